#include "gui/widgets/OldValue.h"

#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kGap = 8;
const QString kMinus = u"\u2212"_s;

QString shown(const OldToken &token)
{
    return token.goes ? kMinus + token.text : token.text;
}

} // namespace

void OldValue::setTokens(const std::vector<OldToken> &tokens)
{
    m_tokens.clear();
    QStringList words;
    QStringList whole;
    for (const OldToken &token : tokens) {
        m_tokens.push_back({printable(token.text, 120), token.goes});
        words << (token.goes ? tr("%1 goes", "a part of a published record")
                             : tr("%1 stays", "a part of a published record"))
                     .arg(isolate(m_tokens.back().text));
        whole << m_tokens.back().text;
    }
    setAccessibleName(tr("Published now: %1").arg(words.join(u", "_s)));
    setToolTip(isolate(whole.join(u' ')));
    updateGeometry();
    update();
}

QSize OldValue::sizeHint() const
{
    int wide = 0;
    for (const OldToken &token : m_tokens)
        wide += textWidth(Type::SmallValue, shown(token)) + u(kGap);
    return {std::min(wide, u(480)), lineHeight(Type::SmallValue)};
}

QSize OldValue::minimumSizeHint() const
{
    return {u(40), lineHeight(Type::SmallValue)};
}

void OldValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont struck = typeFont(Type::SmallValue);
    struck.setStrikeOut(true);
    int x = 0;
    for (const OldToken &token : m_tokens) {
        const int sign = token.goes ? textWidth(Type::SmallValue, kMinus) : 0;
        const int room = width() - x - sign;
        if (room < u(16))
            break; // the tool tip has the rest
        const QRect place(x + sign, 0, room, height());
        const int flags =
            Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextForceLeftToRight;
        if (sign > 0) {
            painter.setFont(typeFont(Type::SmallValue));
            painter.setPen(theme().text);
            painter.drawText(QRect(x, 0, sign, height()), flags, kMinus);
        }
        painter.setFont(token.goes ? struck : typeFont(Type::SmallValue));
        painter.setPen(token.goes ? theme().text : theme().text2);
        const QString text = painter.fontMetrics().elidedText(token.text, Qt::ElideMiddle, room);
        painter.drawText(place, flags, text);
        x += sign + painter.fontMetrics().horizontalAdvance(text) + u(kGap);
    }
}

NowLines::NowLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setMargins(m_column, 0, 0, 0, 0, 2);
    hide();
}

void NowLines::setLines(const QStringList &lines)
{
    const auto count = static_cast<std::size_t>(lines.size());
    while (m_lines.size() > count) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < count) {
        m_lines.push_back(new Para({}, Type::Caption, Tone::Text2, this));
        m_column->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < count; ++i)
        m_lines[i]->setText(lines[static_cast<qsizetype>(i)]);
    setVisible(count > 0);
}

} // namespace mailworthy::gui
