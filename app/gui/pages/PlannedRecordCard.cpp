#include "gui/pages/PlannedRecordCard.h"

#include "gui/pages/RecordTexts.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

PlannedRecordCard::PlannedRecordCard(Desktop &desktop, const QString &title, QWidget *parent)
    : Card(title, parent)
{
    m_explained = new ExplainedRecord(desktop, this);
    m_now = new Para({}, Type::Caption, Tone::Text3, this);
    m_empty = new EmptyState(this);
    m_empty->setContent(Icon::Search, tr("No record yet"),
                        tr("It is made when the server's address is known."));
    body()->addWidget(m_explained);
    body()->addWidget(m_now);
    body()->addWidget(m_empty);
}

void PlannedRecordCard::show(const plan::PlannedRecord *record)
{
    m_explained->setVisible(record);
    m_empty->setVisible(!record);
    m_now->setVisible(record && !record->published.isEmpty());
    if (!record) {
        hidePill();
        return;
    }
    m_explained->setView(explainedView(*record));
    m_now->setText(tr("Published now: %1").arg(record->published.join(u"   "_s)));
    switch (record->action) {
    case plan::Action::Keep: setPill(Status::Ok, tr("Published")); break;
    case plan::Action::Add: setPill(Status::Waiting, tr("Not published yet")); break;
    case plan::Action::Replace: setPill(Status::Warning, tr("To be changed")); break;
    default: setPill(Status::Unknown); break;
    }
}

} // namespace mailworthy::gui
