#include "SuiteZone.h"

#include <algorithm>

namespace mailworthy::spf::test {

void fill(ZoneInternet &zone, const Scenario &scenario)
{
    for (const SuiteOwner &owner : scenario.owners) {
        zone.add(owner.name, {}, {});
        const bool hasTxt = std::any_of(owner.records.begin(), owner.records.end(),
                                        [](const SuiteRecord &r) { return r.type == "TXT"; });
        for (const SuiteRecord &record : owner.records) {
            if (record.type == "TIMEOUT") {
                zone.fail(owner.name, dns::Outcome::Timeout);
            } else if (record.type == "TXT" || record.type == "SPF") {
                // Type 99 counts only as a copy for those who gave no TXT record.
                if ((record.type == "SPF" && hasTxt)
                    || (!record.isList && record.values.front() == "NONE"))
                    continue;
                zone.addStrings(owner.name, record.values);
            } else if (record.type == "MX") {
                zone.add(owner.name, "MX", record.values.at(0) + ' ' + record.values.at(1));
            } else {
                zone.add(owner.name, record.type, record.values.front());
            }
        }
    }
}

} // namespace mailworthy::spf::test
