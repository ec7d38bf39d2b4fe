#pragma once
// Finding the policy that applies to a domain, and its organizational domain: the DNS tree walk of
// RFC 9989 §4.10.
//
// `walkTargets` says which names are asked when nothing is found (pure); `walk` asks them one after
// the other, as the RFC has it, and stops at psd=y or psd=n; `discover` picks the policy record
// (§4.10.1). A DNS error ends the walk: no policy and no organizational domain are known then
// (`failed`).
#include "mail/dmarc/Record.h"
#include "net/Internet.h"

namespace mailworthy::dmarc {

inline constexpr int maxTreeWalkQueries = 8; ///< RFC 9989 §4.10

/// The name asked after `current`: the parent, or the last seven labels of one with eight and more;
/// nullopt after the top-level domain.
[[nodiscard]] std::optional<dns::Name> nextTarget(const dns::Name &current);
/// All targets for a start, the start first, without "_dmarc.": at most eight.
[[nodiscard]] std::vector<dns::Name> walkTargets(const dns::Name &start);
/// "_dmarc." in front. Nullopt when the name becomes too long for DNS.
[[nodiscard]] std::optional<dns::Name> policyName(const dns::Name &domain);

/// What was found at one target.
struct Step
{
    dns::Name domain;
    dns::Answer answer;  ///< of _dmarc.<domain> TXT
    Selection selection; ///< empty when there was nothing
    [[nodiscard]] const Parsed *record() const
    {
        return selection.parsed ? &*selection.parsed : nullptr;
    }
};

struct Walk
{
    dns::Name start;
    std::vector<Step> steps;
    bool failed = false; ///< the last step's answer is a DNS error (or the wait was cancelled)
    /// RFC 9989 §4.10.2; the start without any record. Means nothing when `failed`.
    [[nodiscard]] dns::Name organizationalDomain() const;
    /// The step at that domain, or null.
    [[nodiscard]] const Step *at(const dns::Name &domain) const;
};

/// `known` are steps asked before in the same evaluation: they are used instead of asking again.
[[nodiscard]] Walk walk(net::Internet &internet, const dns::Name &start,
                        const std::stop_token &stop, const std::vector<Step> &known = {});

enum class PolicySource { Own, Organizational, PublicSuffixDomain };
QString toString(PolicySource source);

struct Discovery
{
    Walk walk;
    dns::Name organizationalDomain;
    std::optional<PolicySource> source; ///< empty: no record applies
    dns::Name policyDomain;             ///< where the record is; the root without one
    std::optional<Parsed> record;       ///< as found, also when it is of no use (Use::NotAtAll)
    QByteArray text;                    ///< its text
    /// The _dmarc names asked, in order.
    [[nodiscard]] std::vector<dns::Name> queries() const;
    [[nodiscard]] bool failed() const { return walk.failed; }
};

/// The choice of §4.10.1 among what a walk found.
[[nodiscard]] Discovery choose(Walk walk);
[[nodiscard]] Discovery discover(net::Internet &internet, const dns::Name &domain,
                                 const std::stop_token &stop);

} // namespace mailworthy::dmarc
