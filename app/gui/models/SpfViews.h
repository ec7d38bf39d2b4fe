#pragma once
// SPF for the eyes: the tree of what a receiver has to walk, and the list of terms with their
// owners. Pure.
#include "gui/widgets/Pictures.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/Lint.h"
#include "plan/SpfMerge.h"

namespace mailworthy::gui {

/// At most this many rows; the rest is one row that says how many more there are.
inline constexpr std::size_t kMaxTreeRows = 60;

[[nodiscard]] std::vector<SpfTreeRow> spfTreeRows(const spf::Budget &walk,
                                                  const plan::SpfMerge &merge);
/// Of a whole record: a receiver gets an error, some of it could not be asked, it comes near the
/// limit (RFC 7208 §4.6.4), or none of these.
[[nodiscard]] Status walkStatus(const spf::Budget &walk);
/// Who is let in by a term: "this server", "Google Workspace", "the web host".
[[nodiscard]] QString ownerWords(const plan::SpfTerm &term);

} // namespace mailworthy::gui
