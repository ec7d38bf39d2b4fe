#pragma once
// What a fake Internet must know of the real one's block lists, address services and public
// resolvers. Plain values: core/data fills them from the data files (data::publicFacts), because
// data comes after net.
#include "dns/Name.h"

#include <optional>
#include <vector>

namespace mailworthy::net::fake {

struct ListFacts
{
    dns::Name zone;
    std::vector<dns::Name> testNames; ///< whole names that a living list answers
    std::vector<Address> testCodes;   ///< with these
    bool refusesPublicResolvers = false;
    bool silentToPublicResolvers = false;
    std::optional<Address> refusalCode; ///< empty: it refuses with the rcode
    QString keyKind = {}; ///< who has a key of this kind may ask KEY.keyZone; empty: there is none
    dns::Name keyZone = {};
};

enum class ServiceKind { DnsA, DnsTxt, DnsChaosTxt, HttpsText, HttpsTrace, Stun };
[[nodiscard]] constexpr bool isDns(ServiceKind kind)
{
    return kind == ServiceKind::DnsA || kind == ServiceKind::DnsTxt
           || kind == ServiceKind::DnsChaosTxt;
}

struct ServiceFacts
{
    QString id;
    QString operatorName;
    ServiceKind kind = ServiceKind::HttpsText;
    dns::Name question;           ///< of a DNS service
    QString url;                  ///< of an HTTPS service
    dns::Name host;               ///< the server's name; the root: by address only
    std::vector<Address> servers; ///< of a DNS service: where it is
    bool ipv4 = false, ipv6 = false;
};

/// A large receiver: its domain's mail server greets under one of its own names.
struct MailOperatorFacts
{
    dns::Name domain;
    dns::Name greeting;
    dns::Name submission; ///< the root: none
    bool ipv4 = false, ipv6 = false;
};

/// The host that a world puts their mail server on.
[[nodiscard]] inline dns::Name mailHostOf(const MailOperatorFacts &known)
{
    return known.domain.under("mx").value_or(known.domain);
}

struct PublicFacts
{
    std::vector<ListFacts> lists;
    std::vector<ServiceFacts> services;
    std::vector<Address> publicResolvers;
    std::vector<MailOperatorFacts> mailOperators;
};

} // namespace mailworthy::net::fake
