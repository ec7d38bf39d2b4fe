#pragma once
// --extra and --no-extra of `plan`, and how the files and remarks that come of them are shown.
#include "cli/Invocation.h"
#include "plan/MailSwitch.h"
#include "plan/PlannedExtras.h"

namespace mailworthy::cli {

struct ExtraChoices
{
    QStringList without; ///< kinds that are taken out first
    bool none = false;   ///< all of them
    std::vector<plan::Extra> with;
};

/// Reads the options, and the certificate or key file of "tlsa". Errors of plan::parseExtra,
/// keys::readServerKey, "cli.bad-option".
[[nodiscard]] Result<ExtraChoices> extraChoices(const Invocation &call);
/// Is it the option that is wrong (64), or what it names (65, 66)?
[[nodiscard]] bool isUsageError(const Error &error);

/// For the domains that were named.
void applyExtras(const ExtraChoices &choices, const QStringList &named, plan::MailPlan &plan);

struct Planned
{
    std::vector<plan::PlannedRecord> records;
    plan::PlannedExtras extras;
    plan::Published published;              ///< what they were planned beside
    std::vector<plan::MailSwitch> switches; ///< the domains whose mail goes elsewhere today
};
[[nodiscard]] Planned plannedFor(const Invocation &call, net::Internet &internet,
                                 const plan::MailPlan &plan);
/// "records", "files" [{"url","path","content","purpose"}], "switches" (plan/MailSwitch.h, with
/// "text" and "steps" in words) and, where there are some, "remarks" [{"code","args","text"}].
[[nodiscard]] QJsonObject toJson(const Planned &planned);
/// What to do before mail comes here that goes elsewhere today.
void printSwitches(QTextStream &out, const std::vector<plan::MailSwitch> &switches);
/// The files and remarks.
void printExtras(Invocation &call, const plan::PlannedExtras &planned);

} // namespace mailworthy::cli
