#include "exporting/report/ReportDocument.h"

#include "checks/Removals.h"
#include "checks/Runner.h"
#include "exporting/report/Anonymiser.h"
#include "exporting/report/ReportJson.h"
#include "exporting/report/ReportRecords.h"
#include "findings/Catalog.h"
#include "findings/ShownFindings.h"
#include "mail/dkim/KeyStrength.h"
#include "servers/ServerKind.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::phrase;

namespace {

/// A report may be read anywhere: the time zone is the same for all.
QString momentText(Timestamp moment)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc());
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

std::optional<findings::CheckState> stateOf(const findings::Report &report, const char *check)
{
    const auto state = report.checks.find(QString::fromLatin1(check));
    return state == report.checks.end() ? std::nullopt : std::optional(state->second);
}

/// The states of the checks that may have said this.
class Maker
{
public:
    explicit Maker(const ReportInput &input) : m_input(input), m_coverage(input.report, input.plan)
    {}

    ReportDocument make();

private:
    void makeHead();
    void makeFacts();
    void makeSections();
    void makeGaps();
    void makeKeys();
    [[nodiscard]] ReportFinding shown(const Finding &finding);
    [[nodiscard]] std::size_t placeOf(const facts::Evidence &evidence);
    void fact(QStringView code, const QStringList &values, bool isTechnical = false);

    const ReportInput &m_input;
    const checks::Coverage m_coverage;
    ReportDocument m_document;
    std::vector<facts::Evidence> m_evidence; ///< as in m_document
};

void Maker::makeHead()
{
    const plan::MailPlan &plan = m_input.plan;
    ReportDocument &document = m_document;
    document.language = findings::language();
    document.rightToLeft = QLocale(document.language).textDirection() == Qt::RightToLeft;
    document.domain = plan.isEmpty() ? QString() : plan.domain().name.unicode();
    document.title = plan.isEmpty() ? phrase(u"report.title-empty")
                                    : phrase(u"report.title", {{u"domain"_s, document.domain}});
    document.made = phrase(u"report.made", {{u"time"_s, momentText(m_input.made)},
                                            {u"version"_s, QStringLiteral(MAILWORTHY_VERSION)}});
    document.anonymised = m_input.anonymise;
    document.summary = m_input.report.summary();
    document.verdict = checks::readinessText(m_coverage);
    const checks::Readiness readiness = checks::readinessOf(m_coverage);
    document.low = readiness.low;
    document.high = readiness.high;
    for (const checks::GateState &state : readiness.gates) {
        const QString id = toString(state.gate);
        document.gates.push_back(
            {id, phrase(QString(u"report.gate."_s + id)),
             state.worst        ? phrase(QString(u"severity."_s + findings::toString(*state.worst)))
             : state.isDeclined ? phrase(u"report.gate-declined")
                                : phrase(u"report.gate-open"),
             state.worst});
    }
}

void Maker::fact(QStringView code, const QStringList &values, bool isTechnical)
{
    QStringList filled = values;
    filled.removeAll(QString());
    filled.removeDuplicates();
    if (!filled.isEmpty())
        m_document.facts.push_back({phrase(code), filled, isTechnical});
}

void Maker::makeFacts()
{
    const plan::MailPlan &plan = m_input.plan;
    QStringList domains, hosts, greetings, sending, servers, dnsHosts;
    for (const plan::MailDomain &domain : plan.domains) {
        domains << domain.name.unicode();
        if (const data::DnsHost *host = m_input.data.dnsHosts.find(domain.dnsHost))
            dnsHosts << host->name;
    }
    for (const plan::Host &host : plan.hosts) {
        hosts << host.name.unicode();
        if (!host.lacksGreeting())
            greetings << host.heloText();
        const Result<servers::ServerKind> kind = servers::loadServerKind(host.server);
        servers << (kind ? kind->name : host.server);
    }
    for (const Address &address : plan.sendingAddresses())
        sending << address.toString();
    fact(u"report.fact.domain", domains, true);
    fact(u"report.fact.host", hosts, true);
    fact(u"report.fact.greeting", greetings, true);
    fact(u"report.fact.address", sending, true);
    if (plan.route.relay && plan.route.usesRelay())
        fact(u"report.fact.relay",
             {plan.route.relay->host + u':' + QString::number(plan.route.relay->port)}, true);
    fact(u"report.fact.server", servers);
    fact(u"report.fact.dns-host", dnsHosts);
}

std::size_t Maker::placeOf(const facts::Evidence &evidence)
{
    const auto known = std::find(m_evidence.begin(), m_evidence.end(), evidence);
    const auto place = static_cast<std::size_t>(known - m_evidence.begin());
    if (known == m_evidence.end()) {
        m_evidence.push_back(evidence);
        m_document.evidence.push_back(
            {momentText(evidence.at), evidence.asked, evidence.of, evidence.answer});
    }
    return place;
}

