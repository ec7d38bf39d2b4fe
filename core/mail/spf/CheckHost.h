#pragma once
// RFC 7208 §4 check_host(): may this address send for this identity? Pure values in, verdict and
// trace out; the only I/O is through net::Internet. Any thread; blocks until the verdict is there
// or the token is stopped (temperror, "cancelled").
#include "mail/spf/Trace.h"
#include "net/Internet.h"

namespace mailworthy::spf {

enum class Identity { MailFrom, Helo };
/// "mailfrom", "helo"
[[nodiscard]] QString toString(Identity identity);

/// One question to check_host(). Octets as they came over SMTP.
struct Request
{
    Address ip;
    Identity identity = Identity::MailFrom;
    QByteArray localPart; ///< empty: "postmaster" (RFC 7208 §4.3)
    QByteArray domain;    ///< of the identity; A-labels
    QByteArray helo;
    QByteArray receiver; ///< %{r}; empty: "unknown"

    /// The MAIL FROM identity when there is a reverse path, else postmaster at the HELO name (RFC
    /// 7208 §2.4). The path may stand in angle brackets; the domain is what follows its last "@"; a
    /// path without "@" is a domain. Names in UTF-8 become A-labels where they can (RFC 8616 §4).
    [[nodiscard]] static Request of(const Address &ip, QByteArrayView reversePath,
                                    QByteArrayView helo, QByteArrayView receiver = {});
    friend bool operator==(const Request &, const Request &) = default;
};

inline constexpr int kMaxLookups = 10;            // RFC 7208 §4.6.4
inline constexpr int kMaxVoidLookups = 2;         // RFC 7208 §4.6.4: recommended default
inline constexpr int kMaxMxHosts = 10;            // RFC 7208 §4.6.4
inline constexpr int kMaxPtrNames = 10;           // RFC 7208 §4.6.4
inline constexpr Milliseconds kTimeLimit{60'000}; // RFC 7208 §4.6.4: at least 20 seconds
inline constexpr int kMaxWalkLookups =
    60; // ours: how far the rest of a tree is walked for the picture

struct Options
{
    bool trace = true;
    /// After a limit was passed, walk the rest of the tree for the trace (costs questions, not the
    /// verdict).
    bool walkBeyondLimit = true;
    /// Ask the questions of a record's terms, and of the records below, together before they are
    /// needed. Counts and verdict stay those of one term after the other.
    bool askAhead = true;
    int maxVoidLookups = kMaxVoidLookups;
    Milliseconds timeLimit = kTimeLimit;
};

struct Verdict
{
    Result result = Result::None;
    Identity identity = Identity::MailFrom;
    /// The text of exp= after a fail, untrusted (RFC 7208 §6.2); ASCII unless the sender's own
    /// octets stand in it.
    std::optional<QByteArray> explanation;
    /// The deciding term as published, of the outermost record; after redirect the target's. Also
    /// the term that led to an error. Nothing when no term decided.
    std::optional<QByteArray> mechanism;
    int lookups = 0; ///< terms evaluated that count; 11 when the limit was passed
    int voids = 0;   ///< queries that came back void
    Why why;
    Trace trace; ///< empty without Options::trace
};

[[nodiscard]] Verdict checkHost(net::Internet &internet, const Request &request,
                                const Options &options, const std::stop_token &stop);
[[nodiscard]] Verdict checkHost(net::Internet &internet, const Request &request,
                                const std::stop_token &stop);

/// {"result","identity","explanation","mechanism","lookups","void","reason"}, and "args" of the
/// reason when it has any.
[[nodiscard]] QJsonObject toJson(const Verdict &verdict);

/// The worst case: every term evaluated, every include and redirect followed, whatever the address
/// (RFC 7208 §4.6.4 counts by evaluated term, so a record can be over the limit on paper yet pass
/// for an address that matches early).
struct Budget
{
    Trace trace;     ///< addresses of both families; terms that depend on the message are NotAsked
    int lookups = 0; ///< terms that count
    int voids = 0;   ///< the worse of the two families
    int voids4 = 0;  ///< for an IPv4 client
    int voids6 = 0;
    bool complete =
        true; ///< false: the walk was ended at kMaxWalkLookups, by an error of DNS or by the token
    std::vector<QByteArray> loops;         ///< names that stand on their own path
    std::vector<QByteArray> withoutRecord; ///< include or redirect names without an SPF record
    std::vector<QByteArray> broken; ///< include or redirect names with a malformed or second record
    std::vector<QByteArray> tooManyMx;  ///< names with more than ten mail exchangers
    std::vector<QByteArray> voidNames4; ///< names whose look-ups come back void for an IPv4 client
    std::vector<QByteArray> voidNames6;
    std::vector<QByteArray> unanswered; ///< names that could not be asked
    std::vector<QByteArray> repeated;   ///< include names met more than once
};
/// For the record published at `domain`.
[[nodiscard]] Budget budget(net::Internet &internet, const QByteArray &domain,
                            const std::stop_token &stop);
/// For a record that is not published yet, as if it stood at `domain`.
[[nodiscard]] Budget budget(net::Internet &internet, const QByteArray &domain,
                            const QByteArray &record, const std::stop_token &stop);
/// {"lookups","void","complete",…,"trace"}
[[nodiscard]] QJsonObject toJson(const Budget &budget);

} // namespace mailworthy::spf
