#include "mail/transport/Presentation.h"

#include "mail/transport/Octets.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr std::size_t mostInFront = 4; // owner, TTL, class, type

bool isGap(char c)
{
    return isBlank(c) || c == '\r' || c == '\n' || c == '(' || c == ')';
}

qsizetype endOfWord(QByteArrayView text, qsizetype at, bool quoted, bool comments)
{
    while (at < text.size()) {
        const char c = text[at];
        if (quoted ? c == '"' : (isGap(c) || c == '"' || (comments && c == ';')))
            return at;
        at += c == '\\' ? 2 : 1;
    }
    return std::min(at, text.size());
}

bool isClass(QByteArrayView word)
{
    return word.compare("IN", Qt::CaseInsensitive) == 0
           || word.compare("CH", Qt::CaseInsensitive) == 0;
}

/// "3600", "1h30m": digits with the units of BIND.
bool isTtl(QByteArrayView word)
{
    constexpr qsizetype longest = 32;
    return !word.isEmpty() && word.size() <= longest && isDigit(word.front())
           && std::all_of(word.begin(), word.end(), [](char c) {
                  return isDigit(c) || QByteArrayView("smhdwSMHDW").contains(c);
              });
}

std::optional<dns::Type> typeOfWord(const Word &word)
{
    constexpr qsizetype longest = 10; // TYPE65535
    if (word.quoted || word.raw.size() > longest)
        return std::nullopt;
    return dns::typeFromString(QString::fromLatin1(word.raw));
}

/// A name cannot hold these unescaped; "v=spf1 mx -all" is no line with the owner "v=spf1".
bool mayBeOwner(const Word &word)
{
    return !word.quoted && !word.raw.contains('=') && !word.raw.contains(':');
}

/// The place of the type word, when everything in front of it fits: an owner, and each of TTL and
/// class once at most ("3 1 1 a…" is TLSA data, not a record of type A).
std::optional<std::size_t> typePlace(const std::vector<Word> &words)
{
    int ttls = 0;
    int classes = 0;
    for (std::size_t i = 0; i < std::min(words.size(), mostInFront); ++i) {
        const bool last = i + 1 == words.size();
        // "10 mx" is the data of an MX record
        if (typeOfWord(words[i]) && !(last && (i == 0 || isTtl(words[0].raw))))
            return i;
        if (isClass(words[i].raw) && !words[i].quoted)
            ++classes;
        else if (i > 0 && isTtl(words[i].raw) && !words[i].quoted)
            ++ttls;
        else if (i > 0 || !mayBeOwner(words[i]))
            return std::nullopt;
        if (ttls > 1 || classes > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

qsizetype endOf(const std::vector<Word> &words)
{
    return words.empty() ? 0 : words.back().end();
}

} // namespace

std::vector<Word> wordsOf(QByteArrayView text, bool comments, std::size_t limit)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < text.size() && words.size() < limit) {
        if (isGap(text[at])) {
            ++at;
            continue;
        }
        if (comments && text[at] == ';') {
            const qsizetype line = text.indexOf('\n', at);
            at = line < 0 ? text.size() : line;
            continue;
        }
        Word word;
        word.offset = at;
        word.quoted = text[at] == '"';
        qsizetype end = endOfWord(text, at + (word.quoted ? 1 : 0), word.quoted, comments);
        if (word.quoted) {
            word.closed = end < text.size();
            end = std::min(end + 1, text.size());
        }
        word.raw = text.sliced(at, end - at).toByteArray();
        words.push_back(std::move(word));
        at = end;
    }
    return words;
}

