#pragma once
// A plan of one domain and one address, the records that come of it over a zone, and one of them.
#include "checks/Runner.h"
#include "kit/FakeWorld.h"
#include "plan/Planner.h"

namespace mailworthy::test {

inline plan::MailPlan planFor()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {
        {*Address::parse(QStringView(u"44.128.0.25")), plan::Provenance::Typed}};
    return plan;
}

/// What is published for a plan in a world of this zone, its reverse zone and, if any, others.
inline plan::Published publishedFor(const plan::MailPlan &plan, const QByteArray &zone,
                                    const QByteArray &others = {})
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n" + zone
                             + "\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n25 PTR "
                               "mail.good.example.\n"
                             + others);
    return checks::observePublished(plan, *world, {});
}

inline std::vector<plan::PlannedRecord> recordsFor(const plan::MailPlan &plan,
                                                   const QByteArray &zone)
{
    return plan::planRecords(plan, publishedFor(plan, zone));
}

inline const plan::PlannedRecord *find(const std::vector<plan::PlannedRecord> &records,
                                       plan::Purpose purpose)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [purpose](const plan::PlannedRecord &item) {
            return item.purpose == purpose;
        });
    return found == records.end() ? nullptr : &*found;
}

} // namespace mailworthy::test
