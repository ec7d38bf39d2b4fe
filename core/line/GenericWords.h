#pragma once
// The words and suffixes by which GenericName knows lines, hosters and mail servers: lower case,
// compared with whole runs of letters. Internal to it.
#include "dns/Name.h"

#include <set>
#include <vector>

namespace mailworthy::line {

using Words = std::set<QByteArray>;

/// Default names of hosters: whoever rents there can change them.
[[nodiscard]] const std::vector<dns::Name> &hostingSuffixes();
/// "dsl", "pool", …: a line that somebody dials in on.
[[nodiscard]] const Words &accessWords();
/// "customer", "vps", …: a name given to whoever rents.
[[nodiscard]] const Words &customerWords();
/// "mx", "relay", …: a name given to a mail server.
[[nodiscard]] const Words &mailWords();
/// "static", "business", …: the address stays.
[[nodiscard]] const Words &staticWords();
/// "dyn", "pool", …: the address changes.
[[nodiscard]] const Words &dynamicWords();

} // namespace mailworthy::line
