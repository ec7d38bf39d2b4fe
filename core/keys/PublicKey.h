#pragma once
// An RSA or Ed25519 public key as a plain value: read from what DNS carries, compared, printed,
// used to verify. RSA keys are read by a small DER reader of our own (RFC 8017 §A.1.1, RFC 5280
// §4.1): OpenSSL 3's general decoder costs several times the verification itself.
//
// Errors: "key.truncated" {offset, missing} (the data end before the structure does),
// "key.malformed" {offset, expected}, "key.type" {oid} (another kind of key), "key.size" {bits} (no
// key of a usable size), "key.bad-length" {octets}, "key.no-pem".
#include "base/Result.h"
#include "keys/Digest.h"

namespace mailworthy::keys {

enum class Algorithm { Rsa, Ed25519 };
/// "rsa", "ed25519": the words of the k= tag (RFC 6376 §3.6.1, RFC 8463 §4)
QString toString(Algorithm value);

/// Smallest and largest RSA modulus that is read at all. RFC 8301 §3.2 asks for 1024 to 4096; the
/// upper bound keeps the cost of one verification small for hostile keys.
inline constexpr int kSmallestReadableRsaBits = 256;
inline constexpr int kLargestReadableRsaBits = 8192;

class PublicKey
{
public:
    /// DER SubjectPublicKeyInfo of an RSA or Ed25519 key (RFC 5280 §4.1.2.7, RFC 8410 §4); nothing
    /// may follow it.
    [[nodiscard]] static Result<PublicKey> fromSpki(QByteArrayView der);
    /// DER RSAPublicKey, the inner part alone (RFC 8017 §A.1.1).
    [[nodiscard]] static Result<PublicKey> fromRsaPublicKey(QByteArrayView der);
    /// 32 octets (RFC 8032 §5.1.5). Error "key.bad-length".
    [[nodiscard]] static Result<PublicKey> fromRawEd25519(QByteArrayView octets);
    /// The two integers, big-endian, leading zeros allowed.
    [[nodiscard]] static Result<PublicKey> fromRsaNumbers(QByteArrayView modulus,
                                                          QByteArrayView exponent);
    /// A PEM block "PUBLIC KEY" or "RSA PUBLIC KEY". Error "key.no-pem".
    [[nodiscard]] static Result<PublicKey> fromPem(QByteArrayView pem);

    [[nodiscard]] Algorithm algorithm() const { return m_algorithm; }
    /// Bits of the modulus; 256 for Ed25519.
    [[nodiscard]] int bits() const;
    [[nodiscard]] QByteArray spki() const;
    /// Empty unless this is an Ed25519 key.
    [[nodiscard]] QByteArray rawEd25519() const;
    /// What the p= tag carries before base64: SubjectPublicKeyInfo for RSA, the raw 32 octets for
    /// Ed25519 (RFC 8463 §4).
    [[nodiscard]] QByteArray dkimOctets() const;
    /// SHA-256 over the SubjectPublicKeyInfo.
    [[nodiscard]] QByteArray fingerprint() const;
    /// RSA: PKCS#1 v1.5 over the digest (RFC 8017 §8.2.2). Ed25519: PureEdDSA over the digest as
    /// data (RFC 8463 §3). False as well when the key is unusable or the digest has the wrong
    /// length.
    [[nodiscard]] bool verify(QByteArrayView digest, HashAlgorithm hash,
                              QByteArrayView signature) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    PublicKey() = default;
    Algorithm m_algorithm = Algorithm::Rsa;
    QByteArray m_modulus;  // without leading zeros; RSA only
    QByteArray m_exponent; // without leading zeros; RSA only
    QByteArray m_raw;      // Ed25519 only
};

} // namespace mailworthy::keys
