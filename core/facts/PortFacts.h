#pragma once
// What was learnt about ports: whether connections to port 25 leave the line and reach whom they are
// meant for, whether the relay takes a connection, and whether connections come in. Nothing is sent as
// mail by these probes.
#include "facts/Fact.h"
#include "line/Inbound.h"
#include "line/Port25.h"

#include <map>

namespace mailworthy::facts {

/// Port 25 of one family, tried from this machine.
struct PortFact
{
    std::vector<line::PortProbe> probes;
    line::PortVerdict verdict;
    /// Asked only when nothing answered on port 25: does a submission port answer? Then port 25
    /// alone is shut.
    std::optional<bool> submissionOpen;
};

/// The relay that mail leaves through, one attempt for each of its addresses that were tried.
struct RelayFact
{
    QString host;
    quint16 port = 0;
    struct Attempt
    {
        net::SmtpScript script;
        net::SmtpTranscript transcript;
    };
    std::vector<Attempt> attempts;

    /// The one that came farthest; null: none.
    [[nodiscard]] const Attempt *best() const;
};

/// What was seen or read of connections that come in. Only where the owner asked for a test or gave
/// a text from elsewhere.
struct InboundFact
{
    std::optional<net::GreeterReply> greeter;            ///< a test was made
    std::optional<std::vector<line::InboundClue>> clues; ///< a text was given
    line::OwnSide own;

    [[nodiscard]] line::InboundVerdict verdict(Timestamp now) const;
    /// Not when the greeter could not wait, or was stopped before it had seen enough.
    [[nodiscard]] bool wasTested() const;
};

struct PortFacts
{
    std::map<Family, Fact<PortFact>> outbound; ///< families that mail leaves by directly
    std::optional<Fact<RelayFact>> relay;      ///< absent: the plan has none
    std::optional<Fact<InboundFact>> inbound;  ///< absent: nobody tested, nobody gave anything
};

} // namespace mailworthy::facts
