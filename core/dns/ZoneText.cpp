#include "dns/ZoneText.h"

#include "dns/Message.h"
#include "dns/Wire.h"

#include <algorithm>
#include <limits>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 2181 §8
constexpr quint64 maxTtl = 0x7fffffff;
// RFC 1035 §3.3.13: the times in SOA data have 32 bits
constexpr quint64 maxTime = 0xffffffff;

struct Token
{
    QStringView text; // as written, escapes included, without the quotes
    bool quoted = false;
    qsizetype column = 1;
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'(' || c == u')';
}

qsizetype endOfToken(QStringView line, qsizetype at, bool quoted)
{
    while (at < line.size()) {
        const QChar c = line[at];
        if (quoted ? c == u'"' : (isBlank(c) || c == u'"' || c == u';'))
            return at;
        at += c == u'\\' ? 2 : 1;
    }
    return std::min(at, line.size());
}

std::vector<Token> tokensOf(QStringView line)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        if (line[at] == u';')
            break;
        const bool quoted = line[at] == u'"';
        const qsizetype start = quoted ? at + 1 : at;
        const qsizetype end = endOfToken(line, start, quoted);
        tokens.push_back({line.sliced(start, end - start), quoted, at + 1});
        at = quoted ? end + 1 : end;
    }
    return tokens;
}

std::optional<quint64> decimal(QStringView text, quint64 max)
{
    if (text.isEmpty() || text.size() > 10)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= max ? std::optional(value) : std::nullopt;
}

/// "3600", "1h", "1h30m" (the units of BIND).
std::optional<quint32> seconds(QStringView text, quint64 most)
{
    if (text.isEmpty() || text.size() > 32)
        return std::nullopt;
    quint64 total = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const char16_t c = at < text.size() ? text[at].unicode() : u's';
        if (c >= u'0' && c <= u'9')
            continue;
        if (at == text.size() && start == at)
            break; // ended with a unit
        quint64 unit = 0;
        switch (c | 0x20) {
        case u's': unit = 1; break;
        case u'm': unit = 60; break;
        case u'h': unit = 3600; break;
        case u'd': unit = 86400; break;
        case u'w': unit = 604800; break;
        default: return std::nullopt;
        }
        const std::optional<quint64> count = decimal(text.sliced(start, at - start), most);
        if (!count)
            return std::nullopt;
        total += *count * unit;
        if (total > most)
            return std::nullopt;
        start = at + 1;
    }
    return static_cast<quint32>(total);
}

/// The octets of a character-string; nothing for a bad escape.
std::optional<QByteArray> unescaped(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray octets;
    octets.reserve(utf8.size());
    const auto digit = [&utf8](qsizetype at) {
        return at < utf8.size() && utf8[at] >= '0' && utf8[at] <= '9' ? utf8[at] - '0' : -1;
    };
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (utf8[at] != '\\') {
            octets += utf8[at];
            continue;
        }
        if (++at == utf8.size())
            return std::nullopt;
        if (digit(at) < 0) {
            octets += utf8[at];
            continue;
        }
        const int value = digit(at) * 100 + digit(at + 1) * 10 + digit(at + 2);
        if (digit(at + 1) < 0 || digit(at + 2) < 0 || value > 255)
            return std::nullopt;
        octets += static_cast<char>(value);
        at += 2;
    }
    return octets;
}

bool isAbsolute(QStringView text)
{
    if (!text.endsWith(u'.'))
        return false;
    qsizetype slashes = 0;
    while (slashes + 2 <= text.size() && text[text.size() - 2 - slashes] == u'\\')
        ++slashes;
    return slashes % 2 == 0;
}

/// The fields of one line, taken one after the other. After the first mistake every read gives
/// something empty.
class Fields
{
public:
    Fields(QStringView line, const Name &origin)
        : m_tokens(tokensOf(line))
        , m_end(line.size() + 1)
        , m_origin(origin)
    {}

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool atEnd() const { return m_next == m_tokens.size(); }
    [[nodiscard]] QStringView peek() const
    {
        return atEnd() || m_tokens[m_next].quoted ? QStringView() : m_tokens[m_next].text;
    }
    void skip() { ++m_next; }

