#pragma once
// The client's side of an SMTP dialogue without a socket: octets in, what is to be done next out.
// RFC 5321 §3.1 to §3.3 and §4.1.1.1, RFC 3207. What arrives is hostile: lines and replies are
// bounded, and nothing that came in plain text before TLS is believed after it (RFC 3207 §6).
#include "net/Smtp.h"

namespace mailworthy::net {

class SmtpDialogue
{
public:
    enum class Next {
        Wait,     ///< for more octets
        StartTls, ///< negotiate TLS now, then call encrypted()
        Close,    ///< it has ended; the transcript has its outcome
    };
    struct Step
    {
        Next next = Next::Wait;
        QByteArray send; ///< to be written first; may be empty
        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit SmtpDialogue(SmtpScript script);

    /// The connection stands (with SmtpSecurity::Tls: TLS as well, see encrypted()).
    void connected();
    [[nodiscard]] Step receive(QByteArrayView octets);
    [[nodiscard]] Step encrypted(const PeerCertificate &certificate);
    /// It ends here for a reason from outside: what the transcript's outcome becomes. A server that
    /// closes once QUIT was sent has said all there is to say.
    void ended(SmtpOutcome outcome, const QString &detail);

    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] bool isConnected() const { return m_transcript.stage != SmtpStage::Connect; }
    [[nodiscard]] const SmtpTranscript &transcript() const { return m_transcript; }

private:
    [[nodiscard]] Step take(const SmtpReply &reply);
    [[nodiscard]] Step say(SmtpStage stage, const QByteArray &command);
    [[nodiscard]] Step quit();
    [[nodiscard]] Step over(SmtpOutcome outcome, const QString &detail);
    [[nodiscard]] Step takeEhlo(const SmtpReply &reply);
    void note(const char *who, const QByteArray &line);

    SmtpScript m_script;
    SmtpTranscript m_transcript;
    QByteArray m_buffer;
    SmtpReply m_reply; ///< the one whose lines are still coming
    qsizetype m_octets = 0;
    std::optional<SmtpOutcome> m_verdict; ///< what it will be when QUIT was answered
    bool m_askedHelo = false;
    bool m_over = false;
};

} // namespace mailworthy::net
