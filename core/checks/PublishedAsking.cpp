#include "checks/PublishedAsking.h"

#include "checks/AsReceiversSee.h"
#include "checks/DomainServers.h"
#include "checks/Sink.h"
#include "net/ZoneServers.h"
#include "plan/Planner.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::PublishedFact;
using facts::ServerState;
using facts::Vantage;
using facts::Viewer;
using facts::WrongPlace;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

/// Zones below zones that are followed: a key's zone at a sender's, a host's own.
constexpr int mostCuts = 3;

dns::Name joined(const dns::Name &front, std::size_t count, const dns::Name &back)
{
    std::vector<QByteArray> labels(front.labels().begin(),
                                   front.labels().begin() + static_cast<std::ptrdiff_t>(count));
    labels.insert(labels.end(), back.labels().begin(), back.labels().end());
    return dns::Name::fromLabels(std::move(labels)).value_or(dns::Name());
}

/// What was typed, if the zone was added to it; a single label was meant to be in the zone.
std::optional<dns::Name> withoutZone(const dns::Name &name, const dns::Name &zone)
{
    const std::size_t length = name.labels().size();
    if (zone.isRoot() || !name.isPartOf(zone) || length < zone.labels().size() + 2)
        return std::nullopt;
    return joined(name, length - zone.labels().size(), dns::Name());
}

/// Where to look for the zone of a record: at a name that is there already. A resolver that is
/// asked for one that is not there remembers that (RFC 2308 §5), and the owner waits longer.
dns::Name anchorOf(const plan::MailPlan &plan, const dns::Name &owner)
{
    if (const plan::MailDomain *own = plan::ownDomainOf(plan, owner))
        return own->name.name();
    return owner.labels().size() > 2 ? owner.parent() : owner;
}

std::optional<dns::Name> cutIn(const dns::Answer &answer)
{
    if (answer.authoritative || !answer.answer.empty())
        return std::nullopt;
    for (const dns::Record &record : answer.authority) {
        if (record.type() == dns::Type::NS && answer.question.name.isPartOf(record.owner))
            return record.owner;
    }
    return std::nullopt;
}

/// One after the other: zones, answers, zones below them, ends of aliases.
class Asking
{
public:
    Asking(const Context &context, const facts::Facts &facts)
        : m_context(context)
        , m_planned(plan::planRecords(context.plan, {}))
    {
        for (const dns::Question &question : plan::questionsFor(context.plan))
            m_questions.insert(question);
        for (const PlannedRecord &item : m_planned)
            m_questions.insert({item.record.owner, item.record.type()});
        for (const PlannedRecord &item : context.options.removals)
            m_questions.insert({item.record.owner, item.record.type()});
        noteBogus(facts);
    }

    PublishedFact run()
    {
        findZones();
        askAll(m_questions, true);
        for (int i = 0; i < mostCuts && !m_cuts.empty(); ++i)
            followCuts();
        finishAliases();
        askMeantTargets();
        return std::move(m_fact);
    }

private:
    /// Validating receivers see nothing of such a domain: one cause, one finding.
    void noteBogus(const facts::Facts &facts)
    {
        for (const auto &[name, fact] : facts.domains) {
            if (fact.isKnown() && fact->signing == facts::Signing::Bogus)
                m_fact.open.insert_or_assign(name, Error(u"fact.dnssec-bogus"_s));
            else if (fact.isKnown() && !fact->exists)
                m_fact.open.insert_or_assign(name, Error(u"fact.unregistered"_s));
        }
    }

    void findZones()
    {
        std::set<dns::Name> anchors;
        for (const PlannedRecord &item : m_planned)
            anchors.insert(anchorOf(m_context.plan, item.record.owner));
        for (const PlannedRecord &item : m_context.options.removals)
            anchors.insert(anchorOf(m_context.plan, item.record.owner));
        std::vector<net::Inquiry> ahead;
        for (const dns::Name &anchor : anchors)
            ahead.push_back({{anchor, dns::Type::SOA}});
        std::set<dns::Name> absent;
        for (const dns::Answer &answer : m_context.internet.lookupEach(ahead, m_context.stop)) {
            if (answer.outcome == dns::Outcome::NoSuchName)
                absent.insert(answer.question.name);
        }
        for (const dns::Name &anchor : anchors) {
            if (m_fact.open.contains(anchor))
                continue;
            const net::ZoneServers zone =
                net::findZoneServers(m_context.internet, anchor, m_context.stop);
            const bool found = !zone.zone.isRoot();
            if (found && !(absent.contains(anchor) && isRegistry(zone.zone)))
                addZone(zone.zone, zone.servers);
            else if (!found && zone.failed && !zone.failed->isKnown())
                m_fact.open.insert_or_assign(anchor, facts::reasonOf(*zone.failed));
            else
                m_fact.open.insert_or_assign(anchor, Error(u"fact.unregistered"_s));
        }
    }

