#include "net/real/CaresChannel.h"

// ares_send is all that 1.18 has for a message of our own; 1.34 deprecates it.
#define CARES_NO_DEPRECATED
#include <ares.h>

#include <QRandomGenerator>

#include <cstring>
#include <mutex>

#if ARES_VERSION >= 0x012200 // 1.34
#define MW_ARES_PROCESS_FDS
#endif

namespace mailworthy::net {

namespace {

/// The size that survives every path (DNS flag day 2020); the same in our OPT record and for
/// c-ares.
constexpr int udpSize = 1232;
/// c-ares must not give up before us.
constexpr int aresTimeoutMs = 10 * 60 * 1000;
/// IDs get scarce long before this; the flight limit of AskSchedule is far below.
constexpr std::size_t maxIds = 30000;

/// The question section of a message that has one question (RFC 1035 §4.1.2); empty: it has none.
QByteArray questionOf(QByteArrayView message)
{
    constexpr qsizetype headerSize = 12;
    constexpr int longestLabel = 63;
    constexpr qsizetype typeAndClass = 4;
    qsizetype at = headerSize;
    while (at < message.size() && message[at] != 0) {
        const auto length = static_cast<uchar>(message[at]);
        if (length > longestLabel)
            return {};
        at += 1 + length;
    }
    at += 1 + typeAndClass;
    return at <= message.size() ? message.sliced(headerSize, at - headerSize).toByteArray()
                                : QByteArray();
}

void initLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

QByteArray serverText(const Endpoint &server)
{
    const QByteArray address = server.address.toString().toLatin1();
    const QByteArray port = ':' + QByteArray::number(server.port);
    return server.address.isV4() ? address + port : '[' + address + ']' + port;
}

} // namespace

CaresChannel::CaresChannel(const Endpoint &server, bool tcp, bool edns, OnReply onReply)
    : m_onReply(std::move(onReply))
{
    initLibrary();
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_context,
                     [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    open(server, tcp, edns);
}

void CaresChannel::open(const Endpoint &server, bool tcp, bool edns)
{
    ares_options options{};
    // No-check-response: else SERVFAIL and REFUSED come back as "connection refused".
    // Ignore-truncation: TC is ours to judge. EDNS: else an answer over 512 octets is cut. No
    // search domains, no hosts file, no aliases.
    options.flags =
        ARES_FLAG_NOCHECKRESP | ARES_FLAG_IGNTC | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    if (edns)
        options.flags |= ARES_FLAG_EDNS;
    if (tcp)
        options.flags |= ARES_FLAG_USEVC;
    options.timeout = aresTimeoutMs;
    options.tries = 1;
    options.ednspsz = udpSize;
    char lookups[] = "b";
    options.lookups = lookups;
    options.sock_state_cb = [](void *data, ares_socket_t socket, int readable, int writable) {
        static_cast<CaresChannel *>(data)->watch(static_cast<int>(socket), readable != 0,
                                                 writable != 0);
    };
    options.sock_state_cb_data = this;
    int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ
               | ARES_OPT_LOOKUPS | ARES_OPT_SOCK_STATE_CB | ARES_OPT_NOROTATE | ARES_OPT_DOMAINS;
#ifdef Q_OS_UNIX
    // The servers are given below; the system's file is none of this channel's business.
    char noFile[] = "/dev/null";
    options.resolvconf_path = noFile;
    mask |= ARES_OPT_RESOLVCONF;
#endif
#ifdef ARES_OPT_MAXTIMEOUTMS
    options.maxtimeout = aresTimeoutMs;
    mask |= ARES_OPT_MAXTIMEOUTMS;
#endif
#ifdef ARES_OPT_QUERY_CACHE
    // Newer versions cache by default.
    options.qcache_max_ttl = 0;
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    if (ares_set_servers_ports_csv(m_channel, serverText(server).constData()) != ARES_SUCCESS) {
        ares_destroy(m_channel);
        m_channel = nullptr;
        return;
    }
    m_sockets.serve(m_channel);
}

CaresChannel::~CaresChannel()
{
    // Ends every question; `answered` frees what belongs to it.
    if (m_channel)
        ares_destroy(m_channel);
}

quint16 CaresChannel::newId(quint64 token)
{
    for (;;) {
        const auto id = static_cast<quint16>(QRandomGenerator::system()->generate());
        if (m_ids.emplace(id, token).second)
            return id;
    }
}

void CaresChannel::send(quint64 token, dns::Message message)
{
    m_waiting.insert(token);
    if (!m_channel || m_ids.size() >= maxIds) {
        m_done.push_back({token, Status::Unreachable, {}});
        afterwards();
        return;
    }
    auto sent = std::make_unique<Sent>();
    sent->channel = this;
    sent->token = token;
    sent->id = newId(token);
    message.header.id = sent->id;
    const QByteArray wire = dns::toWire(message);
    sent->question = questionOf(wire);
    m_questions.insert_or_assign(sent->question, token);
    const auto callback = [](void *argument, int status, int, unsigned char *bytes, int length) {
        std::unique_ptr<Sent> back(static_cast<Sent *>(argument));
        CaresChannel *channel = back->channel;
        channel->answered(std::move(back), status, bytes, length);
    };
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(wire.constData()),
              static_cast<int>(wire.size()), callback, sent.release());
    afterwards();
}

void CaresChannel::forget(quint64 token)
{
    m_waiting.erase(token);
    if (m_waiting.empty())
        afterwards();
}

/// Inside c-ares: only note it.
void CaresChannel::cameBack(QByteArrayView message)
{
    const auto found = m_questions.find(questionOf(message));
    if (found != m_questions.end() && m_waiting.contains(found->second))
        m_done.push_back({found->second, Status::Reflected, {}});
}

void CaresChannel::answered(std::unique_ptr<Sent> sent, int status, const unsigned char *bytes,
                            int length)
{
    // Inside c-ares: only note it.
    m_ids.erase(sent->id);
    if (const auto asked = m_questions.find(sent->question);
        asked != m_questions.end() && asked->second == sent->token)
        m_questions.erase(asked);
    if (status == ARES_EBADRESP)
        ++m_unreadable;
    if (!m_waiting.contains(sent->token))
        return;
    Done done{sent->token, Status::Unreachable, {}};
    switch (status) {
    case ARES_SUCCESS:
        done.status = Status::Bytes;
        done.bytes = QByteArray(reinterpret_cast<const char *>(bytes), length);
        break;
    case ARES_EBADRESP: done.status = Status::Malformed; break;
    case ARES_ETIMEOUT:
    case ARES_ECANCELLED:
    case ARES_EDESTRUCTION: done.status = Status::Lost; break;
    default: break;
    }
    m_done.push_back(std::move(done));
}

void CaresChannel::watch(int socket, bool readable, bool writable)
{
    Notifiers &notifiers = m_notifiers[socket];
    const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type,
                         bool on) {
        if (!notifier && on) {
            notifier = std::make_unique<QSocketNotifier>(socket, type);
            const bool reads = type == QSocketNotifier::Read;
            QObject::connect(
                notifier.get(), &QSocketNotifier::activated, &m_context, [this, socket, reads] {
                    process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket);
                });
        }
        if (notifier)
            notifier->setEnabled(on);
    };
    set(notifiers.read, QSocketNotifier::Read, readable);
    set(notifiers.write, QSocketNotifier::Write, writable);
    if (readable || writable)
        return;
    // Closing: this may be the activation of that very notifier, so it dies later.
    for (std::unique_ptr<QSocketNotifier> *old : {&notifiers.read, &notifiers.write}) {
        if (*old)
            m_oldNotifiers.push_back(std::move(*old));
    }
    m_notifiers.erase(socket);
}

