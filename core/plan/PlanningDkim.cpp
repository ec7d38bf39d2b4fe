// The DKIM key records of a plan, one for each selector that has a key and is not retired.
#include "mail/dkim/KeyRecord.h"
#include "plan/KeyRecordName.h"
#include "plan/Planning.h"

namespace mailworthy::plan {

using dns::Type;

void Planning::planDkim(const MailDomain &domain)
{
    for (const Selector &selector : domain.selectors) {
        if (!selector.publicKey || selector.stage == SelectorStage::Retired)
            continue;
        const Result<dns::Name> name = keyRecordName(domain.name, selector.name);
        if (!name)
            continue; // checkKeyRecordNames says it
        PlannedRecord record =
            planned(*name, dns::Txt::of(dkim::keyRecordText(*selector.publicKey)), Purpose::DkimKey,
                    Need::Required, domain.name);
        const dns::Answer *answer = m_published.find(*name, Type::TXT);
        if (!answer || !answer->isKnown()) {
            record.action = Action::Unknown;
        } else {
            record.published = plainTexts(answer);
            const std::vector<QByteArray> there = answer->texts();
            const bool same = there.size() == 1 && [&] {
                const dkim::Reading reading = dkim::parseKeyRecord(there.front());
                const auto *key = std::get_if<dkim::KeyRecord>(&reading);
                return key && key->usability() == dkim::Usability::Usable
                       && key->key == selector.publicKey;
            }();
            record.action = same ? Action::Keep : there.empty() ? Action::Add : Action::Replace;
            if (same)
                record.record.data = dns::Txt::of(there.front());
        }
        m_records.push_back(std::move(record));
    }
}

} // namespace mailworthy::plan
