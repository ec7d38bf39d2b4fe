#pragma once
// The public half of the key of a TLS server, of any kind (RSA, EC, Ed25519), as DER
// SubjectPublicKeyInfo: what a TLSA record with selector 1 is made of (RFC 6698 §2.1.2). Of a
// private key nothing else is kept; what was read is wiped.
//
// Errors: "serverkey.no-pem" (neither certificate nor key), "serverkey.encrypted" (the private key
// asks for a password), "serverkey.damaged" (the block does not decode), those of base/Files.h; each
// with {path} where there is one.
#include "base/Result.h"

#include <QByteArray>

#include <span>

namespace mailworthy::keys {

/// The first block that is a certificate, a public or a private key.
[[nodiscard]] Result<QByteArray> serverKeyFromPem(std::span<const char> pem);
[[nodiscard]] Result<QByteArray> readServerKey(const QString &path);

} // namespace mailworthy::keys
