#pragma once
// The SPF records a thread read last. Mail comes in runs from the same senders, and reading a
// record costs a sixth of an evaluation whose answers are in memory. An entry is used for exactly
// its own text. Internal to Answers.
#include "mail/spf/Record.h"

#include <array>
#include <memory>

namespace mailworthy::spf {

class RecentRecords
{
public:
    [[nodiscard]] static RecentRecords &ofThisThread();

    /// As `parse`; never null.
    [[nodiscard]] std::shared_ptr<const Parsed> read(const QByteArray &text);

private:
    static constexpr std::size_t kSets = 64;
    static constexpr std::size_t kPlaces = 4;
    // RFC 7208 §3.4 wants an answer below 512 octets; what is longer than this is not kept.
    static constexpr qsizetype kLongestKept = 1024;
    struct Entry
    {
        QByteArray text;
        std::shared_ptr<const Parsed> parsed; ///< owners: this entry and the checks under way
    };
    /// The records of one remainder of the hash of their text.
    struct Set
    {
        std::array<Entry, kPlaces> entries;
        std::size_t next = 0; ///< the oldest, which gives way
    };
    std::array<Set, kSets> m_sets;
};

} // namespace mailworthy::spf
