#include "plan/Planner.h"

#include "plan/KeyRecordName.h"
#include "plan/PlannedExtras.h"
#include "plan/Planning.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;

const dns::Answer *Published::find(const dns::Name &name, Type type) const
{
    const auto found = answers.find(dns::Question{name, type, dns::Class::IN});
    return found == answers.end() ? nullptr : &found->second;
}

std::vector<dns::Question> questionsFor(const MailPlan &plan)
{
    std::vector<dns::Question> questions;
    for (const Host &host : plan.hosts) {
        questions.push_back({host.name.name(), Type::A});
        questions.push_back({host.name.name(), Type::AAAA});
        for (const HostAddress &item : host.addresses)
            questions.push_back({dns::Name::reverse(item.address), Type::PTR});
        if (const Result<dns::Domain> helo = dns::Domain::parse(host.heloText())) {
            for (const Type type : {Type::TXT, Type::A, Type::AAAA})
                questions.push_back({helo->name(), type});
        }
    }
    for (const MailDomain &domain : plan.domains) {
        questions.push_back({domain.name.name(), Type::MX});
        questions.push_back({domain.name.name(), Type::TXT});
        for (const Selector &selector : domain.selectors) {
            if (const Result<dns::Name> name = keyRecordName(domain.name, selector.name))
                questions.push_back({*name, Type::TXT});
        }
        if (const Result<dns::Name> name = domain.name.name().under("_dmarc"))
            questions.push_back({*name, Type::TXT});
    }
    const std::vector<dns::Question> extra = extraQuestions(plan);
    questions.insert(questions.end(), extra.begin(), extra.end());
    std::sort(questions.begin(), questions.end());
    questions.erase(std::unique(questions.begin(), questions.end()), questions.end());
    return questions;
}

std::vector<PlannedRecord> planRecords(const MailPlan &plan, const Published &published)
{
    if (published.isOfAnother(plan))
        return planRecords(plan, holdingFor(published, plan));
    return Planning(plan, published).run();
}

std::vector<dns::Record> recordsAfterPublishing(std::span<const PlannedRecord> records)
{
    std::vector<dns::Record> after;
    for (const PlannedRecord &item : records) {
        if (item.action != Action::Remove)
            after.push_back(item.record);
    }
    return after;
}

std::vector<net::OverlaySet> overlayAfterPublishing(std::span<const PlannedRecord> records)
{
    std::map<std::pair<dns::Name, Type>, net::OverlaySet> sets;
    for (const PlannedRecord &item : records) {
        if (item.action == Action::Remove)
            continue;
        // They go beside what is published, and no receiver looks at them.
        if (item.purpose == Purpose::Caa || item.purpose == Purpose::Tlsa)
            continue;
        const Type type = item.record.type();
        net::OverlaySet &set = sets[{item.record.owner, type}];
        set.owner = item.record.owner;
        set.type = type;
        set.ttl = item.record.ttl;
        set.data.push_back(item.record.data);
        switch (item.purpose) {
        case Purpose::Spf:
        case Purpose::HeloSpf: set.replacesTextsBeginning = "v=spf1"; break;
        case Purpose::Dmarc:
        case Purpose::ReportPermission: set.replacesTextsBeginning = "v=DMARC1"; break;
        case Purpose::TlsReports: set.replacesTextsBeginning = "v=TLSRPTv1"; break;
        case Purpose::MtaSts: set.replacesTextsBeginning = "v=STSv1"; break;
        case Purpose::HostAddress:
        case Purpose::ReverseName:
        case Purpose::MailExchanger:
        case Purpose::DkimKey:
        case Purpose::ClientService:
        case Purpose::Caa:
        case Purpose::Tlsa:
        case Purpose::NullMx: break;
        }
    }
    std::vector<net::OverlaySet> list;
    list.reserve(sets.size());
    for (auto &[key, set] : sets)
        list.push_back(std::move(set));
    return list;
}

QString toString(Purpose purpose)
{
    switch (purpose) {
    case Purpose::HostAddress: return u"host-address"_s;
    case Purpose::ReverseName: return u"reverse-name"_s;
    case Purpose::MailExchanger: return u"mail-exchanger"_s;
    case Purpose::Spf: return u"spf"_s;
    case Purpose::HeloSpf: return u"helo-spf"_s;
    case Purpose::DkimKey: return u"dkim"_s;
    case Purpose::Dmarc: return u"dmarc"_s;
    case Purpose::ReportPermission: return u"report-permission"_s;
    case Purpose::TlsReports: return u"tls-rpt"_s;
    case Purpose::MtaSts: return u"mta-sts"_s;
    case Purpose::ClientService: return u"client-service"_s;
    case Purpose::Caa: return u"caa"_s;
    case Purpose::Tlsa: return u"tlsa"_s;
    case Purpose::NullMx: return u"null-mx"_s;
    }
    return {};
}

QString toString(Need need)
{
    switch (need) {
    case Need::Required: return u"required"_s;
    case Need::Recommended: return u"recommended"_s;
    case Need::Optional: return u"optional"_s;
    }
    return {};
}

QString toString(Action action)
{
    switch (action) {
    case Action::Add: return u"add"_s;
    case Action::Replace: return u"replace"_s;
    case Action::Keep: return u"keep"_s;
    case Action::Remove: return u"remove"_s;
    case Action::Unknown: return u"unknown"_s;
    }
    return {};
}

} // namespace mailworthy::plan
