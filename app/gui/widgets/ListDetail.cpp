#include "gui/widgets/ListDetail.h"

#include "gui/widgets/AccessibleParts.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

ListDetail::ListDetail(QWidget *parent)
    : Card({}, parent)
    , m_sentence(new Para({}, Type::Body, Tone::Text, this))
    , m_rows(new FactTable(this))
    , m_link(new Button(tr("Take me off"), ButtonKind::Secondary, Icon::Link, this))
{
    setObjectName(u"listDetail"_s);
    m_sentence->setObjectName(u"listDetailSentence"_s);
    m_link->setObjectName(u"listDetailLink"_s);
    Button *close = makeIconButton(Icon::Close, tr("Close the details"), this);
    close->setObjectName(u"listDetailClose"_s);
    addHeaderWidget(close);
    body()->addWidget(m_sentence);
    body()->addWidget(m_rows);
    body()->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, [this] { emit linkAsked(m_view.url); });
    connect(close, &QPushButton::clicked, this, &ListDetail::closeAsked);
}

void ListDetail::setView(const ListDetailView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    setTitle(view.list);
    if (view.status == Status::Waiting)
        hidePill();
    else
        setPill(view.status);
    m_sentence->setText(view.sentence);
    m_rows->setRows(view.rows);
    m_link->setVisible(!view.url.isEmpty());
    m_link->setToolTip(u"<p>%1</p>"_s.arg(view.url.toHtmlEscaped()));
    setName(m_link, tr("Take me off: %1", "list").arg(view.list));
}

void ListDetail::announce()
{
    QAccessibleEvent event(m_sentence, QAccessible::Alert); // its name is the sentence
    QAccessible::updateAccessibility(&event);
}

} // namespace mailworthy::gui
