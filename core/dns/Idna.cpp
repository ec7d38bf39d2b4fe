#include "dns/Idna.h"

#include "dns/Domain.h"

#include <idn2.h>

#include <algorithm>
#include <memory>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxInput = 4096;
constexpr qsizetype maxShown = 300;
constexpr qsizetype maxLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype maxName = 253; // 255 octets on the wire less the first length and the root
constexpr int lookupFlags = IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL | IDN2_USE_STD3_ASCII_RULES;

struct IdnFree
{
    void operator()(void *memory) const { idn2_free(memory); }
};

auto bad(const QString &code, QStringView text, Args args = {})
{
    args.emplace(u"text"_s, text.first(std::min(text.size(), maxShown)).toString());
    return failure(code, std::move(args));
}

QString reasonOf(int status)
{
    switch (status) {
    case IDN2_ENCODING_ERROR:
    case IDN2_NO_CODESET:
    case IDN2_ICONV_FAIL: return u"encoding"_s;
    case IDN2_NFC:
    case IDN2_NOT_NFC: return u"not-normalised"_s;
    case IDN2_PUNYCODE_BAD_INPUT:
    case IDN2_PUNYCODE_OVERFLOW:
    case IDN2_INVALID_ALABEL:
    case IDN2_UALABEL_MISMATCH:
    case IDN2_ALABEL_ROUNDTRIP_FAILED: return u"a-label"_s;
    case IDN2_LEADING_COMBINING: return u"leading-mark"_s;
    case IDN2_CONTEXTJ:
    case IDN2_CONTEXTJ_NO_RULE:
    case IDN2_CONTEXTO:
    case IDN2_CONTEXTO_NO_RULE: return u"context"_s;
    case IDN2_UNASSIGNED: return u"unassigned"_s;
    case IDN2_BIDI: return u"bidi"_s;
    default: return u"disallowed"_s;
    }
}

Error idnError(int status, QStringView text)
{
    const Args args{{u"text"_s, text.first(std::min(text.size(), maxShown)).toString()}};
    switch (status) {
    case IDN2_TOO_BIG_DOMAIN: return {u"domain.too-long"_s, args};
    case IDN2_TOO_BIG_LABEL:
    case IDN2_PUNYCODE_BIG_OUTPUT: return {u"domain.label-too-long"_s, args};
    case IDN2_2HYPHEN:
    case IDN2_HYPHEN_STARTEND: return {u"domain.bad-hyphen"_s, args};
    default: break;
    }
    Args withReason = args;
    withReason.emplace(u"reason"_s, reasonOf(status));
    return {u"domain.bad-idn"_s, withReason};
}

