#include "keys/ServerKey.h"

#include "base/Files.h"
#include "keys/OpenSslHandles.h"
#include "keys/PemBlock.h"

#include <openssl/err.h>
#include <openssl/x509.h>

namespace mailworthy::keys {

using namespace Qt::Literals::StringLiterals;

namespace {

using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;

constexpr qsizetype largestPem = 256 * 1024; ///< ours: a chain of certificates and a key
constexpr int mostBlocks = 50;               ///< ours

Result<QByteArray> infoOf(EVP_PKEY *key)
{
    unsigned char *octets = nullptr;
    const int size = key ? i2d_PUBKEY(key, &octets) : 0;
    if (size <= 0)
        return failure(u"serverkey.damaged"_s);
    const QByteArray info(reinterpret_cast<const char *>(octets), size);
    OPENSSL_free(octets);
    return info;
}

/// Nothing for a block that holds no key ("EC PARAMETERS").
std::optional<Result<QByteArray>> infoIn(const PemBlock &block)
{
    const QByteArrayView label = block.label();
    const unsigned char *at = block.data;
    if (label == "CERTIFICATE" || label == "X509 CERTIFICATE") {
        const Certificate certificate(d2i_X509(nullptr, &at, block.size));
        return infoOf(certificate ? X509_get0_pubkey(certificate.get()) : nullptr);
    }
    if (label == "PUBLIC KEY") {
        const PkeyHandle key(d2i_PUBKEY(nullptr, &at, block.size));
        return infoOf(key.get());
    }
    if (!label.endsWith("PRIVATE KEY"))
        return std::nullopt;
    if (block.isEncrypted())
        return failure(u"serverkey.encrypted"_s);
    const PkeyHandle key(d2i_AutoPrivateKey(nullptr, &at, block.size));
    return infoOf(key.get());
}

} // namespace

Result<QByteArray> serverKeyFromPem(std::span<const char> pem)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    for (int i = 0; bio && i < mostBlocks; ++i) {
        PemBlock block;
        if (!block.readFrom(bio.get()))
            break;
        const std::optional<Result<QByteArray>> info = infoIn(block);
        ERR_clear_error();
        if (info)
            return *info;
    }
    ERR_clear_error();
    return failure(u"serverkey.no-pem"_s);
}

Result<QByteArray> readServerKey(const QString &path)
{
    Result<QByteArray> content = readFile(path, largestPem);
    if (!content)
        return content;
    const Secret pem = Secret::adopt(*content);
    Result<QByteArray> info = serverKeyFromPem(pem.reveal());
    if (!info)
        info.error().args.insert_or_assign(u"path"_s, path);
    return info;
}

} // namespace mailworthy::keys
