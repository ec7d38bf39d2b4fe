#pragma once
// Reads what an owner has from elsewhere about mail that comes in: Received fields (RFC 5321 §4.4)
// of a mail that arrived, the words of a foreign mail server that could not connect (a bounce or
// its log), and the output of a port test (nc, telnet, swaks). Only reads: what it proves is judged
// in Inbound.h. The text is hostile: its length and its lines are bounded.
#include "base/Address.h"
#include "base/Clock.h"

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

namespace mailworthy::line {

/// Something in the text that tells of a connection.
struct InboundClue
{
    enum class Kind {
        Arrived,    ///< a Received field
        Greeted,    ///< a port test that was greeted
        Failed,     ///< a mail server that could not connect
        TestFailed, ///< a port test, or nobody knows who, that could not connect
    };
    Kind kind = Kind::Arrived;
    QString by;                ///< who took the mail, or who greeted; lower case
    QString protocol;          ///< of Arrived: after "with", upper case
    bool login = false;        ///< of Arrived: the sender had logged in
    std::vector<Address> from; ///< who came, every address that is named for it
    QString client;            ///< on which machine the text was made, where it shows; lower case
    QString host;              ///< whom the connection was for; lower case
    std::optional<Address> to; ///< where it went
    std::optional<quint16> port;
    QString how;                 ///< of Failed: "timed-out", "refused", "other"
    std::optional<Timestamp> at; ///< when, where the text says so
    QString line;                ///< what was read, for the evidence; cut
    friend bool operator==(const InboundClue &, const InboundClue &) = default;
};
QString toString(InboundClue::Kind kind);

/// In the order of the text. `now` tells which year a date without one means.
[[nodiscard]] std::vector<InboundClue> readInboundText(const QByteArray &text, Timestamp now);

} // namespace mailworthy::line
