#include "checks/PublishedCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/DomainServers.h"
#include "checks/PublishedAsking.h"
#include "checks/PublishedTable.h"
#include "checks/Runner.h"
#include "checks/Sink.h"
#include "mail/dmarc/Reports.h"
#include "net/Answered.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::PublishedFact;
using facts::ServerState;
using facts::Vantage;
using facts::Viewer;
using plan::PlannedRecord;
using plan::Purpose;
using Answers = net::Answered::Answers;

namespace {

/// Of the public resolvers that are known, each operator once.
constexpr std::size_t mostPublicResolvers = 4;

/// Answers as far as a judgement can depend on them: without TTL and order.
using Signature = std::vector<std::pair<dns::Question, QStringList>>;

Signature signatureOf(const Answers &answers)
{
    Signature signature;
    for (const auto &[question, answer] : answers) {
        QStringList lines{answer.isKnown() ? QString() : dns::toString(answer.outcome)};
        for (const dns::Record &record : answer.answer)
            lines << record.owner.toLower() + u' ' + dns::toZoneText(record.data);
        lines.sort();
        signature.emplace_back(question, lines);
    }
    return signature;
}

/// What the planner has to know, as one sees it who gets these answers; each such world once.
class Views
{
public:
    Views(const Context &context, const PublishedFact &fact) : m_context(context)
    {
        std::map<dns::Name, const Viewer *> best;
        for (const Viewer &viewer : fact.viewers) {
            if (viewer.state != ServerState::Well || viewer.answers.empty())
                continue;
            const Viewer *&known = best[viewer.zone];
            if (!known
                || (viewer.serial && known->serial
                    && facts::isNewerSerial(*viewer.serial, *known->serial)))
                known = &viewer;
        }
        for (const auto &[zone, viewer] : best)
            m_base.insert(viewer->answers.begin(), viewer->answers.end());
    }

    /// The newest copy of each zone.
    [[nodiscard]] const Answers &base() const { return m_base; }

