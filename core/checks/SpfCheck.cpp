#include "checks/SpfCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"
#include "mail/spf/Build.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names where SPF is put by mistake (standards digest §13, SPF-PLACE).
constexpr std::array<const char *, 3> wrongLabels{"_spf", "spf", "www"};

QByteArray octets(const dns::Domain &domain)
{
    return domain.ascii().toLatin1();
}

std::vector<spf::Stray> strayRecords(const Context &context, const dns::Domain &domain)
{
    std::vector<net::Inquiry> inquiries;
    for (const char *label : wrongLabels)
        inquiries.push_back({{domain.name().child(label), dns::Type::TXT}});
    if (const Result<dns::Name> doubled = domain.name().under(octets(domain)))
        inquiries.push_back({{*doubled, dns::Type::TXT}});
    std::vector<spf::Stray> strays;
    for (const dns::Answer &answer : context.internet.lookupEach(inquiries, context.stop)) {
        for (const QByteArray &record : spf::selectRecords(answer.texts())) {
            if (record != spf::toText(spf::noMailRecord())) // says that the name sends nothing
                strays.push_back({answer.question.name.toLower().toLatin1(), record});
        }
    }
    // The same at every name: a wildcard, nothing that was put at a wrong place.
    const bool everywhere =
        strays.size() == inquiries.size()
        && std::all_of(strays.begin(), strays.end(), [&](const spf::Stray &item) {
               return item.record == strays.front().record;
           });
    return everywhere ? std::vector<spf::Stray>{} : strays;
}

/// The EHLO name when it lies in one of the owner's domains and has no SPF of its own.
std::optional<QByteArray> heloWithoutRecord(const Context &context, const dns::Domain &domain)
{
    if (context.plan.hosts.empty() || !context.plan.route.isDirect()
        || context.plan.host().heloMode == plan::HeloMode::FollowsPtr)
        return std::nullopt;
    const Result<dns::Domain> helo = dns::Domain::parse(context.plan.host().heloText());
    if (!helo || !helo->name().isPartOf(domain.name()) || helo->name() == domain.name())
        return std::nullopt;
    const dns::Answer answer =
        context.internet.lookup({helo->name(), dns::Type::TXT}, context.stop);
    if (!answer.isKnown() || !spf::selectRecords(answer.texts()).empty())
        return std::nullopt;
    return octets(*helo);
}

/// Does the record, or one below it, look at the sender's reverse name? Of nobody there is none.
bool usesReverseName(const spf::RecordTrace &record)
{
    return std::any_of(record.terms.begin(), record.terms.end(), [](const spf::TermTrace &term) {
        return term.term.mechanism<spf::Ptr>() || term.text.toLower().contains("%{p")
               || std::any_of(term.below.begin(), term.below.end(), usesReverseName);
    });
}

facts::Fact<facts::SpfFact> observeOne(const Context &context, const dns::Domain &domain,
                                       const std::vector<Address> &sending)
{
    const Timestamp now = context.now();
    const dns::Answer answer =
        context.internet.lookup({domain.name(), dns::Type::TXT}, context.stop);
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, now)};
    facts::SpfFact fact;
    fact.domain = domain;
    fact.input.domain = octets(domain);
    fact.input.texts = answer.texts();
    if (!answer.isKnown())
        fact.input.failure = answer.outcome;
    const std::vector<QByteArray> records = spf::selectRecords(fact.input.texts);
    if (!fact.input.failure && records.empty())
        fact.input.strays = strayRecords(context, domain);
    if (records.size() == 1) {
        net::OutsideView outside = asReceiversSee(context);
        fact.input.budget = spf::budget(outside, fact.input.domain, context.stop);
        const auto judge = [&](const Address &address) {
            spf::Request request;
            request.ip = address;
            request.domain = fact.input.domain;
            request.localPart = "postmaster";
            request.helo = context.plan.host().heloText().toLatin1();
            return spf::Sender{address, spf::checkHost(outside, request, context.stop)};
        };
        for (const Address &address : sending)
            fact.input.senders.push_back(judge(address));
        if (!usesReverseName(fact.input.budget->trace.root)) {
            for (const Address &address : strangers())
                fact.input.strangers.push_back(judge(address));
        }
    }
    if (!fact.input.failure)
        fact.input.heloWithoutRecord = heloWithoutRecord(context, domain);
    fact.issues = spf::lint(fact.input);
    return facts::Fact<facts::SpfFact>::known(std::move(fact), std::move(evidence), now);
}

