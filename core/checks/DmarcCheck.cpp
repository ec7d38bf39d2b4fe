#include "checks/DmarcCheck.h"

#include "checks/Sink.h"
#include "mail/dkim/KeyDamage.h"
#include "mail/dmarc/Explain.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::DmarcFact;

namespace {

constexpr qsizetype kShown = 200; // octets of what cannot be read

/// A DMARC record where a form puts it that adds the domain once more, or at the domain itself.
std::optional<dns::Name> misplaced(const Context &context, const dns::Domain &domain)
{
    std::vector<net::Inquiry> inquiries;
    for (const QByteArray &relative :
         {QByteArray("_dmarc." + domain.ascii().toLatin1()), QByteArray("dmarc")}) {
        if (const Result<dns::Name> name = domain.name().under(relative))
            inquiries.push_back({{*name, dns::Type::TXT}});
    }
    inquiries.push_back({{domain.name(), dns::Type::TXT}});
    for (const dns::Answer &answer : context.internet.lookupEach(inquiries, context.stop)) {
        if (!dmarc::select(answer.texts()).records.empty())
            return answer.question.name;
    }
    return std::nullopt;
}

facts::Fact<DmarcFact> observeOne(const Context &context, const dns::Domain &domain)
{
    DmarcFact fact;
    fact.domain = domain;
    fact.discovery = dmarc::discover(context.internet, domain.name(), context.stop);
    const Timestamp now = context.now();
    std::vector<facts::Evidence> evidence;
    for (const dmarc::Step &step : fact.discovery.walk.steps)
        evidence.push_back(facts::evidenceOf(step.answer, now));
    // RFC 9989 §4.10.1: a record of the author domain's own decides, whatever stands above.
    if (fact.discovery.failed() && !fact.discovery.source) {
        const dns::Answer &last = fact.discovery.walk.steps.back().answer;
        return facts::Fact<DmarcFact>::unknownBecause(facts::reasonOf(last), std::move(evidence),
                                                      now);
    }
    const dmarc::Step *own = fact.discovery.walk.at(domain.name());
    if (!own || own->selection.records.empty())
        fact.foundAt = misplaced(context, domain);
    if (fact.discovery.record) {
        if (const std::optional<dmarc::Record> record = fact.discovery.record->effective()) {
            fact.destinations =
                dmarc::checkDestinations(context.internet, fact.discovery.policyDomain, *record,
                                         dmarc::ReportKind::Aggregate, context.stop);
            const std::vector<dmarc::Destination> failure =
                dmarc::checkDestinations(context.internet, fact.discovery.policyDomain, *record,
                                         dmarc::ReportKind::Failure, context.stop);
            fact.destinations.insert(fact.destinations.end(), failure.begin(), failure.end());
        }
    }
    if (context.data.suffixes && !fact.discovery.failed())
        fact.oldWay = dmarc::discoverOldWay(context.internet, domain.name(), *context.data.suffixes,
                                            context.stop);
    return facts::Fact<DmarcFact>::known(std::move(fact), std::move(evidence), now);
}

void observe(const Context &context, facts::Facts &facts)
{
    for (const plan::MailDomain &domain : context.plan.domains)
        facts.dmarc[domain.name.name()] = observeOne(context, domain.name);
}

/// Is it certain that neither SPF nor DKIM can speak for the domain? Not when either is unknown.
bool cannotPass(const plan::MailDomain &domain, const facts::Facts &facts)
{
    const auto spf = facts.spf.find(domain.name.name());
    if (spf == facts.spf.end() || !spf->second.isKnown())
        return false;
    for (const spf::LintIssue &issue : spf->second->issues) {
        if (issue.issue == spf::Issue::Pass || issue.issue == spf::Issue::Unknown)
            return false;
    }
    for (const spf::Sender &sender : spf->second->input.senders) {
        if (sender.verdict.result == spf::Result::Pass)
            return false; // from one of the addresses it can
    }
    if (spf->second->input.senders.empty() && !spf::selectRecords(spf->second->input.texts).empty())
        return false; // there is a record, and nobody was held against it
    const auto dkim = facts.dkim.find(domain.name.name());
    if (dkim == facts.dkim.end() || !dkim->second.isKnown())
        return false;
    const facts::DkimFacts &keys = *dkim->second;
    if (keys.guessed && !keys.noneExists)
        return false; // the key in use can stand at a selector nobody named
    return std::none_of(
        keys.selectors.begin(), keys.selectors.end(), [](const facts::DkimFact &selector) {
            return selector.unknown
                   || dkim::judgeKey(selector.texts,
                                     selector.expected ? &*selector.expected : nullptr)
                          .usable;
        });
}

void judgeDestinations(const DmarcFact &fact, const QString &domain,
                       const std::vector<facts::Evidence> &evidence,
                       std::vector<findings::Finding> &out)
{
    std::set<std::pair<dns::Name, int>> said; // one cause, one finding: several mailboxes of a host
    for (const dmarc::Destination &destination : fact.destinations) {
        const int kind = destination.permission == dmarc::Permission::NotGiven  ? 0
                         : destination.permission == dmarc::Permission::Unknown ? 1
                                                                                : 2;
        if (destination.uri.host && !said.insert({*destination.uri.host, kind}).second)
            continue;
        const QString where = destination.uri.mailbox ? QString::fromUtf8(*destination.uri.mailbox)
                                                      : QString::fromUtf8(destination.uri.text);
        Args args{{u"domain"_s, domain}, {u"destination"_s, where}};
        if (destination.permission == dmarc::Permission::NotGiven) {
            args[u"name"_s] = destination.askedName ? destination.askedName->toLower() : QString();
            add(out, u"dmarc.reports-unauthorised"_s, domain, args, evidence);
        } else if (destination.mail == dmarc::MailReady::No
                   || destination.mail == dmarc::MailReady::NullMx) {
            add(out, u"dmarc.report-domain-without-mail"_s, domain, args, evidence);
        } else if (destination.permission == dmarc::Permission::Unknown
                   || destination.mail == dmarc::MailReady::Unknown) {
            out.push_back(findings::unknownFinding(
                u"dmarc.unknown"_s, domain, Error(u"dmarc.destination"_s, {{u"where"_s, where}}),
                evidence));
        }
    }
}

/// No record applies: missing, several, damaged, or at the wrong name. Returns true when something
/// was said.
bool judgeAbsence(const DmarcFact &fact, const QString &domain,
                  const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    const dmarc::Step *own = fact.discovery.walk.at(fact.domain.name());
    const QString name = u"_dmarc."_s + domain;
    Args args{{u"domain"_s, domain}, {u"name"_s, name}};
    if (own && own->selection.records.size() > 1) {
        args[u"count"_s] = qint64(own->selection.records.size());
        add(out, u"dmarc.multiple"_s, domain, args, evidence).fix = removeFix(name, u"TXT"_s);
        return true;
    }
    if (own && own->selection.records.empty() && !own->selection.mistaken.empty()) {
        const dmarc::Explanation explained = dmarc::explain(own->selection.mistaken.front());
        args[u"expected"_s] = explained.error ? explained.error->expected : u"v=DMARC1"_s;
        args[u"offset"_s] = qint64(explained.error ? explained.error->offset : 0);
        args[u"text"_s] = QString::fromUtf8(own->selection.mistaken.front().left(kShown));
        add(out, u"dmarc.syntax"_s, domain, args, evidence).fix = publishFix(name, u"TXT"_s);
        return true;
    }
    if ((!own || own->selection.records.empty()) && fact.foundAt) {
        args[u"found"_s] = fact.foundAt->toLower();
        add(out, u"dmarc.misplaced"_s, domain, args, evidence).fix = publishFix(name, u"TXT"_s);
        return true;
    }
    if (!fact.discovery.source) {
        add(out, u"dmarc.missing"_s, domain, args, evidence).fix = publishFix(name, u"TXT"_s);
        return true;
    }
    return false;
}

void judgeRecord(const plan::MailDomain &domain, const DmarcFact &fact, const facts::Facts &facts,
                 const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    const QString name = domain.name.ascii();
    const dmarc::Parsed &parsed = *fact.discovery.record;
    const bool own = fact.discovery.source == dmarc::PolicySource::Own;
    Args args{{u"domain"_s, name},
              {u"name"_s, QString(u"_dmarc."_s + name)},
              {u"from"_s, fact.discovery.policyDomain.toLower()}};
    const std::optional<dmarc::Record> record = parsed.effective();
    if (parsed.use != dmarc::Use::AsWritten || !record) {
        const dmarc::Tag *bad = parsed.firstError();
        args[u"text"_s] = QString::fromUtf8(bad ? bad->text.left(kShown) : QByteArray("v=DMARC1"));
        args[u"expected"_s] = bad ? bad->expected : u"p="_s;
        args[u"offset"_s] = qint64(bad ? bad->badOffset : 0);
        args[u"effect"_s] = record ? u"acts-as-none"_s : u"none"_s;
        add(out, u"dmarc.syntax"_s, name, args, evidence).fix =
            publishFix(u"_dmarc."_s + name, u"TXT"_s);
        args.erase(u"effect"_s);
        if (!record)
            return;
    }
    const dmarc::Chosen chosen = dmarc::policyFor(*record, own, true);
    args[u"policy"_s] = dmarc::toString(chosen.policy);
    const dmarc::Policy applied = dmarc::appliedPolicy(*record, chosen);
    args[u"applied"_s] = dmarc::toString(applied);
    if (!own)
        add(out, u"dmarc.inherited"_s, name, args, evidence);
    if (chosen.policy == dmarc::Policy::None)
        add(out, u"dmarc.policy-none"_s, name, args, evidence).fix = editPlanFix(u"dmarc"_s);
    else if (applied != chosen.policy)
        add(out, u"dmarc.testing"_s, name, args, evidence).fix = editPlanFix(u"dmarc"_s);
    else if (parsed.use == dmarc::Use::AsWritten)
        add(out, u"dmarc.fine"_s, name, args, evidence);
    for (const dmarc::Lint &lint :
         dmarc::lint(parsed, fact.discovery.organizationalDomain != fact.discovery.policyDomain)) {
        if (lint.code == u"dmarc.policy-none" || lint.code == u"dmarc.syntax"
            || !findings::entry(lint.code))
            continue;
        Args lintArgs = args;
        for (const auto &[key, value] : lint.args)
            lintArgs[key] = value;
        add(out, lint.code, name, lintArgs, evidence);
    }
    judgeDestinations(fact, name, evidence, out);
    if (chosen.policy != dmarc::Policy::None && cannotPass(domain, facts))
        add(out, u"dmarc.unaligned"_s, name, args, evidence);
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const QString name = domain.name.ascii();
        const auto found = facts.dmarc.find(domain.name.name());
        if (found == facts.dmarc.end() || !found->second.isKnown()) {
            const Error reason =
                found == facts.dmarc.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            out.push_back(findings::unknownFinding(u"dmarc.unknown"_s, name, reason,
                                                   found == facts.dmarc.end()
                                                       ? std::vector<facts::Evidence>{}
                                                       : found->second.evidence));
            continue;
        }
        const facts::Fact<DmarcFact> &fact = found->second;
        const bool absent = judgeAbsence(*fact, name, fact.evidence, out);
        if (!absent
            || (fact->discovery.source && fact->discovery.source != dmarc::PolicySource::Own)) {
            if (fact->discovery.record)
                judgeRecord(domain, *fact, facts, fact.evidence, out);
        }
        if (fact->oldWay && !fact->oldWay->failed
            && fact->oldWay->organizationalDomain != fact->discovery.organizationalDomain
            && fact->discovery.source) {
            add(out, u"dmarc.methods-differ"_s, name,
                {{u"domain"_s, name},
                 {u"treeDomain"_s, fact->discovery.organizationalDomain.toLower()},
                 {u"listDomain"_s, fact->oldWay->organizationalDomain.toLower()}},
                fact.evidence);
        }
    }
}

} // namespace

Check dmarcCheck()
{
    return {"dmarc",
            {"spf", "dkim"},
            {"dmarc"},
            {"dmarc.fine", "dmarc.missing", "dmarc.multiple", "dmarc.syntax", "dmarc.policy-none",
             "dmarc.testing", "dmarc.no-reports", "dmarc.reports-unauthorised",
             "dmarc.report-domain-without-mail", "dmarc.unaligned", "dmarc.obsolete-tags",
             "dmarc.weaker-below", "dmarc.ignored-tag", "dmarc.unused-tag", "dmarc.order",
             "dmarc.misplaced", "dmarc.methods-differ", "dmarc.inherited", "dmarc.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
