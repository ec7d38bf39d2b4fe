#pragma once
// How something stands, as the window shows it: always glyph and word and colour together (look.md,
// icon table).
#include <QString>

namespace mailworthy::gui {

enum class Status {
    Ok,        ///< Good
    Note,      ///< Worth knowing
    Warning,   ///< Should be fixed
    Problem,   ///< Stops mail
    Unknown,   ///< Could not tell
    NotNeeded, ///< depends on the owner's choices
    Waiting,   ///< not looked at yet
    Running,   ///< being looked at
};
inline constexpr int kStatusCount = 8;

/// The word for pills and screen readers, translated ("Good", "Should be fixed", …).
[[nodiscard]] QString statusWord(Status status);

} // namespace mailworthy::gui
