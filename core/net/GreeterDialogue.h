#pragma once
// The greeter's side of an SMTP dialogue without a socket: octets in, what is to be sent out.
// RFC 5321 §3.1, §3.3 and §4.2. No mail is ever taken: each recipient is refused for the moment
// (RFC 5321 §4.2.1: 4yz), so that the sending server keeps the mail and brings it again. What
// arrives is hostile: lines, commands and mistakes are bounded.
#include "net/Greeter.h"

namespace mailworthy::net {

class GreeterDialogue
{
public:
    struct Step
    {
        QByteArray send;    ///< to be written; may be empty
        bool close = false; ///< then the connection is closed
        friend bool operator==(const Step &, const Step &) = default;
    };

    /// `name` is what it calls itself; what could not stand in one word is left out.
    explicit GreeterDialogue(QByteArray name);

    /// What is said first.
    [[nodiscard]] Step greet();
    [[nodiscard]] Step receive(QByteArrayView octets);
    /// The visitor is sent away: too slow, or the greeter ends.
    [[nodiscard]] Step sendAway(VisitEnd why);
    /// The visitor has closed the connection.
    void left();

    [[nodiscard]] bool isOver() const { return m_end != VisitEnd::Open; }
    [[nodiscard]] VisitEnd end() const { return m_end; }
    [[nodiscard]] const GreeterTalk &talk() const { return m_talk; }

private:
    [[nodiscard]] QByteArray answerTo(const QByteArray &line);
    [[nodiscard]] QByteArray takeHello(const QByteArray &argument, bool helo);
    [[nodiscard]] QByteArray takeSender(const QByteArray &argument);
    [[nodiscard]] QByteArray takeRecipient(const QByteArray &argument);
    [[nodiscard]] QByteArray mistake(const QByteArray &reply);
    [[nodiscard]] Step over(VisitEnd why, const QByteArray &reply);
    void note(const char *who, QByteArrayView line);

    QByteArray m_name;
    GreeterTalk m_talk;
    VisitEnd m_end = VisitEnd::Open;
    QByteArray m_buffer;
    qsizetype m_octets = 0;
    int m_commands = 0;
    int m_mistakes = 0;
};

} // namespace mailworthy::net
