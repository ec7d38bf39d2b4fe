#pragma once
// Planned records as the views the window shows: cards in the form of a DNS host, and explained
// tokens.
#include "exporting/Records.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

[[nodiscard]] RecordView recordView(const plan::PlannedRecord &record, const data::DnsHost *host);
[[nodiscard]] QString recordKey(const plan::PlannedRecord &record);
/// Token by token; for SPF, DKIM and DMARC.
[[nodiscard]] ExplainedView explainedView(const plan::PlannedRecord &record);
/// The planned record of that purpose in the domain's zone, if any.
[[nodiscard]] const plan::PlannedRecord *findRecord(const std::vector<plan::PlannedRecord> &records,
                                                    plan::Purpose purpose,
                                                    const plan::MailDomain &domain);

} // namespace mailworthy::gui
