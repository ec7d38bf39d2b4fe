#include "net/real/LocalAddresses.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <ifaddrs.h>
#include <linux/if_addr.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#else
#include <QNetworkInterface>
#endif

#include <algorithm>

namespace mailworthy::net {

namespace {

bool isWanted(const Address &address)
{
    return address.addressClass() != AddressClass::Loopback
           && address.addressClass() != AddressClass::Unspecified;
}

/// Interfaces of VPNs and of tunnel brokers, where their kind cannot be told otherwise.
bool looksLikeTunnel(const QString &name)
{
    const QStringList beginnings{
        QStringLiteral("tun"),  QStringLiteral("tap"),    QStringLiteral("wg"),
        QStringLiteral("sit"),  QStringLiteral("gre"),    QStringLiteral("he-"),
        QStringLiteral("6in4"), QStringLiteral("ip6tnl"), QStringLiteral("utun")};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &text) { return name.startsWith(text); });
}

#ifdef Q_OS_LINUX

struct LinkFlags
{
    unsigned int index = 0;
    unsigned int flags = 0;
};

std::vector<LinkFlags> linkFlags()
{
    std::vector<LinkFlags> found;
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0)
        return found;
    for (const ifaddrs *entry = list; entry; entry = entry->ifa_next)
        found.push_back({if_nametoindex(entry->ifa_name), entry->ifa_flags});
    freeifaddrs(list);
    return found;
}

std::optional<Address> addressFrom(const ifaddrmsg &header, const void *data, std::size_t size)
{
    if (header.ifa_family == AF_INET && size >= 4) {
        std::array<quint8, 4> octets{};
        std::memcpy(octets.data(), data, octets.size());
        return Address::v4(octets);
    }
    if (header.ifa_family == AF_INET6 && size >= 16) {
        std::array<quint8, 16> octets{};
        std::memcpy(octets.data(), data, octets.size());
        return Address::v6(octets);
    }
    return std::nullopt;
}

/// One RTM_NEWADDR: the address (IFA_LOCAL before IFA_ADDRESS, which is the other end of a
/// point-to-point link) and flags.
void readAddress(const nlmsghdr &message, const std::vector<LinkFlags> &links,
                 std::vector<LocalAddress> &found)
{
    ifaddrmsg header{};
    if (message.nlmsg_len < NLMSG_LENGTH(sizeof header))
        return;
    const char *bytes = reinterpret_cast<const char *>(&message) + NLMSG_HDRLEN;
    std::memcpy(&header, bytes, sizeof header);
    std::size_t offset = NLMSG_ALIGN(sizeof header);
    const std::size_t end = message.nlmsg_len - NLMSG_HDRLEN;
    std::optional<Address> own;
    std::optional<Address> other;
    quint32 flags = header.ifa_flags;
    while (offset + sizeof(rtattr) <= end) {
        rtattr attribute{};
        std::memcpy(&attribute, bytes + offset, sizeof attribute);
        if (attribute.rta_len < sizeof(rtattr) || offset + attribute.rta_len > end)
            break;
        const char *data = bytes + offset + RTA_LENGTH(0);
        const std::size_t size = attribute.rta_len - RTA_LENGTH(0);
        if (attribute.rta_type == IFA_LOCAL)
            own = addressFrom(header, data, size);
        else if (attribute.rta_type == IFA_ADDRESS)
            other = addressFrom(header, data, size);
        else if (attribute.rta_type == IFA_FLAGS && size >= sizeof flags)
            std::memcpy(&flags, data, sizeof flags);
        offset += static_cast<std::size_t>(RTA_ALIGN(attribute.rta_len));
    }
    const std::optional<Address> address = own ? own : other;
    const auto link = std::find_if(links.begin(), links.end(), [&](const LinkFlags &candidate) {
        return candidate.index == header.ifa_index;
    });
    const bool isUp = link != links.end() && (link->flags & IFF_UP) != 0;
    char name[IF_NAMESIZE] = {};
    if (!address || !isUp || !isWanted(*address) || !if_indextoname(header.ifa_index, name))
        return;
    if ((flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)) != 0)
        return; // not usable (yet)
    const QString interface = QString::fromLocal8Bit(name);
    const bool tunnel = (link->flags & IFF_POINTOPOINT) != 0 || looksLikeTunnel(interface);
    // IFA_F_TEMPORARY is IFA_F_SECONDARY by another name: for IPv4 it means a second address.
    const bool temporary = header.ifa_family == AF_INET6 && (flags & IFA_F_TEMPORARY) != 0;
    found.push_back({interface, *address, header.ifa_prefixlen, temporary, tunnel});
}

/// False when the dump is at its end.
bool readDatagram(const char *buffer, std::size_t size, const std::vector<LinkFlags> &links,
                  std::vector<LocalAddress> &found)
{
    std::size_t offset = 0;
    while (offset + sizeof(nlmsghdr) <= size) {
        nlmsghdr header{};
        std::memcpy(&header, buffer + offset, sizeof header);
        if (header.nlmsg_len < sizeof header || offset + header.nlmsg_len > size)
            return false;
        if (header.nlmsg_type == NLMSG_DONE || header.nlmsg_type == NLMSG_ERROR)
            return false;
        if (header.nlmsg_type == RTM_NEWADDR)
            readAddress(*reinterpret_cast<const nlmsghdr *>(buffer + offset), links, found);
        offset += NLMSG_ALIGN(header.nlmsg_len);
    }
    return true;
}

#endif

} // namespace

#ifdef Q_OS_LINUX

std::vector<LocalAddress> localInterfaceAddresses()
{
    std::vector<LocalAddress> found;
    const int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (netlink < 0)
        return found;
    struct
    {
        nlmsghdr header;
        ifaddrmsg body;
    } request{};
    request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.body);
    request.header.nlmsg_type = RTM_GETADDR;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.ifa_family = AF_UNSPEC;
    const timeval limit{1, 0}; // the kernel answers at once; never wait for ever
    setsockopt(netlink, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (::send(netlink, &request, request.header.nlmsg_len, 0) >= 0) {
        const std::vector<LinkFlags> links = linkFlags();
        alignas(nlmsghdr) char buffer[32 * 1024];
        for (;;) {
            const ssize_t size = recv(netlink, buffer, sizeof buffer, 0);
            if (size <= 0 || !readDatagram(buffer, static_cast<std::size_t>(size), links, found))
                break;
        }
    }
    close(netlink);
    return found;
}

#else

std::vector<LocalAddress> localInterfaceAddresses()
{
    std::vector<LocalAddress> found;
    for (const QNetworkInterface &link : QNetworkInterface::allInterfaces()) {
        if (!link.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const bool tunnel = link.flags().testFlag(QNetworkInterface::IsPointToPoint)
                            || link.type() == QNetworkInterface::Virtual
                            || looksLikeTunnel(link.name());
        for (const QNetworkAddressEntry &entry : link.addressEntries()) {
            QHostAddress host = entry.ip();
            host.setScopeId({});
            const Result<Address> address = Address::parse(host.toString());
            if (!address || !isWanted(*address))
                continue;
            const bool temporary = address->family() == Family::V6 && !entry.isPermanent()
                                   && entry.dnsEligibility() == QNetworkAddressEntry::DnsIneligible;
            found.push_back({link.name(), *address, entry.prefixLength(), temporary, tunnel});
        }
    }
    return found;
}

#endif

} // namespace mailworthy::net
