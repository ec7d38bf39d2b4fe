#include "net/real/RouterWords.h"

#include <QXmlStreamReader>

#include <miniupnpc/miniupnpc.h>

#include <algorithm>

namespace mailworthy::net {

namespace {

constexpr qsizetype longestUrl = 512;

bool isConnectionService(const QByteArray &type)
{
    const QByteArray beginnings[] = {"urn:schemas-upnp-org:service:WANIPConnection:",
                                     "urn:schemas-upnp-org:service:WANPPPConnection:"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](const QByteArray &start) {
        return type.size() == start.size() + 1 && type.startsWith(start) && type.back() >= '1'
               && type.back() <= '9';
    });
}

/// Where a service of the description takes its commands, as the library puts it together.
QByteArray controlOf(IGDdatas data, const IGDdatas_service &service, const QByteArray &describedAt)
{
    data.first = service; // the one that GetUPNPUrls looks at
    UPNPUrls urls{};
    GetUPNPUrls(&urls, &data, describedAt.constData(), 0);
    const QByteArray control(urls.controlURL); // a copy
    FreeUPNPUrls(&urls);
    return control;
}

int rankOf(const RouterReply &reply)
{
    switch (reply.outcome) {
    case RouterOutcome::Answered: return reply.address && reply.address->isPublic() ? 3 : 2;
    case RouterOutcome::NoV4: return 1;
    case RouterOutcome::Silent:
    case RouterOutcome::NotAsked:
    case RouterOutcome::Cancelled: break;
    }
    return 0;
}

} // namespace

std::optional<QUrl> routerUrl(const QByteArray &text, const Address &router)
{
    if (text.isEmpty() || text.size() > longestUrl)
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || !url.userInfo().isEmpty())
        return std::nullopt;
    const Result<Address> host = Address::parse(url.host(QUrl::FullyEncoded));
    return host && *host == router ? std::optional(url) : std::nullopt;
}

std::vector<IgdService> igdServices(const QByteArray &description, const QUrl &describedAt,
                                    const Address &router)
{
    IGDdatas data{};
    parserootdesc(description.constData(), static_cast<int>(description.size()), &data);
    const QByteArray base = describedAt.toEncoded();
    std::vector<IgdService> found;
    for (const IGDdatas_service *service : {&data.first, &data.second}) {
        const QByteArray type(service->servicetype);
        if (!isConnectionService(type) || service->controlurl[0] == '\0')
            continue;
        const std::optional<QUrl> control = routerUrl(controlOf(data, *service, base), router);
        if (control)
            found.push_back({*control, type});
    }
    return found;
}

QByteArray externalAddressQuestion(const QByteArray &serviceType)
{
    return "<?xml version=\"1.0\"?>\r\n"
           "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
           "s:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\"><s:Body>"
           "<u:GetExternalIPAddress xmlns:u=\""
           + serviceType + "\"></u:GetExternalIPAddress></s:Body></s:Envelope>\r\n";
}

RouterReply externalAddressIn(const QByteArray &soapReply)
{
    RouterReply reply;
    reply.outcome = RouterOutcome::Silent;
    std::optional<QString> said;
    QXmlStreamReader xml(soapReply);
    while (!xml.atEnd() && !said) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1String("NewExternalIPAddress")) {
            const QString text = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
            if (!xml.hasError())
                said = text.trimmed();
        }
    }
    if (!said)
        return reply;
    if (said->isEmpty()) {
        reply.outcome = RouterOutcome::NoV4;
    } else if (const Result<Address> address = Address::parse(*said); address && address->isV4()) {
        const bool none = *address == Address::v4({0, 0, 0, 0});
        reply.outcome = none ? RouterOutcome::NoV4 : RouterOutcome::Answered;
        if (!none)
            reply.address = *address;
    }
    return reply;
}

RouterReply chooseRouterReply(RouterReply first, const RouterReply &second)
{
    const bool secondCounts = rankOf(second) > rankOf(first);
    RouterReply chosen = secondCounts ? second : std::move(first);
    const RouterReply &other = secondCounts ? first : second;
    if (rankOf(other) > 0 && (other.outcome != chosen.outcome || other.address != chosen.address))
        chosen.detail = QStringLiteral("%1: %2").arg(
            other.service, other.address ? other.address->toString() : toString(other.outcome));
    return chosen;
}

} // namespace mailworthy::net
