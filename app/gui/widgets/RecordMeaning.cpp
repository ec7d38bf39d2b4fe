#include "gui/widgets/RecordMeaning.h"

#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

RecordMeaning::RecordMeaning(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Para({}, Type::Body, Tone::Text2, this))
    , m_button(new Button({}, ButtonKind::Link, Icon::Down, this))
    , m_column(new QVBoxLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMargins(m_column, 0, 0, 0, 0, 4);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    showState();
}

void RecordMeaning::setView(const ExplainedView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    showState();
}

void RecordMeaning::follow(TokenStrip *strip)
{
    if (strip == m_strip)
        return;
    if (m_strip)
        disconnect(m_strip, nullptr, this, nullptr);
    m_strip = strip;
    if (!strip)
        return;
    connect(strip, &TokenStrip::currentChanged, this, [this](int token) {
        if (m_table)
            m_table->setMarked(token);
    });
}

void RecordMeaning::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    showState();
}

void RecordMeaning::makeTable()
{
    m_table = new ExplainedTable(this);
    m_column->addWidget(m_table);
    connect(m_table, &ExplainedTable::rowMarked, this, [this](int row) {
        if (m_strip)
            m_strip->setCurrent(row);
    });
}

void RecordMeaning::showState()
{
    const bool explained = !m_view.rows.empty();
    m_sentence->setText(m_view.sentence);
    m_sentence->setVisible(!m_view.sentence.isEmpty());
    m_button->setText(m_open ? tr("Hide what each part means") : tr("What each part means"));
    m_button->setPicture(m_open ? Icon::Up : Icon::Down);
    m_button->setVisible(explained);
    if (m_open && explained && !m_table)
        makeTable();
    if (m_table) {
        m_table->setContent(m_view.columns, m_view.rows);
        m_table->setVisible(m_open && explained);
    }
    updateGeometry();
}

} // namespace mailworthy::gui
