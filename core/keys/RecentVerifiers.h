#pragma once
// The RSA keys a thread verified with last, ready to be used again: OpenSSL prepares a key
// (Montgomery form, fetched algorithms) as long as it then verifies, and mail comes in runs from
// the same signers. Public keys only; an entry is used for exactly its own key and hash. Internal
// to PublicKey.
#include "keys/Digest.h"
#include "keys/OpenSslHandles.h"

#include <QByteArray>

#include <array>

namespace mailworthy::keys {

class RecentVerifiers
{
public:
    [[nodiscard]] static RecentVerifiers &ofThisThread();

    /// The operation to verify with, valid until the next call; nullptr when OpenSSL refuses the
    /// key.
    [[nodiscard]] EVP_PKEY_CTX *find(const QByteArray &modulus, const QByteArray &exponent,
                                     HashAlgorithm hash);

private:
    // Some kilobytes each, so about one MiB when all are taken.
    static constexpr std::size_t kSets = 64;
    static constexpr std::size_t kPlaces = 4;
    struct Entry
    {
        QByteArray modulus;
        QByteArray exponent;
        HashAlgorithm hash = HashAlgorithm::Sha256;
        PkeyContext context;
    };
    /// The keys of one remainder of the hash of their modulus.
    struct Set
    {
        std::array<Entry, kPlaces> entries;
        std::size_t next = 0; ///< the oldest, which gives way
    };
    std::array<Set, kSets> m_sets;
};

} // namespace mailworthy::keys
