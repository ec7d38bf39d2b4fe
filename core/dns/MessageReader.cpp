#include "dns/Message.h"
#include "dns/Wire.h"

#include <algorithm>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All reading goes through here. After the first mistake every read gives zero or nothing;
/// `failed` is looked at before anything that was read is kept.
class Cursor
{
public:
    explicit Cursor(QByteArrayView wire) : m_wire(wire), m_end(wire.size()) {}

    [[nodiscard]] bool failed() const { return !m_what.isEmpty(); }
    /// The message ended too early, which a truncated one may do.
    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] Error error() const
    {
        return {u"message.malformed"_s, {{u"offset"_s, qint64{m_at}}, {u"what"_s, m_what}}};
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

    void fail(const QString &what)
    {
        if (!failed())
            m_what = what;
    }

    quint8 u8() { return take(1) ? octet(m_at - 1) : quint8{0}; }
    quint16 u16()
    {
        if (!take(2))
            return 0;
        return static_cast<quint16>(octet(m_at - 2) << 8 | octet(m_at - 1));
    }
    quint32 u32()
    {
        const quint32 high = u16();
        return high << 16 | u16();
    }
    QByteArray bytes(qsizetype count)
    {
        return take(count) ? m_wire.sliced(m_at - count, count).toByteArray() : QByteArray();
    }
    QByteArray rest() { return bytes(left()); }
    /// A character-string (RFC 1035 §3.3).
    QByteArray string() { return bytes(u8()); }
    Name name();

    /// Reads with `read` inside the next `size` octets, all of which must be used.
    template<typename Read>
    void within(qsizetype size, Read read)
    {
        if (failed())
            return;
        if (size > left()) {
            cut();
            return;
        }
        const qsizetype outer = std::exchange(m_end, m_at + size);
        read();
        if (!failed() && !atEnd())
            fail(u"data-length"_s);
        // An item that runs over its own end is a mistake even where the message goes on.
        if (m_end != m_wire.size())
            m_cut = false;
        m_end = outer;
    }

private:
    struct NamePlace
    {
        qsizetype at;
        qsizetype end;
        qsizetype segment; // where the labels now read began: a pointer must go before it, so there
                           // are no loops
        bool jumped;
    };
    qsizetype labelSize(NamePlace &place);
    [[nodiscard]] quint8 octet(qsizetype at) const { return static_cast<quint8>(m_wire[at]); }
    void cut()
    {
        if (!failed())
            m_cut = true;
        fail(u"cut"_s);
    }
    bool take(qsizetype count)
    {
        if (failed())
            return false;
        if (count > left()) {
            cut();
            return false;
        }
        m_at += count;
        return true;
    }

    QByteArrayView m_wire;
    qsizetype m_at = 0;
    qsizetype m_end;
    QString m_what;
    bool m_cut = false;
};

/// The length of the next label, pointers followed; 0 at the end of the name and after a mistake.
qsizetype Cursor::labelSize(NamePlace &place)
{
    while (!failed()) {
        if (place.at >= place.end) {
            cut();
            break;
        }
        const quint8 size = octet(place.at++);
        if ((size & wire::labelKind) == 0)
            return size;
        if ((size & wire::labelKind) != wire::pointerKind) {
            fail(u"label"_s); // 01 and 10 are not in use (RFC 6891 §5)
            break;
        }
        if (place.at >= place.end) {
            cut();
            break;
        }
        const qsizetype target = (size & ~wire::labelKind) << 8 | octet(place.at++);
        if (target >= place.segment || target < wire::headerSize) {
            fail(u"pointer"_s);
            break;
        }
        if (!place.jumped)
            m_at = place.at;
        place = {target, m_wire.size(), target, true};
    }
    return 0;
}

Name Cursor::name()
{
    std::vector<QByteArray> labels;
    qsizetype length = 1;
    NamePlace place{m_at, m_end, m_at, false};
    while (const qsizetype size = labelSize(place)) {
        length += 1 + size;
        if (length > wire::maxName) {
            fail(u"name-too-long"_s);
            break;
        }
        if (size > place.end - place.at) {
            cut();
            break;
        }
        labels.push_back(m_wire.sliced(place.at, size).toByteArray());
        place.at += size;
    }
    if (failed())
        return {};
    if (!place.jumped)
        m_at = place.at;
    return Name::fromLabels(std::move(labels)).value_or(Name());
}

Header readHeader(Cursor &cursor)
{
    Header header;
    header.id = cursor.u16();
    const quint16 flags = cursor.u16();
    header.response = flags & wire::flagResponse;
    header.opcode = static_cast<quint8>(flags >> 11 & 0xf);
    header.aa = flags & wire::flagAuthoritative;
    header.tc = flags & wire::flagTruncated;
    header.rd = flags & wire::flagRecursionDesired;
    header.ra = flags & wire::flagRecursionAvailable;
    header.ad = flags & wire::flagAuthenticated;
    header.cd = flags & wire::flagCheckingDisabled;
    header.rcode = static_cast<quint8>(flags & 0xf);
    return header;
}

Question readQuestion(Cursor &cursor)
{
    Question question;
    question.name = cursor.name();
    question.type = static_cast<Type>(cursor.u16());
    question.klass = static_cast<Class>(cursor.u16());
    return question;
}

Address readV4(Cursor &cursor)
{
    std::array<quint8, 4> octets{};
    for (quint8 &octet : octets)
        octet = cursor.u8();
    return Address::v4(octets);
}

Address readV6(Cursor &cursor)
{
    std::array<quint8, 16> octets{};
    for (quint8 &octet : octets)
        octet = cursor.u8();
    return Address::v6(octets);
}

Mx readMx(Cursor &cursor)
{
    Mx mx;
    mx.preference = cursor.u16();
    mx.exchange = cursor.name();
    return mx;
}

