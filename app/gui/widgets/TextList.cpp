#include "gui/widgets/TextList.h"

#include <QGridLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

TextList::TextList(ListMarks marks, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_tone(tone)
    , m_rows(new QGridLayout(this))
{
    setMargins(m_rows, 0, 0, 0, 0, 8);
    m_rows->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextList::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // At once: a row that is only deleted later would still be measured and read aloud.
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < items.size(); ++row) {
        const QString mark = m_marks == ListMarks::Numbers
                                 ? tr("%1.", "number of a step").arg(locale().toString(row + 1))
                                 : u"\u2022"_s;
        auto *head = new Para(mark, Type::Body, Tone::Text3, this);
        head->setOneLine(true);
        auto *text = new Para(items[row], Type::Body, m_tone, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(head, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_rows->addWidget(text, row, 1);
        head->show();
        text->show();
    }
    updateGeometry();
}

} // namespace mailworthy::gui
