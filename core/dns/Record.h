#pragma once
// DNS resource records: owner, TTL in seconds, and typed data (one struct per type, in a variant).
// Text is the RFC 1035 §5 presentation form; wire reading and writing is in dns/Message.h.
#include "dns/Name.h"

#include <optional>
#include <variant>

namespace mailworthy::dns {

enum class Type : quint16 {
    A = 1,
    NS = 2,
    CNAME = 5,
    SOA = 6,
    PTR = 12,
    MX = 15,
    TXT = 16,
    AAAA = 28,
    SRV = 33,
    DNAME = 39,
    OPT = 41,
    DS = 43,
    RRSIG = 46,
    NSEC = 47,
    DNSKEY = 48,
    TLSA = 52,
    SPF = 99,
    ANY = 255,
    CAA = 257,
};
/// "A", "TXT", …; "TYPE123" for one without a name here (RFC 3597 §5).
QString toString(Type type);
std::optional<Type> typeFromString(QStringView text);

enum class Class : quint16 { IN = 1, CH = 3 };

struct A
{
    Address address;
    friend bool operator==(const A &, const A &) = default;
};
struct Aaaa
{
    Address address;
    friend bool operator==(const Aaaa &, const Aaaa &) = default;
};
struct Ns
{
    Name host;
    friend bool operator==(const Ns &, const Ns &) = default;
};
struct Cname
{
    Name target;
    friend bool operator==(const Cname &, const Cname &) = default;
};
struct Dname
{
    Name target;
    friend bool operator==(const Dname &, const Dname &) = default;
};
struct Ptr
{
    Name target;
    friend bool operator==(const Ptr &, const Ptr &) = default;
};
struct Mx
{
    quint16 preference = 0;
    Name exchange; ///< the root in a null MX (RFC 7505)
    friend bool operator==(const Mx &, const Mx &) = default;
};
/// Kept as the strings that were sent; `joined()` is the value (RFC 7208 §3.3: nothing between).
struct Txt
{
    std::vector<QByteArray> strings;
    [[nodiscard]] QByteArray joined() const;
    /// Cuts a value into strings of at most 255 octets.
    [[nodiscard]] static Txt of(const QByteArray &value);
    friend bool operator==(const Txt &, const Txt &) = default;
};
struct Soa
{
    Name primary;
    Name mailbox;
    quint32 serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0;
    friend bool operator==(const Soa &, const Soa &) = default;
};
struct Srv
{
    quint16 priority = 0, weight = 0, port = 0;
    Name target;
    friend bool operator==(const Srv &, const Srv &) = default;
};
struct Caa
{
    quint8 flags = 0;
    QByteArray tag;
    QByteArray value;
    friend bool operator==(const Caa &, const Caa &) = default;
};
/// RFC 8659 §4.1: a tag has letters and digits alone, and its length is one octet.
[[nodiscard]] bool isCaaTag(QByteArrayView tag);
struct Tlsa
{
    quint8 usage = 0, selector = 0, matching = 0;
    QByteArray data;
    friend bool operator==(const Tlsa &, const Tlsa &) = default;
};
struct Ds
{
    quint16 keyTag = 0;
    quint8 algorithm = 0, digestType = 0;
    QByteArray digest;
    friend bool operator==(const Ds &, const Ds &) = default;
};
/// Any other type, as it came (RFC 3597).
struct Unknown
{
    quint16 type = 0;
    QByteArray data;
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

using RecordData =
    std::variant<A, Aaaa, Ns, Cname, Dname, Ptr, Mx, Txt, Soa, Srv, Caa, Tlsa, Ds, Unknown>;

[[nodiscard]] Type typeOf(const RecordData &data);
/// The data part of a zone line: absolute names with final dot, TXT quoted and split at 255 octets.
[[nodiscard]] QString toZoneText(const RecordData &data);
/// The data as an owner reads it: names without final dot, TXT joined and unquoted ("10
/// mail.example.org").
[[nodiscard]] QString toPlainText(const RecordData &data);

struct Record
{
    Name owner;
    quint32 ttl = 0;
    RecordData data;

    [[nodiscard]] Type type() const { return typeOf(data); }
    friend bool operator==(const Record &, const Record &) = default;
};

/// "example.org. 3600 IN MX 10 mail.example.org."
[[nodiscard]] QString toZoneLine(const Record &record);

} // namespace mailworthy::dns
