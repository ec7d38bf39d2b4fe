#include "gui/pages/KeyRotationCard.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Paint.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

KeyRotationCard::KeyRotationCard(QWidget *parent) : Card(tr("Which key signs"), parent)
{
    setObjectName(u"keyRotationCard"_s);
    m_list = new QVBoxLayout;
    setMargins(m_list, 0, 0, 0, 0, 12);
    body()->addLayout(m_list);
    body()->addWidget(makeHeading(tr("How a new key takes over"), this));
    int number = 0;
    for (const QString &step :
         {tr("Publish the record of the new key. The old key goes on signing."),
          tr("Wait until all name servers have it."),
          tr("Let the new key sign, and install the server's files again."),
          tr("Keep the old record for a week: mail that is under way is checked with it."),
          tr("Then take the old key out, and delete its record at your DNS host.")}) {
        auto *line = new Para(tr("%1. %2").arg(++number).arg(step), Type::Body, Tone::Text2, this);
        line->setObjectName(u"rotationStep"_s);
        body()->addWidget(line);
    }
    hide();
}

KeyRotationCard::Line KeyRotationCard::makeLine()
{
    Line line;
    const std::size_t at = m_lines.size();
    line.widget = new QWidget(this);
    auto *column = new QVBoxLayout(line.widget);
    setMargins(column, 0, 0, 0, 0, 4);
    auto *head = new FlowLayout(10, 4);
    line.name = new Para({}, Type::Value, Tone::Text, line.widget);
    line.name->setOneLine(true);
    line.tag = new Tag({}, TagKind::Fact, line.widget);
    head->addWidget(line.name);
    head->addWidget(line.tag);
    column->addLayout(head);
    line.about = new Para({}, Type::Caption, Tone::Text2, line.widget);
    line.about->setObjectName(u"keyAbout%1"_s.arg(at));
    column->addWidget(line.about);
    line.buttons = new QWidget(line.widget);
    auto *row = new FlowLayout(10, 8, line.buttons);
    line.sign = new Button(tr("Let it sign"), ButtonKind::Secondary, Icon::Key, line.buttons);
    line.sign->setObjectName(u"signWithButton%1"_s.arg(at));
    line.out = new Button(tr("Take it out"), ButtonKind::Quiet, Icon::None, line.buttons);
    line.out->setObjectName(u"takeOutButton%1"_s.arg(at));
    row->addWidget(line.sign);
    row->addWidget(line.out);
    column->addWidget(line.buttons);
    connect(line.sign, &QPushButton::clicked, this,
            [this, at] { emit signAsked(QString(m_rows[at].selector)); });
    connect(line.out, &QPushButton::clicked, this,
            [this, at] { emit outAsked(QString(m_rows[at].selector)); });
    m_list->addWidget(line.widget);
    return line;
}

void KeyRotationCard::fill(const Line &line, const KeyRow &row)
{
    line.name->setValue(row.selector);
    line.tag->setTag(row.signs   ? tr("signs")
                     : row.isOut ? tr("taken out")
                                 : QString(),
                     row.signs ? TagKind::Act : TagKind::Fact);
    QStringList about{row.kind};
    if (row.isOut)
        about << tr("Delete its record at your DNS host, if it is still there.");
    else
        about << row.seen;
    if (!row.isOut && !row.isSeen)
        about << (row.signs
                      ? tr("What it signs fails the check where its record is not seen.")
                      : tr("Until all name servers are seen to have it, what it signs may fail "
                           "the check. Better wait."));
    line.about->setText(about.join(u' '));
    line.buttons->setVisible(!row.signs && !row.isOut);
    line.sign->setEnabled(row.hasFile);
    line.sign->setText(row.isSeen ? tr("Let it sign") : tr("Let it sign all the same"));
    line.sign->refreshMargins();
    setName(line.sign,
            tr("%1: %2", "button, selector").arg(line.sign->text(), isolate(row.selector)));
    setName(line.out,
            tr("%1: %2", "button, selector").arg(line.out->text(), isolate(row.selector)));
}

void KeyRotationCard::show(const std::vector<KeyRow> &rows)
{
    setVisible(!rows.empty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_lines.size() > rows.size()) {
        delete m_lines.back().widget;
        m_lines.pop_back();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == m_lines.size())
            m_lines.push_back(makeLine());
        fill(m_lines[i], rows[i]);
    }
}

} // namespace mailworthy::gui
