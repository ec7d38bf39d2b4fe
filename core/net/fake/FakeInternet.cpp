#include "net/fake/FakeInternet.h"

#include "net/fake/Responder.h"
#include "net/fake/WorldDirectives.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 stunSourcePort = 40'000; ///< which port a STUN server sees
constexpr std::size_t maxNoted = 100'000;  ///< questions kept for those who look at them afterwards

std::unique_ptr<Clock> makeClock(const World &world, const Options &options)
{
    if (options.realDelays)
        return std::make_unique<OffsetClock>(world.clock);
    return std::make_unique<VirtualClock>(world.clock);
}

} // namespace

FakeInternet::FakeInternet(World world, PublicFacts facts, Options options)
    : m_world(std::move(world))
    , m_facts(std::move(facts))
    , m_options(std::move(options))
    , m_clock(makeClock(m_world, m_options))
    , m_virtual(dynamic_cast<VirtualClock *>(m_clock.get()))
    , m_zero(m_clock->elapsed())
    , m_responder(std::make_unique<const Responder>(m_world, m_facts, m_options))
{}

FakeInternet::~FakeInternet() = default;

Clock &FakeInternet::clock()
{
    return *m_clock;
}

Milliseconds FakeInternet::sinceStart() const
{
    return m_clock->elapsed() - m_zero;
}

const Epoch &FakeInternet::epoch()
{
    return m_world.at(sinceStart());
}

std::vector<LocalAddress> FakeInternet::localAddresses()
{
    return epoch().locals;
}

RouterReply FakeInternet::router(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return {RouterOutcome::Cancelled, {}};
    const Epoch &now = epoch();
    if (!now.routerKnown)
        return {};
    if (!now.routerAddress)
        return {RouterOutcome::Silent, {}};
    return {RouterOutcome::Answered, now.routerAddress, u"UPnP"_s};
}

std::optional<Address> FakeInternet::gateway()
{
    const Epoch &now = epoch();
    if (!now.routerAddress || !m_options.ipv4)
        return std::nullopt;
    for (const LocalAddress &local : now.locals) {
        if (local.tunnel || !local.address.isV4()
            || local.address.addressClass() != AddressClass::Private)
            continue;
        std::array<quint8, 4> octets{};
        const Address network = local.address.masked(local.prefixLength);
        std::copy_n(network.octets().begin(), octets.size(), octets.begin());
        octets.back() = static_cast<quint8>(octets.back() + 1);
        return Address::v4(octets);
    }
    return std::nullopt;
}

StunReply FakeInternet::stun(const StunRequest &request, const std::stop_token &stop)
{
    StunReply reply;
    const Milliseconds start = m_clock->elapsed();
    const ServiceFacts *service = m_responder->stunServiceOf(request.host);
    Milliseconds wait = m_responder->delayOf(request.host, u"stun"_s, sinceStart());
    const Milliseconds timeout = request.timeout.count() > 0 ? request.timeout : m_options.timeout;
    if (service && allows(request.server.address)) {
        const Family family = request.server.address.family();
        const Responder::Seen seen =
            m_responder->seenBy(*service, family, m_responder->at(sinceStart()));
        if (seen.address) {
            reply.outcome = StunOutcome::Answered;
            reply.seen = Endpoint{*seen.address, stunSourcePort};
        } else if (seen.outcome == dns::Outcome::Timeout) {
            reply.outcome = StunOutcome::Timeout;
        }
    }
    if (reply.outcome == StunOutcome::Timeout || wait >= timeout) {
        wait = timeout;
        reply.outcome = StunOutcome::Timeout;
        reply.seen.reset();
    }
    if (stop.stop_requested() || (wait.count() > 0 && !m_clock->wait(wait, stop))) {
        reply.outcome = StunOutcome::Cancelled;
        reply.seen.reset();
    }
    reply.took = m_clock->elapsed() - start;
    return reply;
}

std::vector<Endpoint> FakeInternet::resolvers()
{
    std::vector<Endpoint> all = m_options.resolvers;
    if (all.empty()) {
        const Address own = m_responder->resolverAddress(sinceStart());
        // On loopback it is no outside contact, and may use either family itself.
        if (own.addressClass() == AddressClass::Loopback)
            return {Endpoint{own, 53}};
        all = {Endpoint{own, 53}};
    }
    std::erase_if(all, [this](const Endpoint &server) { return !allows(server.address); });
    return all;
}

