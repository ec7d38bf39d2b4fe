#include "checks/NameCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"

#include <tuple>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// RFC 8601 §3 and common receivers look at some names only; more are a mistake anyway.
constexpr std::size_t mostNames = 10;

/// Not those of the host: its name can be the provider's for this very line.
std::vector<dns::Name> ownDomains(const plan::MailPlan &plan, const DataSet &data)
{
    std::vector<dns::Name> own;
    for (const plan::MailDomain &domain : plan.domains) {
        own.push_back(domain.name.name());
        if (!data.suffixes)
            continue;
        if (const std::optional<dns::Name> name =
                data.suffixes->registrableDomain(domain.name.name()))
            own.push_back(*name);
    }
    return own;
}

/// The name the address is to have: what the server greets with, else the host's own. Empty where
/// the plan has neither.
QString wantedName(const plan::MailPlan &plan)
{
    if (plan.hosts.empty())
        return {};
    const plan::Host &host = plan.host();
    // The provider's name as well, where it is followed and known
    if (!host.helo.isEmpty()) {
        const line::EhloVerdict verdict = line::judgeEhlo(host.helo);
        if (verdict.usable() && verdict.name)
            return verdict.name->toLower();
    }
    return host.name.ascii();
}

line::Forward forwardOf(const dns::Answer &answer, const Address &address)
{
    if (!answer.isKnown())
        return line::Forward::Unknown;
    const std::vector<Address> leadsTo = answer.addresses();
    if (std::find(leadsTo.begin(), leadsTo.end(), address) != leadsTo.end())
        return line::Forward::Leads;
    return leadsTo.empty() ? line::Forward::Missing : line::Forward::Elsewhere;
}

findings::Fix askProvider(const facts::ReverseFact &fact)
{
    findings::Fix fix{findings::Fix::Kind::AskProvider, line::toArgs(fact.wish)};
    fix.args[u"provider"_s] = fact.provider ? fact.provider->name : QString();
    return fix;
}

void observeOne(const Context &context, const Address &address, const dns::Answer &answer,
                facts::Facts &facts)
{
    const Timestamp now = context.now();
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, now)};
    if (!answer.isKnown()) {
        facts.reverse[address] =
            facts::Fact<facts::ReverseFact>::unknownBecause(facts::reasonOf(answer), evidence, now);
        return;
    }
    facts::ReverseFact fact;
    fact.address = address;
    std::vector<net::Inquiry> inquiries;
    const std::vector<dns::Ptr> pointers = answer.all<dns::Ptr>();
    fact.count = pointers.size();
    for (const dns::Ptr &ptr : pointers) {
        if (fact.names.size() == mostNames)
            break;
        facts::ReverseName item;
        item.name = ptr.target;
        item.looks = line::judgeName({ptr.target, address, ownDomains(context.plan, context.data)},
                                     context.data.suffixes ? &*context.data.suffixes : nullptr);
        fact.names.push_back(std::move(item));
        inquiries.push_back({{ptr.target, address.isV4() ? dns::Type::A : dns::Type::AAAA}});
    }
    const std::size_t count = fact.names.size();
    fact.wish.address = address;
    fact.wish.wanted = wantedName(context.plan);
    fact.wish.date = toIso(now).left(10);
    if (const Result<dns::Name> wanted = dns::Name::parse(fact.wish.wanted);
        wanted && !fact.wish.wanted.isEmpty())
        inquiries.push_back({{*wanted, address.isV4() ? dns::Type::A : dns::Type::AAAA}});
    const std::vector<dns::Answer> forward =
        asReceiversSee(context).lookupEach(inquiries, context.stop);
    if (forward.size() > count) {
        fact.wish.forward = forwardOf(forward[count], address);
        if (fact.wish.forward == line::Forward::Elsewhere)
            fact.wish.leadsTo = texts(forward[count].addresses());
    }
    for (std::size_t i = 0; i < count; ++i) {
        evidence.push_back(facts::evidenceOf(forward[i], now));
        facts::ReverseName &item = fact.names[i];
        item.addresses = forward[i].addresses();
        if (forward[i].isKnown())
            item.confirmed = std::find(item.addresses.begin(), item.addresses.end(), address)
                             != item.addresses.end();
        else
            item.open = facts::reasonOf(forward[i]);
    }
    // The records of a set come in any order: what is best known first.
    std::stable_sort(fact.names.begin(), fact.names.end(),
                     [](const facts::ReverseName &a, const facts::ReverseName &b) {
                         const auto rank = [](const facts::ReverseName &item) {
                             return std::tuple(item.confirmed != true, item.looks.kind,
                                               item.name.toLower());
                         };
                         return rank(a) < rank(b);
                     });
    for (const facts::ReverseName &item : fact.names)
        fact.wish.now << item.name.toLower();
    if (const data::LineProvider *provider = context.data.lineProviders.givenBy(fact.wish.now))
        fact.provider = *provider;
    facts.reverse[address] =
        facts::Fact<facts::ReverseFact>::known(std::move(fact), std::move(evidence), now);
}

