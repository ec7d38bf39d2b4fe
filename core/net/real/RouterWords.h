#pragma once
// What a router says over UPnP IGD, read: descriptions, the reply of GetExternalIPAddress (UPnP
// WANIPConnection §2.4.18, RFC 6970), and which of several words counts. Pure, no I/O. Everything a
// router says is hostile: only addresses at the router itself are ever followed.
#include "net/Internet.h"

#include <QUrl>

namespace mailworthy::net {

/// http, at this address, and of a decent length; nothing: not to be followed.
[[nodiscard]] std::optional<QUrl> routerUrl(const QByteArray &text, const Address &router);

/// Where a connection service takes its commands.
struct IgdService
{
    QUrl control;
    QByteArray type; ///< "urn:schemas-upnp-org:service:WANIPConnection:1"
    friend bool operator==(const IgdService &, const IgdService &) = default;
};

/// WANIPConnection and WANPPPConnection of a device description; those whose control is elsewhere
/// are left out.
[[nodiscard]] std::vector<IgdService> igdServices(const QByteArray &description,
                                                  const QUrl &describedAt, const Address &router);

/// The SOAP message that asks for the outer address.
[[nodiscard]] QByteArray externalAddressQuestion(const QByteArray &serviceType);

/// Answered; NoV4 for an empty address or 0.0.0.0; Silent for a reply that says neither.
[[nodiscard]] RouterReply externalAddressIn(const QByteArray &soapReply);

/// The one of two words of one router that counts. Any address before none, a public one before
/// another: the router of a line may have inner addresses beside the outer one (television,
/// telephony), and whether the public one is right shows in what the outside sees. Of two equal ones
/// the first, which tells in its detail when the second differs.
[[nodiscard]] RouterReply chooseRouterReply(RouterReply first, const RouterReply &second);

} // namespace mailworthy::net
