#include "checks/ListsJudge.h"

#include "checks/DynamicCheck.h"
#include "checks/ListsVerdicts.h"
#include "checks/Sink.h"
#include "line/Dynamic.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;

namespace {

bool matters(const dnsbl::Verdict &verdict)
{
    return verdict.weight == data::ListWeight::Decisive
           || verdict.weight == data::ListWeight::Common;
}

/// Nobody was asked: no list takes the subject, or those named have closed down.
Error nobodyAsked(const facts::ListsFact &fact, const dnsbl::Subject &wanted)
{
    const auto *address = std::get_if<Address>(&wanted);
    if (address && !address->isPublic())
        return Error(u"address.not-public"_s,
                     {{u"address"_s, address->toString()},
                      {u"class"_s, mailworthy::toString(address->addressClass())}});
    std::vector<const data::BlockList *> closed;
    for (const dnsbl::Verdict &verdict : fact.survey.verdicts) {
        if (verdict.subject == wanted && verdict.outcome == ListOutcome::Retired)
            closed.push_back(verdict.list);
    }
    if (closed.empty())
        return Error(u"list.none-takes"_s);
    const data::BlockList &list = *closed.front();
    if (closed.size() > 1 || list.statusNow.isEmpty())
        return Error(u"list.retired"_s);
    Args args{{u"list"_s, list.name}, {u"now"_s, list.statusNow}};
    if (list.statusDate.isEmpty())
        return {u"list.retired-one"_s, args};
    args[u"date"_s] = list.statusDate;
    return {u"list.retired-on"_s, args};
}

/// How many lists of one kind were asked about a subject, and what came of it.
struct Counts
{
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 clean = 0;
};

void judgeSubject(const facts::Fact<facts::ListsFact> &fact, const dnsbl::Subject &wanted,
                  const dnsbl::Circumstances &line, std::set<const data::BlockList *> &silent,
                  std::vector<findings::Finding> &out)
{
    const QString name = dnsbl::toString(wanted);
    Counts block;
    Counts allow;
    std::vector<const dnsbl::Verdict *> praise;
    for (const dnsbl::Verdict &verdict : fact->survey.verdicts) {
        if (verdict.subject != wanted || verdict.outcome == ListOutcome::Retired)
            continue;
        Counts &counts = verdict.list->isAllow() ? allow : block;
        ++counts.asked;
        counts.answered += verdict.isAnswer() ? 1 : 0;
        counts.clean += verdict.outcome == ListOutcome::Clean ? 1 : 0;
        const QString subject = name + u'@' + verdict.list->zone.toLower();
        if (verdict.list->isAllow()) {
            if (verdict.isAnswer())
                praise.push_back(&verdict);
        } else if (verdict.outcome == ListOutcome::Listed) {
            judgeListing(verdict, line, subject, fact.at, out);
        } else if (!verdict.isAnswer()) {
            if (matters(verdict))
                judgeNoAnswer(verdict, {fact->publicResolver, fact->intercepted}, subject, fact.at,
                              out);
            else
                silent.insert(verdict.list);
        }
    }
    if (block.clean > 0)
        add(out, u"list.clean"_s, name,
            {{u"count"_s, block.clean},
             {u"answered"_s, block.answered},
             {u"asked"_s, block.asked}});
    // That good senders' lists do not know somebody is worth a word only where nothing else was asked.
    for (const dnsbl::Verdict *verdict : praise) {
        if (verdict->isPraise() || (block.asked == 0 && fact->named))
            judgePraise(*verdict, name + u'@' + verdict->list->zone.toLower(), fact.at, out);
    }
    const Counts &counts = block.asked > 0 ? block : allow;
    if (counts.asked == 0 && fact->named) {
        out.push_back(
            findings::unknownFinding(u"list.unknown"_s, name, nobodyAsked(*fact.value, wanted)));
    }
    if (counts.asked > 0 && counts.answered == 0 && (block.asked > 0 || fact->named))
        add(out, u"list.none-answered"_s, name,
            {{u"count"_s, counts.asked}, {u"reason"_s, u"list.none-answered"_s}});
}

/// What became of the owner's keys, once for each.
void judgeKeys(const facts::ListsFact &fact, std::vector<findings::Finding> &out)
{
    std::map<QString, QStringList> refused; ///< names of the lists by the kind of key
    for (const dnsbl::Verdict &verdict : fact.survey.verdicts) {
        QStringList &lists = refused[verdict.list->query.key];
        if (verdict.key == dnsbl::KeyUse::Refused && !lists.contains(verdict.list->name))
            lists << verdict.list->name;
    }
    for (const auto &[key, lists] : refused) {
        if (!lists.isEmpty())
            add(out, u"list.key-refused"_s, key,
                {{u"key"_s, key}, {u"list"_s, lists.join(u", "_s)}, {u"file"_s, fact.keyFile}});
    }
    if (fact.othersCanReadKeys)
        add(out, u"list.key-exposed"_s, fact.keyFile, {{u"file"_s, fact.keyFile}});
}

bool isOfRelay(const facts::ListsFact &fact, const dnsbl::Subject &subject)
{
    const auto *address = std::get_if<Address>(&subject);
    return address && std::find(fact.relay.begin(), fact.relay.end(), *address) != fact.relay.end();
}

/// What the run knows of the line an address belongs to.
dnsbl::Circumstances circumstancesOf(const plan::MailPlan &plan, const facts::Facts &facts,
                                     const dnsbl::Subject &subject)
{
    dnsbl::Circumstances line;
    const auto *address = std::get_if<Address>(&subject);
    if (!address || plan.isEmpty())
        return line;
    line::DynamicQuestion question = dynamicQuestion(plan, *address, facts);
    question.onPolicyList.reset(); // it is what is asked here
    const line::Dynamic dynamic = line::judgeDynamic(question).dynamic;
    if (dynamic == line::Dynamic::Likely || dynamic == line::Dynamic::Unlikely)
        line.addressIsFixed = dynamic == line::Dynamic::Unlikely;
    const auto reverse = facts.reverse.find(*address);
    if (reverse == facts.reverse.end() || !reverse->second.isKnown())
        return line;
    const std::vector<facts::ReverseName> &names = reverse->second->names;
    const bool open = std::any_of(names.begin(), names.end(),
                                  [](const facts::ReverseName &name) { return !name.confirmed; });
    const facts::ReverseName *confirmed = reverse->second->confirmedName();
    if (!confirmed && open)
        return line;
    const bool generic = confirmed && confirmed->looks.kind == line::NameKind::Generic;
    const bool follows = !plan.hosts.empty() && plan.host().heloMode == plan::HeloMode::FollowsPtr;
    line.reverseNameFits = confirmed && (!generic || follows);
    line.ownReverseName = confirmed && !generic;
    if (confirmed && facts.ehlo.isKnown()) {
        line.greetingFits =
            facts.ehlo->verdict.usable()
            && std::any_of(names.begin(), names.end(), [&](const facts::ReverseName &name) {
                   return name.confirmed == true && name.name == facts.ehlo->verdict.name;
               });
    }
    return line;
}

/// Of each subject that was asked for by name, else of the whole.
void sayUnknown(const facts::Fact<facts::ListsFact> &fact, const QString &who, const Error &why,
                std::vector<findings::Finding> &out)
{
    if (!fact.isKnown() || !fact->named) {
        out.push_back(findings::unknownFinding(u"list.unknown"_s, who, why, fact.evidence));
        return;
    }
    for (const dnsbl::Subject &subject : fact->subjects)
        out.push_back(findings::unknownFinding(u"list.unknown"_s, dnsbl::toString(subject), why,
                                               fact.evidence));
}

void judgeAll(const plan::MailPlan &plan, const facts::Facts &facts, bool withLine,
              std::vector<findings::Finding> &out)
{
    const facts::Fact<facts::ListsFact> &fact = facts.lists;
    const QString who = plan.isEmpty() ? u"lists"_s : plan.domain().name.ascii();
    const bool proved = fact.isKnown() && fact->survey.totals.answered() > 0;
    if (isSilent(facts) || (isUseless(facts) && !proved)) {
        sayUnknown(fact, who, facts.resolver.unknown, out);
        return;
    }
    if (!fact.isKnown()) {
        sayUnknown(fact, who, fact.unknown, out);
        return;
    }
    if (fact->survey.isVoid) {
        Args args{{u"reason"_s, u"list.resolver-rewrites"_s}};
        if (fact->intercepted)
            args[u"cure"_s] = findings::word(u"cure.intercepted");
        add(out, u"list.void"_s, who, std::move(args));
        return;
    }
    if (plan.route.isDirect() && facts.sending.empty() && !plan.isEmpty())
        out.push_back(
            findings::unknownFinding(u"list.unknown"_s, who, Error(u"fact.needs-address"_s)));
    std::set<const data::BlockList *> silent; // a list counts once, whatever it was asked about
    for (const dnsbl::Subject &subject : fact->subjects) {
        dnsbl::Circumstances line;
        line.isRelay = isOfRelay(*fact.value, subject);
        if (withLine && !line.isRelay)
            line = circumstancesOf(plan, facts, subject);
        judgeSubject(fact, subject, line, silent, out);
    }
    if (!silent.empty())
        add(out, u"list.silent"_s, who, {{u"count"_s, qint64(silent.size())}});
    judgeKeys(*fact.value, out);
}

} // namespace

void judgeLists(const plan::MailPlan &plan, const facts::Facts &facts,
                std::vector<findings::Finding> &out)
{
    judgeAll(plan, facts, false, out);
}

void judgeListsWithLine(const plan::MailPlan &plan, const facts::Facts &facts,
                        std::vector<findings::Finding> &out)
{
    judgeAll(plan, facts, true, out);
}

} // namespace mailworthy::checks
