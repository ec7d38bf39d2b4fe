// How the verdicts of many lists add up.
#include "mail/dnsbl/Judge.h"

namespace mailworthy::dnsbl {

Totals totalsOf(const std::vector<Verdict> &verdicts)
{
    Totals totals;
    for (const Verdict &verdict : verdicts) {
        if (verdict.isCutOff())
            continue;
        switch (verdict.outcome) {
        case ListOutcome::Listed: ++totals.listed; break;
        case ListOutcome::Clean: ++totals.clean; break;
        case ListOutcome::Refused: ++totals.refused; break;
        case ListOutcome::Unreachable: ++totals.unreachable; break;
        case ListOutcome::Broken: ++totals.broken; break;
        case ListOutcome::Retired: break;
        }
    }
    return totals;
}

} // namespace mailworthy::dnsbl
