#include "session/ServerWatch.h"

#include "exporting/records/Quoting.h"

#include <QFileInfo>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Early, and not at the full hour, when everybody's begin.
const QString onceADay = u"17 5 * * * "_s;

} // namespace

std::optional<ServerWatch> serverWatch(const plan::MailPlan &plan, const QString &path)
{
    if (plan.isEmpty() || path.isEmpty())
        return std::nullopt;
    ServerWatch watch;
    watch.needsCopy = !plan.hosts.empty() && plan.host().runsOn != plan::RunsOn::ThisMachine;
    const QString file = watch.needsCopy ? copyName(plan) : QFileInfo(path).absoluteFilePath();
    watch.command =
        u"mailworthy-cli check --session "_s + exporting::shellQuoted(file) + u" --quiet"_s;
    // crontab(5): a % that is not escaped ends the line.
    watch.cronLine = onceADay + QString(watch.command).replace(u'%', u"\\%"_s);
    return watch;
}

QString copyName(const plan::MailPlan &plan)
{
    return plan.domain().name.ascii() + u".mailworthy"_s;
}

} // namespace mailworthy::session
