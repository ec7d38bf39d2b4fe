// CAA and TLSA: what belongs to the certificate and the key of the mail host.
#include "mail/transport/Tlsa.h"
#include "plan/PlanningExtra.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;
using transport::CaaAnswer;
using transport::CaaIssuer;

namespace {

/// The set that holds for a name, and where it stands (RFC 8659 §3).
struct CaaSet
{
    std::optional<dns::Name> owner; ///< none: there is no set
    std::vector<dns::Caa> records;
    QStringList texts;
    bool known = true;
};

CaaSet setFor(const dns::Name &host, const Published &published)
{
    CaaSet set;
    for (const dns::Name &name : caaNames(host)) {
        const dns::Answer *answer = published.find(name, Type::CAA);
        if (!answer || !answer->isKnown()) {
            set.known = false;
            return set;
        }
        set.records = answer->all<dns::Caa>();
        if (!set.records.empty()) {
            set.owner = name;
            set.texts = plainTexts(answer);
            return set;
        }
    }
    return set;
}

std::optional<CaaIssuer> issuerOf(const dns::Caa &record)
{
    if (transport::caaTagFrom(record.tag) != transport::CaaTag::Issue)
        return std::nullopt;
    const transport::Reading<CaaIssuer> reading = transport::parseCaaIssuer(record.value);
    const auto *issuer = std::get_if<CaaIssuer>(&reading);
    return issuer ? std::optional(*issuer) : std::nullopt;
}

using Binding = std::vector<std::pair<QByteArray, QByteArray>>;

/// Parameters in one order, so that the same ones are equal.
Binding bindingOf(const CaaIssuer &issuer)
{
    Binding binding;
    for (const transport::CaaParameter &parameter : issuer.parameters)
        binding.emplace_back(parameter.name.toLower(), parameter.value);
    std::sort(binding.begin(), binding.end());
    return binding;
}

/// The published record that gives what is wished: the same binding, or any where none is wished.
const dns::Caa *recordFor(const CaaIssuer &wish, const std::vector<dns::Caa> &records)
{
    for (const dns::Caa &record : records) {
        const std::optional<CaaIssuer> issuer = issuerOf(record);
        if (issuer && issuer->domain.compare(wish.domain, Qt::CaseInsensitive) == 0
            && (wish.parameters.empty() || bindingOf(*issuer) == bindingOf(wish)))
            return &record;
    }
    return nullptr;
}

} // namespace

std::vector<dns::Name> caaNames(const dns::Name &host)
{
    std::vector<dns::Name> names;
    for (dns::Name name = host; name.labels().size() >= 2; name = name.parent())
        names.push_back(name);
    return names;
}

void PlanningExtra::planCaa(const CaaExtra &wish)
{
    const dns::Name &name = host().name.name();
    const dns::Domain zone = zoneOf(host().name, m_plan);
    const CaaSet set = setFor(name, m_published);
    // Beside the records that hold: a set of its own at the host would take the place of those
    // above. Where they stand in a zone of others, it has to.
    const bool ours = set.owner && (*set.owner == name || set.owner->isPartOf(zone.name()));
    const dns::Caa wanted{0, "issue", transport::toText(wish.issuer).value_or(QByteArray())};
    PlannedRecord record =
        planned(ours ? *set.owner : name, wanted, Purpose::Caa, Need::Optional, zone);
    const dns::Caa *there = recordFor(wish.issuer, set.records);
    if (set.known) {
        record.published = set.texts;
        record.action = there ? Action::Keep : Action::Add;
    }
    if (there) {
        record.record.owner = *set.owner;
        record.record.data = *there;
    }
    add(std::move(record));
    if (!set.owner)
        return;
    const QString issuer = QString::fromUtf8(wish.issuer.domain);
    const Args args{
        {u"issuer"_s, issuer}, {u"host"_s, host().name.ascii()}, {u"at"_s, set.owner->toLower()}};
    const CaaAnswer answer = transport::judgeCaa(set.records, {wish.issuer.domain, false, {}, {}});
    if (answer == CaaAnswer::CriticalTag)
        remark(u"extra.caa.critical"_s, args);
    else if (answer != CaaAnswer::Allowed)
        remark(u"extra.caa.forbids"_s, args);
    // What is published allows the CA without the binding: that one holds nothing back yet.
    const bool unbound =
        std::any_of(set.records.begin(), set.records.end(), [&](const dns::Caa &each) {
            const std::optional<CaaIssuer> other = issuerOf(each);
            return other && other->parameters.empty()
                   && other->domain.compare(wish.issuer.domain, Qt::CaseInsensitive) == 0;
        });
    if (!wish.issuer.parameters.empty() && unbound)
        remark(u"extra.caa.unbound"_s, args);
}

void PlanningExtra::planTlsa(const MailDomain &domain, const TlsaExtra &wish)
{
    const Args args{{u"host"_s, host().name.ascii()}, {u"domain"_s, domain.name.ascii()}};
    const auto signing = m_published.signing.find(host().name.name());
    if (signing == m_published.signing.end()) {
        remark(u"extra.tlsa.unknown"_s, args);
        return;
    }
    switch (signing->second) {
    case Signing::Unsigned: remark(u"extra.tlsa.unsigned"_s, args); return;
    case Signing::Unproven: remark(u"extra.tlsa.unproven"_s, args); return;
    case Signing::Bogus: remark(u"extra.tlsa.bogus"_s, args); return;
    case Signing::Proven: break;
    }
    const std::optional<dns::Name> owner = transport::tlsaName(host().name.name());
    if (!owner)
        return;
    const dns::Tlsa wanted{3, 1, 1, wish.digest};
    PlannedRecord record =
        planned(*owner, wanted, Purpose::Tlsa, Need::Optional, zoneOf(host().name, m_plan));
    if (const dns::Answer *answer = known(*owner, Type::TLSA)) {
        record.published = plainTexts(answer);
        const std::vector<dns::Tlsa> there = answer->all<dns::Tlsa>();
        const bool same = std::find(there.begin(), there.end(), wanted) != there.end();
        record.action = same ? Action::Keep : Action::Add; // the next key stands beside the old one
    }
    add(std::move(record));
    remark(u"extra.tlsa.renewal"_s, args);
    // RFC 7672 §2.2.1: nobody looks for it when the MX record comes without proof.
    const auto own = m_published.signing.find(domain.name.name());
    if (own == m_published.signing.end() || own->second != Signing::Proven)
        remark(u"extra.tlsa.domain-unproven"_s, args);
}

} // namespace mailworthy::plan
