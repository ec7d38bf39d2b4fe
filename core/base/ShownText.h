#pragma once
// Text from outside as it may be shown to a person: what steers a terminal, breaks a line or turns
// the order of the text around is made visible. Pure.
#include <QString>

namespace mailworthy {

/// Control characters (and those that turn the direction of text) become U+FFFD; line ends stay
/// when asked for.
[[nodiscard]] QString shownText(const QString &text, bool keepLineEnds = false);

} // namespace mailworthy
