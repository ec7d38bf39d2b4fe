#include "net/GreeterDialogue.h"

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

/// RFC 5321 §4.5.3.1.4 has 512 octets for a command line, and extensions add some.
constexpr qsizetype maxLine = 2048;
/// All that a visitor may say: no mail is in it.
constexpr qsizetype maxOctets = 64 * 1024;
constexpr int maxCommands = 100;
constexpr int maxMistakes = 8;
constexpr qsizetype maxRecipients = 20;
constexpr qsizetype maxNotedLines = 60;
constexpr qsizetype maxNotedOctets = 512;

/// Refuses for the moment, never for good: the sender keeps the mail (RFC 3463 §3.4: X.3.2).
constexpr char laterReply[] =
    "4.3.2 This is only a test whether mail can come in; no mail is taken now. Try again later";

QByteArray laterAs(int code)
{
    return QByteArray::number(code) + ' ' + laterReply;
}

/// The verb and what follows it.
std::pair<QByteArray, QByteArray> partsOf(const QByteArray &line)
{
    const qsizetype end = line.indexOf(' ');
    if (end < 0)
        return {line.toUpper(), {}};
    return {line.first(end).toUpper(), line.sliced(end + 1).trimmed()};
}

QByteArray firstWord(const QByteArray &text)
{
    const qsizetype end = text.indexOf(' ');
    return end < 0 ? text : text.first(end);
}

/// Where the path that begins with '<' ends; -1 without. A quoted local part may hold a '>'.
qsizetype endOfPath(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (quoted && text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            quoted = !quoted;
        else if (text.at(i) == '>' && !quoted)
            return i;
    }
    return -1;
}

