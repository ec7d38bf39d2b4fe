#pragma once
// The keys of one run: RSA of three sizes and Ed25519, in the forms that we and the peers read.
#include "keys/SigningKey.h"

#include <QString>

#include <memory>
#include <vector>

namespace mailworthy::test {

struct PeerKey
{
    QString selector; ///< "r1024", "r2048", "r4096", "e"
    keys::SigningKey key;
    QByteArray pem;    ///< PKCS#8 for Ed25519, else PKCS#1
    QByteArray seed;   ///< of Ed25519, base64; else empty
    QByteArray record; ///< the text to publish

    [[nodiscard]] bool isRsa() const { return seed.isEmpty(); }
};

/// Four of them, in the order of their names above; made once.
[[nodiscard]] const std::vector<PeerKey> &peerKeys();

} // namespace mailworthy::test