    /// The field that was read last, or is not there, is wrong.
    void fail(const QString &expected)
    {
        if (m_error)
            return;
        const bool missing = m_last == m_tokens.size();
        const QString what = missing ? QString() : m_tokens[m_last].text.toString();
        m_error = Error(u"zone.bad"_s,
                        {{u"what"_s, what},
                         {u"expected"_s, expected},
                         {u"column"_s, qint64{missing ? m_end : m_tokens[m_last].column}}});
    }

    QStringView word(const QString &expected)
    {
        m_last = m_next;
        if (m_error || atEnd() || m_tokens[m_next].quoted) {
            fail(expected);
            return {};
        }
        return m_tokens[m_next++].text;
    }

    Name name()
    {
        const QString expected = u"name"_s;
        const QStringView text = word(expected);
        if (text == u"@")
            return m_origin;
        const QByteArray utf8 = text.toUtf8();
        const Result<Name> name = isAbsolute(text) || m_origin.isRoot()
                                      ? Name::parse(QByteArrayView(utf8))
                                      : m_origin.under(utf8);
        if (!name)
            fail(expected);
        return name.value_or(Name());
    }

    template<typename T>
    T number()
    {
        const quint64 max = std::numeric_limits<T>::max();
        const std::optional<quint64> value = decimal(word(u"number"_s), max);
        if (!value)
            fail(u"number up to %1"_s.arg(max));
        return static_cast<T>(value.value_or(0));
    }

    quint32 duration()
    {
        const std::optional<quint32> value = seconds(word(u"time"_s), maxTime);
        if (!value)
            fail(u"time"_s);
        return value.value_or(0);
    }

    Address address(Family family)
    {
        const QString expected = family == Family::V4 ? u"IPv4 address"_s : u"IPv6 address"_s;
        const Result<Address> address = Address::parse(word(expected));
        if (!address || address->family() != family)
            fail(expected);
        return address.value_or(Address());
    }

    /// Quoted or not; any length.
    QByteArray text()
    {
        m_last = m_next;
        if (m_error || atEnd()) {
            fail(u"text"_s);
            return {};
        }
        const std::optional<QByteArray> octets = unescaped(m_tokens[m_next++].text);
        if (!octets)
            fail(u"text"_s);
        return octets.value_or(QByteArray());
    }

    /// A character-string (RFC 1035 §3.3).
    QByteArray string()
    {
        const QByteArray octets = text();
        if (octets.size() > wire::maxString)
            fail(u"text of at most 255 octets"_s);
        return octets;
    }

    /// All that is left, blanks allowed inside (RFC 4034 §5.3, RFC 6698 §2.2).
    QByteArray hex()
    {
        QByteArray digits;
        do {
            digits += word(u"hexadecimal digits"_s).toUtf8();
        } while (!m_error && !atEnd());
        const QByteArray octets = QByteArray::fromHex(digits);
        if (octets.toHex() != digits.toLower())
            fail(u"hexadecimal digits"_s);
        return octets;
    }

    void expectEnd()
    {
        m_last = m_next;
        if (!atEnd())
            fail(u"end of line"_s);
    }

private:
    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    std::size_t m_last = 0;
    qsizetype m_end;
    const Name &m_origin;
    std::optional<Error> m_error;
};

Txt readTxt(Fields &fields)
{
    Txt txt;
    do {
        txt.strings.push_back(fields.string());
    } while (!fields.error() && !fields.atEnd());
    return txt;
}

Caa readCaa(Fields &fields)
{
    const auto flags = fields.number<quint8>();
    const QByteArray tag = fields.word(u"tag"_s).toUtf8();
    if (!fields.error() && !isCaaTag(tag))
        fields.fail(u"tag of letters and digits"_s);
    return Caa{flags, tag, fields.text()};
}

