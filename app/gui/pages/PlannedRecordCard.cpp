#include "gui/pages/PlannedRecordCard.h"

#include "gui/pages/RecordTexts.h"

#include <QVBoxLayout>

#include <utility>

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
    connect(m_explained->strip()->copyButton(), &CopyButton::copied, this,
            &PlannedRecordCard::spoke);
    connect(m_explained, &ExplainedRecord::changeAsked, this, [this](int row) {
        if (row >= 0 && row < m_tags.size())
            emit changeAsked(m_tags[row]);
    });
}

void PlannedRecordCard::show(const plan::PlannedRecord *record, const RecordSeen &seen,
                             const spf::RecordTrace *walk, const std::optional<Address> &own)
{
    m_explained->setVisible(record);
    m_empty->setVisible(!record);
    m_now->setVisible(record && !record->published.isEmpty());
    if (!record) {
        hidePill();
        return;
    }
    // Two domains may have the same value; what was copied was one record's.
    if (const QString key = recordKey(*record); std::exchange(m_shown, key) != key)
        m_explained->strip()->copyButton()->forget();
    ExplainedView view = explainedView(*record, walk, own);
    m_tags.clear();
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        m_tags << tagOf(view.tokens[i]);
        if (static_cast<std::size_t>(i) < view.rows.size())
            view.rows[static_cast<std::size_t>(i)].changeable = m_changeable.contains(m_tags[i]);
    }
    m_explained->setView(view);
    QStringList now; // what was looked at since then is newer
    for (const StandsThere &there : seen.now) {
        if (there.values == record->published)
            now << textOf(there, true);
    }
    if (static_cast<std::size_t>(now.size()) != seen.now.size())
        now.clear();
    m_now->setText(now.isEmpty() ? tr("Published now: %1").arg(record->published.join(u"   "_s))
                                 : now.join(u'\n'));
    const StateView state = publishedState(*record, seen.look);
    setPill(state.status, state.text);
}

} // namespace mailworthy::gui
