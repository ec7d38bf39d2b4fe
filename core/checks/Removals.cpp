#include "checks/Removals.h"

#include "checks/Coverage.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Fix;
using findings::Severity;
using plan::Action;
using plan::PlannedRecord;

namespace {

/// A set has the shortest TTL of its records (RFC 2181 §5.2), and what goes shortens none.
constexpr quint32 usualTtl = 3600;

QString textArg(const Fix &fix, const QString &name)
{
    const auto found = fix.args.find(name);
    return found == fix.args.end() ? QString() : argText(found->second);
}

/// The records that the fix names one by one.
std::vector<dns::RecordData> valuesOf(const Fix &fix)
{
    const auto found = fix.args.find(u"values"_s);
    const auto *texts =
        found == fix.args.end() ? nullptr : std::get_if<QStringList>(&found->second);
    std::vector<dns::RecordData> values;
    for (const QString &text : texts ? *texts : QStringList{}) {
        const Result<Address> address = Address::parse(text);
        if (!address)
            continue;
        if (address->isV4())
            values.emplace_back(dns::A{*address});
        else
            values.emplace_back(dns::Aaaa{*address});
    }
    return values;
}

/// Where the owner enters records of the name; nothing: it is somebody else's.
std::optional<dns::Domain> zoneOf(const dns::Domain &name, const plan::MailPlan &plan,
                                  const plan::Published &published)
{
    const plan::MailDomain *own = plan::ownDomainOf(plan, name.name());
    const bool isHost = std::any_of(plan.hosts.begin(), plan.hosts.end(),
                                    [&](const plan::Host &host) { return host.name == name; });
    if (!own && !isHost)
        return std::nullopt;
    const dns::Domain &domain = own ? own->name : name;
    if (const auto above = published.zones.find(domain.name()); above != published.zones.end()) {
        if (const Result<dns::Domain> zone = dns::Domain::parse(above->second.toString()))
            return *zone;
    }
    return domain;
}

/// Wanted after all, or what this one takes the place of.
bool isMeant(const PlannedRecord &item, const PlannedRecord &removal)
{
    if (item.record.owner != removal.record.owner || item.record.type() != removal.record.type())
        return false;
    return item.record.data == removal.record.data
           || (item.action == Action::Replace
               && item.published.contains(dns::toPlainText(removal.record.data)));
}

PlannedRecord removalOf(const dns::Domain &name, const dns::RecordData &data,
                        const dns::Domain &zone, Severity severity,
                        const plan::Published &published)
{
    PlannedRecord item;
    item.record.owner = name.name();
    item.record.data = data;
    item.record.ttl = usualTtl;
    item.purpose = plan::Purpose::HostAddress;
    item.need = severity == Severity::Note ? plan::Need::Optional : plan::Need::Recommended;
    item.action = Action::Remove;
    item.zone = zone;
    item.published = {dns::toPlainText(data)}; // as the check has seen it
    const dns::Answer *answer = published.find(name.name(), item.record.type());
    if (!answer || !answer->isKnown())
        return item;
    const bool isThere =
        std::any_of(answer->answer.begin(), answer->answer.end(),
                    [&](const dns::Record &record) { return record.data == data; });
    if (!isThere)
        item.published.clear();
    return item;
}

/// Behind those of the same name and type, else behind those of the same name, else at the end of
/// what is not to be done last.
void insert(std::vector<PlannedRecord> &records, PlannedRecord removal)
{
    const auto behind = [&](auto fits) {
        const auto last = std::find_if(records.rbegin(), records.rend(), fits);
        return last.base();
    };
    const auto sameName = [&](const PlannedRecord &item) {
        return item.record.owner == removal.record.owner;
    };
    auto place = behind([&](const PlannedRecord &item) {
        return sameName(item) && item.record.type() == removal.record.type();
    });
    if (place == records.begin())
        place = behind(sameName);
    if (place == records.begin())
        place = behind([](const PlannedRecord &item) { return !item.isSwitch; });
    records.insert(place, std::move(removal));
}

} // namespace

std::vector<PlannedRecord> withRemovals(std::vector<PlannedRecord> planned,
                                        const plan::MailPlan &plan, const findings::Report &report,
                                        const plan::Published &published)
{
    const Coverage coverage(report, plan);
    for (const Finding &finding : report.findings) {
        if (finding.fix.kind != Fix::Kind::Remove || !coverage.isCurrent(finding))
            continue;
        const Result<dns::Domain> name = dns::Domain::parse(textArg(finding.fix, u"name"_s));
        const std::optional<dns::Domain> zone =
            name ? zoneOf(*name, plan, published) : std::nullopt;
        if (!zone)
            continue;
        for (const dns::RecordData &data : valuesOf(finding.fix)) {
            PlannedRecord removal = removalOf(*name, data, *zone, finding.severity, published);
            const bool said =
                std::any_of(planned.begin(), planned.end(),
                            [&](const PlannedRecord &item) { return isMeant(item, removal); });
            if (!said)
                insert(planned, std::move(removal));
        }
    }
    return planned;
}

bool isGone(const PlannedRecord &record)
{
    return record.action == Action::Remove && record.published.isEmpty();
}

std::vector<PlannedRecord> withoutGone(std::vector<PlannedRecord> records)
{
    std::erase_if(records, isGone);
    return records;
}

bool isSameRemoval(const PlannedRecord &a, const PlannedRecord &b)
{
    return a.action == Action::Remove && b.action == Action::Remove
           && a.record.owner == b.record.owner && a.record.data == b.record.data;
}

std::vector<PlannedRecord> removalsToFollow(std::vector<PlannedRecord> records,
                                            std::span<const SeenRow> last)
{
    std::erase_if(records, [](const PlannedRecord &item) { return item.action != Action::Remove; });
    for (const SeenRow &row : last) {
        const bool isTold =
            std::any_of(records.begin(), records.end(),
                        [&](const PlannedRecord &item) { return isSameRemoval(item, row.record); });
        // Gone at all, or there at all though no check says so any more: it may stay. A look that some
        // did not answer is no word of either.
        const auto allSay = [&row](Seen seen) {
            return !row.open && !row.own.empty()
                   && static_cast<std::size_t>(row.count(seen)) == row.own.size();
        };
        if (!isTold && !allSay(Seen::New) && !allSay(Seen::Old))
            records.push_back(row.record);
    }
    return records;
}

bool isShown(const Fix &removal, std::span<const PlannedRecord> records)
{
    const QString name = textArg(removal, u"name"_s);
    const QString type = textArg(removal, u"type"_s);
    const std::vector<dns::RecordData> values = valuesOf(removal);
    return std::any_of(records.begin(), records.end(), [&](const PlannedRecord &item) {
        if (item.record.owner.toLower() != name)
            return false;
        const auto shows = [&](const dns::RecordData &data) {
            return item.action == Action::Remove
                       ? item.record.data == data
                       : item.action == Action::Replace
                             && item.published.contains(dns::toPlainText(data));
        };
        if (!values.empty() || item.action == Action::Remove)
            return std::any_of(values.begin(), values.end(), shows);
        // An alias is what every record at its name takes the place of.
        return (item.action == Action::Replace || item.action == Action::Unknown)
               && (dns::toString(item.record.type()) == type || type == u"CNAME");
    });
}

} // namespace mailworthy::checks
