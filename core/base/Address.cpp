#include "base/Address.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace mailworthy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groupsV6 = 8;
// "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255" is the longest text form.
constexpr qsizetype longestText = 45;

constexpr int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

/// ASCII decimal without leading zeros, at most `max`.
std::optional<int> decimal(QStringView text, int max)
{
    if (text.isEmpty() || text.size() > 5 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= max ? std::optional(value) : std::nullopt;
}

std::optional<std::array<quint8, 4>> parseV4(QStringView text)
{
    std::array<quint8, 4> octets{};
    for (std::size_t i = 0; i < 4; ++i) {
        qsizetype end = 0;
        while (end < text.size() && text[end] != u'.')
            ++end;
        if ((end == text.size()) != (i == 3))
            return std::nullopt;
        const std::optional<int> value = decimal(text.first(end), 255);
        if (!value)
            return std::nullopt;
        octets[i] = static_cast<quint8>(*value);
        text = text.sliced(std::min(end + 1, text.size()));
    }
    return octets;
}

/// The groups of one side of "::"; an IPv4 text may stand at the end when `mayEndV4`.
std::optional<std::vector<quint16>> parseGroups(QStringView text, bool mayEndV4)
{
    std::vector<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (mayEndV4 && i == parts.size() - 1 && part.contains(u'.')) {
            const auto octets = parseV4(part);
            if (!octets)
                return std::nullopt;
            groups.push_back(static_cast<quint16>((*octets)[0] << 8 | (*octets)[1]));
            groups.push_back(static_cast<quint16>((*octets)[2] << 8 | (*octets)[3]));
            continue;
        }
        if (part.isEmpty() || part.size() > 4)
            return std::nullopt;
        int value = 0;
        for (const QChar c : part) {
            const int digit = hexValue(c.unicode());
            if (digit < 0)
                return std::nullopt;
            value = value << 4 | digit;
        }
        groups.push_back(static_cast<quint16>(value));
    }
    return groups;
}

/// RFC 4291 §2.2, all three forms.
std::optional<std::array<quint8, 16>> parseV6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    const auto head = parseGroups(gap < 0 ? text : text.first(gap), gap < 0);
    const auto tail = parseGroups(gap < 0 ? QStringView() : text.sliced(gap + 2), true);
    if (!head || !tail)
        return std::nullopt;
    const std::size_t given = head->size() + tail->size();
    // "::" stands for one or more groups of zeros.
    if (gap < 0 ? given != groupsV6 : given >= groupsV6)
        return std::nullopt;
    std::array<quint16, groupsV6> groups{};
    std::copy(head->begin(), head->end(), groups.begin());
    std::copy_backward(tail->begin(), tail->end(), groups.end());
    std::array<quint8, 16> octets{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        octets[2 * i] = static_cast<quint8>(groups[i] >> 8);
        octets[2 * i + 1] = static_cast<quint8>(groups[i] & 0xff);
    }
    return octets;
}

QString dotted(std::span<const quint8> octets)
{
    return QString::asprintf("%u.%u.%u.%u", octets[0], octets[1], octets[2], octets[3]);
}

struct Run
{
    std::size_t start = 0;
    std::size_t length = 0;
};

/// RFC 5952 §4.2: the longest run of zero groups, the first of equals; one group alone is not
/// shortened.
Run zeroRun(const std::array<quint16, groupsV6> &groups, std::size_t count)
{
    Run best;
    Run current;
    for (std::size_t i = 0; i < count; ++i) {
        if (groups[i] != 0) {
            current = {};
            continue;
        }
        if (current.length++ == 0)
            current.start = i;
        if (current.length > best.length)
            best = current;
    }
    return best.length >= 2 ? best : Run{groups.size(), 0};
}

bool isMapped(std::span<const quint8> octets)
{
    return std::all_of(octets.begin(), octets.begin() + 10, [](quint8 o) { return o == 0; })
           && octets[10] == 0xff && octets[11] == 0xff;
}

struct Range
{
    std::array<quint8, 6> prefix; // as many octets as the longest prefix in the tables needs
    int bits;
    AddressClass addressClass;
};

bool startsWith(std::span<const quint8> octets, std::span<const quint8> prefix, int bits)
{
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(whole),
                    prefix.begin()))
        return false;
    const int rest = bits % 8;
    if (rest == 0)
        return true;
    const int mask = 0xff << (8 - rest) & 0xff;
    return (octets[whole] & mask) == (prefix[whole] & mask);
}

