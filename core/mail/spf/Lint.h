#pragma once
// What is wrong or unwise about the SPF of one name: pure judging of what was published, the
// worst-case walk and the verdicts for the addresses that mail leaves from. Codes are those of the
// findings table; severity and text are the catalogue's.
#include "mail/spf/CheckHost.h"
#include "mail/spf/Mistake.h"

namespace mailworthy::spf {

enum class Issue {
    Pass,                 ///< spf.pass {addresses}
    Missing,              ///< spf.missing {domain}
    Multiple,             ///< spf.multiple {count, records}
    Syntax,               ///< spf.syntax {offset, expected, term, mistakes, suggestion}
    NotCovering,          ///< spf.not-covering {address, result, reason, mechanism}
    TooManyLookups,       ///< spf.too-many-lookups {count, limit}
    NearLimit,            ///< spf.near-limit {count, limit}
    VoidLookups,          ///< spf.void-lookups {count, limit, names}
    Loop,                 ///< spf.loop {name}
    IncludeWithoutRecord, ///< spf.include-without-record {name, state: "missing"|"broken"}
    MxTooMany,            ///< spf.mx-too-many {name, limit}
    /// spf.pass-all {term}: +all, a network that is far too wide, or strangers who pass some other
    /// way (then the deciding term)
    PassAll,
    NoAll,           ///< spf.no-all {qualifier}: no all and no redirect, or ?all (qualifier "?")
    Ptr,             ///< spf.ptr {term}
    DeadTerms,       ///< spf.dead-terms {terms, behind}
    DuplicateTerms,  ///< spf.duplicate-terms {terms}
    Long,            ///< spf.long {octets, limit, what: "record"|"answer"|"packet"}
    Quoted,          ///< spf.quoted {suggestion}
    Typography,      ///< spf.typography {mistakes, suggestion}
    Misplaced,       ///< spf.misplaced {name, record}
    HeloMissing,     ///< spf.helo-missing {name}
    UnknownModifier, ///< spf.unknown-modifier {names}
    Unknown,         ///< spf.unknown {reason, name, address}
};
/// The finding code: "spf.pass" …
[[nodiscard]] QString toString(Issue issue);

struct LintIssue
{
    Issue issue = Issue::Pass;
    Args args;
    std::optional<Range> range; ///< in the record
    friend bool operator==(const LintIssue &, const LintIssue &) = default;
};

/// RFC 7208 §3.4: the whole answer should fit in 512 octets, so about 450 are left for the record.
inline constexpr qsizetype kLongRecord = 450;
inline constexpr qsizetype kLongAnswer = 512;
inline constexpr int kNearLookupLimit = 8; // ours: standards digest SPF-LOOKUPS, warn from 8
inline constexpr int kWidest4 = 16; // ours: a shorter IPv4 prefix passes strangers (SPF-PASSALL)
inline constexpr int kWidest6 = 32;

/// The record alone: syntax, all, ptr, dead and duplicate terms, size, unknown modifiers.
[[nodiscard]] std::vector<LintIssue> lintRecord(QByteArrayView text);
/// The same for a record nobody has walked: also the look-ups its own terms cause, which are the
/// least it can cost (RFC 7208 §4.6.4).
[[nodiscard]] std::vector<LintIssue> lintAlone(QByteArrayView text);

/// One sending address and what check_host() says about it.
struct Sender
{
    Address address;
    Verdict verdict;
};

/// A record found at a name where nobody looks.
struct Stray
{
    QByteArray name;
    QByteArray record;
};

struct LintInput
{
    QByteArray domain;
    std::vector<QByteArray> texts;       ///< every TXT text at the name, SPF or not
    std::optional<dns::Outcome> failure; ///< the TXT question could not be answered
    std::optional<Budget> budget;
    std::vector<Sender> senders;
    std::vector<Sender> strangers; ///< addresses that are nobody's: what the record says of others
    std::vector<Stray> strays;
    std::optional<QByteArray> heloWithoutRecord;
};
/// Everything about one name, worst first within the order of the table; one cause, one issue.
[[nodiscard]] std::vector<LintIssue> lint(const LintInput &input);

} // namespace mailworthy::spf
