#pragma once
// The language of the running program: which ones there are, which one the owner's system asks for,
// and changing it. A translator is application-wide in Qt, so this is the one place with such a
// state. Translations are read from :/i18n/mailworthy_LL.qm; English is the source and needs none.
// Qt's own texts (buttons of dialogs, messages about options) follow where its translations are
// installed, and so does the format of numbers, dates and times.
#include <QString>
#include <QStringList>

namespace mailworthy::findings {

/// Languages that can be set, "en" first.
[[nodiscard]] QStringList languages();
/// The one in use.
[[nodiscard]] QString language();
/// Changes it for the whole application; widgets get QEvent::LanguageChange. False, and nothing is
/// changed, when there is none of this code.
bool setLanguage(const QString &language);
/// What its speakers call it: "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

/// The first wanted language that is known, the most wanted first ("de-AT" finds "de", "pt-BR"
/// finds "pt_BR"); "en" when there is none. Pure.
[[nodiscard]] QString chooseLanguage(const QStringList &wanted, const QStringList &known);
/// What LANGUAGE, LC_ALL, LC_MESSAGES and LANG ask for, or the system's settings elsewhere.
[[nodiscard]] QString systemLanguage();
/// The value of --lang among the arguments; empty without. For what is said before options are
/// parsed. Pure.
[[nodiscard]] QString languageArgument(const QStringList &arguments);
/// At the start of a program: --lang when there is such a language, else the remembered one, else
/// the system's.
void startLanguage(const QStringList &arguments, const QString &remembered = {});

} // namespace mailworthy::findings
