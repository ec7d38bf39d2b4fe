#pragma once
// The one catalogue of words: code -> title, text, fix sentence, for findings, errors and token
// descriptions. Window, command line, report and watcher render from it; texts hold named
// placeholders and plurals:
//     "{list} lists {address}."                                      arguments by name
//     "{count, plural, one{# list} other{# lists}} did not answer."  categories after CLDR, chosen
//     for the language
// Every entry is a translatable text of context "Catalog" (lupdate finds QT_TRANSLATE_NOOP);
// English is the source.
//
// Some arguments of findings are words themselves. They are kept in English (word(), sentences of
// the data files) and translated with the text they stand in.
#include "findings/Finding.h"
#include "findings/Language.h"

namespace mailworthy::findings {

/// One entry of the catalogue, in English. Severities: the ones this code may have, as letters of
/// "ONWPU".
struct Entry
{
    const char *code;
    const char *severities;
    const char *title;          ///< a few words, for lists
    const char *text;           ///< what is + what it does to the mail
    const char *fix;            ///< the first step; may be empty
    const char *reference = ""; ///< "RFC 7208 §4.5", shown under Details
};

/// nullptr for a code without entry (a defect; a test holds every declared code against the
/// catalogue).
[[nodiscard]] const Entry *entry(QStringView code);
[[nodiscard]] std::span<const Entry> findingEntries();

struct Texts
{
    QString title;
    QString text;
    QString fix;
    QString reference;
};
[[nodiscard]] Texts textsOf(const Finding &finding);
/// One sentence or two for an error: what is wrong and what to do.
[[nodiscard]] QString textOf(const Error &error);
/// A short text by code ("token.spf.all", "severity.ok", "purpose.mx"), filled with the arguments.
[[nodiscard]] QString phrase(QStringView code, const Args &args = {});

/// A moment on the owner's clock, in the language of now: "14:32", with the day of the week where
/// that is another one than the day of `since`.
[[nodiscard]] QString clockText(Timestamp moment, std::optional<Timestamp> since = std::nullopt);

/// The English words of a code, for an argument of a finding: damage, fault, reason.
[[nodiscard]] QString word(QStringView code);
/// A sentence of the data files, in the language of now.
[[nodiscard]] QString dataText(const QString &sentence);
/// Several of them, one behind the other.
[[nodiscard]] QString dataTexts(const QStringList &sentences);

/// Fills placeholders and plurals; an argument that is missing leaves "{name}" and is a defect.
/// Pure.
[[nodiscard]] QString fill(const QString &pattern, const Args &args,
                           const QString &language = QStringLiteral("en"));

} // namespace mailworthy::findings
