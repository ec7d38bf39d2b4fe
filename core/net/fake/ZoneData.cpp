#include "net/fake/ZoneData.h"

#include <QCryptographicHash>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 madeUpTtl = 3600;

QByteArray wireOf(const dns::Name &name)
{
    QByteArray wire;
    for (const QByteArray &label : name.labels())
        wire += static_cast<char>(label.size()) + label.toLower();
    return wire + '\0';
}

void appendNumber(QByteArray &wire, quint16 number)
{
    wire += static_cast<char>(number >> 8);
    wire += static_cast<char>(number & 0xff);
}

QByteArray keyData(const dns::Name &apex)
{
    QByteArray data;
    appendNumber(data, 257); // zone key, secure entry point
    data += '\x03';
    data += '\x0d'; // ECDSA P-256
    const QByteArray name = wireOf(apex);
    data += QCryptographicHash::hash("x" + name, QCryptographicHash::Sha256);
    data += QCryptographicHash::hash("y" + name, QCryptographicHash::Sha256);
    return data;
}

/// RFC 4034 appendix B.
quint16 keyTag(const QByteArray &data)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const quint32 octet = static_cast<quint8>(data.at(i));
        sum += (i & 1) != 0 ? octet : octet << 8;
    }
    sum += sum >> 16;
    return static_cast<quint16>(sum & 0xffff);
}

/// The nearest ancestor-or-self of `name` (not above `apex`) that is in `nodes`.
template<typename Nodes>
dns::Name closestEncloser(const Nodes &nodes, const dns::Name &name, const dns::Name &apex)
{
    const int least = static_cast<int>(apex.labels().size());
    for (int count = static_cast<int>(name.labels().size()); count > least; --count) {
        const dns::Name candidate = name.last(count);
        if (nodes.contains(candidate))
            return candidate;
    }
    return apex;
}

} // namespace

dns::Record zoneKey(const dns::Name &apex)
{
    return {apex, madeUpTtl, dns::Unknown{static_cast<quint16>(dns::Type::DNSKEY), keyData(apex)}};
}

dns::Record delegationSigner(const dns::Name &apex)
{
    const QByteArray key = keyData(apex);
    dns::Ds signer;
    signer.keyTag = keyTag(key);
    signer.algorithm = 13;
    signer.digestType = 2;
    signer.digest = QCryptographicHash::hash(wireOf(apex) + key, QCryptographicHash::Sha256);
    return {apex, madeUpTtl, signer};
}

ZoneData::ZoneData(const dns::Name &apex, const std::vector<dns::Record> &records,
                   const std::vector<Address> &servers, Signing signing, quint32 serial)
    : m_apex(apex)
{
    m_nodes[apex];
    for (const dns::Record &record : records)
        add(record);
    if (signing != Signing::Unsigned && !m_nodes[apex].contains(dns::Type::DNSKEY))
        add(zoneKey(apex));
    completeApex(servers, serial);
}

void ZoneData::add(const dns::Record &record)
{
    m_nodes[record.owner][record.type()].push_back(record);
    // RFC 8020, RFC 4592 §2.2.2: the names between it and the apex exist as well.
    const int least = static_cast<int>(m_apex.labels().size());
    for (int count = static_cast<int>(record.owner.labels().size()) - 1; count > least; --count)
        m_nodes[record.owner.last(count)];
}

void ZoneData::completeApex(const std::vector<Address> &servers, quint32 serial)
{
    std::vector<dns::Name> hosts;
    for (const dns::Record &record : nameServers())
        hosts.push_back(std::get<dns::Ns>(record.data).host);
    if (hosts.empty()) {
        for (std::size_t i = 0; i < servers.size(); ++i) {
            const QByteArray label = "ns" + QByteArray::number(static_cast<qulonglong>(i + 1));
            const Result<dns::Name> host = m_apex.under(label);
            hosts.push_back(host.value_or(m_apex));
            add({m_apex, madeUpTtl, dns::Ns{hosts.back()}});
        }
    }
    if (!hosts.empty()) {
        for (std::size_t i = 0; i < std::max(servers.size(), hosts.size()) && !servers.empty(); ++i)
            m_hosts[hosts[i % hosts.size()]].push_back(servers[i % servers.size()]);
    }
    Sets &apexSets = m_nodes[m_apex];
    if (const auto written = apexSets.find(dns::Type::SOA); written != apexSets.end()) {
        m_soa = written->second.front();
        return;
    }
    dns::Soa soa;
    soa.primary = hosts.empty() ? m_apex : hosts.front();
    soa.mailbox = m_apex.under("hostmaster").value_or(m_apex);
    soa.serial = serial;
    soa.refresh = 7200;
    soa.retry = 3600;
    soa.expire = 1209600;
    soa.minimum = 300;
    m_soa = {m_apex, madeUpTtl, soa};
    apexSets[dns::Type::SOA].push_back(m_soa);
}

std::vector<dns::Record> ZoneData::nameServers() const
{
    const auto node = m_nodes.find(m_apex);
    const auto set = node->second.find(dns::Type::NS);
    return set == node->second.end() ? std::vector<dns::Record>{} : set->second;
}

Found ZoneData::findAt(const Sets &sets, const dns::Name &owner, dns::Type type) const
{
    Found found;
    found.kind = Found::Kind::NoData;
    const auto take = [&](const std::vector<dns::Record> &records) {
        for (dns::Record record : records) {
            record.owner =
                owner; // RFC 4592 §3.3.1: what a wildcard gives stands at the name that was asked
            found.records.push_back(std::move(record));
        }
    };
    if (type == dns::Type::ANY) {
        for (const auto &[each, records] : sets)
            take(records);
    } else if (const auto set = sets.find(type); set != sets.end()) {
        take(set->second);
    } else if (const auto alias = sets.find(dns::Type::CNAME); alias != sets.end()) {
        take({alias->second.front()});
        found.kind = Found::Kind::Alias;
        found.target = std::get<dns::Cname>(alias->second.front().data).target;
        return found;
    }
    if (!found.records.empty())
        found.kind = Found::Kind::Data;
    return found;
}

Found ZoneData::find(const dns::Name &name, dns::Type type) const
{
    if (const auto node = m_nodes.find(name); node != m_nodes.end())
        return findAt(node->second, name, type);
    const dns::Name encloser = closestEncloser(m_nodes, name, m_apex);
    const Sets &above = m_nodes.at(encloser);
    // RFC 6672 §3.2
    if (const auto dname = above.find(dns::Type::DNAME); dname != above.end()) {
        const dns::Record &record = dname->second.front();
        std::vector<QByteArray> labels(name.labels().begin(),
                                       name.labels().end()
                                           - static_cast<qptrdiff>(encloser.labels().size()));
        const dns::Name &target = std::get<dns::Dname>(record.data).target;
        labels.insert(labels.end(), target.labels().begin(), target.labels().end());
        if (const Result<dns::Name> whole = dns::Name::fromLabels(std::move(labels)))
            return {Found::Kind::Alias, {record, {name, record.ttl, dns::Cname{*whole}}}, *whole};
        return {Found::Kind::NoName, {}, {}};
    }
    // RFC 4592 §3.3.1: the source of synthesis is the asterisk right below the closest encloser,
    // and no other.
    const Result<dns::Name> source = encloser.under("*");
    if (source) {
        if (const auto wildcard = m_nodes.find(*source); wildcard != m_nodes.end())
            return findAt(wildcard->second, name, type);
    }
    return {Found::Kind::NoName, {}, {}};
}

} // namespace mailworthy::net::fake
