#include "checks/VerifiedRecords.h"

#include <algorithm>

namespace mailworthy::checks {

namespace {

/// What a name server says that does not have the record yet; nullptr: each has it, or says nothing.
const dns::Answer *laggingAnswer(const facts::PublishedFact &fact, const SeenRow &row)
{
    const auto lags = std::find_if(row.own.begin(), row.own.end(), [](const SeenCell &cell) {
        return cell.seen == Seen::Old || cell.seen == Seen::None;
    });
    return lags == row.own.end() ? nullptr : answerOf(fact, *lags, row.question());
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
        const dns::Answer *lagging = laggingAnswer(*found.fact, row);
        if (!row.open && !lagging)
            continue;
        if (row.open) // what the servers say does not count
            published.answers.erase(row.question());
        else
            published.answers.insert_or_assign(row.question(), *lagging);
        // It was judged by what the newest copy has.
        if (row.question().type == dns::Type::TXT)
            published.spfPasses.erase(row.record.record.owner);
    }
    return published;
}

} // namespace mailworthy::checks
