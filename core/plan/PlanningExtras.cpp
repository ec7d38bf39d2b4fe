// TLS reports, MTA-STS, mail programs and null MX: what belongs to a mail domain.
#include "keys/Digest.h"
#include "mail/transport/Autoconfig.h"
#include "mail/transport/ClientService.h"
#include "mail/transport/MailExchange.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"
#include "mail/transport/Tlsa.h"
#include "plan/PlanningExtra.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;

namespace {

QStringList shown(const std::vector<QByteArray> &texts)
{
    QStringList list;
    for (const QByteArray &text : texts)
        list << QString::fromUtf8(text);
    return list;
}

QStringList shown(const std::vector<dns::Name> &names)
{
    QStringList list;
    for (const dns::Name &name : names)
        list << name.toLower();
    return list;
}

/// Changes when the policy does, and needs no clock: letters and digits, at most 32 (RFC 8461
/// §3.1).
QByteArray idOf(const QByteArray &policy)
{
    constexpr qsizetype octets = 10;
    return keys::sha256(policy).left(octets).toHex();
}

/// Where mail of the domain goes once the plan is published; the plan's host first. With those it
/// goes to until the MX record is changed, and as long as somebody remembers it (`moves`).
std::vector<dns::Name> mailHosts(const dns::Name &host, const dns::Answer *exchangers, bool moves)
{
    std::vector<dns::Name> hosts{host};
    if (!exchangers)
        return hosts;
    const std::vector<dns::Mx> there = exchangers->all<dns::Mx>();
    if (!leadsTo(host, there) && !moves)
        return hosts; // they are replaced
    for (const dns::Mx &mx : there) {
        if (transport::faultOf(mx.exchange) == transport::ExchangeFault::None
            && std::find(hosts.begin(), hosts.end(), mx.exchange) == hosts.end())
            hosts.push_back(mx.exchange);
    }
    return hosts;
}

transport::StsPolicy policyFor(transport::StsMode mode, const std::vector<dns::Name> &hosts)
{
    using transport::StsMode;
    transport::StsPolicy policy;
    policy.mode = mode;
    policy.maxAge = mode == StsMode::Enforce ? meantMaxAge : triedMaxAge;
    if (mode != StsMode::None) {
        for (const dns::Name &host : hosts)
            policy.hosts.push_back({host, false});
    }
    return policy;
}

/// Everything readable among the published destinations, and the wanted one.
std::vector<dmarc::ReportUri> destinationsWith(const dmarc::ReportUri &wanted,
                                               const std::vector<QByteArray> &texts)
{
    std::vector<dmarc::ReportUri> all;
    for (const QByteArray &text : texts) {
        const auto reading = transport::parseTlsReporting(text);
        const auto *record = std::get_if<transport::TlsReporting>(&reading);
        if (!record)
            continue;
        for (const dmarc::ReportUri &uri : record->destinations) {
            if (std::find(all.begin(), all.end(), uri) == all.end())
                all.push_back(uri);
        }
    }
    const bool there = std::any_of(all.begin(), all.end(), [&](const dmarc::ReportUri &uri) {
        return uri.mailbox && uri.mailbox == wanted.mailbox;
    });
    if (!there)
        all.push_back(wanted);
    return all;
}

} // namespace

std::vector<dns::Question> extraQuestions(const MailPlan &plan)
{
    std::vector<dns::Question> questions;
    for (const MailDomain &domain : plan.domains) {
        const dns::Name &name = domain.name.name();
        // Whether reports come is asked for MTA-STS as well.
        if (findExtra<TlsReportsExtra>(domain.extras) || findExtra<StsExtra>(domain.extras))
            questions.push_back({transport::tlsReportingName(name), Type::TXT});
        if (findExtra<StsExtra>(domain.extras))
            questions.push_back({transport::stsRecordName(name), Type::TXT});
        if (const auto *clients = findExtra<ClientsExtra>(domain.extras)) {
            for (const QString &service : clients->services) {
                if (const auto owner = name.under('_' + service.toLatin1() + "._tcp"))
                    questions.push_back({*owner, Type::SRV});
            }
        }
        if (plan.hosts.empty())
            continue;
        if (findExtra<CaaExtra>(domain.extras)) {
            for (const dns::Name &each : caaNames(plan.host().name.name()))
                questions.push_back({each, Type::CAA});
        }
        const std::optional<dns::Name> keyName = transport::tlsaName(plan.host().name.name());
        if (findExtra<TlsaExtra>(domain.extras) && keyName)
            questions.push_back({*keyName, Type::TLSA});
    }
    std::erase_if(questions, [](const dns::Question &question) { return !question.name.fits(); });
    return questions;
}

