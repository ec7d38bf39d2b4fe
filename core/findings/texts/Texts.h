#pragma once
// The tables of the catalogue, one file per kind. Marked for translation with
// QT_TRANSLATE_NOOP("Catalog", …).
#include "findings/Catalog.h"

#include <span>

#define MW_TEXT(text) QT_TRANSLATE_NOOP("Catalog", text)

namespace mailworthy::findings {

/// A text that belongs to no finding.
struct Phrase
{
    const char *code;
    const char *text;
};

[[nodiscard]] const std::vector<Entry> &findingTexts();
[[nodiscard]] std::span<const Entry> lineTexts();
[[nodiscard]] std::span<const Entry> listTexts();
[[nodiscard]] std::span<const Entry> domainTexts();
[[nodiscard]] std::span<const Entry> spfTexts();
[[nodiscard]] std::span<const Entry> dkimTexts();
[[nodiscard]] std::span<const Entry> dmarcTexts();
[[nodiscard]] std::span<const Entry> transportTexts();
[[nodiscard]] std::span<const Entry> extraTexts();
[[nodiscard]] std::span<const Entry> portTexts();
[[nodiscard]] std::span<const Entry> recordTexts();
[[nodiscard]] std::span<const Entry> serverTexts();

[[nodiscard]] std::span<const Phrase> errorTexts();
[[nodiscard]] std::span<const Phrase> wordTexts();
[[nodiscard]] std::span<const Phrase> tokenTexts();
[[nodiscard]] std::span<const Phrase> programTexts();
[[nodiscard]] std::span<const Phrase> transportPhrases();
[[nodiscard]] std::span<const Phrase> previewTexts();
[[nodiscard]] std::span<const Phrase> extraPhrases();
[[nodiscard]] std::span<const Phrase> portPhrases();
[[nodiscard]] std::span<const Phrase> listPhrases();
[[nodiscard]] std::span<const Phrase> providerPhrases();
[[nodiscard]] std::span<const Phrase> recordPhrases();
[[nodiscard]] std::span<const Phrase> serverPhrases();
[[nodiscard]] std::span<const Phrase> reportPhrases();

} // namespace mailworthy::findings
