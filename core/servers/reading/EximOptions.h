#pragma once
// Values of Exim's options: what can be taken as it stands, and what cannot. Exim itself works out much of
// it for each mail ("$…"), and macros may stand in another file.
#include "servers/reading/EximText.h"

#include <QStringList>

namespace mailworthy::servers {

/// It hides the option from this user.
[[nodiscard]] bool isHidden(const QString &value);
/// One that is defined in another file, or not worked out.
[[nodiscard]] bool isMacro(const QString &value);
/// A macro, or something of each mail.
[[nodiscard]] bool isComputed(const QString &value);
/// Null: it has no such option, or there is no section.
[[nodiscard]] const QString *optionOf(const EximSection *section, const QString &name);
[[nodiscard]] const EximSection *sectionOf(const std::vector<EximSection> &all, const QString &kind,
                                           const QString &name);
/// A list of Exim's: separated by colons, or by what stands behind "<".
[[nodiscard]] QStringList listOf(const QString &text);

} // namespace mailworthy::servers
