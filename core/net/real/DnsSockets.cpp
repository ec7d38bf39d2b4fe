#include "net/real/DnsSockets.h"

// The only form that 1.18 has; 1.34 deprecates it.
#define CARES_NO_DEPRECATED
#include <ares.h>

#include <cerrno>
#include <cstring>
#include <ctime> // before errqueue.h, which wants timespec
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace mailworthy::net {

namespace {

/// Some hundred answers may arrive within one scheduling delay; the kernel grants what it allows.
constexpr int receiveBuffer = 1024 * 1024;
constexpr qint64 headerSize = 12;            // RFC 1035 §4.1.1
constexpr unsigned char responseFlag = 0x80; // QR, in the third octet
constexpr int mostReflected = 64;            // in a row, before others get their turn

void setOn(int socket, int level, int option, int value = 1)
{
    // Where it cannot be set we do without it
    static_cast<void>(setsockopt(socket, level, option, &value, sizeof value));
}

std::optional<int> pendingError(int socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error == 0)
        return std::nullopt;
    return error;
}

/// Takes out what the kernel keeps of refusals beside the error itself; which error the first was. A
/// socket may have lost the error itself by a send meanwhile.
std::optional<int> takeRefusals(int socket)
{
    std::optional<int> first;
    char space[64];
    alignas(cmsghdr) char control[512];
    iovec part{space, sizeof space};
    for (;;) {
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        if (recvmsg(socket, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return first;
        for (cmsghdr *one = CMSG_FIRSTHDR(&message); one; one = CMSG_NXTHDR(&message, one)) {
            const bool ofRefusals =
                (one->cmsg_level == IPPROTO_IP && one->cmsg_type == IP_RECVERR)
                || (one->cmsg_level == IPPROTO_IPV6 && one->cmsg_type == IPV6_RECVERR);
            sock_extended_err error{};
            if (!ofRefusals || one->cmsg_len < CMSG_LEN(sizeof error))
                continue;
            std::memcpy(&error, CMSG_DATA(one), sizeof error);
            if (error.ee_errno != EMSGSIZE) // a smaller packet was wanted: the next one is
                first = first.value_or(static_cast<int>(error.ee_errno));
        }
    }
}

} // namespace

DnsSockets::DnsSockets(std::function<void(QByteArrayView message)> onReflected)
    : m_onReflected(std::move(onReflected))
{}

void DnsSockets::serve(ares_channeldata *channel)
{
    static const ares_socket_functions functions{
        [](int family, int type, int protocol, void *self) -> ares_socket_t {
            return static_cast<DnsSockets *>(self)->open(family, type, protocol);
        },
        [](ares_socket_t socket, void *self) {
            static_cast<DnsSockets *>(self)->m_udp.erase(socket);
            return ::close(socket);
        },
        [](ares_socket_t socket, const sockaddr *to, ares_socklen_t size, void *) {
            return ::connect(socket, to, size);
        },
        [](ares_socket_t socket, void *bytes, size_t size, int flags, sockaddr *from,
           ares_socklen_t *fromSize, void *self) -> ares_ssize_t {
            return static_cast<DnsSockets *>(self)->receive(socket, bytes, size, flags, from,
                                                            fromSize);
        },
        [](ares_socket_t socket, const iovec *parts, int count, void *) -> ares_ssize_t {
            return ::writev(socket, parts, count);
        },
    };
    ares_set_socket_functions(channel, &functions, this);
}

int DnsSockets::open(int family, int type, int protocol)
{
    const int socket = ::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (socket < 0)
        return socket;
    if (type == SOCK_STREAM) {
        setOn(socket, IPPROTO_TCP, TCP_NODELAY);
        return socket;
    }
    m_udp.insert(socket);
    setOn(socket, SOL_SOCKET, SO_RCVBUF, receiveBuffer);
    // Without it a connected socket hears that a port is closed, and not that a host is not there.
    if (family == AF_INET)
        setOn(socket, IPPROTO_IP, IP_RECVERR);
    else
        setOn(socket, IPPROTO_IPV6, IPV6_RECVERR);
    return socket;
}

qint64 DnsSockets::receive(int socket, void *bytes, std::size_t size, int flags, void *from,
                           void *fromSize) const
{
    const bool udp = m_udp.contains(socket);
    for (int reflected = 0; reflected < mostReflected; ++reflected) {
        const qint64 count = ::recvfrom(socket, bytes, size, flags, static_cast<sockaddr *>(from),
                                        static_cast<socklen_t *>(fromSize));
        if (!udp) {
            // A way that ends by ICMP while it connects wakes us again and again, and reads as empty
            if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
                errno = pendingError(socket).value_or(EAGAIN);
            return count;
        }
        if (count < 0) {
            const int why = errno;
            errno = takeRefusals(socket).value_or(why == EMSGSIZE ? EAGAIN : why);
            return count;
        }
        const auto *octets = static_cast<const unsigned char *>(bytes);
        if (count < headerSize || (octets[2] & responseFlag) != 0)
            return count;
        m_onReflected({octets, static_cast<qsizetype>(count)});
    }
    errno = EAGAIN; // what is left wakes us again
    return -1;
}

} // namespace mailworthy::net
