#pragma once
// Words about mail that goes elsewhere today: what to do before the MX record is changed, and when.
// For the window and the command line alike.
#include "plan/MailSwitch.h"

namespace mailworthy::findings {

/// One sentence: who takes the mail today, and that the MX record comes last.
[[nodiscard]] QString switchSentence(const plan::MailSwitch &change);
/// The steps in their order, a sentence or two each: the TTL, the proof, the change.
[[nodiscard]] QStringList switchSteps(const plan::MailSwitch &change);
/// Of the finding mx.elsewhere.
[[nodiscard]] Args switchArgs(const plan::MailSwitch &change);

} // namespace mailworthy::findings
