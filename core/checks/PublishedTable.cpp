#include "checks/PublishedTable.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::PublishedFact;
using facts::Vantage;
using facts::Viewer;
using plan::Action;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// RFC 8767 §4: resolvers keep nothing longer than some days, whatever the record says.
constexpr std::chrono::seconds longestMemory = std::chrono::days(7);

/// Records of one name and type that are planned one by one.
bool isOneOfSeveral(Purpose purpose)
{
    return purpose == Purpose::HostAddress || purpose == Purpose::Tlsa;
}

/// The same record of the plan, whatever it was merged with.
bool isSame(const PlannedRecord &a, const PlannedRecord &b)
{
    if (a.purpose != b.purpose || a.record.type() != b.record.type())
        return false;
    if (a.purpose == Purpose::Caa) // stands where the set that holds stands
        return a.zone == b.zone;
    return a.record.owner == b.record.owner
           && (!isOneOfSeveral(a.purpose) || a.record.data == b.record.data);
}

const PlannedRecord *findSame(const std::vector<PlannedRecord> &records, const PlannedRecord &like)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const PlannedRecord &each) { return isSame(each, like); });
    return found == records.end() ? nullptr : &*found;
}

Seen seenIn(const std::vector<PlannedRecord> &records, const PlannedRecord &record,
            const dns::Answer *answer)
{
    if (!answer || !answer->isKnown())
        return Seen::Unknown;
    const PlannedRecord *item = findSame(records, record);
    if (!item) // the plan asks for it only where it is not what the others have
        return Seen::Unknown;
    switch (item->action) {
    case Action::Keep: return Seen::New;
    case Action::Add: return Seen::None;
    case Action::Replace:
    case Action::Remove: return Seen::Old;
    case Action::Unknown: break;
    }
    return Seen::Unknown;
}

Seen seenOfRemoval(const PlannedRecord &removal, const dns::Answer *answer)
{
    if (!answer || !answer->isKnown())
        return Seen::Unknown;
    const bool isThere =
        std::any_of(answer->answer.begin(), answer->answer.end(),
                    [&](const dns::Record &each) { return each.data == removal.record.data; });
    return isThere ? Seen::Old : Seen::New;
}

Error whyUnknown(const Viewer &viewer, const dns::Answer *answer)
{
    if (answer && !answer->isKnown())
        return facts::reasonOf(*answer);
    if (facts::isLame(viewer.state))
        return Error(u"fact.server-lame"_s, {{u"server"_s, viewer.name}});
    if (viewer.state == facts::ServerState::Silent)
        return Error(u"fact.server-silent"_s, {{u"server"_s, viewer.name}});
    return Error(u"fact.not-judged"_s);
}

struct Sight
{
    const Viewer *viewer = nullptr;
    std::vector<PlannedRecord> records; ///< planned for what this one sees
};

SeenCell cellOf(const Sight &sight, std::size_t index, const PlannedRecord &record, Timestamp at)
{
    const Viewer &viewer = *sight.viewer;
    const auto found = viewer.answers.find({record.record.owner, record.record.type()});
    const dns::Answer *answer = found == viewer.answers.end() ? nullptr : &found->second;
    SeenCell cell{index, Seen::NotAsked, {}, {}, {}, {}};
    if (!answer && viewer.vantage != Vantage::ZoneServers)
        return cell;
    cell.seen = record.action == Action::Remove ? seenOfRemoval(record, answer)
                                                : seenIn(sight.records, record, answer);
    if (cell.seen == Seen::Unknown)
        cell.why = whyUnknown(viewer, answer);
    if (!answer)
        return cell;
    if (const PlannedRecord *item = findSame(sight.records, record))
        cell.published = item->published;
    for (const dns::Record &each : answer->answer) {
        if (each.type() == answer->question.type || each.type() == dns::Type::CNAME)
            cell.found << (each.type() == answer->question.type ? QString() : u"CNAME "_s)
                              + dns::toPlainText(each.data);
    }
    const std::optional<quint32> ttl = answer->ttl();
    if ((cell.seen == Seen::Old || cell.seen == Seen::None) && ttl)
        cell.until = at + std::min<std::chrono::seconds>(std::chrono::seconds(*ttl), longestMemory);
    return cell;
}

/// The zone whose servers answer for the name: the lowest of those that were found.
std::optional<dns::Name> zoneOf(const PublishedFact &fact, const dns::Name &name)
{
    std::optional<dns::Name> best;
    for (const Viewer &viewer : fact.viewers) {
        if (viewer.vantage == Vantage::ZoneServers && name.isPartOf(viewer.zone)
            && (!best || viewer.zone.labels().size() > best->labels().size()))
            best = viewer.zone;
    }
    return best;
}

std::optional<Error> openFor(const PublishedFact &fact, const dns::Name &name)
{
    const std::pair<const dns::Name, Error> *best = nullptr;
    for (const auto &entry : fact.open) {
        if (name.isPartOf(entry.first)
            && (!best || entry.first.labels().size() > best->first.labels().size()))
            best = &entry;
    }
    return best ? std::optional(best->second) : std::nullopt;
}

/// What is planned, best as one of the zones' own servers has it already.
std::vector<PlannedRecord> wantedRecords(const plan::MailPlan &plan,
                                         const std::vector<Sight> &sights)
{
    std::vector<PlannedRecord> wanted;
    for (const Sight &sight : sights) {
        const bool own = sight.viewer->vantage == Vantage::ZoneServers;
        for (const PlannedRecord &item : sight.records) {
            const auto known =
                std::find_if(wanted.begin(), wanted.end(),
                             [&](const PlannedRecord &each) { return isSame(each, item); });
            if (known == wanted.end() && own)
                wanted.push_back(item);
            else if (known != wanted.end() && own && item.action == Action::Keep
                     && known->action != Action::Keep
                     && item.record.owner.isPartOf(sight.viewer->zone))
                *known = item;
        }
    }
    if (wanted.empty())
        wanted = plan::planRecords(plan, {});
    return wanted;
}

