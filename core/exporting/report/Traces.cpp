#include "exporting/report/Traces.h"

#include "base/Address.h"
#include "exporting/report/AddressCover.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename IsMeant>
qsizetype count(const QString &text, IsMeant isMeant)
{
    return std::count_if(text.begin(), text.end(), isMeant);
}

/// Names of folders, or words with hyphens.
bool looksLikeWords(const QString &text)
{
    static const QRegularExpression words(uR"(^(?:(?:[A-Z]?[a-z]*|[A-Z]+)\d{0,4}[/_-]){3,})"
                                          uR"((?:[A-Z]?[a-z]*|[A-Z]+)\d{0,4}$)"_s);
    if (words.match(text).hasMatch())
        return true;
    constexpr qsizetype longestWord = 10, smallToCapital = 3, lettersToDigit = 6;
    const qsizetype between =
        count(text, [](QChar c) { return c == u'/' || c == u'-' || c == u'_'; });
    return between * longestWord >= text.size()
           && count(text, [](QChar c) { return c.isUpper(); }) * smallToCapital
                  <= count(text, [](QChar c) { return c.isLower(); })
           && count(text, [](QChar c) { return c.isDigit(); }) * lettersToDigit <= text.size();
}

/// Base64, and not a path or a sentence without blanks. By chance a key has hardly a digit, or none.
bool looksLikeKey(const QString &text)
{
    constexpr qsizetype few = 2, oneIn = 5;
    const qsizetype capitals = count(text, [](QChar c) { return c.isUpper(); });
    const qsizetype small = count(text, [](QChar c) { return c.isLower(); });
    return std::min(capitals, small) >= few && !looksLikeWords(text)
           && (count(text, [](QChar c) { return c.isDigit(); }) >= few || text.contains(u'+')
               || text.endsWith(u'=') || std::min(capitals, small) * oneIn >= text.size());
}

/// How far the value of p= goes from `begin` on: pieces of a key that something has broken up, up
/// to a word of prose. 0: there is none.
qsizetype keyLength(const QString &text, qsizetype begin)
{
    static const QRegularExpression piece(
        uR"(\G(?:[\s"\\]{0,8})([A-Za-z0-9+/_-]+={0,2})(?![\w=:.@]))"_s);
    static const QRegularExpression prose(uR"(^(?:[A-Za-z]?[a-z]{0,19}|[A-Z]{1,3}|[a-z-]+)$)"_s);
    static const QRegularExpression word(uR"(^(?:none|quarantine|reject)$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 16;
    qsizetype end = begin, letters = 0;
    for (;;) {
        const QRegularExpressionMatch match = piece.match(text, end);
        if (!match.hasMatch())
            break;
        const QString found = match.captured(1);
        if (end == begin ? word.match(found).hasMatch() : prose.match(found).hasMatch())
            break;
        letters += found.size();
        end = match.capturedEnd();
    }
    return letters >= shortest ? end - begin : 0;
}

/// What a TXT record with a meaning begins with, also where it is mistaken further on.
bool isKnownText(const QString &value)
{
    static const QRegularExpression known(
        uR"(^["'\s]*(?:v=(?:spf|dkim|dmarc|sts|tlsrpt|bimi)|(?:[hgknst]=[\w:*.-]{0,16};)*p=|https?://))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return value.isEmpty() || value == u"…" || value == u"\"\"" || known.match(value).hasMatch()
           || Address::parse(value);
}

QString withoutKeyTags(const QString &text, const StandIn &standIn)
{
    // Whatever it looks like (RFC 6376 section 3.6.1).
    static const QRegularExpression tag(uR"((?<![\w+/])p[ \t]*=[ \t]*"?)"_s);
    QString shown;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < end)
            continue;
        const qsizetype begin = match.capturedEnd();
        shown += QStringView(text).sliced(end, begin - end);
        end = begin;
        if (const qsizetype length = keyLength(text, begin); length > 0) {
            static const QRegularExpression between(uR"([\s"\\]+)"_s);
            shown += standIn(u"KEY"_s, text.mid(begin, length).remove(between));
            end = begin + length;
        }
    }
    shown += QStringView(text).sliced(end);
    return shown;
}

} // namespace

