#pragma once
// Where a domain stands on the way from observing to refusing, which step may come next, and what
// must be true before (RFC 9989 §7.4). Some of it can be measured, some of it only the owner knows.
#include "dns/Domain.h"
#include "mail/dmarc/Build.h"
#include "mail/dmarc/TreeWalk.h"

#include <QJsonObject>

namespace mailworthy::checks {

enum class Met {
    Yes,
    No,
    Unknown, ///< could not be found out
    Yours,   ///< nobody but the owner knows
};
/// "yes", "no", "unknown", "yours"
QString toString(Met met);

struct RolloutCondition
{
    QString code; ///< of dmarc::RolloutStep
    Met met = Met::Yours;
    friend bool operator==(const RolloutCondition &, const RolloutCondition &) = default;
};

/// A record's place on the way.
struct RolloutStage
{
    dmarc::Policy policy = dmarc::Policy::None;
    bool testing = false;
    friend bool operator==(const RolloutStage &, const RolloutStage &) = default;
};
/// "none", "quarantine-test", "quarantine", "reject-test", "reject"
QString toString(const RolloutStage &stage);

struct Rollout
{
    QString domain;                     ///< empty for a record without a name
    std::optional<RolloutStage> stands; ///< none: no record that counts is published, or unknown
    std::optional<Error> unknown;       ///< why it could not be found out where it stands
    bool inherited = false;             ///< the policy comes from a domain above
    std::optional<RolloutStage> next;   ///< none: the end of the road, or not known
    std::vector<RolloutCondition> conditions; ///< for `next`
    std::optional<RolloutStage> planned;      ///< what the plan would publish
    friend bool operator==(const Rollout &, const Rollout &) = default;

    /// The plan leaves out a policy on the way: from nothing or none straight to reject.
    [[nodiscard]] bool jumps() const;
};

/// What was measured of a domain, for the conditions.
struct RolloutFacts
{
    Met aligned = Met::Yours; ///< the own mail passes as it is now
    Met signs = Met::Yours;   ///< a key that receivers take is published
};

/// For a record as text or value. `rua` decides whether there can be reports to read.
[[nodiscard]] Rollout rolloutOf(const dmarc::Record &record, const RolloutFacts &facts = {});
/// For a domain, by what a tree walk found.
[[nodiscard]] Rollout rolloutOf(const dmarc::Discovery &discovery, const RolloutFacts &facts = {});

/// {"domain","stage","inherited","next","conditions":[{"code","met","text"}],"planned","jumps",
/// "unknown","text"}: stages as words, or null.
[[nodiscard]] QJsonObject toJson(const Rollout &rollout);
/// Where it stands, in a sentence.
[[nodiscard]] QString standsText(const Rollout &rollout);
/// The next step in a sentence; empty at the end of the road and where nothing is known.
[[nodiscard]] QString nextText(const Rollout &rollout);
[[nodiscard]] QString conditionText(const RolloutCondition &condition);
/// The warning for a plan that jumps, else empty.
[[nodiscard]] QString jumpText(const Rollout &rollout);

} // namespace mailworthy::checks
