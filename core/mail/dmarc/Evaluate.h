#pragma once
// Does a message pass DMARC, and what is to be done with it (RFC 9989 §4.4, §4.10, §5.3)?
// Identifiers in, verdict out, with the reason at every step. Asks DNS for policies and
// organizational domains only, never for SPF or DKIM.
//
// Verdict: Pass · Fail · None (no usable record: DMARC does not apply) · TempError (a DNS error
// decided it) · PermError (the author domain is no domain; never given by `evaluate` itself).
#include "mail/dmarc/Suffixes.h"
#include "mail/dmarc/TreeWalk.h"

#include <QJsonObject>

namespace mailworthy::dmarc {

enum class Verdict { Pass, Fail, None, TempError, PermError };
/// "pass", "fail", "none", "temperror", "permerror"
QString toString(Verdict verdict);

/// What SPF (of the MAIL FROM identity) or one DKIM signature came out as; only these three make a
/// difference here.
enum class Authentication { Pass, NoPass, TemporaryError };

struct Identifier
{
    Authentication result = Authentication::NoPass;
    QString word; ///< the result as it was given: "pass", "softfail" …
    dns::Name domain;
};
/// "pass:example.org", "softfail:user@example.org" (RFC 8601 result words, without regard to case;
/// U-labels become A-labels). Errors "dmarc.bad-identifier" {text}, and those of
/// `parseAuthorDomain`.
[[nodiscard]] Result<Identifier> parseIdentifier(QStringView text);
/// A domain, or the domain of an address; U-labels become A-labels (RFC 9989 §4.4). Single labels
/// are taken. Error "dmarc.bad-domain" {text}.
[[nodiscard]] Result<dns::Name> parseAuthorDomain(QStringView text);

struct Message
{
    dns::Name author; ///< RFC5322.From, exactly one
    std::vector<Identifier>
        spf; ///< MAIL FROM; with an empty one postmaster@EHLO (RFC 7208 §2.4). Never plain HELO
    std::vector<Identifier> dkim;
};

enum class PolicyTag { P, Sp, Np };
QString toString(PolicyTag tag);

/// How one identifier compares with the author domain.
struct Comparison
{
    Identifier identifier;
    bool aligned = false;
    bool unknown = false; ///< a DNS error kept its organizational domain from being known
    /// Empty when it was not needed (same name, strict, or it did not pass).
    std::optional<dns::Name> organizationalDomain;
};

struct Evaluation
{
    Verdict result = Verdict::None;
    Discovery discovery;
    std::optional<Policy>
        policy; ///< as published for this name, before t=y; empty without a usable record
    std::optional<PolicyTag> policyTag; ///< which tag said so
    std::optional<bool> authorExists;   ///< asked only when np= could matter
    Policy disposition = Policy::None;  ///< for this message, after t=y; None unless Fail
    bool testing = false;               ///< t=y
    std::vector<Comparison> spf;
    std::vector<Comparison> dkim;
    std::vector<dns::Name> queries; ///< the _dmarc names asked, in order
    QString reason; ///< code: "spf-aligned", "dkim-aligned", "both-aligned", "nothing-aligned",
        ///< "nothing-passes", "no-record", "record-unusable", "dns-error", "method-error"
    [[nodiscard]] bool spfAligned() const;  ///< passes and is aligned
    [[nodiscard]] bool dkimAligned() const; ///< at least one signature
};

[[nodiscard]] Evaluation evaluate(net::Internet &internet, const Message &message,
                                  const std::stop_token &stop);

/// The policy a record gives a name (RFC 9989 §4.7): p for its own, else np, sp, p.
struct Chosen
{
    Policy policy;
    PolicyTag tag;
};
[[nodiscard]] Chosen policyFor(const Record &record, bool ownRecord, bool exists);
/// What receivers do to mail that fails: with t=y one step less (RFC 9989 §4.7).
[[nodiscard]] Policy appliedPolicy(const Record &record, const Chosen &chosen);
/// RFC 9989 §4.7, t: one step milder.
[[nodiscard]] Policy underTest(Policy policy);
/// Same FQDN, or same organizational domain (RFC 9989 §4.4).
[[nodiscard]] bool isAligned(Alignment mode, const dns::Name &author,
                             const dns::Name &authorOrganization, const dns::Name &identifier,
                             const dns::Name &identifierOrganization);

/// What a receiver that still follows RFC 7489 would find: two queries, organizational domain by
/// suffix list, no np/t/psd.
struct OldWay
{
    dns::Name organizationalDomain;
    std::optional<Policy> policy; ///< empty: no record
    std::optional<int> percent;   ///< pct= where it is below 100
    bool failed = false;          ///< DNS error
};
[[nodiscard]] OldWay discoverOldWay(net::Internet &internet, const dns::Name &domain,
                                    const Suffixes &suffixes, const std::stop_token &stop);

/// The line of `dmarc eval --batch`.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);

} // namespace mailworthy::dmarc
