#pragma once
// An include written out as the addresses it stands for now: the last resort for a record over the
// limit of ten look-ups. The trap: the service changes its addresses without telling, and mail sent
// through it then fails; who writes an include out has to do it again and again (standards §1.7).
// Pure: the walk comes in.
#include "mail/spf/Build.h"
#include "mail/spf/Merge.h"
#include "mail/spf/Trace.h"

namespace mailworthy::spf {

/// The same addresses in as few networks as there can be: host bits cleared, IPv4 first, in order,
/// none inside another, no two that are the halves of one.
[[nodiscard]] std::vector<Network> aggregated(std::vector<Network> networks);

/// The addresses for which check_host() of this record passes, whatever the message.
/// Errors: "spf.flatten-unknown" {name} when a part of it could not be asked for,
/// "spf.flatten-no-record" {name} when a name has none or a broken one, "spf.flatten-impossible"
/// {name, term} when a term depends on the message (exists, ptr, macros), takes addresses out again
/// (-ip4:…), or lets everybody pass.
[[nodiscard]] mailworthy::Result<std::vector<Network>> networksOf(const RecordTrace &record);

/// The request with `include:name` taken out and the networks put in. Errors
/// "spf.flatten-no-include" {name} when none of the published records has it as a term that passes,
/// "spf.flatten-impossible" {name, term} when a term in front of it takes addresses out.
[[nodiscard]] mailworthy::Result<MergeRequest>
withFlattened(MergeRequest request, const QByteArray &name, const std::vector<Network> &networks);

} // namespace mailworthy::spf
