#pragma once
// Does a reverse name spell out its address: whole, in part, packed, in hexadecimal digits? One of
// the rules of GenericName; internal to it.
#include "line/NameParts.h"

namespace mailworthy::line {

/// "full-address", "three-octets", "two-octets" or "last-octet"; nothing when no part of the
/// address is in the name.
[[nodiscard]] std::optional<NameFeature> addressFeature(const NameParts &parts);

} // namespace mailworthy::line
