// Step 5 with more than one key: which one signs.
#include "gui/pages/DkimPage.h"
#include "gui/pages/RecordTexts.h"
#include "gui/widgets/Paint.h"
#include "plan/KeyRecordName.h"
#include "plan/SigningKeys.h"

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

QString DkimPage::kindOf(const keys::PublicKey &key)
{
    return key.algorithm() == keys::Algorithm::Rsa ? tr("RSA, %1 bit").arg(key.bits())
                                                   : tr("Ed25519");
}

void DkimPage::takeMade(const plan::MailDomain &domain)
{
    m_error->hide();
    m_selector->edit()->setModified(false);
    if (hasDomain() && mailDomain().name == domain.name) {
        const std::vector<plan::Selector> &before = mailDomain().selectors;
        const auto isNew = [&](const plan::Selector &item) {
            return plan::isInUse(item)
                   && std::none_of(before.begin(), before.end(), [&](const plan::Selector &old) {
                          return old.name == item.name && plan::isInUse(old);
                      });
        };
        const auto made = std::find_if(domain.selectors.begin(), domain.selectors.end(), isNew);
        // One of the second kind joins what the page shows.
        if (made != domain.selectors.end()
            && (made->publicKey->algorithm() == keys::Algorithm::Rsa || !selector()))
            m_made = made->name;
    }
    m_context.store.take([&](plan::MailPlan &plan) {
        for (plan::MailDomain &item : plan.domains) {
            if (item.name == domain.name)
                plan::takeSelectors(item, domain.selectors);
        }
    });
    const plan::Selector *key = selector();
    const plan::Selector *signing =
        key ? plan::signingKey(mailDomain(), key->publicKey->algorithm()) : nullptr;
    emit spoke(signing && signing->name != key->name
                   ? tr("The key %1 is ready. %2 signs until you let %1 sign.")
                         .arg(isolate(key->name), isolate(signing->name))
                   : tr("The key is ready."));
    m_suggested.clear();
    m_context.runs.suggestSelector(mailDomain());
    look();
    checkAgain();
}

void DkimPage::look()
{
    m_context.runs.lookAtPublished(mailPlan());
    if (!keyRows().empty())
        m_context.runs.verify(mailPlan(), false);
}

void DkimPage::letSign(const QString &name)
{
    m_context.store.editDomain(
        [&](plan::MailDomain &domain) { (void)plan::letSign(domain, name); });
    emit spoke(
        tr("%1 signs as soon as the server's files are installed again.").arg(isolate(name)));
}

void DkimPage::takeOut(const QString &name)
{
    m_context.store.editDomain([&](plan::MailDomain &domain) { (void)plan::retire(domain, name); });
    emit spoke(tr("%1 is taken out. Ctrl+Z brings it back.").arg(isolate(name)));
}

std::vector<KeyRow> DkimPage::keyRows() const
{
    std::vector<KeyRow> rows;
    if (!hasDomain())
        return rows;
    const plan::MailDomain &domain = mailDomain();
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(mailPlan(), m_context.runs.published());
    for (const keys::Algorithm kind : {keys::Algorithm::Rsa, keys::Algorithm::Ed25519}) {
        std::vector<KeyRow> own;
        for (const plan::Selector &item : domain.selectors) {
            if (!item.publicKey || item.publicKey->algorithm() != kind)
                continue;
            KeyRow row{item.name,
                       tr("%1.").arg(kindOf(*item.publicKey)),
                       {},
                       false,
                       plan::signs(domain, item),
                       !plan::isInUse(item),
                       !item.keyFile.isEmpty()};
            const Result<dns::Name> name = plan::keyRecordName(domain.name, item.name);
            for (const plan::PlannedRecord &record : records) {
                if (row.isOut || !name || record.purpose != plan::Purpose::DkimKey
                    || record.record.owner != *name)
                    continue;
                const RecordSeen seen = seenOf(record);
                row.isSeen = seen.words.isEmpty()
                                 ? record.action == plan::Action::Keep
                                 : seen.has == static_cast<int>(seen.dots.size()) && seen.has > 0;
                row.seen = seen.words.isEmpty()
                               ? tr("%1.").arg(publishedState(record, seen.look).text)
                               : seen.words;
            }
            own.push_back(std::move(row));
        }
        if (own.size() > 1)
            rows.insert(rows.end(), own.begin(), own.end());
    }
    return rows;
}

} // namespace mailworthy::gui
