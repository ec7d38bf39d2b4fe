#include "net/real/Gateway.h"

#include "net/real/LocalAddresses.h"

#include <QFile>

#include <algorithm>
#include <cstring>

#ifndef Q_OS_LINUX
#include <natpmp.h>
// Of libnatpmp, too; some packages leave its header out.
extern "C" int getdefaultgateway(in_addr_t *addr);
#endif

namespace mailworthy::net {

namespace {

constexpr qint64 mostRoutes = 1024 * 1024; ///< octets read of the kernel's table
constexpr quint32 flagGateway = 0x0002;    ///< RTF_GATEWAY

/// The table shows an address as the number that its octets make in this machine's order.
Address addressOf(quint32 networkOrder)
{
    std::array<quint8, 4> octets{};
    std::memcpy(octets.data(), &networkOrder, octets.size());
    return Address::v4(octets);
}

std::optional<DefaultRoute> routeIn(const QByteArray &line)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 8)
        return std::nullopt;
    bool known[5] = {};
    const quint32 destination = words[1].toUInt(&known[0], 16);
    const quint32 gateway = words[2].toUInt(&known[1], 16);
    const quint32 flags = words[3].toUInt(&known[2], 16);
    const quint32 metric = words[6].toUInt(&known[3]);
    const quint32 mask = words[7].toUInt(&known[4], 16);
    if (!std::all_of(std::begin(known), std::end(known), [](bool one) { return one; }))
        return std::nullopt;
    if (destination != 0 || mask != 0 || !(flags & flagGateway))
        return std::nullopt;
    return DefaultRoute{addressOf(gateway), metric};
}

} // namespace

std::vector<DefaultRoute> defaultRoutes(QByteArrayView procNetRoute)
{
    std::vector<DefaultRoute> found;
    for (const QByteArray &line : procNetRoute.toByteArray().split('\n')) {
        if (const std::optional<DefaultRoute> route = routeIn(line))
            found.push_back(*route);
    }
    std::stable_sort(found.begin(), found.end(), [](const DefaultRoute &a, const DefaultRoute &b) {
        return a.metric < b.metric;
    });
    return found;
}

std::optional<Gateway> ownGateway(const std::vector<DefaultRoute> &routes,
                                  const std::vector<LocalAddress> &local)
{
    for (const DefaultRoute &route : routes) {
        if (route.gateway.isPublic())
            continue;
        for (const LocalAddress &one : local) {
            const bool reaches = !one.tunnel && one.address.isV4() && !one.address.isPublic()
                                 && one.address != route.gateway
                                 && one.address.sharesPrefix(route.gateway, one.prefixLength);
            if (reaches)
                return Gateway{route.gateway, one.address};
        }
    }
    return std::nullopt;
}

std::optional<Gateway> ownGateway()
{
    std::vector<DefaultRoute> routes;
#ifdef Q_OS_LINUX
    QFile table(QStringLiteral("/proc/net/route"));
    if (table.open(QIODevice::ReadOnly))
        routes = defaultRoutes(table.read(mostRoutes));
#else
    in_addr_t gateway = 0;
    if (getdefaultgateway(&gateway) == 0)
        routes.push_back({addressOf(gateway), 0});
#endif
    return ownGateway(routes, localInterfaceAddresses());
}

} // namespace mailworthy::net
