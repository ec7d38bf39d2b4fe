#include "net/ChosenResolvers.h"

#include "net/DnsOverHttps.h"

#include <QUrl>

namespace mailworthy::net {

namespace {

void sendTo(std::vector<Inquiry> &inquiries, const std::vector<Endpoint> &servers)
{
    for (Inquiry &inquiry : inquiries) {
        if (inquiry.ask.servers.empty())
            inquiry.ask.servers = servers;
    }
}

bool areOverHttps(const std::vector<Endpoint> &servers)
{
    return !servers.empty() && std::all_of(servers.begin(), servers.end(), isOverHttps);
}

} // namespace

ChosenResolvers::ChosenResolvers(Internet &inner, std::vector<Endpoint> servers)
    : ForwardingInternet(inner)
    , m_servers(std::move(servers))
{}

void ChosenResolvers::choose(std::vector<Endpoint> servers)
{
    const std::scoped_lock lock(m_mutex);
    m_servers = std::move(servers);
}

std::vector<Endpoint> ChosenResolvers::chosen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_servers;
}

std::vector<Endpoint> ChosenResolvers::resolvers()
{
    const std::vector<Endpoint> servers = chosen();
    return servers.empty() ? inner().resolvers() : servers;
}

void ChosenResolvers::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                                const std::stop_token &stop)
{
    const std::vector<Endpoint> servers = chosen();
    if (areOverHttps(servers)) {
        lookupOverHttps(
            inner(), {inquiries.begin(), inquiries.end()}, servers,
            [&](std::size_t index, const dns::Answer &answer) -> std::vector<Inquiry> {
                onAnswer(index, answer);
                return {};
            },
            stop);
        return;
    }
    std::vector<Inquiry> addressed(inquiries.begin(), inquiries.end());
    sendTo(addressed, servers);
    inner().lookupAll(addressed, onAnswer, stop);
}

void ChosenResolvers::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                      const std::stop_token &stop)
{
    const std::vector<Endpoint> servers = chosen();
    if (areOverHttps(servers)) {
        lookupOverHttps(inner(), std::move(first), servers, follow, stop);
        return;
    }
    sendTo(first, servers);
    inner().lookupFollowing(
        std::move(first),
        [&](std::size_t index, const dns::Answer &answer) {
            std::vector<Inquiry> more = follow(index, answer);
            sendTo(more, servers);
            return more;
        },
        stop);
}

/// Beneath, the host would be looked up through the name servers there.
HttpReply ChosenResolvers::get(const HttpRequest &request, const std::stop_token &stop)
{
    const QString host = QUrl(request.url, QUrl::StrictMode).host(QUrl::FullyEncoded);
    const Result<dns::Name> name = dns::Name::parse(QStringView(host));
    if (chosen().empty() || !request.addresses.empty() || !name || Address::parse(host))
        return inner().get(request, stop);
    std::vector<Inquiry> inquiries;
    if (request.family != Family::V6)
        inquiries.push_back({{*name, dns::Type::A}});
    if (request.family != Family::V4)
        inquiries.push_back({{*name, dns::Type::AAAA}});
    HttpRequest located = request;
    for (const dns::Answer &answer : lookupEach(inquiries, stop)) {
        const std::vector<Address> some = answer.addresses();
        located.addresses.insert(located.addresses.end(), some.begin(), some.end());
    }
    if (!located.addresses.empty() && !stop.stop_requested())
        return inner().get(located, stop);
    HttpReply reply;
    reply.outcome = stop.stop_requested() ? HttpOutcome::Cancelled : HttpOutcome::NoAddress;
    reply.detail = QStringLiteral("no address of the host");
    return reply;
}

} // namespace mailworthy::net
