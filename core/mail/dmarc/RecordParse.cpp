// The reading half of Record.h: RFC 9989 §4.7 and the grammar of §4.8.
#include "mail/dmarc/Record.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

namespace {

constexpr QByteArrayView versionValue("DMARC1");

bool isBlank(char c)
{
    return c == ' ' || c == '\t'; // WSP
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// "v" *WSP "=" *WSP: the place after it, or -1.
qsizetype afterVersionTag(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != 'v' && text[at] != 'V'))
        return -1;
    at = skipBlanks(text, at + 1);
    if (at >= text.size() || text[at] != '=')
        return -1;
    return skipBlanks(text, at + 1);
}

/// The place after a whole version tag with the right value, at ";" or at the end; -1 when it is
/// not there.
qsizetype afterVersion(QByteArrayView text, qsizetype at)
{
    at = afterVersionTag(text, at);
    if (at < 0 || !text.sliced(at).startsWith(versionValue))
        return -1;
    at = skipBlanks(text, at + versionValue.size());
    return at == text.size() || text[at] == ';' ? at : -1;
}

bool startsWithInsensitive(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size()
           && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// Blanks, quotes, backslashes, byte-order mark, no-break and zero-width blanks: what pasting
/// leaves in front.
qsizetype skipJunk(QByteArrayView text)
{
    constexpr QByteArrayView marks[] = {"\xEF\xBB\xBF", "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x9C",
                                        "\xE2\x80\x9D"};
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (isBlank(c) || c == '\r' || c == '\n' || c == '"' || c == '\'' || c == '\\') {
            ++at;
            continue;
        }
        const auto *const mark =
            std::find_if(std::begin(marks), std::end(marks), [&](QByteArrayView candidate) {
                return text.sliced(at).startsWith(candidate);
            });
        if (mark == std::end(marks))
            break;
        at += mark->size();
    }
    return at;
}

/// A later piece that says v=DMARC1.
bool hasVersionLater(QByteArrayView text)
{
    for (qsizetype at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
        const qsizetype value = afterVersionTag(text, skipBlanks(text, at + 1));
        if (value >= 0 && startsWithInsensitive(text.sliced(value), versionValue))
            return true;
    }
    return false;
}

/// p=none, p = reject …: an owner forgot the version.
bool startsWithPolicy(QByteArrayView text)
{
    if (text.isEmpty() || (text.front() != 'p' && text.front() != 'P'))
        return false;
    qsizetype at = skipBlanks(text, 1);
    if (at >= text.size() || text[at] != '=')
        return false;
    at = skipBlanks(text, at + 1);
    const QByteArrayView rest = text.sliced(at);
    return startsWithInsensitive(rest, "none") || startsWithInsensitive(rest, "quarantine")
           || startsWithInsensitive(rest, "reject");
}

Reading readWithoutVersion(QByteArrayView text)
{
    const qsizetype start = skipJunk(text);
    const QByteArrayView rest = text.sliced(start);
    const qsizetype value = afterVersionTag(text, start);
    if (value >= 0 && startsWithInsensitive(text.sliced(value), "DMARC")) {
        if (start > 0)
            return Malformed{0, u"v=DMARC1"_s, Mistake::LeadingBlank};
        if (!text.sliced(value).startsWith(versionValue))
            return Malformed{value, u"DMARC1"_s,
                             Mistake::VersionValue}; // RFC 9989 §4.7: must match precisely
        return Malformed{skipBlanks(text, value + versionValue.size()), u";"_s,
                         Mistake::VersionValue};
    }
    if (startsWithPolicy(rest)) {
        return Malformed{0, u"v=DMARC1"_s,
                         hasVersionLater(rest) ? Mistake::VersionNotFirst
                                               : Mistake::VersionMissing};
    }
    for (const QByteArrayView prefix :
         {QByteArrayView("DMARC1"), QByteArrayView("=DMARC1"), QByteArrayView("v DMARC1"),
          QByteArrayView("v:DMARC1"), QByteArrayView("vDMARC1")}) {
        if (startsWithInsensitive(rest, prefix))
            return Malformed{0, u"v=DMARC1"_s, Mistake::VersionMissing};
    }
    if (hasVersionLater(rest))
        return Malformed{0, u"v=DMARC1"_s,
                         Mistake::VersionNotFirst}; // RFC 9989 §4.7: it must be the first tag
    return NotDmarc{};
}

