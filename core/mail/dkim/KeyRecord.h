#pragma once
// A DKIM key record (RFC 6376 §3.6.1; RFC 8301, 8463): text to value and back. No DNS here.
//
// A TXT text is one of three things: not DKIM at all; meant as DKIM but no receiver reads it
// (`Malformed`, with offset); or a key record, whose `usability` says what a receiver of mail does
// with it.
#include "keys/PublicKey.h"
#include "mail/dkim/TagList.h"

#include <variant>

namespace mailworthy::dkim {

/// What a receiver of mail can do with a record.
enum class Usability {
    Usable,
    Revoked,        ///< p= is empty (RFC 6376 §3.6.1)
    UnknownKeyType, ///< k= is neither rsa nor ed25519
    NoSha256,   ///< h= lists hashes and sha256 is not among them (RFC 8301 §3.1 leaves no other)
    NotForMail, ///< s= has neither * nor email
    BadKey,     ///< p= does not hold a key of the type k= says; `keyError` says why
    TooShort,   ///< RSA below 1024 bits (RFC 8301 §3.2)
};
/// "usable", "revoked", "unknown-key-type", "no-sha256", "not-for-mail", "bad-key", "too-short"
QString toString(Usability value);

/// RFC 8301 §3.2: signatures by keys below are not valid; signers should use 2048.
inline constexpr int kSmallestRsaBits = 1024;
inline constexpr int kGoodRsaBits = 2048;

struct KeyRecord
{
    bool hasVersion = false;            ///< v=DKIM1 is there (it need not be)
    QByteArray keyType = "rsa";         ///< k=, as published
    std::vector<QByteArray> hashes;     ///< h=; empty: all
    std::vector<QByteArray> services;   ///< s=; empty: all
    std::vector<QByteArray> flags;      ///< t=, unknown ones included
    QByteArray notes;                   ///< n=, as published
    QByteArray keyOctets;               ///< p= decoded; empty when revoked
    std::optional<keys::PublicKey> key; ///< absent when revoked or unreadable
    std::optional<Error> keyError;      ///< why there is no key
    bool bareRsaKey =
        false;             ///< p= holds an RSAPublicKey without the SubjectPublicKeyInfo around it
    std::vector<Tag> tags; ///< all, in order, as published

    [[nodiscard]] bool isRevoked() const { return keyOctets.isEmpty(); }
    /// t=y: the domain tests DKIM; a receiver must not treat it otherwise than unsigned mail (RFC
    /// 6376 §3.6.1)
    [[nodiscard]] bool isTesting() const;
    /// t=s: the domain of i= must be d= itself.
    [[nodiscard]] bool isStrict() const;
    [[nodiscard]] bool allowsHash(keys::HashAlgorithm hash) const;
    [[nodiscard]] bool allowsMail() const;
    [[nodiscard]] Usability usability() const;
    [[nodiscard]] const Tag *tag(QByteArrayView name) const;
};

struct NotDkim
{
    friend bool operator==(const NotDkim &, const NotDkim &) = default;
};

struct Malformed
{
    SyntaxError error;
    friend bool operator==(const Malformed &, const Malformed &) = default;
};

using Reading = std::variant<NotDkim, Malformed, KeyRecord>;

/// Reads one TXT text (its strings joined). Any octets; linear time.
[[nodiscard]] Reading parseKeyRecord(QByteArrayView text);

/// The record to publish for a key: "v=DKIM1; k=rsa; p=…". k is written always: some panels and
/// checkers want it.
[[nodiscard]] QByteArray keyRecordText(const keys::PublicKey &key);
/// The record that withdraws a key: "v=DKIM1; p=".
[[nodiscard]] QByteArray revokedRecordText();
/// A record as text, plain and current: defaults are left out, unknown tags and g= too.
[[nodiscard]] QByteArray toText(const KeyRecord &record);

} // namespace mailworthy::dkim
