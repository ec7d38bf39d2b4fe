#pragma once
// The key records a thread read last: reading one (tags, base64, DER) costs a tenth of a
// verification. Internal to Verification.
#include "base/RecentReadings.h"
#include "mail/dkim/KeyRecord.h"

namespace mailworthy::dkim {

using RecentRecords = RecentReadings<Reading, parseKeyRecord>;

} // namespace mailworthy::dkim