void refuse(Tag &tag, TagState state, QString expected, qsizetype offset)
{
    tag.state = state;
    tag.expected = std::move(expected);
    tag.badOffset = offset;
}

bool isWord(QByteArrayView value, QByteArrayView word)
{
    return value.compare(word, Qt::CaseInsensitive) == 0;
}

void readPolicy(Tag &tag, std::optional<Policy> &policy)
{
    policy = policyFromString(QString::fromLatin1(tag.value));
    if (!policy)
        refuse(tag, TagState::NoPolicy, u"none|quarantine|reject"_s, tag.valueOffset);
}

void readAlignment(Tag &tag, Alignment &alignment)
{
    if (isWord(tag.value, "s"))
        alignment = Alignment::Strict;
    else if (!isWord(tag.value, "r"))
        refuse(tag, TagState::BadValue, u"r|s"_s, tag.valueOffset);
}

void readPublicSuffix(Tag &tag, PublicSuffix &value)
{
    if (isWord(tag.value, "y"))
        value = PublicSuffix::Yes;
    else if (isWord(tag.value, "n"))
        value = PublicSuffix::No;
    else if (!isWord(tag.value, "u"))
        refuse(tag, TagState::BadValue, u"y|n|u"_s, tag.valueOffset);
}

void readTesting(Tag &tag, bool &testing)
{
    if (isWord(tag.value, "y"))
        testing = true;
    else if (!isWord(tag.value, "n"))
        refuse(tag, TagState::BadValue, u"y|n"_s, tag.valueOffset);
}

/// RFC 9989 §4.8 dmarc-fo: one of 0 and 1, d and s, in any order, each at most once.
void readFailureOptions(Tag &tag, FailureOptions &options)
{
    FailureOptions read;
    read.when = FailureOptions::When::OnlyNamed;
    qsizetype at = 0;
    for (const QByteArray &part : tag.value.split(':')) {
        const bool whenSet = read.when != FailureOptions::When::OnlyNamed;
        if (part == "0" && !whenSet)
            read.when = FailureOptions::When::AllFail;
        else if (part == "1" && !whenSet)
            read.when = FailureOptions::When::AnyFails;
        else if (isWord(part, "d") && !read.dkim)
            read.dkim = true;
        else if (isWord(part, "s") && !read.spf)
            read.spf = true;
        else
            return refuse(tag, TagState::BadValue, u"0|1|d|s"_s, tag.valueOffset + at);
        at += part.size() + 1;
    }
    options = read;
}

/// Each valid URI counts, also beside one that is not (RFC 9989 §4.10.1: "at least one
/// syntactically valid").
void readUris(Tag &tag, std::vector<ReportUri> &uris)
{
    qsizetype at = 0;
    while (at <= tag.value.size()) {
        qsizetype comma = tag.value.indexOf(',', at);
        if (comma < 0)
            comma = tag.value.size();
        const QByteArrayView piece = QByteArrayView(tag.value).sliced(at, comma - at);
        if (std::optional<ReportUri> uri = parseReportUri(piece))
            uris.push_back(std::move(*uri));
        else if (tag.state == TagState::Fine)
            refuse(tag, TagState::BadValue, u"mailto:"_s,
                   tag.valueOffset + skipBlanks(tag.value, at));
        at = comma + 1;
    }
}

void readValue(Tag &tag, Record &record)
{
    if (tag.name == "p")
        return readPolicy(tag, record.policy);
    if (tag.name == "sp")
        return readPolicy(tag, record.subdomainPolicy);
    if (tag.name == "np")
        return readPolicy(tag, record.nonexistentPolicy);
    if (tag.name == "adkim")
        return readAlignment(tag, record.dkimAlignment);
    if (tag.name == "aspf")
        return readAlignment(tag, record.spfAlignment);
    if (tag.name == "rua")
        return readUris(tag, record.aggregate);
    if (tag.name == "ruf")
        return readUris(tag, record.failure);
    if (tag.name == "fo")
        return readFailureOptions(tag, record.failureOptions);
    if (tag.name == "psd")
        return readPublicSuffix(tag, record.publicSuffix);
    if (tag.name == "t")
        return readTesting(tag, record.testing);
    // RFC 9989 §4.7, C.5.2: pct, rf and ri are no longer defined; unknown tags are ignored
    const bool obsolete = tag.name == "pct" || tag.name == "rf" || tag.name == "ri";
    tag.state = obsolete ? TagState::Obsolete : TagState::Unknown;
}

