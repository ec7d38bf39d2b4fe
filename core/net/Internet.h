#pragma once
// The one seam to the world: everything that leaves the machine goes through here (design §3).
//
// Calls block the calling thread, take a stop token, and always return a value whose outcome says
// what happened; they never throw. Any thread may call. A stopped wait ends at once with
// Outcome::Cancelled. Implementations: RealInternet, FakeInternet (a world file), and the wrappers over
// ForwardingInternet: ChosenResolvers (other name servers, also over HTTPS), KeyedNames (the owner's list keys), WholeAnswers
// (past a cutting router), WithoutDns64, Memo (each question once), Recording (evidence), Overlay (planned
// records).
#include "base/Clock.h"
#include "dns/Answer.h"
#include "net/Greeter.h"
#include "net/Smtp.h"
#include "net/Stun.h"

#include <functional>
#include <span>

namespace mailworthy::net {

enum class Transport {
    UdpThenTcp, ///< TCP when the answer is cut (TC)
    Tcp,
    Udp, ///< a cut answer stays cut: for testing the path
};

/// Whom to ask, how, how long.
struct Ask
{
    std::vector<Endpoint>
        servers; ///< empty: the recursive resolvers of this Internet (system, or --resolver)
    bool recursionDesired = true; ///< off for a zone's own servers
    Transport transport = Transport::UdpThenTcp;
    bool dnssecOk = false;         ///< DO
    bool checkingDisabled = false; ///< CD
    bool edns = true;
    Milliseconds timeout{
        0}; ///< for the question with all its repeats; 0: the Internet's own (--timeout)
    /// Questions of one group (a block list's zone) are let out ten at once, then one a second;
    /// empty: no limit.
    std::optional<dns::Name> group = std::nullopt;
    /// Off for one of many that may stay open: given up early when the others were answered long
    /// ago.
    bool patient = true;
    friend bool operator==(const Ask &, const Ask &) = default;
};

struct Inquiry
{
    dns::Question question;
    Ask ask = {};
    friend bool operator==(const Inquiry &, const Inquiry &) = default;
};

/// Called on the caller's thread, once for each inquiry, in order of arrival; `index` is the
/// inquiry's place.
using OnAnswer = std::function<void(std::size_t index, const dns::Answer &answer)>;

/// The same, for an asker whose further questions follow from the answers: those handed back are
/// asked at once, and have the places that follow the last one given so far.
using Follow = std::function<std::vector<Inquiry>(std::size_t index, const dns::Answer &answer)>;

struct HttpRequest
{
    QString url; ///< https:// or http://
    std::vector<Address>
        addresses; ///< where the host is, found by lookup; empty: `get` looks it up itself
    std::optional<Family> family; ///< one family only
    QByteArray accept = "text/plain";
    qint64 maxBytes = 64 * 1024;
    int maxRedirects = 0;
    Milliseconds timeout{0};
    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

enum class HttpOutcome {
    Replied,
    NoAddress,
    Unreachable,
    Timeout,
    CertificateRefused,
    TooLarge,
    Malformed,
    Cancelled
};
QString toString(HttpOutcome outcome);

struct HttpReply
{
    HttpOutcome outcome = HttpOutcome::Unreachable;
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    /// The Date of the reply (RFC 9110 §6.6.1): what the server's clock said. Absent as well where
    /// the reply comes out of a cache, because it then tells of another moment.
    std::optional<Timestamp> date = std::nullopt;
    std::optional<Address> server;
    Milliseconds took{0};
    QString detail; ///< what went wrong, for the evidence
};

/// An address of this machine.
struct LocalAddress
{
    QString interface;
    Address address;
    int prefixLength = 0;
    bool temporary = false; ///< RFC 8981 privacy address
    bool tunnel = false;
    friend bool operator==(const LocalAddress &, const LocalAddress &) = default;
};

enum class RouterOutcome {
    Answered, ///< it named its outer IPv4 address
    NoV4,     ///< it says that it has no IPv4 outside, as with DS-Lite (RFC 6333)
    Silent,   ///< none speaks to us: switched off, which is good practice, or there is none
    NotAsked, ///< this Internet cannot ask a router
    Cancelled,
};
QString toString(RouterOutcome outcome);

/// What the router says that it has outside (UPnP IGD, RFC 6970; NAT-PMP, RFC 6886).
struct RouterReply
{
    RouterOutcome outcome = RouterOutcome::NotAsked;
    std::optional<Address> address; ///< of Answered; public or not
    QString service = {};           ///< how it was asked: "UPnP" or "NAT-PMP"
    QString detail = {};            ///< what it said otherwise by another way, for the evidence
    friend bool operator==(const RouterReply &, const RouterReply &) = default;
};

class Internet
{
public:
    Internet() = default;
    virtual ~Internet() = default;
    Internet(const Internet &) = delete;
    Internet &operator=(const Internet &) = delete;

    /// All questions in flight together; returns when each has had its `onAnswer`. Stop: the rest
    /// comes as Cancelled.
    virtual void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                           const std::stop_token &stop) = 0;
    /// As lookupAll; ends when every inquiry, the handed back ones too, was answered. Where this is
    /// not overridden, the handed back ones wait until all asked with them were answered.
    virtual void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                 const std::stop_token &stop);
    [[nodiscard]] virtual HttpReply get(const HttpRequest &request,
                                        const std::stop_token &stop) = 0;
    [[nodiscard]] virtual std::vector<LocalAddress> localAddresses() = 0;
    /// One dialogue with a mail server; Unreachable where this Internet carries none.
    [[nodiscard]] virtual SmtpTranscript smtp(const SmtpScript &script,
                                              const std::stop_token &stop);
    /// The router between this machine and the Internet; NotAsked where nothing can ask it.
    [[nodiscard]] virtual RouterReply router(const std::stop_token &stop);
    /// Where the router of the own network is, on this side of it; none: not known.
    [[nodiscard]] virtual std::optional<Address> gateway();
    /// The address that a STUN server sees; Unreachable where nothing can ask one.
    [[nodiscard]] virtual StunReply stun(const StunRequest &request, const std::stop_token &stop);
    /// Waits for connections from outside and greets them, without ever taking a mail; NotPossible
    /// where nobody can come to this Internet. Cancelled: what came before is there all the same.
    [[nodiscard]] virtual GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                              const std::stop_token &stop);
    /// The recursive servers that an Ask without servers goes to, in their order.
    [[nodiscard]] virtual std::vector<Endpoint> resolvers() = 0;
    /// The clock everything here is timed by.
    [[nodiscard]] virtual Clock &clock() = 0;

    /// One question, through lookupAll.
    [[nodiscard]] dns::Answer lookup(const dns::Question &question, const Ask &ask,
                                     const std::stop_token &stop);
    [[nodiscard]] dns::Answer lookup(const dns::Question &question, const std::stop_token &stop);
    /// Several questions, answers in the order of the questions.
    [[nodiscard]] std::vector<dns::Answer> lookupEach(std::span<const Inquiry> inquiries,
                                                      const std::stop_token &stop);
};

} // namespace mailworthy::net
