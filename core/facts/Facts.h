#pragma once
// Everything one run observed, each fact in its own slot: written by the check that observes it,
// read by the judges of all. A slot that no check has filled is unknown ("fact.not-asked").
#include "data/LineProviders.h"
#include "facts/Fact.h"
#include "facts/PortFacts.h"
#include "facts/PublishedFacts.h"
#include "facts/TransportFacts.h"
#include "facts/ZoneFacts.h"
#include "keys/PublicKey.h"
#include "line/Agreement.h"
#include "line/EhloName.h"
#include "line/GenericName.h"
#include "line/Nat.h"
#include "line/PtrRequest.h"
#include "mail/dmarc/Evaluate.h"
#include "mail/dmarc/Reports.h"
#include "mail/dnsbl/Survey.h"
#include "mail/spf/Lint.h"
#include "plan/Published.h"

namespace mailworthy::facts {

/// The recursive resolver everything else is asked through.
struct ResolverFact
{
    Endpoint server;
    std::vector<Address> rewritesTo; ///< names that do not exist got these addresses
    QString publicOperator;          ///< of a known public resolver; empty: none
    std::optional<bool> tcpWorks;
    std::optional<bool> ednsWorks;
    std::optional<bool> validating; ///< sets AD for what is signed
    [[nodiscard]] bool inventsAnswers() const { return !rewritesTo.empty(); }
};

/// The public address of one family, and how it was found.
struct AddressFact
{
    line::AddressVerdict verdict;
    line::NatVerdict nat;
    std::vector<net::LocalAddress> local; ///< of this machine, of that family
    std::optional<Address> router;        ///< what the router says it has outside; IPv4 alone
    bool given = false;                   ///< typed or from a name: nobody was asked
};

/// What time somebody else has, as it came along with an answer.
struct TimeSign
{
    QString operatorName;
    Timestamp said{}; ///< there
    Timestamp here{}; ///< on this machine at that moment
    Evidence evidence;
};

struct ReverseName
{
    dns::Name name;
    std::vector<Address> addresses;
    /// Absent: the name could not be looked up.
    std::optional<bool> confirmed;
    std::optional<Error> open; ///< why it could not
    line::NameVerdict looks;
};
struct ReverseFact
{
    Address address;
    std::vector<ReverseName> names;             ///< those that were looked up, at most ten
    std::size_t count = 0;                      ///< how many names there are
    std::optional<data::LineProvider> provider; ///< whose names they are, where that is known
    line::PtrWish wish;                         ///< what is to be asked of him, should it be needed
    [[nodiscard]] const ReverseName *confirmedName() const;
};

struct NameAddresses
{
    dns::Name name;
    dns::Outcome outcome = dns::Outcome::NoData; ///< Records, or why there are none
    std::vector<Address> addresses;
    std::optional<Error> open;      ///< one family has addresses, the other could not be looked up
    std::optional<dns::Name> alias; ///< it is a CNAME to this name
    /// What the name server of the own network says in their place; empty: the same.
    std::vector<Address> here = {};
};

struct EhloFact
{
    QString text; ///< what the server is to say
    line::EhloVerdict verdict;
    std::optional<NameAddresses> addresses; ///< asked only for a usable name
};

using plan::Signing;
struct DomainFact
{
    dns::Domain domain;
    bool exists = false;
    bool publicSuffix = false;
    QString dynamicService; ///< name of the dynamic DNS service it belongs to; empty: none
    bool dynamicServiceTakesMailRecords = true;
    std::vector<dns::Name> nameServers;
    dns::Name zone;
    std::vector<QString> dnsHosts; ///< ids of the DNS hosts that fit the name servers
    std::optional<Signing> signing;
    bool wildcard = false;
    std::optional<Error> open; ///< why its name servers or its signing are not known
};

struct MailExchanger
{
    quint16 preference = 0;
    dns::Name host;
    std::optional<Address> literal; ///< the "name" is an address
    std::optional<NameAddresses> addresses;
    QString proxy;                ///< the web proxy in front of it; empty: none that is known
    std::vector<Address> proxied; ///< which of the addresses are the proxy's
    QString provider = {};        ///< whose mailboxes are behind it; empty: not known
};
struct MxFact
{
    dns::Domain domain;
    bool nullMx = false;
    std::vector<MailExchanger> exchangers; ///< by preference; empty: no MX record
    bool implicit = false; ///< no MX, but the domain itself has an address (RFC 5321 §5.1)
};

struct SpfFact
{
    dns::Domain domain;
    spf::LintInput input; ///< texts, worst-case walk, verdicts for the sending addresses
    std::vector<spf::LintIssue> issues;
};

/// What receivers find when they judge the EHLO name (RFC 7208 §2.3): many refuse its fail.
struct HeloSpfFact
{
    dns::Name name;
    std::vector<spf::Sender> senders; ///< those addresses that the name leads to
};

struct DkimFact
{
    dns::Domain domain;
    QString selector;
    dns::Name name;
    std::vector<QByteArray> texts;
    std::optional<keys::PublicKey> expected;
    /// A key was found at this wrong name instead (doubled domain).
    std::optional<dns::Name> foundAt;
    std::optional<Error> unknown; ///< the name could not be looked up: the texts say nothing
};
/// All selectors of one domain that were asked.
struct DkimFacts
{
    dns::Domain domain;
    std::vector<DkimFact> selectors;
    bool guessed = false;    ///< nobody named a selector: usual ones were tried
    bool noneExists = false; ///< `_domainkey` itself does not exist, so no selector does (RFC 8020)
    bool wildcard = false;
};

struct DmarcFact
{
    dns::Domain domain;
    dmarc::Discovery discovery;
    std::vector<dmarc::Destination> destinations;
    std::optional<dmarc::OldWay> oldWay;
    std::optional<dns::Name> foundAt; ///< a record at a wrong name (doubled domain, apex)
};

struct ListsFact
{
    dnsbl::Survey survey;
    std::vector<dnsbl::Subject> subjects;
    std::vector<Address> relay;     ///< which of them are the relay's, not this line's
    bool named = false;             ///< the owner asked for these subjects, one by one
    bool publicResolver = false;    ///< they were asked through a known public resolver
    QString keyFile;                ///< the owner's keys for lists stand in this file
    bool othersCanReadKeys = false; ///< so can other users of this machine
    /// Somebody else answers on port 53; looked for only where a list told nothing.
    bool intercepted = false;
};

struct Facts
{
    Fact<ResolverFact> resolver;
    Fact<bool> intercepted; ///< an address without a name server answered on port 53
    std::map<Family, Fact<AddressFact>> addresses;
    std::vector<TimeSign> times; ///< found by the address check
    std::map<Address, Fact<ReverseFact>> reverse;
    Fact<EhloFact> ehlo;
    Fact<NameAddresses> host;
    std::map<dns::Name, Fact<DomainFact>> domains;
    std::map<dns::Name, Fact<ZoneServersFact>> zoneServers; ///< by domain
    std::map<dns::Name, Fact<MxFact>> mx;
    std::map<dns::Name, Fact<SpfFact>> spf;
    Fact<HeloSpfFact> heloSpf; ///< known only where the EHLO name could be judged
    std::map<dns::Name, Fact<DkimFacts>> dkim;
    std::map<dns::Name, Fact<DmarcFact>> dmarc;
    Fact<ListsFact> lists;
    TransportFacts transport;
    PortFacts ports;
    Fact<PublishedFact> published;

    /// The addresses that mail leaves from: the plan's, or the ones found where the plan names
    /// none.
    std::vector<Address> sending;
};

} // namespace mailworthy::facts
