// Keys as files and DNS hold them. First octet: "s" SubjectPublicKeyInfo, "r" RSAPublicKey, "e" raw
// Ed25519, "p" a PEM text with a public key, "k" one with a private key.
#include "Fuzz.h"
#include "keys/ServerKey.h"
#include "keys/SigningKey.h"

namespace keys = mailworthy::keys;

namespace {

void checkPublic(const keys::PublicKey &key)
{
    MW_HOLDS(key.algorithm() == keys::Algorithm::Ed25519
             || (key.bits() >= keys::kSmallestReadableRsaBits
                 && key.bits() <= keys::kLargestReadableRsaBits));
    MW_HOLDS(keys::PublicKey::fromSpki(key.spki()) == key);
    MW_HOLDS(key.fingerprint().size() == 32);
    const auto again = key.algorithm() == keys::Algorithm::Rsa
                           ? keys::PublicKey::fromSpki(key.dkimOctets())
                           : keys::PublicKey::fromRawEd25519(key.dkimOctets());
    MW_HOLDS(again == key);
    MW_HOLDS(!key.verify(QByteArray(32, 'd'), keys::HashAlgorithm::Sha256, "no signature"));
    MW_HOLDS(!key.verify("no digest", keys::HashAlgorithm::Sha256, QByteArray(64, 's')));
}

void checkPrivate(const keys::SigningKey &key)
{
    checkPublic(key.publicKey());
    const auto pem = key.toPkcs8Pem();
    MW_HOLDS(pem);
    const auto again = keys::SigningKey::fromPem(pem->reveal());
    MW_HOLDS(again && again->publicKey() == key.publicKey());
    const QByteArray digest(32, 'd');
    const auto signature = key.signDigest(digest);
    MW_HOLDS(!signature || key.publicKey().verify(digest, keys::HashAlgorithm::Sha256, *signature));
}

} // namespace

MW_FUZZ_TARGET(keys)
{
    if (input.isEmpty())
        return;
    const QByteArrayView octets = input.sliced(1);
    const auto check = [](const mailworthy::Result<keys::PublicKey> &key) {
        if (key)
            checkPublic(*key);
        else
            MW_HOLDS(key.error().code.startsWith(QLatin1String("key.")));
    };
    switch (input[0]) {
    case 's': return check(keys::PublicKey::fromSpki(octets));
    case 'r': return check(keys::PublicKey::fromRsaPublicKey(octets));
    case 'e': return check(keys::PublicKey::fromRawEd25519(octets));
    case 'p': return check(keys::PublicKey::fromPem(octets));
    case 't': {
        const auto info = keys::serverKeyFromPem(
            std::span(octets.data(), static_cast<std::size_t>(octets.size())));
        MW_HOLDS(!info || !info->isEmpty());
        return;
    }
    case 'k':
        if (const auto key = keys::SigningKey::fromPem(
                std::span(octets.data(), static_cast<std::size_t>(octets.size()))))
            checkPrivate(*key);
        return;
    default: return;
    }
}
