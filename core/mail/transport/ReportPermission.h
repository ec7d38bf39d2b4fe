#pragma once
// The record at <policy domain>._report._dmarc.<destination>, by which a domain agrees to take the
// DMARC reports of another one (RFC 9990 §3). Name and text of it are made by
// dmarc::permissionName and dmarc::permissionText; this reads and explains it.
#include "mail/dmarc/Record.h"
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

struct ReportPermission
{
    /// Where the reports shall go instead, on the same host; empty: as the policy says.
    std::vector<dmarc::ReportUri> destinations;
    friend bool operator==(const ReportPermission &, const ReportPermission &) = default;
};
[[nodiscard]] Reading<ReportPermission> parseReportPermission(QByteArrayView text);

/// What the owner name says: "example.org._report._dmarc.reports.example".
struct PermissionName
{
    dns::Name policyDomain; ///< "*": every domain
    dns::Name destination;
    [[nodiscard]] bool everybody() const;
};
[[nodiscard]] std::optional<PermissionName> permissionNameFrom(const dns::Name &owner);

/// "dmarc.syntax" as for a policy record, "dmarc.permission-tags" {tags}, "dmarc.permission-for-all",
/// "dmarc.permission-misplaced" {found}, "dmarc.permission-host" {host, destination}.
[[nodiscard]] Explanation explainReportPermission(QByteArrayView text,
                                                  const std::optional<dns::Name> &owner = {});

} // namespace mailworthy::transport
