// SPF records merged. Lines: "p" and a published record, "a" and a term to add, "r" and one to
// remove, "k" "s" "h" for the policy.
#include "Fuzz.h"
#include "mail/spf/Merge.h"

namespace spf = mailworthy::spf;

namespace {

constexpr std::size_t mostCompared = 100; // every term with every other

spf::MergeRequest requestFrom(QByteArrayView input)
{
    spf::MergeRequest request;
    for (const QByteArray &line : mailworthy::fuzz::linesOf(input)) {
        const QByteArray text = line.mid(1);
        switch (line.isEmpty() ? '\0' : line[0]) {
        case 'p': request.published.push_back(text); break;
        case 'a': request.add.push_back(text); break;
        case 'r': request.remove.push_back(text); break;
        case 'k': request.policy = spf::Policy::Keep; break;
        case 's': request.policy = spf::Policy::Soft; break;
        case 'h': request.policy = spf::Policy::Hard; break;
        default: break;
        }
    }
    return request;
}

/// One after another, the terms of a record that a receiver reads.
bool isRemoved(const spf::Term &term, const spf::MergeRequest &request)
{
    for (const QByteArray &text : request.remove) {
        const auto parsed = spf::parseTerm(text);
        const auto *removed = std::get_if<spf::Term>(&parsed);
        if (removed && spf::sameTerm(*removed, term))
            return true;
    }
    return false;
}

} // namespace

MW_FUZZ_TARGET(spf_merge)
{
    const spf::MergeRequest request = requestFrom(input);
    const mailworthy::Result<spf::Merged> merged = spf::merge(request);
    if (!merged) {
        MW_HOLDS(merged.error().code == QLatin1String("spf.merge-malformed")
                 || merged.error().code == QLatin1String("spf.merge-bad-term"));
        return;
    }
    const spf::Parsed parsed = spf::parse(merged->after);
    const auto *record = std::get_if<spf::Record>(&parsed);
    MW_HOLDS(record && *record == merged->record);
    if (record->terms.size() <= mostCompared)
        MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(*merged)));
    int lookups = 0;
    for (std::size_t i = 0; i < record->terms.size(); ++i) {
        lookups += record->terms[i].causesLookup();
        for (std::size_t k = 0; k < i && i < mostCompared; ++k)
            MW_HOLDS(!spf::sameTerm(record->terms[i], record->terms[k]));
    }
    MW_HOLDS(lookups == merged->lookups);
    if (const std::optional<std::size_t> all = record->firstAll()) {
        MW_HOLDS(!record->redirect());
        for (std::size_t i = *all + 1; i < record->terms.size(); ++i)
            MW_HOLDS(!record->terms[i].directive());
    }
    for (const spf::Term &term : record->terms)
        if (!term.mechanism<spf::All>() && request.add.empty())
            MW_HOLDS(!isRemoved(term, request));

    // What was asked for last is there.
    const auto last = request.add.empty() ? std::variant<spf::SyntaxError, spf::Term>()
                                          : spf::parseTerm(request.add.back());
    const auto *wanted = std::get_if<spf::Term>(&last);
    if (wanted && wanted->directive() && !wanted->mechanism<spf::All>())
        MW_HOLDS(std::any_of(record->terms.begin(), record->terms.end(),
                             [&](const spf::Term &term) { return spf::sameTerm(term, *wanted); }));

    // Merged into itself it stays, and so it does with the same wishes.
    const mailworthy::Result<spf::Merged> again = spf::merge({{merged->after}, {}, {}, {}});
    MW_HOLDS(again && again->after == merged->after && !again->changed);
    // A term that is both to be added and removed moves.
    for (const QByteArray &text : request.add) {
        const auto added = spf::parseTerm(text);
        if (isRemoved(std::get<spf::Term>(added), request))
            return;
    }
    const mailworthy::Result<spf::Merged> same =
        spf::merge({{merged->after}, request.add, request.remove, request.policy});
    MW_HOLDS(same && same->after == merged->after);
}