SeenRow rowOf(PlannedRecord record, const std::vector<Sight> &sights,
              const facts::Fact<PublishedFact> &fact)
{
    SeenRow row;
    row.record = std::move(record);
    if (!fact.isKnown()) {
        row.open = fact.unknown;
        return row;
    }
    const dns::Name &owner = row.record.record.owner;
    const std::optional<dns::Name> zone = zoneOf(*fact, owner);
    row.open = openFor(*fact, owner);
    for (std::size_t i = 0; i < sights.size(); ++i) {
        const Viewer &viewer = *sights[i].viewer;
        if (viewer.vantage == Vantage::ZoneServers && viewer.zone == zone)
            row.own.push_back(cellOf(sights[i], i, row.record, fact.at));
        else if (viewer.vantage != Vantage::ZoneServers)
            row.resolvers.push_back(cellOf(sights[i], i, row.record, fact.at));
    }
    return row;
}

std::vector<Sight> sightsOf(const plan::MailPlan &plan, const PublishedFact &fact)
{
    std::vector<Sight> sights;
    for (const Viewer &viewer : fact.viewers) {
        Sight sight{&viewer, {}};
        if (viewer.view)
            sight.records = plan::planRecords(plan, *viewer.view);
        std::erase_if(sight.records,
                      [](const PlannedRecord &item) { return item.action == Action::Remove; });
        sights.push_back(std::move(sight));
    }
    return sights;
}

} // namespace

QString toString(Seen seen)
{
    switch (seen) {
    case Seen::New: return u"new"_s;
    case Seen::Old: return u"old"_s;
    case Seen::None: return u"none"_s;
    case Seen::Unknown: return u"unknown"_s;
    case Seen::NotAsked: return u"not-asked"_s;
    }
    return {};
}

int SeenRow::count(Seen seen) const
{
    return static_cast<int>(std::count_if(
        own.begin(), own.end(), [seen](const SeenCell &cell) { return cell.seen == seen; }));
}

bool SeenRow::awaitsSwitch() const
{
    return record.isSwitch && !open && count(Seen::Old) > 0 && count(Seen::New) == 0
           && count(Seen::None) == 0;
}

bool SeenRow::isPublished() const
{
    return !open && count(Seen::New) > 0 && count(Seen::Old) == 0 && count(Seen::None) == 0;
}

bool SeenRow::isEverywhere() const
{
    return isPublished()
           && std::none_of(resolvers.begin(), resolvers.end(), [](const SeenCell &cell) {
                  return cell.seen == Seen::Old || cell.seen == Seen::None;
              });
}

bool SeenTable::isEverywhere() const
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const SeenRow &row) { return row.isEverywhere(); });
}

bool SeenTable::isReadyToSwitch() const
{
    const auto waits = [](const SeenRow &row) { return row.awaitsSwitch(); };
    return std::any_of(rows.begin(), rows.end(), waits)
           && std::all_of(rows.begin(), rows.end(),
                          [&](const SeenRow &row) { return waits(row) || row.isEverywhere(); });
}

bool SeenTable::isComplete() const
{
    const auto tells = [](const SeenCell &cell) { return cell.seen != Seen::Unknown; };
    return std::all_of(rows.begin(), rows.end(), [&](const SeenRow &row) {
        return !row.open && std::all_of(row.own.begin(), row.own.end(), tells)
               && std::all_of(row.resolvers.begin(), row.resolvers.end(), tells);
    });
}

std::optional<Timestamp> SeenTable::oldUntil() const
{
    std::optional<Timestamp> last;
    for (const SeenRow &row : rows) {
        if (row.count(Seen::New) == 0)
            continue;
        for (const std::vector<SeenCell> *cells : {&row.own, &row.resolvers}) {
            for (const SeenCell &cell : *cells) {
                if (cell.until)
                    last = std::max(last.value_or(*cell.until), *cell.until);
            }
        }
    }
    return last;
}

const SeenRow *SeenTable::find(const PlannedRecord &record) const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const SeenRow &row) { return isSame(row.record, record); });
    return found == rows.end() ? nullptr : &*found;
}

const dns::Answer *answerOf(const PublishedFact &fact, const SeenCell &cell,
                            const dns::Question &question)
{
    const Viewer &viewer = fact.viewers[cell.viewer];
    const auto found = viewer.answers.find(question);
    return found == viewer.answers.end() ? nullptr : &found->second;
}

SeenTable tableOf(const plan::MailPlan &plan, const facts::Fact<PublishedFact> &fact)
{
    SeenTable table;
    table.at = fact.at;
    const PublishedFact nothing;
    const PublishedFact &seen = fact.isKnown() ? *fact : nothing;
    const std::vector<Sight> sights = sightsOf(plan, seen);
    for (PlannedRecord &record : wantedRecords(plan, sights))
        table.rows.push_back(rowOf(std::move(record), sights, fact));
    return table;
}

std::vector<SeenRow> removalRows(std::span<const PlannedRecord> removals,
                                 const facts::Fact<PublishedFact> &fact)
{
    std::vector<Sight> sights;
    if (fact.isKnown()) {
        for (const Viewer &viewer : fact->viewers)
            sights.push_back({&viewer, {}});
    }
    std::vector<SeenRow> rows;
    for (const PlannedRecord &removal : removals)
        rows.push_back(rowOf(removal, sights, fact));
    return rows;
}

} // namespace mailworthy::checks
