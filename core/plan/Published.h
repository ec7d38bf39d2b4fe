#pragma once
// What is published now at the names a plan touches: answers by question, and what evaluation says
// of the records there.
#include "dns/Answer.h"
#include "mail/dmarc/Record.h"

#include <map>

namespace mailworthy::plan {

struct Published
{
    std::map<dns::Question, dns::Answer> answers;
    /// Does the published SPF of a domain, or of the greeting name, pass for every sending address
    /// (check_host)? Absent: not found out.
    std::map<dns::Name, bool> spfPasses;

    /// The zone that a domain lies in, where it is not the domain itself.
    std::map<dns::Name, dns::Name> zones;
    /// The DMARC policy that a domain without a record of its own has from above.
    std::map<dns::Name, dmarc::Policy> inheritedDmarc;

    /// nullptr when it was not asked.
    [[nodiscard]] const dns::Answer *find(const dns::Name &name, dns::Type type) const;
};

} // namespace mailworthy::plan
