#pragma once
// Keys for the selectors of a plan: made where they are missing, taken from files that are there,
// never replaced.
#include "keys/KeyFile.h"
#include "net/Internet.h"
#include "plan/MailPlan.h"

namespace mailworthy::session {

/// A selector name that has no record yet: s1, s2 … (the first answer that is certain counts;
/// without any, s1).
[[nodiscard]] QString suggestSelector(const plan::MailDomain &domain, net::Internet &internet,
                                      const std::stop_token &stop);

/// Makes or reads the key file of one selector and puts its public half into the plan. A key file
/// that is there is used. Errors of keys/KeyFile.h and SigningKey.
[[nodiscard]] Result<> makeKey(plan::MailDomain &domain, const QString &selector,
                               keys::KeyKind kind, const QString &folder,
                               const std::stop_token &stop);
/// Copies a key file into the key folder (never over another one) and uses it for the selector.
[[nodiscard]] Result<> importKey(plan::MailDomain &domain, const QString &selector,
                                 const QString &file, const QString &folder);

/// The plan with the keys that its key files hold now: a file that was replaced counts as it is,
/// one that is not there leaves nothing to compare with. For checks; the plan itself stays.
[[nodiscard]] plan::MailPlan withKeyFiles(plan::MailPlan plan);
/// Does every key file that is here still hold the key of the plan? Errors "key.replaced" {path}, those of
/// keys::readKeyFile.
[[nodiscard]] Result<> compareKeyFiles(const plan::MailPlan &plan);

} // namespace mailworthy::session
