#include "exporting/records/RecordSets.h"

namespace mailworthy::exporting {

using plan::Action;
using plan::PlannedRecord;

namespace {

using Data = std::vector<dns::RecordData>;

bool holds(const Data &all, const dns::RecordData &one)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const dns::RecordData &each) { return isSame(each, one); });
}

void addNew(Data &all, const dns::RecordData &one)
{
    if (!holds(all, one))
        all.push_back(one);
}

/// Those of `a` that are not in `b`.
Data without(const Data &a, const Data &b)
{
    Data left;
    std::copy_if(a.begin(), a.end(), std::back_inserter(left),
                 [&](const dns::RecordData &each) { return !holds(b, each); });
    return left;
}

void takePublished(RecordSet &set, const plan::Published &published)
{
    const dns::Answer *answer = published.find(set.owner, set.type);
    if (!answer || !answer->isKnown() || answer->truncated)
        return;
    set.beforeIsKnown = true;
    if (!answer->chain.empty()) {
        set.alias = answer->chain.front();
        return;
    }
    for (const dns::Record &record : answer->answer) {
        if (record.owner == set.owner && record.type() == set.type)
            addNew(set.before, record.data);
    }
}

void takePlanned(RecordSet &set)
{
    Data after = set.before;
    for (const PlannedRecord &item : set.planned) {
        if (item.action == Action::Replace) {
            std::erase_if(after, [&](const dns::RecordData &each) {
                return item.published.contains(dns::toPlainText(each));
            });
        } else if (item.action == Action::Remove) {
            std::erase_if(
                after, [&](const dns::RecordData &each) { return isSame(each, item.record.data); });
        }
    }
    for (const PlannedRecord &item : set.planned) {
        // What is kept does the same with other words, and those stand there.
        const bool stays = item.action == Action::Keep && !set.before.empty();
        if (item.action != Action::Remove && !stays)
            addNew(after, item.record.data);
    }
    set.after = std::move(after);
}

} // namespace

bool isSame(const dns::RecordData &a, const dns::RecordData &b)
{
    const auto *left = std::get_if<dns::Txt>(&a);
    const auto *right = std::get_if<dns::Txt>(&b);
    return left && right ? left->joined() == right->joined() : a == b;
}

Data RecordSet::added() const
{
    return without(after, before);
}

Data RecordSet::removed() const
{
    return without(before, after);
}

std::vector<RecordSet> recordSets(std::span<const PlannedRecord> records,
                                  const plan::Published *published)
{
    std::vector<RecordSet> sets;
    for (const PlannedRecord &item : records) {
        if (item.setByProvider)
            continue;
        auto set = std::find_if(sets.begin(), sets.end(), [&](const RecordSet &each) {
            return each.owner == item.record.owner && each.type == item.record.type();
        });
        if (set == sets.end()) {
            RecordSet fresh;
            fresh.owner = item.record.owner;
            fresh.type = item.record.type();
            fresh.zone = item.zone;
            fresh.ttl = item.record.ttl;
            set = sets.insert(sets.end(), std::move(fresh));
        }
        set->ttl = std::min(set->ttl, item.record.ttl);
        set->planned.push_back(item);
    }
    for (RecordSet &set : sets) {
        if (published)
            takePublished(set, *published);
        takePlanned(set);
    }
    return sets;
}

} // namespace mailworthy::exporting
