#include "mail/spf/RecentRecords.h"

#include <QHash>

#include <algorithm>

namespace mailworthy::spf {

RecentRecords &RecentRecords::ofThisThread()
{
    thread_local RecentRecords recent;
    return recent;
}

std::shared_ptr<const Parsed> RecentRecords::read(const QByteArray &text)
{
    if (text.size() > kLongestKept)
        return std::make_shared<const Parsed>(parse(text));
    Set &set = m_sets[qHash(text) % kSets];
    const auto known = std::find_if(set.entries.begin(), set.entries.end(), [&](const Entry &one) {
        return one.parsed && one.text == text;
    });
    if (known != set.entries.end())
        return known->parsed;
    Entry &oldest = set.entries[set.next];
    set.next = (set.next + 1) % kPlaces;
    oldest = {text, std::make_shared<const Parsed>(parse(text))};
    return oldest.parsed;
}

} // namespace mailworthy::spf
