#pragma once
// The card with the planned record of one purpose, token by token, and what stands there now.
#include "gui/models/RecordSeen.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/Tables.h"
#include "mail/spf/Trace.h"
#include "plan/Planner.h"

namespace mailworthy::gui {

class PlannedRecordCard : public Card
{
    Q_OBJECT
public:
    PlannedRecordCard(Desktop &desktop, const QString &title, QWidget *parent);
    /// nullptr: there is none. `walk`, `own`: for SPF, as in explainedView.
    void show(const plan::PlannedRecord *record, const RecordSeen &seen = {},
              const spf::RecordTrace *walk = nullptr,
              const std::optional<Address> &own = std::nullopt);
    /// Tokens of these tags ("rua") can be changed on the page: their rows have a link.
    void setChangeable(const QStringList &tags) { m_changeable = tags; }

signals:
    void changeAsked(const QString &tag);
    void spoke(const QString &sentence);

private:
    ExplainedRecord *m_explained;
    QString m_shown; ///< key of the record
    Para *m_now;
    EmptyState *m_empty;
    QStringList m_changeable;
    QStringList m_tags; ///< of the rows
};

} // namespace mailworthy::gui
