#pragma once
// A mail server of a world: plays the dialogue that a world file gives it, as SmtpDialogue asks.
#include "net/SmtpDialogue.h"
#include "net/fake/PublicFacts.h"
#include "net/fake/World.h"

namespace mailworthy::net::fake {

/// `dialogue` is the body of `!smtp`: lines "S: …" for the server, "C: …" for the client, whose
/// first word alone counts. After a client's line that is not there the server says nothing more;
/// QUIT is always answered, and EHLO inside TLS as before it, without STARTTLS.
[[nodiscard]] SmtpTranscript playMail(const SmtpScript &script, const QByteArray &dialogue,
                                      TlsState tls, Timestamp now);
/// A server that greets so and offers STARTTLS, or does not.
[[nodiscard]] QByteArray plainDialogue(const QByteArray &greeting, const QByteArray &name,
                                       bool startTls);

} // namespace mailworthy::net::fake
