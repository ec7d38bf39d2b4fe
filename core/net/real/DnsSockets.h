#pragma once
// The sockets of one c-ares channel, opened and read here: so that a question that comes back is
// never taken for the answer, and every refusal on the way there is heard. Owned by CaresChannel,
// lives on the I/O thread.
#include <QByteArrayView>

#include <functional>
#include <set>

struct ares_channeldata;

namespace mailworthy::net {

class DnsSockets
{
public:
    /// Called inside of c-ares, with a message that is a question (QR=0) and came by UDP.
    explicit DnsSockets(std::function<void(QByteArrayView message)> onReflected);
    DnsSockets(const DnsSockets &) = delete;
    DnsSockets &operator=(const DnsSockets &) = delete;

    /// From now on the channel has its sockets from here. This object must outlive it.
    void serve(ares_channeldata *channel);

private:
    [[nodiscard]] int open(int family, int type, int protocol);
    [[nodiscard]] qint64 receive(int socket, void *bytes, std::size_t size, int flags, void *from,
                                 void *fromSize) const;

    std::function<void(QByteArrayView message)> m_onReflected;
    std::set<int> m_udp;
};

} // namespace mailworthy::net
