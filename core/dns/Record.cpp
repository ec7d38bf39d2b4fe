#include "dns/Record.h"

#include "base/Overloaded.h"

#include <algorithm>
#include <array>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 1035 §3.3: a character-string holds at most 255 octets.
constexpr qsizetype maxStringOctets = 255;

struct TypeName
{
    Type type;
    QLatin1String name;
};

constexpr std::array typeNames = std::to_array<TypeName>({
    {Type::A, QLatin1String("A")},           {Type::NS, QLatin1String("NS")},
    {Type::CNAME, QLatin1String("CNAME")},   {Type::SOA, QLatin1String("SOA")},
    {Type::PTR, QLatin1String("PTR")},       {Type::MX, QLatin1String("MX")},
    {Type::TXT, QLatin1String("TXT")},       {Type::AAAA, QLatin1String("AAAA")},
    {Type::SRV, QLatin1String("SRV")},       {Type::DNAME, QLatin1String("DNAME")},
    {Type::OPT, QLatin1String("OPT")},       {Type::DS, QLatin1String("DS")},
    {Type::RRSIG, QLatin1String("RRSIG")},   {Type::NSEC, QLatin1String("NSEC")},
    {Type::DNSKEY, QLatin1String("DNSKEY")}, {Type::TLSA, QLatin1String("TLSA")},
    {Type::SPF, QLatin1String("SPF")},       {Type::ANY, QLatin1String("ANY")},
    {Type::CAA, QLatin1String("CAA")},
});

QString absolute(const Name &name)
{
    return name.isRoot() ? u"."_s : name.toString() + u'.';
}

QString relative(const Name &name)
{
    return name.toString();
}

/// RFC 1035 §5.1: in quotes, with `\"`, `\\` and `\DDD`.
QString quoted(QByteArrayView octets)
{
    QString text = u"\""_s;
    for (const char c : octets) {
        const auto octet = static_cast<quint8>(c);
        if (octet < 0x20 || octet >= 0x7f) {
            text += QString::asprintf("\\%03u", octet);
        } else {
            if (c == '"' || c == '\\')
                text += u'\\';
            text += QLatin1Char(c);
        }
    }
    return text + u'"';
}

QString quotedStrings(const Txt &txt)
{
    QStringList parts;
    for (const QByteArray &string : txt.strings) {
        QByteArrayView rest(string);
        do {
            const qsizetype size = std::min(rest.size(), maxStringOctets);
            parts.append(quoted(rest.first(size)));
            rest = rest.sliced(size);
        } while (!rest.isEmpty());
    }
    return parts.isEmpty() ? u"\"\""_s : parts.join(u' ');
}

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

/// RFC 3597 §5
QString generic(const QByteArray &data)
{
    const QString head = u"\\# "_s + QString::number(data.size());
    return data.isEmpty() ? head : head + u' ' + hex(data);
}

QString caaText(const Caa &caa)
{
    // What came over the wire with another tag is shown so that nothing of it is read as zone text.
    if (!isCaaTag(caa.tag) && caa.tag.size() <= maxStringOctets)
        return generic(QByteArray(1, static_cast<char>(caa.flags))
                       + static_cast<char>(caa.tag.size()) + caa.tag + caa.value);
    return QString::number(caa.flags) + u' ' + QString::fromLatin1(caa.tag) + u' '
           + quoted(caa.value);
}

/// Three octets and hexadecimal digits; without any digit it would be no text of the type.
QString tlsaText(const Tlsa &tlsa)
{
    if (tlsa.data.isEmpty())
        return u"\\# 3 "_s
               + QString::asprintf("%02x%02x%02x", tlsa.usage, tlsa.selector, tlsa.matching);
    return QString::asprintf("%u %u %u ", tlsa.usage, tlsa.selector, tlsa.matching)
           + hex(tlsa.data);
}

QString dsText(const Ds &ds)
{
    if (ds.digest.isEmpty())
        return u"\\# 4 "_s
               + QString::asprintf("%04x%02x%02x", ds.keyTag, ds.algorithm, ds.digestType);
    return QString::asprintf("%u %u %u ", ds.keyTag, ds.algorithm, ds.digestType)
           + hex(ds.digest).toUpper();
}

