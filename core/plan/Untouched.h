#pragma once
// What is published at a mail domain's own name beside the records of the plan: the owner's, and not
// touched. Pure.
#include "plan/Planner.h"

namespace mailworthy::plan {

/// "TXT google-site-verification=…", "MX 20 backup.example.net": in the order of their types, those of
/// a type sorted. `records`: what is planned, with what is to be removed. Of a type that is not looked
/// up, or for which it is not known yet what is to be done, nothing is told.
[[nodiscard]] QStringList untouchedAt(const dns::Domain &domain,
                                      std::span<const PlannedRecord> records,
                                      const Published &published);

} // namespace mailworthy::plan
