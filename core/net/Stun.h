#pragma once
// What a STUN server is asked and says: the address and port that it sees (RFC 8489 §2). Plain
// values of the seam's call `Internet::stun`; the octets are in StunMessage.h.
#include "base/Address.h"
#include "base/Clock.h"
#include "dns/Name.h"

namespace mailworthy::net {

struct StunRequest
{
    dns::Name host;          ///< whose server it is: for the evidence, and what worlds know it by
    Endpoint server;         ///< where the host is, found by lookup
    Milliseconds timeout{0}; ///< for the request with all its repeats; 0: the Internet's own
    friend bool operator==(const StunRequest &, const StunRequest &) = default;
};

enum class StunOutcome {
    Answered,
    Refused,     ///< an error response, RFC 8489 §14.8
    Unreachable, ///< the network says so, or nobody listens there
    Timeout,
    Malformed, ///< something came back, and nothing of it was an answer
    Cancelled,
};
QString toString(StunOutcome outcome);

struct StunReply
{
    StunOutcome outcome = StunOutcome::Unreachable;
    std::optional<Endpoint> seen; ///< of Answered
    Milliseconds took{0};
    QString detail; ///< what went wrong, for the evidence
    friend bool operator==(const StunReply &, const StunReply &) = default;
};

} // namespace mailworthy::net
