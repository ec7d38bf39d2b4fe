#include "checks/PortsAsking.h"

#include "checks/Sink.h"

#include <algorithm>
#include <thread>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using net::SmtpOutcome;

namespace {

constexpr quint16 mailPort = 25;
constexpr quint16 submissionPort = 587;
constexpr quint16 tlsSubmissionPort = 465;
/// Who can be reached is reached within this time; replies may take longer, because servers hold
/// their greeting back to look at us or to catch impatient senders (RFC 5321 §4.5.3.2 has minutes).
constexpr Milliseconds connectWait{5000};
constexpr Milliseconds replyWait{15000};

/// Where one receiver's mail server is.
struct Place
{
    const data::MailOperator *receiver = nullptr;
    dns::Name host;
    std::vector<Address> addresses;
};

struct Places
{
    std::vector<Place> found;
    std::vector<facts::Evidence> evidence;
    std::optional<Error> why; ///< of none found
};

/// Their MX records, then the addresses of each first host: two round trips.
Places placesOf(const Context &context)
{
    Places places;
    const std::vector<data::MailOperator> &all = context.data.mailOperators.operators;
    std::vector<net::Inquiry> inquiries;
    for (const data::MailOperator &receiver : all)
        inquiries.push_back({{receiver.domain, dns::Type::MX}});
    const std::vector<dns::Answer> exchangers =
        context.internet.lookupEach(inquiries, context.stop);
    inquiries.clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<dns::Mx> records = exchangers[i].all<dns::Mx>();
        if (!exchangers[i].isKnown() && !places.why)
            places.why = facts::reasonOf(exchangers[i]);
        std::erase_if(records, [](const dns::Mx &mx) { return mx.exchange.isRoot(); });
        if (records.empty())
            continue;
        const auto first = std::min_element(
            records.begin(), records.end(),
            [](const dns::Mx &a, const dns::Mx &b) { return a.preference < b.preference; });
        places.found.push_back({&all[i], first->exchange, {}});
        for (const net::Inquiry &inquiry : addressInquiries(first->exchange))
            inquiries.push_back(inquiry);
        places.evidence.push_back(facts::evidenceOf(exchangers[i], context.now()));
    }
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    const std::size_t each = places.found.empty() ? 1 : answers.size() / places.found.size();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Place &place = places.found[i / each];
        const std::vector<Address> some = answers[i].addresses();
        place.addresses.insert(place.addresses.end(), some.begin(), some.end());
        if (!answers[i].isKnown() && !places.why)
            places.why = facts::reasonOf(answers[i]);
    }
    return places;
}

std::optional<Address> addressOf(const std::vector<Address> &addresses, Family family)
{
    const auto found =
        std::find_if(addresses.begin(), addresses.end(), [&](const Address &address) {
            return address.family() == family && address.isPublic();
        });
    return found == addresses.end() ? std::nullopt : std::optional(*found);
}

net::SmtpScript scriptFor(const Endpoint &server, const QString &host, const QByteArray &greeting)
{
    net::SmtpScript script;
    script.server = server;
    script.host = host;
    script.greetAs = greeting;
    script.security = securityOf(server.port);
    script.timeout = connectWait;
    script.patience = replyWait;
    return script;
}

/// All at once; the transcripts in the order of the scripts.
std::vector<net::SmtpTranscript> talk(const Context &context, std::vector<net::SmtpScript> &scripts)
{
    if (context.options.timeout) { // the owner's own holds in the place of ours
        for (net::SmtpScript &script : scripts)
            script.timeout = script.patience = *context.options.timeout;
    }
    std::vector<net::SmtpTranscript> told(scripts.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < scripts.size(); ++i)
            threads.emplace_back(
                [&, i] { told[i] = context.internet.smtp(scripts[i], context.stop); });
    }
    return told;
}

/// Has this machine an address that connections of this family could leave from?
bool hasLine(const Context &context, Family family)
{
    const std::vector<net::LocalAddress> local = context.internet.localAddresses();
    return std::any_of(local.begin(), local.end(), [&](const net::LocalAddress &item) {
        const AddressClass kind = item.address.addressClass();
        return item.address.family() == family && kind != AddressClass::Loopback
               && kind != AddressClass::LinkLocal
               && (family == Family::V4 || item.address.isPublic());
    });
}

/// Only when nothing answered on port 25: does anything come back from another port of mail?
std::optional<bool> submissionOpen(const Context &context, Family family,
                                   const QByteArray &greeting)
{
    std::vector<net::SmtpScript> scripts;
    for (const data::MailOperator &receiver : context.data.mailOperators.operators) {
        if (receiver.submission.isRoot() || scripts.size() >= receiversTried)
            continue;
        const dns::Type type = family == Family::V4 ? dns::Type::A : dns::Type::AAAA;
        const std::vector<Address> addresses =
            context.internet.lookup({receiver.submission, type}, context.stop).addresses();
        if (const std::optional<Address> address = addressOf(addresses, family))
            scripts.push_back(
                scriptFor({*address, submissionPort}, receiver.submission.toLower(), greeting));
    }
    if (scripts.empty())
        return std::nullopt;
    const std::vector<net::SmtpTranscript> told = talk(context, scripts);
    return std::any_of(told.begin(), told.end(), [](const net::SmtpTranscript &transcript) {
        return transcript.outcome != SmtpOutcome::Silent
               && transcript.outcome != SmtpOutcome::Unreachable
               && transcript.outcome != SmtpOutcome::Cancelled;
    });
}

} // namespace