    /// The zone above a name that is not registered is not the owner's to look into.
    [[nodiscard]] bool isRegistry(const dns::Name &zone) const
    {
        return m_context.data.suffixes && m_context.data.suffixes->isPublicSuffix(zone);
    }

    void addZone(const dns::Name &zone, const std::vector<net::ZoneServer> &servers)
    {
        if (!m_zones.insert(zone).second)
            return;
        const std::vector<facts::ServerReply> replies = askServersOf(m_context, zone, servers);
        if (std::optional<Error> doubt = doubtOf(replies, true))
            m_fact.open.insert_or_assign(zone, std::move(*doubt));
        for (const facts::ServerReply &reply : replies) {
            Viewer viewer;
            viewer.zone = zone;
            viewer.name = reply.host.toLower();
            viewer.address = reply.address;
            viewer.state = reply.state;
            viewer.serial = reply.serial;
            viewer.hello = reply.evidence;
            m_fact.viewers.push_back(std::move(viewer));
        }
    }

    [[nodiscard]] std::optional<dns::Name> zoneOf(const dns::Name &name) const
    {
        std::optional<dns::Name> best;
        for (const dns::Name &zone : m_zones) {
            if (name.isPartOf(zone) && (!best || zone.labels().size() > best->labels().size()))
                best = zone;
        }
        return best;
    }

    /// The first one that answers for the zone, of those with the newest copy.
    [[nodiscard]] const Viewer *bestOf(const dns::Name &zone) const
    {
        const Viewer *best = nullptr;
        for (const Viewer &viewer : m_fact.viewers) {
            if (viewer.zone != zone || viewer.state != ServerState::Well)
                continue;
            if (!best
                || (viewer.serial && best->serial
                    && facts::isNewerSerial(*viewer.serial, *best->serial)))
                best = &viewer;
        }
        return best;
    }

    [[nodiscard]] static net::Inquiry inquiryTo(const Viewer &viewer, const dns::Question &question)
    {
        facts::ServerReply server;
        server.address = *viewer.address;
        return {question, askOf(server)};
    }

    /// All questions to all servers at once; with them what stands in wrong places, which one
    /// server of the zone is asked.
    void askAll(const std::set<dns::Question> &questions, bool withWrongPlaces)
    {
        std::vector<net::Inquiry> inquiries;
        std::vector<std::function<void(const dns::Answer &)>> takers;
        for (std::size_t i = 0; i < m_fact.viewers.size(); ++i) {
            const Viewer &viewer = m_fact.viewers[i];
            for (const dns::Question &question : questions) {
                if (viewer.state != ServerState::Well || zoneOf(question.name) != viewer.zone)
                    continue;
                inquiries.push_back(inquiryTo(viewer, question));
                takers.push_back([this, i](const dns::Answer &answer) { take(i, answer); });
            }
        }
        if (withWrongPlaces) {
            for (const PlannedRecord &item : m_planned) {
                const std::optional<dns::Name> zone = zoneOf(item.record.owner);
                if (const Viewer *viewer = zone ? bestOf(*zone) : nullptr)
                    addWrongPlaces(item, *viewer, inquiries, takers);
            }
        }
        m_context.internet.lookupAll(
            inquiries, [&](std::size_t index, const dns::Answer &answer) { takers[index](answer); },
            m_context.stop);
    }

    void addWrongPlaces(const PlannedRecord &item, const Viewer &viewer,
                        std::vector<net::Inquiry> &inquiries,
                        std::vector<std::function<void(const dns::Answer &)>> &takers)
    {
        const dns::Question planned{item.record.owner, item.record.type()};
        if (item.setByProvider)
            return;
        if (planned.name != viewer.zone) {
            const Result<dns::Name> sibling =
                planned.name.parent().under(randomLabel(m_context.seed()));
            if (sibling) {
                inquiries.push_back(inquiryTo(viewer, {*sibling, planned.type}));
                takers.push_back([this, planned](const dns::Answer &answer) {
                    m_fact.siblings.insert_or_assign(planned, answer);
                });
            }
        }
        for (const auto &[place, name] : wrongPlacesOf(item, m_context.plan, viewer.zone)) {
            inquiries.push_back(inquiryTo(viewer, {name, planned.type}));
            takers.push_back([this, planned, where = place](const dns::Answer &answer) {
                if (answer.outcome == dns::Outcome::Records)
                    m_fact.strays.push_back({planned, where, answer});
            });
        }
    }

    void take(std::size_t viewer, const dns::Answer &answer)
    {
        if (const std::optional<dns::Name> cut = cutIn(answer); cut && !m_zones.contains(*cut)) {
            m_cuts[*cut].insert(answer.question);
            return;
        }
        dns::Answer own = answer;
        if (own.isKnown() && !own.authoritative) // not its own: what somebody told it
            own = dns::answerWith(answer.question, dns::Outcome::Refused, u"no AA"_s);
        own.server = Endpoint{*m_fact.viewers[viewer].address, 53};
        m_fact.viewers[viewer].answers.insert_or_assign(answer.question, std::move(own));
    }

