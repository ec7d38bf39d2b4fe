#include "mail/spf/Mistake.h"

#include "mail/spf/MistakeTerm.h"
#include "mail/spf/MistakeText.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

// Ours: a longer text is classified, but no suggestion is made.
constexpr qsizetype kMaxMended = 16 * 1024;

/// "include: name", "include name", "ip4 :192.0.2.1", "- all": the two together are a term and the
/// first alone is none.
bool belongTogether(const QByteArray &first, const QByteArray &second, QByteArray &joined)
{
    if (isFineTerm(first) || first.size() + second.size() > kMaxMendedTerm)
        return false;
    const TermPieces pieces(first);
    const bool bare = pieces.sign == '\0' && pieces.name != "all";
    joined = first + second;
    if ((first.endsWith(':') || first.endsWith('=') || second.startsWith(':')
         || second.startsWith('=') || pieces.name.isEmpty())
        && isFineTerm(joined))
        return true;
    joined = first + ':' + second;
    return bare && isMechanismName(pieces.name) && !isFineTerm(second) && isFineTerm(joined);
}

bool isSecondModifier(const QByteArray &term, bool &redirect, bool &explanation)
{
    const TermPieces pieces(term);
    bool *seen = pieces.name == "redirect" ? &redirect
                 : pieces.name == "exp"    ? &explanation
                                           : nullptr;
    return seen && pieces.sign == '=' && std::exchange(*seen, true);
}

/// The terms behind "v=spf1", mended one by one; false when one of them cannot be.
bool mendTerms(Repair &repair)
{
    struct Word
    {
        QByteArray text;
        qsizetype offset;
    };
    std::vector<Word> words;
    for (qsizetype at = 6; at < repair.text.size();) {
        const qsizetype space = repair.text.indexOf(' ', at);
        const qsizetype end = space < 0 ? repair.text.size() : space;
        if (end > at)
            words.push_back({repair.text.sliced(at, end - at), at});
        at = end + 1;
    }
    QByteArray mended = "v=spf1";
    bool redirect = false;
    bool explanation = false;
    bool allMended = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        QByteArray joined;
        if (i + 1 < words.size() && belongTogether(word.text, words[i + 1].text, joined)) {
            repair.note(
                Mistake::SpaceInTerm,
                Range{word.offset, words[i + 1].offset + words[i + 1].text.size() - word.offset});
            mended.append(' ').append(joined);
            ++i;
        } else if (isFineTerm(word.text)) {
            if (isSecondModifier(word.text, redirect, explanation))
                repair.note(Mistake::TwoModifiers, Range{word.offset, word.text.size()});
            else
                mended.append(' ').append(word.text);
        } else {
            const MendedTerm one = word.text.size() > kMaxMendedTerm
                                       ? MendedTerm{{}, Mistake::UnknownMechanism}
                                       : mendTerm(word.text);
            repair.note(one.mistake, Range{word.offset, word.text.size()});
            allMended = allMended && !one.term.isEmpty();
            mended.append(' ').append(one.term);
        }
    }
    repair.text = mended;
    return allMended;
}

constexpr std::array kWords = {
    "quotes-stored",
    "typographic-dash",
    "typographic-quote",
    "invisible-character",
    "control-character",
    "leading-space",
    "version",
    "separator",
    "space-in-term",
    "missing-space",
    "include-name",
    "equals-sign",
    "colon-sign",
    "bare-name",
    "ip4-with-name",
    "ip4-with-port",
    "ip4-with-ip6",
    "ip4-wildcard",
    "address-as-name",
    "ip-mechanism",
    "all-with-argument",
    "qualifier",
    "two-modifiers",
    "prefix",
    "unknown-mechanism",
    "domain-name",
    "macro",
};

} // namespace

QString toString(Mistake mistake)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(mistake)));
}

std::optional<Diagnosis> diagnose(QByteArrayView text)
{
    const Parsed parsed = parse(text);
    if (const auto *record = std::get_if<Record>(&parsed)) {
        const bool fine =
            std::none_of(record->terms.begin(), record->terms.end(), [](const Term &term) {
                const auto *unknown = std::get_if<UnknownModifier>(&term.what);
                return unknown && isMechanismName(unknown->name);
            });
        if (fine)
            return std::nullopt;
    }
    if (text.size() > kMaxMended) {
        const auto *error = std::get_if<SyntaxError>(&parsed);
        if (!error)
            return std::nullopt;
        const QByteArrayView found =
            text.sliced(error->term.offset, std::min(error->term.length, kMaxMendedTerm));
        return Diagnosis{{classify(error->expected)}, error->term, found.toByteArray(), {}};
    }
    Repair repair{text.toByteArray(), {}, {}};
    mendTypography(repair);
    mendQuotes(repair);
    mendLeadingSpace(repair);
    if (!mendVersion(repair))
        return std::nullopt;
    if (!std::holds_alternative<Record>(parse(repair.text)))
        mendSeparators(repair);
    const bool allMended = mendTerms(repair);
    if (repair.mistakes.empty() || !repair.first)
        return std::nullopt;
    Diagnosis diagnosis;
    diagnosis.mistakes = repair.mistakes;
    diagnosis.range = *repair.first;
    if (diagnosis.range.end() <= text.size())
        diagnosis.found = text.sliced(diagnosis.range.offset, diagnosis.range.length).toByteArray();
    if (allMended && std::holds_alternative<Record>(parse(repair.text)))
        diagnosis.suggestion = repair.text;
    return diagnosis;
}

} // namespace mailworthy::spf
