#pragma once
// The records of one zone, ready to be asked: RFC 1034 §4.3.2 with wildcards (RFC 4592) and empty
// non-terminals (RFC 8020). SOA and NS are made up when the world does not write them. Immutable;
// for Responder.
#include "net/fake/World.h"

namespace mailworthy::net::fake {

struct Found
{
    enum class Kind { Data, Alias, NoData, NoName };
    Kind kind = Kind::NoName;
    std::vector<dns::Record> records; ///< the data, or the CNAME (with its DNAME before it)
    dns::Name target;                 ///< of an alias
};

class ZoneData
{
public:
    /// `servers` are given names ns1, ns2, … below the apex when there are no NS records.
    ZoneData(const dns::Name &apex, const std::vector<dns::Record> &records,
             const std::vector<Address> &servers, Signing signing, quint32 serial);

    [[nodiscard]] const dns::Name &apex() const { return m_apex; }
    [[nodiscard]] Found find(const dns::Name &name, dns::Type type) const;
    [[nodiscard]] const dns::Record &soa() const { return m_soa; }
    [[nodiscard]] std::vector<dns::Record> nameServers() const;
    /// The names of its servers, each with the addresses that are its own.
    [[nodiscard]] const std::map<dns::Name, std::vector<Address>> &hosts() const { return m_hosts; }

private:
    using Sets = std::map<dns::Type, std::vector<dns::Record>>;

    void add(const dns::Record &record);
    void completeApex(const std::vector<Address> &servers, quint32 serial);
    [[nodiscard]] Found findAt(const Sets &sets, const dns::Name &owner, dns::Type type) const;

    dns::Name m_apex;
    std::map<dns::Name, Sets> m_nodes; ///< empty non-terminals have no sets
    dns::Record m_soa;
    std::map<dns::Name, std::vector<Address>> m_hosts;
};

/// The key of a signed zone (made up, the same in every run) and the DS that its parent has for it
/// (RFC 4034 §2, §5).
[[nodiscard]] dns::Record zoneKey(const dns::Name &apex);
[[nodiscard]] dns::Record delegationSigner(const dns::Name &apex);

} // namespace mailworthy::net::fake
