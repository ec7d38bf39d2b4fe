#include "checks/VerifiedRecords.h"

#include <algorithm>

namespace mailworthy::checks {

namespace {

/// A name server's that does not have the record yet; nullptr: each has it, or says nothing.
const SeenCell *laggingCell(const SeenRow &row)
{
    const auto lags = std::find_if(row.own.begin(), row.own.end(), [](const SeenCell &cell) {
        return cell.seen == Seen::Old || cell.seen == Seen::None;
    });
    return lags == row.own.end() ? nullptr : &*lags;
}

/// It was judged by what the newest copy has; the one that lags behind has a judgement of its own.
void takeSpf(const facts::PublishedFact &fact, const SeenRow &row, const SeenCell *lagging,
             plan::Published &published)
{
    const dns::Name &name = row.record.record.owner;
    published.spfPasses.erase(name);
    if (row.open || !lagging || !fact.viewers[lagging->viewer].view)
        return;
    const std::map<dns::Name, bool> &own = fact.viewers[lagging->viewer].view->spfPasses;
    if (const auto passes = own.find(name); passes != own.end())
        published.spfPasses.insert(*passes);
}

/// What must go is there as long as one name server has it.
void putRemoval(const SeenRow &row, plan::Published &published)
{
    if (row.open) { // what the servers say does not count
        published.answers.erase(row.question());
        return;
    }
    if (row.count(Seen::Old) == 0)
        return;
    dns::Answer &answer =
        published.answers
            .try_emplace(row.question(), dns::answerWith(row.question(), dns::Outcome::NoData))
            .first->second;
    if (!answer.isKnown())
        answer = dns::answerWith(row.question(), dns::Outcome::NoData);
    const bool isThere =
        std::any_of(answer.answer.begin(), answer.answer.end(),
                    [&](const dns::Record &each) { return each.data == row.record.record.data; });
    if (isThere)
        return;
    answer.outcome = dns::Outcome::Records;
    answer.answer.push_back(row.record.record);
}

} // namespace

std::optional<plan::Published> publishedIn(const Verification &found)
{
    if (!found.fact.isKnown())
        return std::nullopt;
    const std::vector<facts::Viewer> &viewers = found.fact->viewers;
    const auto resolver =
        std::find_if(viewers.begin(), viewers.end(), [](const facts::Viewer &viewer) {
            return viewer.vantage == facts::Vantage::Resolver && viewer.view;
        });
    if (resolver == viewers.end())
        return std::nullopt;
    plan::Published published = *resolver->view;
    for (const SeenRow &row : found.table.rows) {
        const SeenCell *lagging = laggingCell(row);
        const dns::Answer *answer =
            lagging ? answerOf(*found.fact, *lagging, row.question()) : nullptr;
        if (!row.open && !answer)
            continue;
        if (row.open) // what the servers say does not count
            published.answers.erase(row.question());
        else
            published.answers.insert_or_assign(row.question(), *answer);
        if (row.question().type == dns::Type::TXT)
            takeSpf(*found.fact, row, lagging, published);
    }
    for (const SeenRow &row : found.removals)
        putRemoval(row, published);
    return published;
}

} // namespace mailworthy::checks
