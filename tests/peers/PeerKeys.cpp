#include "PeerKeys.h"

#include "mail/dkim/KeyRecord.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace mailworthy::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Smaller ones than we make ourselves are among them.
QByteArray rsaPem(unsigned bits)
{
    EVP_PKEY *key = EVP_RSA_gen(bits);
    BIO *out = BIO_new(BIO_s_mem());
    if (!key || !out
        || PEM_write_bio_PrivateKey_traditional(out, key, nullptr, nullptr, 0, nullptr, nullptr)
               != 1)
        qFatal("OpenSSL makes no RSA key of %u bits", bits);
    char *text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    QByteArray pem(text, size);
    BIO_free(out);
    EVP_PKEY_free(key);
    return pem;
}

PeerKey finished(const QString &selector, mailworthy::Result<keys::SigningKey> key,
                 const QByteArray &pem, const QByteArray &seed)
{
    if (!key)
        qFatal("no key: %s", qPrintable(key.error().toDebugString()));
    const QByteArray record = dkim::keyRecordText(key->publicKey());
    return {selector, std::move(*key), pem, seed, record};
}

std::vector<PeerKey> makeKeys()
{
    std::vector<PeerKey> made;
    for (const unsigned bits : {1024U, 2048U, 4096U}) {
        const QByteArray pem = rsaPem(bits);
        made.push_back(finished(u"r%1"_s.arg(bits), keys::SigningKey::fromPem(pem), pem, {}));
    }
    const QByteArray seed = "thirty-two octets for an Ed25519";
    mailworthy::Result<keys::SigningKey> key = keys::SigningKey::fromEd25519Seed(seed);
    const mailworthy::Result<Secret> pem = key->toPkcs8Pem();
    made.push_back(finished(u"e"_s, std::move(key),
                            QByteArray(pem->reveal().data(), static_cast<qsizetype>(pem->size())),
                            seed.toBase64()));
    return made;
}

} // namespace

const std::vector<PeerKey> &peerKeys()
{
    static const std::vector<PeerKey> keys = makeKeys();
    return keys;
}

} // namespace mailworthy::test
