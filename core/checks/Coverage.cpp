#include "checks/Coverage.h"

#include "findings/Catalog.h"

#include <QHash>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::CheckOutcome;
using findings::phrase;
using findings::Severity;

namespace {

QString areaOf(const QString &code)
{
    return code.section(u'.', 0, 0);
}

/// Itself, or by what it needs.
bool observesAddress(const Check &check)
{
    return QLatin1String(check.id) == QLatin1String("address")
           || std::any_of(check.needs.begin(), check.needs.end(), [](const char *need) {
                  return observesAddress(*findCheck(QString::fromLatin1(need)));
              });
}

plan::MailPlan withoutAddresses(plan::MailPlan plan)
{
    for (plan::Host &host : plan.hosts)
        host.addresses.clear();
    return plan;
}

} // namespace

Fingerprints::Fingerprints(const plan::MailPlan &plan)
    : m_whole(plan.fingerprint())
    , m_besideRecords(plan.fingerprintBesideRecords())
    , m_besideAddresses(withoutAddresses(plan).fingerprint())
    , m_besideBoth(withoutAddresses(plan).fingerprintBesideRecords())
{}

const QByteArray &Fingerprints::of(const Check &check) const
{
    if (!check.readsAddresses)
        return check.readsRecords ? m_besideAddresses : m_besideBoth;
    return check.readsRecords ? m_whole : m_besideRecords;
}

const QByteArray &Fingerprints::of(const QString &check) const
{
    const Check *found = findCheck(check);
    return found ? of(*found) : m_whole;
}

Coverage::Coverage(const findings::Report &report, const plan::MailPlan &plan)
    : m_states(report.checks)
    , m_declined(report.declined)
    , m_now(plan)
{
    std::vector<findings::Finding> current;
    for (const findings::Finding &finding : report.findings) {
        if (!isCurrent(finding))
            continue;
        current.emplace_back().severity = finding.severity; // all that is counted
        m_found[finding.code].insert(finding.severity);
    }
    m_summary = findings::summarise(current);
}

bool Coverage::isDone(const QString &check) const
{
    const auto state = m_states.find(check);
    return state != m_states.end() && state->second.outcome == CheckOutcome::Done
           && state->second.fingerprint == m_now.of(check);
}

bool Coverage::areDone(const QStringList &checks) const
{
    return std::all_of(checks.begin(), checks.end(),
                       [this](const QString &check) { return isDone(check); });
}

QStringList Coverage::wanted(const QStringList &checks) const
{
    QStringList wanted = checks;
    for (const QString &check : m_declined)
        wanted.removeAll(check);
    return wanted;
}

bool Coverage::isOutdated(const QString &check) const
{
    const auto state = m_states.find(check);
    return state != m_states.end() && state->second.fingerprint != m_now.of(check);
}

bool Coverage::areOutdated(const QStringList &checks) const
{
    return std::any_of(checks.begin(), checks.end(),
                       [this](const QString &check) { return isOutdated(check); });
}

bool Coverage::isWhole() const
{
    return areDone(wanted(usualChecks()));
}

bool Coverage::lacksDeclined() const
{
    return isWhole() && !areDone(usualChecks());
}

bool Coverage::isCurrent(const findings::Finding &finding) const
{
    const QStringList checks = checksFor(finding.code);
    return checks.isEmpty()
           || !std::all_of(checks.begin(), checks.end(),
                           [this](const QString &check) { return isOutdated(check); });
}

std::optional<Severity> Coverage::worstOf(const QStringList &areas, const QStringList &checks) const
{
    std::optional<Severity> worst;
    for (const auto &[code, severities] : m_found) {
        if (!areas.contains(areaOf(code)))
            continue;
        for (const Severity severity : severities)
            worst = worst ? findings::worse(*worst, severity) : severity;
    }
    return settled(worst, checks);
}

bool Coverage::has(const QStringList &areas, Severity severity) const
{
    return std::any_of(m_found.begin(), m_found.end(), [&](const auto &found) {
        return areas.contains(areaOf(found.first)) && found.second.contains(severity);
    });
}

std::optional<Severity> Coverage::settled(std::optional<Severity> worst,
                                          const QStringList &checks) const
{
    const bool isGood = worst == Severity::Ok || worst == Severity::Note;
    return isGood && !areDone(checks) ? std::nullopt : worst;
}

QString readinessText(const Coverage &coverage)
{
    const findings::Summary &summary = coverage.summary();
    if (summary.problem > 0)
        return phrase(u"verdict.not-ready", {{u"count"_s, qint64(summary.problem)}});
    if (coverage.areOutdated(usualChecks()))
        return phrase(u"verdict.outdated");
    if (summary == findings::Summary{})
        return phrase(u"verdict.nothing");
    if (summary.unknown > 0)
        return phrase(u"verdict.not-known", {{u"count"_s, qint64(summary.unknown)}});
    if (!coverage.isWhole())
        return phrase(u"verdict.partly");
    const Args args{{u"count"_s, qint64(summary.warning)}};
    if (coverage.lacksDeclined())
        return summary.warning > 0 ? phrase(u"verdict.declined-with-warnings", args)
                                   : phrase(u"verdict.declined");
    return summary.warning > 0 ? phrase(u"verdict.ready-with-warnings", args)
                               : phrase(u"verdict.ready");
}

void carryOver(findings::Report &report, const plan::MailPlan &from, const plan::MailPlan &to)
{
    const Fingerprints before(from);
    const Fingerprints now(to);
    for (auto &[id, state] : report.checks) {
        if (state.fingerprint == before.of(id))
            state.fingerprint = now.of(id);
    }
}

void carryMeasured(findings::Report &report, const plan::MailPlan &from, const plan::MailPlan &to)
{
    const Fingerprints before(from);
    const Fingerprints now(to);
    for (auto &[id, state] : report.checks) {
        const Check *check = findCheck(id);
        if (check && observesAddress(*check) && state.fingerprint == before.of(*check))
            state.fingerprint = now.of(*check);
    }
}

bool isOfWholeRun(const findings::Report &report)
{
    const QStringList usual = usualChecks();
    return std::all_of(usual.begin(), usual.end(), [&](const QString &check) {
        const auto state = report.checks.find(check);
        if (report.declined.contains(check))
            return true;
        return state != report.checks.end() && state->second.outcome == CheckOutcome::Done;
    });
}

QStringList usualChecks()
{
    QStringList ids;
    for (const Check &check : allChecks()) {
        if (!check.onlyWhenNamed)
            ids << QString::fromLatin1(check.id);
    }
    return ids;
}

QStringList checksFor(const QString &code)
{
    static const QHash<QString, QStringList> byCode = [] {
        QHash<QString, QStringList> found;
        for (const Check &check : allChecks()) {
            for (const char *own : check.codes)
                found[QString::fromLatin1(own)] << QString::fromLatin1(check.id);
        }
        return found;
    }();
    return byCode.value(code);
}

QStringList checksOf(const QStringList &areas)
{
    QStringList found;
    for (const Check &check : allChecks()) {
        const bool isOfThem =
            std::any_of(check.codes.begin(), check.codes.end(), [&](const char *code) {
                return areas.contains(areaOf(QString::fromLatin1(code)));
            });
        if (isOfThem && !check.onlyWhenNamed)
            found << QString::fromLatin1(check.id);
    }
    return found;
}

} // namespace mailworthy::checks