/// Cuts a piece into name and value; false when it is no tag at all.
bool cut(Tag &tag)
{
    // RFC 9989 §4.8: 1*ALPHA *WSP "="
    const QByteArrayView text(tag.text);
    const qsizetype nameEnd = std::find_if_not(text.begin(), text.end(), isAlpha) - text.begin();
    const qsizetype equals = skipBlanks(text, nameEnd);
    if (nameEnd == 0 || equals == text.size() || text[equals] != '=') {
        const bool isNamed = nameEnd > 0;
        refuse(tag, TagState::BadName, isNamed ? u"="_s : u"tag"_s,
               tag.offset + (isNamed ? equals : 0));
        return false;
    }
    tag.name = tag.text.first(nameEnd).toLower();
    const qsizetype start = skipBlanks(tag.text, equals + 1);
    tag.value = tag.text.sliced(start);
    tag.valueOffset = tag.offset + start;
    return true;
}

/// RFC 9989 §4.8 dmarc-value: printing characters; the place of the first other one, or -1.
qsizetype badOctet(QByteArrayView value)
{
    const auto *const bad =
        std::find_if(value.begin(), value.end(), [](char c) { return c < 0x20 || c > 0x7E; });
    return bad == value.end() ? -1 : bad - value.begin();
}

bool isPolicyTag(const QByteArray &name)
{
    return name == "p" || name == "sp" || name == "np";
}

void readTag(Tag &tag, Record &record, std::set<QByteArray> &seen)
{
    if (!cut(tag))
        return;
    // RFC 6376 §3.2, which RFC 9989 §4.7 builds on: a tag twice makes the whole list invalid
    if (!seen.insert(tag.name).second)
        return refuse(tag, TagState::Repeated, u"unique-tag"_s, tag.offset);
    const qsizetype bad = badOctet(tag.value);
    if (bad >= 0 && !isPolicyTag(tag.name))
        return refuse(tag, TagState::BadValue, u"printable"_s, tag.valueOffset + bad);
    readValue(tag, record);
}

Use useOf(const Parsed &parsed)
{
    bool policyBroken = !parsed.record.policy;
    for (const Tag &tag : parsed.tags) {
        if (tag.state == TagState::Repeated)
            return Use::NotAtAll;
        policyBroken = policyBroken || tag.state == TagState::NoPolicy;
    }
    if (!policyBroken)
        return Use::AsWritten;
    return parsed.record.aggregate.empty() ? Use::NotAtAll : Use::AsNone; // RFC 9989 §4.10.1
}

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

Reading parse(QByteArrayView text)
{
    // RFC 9989 §4.7: v comes first and is exactly DMARC1, else the record does not exist
    qsizetype at = afterVersion(text, 0);
    if (at < 0)
        return readWithoutVersion(text);
    Parsed parsed;
    std::set<QByteArray> seen{"v"};
    Tag version;
    version.text = withoutTrailingBlanks(text.first(at)).toByteArray();
    version.name = "v";
    version.value = versionValue.toByteArray();
    version.valueOffset = version.text.size() - versionValue.size();
    parsed.tags.push_back(version);
    while (at < text.size() && parsed.tags.size() < maxTags) {
        qsizetype end = text.indexOf(';', at + 1);
        if (end < 0)
            end = text.size();
        Tag tag;
        tag.offset = skipBlanks(text, at + 1);
        if (tag.offset < end) {
            tag.text =
                withoutTrailingBlanks(text.sliced(tag.offset, end - tag.offset)).toByteArray();
            readTag(tag, parsed.record, seen);
            parsed.tags.push_back(std::move(tag));
        }
        at = end;
    }
    parsed.use = useOf(parsed);
    return parsed;
}

} // namespace mailworthy::dmarc