/// Both text forms differ only in how a name and a TXT record are written.
template<typename NameText, typename TxtText>
QString dataText(const RecordData &data, NameText nameText, TxtText txtText)
{
    return std::visit(Overloaded{
                          [](const A &a) { return a.address.toString(); },
                          [](const Aaaa &aaaa) { return aaaa.address.toString(); },
                          [&](const Ns &ns) { return nameText(ns.host); },
                          [&](const Cname &cname) { return nameText(cname.target); },
                          [&](const Dname &dname) { return nameText(dname.target); },
                          [&](const Ptr &ptr) { return nameText(ptr.target); },
                          [&](const Mx &mx) {
                              return QString::number(mx.preference) + u' ' + nameText(mx.exchange);
                          },
                          [&](const Txt &txt) { return txtText(txt); },
                          [&](const Soa &soa) {
                              return nameText(soa.primary) + u' ' + nameText(soa.mailbox)
                                     + QString::asprintf(" %u %u %u %u %u", soa.serial, soa.refresh,
                                                         soa.retry, soa.expire, soa.minimum);
                          },
                          [&](const Srv &srv) {
                              return QString::asprintf("%u %u %u ", srv.priority, srv.weight,
                                                       srv.port)
                                     + nameText(srv.target);
                          },
                          [](const Caa &caa) { return caaText(caa); },
                          [](const Tlsa &tlsa) { return tlsaText(tlsa); },
                          [](const Ds &ds) { return dsText(ds); },
                          [](const Unknown &unknown) { return generic(unknown.data); },
                      },
                      data);
}

} // namespace

bool isCaaTag(QByteArrayView tag)
{
    return !tag.isEmpty() && tag.size() <= maxStringOctets
           && std::all_of(tag.begin(), tag.end(), [](char c) {
                  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
              });
}

QString toString(Type type)
{
    for (const TypeName &entry : typeNames) {
        if (entry.type == type)
            return entry.name;
    }
    return u"TYPE"_s + QString::number(static_cast<quint16>(type));
}

std::optional<Type> typeFromString(QStringView text)
{
    for (const TypeName &entry : typeNames) {
        if (text.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.type;
    }
    if (!text.startsWith(u"TYPE", Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView digits = text.sliced(4);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const ushort number = digits.toUShort(&ok);
    return ok ? std::optional(static_cast<Type>(number)) : std::nullopt;
}

QByteArray Txt::joined() const
{
    if (strings.size() == 1)
        return strings.front();
    QByteArray whole;
    for (const QByteArray &string : strings)
        whole += string;
    return whole;
}

Txt Txt::of(const QByteArray &value)
{
    Txt txt;
    for (qsizetype at = 0; at < value.size(); at += maxStringOctets)
        txt.strings.push_back(value.mid(at, maxStringOctets));
    if (txt.strings.empty())
        txt.strings.emplace_back();
    return txt;
}

Type typeOf(const RecordData &data)
{
    return std::visit(Overloaded{
                          [](const A &) { return Type::A; },
                          [](const Aaaa &) { return Type::AAAA; },
                          [](const Ns &) { return Type::NS; },
                          [](const Cname &) { return Type::CNAME; },
                          [](const Dname &) { return Type::DNAME; },
                          [](const Ptr &) { return Type::PTR; },
                          [](const Mx &) { return Type::MX; },
                          [](const Txt &) { return Type::TXT; },
                          [](const Soa &) { return Type::SOA; },
                          [](const Srv &) { return Type::SRV; },
                          [](const Caa &) { return Type::CAA; },
                          [](const Tlsa &) { return Type::TLSA; },
                          [](const Ds &) { return Type::DS; },
                          [](const Unknown &unknown) { return static_cast<Type>(unknown.type); },
                      },
                      data);
}

QString toZoneText(const RecordData &data)
{
    return dataText(data, absolute, quotedStrings);
}

QString toPlainText(const RecordData &data)
{
    return dataText(data, relative, [](const Txt &txt) { return QString::fromUtf8(txt.joined()); });
}

QString toZoneLine(const Record &record)
{
    return absolute(record.owner) + u' ' + QString::number(record.ttl) + u" IN "_s
           + toString(record.type()) + u' ' + toZoneText(record.data);
}

} // namespace mailworthy::dns
