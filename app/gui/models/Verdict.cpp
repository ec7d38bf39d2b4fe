#include "gui/models/Verdict.h"

#include "checks/Readiness.h"
#include "findings/Catalog.h"
#include "gui/models/StepStates.h"

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Records of the plan that not every name server has that told anything.
qint64 openCount(const checks::Verification *records)
{
    if (!records || !records->fact.isKnown())
        return 0;
    const std::vector<checks::SeenRow> &rows = records->table.rows;
    return std::count_if(rows.begin(), rows.end(), [](const checks::SeenRow &row) {
        using checks::Seen;
        const bool isTold = row.count(Seen::New) + row.count(Seen::Old) + row.count(Seen::None) > 0;
        return !row.open && isTold && !row.isPublished() && !row.awaitsSwitch();
    });
}

} // namespace

Verdict verdictOf(const checks::Coverage &coverage, const checks::Verification *records,
                  const GreetingView &server)
{
    const checks::Readiness readiness = checks::readinessOf(coverage);
    Verdict verdict{overallStatus(coverage), checks::readinessText(coverage), readiness.low,
                    readiness.high};
    const bool isReady = verdict.status == Status::Ok || verdict.status == Status::Note
                         || verdict.status == Status::Warning;
    if (server.status == Status::Problem && verdict.status != Status::Problem) {
        verdict.status = Status::Problem;
        verdict.text = server.sentence;
        verdict.high = std::min(verdict.high, checks::problemCap);
        verdict.low = std::min(verdict.low, verdict.high);
    } else if (const qint64 open = openCount(records); isReady && open > 0) {
        verdict.status = Status::Warning;
        verdict.text = findings::phrase(u"verdict.records-open", {{u"count"_s, open}});
    } else if (isReady && server.status == Status::Warning && verdict.status != Status::Warning) {
        verdict.status = Status::Warning;
        verdict.text = server.sentence;
    }
    return verdict;
}

Status recordsStatus(const checks::Verification *records)
{
    if (!records)
        return Status::Waiting;
    if (!records->fact.isKnown())
        return Status::Unknown;
    const bool isRest = records->leftCount() > 0 || openCount(records) > 0;
    return isRest                                                            ? Status::Warning
           : records->publishedCount() == qint64(records->table.rows.size()) ? Status::Ok
           : records->table.isReadyToSwitch()                                ? Status::Note
                                                                             : Status::Unknown;
}

} // namespace mailworthy::gui