/// RFC 3597 §5: `\# length hex`. A type that has a struct is read into it.
RecordData readGeneric(Fields &fields, Type type)
{
    fields.skip();
    const auto size = fields.number<quint16>();
    const QByteArray octets = size == 0 ? QByteArray() : fields.hex();
    if (octets.size() != size)
        fields.fail(u"%1 octets"_s.arg(size));

    Message message;
    message.header.response = true;
    message.answer.push_back({Name(), 0, Unknown{static_cast<quint16>(type), octets}});
    const Result<Message> read = parseMessage(toWire(message));
    if (!read || read->answer.size() != 1) {
        fields.fail(u"data of type %1"_s.arg(toString(type)));
        return Unknown{};
    }
    return read->answer.front().data;
}

// Braced initialisers are evaluated from left to right, which is the order of the fields on the
// line.
RecordData readData(Fields &fields, Type type)
{
    if (fields.peek() == u"\\#")
        return readGeneric(fields, type);
    switch (type) {
    case Type::A: return A{fields.address(Family::V4)};
    case Type::AAAA: return Aaaa{fields.address(Family::V6)};
    case Type::NS: return Ns{fields.name()};
    case Type::CNAME: return Cname{fields.name()};
    case Type::DNAME: return Dname{fields.name()};
    case Type::PTR: return Ptr{fields.name()};
    case Type::MX: return Mx{fields.number<quint16>(), fields.name()};
    case Type::TXT: return readTxt(fields);
    case Type::SPF: {
        const Txt txt = readTxt(fields);
        QByteArray data;
        for (const QByteArray &string : txt.strings)
            data += static_cast<char>(string.size()) + string;
        return Unknown{static_cast<quint16>(type), data};
    }
    case Type::SOA:
        return Soa{fields.name(),     fields.name(),     fields.number<quint32>(),
                   fields.duration(), fields.duration(), fields.duration(),
                   fields.duration()};
    case Type::SRV:
        return Srv{fields.number<quint16>(), fields.number<quint16>(), fields.number<quint16>(),
                   fields.name()};
    case Type::CAA: return readCaa(fields);
    case Type::TLSA:
        return Tlsa{fields.number<quint8>(), fields.number<quint8>(), fields.number<quint8>(),
                    fields.hex()};
    case Type::DS:
        return Ds{fields.number<quint16>(), fields.number<quint8>(), fields.number<quint8>(),
                  fields.hex()};
    default:
        fields.word(u"\\#"_s);
        fields.fail(u"\\#"_s);
        return Unknown{};
    }
}

bool isClass(QStringView text)
{
    return text.compare(u"IN", Qt::CaseInsensitive) == 0
           || text.compare(u"CH", Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Record> parseZoneLine(QStringView line, ZoneContext &context)
{
    Fields fields(line, context.origin);
    Record record;
    if (!line.isEmpty() && (line.front() == u' ' || line.front() == u'\t') && context.lastOwner)
        record.owner = *context.lastOwner;
    else
        record.owner = fields.name();

    record.ttl = context.ttl;
    bool hasTtl = false;
    bool hasClass = false;
    for (;;) { // RFC 1035 §5.1: TTL and class may stand in either order
        const std::optional<quint32> ttl = hasTtl ? std::nullopt : seconds(fields.peek(), maxTtl);
        if (ttl) {
            record.ttl = *ttl;
            hasTtl = true;
        } else if (!hasClass && isClass(fields.peek())) {
            hasClass = true;
        } else {
            break;
        }
        fields.skip();
    }
    const std::optional<Type> type = typeFromString(fields.word(u"type"_s));
    if (!type || type == Type::OPT || type == Type::ANY) {
        fields.fail(u"type"_s);
        return failure(*fields.error());
    }
    record.data = readData(fields, *type);
    fields.expectEnd();
    if (fields.error())
        return failure(*fields.error());
    context.lastOwner = record.owner;
    return record;
}

} // namespace mailworthy::dns
