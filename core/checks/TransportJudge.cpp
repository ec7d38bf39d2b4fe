#include "checks/TransportJudge.h"

#include "checks/Sink.h"
#include "mail/transport/Caa.h"
#include "mail/transport/StsPolicy.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"
#include "mail/transport/Tlsa.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::Fact;
using plan::Signing;
using transport::Malformed;
using transport::NotThis;

namespace {

constexpr int httpOk = 200;

void addSyntax(std::vector<findings::Finding> &out, const QString &code, const QString &domain,
               const QByteArray &text, const Malformed &error,
               const std::vector<facts::Evidence> &evidence)
{
    Args args = transport::syntaxLint(code, text, error).args;
    args[u"domain"_s] = domain;
    add(out, code, domain, args, evidence);
}

/// The texts that are meant as this protocol. Those that begin with the version count; where none
/// does, one that looks like it is a mistake worth telling.
template<typename Parse>
std::vector<QByteArray> meant(const std::vector<QByteArray> &selected,
                              const std::vector<QByteArray> &texts, Parse parse)
{
    if (!selected.empty())
        return selected;
    std::vector<QByteArray> found;
    std::copy_if(
        texts.begin(), texts.end(), std::back_inserter(found),
        [&](const QByteArray &text) { return !std::holds_alternative<NotThis>(parse(text)); });
    return found;
}

template<typename T>
const Fact<T> *knownOrSay(const std::map<dns::Name, Fact<T>> &facts, const plan::MailDomain &domain,
                          const QString &code, std::vector<findings::Finding> &out)
{
    const auto found = facts.find(domain.name.name());
    if (found != facts.end() && found->second.isKnown())
        return &found->second;
    out.push_back(findings::unknownFinding(
        code, domain.name.ascii(),
        found == facts.end() ? Error(u"fact.stopped"_s) : found->second.unknown,
        found == facts.end() ? std::vector<facts::Evidence>{} : found->second.evidence));
    return nullptr;
}

/// Why the policy is none for senders (RFC 8461 §3.3); empty: it is one.
QString whyNoPolicy(const std::optional<net::HttpReply> &reply)
{
    using net::HttpOutcome;
    if (!reply)
        return u"sts.why.no-address"_s;
    switch (reply->outcome) {
    case HttpOutcome::Replied: break;
    case HttpOutcome::NoAddress: return u"sts.why.no-address"_s;
    case HttpOutcome::Timeout: return u"sts.why.timeout"_s;
    case HttpOutcome::TooLarge: return u"sts.why.too-large"_s;
    case HttpOutcome::Malformed: return u"sts.why.malformed"_s;
    case HttpOutcome::Unreachable:
    case HttpOutcome::CertificateRefused:
    case HttpOutcome::Cancelled: return u"sts.why.unreachable"_s;
    }
    if (reply->status >= 300 && reply->status < 400)
        return u"sts.why.redirect"_s;
    if (reply->status != httpOk)
        return u"sts.why.status"_s;
    const QByteArray type = reply->contentType.split(';').front().trimmed().toLower();
    return type == "text/plain" ? QString() : u"sts.why.type"_s;
}

/// Where mail of the domain goes: its exchangers, else itself (RFC 8461 §4.1, RFC 5321 §5.1).
std::vector<dns::Name> mailHosts(const facts::MxFact &mx)
{
    std::vector<dns::Name> hosts;
    for (const facts::MailExchanger &exchanger : mx.exchangers)
        hosts.push_back(exchanger.host);
    if (hosts.empty() && mx.implicit)
        hosts.push_back(mx.domain.name());
    return hosts;
}

void judgePolicy(const plan::MailDomain &domain, const transport::StsPolicy &policy,
                 const std::vector<facts::Evidence> &evidence, const facts::Facts &facts,
                 std::vector<findings::Finding> &out)
{
    using transport::StsMode;
    const QString name = domain.name.ascii();
    const Args args{{u"domain"_s, name}};
    if (policy.mode == StsMode::None) {
        add(out, u"sts.opted-out"_s, name, args, evidence);
        return;
    }
    const auto mx = facts.mx.find(domain.name.name());
    if (mx == facts.mx.end() || !mx->second.isKnown()) {
        out.push_back(findings::unknownFinding(
            u"sts.unknown"_s, name,
            mx == facts.mx.end() ? Error(u"fact.stopped"_s) : mx->second.unknown, evidence));
        return;
    }
    QStringList uncovered;
    for (const dns::Name &host : policy.uncovered(mailHosts(*mx->second)))
        uncovered << host.toLower();
    if (!uncovered.isEmpty())
        add(out, u"sts.mx-not-covered"_s, name, {{u"domain"_s, name}, {u"hosts"_s, uncovered}},
            evidence);
    else
        add(out, policy.mode == StsMode::Testing ? u"sts.testing"_s : u"sts.fine"_s, name, args,
            evidence);
}

} // namespace

