#include "gui/widgets/CheckLine.h"

#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kBox = 18;
constexpr int kGap = 8;
constexpr int kLeast = 24; // the smallest thing to click on

} // namespace

CheckLine::CheckLine(const QString &text, QWidget *parent)
    : QCheckBox(QString(text).replace(u'&', u"&&"_s), parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString CheckLine::words() const
{
    return text().replace(u"&&"_s, u"&"_s);
}

QRect CheckLine::wordsIn(int width) const
{
    const int x = words().isEmpty() ? u(kBox) : u(kBox + kGap);
    const int room = std::max(1, width - x);
    const int lines = words().isEmpty()
                          ? 0
                          : std::max(fontMetrics().height(), brokenHeight(font(), words(), room));
    const int height = std::max(lines, u(kLeast));
    return {x, (height - lines) / 2, room, lines};
}

QSize CheckLine::sizeHint() const
{
    const int wide = words().isEmpty() ? 0 : u(kGap) + unbrokenWidth(font(), words());
    return {u(kBox) + wide, std::max(u(kLeast), fontMetrics().height())};
}

QSize CheckLine::minimumSizeHint() const
{
    const int least = words().isEmpty() ? 0 : u(kGap) + leastWidth(font(), words());
    return {u(kBox) + least, sizeHint().height()};
}

int CheckLine::heightForWidth(int width) const
{
    return std::max(wordsIn(width).height(), u(kLeast));
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // The box stands beside the first line.
    const QRect place = wordsIn(width());
    const int line = std::max(u(kLeast), fontMetrics().height());
    const int top = std::max(0, (height() - std::max(place.height(), u(kLeast))) / 2);
    option.rect = visual(this, QRect(0, top + (line - u(kBox)) / 2, u(kBox), u(kBox)));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                        QPalette::WindowText));
    drawBroken(painter, visual(this, place.translated(0, top)), font(), words(), layoutDirection());
}

bool CheckLine::hitButton(const QPoint &point) const
{
    const QRect place = wordsIn(width());
    const int used = std::min(place.right() + 1, sizeHint().width());
    return visual(this, QRect(0, 0, used, height())).contains(point);
}

} // namespace mailworthy::gui
