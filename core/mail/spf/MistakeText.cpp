#include "mail/spf/MistakeText.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

struct LookAlike
{
    QByteArrayView octets; ///< UTF-8
    QByteArrayView meant;
    Mistake mistake;
};

constexpr std::array kLookAlikes = {
    LookAlike{"\xE2\x80\x90", "-", Mistake::TypographicDash},    // U+2010 hyphen
    LookAlike{"\xE2\x80\x91", "-", Mistake::TypographicDash},    // U+2011 non-breaking hyphen
    LookAlike{"\xE2\x80\x92", "-", Mistake::TypographicDash},    // U+2012 figure dash
    LookAlike{"\xE2\x80\x93", "-", Mistake::TypographicDash},    // U+2013 en dash
    LookAlike{"\xE2\x80\x94", "-", Mistake::TypographicDash},    // U+2014 em dash
    LookAlike{"\xE2\x80\x95", "-", Mistake::TypographicDash},    // U+2015 bar
    LookAlike{"\xE2\x88\x92", "-", Mistake::TypographicDash},    // U+2212 minus
    LookAlike{"\xE2\x88\xBC", "~", Mistake::TypographicDash},    // U+223C tilde operator
    LookAlike{"\xCB\x9C", "~", Mistake::TypographicDash},        // U+02DC small tilde
    LookAlike{"\xE2\x80\x98", "", Mistake::TypographicQuote},    // U+2018
    LookAlike{"\xE2\x80\x99", "", Mistake::TypographicQuote},    // U+2019
    LookAlike{"\xE2\x80\x9A", "", Mistake::TypographicQuote},    // U+201A
    LookAlike{"\xE2\x80\x9C", "", Mistake::TypographicQuote},    // U+201C
    LookAlike{"\xE2\x80\x9D", "", Mistake::TypographicQuote},    // U+201D
    LookAlike{"\xE2\x80\x9E", "", Mistake::TypographicQuote},    // U+201E
    LookAlike{"\xC2\xAB", "", Mistake::TypographicQuote},        // U+00AB
    LookAlike{"\xC2\xBB", "", Mistake::TypographicQuote},        // U+00BB
    LookAlike{"\xC2\xA0", " ", Mistake::InvisibleCharacter},     // U+00A0 no-break space
    LookAlike{"\xE2\x80\xAF", " ", Mistake::InvisibleCharacter}, // U+202F narrow no-break space
    LookAlike{"\xE2\x80\x8B", "", Mistake::InvisibleCharacter},  // U+200B zero-width space
    LookAlike{"\xE2\x80\x8C", "", Mistake::InvisibleCharacter},  // U+200C
    LookAlike{"\xE2\x80\x8D", "", Mistake::InvisibleCharacter},  // U+200D
    LookAlike{"\xE2\x80\x8E", "", Mistake::InvisibleCharacter},  // U+200E left-to-right mark
    LookAlike{"\xE2\x81\xA0", "", Mistake::InvisibleCharacter},  // U+2060 word joiner
    LookAlike{"\xEF\xBB\xBF", "", Mistake::InvisibleCharacter},  // U+FEFF byte order mark
    LookAlike{"\xC2\xAD", "", Mistake::InvisibleCharacter},      // U+00AD soft hyphen
    LookAlike{"\t", " ", Mistake::ControlCharacter},
    LookAlike{"\r", " ", Mistake::ControlCharacter},
    LookAlike{"\n", " ", Mistake::ControlCharacter},
};

bool startsWithNoCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size()
           && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

qsizetype skip(QByteArrayView text, qsizetype at, QByteArrayView characters)
{
    while (at < text.size() && characters.contains(text[at]))
        ++at;
    return at;
}

