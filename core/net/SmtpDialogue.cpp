#include "net/SmtpDialogue.h"

#include <algorithm>
#include <utility>

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

/// RFC 5321 §4.5.3.1.5 has 512 octets for a reply line; some servers write more.
constexpr qsizetype maxLine = 2048;
/// A greeting or an EHLO reply has some ten lines.
constexpr qsizetype maxReplyLines = 128;
/// All that a server may say.
constexpr qsizetype maxOctets = 256 * 1024;
constexpr qsizetype maxNotedLines = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "250-text", "250 text" or "250" (RFC 5321 §4.2); the code, or 0.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

QString shown(const SmtpReply &reply)
{
    return QString::number(reply.code) + u' '
           + QString::fromUtf8(reply.lines.isEmpty() ? QByteArray() : reply.lines.constFirst());
}

} // namespace

QString toString(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect: return u"connect"_s;
    case SmtpStage::Greeting: return u"greeting"_s;
    case SmtpStage::Ehlo: return u"ehlo"_s;
    case SmtpStage::StartTls: return u"starttls"_s;
    case SmtpStage::EhloAgain: return u"ehlo-again"_s;
    case SmtpStage::Quit: return u"quit"_s;
    }
    return {};
}

QString toString(SmtpOutcome outcome)
{
    switch (outcome) {
    case SmtpOutcome::Completed: return u"completed"_s;
    case SmtpOutcome::Silent: return u"silent"_s;
    case SmtpOutcome::Refused: return u"refused"_s;
    case SmtpOutcome::Unreachable: return u"unreachable"_s;
    case SmtpOutcome::NoAnswer: return u"no-answer"_s;
    case SmtpOutcome::Dropped: return u"dropped"_s;
    case SmtpOutcome::Rejected: return u"rejected"_s;
    case SmtpOutcome::NotSmtp: return u"not-smtp"_s;
    case SmtpOutcome::TlsFailed: return u"tls-failed"_s;
    case SmtpOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString toString(CertificateTrust trust)
{
    switch (trust) {
    case CertificateTrust::Trusted: return u"trusted"_s;
    case CertificateTrust::OtherName: return u"other-name"_s;
    case CertificateTrust::Expired: return u"expired"_s;
    case CertificateTrust::NotYetValid: return u"not-yet-valid"_s;
    case CertificateTrust::SelfSigned: return u"self-signed"_s;
    case CertificateTrust::Untrusted: return u"untrusted"_s;
    }
    return {};
}

QString SmtpTranscript::greetingName() const
{
    if (greeting.lines.isEmpty())
        return {};
    QByteArray word = greeting.lines.constFirst().trimmed();
    const qsizetype end = word.indexOf(' ');
    if (end >= 0)
        word.truncate(end);
    if (word.endsWith('.'))
        word.chop(1);
    return QString::fromUtf8(word).toLower();
}

std::optional<QByteArray> SmtpTranscript::extension(QByteArrayView keyword) const
{
    for (qsizetype i = 1; i < ehlo.lines.size(); ++i) {
        const QByteArray &line = ehlo.lines.at(i);
        const qsizetype end = line.indexOf(' ');
        if (line.left(end < 0 ? line.size() : end).compare(keyword, Qt::CaseInsensitive) == 0)
            return end < 0 ? QByteArray() : line.mid(end + 1).trimmed();
    }
    return std::nullopt;
}

SmtpDialogue::SmtpDialogue(SmtpScript script) : m_script(std::move(script))
{
    // Nothing given from outside may become a command of its own.
    m_script.greetAs.removeIf([](char c) { return c <= ' ' || c > '~'; });
}

void SmtpDialogue::connected()
{
    m_transcript.stage = SmtpStage::Greeting;
}

void SmtpDialogue::note(const char *who, const QByteArray &line)
{
    if (m_transcript.lines.size() < maxNotedLines)
        m_transcript.lines.append(QLatin1String(who) + u": "_s
                                  + QString::fromUtf8(line.left(maxLine)));
}

SmtpDialogue::Step SmtpDialogue::say(SmtpStage stage, const QByteArray &command)
{
    m_transcript.stage = stage;
    note("C", command);
    return {Next::Wait, command + "\r\n"};
}

SmtpDialogue::Step SmtpDialogue::quit()
{
    return say(SmtpStage::Quit, "QUIT");
}

SmtpDialogue::Step SmtpDialogue::over(SmtpOutcome outcome, const QString &detail)
{
    m_over = true;
    m_transcript.outcome = outcome;
    m_transcript.detail = detail;
    return {Next::Close, {}};
}

void SmtpDialogue::ended(SmtpOutcome outcome, const QString &detail)
{
    if (m_over)
        return;
    m_over = true;
    if (m_transcript.stage == SmtpStage::Greeting && m_reply.code != 0)
        m_transcript.greeting = m_reply; // it had begun to greet
    // Turned away, or all said: how the connection ends changes nothing any more.
    const bool said = m_transcript.stage == SmtpStage::Quit && outcome != SmtpOutcome::Cancelled;
    m_transcript.outcome = said ? m_verdict.value_or(SmtpOutcome::Completed) : outcome;
    if (!said)
        m_transcript.detail = detail;
}

SmtpDialogue::Step SmtpDialogue::receive(QByteArrayView octets)
{
    if (m_over)
        return {Next::Close, {}};
    m_octets += octets.size();
    if (m_octets > maxOctets)
        return over(SmtpOutcome::NotSmtp, u"it says too much"_s);
    m_buffer.append(octets);
    qsizetype begin = 0;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', begin);
        if (end < 0 || end - begin > maxLine) {
            m_buffer.remove(0, begin);
            if (m_buffer.size() > maxLine)
                return over(SmtpOutcome::NotSmtp, u"a line is too long"_s);
            return {};
        }
        QByteArray line = m_buffer.mid(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        note("S", line);
        const int code = codeOf(line);
        if (code == 0 || (m_reply.code != 0 && code != m_reply.code)
            || m_reply.lines.size() >= maxReplyLines)
            return over(SmtpOutcome::NotSmtp, QString::fromUtf8(line.left(80)));
        m_reply.code = code;
        m_reply.lines.append(line.mid(4));
        if (line.size() > 3 && line.at(3) == '-')
            continue;
        const SmtpReply reply = std::exchange(m_reply, {});
        const Step step = take(reply);
        if (step.next == Next::StartTls) {
            m_buffer.clear(); // whoever put words behind the reply is not the server (RFC 3207 §6)
            return step;
        }
        if (step.next != Next::Wait || !step.send.isEmpty()) {
            // What comes unasked before the next command was read belongs to nothing we said.
            const bool more = begin < m_buffer.size();
            m_buffer.clear();
            if (more && step.next == Next::Wait && m_verdict)
                return over(*m_verdict, m_transcript.detail); // it has said no, and goes on
            if (more && step.next == Next::Wait)
                return over(SmtpOutcome::NotSmtp, u"it answers before it was asked"_s);
            return step;
        }
    }
}

SmtpDialogue::Step SmtpDialogue::take(const SmtpReply &reply)
{
    SmtpTranscript &told = m_transcript;
    switch (told.stage) {
    case SmtpStage::Connect:
    case SmtpStage::Greeting:
        told.greeting = reply;
        if (reply.code == 220)
            return say(SmtpStage::Ehlo, "EHLO " + m_script.greetAs);
        told.lastReply = reply;
        told.detail = shown(reply);
        m_verdict = SmtpOutcome::Rejected;
        return quit();
    case SmtpStage::Ehlo:
    case SmtpStage::EhloAgain: return takeEhlo(reply);
    case SmtpStage::StartTls:
        if (reply.code == 220)
            return {Next::StartTls, {}};
        told.lastReply = reply;
        told.detail = shown(reply);
        m_verdict = SmtpOutcome::TlsFailed;
        return quit();
    case SmtpStage::Quit: return over(m_verdict.value_or(SmtpOutcome::Completed), told.detail);
    }
    return {};
}

SmtpDialogue::Step SmtpDialogue::takeEhlo(const SmtpReply &reply)
{
    SmtpTranscript &told = m_transcript;
    if (reply.code != 250) {
        // A server that does not know EHLO (RFC 5321 §4.1.4).
        const bool unknown = reply.code == 500 || reply.code == 502 || reply.code == 504;
        if (unknown && !m_askedHelo && told.stage == SmtpStage::Ehlo) {
            m_askedHelo = true;
            return say(SmtpStage::Ehlo, "HELO " + m_script.greetAs);
        }
        told.lastReply = reply;
        told.detail = shown(reply);
        m_verdict = SmtpOutcome::Rejected;
        return quit();
    }
    told.ehlo = reply;
    told.helo = m_askedHelo;
    if (told.stage == SmtpStage::Ehlo && m_script.security == SmtpSecurity::StartTls) {
        told.offersStartTls = !m_askedHelo && told.extension("STARTTLS").has_value();
        if (told.offersStartTls)
            return say(SmtpStage::StartTls, "STARTTLS");
    }
    return quit();
}

SmtpDialogue::Step SmtpDialogue::encrypted(const PeerCertificate &certificate)
{
    m_transcript.certificate = certificate;
    m_buffer.clear();
    m_reply = {};
    if (m_script.security == SmtpSecurity::Tls)
        return {}; // the greeting comes first
    return say(SmtpStage::EhloAgain, "EHLO " + m_script.greetAs);
}

} // namespace mailworthy::net
