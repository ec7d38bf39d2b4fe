#pragma once
// Planned records as the views the window shows: cards in the form of a DNS host, and explained
// tokens.
#include "exporting/Records.h"
#include "gui/models/RecordSeen.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/Tables.h"
#include "mail/spf/Trace.h"

namespace mailworthy::gui {

/// `done`: the owner says that he has entered it. `seen`: what the name servers have of it.
[[nodiscard]] RecordView recordView(const plan::PlannedRecord &record, const data::DnsHost *host,
                                    bool done = false, const RecordSeen &seen = {});
struct StateView
{
    Status status = Status::Waiting;
    QString text;
};
/// In a word or two, where nothing is ticked.
[[nodiscard]] StateView publishedState(const plan::PlannedRecord &record, Looked look);
[[nodiscard]] QString recordKey(const plan::PlannedRecord &record);
/// What a tick is kept for: the record with its value, which a change of the plan makes another one.
[[nodiscard]] QString entryOf(const plan::PlannedRecord &record);
/// Token by token. For SPF `walk` (of just this record) tells what names stand for now, and whether
/// `own` is among it.
[[nodiscard]] ExplainedView explainedView(const plan::PlannedRecord &record,
                                          const spf::RecordTrace *walk = nullptr,
                                          const std::optional<Address> &own = std::nullopt);
/// "rua" of "rua=mailto:…", "include" of "include:…", "all" of "~all".
[[nodiscard]] QString tagOf(const QString &token);

} // namespace mailworthy::gui