void FakeInternet::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                             const std::stop_token &stop)
{
    lookupFollowing(
        {inquiries.begin(), inquiries.end()},
        [&onAnswer](std::size_t index, const dns::Answer &answer) {
            onAnswer(index, answer);
            return std::vector<Inquiry>();
        },
        stop);
}

void FakeInternet::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                   const std::stop_token &stop)
{
    const std::vector<Endpoint> servers = resolvers();
    std::map<std::pair<Milliseconds, std::size_t>, dns::Answer> arriving; // by time, then place
    std::size_t count = 0;
    const auto send = [&](const std::vector<Inquiry> &inquiries) {
        const Milliseconds now = m_clock->elapsed();
        for (const Inquiry &inquiry : inquiries) {
            Reply reply = replyTo(inquiry, servers, now - m_zero);
            note(inquiry, reply);
            arriving.emplace(std::pair(now + reply.took, count++), std::move(reply.answer));
        }
    };
    send(first);
    while (!arriving.empty()) {
        const auto next = arriving.extract(arriving.begin());
        const auto &[when, index] = next.key();
        const Milliseconds rest = when - m_clock->elapsed();
        const bool waited = rest.count() <= 0 || m_clock->wait(rest, stop);
        if (waited && !stop.stop_requested())
            send(follow(index, next.mapped()));
        else
            send(follow(index, dns::answerWith(next.mapped().question, dns::Outcome::Cancelled)));
    }
}

void FakeInternet::note(const Inquiry &inquiry, const Reply &reply)
{
    const std::scoped_lock lock(m_mutex);
    if (m_asked.size() < maxNoted)
        m_asked.push_back(inquiry);
    if (reply.mistake && m_mistakes.size() < maxNoted)
        m_mistakes.push_back(reply.answer.detail);
}

bool FakeInternet::allows(const Address &address) const
{
    return address.isV4() ? m_options.ipv4 : m_options.ipv6;
}

Reply FakeInternet::replyTo(const Inquiry &inquiry, const std::vector<Endpoint> &servers,
                            Milliseconds elapsed) const
{
    Inquiry asked = inquiry;
    const auto leaveOut = [this](const Endpoint &server) { return !allows(server.address); };
    const bool given = !asked.ask.servers.empty();
    std::erase_if(asked.ask.servers, leaveOut);
    if (given ? asked.ask.servers.empty() : servers.empty()) {
        Reply reply;
        reply.answer = dns::answerWith(inquiry.question, dns::Outcome::Unreachable);
        return reply;
    }
    return m_responder->reply(asked, servers, elapsed);
}

std::vector<Address> FakeInternet::addressesOf(const HttpRequest &request, const QString &host,
                                               const std::stop_token &stop)
{
    std::vector<Address> found = request.addresses;
    if (found.empty()) {
        if (const Result<Address> literal = Address::parse(host)) {
            found.push_back(*literal);
        } else if (const Result<dns::Name> name = dns::Name::parse(QStringView(host))) {
            std::vector<Inquiry> inquiries;
            if (request.family != Family::V6)
                inquiries.push_back({{*name, dns::Type::A, dns::Class::IN}});
            if (request.family != Family::V4)
                inquiries.push_back({{*name, dns::Type::AAAA, dns::Class::IN}});
            for (const dns::Answer &answer : lookupEach(inquiries, stop)) {
                const std::vector<Address> addresses = answer.addresses();
                found.insert(found.end(), addresses.begin(), addresses.end());
            }
        }
    }
    std::erase_if(found, [this, &request](const Address &address) {
        return (request.family && address.family() != *request.family) || !allows(address);
    });
    return found;
}

