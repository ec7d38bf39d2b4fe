#pragma once
// What a zone's own name servers said, each asked for itself with recursion off. The judges of the
// domain read it.
#include "facts/Fact.h"

namespace mailworthy::facts {

enum class ServerState {
    Well,             ///< answers for the zone with authority (AA)
    NotAuthoritative, ///< an answer that is not its own
    Refused,
    Failed,   ///< SERVFAIL
    Referral, ///< points to other servers (RFC 1034 §4.3.1)
    Denies,   ///< says that there is no such zone
    Silent,   ///< no answer that could be read from here: says nothing of the server
};
/// "well", "not-authoritative", "refused", "failed", "referral", "denies", "silent"
QString toString(ServerState state);
/// It answers, and does not know the zone (RFC 1912 §2.8).
[[nodiscard]] bool isLame(ServerState state);
/// Judges the answer of one of the zone's servers to the question for the zone's SOA.
[[nodiscard]] ServerState serverStateOf(const dns::Answer &soa);

/// RFC 1982 §3.2
[[nodiscard]] bool isNewerSerial(quint32 serial, quint32 than);

/// One address of one name server.
struct ServerReply
{
    dns::Name host;
    Address address;
    ServerState state = ServerState::Silent;
    std::optional<quint32> serial;
    Evidence evidence;
};

/// What one server has for one set of records.
struct SetReply
{
    std::size_t server = 0; ///< index into `ZoneServersFact::replies`
    dns::Question question;
    QStringList records; ///< as a receiver reads them, sorted; empty: it says that there are none
    Evidence evidence;
};

struct ZoneServersFact
{
    dns::Name zone;
    std::vector<ServerReply> replies;
    std::vector<SetReply> sets; ///< only answers with authority
};

} // namespace mailworthy::facts
