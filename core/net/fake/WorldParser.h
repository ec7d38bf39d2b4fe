#pragma once
// The text of a world file to a World. The syntax is in WorldReference.h. Pure: no files, no
// network. Error "world.bad" {file, line, found, expected}: the first mistake, `line` from 1 as a
// whole number.
#include "net/fake/World.h"

namespace mailworthy::net::fake {

/// `file` is only for messages. Limits: 4 MiB, 64 `!after` blocks.
[[nodiscard]] Result<World> parseWorld(const QByteArray &text, const QString &file);

} // namespace mailworthy::net::fake
