#pragma once
// What a token of a record means, in words: the engines give codes and arguments, this fills them.
#include "mail/dkim/Explain.h"
#include "mail/dmarc/Explain.h"
#include "mail/spf/Explain.h"

namespace mailworthy::findings {

[[nodiscard]] QString meaningOf(const spf::Token &token);
[[nodiscard]] QString meaningOf(const dkim::Token &token);
[[nodiscard]] QString meaningOf(const dmarc::Token &token);
/// Why a token of a planned record stands there, by its code; empty where there is nothing to say.
[[nodiscard]] QString reasonFor(const QString &code);
/// "Pass", "SoftFail" …; empty for a token without result.
[[nodiscard]] QString resultWord(const spf::Token &token);

} // namespace mailworthy::findings
