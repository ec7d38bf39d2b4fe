#pragma once
// The Internet of the SPF tests: a list of names with their records, the way the conformance suite
// writes them. A name that is not listed does not exist; a listed name without the type has no
// data; CNAMEs are followed.
//
//     ZoneInternet zone;
//     zone.add("example.org", "TXT", "v=spf1 mx -all");
//     zone.add("example.org", "MX", "10 mail.example.org");
//     zone.fail("slow.example", dns::Outcome::Timeout);
#include "net/Internet.h"

#include <QByteArrayList>

#include <map>

namespace mailworthy::spf::test {

class ZoneInternet final : public net::Internet
{
public:
    void add(const QByteArray &name, const QByteArray &type, const QByteArray &value);
    void addStrings(const QByteArray &name, const std::vector<QByteArray> &strings);
    /// Every type at the name that has no record yet fails.
    void fail(const QByteArray &name, dns::Outcome outcome);
    void fail(const QByteArray &name, dns::Type type, dns::Outcome outcome);

    /// What was asked, in order: "example.org TXT".
    QStringList asked;
    /// How often lookupAll was called: round trips.
    int rounds = 0;
    /// Stops this source when that question is asked.
    std::optional<dns::Question> stopAt;
    std::stop_source stopSource;
    Milliseconds perQuestion{0};

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
        std::map<dns::Type, dns::Outcome> failures;
        std::optional<dns::Outcome> failure;
    };
    dns::Answer answerTo(const dns::Question &question) const;
    Node &node(const QByteArray &name);

    std::map<dns::Name, Node> m_nodes;
    VirtualClock m_clock{Timestamp(Milliseconds(1'700'000'000'000))};
};

/// Raw octets between dots as a name; what is none fails the program.
dns::Name rawName(QByteArrayView text);

} // namespace mailworthy::spf::test