// IANA IPv4 Special-Purpose Address Registry (RFC 6890 and after); the first that matches counts.
constexpr std::array rangesV4 = std::to_array<Range>({
    {{0}, 8, AddressClass::Unspecified},
    {{10}, 8, AddressClass::Private},
    {{100, 64}, 10, AddressClass::CarrierNat},
    {{127}, 8, AddressClass::Loopback},
    {{169, 254}, 16, AddressClass::LinkLocal},
    {{172, 16}, 12, AddressClass::Private},
    {{192, 0, 0}, 24, AddressClass::ProtocolUse},
    {{192, 0, 2}, 24, AddressClass::Documentation},
    {{192, 88, 99}, 24, AddressClass::Transition}, // RFC 7526: the 6to4 relay anycast, deprecated
    {{192, 168}, 16, AddressClass::Private},
    {{198, 18}, 15, AddressClass::Benchmarking},
    {{198, 51, 100}, 24, AddressClass::Documentation},
    {{203, 0, 113}, 24, AddressClass::Documentation},
    {{224}, 4, AddressClass::Multicast},
    {{240}, 4, AddressClass::Reserved},
});

// IANA IPv6 Special-Purpose Address Registry; longer prefixes stand before shorter ones.
constexpr std::array rangesV6 = std::to_array<Range>({
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, AddressClass::ProtocolUse},  // RFC 8215
    {{0x20, 0x01, 0x00, 0x02, 0x00, 0x00}, 48, AddressClass::Benchmarking}, // RFC 5180
    {{0x20, 0x01, 0x00, 0x00}, 32, AddressClass::Transition},               // Teredo, RFC 4380
    {{0x20, 0x01, 0x0d, 0xb8}, 32, AddressClass::Documentation},            // RFC 3849
    {{0x20, 0x01, 0x00}, 23, AddressClass::ProtocolUse},                    // RFC 2928
    {{0x3f, 0xff, 0x00}, 20, AddressClass::Documentation},                  // RFC 9637
    {{0x20, 0x02}, 16, AddressClass::Transition},                           // 6to4, RFC 3056
    {{0x5f, 0x00}, 16, AddressClass::ProtocolUse}, // segment routing, RFC 9602
    {{0xfe, 0x80}, 10, AddressClass::LinkLocal},
    {{0xff}, 8, AddressClass::Multicast},
    {{0xfc}, 7, AddressClass::UniqueLocal},
    {{0x20},
     3,
     AddressClass::Public}, // RFC 4291 §2.4, RFC 3587: all of the unicast space that is given out
});

// Prefixes longer than the table holds.
constexpr std::array<quint8, 16> nat64{0x00, 0x64, 0xff, 0x9b};             // /96, RFC 6052
constexpr std::array<quint8, 16> discardOnly{0x01, 0x00};                   // /64, RFC 6666
constexpr std::array<quint8, 16> dummyPrefix{0x01, 0, 0, 0, 0, 0, 0, 0x01}; // /64, RFC 9780

AddressClass classOfV6(std::span<const quint8> octets)
{
    if (std::all_of(octets.begin(), octets.begin() + 15, [](quint8 o) { return o == 0; })) {
        if (octets[15] == 0)
            return AddressClass::Unspecified;
        if (octets[15] == 1)
            return AddressClass::Loopback;
    }
    if (startsWith(octets, nat64, 96) || startsWith(octets, discardOnly, 64)
        || startsWith(octets, dummyPrefix, 64))
        return AddressClass::ProtocolUse;
    for (const Range &range : rangesV6) {
        if (startsWith(octets, range.prefix, range.bits))
            return range.addressClass;
    }
    return AddressClass::Reserved;
}

} // namespace

QString toString(AddressClass value)
{
    switch (value) {
    case AddressClass::Public: return u"public"_s;
    case AddressClass::Unspecified: return u"unspecified"_s;
    case AddressClass::Loopback: return u"loopback"_s;
    case AddressClass::Private: return u"private"_s;
    case AddressClass::CarrierNat: return u"carrier-nat"_s;
    case AddressClass::LinkLocal: return u"link-local"_s;
    case AddressClass::UniqueLocal: return u"unique-local"_s;
    case AddressClass::Multicast: return u"multicast"_s;
    case AddressClass::Documentation: return u"documentation"_s;
    case AddressClass::Benchmarking: return u"benchmarking"_s;
    case AddressClass::ProtocolUse: return u"protocol-use"_s;
    case AddressClass::Transition: return u"transition"_s;
    case AddressClass::Reserved: break;
    }
    return u"reserved"_s;
}

