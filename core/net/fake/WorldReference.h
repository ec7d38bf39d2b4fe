#pragma once
// The reference of world files: every directive with an example, for `mailworthy-cli --help
// worlds`. English, like the syntax it describes; lines of at most 80 columns.
#include <QString>

namespace mailworthy::net::fake {

[[nodiscard]] QString worldReference();

} // namespace mailworthy::net::fake