Unescaped unescaped(const Word &word)
{
    Unescaped result;
    const qsizetype begin = word.quoted ? 1 : 0;
    const qsizetype end = word.raw.size() - (word.quoted && word.closed ? 1 : 0);
    const auto digit = [&](qsizetype at) {
        return at < end && isDigit(word.raw[at]) ? word.raw[at] - '0' : -1;
    };
    for (qsizetype at = begin; at < end; ++at) {
        result.places.push_back(word.offset + at);
        if (word.raw[at] != '\\') {
            result.octets += word.raw[at];
            continue;
        }
        const qsizetype mark = at++;
        if (at >= end || (digit(at) >= 0 && (digit(at + 1) < 0 || digit(at + 2) < 0))) {
            result.bad = word.offset + mark;
            return result;
        }
        if (digit(at) < 0) {
            result.octets += word.raw[at];
            continue;
        }
        const int value = digit(at) * 100 + digit(at + 1) * 10 + digit(at + 2);
        if (value > 255) {
            result.bad = word.offset + mark;
            return result;
        }
        result.octets += static_cast<char>(value);
        at += 2;
    }
    return result;
}

std::optional<ZoneLine> cutZoneLine(QByteArrayView text)
{
    const std::optional<std::size_t> place = typePlace(wordsOf(text, true, mostInFront + 1));
    if (!place)
        return std::nullopt;
    const std::vector<Word> words = wordsOf(text, true);
    ZoneLine line;
    line.end = endOf(words);
    for (std::size_t i = 0; i < *place; ++i) {
        if (isClass(words[i].raw))
            line.rrClass = words[i];
        else if (i > 0)
            line.ttl = words[i];
        else
            line.owner = words[i];
    }
    if (line.owner && isTtl(line.owner->raw) && !line.ttl) // "3600 MX 10 mail": without its owner
        line.ttl = std::exchange(line.owner, std::nullopt);
    if (line.owner && line.owner->raw != "@") {
        if (const Result<dns::Name> name = dns::Name::parse(QByteArrayView(line.owner->raw)))
            line.name = *name;
        line.absoluteOwner = line.owner->raw.endsWith('.');
    }
    line.typeWord = words[*place];
    line.type = typeOfWord(words[*place]);
    line.data.assign(words.begin() + static_cast<std::ptrdiff_t>(*place) + 1, words.end());
    line.dataOffset = line.data.empty() ? line.end : line.data.front().offset;
    return line;
}

ZoneLine dataAlone(QByteArrayView text)
{
    ZoneLine line;
    line.data = wordsOf(text, false);
    line.end = endOf(line.data);
    line.dataOffset = line.data.empty() ? 0 : line.data.front().offset;
    return line;
}

Unescaped joinedText(const ZoneLine &line)
{
    Unescaped joined;
    for (const Word &word : line.data) {
        const Unescaped part = unescaped(word);
        joined.octets += part.octets;
        joined.places.insert(joined.places.end(), part.places.begin(),
                             part.places.begin() + static_cast<std::ptrdiff_t>(part.octets.size()));
        if (part.bad && !joined.bad)
            joined.bad = part.bad;
        if (!word.closed && !joined.bad)
            joined.bad = word.end();
    }
    return joined;
}

std::vector<Token> frontTokens(const ZoneLine &line)
{
    std::vector<Token> tokens;
    const auto add = [&](const std::optional<Word> &word, const QString &code, const Args &args) {
        if (word)
            tokens.push_back({word->offset, word->raw, code, args, true});
    };
    add(line.owner, u"transport.token.owner"_s,
        {{u"name"_s, line.owner ? shown(line.owner->raw) : QString()}});
    add(line.ttl, u"transport.token.ttl"_s,
        {{u"seconds"_s, line.ttl ? shown(line.ttl->raw) : QString()}});
    add(line.rrClass, u"transport.token.class"_s, {});
    add(line.typeWord, u"transport.token.type"_s,
        {{u"type"_s, line.type ? dns::toString(*line.type) : QString()}});
    std::sort(tokens.begin(), tokens.end(),
              [](const Token &a, const Token &b) { return a.offset < b.offset; });
    return tokens;
}

