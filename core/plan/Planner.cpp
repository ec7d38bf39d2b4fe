#include "plan/Planner.h"

#include "mail/dkim/KeyRecord.h"
#include "mail/dmarc/Build.h"
#include "mail/spf/Build.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Outcome;
using dns::Type;

namespace {

/// record-formats digest §1: the usual TTL, and the one while an address changes.
constexpr quint32 usualTtl = 3600;
constexpr quint32 changingTtl = 300;
constexpr quint16 mxPreference = 10;

QByteArray octets(const dns::Domain &domain)
{
    return domain.ascii().toLatin1();
}

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

/// A record to plan, before what is published is looked at.
PlannedRecord planned(dns::Name owner, dns::RecordData data, Purpose purpose, Need need,
                      const dns::Domain &zone, quint32 ttl = usualTtl)
{
    PlannedRecord item;
    item.record = {std::move(owner), ttl, std::move(data)};
    item.purpose = purpose;
    item.need = need;
    item.zone = zone;
    return item;
}

/// Whole sets of one type (A, AAAA, PTR): there, other, or none.
void decideByValue(PlannedRecord &item, const Published &published)
{
    const dns::Answer *answer = published.find(item.record.owner, item.record.type());
    if (!answer || !answer->isKnown()) {
        item.action = Action::Unknown;
        return;
    }
    item.published = plainTexts(answer);
    const auto same =
        std::find_if(answer->answer.begin(), answer->answer.end(),
                     [&](const dns::Record &record) { return record.data == item.record.data; });
    if (same != answer->answer.end())
        item.action = Action::Keep;
    else
        item.action = item.published.isEmpty() ? Action::Add : Action::Replace;
}

class Planning
{
public:
    Planning(const MailPlan &plan, const Published &published)
        : m_plan(plan)
        , m_published(published)
    {}

    std::vector<PlannedRecord> run()
    {
        for (const Host &host : m_plan.hosts)
            planHost(host);
        for (const MailDomain &domain : m_plan.domains) {
            planMx(domain);
            planSpf(domain);
            planDkim(domain);
            planDmarc(domain);
        }
        if (!m_plan.hosts.empty())
            planHeloSpf();
        return std::move(m_records);
    }

private:
    [[nodiscard]] dns::Domain zoneOf(const dns::Domain &name) const
    {
        // The zone is the mail domain that the name lies in; a host elsewhere is its own.
        const MailDomain *best = nullptr;
        for (const MailDomain &domain : m_plan.domains) {
            if (name.name().isPartOf(domain.name.name())
                && (!best
                    || domain.name.name().labels().size() > best->name.name().labels().size()))
                best = &domain;
        }
        return best ? best->name : name;
    }

    void planHost(const Host &host)
    {
        const quint32 ttl = host.addressChanges ? changingTtl : usualTtl;
        for (const HostAddress &item : host.addresses) {
            if (!item.address.isPublic())
                continue;
            const dns::RecordData data = item.address.isV4()
                                             ? dns::RecordData(dns::A{item.address})
                                             : dns::RecordData(dns::Aaaa{item.address});
            PlannedRecord record = planned(host.name.name(), data, Purpose::HostAddress,
                                           Need::Required, zoneOf(host.name), ttl);
            decideByValue(record, m_published);
            m_records.push_back(std::move(record));
        }
        for (const HostAddress &item : host.addresses) {
            if (!item.address.isPublic() || m_plan.route.of(item.address.family()) != Way::Direct)
                continue;
            // "The provider fixes the name": nothing to set, the greeting follows it.
            if (host.heloMode == HeloMode::FollowsPtr)
                continue;
            PlannedRecord record =
                planned(dns::Name::reverse(item.address), dns::Ptr{host.name.name()},
                        Purpose::ReverseName, Need::Required, host.name);
            record.setByProvider = true;
            decideByValue(record, m_published);
            m_records.push_back(std::move(record));
        }
    }

    void planMx(const MailDomain &domain)
    {
        if (!domain.receivesHere || m_plan.hosts.empty())
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
            // The preference of the only server does not matter: judged by the host.
            const bool only = there.size() == 1 && there.front().exchange == host.name.name();
            const bool among = std::any_of(there.begin(), there.end(), [&](const dns::Mx &mx) {
                return mx.exchange == host.name.name();
            });
            record.action = only || among   ? Action::Keep
                            : there.empty() ? Action::Add
                                            : Action::Replace;
            if (record.action == Action::Keep) {
                for (const dns::Mx &mx : there) {
                    if (mx.exchange == host.name.name())
                        record.record.data = mx;
                }
            }
        }
        m_records.push_back(std::move(record));
    }

