#include "checks/ListsJudge.h"

#include "checks/DynamicCheck.h"
#include "checks/Sink.h"
#include "line/Dynamic.h"
#include "mail/dnsbl/Advice.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dnsbl::ListOutcome;
using findings::Severity;

namespace {

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
    if (!list.homepage.isEmpty())
        return list.homepage;
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

/// The sentences that stand behind the meaning, as codes.
QStringList alsoOf(const dnsbl::Verdict &verdict)
{
    QStringList also;
    if (verdict.told.since)
        also << u"listing.since"_s;
    if (verdict.told.lastSeen)
        also << u"listing.last-seen"_s;
    const bool isRange = verdict.scope == data::ListScope::Network
                         || verdict.scope == data::ListScope::Asn
                         || verdict.scope == data::ListScope::Policy;
    if (verdict.range())
        also << (isRange || verdict.told.range ? u"listing.range"_s : u"listing.networks"_s);
    if (verdict.told.asn && isRange)
        also << u"listing.asn"_s;
    if (verdict.doubtful)
        also << u"listing.doubt"_s;
    return also;
}

/// What the listing tells and how one gets off, for the texts.
void addListing(const dnsbl::Verdict &verdict, const dnsbl::Circumstances &line, Args &args)
{
    args[u"also"_s] = alsoOf(verdict);
    QStringList steps;
    for (const dnsbl::Step step : dnsbl::stepsFor(verdict, line))
        steps << dnsbl::toString(step);
    args[u"steps"_s] = steps;
    if (verdict.told.since)
        args[u"since"_s] = verdict.told.since->toIso();
    if (verdict.told.lastSeen)
        args[u"lastSeen"_s] = verdict.told.lastSeen->toIso();
    if (const std::optional<dnsbl::Range> range = verdict.range())
        args[u"range"_s] = range->toString();
    if (verdict.told.asn)
        args[u"asn"_s] = QString::number(*verdict.told.asn);
    const data::Removal &removal = verdict.list->removal;
    if (!removal.expiry.isEmpty())
        args[u"expiry"_s] = removal.expiry;
    if (!removal.notes.isEmpty())
        args[u"wants"_s] = removal.notes;
    args[u"cause"_s] = data::toString(dnsbl::causeOf(verdict));
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

void judgeListing(const dnsbl::Verdict &verdict, const dnsbl::Circumstances &line,
                  const QString &subject, Timestamp at, std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    addListing(verdict, line, args);
    const std::vector<facts::Evidence> evidence{evidenceOf(verdict, at)};
    const bool isAddress = dnsbl::kindOf(verdict.subject) != dnsbl::SubjectKind::Domain;
    const bool isRange =
        verdict.scope == data::ListScope::Network || verdict.scope == data::ListScope::Asn;
    const findings::Fix fix{findings::Fix::Kind::Delist,
                            {{u"zone"_s, verdict.list->zone.toLower()},
                             {u"url"_s, isRange ? QString() : verdict.list->removal.url},
                             {u"steps"_s, args.at(u"steps"_s)}}};
    if (verdict.scope == data::ListScope::Policy && isAddress) {
        add(out, verdict.doubtful ? Severity::Note : Severity::Warning, u"list.policy"_s, subject,
            args, evidence)
            .fix = fix;
    } else if (isRange) {
        add(out, u"list.range"_s, subject, args, evidence).fix = fix;
    } else {
        // A domain on a list of young or of dynamic names: a property, no misdeed
        const bool blames = verdict.scope != data::ListScope::Policy;
        const QString effect =
            blames ? data::toString(verdict.weight) : data::toString(dnsbl::causeOf(verdict));
        args[u"effect"_s] = effect;
        args[u"also"_s] = QStringList(u"listing.effect."_s + effect) + alsoOf(verdict);
        add(out, severityOfListing(verdict), u"list.listed"_s, subject, args, evidence).fix = fix;
    }
}

/// A decisive or common list that told nothing. The reason says whether it refused, was silent or
/// failed its test.
void judgeNoAnswer(const dnsbl::Verdict &verdict, const QString &subject, bool intercepted,
                   Timestamp at, std::vector<findings::Finding> &out)
{
    Args args = argsOf(verdict);
    args.erase(u"meaning"_s); // no listing: nothing it could mean
    args.erase(u"meanings"_s);
    args.erase(u"doubtful"_s);
    args[u"reason"_s] = u"list."_s + dnsbl::toString(verdict.outcome);
    if (verdict.broken)
        args[u"reason"_s] = u"list."_s + dnsbl::toString(*verdict.broken);
    if (intercepted && verdict.outcome != ListOutcome::Refused) {
        args[u"reason"_s] = u"list.intercepted"_s;
        args[u"cure"_s] = findings::word(u"cure.intercepted");
    }
    const bool refused = verdict.outcome == ListOutcome::Refused;
    QStringList also;
    if (!verdict.list->removal.url.isEmpty())
        also << u"listing.look-up"_s;
    if (refused) {
        args[u"cause"_s] =
            verdict.refusal
                ? findings::word(QString(u"refusal."_s + dnsbl::toString(*verdict.refusal)))
                : findings::word(u"refusal.unknown");
        const QString cause = verdict.refusal ? dnsbl::toString(*verdict.refusal) : u"other"_s;
        const data::QueryPolicy &query = verdict.list->query;
        // Another name server would be the same one again.
        const QString cure = query.keyRequired ? u"key"_s : intercepted ? u"intercepted"_s : cause;
        args[u"cure"_s] = findings::word(QString(u"cure."_s + cure));
        const bool keyHelps = !query.key.isEmpty() && verdict.key == dnsbl::KeyUse::None;
        if (keyHelps)
            also << u"listing.key-helps"_s;
    }
    args[u"also"_s] = also;
    add(out, refused ? u"list.refused"_s : u"list.unreachable"_s, subject, args,
        {evidenceOf(verdict, at)});
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

void judgeSubject(const facts::Fact<facts::ListsFact> &fact, const dnsbl::Subject &wanted,
                  const dnsbl::Circumstances &line, qint64 &silent,
                  std::vector<findings::Finding> &out)
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
            judgeListing(verdict, line, subject, fact.at, out);
        else if (matters(verdict) && verdict.outcome != ListOutcome::Listed)
            judgeNoAnswer(verdict, subject, fact->intercepted, fact.at, out);
        else if (verdict.outcome != ListOutcome::Listed)
            ++silent;
    }
    if (clean > 0)
        add(out, u"list.clean"_s, name, {{u"count"_s, clean}, {u"asked"_s, asked}});
    if (asked == 0 && fact->named) {
        out.push_back(
            findings::unknownFinding(u"list.unknown"_s, name, nobodyAsked(*fact.value, wanted)));
    }
    if (asked > 0 && answered == 0)
        add(out, u"list.none-answered"_s, name,
            {{u"count"_s, asked}, {u"reason"_s, u"list.none-answered"_s}});
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

/// What the run knows of the line an address belongs to.
dnsbl::Circumstances circumstancesOf(const plan::MailPlan &plan, const facts::Facts &facts,
                                     const dnsbl::Subject &subject)
{
    dnsbl::Circumstances line;
    const auto *address = std::get_if<Address>(&subject);
    if (!address || plan.isEmpty())
        return line;
    const std::vector<Address> &relay = facts.lists->relay;
    line.isRelay = std::find(relay.begin(), relay.end(), *address) != relay.end();
    if (line.isRelay)
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
    qint64 silent = 0;
    for (const dnsbl::Subject &subject : fact->subjects) {
        const dnsbl::Circumstances line =
            withLine ? circumstancesOf(plan, facts, subject) : dnsbl::Circumstances();
        judgeSubject(fact, subject, line, silent, out);
    }
    if (silent > 0)
        add(out, u"list.silent"_s, who, {{u"count"_s, silent}});
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
