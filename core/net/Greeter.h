#pragma once
// The temporary greeter as a value: where to wait, who came and what they said (RFC 5321). It is
// there to see whether connections from outside reach this machine on port 25. It takes no mail:
// whoever offers one is asked to bring it again later, and keeps it.
#include "base/Address.h"
#include "base/Clock.h"

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mailworthy::net {

struct GreeterRequest
{
    quint16 port = 25;
    QByteArray name;          ///< what it calls itself in its greeting
    Milliseconds duration{0}; ///< how long to wait; 0: only whether waiting is possible
    friend bool operator==(const GreeterRequest &, const GreeterRequest &) = default;
};

/// How a visit ended.
enum class VisitEnd {
    Open,     ///< it is still there
    Left,     ///< QUIT, or the connection was closed by the visitor
    TimedOut, ///< the visitor said nothing for too long
    NotSmtp,  ///< what it says is no SMTP, or too much of it
    Stopped,  ///< the greeter ended first
};
QString toString(VisitEnd end);

/// What a visitor said.
struct GreeterTalk
{
    QByteArray name;                  ///< of EHLO or HELO; empty: it did not say one
    bool helo = false;                ///< the old HELO
    std::optional<QByteArray> sender; ///< of MAIL FROM, without brackets; empty: the null sender
    QList<QByteArray> recipients;     ///< of RCPT TO
    QStringList lines;                ///< the dialogue as text, "S: …" and "C: …"; bounded
    friend bool operator==(const GreeterTalk &, const GreeterTalk &) = default;
};

struct GreeterVisit
{
    Endpoint from; ///< who came
    Endpoint to;   ///< the address of this machine where it arrived
    GreeterTalk talk;
    VisitEnd end = VisitEnd::Open;
    Milliseconds after{0}; ///< since waiting began
    friend bool operator==(const GreeterVisit &, const GreeterVisit &) = default;
};

enum class GreeterOutcome {
    Waited,      ///< for the whole time, or until the caller had seen enough
    PortTaken,   ///< another program waits on this port
    NotAllowed,  ///< this user may not wait on this port
    NotPossible, ///< nobody can wait for connections here
    Cancelled,
};
QString toString(GreeterOutcome outcome);

struct GreeterReply
{
    GreeterOutcome outcome = GreeterOutcome::NotPossible;
    std::vector<Endpoint> places;     ///< where it waited
    std::vector<GreeterVisit> visits; ///< in order of arrival; bounded
    quint64 turnedAway = 0;           ///< connections closed at once because there were too many
    QString detail;                   ///< what went wrong, for the evidence
    Milliseconds took{0};
    friend bool operator==(const GreeterReply &, const GreeterReply &) = default;
};

/// Called on the caller's thread when a visitor has connected and again when the visit is over;
/// `index` is its place among the visits. False: enough was seen.
using OnVisit = std::function<bool(std::size_t index, const GreeterVisit &visit)>;

} // namespace mailworthy::net
