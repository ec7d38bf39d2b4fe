#pragma once
// The sockets of one c-ares channel, opened and read here: so that a question that comes back is
// never taken for the answer, and every refusal on the way there is heard. Owned by CaresChannel,
// lives on the I/O thread.
#include <QtGlobal>

#include <functional>
#include <set>

struct ares_channeldata;

namespace mailworthy::net {

class DnsSockets
{
public:
    /// Called inside of c-ares, with the ID of a question (QR=0) that came back by UDP.
    explicit DnsSockets(std::function<void(quint16 id)> onReflected);
    DnsSockets(const DnsSockets &) = delete;
    DnsSockets &operator=(const DnsSockets &) = delete;

    /// From now on the channel has its sockets from here. This object must outlive it.
    void serve(ares_channeldata *channel);

private:
    [[nodiscard]] int open(int family, int type, int protocol);
    [[nodiscard]] qint64 receive(int socket, void *bytes, std::size_t size, int flags, void *from,
                                 void *fromSize) const;

    std::function<void(quint16 id)> m_onReflected;
    std::set<int> m_udp;
};

} // namespace mailworthy::net