    /// The terms that let this plan's server and services send.
    [[nodiscard]] std::vector<QByteArray> spfTerms(const MailDomain &domain) const
    {
        std::vector<QByteArray> terms;
        for (const Host &host : m_plan.hosts) {
            if (host.addressChanges && m_plan.route.isDirect()) {
                terms.push_back("a:" + octets(host.name));
                continue;
            }
            for (const HostAddress &item : host.addresses) {
                if (!item.address.isPublic()
                    || m_plan.route.of(item.address.family()) != Way::Direct)
                    continue;
                terms.push_back((item.address.isV4() ? "ip4:" : "ip6:")
                                + item.address.toString().toLatin1());
            }
        }
        if (m_plan.route.usesRelay() && m_plan.route.relay
            && !m_plan.route.relay->spfInclude.isEmpty())
            terms.push_back("include:" + m_plan.route.relay->spfInclude.toLatin1());
        for (const QString &include : domain.spf.includes)
            terms.push_back("include:" + include.toLatin1());
        return terms;
    }

    void planSpf(const MailDomain &domain)
    {
        const std::vector<QByteArray> terms = spfTerms(domain);
        if (terms.empty())
            return; // nothing is known yet of what sends: no record is better than a wrong one
        PlannedRecord record =
            planned(domain.name.name(), dns::Txt{}, Purpose::Spf, Need::Required, domain.name);
        const dns::Answer *answer = m_published.find(domain.name.name(), Type::TXT);
        const bool known = answer && answer->isKnown();
        const std::vector<QByteArray> there =
            known ? spf::selectRecords(answer->texts()) : std::vector<QByteArray>{};
        for (const QByteArray &text : there)
            record.published << QString::fromUtf8(text);

        spf::MergeRequest request;
        request.published = there;
        request.add = terms;
        const spf::Policy wanted =
            domain.spf.strictness == SpfStrictness::Hard ? spf::Policy::Hard : spf::Policy::Soft;
        // A published -all is not made softer by the default.
        request.policy = there.empty() || wanted == spf::Policy::Hard ? wanted : spf::Policy::Keep;
        Result<spf::Merged> merged = spf::merge(request);
        if (!merged) {
            // What is published cannot be read: it is replaced by a record of the plan alone.
            request.published.clear();
            request.policy = wanted;
            merged = spf::merge(request);
        }
        const auto passes = m_published.spfPasses.find(domain.name.name());
        const bool does = there.size() == 1 && passes != m_published.spfPasses.end()
                          && passes->second && wanted != spf::Policy::Hard;
        const QByteArray value = does     ? there.front()
                                 : merged ? merged->after
                                          : QByteArray("v=spf1 ~all");
        record.record.data = dns::Txt::of(value);
        if (!known)
            record.action = Action::Unknown;
        else if (there.empty())
            record.action = Action::Add;
        else
            record.action =
                there.size() == 1 && there.front() == value ? Action::Keep : Action::Replace;
        m_records.push_back(std::move(record));
    }

    /// Bounces are judged by the greeting name (RFC 7208 §2.4, §10.1.3); only a name of the owner's
    /// can have a record.
    void planHeloSpf()
    {
        if (!m_plan.route.isDirect() || m_plan.host().heloMode == HeloMode::FollowsPtr)
            return;
        const Result<dns::Domain> helo = dns::Domain::parse(m_plan.host().heloText());
        if (!helo)
            return;
        const dns::Domain zone = zoneOf(*helo);
        if (zone == *helo)
            return; // a mail domain itself: its own record holds; or not ours to set
        const dns::Name name = helo->name();
        PlannedRecord record = planned(name, dns::Txt::of(spf::toText(spf::heloRecord())),
                                       Purpose::HeloSpf, Need::Recommended, zone);
        const dns::Answer *answer = m_published.find(name, Type::TXT);
        if (!answer || !answer->isKnown()) {
            record.action = Action::Unknown;
        } else {
            const std::vector<QByteArray> there = spf::selectRecords(answer->texts());
            for (const QByteArray &text : there)
                record.published << QString::fromUtf8(text);
            record.action = there.empty()       ? Action::Add
                            : there.size() == 1 ? Action::Keep
                                                : Action::Replace;
            if (record.action == Action::Keep)
                record.record.data = dns::Txt::of(there.front());
        }
        m_records.push_back(std::move(record));
    }

