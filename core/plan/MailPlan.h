#pragma once
// What the owner wants: hosts, mail domains with their selectors, and the route mail leaves by
// (design §4, §5). A plain value without secrets: of a key it holds the file's path and the public
// half. Pages and commands edit it, plan::planRecords turns it into records, every check is made
// for it.
#include "base/Address.h"
#include "base/Result.h"
#include "dns/Domain.h"
#include "keys/PublicKey.h"
#include "plan/Extras.h"

#include <QJsonObject>

#include <optional>

namespace mailworthy::plan {

enum class Provenance { Measured, Typed, Dns };
struct HostAddress
{
    Address address;
    Provenance provenance = Provenance::Measured;
    friend bool operator==(const HostAddress &, const HostAddress &) = default;
};

enum class RunsOn { ThisMachine, ThisNetwork, Elsewhere };
/// OwnName: the server greets with the host's name (or `helo`). FollowsPtr: with the provider's
/// name for the address.
enum class HeloMode { OwnName, FollowsPtr };

struct Host
{
    dns::Domain name;                   ///< mail.example.org
    std::vector<HostAddress> addresses; ///< IPv4 first
    HeloMode heloMode = HeloMode::OwnName;
    /// Another EHLO text than `name` (or the PTR name last seen, with FollowsPtr), lower case;
    /// empty: the host's name. As it was given, also when no server may greet so: the check says
    /// what is wrong with it.
    QString helo;
    QString server = QStringLiteral("postfix-opendkim"); ///< id of a server kind
    RunsOn runsOn = RunsOn::ThisMachine;
    bool addressChanges = false; ///< records by name and with a short TTL
    friend bool operator==(const Host &, const Host &) = default;

    [[nodiscard]] QString heloText() const { return helo.isEmpty() ? name.ascii() : helo; }
    /// It is to greet with the provider's name, and that is not known yet: heloText() is not it.
    [[nodiscard]] bool lacksGreeting() const
    {
        return heloMode == HeloMode::FollowsPtr && helo.isEmpty();
    }
};

/// A greeting name as it was typed: blanks around, case, final dot, scheme, path, `user@` and
/// Unicode are put right; what is no domain stays as it is, in lower case (the check says what is
/// wrong with it).
[[nodiscard]] QString greetingText(const QString &typed);

/// A mailbox for reports as it was typed. Error "mailbox.bad" {text}.
[[nodiscard]] Result<QString> parseReportAddress(const QString &typed);

enum class SelectorStage { Prepared, Published, Signing, Retired };
struct Selector
{
    QString name;    ///< "s1": LDH labels, dots allowed
    QString keyFile; ///< empty when only the record is known
    std::optional<keys::PublicKey>
        publicKey; ///< what is to be published; none before the key is made
    SelectorStage stage = SelectorStage::Prepared;
    friend bool operator==(const Selector &, const Selector &) = default;
};

enum class SpfStrictness { Soft, Hard }; ///< ~all, -all
struct SpfPlan
{
    SpfStrictness strictness = SpfStrictness::Soft;
    QStringList includes; ///< other senders of the domain, "_spf.example.net"
    /// Terms of the published record that are to go ("include:_spf.example.net"), by meaning.
    QStringList dropped;
    /// The owner chose the strictness: a published `all` that says otherwise is changed, even to
    /// what is softer. False: the default, which softens nothing.
    bool chosen = false;
    friend bool operator==(const SpfPlan &, const SpfPlan &) = default;
};

enum class DmarcPolicy { None, Quarantine, Reject };
struct DmarcPlan
{
    DmarcPolicy policy = DmarcPolicy::None;
    QString reportAddress; ///< for rua; empty: postmaster of the domain is suggested by makePlan,
                           ///< an owner may clear it
    /// For names below the domain (sp); nothing: as published, else as for the domain itself.
    std::optional<DmarcPolicy> subdomains;
    /// Only the very domain counts (aspf=s, adkim=s), or names of one organization do as well;
    /// nothing: as published, else the latter.
    std::optional<bool> strictSpf;
    std::optional<bool> strictDkim;
    /// The owner was asked, and wants this policy although a stricter one is published.
    bool mayWeaken = false;
    /// The owner chose that names below are treated as the domain itself: a published sp goes.
    bool subdomainsAsDomain = false;
    /// As mayWeaken, for names below the domain.
    bool mayWeakenSubdomains = false;
    friend bool operator==(const DmarcPlan &, const DmarcPlan &) = default;
};

struct MailDomain
{
    dns::Domain name;
    QString dnsHost;          ///< id of a DNS host's form; empty: recognised or neutral
    bool receivesHere = true; ///< MX points to the host
    SpfPlan spf;
    DmarcPlan dmarc;
    std::vector<Selector> selectors;
    std::vector<Extra> extras; ///< what is wanted beside the basics, in the order it was asked for
    friend bool operator==(const MailDomain &, const MailDomain &) = default;
};

struct Relay
{
    QString host;
    quint16 port = 587;
    QString spfInclude; ///< what the relay asks to be put into SPF; may be empty
    friend bool operator==(const Relay &, const Relay &) = default;
};

/// How mail leaves, per family.
enum class Way { Direct, Relay, Unused };
struct Route
{
    Way v4 = Way::Direct;
    Way v6 = Way::Direct;
    std::optional<Relay> relay;
    friend bool operator==(const Route &, const Route &) = default;

    [[nodiscard]] Way of(Family family) const { return family == Family::V4 ? v4 : v6; }
    [[nodiscard]] bool usesRelay() const { return v4 == Way::Relay || v6 == Way::Relay; }
    [[nodiscard]] bool isDirect() const { return v4 == Way::Direct || v6 == Way::Direct; }
};

struct MailPlan
{
    std::vector<Host> hosts;
    std::vector<MailDomain> domains;
    Route route;
    friend bool operator==(const MailPlan &, const MailPlan &) = default;

    /// The first host and domain; the plan a wizard edits always has both (makePlan).
    [[nodiscard]] bool isEmpty() const { return domains.empty(); }
    [[nodiscard]] const Host &host() const { return hosts.front(); }
    [[nodiscard]] const MailDomain &domain() const { return domains.front(); }
    /// Addresses that mail leaves from directly: what lists, SPF and PTR are judged for.
    [[nodiscard]] std::vector<Address> sendingAddresses() const;
    /// The address that was measured when this plan was made, not given by the owner.
    [[nodiscard]] std::optional<Address> measured(Family family) const;
    [[nodiscard]] std::vector<Address> allAddresses() const;
    /// A stable digest of the plan; what was found for another one is outdated.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The same, without what the domains are to publish about themselves: SPF, selectors, DMARC,
    /// extras. Hosts, names of domains, where their mail goes, and the route are left.
    [[nodiscard]] QByteArray fingerprintBesideRecords() const;
};

/// A first plan for a domain: host mail.DOMAIN, direct route, reports to postmaster@DOMAIN.
[[nodiscard]] MailPlan makePlan(const dns::Domain &domain);

/// Selector names: LDH or underscore labels, at most 63 octets each, no leading or trailing dot.
/// Error "selector.bad" {text}.
[[nodiscard]] Result<QString> parseSelectorName(QStringView text);

[[nodiscard]] QJsonObject toJson(const MailPlan &plan);
/// Error "plan.bad" {field, found}.
[[nodiscard]] Result<MailPlan> planFromJson(const QJsonObject &object);

} // namespace mailworthy::plan
