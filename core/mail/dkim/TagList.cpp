#include "mail/dkim/TagList.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// As ==, for short texts and in place.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isAlpha(c) || (c >= '0' && c <= '9') || c == '_';
}

/// Past folding white space (RFC 6376 §2.8: blanks, or CRLF with a blank after it).
qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    for (;;) {
        if (at < text.size() && isBlank(text[at]))
            ++at;
        else if (at + 2 < text.size() && text[at] == '\r' && text[at + 1] == '\n'
                 && isBlank(text[at + 2]))
            at += 3;
        else
            return at;
    }
}

bool isWhite(char c)
{
    return isBlank(c) || c == '\r' || c == '\n';
}

QByteArrayView trimmed(QByteArrayView text, qsizetype &offset)
{
    while (!text.isEmpty() && isWhite(text.front())) {
        text = text.sliced(1);
        ++offset;
    }
    while (!text.isEmpty() && isWhite(text.back()))
        text.chop(1);
    return text;
}

// RFC 6376 §3.2: VALCHAR is printable ASCII without ";"; RFC 8616 §3 adds UTF-8. `at` ends before
// ";" or at the end.
bool skipValue(QByteArrayView text, qsizetype &at)
{
    while (at < text.size() && text[at] != ';') {
        const auto octet = static_cast<unsigned char>(text[at]);
        if (octet > 0x20 && octet != 0x7f) {
            ++at;
            continue;
        }
        const qsizetype next = skipBlanks(text, at);
        if (next == at)
            return false;
        at = next;
    }
    return true;
}

/// Most names are one small letter; those are made once.
QByteArray nameOf(QByteArrayView name)
{
    static const std::array<QByteArray, 26> letters = [] {
        std::array<QByteArray, 26> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = QByteArray(1, static_cast<char>('a' + static_cast<char>(i)));
        return made;
    }();
    if (name.size() == 1 && name.front() >= 'a' && name.front() <= 'z')
        return letters[static_cast<std::size_t>(name.front() - 'a')];
    return name.toByteArray();
}

/// One piece between semicolons; `at` ends at its ";" or at the end.
bool readTag(QByteArrayView text, qsizetype &at, Tag &tag, SyntaxError &error)
{
    at = skipBlanks(text, at);
    tag.offset = at;
    if (at == text.size() || !isAlpha(text[at])) {
        error = {at, u"tag-name"_s};
        return false;
    }
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    tag.name = nameOf(text.sliced(tag.offset, at - tag.offset));
    at = skipBlanks(text, at);
    if (at == text.size() || text[at] != '=') {
        error = {at, u"="_s};
        return false;
    }
    tag.afterEquals = ++at;
    if (!skipValue(text, at)) {
        error = {at, text[at] == '\r' || text[at] == '\n' ? u"folding"_s : u"tag-value"_s};
        return false;
    }
    tag.end = at;
    tag.valueOffset = tag.afterEquals;
    tag.value =
        trimmed(text.sliced(tag.afterEquals, at - tag.afterEquals), tag.valueOffset).toByteArray();
    return true;
}

constexpr std::size_t kUsualTags = 16; // what a field or record has, for one allocation

/// The names of a list so far: looked through while they are few, as nearly always.
class SeenNames
{
public:
    /// False when it is there already.
    bool insert(const TagList &list, const QByteArray &name)
    {
        if (list.tags().size() < kUsualTags)
            return list.find(name) == nullptr;
        if (m_names.isEmpty()) {
            for (const Tag &tag : list.tags())
                m_names.insert(tag.name);
        }
        const qsizetype before = m_names.size();
        m_names.insert(name);
        return m_names.size() > before;
    }

private:
    QSet<QByteArray> m_names;
};

constexpr std::array<signed char, 256> base64Values()
{
    std::array<signed char, 256> values{};
    values.fill(-1);
    constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; ++i)
        values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<signed char>(i);
    return values;
}

constexpr std::array<signed char, 256> kBase64Values = base64Values();

} // namespace

