// The order of the records, and those of the hosts: addresses, reverse names, mail exchangers.
#include "plan/Planning.h"

#include "plan/MailSwitch.h"
#include "plan/PlannedExtras.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;

namespace {

/// record-formats digest §1: the TTL while an address changes.
constexpr quint32 changingTtl = 300;
constexpr quint16 mxPreference = 10;

/// One of a set of one type (A, AAAA, PTR): there, beside others that are wanted as well, or in
/// the place of one that is not.
void decideByValue(PlannedRecord &item, const Published &published,
                   const std::vector<dns::RecordData> &wanted)
{
    const dns::Answer *answer = published.find(item.record.owner, item.record.type());
    if (!answer || !answer->isKnown()) {
        item.action = Action::Unknown;
        return;
    }
    item.published = plainTexts(answer);
    bool same = false;
    bool other = false;
    bool alias = false;
    for (const dns::Record &record : answer->answer) {
        if (record.type() == dns::Type::CNAME) {
            // Nothing can stand beside an alias (RFC 1034 §3.6.2); in a reverse zone it is how
            // small networks are delegated (RFC 2317).
            alias = alias || item.record.type() != dns::Type::PTR;
            continue;
        }
        if (record.type() != item.record.type())
            continue;
        same = same || record.data == item.record.data;
        other = other || std::find(wanted.begin(), wanted.end(), record.data) == wanted.end();
    }
    item.action = alias || (other && !same) ? Action::Replace : same ? Action::Keep : Action::Add;
    if (item.action == Action::Replace && !alias) {
        // In the place of what is not wanted; what stays is not replaced.
        for (const dns::RecordData &data : wanted)
            item.published.removeAll(dns::toPlainText(data));
    }
}

/// Nothing can stand beside an alias (RFC 1034 §3.6.2): what is to be changed takes its place.
void replaceAlias(PlannedRecord &item, const Published &published)
{
    const dns::Answer *answer = published.find(item.record.owner, item.record.type());
    if (!answer || item.record.type() == dns::Type::PTR
        || (item.action != Action::Add && item.action != Action::Replace))
        return;
    for (const dns::Record &record : answer->answer) {
        if (record.type() != dns::Type::CNAME || record.owner != item.record.owner)
            continue;
        item.action = Action::Replace;
        item.published = {u"CNAME "_s + dns::toPlainText(record.data)};
        return;
    }
}

} // namespace

QStringList plainTexts(const dns::Answer *answer)
{
    QStringList list;
    if (!answer)
        return list;
    for (const dns::Record &record : answer->answer) {
        if (record.type() == answer->question.type)
            list << dns::toPlainText(record.data);
    }
    return list;
}

bool leadsTo(const dns::Name &host, const std::vector<dns::Mx> &exchangers)
{
    // The preference of the only server does not matter: judged by the host.
    const auto best = std::min_element(
        exchangers.begin(), exchangers.end(),
        [](const dns::Mx &a, const dns::Mx &b) { return a.preference < b.preference; });
    // Senders take the lowest preference (RFC 5321 §5.1), and no other MX may stand beside a
    // null MX (RFC 7505 §3).
    bool first = false;
    bool null = false;
    for (const dns::Mx &mx : exchangers) {
        first = first || (mx.exchange == host && mx.preference == best->preference);
        null = null || mx.exchange.isRoot();
    }
    return first && !null;
}

PlannedRecord planned(dns::Name owner, dns::RecordData data, Purpose purpose, Need need,
                      const dns::Domain &zone, quint32 ttl)
{
    PlannedRecord item;
    item.record = {std::move(owner), ttl, std::move(data)};
    item.purpose = purpose;
    item.need = need;
    item.zone = zone;
    return item;
}

