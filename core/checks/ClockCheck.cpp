#include "checks/ClockCheck.h"

#include "checks/Sink.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::TimeSign;
using Signs = std::vector<const TimeSign *>;

namespace {

/// Beyond this a clock is wrong: Kerberos and many signature checks allow no more.
constexpr std::chrono::minutes tolerated{5};
/// Sources that are this close to each other agree.
constexpr std::chrono::minutes agreement{1};
/// Of one source its own clock may be wrong.
constexpr std::size_t fewestSources = 2;

Milliseconds aheadBy(const TimeSign &sign)
{
    return sign.here - sign.said;
}

bool isOff(const TimeSign &sign)
{
    return std::chrono::abs(aheadBy(sign)) > tolerated;
}

/// One of each operator: two pages of one have one clock.
Signs unrelated(const std::vector<TimeSign> &all)
{
    Signs found;
    std::set<QString> operators;
    for (const TimeSign &sign : all) {
        if (operators.insert(sign.operatorName).second)
            found.push_back(&sign);
    }
    return found;
}

/// The largest number of sources that agree that the clock is off.
Signs largestAgreement(const Signs &signs)
{
    Signs largest;
    for (const TimeSign *first : signs) {
        Signs agreeing;
        for (const TimeSign *other : signs) {
            const Milliseconds beyond = aheadBy(*other) - aheadBy(*first);
            if (isOff(*other) && beyond.count() >= 0 && beyond <= agreement)
                agreeing.push_back(other);
        }
        if (agreeing.size() > largest.size())
            largest = std::move(agreeing);
    }
    return largest;
}

void observe(const Context &, facts::Facts &) {}

void judge(const plan::MailPlan &, const facts::Facts &facts, std::vector<findings::Finding> &out)
{
    const Signs signs = unrelated(facts.times);
    const Signs agreeing = largestAgreement(signs);
    if (agreeing.size() < fewestSources || 2 * agreeing.size() <= signs.size())
        return;
    QStringList sources;
    std::vector<facts::Evidence> evidence;
    for (const TimeSign *sign : agreeing) {
        sources << sign->operatorName;
        evidence.push_back(sign->evidence);
    }
    const TimeSign &sign = *agreeing.front();
    add(out, u"clock.wrong"_s, u"clock"_s,
        {{u"sources"_s, sources},
         {u"said"_s, toIso(sign.said)},
         {u"here"_s, toIso(sign.here)},
         {u"seconds"_s,
          static_cast<qint64>(std::chrono::round<std::chrono::seconds>(aheadBy(sign)).count())}},
        std::move(evidence));
}

} // namespace

Check clockCheck()
{
    return {"clock", {"address"}, {"clock"}, {"clock.wrong"}, observe, judge};
}

} // namespace mailworthy::checks
