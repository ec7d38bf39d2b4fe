#pragma once
// An Internet that answers from a World: for tests, for --demo and for --world. Any thread may ask.
//
//     FakeInternet internet(*parseWorld(text, u"test"_s), data::publicFacts(...));
//     const dns::Answer a = internet.lookup({Name::of("good.example"), Type::MX}, {});
//     QVERIFY(internet.mistakes().empty());        // a question under no declared zone is a
//                                                  // mistake of the world
//
// Time goes through clock(): virtual by default (nothing waits, answers arrive in the order of
// their delays), or at a real pace so that a person sees rows fill in. A question under no declared
// zone is Outcome::Malformed with the detail "FILE: no zone declared for QUESTION".
#include "net/fake/PublicFacts.h"
#include "net/fake/World.h"

#include <memory>
#include <mutex>

namespace mailworthy::net::fake {

struct Options
{
    bool realDelays = false;
    Milliseconds timeout{5000};      ///< for an Ask or HttpRequest without one
    std::vector<Endpoint> resolvers; ///< --resolver; empty: the world's own
    bool ipv4 = true;                ///< off: no server, no contact of this family
    bool ipv6 = true;
};

class Responder;
struct Reply;

class FakeInternet final : public Internet
{
public:
    explicit FakeInternet(World world, PublicFacts facts = {}, Options options = {});
    ~FakeInternet() override;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    /// The first address of this machine's private network, where a router answers.
    [[nodiscard]] std::optional<Address> gateway() override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override;

    [[nodiscard]] const World &world() const { return m_world; }
    /// What holds now, by the clock.
    [[nodiscard]] const Epoch &epoch();
    /// "FILE: no zone declared for QUESTION", once for each such question.
    [[nodiscard]] std::vector<QString> mistakes() const;
    void forgetMistakes();
    /// Every question and every URL that was asked, in order.
    [[nodiscard]] std::vector<Inquiry> asked() const;
    [[nodiscard]] std::vector<QString> fetched() const;
    /// Moves a virtual clock on (to see an `!after` block); at a real pace nothing happens.
    void advance(Milliseconds duration);

private:
    [[nodiscard]] Milliseconds sinceStart() const;
    [[nodiscard]] bool allows(const Address &address) const;
    [[nodiscard]] Reply replyTo(const Inquiry &inquiry, const std::vector<Endpoint> &servers,
                                Milliseconds elapsed) const;
    void note(const Inquiry &inquiry, const Reply &reply);
    [[nodiscard]] std::vector<Address> addressesOf(const HttpRequest &request, const QString &host,
                                                   const std::stop_token &stop);
    [[nodiscard]] SmtpTranscript mailAt(const SmtpScript &script);
    [[nodiscard]] std::optional<HttpReply> dnsReply(const QUrl &url, const Address &server);
    [[nodiscard]] HttpReply replyOf(const HttpRequest &request, const QString &key,
                                    const Address &server);

    const World m_world;
    const PublicFacts m_facts;
    const Options m_options;
    const std::unique_ptr<Clock> m_clock;
    VirtualClock *const m_virtual; ///< the same clock, when it is virtual
    const Milliseconds m_zero;     ///< what the clock showed when the world started
    const std::unique_ptr<const Responder> m_responder;
    mutable std::mutex m_mutex;
    std::vector<QString> m_mistakes;
    std::vector<Inquiry> m_asked;
    std::vector<QString> m_fetched;
};

} // namespace mailworthy::net::fake