HttpReply FakeInternet::replyOf(const HttpRequest &request, const QString &key,
                                const Address &server)
{
    const Epoch &now = epoch();
    const QUrl url(key, QUrl::StrictMode);
    HttpReply reply;
    reply.server = server;
    const bool secure = url.scheme() == u"https";
    const QString place = u"%1:%2"_s.arg(url.host().toLower()).arg(url.port(secure ? 443 : 80));
    const auto tls = now.tls.find(place);
    if (secure && tls != now.tls.end() && tls->second != TlsState::Ok) {
        reply.outcome = HttpOutcome::CertificateRefused;
        reply.detail = tls->second == TlsState::Expired ? u"the certificate has expired"_s
                       : tls->second == TlsState::WrongName
                           ? u"the certificate is for another name"_s
                           : u"the certificate is self-signed"_s;
        return reply;
    }
    if (const auto page = now.pages.find(key); page != now.pages.end()) {
        reply.outcome = HttpOutcome::Replied;
        reply.status = page->second.status;
        reply.contentType = page->second.contentType;
        reply.body = page->second.body;
        reply.date = page->second.date;
    } else if (std::optional<HttpReply> dns = secure ? dnsReply(url, server) : std::nullopt) {
        reply = std::move(*dns);
    } else if (const ServiceFacts *service = m_responder->serviceAt(key)) {
        const Responder::Seen seen =
            m_responder->seenBy(*service, server.family(), m_responder->at(sinceStart()));
        reply.outcome =
            seen.outcome == dns::Outcome::Timeout ? HttpOutcome::Timeout : HttpOutcome::Unreachable;
        if (!seen.address)
            return reply;
        reply.outcome = HttpOutcome::Replied;
        reply.status = 200;
        reply.contentType = "text/plain";
        const QByteArray text = seen.address->toString().toLatin1();
        reply.body = service->kind == ServiceKind::HttpsTrace ? "h=example\nip=" + text + "\nts=0\n"
                                                              : text + '\n';
    } else {
        const QString base = key.section(u'/', 0, 2) + u'/';
        const auto next = now.pages.lower_bound(base);
        const bool hasOthers = next != now.pages.end() && next->first.startsWith(base);
        reply.outcome = hasOthers ? HttpOutcome::Replied : HttpOutcome::Unreachable;
        reply.status = hasOthers ? 404 : 0;
        reply.detail = hasOthers ? QString() : u"nobody listens there"_s;
    }
    if (reply.outcome == HttpOutcome::Replied && !reply.date)
        reply.date = m_clock->now();
    if (reply.body.size() > request.maxBytes) {
        reply.outcome = HttpOutcome::TooLarge;
        reply.body.clear();
    }
    return reply;
}

HttpReply FakeInternet::get(const HttpRequest &request, const std::stop_token &stop)
{
    HttpReply reply;
    QString key = pageKey(request.url);
    const Milliseconds timeout = request.timeout.count() > 0 ? request.timeout : m_options.timeout;
    const Milliseconds start = m_clock->elapsed();
    for (int hop = 0; hop <= std::max(request.maxRedirects, 0); ++hop) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_fetched.size() < maxNoted)
                m_fetched.push_back(key.isEmpty() ? request.url : key);
        }
        if (key.isEmpty()) {
            reply.outcome = HttpOutcome::Malformed;
            reply.detail = u"no http address"_s;
            return reply;
        }
        const QString host = QUrl(key, QUrl::StrictMode).host();
        HttpRequest located = request;
        if (hop > 0)
            located.addresses.clear();
        const std::vector<Address> addresses = addressesOf(located, host, stop);
        if (stop.stop_requested()) {
            reply.outcome = HttpOutcome::Cancelled;
            return reply;
        }
        if (addresses.empty()) {
            reply.outcome = HttpOutcome::NoAddress;
            return reply;
        }
        reply = replyOf(request, key, addresses.front());
        const dns::Name name = dns::Name::parse(QStringView(host)).value_or(dns::Name());
        Milliseconds wait = m_responder->delayOf(name, request.url, sinceStart());
        if (reply.outcome == HttpOutcome::Timeout || wait >= timeout) {
            wait = timeout;
            reply.outcome = HttpOutcome::Timeout;
        }
        if (wait.count() > 0 && !m_clock->wait(wait, stop)) {
            reply.outcome = HttpOutcome::Cancelled;
            return reply;
        }
        reply.took = m_clock->elapsed() - start;
        const bool redirect =
            reply.outcome == HttpOutcome::Replied && reply.status >= 300 && reply.status < 400;
        const QString target = redirect ? pageKey(QString::fromUtf8(reply.contentType)) : QString();
        if (target.isEmpty() || hop == request.maxRedirects)
            return reply;
        key = target;
    }
    return reply;
}

std::vector<QString> FakeInternet::mistakes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_mistakes;
}

void FakeInternet::forgetMistakes()
{
    const std::scoped_lock lock(m_mutex);
    m_mistakes.clear();
}

std::vector<Inquiry> FakeInternet::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

std::vector<QString> FakeInternet::fetched() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fetched;
}

void FakeInternet::advance(Milliseconds duration)
{
    if (m_virtual)
        m_virtual->advance(duration);
}

} // namespace mailworthy::net::fake
