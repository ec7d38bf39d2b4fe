#pragma once
// One SMTP dialogue over a socket, on the I/O thread. What is said is decided by SmtpDialogue; here
// are connection, TLS and time. No proxy. A certificate that does not fit does not end the dialogue
// (mail between servers takes TLS as it comes, RFC 7435): what is wrong with it is told.
#include "net/SmtpDialogue.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <memory>

namespace mailworthy::net {

class SmtpJob
{
public:
    using OnDone = std::function<void(SmtpTranscript transcript)>;

    /// `onDone` comes from the event loop, once; it may destroy this object. Without it (destroyed
    /// first) nothing comes. `script.timeout` must be set.
    SmtpJob(SmtpScript script, const QSslConfiguration &tls, OnDone onDone);
    ~SmtpJob();

private:
    [[nodiscard]] Milliseconds patience() const;
    void start();
    void read();
    void follow(const SmtpDialogue::Step &step);
    void encrypted();
    void failed(QAbstractSocket::SocketError error);
    void outOfTime();
    void finish();

    const SmtpScript m_script;
    OnDone m_onDone;
    SmtpDialogue m_dialogue;
    QObject m_context;
    QTimer m_patience; ///< for the connection, then for each reply
    std::unique_ptr<QSslSocket, void (*)(QSslSocket *)> m_socket;
    QSslConfiguration m_tls;
    QList<QSslError> m_faults;
    bool m_negotiating = false;
    bool m_finished = false;
};

/// What is wrong with a certificate, the gravest first: a chain that leads nowhere counts more than
/// its name.
[[nodiscard]] CertificateTrust trustOf(const QList<QSslError> &faults);

} // namespace mailworthy::net
