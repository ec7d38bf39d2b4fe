#include "mail/dnsbl/Query.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

/// A small, well-mixed sequence (splitmix64): the same seed gives the same controls everywhere.
class Draw
{
public:
    explicit Draw(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint8 below(quint8 limit) { return static_cast<quint8>(next() % limit); }

private:
    quint64 m_state;
};

/// A documentation address (RFC 5737): routable in form, never used by anybody, so no list of
/// misbehaviour names it.
Address randomV4(Draw &draw)
{
    constexpr std::array<std::array<quint8, 3>, 3> nets{
        {{192, 0, 2}, {198, 51, 100}, {203, 0, 113}}};
    const auto &net = nets[draw.below(3)];
    return Address::v4({net[0], net[1], net[2], static_cast<quint8>(1 + draw.below(254))});
}

/// Inside 2001:db8::/32 (RFC 3849).
Address randomV6(Draw &draw)
{
    std::array<quint8, 16> octets{0x20, 0x01, 0x0d, 0xb8};
    for (std::size_t i = 4; i < octets.size(); ++i)
        octets[i] = static_cast<quint8>(draw.next());
    return Address::v6(octets);
}

QByteArray randomDomain(Draw &draw)
{
    QByteArray label("mw");
    for (int i = 0; i < 12; ++i)
        label += static_cast<char>('a' + draw.below(26));
    return label + ".invalid"; // RFC 2606 §2
}

std::optional<dns::Name> domainName(const dns::Name &zone, const QString &domain)
{
    if (domain.isEmpty())
        return std::nullopt;
    const Result<dns::Name> name = zone.under(domain.toUtf8());
    if (!name)
        return std::nullopt;
    return *name;
}

/// Lists that may rightly name a documentation range: policy ranges, whole networks, bogons,
/// countries, and what has no reverse name.
bool mayNameReservedRanges(const data::BlockList &list)
{
    return list.scope == data::ListScope::Policy || list.scope == data::ListScope::Network
           || list.scope == data::ListScope::Asn || list.category.contains(u"bogon"_s)
           || list.category.startsWith(u"policy"_s) || list.cause() == data::ListCause::ReverseName;
}

} // namespace

QString toString(const Subject &subject)
{
    if (const auto *address = std::get_if<Address>(&subject))
        return address->toString();
    return std::get<dns::Name>(subject).toLower();
}

SubjectKind kindOf(const Subject &subject)
{
    const auto *address = std::get_if<Address>(&subject);
    if (!address)
        return SubjectKind::Domain;
    return address->isV4() ? SubjectKind::V4 : SubjectKind::V6;
}

bool takes(const data::BlockList &list, SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::V4: return list.ipv4;
    case SubjectKind::V6: return list.ipv6;
    case SubjectKind::Domain: return list.domain;
    }
    return false;
}

std::optional<dns::Name> queryName(const data::BlockList &list, const Subject &subject)
{
    return queryName(list, subject, list.zone);
}

std::optional<dns::Name> queryName(const data::BlockList &list, const Subject &subject,
                                   const dns::Name &zone)
{
    if (!takes(list, kindOf(subject)))
        return std::nullopt;
    if (const auto *address = std::get_if<Address>(&subject))
        return dns::Name::reversedUnder(*address, zone); // RFC 5782 §2.1, §2.4
    std::vector<QByteArray> labels = std::get<dns::Name>(subject).labels();
    labels.insert(labels.end(), zone.labels().begin(), zone.labels().end());
    const Result<dns::Name> name = dns::Name::fromLabels(std::move(labels));
    if (!name)
        return std::nullopt;
    return *name;
}

Controls controlsOf(const data::BlockList &list, SubjectKind kind, quint64 seed)
{
    return controlsOf(list, kind, seed, list.zone);
}

Controls controlsOf(const data::BlockList &list, SubjectKind kind, quint64 seed,
                    const dns::Name &zone)
{
    Controls controls;
    Draw draw(seed);
    const auto addNegative = [&](const std::optional<dns::Name> &name) {
        if (name)
            controls.negatives.push_back(*name);
    };
    if (kind == SubjectKind::Domain) {
        controls.positive = domainName(zone, list.listed.domain);
        addNegative(domainName(zone, list.unlisted.domain));
        addNegative(domainName(zone, QString::fromLatin1(randomDomain(draw))));
        return controls;
    }
    const bool v4 = kind == SubjectKind::V4;
    // RFC 5782 §5: 127.0.0.2 and ::ffff:7f00:2 are listed, 127.0.0.1 and ::ffff:7f00:1 are not
    const std::optional<Address> &positive = v4 ? list.listed.ipv4 : list.listed.ipv6;
    const std::optional<Address> &negative = v4 ? list.unlisted.ipv4 : list.unlisted.ipv6;
    if (positive)
        controls.positive = dns::Name::reversedUnder(*positive, zone);
    if (negative)
        addNegative(dns::Name::reversedUnder(*negative, zone));
    if (!mayNameReservedRanges(list))
        addNegative(dns::Name::reversedUnder(v4 ? randomV4(draw) : randomV6(draw), zone));
    return controls;
}

} // namespace mailworthy::dnsbl
