// The system's list of name servers.
#include "Fuzz.h"
#include "net/real/SystemResolvers.h"

#include <set>

namespace net = mailworthy::net;

MW_FUZZ_TARGET(resolv_conf)
{
    const std::vector<mailworthy::Endpoint> servers = net::parseResolvConf(input);
    MW_HOLDS(servers.size() <= net::maxResolvers);
    MW_HOLDS(std::set(servers.begin(), servers.end()).size() == servers.size());
    QByteArray written;
    for (const mailworthy::Endpoint &server : servers)
        written += "nameserver " + server.address.toString().toLatin1() + '\n';
    MW_HOLDS(net::parseResolvConf(written) == servers);
}
