#include "net/fake/MailPlay.h"

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the server says after one line of the client; before the first one `verb` is empty.
struct Turn
{
    QByteArray verb;
    QList<QByteArray> replies;
};

QByteArray verbOf(const QByteArray &line)
{
    const qsizetype end = line.indexOf(' ');
    return line.left(end < 0 ? line.size() : end).trimmed().toUpper();
}

std::vector<Turn> turnsOf(const QByteArray &dialogue)
{
    std::vector<Turn> turns(1);
    for (const QByteArray &raw : dialogue.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith("C:"))
            turns.push_back({verbOf(line.sliced(2).trimmed()), {}});
        else
            turns.back().replies.append(line.startsWith("S:") ? line.sliced(2).trimmed() : line);
    }
    return turns;
}

QByteArray asReply(QList<QByteArray> lines)
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + "\r\n";
    return text;
}

/// The EHLO reply inside TLS, where STARTTLS is not offered any more (RFC 3207 §4.2).
QList<QByteArray> insideTls(QList<QByteArray> lines)
{
    lines.removeIf([](const QByteArray &line) { return verbOf(line.mid(4)) == "STARTTLS"; });
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).size() > 3)
            lines[i][3] = i + 1 == lines.size() ? ' ' : '-';
    }
    return lines;
}

PeerCertificate certificateOf(const SmtpScript &script, TlsState state, Timestamp now)
{
    using std::chrono::days;
    PeerCertificate certificate;
    certificate.subject = script.host.isEmpty() ? script.server.address.toString() : script.host;
    certificate.issuer = u"CA of "_s + certificate.subject;
    certificate.protocol = u"TLS 1.3"_s;
    certificate.validUntil = now + days(60);
    certificate.trust = CertificateTrust::Trusted;
    switch (state) {
    case TlsState::Ok: break;
    case TlsState::Expired:
        certificate.trust = CertificateTrust::Expired;
        certificate.validUntil = now - days(1);
        break;
    case TlsState::WrongName:
        certificate.trust =
            script.host.isEmpty() ? CertificateTrust::Trusted : CertificateTrust::OtherName;
        certificate.subject = u"other.invalid"_s;
        break;
    case TlsState::SelfSigned:
        certificate.trust = CertificateTrust::SelfSigned;
        certificate.issuer = certificate.subject;
        break;
    }
    certificate.names = {certificate.subject};
    return certificate;
}

class Player
{
public:
    explicit Player(const QByteArray &dialogue) : m_turns(turnsOf(dialogue)) {}

    [[nodiscard]] QByteArray greeting() const { return asReply(m_turns.front().replies); }

    /// Empty: it says nothing more.
    [[nodiscard]] QByteArray answerTo(const QByteArray &command)
    {
        const QByteArray verb = verbOf(command);
        for (std::size_t i = m_next; i < m_turns.size(); ++i) {
            if (m_turns[i].verb != verb)
                continue;
            m_next = i + 1;
            if (verb == "EHLO")
                m_ehlo = m_turns[i].replies;
            return asReply(m_turns[i].replies);
        }
        if (verb == "QUIT")
            return "221 bye\r\n";
        return verb == "EHLO" && !m_ehlo.isEmpty() ? asReply(insideTls(m_ehlo)) : QByteArray();
    }

private:
    std::vector<Turn> m_turns;
    std::size_t m_next = 1;
    QList<QByteArray> m_ehlo;
};

} // namespace

QByteArray plainDialogue(const QByteArray &greeting, const QByteArray &name, bool startTls)
{
    QByteArray text = "S: " + greeting + "\nC: EHLO\nS: 250-" + name + "\n";
    if (startTls)
        text += "S: 250-STARTTLS\n";
    text += "S: 250 PIPELINING\n";
    if (startTls)
        text += "C: STARTTLS\nS: 220 ready\n";
    return text;
}

SmtpTranscript playMail(const SmtpScript &script, const QByteArray &dialogue, TlsState tls,
                        Timestamp now)
{
    SmtpDialogue client(script);
    Player server(dialogue);
    client.connected();
    const PeerCertificate certificate = certificateOf(script, tls, now);
    if (script.security == SmtpSecurity::Tls)
        (void)client.encrypted(certificate);
    QByteArray said = server.greeting();
    while (!client.isOver()) {
        if (said.isEmpty()) {
            client.ended(SmtpOutcome::NoAnswer, u"no answer in time"_s);
            break;
        }
        SmtpDialogue::Step step = client.receive(said);
        if (step.next == SmtpDialogue::Next::StartTls)
            step = client.encrypted(certificate);
        said = step.send.isEmpty() ? QByteArray() : server.answerTo(step.send);
    }
    return client.transcript();
}

} // namespace mailworthy::net::fake
