#pragma once
// One block of a PEM text (RFC 7468) as OpenSSL reads it; for the sources of this folder alone.
#include <openssl/crypto.h>
#include <openssl/pem.h>

#include <QByteArrayView>

namespace mailworthy::keys {

/// One block of a PEM text; its octets are wiped when it dies.
struct PemBlock
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;

    PemBlock() = default;
    PemBlock(const PemBlock &) = delete;
    PemBlock &operator=(const PemBlock &) = delete;
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(size));
    }
    [[nodiscard]] bool readFrom(BIO *bio)
    {
        return PEM_read_bio(bio, &name, &header, &data, &size) == 1;
    }
    [[nodiscard]] QByteArrayView label() const { return {name}; }
    [[nodiscard]] bool isEncrypted() const
    {
        // RFC 1421 §4.6.1.1, the old form; RFC 5958 has a label of its own.
        return label() == "ENCRYPTED PRIVATE KEY" || QByteArrayView(header).contains("ENCRYPTED");
    }
};

} // namespace mailworthy::keys
