#pragma once
// A name server on loopback, on a thread and an ephemeral port of its own, for tests of what really
// sends messages.
//
//     DnsServer server([](const DnsServer::Query &query) {
//         return DnsServer::answer(query, {record("good.example. 60 IN A 44.128.0.1")});
//     });
//     RealOptions options;
//     options.resolvers = {server.endpoint()};
// Delays are timers of that thread: nothing sleeps. The script runs there too: it shares nothing
// with the test unguarded.
#include "dns/Message.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mailworthy::testkit {

class DnsServer
{
public:
    struct Query
    {
        dns::Message message;
        bool tcp = false;
        int number = 0;                     ///< 0, 1, 2, … in order of arrival
        std::optional<Address> server = {}; ///< whom it was sent to, by UDP

        [[nodiscard]] const dns::Question &question() const { return message.questions.front(); }
    };
    struct Reply
    {
        dns::Message message;
        int delay = 0; ///< milliseconds
        bool drop = false;
        bool cutUdp = false; ///< TC and no records, by UDP alone
        bool wrongId = false;
        bool wrongSource = false; ///< from another port
        int copies = 1;
        std::optional<QByteArray> raw; ///< these bytes after a right ID, in place of the message
        bool closeTcp = false;         ///< closes the connection in place of an answer
        bool reflect = false;          ///< by UDP the question itself comes back first, at once
    };
    using Script = std::function<Reply(const Query &query)>;
    struct Options
    {
        bool udp = true; ///< off: the port is closed
        bool tcp = true;
        bool ipv6 = false;
        bool everywhere = false; ///< at every IPv4 address of the machine
        quint16 port = 0;        ///< 0: any that is free
        int udpSize = 1232;      ///< what is longer is cut (TC), or 512 without EDNS
    };

    explicit DnsServer(Script script);
    DnsServer(Script script, Options options);
    ~DnsServer();
    DnsServer(const DnsServer &) = delete;
    DnsServer &operator=(const DnsServer &) = delete;

    /// A script that serves these records of one zone: NXDOMAIN and no data with its SOA, CNAMEs
    /// followed inside.
    [[nodiscard]] static Script serving(const dns::Name &zone, std::vector<dns::Record> records);
    [[nodiscard]] static Reply answer(const Query &query, std::vector<dns::Record> records);
    [[nodiscard]] static Reply failure(const Query &query, quint8 rcode);
    [[nodiscard]] static Reply silence();

    [[nodiscard]] Endpoint endpoint() const;
    /// What was asked so far.
    [[nodiscard]] std::vector<Query> queries() const;
    /// Closes the sockets: from now on the port is unreachable.
    void stop();

private:
    class Worker;
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< owners: this object and its worker
    std::unique_ptr<Worker> m_worker;
};

/// One record of a zone line; asserts that it is right.
[[nodiscard]] dns::Record record(const char *line);

} // namespace mailworthy::testkit