    void planDkim(const MailDomain &domain)
    {
        for (const Selector &selector : domain.selectors) {
            if (!selector.publicKey || selector.stage == SelectorStage::Retired)
                continue;
            const dns::Name zone = domain.name.name().child("_domainkey");
            const Result<dns::Name> name = zone.under(selector.name.toLatin1());
            if (!name)
                continue;
            PlannedRecord record =
                planned(*name, dns::Txt::of(dkim::keyRecordText(*selector.publicKey)),
                        Purpose::DkimKey, Need::Required, domain.name);
            const dns::Answer *answer = m_published.find(*name, Type::TXT);
            if (!answer || !answer->isKnown()) {
                record.action = Action::Unknown;
            } else {
                record.published = plainTexts(answer);
                const std::vector<QByteArray> there = answer->texts();
                const bool same = there.size() == 1 && [&] {
                    const dkim::Reading reading = dkim::parseKeyRecord(there.front());
                    const auto *key = std::get_if<dkim::KeyRecord>(&reading);
                    return key && key->usability() == dkim::Usability::Usable
                           && key->key == selector.publicKey;
                }();
                record.action = same ? Action::Keep : there.empty() ? Action::Add : Action::Replace;
                if (same)
                    record.record.data = dns::Txt::of(there.front());
            }
            m_records.push_back(std::move(record));
        }
    }

    void planDmarc(const MailDomain &domain)
    {
        const Result<dns::Name> name = domain.name.name().under("_dmarc");
        if (!name)
            return;
        const dns::Answer *answer = m_published.find(*name, Type::TXT);
        const bool known = answer && answer->isKnown();
        const std::vector<QByteArray> there = known ? answer->texts() : std::vector<QByteArray>{};
        dmarc::Wish wish;
        const auto policyOf = [](DmarcPolicy policy) {
            return policy == DmarcPolicy::Reject       ? dmarc::Policy::Reject
                   : policy == DmarcPolicy::Quarantine ? dmarc::Policy::Quarantine
                                                       : dmarc::Policy::None;
        };
        wish.policy = policyOf(domain.dmarc.policy);
        if (domain.dmarc.subdomains)
            wish.subdomainPolicy = policyOf(*domain.dmarc.subdomains);
        if (domain.dmarc.strictSpf)
            wish.spfAlignment = dmarc::Alignment::Strict;
        if (domain.dmarc.strictDkim)
            wish.dkimAlignment = dmarc::Alignment::Strict;
        if (const Result<dmarc::ReportUri> uri = dmarc::mailtoUri(domain.dmarc.reportAddress);
            uri && !domain.dmarc.reportAddress.isEmpty())
            wish.aggregate.push_back(*uri);
        const dmarc::Merge merge = dmarc::merge(there, wish);
        PlannedRecord record =
            planned(*name, dns::Txt::of(merge.text), Purpose::Dmarc, Need::Required, domain.name);
        const std::vector<QByteArray> records = dmarc::select(there).records;
        for (const QByteArray &text : merge.replaces.empty() ? records : merge.replaces)
            record.published << QString::fromUtf8(text);
        if (!known)
            record.action = Action::Unknown;
        else if (record.published.isEmpty())
            record.action = Action::Add;
        else
            record.action = merge.changed ? Action::Replace : Action::Keep;
        m_records.push_back(std::move(record));
    }

    const MailPlan &m_plan;
    const Published &m_published;
    std::vector<PlannedRecord> m_records;
};

} // namespace

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
        if (const Result<dns::Domain> helo = dns::Domain::parse(host.heloText()))
            questions.push_back({helo->name(), Type::TXT});
    }
    for (const MailDomain &domain : plan.domains) {
        questions.push_back({domain.name.name(), Type::MX});
        questions.push_back({domain.name.name(), Type::TXT});
        const dns::Name zone = domain.name.name().child("_domainkey");
        for (const Selector &selector : domain.selectors) {
            if (const Result<dns::Name> name = zone.under(selector.name.toLatin1()))
                questions.push_back({*name, Type::TXT});
        }
        if (const Result<dns::Name> name = domain.name.name().under("_dmarc"))
            questions.push_back({*name, Type::TXT});
    }
    std::sort(questions.begin(), questions.end());
    questions.erase(std::unique(questions.begin(), questions.end()), questions.end());
    return questions;
}

std::vector<PlannedRecord> planRecords(const MailPlan &plan, const Published &published)
{
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
