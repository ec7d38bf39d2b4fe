#pragma once
// Words for a server that greets with the provider's name: what is set, with the owner's kind of
// server, and what must not change. For the window and the command line alike.
#include "plan/ProvidersName.h"

namespace mailworthy::exporting {

struct GreetingWords
{
    QString lead;
    QStringList set;   ///< what to do, a sentence each
    QStringList stays; ///< what must not change, a sentence each
};

/// `serverId` empty or without a known setting: in general words. `generic`: the name looks like a
/// customer line's.
[[nodiscard]] GreetingWords greetingWords(const plan::GreetingChange &change,
                                          const QString &serverId, bool generic);

} // namespace mailworthy::exporting
