#include "checks/HeloCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first address's confirmed reverse name: what "EHLO follows PTR" greets with. Error: why
/// there is none to greet with.
Result<dns::Name> providersName(const facts::Facts &facts)
{
    Error why(facts.sending.empty() ? u"fact.needs-address"_s : u"fact.no-confirmed-name"_s);
    for (const Address &address : facts.sending) {
        const auto found = facts.reverse.find(address);
        if (found == facts.reverse.end() || !found->second.isKnown()) {
            why = found == facts.reverse.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            continue;
        }
        if (const facts::ReverseName *name = found->second->confirmedName())
            return name->name;
    }
    return failure(std::move(why));
}

void observe(const Context &context, facts::Facts &facts)
{
    if (context.plan.hosts.empty())
        return;
    const plan::Host &host = context.plan.host();
    facts::EhloFact fact;
    fact.text = host.heloText();
    if (host.heloMode == plan::HeloMode::FollowsPtr) {
        if (const Result<dns::Name> name = providersName(facts)) {
            fact.text = name->toLower();
        } else if (host.helo.isEmpty() && context.plan.route.isDirect()) {
            facts.ehlo =
                facts::Fact<facts::EhloFact>::unknownBecause(name.error(), {}, context.now());
            return;
        }
    } else if (host.helo.isEmpty() && context.options.hostOpen) {
        facts.ehlo = facts::Fact<facts::EhloFact>::unknownBecause(*context.options.hostOpen, {},
                                                                  context.now());
        return;
    }
    fact.verdict = line::judgeEhlo(fact.text);
    std::vector<facts::Evidence> evidence;
    if (fact.verdict.usable() && fact.verdict.name) {
        const std::vector<dns::Answer> answers =
            asReceiversSee(context).lookupEach(addressInquiries(*fact.verdict.name), context.stop);
        for (const dns::Answer &answer : answers)
            evidence.push_back(facts::evidenceOf(answer, context.now()));
        const dns::Answer *unknown = firstUnknown(answers);
        if (unknown && outcomeOf(answers) != dns::Outcome::Records) {
            facts.ehlo = facts::Fact<facts::EhloFact>::unknownBecause(facts::reasonOf(*unknown),
                                                                      evidence, context.now());
            facts.ehlo.unknown.args[u"name"_s] = fact.text;
            return;
        }
        fact.addresses = toNameAddresses(*fact.verdict.name, answers);
    }
    facts.ehlo =
        facts::Fact<facts::EhloFact>::known(std::move(fact), std::move(evidence), context.now());
}