/// Where a mistyped "v=spf1" ends, or nothing when it is not one. Reads: v, signs, spf, signs, a
/// version, signs.
std::optional<qsizetype> versionEnd(QByteArrayView text)
{
    qsizetype at = 0;
    const bool hasV = startsWithNoCase(text, "v");
    at = skip(text, hasV ? 1 : 0, "=: ");
    const bool hasSign = at > (hasV ? 1 : 0);
    if (!startsWithNoCase(text.sliced(at), "spf"))
        return std::nullopt;
    at += 3;
    const qsizetype number = skip(text, at, "= ");
    if (startsWithNoCase(text.sliced(number), "2.0/")) {
        if (!hasV || !hasSign) // a Sender ID record (RFC 4406) as it should be
            return std::nullopt;
        at = number;
        while (at < text.size() && text[at] != ' ')
            ++at;
        return at;
    }
    const bool hasNumber = number < text.size() && QByteArrayView("1lI|").contains(text[number]);
    if (hasNumber)
        at = number + 1;
    const qsizetype end = skip(text, at, ",;:.");
    // "spf" begins many other texts: a sign or a number must be there, and a term or the end behind
    // it.
    if (!hasNumber && !hasSign)
        return std::nullopt;
    if (end == text.size() || text[end] == ' ')
        return end;
    const bool listFollows =
        hasV && hasSign && hasNumber && at < end && QByteArrayView(",;").contains(text[at]);
    if (listFollows)
        return end;
    const bool termFollows =
        hasNumber
        && (QByteArrayView("+-~?").contains(text[end]) || startsWithNoCase(text.sliced(end), "ip4:")
            || startsWithNoCase(text.sliced(end), "ip6:")
            || startsWithNoCase(text.sliced(end), "include:")
            || startsWithNoCase(text.sliced(end), "mx")
            || startsWithNoCase(text.sliced(end), "a:"));
    return termFollows ? std::optional(end) : std::nullopt;
}

} // namespace

void Repair::note(Mistake mistake, Range range)
{
    if (std::find(mistakes.begin(), mistakes.end(), mistake) == mistakes.end())
        mistakes.push_back(mistake);
    if (!first)
        first = range;
}

void mendTypography(Repair &repair)
{
    QByteArray mended;
    mended.reserve(repair.text.size());
    const QByteArrayView text = repair.text;
    for (qsizetype at = 0; at < text.size();) {
        const auto octet = static_cast<unsigned char>(text[at]);
        const LookAlike *found = nullptr;
        if (octet > 0x7f || octet < ' ') {
            const auto fits = [&](const LookAlike &one) {
                return text.sliced(at).startsWith(one.octets);
            };
            const auto *const one = std::find_if(kLookAlikes.begin(), kLookAlikes.end(), fits);
            found = one == kLookAlikes.end() ? nullptr : one;
        }
        if (!found) {
            mended.append(text[at++]);
            continue;
        }
        repair.note(found->mistake, Range{at, found->octets.size()});
        mended.append(found->meant.data(), found->meant.size());
        at += found->octets.size();
    }
    repair.text = mended;
}

void mendQuotes(Repair &repair)
{
    const QByteArray &text = repair.text;
    QByteArray mended;
    mended.reserve(text.size());
    const auto isQuote = [](char c) { return c == '"' || c == '\\'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isQuote(text[at])) {
            mended.append(text[at]);
            continue;
        }
        repair.note(Mistake::QuotesStored, Range{at, 1});
        // Between two strings of one record there is nothing: "…" "…" (RFC 7208 §3.3)
        qsizetype next = at + 1;
        while (next < text.size() && text[next] == ' ')
            ++next;
        if (!mended.isEmpty() && next > at + 1 && next < text.size() && isQuote(text[next]))
            at = next - 1;
    }
    repair.text = mended;
}

void mendLeadingSpace(Repair &repair)
{
    const qsizetype start = skip(repair.text, 0, " ");
    if (start == 0)
        return;
    repair.note(Mistake::LeadingSpace, Range{0, start});
    repair.text.remove(0, start);
}

bool mendVersion(Repair &repair)
{
    if (isSpf(repair.text))
        return true;
    const std::optional<qsizetype> end = versionEnd(repair.text);
    if (!end)
        return false;
    repair.note(Mistake::Version, Range{0, *end});
    QByteArray rest = repair.text.sliced(*end);
    if (!rest.isEmpty() && !rest.startsWith(' '))
        rest.prepend(' ');
    repair.text = "v=spf1" + rest;
    return true;
}

void mendSeparators(Repair &repair)
{
    bool inMacro = false;
    for (qsizetype at = 0; at < repair.text.size(); ++at) {
        const char c = repair.text.at(at);
        inMacro = c == '{' || (inMacro && c != '}' && c != ' ');
        if (inMacro || (c != ',' && c != ';'))
            continue;
        repair.note(Mistake::Separator, Range{at, 1});
        repair.text[at] = ' ';
    }
}

} // namespace mailworthy::spf
