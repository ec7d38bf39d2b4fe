#pragma once
// The octets of a STUN binding request and of what answers it (RFC 8489 §5, §14). Pure: no I/O.
// Nothing is signed and nothing is verified but the transaction id, which only the server asked has
// seen.
#include "base/Address.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace mailworthy::net {

/// RFC 8489 §5: 96 bits that nobody can guess; from the system's random generator.
using StunTransaction = std::array<quint8, 12>;

/// A binding request without attributes.
[[nodiscard]] QByteArray stunBindingRequest(const StunTransaction &transaction);

struct StunAnswer
{
    enum class Kind {
        Mapped,
        Error,     ///< an error response to this request
        Malformed, ///< a response to this request that cannot be used
        NotOurs,   ///< no STUN message, or none that answers this request
    };
    Kind kind = Kind::NotOurs;
    /// Of Mapped: XOR-MAPPED-ADDRESS, or MAPPED-ADDRESS of a server from before RFC 5389.
    std::optional<Endpoint> seen;
    int errorCode = 0; ///< of Error: 300 to 699; 0 when it names none
    friend bool operator==(const StunAnswer &, const StunAnswer &) = default;
};

[[nodiscard]] StunAnswer parseStunAnswer(QByteArrayView datagram,
                                         const StunTransaction &transaction);

} // namespace mailworthy::net
