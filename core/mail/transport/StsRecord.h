#pragma once
// The MTA-STS record at _mta-sts.<domain> (RFC 8461 §3.1): it says that there is a policy, and
// which edition. Text in, value out; no DNS here.
#include "base/Result.h"
#include "dns/Name.h"
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

inline constexpr qsizetype longestPolicyId = 32; ///< RFC 8461 §3.1: sts-id

struct StsRecord
{
    QByteArray id; ///< 1 to 32 letters and digits; changes with every change of the policy
    friend bool operator==(const StsRecord &, const StsRecord &) = default;
};

/// Any octets, linear time.
[[nodiscard]] Reading<StsRecord> parseStsRecord(QByteArrayView text);
/// "v=STSv1; id=20261124T120000;". Error "sts.bad-id" {text}.
[[nodiscard]] Result<QByteArray> toText(const StsRecord &record);
/// An id for a policy that changes now: the second in UTC, "20261124T120000Z".
[[nodiscard]] QByteArray policyIdAt(qint64 unixSeconds);
[[nodiscard]] dns::Name stsRecordName(const dns::Name &domain);

/// The one record among the TXT texts at the name: others are left out; none, or more than one, is
/// no record (RFC 8461 §3.1).
struct StsSelection
{
    std::vector<QByteArray> records; ///< those that begin with the version
    std::optional<StsRecord> record; ///< when it is one, and right
};
[[nodiscard]] StsSelection selectStsRecord(const std::vector<QByteArray> &texts);

/// "sts.syntax" {text, expected, offset}, "sts.separator", "sts.extension" {names}, "sts.misplaced"
/// {found, expected} when it stands at another `owner`.
[[nodiscard]] Explanation explainStsRecord(QByteArrayView text,
                                           const std::optional<dns::Name> &owner = {});

} // namespace mailworthy::transport
