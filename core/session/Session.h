#pragma once
// What an owner works on, as it is kept between two runs: the plan, the last results and where he
// was. Versioned JSON, written atomically; never a key byte in it (the plan holds paths and public
// halves).
#include "findings/Report.h"
#include "plan/MailPlan.h"
#include "plan/Steps.h"

#include <compare>
#include <set>

namespace mailworthy::session {

/// The format this version writes; older ones are read, newer ones refused.
inline constexpr int sessionFormat = 1;

/// A finding that the owner lives with.
struct AcceptedFinding
{
    QString code;
    QString subject;
    friend std::strong_ordering operator<=>(const AcceptedFinding &,
                                            const AcceptedFinding &) = default;
};
using AcceptedFindings = std::set<AcceptedFinding>;

/// What stops mail cannot be lived with, and what is not known cannot be judged.
[[nodiscard]] bool canBeAccepted(const findings::Finding &finding);
/// Accepted, and no worse since than what can be.
[[nodiscard]] bool isAccepted(const AcceptedFindings &accepted, const findings::Finding &finding);

struct Session
{
    plan::MailPlan plan;
    findings::Report report;
    plan::Step step = plan::Step::Domain;
    /// Records the owner has ticked as entered, by "name type value": one that was changed since is
    /// to be entered again.
    QStringList entered;
    AcceptedFindings accepted; ///< weighs nothing: it is only said beside the finding
};

[[nodiscard]] QJsonObject toJson(const Session &session);
/// Errors "session.damaged" {path, reason}, "session.newer" {path, found, known}; `path` is for the
/// message.
[[nodiscard]] Result<Session> sessionFromJson(const QByteArray &text, const QString &path);

/// Errors of base/Files.h and sessionFromJson.
[[nodiscard]] Result<Session> loadSession(const QString &path);
/// Error "file.unwritable"; the old file stays whole.
[[nodiscard]] Result<> saveSession(const QString &path, const Session &session);

/// A result is fresh for so long.
inline constexpr std::chrono::minutes freshFor{10};
/// Those of the checks whose results are older, were made for another plan or not to the end, or
/// found something that is not as it should be.
[[nodiscard]] QStringList staleChecks(const Session &session, const QStringList &checks,
                                      Timestamp now);

/// Where set-ups are kept: XDG data folder, one file per domain.
[[nodiscard]] QString sessionFolder();
[[nodiscard]] QString sessionPathFor(const dns::Domain &domain);
/// Where keys are made by default.
[[nodiscard]] QString keyFolder();

struct SessionEntry
{
    QString path;
    QString domain; ///< Unicode form of the first domain; the file name when it cannot be read
    plan::Step step = plan::Step::Domain;
    std::optional<Error> error;
};
/// The set-ups in the folder, newest first.
[[nodiscard]] std::vector<SessionEntry> listSessions(const QString &folder);

} // namespace mailworthy::session
