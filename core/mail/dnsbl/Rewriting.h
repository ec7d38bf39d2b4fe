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
    bool isAlive = false; ///< its control is listed all the same, or its own servers answer for it
};

/// Every address outside 127/8 that was heard.
[[nodiscard]] std::vector<Address> outsideCodes(const Hearing &hearing);
/// Whether the list's must-be-listed control brought an answer inside 127/8.
[[nodiscard]] bool bringsControl(const Hearing &hearing);
/// One address outside 127/8 from lists of several operators, one of which is alive: it is the
/// resolver's, not theirs. Dead lists alone prove nothing: their domains may be parked at one place.
/// `said` has a place for each row.
[[nodiscard]] std::optional<Address> inventedAddress(const std::vector<Row> &rows,
                                                     const std::vector<Said> &said);

} // namespace mailworthy::dnsbl
