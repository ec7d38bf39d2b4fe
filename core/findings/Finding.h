#pragma once
// A finding: what the program can say, as code + severity + subject + arguments + evidence + fix
// (findings contract). A code never changes its meaning. The sentence comes from findings::Catalog.
#include "base/Args.h"
#include "facts/Fact.h"

#include <QJsonObject>

#include <compare>

namespace mailworthy::findings {

enum class Severity {
    Ok,
    Note,
    Warning, ///< some receivers object
    Problem, ///< many receivers refuse, or mail is lost
    Unknown, ///< could not find out; the reason is the argument "reason"
};
/// "ok", "note", "warning", "problem", "unknown"
QString toString(Severity severity);
std::optional<Severity> severityFromString(QStringView text);
/// What is shown first: Problem, Warning, Unknown, Note, Ok (0 … 4).
[[nodiscard]] int rank(Severity severity);

/// What can be done about a finding, typed, so that a button or a script can do it.
struct Fix
{
    enum class Kind { None, Publish, Remove, EditPlan, AskProvider, UseConfig, Wait, Delist };
    Kind kind = Kind::None;
    /// Publish, Remove: {name, type, value}; EditPlan: {step}; Delist: {url, zone}; Wait: {until}.
    Args args;
    friend bool operator==(const Fix &, const Fix &) = default;
};
/// "none", "publish", "remove", "edit-plan", "ask-provider", "use-config", "wait", "delist"
QString toString(Fix::Kind kind);
std::optional<Fix::Kind> fixKindFromString(QStringView text);

struct Finding
{
    QString code; ///< "spf.multiple"
    Severity severity = Severity::Ok;
    QString subject;
    Args args;
    std::vector<facts::Evidence> evidence;
    Fix fix;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// An Unknown finding: code "<area>.unknown", with the reason's code and arguments as {reason} and
/// {reason.*}.
[[nodiscard]] Finding unknownFinding(const QString &code, const QString &subject,
                                     const Error &reason,
                                     std::vector<facts::Evidence> evidence = {});

} // namespace mailworthy::findings