Word DataReader::word(const QString &expected)
{
    if (m_error)
        return {};
    if (atEnd()) {
        m_error = Malformed{m_line.end, expected};
        return {};
    }
    m_last = m_line.data[m_next++];
    m_tokens.push_back({m_last.offset, m_last.raw, u"transport.token.bad"_s, {}, true});
    return m_last;
}

Word DataReader::rest(QByteArrayView text, const QString &expected)
{
    static_cast<void>(word(expected));
    if (!m_error && !m_last.quoted && !m_line.typeWord && !atEnd()) {
        m_last.raw = text.sliced(m_last.offset, m_line.end - m_last.offset).toByteArray();
        m_tokens.back().text = m_last.raw;
        m_next = m_line.data.size();
    }
    return m_last;
}

std::vector<Token> &DataReader::tokens()
{
    if (m_error) {
        for (; m_next < m_line.data.size(); ++m_next) {
            const Word &unread = m_line.data[m_next];
            m_tokens.push_back(
                {unread.offset, unread.raw, u"transport.token.not-read"_s, {}, false});
        }
    }
    return m_tokens;
}

void DataReader::refuse(const QString &expected, qsizetype inside)
{
    if (m_error)
        return;
    mean(u"transport.token.bad"_s, {{u"expected"_s, expected}}, false);
    m_error = Malformed{m_last.offset + inside, expected};
}

void DataReader::mean(const QString &code, const Args &args, bool used)
{
    if (m_error || m_tokens.empty())
        return;
    Token &token = m_tokens.back();
    token.code = code;
    token.args = args;
    token.used = used;
}

quint32 DataReader::number(quint32 max, const std::vector<Mnemonic> &words)
{
    const QString expected = u"number up to %1"_s.arg(max);
    const Word read = word(expected);
    if (m_error)
        return 0;
    for (const Mnemonic &mnemonic : words) {
        if (read.raw.compare(mnemonic.word, Qt::CaseInsensitive) == 0)
            return mnemonic.number;
    }
    const std::optional<quint32> value = read.quoted ? std::nullopt : decimal(read.raw, max);
    if (!value)
        refuse(expected);
    return value.value_or(0);
}

dns::Name DataReader::hostName()
{
    const QString expected = u"host name"_s;
    const Word read = word(expected);
    m_relative = false;
    if (m_error || read.raw == ".")
        return {};
    QByteArrayView text(read.raw);
    if (text.endsWith('.'))
        text.chop(1);
    else
        m_relative = text.contains('.');
    const qsizetype fault = read.quoted || isAddressText(text) ? 0 : hostNameFault(text);
    const Result<dns::Name> name = dns::Name::parse(text);
    if (fault >= 0 || !name)
        refuse(expected, std::max(fault, qsizetype{0}));
    return name.value_or(dns::Name());
}

QByteArray DataReader::hex()
{
    const QString expected = u"hexadecimal digits"_s;
    QByteArray digits;
    do {
        const Word read = word(expected);
        if (m_error)
            return {};
        const auto *const bad = std::find_if(read.raw.begin(), read.raw.end(), [](char c) {
            return !isDigit(c) && ((c | 0x20) < 'a' || (c | 0x20) > 'f');
        });
        if (bad != read.raw.end()) {
            refuse(expected, bad - read.raw.begin());
            return {};
        }
        digits += read.raw;
        if (m_tokens.size() > 1 && m_tokens.back().code == m_tokens[m_tokens.size() - 2].code) {
            m_tokens.pop_back(); // the further parts belong to the first
            m_tokens.back().text += ' ' + read.raw;
        }
    } while (!atEnd());
    if (digits.size() % 2 != 0) {
        refuse(expected, m_last.raw.size());
        return {};
    }
    return QByteArray::fromHex(digits);
}

void DataReader::expectEnd()
{
    if (m_error || atEnd())
        return;
    static_cast<void>(word({}));
    refuse(u"end"_s);
}

} // namespace mailworthy::transport
