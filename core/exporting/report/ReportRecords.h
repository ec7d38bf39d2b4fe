#pragma once
// Planned records with their explanation, as the report shows them. Internal to it.
#include "exporting/report/ReportDocument.h"

namespace mailworthy::exporting {

[[nodiscard]] std::vector<ReportRecord>
explainedRecords(std::span<const plan::PlannedRecord> records);
/// Long tokens (a key) keep their beginning and their end.
[[nodiscard]] QString foldedToken(const QString &token);

} // namespace mailworthy::exporting
