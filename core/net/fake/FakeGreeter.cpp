// Who comes to the greeter of a world.
#include "net/GreeterDialogue.h"
#include "net/fake/FakeInternet.h"

#include <algorithm>

namespace mailworthy::net::fake {

namespace {

/// What the visitor and the greeter say to each other.
GreeterTalk talkOf(const Visitor &visitor, const QByteArray &greetAs)
{
    GreeterDialogue dialogue(greetAs);
    (void)dialogue.greet();
    QList<QByteArray> says;
    if (!visitor.name.isEmpty())
        says.append("EHLO " + visitor.name);
    if (visitor.sender)
        says.append("MAIL FROM:<" + *visitor.sender + '>');
    for (const QByteArray &recipient : visitor.recipients)
        says.append("RCPT TO:<" + recipient + '>');
    if (!says.isEmpty())
        says.append("QUIT");
    for (const QByteArray &line : says)
        (void)dialogue.receive(line + "\r\n");
    return dialogue.talk();
}

/// Where somebody from `from` arrives: the address of this machine that fits best.
Address arrivalOf(const Address &from, const std::vector<LocalAddress> &locals)
{
    for (const LocalAddress &local : locals) {
        if (local.address.family() == from.family()
            && local.address.addressClass() != AddressClass::Loopback)
            return local.address;
    }
    return from.isV4() ? Address() : Address::v6({});
}

} // namespace

GreeterReply FakeInternet::listen(const GreeterRequest &request, const OnVisit &onVisit,
                                  const std::stop_token &stop)
{
    const Milliseconds start = m_clock->elapsed();
    const Epoch now = epoch();
    GreeterReply reply;
    reply.outcome = stop.stop_requested() ? GreeterOutcome::Cancelled : now.greeting;
    if (reply.outcome != GreeterOutcome::Waited)
        return reply;
    if (m_options.ipv4)
        reply.places.push_back({Address(), request.port});
    if (m_options.ipv6)
        reply.places.push_back({Address::v6({}), request.port});
    const auto waitUntil = [&](Milliseconds after) {
        const Milliseconds rest = start + after - m_clock->elapsed();
        if (stop.stop_requested() || (rest.count() > 0 && !m_clock->wait(rest, stop)))
            reply.outcome = GreeterOutcome::Cancelled;
        return reply.outcome == GreeterOutcome::Waited;
    };
    bool enough = false;
    for (const Visitor &visitor : now.visitors) {
        if (enough || visitor.after >= request.duration || !allows(visitor.from))
            continue;
        if (!waitUntil(visitor.after))
            break;
        const std::size_t index = reply.visits.size();
        GreeterVisit visit;
        visit.from = {visitor.from, 40'000};
        visit.to = {arrivalOf(visitor.from, now.locals), request.port};
        visit.after = visitor.after;
        reply.visits.push_back(visit);
        enough = !onVisit(index, visit);
        visit.talk = talkOf(visitor, request.name);
        visit.end = VisitEnd::Left;
        reply.visits.back() = visit;
        enough = enough || !onVisit(index, visit);
    }
    if (!enough)
        (void)waitUntil(request.duration);
    reply.took = m_clock->elapsed() - start;
    return reply;
}

} // namespace mailworthy::net::fake
