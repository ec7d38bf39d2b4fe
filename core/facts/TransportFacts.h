#pragma once
// What a check observed of TLS between mail servers: MTA-STS, TLS reports, TLSA, CAA.
#include "facts/Fact.h"
#include "plan/Published.h"

namespace mailworthy::facts {

/// The texts at _mta-sts, and the answer of the policy host; it is asked only when there is a record
/// (RFC 8461 §3.3).
struct StsFact
{
    dns::Name name; ///< _mta-sts.example.org
    std::vector<QByteArray> texts;
    /// Absent: not asked, or there is no address to ask at.
    std::optional<net::HttpReply> policy;
    std::optional<Error> open; ///< why the policy host could not be asked
};

struct TlsReportsFact
{
    dns::Name name; ///< _smtp._tls.example.org
    std::vector<QByteArray> texts;
};

struct TlsaFact
{
    dns::Name host;
    std::vector<dns::Tlsa> records;
    /// Of the host's zone; looked up only when there are records. Absent: not found out.
    std::optional<plan::Signing> signing;
};

/// The set that holds for the mail host (RFC 8659 §3).
struct CaaFact
{
    dns::Name at; ///< where it stands; the host when there is none
    std::vector<dns::Caa> records;
};

struct TransportFacts
{
    std::map<dns::Name, Fact<StsFact>> sts;
    std::map<dns::Name, Fact<TlsReportsFact>> reports;
    Fact<TlsaFact> tlsa;
    Fact<CaaFact> caa; ///< looked up only when the plan names a CA
};

} // namespace mailworthy::facts
