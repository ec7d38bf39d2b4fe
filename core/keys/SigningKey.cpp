#include "keys/SigningKey.h"

#include "base/Failure.h"

#include "keys/OpenSslHandles.h"
#include "keys/PemBlock.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>
#include <string>

namespace mailworthy::keys {

using namespace Qt::Literals::StringLiterals;

struct SigningKey::Handle
{
    PkeyHandle key;
};

namespace {

constexpr unsigned long kRsaExponent =
    65537; // RFC 8017 §3.1 allows others; this is the one all verifiers know
constexpr std::size_t kSeedOctets = 32;
constexpr qsizetype kMostPemBlocks = 32;

Failure internal()
{
    std::array<char, 160> text{};
    ERR_error_string_n(ERR_peek_last_error(), text.data(), text.size());
    ERR_clear_error();
    return failure(u"key.internal"_s, {{u"reason"_s, QString::fromLatin1(text.data())}});
}

int rsaBits(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048: return 2048;
    case KeyKind::Rsa3072: return 3072;
    case KeyKind::Rsa4096: return 4096;
    case KeyKind::Ed25519: break;
    }
    return 0;
}

/// Called by OpenSSL between the tries of prime generation; 0 ends it.
int goOn(EVP_PKEY_CTX *context)
{
    const auto *stop = static_cast<const std::stop_token *>(EVP_PKEY_CTX_get_app_data(context));
    return stop->stop_requested() ? 0 : 1;
}

QByteArray numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const BigNumber number(raw);
    QByteArray octets(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), asBytes(octets.data()));
    return octets;
}

Result<PublicKey> publicPart(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return PublicKey::fromRsaNumbers(numberOf(key, OSSL_PKEY_PARAM_RSA_N),
                                         numberOf(key, OSSL_PKEY_PARAM_RSA_E));
    if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        QByteArray raw(32, '\0');
        std::size_t size = 32;
        if (EVP_PKEY_get_raw_public_key(key, asBytes(raw.data()), &size) != 1)
            return failure(u"key.damaged"_s);
        return PublicKey::fromRawEd25519(raw);
    }
    const char *type = EVP_PKEY_get0_type_name(key);
    return failure(u"key.unsupported"_s,
                   {{u"type"_s, QString::fromLatin1(type ? type : "unknown")}});
}

PkeyHandle decode(const PemBlock &block)
{
    const unsigned char *at = block.data;
    PkeyHandle key(d2i_AutoPrivateKey(nullptr, &at, block.size));
    ERR_clear_error();
    if (key && at != block.data + block.size)
        key.reset();
    return key;
}

template<typename Write>
Result<Secret> writtenPem(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return internal();
    char *text = nullptr;
    const long size = BIO_ctrl(bio.get(), BIO_CTRL_INFO, 0, &text);
    Secret secret(std::as_bytes(std::span<const char>(text, static_cast<std::size_t>(size))));
    wipeMemory(text, static_cast<std::size_t>(size));
    return secret;
}

} // namespace

QString toString(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048: return u"rsa2048"_s;
    case KeyKind::Rsa3072: return u"rsa3072"_s;
    case KeyKind::Rsa4096: return u"rsa4096"_s;
    case KeyKind::Ed25519: return u"ed25519"_s;
    }
    return {};
}

std::optional<KeyKind> keyKindFromString(QStringView text)
{
    for (const KeyKind kind :
         {KeyKind::Rsa2048, KeyKind::Rsa3072, KeyKind::Rsa4096, KeyKind::Ed25519}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

SigningKey::SigningKey(std::unique_ptr<Handle> handle, PublicKey publicKey)
    : m_handle(std::move(handle))
    , m_public(std::move(publicKey))
{}

SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::adopt(std::unique_ptr<Handle> handle)
{
    Result<PublicKey> publicKey = publicPart(handle->key.get());
    if (!publicKey)
        return failure(publicKey.error());
    return SigningKey(std::move(handle), std::move(*publicKey));
}

Result<SigningKey> SigningKey::generate(KeyKind kind, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(u"key.cancelled"_s);
    const bool isRsa = kind != KeyKind::Ed25519;
    const PkeyContext context(
        EVP_PKEY_CTX_new_from_name(nullptr, isRsa ? "RSA" : "ED25519", nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1)
        return internal();
    if (isRsa) {
        const BigNumber exponent(BN_new());
        if (!exponent || BN_set_word(exponent.get(), kRsaExponent) != 1
            || EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), rsaBits(kind)) != 1
            || EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), exponent.get()) != 1)
            return internal();
    }
    std::stop_token token = stop;
    EVP_PKEY_CTX_set_app_data(context.get(), &token);
    EVP_PKEY_CTX_set_cb(context.get(), goOn);
    EVP_PKEY *made = nullptr;
    const bool fine = EVP_PKEY_generate(context.get(), &made) == 1;
    auto handle = std::make_unique<Handle>(Handle{PkeyHandle(made)});
    if (stop.stop_requested()) {
        ERR_clear_error();
        return failure(u"key.cancelled"_s);
    }
    if (!fine)
        return internal();
    return adopt(std::move(handle));
}

