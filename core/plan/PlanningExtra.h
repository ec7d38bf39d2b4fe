#pragma once
// What is wanted beside the basics, kind after kind. Internal to planExtras.
#include "plan/PlannedExtras.h"
#include "plan/Planning.h"

namespace mailworthy::plan {

class PlanningExtra
{
public:
    PlanningExtra(const MailPlan &plan, const Published &published)
        : m_plan(plan)
        , m_published(published)
    {}

    /// Once for each object.
    [[nodiscard]] PlannedExtras run();

private:
    void planTlsReports(const MailDomain &domain, const TlsReportsExtra &wish);
    void planSts(const MailDomain &domain, const StsExtra &wish);
    void remarkOnSts(const MailDomain &domain, const StsExtra &wish,
                     const std::vector<dns::Name> &hosts);
    void planClients(const MailDomain &domain, const ClientsExtra &wish);
    void planCaa(const CaaExtra &wish);
    void planTlsa(const MailDomain &domain, const TlsaExtra &wish);
    void planNullMx(const MailDomain &domain);

    [[nodiscard]] const Host &host() const { return m_plan.host(); }
    /// nullptr when it was not asked, or not found out.
    [[nodiscard]] const dns::Answer *known(const dns::Name &name, dns::Type type) const;
    void remark(const QString &code, const Args &args);
    /// Two domains may want the same record at their host.
    void add(PlannedRecord record);

    const MailPlan &m_plan;
    const Published &m_published;
    PlannedExtras m_planned;
};

} // namespace mailworthy::plan