/// Compares the greeting with one address's reverse names.
void judgeOne(const plan::MailPlan &plan, const facts::Facts &facts, const Address &address,
              std::vector<findings::Finding> &out)
{
    const facts::Fact<facts::EhloFact> &ehlo = facts.ehlo;
    const QString name = ehlo->text;
    const QString text = address.toString();
    const std::vector<Address> &leadsTo = ehlo->addresses->addresses;
    const bool leads = std::find(leadsTo.begin(), leadsTo.end(), address) != leadsTo.end();
    if (!leads && ehlo->addresses->open) { // the family that is not known may hold it
        out.push_back(findings::unknownFinding(u"helo.unknown"_s, name, *ehlo->addresses->open,
                                               ehlo.evidence));
        return;
    }
    if (!leads) {
        // A name of the provider's stands in a zone of his.
        const bool ours = plan.host().heloMode != plan::HeloMode::FollowsPtr;
        add(out, u"helo.other-address"_s, name,
            {{u"name"_s, name},
             {u"address"_s, text},
             {u"addresses"_s, texts(leadsTo)},
             {u"effect"_s, ours ? u"usual"_s : u"provider"_s}},
            ehlo.evidence)
            .fix = ours ? publishFix(name, address.isV4() ? u"A"_s : u"AAAA"_s)
                        : editPlanFix(u"connection"_s);
        return;
    }
    const auto found = facts.reverse.find(address);
    if (found == facts.reverse.end() || !found->second.isKnown()) {
        const Error reason =
            found == facts.reverse.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
        out.push_back(findings::unknownFinding(u"helo.unknown"_s, name, reason, ehlo.evidence));
        return;
    }
    const std::vector<facts::ReverseName> &names = found->second->names;
    if (names.empty())
        return; // ptr.missing says it: one cause, one finding
    const auto same = std::find_if(names.begin(), names.end(), [&](const facts::ReverseName &item) {
        return item.name == *ehlo->verdict.name && item.confirmed == true;
    });
    Args args{{u"name"_s, name}, {u"address"_s, text}, {u"ptr"_s, names.front().name.toLower()}};
    if (same == names.end()) {
        // A name that leads nowhere is none to greet with.
        if (const facts::ReverseName *confirmed = found->second->confirmedName()) {
            args[u"ptr"_s] = confirmed->name.toLower();
            args[u"effect"_s] = u"confirmed"_s;
        }
        // It leads to the address already: that was looked at above.
        line::PtrWish wish = found->second->wish;
        wish.wanted = ehlo->verdict.name->toLower();
        wish.forward = line::Forward::Leads;
        wish.leadsTo.clear();
        findings::Fix fix{findings::Fix::Kind::AskProvider, line::toArgs(wish)};
        fix.args[u"provider"_s] =
            found->second->provider ? found->second->provider->name : QString();
        add(out, u"helo.differs"_s, name, args, ehlo.evidence).fix = std::move(fix);
    } else if (plan.host().heloMode == plan::HeloMode::FollowsPtr) {
        add(out, u"helo.follows-provider"_s, name, args, ehlo.evidence);
    } else {
        add(out, u"helo.fine"_s, name, args, ehlo.evidence);
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    if (plan.hosts.empty())
        return;
    const facts::Fact<facts::EhloFact> &ehlo = facts.ehlo;
    if (!ehlo.isKnown()) {
        // Without a name to greet with, the address is all there is to name.
        const plan::Host &host = plan.host();
        const bool nameless = host.heloMode == plan::HeloMode::FollowsPtr && host.helo.isEmpty()
                              && !facts.sending.empty();
        out.push_back(findings::unknownFinding(
            u"helo.unknown"_s, nameless ? facts.sending.front().toString() : host.heloText(),
            ehlo.unknown, ehlo.evidence));
        return;
    }
    const QString name = ehlo->text;
    if (!ehlo->verdict.usable()) {
        // A relay greets the world with its own name; it alone hears this one.
        add(out, plan.route.isDirect() ? findings::Severity::Problem : findings::Severity::Note,
            u"helo.unusable"_s, name,
            {{u"name"_s, name},
             {u"fault"_s, line::toString(*ehlo->verdict.fault)},
             {u"why"_s,
              findings::word(QString(u"ehlo."_s + line::toString(*ehlo->verdict.fault)))}},
            ehlo.evidence)
            .fix = editPlanFix(u"name"_s);
        return;
    }
    if (!plan.route.isDirect())
        return; // a relay greets with its own name
    if (facts.sending.empty()) {
        out.push_back(findings::unknownFinding(u"helo.unknown"_s, name,
                                               Error(u"fact.needs-address"_s), ehlo.evidence));
        return;
    }
    if (!ehlo->addresses || ehlo->addresses->addresses.empty()) {
        add(out, u"helo.no-address"_s, name, {{u"name"_s, name}}, ehlo.evidence).fix =
            publishFix(name, facts.sending.front().isV4() ? u"A"_s : u"AAAA"_s);
        return;
    }
    for (const Address &address : facts.sending)
        judgeOne(plan, facts, address, out);
}

} // namespace

Check heloCheck()
{
    return {"helo",
            {"address", "name"},
            {"helo"},
            {"helo.fine", "helo.differs", "helo.follows-provider", "helo.no-address",
             "helo.other-address", "helo.unusable", "helo.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
