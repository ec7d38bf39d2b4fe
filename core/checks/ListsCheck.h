#pragma once
// The block lists: every list asked by default, for every address mail leaves from and for the mail
// domains. A refusing, silent or broken list is never clean (findings contract).
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check listsCheck();

} // namespace mailworthy::checks