std::vector<PlannedRecord> Planning::run()
{
    for (const Host &host : m_plan.hosts)
        planHost(host);
    for (const MailDomain &domain : m_plan.domains) {
        planMx(domain);
        planSpf(domain);
        planDkim(domain);
        planDmarc(domain);
    }
    planReportPermissions();
    if (!m_plan.hosts.empty())
        planHeloSpf();
    const std::vector<PlannedRecord> extra = planExtras(m_plan, m_published).records;
    m_records.insert(m_records.end(), extra.begin(), extra.end());
    for (PlannedRecord &record : m_records)
        replaceAlias(record, m_published);
    for (PlannedRecord &record : m_records) {
        // Forms are filled in relative to the zone, which may begin above the mail domain.
        const auto above = m_published.zones.find(record.zone.name());
        if (above == m_published.zones.end())
            continue;
        if (const Result<dns::Domain> zone = dns::Domain::parse(above->second.toString()))
            record.zone = *zone;
    }
    std::stable_partition(m_records.begin(), m_records.end(),
                          [](const PlannedRecord &record) { return !record.isSwitch; });
    return std::move(m_records);
}

dns::Domain zoneOf(const dns::Domain &name, const MailPlan &plan)
{
    const MailDomain *own = ownDomainOf(plan, name.name());
    return own ? own->name : name;
}

dns::Domain Planning::zoneOf(const dns::Domain &name) const
{
    return plan::zoneOf(name, m_plan);
}

void Planning::planHost(const Host &host)
{
    const quint32 ttl = host.addressChanges ? changingTtl : usualTtl;
    std::vector<dns::RecordData> wanted;
    for (const HostAddress &item : host.addresses) {
        if (item.address.isPublic())
            wanted.push_back(item.address.isV4() ? dns::RecordData(dns::A{item.address})
                                                 : dns::RecordData(dns::Aaaa{item.address}));
    }
    for (const dns::RecordData &data : wanted) {
        PlannedRecord record = planned(host.name.name(), data, Purpose::HostAddress, Need::Required,
                                       zoneOf(host.name), ttl);
        decideByValue(record, m_published, wanted);
        m_records.push_back(std::move(record));
    }
    // A greeting name of its own leads to the same addresses, and is what they are called.
    const Result<dns::Domain> greeting = dns::Domain::parse(host.heloText());
    const bool own = host.heloMode == HeloMode::OwnName && greeting
                     && greeting->name() != host.name.name() && m_plan.route.isDirect();
    if (own && zoneOf(*greeting) != *greeting) {
        for (const dns::RecordData &data : wanted) {
            PlannedRecord record = planned(greeting->name(), data, Purpose::HostAddress,
                                           Need::Required, zoneOf(*greeting), ttl);
            decideByValue(record, m_published, wanted);
            m_records.push_back(std::move(record));
        }
    }
    for (const HostAddress &item : host.addresses) {
        if (!item.address.isPublic() || m_plan.route.of(item.address.family()) != Way::Direct)
            continue;
        // "The provider fixes the name": nothing to set, the greeting follows it.
        if (host.heloMode == HeloMode::FollowsPtr)
            continue;
        const dns::Name &called = own ? greeting->name() : host.name.name();
        PlannedRecord record = planned(dns::Name::reverse(item.address), dns::Ptr{called},
                                       Purpose::ReverseName, Need::Required, host.name);
        record.setByProvider = true;
        decideByValue(record, m_published, {record.record.data});
        m_records.push_back(std::move(record));
    }
}

void Planning::planMx(const MailDomain &domain)
{
    if (!domain.receivesHere || m_plan.hosts.empty() || findExtra<NullMxExtra>(domain.extras))
        return;
    const Host &host = m_plan.host();
    PlannedRecord record = planned(domain.name.name(), dns::Mx{mxPreference, host.name.name()},
                                   Purpose::MailExchanger, Need::Required, domain.name);
    const dns::Answer *answer = m_published.find(domain.name.name(), Type::MX);
    if (!answer || !answer->isKnown()) {
        record.action = Action::Unknown;
    } else {
        record.published = plainTexts(answer);
        const std::vector<dns::Mx> there = answer->all<dns::Mx>();
        record.action = leadsTo(host.name.name(), there) ? Action::Keep
                        : there.empty()                  ? Action::Add
                                                         : Action::Replace;
        if (record.action == Action::Keep) {
            for (const dns::Mx &mx : there) {
                if (mx.exchange == host.name.name())
                    record.record.data = mx;
            }
        }
        record.isSwitch =
            record.action == Action::Replace && m_published.elsewhere.contains(domain.name.name());
        if (record.isSwitch)
            record.record.ttl = switchTtl;
    }
    m_records.push_back(std::move(record));
}

} // namespace mailworthy::plan
