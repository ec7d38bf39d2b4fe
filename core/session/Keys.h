#pragma once
// Keys for the selectors of a plan: made where they are missing, taken from files that are there,
// never replaced.
#include "keys/KeyFile.h"
#include "net/Internet.h"
#include "plan/MailPlan.h"

namespace mailworthy::session {

/// A key that is to be made.
struct KeyWish
{
    QString selector;
    keys::KeyKind kind = keys::KeyKind::Rsa2048;
};

/// A selector name that has no record and no key of the plan yet: s1, s2 … (the first answer that
/// is certain counts; without any, the first one without a key).
[[nodiscard]] QString suggestSelector(const plan::MailDomain &domain, net::Internet &internet,
                                      const std::stop_token &stop);

/// Makes or reads the key file of one selector and puts its public half into the plan. A key file
/// that is there is used. Errors of keys/KeyFile.h and SigningKey; those of plan::keyRecordName before a
/// key is made that nobody could publish.
[[nodiscard]] Result<> makeKey(plan::MailDomain &domain, const QString &selector,
                               keys::KeyKind kind, const QString &folder,
                               const std::stop_token &stop);
/// May a new key be made for the selector? Error "selector.taken" {selector, suggestion}: a key
/// that is not ours is published there, and mail may still be signed with it. Where the name cannot
/// be looked up, or a key file of ours is there, nothing is in the way.
[[nodiscard]] Result<> checkSelectorIsFree(const plan::MailDomain &domain, const QString &selector,
                                           const QString &folder, net::Internet &internet,
                                           const std::stop_token &stop);
/// A copy of a key file for safe keeping, laid into the folder as into a key folder and never over
/// another file. Gives the path. Errors of keys/KeyFile.h.
[[nodiscard]] Result<QString> backUpKey(const plan::MailDomain &domain,
                                        const plan::Selector &selector, const QString &folder);
/// Copies a key file into the key folder (never over another one) and uses it for the selector. Errors as
/// of makeKey.
[[nodiscard]] Result<> importKey(plan::MailDomain &domain, const QString &selector,
                                 const QString &file, const QString &folder);

/// The plan with the keys that its key files hold now: a file that was replaced counts as it is.
/// Of one that is not here, but on the server alone, the plan knows the public half. For checks; the
/// plan itself stays.
[[nodiscard]] plan::MailPlan withKeyFiles(plan::MailPlan plan);
/// Does every key file that is here still hold the key of the plan? Errors "key.replaced" {path}, those of
/// keys::readKeyFile.
[[nodiscard]] Result<> compareKeyFiles(const plan::MailPlan &plan);

} // namespace mailworthy::session
