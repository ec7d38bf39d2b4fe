#pragma once
// The report for programs: findings in the shape of `check --json`, records in that of `records
// --json`, and beside them the plan, how ready it is, and what was not checked. Internal to the report.
#include "exporting/report/ReportDocument.h"

namespace mailworthy::exporting {

[[nodiscard]] QJsonObject reportJson(const ReportInput &input, const ReportDocument &document,
                                     std::span<const plan::PlannedRecord> records);

} // namespace mailworthy::exporting
