#pragma once
// One SMTP dialogue as a value: what is asked of a server and what came back (RFC 5321, RFC 3207).
// These dialogues greet, ask for TLS and leave; no mail is ever offered.
#include "base/Address.h"
#include "base/Clock.h"

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mailworthy::net {

enum class SmtpSecurity {
    Plain,    ///< no TLS, offered or not
    StartTls, ///< STARTTLS where it is offered (RFC 3207)
    Tls,      ///< TLS from the first octet, as on port 465 (RFC 8314 §3.3)
};

struct SmtpScript
{
    Endpoint server;
    QString host;       ///< whom the certificate is to name; empty: its name is not judged
    QByteArray greetAs; ///< the EHLO argument: a domain or an address literal; anything that could
                        ///< not stand in one word is left out
    SmtpSecurity security = SmtpSecurity::StartTls;
    Milliseconds timeout{0};  ///< for connecting; 0: the Internet's own
    Milliseconds patience{0}; ///< for each reply, which some hold back for seconds; 0: as timeout
    friend bool operator==(const SmtpScript &, const SmtpScript &) = default;
};

/// How far it came; each stage begins when the one before has succeeded.
enum class SmtpStage { Connect, Greeting, Ehlo, StartTls, EhloAgain, Quit };
QString toString(SmtpStage stage);

enum class SmtpOutcome {
    Completed,   ///< to the end, TLS included where it was offered
    Silent,      ///< nothing answered the connection in time
    Refused,     ///< the connection was refused at once (RST)
    Unreachable, ///< no way there: no such family, no route, or a refusal by ICMP
    NoAnswer,    ///< connected, then nothing came in time; `stage` says where
    Dropped,     ///< connected, then closed or reset in the middle
    Rejected,    ///< the server turned us away with a reply of 4xx or 5xx
    NotSmtp,     ///< it says something that is no SMTP
    TlsFailed,   ///< TLS was agreed on and did not come about
    Cancelled,
};
QString toString(SmtpOutcome outcome);

/// A whole reply (RFC 5321 §4.2): one code, its lines without the code.
struct SmtpReply
{
    int code = 0; ///< 0: none
    QList<QByteArray> lines;
    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 400; }
    friend bool operator==(const SmtpReply &, const SmtpReply &) = default;
};

enum class CertificateTrust {
    Trusted,   ///< chain, dates and name are right
    OtherName, ///< only the name is another one
    Expired,
    NotYetValid,
    SelfSigned,
    Untrusted, ///< any other fault, for example an authority that nobody knows
};
QString toString(CertificateTrust trust);

struct PeerCertificate
{
    CertificateTrust trust = CertificateTrust::Untrusted;
    QString subject;   ///< common name
    QStringList names; ///< DNS names of the subject alternative name
    QString issuer;
    Timestamp validUntil{};
    QString protocol; ///< "TLS 1.3"
    friend bool operator==(const PeerCertificate &, const PeerCertificate &) = default;
};

struct SmtpTranscript
{
    SmtpOutcome outcome = SmtpOutcome::Cancelled;
    SmtpStage stage = SmtpStage::Connect; ///< the last one that began
    SmtpReply greeting;
    SmtpReply ehlo;    ///< the last one: after STARTTLS that inside TLS
    bool helo = false; ///< EHLO was not known, HELO was
    bool offersStartTls = false;
    std::optional<PeerCertificate> certificate; ///< TLS came about
    SmtpReply lastReply;                        ///< of Rejected: the one that turned us away
    QString detail;                             ///< what went wrong, for the evidence
    QStringList lines; ///< the dialogue as text, "S: …" and "C: …"; bounded
    Milliseconds took{0};

    /// The name the server gives itself in its greeting (RFC 5321 §4.2: the first word); lower
    /// case, empty when there is none.
    [[nodiscard]] QString greetingName() const;
    /// A parameter list of the EHLO reply ("AUTH" gives "PLAIN LOGIN"); nothing when it is not
    /// offered.
    [[nodiscard]] std::optional<QByteArray> extension(QByteArrayView keyword) const;
};

} // namespace mailworthy::net
