#pragma once
// The cases of the OpenSPF suite with every answer that its zones can give, ready in memory: the
// same for each implementation that is measured.
#include "net/Internet.h"
#include "spf/SuiteFile.h"

#include <unordered_map>

namespace mailworthy::bench {

struct Scenario
{
    std::vector<dns::Answer> answers; ///< for each name and type an implementation may ask
    std::vector<spf::test::SuiteCase> cases;
};

/// Empty when the file is not there.
[[nodiscard]] std::vector<Scenario> readSuite(const QString &path);
[[nodiscard]] bool isRight(const spf::test::SuiteCase &one, const QByteArray &result);
/// For the peers that are programs of their own: {"scenarios": [{"answers": [{"name", "type",
/// "outcome", "records"}], "cases": [{"ip", "helo", "from", "results"}]}]}, octets as Latin-1. TXT
/// records are lists of strings, MX records a preference and a name.
[[nodiscard]] QByteArray toJson(const std::vector<Scenario> &suite);

/// Gives the answers of one scenario; every other name does not exist.
class InMemory final : public net::Internet
{
public:
    explicit InMemory(const Scenario &scenario);
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
    struct Hash
    {
        std::size_t operator()(const dns::Question &question) const
        {
            return qHash(question.name, static_cast<std::size_t>(question.type));
        }
    };
    std::unordered_map<dns::Question, dns::Answer, Hash> m_answers;
    dns::Answer m_none = dns::answerWith({}, dns::Outcome::NoSuchName);
    VirtualClock m_clock{Timestamp(Milliseconds(1'700'000'000'000))};
};

} // namespace mailworthy::bench
