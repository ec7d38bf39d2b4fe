#pragma once
// The texts a thread read last, with what they were read as: mail comes in runs from the same
// domains, and the same records are read again and again. An entry is used for exactly its own
// text; memory is bounded.
#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace mailworthy {

/// `Read` is a pure function from the text alone.
template<typename Reading, Reading (*Read)(QByteArrayView)>
class RecentReadings
{
public:
    [[nodiscard]] static RecentReadings &ofThisThread()
    {
        thread_local RecentReadings recent;
        return recent;
    }

    /// As Read; never null.
    [[nodiscard]] std::shared_ptr<const Reading> read(const QByteArray &text)
    {
        if (text.size() > kLongestKept)
            return std::make_shared<const Reading>(Read(text));
        Set &set = m_sets[qHash(text) % kSets];
        const auto known =
            std::find_if(set.entries.begin(), set.entries.end(),
                         [&](const Entry &one) { return one.reading && one.text == text; });
        if (known != set.entries.end())
            return known->reading;
        Entry &oldest = set.entries[set.next];
        set.next = (set.next + 1) % kPlaces;
        oldest = {text, std::make_shared<const Reading>(Read(text))};
        return oldest.reading;
    }

private:
    static constexpr std::size_t kSets = 64;
    static constexpr std::size_t kPlaces = 4;
    // The record of an RSA-4096 key takes 800, an SPF record less than 512 (RFC 7208 §3.4); what is
    // longer than this is no usual record and is not kept.
    static constexpr qsizetype kLongestKept = 1024;
    struct Entry
    {
        QByteArray text;
        std::shared_ptr<const Reading> reading; ///< owners: this entry and who is at work with it
    };
    /// The texts of one remainder of their hash.
    struct Set
    {
        std::array<Entry, kPlaces> entries;
        std::size_t next = 0; ///< the oldest, which gives way
    };
    std::array<Set, kSets> m_sets;
};

} // namespace mailworthy