Result<SigningKey> SigningKey::fromPem(std::span<const char> pem)
{
    if (pem.size() > static_cast<std::size_t>(kLargestPem))
        return failure(u"key.no-pem"_s);
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!bio)
        return internal();
    bool sawPublic = false;
    for (qsizetype i = 0; i < kMostPemBlocks; ++i) {
        PemBlock block;
        if (!block.readFrom(bio.get()))
            break;
        const QByteArrayView label = block.label();
        if (label == "PUBLIC KEY" || label == "RSA PUBLIC KEY" || label == "CERTIFICATE")
            sawPublic = true;
        if (!label.endsWith("PRIVATE KEY"))
            continue;
        if (block.isEncrypted())
            return failure(u"key.encrypted"_s);
        if (label != "PRIVATE KEY" && label != "RSA PRIVATE KEY")
            return failure(u"key.unsupported"_s, {{u"type"_s, QString::fromLatin1(label)}});
        auto handle = std::make_unique<Handle>(Handle{decode(block)});
        if (!handle->key)
            return failure(u"key.damaged"_s);
        Result<SigningKey> key = adopt(std::move(handle));
        if (!key)
            return key;
        // The halves must belong together: a damaged file can still decode.
        const QByteArray probe = sha256("probe");
        const Result<QByteArray> signature = key->signDigest(probe);
        if (!signature || !key->publicKey().verify(probe, HashAlgorithm::Sha256, *signature))
            return failure(u"key.damaged"_s);
        return key;
    }
    ERR_clear_error();
    return sawPublic ? failure(u"key.public-only"_s) : failure(u"key.no-pem"_s);
}

Result<SigningKey> SigningKey::fromEd25519Seed(std::span<const char> seed)
{
    if (seed.size() != kSeedOctets)
        return failure(u"key.damaged"_s);
    auto handle = std::make_unique<Handle>(Handle{PkeyHandle(EVP_PKEY_new_raw_private_key_ex(
        nullptr, "ED25519", nullptr, asBytes(seed.data()), seed.size()))});
    if (!handle->key)
        return internal();
    return adopt(std::move(handle));
}

Result<Secret> SigningKey::toPkcs8Pem() const
{
    return writtenPem([this](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, m_handle->key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr);
    });
}

Result<Secret> SigningKey::toPkcs1Pem() const
{
    if (algorithm() != Algorithm::Rsa)
        return failure(u"key.no-pkcs1"_s);
    return writtenPem([this](BIO *bio) {
        return PEM_write_bio_PrivateKey_traditional(bio, m_handle->key.get(), nullptr, nullptr, 0,
                                                    nullptr, nullptr);
    });
}

Result<Secret> SigningKey::toSeedText() const
{
    std::array<unsigned char, 32> seed{};
    std::size_t size = seed.size();
    if (algorithm() != Algorithm::Ed25519
        || EVP_PKEY_get_raw_private_key(m_handle->key.get(), seed.data(), &size) != 1
        || size != seed.size())
        return failure(u"key.no-seed"_s);
    // 44 characters, the line end, and the octet that OpenSSL ends the text with.
    std::array<unsigned char, 46> text{};
    const int length = EVP_EncodeBlock(text.data(), seed.data(), static_cast<int>(seed.size()));
    text[static_cast<std::size_t>(length)] = '\n';
    Secret secret(std::as_bytes(std::span(text).first(static_cast<std::size_t>(length) + 1)));
    wipeMemory(seed.data(), seed.size());
    wipeMemory(text.data(), text.size());
    return secret;
}

Result<QByteArray> SigningKey::signDigest(QByteArrayView sha256Digest) const
{
    const auto digestOctets = static_cast<std::size_t>(sha256Digest.size());
    if (sha256Digest.size() != digestSize(HashAlgorithm::Sha256))
        return failure(u"key.internal"_s, {{u"reason"_s, u"digest length"_s}});
    EVP_PKEY *key = m_handle->key.get();
    auto size = static_cast<std::size_t>(EVP_PKEY_get_size(key));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (algorithm() == Algorithm::Ed25519) {
        const MdContext context(EVP_MD_CTX_new());
        if (!context
            || EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key,
                                     nullptr)
                   != 1
            || EVP_DigestSign(context.get(), asBytes(signature.data()), &size,
                              asBytes(sha256Digest.data()), digestOctets)
                   != 1)
            return internal();
    } else {
        std::string digestName = "SHA256";
        std::string padding = OSSL_PKEY_RSA_PAD_MODE_PKCSV15;
        const std::array<OSSL_PARAM, 3> params{
            OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, digestName.data(), 0),
            OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, padding.data(), 0),
            OSSL_PARAM_construct_end(),
        };
        const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
        if (!context || EVP_PKEY_sign_init_ex(context.get(), params.data()) != 1
            || EVP_PKEY_sign(context.get(), asBytes(signature.data()), &size,
                             asBytes(sha256Digest.data()), digestOctets)
                   != 1)
            return internal();
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace mailworthy::keys
