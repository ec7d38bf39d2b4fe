#pragma once
// Owning handles for OpenSSL's objects; for the sources of this folder alone, no public header
// includes it.
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>

#include <memory>

namespace mailworthy::keys {

template<auto Free>
struct Freeing
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using PkeyHandle = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using MdContext = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using MdHandle = std::unique_ptr<EVP_MD, Freeing<EVP_MD_free>>;
using Bio = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using BigNumber = std::unique_ptr<BIGNUM, Freeing<BN_free>>;

inline unsigned char *asBytes(char *text)
{
    return reinterpret_cast<unsigned char *>(text);
}
inline const unsigned char *asBytes(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

} // namespace mailworthy::keys
