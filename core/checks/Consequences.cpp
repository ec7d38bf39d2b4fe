#include "checks/Consequences.h"

#include "checks/Sink.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holds(const std::vector<Address> &addresses, const Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

/// An invented address is none; what there is in its place nobody knows.
bool takeOut(std::vector<Address> &addresses, const std::vector<Address> &invented)
{
    return std::erase_if(addresses, [&](const Address &each) { return holds(invented, each); }) > 0;
}

/// True when nothing is left that is known of the name.
bool isInvented(facts::NameAddresses &name, const std::vector<Address> &invented)
{
    return takeOut(name.addresses, invented) && name.addresses.empty();
}

bool holdsAny(const std::vector<Address> &addresses, const std::vector<Address> &invented)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const Address &each) { return holds(invented, each); });
}

/// Did a look-up of this record, or of one below it, come back with an invented address?
bool used(const spf::RecordTrace &record, const std::vector<Address> &invented)
{
    return std::any_of(record.terms.begin(), record.terms.end(), [&](const spf::TermTrace &term) {
        return holdsAny(term.addresses, invented)
               || std::any_of(
                   term.lookups.begin(), term.lookups.end(),
                   [&](const spf::Lookup &lookup) { return holdsAny(lookup.addresses, invented); })
               || std::any_of(term.below.begin(), term.below.end(),
                              [&](const spf::RecordTrace &below) { return used(below, invented); });
    });
}

bool takeOutInvented(facts::Facts &facts, const std::vector<Address> &invented)
{
    const Error why(u"list.resolver-rewrites"_s);
    bool changed = false;
    for (auto &[address, fact] : facts.reverse) {
        if (!fact.isKnown())
            continue;
        line::PtrWish &wish = fact.value->wish;
        qsizetype takenOut = 0;
        for (const Address &each : invented)
            takenOut += wish.leadsTo.removeAll(each.toString());
        if (takenOut > 0 && wish.leadsTo.isEmpty()) {
            wish.forward = line::Forward::Unknown;
            changed = true;
        }
        for (facts::ReverseName &name : fact.value->names) {
            if (!takeOut(name.addresses, invented))
                continue;
            changed = true;
            if (holds(name.addresses, address))
                continue;
            name.confirmed.reset();
            name.open = why;
        }
    }
    if (facts.host.isKnown() && isInvented(*facts.host.value, invented)) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(why, facts.host.evidence,
                                                                       facts.host.at);
        changed = true;
    }
    if (facts.ehlo.isKnown() && facts.ehlo->addresses
        && isInvented(*facts.ehlo.value->addresses, invented)) {
        facts.ehlo =
            facts::Fact<facts::EhloFact>::unknownBecause(why, facts.ehlo.evidence, facts.ehlo.at);
        changed = true;
    }
    for (auto &[domain, fact] : facts.mx) {
        if (!fact.isKnown())
            continue;
        for (facts::MailExchanger &exchanger : fact.value->exchangers) {
            if (!exchanger.addresses || !isInvented(*exchanger.addresses, invented))
                continue;
            exchanger.addresses->outcome = dns::Outcome::Malformed;
            exchanger.addresses->open = why;
            changed = true;
        }
    }
    for (auto &[domain, fact] : facts.spf) {
        if (!fact.isKnown() || !fact->input.budget
            || !used(fact->input.budget->trace.root, invented))
            continue;
        fact = facts::Fact<facts::SpfFact>::unknownBecause(why, fact.evidence, fact.at);
        changed = true;
    }
    return changed;
}

template<typename T>
bool makeUnknown(std::map<dns::Name, facts::Fact<T>> &facts, const dns::Name &name,
                 const Error &why)
{
    const auto found = facts.find(name);
    if (found == facts.end() || !found->second.isKnown())
        return false;
    found->second = facts::Fact<T>::unknownBecause(why, found->second.evidence, found->second.at);
    return true;
}

template<typename Key, typename T>
bool makeAllUnknown(std::map<Key, facts::Fact<T>> &facts, const Error &why)
{
    bool changed = false;
    for (auto &[key, fact] : facts) {
        if (!fact.isKnown())
            continue;
        fact = facts::Fact<T>::unknownBecause(why, fact.evidence, fact.at);
        changed = true;
    }
    return changed;
}

template<typename Key, typename T, typename Test>
bool anyKnown(const std::map<Key, facts::Fact<T>> &facts, Test test)
{
    return std::any_of(facts.begin(), facts.end(), [&](const auto &entry) {
        return entry.second.isKnown() && test(*entry.second.value);
    });
}

