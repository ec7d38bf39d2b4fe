#pragma once
// A scenario of the conformance suite as an Internet.
#include "SuiteFile.h"
#include "ZoneInternet.h"

namespace mailworthy::spf::test {

/// Adds all of the scenario's names, the way the suite wants them read.
void fill(ZoneInternet &zone, const Scenario &scenario);

} // namespace mailworthy::spf::test