/// Only for the addresses that the name leads to: the others are said by the check of the greeting.
void observeHelo(const Context &context, facts::Facts &facts)
{
    if (!context.plan.route.isDirect() || !facts.ehlo.isKnown() || !facts.ehlo->addresses)
        return;
    facts::HeloSpfFact fact;
    fact.name = *facts.ehlo->verdict.name;
    if (facts.spf.contains(fact.name))
        return; // a mail domain itself: judged as one
    std::vector<facts::Evidence> evidence;
    net::OutsideView outside = asReceiversSee(context);
    for (const Address &address : facts.sending) {
        const std::vector<Address> &leadsTo = facts.ehlo->addresses->addresses;
        if (std::find(leadsTo.begin(), leadsTo.end(), address) == leadsTo.end())
            continue;
        spf::Request request;
        request.ip = address;
        request.identity = spf::Identity::Helo;
        request.domain = fact.name.toLower().toLatin1();
        request.helo = request.domain;
        fact.senders.push_back({address, spf::checkHost(outside, request, context.stop)});
    }
    if (!fact.senders.empty()) {
        const dns::Answer answer =
            context.internet.lookup({fact.name, dns::Type::TXT}, context.stop);
        evidence.push_back(facts::evidenceOf(answer, context.now()));
    }
    facts.heloSpf =
        facts::Fact<facts::HeloSpfFact>::known(std::move(fact), std::move(evidence), context.now());
}

void observe(const Context &context, facts::Facts &facts)
{
    for (const plan::MailDomain &domain : context.plan.domains)
        facts.spf[domain.name.name()] = observeOne(context, domain.name, facts.sending);
    observeHelo(context, facts);
}

/// The term of the record that an issue points at.
QString quoted(const spf::LintInput &input, const spf::LintIssue &issue)
{
    const std::vector<QByteArray> records = spf::selectRecords(input.texts);
    if (records.size() != 1 || !issue.range)
        return {};
    return QString::fromUtf8(
        records.front().mid(issue.range->offset, std::min<qsizetype>(issue.range->length, 80)));
}

findings::Fix fixFor(spf::Issue issue, const QString &domain, const Args &args)
{
    switch (issue) {
    case spf::Issue::Pass:
    case spf::Issue::Unknown: return {};
    case spf::Issue::HeloMissing:
    case spf::Issue::Misplaced:
        return publishFix(issue == spf::Issue::HeloMissing ? argText(args.at(u"name"_s)) : domain,
                          u"TXT"_s);
    case spf::Issue::Ptr: return editPlanFix(u"spf"_s); // foreign terms go by the owner's choice
    default: return publishFix(domain, u"TXT"_s);
    }
}

/// A greeting name without a record, or with a doubtful one, costs nothing; receivers refuse a fail,
/// and some an error.
void judgeHelo(const plan::MailPlan &plan, const facts::Facts &facts,
               std::vector<findings::Finding> &out)
{
    if (!facts.heloSpf.isKnown())
        return;
    const QString name = facts.heloSpf->name.toLower();
    for (const spf::Sender &sender : facts.heloSpf->senders) {
        const spf::Verdict &verdict = sender.verdict;
        const QString reason = spf::toString(verdict.why.reason);
        if (verdict.result == spf::Result::TempError) {
            Error unknown(QString(u"spf."_s + reason), verdict.why.args);
            out.push_back(
                findings::unknownFinding(u"spf.unknown"_s, name, unknown, facts.heloSpf.evidence));
        } else if (verdict.result == spf::Result::Fail
                   || verdict.result == spf::Result::PermError) {
            add(out, u"spf.not-covering"_s, name,
                {{u"domain"_s, name},
                 {u"address"_s, sender.address.toString()},
                 {u"result"_s, spf::toString(verdict.result)},
                 {u"reason"_s, reason},
                 {u"mechanism"_s, spf::displayText(verdict.mechanism.value_or(QByteArray()))}},
                facts.heloSpf.evidence)
                .fix = plan.host().heloMode == plan::HeloMode::FollowsPtr
                           ? editPlanFix(u"name"_s) // the record is the provider's
                           : publishFix(name, u"TXT"_s);
        }
    }
}

