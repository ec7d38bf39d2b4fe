#pragma once
// How much room words need, in pixels. Layouts ask the same of the same words many times before a
// page stands, and shaping them is the dear part of a page; what was measured is remembered. For the
// GUI thread.
#include "gui/widgets/Theme.h"

#include <QFont>
#include <QString>

class QTextLayout;

namespace mailworthy::gui {

[[nodiscard]] int textWidth(Type type, const QString &text);
[[nodiscard]] int lineHeight(Type type);
[[nodiscard]] int longestWord(const QFont &font, const QString &text);
/// The least room for words: that of the longest one; those of more than 16 letters break anywhere.
[[nodiscard]] int leastWidth(const QFont &font, const QString &text);
/// Broken between words, and within one only where it is wider than the line.
[[nodiscard]] int wrappedHeight(const QFont &font, const QString &text, int width);
[[nodiscard]] int wrappedHeight(Type type, const QString &text, int width);

/// From this width on, brokenHeight is that of the text's own lines.
[[nodiscard]] int unbrokenWidth(const QFont &font, const QString &text);
/// Wraps at words and, where one is too long, anywhere.
[[nodiscard]] int brokenHeight(const QFont &font, const QString &text, int width);
/// Lays the lines out as brokenHeight has them; returns the height.
qreal breakLines(QTextLayout &layout, int width, Qt::LayoutDirection direction,
                 Qt::Alignment alignment = Qt::AlignLeft);

} // namespace mailworthy::gui
