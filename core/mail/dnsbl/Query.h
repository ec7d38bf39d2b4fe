#pragma once
// The names a block list is asked (RFC 5782 §2.1 IPv4, §2.4 IPv6, §3 domains), and its controls
// (§5). Pure.
#include "data/ListCatalog.h"
#include "dns/Domain.h"

#include <variant>

namespace mailworthy::dnsbl {

/// What is looked up in a list.
using Subject = std::variant<Address, dns::Name>;
/// The address, or the domain in lower case.
QString toString(const Subject &subject);

enum class SubjectKind { V4, V6, Domain };
[[nodiscard]] SubjectKind kindOf(const Subject &subject);

/// True when the list takes such a subject.
[[nodiscard]] bool takes(const data::BlockList &list, SubjectKind kind);

/// `zone`: where the list is asked, its own or the one behind a key. Nullopt when the list does not
/// take the subject, or the name would be too long for DNS.
[[nodiscard]] std::optional<dns::Name> queryName(const data::BlockList &list,
                                                 const Subject &subject, const dns::Name &zone);
[[nodiscard]] std::optional<dns::Name> queryName(const data::BlockList &list,
                                                 const Subject &subject);

struct Controls
{
    std::optional<dns::Name>
        positive; ///< must be listed; empty: the list has no test point of this kind
    std::vector<dns::Name>
        negatives; ///< must not be listed: the fixed one and one drawn from the seed
};

/// The controls for one kind of subject. The random one is an address of a documentation range
/// (skipped for lists of policy ranges, networks, bogons and addresses without a reverse name, which
/// may rightly name it) or a name under "invalid".
[[nodiscard]] Controls controlsOf(const data::BlockList &list, SubjectKind kind, quint64 seed,
                                  const dns::Name &zone);
[[nodiscard]] Controls controlsOf(const data::BlockList &list, SubjectKind kind, quint64 seed);

} // namespace mailworthy::dnsbl