ReportFinding Maker::shown(const Finding &finding)
{
    const findings::Texts texts = findings::textsOf(finding);
    ReportFinding found;
    found.severity = finding.severity;
    found.code = finding.code;
    found.subject = finding.subject;
    found.text = texts.text;
    found.fix = texts.fix;
    found.reference = texts.reference;
    std::optional<Timestamp> seen;
    for (const facts::Evidence &evidence : finding.evidence) {
        const std::size_t place = placeOf(evidence);
        if (std::find(found.evidence.begin(), found.evidence.end(), place) == found.evidence.end())
            found.evidence.push_back(place);
        seen = std::max(seen.value_or(evidence.at), evidence.at);
    }
    std::sort(found.evidence.begin(), found.evidence.end());
    const QStringList checks = checks::checksFor(finding.code);
    found.outdated = m_coverage.areOutdated(checks);
    for (const QString &check : checks) {
        const auto state = m_input.report.checks.find(check);
        if (!seen && state != m_input.report.checks.end() && state->second.finished != Timestamp{})
            seen = state->second.finished;
    }
    if (seen)
        found.seen = momentText(*seen);
    return found;
}

void Maker::makeSections()
{
    QStringList placed;
    const auto add = [this](const QString &id, const QString &title, const auto &isMeant) {
        ReportSection section{id, title, {}, false};
        for (const Finding &finding : m_input.report.findings) {
            if (!isMeant(finding.code.section(u'.', 0, 0)))
                continue;
            section.findings.push_back(shown(finding));
            section.outdated = section.outdated || section.findings.back().outdated;
        }
        std::stable_sort(section.findings.begin(), section.findings.end(),
                         [](const ReportFinding &a, const ReportFinding &b) {
                             return findings::rank(a.severity) < findings::rank(b.severity);
                         });
        if (!section.findings.empty())
            m_document.sections.push_back(std::move(section));
    };
    for (const plan::Step step : plan::allSteps()) {
        const QStringList areas = plan::findingAreas(step);
        placed << areas;
        const QString id = plan::toString(step);
        add(id, phrase(QString(u"step."_s + id)),
            [&](const QString &area) { return areas.contains(area); });
    }
    add(u"more"_s, phrase(u"report.more"),
        [&](const QString &area) { return !placed.contains(area); });
}

void Maker::makeGaps()
{
    QStringList told;
    for (const checks::Check &check : checks::allChecks()) {
        const std::optional<findings::CheckState> state = stateOf(m_input.report, check.id);
        if (check.onlyWhenNamed || (state && state->outcome == findings::CheckOutcome::Done))
            continue;
        QString subject = phrase(u"report.more");
        for (const plan::Step step : plan::allSteps()) {
            if (plan::checksOf(step).contains(QLatin1StringView(check.id)))
                subject = phrase(QString(u"step."_s + plan::toString(step)));
        }
        if (told.contains(subject))
            continue;
        told << subject;
        m_document.gaps.push_back(
            {subject, m_input.report.declined.contains(QLatin1StringView(check.id))
                          ? phrase(u"report.gap-declined")
                      : state && state->outcome != findings::CheckOutcome::NotRun
                          ? phrase(u"report.gap-stopped")
                          : phrase(u"report.gap-not-asked")});
    }
}

void Maker::makeKeys()
{
    for (const plan::MailDomain &domain : m_input.plan.domains) {
        for (const plan::Selector &selector : domain.selectors) {
            if (!selector.publicKey)
                continue;
            const keys::PublicKey &key = *selector.publicKey;
            m_document.keys.push_back(
                {domain.name.unicode(), selector.name,
                 key.algorithm() == keys::Algorithm::Rsa
                     ? phrase(u"report.key-rsa", {{u"bits"_s, qint64(key.bits())}})
                     : u"Ed25519"_s,
                 phrase(QString(u"key.strength."_s + dkim::toString(dkim::strengthOf(key)))),
                 QString::fromLatin1(key.fingerprint().toHex().left(32))});
        }
    }
}

ReportDocument Maker::make()
{
    makeHead();
    makeFacts();
    makeSections();
    makeGaps();
    makeKeys();
    static const plan::Published nothing;
    std::vector<plan::PlannedRecord> records;
    if (!m_input.plan.isEmpty()) {
        const plan::Published &published = m_input.published ? *m_input.published : nothing;
        records = checks::withoutGone(checks::withRemovals(
            plan::planRecords(m_input.plan, published), m_input.plan, m_input.report, published));
    }
    m_document.records = explainedRecords(records);
    m_document.recordsAreBlind = !m_input.published && !records.empty();
    m_document.json = reportJson(m_input, m_document, records);
    if (m_input.anonymise)
        anonymise(m_document, identityOf(m_input, records));
    return std::move(m_document);
}

} // namespace

ReportDocument makeReport(const ReportInput &input)
{
    return Maker(input).make();
}

} // namespace mailworthy::exporting
