#pragma once
// The outcome of a run: ordered findings, and per check when it ran and how it ended, so that it
// can be outdated.
#include "findings/Finding.h"

#include <map>

namespace mailworthy::findings {

enum class CheckOutcome { NotRun, Running, Done, Stopped };

struct CheckState
{
    CheckOutcome outcome = CheckOutcome::NotRun;
    Timestamp finished{};
    QByteArray fingerprint; ///< of the plan it was made for
    friend bool operator==(const CheckState &, const CheckState &) = default;
};

struct Summary
{
    int ok = 0, note = 0, warning = 0, problem = 0, unknown = 0;
    friend bool operator==(const Summary &, const Summary &) = default;
};

struct Report
{
    std::vector<Finding> findings;
    std::map<QString, CheckState> checks; ///< by check id
    /// Ids of checks that the owner does not want made: they are not judged, so neither good nor bad.
    /// No part of its JSON; a session keeps them.
    QStringList declined = {};

    [[nodiscard]] Summary summary() const;
    /// Findings whose code starts with "<area>.".
    [[nodiscard]] std::vector<Finding> ofArea(QStringView area) const;
    [[nodiscard]] bool has(QStringView code) const;
};

[[nodiscard]] Severity worse(Severity a, Severity b);
[[nodiscard]] Summary summarise(std::span<const Finding> findings);
/// Command-line contract: 2 with any problem, else 1 with any warning, else 3 with any unknown,
/// else 0.
[[nodiscard]] int exitCode(const Summary &summary);

[[nodiscard]] QJsonObject toJson(const Summary &summary);
[[nodiscard]] QJsonObject toJson(const facts::Evidence &evidence);
/// Without title, text and fix sentence, which the caller adds from the catalogue.
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] Result<Finding> findingFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] Result<Report> reportFromJson(const QJsonObject &object);

} // namespace mailworthy::findings
