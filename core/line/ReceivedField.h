#pragma once
// One Received field as what it tells of a connection (RFC 5321 §4.4). Internal to InboundText.
#include "line/InboundText.h"

namespace mailworthy::line {

/// `value` is what follows "Received:", unfolded. Every address in the part about the sender is
/// taken: which of them the server saw itself, and which one the sender only claimed, differs from
/// server to server.
[[nodiscard]] InboundClue readReceived(const QString &value);

/// An RFC 5322 date; nothing when it is none.
[[nodiscard]] std::optional<Timestamp> mailDate(const QString &text);

} // namespace mailworthy::line
