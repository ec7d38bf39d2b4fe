#include "kit/WorldScript.h"

#include <QElapsedTimer>

#include <random>
#include <set>

namespace mailworthy::testkit {

namespace {

/// When the answers on their way will have gone out.
struct Pending
{
    QElapsedTimer timer;
    std::multiset<qint64> ends;
};

constexpr quint8 refused = 5; // RFC 1035 §4.1.1

} // namespace

DnsServer::Script playing(std::shared_ptr<net::fake::FakeInternet> world, Line line)
{
    auto random = std::make_shared<std::mt19937_64>(line.seed);
    auto pending = std::make_shared<Pending>();
    pending->timer.start();
    return [world = std::move(world), line, random, pending](const DnsServer::Query &query) {
        std::bernoulli_distribution isLost(line.loss);
        if (!query.tcp && isLost(*random))
            return DnsServer::silence();
        const qint64 now = pending->timer.elapsed();
        pending->ends.erase(pending->ends.begin(), pending->ends.upper_bound(now));
        if (line.mostPending > 0 && pending->ends.size() >= line.mostPending)
            return DnsServer::failure(query, refused);
        net::Ask ask;
        ask.recursionDesired = query.message.header.rd;
        ask.dnssecOk = query.message.edns && query.message.edns->dnssecOk;
        ask.checkingDisabled = query.message.header.cd;
        ask.edns = query.message.edns.has_value();
        ask.transport = query.tcp ? net::Transport::Tcp : net::Transport::Udp;
        if (query.server && query.server->addressClass() != AddressClass::Loopback)
            ask.servers = {{*query.server, 53}};
        const dns::Answer answer = world->lookup(query.question(), ask, {});
        const bool heard = answer.isKnown() || answer.rcode != 0;
        if (!heard)
            return DnsServer::silence();
        DnsServer::Reply reply = DnsServer::answer(query, answer.answer);
        reply.message.authority = answer.authority;
        reply.message.additional = answer.additional;
        reply.message.header.aa = answer.authoritative;
        reply.message.header.ra = answer.recursionAvailable;
        reply.message.header.ad = answer.authenticated;
        reply.message.header.tc = answer.truncated;
        reply.message.header.rcode = static_cast<quint8>(answer.rcode & 0xf);
        reply.delay = line.roundTrip + static_cast<int>(answer.took.count());
        pending->ends.insert(now + reply.delay);
        return reply;
    };
}

} // namespace mailworthy::testkit
