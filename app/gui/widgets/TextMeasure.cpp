#include "gui/widgets/TextMeasure.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace mailworthy::gui {

namespace {

enum class Asked { Advance, LongestWord, UnbrokenWidth, BrokenHeight, WrappedHeight };

struct Question
{
    Asked asked;
    QFont font;
    QString text;
    int width;

    bool operator==(const Question &) const = default;
};

size_t qHash(const Question &question, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(question.asked), question.font, question.text,
                      question.width);
}

using Answers = QCache<Question, int>;

/// Fonts must be gone before the application is.
Answers &answers()
{
    constexpr qsizetype most = 2000;
    static Answers known(most);
    static const bool cleared = [] {
        qAddPostRoutine([] { answers().clear(); });
        return true;
    }();
    Q_UNUSED(cleared)
    return known;
}

template<typename Measure>
int remembered(Asked asked, const QFont &font, const QString &text, int width, Measure measure)
{
    Question question{asked, font, text, width};
    if (const int *known = answers().object(question))
        return *known;
    const int found = measure();
    answers().insert(question, new int(found)); // owner: the cache
    return found;
}

int measureLongestWord(const QFont &font, const QString &text)
{
    constexpr qsizetype enough = 4000; // characters; no page shows more words
    const QFontMetrics metrics(font);
    int widest = 0;
    const QString start = text.left(enough);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= start.size(); ++i) {
        if (i < start.size() && !start[i].isSpace())
            continue;
        if (i > from)
            widest = std::max(widest, metrics.horizontalAdvance(start.mid(from, i - from)));
        from = i + 1;
    }
    return widest;
}

int measureUnbrokenWidth(const QFont &font, const QString &text)
{
    qreal widest = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        breakLines(layout, QWIDGETSIZE_MAX, Qt::LeftToRight);
        for (int line = 0; line < layout.lineCount(); ++line)
            widest = std::max(widest, layout.lineAt(line).naturalTextWidth());
    }
    return static_cast<int>(std::ceil(widest)) + 1;
}

int measureBrokenHeight(const QFont &font, const QString &text, int width)
{
    qreal height = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        height += breakLines(layout, width, Qt::LeftToRight);
    }
    return static_cast<int>(std::ceil(height));
}

int measureWrappedHeight(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (longestWord(font, text) > width)
        return std::max(metrics.height(), brokenHeight(font, text, width));
    const QRect room(0, 0, std::max(1, width), QWIDGETSIZE_MAX);
    return std::max(metrics.height(), metrics.boundingRect(room, Qt::TextWordWrap, text).height());
}

} // namespace

qreal breakLines(QTextLayout &layout, int width, Qt::LayoutDirection direction,
                 Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int textWidth(Type type, const QString &text)
{
    const QFont font = typeFont(type);
    // Joined letters are laid out a little wider than they are measured.
    if (text.isRightToLeft())
        return unbrokenWidth(font, text) + 1;
    return remembered(Asked::Advance, font, text, 0,
                      [&] { return QFontMetrics(font).horizontalAdvance(text); })
           + 1;
}

int lineHeight(Type type)
{
    return QFontMetrics(typeFont(type)).height();
}

int longestWord(const QFont &font, const QString &text)
{
    return remembered(Asked::LongestWord, font, text, 0,
                      [&] { return measureLongestWord(font, text); });
}

int leastWidth(const QFont &font, const QString &text)
{
    constexpr int letters = 16;
    return std::min(longestWord(font, text), QFontMetrics(font).averageCharWidth() * letters) + 1;
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return remembered(Asked::WrappedHeight, font, text, width,
                      [&] { return measureWrappedHeight(font, text, width); });
}

int wrappedHeight(Type type, const QString &text, int width)
{
    return wrappedHeight(typeFont(type), text, width);
}

int unbrokenWidth(const QFont &font, const QString &text)
{
    return remembered(Asked::UnbrokenWidth, font, text, 0,
                      [&] { return measureUnbrokenWidth(font, text); });
}

int brokenHeight(const QFont &font, const QString &text, int width)
{
    return remembered(Asked::BrokenHeight, font, text, width,
                      [&] { return measureBrokenHeight(font, text, width); });
}

} // namespace mailworthy::gui
