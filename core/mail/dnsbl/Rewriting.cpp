#include "mail/dnsbl/Rewriting.h"

#include "mail/dnsbl/Survey.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace mailworthy::dnsbl {

namespace {

bool isOutside(const Address &code)
{
    return !code.isV4() || code.octets()[0] != 127;
}

} // namespace

std::vector<Address> outsideCodes(const Hearing &hearing)
{
    std::vector<Address> found;
    const auto take = [&found](const Probe &probe) {
        std::copy_if(probe.codes.begin(), probe.codes.end(), std::back_inserter(found), isOutside);
    };
    take(hearing.question);
    if (hearing.positive)
        take(*hearing.positive);
    for (const Probe &probe : hearing.negatives)
        take(probe);
    return found;
}

bool bringsControl(const Hearing &hearing)
{
    if (!hearing.positive)
        return false;
    const std::vector<Address> &codes = hearing.positive->codes;
    return !codes.empty() && std::none_of(codes.begin(), codes.end(), isOutside);
}

std::optional<Address> inventedAddress(const std::vector<Row> &rows, const std::vector<Said> &said)
{
    std::map<Address, std::set<dns::Name>> operators;
    std::set<Address> ofLiving; ///< said in the place of a list that is there
    std::set<dns::Name> heard;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!said[i].outcome || said[i].outcome == ListOutcome::Unreachable)
            continue;
        const dns::Name operatorDomain = rows[i].list->zone.last(2);
        heard.insert(operatorDomain);
        for (const Address &address : said[i].outside) {
            operators[address].insert(operatorDomain);
            if (said[i].isAlive)
                ofLiving.insert(address);
        }
    }
    const auto found = std::find_if(operators.begin(), operators.end(), [&](const auto &entry) {
        return ofLiving.contains(entry.first) && entry.second.size() >= 2
               && entry.second.size() * 2 >= heard.size();
    });
    return found == operators.end() ? std::nullopt : std::optional(found->first);
}

void voidOwnServers(Survey &survey)
{
    for (Verdict &verdict : survey.verdicts) {
        if (verdict.via != Via::Authoritative || verdict.outcome == ListOutcome::Retired)
            continue;
        verdict.outcome = ListOutcome::Unreachable;
        verdict.failure = dns::Outcome::Unreachable;
        verdict.broken.reset();
        verdict.refusal.reset();
        verdict.doubtful = false;
        verdict.codes.clear();
        verdict.readings.clear();
        verdict.texts.clear();
        verdict.told = {};
        verdict.positiveControl.reset();
        verdict.negativeControl.reset();
    }
    survey.totals = totalsOf(survey.verdicts);
}

} // namespace mailworthy::dnsbl