net::SmtpSecurity securityOf(quint16 port)
{
    return port == tlsSubmissionPort ? net::SmtpSecurity::Tls : net::SmtpSecurity::StartTls;
}

QByteArray greetingOf(const Context &context, Family family)
{
    if (!context.plan.hosts.empty()) {
        const line::EhloVerdict verdict = line::judgeEhlo(context.plan.host().heloText());
        if (verdict.usable() && verdict.name)
            return verdict.name->toLower().toLatin1();
    }
    for (const net::LocalAddress &item : context.internet.localAddresses()) {
        const AddressClass kind = item.address.addressClass();
        if (item.address.family() != family || kind == AddressClass::Loopback
            || kind == AddressClass::LinkLocal)
            continue;
        const QByteArray text = item.address.toString().toLatin1();
        return family == Family::V4 ? '[' + text + ']' : "[IPv6:" + text + ']';
    }
    return family == Family::V4 ? "[127.0.0.1]" : "[IPv6:::1]";
}

std::map<Family, facts::Fact<facts::PortFact>> askPort25(const Context &context,
                                                         const std::vector<Family> &families)
{
    const Places places = placesOf(context);
    std::vector<net::SmtpScript> scripts;
    std::map<Family, std::vector<std::pair<const Place *, std::size_t>>> asked;
    for (const Family family : families) {
        const QByteArray greeting = greetingOf(context, family);
        for (const Place &place : places.found) {
            const std::optional<Address> address = addressOf(place.addresses, family);
            if (!address || asked[family].size() >= receiversTried)
                continue;
            asked[family].emplace_back(&place, scripts.size());
            scripts.push_back(scriptFor({*address, mailPort}, place.host.toLower(), greeting));
        }
    }
    const std::vector<net::SmtpTranscript> told = talk(context, scripts);
    std::map<Family, facts::Fact<facts::PortFact>> found;
    for (const Family family : families) {
        facts::PortFact fact;
        std::vector<facts::Evidence> evidence;
        bool way = false;
        for (const auto &[place, index] : asked[family]) {
            fact.probes.push_back({place->receiver->name, place->receiver->greetings, place->host,
                                   scripts[index].server, told[index]});
            evidence.push_back(facts::evidenceOf(scripts[index], told[index], context.now()));
            way = way || told[index].outcome != SmtpOutcome::Unreachable;
        }
        // Where nobody plans to send over it, a family that is not there is no matter.
        if (!way && !fact.probes.empty() && context.plan.domains.empty()
            && !hasLine(context, family))
            continue;
        if (fact.probes.empty()) {
            found[family] = facts::Fact<facts::PortFact>::unknownBecause(
                places.why.value_or(Error(u"fact.no-receiver-address"_s)), places.evidence,
                context.now());
            continue;
        }
        fact.verdict = line::judgePort25(fact.probes);
        const bool shut = fact.verdict.state == line::PortState::Blocked
                          || fact.verdict.state == line::PortState::Refused;
        if (shut)
            fact.submissionOpen = submissionOpen(context, family, greetingOf(context, family));
        found[family] = facts::Fact<facts::PortFact>::known(
            std::move(fact), std::move(evidence), context.now(), facts::Vantage::ThisMachine);
    }
    if (found.empty() && !families.empty())
        found[families.front()] = facts::Fact<facts::PortFact>::unknownBecause(
            Error(u"fact.no-line"_s), places.evidence, context.now());
    return found;
}

facts::Fact<facts::RelayFact> askRelay(const Context &context, const plan::Relay &relay,
                                       const std::vector<Family> &families)
{
    facts::RelayFact fact;
    fact.host = relay.host;
    fact.port = relay.port;
    std::vector<facts::Evidence> evidence;
    std::vector<Address> addresses;
    std::optional<Error> open;
    if (const Result<Address> literal = Address::parse(relay.host)) {
        addresses.push_back(*literal);
    } else {
        const Result<dns::Domain> host = dns::Domain::parse(relay.host);
        if (!host)
            return facts::Fact<facts::RelayFact>::unknownBecause(host.error(), {}, context.now());
        fact.host = host->ascii();
        for (const dns::Answer &answer :
             context.internet.lookupEach(addressInquiries(host->name()), context.stop)) {
            evidence.push_back(facts::evidenceOf(answer, context.now()));
            const std::vector<Address> some = answer.addresses();
            addresses.insert(addresses.end(), some.begin(), some.end());
            if (!answer.isKnown())
                open = facts::reasonOf(answer);
        }
        if (addresses.empty() && open)
            return facts::Fact<facts::RelayFact>::unknownBecause(*open, evidence, context.now());
    }
    std::vector<net::SmtpScript> scripts;
    for (const Family family : families) {
        const auto address =
            std::find_if(addresses.begin(), addresses.end(),
                         [&](const Address &item) { return item.family() == family; });
        if (address != addresses.end())
            scripts.push_back(
                scriptFor({*address, relay.port}, fact.host, greetingOf(context, family)));
    }
    if (scripts.empty() && open)
        return facts::Fact<facts::RelayFact>::unknownBecause(*open, evidence, context.now());
    const std::vector<net::SmtpTranscript> told = talk(context, scripts);
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        evidence.push_back(facts::evidenceOf(scripts[i], told[i], context.now()));
        fact.attempts.push_back({scripts[i], told[i]});
    }
    return facts::Fact<facts::RelayFact>::known(std::move(fact), std::move(evidence), context.now(),
                                                facts::Vantage::ThisMachine);
}

} // namespace mailworthy::checks
