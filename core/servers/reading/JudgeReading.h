#pragma once
// Judges what was read of a server against the plan (findings contract, area "server"). Pure. Without a
// plan what is wrong for everybody is said all the same.
#include "findings/Finding.h"
#include "plan/MailPlan.h"
#include "servers/reading/KeyLooks.h"
#include "servers/reading/Reading.h"

namespace mailworthy::servers {

/// Every code that may come.
[[nodiscard]] QStringList readingCodes();

/// The subject is the plan's host; without a plan what the server calls itself.
[[nodiscard]] std::vector<findings::Finding>
judgeReading(const plan::MailPlan &plan, const ServerReading &reading, const KeyLooks &looks);

/// Key files of the keys that mail of the plan's domains is signed with (of all, without a plan).
[[nodiscard]] QStringList keyFilesOf(const plan::MailPlan &plan, const ServerReading &reading);

} // namespace mailworthy::servers
