// Sentence, token strip and table of one record, and the columns of the table.
#include "gui/widgets/Tables.h"

#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

ExplainedRecord::ExplainedRecord(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Para({}, Type::Body, Tone::Text2, this))
    , m_strip(new TokenStrip(desktop, tr("Value"), this))
    , m_table(new ExplainedTable(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 6);
    auto *top = new QVBoxLayout;
    setMargins(top, 8, 0, 8, 0, 6);
    top->addWidget(m_sentence);
    top->addWidget(m_strip);
    column->addLayout(top);
    column->addWidget(m_table);
    connect(m_strip, &TokenStrip::currentChanged, m_table, &ExplainedTable::setMarked);
    connect(m_table, &ExplainedTable::rowMarked, m_strip, &TokenStrip::setCurrent);
    connect(m_table, &ExplainedTable::changeAsked, this, &ExplainedRecord::changeAsked);
}

void ExplainedRecord::setView(const ExplainedView &view)
{
    m_sentence->setText(view.sentence);
    m_sentence->setVisible(!view.sentence.isEmpty());
    m_strip->setTokens(view.tokens, view.raw, view.words);
    m_table->setContent(view.columns, view.rows);
}

std::vector<ExplainedColumn> tokenColumns()
{
    return {{ExplainedTable::tr("Token"), true, false, 2},
            {ExplainedTable::tr("In words"), false, false, 3},
            {ExplainedTable::tr("Why this here"), false, true, 3}};
}

std::vector<ExplainedColumn> spfColumns()
{
    return {{ExplainedTable::tr("Prefix"), true, false, 0},
            {ExplainedTable::tr("Type"), true, false, 0},
            {ExplainedTable::tr("Value"), true, false, 0},
            {ExplainedTable::tr("Result"), false, false, 0},
            {ExplainedTable::tr("In words"), false, false, 1}};
}

} // namespace mailworthy::gui
