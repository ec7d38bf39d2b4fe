#include "net/RealInternet.h"

#include "net/real/DnsClient.h"
#include "net/real/DnsConversation.h"
#include "net/real/GreeterCall.h"
#include "net/real/HttpExchangeJob.h"
#include "net/real/IoThread.h"
#include "net/real/LocalAddresses.h"
#include "net/real/RouterAsking.h"
#include "net/real/SmtpJob.h"
#include "net/real/StunJob.h"
#include "net/real/SystemResolvers.h"

#include <algorithm>

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Network changes are noticed after this time.
constexpr Milliseconds resolversKept{2000};

} // namespace

/// What lives on the I/O thread.
struct RealInternet::Io
{
    struct State
    {
        State(Clock &clock, const AskLimits &limits, const QByteArray &extraCertificates)
            : dns(clock, limits)
            , extra(extraCertificates)
        {}
        const QSslConfiguration &tls()
        {
            if (!configuration) // loaded when first needed: reading the authorities takes a while
                configuration = tlsConfiguration(extra);
            return *configuration;
        }
        DnsClient dns;
        QByteArray extra;
        std::optional<QSslConfiguration> configuration;
        std::map<quint64, std::shared_ptr<void>> jobs; ///< under way, of any kind
        quint64 lastJob = 0;
    };

    Io(Clock &clock, const AskLimits &limits, const QByteArray &extraCertificates)
    {
        thread.post([this, &clock, limits, extraCertificates] {
            state = std::make_unique<State>(clock, limits, extraCertificates);
        });
    }
    ~Io()
    {
        thread.post([this] { state.reset(); });
    }
    Io(const Io &) = delete;
    Io &operator=(const Io &) = delete;

    /// What the job that `make` makes on the thread yields; nothing when stopped before, and then
    /// the job ends.
    template<typename Yield, typename Make>
    [[nodiscard]] std::optional<Yield> run(Make make, const std::stop_token &stop);
    [[nodiscard]] HttpHopReply exchange(HttpHop hop, const std::stop_token &stop);

    std::mutex resolverMutex;
    std::vector<Endpoint> found;
    std::optional<Milliseconds> foundAt;
    std::unique_ptr<State> state; // touched on the thread only
    IoThread thread;              // last: ends first
};

RealInternet::RealInternet(RealOptions options) : m_options(std::move(options))
{
    AskLimits limits = m_options.limits;
    limits.timeout = m_options.timeout;
    limits.maxInFlight = m_options.maxInFlight;
    m_io = std::make_unique<Io>(m_clock, limits, m_options.extraCertificates);
}

RealInternet::~RealInternet() = default;

Clock &RealInternet::clock()
{
    return m_clock;
}

std::vector<LocalAddress> RealInternet::localAddresses()
{
    return localInterfaceAddresses();
}

bool RealInternet::allows(const Address &address) const
{
    return address.isV4() ? m_options.ipv4 : m_options.ipv6;
}

std::vector<Endpoint> RealInternet::resolvers()
{
    std::vector<Endpoint> all = m_options.resolvers;
    if (all.empty()) {
        const std::lock_guard lock(m_io->resolverMutex);
        const Milliseconds now = m_clock.elapsed();
        if (!m_io->foundAt || now - *m_io->foundAt > resolversKept) {
            m_io->found = systemResolvers();
            m_io->foundAt = now;
        }
        all = m_io->found;
    }
    // The system's own on loopback is no outside contact, and may use either family itself.
    const bool system = m_options.resolvers.empty();
    std::erase_if(all, [this, system](const Endpoint &server) {
        return !allows(server.address)
               && !(system && server.address.addressClass() == AddressClass::Loopback);
    });
    return all;
}

void RealInternet::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
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

void RealInternet::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                   const std::stop_token &stop)
{
    Io *const io = m_io.get();
    const auto client = [io]() -> DnsClient & { return io->state->dns; };
    const auto mayAsk = [this](const Address &address) { return allows(address); };
    DnsConversation({io->thread, client, resolvers(), mayAsk}, follow, stop).hold(std::move(first));
}

template<typename Yield, typename Make>
std::optional<Yield> RealInternet::Io::run(Make make, const std::stop_token &stop)
{
    auto pickup = std::make_shared<Pickup<Yield>>();
    auto number = std::make_shared<quint64>(0); // I/O thread only
    thread.post([this, pickup, number, make = std::move(make)] {
        *number = ++state->lastJob;
        auto done = [this, pickup, id = *number](Yield yield) {
            pickup->give(std::move(yield));
            // The job is on the stack: it goes with the next round of the loop.
            thread.post([this, id] { state->jobs.erase(id); });
        };
        state->jobs.emplace(*number, make(*state, std::move(done)));
    });
    std::optional<Yield> yield = pickup->wait(stop);
    if (!yield)
        thread.post([this, number] { state->jobs.erase(*number); });
    return yield;
}

HttpHopReply RealInternet::Io::exchange(HttpHop hop, const std::stop_token &stop)
{
    const auto make = [hop = std::move(hop)](State &io, HttpExchangeJob::OnDone done) {
        return std::make_shared<HttpExchangeJob>(hop, io.tls(), std::move(done));
    };
    if (std::optional<HttpHopReply> reply = run<HttpHopReply>(make, stop))
        return std::move(*reply);
    HttpHopReply cancelled;
    cancelled.reply.outcome = HttpOutcome::Cancelled;
    return cancelled;
}

RouterReply RealInternet::router(const std::stop_token &stop)
{
    RouterReply reply;
    if (!m_options.ipv4)
        return reply;
    reply.outcome = RouterOutcome::Silent;
    const std::optional<Gateway> gateway = ownGateway();
    if (!gateway)
        return reply;
    const auto exchange = [this](HttpHop hop, const std::stop_token &stopped) {
        return m_io->exchange(std::move(hop), stopped);
    };
    return askRouter(*gateway, exchange, stop);
}

