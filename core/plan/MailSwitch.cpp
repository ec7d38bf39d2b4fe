#include "plan/MailSwitch.h"

#include "plan/Planning.h"
#include "plan/SpfMerge.h"

#include <QJsonArray>

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

QString MailSwitch::who() const
{
    return provider.isEmpty() ? today.toLower() : provider + u" ("_s + today.toLower() + u')';
}

std::optional<Timestamp> MailSwitch::earliest() const
{
    return ttl ? std::optional(at + std::chrono::seconds(*ttl)) : std::nullopt;
}

MailSwitch switchOf(const dns::Domain &domain, const Elsewhere &there, const dns::Name &host,
                    QStringList published)
{
    MailSwitch change{domain,    there.host, there.provider, host, std::move(published),
                      there.ttl, there.at};
    change.include = there.include;
    return change;
}

std::vector<MailSwitch> switchesOf(const MailPlan &plan, const Published &published)
{
    if (published.isOfAnother(plan))
        return switchesOf(plan, holdingFor(published, plan));
    std::vector<MailSwitch> changes;
    for (const MailDomain &domain : plan.domains) {
        const auto found = published.elsewhere.find(domain.name.name());
        if (found == published.elsewhere.end() || plan.hosts.empty())
            continue;
        changes.push_back(switchOf(domain.name, found->second, plan.host().name.name(),
                                   plainTexts(published.find(domain.name.name(), dns::Type::MX))));
        const std::optional<SpfMerge> spf = mergeSpf(plan, domain, published);
        changes.back().firstSpf = spf && spf->published.empty() && domain.spf.includes.isEmpty();
    }
    return changes;
}

namespace {

/// Who takes the mail at an MX host. A provider may have entries for what he sends as well; mail is
/// taken for the mailboxes, or to be forwarded.
const data::Sender *takerAt(const dns::Name &exchanger, const data::Senders &senders)
{
    const std::vector<const data::Sender *> owners = senders.ownerOfMx(exchanger.toLower());
    const auto rank = [](const data::Sender *each) {
        return each->kind == u"mailbox-host" ? 0 : each->isRelay() ? 2 : 1;
    };
    const auto taker = std::min_element(
        owners.begin(), owners.end(),
        [&](const data::Sender *a, const data::Sender *b) { return rank(a) < rank(b); });
    return taker == owners.end() ? nullptr : *taker;
}

} // namespace

QString providerOf(const dns::Name &exchanger, const data::Senders &senders)
{
    const data::Sender *taker = takerAt(exchanger, senders);
    return taker ? taker->name.section(u" ("_s, 0, 0) : QString(); // without what it is
}

QString includeOf(const dns::Name &exchanger, const data::Senders &senders)
{
    const data::Sender *taker = takerAt(exchanger, senders);
    return taker && !taker->includeIsTemplate() ? taker->include : QString();
}

QJsonObject toJson(const MailSwitch &change)
{
    const std::optional<Timestamp> earliest = change.earliest();
    return {{u"domain"_s, change.domain.ascii()},
            {u"host"_s, change.today.toLower()},
            {u"provider"_s, change.provider.isEmpty() ? QJsonValue() : QJsonValue(change.provider)},
            {u"ownHost"_s, change.host.toLower()},
            {u"published"_s, QJsonArray::fromStringList(change.published)},
            {u"ttl"_s, change.ttl ? QJsonValue(qint64(*change.ttl)) : QJsonValue()},
            {u"lowerTtl"_s, change.needsLowering()},
            {u"earliest"_s, earliest ? QJsonValue(toIso(*earliest)) : QJsonValue()}};
}

} // namespace mailworthy::plan
