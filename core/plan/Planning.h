#pragma once
// The records of one plan, kind after kind, each compared with what is published. Internal to
// Planner.
#include "plan/Planner.h"

namespace mailworthy::plan {

/// record-formats digest §1: the usual TTL.
inline constexpr quint32 usualTtl = 3600;

/// A record to plan, before what is published is looked at.
[[nodiscard]] PlannedRecord planned(dns::Name owner, dns::RecordData data, Purpose purpose,
                                    Need need, const dns::Domain &zone, quint32 ttl = usualTtl);
/// The data of the records of the type that was asked, as text; none for nullptr.
[[nodiscard]] QStringList plainTexts(const dns::Answer *answer);

/// Does mail go to the host first, and is that more than a null MX says?
[[nodiscard]] bool leadsTo(const dns::Name &host, const std::vector<dns::Mx> &exchangers);
/// The mail domain that the name lies in; a host elsewhere is its own.
[[nodiscard]] dns::Domain zoneOf(const dns::Domain &name, const MailPlan &plan);

class Planning
{
public:
    Planning(const MailPlan &plan, const Published &published)
        : m_plan(plan)
        , m_published(published)
    {}

    /// Once for each object.
    [[nodiscard]] std::vector<PlannedRecord> run();

private:
    /// The zone is the mail domain that the name lies in; a host elsewhere is its own.
    [[nodiscard]] dns::Domain zoneOf(const dns::Domain &name) const;
    void planHost(const Host &host);
    void planMx(const MailDomain &domain);
    void planSpf(const MailDomain &domain);
    /// Bounces are judged by the greeting name (RFC 7208 §2.4, §10.1.3); only a name of the owner's
    /// can have a record.
    void planHeloSpf();
    void planDkim(const MailDomain &domain);
    void planDmarc(const MailDomain &domain);
    /// What the domains of the plan have to say so that they may take each other's reports.
    void planReportPermissions();

    const MailPlan &m_plan;
    const Published &m_published;
    std::vector<PlannedRecord> m_records;
};

} // namespace mailworthy::plan
