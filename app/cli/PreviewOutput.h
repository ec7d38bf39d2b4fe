#pragma once
// What receivers will make of the owner's mail, as text.
#include "checks/Preview.h"
#include "cli/Output.h"

namespace mailworthy::cli {

/// Every sample mail with what becomes of it now and with the planned records in place, the reports
/// that go to others, and the next step of the roll-out.
void printPreview(Invocation &call, const checks::Preview &preview);

} // namespace mailworthy::cli