QString withoutCutWord(const QString &text)
{
    if (!text.contains(u'…'))
        return text;
    // Of a key, and of a mailbox with blanks, more than one word.
    static const QRegularExpression key(
        uR"(((?<![\w+/])p[ \t]*=[ \t]*)(?!["]?(?:none|quarantine|reject)\b)[\w+/=\s"\\-]*…)"_s);
    static const QRegularExpression quoted(uR"x(^([^"]*(?:"[^"]*"[^"]*)*)"[^"]{0,80}…)x"_s);
    static const QRegularExpression word(
        uR"(((?:\b(?:[vpkhnstgail]|id|d|sp|np|pct|fo|rf|ri|rua|ruf|adkim|aspf|psd|mailto|https?|ip|ip4)"
        uR"(|ip6|include|exists|mx|ptr|redirect|exp|all|issue|accounturi)[=:]/{0,2})*))"
        uR"((?:"[^"\n]{1,64}"(?=[@…]))?[^\s;,"“”„«»()<>…]*…)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto tagOnly = [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u'…';
    };
    return replaced(replaced(replaced(text, key, tagOnly), quoted, tagOnly), word, tagOnly);
}

QString withoutHomes(const QString &text)
{
    // The whole text is one: its last name may hold blanks.
    static const QRegularExpression whole(
        uR"(^((?i:[a-z]:[/\\]users|\\users|/Users)[/\\])[^/\\"\n]{1,64}$)"_s);
    // Names with blanks are those of Windows and macOS alone.
    static const QRegularExpression home(
        uR"((/home/|(?:/Users|(?i:\\users|\b[a-z]:/users))[/\\])(?:(?<!/home/)(?:[^/\\"'\n]|'(?=\p{L})){1,64}(?=[/\\])|)"
        uR"((?:[^/\\\s"']|'(?=\p{L}))+(?:(?<!/home/)(?: \p{Lu}(?:[\p{L}-]|'(?=\p{L}))*){1,2})"
        uR"x((?=[.,;:!?)"']*$))?))x"_s);
    const auto user = [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u"user"_s;
    };
    return replaced(replaced(text, whole, user), home, user);
}

QString withoutAccounts(const QString &text)
{
    static const QRegularExpression authority(
        uR"((\baccounturi\s*=\s*"?[a-z]+://[^/\s;"]+/)[^\s;"]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reports(
        uR"(\b(?:(?:rua|ruf|l|a)\s*=\s*|iodef\s+"?)[^\s;,"]+(?:,\s*(?:https?://|mailto:)[^\s;,"]+)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(uR"((https?://[^/\s;,"]+/)[^\s;,"]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto account = [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u"ACCOUNT"_s;
    };
    const QString shown = replaced(text, authority, account);
    return replaced(shown, reports, [&](const QRegularExpressionMatch &match) {
        return replaced(match.captured(), path, account);
    });
}

QString withoutProofs(const QString &text)
{
    static const QRegularExpression named(
        uR"(([a-z0-9-]*verification(?:[a-z0-9-]*[=:])?|MS=ms)"
        uR"(|[a-z0-9-]*(?:-domain|-code|docusign|sendinblue)[a-z0-9-]*[=:])[\w+/=.-]{6,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The whole of a TXT record, as evidence shows it, up to the next record.
    static const QRegularExpression record(
        uR"((?<=^TXT |; TXT )((?:(?!; (?:[A-Z][A-Z0-9]{0,9} |…$)).)+))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(uR"(^("?[\w.-]{1,64}[=:] ?)?\S+$)"_s);
    const QString shown = replaced(text, named, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u"PROOF"_s;
    });
    return replaced(shown, record, [](const QRegularExpressionMatch &match) {
        const QString value = match.captured();
        const QRegularExpressionMatch found = entry.match(value);
        if (!found.hasMatch() || value.endsWith(u"PROOF") || isKnownText(value))
            return value;
        return found.captured(1) + u"PROOF"_s;
    });
}

QString withoutKeys(const QString &text, const StandIn &standIn)
{
    static const QRegularExpression digest(
        uR"((?<![\p{L}\p{N}+/])(_?)([0-9a-f]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w+/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(uR"((?<![\w+/-])[A-Za-z0-9+/_-]{40,}={0,2})"_s);
    QString shown = replaced(text, digest, [&](const QRegularExpressionMatch &match) {
        return match.captured(1) + standIn(u"DIGEST"_s, match.captured(2).toLower());
    });
    return replaced(withoutKeyTags(shown, standIn), key, [&](const QRegularExpressionMatch &match) {
        return looksLikeKey(match.captured()) ? standIn(u"KEY"_s, match.captured())
                                              : match.captured();
    });
}

} // namespace mailworthy::exporting