    void followCuts()
    {
        const std::map<dns::Name, std::set<dns::Question>> cuts = std::exchange(m_cuts, {});
        std::set<dns::Question> again;
        for (const auto &[cut, questions] : cuts) {
            const net::ZoneServers zone =
                net::findZoneServers(m_context.internet, cut, m_context.stop);
            addZone(cut, zone.zone == cut ? zone.servers : std::vector<net::ZoneServer>{});
            again.insert(questions.begin(), questions.end());
        }
        askAll(again, false);
    }

    /// An alias may lead to another zone, where receivers follow it.
    void finishAliases()
    {
        std::vector<dns::Answer *> open;
        std::vector<net::Inquiry> inquiries;
        for (Viewer &viewer : m_fact.viewers) {
            for (auto &[question, answer] : viewer.answers) {
                if (answer.chain.empty() || answer.outcome != dns::Outcome::NoData)
                    continue;
                open.push_back(&answer);
                inquiries.push_back({{answer.finalName(), question.type}});
            }
        }
        const std::vector<dns::Answer> ends =
            asReceiversSee(m_context).lookupEach(inquiries, m_context.stop);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            dns::Answer &answer = *open[i];
            answer.outcome = ends[i].outcome;
            answer.answer.insert(answer.answer.end(), ends[i].answer.begin(), ends[i].answer.end());
            answer.chain.insert(answer.chain.end(), ends[i].chain.begin(), ends[i].chain.end());
        }
    }

    /// Where an alias would lead that lost the final dot of its target.
    void askMeantTargets()
    {
        std::map<dns::Question, std::pair<dns::Name, dns::Name>> targets;
        for (const Viewer &viewer : m_fact.viewers) {
            for (const auto &[question, answer] : viewer.answers) {
                if (answer.chain.empty() || !answer.isEmpty())
                    continue;
                const dns::Name &stored = answer.chain.front();
                if (const std::optional<dns::Name> meant = withoutZone(stored, viewer.zone))
                    targets.try_emplace(question, stored, *meant);
            }
        }
        std::vector<net::Inquiry> inquiries;
        for (const auto &[question, names] : targets)
            inquiries.push_back({{names.second, question.type}});
        std::vector<dns::Answer> answers = m_context.internet.lookupEach(inquiries, m_context.stop);
        std::size_t next = 0;
        for (const auto &[question, names] : targets)
            m_fact.meant.insert_or_assign(
                question, facts::MeantTarget{names.first, std::move(answers[next++])});
    }

    const Context &m_context;
    std::vector<PlannedRecord> m_planned;
    std::set<dns::Question> m_questions;
    std::set<dns::Name> m_zones;
    std::map<dns::Name, std::set<dns::Question>> m_cuts;
    PublishedFact m_fact;
};

} // namespace

std::vector<std::pair<WrongPlace, dns::Name>>
wrongPlacesOf(const PlannedRecord &record, const plan::MailPlan &plan, const dns::Name &zone)
{
    const dns::Name &owner = record.record.owner;
    const std::size_t depth = owner.labels().size();
    std::vector<std::pair<WrongPlace, dns::Name>> places;
    const auto add = [&](WrongPlace place, const dns::Name &name) {
        const auto same = [&](const auto &known) { return known.second == name; };
        if (!name.isRoot() && name.fits() && name != owner
            && std::none_of(places.begin(), places.end(), same))
            places.emplace_back(place, name);
    };
    add(WrongPlace::Doubled, joined(owner, depth, zone));
    const plan::MailDomain *own = plan::ownDomainOf(plan, owner);
    if (!own)
        return places;
    const dns::Name &domain = own->name.name();
    const std::size_t before = depth - domain.labels().size();
    add(WrongPlace::Doubled, joined(owner, depth, domain));
    if (record.purpose == Purpose::DkimKey && before > 1) {
        add(WrongPlace::HalfName, joined(owner, before - 1, domain));
        add(WrongPlace::HalfName, joined(owner, before - 1, domain.child("domainkey")));
    }
    if (record.purpose == Purpose::Dmarc)
        add(WrongPlace::HalfName, domain.child("dmarc"));
    if (domain != zone && before > 0)
        add(WrongPlace::AboveDomain, joined(owner, before, zone));
    // The domain's own SPF is not the greeting name's.
    if (record.purpose == Purpose::DkimKey || record.purpose == Purpose::Dmarc
        || record.purpose == Purpose::TlsReports || record.purpose == Purpose::MtaSts)
        add(WrongPlace::Apex, domain);
    return places;
}

PublishedFact askNameServers(const Context &context, const facts::Facts &facts)
{
    return Asking(context, facts).run();
}

} // namespace mailworthy::checks
