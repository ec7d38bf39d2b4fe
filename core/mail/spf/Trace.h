#pragma once
// What was asked and found while an SPF record was walked: the tree of records, terms and look-ups
// with running counts. Made by checkHost (as far as the evaluation went) and by budget
// (everything); plain values for windows and JSON.
#include "base/Args.h"
#include "dns/Answer.h"
#include "mail/spf/Record.h"

#include <QJsonObject>

namespace mailworthy::spf {

/// RFC 7208 §2.6.
enum class Result { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };
/// "none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"
[[nodiscard]] QString toString(Result result);
[[nodiscard]] std::optional<Result> resultFromString(QStringView text);
/// What a match with this qualifier gives.
[[nodiscard]] Result resultOf(Qualifier qualifier);

/// Why a result is what it is; the arguments are named behind each.
enum class Reason {
    Matched,               ///< a mechanism matched {term}
    Default,               ///< nothing matched, no redirect: neutral (§4.7)
    NoRecord,              ///< {domain}
    NoSuchDomain,          ///< {domain}
    NotADomain,            ///< {domain}: address literal, single label, label too long … (§4.3)
    DnsError,              ///< {name, type, outcome}
    SeveralRecords,        ///< {domain, count}
    Syntax,                ///< {domain, offset, expected}
    TooManyLookups,        ///< {limit, name} the eleventh term (§4.6.4)
    TooManyVoidLookups,    ///< {limit, name}
    TooManyMxHosts,        ///< {name, limit}
    IncludeWithoutRecord,  ///< {name}
    RedirectWithoutRecord, ///< {name}
    TimeLimit,             ///< {seconds} (§4.6.4)
    Cancelled,
};
/// "matched", "default", "no-record", "no-such-domain", "not-a-domain", "dns-error",
/// "several-records", "syntax", "too-many-lookups", "too-many-void-lookups", "too-many-mx-hosts",
/// "include-without-record", "redirect-without-record", "time-limit", "cancelled"
[[nodiscard]] QString toString(Reason reason);

struct Why
{
    Reason reason = Reason::Default;
    Args args;
    friend bool operator==(const Why &, const Why &) = default;
};

/// One DNS question of a walk.
struct Lookup
{
    QByteArray name; ///< as it was formed from the record, raw octets
    dns::Type type = dns::Type::A;
    /// Nothing when the name is no legal DNS name and could not be asked (counts as void).
    std::optional<dns::Outcome> outcome;
    bool isVoid = false;  ///< no such name, or no data of this type
    bool counted = false; ///< against the limit of two
    std::vector<Address> addresses;
    std::vector<QByteArray> names; ///< MX hosts by preference, PTR names
    friend bool operator==(const Lookup &, const Lookup &) = default;
};

enum class TermOutcome {
    Match,
    NoMatch,
    TempError,
    PermError,
    NotReached, ///< behind the deciding term
    NotAsked,   ///< what it stands for depends on the message, and none was given
    Ignored,    ///< a modifier without a say here (exp, unknown, redirect beside `all`)
    Followed,   ///< redirect
};
/// "match", "no-match", "temperror", "permerror", "not-reached", "not-asked", "ignored", "followed"
[[nodiscard]] QString toString(TermOutcome outcome);

struct RecordTrace;

struct TermTrace
{
    QByteArray text; ///< as published
    Range range;
    Term term;
    TermOutcome outcome = TermOutcome::NotReached;
    QByteArray target; ///< the name asked, macros expanded; empty without one
    std::vector<Lookup> lookups;
    std::vector<Address> addresses; ///< what the name stands for now (a, mx)
    int lookupsAfter = 0; ///< running count of terms that cause look-ups, this one included
    int voidAfter = 0;    ///< running count of void look-ups
    bool beyondLimit =
        false; ///< reached only after a limit was passed: a receiver never comes here
    std::vector<RecordTrace> below; ///< include, redirect: the record there (one, or none)
};

struct RecordTrace
{
    QByteArray domain;
    QByteArray text; ///< empty when there is none
    Lookup lookup;   ///< of the TXT records
    int records = 0; ///< SPF records found at the name
    std::optional<SyntaxError> error;
    Result result = Result::None;
    Why why;
    bool repeats = false; ///< the name stands on the path above already: a loop, not walked again
    int lookups = 0;      ///< terms that cause look-ups in this record and below it
    int voids = 0;
    std::vector<TermTrace> terms;
};

struct Trace
{
    RecordTrace root;
    bool cut =
        false; ///< more terms than kMaxTraceTerms: the rest is missing here, not in the verdict
};
inline constexpr int kMaxTraceTerms = 5000; // ours: what a window can still show

[[nodiscard]] QJsonObject toJson(const SyntaxError &error);
[[nodiscard]] QJsonObject toJson(const Lookup &lookup);
[[nodiscard]] QJsonObject toJson(const TermTrace &term);
[[nodiscard]] QJsonObject toJson(const RecordTrace &record);
[[nodiscard]] QJsonObject toJson(const Trace &trace);

/// Octets as text for people and JSON: UTF-8 where they are, else each octet as U+0080 to U+00FF
/// (Latin-1).
[[nodiscard]] QString displayText(QByteArrayView octets);

} // namespace mailworthy::spf
