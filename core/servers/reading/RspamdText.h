#pragma once
// rspamd's module dkim_signing: local.d/dkim_signing.conf, "rspamadm configdump dkim_signing" (also with -j),
// or a whole configuration that holds it. Of a whole configuration nothing else is looked at.
#include "base/Result.h"
#include "servers/reading/Reading.h"

namespace mailworthy::servers {

/// Error "reading.syntax" {line}.
[[nodiscard]] Result<> readRspamd(const QByteArray &text, ServerReading &reading);

} // namespace mailworthy::servers