Address Address::v4(std::array<quint8, 4> octets)
{
    Address address;
    std::copy(octets.begin(), octets.end(), address.m_octets.begin());
    return address;
}

Address Address::v6(std::array<quint8, 16> octets)
{
    Address address;
    address.m_family = Family::V6;
    address.m_octets = octets;
    return address;
}

Result<Address> Address::parse(QStringView text)
{
    if (text.size() <= longestText) {
        if (text.contains(u':')) {
            if (const auto octets = parseV6(text))
                return v6(*octets);
        } else if (const auto octets = parseV4(text)) {
            return v4(*octets);
        }
    }
    return failure(u"address.not-an-address"_s, {{u"text"_s, text.toString()}});
}

QString Address::toString() const
{
    const std::span<const quint8> bytes = octets();
    if (isV4())
        return dotted(bytes);
    std::array<quint16, groupsV6> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<quint16>(bytes[2 * i] << 8 | bytes[2 * i + 1]);

    // RFC 5952 §5: the IPv4 part of a mapped address is written dotted.
    const bool mapped = isMapped(bytes);
    const std::size_t count = mapped ? 6 : groups.size();
    const Run gap = zeroRun(groups, count);
    QString text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == gap.start) {
            text += u"::"_s;
            i += gap.length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    if (mapped)
        text += u':' + dotted(bytes.subspan(12));
    return text;
}

AddressClass Address::addressClass() const
{
    if (!isV4())
        return classOfV6(octets());
    for (const Range &range : rangesV4) {
        if (startsWith(octets(), range.prefix, range.bits))
            return range.addressClass;
    }
    return AddressClass::Public;
}

Address Address::unmapped() const
{
    if (isV4() || !isMapped(octets()))
        return *this;
    return v4({m_octets[12], m_octets[13], m_octets[14], m_octets[15]});
}

bool Address::sharesPrefix(const Address &other, int bits) const
{
    if (m_family != other.m_family)
        return false;
    const int all = isV4() ? 32 : 128;
    return startsWith(m_octets, other.m_octets, std::clamp(bits, 0, all));
}

Address Address::masked(int bits) const
{
    Address network = *this;
    for (std::size_t i = 0; i < octets().size(); ++i) {
        const int kept = std::clamp(bits - static_cast<int>(i) * 8, 0, 8);
        network.m_octets[i] = static_cast<quint8>(network.m_octets[i] & (0xff00U >> kept));
    }
    return network;
}

Result<Endpoint> Endpoint::parse(QStringView text, quint16 defaultPort)
{
    QStringView host = text;
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        host = end < 0 ? QStringView() : text.sliced(1, end - 1);
        const QStringView rest = end < 0 ? text : text.sliced(end + 1);
        if (!host.contains(u':') || (!rest.isEmpty() && (rest.front() != u':' || rest.size() == 1)))
            return failure(u"endpoint.not-an-address"_s, {{u"text"_s, text.toString()}});
        port = rest.isEmpty() ? rest : rest.sliced(1);
    } else if (text.count(u':') == 1) {
        host = text.first(text.indexOf(u':'));
        port = text.sliced(host.size() + 1);
        if (port.isEmpty())
            host = {};
    }
    const Result<Address> address = Address::parse(host);
    const std::optional<int> number =
        port.isEmpty() ? std::optional<int>(defaultPort) : decimal(port, 65535);
    if (!address || !number || (*number == 0 && !port.isEmpty()))
        return failure(u"endpoint.not-an-address"_s, {{u"text"_s, text.toString()}});
    return Endpoint{*address, static_cast<quint16>(*number)};
}

QString Endpoint::toString(quint16 defaultPort) const
{
    const QString host = address.toString();
    if (port == defaultPort)
        return host;
    return address.isV4() ? u"%1:%2"_s.arg(host).arg(port) : u"[%1]:%2"_s.arg(host).arg(port);
}

} // namespace mailworthy
