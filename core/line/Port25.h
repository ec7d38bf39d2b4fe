#pragma once
// What connections to port 25 of several unrelated receivers tell about the line: can mail leave,
// and does it reach whom it is meant for? Pure. One who stands in the way shows himself by a name
// that is not the receiver's, by the same words from two receivers, or by TLS that is gone.
#include "dns/Name.h"
#include "net/Smtp.h"

#include <optional>
#include <span>
#include <vector>

namespace mailworthy::line {

/// One receiver that was tried.
struct PortProbe
{
    QString operatorName;
    std::vector<dns::Name> greetings; ///< domains its servers name themselves under
    dns::Name host;                   ///< the mail server that its MX record names
    Endpoint server;
    net::SmtpTranscript transcript;
};

/// Who answered.
enum class Responder {
    Receiver, ///< certainly or by all signs the receiver itself
    Somebody, ///< somebody else, or the receiver with its TLS taken away
    Nobody,   ///< nothing that tells
};

/// By this probe alone. A certificate that names the receiver speaks for it; without TLS it has to
/// call itself by a name of its own, and STARTTLS must not be missing, because all of them offer it.
[[nodiscard]] Responder responderOf(const PortProbe &probe);

enum class PortState { Open, Blocked, Refused, Intercepted, Unknown };
QString toString(PortState state);

struct PortVerdict
{
    PortState state = PortState::Unknown;
    QString how;    ///< of Blocked and Refused: "silent", "refused", "reset", "no-greeting"
    QString banner; ///< of Intercepted: what somebody said
    std::vector<std::size_t> proofs;     ///< the probes that decide, by place
    std::vector<std::size_t> turnedAway; ///< receivers that answered and refused this address
    friend bool operator==(const PortVerdict &, const PortVerdict &) = default;
};

/// Of one family. A certificate that an authority vouches for proves the receiver, unless all come
/// from one authority, as a mail shield makes them. Nothing is blocked by one silent receiver alone.
/// Unknown: no probe, or too few that tell anything.
[[nodiscard]] PortVerdict judgePort25(std::span<const PortProbe> probes);

} // namespace mailworthy::line
