#pragma once
// Words about a relay: whether it suits a home server and why, what it needs, whether SPF and DKIM
// can align. For the window and the command line alike.
#include "plan/RelayAdvice.h"

namespace mailworthy::findings {

/// One sentence: suits, under conditions, does not; or that it is not known here.
[[nodiscard]] QString relayVerdict(const plan::RelayAdvice &advice);
/// The sentences behind it, in the order they matter: why, SPF, DKIM, cautions, date.
[[nodiscard]] QStringList relaySentences(const plan::RelayAdvice &advice);

} // namespace mailworthy::findings
