#pragma once
// What one list answered about one subject, as a value that outlives the run. Pure.
#include "mail/dnsbl/Survey.h"

namespace mailworthy::session {

/// A list's answer as a value of its own; it points into the lists that the program has loaded.
struct ListNews
{
    QString subject;
    QString zone;
    dnsbl::Verdict verdict; ///< all there is to be said of it, and why where nothing is
};

[[nodiscard]] ListNews newsOf(const dnsbl::Verdict &verdict);

} // namespace mailworthy::session