void observe(const Context &context, facts::Facts &facts)
{
    std::vector<net::Inquiry> inquiries;
    for (const Address &address : facts.sending)
        inquiries.push_back({{dns::Name::reverse(address), dns::Type::PTR}});
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    for (std::size_t i = 0; i < answers.size(); ++i)
        observeOne(context, facts.sending[i], answers[i], facts);
}

/// `name`: the reverse name, where it was found and only its addresses were not.
void addUnknown(const QString &address, const Error &reason, const QString &name,
                const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    findings::Finding finding =
        findings::unknownFinding(u"ptr.unknown"_s, address, reason, evidence);
    if (!reason.code.startsWith(u"dns."))
        finding.args[u"effect"_s] = u"here"_s;
    else if (!name.isEmpty())
        finding.args[u"effect"_s] = u"forward"_s;
    if (!name.isEmpty())
        finding.args[u"name"_s] = name;
    out.push_back(std::move(finding));
}

/// One finding about whether the address and its names lead to each other.
void judgeForward(const facts::Fact<facts::ReverseFact> &fact, const QString &address,
                  std::vector<findings::Finding> &out)
{
    const facts::ReverseName &first = fact->names.front();
    if (const facts::ReverseName *confirmed = fact->confirmedName()) {
        add(out, u"ptr.confirmed"_s, address,
            {{u"address"_s, address}, {u"name"_s, confirmed->name.toLower()}}, fact.evidence);
        return;
    }
    const auto unknown =
        std::find_if(fact->names.begin(), fact->names.end(),
                     [](const facts::ReverseName &item) { return !item.confirmed.has_value(); });
    if (unknown != fact->names.end()) {
        addUnknown(address, unknown->open.value_or(Error(u"fact.stopped"_s)),
                   unknown->name.toLower(), fact.evidence, out);
        return;
    }
    const auto withAddress =
        std::find_if(fact->names.begin(), fact->names.end(),
                     [](const facts::ReverseName &item) { return !item.addresses.empty(); });
    if (withAddress == fact->names.end()) {
        add(out, u"ptr.no-forward"_s, address,
            {{u"address"_s, address}, {u"name"_s, first.name.toLower()}}, fact.evidence)
            .fix = askProvider(*fact);
        return;
    }
    add(out, u"ptr.other-address"_s, address,
        {{u"address"_s, address},
         {u"name"_s, withAddress->name.toLower()},
         {u"addresses"_s, texts(withAddress->addresses)}},
        fact.evidence)
        .fix = askProvider(*fact);
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    if (facts.sending.empty()) {
        if (plan.route.isDirect() && !plan.isEmpty()) {
            addUnknown(plan.domain().name.ascii(), Error(u"fact.needs-address"_s), {}, {}, out);
        }
        return;
    }
    for (const Address &address : facts.sending) {
        const QString text = address.toString();
        const auto found = facts.reverse.find(address);
        if (found == facts.reverse.end() || !found->second.isKnown()) {
            if (found == facts.reverse.end())
                addUnknown(text, Error(u"fact.stopped"_s), {}, {}, out);
            else
                addUnknown(text, found->second.unknown, {}, found->second.evidence, out);
            continue;
        }
        const facts::Fact<facts::ReverseFact> &fact = found->second;
        if (fact->names.empty()) {
            add(out, u"ptr.missing"_s, text, {{u"address"_s, text}}, fact.evidence).fix =
                askProvider(*fact);
            continue;
        }
        judgeForward(fact, text, out);
        QStringList names;
        for (const facts::ReverseName &item : fact->names) {
            names << item.name.toLower();
            if (item.looks.kind == line::NameKind::Generic) {
                add(out, u"ptr.generic"_s, text,
                    {{u"address"_s, text},
                     {u"name"_s, item.name.toLower()},
                     {u"rule"_s, item.looks.rule},
                     {u"sort"_s, line::toString(item.looks.sort)}},
                    fact.evidence)
                    .fix = askProvider(*fact);
            }
        }
        if (fact->count > 1) {
            add(out, u"ptr.several"_s, text,
                {{u"address"_s, text}, {u"count"_s, qint64(fact->count)}, {u"names"_s, names}},
                fact.evidence);
        }
    }
}

} // namespace

std::vector<line::PtrWish> wishesFor(const plan::MailPlan &plan, const facts::Facts &facts)
{
    std::vector<line::PtrWish> wishes;
    const QString wanted = wantedName(plan);
    for (const Address &address : plan.sendingAddresses()) {
        line::PtrWish wish;
        wish.address = address;
        wish.wanted = wanted;
        const auto found = facts.reverse.find(address);
        if (found != facts.reverse.end() && found->second.isKnown()
            && found->second->wish.wanted == wanted)
            wish = found->second->wish;
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

Check nameCheck()
{
    return {"name",
            {"address"},
            {"ptr"},
            {"ptr.confirmed", "ptr.missing", "ptr.no-forward", "ptr.other-address", "ptr.generic",
             "ptr.several", "ptr.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
