#include "plan/Steps.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepFacts
{
    Step step;
    QLatin1StringView word;
    QStringList areas;
    QStringList checks;
};

const std::vector<StepFacts> &table()
{
    static const std::vector<StepFacts> steps{
        {Step::Domain, "domain"_L1, {u"domain"_s, u"mx"_s}, {u"domain"_s, u"mx"_s}},
        {Step::Connection,
         "connection"_L1,
         {u"resolver"_s, u"clock"_s, u"address"_s, u"port25"_s, u"relay"_s, u"inbound"_s},
         {u"resolver"_s, u"interception"_s, u"clock"_s, u"address"_s, u"dynamic"_s, u"ports"_s}},
        {Step::Name,
         "name"_L1,
         {u"ptr"_s, u"helo"_s, u"host"_s},
         {u"name"_s, u"helo"_s, u"host"_s}},
        {Step::BlockLists, "lists"_L1, {u"list"_s}, {u"lists"_s}},
        {Step::Dkim, "dkim"_L1, {u"dkim"_s}, {u"dkim"_s}},
        {Step::Spf, "spf"_L1, {u"spf"_s}, {u"spf"_s}},
        {Step::Dmarc, "dmarc"_L1, {u"dmarc"_s}, {u"dmarc"_s}},
        {Step::Records, "records"_L1, {}, {}},
        {Step::Server, "server"_L1, {}, {}},
        {Step::Verify, "verify"_L1, {}, {}},
        {Step::Watch, "watch"_L1, {}, {}},
    };
    return steps;
}

const StepFacts &factsOf(Step step)
{
    return table().at(static_cast<std::size_t>(step) - 1);
}

} // namespace

QString toString(Step step)
{
    return factsOf(step).word;
}

std::optional<Step> stepFromString(QStringView text)
{
    for (const StepFacts &facts : table()) {
        if (text == facts.word)
            return facts.step;
    }
    return std::nullopt;
}

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (const StepFacts &facts : table())
        steps.push_back(facts.step);
    return steps;
}

std::optional<Step> stepAfter(Step step)
{
    const int next = static_cast<int>(step) + 1;
    return next > stepCount ? std::nullopt : std::optional(static_cast<Step>(next));
}

std::optional<Step> stepBefore(Step step)
{
    const int previous = static_cast<int>(step) - 1;
    return previous < 1 ? std::nullopt : std::optional(static_cast<Step>(previous));
}

std::vector<MissingInput> missingFor(Step step, const MailPlan &plan)
{
    if (step == Step::Domain || step == Step::Watch)
        return {};
    if (plan.isEmpty())
        return {{Missing::Domain, Step::Domain}};
    std::vector<MissingInput> missing;
    // The lists are asked about what is measured; only a server elsewhere has to be told of.
    const bool measures = plan.hosts.empty() || plan.host().runsOn != RunsOn::Elsewhere;
    const bool needsAddress = step == Step::Name || (step == Step::BlockLists && !measures)
                              || step == Step::Spf || step == Step::Records || step == Step::Server
                              || step == Step::Verify;
    if (needsAddress && plan.allAddresses().empty()
        && !(plan.route.usesRelay() && !plan.route.isDirect()))
        missing.push_back({Missing::Address, Step::Connection});
    if (step == Step::Server && plan.route.isDirect() && !plan.hosts.empty()
        && plan.host().lacksGreeting())
        missing.push_back({Missing::Greeting, Step::Name});
    const bool needsKey = step == Step::Records || step == Step::Server || step == Step::Verify;
    if (needsKey) {
        const bool everyDomain =
            std::all_of(plan.domains.begin(), plan.domains.end(), [](const MailDomain &domain) {
                return std::any_of(
                    domain.selectors.begin(), domain.selectors.end(),
                    [](const Selector &selector) { return selector.publicKey.has_value(); });
            });
        if (!everyDomain)
            missing.push_back({Missing::Key, Step::Dkim});
    }
    return missing;
}

QStringList findingAreas(Step step)
{
    return factsOf(step).areas;
}

QStringList checksOf(Step step)
{
    return factsOf(step).checks;
}

} // namespace mailworthy::plan
