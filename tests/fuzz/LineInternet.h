#pragma once
// An Internet that answers from lines of octets: what a fuzz target makes of its input. A line is a
// letter, a name and data:
//
//     T example.org v=spf1 mx -all        TXT        A mail.example.org 192.0.2.1
//     M example.org 10 mail.example.org   MX         6 mail.example.org 2001:db8::1
//     P 1.2.0.192.in-addr.arpa a.example  PTR        C www.example.org example.org      CNAME
//     F slow.example timeout              every question there fails so
//     T * v=spf1 -all                     for every name without a line of its own
//     R                                   answers arrive in the reverse order
//
// What is no such line means nothing. A name without a line does not exist. No time passes.
#include "net/Internet.h"

#include <map>

namespace mailworthy::fuzz {

class LineInternet final : public net::Internet
{
public:
    void add(const QByteArray &line);

    /// Questions asked so far.
    std::size_t asked = 0;

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    [[nodiscard]] net::HttpReply get(const net::HttpRequest &, const std::stop_token &) override
    {
        return {};
    }
    [[nodiscard]] std::vector<net::LocalAddress> localAddresses() override { return {}; }
    [[nodiscard]] std::vector<Endpoint> resolvers() override { return {}; }
    [[nodiscard]] Clock &clock() override { return m_clock; }

private:
    struct Node
    {
        std::vector<dns::RecordData> data;
        std::optional<dns::Outcome> failure;
    };
    [[nodiscard]] dns::Answer answerTo(const dns::Question &question) const;
    [[nodiscard]] const Node *find(const dns::Name &name) const;

    std::map<dns::Name, Node> m_nodes;
    std::optional<Node> m_everywhere;
    bool m_reversed = false;
    VirtualClock m_clock{Timestamp(Milliseconds(1'700'000'000'000))};
};

} // namespace mailworthy::fuzz
