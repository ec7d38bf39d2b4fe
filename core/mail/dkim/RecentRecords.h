#pragma once
// The key records a thread read last. Mail comes in runs from the same signers, and reading a
// record (tags, base64, DER) costs a tenth of a verification. An entry is used for exactly its own
// text. Internal to Verification.
#include "mail/dkim/KeyRecord.h"

#include <array>
#include <memory>

namespace mailworthy::dkim {

class RecentRecords
{
public:
    [[nodiscard]] static RecentRecords &ofThisThread();

    /// As parseKeyRecord; never null.
    [[nodiscard]] std::shared_ptr<const Reading> read(const QByteArray &text);

private:
    static constexpr std::size_t kSets = 64;
    static constexpr std::size_t kPlaces = 4;
    // An RSA-4096 key takes 800; what is longer is no usual record and is not kept.
    static constexpr qsizetype kLongestKept = 1024;
    struct Entry
    {
        QByteArray text;
        std::shared_ptr<const Reading> reading;
    };
    /// The records of one remainder of the hash of their text.
    struct Set
    {
        std::array<Entry, kPlaces> entries;
        std::size_t next = 0; ///< the oldest, which gives way
    };
    std::array<Set, kSets> m_sets;
};

} // namespace mailworthy::dkim
