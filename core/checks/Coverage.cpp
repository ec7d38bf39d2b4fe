#include "checks/Coverage.h"

namespace mailworthy::checks {

using findings::CheckOutcome;
using findings::Severity;

Fingerprints::Fingerprints(const plan::MailPlan &plan)
    : m_whole(plan.fingerprint())
    , m_besideRecords(plan.fingerprintBesideRecords())
{}

const QByteArray &Fingerprints::of(const Check &check) const
{
    return check.readsRecords ? m_whole : m_besideRecords;
}

const QByteArray &Fingerprints::of(const QString &check) const
{
    const Check *found = findCheck(check);
    return found ? of(*found) : m_whole;
}

Coverage::Coverage(const findings::Report &report, const plan::MailPlan &plan)
    : m_states(report.checks)
    , m_now(plan)
{}

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
    return areDone(usualChecks());
}

std::optional<Severity> Coverage::settled(std::optional<Severity> worst,
                                          const QStringList &checks) const
{
    const bool isGood = worst == Severity::Ok || worst == Severity::Note;
    return isGood && !areDone(checks) ? std::nullopt : worst;
}

bool isOfWholeRun(const findings::Report &report)
{
    const QStringList usual = usualChecks();
    return std::all_of(usual.begin(), usual.end(), [&](const QString &check) {
        const auto state = report.checks.find(check);
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

QStringList checksOf(const QStringList &areas)
{
    QStringList found;
    for (const Check &check : allChecks()) {
        const bool isOfThem =
            std::any_of(check.codes.begin(), check.codes.end(), [&](const char *code) {
                return areas.contains(QString::fromLatin1(code).section(u'.', 0, 0));
            });
        if (isOfThem && !check.onlyWhenNamed)
            found << QString::fromLatin1(check.id);
    }
    return found;
}

} // namespace mailworthy::checks
