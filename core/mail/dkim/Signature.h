#pragma once
// A DKIM-Signature field (RFC 6376 §3.5): text to value. What cannot be read is kept as far as it
// goes, with the reason.
#include "keys/PublicKey.h"
#include "mail/dkim/TagList.h"

namespace mailworthy::dkim {

enum class Canonicalization { Simple, Relaxed };
/// "simple", "relaxed"
QString toString(Canonicalization value);

struct SignatureAlgorithm
{
    keys::Algorithm key = keys::Algorithm::Rsa;
    keys::HashAlgorithm hash = keys::HashAlgorithm::Sha256;
    friend bool operator==(const SignatureAlgorithm &, const SignatureAlgorithm &) = default;
};
/// "rsa-sha256", "rsa-sha1", "ed25519-sha256"
QString toString(const SignatureAlgorithm &value);

/// Why a field is no signature that can be judged (RFC 8601 "neutral").
enum class SignatureMistake {
    Syntax,           ///< no tag list, or a tag's value is none: `error` says where
    MissingTag,       ///< v, a, b, bh, d, h or s is not there: `tag`
    Version,          ///< v is not 1
    Algorithm,        ///< a is not known
    Canonicalization, ///< c is not known
    Query,            ///< q has no method we know
    FromNotSigned,    ///< h does not name From (RFC 6376 §5.4)
    Times,            ///< x is not after t (RFC 6376 §3.5)
};
/// "syntax", "missing-tag", "version", "algorithm", "canonicalization", "query", "from-not-signed",
/// "times"
QString toString(SignatureMistake value);

struct Signature
{
    QByteArray algorithmText; ///< a=, as written
    SignatureAlgorithm algorithm;
    QByteArray signature; ///< b=, decoded
    QByteArray bodyHash;  ///< bh=, decoded
    Canonicalization header = Canonicalization::Simple;
    Canonicalization body = Canonicalization::Simple;
    QString domain;                  ///< d=, A-labels, lower case; empty when it could not be read
    QString selector;                ///< s=, A-labels, case as written
    QString identity;                ///< i=, decoded; "@" + d when absent
    QString identityDomain;          ///< A-labels, lower case
    std::vector<QByteArray> headers; ///< h=, as written, in order
    std::optional<quint64> bodyLength; ///< l=
    std::optional<quint64> timestamp;  ///< t=, Unix seconds
    std::optional<quint64> expiry;     ///< x=
    bool identityGiven = false;

    [[nodiscard]] bool identityIsDomain() const { return identityDomain == domain; }
    /// RFC 6376 §3.5 i=: the same as or a subdomain of d=.
    [[nodiscard]] bool identityFits() const;
};

struct SignatureReading
{
    Signature signature;                     ///< as far as it could be read
    std::optional<SignatureMistake> mistake; ///< the first thing that makes it unusable
    QString tag;                             ///< the tag it was found in, when it was one
    std::optional<SyntaxError> error;        ///< offset within the field's value
};

/// `value`: the field after its colon, folding and all.
[[nodiscard]] SignatureReading parseSignature(QByteArrayView value);

/// h= of more names than this is refused as syntax: nobody signs so many (10 MiB header bombs).
inline constexpr int kMostSignedNames = 10'000;

} // namespace mailworthy::dkim
