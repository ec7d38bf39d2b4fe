#pragma once
// Words in names that tell nothing of whose they are. Internal to the anonymiser.
#include <QStringView>

namespace mailworthy::exporting {

/// A label that says what a name is for: "mail", "static".
[[nodiscard]] bool isPlainLabel(QStringView label);
/// The local part of a mailbox that every domain has: "postmaster".
[[nodiscard]] bool isPlainMailbox(QStringView local);
/// One label of a selector: usual words, a letter, a date.
[[nodiscard]] bool isUsualSelector(QStringView label);
/// A piece of a label that spells an address: "host", "ip7".
[[nodiscard]] bool isPlainPiece(QStringView piece);
/// What a machine or a selector may be called and prose speaks of: "postfix", "server".
[[nodiscard]] bool isUsualWord(QStringView word);

} // namespace mailworthy::exporting
