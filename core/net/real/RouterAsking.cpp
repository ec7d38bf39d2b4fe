#include "net/real/RouterAsking.h"

#include "net/real/RouterLibraries.h"
#include "net/real/RouterWords.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mailworthy::net {

namespace {

/// As long as the slowest service that is asked beside it (rdns digest §7).
constexpr Milliseconds routerWait{3000};
/// The gateway is next door: three requests, at 0, 250 and 750 ms (RFC 6886 §3.1).
constexpr Milliseconds natPmpWait{1500};
constexpr qint64 largestDescription = 256 * 1024;
constexpr qint64 largestReply = 16 * 1024;
constexpr int mostDescriptions = 2; ///< a router may describe IGD 1 and IGD 2 apart

/// What the helper threads leave here. Owners: the caller, and each helper until it ends.
struct Found
{
    std::mutex mutex;
    std::condition_variable_any came;
    std::optional<std::vector<QByteArray>> devices;
    std::optional<RouterReply> natPmp;
    std::atomic<bool> wanted{true};

    template<typename T>
    void give(std::optional<T> &place, T value)
    {
        {
            const std::lock_guard lock(mutex);
            place = std::move(value);
        }
        came.notify_all();
    }
};

void startHelpers(const std::shared_ptr<Found> &found, const Gateway &gateway)
{
    // Detached: what blocks cannot be stopped, and nobody waits for it.
    std::thread([found, gateway] {
        found->give(found->devices, searchGatewayDevices(gateway));
    }).detach();
    std::thread([found, gateway] {
        const auto wanted = [&found] { return found->wanted.load(); };
        found->give(found->natPmp, askNatPmp(gateway, natPmpWait, wanted));
    }).detach();
}

RouterReply with(RouterOutcome outcome, const QString &service = {})
{
    RouterReply reply;
    reply.outcome = outcome;
    reply.service = service;
    return reply;
}

bool isPublic(const std::optional<RouterReply> &reply)
{
    return reply && reply->address && reply->address->isPublic();
}

Milliseconds left(const QDeadlineTimer &deadline)
{
    return std::max(Milliseconds(deadline.remainingTime()), Milliseconds(1));
}

} // namespace

RouterReply askGatewayDevice(const std::vector<QByteArray> &descriptions, const Address &router,
                             Milliseconds wait, const RouterExchange &exchange,
                             const std::stop_token &stop)
{
    const QDeadlineTimer deadline(wait.count());
    const QString service = QStringLiteral("UPnP");
    RouterReply said = with(RouterOutcome::Silent, service);
    const auto ask = [&](HttpHop hop) {
        hop.addresses = {router};
        hop.timeout = left(deadline);
        const HttpReply reply = exchange(std::move(hop), stop).reply;
        const bool good = reply.outcome == HttpOutcome::Replied && reply.status == 200;
        return good ? reply.body : QByteArray();
    };
    int read = 0;
    for (const QByteArray &place : descriptions) {
        const std::optional<QUrl> described = routerUrl(place, router);
        if (!described || read == mostDescriptions || deadline.hasExpired()
            || stop.stop_requested())
            continue;
        ++read;
        HttpHop description;
        description.url = *described;
        description.maxBytes = largestDescription;
        const std::vector<IgdService> services = igdServices(ask(description), *described, router);
        for (const IgdService &one : services) {
            HttpHop question;
            question.url = one.control;
            question.maxBytes = largestReply;
            question.post =
                HttpPost{"text/xml; charset=\"utf-8\"", one.type + "#GetExternalIPAddress",
                         externalAddressQuestion(one.type)};
            RouterReply reply = externalAddressIn(ask(question));
            reply.service = service;
            said = chooseRouterReply(std::move(said), reply);
        }
        if (said.outcome == RouterOutcome::Answered)
            break;
    }
    return said;
}

RouterReply askRouter(const Gateway &gateway, const RouterExchange &exchange,
                      const std::stop_token &stop)
{
    const auto found = std::make_shared<Found>();
    const QDeadlineTimer deadline(routerWait.count());
    const auto until = std::chrono::steady_clock::now() + routerWait;
    startHelpers(found, gateway);
    std::optional<RouterReply> upnp;
    std::optional<RouterReply> natPmp;
    std::optional<std::vector<QByteArray>> devices;
    while (!(upnp && natPmp) && !isPublic(upnp) && !isPublic(natPmp)) {
        {
            std::unique_lock lock(found->mutex);
            const auto news = [&] {
                return (found->devices && !devices) || (found->natPmp && !natPmp);
            };
            if (!found->came.wait_until(lock, stop, until, news))
                break;
            natPmp = found->natPmp;
            if (found->devices && !devices)
                devices = found->devices;
        }
        if (devices && !upnp && !isPublic(natPmp))
            upnp = askGatewayDevice(*devices, gateway.router, left(deadline), exchange, stop);
    }
    found->wanted = false;
    if (stop.stop_requested())
        return with(RouterOutcome::Cancelled);
    RouterReply reply = chooseRouterReply(upnp.value_or(with(RouterOutcome::Silent)),
                                          natPmp.value_or(with(RouterOutcome::Silent)));
    if (!reply.address && reply.outcome == RouterOutcome::Silent)
        reply.service.clear(); // neither spoke
    return reply;
}

} // namespace mailworthy::net
