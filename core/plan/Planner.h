#pragma once
// From the plan to the records to publish. Pure: what is published already comes in as values, what
// to do comes out. Every user of records (window, files, command line, verification) takes them
// from here.
//
// SPF: never a second record beside an existing one; what stands there is merged, foreign terms are
// kept (RFC 7208 §3.2, §4.5). DMARC: only tags of RFC 9989 are written; a published policy is never
// weakened without being asked.
#include "net/Overlay.h"
#include "plan/MailPlan.h"
#include "plan/Published.h"

namespace mailworthy::plan {

enum class Purpose {
    HostAddress,
    ReverseName,
    MailExchanger,
    Spf,
    HeloSpf,
    DkimKey,
    Dmarc,
    ReportPermission, ///< one domain of the plan takes the DMARC reports of another (RFC 9990 §3)
    TlsReports,
    MtaSts,
    ClientService,
    Caa,
    Tlsa,
    NullMx,
};
/// "host-address", "reverse-name", "mail-exchanger", "spf", "helo-spf", "dkim", "dmarc",
/// "report-permission", "tls-rpt", "mta-sts", "client-service", "caa", "tlsa", "null-mx"
QString toString(Purpose purpose);

enum class Need { Required, Recommended, Optional };
QString toString(Need need);

enum class Action {
    Add,
    Replace, ///< instead of `published`
    Keep,    ///< what is published does the same
    Remove,  ///< `record` is published and must go; put in by checks/Removals.h, never planned
    Unknown, ///< what is published could not be found out
};
QString toString(Action action);

struct PlannedRecord
{
    dns::Record record;
    Purpose purpose = Purpose::HostAddress;
    Need need = Need::Required;
    Action action = Action::Unknown;
    /// What stands there now and is replaced or kept (as plain text values).
    QStringList published;
    /// Which domain's or host's zone it goes to; for the reverse name the provider's.
    dns::Domain zone;
    /// True for the reverse name: the owner of the address range sets it, not the owner of the
    /// domain.
    bool setByProvider = false;
    /// Mail goes to another server today: the MX record is published last, when the own server has
    /// been proved (plan/MailSwitch.h).
    bool isSwitch = false;
    friend bool operator==(const PlannedRecord &, const PlannedRecord &) = default;
};

/// The names and types the planner wants to know about before it plans.
[[nodiscard]] std::vector<dns::Question> questionsFor(const MailPlan &plan);
/// In the order in which they are to be published.
[[nodiscard]] std::vector<PlannedRecord> planRecords(const MailPlan &plan,
                                                     const Published &published);
/// The records an Overlay lays over the Internet: everything that is to be there after publishing.
[[nodiscard]] std::vector<dns::Record>
recordsAfterPublishing(std::span<const PlannedRecord> records);
/// The same as what an Overlay takes: other texts that stand beside SPF and DMARC stay. Where what
/// stands there could not be found out, it stays unknown.
[[nodiscard]] std::vector<net::OverlaySet>
overlayAfterPublishing(std::span<const PlannedRecord> records);

/// Mailboxes in another domain that the DMARC records among `records` send reports to, each host of
/// a policy domain once.
struct ReportTarget
{
    dns::Name policyDomain;
    dns::Name host; ///< never the policy domain itself
    friend bool operator==(const ReportTarget &, const ReportTarget &) = default;
};
[[nodiscard]] std::vector<ReportTarget> reportTargets(std::span<const PlannedRecord> records);
/// The mail domain of the plan that a name lies in, the longest; nullptr when it is somebody
/// else's.
[[nodiscard]] const MailDomain *ownDomainOf(const MailPlan &plan, const dns::Name &name);

} // namespace mailworthy::plan
