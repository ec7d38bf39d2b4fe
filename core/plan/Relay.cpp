#include "plan/Relay.h"

#include "base/TypedAddress.h"
#include "plan/RelayAdvice.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

Result<Relay> parseRelay(const QString &text)
{
    const auto bad = [&] { return failure(u"relay.bad"_s, {{u"text"_s, text}}); };
    Relay relay;
    const QString trimmed = text.trimmed();
    if (Endpoint::parse(trimmed) || parseTypedAddress(trimmed))
        return failure(u"relay.is-address"_s, {{u"text"_s, trimmed}});
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (trimmed.count(u':') > 1)
        return bad();
    if (colon > 0) {
        bool fine = false;
        const int port = trimmed.mid(colon + 1).toInt(&fine);
        if (!fine || port < 1 || port > 65535)
            return bad();
        relay.port = static_cast<quint16>(port);
    }
    const Result<dns::Domain> name = dns::Domain::parse(colon > 0 ? trimmed.left(colon) : trimmed);
    if (!name)
        return bad();
    relay.host = name->ascii();
    if (const Result<data::Senders> senders = data::Senders::builtIn()) {
        if (const data::Sender *sender = senders->relayAt(relay.host))
            relay.spfInclude = includeAtDomain(*sender);
    }
    return relay;
}

} // namespace mailworthy::plan