/// Mail leaves through the relay alone: does the record name it?
void judgeRelay(const plan::Relay &relay, const facts::SpfFact &fact, const QString &name,
                const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    const std::vector<QByteArray> records = spf::selectRecords(fact.input.texts);
    const QByteArray wanted = "include:" + relay.spfInclude.toLatin1().toLower();
    bool named = false;
    bool anybody = false;
    if (fact.input.budget) {
        for (const spf::TermTrace &term : fact.input.budget->trace.root.terms) {
            if (term.term.mechanism<spf::All>())
                break; // what stands behind it is never read
            const QByteArray text = term.text.toLower();
            named =
                named || (!relay.spfInclude.isEmpty() && (text == wanted || text == '+' + wanted));
            const spf::Directive *directive = term.term.directive();
            anybody = anybody || (directive && directive->qualifier == spf::Qualifier::Pass)
                      || std::holds_alternative<spf::Redirect>(term.term.what);
        }
    }
    const Args args{{u"domain"_s, name}, {u"relay"_s, relay.host}};
    if (named) {
        add(out, u"spf.relay-named"_s, name, args, evidence);
    } else if (!records.empty() && !anybody) {
        Args fails = args;
        fails[u"address"_s] = relay.host;
        fails[u"result"_s] = spf::toString(spf::Result::Fail);
        fails[u"reason"_s] = u"all"_s;
        fails[u"mechanism"_s] = QString();
        add(out, u"spf.not-covering"_s, name, std::move(fails), evidence).fix =
            publishFix(name, u"TXT"_s);
    } else {
        out.push_back(findings::unknownFinding(
            u"spf.unknown"_s, name, Error(u"spf.relay-addresses"_s, {{u"relay"_s, relay.host}}),
            evidence));
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const QString name = domain.name.ascii();
        const auto found = facts.spf.find(domain.name.name());
        if (found == facts.spf.end() || !found->second.isKnown()) {
            const Error reason =
                found == facts.spf.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            out.push_back(findings::unknownFinding(u"spf.unknown"_s, name, reason));
            continue;
        }
        const facts::Fact<facts::SpfFact> &fact = found->second;
        bool judgedSenders = false;
        for (const spf::LintIssue &issue : fact->issues) {
            Args args = issue.args;
            args.try_emplace(u"domain"_s, name);
            if (issue.issue == spf::Issue::Syntax)
                args.try_emplace(u"found"_s, quoted(fact->input, issue));
            judgedSenders = judgedSenders || issue.issue == spf::Issue::Pass
                            || findings::entry(spf::toString(issue.issue))->severities[0] == 'P'
                            || issue.issue == spf::Issue::Unknown;
            if (issue.issue == spf::Issue::Unknown) {
                const auto reason = args.find(u"reason"_s);
                args[u"reason"_s] =
                    u"spf."_s + (reason == args.end() ? u"temperror"_s : argText(reason->second));
            }
            const findings::Fix fix = fixFor(issue.issue, name, args);
            add(out, spf::toString(issue.issue), name, std::move(args), fact.evidence).fix = fix;
        }
        if (!judgedSenders && !plan.route.isDirect() && plan.route.relay)
            judgeRelay(*plan.route.relay, *fact, name, fact.evidence, out);
        // A record that nobody is held against proves nothing yet.
        if (!judgedSenders && plan.route.isDirect() && facts.sending.empty())
            out.push_back(findings::unknownFinding(u"spf.unknown"_s, name,
                                                   Error(u"fact.needs-address"_s), fact.evidence));
    }
    judgeHelo(plan, facts, out);
}

} // namespace

std::vector<Address> strangers()
{
    std::vector<Address> found;
    for (const char *text : {"192.0.2.1", "198.51.100.1", "203.0.113.1"})
        found.push_back(*Address::parse(QString::fromLatin1(text)));
    return found;
}

Check spfCheck()
{
    return {"spf",
            {"address", "helo"},
            {"spf"},
            {"spf.pass",         "spf.missing",
             "spf.multiple",     "spf.syntax",
             "spf.not-covering", "spf.too-many-lookups",
             "spf.near-limit",   "spf.void-lookups",
             "spf.loop",         "spf.include-without-record",
             "spf.mx-too-many",  "spf.pass-all",
             "spf.no-all",       "spf.ptr",
             "spf.dead-terms",   "spf.duplicate-terms",
             "spf.long",         "spf.quoted",
             "spf.typography",   "spf.misplaced",
             "spf.helo-missing", "spf.unknown-modifier",
             "spf.relay-named",  "spf.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
