#pragma once
// Who has which planned record: the agreement table of `verify` and of the wizard. Pure. Whether a
// record is right is the planner's judgement over what each server says ("keep"), and for keys that
// of dkim::judgeKey: by meaning, never by text.
#include "facts/PublishedFacts.h"
#include "plan/Planner.h"

namespace mailworthy::checks {

enum class Seen {
    New,     ///< it does what was planned; what must go is gone
    Old,     ///< something else stands there; what must go is there
    None,    ///< nothing that serves this purpose
    Unknown, ///< could not be found out
    NotAsked ///< a resolver, before the zone's own servers have it
};
/// "new", "old", "none", "unknown", "not-asked"
QString toString(Seen seen);

struct SeenCell
{
    std::size_t viewer = 0; ///< index into PublishedFact::viewers
    Seen seen = Seen::NotAsked;
    QStringList found;        ///< the values there, as plain text
    std::optional<Error> why; ///< Unknown
    /// Old and None: until when somebody who was told so may remember it.
    std::optional<Timestamp> until;
    /// Of what was found, the values that the planner takes for the record's place.
    QStringList published = {};
    friend bool operator==(const SeenCell &, const SeenCell &) = default;
};

struct SeenRow
{
    plan::PlannedRecord record;
    std::vector<SeenCell> own;       ///< of the zone's name servers
    std::vector<SeenCell> resolvers; ///< the system's, then public ones
    std::optional<Error> open;       ///< why what they say does not count, or nobody was asked

    [[nodiscard]] dns::Question question() const
    {
        return {record.record.owner, record.record.type()};
    }
    /// How many of the own ones say so.
    [[nodiscard]] int count(Seen seen) const;
    /// Mail still goes to another server everywhere, as it does until the owner changes that.
    [[nodiscard]] bool awaitsSwitch() const;
    /// All that told something have it, and somebody did.
    [[nodiscard]] bool isPublished() const;
    /// The same, and no resolver has anything else.
    [[nodiscard]] bool isEverywhere() const;
};

struct SeenTable
{
    std::vector<SeenRow> rows; ///< in the planner's order
    Timestamp at{};

    [[nodiscard]] bool isEverywhere() const;
    /// Everywhere but for what the owner does last.
    [[nodiscard]] bool isReadyToSwitch() const;
    /// Everybody who was asked told something.
    [[nodiscard]] bool isComplete() const;
    /// Until when receivers may see what was there before; none where nothing new is published yet
    /// or everybody has it.
    [[nodiscard]] std::optional<Timestamp> oldUntil() const;
    /// That of the same record of the plan, whatever it was merged with; nullptr: none.
    [[nodiscard]] const SeenRow *find(const plan::PlannedRecord &record) const;
};

/// Without viewers: every cell is missing, and `open` says why.
[[nodiscard]] SeenTable tableOf(const plan::MailPlan &plan,
                                const facts::Fact<facts::PublishedFact> &fact);
/// Who still has what must go (Action::Remove): New is that nothing is left of it, Old that it is
/// there, and None is nowhere.
[[nodiscard]] std::vector<SeenRow> removalRows(std::span<const plan::PlannedRecord> removals,
                                               const facts::Fact<facts::PublishedFact> &fact);
/// What one of them said to the record's question; nullptr: nothing.
[[nodiscard]] const dns::Answer *answerOf(const facts::PublishedFact &fact, const SeenCell &cell,
                                          const dns::Question &question);

} // namespace mailworthy::checks
