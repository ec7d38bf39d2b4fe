// What the planner has to know of the world: the answers at the plan's names, and whether published
// SPF passes.
#include "checks/AsReceiversSee.h"
#include "checks/Runner.h"
#include "checks/Signing.h"
#include "mail/dmarc/Evaluate.h"
#include "mail/dmarc/Reports.h"
#include "mail/spf/CheckHost.h"
#include "net/ZoneServers.h"
#include "plan/MailSwitch.h"
#include "plan/Planner.h"

namespace mailworthy::checks {

namespace {

/// Does check_host pass for every sending address? Absent when one verdict could not be had.
std::optional<bool> spfPasses(const plan::MailPlan &plan, const dns::Domain &domain,
                              spf::Identity identity, net::Internet &internet,
                              const std::stop_token &stop)
{
    const std::vector<Address> sending = plan.sendingAddresses();
    if (sending.empty())
        return std::nullopt;
    for (const Address &address : sending) {
        spf::Request request;
        request.ip = address;
        request.identity = identity;
        request.domain = domain.ascii().toLatin1();
        request.helo = plan.host().heloText().toLatin1();
        const spf::Verdict verdict = spf::checkHost(internet, request, stop);
        if (verdict.result == spf::Result::TempError)
            return std::nullopt;
        if (verdict.result != spf::Result::Pass)
            return false;
    }
    return true;
}

/// The apex of the zone that holds the name: of the SOA that comes with it, or with the news that
/// there is none here (RFC 2308 §2). Only of names that exist.
std::optional<dns::Name> zoneOf(const dns::Name &name, net::Internet &internet,
                                const std::stop_token &stop)
{
    const dns::Answer answer = internet.lookup({name, dns::Type::SOA}, stop);
    if (answer.outcome != dns::Outcome::NoData)
        return std::nullopt;
    for (const dns::Record &record : answer.authority) {
        if (record.type() == dns::Type::SOA && record.owner != name && name.isPartOf(record.owner)
            && record.owner.labels().size() > 1)
            return record.owner;
    }
    return std::nullopt;
}

/// Do the domains of the plan take each other's reports, and must they say so (RFC 9990 §3)? As it
/// is with the planned records, since a DMARC record decides what one organization is.
void observeReports(const plan::MailPlan &plan, plan::Published &published, net::Internet &internet,
                    const std::stop_token &stop)
{
    std::vector<plan::PlannedRecord> records = plan::planRecords(plan, published);
    std::erase_if(records, [](const plan::PlannedRecord &item) {
        return item.purpose != plan::Purpose::Dmarc;
    });
    net::Overlay after(internet, plan::overlayAfterPublishing(records));
    std::vector<net::Inquiry> inquiries;
    for (const plan::ReportTarget &target : plan::reportTargets(records)) {
        if (!plan::ownDomainOf(plan, target.host))
            continue; // somebody else's: nothing the plan can publish
        for (const dns::Name &name : {target.policyDomain, target.host}) {
            if (published.organizations.contains(name))
                continue;
            const dmarc::Walk walk = dmarc::walk(after, name, stop);
            if (!walk.failed)
                published.organizations[name] = walk.organizationalDomain();
        }
        if (const std::optional<dns::Name> name =
                dmarc::permissionName(target.policyDomain, target.host))
            inquiries.push_back({{*name, dns::Type::TXT}});
    }
    for (dns::Answer &answer : internet.lookupEach(inquiries, stop)) {
        const dns::Question question = answer.question;
        published.answers.insert_or_assign(question, std::move(answer));
    }
}

/// A key in DNS counts only with proof (RFC 7672 §2.2): for the mail host, and for the MX record
/// that names it.
void lookUpProofs(const plan::MailPlan &plan, net::Internet &internet, const std::stop_token &stop,
                  plan::Published &published)
{
    std::vector<dns::Name> names;
    for (const plan::MailDomain &domain : plan.domains) {
        if (!plan::findExtra<plan::TlsaExtra>(domain.extras))
            continue;
        names.push_back(domain.name.name());
        names.push_back(plan.host().name.name());
    }
    for (const dns::Name &name : names) {
        if (published.signing.contains(name))
            continue;
        if (const std::optional<plan::Signing> signing = lookUpSigning(name, internet, stop))
            published.signing[name] = *signing;
    }
}

/// Begins like the host and goes on: the zone was appended to it once more, perhaps.
bool isHostAndMore(const dns::Name &name, const dns::Name &host)
{
    const auto &longer = name.labels();
    const auto &labels = host.labels();
    return longer.size() > labels.size()
           && std::equal(labels.begin(), labels.end(), longer.begin(),
                         [](const QByteArray &a, const QByteArray &b) {
                             return a.compare(b, Qt::CaseInsensitive) == 0;
                         });
}

/// The hosts that senders try first (RFC 5321 §5.1), as far as they can be others' servers.
std::vector<dns::Name> firstElsewhere(const plan::MailPlan &plan, const dns::Answer &answer)
{
    const std::vector<dns::Mx> all = answer.all<dns::Mx>();
    quint16 best = std::numeric_limits<quint16>::max();
    for (const dns::Mx &mx : all)
        best = std::min(best, mx.preference);
    std::vector<dns::Name> hosts;
    for (const dns::Mx &mx : all) {
        if (mx.preference != best)
            continue;
        if (mx.exchange == plan.host().name.name())
            return {};
        if (!mx.exchange.isRoot() && !Address::parse(mx.exchange.toString())
            && !isHostAndMore(mx.exchange, plan.host().name.name()))
            hosts.push_back(mx.exchange);
    }
    return hosts;
}

/// As the zone's own server has it: what a resolver says is what is left of it.
std::optional<quint32> wholeTtl(const dns::Answer &seen, net::Internet &internet,
                                const std::stop_token &stop)
{
    if (seen.authoritative)
        return seen.ttl();
    const net::ZoneServers zone = net::findZoneServers(internet, seen.question.name, stop);
    if (!zone.isKnown())
        return std::nullopt;
    const dns::Answer own = internet.lookup(seen.question, net::askZone(zone), stop);
    return own.outcome == dns::Outcome::Records && own.authoritative ? own.ttl() : std::nullopt;
}

/// The file is read only where somebody is to be named.
void nameProvider(plan::Elsewhere &there)
{
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return;
    there.provider = plan::providerOf(there.host, *senders);
    there.include = plan::includeOf(there.host, *senders);
}

/// Whose mail another server takes today: it has an address, and none of the plan's.
void observeElsewhere(const plan::MailPlan &plan, plan::Published &published,
                      net::Internet &internet, const std::stop_token &stop)
{
    const std::vector<Address> own = plan.allAddresses();
    for (const plan::MailDomain &domain : plan.domains) {
        const dns::Answer *answer = published.find(domain.name.name(), dns::Type::MX);
        if (!domain.receivesHere || plan::findExtra<plan::NullMxExtra>(domain.extras) || !answer
            || answer->outcome != dns::Outcome::Records)
            continue;
        const std::vector<dns::Name> hosts = firstElsewhere(plan, *answer);
        std::vector<net::Inquiry> inquiries;
        for (const dns::Name &host : hosts) {
            inquiries.push_back({{host, dns::Type::A}});
            inquiries.push_back({{host, dns::Type::AAAA}});
        }
        std::optional<dns::Name> taker;
        bool home = false;
        for (const dns::Answer &each : internet.lookupEach(inquiries, stop)) {
            for (const Address &address : each.addresses()) {
                home = home || std::find(own.begin(), own.end(), address) != own.end();
                if (!taker && address.isPublic())
                    taker = each.question.name;
            }
        }
        if (!taker || home)
            continue;
        plan::Elsewhere there{
            *taker, {}, wholeTtl(*answer, internet, stop), internet.clock().now()};
        nameProvider(there);
        published.elsewhere[domain.name.name()] = std::move(there);
    }
}

} // namespace

plan::Published observePublished(const plan::MailPlan &plan, net::Internet &internet,
                                 const std::stop_token &stop)
{
    net::OutsideView outside = asReceiversSee(plan, internet);
    plan::Published published;
    published.madeFor = std::make_shared<const plan::MailPlan>(plan);
    std::vector<net::Inquiry> inquiries;
    for (const dns::Question &question : plan::questionsFor(plan))
        inquiries.push_back({question});
    for (dns::Answer &answer : outside.lookupEach(inquiries, stop)) {
        const dns::Question question = answer.question;
        published.answers.insert_or_assign(question, std::move(answer));
    }
    for (const plan::MailDomain &domain : plan.domains) {
        if (const std::optional<bool> passes =
                spfPasses(plan, domain.name, spf::Identity::MailFrom, outside, stop))
            published.spfPasses[domain.name.name()] = *passes;
        if (const std::optional<dns::Name> zone = zoneOf(domain.name.name(), outside, stop))
            published.zones[domain.name.name()] = *zone;
        const dmarc::Discovery discovery = dmarc::discover(outside, domain.name.name(), stop);
        if (!discovery.source || discovery.source == dmarc::PolicySource::Own || !discovery.record)
            continue;
        if (const std::optional<dmarc::Record> record = discovery.record->effective())
            published.inheritedDmarc[domain.name.name()] =
                dmarc::policyFor(*record, false, true).policy;
    }
    if (!plan.hosts.empty())
        observeElsewhere(plan, published, outside, stop);
    observeReports(plan, published, outside, stop);
    if (plan.hosts.empty())
        return published;
    lookUpProofs(plan, outside, stop, published);
    const Result<dns::Domain> helo = dns::Domain::parse(plan.host().heloText());
    if (helo && !published.spfPasses.contains(helo->name())) {
        if (const std::optional<bool> passes =
                spfPasses(plan, *helo, spf::Identity::Helo, outside, stop))
            published.spfPasses[helo->name()] = *passes;
    }
    return published;
}

} // namespace mailworthy::checks
