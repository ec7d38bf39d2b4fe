#pragma once
// Signs that somebody else speaks in the place of the lists: a resolver that has one address for
// whatever does not exist. Pure; used by Survey.
#include "mail/dnsbl/Round.h"

namespace mailworthy::dnsbl {

/// What the resolver's answers about a row came to.
struct Said
{
    std::vector<Address> outside; ///< 127/8
    std::optional<ListOutcome> outcome;
};

/// Every address outside 127/8 that was heard.
[[nodiscard]] std::vector<Address> outsideCodes(const Hearing &hearing);
/// One address outside 127/8 from lists of several operators: it is the resolver's, not theirs.
/// `said` has a place for each row.
[[nodiscard]] std::optional<Address> inventedAddress(const std::vector<Row> &rows,
                                                     const std::vector<Said> &said);

} // namespace mailworthy::dnsbl
