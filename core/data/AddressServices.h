#pragma once
// The services that tell a host its public address, and the public resolvers that are known by
// their addresses.
//
// resources/data/address-services.json, schema 1: {"schema":1,"asOf":…,"services":[ENTRY…]}
//   id*, name*, operator*      several services of one operator count once in an agreement
//   kind*                      "dns-a" (A/AAAA is the address) "dns-txt" "dns-chaos-txt"
//                              "https-text" "https-trace" (line ip=) "stun" (RFC 8489, by UDP)
//   question                   DNS: the name to ask
//   host                       the server's name; HTTPS: the host of `url`
//   families*                  of "ipv4" "ipv6"
//   servers                    addresses, for DNS services alone: they are asked there; the others'
//                              hosts are looked up
//   url                        HTTPS
//   port                       STUN; 3478 without it
//   asked*                     by default
//   privacy, notes, sources    what the operator learns
// resources/data/public-resolvers.json, schema 1:
// {"schema":1,"asOf":…,"operators":[{"name","addresses":[…]}]} Errors as in ListCatalog.h.
#include "dns/Answer.h"
#include "net/fake/PublicFacts.h"

namespace mailworthy::data {

using net::fake::ServiceKind;
QString toString(ServiceKind value);
std::optional<ServiceKind> serviceKindFromString(QStringView text);

struct AddressService
{
    QString id;
    QString name;
    QString operatorName;
    ServiceKind kind = ServiceKind::HttpsText;
    dns::Name question; ///< DNS
    dns::Name host;
    std::vector<Address> servers; ///< DNS: whom to ask
    QString url;                  ///< HTTPS
    quint16 port = 3478;          ///< STUN, RFC 8489 §18.6
    bool ipv4 = false, ipv6 = false;
    bool asked = true;
    QString privacy;
    QString notes;

    [[nodiscard]] bool isDns() const { return net::fake::isDns(kind); }
    [[nodiscard]] bool isStun() const { return kind == ServiceKind::Stun; }
    [[nodiscard]] bool takes(Family family) const { return family == Family::V4 ? ipv4 : ipv6; }
    /// The servers of one family.
    [[nodiscard]] std::vector<Address> serversOf(Family family) const;
    /// What a DNS service is asked to learn the address of that family (TXT ones are asked over
    /// it); of the others, how their host is looked up.
    [[nodiscard]] dns::Question questionFor(Family family) const;
    friend bool operator==(const AddressService &, const AddressService &) = default;
};

struct AddressServices
{
    QString asOf;
    std::vector<AddressService> services;

    [[nodiscard]] static Result<AddressServices> fromJson(const QByteArray &text,
                                                          const QString &file);
    [[nodiscard]] static Result<AddressServices> builtIn();
    /// With the owner's choice laid over: {"schema":1,"off":[id…],"add":[ENTRY…]}. An entry that is known
    /// is replaced. `file` is for messages.
    [[nodiscard]] Result<AddressServices> withOverlay(const QByteArray &overlay,
                                                      const QString &file) const;
    [[nodiscard]] const AddressService *find(QStringView id) const;
};

/// The address in the reply of an HTTPS service; nullopt when there is none or more than one.
[[nodiscard]] std::optional<Address> addressInReply(ServiceKind kind, const QByteArray &body);
/// The address in the answer of a DNS service.
[[nodiscard]] std::optional<Address> addressInAnswer(ServiceKind kind, const dns::Answer &answer);

struct PublicResolvers
{
    struct Operator
    {
        QString name;
        std::vector<Address> addresses;
        std::vector<Address> https = {}; ///< those of them that are asked over HTTPS; may be empty
        friend bool operator==(const Operator &, const Operator &) = default;
    };
    std::vector<Operator> operators;

    [[nodiscard]] static Result<PublicResolvers> fromJson(const QByteArray &text,
                                                          const QString &file);
    [[nodiscard]] static Result<PublicResolvers> builtIn();
    /// The operator of that address; null: no public resolver that is known.
    [[nodiscard]] const Operator *find(const Address &address) const;
    /// The first that takes questions over HTTPS (RFC 8484); null: none is known to.
    [[nodiscard]] const Operator *overHttps() const;
};

} // namespace mailworthy::data
