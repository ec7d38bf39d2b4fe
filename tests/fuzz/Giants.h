#pragma once
// Hostile giants for the fuzz targets, made here because they are too large to be kept as files: what
// takes more than linear time over them runs into the time-out of the test.
#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace mailworthy::fuzz {

struct Giant
{
    const char *what;
    std::function<QByteArray()> octets;
};
/// Those every target gets, and its own.
[[nodiscard]] std::vector<Giant> giantsFor(std::string_view target);

} // namespace mailworthy::fuzz
