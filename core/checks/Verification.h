#pragma once
// The proof that what was planned is published: one look, or looks until everybody has it. What
// `verify` and the wizard's page show. Blocks; DNS alone is asked, and nothing is changed.
#include "checks/PublishedTable.h"
#include "checks/Runner.h"

namespace mailworthy::checks {

struct Verification
{
    facts::Fact<facts::PublishedFact> fact;
    SeenTable table;
    std::vector<SeenRow> removals; ///< what must go, as it was asked for
    /// Those of the records, and of the domain what explains them.
    std::vector<findings::Finding> findings;
    int looks = 1;
    bool stopped = false;

    /// And of what must go nothing is left that anybody told of.
    [[nodiscard]] bool isEverywhere() const
    {
        return fact.isKnown() && table.isEverywhere() && leftCount() == 0;
    }
    /// Nothing but the switch of the MX record is missing, and that is the owner's.
    [[nodiscard]] bool isReadyToSwitch() const
    {
        return fact.isKnown() && table.isReadyToSwitch() && leftCount() == 0;
    }
    /// How many of those that must go somebody still has, or nobody told of.
    [[nodiscard]] qint64 leftCount() const;
    /// How many records all own servers have that told something.
    [[nodiscard]] qint64 publishedCount() const;
};

/// One look. The plan is to hold the keys that are to be published.
[[nodiscard]] Verification verify(const plan::MailPlan &plan, net::Internet &internet,
                                  const DataSet &data, const Options &options,
                                  const std::stop_token &stop);

/// When another look may show something new: as soon as an answer runs out that somebody
/// remembers, within bounds that burden nobody.
[[nodiscard]] Milliseconds untilNextLook(const Verification &last);
inline constexpr Milliseconds shortestPause = std::chrono::seconds(15);
inline constexpr Milliseconds longestPause = std::chrono::seconds(60);

struct Patience
{
    Milliseconds most{0};                             ///< after the first look; 0: one look
    std::function<void(const Verification &)> onLook; ///< after each look but the last
    /// Once a second between two looks.
    std::function<void(const Verification &, Milliseconds left)> onPause;
};
/// Looks until everybody has everything but what the owner does last, the time is over, or it is stopped. Time is that of the
/// Internet's clock.
[[nodiscard]] Verification verifyUntil(const plan::MailPlan &plan, net::Internet &internet,
                                       const DataSet &data, const Options &options,
                                       const Patience &patience, const std::stop_token &stop);

/// "new", "cached" (a resolver has something else), "some" (some name servers have it), "old",
/// "none", "unknown"
[[nodiscard]] QString stateOf(const SeenRow &row);
/// {"records":[{"name","type","value","purpose","need","state","switch","servers":[{"kind","zone","server",
/// "address","seen","found":[…],"until","reason"}]}],"everywhere","oldUntil","looks"}
[[nodiscard]] QJsonObject toJson(const Verification &verification);

} // namespace mailworthy::checks
