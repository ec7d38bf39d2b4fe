#include "keys/RecentVerifiers.h"

#include <QHash>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <bit>
#include <string>

namespace mailworthy::keys {

namespace {

/// An unsigned number as OSSL_PARAM wants it: in the machine's own octet order.
QByteArray nativeNumber(const QByteArray &bigEndian)
{
    QByteArray native = bigEndian;
    if constexpr (std::endian::native == std::endian::little)
        std::reverse(native.begin(), native.end());
    return native;
}

PkeyHandle rsaHandle(const QByteArray &modulus, const QByteArray &exponent)
{
    QByteArray n = nativeNumber(modulus);
    QByteArray e = nativeNumber(exponent);
    std::array<OSSL_PARAM, 3> params{
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_N, asBytes(n.data()),
                                static_cast<std::size_t>(n.size())),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_RSA_E, asBytes(e.data()),
                                static_cast<std::size_t>(e.size())),
        OSSL_PARAM_construct_end(),
    };
    const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params.data()) != 1)
        return {};
    return PkeyHandle(made);
}

PkeyContext rsaVerifier(EVP_PKEY *key, HashAlgorithm hash)
{
    PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    // PKCS#1 v1.5 is the default padding of this operation; it is named all the same.
    std::string digestName = hash == HashAlgorithm::Sha256 ? "SHA256" : "SHA1";
    std::string padding = OSSL_PKEY_RSA_PAD_MODE_PKCSV15;
    const std::array<OSSL_PARAM, 3> params{
        OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, digestName.data(), 0),
        OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_PAD_MODE, padding.data(), 0),
        OSSL_PARAM_construct_end(),
    };
    if (!context || EVP_PKEY_verify_init_ex(context.get(), params.data()) != 1)
        return {};
    return context;
}

} // namespace

RecentVerifiers &RecentVerifiers::ofThisThread()
{
    thread_local RecentVerifiers recent;
    return recent;
}

EVP_PKEY_CTX *RecentVerifiers::find(const QByteArray &modulus, const QByteArray &exponent,
                                    HashAlgorithm hash)
{
    Set &set = m_sets[qHash(modulus) % kSets];
    const auto known =
        std::find_if(set.entries.begin(), set.entries.end(), [&](const Entry &entry) {
            return entry.context && entry.hash == hash && entry.modulus == modulus
                   && entry.exponent == exponent;
        });
    if (known != set.entries.end())
        return known->context.get();
    const PkeyHandle key = rsaHandle(modulus, exponent);
    PkeyContext context = key ? rsaVerifier(key.get(), hash) : PkeyContext(); // shares the key
    if (!context)
        return nullptr;
    Entry &oldest = set.entries[set.next];
    set.next = (set.next + 1) % kPlaces;
    oldest = {modulus, exponent, hash, std::move(context)};
    return oldest.context.get();
}

} // namespace mailworthy::keys