std::optional<Address> RealInternet::gateway()
{
    const std::optional<Gateway> own = m_options.ipv4 ? ownGateway() : std::nullopt;
    return own ? std::optional(own->router) : std::nullopt;
}

StunReply RealInternet::stun(const StunRequest &request, const std::stop_token &stop)
{
    StunReply reply;
    if (!allows(request.server.address)) {
        reply.detail = QStringLiteral("address family left out");
        return reply;
    }
    const Milliseconds started = m_clock.elapsed();
    StunRequest asked = request;
    if (asked.timeout <= Milliseconds::zero())
        asked.timeout = m_options.timeout;
    const auto make = [asked](Io::State &, StunJob::OnDone done) {
        return std::make_shared<StunJob>(asked, std::move(done));
    };
    if (std::optional<StunReply> came = m_io->run<StunReply>(make, stop))
        reply = std::move(*came);
    else
        reply.outcome = StunOutcome::Cancelled;
    reply.took = m_clock.elapsed() - started;
    return reply;
}

std::vector<Address> RealInternet::addressesFor(const HttpRequest &request, const QString &host,
                                                const std::stop_token &stop)
{
    std::vector<Address> found = request.addresses;
    if (found.empty()) {
        if (const Result<Address> literal = Address::parse(host)) {
            found.push_back(*literal);
        } else if (const Result<dns::Name> name = dns::Name::parse(QStringView(host))) {
            std::vector<Inquiry> inquiries;
            for (const auto &[type, family] :
                 {std::pair{dns::Type::A, Family::V4}, std::pair{dns::Type::AAAA, Family::V6}}) {
                const bool off = family == Family::V4 ? !m_options.ipv4 : !m_options.ipv6;
                if (!off && request.family.value_or(family) == family)
                    inquiries.push_back({{*name, type}, {}});
            }
            for (const dns::Answer &answer : lookupEach(inquiries, stop)) {
                const std::vector<Address> some = answer.addresses();
                found.insert(found.end(), some.begin(), some.end());
            }
        }
    }
    std::erase_if(found, [&](const Address &address) {
        return !allows(address) || request.family.value_or(address.family()) != address.family();
    });
    return found;
}

HttpReply RealInternet::get(const HttpRequest &request, const std::stop_token &stop)
{
    const Milliseconds started = m_clock.elapsed();
    const Milliseconds limit =
        request.timeout > Milliseconds::zero() ? request.timeout : m_options.timeout;
    const auto with = [&](HttpOutcome outcome, const QString &detail) {
        HttpReply reply;
        reply.outcome = outcome;
        reply.detail = detail;
        reply.took = m_clock.elapsed() - started;
        return reply;
    };
    const auto isWeb = [](const QUrl &url) {
        return url.isValid() && !url.host().isEmpty()
               && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    };
    QUrl url(request.url, QUrl::StrictMode);
    if (!isWeb(url))
        return with(HttpOutcome::NoAddress, QStringLiteral("not a web address"));
    HttpRequest hop = request;
    for (int redirects = 0;; ++redirects) {
        const std::vector<Address> addresses =
            addressesFor(hop, url.host(QUrl::FullyEncoded), stop);
        if (stop.stop_requested())
            return with(HttpOutcome::Cancelled, {});
        if (addresses.empty())
            return with(HttpOutcome::NoAddress, QStringLiteral("no address of the host"));
        const Milliseconds left = limit - (m_clock.elapsed() - started);
        if (left <= Milliseconds::zero())
            return with(HttpOutcome::Timeout, QStringLiteral("no answer in time"));
        HttpHopReply result =
            m_io->exchange({url, addresses, request.accept, request.maxBytes, left}, stop);
        result.reply.took = m_clock.elapsed() - started;
        const int status = result.reply.status;
        const bool redirect =
            result.reply.outcome == HttpOutcome::Replied && !result.location.isEmpty()
            && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
        if (!redirect || redirects >= request.maxRedirects)
            return result.reply;
        const QUrl next = url.resolved(QUrl::fromEncoded(result.location, QUrl::StrictMode));
        const bool weaker =
            url.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
        if (!isWeb(next) || weaker) {
            result.reply.detail = QStringLiteral("redirect refused");
            return result.reply;
        }
        if (next.host() != url.host())
            hop.addresses.clear(); // another host: found by lookup
        url = next;
    }
}

SmtpTranscript RealInternet::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    const Milliseconds started = m_clock.elapsed();
    SmtpTranscript told;
    if (!allows(script.server.address)) {
        told.outcome = SmtpOutcome::Unreachable;
        told.detail = QStringLiteral("address family left out");
        return told;
    }
    SmtpScript timed = script;
    if (timed.timeout <= Milliseconds::zero())
        timed.timeout = m_options.timeout;
    const auto make = [timed](Io::State &io, SmtpJob::OnDone done) {
        return std::make_shared<SmtpJob>(timed, io.tls(), std::move(done));
    };
    if (std::optional<SmtpTranscript> got = m_io->run<SmtpTranscript>(make, stop))
        told = std::move(*got);
    told.took = m_clock.elapsed() - started;
    return told;
}

GreeterReply RealInternet::listen(const GreeterRequest &request, const OnVisit &onVisit,
                                  const std::stop_token &stop)
{
    const Milliseconds started = m_clock.elapsed();
    GreeterReply reply = greetVisitors(
        m_io->thread, request, {m_options.ipv4, m_options.ipv6, localAddresses()}, onVisit, stop);
    reply.took = m_clock.elapsed() - started;
    return reply;
}

} // namespace mailworthy::net
