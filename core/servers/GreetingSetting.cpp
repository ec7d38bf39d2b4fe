#include "servers/GreetingSetting.h"

#include "servers/ServerKind.h"
#include "servers/Template.h"

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

std::optional<GreetingSetting> greetingSetting(const QString &serverId, const QString &name,
                                               const QString &host)
{
    const Result<ServerKind> kind = loadServerKind(serverId);
    if (!kind || !kind->greeting)
        return std::nullopt;
    const Greeting &greeting = *kind->greeting;
    const Values values{{{u"helo"_s, name}, {u"host"_s, host}}, {}};
    const Result<QString> line = render(greeting.line, values);
    const Result<QString> keep = render(greeting.keep, values);
    if (!line || !keep)
        return std::nullopt;
    return GreetingSetting{greeting.place, *line, *keep, greeting.wholeServer};
}

} // namespace mailworthy::servers
