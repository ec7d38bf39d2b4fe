#include "data/WebProxies.h"

#include "data/Reader.h"

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "104.16.0.0/13", with nothing set behind the prefix.
std::optional<Network> networkOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const Result<Address> address = Address::parse(parts.front());
    bool isNumber = false;
    const int bits = parts.size() == 2 ? parts[1].toInt(&isNumber) : 0;
    if (!address || !isNumber || bits < 1 || bits > (address->isV4() ? 32 : 128)
        || address->masked(bits) != *address)
        return std::nullopt;
    return Network{*address, bits};
}

std::vector<Network> networksIn(const Reader &reader, QLatin1StringView key, Need need)
{
    std::vector<Network> found;
    for (const QString &text : reader.texts(key, need)) {
        if (const std::optional<Network> network = networkOf(text))
            found.push_back(*network);
        else
            reader.fail(key, u"networks, such as 104.16.0.0/13"_s);
    }
    return found;
}

WebProxy readProxy(const Reader &reader)
{
    reader.only({"id"_L1, "name"_L1, "networks"_L1, "mailNetworks"_L1, "mailHosts"_L1, "note"_L1,
                 "sources"_L1});
    WebProxy proxy;
    proxy.id = reader.text("id"_L1, Need::Needed);
    proxy.name = reader.text("name"_L1, Need::Needed);
    proxy.networks = networksIn(reader, "networks"_L1, Need::Needed);
    proxy.mailNetworks = networksIn(reader, "mailNetworks"_L1, Need::Optional);
    for (const QString &text : reader.texts("mailHosts"_L1)) {
        if (const Result<dns::Name> host = dns::Name::parse(QStringView(text)))
            proxy.mailHosts.push_back(*host);
        else
            reader.fail("mailHosts"_L1, u"host names"_s);
    }
    if (reader.texts("sources"_L1, Need::Needed).isEmpty())
        reader.fail("sources"_L1, u"where the networks are published"_s);
    return proxy;
}

bool anyContains(const std::vector<Network> &networks, const Address &address)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&](const Network &network) { return network.contains(address); });
}

} // namespace

Result<WebProxies> WebProxies::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "proxies"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    WebProxies proxies;
    proxies.m_asOf = frame->asOf;
    for (const auto &[id, object] : frame->entries)
        proxies.m_proxies.push_back(readProxy(Reader(reading, object, id)));
    if (reading.mistake)
        return failure(*reading.mistake);
    return proxies;
}

Result<WebProxies> WebProxies::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"web-proxies.json"_s);
    return text ? fromJson(*text, u"web-proxies.json"_s) : failure(text.error());
}

const WebProxy *WebProxies::inFrontOf(const dns::Name &host, const Address &address) const
{
    for (const WebProxy &proxy : m_proxies) {
        const bool takesMail =
            anyContains(proxy.mailNetworks, address)
            || std::any_of(proxy.mailHosts.begin(), proxy.mailHosts.end(),
                           [&](const dns::Name &own) { return host.isPartOf(own); });
        if (!takesMail && anyContains(proxy.networks, address))
            return &proxy;
    }
    return nullptr;
}

} // namespace mailworthy::data
