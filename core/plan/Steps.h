#pragma once
// The wizard's steps: their order and what is missing in the plan for one. Pure, no GUI.
#include "plan/MailPlan.h"

namespace mailworthy::plan {

enum class Step {
    Domain = 1,
    Connection,
    Name,
    BlockLists,
    Dkim,
    Spf,
    Dmarc,
    Records,
    Server,
    Verify,
    Watch,
};
constexpr int stepCount = 11;
/// "domain", "connection", "name", "lists", "dkim", "spf", "dmarc", "records", "server", "verify",
/// "watch"
QString toString(Step step);
std::optional<Step> stepFromString(QStringView text);
[[nodiscard]] std::vector<Step> allSteps();
[[nodiscard]] std::optional<Step> stepAfter(Step step);
[[nodiscard]] std::optional<Step> stepBefore(Step step);

/// What the owner has to give before the step can do its work.
enum class Missing {
    Domain,
    Address,
    HostName,
    Greeting, ///< the provider's name, which the server is to greet with
    Key,
};
struct MissingInput
{
    Missing what;
    Step where; ///< the step on which it is given
    friend bool operator==(const MissingInput &, const MissingInput &) = default;
};
[[nodiscard]] std::vector<MissingInput> missingFor(Step step, const MailPlan &plan);

/// Areas of finding codes that belong to a step ("ptr", "helo" on Name).
[[nodiscard]] QStringList findingAreas(Step step);
/// The ids of the checks a step runs.
[[nodiscard]] QStringList checksOf(Step step);

} // namespace mailworthy::plan
