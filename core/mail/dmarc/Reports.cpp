#include "mail/dmarc/Reports.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

QString toString(Permission permission)
{
    switch (permission) {
    case Permission::NotNeeded: return u"not-needed"_s;
    case Permission::Given: return u"given"_s;
    case Permission::NotGiven: return u"not-given"_s;
    case Permission::NotMail: return u"not-mail"_s;
    case Permission::Unknown: return u"unknown"_s;
    }
    return {};
}

QString toString(MailReady ready)
{
    switch (ready) {
    case MailReady::Yes: return u"yes"_s;
    case MailReady::No: return u"no"_s;
    case MailReady::NullMx: return u"null-mx"_s;
    case MailReady::Unknown: return u"unknown"_s;
    case MailReady::NotAsked: return u"not-asked"_s;
    }
    return {};
}

std::optional<dns::Name> permissionName(const dns::Name &policyDomain, const dns::Name &destination)
{
    std::vector<QByteArray> labels = policyDomain.labels();
    labels.push_back("_report");
    labels.push_back("_dmarc");
    labels.insert(labels.end(), destination.labels().begin(), destination.labels().end());
    const Result<dns::Name> name = dns::Name::fromLabels(std::move(labels));
    if (!name)
        return std::nullopt;
    return *name;
}

QByteArray permissionText()
{
    return "v=DMARC1;";
}

Destination judgePermission(const ReportUri &uri, ReportKind kind, const dns::Answer &answer)
{
    Destination destination;
    destination.uri = uri;
    destination.askedName = answer.question.name;
    if (!answer.isKnown()) {
        destination.permission = Permission::Unknown;
        return destination;
    }
    // RFC 9990 §3: any record with the right version is a permission; it needs no p
    destination.permission = Permission::NotGiven;
    for (const QByteArray &text : answer.texts()) {
        const Reading reading = parse(text);
        const auto *parsed = std::get_if<Parsed>(&reading);
        if (!parsed)
            continue;
        destination.permission = Permission::Given;
        const auto &others =
            kind == ReportKind::Aggregate ? parsed->record.aggregate : parsed->record.failure;
        const auto sameHost =
            std::find_if(others.begin(), others.end(), [&](const ReportUri &other) {
                return other.host && other.host == uri.host; // another host is ignored
            });
        if (sameHost != others.end() && sameHost->text != uri.text && !destination.redirected)
            destination.redirected = *sameHost;
    }
    return destination;
}

namespace {

struct HostFacts
{
    std::optional<dns::Answer> permission; ///< empty: not needed
    bool unknown = false;                  ///< its organizational domain could not be found
    MailReady mail = MailReady::Unknown;
};

using Hosts = std::map<dns::Name, HostFacts>;

MailReady readMx(const dns::Answer &answer)
{
    if (!answer.isKnown())
        return MailReady::Unknown;
    const std::vector<dns::Mx> exchanges = answer.all<dns::Mx>();
    if (exchanges.empty())
        return MailReady::No; // an address may stand in, see below
    const bool allNull = std::all_of(exchanges.begin(), exchanges.end(),
                                     [](const dns::Mx &mx) { return mx.exchange.isRoot(); });
    return allNull ? MailReady::NullMx : MailReady::Yes; // RFC 7505 §3
}

void askMail(net::Internet &internet, Hosts &hosts, const std::stop_token &stop)
{
    std::vector<net::Inquiry> inquiries;
    for (const auto &[host, facts] : hosts) {
        for (const dns::Type type : {dns::Type::MX, dns::Type::A, dns::Type::AAAA})
            inquiries.push_back({{host, type}});
    }
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    std::size_t i = 0;
    for (auto &[host, facts] : hosts) {
        facts.mail = readMx(answers[i]);
        // RFC 5321 §5.1: without MX the address of the domain takes the mail
        if (facts.mail == MailReady::No) {
            const bool address =
                !answers[i + 1].addresses().empty() || !answers[i + 2].addresses().empty();
            const bool known = answers[i + 1].isKnown() && answers[i + 2].isKnown();
            facts.mail = address ? MailReady::Yes : known ? MailReady::No : MailReady::Unknown;
        }
        i += 3;
    }
}

void askPermissions(net::Internet &internet, Hosts &hosts, const dns::Name &policyDomain,
                    const std::stop_token &stop)
{
    const Walk own = walk(internet, policyDomain, stop);
    std::vector<net::Inquiry> inquiries;
    std::vector<HostFacts *> asked;
    for (auto &[host, facts] : hosts) {
        if (host == policyDomain)
            continue;
        const Walk there = walk(internet, host, stop, own.steps);
        if (own.failed || there.failed) {
            facts.unknown = true;
            continue;
        }
        // RFC 9990 §3: no check within one organizational domain
        if (own.organizationalDomain() == there.organizationalDomain())
            continue;
        if (const std::optional<dns::Name> name = permissionName(policyDomain, host)) {
            inquiries.push_back({{*name, dns::Type::TXT}});
            asked.push_back(&facts);
        } else {
            // Too long for DNS: nobody can have published it
            facts.permission = dns::answerWith({host, dns::Type::TXT}, dns::Outcome::NoSuchName);
        }
    }
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i]->permission = answers[i];
}

} // namespace

std::vector<Destination> checkDestinations(net::Internet &internet, const dns::Name &policyDomain,
                                           const Record &record, ReportKind kind,
                                           const std::stop_token &stop)
{
    std::vector<ReportUri> uris = kind == ReportKind::Aggregate ? record.aggregate : record.failure;
    if (uris.size() > maxDestinations)
        uris.resize(maxDestinations);
    Hosts hosts;
    for (const ReportUri &uri : uris) {
        if (uri.isMailto() && uri.host)
            hosts.try_emplace(*uri.host);
    }
    askPermissions(internet, hosts, policyDomain, stop);
    askMail(internet, hosts, stop);

    std::vector<Destination> destinations;
    for (const ReportUri &uri : uris) {
        Destination destination;
        destination.uri = uri;
        destination.permission = Permission::NotMail;
        if (uri.isMailto() && uri.host) {
            const HostFacts &facts = hosts.at(*uri.host);
            destination.permission = facts.unknown ? Permission::Unknown : Permission::NotNeeded;
            if (facts.permission)
                destination = judgePermission(uri, kind, *facts.permission);
            destination.mail = facts.mail;
        }
        destinations.push_back(std::move(destination));
    }
    return destinations;
}

} // namespace mailworthy::dmarc