void judgeSts(const plan::MailDomain &domain, const facts::Facts &facts,
              std::vector<findings::Finding> &out)
{
    const auto *fact = knownOrSay(facts.transport.sts, domain, u"sts.unknown"_s, out);
    if (!fact)
        return;
    const facts::StsFact &sts = **fact;
    const QString name = domain.name.ascii();
    const std::vector<QByteArray> records =
        meant(transport::selectStsRecord(sts.texts).records, sts.texts, transport::parseStsRecord);
    if (records.empty()) {
        const auto mx = facts.mx.find(domain.name.name());
        const bool nowhere = mx != facts.mx.end() && mx->second.isKnown() && mx->second->nullMx
                             && mx->second->exchangers.empty();
        if (domain.receivesHere && !nowhere)
            add(out, u"sts.absent"_s, name, {{u"domain"_s, name}}, fact->evidence);
        return;
    }
    if (records.size() > 1) {
        add(out, u"sts.multiple"_s, name,
            {{u"name"_s, sts.name.toLower()}, {u"count"_s, qint64(records.size())}}, fact->evidence)
            .fix = removeFix(sts.name.toLower(), u"TXT"_s);
        return;
    }
    const transport::Reading<transport::StsRecord> record =
        transport::parseStsRecord(records.front());
    if (const auto *malformed = std::get_if<Malformed>(&record)) {
        addSyntax(out, u"sts.syntax"_s, name, records.front(), *malformed, fact->evidence);
        return;
    }
    if (sts.open) {
        out.push_back(findings::unknownFinding(u"sts.unknown"_s, name, *sts.open, fact->evidence));
        return;
    }
    const QString url = transport::stsPolicyUrl(domain.name.name());
    if (sts.policy && sts.policy->outcome == net::HttpOutcome::CertificateRefused) {
        add(out, u"sts.certificate"_s, name, {{u"domain"_s, name}, {u"url"_s, url}},
            fact->evidence);
        return;
    }
    if (const QString why = whyNoPolicy(sts.policy); !why.isEmpty()) {
        add(out, u"sts.policy-unreachable"_s, name,
            {{u"domain"_s, name}, {u"url"_s, url}, {u"why"_s, findings::word(why)}},
            fact->evidence);
        return;
    }
    const QByteArray &body = sts.policy->body;
    const transport::Reading<transport::StsPolicy> policy = transport::parseStsPolicy(body);
    if (const auto *read = std::get_if<transport::StsPolicy>(&policy)) {
        judgePolicy(domain, *read, fact->evidence, facts, out);
        return;
    }
    const auto *malformed = std::get_if<Malformed>(&policy);
    addSyntax(out, u"sts.syntax"_s, name, body,
              malformed ? *malformed : Malformed{0, u"version:"_s}, fact->evidence);
}

