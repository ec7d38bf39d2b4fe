#pragma once
// The record to publish, made from what the owner wants and what is there. Never weakens a
// published policy without being asked, keeps foreign report addresses, writes current tags only
// (RFC 9989: never pct, rf, ri).
#include "mail/dmarc/Record.h"

namespace mailworthy::dmarc {

/// What the owner wants; empty fields mean "as it is, else the default".
struct Wish
{
    std::optional<Policy> policy; ///< default for a new record: none
    std::optional<Policy> subdomainPolicy;
    bool subdomainsAsDomain = false; ///< no sp; with subdomainPolicy empty
    std::optional<Policy> nonexistentPolicy;
    std::optional<Alignment> dkimAlignment;
    std::optional<Alignment> spfAlignment;
    std::optional<bool> testing;
    std::optional<PublicSuffix> publicSuffix;
    std::vector<ReportUri> aggregate; ///< added to those published
    std::vector<ReportUri> failure;
    bool mayWeaken = false; ///< the owner asked for a weaker policy than the published one
    bool mayWeakenSubdomains = false; ///< the same, for sp
    bool dropOtherReports = false;    ///< only the addresses above
};

struct Change
{
    QString code; ///< "dmarc.change.new", ".policy", ".kept-stronger", ".rua-added", ".rua-kept",
                  ///< ".rua-removed" (and ruf), ".dropped-obsolete",
                  ///< ".dropped-unknown", ".repaired", ".several-records", ".tag"
    Args args;
    friend bool operator==(const Change &, const Change &) = default;
};

struct Merge
{
    Record record;
    QByteArray text;
    bool changed = false; ///< false: what is published does already; `text` is it, octet for octet
    bool keptStronger = false; ///< the wish was weaker than what is published and was not followed
    std::vector<QByteArray> replaces; ///< the published texts at the name that this one stands for
    std::vector<Change> changes;
};

/// `published`: all TXT texts at the _dmarc name. Several DMARC records become one (the strictest
/// policy, all addresses).
[[nodiscard]] Merge merge(const std::vector<QByteArray> &published, const Wish &wish);

/// Staged roll-out (RFC 9989 §7.4): what may come next, and what must be true before. Receivers
/// that follow RFC 7489 do not know t=y and act on the policy at once, so what a policy needs must
/// be true before its trial begins.
struct RolloutStep
{
    Policy policy = Policy::None;
    bool testing = false;
    std::vector<QString> conditions; ///< codes: "aligned", "reports-read", "all-senders-known",
                                     ///< "dkim-signs-all", "no-mailing-lists"
};
/// RFC 9989 §7.4: reports are to be read for at least a month before each stricter policy.
inline constexpr int weeksOfReports = 4;
/// none → quarantine t=y → quarantine → reject t=y → reject; empty at the end of the road.
[[nodiscard]] std::optional<RolloutStep> nextStep(const Record &record);

} // namespace mailworthy::dmarc