/// "FROM:<a@b> SIZE=1" with `keyword` "FROM:" gives "a@b"; nothing when it is not of that form.
std::optional<QByteArray> pathOf(const QByteArray &argument, QByteArrayView keyword)
{
    if (argument.left(keyword.size()).compare(keyword, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray rest = argument.sliced(keyword.size()).trimmed(); // some write "FROM: <a@b>"
    if (!rest.startsWith('<')) {
        const QByteArray word = firstWord(rest);
        return word.isEmpty() ? std::nullopt : std::optional(word);
    }
    const qsizetype end = endOfPath(rest);
    return end < 0 ? std::nullopt : std::optional(rest.sliced(1, end - 1));
}

} // namespace

QString toString(VisitEnd end)
{
    switch (end) {
    case VisitEnd::Open: return u"open"_s;
    case VisitEnd::Left: return u"left"_s;
    case VisitEnd::TimedOut: return u"timed-out"_s;
    case VisitEnd::NotSmtp: return u"not-smtp"_s;
    case VisitEnd::Stopped: return u"stopped"_s;
    }
    return {};
}

QString toString(GreeterOutcome outcome)
{
    switch (outcome) {
    case GreeterOutcome::Waited: return u"waited"_s;
    case GreeterOutcome::PortTaken: return u"port-taken"_s;
    case GreeterOutcome::NotAllowed: return u"not-allowed"_s;
    case GreeterOutcome::NotPossible: return u"not-possible"_s;
    case GreeterOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

GreeterDialogue::GreeterDialogue(QByteArray name) : m_name(std::move(name))
{
    m_name.removeIf([](char c) { return c <= ' ' || c > '~'; });
    if (m_name.isEmpty())
        m_name = "greeter.invalid";
}

void GreeterDialogue::note(const char *who, QByteArrayView line)
{
    if (m_talk.lines.size() < maxNotedLines)
        m_talk.lines.append(QLatin1String(who) + u": "_s
                            + QString::fromUtf8(line.first(std::min(line.size(), maxNotedOctets))));
}

GreeterDialogue::Step GreeterDialogue::greet()
{
    const QByteArray reply = "220 " + m_name + " ESMTP waits for a test and takes no mail";
    note("S", reply);
    return {reply + "\r\n", false};
}

GreeterDialogue::Step GreeterDialogue::over(VisitEnd why, const QByteArray &reply)
{
    m_end = why;
    m_buffer.clear();
    if (reply.isEmpty())
        return {{}, true};
    note("S", reply);
    return {reply + "\r\n", true};
}

GreeterDialogue::Step GreeterDialogue::sendAway(VisitEnd why)
{
    if (isOver())
        return {{}, true};
    // RFC 5321 §3.8: 421 before closing.
    return over(why, "421 " + m_name + " " + laterReply);
}

void GreeterDialogue::left()
{
    if (!isOver())
        m_end = VisitEnd::Left;
}

GreeterDialogue::Step GreeterDialogue::receive(QByteArrayView octets)
{
    if (isOver())
        return {{}, true};
    m_octets += octets.size();
    if (m_octets > maxOctets)
        return over(VisitEnd::NotSmtp, {});
    m_buffer.append(octets);
    Step step;
    qsizetype begin = 0;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', begin);
        if ((end < 0 ? m_buffer.size() : end) - begin > maxLine)
            return over(VisitEnd::NotSmtp, {});
        // TLS from the first octet, or anything else that nobody types.
        if (begin < m_buffer.size() && static_cast<quint8>(m_buffer.at(begin)) < 0x20
            && m_buffer.at(begin) != '\r' && m_buffer.at(begin) != '\n'
            && m_buffer.at(begin) != '\t')
            return over(VisitEnd::NotSmtp, {});
        if (end < 0) {
            m_buffer.remove(0, begin);
            return step;
        }
        QByteArray line = m_buffer.mid(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        note("C", line);
        if (++m_commands > maxCommands || m_mistakes >= maxMistakes) {
            const Step away = over(VisitEnd::NotSmtp, "421 " + m_name + " 4.7.0 Too much is wrong");
            return {step.send + away.send, true};
        }
        const QByteArray reply = answerTo(line);
        for (const QByteArray &part : reply.split('\n'))
            note("S", part);
        step.send += QByteArray(reply).replace('\n', "\r\n") + "\r\n";
        if (isOver()) {
            m_buffer.clear();
            step.close = true;
            return step;
        }
    }
}

QByteArray GreeterDialogue::mistake(const QByteArray &reply)
{
    ++m_mistakes;
    return reply;
}

/// Lines with '\n' between; `m_end` is set when it is the last.
QByteArray GreeterDialogue::answerTo(const QByteArray &line)
{
    const auto [verb, argument] = partsOf(line);
    if (verb == "EHLO" || verb == "HELO")
        return takeHello(argument, verb == "HELO");
    if (verb == "MAIL")
        return takeSender(argument);
    if (verb == "RCPT")
        return takeRecipient(argument);
    if (verb == "DATA" || verb == "BDAT")
        return laterAs(451); // never 354: nothing of a mail is wanted
    if (verb == "RSET" || verb == "NOOP")
        return "250 2.0.0 OK";
    if (verb == "QUIT") {
        m_end = VisitEnd::Left;
        return "221 2.0.0 " + m_name + " bye";
    }
    if (verb == "STARTTLS")
        return "454 4.7.0 There is no TLS here"; // RFC 3207 §4
    if (verb == "VRFY" || verb == "EXPN" || verb == "AUTH" || verb == "ETRN")
        return mistake("502 5.5.1 Not here"); // RFC 5321 §4.2.4
    return mistake("500 5.5.2 This is no command known here");
}

QByteArray GreeterDialogue::takeHello(const QByteArray &argument, bool helo)
{
    if (argument.isEmpty())
        return mistake("501 5.5.4 Your name is missing");
    m_talk.name = firstWord(argument);
    m_talk.helo = helo;
    if (helo)
        return "250 " + m_name;
    // What is not offered makes some senders give a mail back at once instead of keeping it: 8-bit
    // mails (RFC 6152) and those with Unicode addresses (RFC 6531 §3.5).
    return "250-" + m_name
           + "\n250-PIPELINING\n250-8BITMIME\n250-SMTPUTF8\n250 ENHANCEDSTATUSCODES";
}

QByteArray GreeterDialogue::takeSender(const QByteArray &argument)
{
    const std::optional<QByteArray> sender = pathOf(argument, "FROM:");
    if (!sender)
        return mistake("501 5.5.4 The sender is missing");
    m_talk.sender = sender;
    return "250 2.1.0 OK";
}

QByteArray GreeterDialogue::takeRecipient(const QByteArray &argument)
{
    const std::optional<QByteArray> recipient = pathOf(argument, "TO:");
    if (!recipient)
        return mistake("501 5.5.4 The recipient is missing");
    if (m_talk.recipients.size() < maxRecipients && !m_talk.recipients.contains(*recipient))
        m_talk.recipients.append(*recipient);
    return laterAs(450);
}

} // namespace mailworthy::net
