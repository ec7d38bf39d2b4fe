#pragma once
// What of a report was looked at, and for which plan: a part of it is not all of it, and what was
// found for another plan says nothing about this one. Pure.
#include "checks/Check.h"

#include <set>

namespace mailworthy::checks {

/// A digest of what the checks read of a plan, made once for all of them.
class Fingerprints
{
public:
    explicit Fingerprints(const plan::MailPlan &plan);
    [[nodiscard]] const QByteArray &of(const Check &check) const;
    /// Of an unknown id: that of the whole plan.
    [[nodiscard]] const QByteArray &of(const QString &check) const;

private:
    QByteArray m_whole, m_besideRecords, m_besideAddresses, m_besideBoth;
};

/// What counts is current: a finding all of whose checks were made for another plan, good or bad,
/// is left out of everything here.
class Coverage
{
public:
    /// Copies what it needs: neither has to stay.
    Coverage(const findings::Report &report, const plan::MailPlan &plan);

    /// Made to its end, and for this plan.
    [[nodiscard]] bool isDone(const QString &check) const;
    [[nodiscard]] bool areDone(const QStringList &checks) const;
    /// Without those that the owner declined, which are never done.
    [[nodiscard]] QStringList wanted(const QStringList &checks) const;
    /// Made for another plan, to its end or not.
    [[nodiscard]] bool isOutdated(const QString &check) const;
    [[nodiscard]] bool areOutdated(const QStringList &checks) const; ///< any of them
    /// Everything that a run makes which names no checks, as far as the owner wants it.
    [[nodiscard]] bool isWhole() const;
    /// Whole but for what the owner declined: nobody knows what that would have found.
    [[nodiscard]] bool lacksDeclined() const;

    [[nodiscard]] bool isCurrent(const findings::Finding &finding) const;
    [[nodiscard]] const findings::Summary &summary() const { return m_summary; }
    [[nodiscard]] bool has(const QString &code) const { return m_found.contains(code); }
    /// Was something of this severity found in one of these areas?
    [[nodiscard]] bool has(const QStringList &areas, findings::Severity severity) const;
    /// The worst that these checks have found in these areas, as far as it is certain.
    [[nodiscard]] std::optional<findings::Severity> worstOf(const QStringList &areas,
                                                            const QStringList &checks) const;
    /// `worst` of these checks: nothing is good, or no more than worth knowing, before all of them
    /// are done; what is bad is so whatever else is still to come.
    [[nodiscard]] std::optional<findings::Severity> settled(std::optional<findings::Severity> worst,
                                                            const QStringList &checks) const;

private:
    std::map<QString, findings::CheckState> m_states;
    QStringList m_declined;
    Fingerprints m_now;
    std::map<QString, std::set<findings::Severity>> m_found; ///< by code
    findings::Summary m_summary;
};

/// One sentence for the whole: ready, not ready, not certain. Nothing is called ready before
/// everything was checked, and nothing with a check that the owner declined.
[[nodiscard]] QString readinessText(const Coverage &coverage);
/// What was found for one plan is found for the other.
void carryOver(findings::Report &report, const plan::MailPlan &from, const plan::MailPlan &to);
/// The same for a plan whose addresses are those that the run measured: only what observed them itself
/// was found for it.
void carryMeasured(findings::Report &report, const plan::MailPlan &from, const plan::MailPlan &to);
/// Is the report that of one run that named no checks, made to its end, as far as the owner wants
/// it? For whatever plan.
[[nodiscard]] bool isOfWholeRun(const findings::Report &report);
/// Ids of the checks that a run makes which names none.
[[nodiscard]] QStringList usualChecks();
/// Ids of the checks that may say this code.
[[nodiscard]] QStringList checksFor(const QString &code);
/// Ids of the checks that find something in one of these areas, without those that run only when
/// named.
[[nodiscard]] QStringList checksOf(const QStringList &areas);

} // namespace mailworthy::checks
