#pragma once
// A DMARC policy record (RFC 9989 §4.7, §4.8), read as receivers of RFC 9989 read it; RFC 7489's
// tags are recognised and explained, never written. Text in, value out; no DNS here.
//
// A TXT text is one of three things: not DMARC at all; meant as DMARC but no receiver takes it
// (`Malformed`, offset in octets from 0); or a DMARC record (`Parsed`), perhaps with tags that are
// ignored.
#include "dns/Name.h"

#include <optional>
#include <variant>

namespace mailworthy::dmarc {

enum class Policy { None, Quarantine, Reject };
/// "none", "quarantine", "reject"
QString toString(Policy policy);
/// Without regard to case (RFC 9989 §4.8: ABNF literals).
std::optional<Policy> policyFromString(QStringView text);
/// None < Quarantine < Reject.
[[nodiscard]] inline bool isWeaker(Policy a, Policy b)
{
    return static_cast<int>(a) < static_cast<int>(b);
}

enum class Alignment { Relaxed, Strict };
/// "r", "s"
QString toString(Alignment alignment);

enum class PublicSuffix { Unknown, Yes, No };
/// "u", "y", "n"
QString toString(PublicSuffix value);

/// fo= (RFC 9989 §4.7): 0 and 1 exclude each other, d and s may be added.
struct FailureOptions
{
    enum class When { AllFail, AnyFails, OnlyNamed }; ///< 0 (default), 1, neither written
    When when = When::AllFail;
    bool dkim = false;
    bool spf = false;
    friend bool operator==(const FailureOptions &, const FailureOptions &) = default;
};
/// "0", "1", "0:d:s", "d" …
QString toString(const FailureOptions &options);

/// A place reports go to. `text` is the URI as published, without an obsolete "!10m".
struct ReportUri
{
    QByteArray text;
    std::optional<QByteArray> mailbox; ///< of a mailto URI, percent-decoded: "dmarc@example.org"
    std::optional<dns::Name> host;     ///< the host of the mailbox, or of the URI
    std::optional<QByteArray>
        sizeLimit; ///< RFC 7489's suffix ("10m"): read, ignored, never written
    [[nodiscard]] bool isMailto() const { return mailbox.has_value(); }
    friend bool operator==(const ReportUri &, const ReportUri &) = default;
};
/// One URI of a rua or ruf list (RFC 3986; comma and "!" encoded). Empty when it is none.
[[nodiscard]] std::optional<ReportUri> parseReportUri(QByteArrayView text);
/// "dmarc@example.org" → mailto:dmarc@example.org, with the characters encoded that must be (RFC
/// 6068, RFC 9989 §4.8). Error "dmarc.bad-mailbox" {text}.
[[nodiscard]] Result<ReportUri> mailtoUri(QStringView mailbox);

/// The values of a record. Absent policies are nullopt; everything else has RFC 9989's default.
struct Record
{
    std::optional<Policy> policy;                      ///< p
    std::optional<Policy> subdomainPolicy;             ///< sp; default p
    std::optional<Policy> nonexistentPolicy;           ///< np; default sp, else p
    Alignment dkimAlignment = Alignment::Relaxed;      ///< adkim
    Alignment spfAlignment = Alignment::Relaxed;       ///< aspf
    std::vector<ReportUri> aggregate;                  ///< rua
    std::vector<ReportUri> failure;                    ///< ruf
    FailureOptions failureOptions;                     ///< fo; means nothing without ruf
    PublicSuffix publicSuffix = PublicSuffix::Unknown; ///< psd
    bool testing = false;                              ///< t=y

