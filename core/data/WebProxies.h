#pragma once
// Proxies in front of web sites, by their published addresses: they carry no SMTP, so a mail host
// behind one gets no mail. From resources/data/web-proxies.json.
#include "base/Address.h"
#include "dns/Name.h"

namespace mailworthy::data {

struct Network
{
    Address address;
    int bits = 0;
    [[nodiscard]] bool contains(const Address &other) const
    {
        return address.sharesPrefix(other, bits);
    }
    friend bool operator==(const Network &, const Network &) = default;
};

struct WebProxy
{
    QString id;
    QString name;
    std::vector<Network> networks;
    std::vector<Network> mailNetworks; ///< parts of them where the operator does take mail
    std::vector<dns::Name> mailHosts; ///< mail servers of the operator: these names and those below
    friend bool operator==(const WebProxy &, const WebProxy &) = default;
};

class WebProxies
{
public:
    /// Errors "data.syntax" and "data.schema" {file, entry, field, expected}.
    [[nodiscard]] static Result<WebProxies> fromJson(const QByteArray &text, const QString &file);
    [[nodiscard]] static Result<WebProxies> builtIn();

    [[nodiscard]] const QString &asOf() const { return m_asOf; }
    [[nodiscard]] const std::vector<WebProxy> &all() const { return m_proxies; }
    /// The proxy that answers at this address of this mail host; null: none that is known.
    [[nodiscard]] const WebProxy *inFrontOf(const dns::Name &host, const Address &address) const;

private:
    QString m_asOf;
    std::vector<WebProxy> m_proxies;
};

} // namespace mailworthy::data
