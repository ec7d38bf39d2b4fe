#include "session/ObservedFacts.h"

namespace mailworthy::session {

void takeOver(facts::Facts &known, const facts::Facts &observed, const QStringList &checks)
{
    const auto has = [&](const char *id) { return checks.contains(QLatin1String(id)); };
    if (has("resolver"))
        known.resolver = observed.resolver;
    if (has("interception"))
        known.intercepted = observed.intercepted;
    if (!observed.addresses.empty()) {
        known.addresses = observed.addresses;
        known.sending = observed.sending;
        known.times = observed.times;
    }
    if (has("name"))
        known.reverse = observed.reverse;
    if (has("helo"))
        known.ehlo = observed.ehlo;
    if (has("host"))
        known.host = observed.host;
    if (has("domain")) {
        known.domains = observed.domains;
        known.zoneServers = observed.zoneServers;
    }
    if (has("mx"))
        known.mx = observed.mx;
    if (has("spf"))
        known.spf = observed.spf;
    if (has("dkim"))
        known.dkim = observed.dkim;
    if (has("dmarc"))
        known.dmarc = observed.dmarc;
    if (has("lists"))
        known.lists = observed.lists;
    if (has("ports"))
        known.ports = observed.ports;
}

} // namespace mailworthy::session
