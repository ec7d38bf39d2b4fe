#include "gui/widgets/SeenList.h"

#include "gui/widgets/Labels.h"
#include "gui/widgets/Para.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of servers come from outside and are never read as markup.
QString plainToolTip(const QStringList &lines)
{
    return u"<p style='white-space:pre'>%1</p>"_s.arg(
        lines.join(u'\n').toHtmlEscaped().replace(u"\n"_s, u"<br>"_s));
}

} // namespace

SeenLine::SeenLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 6, 0, 6, 12);
    auto *left = new QVBoxLayout;
    setMargins(left, 0, 0, 0, 0, 2);
    m_name = new Para({}, Type::Value, Tone::Text, this);
    m_name->setOneLine(true);
    m_purpose = new Para({}, Type::Caption, Tone::Text2, this);
    left->addWidget(m_name);
    left->addWidget(m_purpose);
    row->addLayout(left, 3);
    m_words = new Para({}, Type::Body, Tone::Text2, this);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_words, 2);
    m_dots = new SeenDots(this);
    row->addWidget(m_dots, 0, Qt::AlignVCenter);
}

void SeenLine::setView(const SeenView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_name->setValue(view.name);
    m_purpose->setText(view.purpose);
    m_words->setText(view.words);
    m_dots->setDots(view.dots);
    m_dots->setToolTip(plainToolTip(view.servers));
    setAccessibleName(tr("%1: %2", "record, how far it has got").arg(view.name, view.words));
    setAccessibleDescription(view.servers.join(u"; "_s));
}

SeenList::SeenList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setMargins(m_layout, 0, 0, 0, 0, 0);
}

void SeenList::setRows(const std::vector<SeenView> &views)
{
    while (m_lines.size() > views.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < views.size()) {
        m_lines.push_back(new SeenLine(this));
        m_layout->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < views.size(); ++i)
        m_lines[i]->setView(views[i]);
    setVisible(!views.empty());
}

const SeenView *SeenList::view(const QString &key) const
{
    for (const SeenLine *line : m_lines) {
        if (line->view().key == key)
            return &line->view();
    }
    return nullptr;
}

} // namespace mailworthy::gui
