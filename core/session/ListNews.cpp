#include "session/ListNews.h"

namespace mailworthy::session {

ListNews newsOf(const dnsbl::Verdict &verdict)
{
    return {dnsbl::toString(verdict.subject), verdict.list->zone.toLower(), verdict};
}

} // namespace mailworthy::session