    friend bool operator==(const Record &, const Record &) = default;
};

/// The record as it is published: current tags only, p second (older readers want it there),
/// defaults left out. Without p it is printed as it is ("v=DMARC1; rua=…").
[[nodiscard]] QByteArray toText(const Record &record);

enum class TagState {
    Fine,
    BadValue, ///< a syntax error: the default holds (RFC 9989 §4.7)
    BadName,  ///< not name=value at all: ignored
    Unknown,  ///< a tag nobody defined: ignored
    Obsolete, ///< pct, rf, ri: ignored since RFC 9989, still read by RFC 7489 receivers
    Repeated, ///< RFC 6376 §3.2: a tag twice makes the whole list invalid
    NoPolicy, ///< p, sp, np with a value that is no policy (RFC 9989 §4.10.1)
};

/// One piece between semicolons, where it stood.
struct Tag
{
    qsizetype offset = 0; ///< of the name, in octets
    QByteArray text;      ///< name=value as published, blanks around removed
    QByteArray name;      ///< lower case; empty for BadName
    QByteArray value;     ///< blanks around removed
    qsizetype valueOffset = 0;
    TagState state = TagState::Fine;
    /// For what is not Fine: "none|quarantine|reject", "a URI" … (a token, not a sentence).
    QString expected;
    /// Where in the record it went wrong; valueOffset when nothing better is known.
    qsizetype badOffset = 0;
    friend bool operator==(const Tag &, const Tag &) = default;
};

/// What a receiver does with the record as a policy record.
enum class Use {
    AsWritten,
    AsNone,   ///< RFC 9989 §4.10.1: bad or missing p, bad sp or np, but a valid rua: as p=none
    NotAtAll, ///< the same without a valid rua, or a tag twice: no DMARC processing
};

struct Parsed
{
    Record record;         ///< with defaults in place of what was ignored
    std::vector<Tag> tags; ///< all, in order, the first is v
    Use use = Use::AsWritten;
    /// What counts for an evaluation: `record` itself, or p=none without sp and np; empty for
    /// NotAtAll.
    [[nodiscard]] std::optional<Record> effective() const;
    /// The first tag that is not as it should be and changes what the record does.
    [[nodiscard]] const Tag *firstError() const;
    /// The first tag of that name, or null.
    [[nodiscard]] const Tag *tag(QByteArrayView name) const;
    friend bool operator==(const Parsed &, const Parsed &) = default;
};

struct NotDmarc
{
    friend bool operator==(const NotDmarc &, const NotDmarc &) = default;
};

/// Why a text meant as DMARC is none to a receiver.
enum class Mistake {
    LeadingBlank,   ///< something before "v": blanks, a quote, a byte-order mark
    VersionValue,   ///< v=dmarc1, v=DMARC2, v=DMARC1, (with a comma), v=DMARC1 p=…
    VersionMissing, ///< p=reject without v=DMARC1, or "DMARC1; …"
    VersionNotFirst,
};
QString toString(Mistake mistake);

struct Malformed
{
    qsizetype offset = 0;
    QString expected; ///< "v=DMARC1", "DMARC1", ";"
    Mistake mistake = Mistake::VersionValue;
    friend bool operator==(const Malformed &, const Malformed &) = default;
};

using Reading = std::variant<NotDmarc, Malformed, Parsed>;

/// Reads one TXT text (its strings joined). Any octets; linear time. `maxTags` pieces are kept at
/// most, the rest ignored.
[[nodiscard]] Reading parse(QByteArrayView text);
/// The DMARC record among the texts at one name: other TXT are left out first (RFC 9989 §4.10 step
/// 2).
struct Selection
{
    std::vector<QByteArray>
        records; ///< texts that begin with a right v tag; more than one: all discarded
    std::optional<Parsed> parsed;     ///< when there is exactly one
    std::vector<QByteArray> mistaken; ///< texts that are Malformed
};
[[nodiscard]] Selection select(const std::vector<QByteArray> &texts);

/// RFC 9989 §4.7: unknown tags are ignored, however many; a TXT record of 65,535 octets has no more.
inline constexpr std::size_t maxTags = 32768;

} // namespace mailworthy::dmarc