/// A resolver that keeps the root to itself, and answers for what is asked here.
bool hasFoundSomething(const facts::Facts &facts)
{
    const auto hasTexts = [](const auto &fact) { return !fact.texts.empty(); };
    return anyKnown(facts.domains,
                    [](const facts::DomainFact &fact) { return !fact.nameServers.empty(); })
           || anyKnown(facts.reverse,
                       [](const facts::ReverseFact &fact) { return !fact.names.empty(); })
           || anyKnown(facts.mx,
                       [](const facts::MxFact &fact) {
                           return fact.nullMx || fact.implicit || !fact.exchangers.empty();
                       })
           || anyKnown(facts.spf,
                       [](const facts::SpfFact &fact) { return !fact.input.texts.empty(); })
           || anyKnown(facts.dkim,
                       [&](const facts::DkimFacts &fact) {
                           return std::any_of(fact.selectors.begin(), fact.selectors.end(),
                                              hasTexts);
                       })
           || anyKnown(
               facts.dmarc,
               [](const facts::DmarcFact &fact) { return fact.discovery.record.has_value(); })
           || anyKnown(facts.transport.sts, hasTexts) || anyKnown(facts.transport.reports, hasTexts)
           || (facts.host.isKnown() && !facts.host->addresses.empty())
           || (facts.ehlo.isKnown() && facts.ehlo->addresses
               && !facts.ehlo->addresses->addresses.empty());
}

/// What such a resolver says does not exist may well be there.
bool leaveOutAll(facts::Facts &facts)
{
    const Error &why = facts.resolver.unknown;
    bool changed = makeAllUnknown(facts.reverse, why);
    changed = makeAllUnknown(facts.domains, why) || changed;
    changed = makeAllUnknown(facts.zoneServers, why) || changed;
    changed = makeAllUnknown(facts.mx, why) || changed;
    changed = makeAllUnknown(facts.spf, why) || changed;
    changed = makeAllUnknown(facts.dkim, why) || changed;
    changed = makeAllUnknown(facts.dmarc, why) || changed;
    changed = makeAllUnknown(facts.transport.sts, why) || changed;
    changed = makeAllUnknown(facts.transport.reports, why) || changed;
    if (facts.ehlo.isKnown()) {
        facts.ehlo =
            facts::Fact<facts::EhloFact>::unknownBecause(why, facts.ehlo.evidence, facts.ehlo.at);
        changed = true;
    }
    if (facts.heloSpf.isKnown()) {
        facts.heloSpf = facts::Fact<facts::HeloSpfFact>::unknownBecause(why, facts.heloSpf.evidence,
                                                                        facts.heloSpf.at);
        changed = true;
    }
    if (facts.host.isKnown()) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(why, facts.host.evidence,
                                                                       facts.host.at);
        changed = true;
    }
    return changed;
}

bool leaveOutUnregistered(const dns::Domain &domain, facts::Facts &facts)
{
    const Error why(u"fact.unregistered"_s);
    const dns::Name &name = domain.name();
    bool changed = makeUnknown(facts.mx, name, why);
    changed = makeUnknown(facts.spf, name, why) || changed;
    changed = makeUnknown(facts.dkim, name, why) || changed;
    changed = makeUnknown(facts.dmarc, name, why) || changed;
    changed = makeUnknown(facts.transport.sts, name, why) || changed;
    changed = makeUnknown(facts.transport.reports, name, why) || changed;
    if (facts.ehlo.isKnown() && facts.ehlo->addresses
        && facts.ehlo->addresses->name.isPartOf(name)) {
        facts.ehlo =
            facts::Fact<facts::EhloFact>::unknownBecause(why, facts.ehlo.evidence, facts.ehlo.at);
        changed = true;
    }
    if (facts.host.isKnown() && facts.host->name.isPartOf(name)) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(why, facts.host.evidence,
                                                                       facts.host.at);
        changed = true;
    }
    return changed;
}

} // namespace

bool applyConsequences(const plan::MailPlan &plan, facts::Facts &facts)
{
    bool changed = isUseless(facts) && !hasFoundSomething(facts) && leaveOutAll(facts);
    // Some rewrite only what looks like a name of the web or of a list: the lists have seen it.
    const bool seenByLists = facts.lists.isKnown() && facts.lists->survey.invented.has_value();
    if (facts.resolver.isKnown() && !facts.resolver->inventsAnswers() && seenByLists) {
        facts.resolver.value->rewritesTo = {*facts.lists->survey.invented};
        changed = true;
    }
    if (facts.resolver.isKnown() && facts.resolver->inventsAnswers())
        changed = takeOutInvented(facts, facts.resolver->rewritesTo) || changed;
    for (const plan::MailDomain &domain : plan.domains) {
        const auto found = facts.domains.find(domain.name.name());
        if (found != facts.domains.end() && found->second.isKnown() && !found->second->exists)
            changed = leaveOutUnregistered(domain.name, facts) || changed;
    }
    return changed;
}

} // namespace mailworthy::checks
