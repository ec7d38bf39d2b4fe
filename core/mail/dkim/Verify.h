#pragma once
// Verifying all signatures of a message (RFC 6376 §6): one pass over the body, all keys asked for
// at once, constant memory. Results are those of RFC 8601 §2.7.1, each with a reason code.
//
// Reasons by result (see `reason`):
//   pass       ""
//   fail       "body-hash" "signature"
//   neutral    "syntax" "missing-tag" "version" "algorithm" "canonicalization" "query"
//              "from-not-signed" "times"
//   permerror  "no-key" "key-syntax" "key-revoked" "key-type" "key-unreadable" "key-hash"
//              "key-service"
//              "identity-outside-domain" "identity-below-strict-key" "length-too-large"
//              "bad-key-name"
//   policy     "sha1" "key-too-short" "expired" "too-many-signatures"
//   temperror  "dns-timeout" "dns-server-failure" "dns-refused" "dns-unreachable" "dns-malformed"
//              "cancelled"
#include "mail/dkim/KeyRecord.h"
#include "mail/dkim/Signature.h"
#include "mail/message/Message.h"
#include "net/Internet.h"

#include <QJsonObject>

namespace mailworthy::dkim {

enum class VerifyResult { Pass, Fail, Neutral, PermError, Policy, TempError };
/// "pass", "fail", "neutral", "permerror", "policy", "temperror"
QString toString(VerifyResult value);
std::optional<VerifyResult> verifyResultFromString(QStringView text);

/// Signatures judged per message; the rest come as policy "too-many-signatures" (RFC 6376 §8.4
/// leaves the number to us).
inline constexpr int kMostSignatures = 20;
/// Key records tried where a selector has several (RFC 6376 §6.1.2 step 4).
inline constexpr int kMostKeyRecords = 10;

struct VerifyOptions
{
    /// For x=; absent: the clock of the Internet.
    std::optional<Timestamp> now;
    int minRsaBits = kSmallestRsaBits; ///< RFC 8301 §3.2
    bool allowSha1 = false;            ///< RFC 8301 §3.1 forbids it; for old test data
};

struct SignatureResult
{
    Signature signature; ///< as far as it could be read
    int keyBits = 0;     ///< 0: no key was read
    VerifyResult result = VerifyResult::Neutral;
    QString reason; ///< see above; empty for pass
    QString tag;    ///< the tag that is missing or wrong, for neutral
    std::optional<SyntaxError> error;
    /// Worth knowing, whatever the result: "testing-key" (t=y), "body-partly-signed" (l= leaves
    /// octets out), "signed-in-future" (t= after now), "several-keys", "bare-rsa-key", "weak-key"
    /// (RSA below 2048).
    std::vector<QString> notes;
    QString keyName; ///< the name that was asked, empty when none was
};
/// The line of `dkim verify --batch` for one signature: domain, selector, identity, algorithm,
/// keyBits, result, reason (null where unknown), and tag, error, notes where there are any.
[[nodiscard]] QJsonObject toJson(const SignatureResult &result);

struct MessageResult
{
    std::vector<SignatureResult>
        signatures; ///< in header order, fields that cannot be parsed included
    int fromFields =
        0; ///< other than 1: no author domain, whatever the signatures say (RFC 6376 §8.15)
    message::Header header;
};

/// The header of every message is kept, so DMARC and the message reader need not read it again.
[[nodiscard]] Result<MessageResult> verify(net::Internet &internet, message::Source &source,
                                           const VerifyOptions &options,
                                           const std::stop_token &stop);
/// The signatures alone.
[[nodiscard]] Result<std::vector<SignatureResult>> verifyMessage(net::Internet &internet,
                                                                 message::Source &source,
                                                                 const VerifyOptions &options,
                                                                 const std::stop_token &stop);

} // namespace mailworthy::dkim
