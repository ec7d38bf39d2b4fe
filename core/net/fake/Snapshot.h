#pragma once
// One epoch of a world, made ready for questions: zones, servers, lists and the names that exist
// without being written. Immutable; for Responder.
#include "net/fake/PublicFacts.h"
#include "net/fake/ZoneData.h"

#include <memory>

namespace mailworthy::net::fake {

/// The one server of everything above the declared zones (root, top-level domains).
[[nodiscard]] Address parentServer();

struct PlayedZone
{
    ZoneData fresh;
    std::optional<ZoneData> stale;
    std::vector<Address> servers;
    Signing signing = Signing::Unsigned;
};

struct PlayedList
{
    dns::Name zone;
    const ListFacts *facts = nullptr; ///< null: a list that the data file does not know
    ListCondition condition;
    std::vector<const Listing *> listings;
    Address server;
    std::map<dns::Name, std::vector<Address>> tests; ///< its test points and what they answer
    /// Its apex alone: SOA and NS.
    std::shared_ptr<const ZoneData> apex; ///< owned by this list and its copies
};

class Snapshot
{
public:
    /// `epoch` and `facts` must outlive it.
    Snapshot(const Epoch &epoch, const PublicFacts &facts);

    [[nodiscard]] const Epoch &epoch() const { return m_epoch; }
    /// The deepest declared zone that a name is in; null: none.
    [[nodiscard]] const PlayedZone *zoneOf(const dns::Name &name) const;
    /// The zone declared under exactly this name.
    [[nodiscard]] const PlayedZone *zoneAt(const dns::Name &name) const;
    [[nodiscard]] const PlayedList *listOf(const dns::Name &name) const;
    /// The addresses of a name server or a service that no record gives; null: not such a name.
    [[nodiscard]] const std::vector<Address> *hostAddresses(const dns::Name &name) const;
    /// Whose mail server is at this address; null: nobody's that is known.
    [[nodiscard]] const MailOperatorFacts *mailOperatorAt(const Address &address) const;
    /// The apex data of a zone that exists only because something below it was declared; null: no
    /// such zone.
    [[nodiscard]] const ZoneData *parentAt(const dns::Name &name) const;
    /// The deepest such zone that a name is in.
    [[nodiscard]] const ZoneData *parentOf(const dns::Name &name) const;
    /// The declared zones an address serves; null: it is no server of a zone.
    [[nodiscard]] const std::vector<dns::Name> *zonesAt(const Address &server) const;
    [[nodiscard]] const PlayedList *listAt(const Address &server) const;
    [[nodiscard]] ServerState stateOf(const Address &server) const;
    /// Signed all the way down from the root, as far as it is declared.
    [[nodiscard]] bool isSecure(const dns::Name &name) const;
    [[nodiscard]] bool isBogus(const dns::Name &name) const;

private:
    void addZones();
    void addLists(const PublicFacts &facts);
    void addList(const dns::Name &zone, const ListFacts *facts);
    void addKeyedLists(const std::map<dns::Name, const ListFacts *> &known);
    void addServices(const PublicFacts &facts);
    void addParents(const dns::Name &name);

    const Epoch &m_epoch;
    std::map<dns::Name, PlayedZone> m_zones;
    std::map<dns::Name, PlayedList> m_lists;
    std::map<dns::Name, ZoneData> m_parents;
    std::map<dns::Name, std::vector<Address>> m_hosts;
    std::map<Address, const MailOperatorFacts *> m_mailOperators;
    std::map<Address, std::vector<dns::Name>> m_servers;
    std::map<Address, dns::Name> m_listServers;
};

} // namespace mailworthy::net::fake
