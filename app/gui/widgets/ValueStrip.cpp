#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/RecordCard.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// The sunken strip that a ValueStrip draws around its value.
class Strip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), uf(8), theme().sunken, theme().line);
    }
};

} // namespace

ValueStrip::ValueStrip(Desktop &desktop, const QString &label, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_label(new Para(label, Type::Caption, Tone::Text2, this))
    , m_value(nullptr)
    , m_copy(nullptr)
    , m_strip(new Strip(this))
{
    m_value = new Para({}, Type::Value, Tone::Text, m_strip);
    m_copy = new CopyButton(desktop, what, {}, m_strip);
    m_copy->setObjectName(u"copy.%1"_s.arg(label));
    m_value->setOneLine(true);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_strip);
    setMargins(row, 10, 0, 10, 0, 10);
    row->addWidget(m_value, 1, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    setMinimum(m_strip, 0, 34);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 3);
    column->addWidget(m_label);
    column->addWidget(m_strip);
    m_label->setVisible(!label.isEmpty());
    setMinimum(this, 90, 0);
}

void ValueStrip::setValue(const QString &raw, bool copyable)
{
    const bool empty = raw.isEmpty() && !m_whenEmpty.isEmpty();
    m_value->setTone(empty ? Tone::Text3 : Tone::Text);
    if (empty)
        m_value->setText(m_whenEmpty);
    else
        m_value->setValue(raw);
    setName(m_value, m_label->text());
    m_value->setAccessibleDescription(empty ? m_whenEmpty : raw);
    m_value->setToolTip(empty ? m_whenEmpty : isolate(printable(raw)));
    m_copy->setValue(raw);
    m_copy->setVisible(copyable);
}

} // namespace mailworthy::gui
