#include "net/fake/Responder.h"

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 serviceTtl = 60;

bool endsOnLabel(const QString &name, const QString &suffix)
{
    return name == suffix || name.endsWith(u'.' + suffix);
}

QStringView kindWord(ServiceKind kind)
{
    if (kind == ServiceKind::Stun)
        return u"stun";
    return isDns(kind) ? u"dns" : u"https";
}

/// "google", "ns1.google.com", "o-o.myaddr.l.google.com", "opendns.com", "dns", "https", "stun".
bool ruleMeans(const EchoRule &rule, const ServiceFacts &service)
{
    if (rule.service == service.id || endsOnLabel(service.host.toLower(), rule.service))
        return true;
    if (isDns(service.kind) && endsOnLabel(service.question.toLower(), rule.service))
        return true;
    if (rule.service == kindWord(service.kind))
        return true;
    return service.operatorName.toLower().contains(rule.service);
}

} // namespace

Responder::Seen Responder::seenBy(const ServiceFacts &service, Family family,
                                  const Snapshot &snapshot) const
{
    const Epoch &epoch = snapshot.epoch();
    for (auto rule = epoch.echoes.rbegin(); rule != epoch.echoes.rend(); ++rule) {
        if (!ruleMeans(*rule, service))
            continue;
        if (!rule->address)
            return {{}, dns::Outcome::Timeout};
        if (rule->address->family() == family)
            return {rule->address, dns::Outcome::Records};
    }
    const std::optional<Address> &seen = family == Family::V4 ? epoch.seenV4 : epoch.seenV6;
    if (seen)
        return {seen, dns::Outcome::Records};
    // A line that has only the other family says so at once; one that nobody sees is silent.
    const bool other = epoch.seenV4 || epoch.seenV6;
    return {{}, other ? dns::Outcome::Unreachable : dns::Outcome::Timeout};
}

const ServiceFacts *Responder::serviceFor(const dns::Question &question,
                                          const Address &server) const
{
    for (const ServiceFacts &service : m_facts.services) {
        const bool chaos = service.kind == ServiceKind::DnsChaosTxt;
        const bool same = isDns(service.kind) && service.question == question.name
                          && question.klass == (chaos ? dns::Class::CH : dns::Class::IN);
        if (same
            && std::find(service.servers.begin(), service.servers.end(), server)
                   != service.servers.end())
            return &service;
    }
    return nullptr;
}

const ServiceFacts *Responder::serviceAt(const QString &pageKey) const
{
    const auto found = m_pages.find(pageKey);
    return found == m_pages.end() ? nullptr : found->second;
}

const ServiceFacts *Responder::stunServiceOf(const dns::Name &host) const
{
    const auto found = std::find_if(
        m_facts.services.begin(), m_facts.services.end(), [&](const ServiceFacts &service) {
            return service.kind == ServiceKind::Stun && service.host == host;
        });
    return found == m_facts.services.end() ? nullptr : &*found;
}

/// Through a resolver such a name shows the resolver, not the one who asks.
std::optional<Part> Responder::servicePart(const Snapshot &snapshot, const dns::Name &name,
                                           dns::Type type, const View &view) const
{
    const auto asks = [&name](const ServiceFacts &service) {
        return isDns(service.kind) && service.kind != ServiceKind::DnsChaosTxt
               && service.question == name;
    };
    const auto service = std::find_if(m_facts.services.begin(), m_facts.services.end(), asks);
    if (service == m_facts.services.end() || !view.recursive)
        return std::nullopt;
    const bool ownResolverOnly =
        std::any_of(service->servers.begin(), service->servers.end(),
                    [this](const Address &server) { return isPublicResolver(server); });
    if (ownResolverOnly)
        return partOf(Part::Kind::NoName);
    // Where the resolver comes from: a public one has an address of its own, one at home that of
    // the line.
    Address egress = Address::v4({44, 128, 255, 53});
    if (view.kind == ResolverKind::Public)
        egress = Address::v4({44, 128, 255, 8});
    else if (view.kind == ResolverKind::Honest && view.validating && snapshot.epoch().seenV4)
        egress = *snapshot.epoch().seenV4;
    Part part = partOf(Part::Kind::Data);
    if (service->kind == ServiceKind::DnsTxt && type == dns::Type::TXT)
        part.records.push_back({name, serviceTtl, dns::Txt::of(egress.toString().toLatin1())});
    else if (service->kind == ServiceKind::DnsA)
        part.records = addressRecords(name, {egress}, type);
    if (part.records.empty())
        part.kind = Part::Kind::NoData;
    return part;
}

} // namespace mailworthy::net::fake
