#pragma once
// What stands at the names of a plan, as each server says it: every address of every name server of
// its zone, and the resolvers that receivers ask. The table and the judge of "published" read it.
#include "facts/ZoneFacts.h"
#include "plan/Published.h"

#include <map>

namespace mailworthy::facts {

/// Somebody who was asked.
struct Viewer
{
    Vantage vantage = Vantage::ZoneServers; ///< ZoneServers, Resolver or PublicResolver
    dns::Name zone;                         ///< ZoneServers: the zone it was asked for
    QString name; ///< host of the name server, operator of the public resolver; else empty
    std::optional<Address> address;        ///< none: the resolvers of the system
    ServerState state = ServerState::Well; ///< of a name server; only a well one was asked further
    std::optional<quint32> serial;         ///< of its copy of the zone
    Evidence hello;                        ///< its answer for the zone
    std::map<dns::Question, dns::Answer> answers; ///< its own ones
    /// The world as it is for one who gets these answers, everything else as the zones' own servers
    /// have it. None: it said nothing.
    std::optional<plan::Published> view;
};

/// Where a record ends up when it is entered in the wrong way.
enum class WrongPlace {
    Doubled,     ///< "_dmarc.example.org.example.org": the form adds the domain itself
    HalfName,    ///< "s1.example.org", "dmarc.example.org": a part of the name was left out
    AboveDomain, ///< the domain is none of its own in the zone, and its label was left out
    Apex,        ///< at the domain itself
};
/// "doubled", "half-name", "above-domain", "apex"
QString toString(WrongPlace place);

/// What stands at a name where a planned record could have got to.
struct Stray
{
    dns::Question planned;
    WrongPlace place = WrongPlace::Doubled;
    dns::Answer answer;
};

/// An alias whose target does not lead to what is looked for, and ends with the zone: what stands at
/// the target without it. When that name is known elsewhere, the target was entered without its
/// final dot (RFC 1035 §5.1).
struct MeantTarget
{
    dns::Name stored;   ///< "s1.dkim.provider.net.example.org"
    dns::Answer answer; ///< of "s1.dkim.provider.net"
};

/// Reports go to a mailbox whose domain has not agreed (RFC 9990 §3); somebody else's to publish.
struct ReportGap
{
    QString domain;
    QString destination;
    QString name; ///< where the agreement would stand
    friend bool operator==(const ReportGap &, const ReportGap &) = default;
};

struct PublishedFact
{
    std::vector<Viewer> viewers; ///< zone after zone, then the resolver, then public ones
    /// Names whose zone could not be found: why. Everything below them is unknown.
    std::map<dns::Name, Error> open;
    std::vector<Stray> strays;
    /// What a name gets that nobody made, beside the planned one: a wildcard's answer (RFC 4592).
    std::map<dns::Question, dns::Answer> siblings;
    /// By the question for the record in whose place the alias stands.
    std::map<dns::Question, MeantTarget> meant;
    std::map<Address, QString> proxies; ///< addresses found at mail hosts: whose web proxy's
    std::vector<ReportGap> reportGaps;
};

} // namespace mailworthy::facts
