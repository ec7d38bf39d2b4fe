#pragma once
// How often everything is checked while the window is open.

namespace mailworthy::gui {

/// In the order of the choice on the page.
enum class WatchInterval { Never, Hourly, Daily };

} // namespace mailworthy::gui
