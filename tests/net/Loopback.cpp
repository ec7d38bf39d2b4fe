#include "Loopback.h"

namespace mailworthy::net::test {

using testkit::DnsServer;

dns::Name numbered(int number)
{
    return *dns::Name::parse(QStringLiteral("n%1.good.example").arg(number));
}

RealOptions via(std::vector<Endpoint> servers, Milliseconds timeout)
{
    RealOptions options;
    options.resolvers = std::move(servers);
    options.timeout = timeout;
    return options;
}

DnsServer::Script script(DnsServer::Script given)
{
    return given;
}

DnsServer::Reply oneAddress(const DnsServer::Query &query)
{
    return DnsServer::answer(query,
                             {{query.question().name, 60, dns::A{Address::v4({44, 128, 0, 1})}}});
}

dns::Question about(const char *name, dns::Type type)
{
    return {dns::Name::of(name), type};
}

Inquiry inquiryOf(const dns::Question &question, const Endpoint &server)
{
    Inquiry inquiry{question, {}};
    inquiry.ask.servers = {server};
    return inquiry;
}

} // namespace mailworthy::net::test
