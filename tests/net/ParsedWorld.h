#pragma once
// A world from its text, for the tests of the parser.
#include "net/fake/WorldParser.h"

namespace mailworthy::net::test {

[[nodiscard]] Address address(const char *text);

/// A text with a mistake ends the program.
[[nodiscard]] fake::World parsed(const QByteArray &text);

} // namespace mailworthy::net::test
