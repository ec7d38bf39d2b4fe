#pragma once
// One call of lookupFollowing over the I/O thread: hands questions to DnsClient there, and the
// answers to the caller on his own thread, as they come. Made by RealInternet, lives as long as the
// call.
#include "net/real/DnsClient.h"
#include "net/real/IoThread.h"

#include <functional>
#include <memory>

namespace mailworthy::net {

class DnsConversation
{
public:
    struct Line
    {
        IoThread &thread;
        std::function<DnsClient &()> client; ///< called on the thread
        std::vector<Endpoint> recursive;     ///< whom an inquiry without servers goes to
        std::function<bool(const Address &)> mayAsk;
    };

    DnsConversation(Line line, const Follow &follow, const std::stop_token &stop);

    /// Until everything is answered, what follows too; the rest comes as Cancelled when stopped.
    void hold(std::vector<Inquiry> first);

private:
    struct Batch;
    struct Asked
    {
        dns::Question question;
        bool answered = false;
    };

    void add(std::vector<Inquiry> inquiries);
    void deliver(std::size_t index, const dns::Answer &answer);
    void post(std::vector<std::pair<std::size_t, Inquiry>> toAsk);
    void cancelTheRest();

    const Line m_line;
    const Follow &m_follow;
    const std::stop_token &m_stop;
    const std::shared_ptr<Batch> m_batch; ///< owners: this call and what it posted
    std::vector<Asked> m_asked;
    std::size_t m_open = 0; ///< with the I/O thread
};

} // namespace mailworthy::net
