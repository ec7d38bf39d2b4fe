#include "checks/ListsCheck.h"

#include "checks/InterceptionCheck.h"
#include "checks/ListsJudge.h"
#include "checks/Sink.h"

#include <algorithm>
#include <iterator>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a relay with a crowd of addresses a few tell enough.
constexpr std::size_t mostOfRelay = 4;

std::vector<const data::BlockList *> chosenLists(const Context &context)
{
    std::vector<const data::BlockList *> chosen;
    for (const data::BlockList &list : context.data.lists.lists) {
        const std::vector<dns::Name> &only = context.options.onlyLists;
        const bool retired = list.status == data::ListStatus::Retired;
        const bool wanted = only.empty()
                                ? data::isAsked(list, context.data.listKeys)
                                      || (context.options.retiredLists && retired)
                                : std::find(only.begin(), only.end(), list.zone) != only.end();
        if (wanted)
            chosen.push_back(&list);
    }
    return chosen;
}

/// What mail leaves with where the route says so.
std::vector<Address> relayAddresses(const Context &context)
{
    const std::optional<plan::Relay> &relay = context.plan.route.relay;
    std::vector<Address> found = givenRelay(context.plan);
    if (!context.plan.route.usesRelay() || !relay || !found.empty())
        return found;
    if (const Result<dns::Name> name = dns::Name::parse(relay->host)) {
        for (const dns::Answer &answer :
             context.internet.lookupEach(addressInquiries(*name), context.stop)) {
            const std::vector<Address> addresses = answer.addresses();
            found.insert(found.end(), addresses.begin(), addresses.end());
        }
    }
    if (found.size() > mostOfRelay)
        found.resize(mostOfRelay);
    return found;
}

/// What tells the network apart that is asked from: two of them may have a router of one address.
std::vector<Address> ownAddresses(const Context &context, const facts::Facts &facts)
{
    std::vector<Address> own;
    for (const net::LocalAddress &local : context.internet.localAddresses())
        own.push_back(local.address);
    for (const auto &[family, fact] : facts.addresses) {
        if (fact.isKnown() && fact->verdict.address)
            own.push_back(*fact->verdict.address);
    }
    std::sort(own.begin(), own.end());
    return own;
}

