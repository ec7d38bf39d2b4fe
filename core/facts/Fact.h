#pragma once
// A fact: what a check observed, or "could not find out" with the reason. The evidence, the vantage
// point and the time stand on every fact. Facts are plain values; judging them is another layer's
// work (core/checks judges into findings).
#include "base/Clock.h"
#include "base/Result.h"
#include "dns/Answer.h"
#include "net/Internet.h"

#include <optional>

namespace mailworthy::facts {

/// One exchange with the outside, as it is shown to the owner and written to JSON.
struct Evidence
{
    enum class Kind { Dns, Http, Smtp, File, Stun, Router };
    Kind kind = Kind::Dns;
    QString asked;  ///< "mail.example.org A", a URL, a path
    QString of;     ///< who was asked: an address, "resolver", "this machine"
    QString answer; ///< what came back, in one line
    Timestamp at{};
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
QString toString(Evidence::Kind kind);
[[nodiscard]] Evidence evidenceOf(const dns::Answer &answer, Timestamp at);
[[nodiscard]] Evidence evidenceOf(const net::HttpRequest &request, const net::HttpReply &reply,
                                  Timestamp at);
[[nodiscard]] Evidence evidenceOf(const net::SmtpScript &script,
                                  const net::SmtpTranscript &transcript, Timestamp at);
[[nodiscard]] Evidence evidenceOf(const net::RouterReply &reply, Timestamp at);
[[nodiscard]] Evidence evidenceOf(const net::StunRequest &request, const net::StunReply &reply,
                                  Timestamp at);
/// Somebody came to the greeter.
[[nodiscard]] Evidence evidenceOf(const net::GreeterVisit &visit, Timestamp at);

/// Whose view a fact is.
enum class Vantage { Resolver, ZoneServers, PublicResolver, ThisMachine, Typed, Pasted };
QString toString(Vantage vantage);

/// A value, or the reason why it is unknown. A default-made fact is unknown with "fact.not-asked".
template<typename T>
struct Fact
{
    std::optional<T> value;
    Error unknown{QStringLiteral("fact.not-asked")};
    std::vector<Evidence> evidence;
    Vantage vantage = Vantage::Resolver;
    Timestamp at{};

    [[nodiscard]] bool isKnown() const { return value.has_value(); }
    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
    [[nodiscard]] const T &operator*() const { return *value; }
    [[nodiscard]] const T *operator->() const { return &*value; }

    [[nodiscard]] static Fact known(T found, std::vector<Evidence> evidence, Timestamp at,
                                    Vantage vantage = Vantage::Resolver)
    {
        Fact fact;
        fact.value = std::move(found);
        fact.evidence = std::move(evidence);
        fact.at = at;
        fact.vantage = vantage;
        return fact;
    }
    [[nodiscard]] static Fact unknownBecause(Error reason, std::vector<Evidence> evidence,
                                             Timestamp at)
    {
        Fact fact;
        fact.unknown = std::move(reason);
        fact.evidence = std::move(evidence);
        fact.at = at;
        return fact;
    }
};

/// Why an answer tells nothing: "dns.timeout", "dns.server-failure", "dns.bogus" …, with {question,
/// server}.
[[nodiscard]] Error reasonOf(const dns::Answer &answer);

} // namespace mailworthy::facts
