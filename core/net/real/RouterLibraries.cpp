#include "net/real/RouterLibraries.h"

#include <QElapsedTimer>

#include <miniupnpc/miniupnpc.h>
#include <natpmp.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include <poll.h>

namespace mailworthy::net {

namespace {

/// UPnP Device Architecture 1.3.2: answers come within MX seconds, here 1, and a moment for the way.
constexpr int ssdpWait = 1200;
/// The search stays in the own network: it passes no router.
constexpr unsigned char ssdpHops = 1;
constexpr std::size_t mostDevices = 16;
constexpr Milliseconds look{200}; ///< how long a wait that nobody wants any more may last

in_addr_t networkOrder(const Address &address)
{
    in_addr_t order = 0;
    std::memcpy(&order, address.octets().data(), sizeof order);
    return order;
}

RouterReply replyOf(const natpmpresp_t &response)
{
    RouterReply reply;
    reply.outcome = RouterOutcome::Silent;
    reply.service = QStringLiteral("NAT-PMP");
    if (response.type != NATPMP_RESPTYPE_PUBLICADDRESS)
        return reply;
    std::array<quint8, 4> octets{};
    std::memcpy(octets.data(), &response.pnu.publicaddress.addr, octets.size());
    const Address address = Address::v4(octets);
    if (address == Address::v4({0, 0, 0, 0})) {
        reply.outcome = RouterOutcome::NoV4;
    } else {
        reply.outcome = RouterOutcome::Answered;
        reply.address = address;
    }
    return reply;
}

} // namespace

std::vector<QByteArray> searchGatewayDevices(const Gateway &gateway)
{
    const char *const types[] = {"urn:schemas-upnp-org:device:InternetGatewayDevice:1",
                                 "urn:schemas-upnp-org:device:InternetGatewayDevice:2", nullptr};
    const QByteArray own = gateway.own.toString().toLatin1();
    int error = 0;
    // No minissdpd: what it keeps may be of another network.
    const std::unique_ptr<UPNPDev, void (*)(UPNPDev *)> devices(
        upnpDiscoverDevices(types, ssdpWait, own.constData(), "", UPNP_LOCAL_PORT_ANY, 0, ssdpHops,
                            &error, 1),
        freeUPNPDevlist);
    std::vector<QByteArray> found;
    for (const UPNPDev *device = devices.get(); device && found.size() < mostDevices;
         device = device->pNext) {
        const QByteArray described(device->descURL);
        if (std::find(found.begin(), found.end(), described) == found.end())
            found.push_back(described);
    }
    return found;
}

RouterReply askNatPmp(const Gateway &gateway, Milliseconds wait,
                      const std::function<bool()> &wanted)
{
    RouterReply silent;
    silent.outcome = RouterOutcome::Silent;
    silent.service = QStringLiteral("NAT-PMP");
    QElapsedTimer started;
    started.start();
    natpmp_t natPmp{};
    if (initnatpmp(&natPmp, 1, networkOrder(gateway.router)) != 0)
        return silent;
    const std::unique_ptr<natpmp_t, int (*)(natpmp_t *)> open(&natPmp, closenatpmp);
    if (sendpublicaddressrequest(&natPmp) < 0)
        return silent;
    while (wanted() && started.elapsed() < wait.count()) {
        timeval next{}; // until the library asks again: 250 ms, doubling (RFC 6886 §3.1)
        if (getnatpmprequesttimeout(&natPmp, &next) != 0)
            return silent;
        const Milliseconds repeat{next.tv_sec * 1000 + next.tv_usec / 1000 + 1};
        pollfd socket{natPmp.s, POLLIN, 0};
        poll(&socket, 1, static_cast<int>(std::clamp(repeat, Milliseconds(0), look).count()));
        natpmpresp_t response{};
        const int came = readnatpmpresponseorretry(&natPmp, &response);
        if (came == 0)
            return replyOf(response);
        // A packet from elsewhere is none; everything else says that nothing will come.
        if (came != NATPMP_TRYAGAIN && came != NATPMP_ERR_WRONGPACKETSOURCE)
            return silent;
    }
    return silent;
}

} // namespace mailworthy::net
