#pragma once
// How a server checks itself without a window: the command, and the line for cron. Pure.
#include "plan/MailPlan.h"

namespace mailworthy::session {

struct ServerWatch
{
    QString command;  ///< for a POSIX shell
    QString cronLine; ///< once a day (crontab(5))
    /// The server is another machine: the command reads a copy of the set-up, which is to be put
    /// where it is started.
    bool needsCopy = false;
};

/// `path`: the set-up's file on this machine. Nothing where there is no set-up.
[[nodiscard]] std::optional<ServerWatch> serverWatch(const plan::MailPlan &plan,
                                                     const QString &path);
/// What a copy of the set-up is called, wherever it goes.
[[nodiscard]] QString copyName(const plan::MailPlan &plan);

} // namespace mailworthy::session
