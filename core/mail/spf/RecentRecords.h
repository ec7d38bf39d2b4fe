#pragma once
// The SPF records a thread read last: reading one costs a sixth of an evaluation whose answers are
// in memory. Internal to Answers.
#include "base/RecentReadings.h"
#include "mail/spf/Record.h"

namespace mailworthy::spf {

using RecentRecords = RecentReadings<Parsed, parse>;

} // namespace mailworthy::spf
