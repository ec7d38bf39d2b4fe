#include "gui/pages/SpfTermsCard.h"

#include "gui/models/SpfViews.h"
#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

SpfTermsCard::SpfTermsCard(QWidget *parent) : Card(tr("Senders in the record"), parent)
{
    setObjectName(u"spfTermsCard"_s);
    m_undo = new Button(tr("Undo"), ButtonKind::Quiet, Icon::Undo, this);
    m_undo->setObjectName(u"spfUndoButton"_s);
    m_undo->setAccessibleName(tr("Undo the last change of the SPF record"));
    addHeaderWidget(m_undo);
    m_list = new QVBoxLayout;
    setMargins(m_list, 0, 0, 0, 0, 2);
    body()->addLayout(m_list);
    m_end = new Para({}, Type::Body, Tone::Text2, this);
    body()->addWidget(m_end);
    body()->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &SpfTermsCard::undoAsked);
}

SpfTermsCard::Row SpfTermsCard::makeRow()
{
    Row row;
    row.line = new QWidget(this);
    auto *layout = new QHBoxLayout(row.line);
    setMargins(layout, 0, 0, 0, 0, 8);
    row.box = new QCheckBox(row.line);
    setType(row.box, Type::Value);
    row.owner = new Para({}, Type::Caption, Tone::Text2, row.line);
    row.tag = new Tag({}, TagKind::Act, row.line);
    layout->addWidget(row.box);
    layout->addWidget(row.owner, 1);
    layout->addWidget(row.tag);
    const std::size_t at = m_rows.size();
    row.box->setObjectName(u"spfTerm%1"_s.arg(at));
    connect(row.box, &QCheckBox::toggled, this, [this, at](bool keep) {
        if (at < m_rows.size())
            emit kept(m_rows[at].term.text, keep);
    });
    m_list->addWidget(row.line);
    return row;
}

void SpfTermsCard::fill(Row &row, const plan::SpfTerm &term, bool known)
{
    row.term = term;
    const QSignalBlocker quiet(row.box);
    const QString text = printable(spf::displayText(term.text), 60);
    const QString owner = ownerWords(term);
    row.box->setText(isolate(QString(text).replace(u'&', u"&&"_s)));
    row.box->setChecked(term.kept);
    row.box->setEnabled(!term.needed);
    setName(row.box, tr("%1, %2", "term, whose it is").arg(isolate(text), owner));
    row.box->setToolTip(term.needed ? tr("Without it your own mail would not pass.") : QString());
    row.owner->setText(owner);
    row.tag->setTag(term.published || !known ? QString() : tr("new"), TagKind::Act);
}

void SpfTermsCard::show(const plan::SpfMerge &merge, bool canUndo)
{
    const auto count = merge.published.size();
    setTitle(count > 1 ? tr("Merged from %1 records").arg(count) : tr("Senders in the record"));
    while (m_rows.size() > merge.terms.size()) {
        delete m_rows.back().line;
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < merge.terms.size(); ++i) {
        if (i == m_rows.size())
            m_rows.push_back(makeRow());
        fill(m_rows[i], merge.terms[i], merge.known);
    }
    const bool dropped = std::any_of(merge.terms.begin(), merge.terms.end(),
                                     [](const plan::SpfTerm &term) { return !term.kept; });
    m_end->setText(merge.terms.empty() ? tr("Nobody yet: the server's address is needed first.")
                   : !merge.known      ? tr("What is published is not known yet; it is merged as "
                                                 "soon as it is.")
                   : dropped           ? tr("Who is not ticked may no longer send for the domain.")
                                       : tr("Untick whom you do not use any more."));
    m_undo->setVisible(canUndo);
}

} // namespace mailworthy::gui
