#pragma once
// What a mail server shows when it is spoken to, judged: STARTTLS and its certificate (RFC 3207,
// RFC 7817). Pure.
#include "facts/Fact.h"
#include "findings/Finding.h"
#include "net/Smtp.h"

namespace mailworthy::checks {

/// A certificate that ends within this time is told.
inline constexpr std::chrono::days certificateNotice{14};

/// `place` is "mx.example.org:25". A dialogue that did not come to its end yields
/// "starttls.unknown".
[[nodiscard]] findings::Finding judgeStartTls(const QString &place,
                                              const net::SmtpTranscript &transcript, Timestamp now,
                                              const std::vector<facts::Evidence> &evidence);

} // namespace mailworthy::checks