Txt readTxt(Cursor &cursor)
{
    Txt txt;
    while (!cursor.failed() && !cursor.atEnd())
        txt.strings.push_back(cursor.string());
    return txt;
}

Soa readSoa(Cursor &cursor)
{
    Soa soa;
    soa.primary = cursor.name();
    soa.mailbox = cursor.name();
    for (quint32 *field : {&soa.serial, &soa.refresh, &soa.retry, &soa.expire, &soa.minimum})
        *field = cursor.u32();
    return soa;
}

Srv readSrv(Cursor &cursor)
{
    Srv srv;
    srv.priority = cursor.u16();
    srv.weight = cursor.u16();
    srv.port = cursor.u16();
    srv.target = cursor.name();
    return srv;
}

Caa readCaa(Cursor &cursor)
{
    Caa caa;
    caa.flags = cursor.u8();
    caa.tag = cursor.string();
    caa.value = cursor.rest();
    return caa;
}

Tlsa readTlsa(Cursor &cursor)
{
    Tlsa tlsa;
    tlsa.usage = cursor.u8();
    tlsa.selector = cursor.u8();
    tlsa.matching = cursor.u8();
    tlsa.data = cursor.rest();
    return tlsa;
}

Ds readDs(Cursor &cursor)
{
    Ds ds;
    ds.keyTag = cursor.u16();
    ds.algorithm = cursor.u8();
    ds.digestType = cursor.u8();
    ds.digest = cursor.rest();
    return ds;
}

RecordData readData(Cursor &cursor, Type type, Class klass)
{
    // The formats of most types are those of the Internet class; TXT is the same in CHAOS (RFC 1035
    // §3.3).
    if (klass == Class::IN || type == Type::TXT) {
        switch (type) {
        case Type::A: return A{readV4(cursor)};
        case Type::AAAA: return Aaaa{readV6(cursor)};
        case Type::NS: return Ns{cursor.name()};
        case Type::CNAME: return Cname{cursor.name()};
        case Type::DNAME: return Dname{cursor.name()};
        case Type::PTR: return Ptr{cursor.name()};
        case Type::MX: return readMx(cursor);
        case Type::TXT: return readTxt(cursor);
        case Type::SOA: return readSoa(cursor);
        case Type::SRV: return readSrv(cursor);
        case Type::CAA: return readCaa(cursor);
        case Type::TLSA: return readTlsa(cursor);
        case Type::DS: return readDs(cursor);
        default: break;
        }
    }
    return Unknown{static_cast<quint16>(type), cursor.rest()};
}

/// RFC 6891 §6.1: the fields of a record mean something else here.
Edns readEdns(Cursor &cursor, quint16 udpSize, quint32 flags)
{
    Edns edns;
    edns.udpSize = udpSize;
    edns.extendedRcode = static_cast<quint8>(flags >> 24);
    edns.dnssecOk = (flags & wire::ednsDnssecOk) != 0;
    while (!cursor.failed() && !cursor.atEnd()) {
        const quint16 code = cursor.u16();
        const quint16 size = cursor.u16();
        const QByteArray value = cursor.bytes(size);
        // RFC 8914 §2: code, then text that may end in a NUL.
        if (code != wire::optionExtendedError || value.size() < 2 || edns.error)
            continue;
        QByteArray text = value.sliced(2);
        while (text.endsWith('\0'))
            text.chop(1);
        const int number = static_cast<quint8>(value[0]) << 8 | static_cast<quint8>(value[1]);
        edns.error = ExtendedError{static_cast<quint16>(number), QString::fromUtf8(text)};
    }
    return edns;
}

void readRecord(Cursor &cursor, std::vector<Record> &section, Message &message)
{
    Record record;
    record.owner = cursor.name();
    const Type type = static_cast<Type>(cursor.u16());
    const quint16 klass = cursor.u16();
    const quint32 ttl = cursor.u32();
    const quint16 size = cursor.u16();
    if (type == Type::OPT) {
        // RFC 6891 §6.1.1: one, at the root, among the additional records.
        if (&section != &message.additional || message.edns || !record.owner.isRoot()) {
            cursor.fail(u"opt"_s);
            return;
        }
        Edns edns;
        cursor.within(size, [&] { edns = readEdns(cursor, klass, ttl); });
        if (!cursor.failed())
            message.edns = std::move(edns);
        return;
    }
    // RFC 2181 §8: a TTL with the high bit set is zero.
    record.ttl = ttl > 0x7fffffffU ? 0 : ttl;
    cursor.within(size, [&] { record.data = readData(cursor, type, static_cast<Class>(klass)); });
    if (!cursor.failed())
        section.push_back(std::move(record));
}

} // namespace

Result<Message> parseMessage(QByteArrayView wire)
{
    Cursor cursor(wire);
    if (wire.size() > wire::maxMessage)
        cursor.fail(u"too-long"_s);
    Message message;
    message.header = readHeader(cursor);
    const quint16 questions = cursor.u16();
    const std::array counts{cursor.u16(), cursor.u16(), cursor.u16()};
    for (int i = 0; i < questions && !cursor.failed(); ++i)
        message.questions.push_back(readQuestion(cursor));
    if (cursor.failed())
        return failure(cursor.error());

    const std::array sections{&message.answer, &message.authority, &message.additional};
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (int n = 0; n < counts.at(i) && !cursor.failed(); ++n)
            readRecord(cursor, *sections.at(i), message);
    }
    // RFC 2181 §9: a message with TC may stop anywhere; what is whole is kept.
    if (cursor.failed() && !(message.header.tc && cursor.isCut()))
        return failure(cursor.error());
    return message;
}

} // namespace mailworthy::dns
