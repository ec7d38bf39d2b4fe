#pragma once
// What leads to the owner and is neither name nor address: keys, digests, proofs of ownership,
// where his files lie, and what is left of a text that was cut. Internal to the anonymiser.
#include <QString>

#include <functional>

namespace mailworthy::exporting {

/// The same for the same original: of which kind, and what it stands for.
using StandIn = std::function<QString(const QString &kind, const QString &original)>;

/// A long text ends in "…". Half a name leads to the owner as well as a whole one: the word in front
/// of the mark goes. Tags stay ("p=", "ip4:").
[[nodiscard]] QString withoutCutWord(const QString &text);
/// /home/jane, C:\Users\Jane
[[nodiscard]] QString withoutHomes(const QString &text);
/// Accounts at a CA (RFC 8657) and at who gathers reports (RFC 8460, RFC 7489).
[[nodiscard]] QString withoutAccounts(const QString &text);
/// What services have the owner publish as TXT, so that he shows whose the domain is.
[[nodiscard]] QString withoutProofs(const QString &text);
[[nodiscard]] QString withoutKeys(const QString &text, const StandIn &standIn);

} // namespace mailworthy::exporting