    [[nodiscard]] plan::Published viewOf(const Answers &own)
    {
        Answers answers = own;
        answers.insert(m_base.begin(), m_base.end()); // where it said nothing itself
        const auto [known, isNew] = m_known.try_emplace(signatureOf(answers));
        if (isNew) {
            net::Answered seen(m_context.internet, answers);
            known->second = observePublished(m_context.plan, static_cast<net::Internet &>(seen),
                                             m_context.stop);
        }
        plan::Published view = known->second;
        for (const auto &[question, answer] : answers)
            view.answers.insert_or_assign(question, answer);
        return view;
    }

private:
    const Context &m_context;
    Answers m_base;
    std::map<Signature, plan::Published> m_known;
};

/// A resolver is asked when the zone's own servers have the record, or when none of them can be
/// asked.
bool wantsResolvers(const SeenRow &row)
{
    const auto answered = [](const SeenCell &cell) { return cell.seen != Seen::Unknown; };
    return row.isPublished() || std::none_of(row.own.begin(), row.own.end(), answered);
}

struct ResolverToAsk
{
    Vantage vantage = Vantage::Resolver;
    QString name;
    std::optional<Address> address;
};

std::vector<ResolverToAsk> resolversToAsk(const Context &context)
{
    std::vector<ResolverToAsk> found{{Vantage::Resolver, {}, std::nullopt}};
    if (!context.options.publicResolvers)
        return found;
    for (const data::PublicResolvers::Operator &each : context.data.publicResolvers.operators) {
        const auto address =
            std::find_if(each.addresses.begin(), each.addresses.end(),
                         [&](const Address &item) { return context.allows(item.family()); });
        if (address != each.addresses.end() && found.size() <= mostPublicResolvers)
            found.push_back({Vantage::PublicResolver, each.name, *address});
    }
    return found;
}

std::set<dns::Question> questionsToResolvers(const Context &context,
                                             const facts::Fact<PublishedFact> &fact)
{
    std::set<dns::Question> questions;
    std::set<dns::Question> tooEarly;
    for (const SeenRow &row : tableOf(context.plan, fact).rows)
        (wantsResolvers(row) ? questions : tooEarly).insert(row.question());
    for (const SeenRow &row : removalRows(context.options.removals, fact)) {
        if (wantsResolvers(row) && !tooEarly.contains(row.question()))
            questions.insert(row.question());
    }
    return questions;
}

void askResolvers(const Context &context, Views &views, facts::Fact<PublishedFact> &fact)
{
    const std::set<dns::Question> questions = questionsToResolvers(context, fact);
    const std::vector<ResolverToAsk> resolvers = resolversToAsk(context);
    std::vector<net::Inquiry> inquiries;
    for (const ResolverToAsk &resolver : resolvers) {
        net::Ask ask;
        if (resolver.address) {
            ask.servers = {Endpoint{*resolver.address, 53}};
            ask.patient = false;
        }
        for (const dns::Question &question : questions)
            inquiries.push_back({question, ask});
    }
    const std::vector<dns::Answer> answers =
        asReceiversSee(context).lookupEach(inquiries, context.stop);
    for (std::size_t i = 0; i < resolvers.size(); ++i) {
        Viewer viewer;
        viewer.vantage = resolvers[i].vantage;
        viewer.name = resolvers[i].name;
        viewer.address = resolvers[i].address;
        for (std::size_t j = 0; j < questions.size(); ++j) {
            const dns::Answer &answer = answers[i * questions.size() + j];
            viewer.answers.emplace(answer.question, answer);
        }
        viewer.view = views.viewOf(viewer.answers);
        fact.value->viewers.push_back(std::move(viewer));
    }
}

void noteProxies(const Context &context, PublishedFact &fact)
{
    for (const Viewer &viewer : fact.viewers) {
        for (const auto &[question, answer] : viewer.answers) {
            for (const Address &address : answer.addresses()) {
                if (const data::WebProxy *proxy =
                        context.data.webProxies.inFrontOf(question.name, address))
                    fact.proxies[address] = proxy->name;
            }
        }
    }
}

/// Mailboxes of others that did not agree to get the reports of a DMARC record that is published.
void noteReportGaps(const Context &context, const Answers &base, facts::Fact<PublishedFact> &fact)
{
    for (const SeenRow &row : tableOf(context.plan, fact).rows) {
        const auto *text = std::get_if<dns::Txt>(&row.record.record.data);
        if (row.record.purpose != Purpose::Dmarc || row.count(Seen::New) == 0 || !text)
            continue;
        const dmarc::Reading reading = dmarc::parse(text->joined());
        const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
        const std::optional<dmarc::Record> record =
            parsed ? parsed->effective() : std::optional<dmarc::Record>();
        if (!record)
            continue;
        net::Answered seen(context.internet, base);
        const dns::Name domain = row.record.record.owner.parent();
        for (const dmarc::Destination &each : dmarc::checkDestinations(
                 seen, domain, *record, dmarc::ReportKind::Aggregate, context.stop)) {
            // What the plan itself has to publish is among its records.
            const bool own = each.uri.host && plan::ownDomainOf(context.plan, *each.uri.host);
            if (each.permission != dmarc::Permission::NotGiven || own)
                continue;
            fact.value->reportGaps.push_back(
                {domain.toLower(),
                 QString::fromUtf8(each.uri.mailbox ? *each.uri.mailbox : each.uri.text),
                 each.askedName ? each.askedName->toLower() : QString()});
        }
    }
}

std::vector<facts::Evidence> evidenceIn(const PublishedFact &fact)
{
    std::vector<facts::Evidence> evidence;
    for (const Viewer &viewer : fact.viewers) {
        if (viewer.vantage == Vantage::ZoneServers)
            evidence.push_back(viewer.hello);
    }
    return evidence;
}

void observe(const Context &context, facts::Facts &facts)
{
    using Fact = facts::Fact<PublishedFact>;
    const Timestamp now = context.now();
    if (context.plan.isEmpty() || context.plan.hosts.empty())
        return;
    if (isSilent(facts) || isUseless(facts)) {
        facts.published =
            Fact::unknownBecause(facts.resolver.unknown, facts.resolver.evidence, now);
        return;
    }
    if (facts.intercepted.isKnown() && *facts.intercepted) {
        facts.published = Fact::unknownBecause(Error(u"fact.zone-servers-intercepted"_s),
                                               facts.intercepted.evidence, now);
        return;
    }
    Fact fact = Fact::known(askNameServers(context, facts), {}, now, Vantage::ZoneServers);
    Views views(context, *fact.value);
    for (Viewer &viewer : fact.value->viewers) {
        if (!viewer.answers.empty())
            viewer.view = views.viewOf(viewer.answers);
    }
    askResolvers(context, views, fact);
    noteProxies(context, *fact.value);
    noteReportGaps(context, views.base(), fact);
    fact.evidence = evidenceIn(*fact.value);
    if (context.stop.stop_requested())
        fact = Fact::unknownBecause(Error(u"fact.stopped"_s), std::move(fact.evidence), now);
    facts.published = std::move(fact);
}

} // namespace

Check publishedCheck()
{
    return {"published",
            {"domain"},
            {"record"},
            {"record.seen",
             "record.missing",
             "record.different",
             "record.doubled-name",
             "record.truncated",
             "record.quoted",
             "record.spaces",
             "record.typography",
             "record.second",
             "record.alias-beside",
             "record.only-some-servers",
             "record.old-cached",
             "record.from-wildcard",
             "record.extra",
             "record.unknown",
             "mx.literal",
             "mx.alias",
             "mx.proxied",
             "mx.elsewhere",
             "dmarc.reports-unauthorised"},
            observe,
            judgePublished,
            nullptr,
            {},
            true};
}

} // namespace mailworthy::checks
