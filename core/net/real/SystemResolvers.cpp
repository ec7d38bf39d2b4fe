#include "net/real/SystemResolvers.h"

#include "base/Files.h"

#ifndef Q_OS_UNIX
#define CARES_NO_DEPRECATED
#include <ares.h>
#endif

#include <algorithm>

namespace mailworthy::net {

std::vector<Endpoint> parseResolvConf(QByteArrayView text)
{
    std::vector<Endpoint> found;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const QByteArray simple = line.simplified();
        if (simple.startsWith('#') || simple.startsWith(';'))
            continue;
        const QList<QByteArray> words = simple.split(' ');
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        const Result<Address> address = Address::parse(QString::fromLatin1(words[1]));
        if (!address)
            continue;
        const Endpoint server{*address, 53};
        if (std::find(found.begin(), found.end(), server) == found.end())
            found.push_back(server);
        if (found.size() == maxResolvers)
            break;
    }
    return found;
}

#ifdef Q_OS_UNIX

std::vector<Endpoint> systemResolvers()
{
    const Result<QByteArray> text = readFile(QStringLiteral("/etc/resolv.conf"), 64 * 1024);
    return text ? parseResolvConf(*text) : std::vector<Endpoint>{};
}

#else

std::vector<Endpoint> systemResolvers()
{
    ares_library_init(ARES_LIB_INIT_ALL);
    ares_channel channel = nullptr;
    if (ares_init(&channel) != ARES_SUCCESS)
        return {};
    ares_addr_port_node *servers = nullptr;
    std::vector<Endpoint> found;
    if (ares_get_servers_ports(channel, &servers) == ARES_SUCCESS) {
        for (const ares_addr_port_node *node = servers; node && found.size() < maxResolvers;
             node = node->next) {
            std::array<quint8, 16> octets{};
            std::copy_n(reinterpret_cast<const quint8 *>(&node->addr),
                        node->family == AF_INET ? 4 : 16, octets.begin());
            const Address address = node->family == AF_INET
                                        ? Address::v4({octets[0], octets[1], octets[2], octets[3]})
                                        : Address::v6(octets);
            found.push_back({address, static_cast<quint16>(node->udp_port ? node->udp_port : 53)});
        }
        ares_free_data(servers);
    }
    ares_destroy(channel);
    return found;
}

#endif

} // namespace mailworthy::net
