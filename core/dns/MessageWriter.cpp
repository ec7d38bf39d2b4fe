#include "dns/Message.h"

#include "base/Overloaded.h"
#include "dns/Wire.h"

#include <QHash>

#include <algorithm>

namespace mailworthy::dns {

namespace {

class Writer
{
public:
    void u8(int value) { m_wire += static_cast<char>(value); }
    void u16(int value)
    {
        u8(value >> 8 & 0xff);
        u8(value & 0xff);
    }
    void u32(quint32 value)
    {
        u16(static_cast<int>(value >> 16));
        u16(static_cast<int>(value & 0xffff));
    }
    void bytes(const QByteArray &octets) { m_wire += octets; }
    void address(const Address &address)
    {
        for (const quint8 octet : address.octets())
            u8(octet);
    }
    void string(QByteArrayView octets)
    {
        const QByteArrayView kept = octets.first(std::min(octets.size(), wire::maxString));
        u8(static_cast<int>(kept.size()));
        m_wire += kept;
    }
    void strings(const Txt &txt);
    void name(const Name &name, bool compress);
    void patch16(qsizetype at, qsizetype value)
    {
        m_wire[at] = static_cast<char>(value >> 8 & 0xff);
        m_wire[at + 1] = static_cast<char>(value & 0xff);
    }
    void cutTo(qsizetype size) { m_wire.truncate(size); }

