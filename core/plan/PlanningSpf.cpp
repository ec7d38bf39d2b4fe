// The SPF records of a plan: of its mail domains and of the greeting name.
#include "mail/spf/Build.h"
#include "plan/Planning.h"
#include "plan/SpfMerge.h"

namespace mailworthy::plan {

using dns::Type;

void Planning::planSpf(const MailDomain &domain)
{
    const std::optional<SpfMerge> merge = mergeSpf(m_plan, domain, m_published);
    if (!merge)
        return; // nothing is known yet of what sends: no record is better than a wrong one
    PlannedRecord record =
        planned(domain.name.name(), dns::Txt{}, Purpose::Spf, Need::Required, domain.name);
    const dns::Answer *answer = m_published.find(domain.name.name(), Type::TXT);
    const bool known = answer && answer->isKnown();
    const std::vector<QByteArray> &there = merge->published;
    for (const QByteArray &text : there)
        record.published << QString::fromUtf8(text);

    const bool judged = m_published.spfPasses.contains(domain.name.name());
    const QByteArray &value = merge->record;
    record.record.data = dns::Txt::of(value);
    // A look-up of its terms failed: whether it covers the server is not known.
    const bool open = there.size() == 1 && !judged && !m_plan.sendingAddresses().empty();
    if (!known || open)
        record.action = Action::Unknown;
    else if (there.empty())
        record.action = Action::Add;
    else
        record.action =
            there.size() == 1 && there.front() == value ? Action::Keep : Action::Replace;
    m_records.push_back(std::move(record));
}

void Planning::planHeloSpf()
{
    if (!m_plan.route.isDirect() || m_plan.host().heloMode == HeloMode::FollowsPtr)
        return;
    const Result<dns::Domain> helo = dns::Domain::parse(m_plan.host().heloText());
    if (!helo)
        return;
    const dns::Domain zone = zoneOf(*helo);
    if (zone == *helo)
        return; // a mail domain itself: its own record holds; or not ours to set
    const dns::Name name = helo->name();
    PlannedRecord record = planned(name, dns::Txt::of(spf::toText(spf::heloRecord())),
                                   Purpose::HeloSpf, Need::Recommended, zone);
    const dns::Answer *answer = m_published.find(name, Type::TXT);
    if (!answer || !answer->isKnown()) {
        record.action = Action::Unknown;
    } else {
        const std::vector<QByteArray> there = spf::selectRecords(answer->texts());
        for (const QByteArray &text : there)
            record.published << QString::fromUtf8(text);
        record.action = there.empty() ? Action::Add : Action::Replace;
        const auto passes = m_published.spfPasses.find(name);
        const bool judged = passes != m_published.spfPasses.end();
        if (there.size() == 1 && (!judged || passes->second)) {
            // Not judged though there are addresses: a look-up of its terms failed.
            record.action =
                judged || m_plan.sendingAddresses().empty() ? Action::Keep : Action::Unknown;
            record.record.data = dns::Txt::of(there.front());
        } else if (!there.empty()) {
            // What it allows beside the server stays; what cannot be read is replaced.
            spf::MergeRequest request;
            request.published = there;
            request.add = {"a"};
            request.policy = spf::Policy::Keep;
            if (const Result<spf::Merged> merged = spf::merge(request))
                record.record.data = dns::Txt::of(merged->after);
            if (there.size() == 1
                && record.record.data == dns::RecordData(dns::Txt::of(there.front())))
                record.action = Action::Keep;
        }
    }
    m_records.push_back(std::move(record));
}

} // namespace mailworthy::plan