PlannedExtras planExtras(const MailPlan &plan, const Published &published)
{
    if (published.isOfAnother(plan))
        return planExtras(plan, holdingFor(published, plan));
    return PlanningExtra(plan, published).run();
}

PlannedExtras PlanningExtra::run()
{
    if (m_plan.hosts.empty())
        return {};
    for (const MailDomain &domain : m_plan.domains) {
        for (const Extra &extra : domain.extras) {
            if (const auto *reports = std::get_if<TlsReportsExtra>(&extra))
                planTlsReports(domain, *reports);
            else if (const auto *sts = std::get_if<StsExtra>(&extra))
                planSts(domain, *sts);
            else if (const auto *clients = std::get_if<ClientsExtra>(&extra))
                planClients(domain, *clients);
            else if (const auto *caa = std::get_if<CaaExtra>(&extra))
                planCaa(*caa);
            else if (const auto *tlsa = std::get_if<TlsaExtra>(&extra))
                planTlsa(domain, *tlsa);
            else
                planNullMx(domain);
        }
    }
    return std::move(m_planned);
}

const dns::Answer *PlanningExtra::known(const dns::Name &name, Type type) const
{
    const dns::Answer *answer = m_published.find(name, type);
    return answer && answer->isKnown() ? answer : nullptr;
}

void PlanningExtra::remark(const QString &code, const Args &args)
{
    const Remark item{code, args};
    if (std::find(m_planned.remarks.begin(), m_planned.remarks.end(), item)
        == m_planned.remarks.end())
        m_planned.remarks.push_back(item);
}

void PlanningExtra::add(PlannedRecord record)
{
    const bool there = std::any_of(m_planned.records.begin(), m_planned.records.end(),
                                   [&](const PlannedRecord &item) {
                                       return item.record.owner == record.record.owner
                                              && item.record.data == record.record.data;
                                   });
    if (!there && record.record.owner.fits())
        m_planned.records.push_back(std::move(record));
}

void PlanningExtra::planTlsReports(const MailDomain &domain, const TlsReportsExtra &wish)
{
    const QString mailbox = wish.mailbox.isEmpty() ? domain.dmarc.reportAddress : wish.mailbox;
    const Result<dmarc::ReportUri> wanted = dmarc::mailtoUri(mailbox);
    if (mailbox.isEmpty() || !wanted) {
        remark(u"extra.tls-rpt.no-mailbox"_s, {{u"domain"_s, domain.name.ascii()}});
        return;
    }
    const dns::Name owner = transport::tlsReportingName(domain.name.name());
    PlannedRecord record =
        planned(owner, dns::Txt{}, Purpose::TlsReports, Need::Optional, domain.name);
    transport::TlsReporting reporting{{*wanted}};
    if (const dns::Answer *answer = known(owner, Type::TXT)) {
        const transport::TlsReportingSelection there =
            transport::selectTlsReporting(answer->texts());
        record.published = shown(there.records);
        reporting.destinations = destinationsWith(*wanted, there.records);
        const bool same =
            there.record && reporting.destinations.size() == there.record->destinations.size();
        record.action = same ? Action::Keep : there.records.empty() ? Action::Add : Action::Replace;
        if (same) {
            record.record.data = dns::Txt::of(there.records.front());
            add(std::move(record));
            return;
        }
    }
    const Result<QByteArray> text = transport::toText(reporting);
    if (!text) {
        remark(u"extra.tls-rpt.no-mailbox"_s, {{u"domain"_s, domain.name.ascii()}});
        return;
    }
    record.record.data = dns::Txt::of(*text);
    add(std::move(record));
}

void PlanningExtra::planSts(const MailDomain &domain, const StsExtra &wish)
{
    // A policy of another provider's mail hosts is theirs to make.
    const bool leaving = wish.mode == transport::StsMode::None;
    if ((!domain.receivesHere || findExtra<NullMxExtra>(domain.extras)) && !leaving) {
        remark(u"extra.sts.not-here"_s, {{u"domain"_s, domain.name.ascii()}});
        return;
    }
    const dns::Answer *exchangers = known(domain.name.name(), Type::MX);
    const bool moves = m_published.elsewhere.contains(domain.name.name());
    const std::vector<dns::Name> hosts = mailHosts(host().name.name(), exchangers, moves);
    const Result<QByteArray> policy = transport::toText(policyFor(wish.mode, hosts));
    const dns::Name owner = transport::stsRecordName(domain.name.name());
    if (!policy || !owner.fits())
        return; // the name of the domain leaves no room
    const QByteArray id = idOf(*policy);
    PlannedRecord record =
        planned(owner, dns::Txt::of(transport::toText(transport::StsRecord{id}).value_or("")),
                Purpose::MtaSts, Need::Optional, domain.name);
    if (const dns::Answer *answer = known(owner, Type::TXT)) {
        const transport::StsSelection there = transport::selectStsRecord(answer->texts());
        record.published = shown(there.records);
        const bool same = there.record && there.record->id == id;
        if (same)
            record.record.data = dns::Txt::of(there.records.front());
        record.action = same ? Action::Keep : there.records.empty() ? Action::Add : Action::Replace;
    }
    if (!exchangers)
        record.action = Action::Unknown; // other hosts may belong into the policy
    add(std::move(record));
    m_planned.files.push_back({transport::stsPolicyUrl(domain.name.name()),
                               u"/.well-known/mta-sts.txt"_s, *policy, Purpose::MtaSts});
    remarkOnSts(domain, wish, hosts);
    if (moves && !leaving)
        remark(u"extra.sts.moving"_s, {{u"domain"_s, domain.name.ascii()}});
}

