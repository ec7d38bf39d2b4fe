#include "checks/ListsCheck.h"

#include "checks/InterceptionCheck.h"
#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;
using findings::Severity;

namespace {

std::vector<const data::BlockList *> chosenLists(const Context &context)
{
    std::vector<const data::BlockList *> chosen;
    for (const data::BlockList &list : context.data.lists.lists) {
        const std::vector<dns::Name> &only = context.options.onlyLists;
        const bool retired = list.status == data::ListStatus::Retired;
        const bool wanted = only.empty()
                                ? list.asked || (context.options.retiredLists && retired)
                                : std::find(only.begin(), only.end(), list.zone) != only.end();
        if (wanted)
            chosen.push_back(&list);
    }
    return chosen;
}

void observe(const Context &context, facts::Facts &facts)
{
    const std::vector<Endpoint> resolvers = context.internet.resolvers();
    if (resolvers.empty()) {
        facts.lists = facts::Fact<facts::ListsFact>::unknownBecause(Error(u"fact.no-resolver"_s),
                                                                    {}, context.now());
        return;
    }
    facts::ListsFact fact;
    for (const Address &address : facts.sending)
        fact.subjects.emplace_back(address);
    for (const plan::MailDomain &domain : context.plan.domains)
        fact.subjects.emplace_back(domain.name.name());
    dnsbl::SurveyOptions options;
    options.selfTest = context.options.selfTestLists;
    options.seed = context.seed();
    if (context.data.publicResolvers.find(resolvers.front().address))
        options.path = dnsbl::Path::ResolverThenOwn;
    const std::vector<const data::BlockList *> lists = chosenLists(context);
    int total = 0;
    for (const data::BlockList *list : lists) {
        for (const dnsbl::Subject &subject : fact.subjects)
            total += dnsbl::takes(*list, dnsbl::kindOf(subject)) ? 1 : 0;
    }
    const auto survey = [&] {
        int done = 0;
        return dnsbl::survey(
            context.internet, lists, fact.subjects, options,
            [&](std::size_t, const dnsbl::Verdict &verdict) {
                done += verdict.settled ? 1 : 0;
                if (context.onProgress)
                    context.onProgress({u"lists"_s, done, total, &verdict});
            },
            context.stop);
    };
    // The resolver's check puts this question at the same time: nobody waits for it here.
    fact.survey = survey();
    const dns::Answer invented =
        context.internet.lookup({nobody(context), dns::Type::A}, context.stop);
    if (!invented.addresses().empty() && !context.stop.stop_requested()) {
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
    if (ownWord && isPort53Intercepted(context))
        dnsbl::voidOwnServers(fact.survey);
    facts.lists = facts::Fact<facts::ListsFact>::known(std::move(fact), {}, context.now());
}

facts::Evidence evidenceOf(const dnsbl::Verdict &verdict, Timestamp at)
{
    facts::Evidence evidence;
    evidence.kind = facts::Evidence::Kind::Dns;
    evidence.asked = verdict.asked.toLower() + u" A"_s;
    evidence.of = verdict.server ? verdict.server->toString() : u"resolver"_s;
    QStringList parts = texts(verdict.codes);
    for (const QByteArray &text : verdict.texts)
        parts << QString::fromUtf8(text.left(300));
    evidence.answer = parts.isEmpty() ? dnsbl::toString(verdict.outcome) : parts.join(u"; "_s);
    evidence.at = at;
    return evidence;
}

QString removalText(const data::BlockList &list)
{
    if (!list.removal.url.isEmpty())
        return list.removal.url;
    if (!list.removal.expiry.isEmpty())
        return list.removal.expiry;
    return findings::word(u"removal.unknown");
}

Severity severityOfListing(const dnsbl::Verdict &verdict)
{
    if (verdict.doubtful)
        return Severity::Note; // findings contract: at most a Note when its control fails
    switch (verdict.weight) {
    case data::ListWeight::Decisive: return Severity::Problem;
    case data::ListWeight::Common: return Severity::Warning;
    case data::ListWeight::Minor:
    case data::ListWeight::Informative: return Severity::Note;
    }
    return Severity::Note;
}

bool matters(const dnsbl::Verdict &verdict)
{
    return verdict.weight == data::ListWeight::Decisive
           || verdict.weight == data::ListWeight::Common;
}

Args argsOf(const dnsbl::Verdict &verdict)
{
    QString meaning = verdict.meanings().join(u' ');
    if (meaning.isEmpty() && !verdict.texts.empty())
        meaning = QString::fromUtf8(verdict.texts.front().left(300));
    if (meaning.isEmpty())
        meaning = findings::word(u"listing.no-meaning");
    if (!meaning.endsWith(u'.'))
        meaning += u'.';
    Args args{{u"address"_s, dnsbl::toString(verdict.subject)},
              {u"list"_s, verdict.list->name},
              {u"zone"_s, verdict.list->zone.toLower()},
              {u"codes"_s, texts(verdict.codes)},
              {u"meaning"_s, meaning},
              {u"weight"_s, data::toString(verdict.weight)},
              {u"scope"_s, data::toString(verdict.scope)},
              {u"doubtful"_s, qint64(verdict.doubtful ? 1 : 0)},
              {u"removal"_s, removalText(*verdict.list)}};
    if (verdict.meanings().size() > 1)
        args[u"meanings"_s] = verdict.meanings();
    return args;
}

void judgeListing(const dnsbl::Verdict &verdict, const QString &subject, Timestamp at,
                  std::vector<findings::Finding> &out)
{
    const Args args = argsOf(verdict);
    const std::vector<facts::Evidence> evidence{evidenceOf(verdict, at)};
    const findings::Fix fix{
        findings::Fix::Kind::Delist,
        {{u"zone"_s, verdict.list->zone.toLower()}, {u"url"_s, verdict.list->removal.url}}};
    if (verdict.scope == data::ListScope::Policy)
        add(out, verdict.doubtful ? Severity::Note : Severity::Warning, u"list.policy"_s, subject,
            args, evidence)
            .fix = fix;
    else if (verdict.scope == data::ListScope::Network || verdict.scope == data::ListScope::Asn)
        add(out, u"list.range"_s, subject, args, evidence);
    else
        add(out, severityOfListing(verdict), u"list.listed"_s, subject, args, evidence).fix = fix;
}

/// A decisive or common list that told nothing. The reason says whether it refused, was silent or
/// failed its test.
void judgeNoAnswer(const dnsbl::Verdict &verdict, const QString &subject, Timestamp at,
                   std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    args.erase(u"meaning"_s); // no listing: nothing it could mean
    args.erase(u"meanings"_s);
    args.erase(u"doubtful"_s);
    args[u"reason"_s] = u"list."_s + dnsbl::toString(verdict.outcome);
    if (verdict.broken)
        args[u"reason"_s] = u"list."_s + dnsbl::toString(*verdict.broken);
    const bool refused = verdict.outcome == ListOutcome::Refused;
    if (refused) {
        args[u"cause"_s] =
            verdict.refusal
                ? findings::word(QString(u"refusal."_s + dnsbl::toString(*verdict.refusal)))
                : findings::word(u"refusal.unknown");
    }
    add(out, refused ? u"list.refused"_s : u"list.unreachable"_s, subject, args,
        {evidenceOf(verdict, at)});
}

void judgeSubject(const plan::MailPlan &plan, const facts::Fact<facts::ListsFact> &fact,
                  const dnsbl::Subject &wanted, qint64 &silent, std::vector<findings::Finding> &out)
{
    const QString name = dnsbl::toString(wanted);
    qint64 clean = 0;
    qint64 asked = 0;
    qint64 answered = 0;
    for (const dnsbl::Verdict &verdict : fact->survey.verdicts) {
        if (verdict.subject != wanted || verdict.list->isAllow()
            || verdict.outcome == ListOutcome::Retired)
            continue;
        ++asked;
        answered += verdict.isAnswer() ? 1 : 0;
        const QString subject = name + u'@' + verdict.list->zone.toLower();
        if (verdict.outcome == ListOutcome::Clean)
            ++clean;
        else if (verdict.outcome == ListOutcome::Listed)
            judgeListing(verdict, subject, fact.at, out);
        else if (matters(verdict) && verdict.outcome != ListOutcome::Listed)
            judgeNoAnswer(verdict, subject, fact.at, out);
        else if (verdict.outcome != ListOutcome::Listed)
            ++silent;
    }
    if (clean > 0)
        add(out, u"list.clean"_s, name, {{u"count"_s, clean}, {u"asked"_s, asked}});
    // Nobody was asked: no list takes it, or those named have closed down.
    if (asked == 0 && plan.isEmpty()) {
        const bool closed =
            std::any_of(fact->survey.verdicts.begin(), fact->survey.verdicts.end(),
                        [&](const dnsbl::Verdict &verdict) { return verdict.subject == wanted; });
        out.push_back(findings::unknownFinding(
            u"list.unknown"_s, name, Error(closed ? u"list.retired"_s : u"list.none-takes"_s)));
    }
    if (asked > 0 && answered == 0)
        add(out, u"list.none-answered"_s, name,
            {{u"count"_s, asked}, {u"reason"_s, u"list.none-answered"_s}});
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    const facts::Fact<facts::ListsFact> &fact = facts.lists;
    const QString who = plan.isEmpty() ? u"lists"_s : plan.domain().name.ascii();
    if (isSilent(facts) || isUseless(facts)) {
        out.push_back(findings::unknownFinding(u"list.unknown"_s, who, facts.resolver.unknown));
        return;
    }
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"list.unknown"_s, who, fact.unknown, fact.evidence));
        return;
    }
    if (fact->survey.isVoid) {
        add(out, u"list.void"_s, who, {{u"reason"_s, u"list.resolver-rewrites"_s}});
        return;
    }
    if (plan.route.isDirect() && facts.sending.empty() && !plan.isEmpty())
        out.push_back(
            findings::unknownFinding(u"list.unknown"_s, who, Error(u"fact.needs-address"_s)));
    qint64 silent = 0;
    for (const dnsbl::Subject &subject : fact->subjects)
        judgeSubject(plan, fact, subject, silent, out);
    // Asked for by name, and not to be asked about.
    for (const Address &address : plan.allAddresses()) {
        if (plan.isEmpty() && !address.isPublic())
            out.push_back(findings::unknownFinding(
                u"list.unknown"_s, address.toString(),
                Error(u"address.not-public"_s,
                      {{u"address"_s, address.toString()},
                       {u"class"_s, mailworthy::toString(address.addressClass())}})));
    }
    if (silent > 0)
        add(out, u"list.silent"_s, who, {{u"count"_s, silent}});
}

} // namespace

Check listsCheck()
{
    return {"lists",
            {"address"},
            {"list"},
            {"list.listed", "list.policy", "list.range", "list.refused", "list.unreachable",
             "list.silent", "list.clean", "list.none-answered", "list.void", "list.unknown"},
            observe,
            judge,
            {"resolver"}};
}

} // namespace mailworthy::checks
