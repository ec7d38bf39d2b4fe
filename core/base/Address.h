#pragma once
// An IPv4 or IPv6 address, parsed strictly, with its class after the IANA special-purpose
// registries. QHostAddress is not used for judging: it takes "1" and "127.1", reads 010.0.0.1 as
// octal and calls 10/8 global.
#include "base/Result.h"

#include <array>
#include <compare>
#include <span>

namespace mailworthy {

enum class Family { V4 = 4, V6 = 6 };

/// Where an address may be used (RFC 6890 and the IANA registries, as of 2026).
enum class AddressClass {
    Public,        ///< globally reachable unicast
    Unspecified,   ///< 0.0.0.0/8, ::
    Loopback,      ///< 127/8, ::1
    Private,       ///< RFC 1918
    CarrierNat,    ///< 100.64/10, RFC 6598
    LinkLocal,     ///< 169.254/16, fe80::/10
    UniqueLocal,   ///< fc00::/7, RFC 4193
    Multicast,     ///< 224/4, ff00::/8
    Documentation, ///< RFC 5737, RFC 3849, RFC 9637
    Benchmarking,  ///< 198.18/15, 2001:2::/48
    ProtocolUse, ///< 192.0.0/24, 2001::/23 rest, 64:ff9b::/96, 64:ff9b:1::/48, 5f00::/16, 100::/64
    Transition,  ///< 6to4 2002::/16, Teredo 2001::/32: no address for a server
    Reserved,    ///< 240/4, broadcast, IPv4-mapped and everything outside 2000::/3
};
QString toString(AddressClass value);

class Address
{
public:
    /// 0.0.0.0, so that containers and optionals are easy; nobody treats it as a found address.
    Address() = default;
    static Address v4(std::array<quint8, 4> octets);
    static Address v6(std::array<quint8, 16> octets);

    /// Four decimal octets without leading zeros, or an RFC 4291 §2.2 text without zone id; no
    /// blanks, no brackets. Error "address.not-an-address" {text}.
    [[nodiscard]] static Result<Address> parse(QStringView text);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    /// 4 or 16 octets in network order.
    [[nodiscard]] std::span<const quint8> octets() const
    {
        return {m_octets.data(), isV4() ? 4U : 16U};
    }
    /// Dotted, or RFC 5952.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] AddressClass addressClass() const;
    [[nodiscard]] bool isPublic() const { return addressClass() == AddressClass::Public; }
    /// ::ffff:a.b.c.d becomes a.b.c.d (RFC 7208 §5); everything else stays.
    [[nodiscard]] Address unmapped() const;
    /// True when the first `bits` bits are those of `other` and the families are the same.
    [[nodiscard]] bool sharesPrefix(const Address &other, int bits) const;
    /// The first `bits` bits, zeros behind them: the network it lies in.
    [[nodiscard]] Address masked(int bits) const;

    friend bool operator==(const Address &, const Address &) = default;
    friend std::strong_ordering operator<=>(const Address &, const Address &) = default;

private:
    Family m_family = Family::V4;
    std::array<quint8, 16> m_octets{}; // IPv4 in the first four, the rest zero
};

/// An address with a port: a name server, a relay.
struct Endpoint
{
    Address address;
    quint16 port = 53;

    /// "1.2.3.4", "1.2.3.4:5300", "2001:db8::53", "[2001:db8::53]:5300". Error
    /// "endpoint.not-an-address" {text}.
    [[nodiscard]] static Result<Endpoint> parse(QStringView text, quint16 defaultPort = 53);
    /// With the port only when it is not `defaultPort`.
    [[nodiscard]] QString toString(quint16 defaultPort = 53) const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
    friend std::strong_ordering operator<=>(const Endpoint &, const Endpoint &) = default;
};

} // namespace mailworthy