void PlanningExtra::remarkOnSts(const MailDomain &domain, const StsExtra &wish,
                                const std::vector<dns::Name> &hosts)
{
    using transport::StsMode;
    const QString name = domain.name.ascii();
    remark(u"extra.sts.file"_s, {{u"url"_s, transport::stsPolicyUrl(domain.name.name())},
                                 {u"name"_s, u"mta-sts."_s + name}});
    if (wish.mode == StsMode::None) {
        remark(u"extra.sts.leaving"_s, {{u"domain"_s, name}});
        return;
    }
    remark(u"extra.sts.certificates"_s, {{u"hosts"_s, shown(hosts)}});
    remark(wish.mode == StsMode::Enforce ? u"extra.sts.enforce"_s : u"extra.sts.testing"_s,
           {{u"domain"_s, name}});
    const dns::Answer *reports = known(transport::tlsReportingName(domain.name.name()), Type::TXT);
    const bool reported = reports && transport::selectTlsReporting(reports->texts()).record;
    if (!findExtra<TlsReportsExtra>(domain.extras) && !reported)
        remark(u"extra.sts.no-reports"_s, {{u"domain"_s, name}});
}

void PlanningExtra::planClients(const MailDomain &domain, const ClientsExtra &wish)
{
    for (const QString &name : wish.services) {
        const QByteArray label = '_' + name.toLatin1() + "._tcp";
        const transport::ClientService *service = transport::serviceFor(label);
        const Result<dns::Name> owner = domain.name.name().under(label);
        if (!service || !owner)
            continue;
        const dns::Srv wanted = transport::serviceRecord(*service, host().name.name());
        PlannedRecord record =
            planned(*owner, wanted, Purpose::ClientService, Need::Optional, domain.name);
        if (const dns::Answer *answer = known(*owner, Type::SRV)) {
            record.published = plainTexts(answer);
            const std::vector<dns::Srv> there = answer->all<dns::Srv>();
            // The order of the only server does not matter, and "." has to stand alone (RFC 6186
            // §3.4).
            const std::vector<dns::Srv> order = transport::inOrder(there);
            const bool same = !order.empty() && order.size() == there.size()
                              && order.front().target == wanted.target
                              && order.front().port == wanted.port;
            record.action = same ? Action::Keep : there.empty() ? Action::Add : Action::Replace;
            if (same)
                record.record.data = order.front();
        }
        add(std::move(record));
    }
    const transport::Autoconfig config =
        transport::autoconfigFor(domain.name, host().name, wish.services);
    if (const Result<QByteArray> text = transport::toText(config)) {
        m_planned.files.push_back({transport::autoconfigUrl(domain.name.name()),
                                   u"/mail/config-v1.1.xml"_s, *text, Purpose::ClientService});
        remark(u"extra.clients.file"_s, {{u"url"_s, transport::autoconfigUrl(domain.name.name())},
                                         {u"name"_s, u"autoconfig."_s + domain.name.ascii()}});
    }
}

void PlanningExtra::planNullMx(const MailDomain &domain)
{
    const dns::Mx wanted = transport::nullMx();
    PlannedRecord record =
        planned(domain.name.name(), wanted, Purpose::NullMx, Need::Optional, domain.name);
    if (const dns::Answer *answer = known(domain.name.name(), Type::MX)) {
        record.published = plainTexts(answer);
        const std::vector<dns::Mx> there = answer->all<dns::Mx>();
        const bool alone = there.size() == 1 && there.front().exchange.isRoot();
        record.action = alone           ? Action::Keep
                        : there.empty() ? Action::Add
                                        : Action::Replace; // it has to stand alone (RFC 7505 §3)
        if (alone)
            record.record.data = there.front();
    }
    add(std::move(record));
    remark(u"extra.null-mx.sending"_s, {{u"domain"_s, domain.name.ascii()}});
}

} // namespace mailworthy::plan
