#pragma once
// A relay as an owner types it. Pure.
#include "plan/MailPlan.h"

namespace mailworthy::plan {

/// "smtp.example.net:587" or "smtp.example.net" (587). A known relay brings what it needs in the
/// SPF record of the mail domain, where it needs anything there. Errors "relay.bad" {text}, "relay.is-address"
/// {text}.
[[nodiscard]] Result<Relay> parseRelay(const QString &text);

} // namespace mailworthy::plan