    [[nodiscard]] qsizetype size() const { return m_wire.size(); }
    [[nodiscard]] const QByteArray &wire() const { return m_wire; }

private:
    QByteArray m_wire;
    QHash<QByteArray, int>
        m_places; // the end of a name as it stands on the wire, and where it stands
};

void Writer::strings(const Txt &txt)
{
    if (txt.strings.empty())
        u8(0);
    for (const QByteArray &text : txt.strings) {
        QByteArrayView rest(text);
        do {
            string(rest);
            rest = rest.sliced(std::min(rest.size(), wire::maxString));
        } while (!rest.isEmpty());
    }
}

void Writer::name(const Name &name, bool compress)
{
    // The keys of all ends of the name, the shortest first; case is kept, so "Example" and
    // "example" are two.
    const std::vector<QByteArray> &labels = name.labels();
    std::vector<QByteArray> ends(labels.size());
    QByteArray end;
    for (std::size_t i = labels.size(); i-- > 0;) {
        end.prepend(labels[i]);
        end.prepend(static_cast<char>(labels[i].size()));
        ends[i] = end;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (const auto place = m_places.constFind(ends[i]);
            compress && place != m_places.constEnd()) {
            u16(wire::pointerKind << 8 | *place);
            return;
        }
        if (size() <= wire::maxPointer && !m_places.contains(ends[i]))
            m_places.insert(ends[i], static_cast<int>(size()));
        string(labels[i]);
    }
    u8(0);
}

void writeData(Writer &out, const RecordData &data)
{
    // RFC 3597 §4: only the names in types of RFC 1035 are compressed.
    std::visit(Overloaded{
                   [&](const A &a) { out.address(a.address); },
                   [&](const Aaaa &aaaa) { out.address(aaaa.address); },
                   [&](const Ns &ns) { out.name(ns.host, true); },
                   [&](const Cname &cname) { out.name(cname.target, true); },
                   [&](const Dname &dname) { out.name(dname.target, false); },
                   [&](const Ptr &ptr) { out.name(ptr.target, true); },
                   [&](const Mx &mx) {
                       out.u16(mx.preference);
                       out.name(mx.exchange, true);
                   },
                   [&](const Txt &txt) { out.strings(txt); },
                   [&](const Soa &soa) {
                       out.name(soa.primary, true);
                       out.name(soa.mailbox, true);
                       for (const quint32 field :
                            {soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum})
                           out.u32(field);
                   },
                   [&](const Srv &srv) {
                       out.u16(srv.priority);
                       out.u16(srv.weight);
                       out.u16(srv.port);
                       out.name(srv.target, false);
                   },
                   [&](const Caa &caa) {
                       out.u8(caa.flags);
                       out.string(caa.tag);
                       out.bytes(caa.value);
                   },
                   [&](const Tlsa &tlsa) {
                       out.u8(tlsa.usage);
                       out.u8(tlsa.selector);
                       out.u8(tlsa.matching);
                       out.bytes(tlsa.data);
                   },
                   [&](const Ds &ds) {
                       out.u16(ds.keyTag);
                       out.u8(ds.algorithm);
                       out.u8(ds.digestType);
                       out.bytes(ds.digest);
                   },
                   [&](const Unknown &unknown) { out.bytes(unknown.data); },
               },
               data);
}

void writeRecord(Writer &out, const Record &record, Class klass)
{
    out.name(record.owner, true);
    out.u16(static_cast<int>(record.type()));
    out.u16(static_cast<int>(klass));
    out.u32(record.ttl);
    const qsizetype lengthAt = out.size();
    out.u16(0);
    writeData(out, record.data);
    out.patch16(lengthAt, out.size() - lengthAt - 2);
}

QByteArray optRecord(const Edns &edns)
{
    QByteArray error;
    if (edns.error)
        error = edns.error->text.toUtf8();
    Writer out;
    out.u8(0); // the root
    out.u16(static_cast<int>(Type::OPT));
    out.u16(edns.udpSize);
    out.u32(static_cast<quint32>(edns.extendedRcode) << 24
            | (edns.dnssecOk ? wire::ednsDnssecOk : 0U));
    const qsizetype lengthAt = out.size();
    out.u16(0);
    if (edns.error) {
        error.truncate(512); // more than any server sends, and no message is filled by it
        out.u16(wire::optionExtendedError);
        out.u16(static_cast<int>(error.size()) + 2);
        out.u16(edns.error->code);
        out.bytes(error);
    }
    out.patch16(lengthAt, out.size() - lengthAt - 2);
    return out.wire();
}

int flagsOf(const Header &header, bool truncated)
{
    int flags = (header.opcode & 0xf) << 11 | (header.rcode & 0xf);
    const auto set = [&flags](bool on, quint16 flag) { flags |= on ? flag : 0; };
    set(header.response, wire::flagResponse);
    set(header.aa, wire::flagAuthoritative);
    set(header.tc || truncated, wire::flagTruncated);
    set(header.rd, wire::flagRecursionDesired);
    set(header.ra, wire::flagRecursionAvailable);
    set(header.ad, wire::flagAuthenticated);
    set(header.cd, wire::flagCheckingDisabled);
    return flags;
}

} // namespace

QByteArray wireData(const RecordData &data)
{
    Writer out;
    writeData(out, data);
    return out.wire();
}

QByteArray toWire(const Message &message, int maxSize)
{
    const QByteArray opt = message.edns ? optRecord(*message.edns) : QByteArray();
    const qsizetype limit = std::min<qsizetype>(maxSize, wire::maxMessage) - opt.size();

    Writer out;
    out.u16(message.header.id);
    for (qsizetype at = out.size(); at < wire::headerSize; at += 2)
        out.u16(0); // flags and counts, put in at the end
    for (const Question &question : message.questions) {
        out.name(question.name, true);
        out.u16(static_cast<int>(question.type));
        out.u16(static_cast<int>(question.klass));
    }
    const Class klass = message.questions.empty() ? Class::IN : message.questions.front().klass;
    bool full = false;
    std::array<int, 3> counts{};
    const std::array sections{&message.answer, &message.authority, &message.additional};
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (const Record &record : *sections.at(i)) {
            const qsizetype before = out.size();
            if (!full)
                writeRecord(out, record, klass);
            if (full || out.size() > limit) {
                // What is left out is never pointed at: nothing but the OPT record follows.
                out.cutTo(before);
                full = true;
                break;
            }
            ++counts.at(i);
        }
    }
    out.patch16(2, flagsOf(message.header, full));
    out.patch16(4, static_cast<qsizetype>(message.questions.size()));
    for (std::size_t i = 0; i < counts.size(); ++i)
        out.patch16(6 + 2 * static_cast<qsizetype>(i),
                    counts.at(i) + (i == 2 && !opt.isEmpty() ? 1 : 0));
    out.bytes(opt);
    return out.wire();
}

} // namespace mailworthy::dns
