#include "dns/ZoneText.h"

#include "dns/Message.h"
#include "dns/Wire.h"
#include "dns/ZoneWords.h"

#include <algorithm>
#include <limits>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;
using zone::decimal;
using zone::seconds;
using zone::Token;
using zone::tokensOf;
using zone::unescaped;

namespace {

// RFC 2181 §8
constexpr quint64 maxTtl = 0x7fffffff;
// RFC 1035 §3.3.13: the times in SOA data have 32 bits
constexpr quint64 maxTime = 0xffffffff;

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
