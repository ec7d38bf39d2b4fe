#pragma once
// Looks at the key files that a server's configuration names, on this machine: of each the public half, and
// nothing else is kept. The paths come from a foreign text: only regular files are opened, and only as
// much is read as a key can have.
#include "plan/MailPlan.h"
#include "servers/reading/KeyLooks.h"
#include "servers/reading/Reading.h"

namespace mailworthy::session {

/// One file: PEM, or Ed25519 as base64 of its seed, as rspamd has it.
[[nodiscard]] servers::KeyLook lookAtKey(const QString &path);

/// Those of the reading that the plan cares for; none where the plan's server is another machine. A file
/// whose folder is not here either counts as not looked at.
[[nodiscard]] servers::KeyLooks lookAtKeys(const plan::MailPlan &plan,
                                           const servers::ServerReading &reading);

} // namespace mailworthy::session
