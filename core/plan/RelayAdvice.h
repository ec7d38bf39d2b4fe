#pragma once
// A relay as a home server sees it: whether it suits, what it needs in SPF and DKIM, and whether
// either can align with the owner's domain (RFC 7489 §3.1, RFC 9989). From resources/data/
// senders.json. Pure values; the words are in findings/RelayWords.h.
#include "data/Senders.h"
#include "plan/MailPlan.h"

namespace mailworthy::plan {

enum class Suits { Yes, Limited, No, Unknown };
/// What SPF needs for a relay.
enum class SpfNeed {
    Include,     ///< at the mail domain
    Subdomain,   ///< at a subdomain that the relay uses for bounces
    FromAccount, ///< at the mail domain, but the include stands on the account page alone
    Nothing,     ///< the relay's own bounce domain, or a CNAME that carries it
    Unknown,
};
/// Whose DKIM signature reaches the receiver.
enum class DkimNeed {
    Cname,     ///< the relay signs for the domain: CNAME records from the account page
    Txt,       ///< the same with a TXT record
    Kept,      ///< the signature made at home survives
    TheirsOnly ///< the relay signs for its own domain alone
};
enum class Aligns { Yes, Optional, No, Unknown };
/// The words of JSON: "yes", "limited", "no", "unknown"; "include", "subdomain", "from-account",
/// "nothing", "unknown"; "cname", "txt", "kept", "theirs-only"; "yes", "optional", "no", "unknown"
[[nodiscard]] QString toString(Suits suits);
[[nodiscard]] QString toString(SpfNeed need);
[[nodiscard]] QString toString(DkimNeed need);
[[nodiscard]] QString toString(Aligns aligns);

struct RelayAdvice
{
    QString host;
    QString id; ///< of senders.json; empty: the relay is not known there
    QString name;
    bool mailbox = false; ///< a provider's server for his own mailboxes, not a relay by trade
    Suits suits = Suits::Unknown;
    std::optional<bool> verifiedDomain, anyFrom;
    QString note; ///< about the use at home
    SpfNeed spf = SpfNeed::Unknown;
    QString include; ///< behind "include:"; may be a template
    std::optional<int> lookups;
    std::vector<DkimNeed> dkim; ///< empty: not known
    QStringList selectors;
    Aligns spfAligns = Aligns::Unknown;
    Aligns dkimAligns = Aligns::Unknown;
    QStringList cautions;
    std::vector<int> ports; ///< it takes mail at
    QString confidence;
    QString asOf;

    /// Where mail is handed over, "smtp.example.net:587": 587 where it is offered.
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isKnown() const { return !id.isEmpty(); }
    friend bool operator==(const RelayAdvice &, const RelayAdvice &) = default;
};

[[nodiscard]] RelayAdvice relayAdvice(const Relay &relay, const data::Senders &senders);
/// The same for an entry of the file; `host` is its first submission host.
[[nodiscard]] RelayAdvice relayAdvice(const data::Sender &sender, const QString &asOf);
/// Those that suit a home server, the fully suitable first. A "<…>" in a host stands for what the
/// account page shows.
[[nodiscard]] std::vector<RelayAdvice> homeRelays(const data::Senders &senders);
/// Of them those whose submission host is known without an account page.
[[nodiscard]] std::vector<RelayAdvice> relaysToOffer(const data::Senders &senders);
/// What the relay wants in the SPF record of the mail domain itself; empty: nothing, or nothing
/// that is known. An include that only other names need opens the domain to the relay's customers.
[[nodiscard]] QString includeAtDomain(const data::Sender &sender);
[[nodiscard]] QJsonObject toJson(const RelayAdvice &advice);

} // namespace mailworthy::plan