constexpr bool isLetterDigitHyphen(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || c == u'-';
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isALabel(QStringView label)
{
    return label.startsWith(u"xn--", Qt::CaseInsensitive);
}

std::optional<QString> lookUp(QStringView text, int &status)
{
    const QByteArray utf8 = text.toUtf8();
    uint8_t *output = nullptr;
    status =
        idn2_lookup_u8(reinterpret_cast<const uint8_t *>(utf8.constData()), &output, lookupFlags);
    const std::unique_ptr<uint8_t, IdnFree> holder(output);
    if (status != IDN2_OK || !output)
        return std::nullopt;
    return QString::fromLatin1(reinterpret_cast<const char *>(output)).toLower();
}

std::optional<QString> decode(QStringView ascii)
{
    const QByteArray octets = ascii.toLatin1();
    char *output = nullptr;
    const int status = idn2_to_unicode_8z8z(octets.constData(), &output, 0);
    const std::unique_ptr<char, IdnFree> holder(output);
    if (status != IDN2_OK || !output)
        return std::nullopt;
    return QString::fromUtf8(output);
}

/// The only characters beyond ASCII that STD3 refuses (UTS 46 §4.1, disallowed_STD3_valid): `=`,
/// `<` and `>` struck through. libidn2 2.3 drops some of them without a word.
constexpr bool isStruckAscii(QChar c)
{
    return c == u'\u2260' || c == u'\u226e' || c == u'\u226f';
}

/// What is wrong with the characters an owner sees, said before anything is mapped.
Result<> checkCharacters(QStringView text)
{
    for (const QStringView label : text.split(u'.')) {
        for (const QChar c : label) {
            const bool allowed = c.unicode() < 0x80 ? isLetterDigitHyphen(c.unicode())
                                                    : !c.isSpace() && !isStruckAscii(c);
            if (!allowed)
                return bad(u"domain.bad-character"_s, text,
                           {{u"character"_s, QString(c)}, {u"label"_s, label.toString()}});
        }
    }
    return {};
}

/// The rules every label of a host name keeps in its ASCII form (RFC 1123 §2.1, RFC 5890 §2.3.1).
Result<> checkLabels(QStringView ascii, QStringView text)
{
    for (const QStringView label : ascii.split(u'.')) {
        const Args args{{u"label"_s, label.first(std::min(label.size(), maxShown)).toString()}};
        if (label.isEmpty())
            return bad(u"domain.empty-label"_s, text);
        if (label.size() > maxLabel)
            return bad(u"domain.label-too-long"_s, text, args);
        // RFC 5891 §4.2.3.1: two hyphens in the third and fourth place are kept for A-labels.
        if (label.startsWith(u'-') || label.endsWith(u'-')
            || (label.sliced(1).indexOf(u"--") == 1 && !isALabel(label)))
            return bad(u"domain.bad-hyphen"_s, text, args);
    }
    if (ascii.size() > maxName)
        return bad(u"domain.too-long"_s, text);
    return {};
}

/// Every A-label must be what its U-label is converted to (RFC 5891 §5.4), and the U-labels must go
/// together.
Result<> checkUnicodeLabels(QStringView ascii, QStringView text)
{
    std::vector<QString> labels;
    for (const QStringView label : ascii.split(u'.')) {
        if (!isALabel(label)) {
            labels.push_back(label.toString());
            continue;
        }
        const Args args{{u"label"_s, label.toString()}, {u"reason"_s, u"a-label"_s}};
        const std::optional<QString> unicode = decode(label);
        // An A-label of nothing but ASCII is not one, nor is one that hides a hyphen at an end.
        if (!unicode || isAscii(*unicode) || unicode->startsWith(u'-') || unicode->endsWith(u'-')
            || QStringView(*unicode).mid(2, 2) == u"--")
            return bad(u"domain.bad-idn"_s, text, args);
        int status = IDN2_OK;
        if (lookUp(*unicode, status) != label) {
            if (status == IDN2_OK)
                return bad(u"domain.bad-idn"_s, text, args);
            return failure(idnError(status, text));
        }
        labels.push_back(*unicode);
    }
    if (!keepsBidiRule(labels))
        return bad(u"domain.bad-idn"_s, text, {{u"reason"_s, u"bidi"_s}});
    return {};
}

using Directions = std::vector<QChar::Direction>;

Directions directionsOf(const QString &label)
{
    Directions directions;
    for (const char32_t point : label.toUcs4())
        directions.push_back(QChar::direction(point));
    return directions;
}

bool hasAny(const Directions &directions, std::initializer_list<QChar::Direction> wanted)
{
    return std::any_of(directions.begin(), directions.end(), [&](QChar::Direction direction) {
        return std::find(wanted.begin(), wanted.end(), direction) != wanted.end();
    });
}

bool hasOnly(const Directions &directions, std::initializer_list<QChar::Direction> allowed)
{
    return std::all_of(directions.begin(), directions.end(), [&](QChar::Direction direction) {
        return std::find(allowed.begin(), allowed.end(), direction) != allowed.end();
    });
}

/// RFC 5893 §2, rules 1 to 6.
bool keepsBidiRule(Directions directions)
{
    if (directions.empty())
        return true;
    const QChar::Direction first = directions.front();
    while (!directions.empty() && directions.back() == QChar::DirNSM)
        directions.pop_back();
    const QChar::Direction last = directions.empty() ? QChar::DirNSM : directions.back();
    if (first == QChar::DirR || first == QChar::DirAL) {
        return hasOnly(directions,
                       {QChar::DirR, QChar::DirAL, QChar::DirAN, QChar::DirEN, QChar::DirES,
                        QChar::DirCS, QChar::DirET, QChar::DirON, QChar::DirBN, QChar::DirNSM})
               && (last == QChar::DirR || last == QChar::DirAL || last == QChar::DirEN
                   || last == QChar::DirAN)
               && !(hasAny(directions, {QChar::DirEN}) && hasAny(directions, {QChar::DirAN}));
    }
    return first == QChar::DirL
           && hasOnly(directions, {QChar::DirL, QChar::DirEN, QChar::DirES, QChar::DirCS,
                                   QChar::DirET, QChar::DirON, QChar::DirBN, QChar::DirNSM})
           && (last == QChar::DirL || last == QChar::DirEN);
}

} // namespace

bool keepsBidiRule(const std::vector<QString> &labels)
{
    std::vector<Directions> all;
    std::transform(labels.begin(), labels.end(), std::back_inserter(all), directionsOf);
    const bool isBidiName = std::any_of(all.begin(), all.end(), [](const Directions &directions) {
        return hasAny(directions, {QChar::DirR, QChar::DirAL, QChar::DirAN});
    });
    return !isBidiName || std::all_of(all.begin(), all.end(), [](const Directions &label) {
        return keepsBidiRule(label);
    });
}

Result<QString> toAscii(QStringView text)
{
    if (text.size() > maxInput)
        return bad(u"domain.too-long"_s, text);
    if (text.isEmpty())
        return bad(u"domain.empty"_s, text);
    if (!text.isValidUtf16())
        return bad(u"domain.bad-idn"_s, text, {{u"reason"_s, u"encoding"_s}});
    QString name = text.toString();
    for (QChar &c : name) {
        if (isFullStop(c))
            c = u'.';
    }
    // UTS 46 §4.2 with the empty root label: a final dot stays.
    const bool rooted = name.size() > 1 && name.endsWith(u'.');
    if (rooted)
        name.chop(1);
    if (const Result<> checked = checkCharacters(name); !checked)
        return failure(checked.error());
    QString ascii = name.toLower();
    if (!isAscii(name)) {
        int status = IDN2_OK;
        const std::optional<QString> converted = lookUp(name, status);
        if (!converted)
            return failure(idnError(status, text));
        ascii = *converted;
    }
    if (const Result<> checked = checkLabels(ascii, text); !checked)
        return failure(checked.error());
    if (const Result<> checked = checkUnicodeLabels(ascii, text); !checked)
        return failure(checked.error());
    return rooted ? ascii + u'.' : ascii;
}

QString toUnicode(QStringView ascii)
{
    // Only what converts back to the same name is shown in Unicode; the rest is safer as it stands.
    if (ascii.size() > maxName + 1 || !ascii.contains(u"xn--", Qt::CaseInsensitive)
        || !isAscii(ascii))
        return ascii.toString();
    const QString lower = ascii.toString().toLower();
    const std::optional<QString> unicode = decode(lower);
    if (!unicode || !checkUnicodeLabels(lower, lower))
        return ascii.toString();
    return *unicode;
}

} // namespace mailworthy::dns
