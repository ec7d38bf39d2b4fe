// The DKIM key records of a plan, one for each selector that has a key and is not retired.
#include "mail/dkim/KeyDamage.h"
#include "plan/KeyRecordName.h"
#include "plan/Planning.h"

namespace mailworthy::plan {

using dns::Type;

namespace {

/// What a check would have changed is no record to keep: one that some receivers read, or read as
/// a test, is replaced.
bool isGood(const std::vector<QByteArray> &texts, const keys::PublicKey &key)
{
    const dkim::KeyJudgement there = dkim::judgeKey(texts, &key);
    return there.state == dkim::KeyState::Matches && there.damage.empty() && there.record
           && there.record->usability() == dkim::Usability::Usable && !there.record->isTesting();
}

} // namespace

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
            const bool same = there.size() == 1 && isGood(there, *selector.publicKey);
            record.action = same ? Action::Keep : there.empty() ? Action::Add : Action::Replace;
            if (same)
                record.record.data = dns::Txt::of(there.front());
        }
        m_records.push_back(std::move(record));
    }
}

} // namespace mailworthy::plan
