#pragma once
// What of a report was looked at, and for which plan: a part of it is not all of it, and what was
// found for another plan says nothing about this one. Pure.
#include "checks/Check.h"

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
    QByteArray m_whole, m_besideRecords;
};

class Coverage
{
public:
    /// Copies what it needs: neither has to stay.
    Coverage(const findings::Report &report, const plan::MailPlan &plan);

    /// Made to its end, and for this plan.
    [[nodiscard]] bool isDone(const QString &check) const;
    [[nodiscard]] bool areDone(const QStringList &checks) const;
    /// Made for another plan, to its end or not.
    [[nodiscard]] bool isOutdated(const QString &check) const;
    [[nodiscard]] bool areOutdated(const QStringList &checks) const; ///< any of them
    /// Everything that a run makes which names no checks.
    [[nodiscard]] bool isWhole() const;
    /// The worst that these checks found, as far as it is certain: nothing is good, or no more than
    /// worth knowing, before all of them are done; what is bad is so whatever else is still to come.
    [[nodiscard]] std::optional<findings::Severity> settled(std::optional<findings::Severity> worst,
                                                            const QStringList &checks) const;

private:
    std::map<QString, findings::CheckState> m_states;
    Fingerprints m_now;
};

/// Is the report that of one run that named no checks, made to its end? For whatever plan.
[[nodiscard]] bool isOfWholeRun(const findings::Report &report);
/// Ids of the checks that a run makes which names none.
[[nodiscard]] QStringList usualChecks();
/// Ids of the checks that find something in one of these areas, without those that run only when
/// named.
[[nodiscard]] QStringList checksOf(const QStringList &areas);

} // namespace mailworthy::checks