void CaresChannel::process(int readSocket, int writeSocket)
{
    if (!m_channel)
        return;
#ifdef MW_ARES_PROCESS_FDS
    // 1.34 adapts its timeouts to the round trips it saw and would give up slow answers: leave
    // timeouts out.
    const int socket = readSocket != ARES_SOCKET_BAD ? readSocket : writeSocket;
    if (socket != ARES_SOCKET_BAD) {
        const unsigned int events =
            readSocket != ARES_SOCKET_BAD ? ARES_FD_EVENT_READ : ARES_FD_EVENT_WRITE;
        const ares_fd_events_t event{socket, events};
        ares_process_fds(m_channel, &event, 1, ARES_PROCESS_FLAG_SKIP_NON_FD);
    }
#else
    ares_process_fd(m_channel, readSocket, writeSocket);
#endif
    settleUnreadable();
    deliver();
    afterwards();
}

/// Newer c-ares ends with one unreadable message everything that waits on its socket: whose it was
/// is not known then, and for the others nothing has come yet.
void CaresChannel::settleUnreadable()
{
    if (m_unreadable > 1) {
        for (Done &done : m_done) {
            if (done.status == Status::Malformed)
                done.status = Status::Lost;
        }
    }
    m_unreadable = 0;
}

void CaresChannel::afterwards()
{
    if (!m_deliverQueued && (!m_done.empty() || !m_oldNotifiers.empty() || m_waiting.empty())) {
        m_deliverQueued = true;
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_deliverQueued = false;
                m_oldNotifiers.clear();
                if (m_channel && m_waiting.empty() && !m_ids.empty())
                    ares_cancel(
                        m_channel); // sweeps the forgotten ones away and closes their sockets
#ifdef MW_ARES_PROCESS_FDS
                if (m_channel && m_waiting.empty())
                    ares_process_fd(m_channel, ARES_SOCKET_BAD,
                                    ARES_SOCKET_BAD); // closes idle connections
#endif
                deliver();
            },
            Qt::QueuedConnection);
    }
#ifndef MW_ARES_PROCESS_FDS
    timeval space{};
    const timeval *next = m_channel ? ares_timeout(m_channel, nullptr, &space) : nullptr;
    if (next)
        m_timer.start(static_cast<int>(next->tv_sec * 1000 + next->tv_usec / 1000 + 1));
    else
        m_timer.stop();
#endif
}

void CaresChannel::deliver()
{
    while (!m_done.empty()) {
        std::vector<Done> done;
        done.swap(m_done);
        for (const Done &one : done) {
            const bool ends = one.status != Status::Reflected;
            if (ends ? m_waiting.erase(one.token) != 0 : m_waiting.contains(one.token))
                m_onReply(one.token, one.status, one.bytes);
        }
    }
}

} // namespace mailworthy::net