void judgeReports(const plan::MailDomain &domain, const facts::Facts &facts,
                  std::vector<findings::Finding> &out)
{
    const auto *fact = knownOrSay(facts.transport.reports, domain, u"tlsrpt.unknown"_s, out);
    if (!fact)
        return;
    const facts::TlsReportsFact &reports = **fact;
    const QString name = domain.name.ascii();
    const std::vector<QByteArray> records =
        meant(transport::selectTlsReporting(reports.texts).records, reports.texts,
              transport::parseTlsReporting);
    if (records.empty())
        return;
    if (records.size() > 1) {
        add(out, u"tlsrpt.multiple"_s, name,
            {{u"name"_s, reports.name.toLower()}, {u"count"_s, qint64(records.size())}},
            fact->evidence)
            .fix = removeFix(reports.name.toLower(), u"TXT"_s);
        return;
    }
    const transport::Reading<transport::TlsReporting> record =
        transport::parseTlsReporting(records.front());
    if (const auto *malformed = std::get_if<Malformed>(&record)) {
        addSyntax(out, u"tlsrpt.syntax"_s, name, records.front(), *malformed, fact->evidence);
        return;
    }
    QStringList destinations;
    for (const dmarc::ReportUri &uri : std::get<transport::TlsReporting>(record).destinations)
        destinations << QString::fromUtf8(uri.mailbox.value_or(uri.text));
    add(out, u"tlsrpt.fine"_s, name, {{u"domain"_s, name}, {u"destinations"_s, destinations}},
        fact->evidence);
}

void judgeTlsa(const plan::MailPlan &plan, const facts::Facts &facts,
               std::vector<findings::Finding> &out)
{
    const Fact<facts::TlsaFact> &fact = facts.transport.tlsa;
    const QString host = plan.host().name.ascii();
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"tlsa.unknown"_s, host, fact.unknown, fact.evidence));
        return;
    }
    if (fact->records.empty())
        return;
    if (fact->signing == Signing::Unsigned) {
        add(out, u"tlsa.unsigned-zone"_s, host, {{u"host"_s, host}}, fact.evidence);
        return;
    }
    bool usable = false;
    for (const dns::Tlsa &record : fact->records) {
        const transport::TlsaFault fault = transport::faultOf(record);
        usable = usable || fault == transport::TlsaFault::None;
        if (fault == transport::TlsaFault::None)
            continue;
        add(out, u"tlsa.unusable"_s, host,
            {{u"fault"_s, transport::toString(fault)},
             {u"usage"_s, qint64{record.usage}},
             {u"selector"_s, qint64{record.selector}},
             {u"matching"_s, qint64{record.matching}}},
            fact.evidence)
            .fix = publishFix(u"_25._tcp."_s + host, u"TLSA"_s);
    }
    if (!usable)
        return;
    if (fact->signing == Signing::Proven)
        add(out, u"tlsa.fine"_s, host, {{u"host"_s, host}}, fact.evidence);
    else
        out.push_back(findings::unknownFinding(u"tlsa.unknown"_s, host, Error(u"fact.no-proof"_s),
                                               fact.evidence));
}

void judgeCaa(const plan::MailPlan &plan, const facts::Facts &facts,
              std::vector<findings::Finding> &out)
{
    const Fact<facts::CaaFact> &fact = facts.transport.caa;
    const QString host = plan.host().name.ascii();
    QStringList issuers;
    for (const plan::MailDomain &domain : plan.domains) {
        for (const plan::Extra &extra : domain.extras) {
            if (const auto *wish = std::get_if<plan::CaaExtra>(&extra))
                issuers << QString::fromUtf8(wish->issuer.domain);
        }
    }
    issuers.removeDuplicates();
    if (issuers.isEmpty())
        return;
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"caa.unknown"_s, host, fact.unknown, fact.evidence));
        return;
    }
    for (const QString &issuer : issuers) {
        // The account is the CA's to know, and the method the server's.
        const transport::CaaQuestion question{issuer.toUtf8(), false, {}, {}};
        if (transport::judgeCaa(fact->records, question) == transport::CaaAnswer::Allowed)
            continue;
        add(out, u"caa.forbids"_s, host,
            {{u"at"_s, fact->at.toLower()}, {u"issuer"_s, issuer}, {u"host"_s, host}},
            fact.evidence)
            .fix = publishFix(fact->at.toLower(), u"CAA"_s);
    }
}

} // namespace mailworthy::checks
