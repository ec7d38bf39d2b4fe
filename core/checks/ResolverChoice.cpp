#include "checks/ResolverChoice.h"

#include "checks/Runner.h"
#include "net/ChosenResolvers.h"

#include <QRandomGenerator>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Refused, and another asker may be answered: not for want of a key, nor for a wrong question.
bool isTurnedAway(const dnsbl::Verdict &verdict)
{
    const bool matters =
        verdict.weight == data::ListWeight::Decisive || verdict.weight == data::ListWeight::Common;
    return verdict.outcome == dnsbl::ListOutcome::Refused && matters && !verdict.list->isAllow()
           && !verdict.list->query.keyRequired && verdict.refusal != dnsbl::RefusalCause::WrongName;
}

template<typename T>
void addOnce(std::vector<T> &all, const T &one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

bool speaksAgainst(const findings::Finding &finding)
{
    static const QStringList harmless{u"resolver.fine"_s, u"resolver.cuts-answers"_s,
                                      u"resolver.not-validating"_s};
    return !harmless.contains(finding.code);
}

} // namespace

ListObstacle listObstacle(const facts::Facts &facts)
{
    ListObstacle found;
    if (!facts.lists.isKnown())
        return found;
    if (facts.lists->intercepted || (facts.intercepted.isKnown() && *facts.intercepted)) {
        found.kind = ListObstacle::Kind::Intercepted;
        return found;
    }
    if (facts.lists->survey.isVoid) {
        found.kind = ListObstacle::Kind::Invented;
        return found;
    }
    for (const dnsbl::Verdict &verdict : facts.lists->survey.verdicts) {
        if (!isTurnedAway(verdict))
            continue;
        found.kind = ListObstacle::Kind::Refused;
        addOnce(found.lists, verdict.list);
        addOnce(found.subjects, verdict.subject);
    }
    return found;
}

std::vector<ResolverPlace> resolverPlaces(const std::vector<Endpoint> &inUse,
                                          const std::optional<Address> &gateway,
                                          const data::PublicResolvers &known)
{
    using Kind = ResolverPlace::Kind;
    std::array<quint8, 16> loopback{};
    loopback.back() = 1;
    std::vector<ResolverPlace> places{{Kind::ThisComputer, {Address::v4({127, 0, 0, 1}), 53}},
                                      {Kind::ThisComputer, {Address::v6(loopback), 53}}};
    if (gateway)
        places.push_back({Kind::Router, {*gateway, 53}});
    std::erase_if(places, [&](const ResolverPlace &place) {
        return (!inUse.empty() && place.server == inUse.front())
               || known.find(place.server.address) != nullptr;
    });
    return places;
}

ResolverTrial tryResolver(const ResolverPlace &place, const ListObstacle &obstacle,
                          net::Internet &internet, const DataSet &data, const std::stop_token &stop)
{
    ResolverTrial trial{place, std::nullopt, true};
    net::ChosenResolvers through(internet, {place.server});
    const RunResult honest =
        run(plan::MailPlan(), through, data, {{u"resolver"_s, u"interception"_s}, {}}, {}, stop);
    const std::vector<findings::Finding> &found = honest.report.findings;
    const auto fault = std::find_if(found.begin(), found.end(), speaksAgainst);
    if (fault != found.end())
        trial.against = *fault;
    if (!trial.against && !obstacle.lists.empty()) {
        dnsbl::SurveyOptions options;
        options.path = dnsbl::Path::ResolverOnly;
        options.seed = QRandomGenerator::system()->generate64();
        options.askTexts = false;
        options.now = internet.clock().now();
        const dnsbl::Survey survey =
            dnsbl::survey(through, obstacle.lists, obstacle.subjects, options, {}, stop);
        trial.listsAnswer =
            std::any_of(survey.verdicts.begin(), survey.verdicts.end(),
                        [](const dnsbl::Verdict &verdict) { return verdict.isAnswer(); });
    }
    if (stop.stop_requested())
        trial.listsAnswer = false;
    return trial;
}

} // namespace mailworthy::checks
