#pragma once
// A private key that signs: made, read from PEM, written to PEM. Moved, never copied; its octets
// leave only as Secret.
//
// Errors: "key.encrypted" (the PEM asks for a password), "key.public-only" (only the public half is
// there), "key.no-pem" (no private key block), "key.unsupported" {type} (EC, DSA, RSA-PSS, OpenSSH
// format …), "key.damaged" (does not decode, or does not fit itself), "key.size" {bits},
// "key.cancelled" (generation stopped), "key.no-pkcs1" (Ed25519 has no such form), "key.internal"
// {reason} (OpenSSL refused).
#include "base/Secret.h"
#include "keys/PublicKey.h"

#include <stop_token>

namespace mailworthy::keys {

enum class KeyKind { Rsa2048, Rsa3072, Rsa4096, Ed25519 };
/// "rsa2048", "rsa3072", "rsa4096", "ed25519"
QString toString(KeyKind kind);
std::optional<KeyKind> keyKindFromString(QStringView text);

/// Longest PEM text that is looked at; an RSA-8192 key with comments is below 10 KiB.
inline constexpr qsizetype kLargestPem = 256 * 1024;

class SigningKey
{
public:
    /// RSA with exponent 65537. Takes up to some seconds for 4096 bits; ends soon after a stop with
    /// "key.cancelled".
    [[nodiscard]] static Result<SigningKey> generate(KeyKind kind, const std::stop_token &stop);
    /// The first private key in a PEM text: PKCS#8 (RFC 5958) or PKCS#1 (RFC 8017 §A.1.2).
    [[nodiscard]] static Result<SigningKey> fromPem(std::span<const char> pem);
    /// 32 octets (RFC 8032 §5.1.5), as test vectors give them.
    [[nodiscard]] static Result<SigningKey> fromEd25519Seed(std::span<const char> seed);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    [[nodiscard]] Algorithm algorithm() const { return m_public.algorithm(); }
    [[nodiscard]] int bits() const { return m_public.bits(); }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] Result<Secret> toPkcs8Pem() const;
    [[nodiscard]] Result<Secret> toPkcs1Pem() const;
    /// An Ed25519 key as base64 of its 32 octets and a line end, as some servers want it. Error
    /// "key.no-seed" for RSA.
    [[nodiscard]] Result<Secret> toSeedText() const;
    /// Signs a SHA-256 digest: RSA by PKCS#1 v1.5, Ed25519 with the digest as data (RFC 8463 §3).
    /// Deterministic.
    [[nodiscard]] Result<QByteArray> signDigest(QByteArrayView sha256Digest) const;

private:
    struct Handle;
    SigningKey(std::unique_ptr<Handle> handle, PublicKey publicKey);
    [[nodiscard]] static Result<SigningKey> adopt(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
    PublicKey m_public;
};

} // namespace mailworthy::keys
