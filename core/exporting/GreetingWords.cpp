#include "exporting/GreetingWords.h"

#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "servers/GreetingSetting.h"
#include "servers/ServerKind.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using findings::phrase;

GreetingWords greetingWords(const plan::GreetingChange &change, const QString &serverId,
                            bool generic)
{
    GreetingWords words;
    words.lead = phrase(u"follow.lead", {{u"name"_s, change.after}});
    if (generic)
        words.set << phrase(u"follow.generic");
    QString host = phrase(u"follow.your-host");
    for (const plan::KeptValue &kept : change.stays) {
        if (kept.what == plan::Kept::HostName && !kept.value.isEmpty())
            host = kept.value;
        words.stays << findings::keptText(kept);
    }
    const auto setting = servers::greetingSetting(serverId, change.after, host);
    if (!setting) {
        words.set << phrase(u"follow.set-open");
        return words;
    }
    words.set << phrase(u"follow.set", {{u"place"_s, setting->place}, {u"line"_s, setting->line}});
    if (!setting->keep.isEmpty())
        words.set << phrase(u"follow.keep", {{u"keep"_s, setting->keep}});
    if (setting->wholeServer)
        words.set << phrase(u"follow.whole-server");
    if (servers::serverIds().contains(serverId))
        words.set << phrase(u"follow.export");
    return words;
}

} // namespace mailworthy::exporting