void observe(const Context &context, facts::Facts &facts)
{
    const std::vector<Endpoint> resolvers = context.internet.resolvers();
    if (resolvers.empty()) {
        facts.lists =
            facts::Fact<facts::ListsFact>::unknownBecause(noResolver(context), {}, context.now());
        return;
    }
    facts::ListsFact fact;
    fact.subjects = context.options.listSubjects;
    fact.named = !fact.subjects.empty();
    if (!fact.named) {
        fact.relay = relayAddresses(context);
        fact.subjects = listSubjects(context.plan, facts.sending, fact.relay);
    }
    std::vector<dnsbl::Subject> asked;
    std::copy_if(fact.subjects.begin(), fact.subjects.end(), std::back_inserter(asked), isAskable);
    dnsbl::SurveyOptions options;
    options.selfTest = context.options.selfTestLists;
    options.seed = context.seed();
    fact.publicResolver = context.data.publicResolvers.find(resolvers.front().address) != nullptr;
    if (fact.publicResolver)
        options.path = dnsbl::Path::ResolverThenOwn;
    options.keys = context.data.listKeys.kinds();
    options.now = context.now();
    if (context.options.listControls) {
        context.options.listControls->setPlace(resolvers, ownAddresses(context, facts));
        options.controls = context.options.listControls;
    }
    fact.keyFile = context.data.listKeys.file;
    fact.othersCanReadKeys = context.data.listKeys.othersCanRead && !options.keys.isEmpty();
    const std::vector<const data::BlockList *> lists = chosenLists(context);
    int total = 0;
    for (const data::BlockList *list : lists) {
        for (const dnsbl::Subject &subject : asked)
            total += dnsbl::takes(*list, dnsbl::kindOf(subject)) ? 1 : 0;
    }
    const auto survey = [&] {
        int done = 0;
        return dnsbl::survey(
            context.internet, lists, asked, options,
            [&](std::size_t, const dnsbl::Verdict &verdict) {
                done += verdict.settled ? 1 : 0;
                if (context.onProgress)
                    context.onProgress({u"lists"_s, done, total, &verdict});
            },
            context.stop);
    };
    // The resolver's check puts this question at the same time: nobody waits for it here.
    fact.survey = survey();
    const std::vector<Address> invented =
        inventedIn(context.internet.lookupEach(nobodyInquiries(context), context.stop));
    if (!invented.empty() && !context.stop.stop_requested()) {
        // What it says of the lists is worth nothing, whether or not the lists' answers show it.
        options.path = dnsbl::Path::AuthoritativeOnly;
        fact.survey = survey();
        // Through the lists' own servers alone nothing shows the survey that the resolver invents.
        fact.survey.isVoid =
            std::none_of(fact.survey.verdicts.begin(), fact.survey.verdicts.end(),
                         [](const dnsbl::Verdict &verdict) { return verdict.isAnswer(); });
    }
    const std::vector<dnsbl::Verdict> &verdicts = fact.survey.verdicts;
    const bool ownWord =
        std::any_of(verdicts.begin(), verdicts.end(), [](const dnsbl::Verdict &verdict) {
            return verdict.via == dnsbl::Via::Authoritative && verdict.isAnswer();
        });
    // Who answers in the lists' place is the cause, and spoils what is advised otherwise.
    const bool turnedAway =
        std::any_of(verdicts.begin(), verdicts.end(), [](const dnsbl::Verdict &verdict) {
            return verdict.outcome == dnsbl::ListOutcome::Refused || verdict.broken.has_value();
        });
    fact.intercepted =
        (ownWord || turnedAway || fact.survey.isVoid) && isPort53Intercepted(context);
    if (ownWord && fact.intercepted)
        dnsbl::voidOwnServers(fact.survey);
    facts.lists = facts::Fact<facts::ListsFact>::known(std::move(fact), {}, context.now());
}

} // namespace

std::vector<Address> givenRelay(const plan::MailPlan &plan)
{
    if (!plan.route.usesRelay() || !plan.route.relay)
        return {};
    const Result<Address> literal = Address::parse(plan.route.relay->host);
    return literal ? std::vector{literal->unmapped()} : std::vector<Address>();
}

std::vector<dnsbl::Subject> listSubjects(const plan::MailPlan &plan,
                                         const std::vector<Address> &sending,
                                         const std::vector<Address> &relay)
{
    std::vector<dnsbl::Subject> subjects;
    const auto add = [&](const dnsbl::Subject &subject) {
        if (std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
            subjects.push_back(subject);
    };
    for (const Address &address : sending)
        add(address);
    for (const Address &address : relay)
        add(address);
    for (const plan::MailDomain &domain : plan.domains)
        add(domain.name.name());
    if (plan.hosts.empty())
        return subjects;
    // Lists of names list whole domains: a host beneath one that is asked needs no question of its
    // own.
    const dns::Name &host = plan.host().name.name();
    const bool beneath =
        std::any_of(plan.domains.begin(), plan.domains.end(), [&](const plan::MailDomain &domain) {
            return host.isPartOf(domain.name.name());
        });
    if (!host.isRoot() && !beneath)
        add(host);
    return subjects;
}

bool isAskable(const dnsbl::Subject &subject)
{
    const auto *address = std::get_if<Address>(&subject);
    return !address || address->isPublic();
}

Check listsCheck()
{
    return {"lists",
            {"address"},
            {"list"},
            {"list.listed", "list.policy", "list.range", "list.refused", "list.unreachable",
             "list.silent", "list.clean", "list.none-answered", "list.void", "list.unknown",
             "list.praised", "list.not-praised", "list.key-refused", "list.key-exposed"},
            observe,
            judgeLists,
            judgeListsWithLine,
            {"resolver"},
            false,
            true,
            true,
            true};
}

} // namespace mailworthy::checks
