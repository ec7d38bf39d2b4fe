#pragma once
// Where reports may go (RFC 9990 §3, before that RFC 7489 §7.1): a destination in another
// organization must say in DNS that it wants them; and its mail must be deliverable.
#include "mail/dmarc/TreeWalk.h"

namespace mailworthy::dmarc {

enum class Permission {
    NotNeeded, ///< same organizational domain
    Given,     ///< v=DMARC1 at <policy domain>._report._dmarc.<destination>
    NotGiven,  ///< no such record: reporters send nothing there
    NotMail, ///< no mailto URI, or one without a host: nothing to check, and reporters need not use
             ///< it
    Unknown, ///< DNS error
};
QString toString(Permission permission);

enum class MailReady {
    Yes,    ///< MX, or an address that stands in for one (RFC 5321 §5.1)
    No,     ///< neither
    NullMx, ///< RFC 7505: says it takes no mail
    Unknown,
    NotAsked,
};
QString toString(MailReady ready);

struct Destination
{
    ReportUri uri;
    Permission permission = Permission::NotNeeded;
    std::optional<dns::Name> askedName; ///< the _report._dmarc name, when one was asked
    std::optional<ReportUri>
        redirected; ///< the other mailbox on the same host that the destination named
    MailReady mail = MailReady::NotAsked;
};

enum class ReportKind { Aggregate, Failure };

/// <policy domain>._report._dmarc.<destination>; nullopt when that is too long for DNS.
[[nodiscard]] std::optional<dns::Name> permissionName(const dns::Name &policyDomain,
                                                      const dns::Name &destination);
/// The record to publish there ("v=DMARC1;").
[[nodiscard]] QByteArray permissionText();
/// Reads what stands at a permission name: the permission, and for `kind` a redirection on the same
/// host.
[[nodiscard]] Destination judgePermission(const ReportUri &uri, ReportKind kind,
                                          const dns::Answer &answer);

/// All destinations of one kind of a record found at `policyDomain`. Duplicated hosts are asked
/// once; at most `maxDestinations` are looked at.
[[nodiscard]] std::vector<Destination> checkDestinations(net::Internet &internet,
                                                         const dns::Name &policyDomain,
                                                         const Record &record, ReportKind kind,
                                                         const std::stop_token &stop);
inline constexpr std::size_t maxDestinations = 10; ///< ours: a record may name any number

} // namespace mailworthy::dmarc