std::optional<TagList> TagList::parse(QByteArrayView text, SyntaxError &error)
{
    TagList list;
    list.m_tags.reserve(kUsualTags);
    SeenNames seen;
    qsizetype at = 0;
    for (;;) {
        Tag tag;
        if (!readTag(text, at, tag, error))
            return std::nullopt;
        // RFC 6376 §3.2: a tag twice makes the entire list invalid.
        if (!seen.insert(list, tag.name)) {
            error = {tag.offset, u"unique-tag"_s};
            return std::nullopt;
        }
        if (static_cast<int>(list.m_tags.size()) == kMostTags) {
            error = {tag.offset, u"end"_s};
            return std::nullopt;
        }
        list.m_tags.push_back(std::move(tag));
        if (at == text.size())
            return list;
        // RFC 6376 §3.2: the last ";" may be there or not; nothing else may be empty.
        ++at;
        qsizetype rest = skipBlanks(text, at);
        if (rest + 2 == text.size() && text.sliced(rest) == "\r\n")
            rest = text.size();
        if (rest == text.size())
            return list;
    }
}

TagList TagList::parseLoosely(QByteArrayView text)
{
    TagList list;
    SeenNames seen;
    qsizetype start = 0;
    while (start < text.size() && static_cast<int>(list.m_tags.size()) < kMostTags) {
        qsizetype end = text.indexOf(';', start);
        if (end < 0)
            end = text.size();
        const qsizetype equals = text.sliced(start, end - start).indexOf('=');
        if (equals > 0) {
            Tag tag;
            tag.offset = start;
            tag.name = trimmed(text.sliced(start, equals), tag.offset).toByteArray();
            tag.afterEquals = start + equals + 1;
            tag.end = end;
            tag.valueOffset = tag.afterEquals;
            tag.value =
                trimmed(text.sliced(tag.afterEquals, end - tag.afterEquals), tag.valueOffset)
                    .toByteArray();
            if (!tag.name.isEmpty() && seen.insert(list, tag.name))
                list.m_tags.push_back(std::move(tag));
        }
        start = end + 1;
    }
    return list;
}

const Tag *TagList::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_tags.begin(), m_tags.end(),
                                    [&](const Tag &tag) { return isSame(tag.name, name); });
    return found == m_tags.end() ? nullptr : &*found;
}

std::optional<QByteArray> decodeBase64(QByteArrayView text, qsizetype *badOffset)
{
    const auto refuse = [badOffset](qsizetype at) -> std::optional<QByteArray> {
        if (badOffset)
            *badOffset = at;
        return std::nullopt;
    };
    QByteArray out(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    char *to = out.data();
    unsigned int bits = 0;
    int digits = 0;
    int padding = 0;
    const auto valueAt = [text](qsizetype i) {
        return int{kBase64Values[static_cast<unsigned char>(text[i])]};
    };
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        // Four digits at once, as long as nothing else comes in between.
        while (digits == 0 && padding == 0 && i + 4 <= text.size()) {
            const int first = valueAt(i) << 18 | valueAt(i + 1) << 12;
            const int all = first | valueAt(i + 2) << 6 | valueAt(i + 3);
            if (all < 0)
                break;
            *to++ = static_cast<char>(all >> 16);
            *to++ = static_cast<char>(all >> 8);
            *to++ = static_cast<char>(all);
            i += 4;
        }
        if (i == text.size())
            break;
        const char c = text[i];
        if (isWhite(c))
            continue;
        if (c == '=') {
            if (++padding > 2)
                return refuse(i);
            continue;
        }
        const int value = valueAt(i);
        if (value < 0 || padding > 0)
            return refuse(i);
        bits = (bits << 6) | static_cast<unsigned int>(value);
        if (++digits == 4) {
            *to++ = static_cast<char>(bits >> 16);
            *to++ = static_cast<char>(bits >> 8);
            *to++ = static_cast<char>(bits);
            bits = 0;
            digits = 0;
        }
    }
    // RFC 6376 §2.10: padding may be left out, but what is there must be right.
    const bool paddingFits = padding == 0 || digits + padding == 4;
    if (digits == 1 || !paddingFits)
        return refuse(text.size());
    if (digits >= 2)
        *to++ = static_cast<char>(bits >> (digits == 2 ? 4 : 10));
    if (digits == 3)
        *to++ = static_cast<char>(bits >> 2);
    out.truncate(to - out.data());
    return out;
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
                 [](char c) { return !isWhite(c); });
    return out;
}

} // namespace mailworthy::dkim
