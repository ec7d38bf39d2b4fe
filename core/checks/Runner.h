#pragma once
// Runs checks over one snapshot of the plan: what does not need each other runs at the same time,
// on threads of its own. Findings come out in the order of `allChecks`, whatever finished first.
#include "checks/Check.h"

namespace mailworthy::checks {

struct RunRequest
{
    /// Check ids; empty: all but those that run only when named. What they need is observed too,
    /// but not judged.
    QStringList only;
    Options options;
};

struct RunResult
{
    facts::Facts facts;
    findings::Report report;
    bool stopped = false;
};

struct RunCallbacks
{
    std::function<void(const Progress &)> onProgress; ///< any thread
    /// A check is done: its findings. Called one at a time, on any thread; once more at the end where
    /// another check's fact changes what is to be said. Of a check that was stopped nothing is said.
    std::function<void(const QString &check, const std::vector<findings::Finding> &)> onFindings;
};

/// Blocks until every check is done or the token is stopped (what is not done is then
/// CheckOutcome::Stopped, and has no findings). `internet` is wrapped in a Memo of this run.
[[nodiscard]] RunResult run(const plan::MailPlan &plan, net::Internet &internet,
                            const DataSet &data, const RunRequest &request,
                            const RunCallbacks &callbacks, const std::stop_token &stop);

/// Findings of one check from facts that are there already (nothing is asked).
[[nodiscard]] std::vector<findings::Finding>
judgeAll(const plan::MailPlan &plan, const facts::Facts &facts, const QStringList &checks);

/// Fills a Published for the planner: what stands at the plan's names now, and whether published
/// SPF passes.
[[nodiscard]] plan::Published observePublished(const plan::MailPlan &plan, net::Internet &internet,
                                               const std::stop_token &stop);

} // namespace mailworthy::checks
