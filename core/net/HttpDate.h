#pragma once
// The time in an HTTP field (RFC 9110 §5.6.7), in all three forms that recipients have to take.
#include "base/Clock.h"

#include <QByteArrayView>

namespace mailworthy::net {

/// "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994".
/// Two digits of a year are of 1970 to 2069, whatever the clock here says: the date is to tell of
/// it. nullopt for anything else.
[[nodiscard]] std::optional<Timestamp> parseHttpDate(QByteArrayView text);

} // namespace mailworthy::net
