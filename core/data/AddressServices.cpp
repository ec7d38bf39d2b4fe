#include "data/AddressServices.h"

#include "base/Json.h"
#include "data/Reader.h"
#include "data/Words.h"

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

const Word<ServiceKind> serviceKinds[] = {
    {ServiceKind::DnsA, "dns-a"_L1},
    {ServiceKind::DnsTxt, "dns-txt"_L1},
    {ServiceKind::DnsChaosTxt, "dns-chaos-txt"_L1},
    {ServiceKind::HttpsText, "https-text"_L1},
    {ServiceKind::HttpsTrace, "https-trace"_L1},
    {ServiceKind::Stun, "stun"_L1},
};

void readStunPort(const Reader &reader, AddressService &service)
{
    if (!reader.has("port"_L1))
        return;
    const int port = reader.number("port"_L1).value_or(0);
    if (port < 1 || port > 65535)
        reader.fail("port"_L1, u"a port, 1 to 65535"_s);
    service.port = static_cast<quint16>(port);
}

AddressService readService(const Reader &reader)
{
    reader.only({"id"_L1, "name"_L1, "operator"_L1, "kind"_L1, "question"_L1, "host"_L1,
                 "families"_L1, "servers"_L1, "url"_L1, "port"_L1, "asked"_L1, "privacy"_L1,
                 "notes"_L1, "sources"_L1});
    AddressService service;
    service.id = reader.text("id"_L1, Need::Needed);
    service.name = reader.text("name"_L1, Need::Needed);
    service.operatorName = reader.text("operator"_L1, Need::Needed);
    service.kind = reader.word("kind"_L1, &serviceKindFromString, ServiceKind::HttpsText,
                               u"dns-a, dns-txt, dns-chaos-txt, https-text, https-trace or stun"_s,
                               Need::Needed);
    service.host = reader.name("host"_L1, Need::Needed);
    const QStringList families = reader.texts("families"_L1, Need::Needed);
    service.ipv4 = families.contains(u"ipv4"_s);
    service.ipv6 = families.contains(u"ipv6"_s);
    if (!service.ipv4 && !service.ipv6)
        reader.fail("families"_L1, u"ipv4 or ipv6"_s);
    if (service.isDns()) {
        service.question = reader.name("question"_L1, Need::Needed);
        service.servers = reader.addresses("servers"_L1, Need::Needed);
        for (const Family family : {Family::V4, Family::V6}) {
            if (service.takes(family) == service.serversOf(family).empty())
                reader.fail("servers"_L1, u"servers of the families named"_s);
        }
    } else if (service.isStun()) {
        readStunPort(reader, service);
    } else {
        service.url = reader.text("url"_L1, Need::Needed);
        if (!service.url.startsWith(u"https://"_s + service.host.toLower() + u'/'))
            reader.fail("url"_L1, u"an https address of its host"_s);
    }
    service.asked = reader.flag("asked"_L1, Need::Needed).value_or(false);
    service.privacy = reader.text("privacy"_L1);
    service.notes = reader.text("notes"_L1);
    return service;
}

} // namespace

QString toString(ServiceKind value)
{
    return wordOf(serviceKinds, value);
}
std::optional<ServiceKind> serviceKindFromString(QStringView text)
{
    return valueOf(serviceKinds, text);
}

std::vector<Address> AddressService::serversOf(Family family) const
{
    std::vector<Address> found;
    std::copy_if(servers.begin(), servers.end(), std::back_inserter(found),
                 [family](const Address &address) { return address.family() == family; });
    return found;
}

dns::Question AddressService::questionFor(Family family) const
{
    switch (kind) {
    case ServiceKind::DnsTxt: return {question, dns::Type::TXT, dns::Class::IN};
    case ServiceKind::DnsChaosTxt: return {question, dns::Type::TXT, dns::Class::CH};
    case ServiceKind::DnsA:
    case ServiceKind::HttpsText:
    case ServiceKind::HttpsTrace:
    case ServiceKind::Stun: break;
    }
    const dns::Type type = family == Family::V4 ? dns::Type::A : dns::Type::AAAA;
    return {isDns() ? question : host, type, dns::Class::IN};
}

Result<AddressServices> AddressServices::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "services"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    AddressServices services;
    services.asOf = frame->asOf;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        AddressService service = readService(reader);
        if (services.find(service.id))
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        if (reading.mistake)
            return failure(*reading.mistake);
        services.services.push_back(std::move(service));
    }
    return services;
}

Result<AddressServices> AddressServices::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"address-services.json"_s);
    return text ? fromJson(*text, u"address-services.json"_s) : failure(text.error());
}

Result<AddressServices> AddressServices::withOverlay(const QByteArray &overlay,
                                                     const QString &file) const
{
    const Result<QJsonObject> root = parseJsonObject(overlay);
    if (!root) {
        Error error = root.error();
        error.args[u"file"_s] = file;
        return failure(std::move(error));
    }
    Reading reading{file, {}};
    const Reader reader(reading, *root, {});
    reader.only({"schema"_L1, "off"_L1, "add"_L1});
    if (root->value("schema"_L1).toInt() != 1)
        reader.fail("schema"_L1, u"1"_s);
    AddressServices merged = *this;
    const auto place = [&merged](const QString &id) {
        return std::find_if(merged.services.begin(), merged.services.end(),
                            [&id](const AddressService &service) { return service.id == id; });
    };
    for (const QString &id : reader.texts("off"_L1)) {
        if (const auto found = place(id); found != merged.services.end())
            found->asked = false;
        else
            reading.fail(id, u"off"_s, u"the id of a service that is known"_s);
    }
    for (const Reader &entry : reader.objects("add"_L1)) {
        AddressService service = readService(entry);
        if (const auto found = place(service.id); found != merged.services.end())
            *found = std::move(service);
        else
            merged.services.push_back(std::move(service));
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return merged;
}

const AddressService *AddressServices::find(QStringView id) const
{
    for (const AddressService &service : services) {
        if (service.id == id)
            return &service;
    }
    return nullptr;
}

namespace {

std::optional<Address> addressOf(QByteArrayView text)
{
    const Result<Address> address = Address::parse(QString::fromLatin1(text.trimmed()));
    return address ? std::optional(address->unmapped()) : std::nullopt;
}

} // namespace

std::optional<Address> addressInReply(ServiceKind kind, const QByteArray &body)
{
    if (kind != ServiceKind::HttpsTrace)
        return addressOf(body);
    std::optional<Address> found;
    const QList<QByteArray> lines = body.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("ip="))
            continue;
        if (found)
            return std::nullopt;
        found = addressOf(QByteArrayView(line).sliced(3));
    }
    return found;
}

std::optional<Address> addressInAnswer(ServiceKind kind, const dns::Answer &answer)
{
    if (answer.outcome != dns::Outcome::Records)
        return std::nullopt;
    if (kind == ServiceKind::DnsA) {
        const std::vector<Address> addresses = answer.addresses();
        return addresses.size() == 1 ? std::optional(addresses.front()) : std::nullopt;
    }
    std::optional<Address> found;
    for (const QByteArray &text : answer.texts()) {
        // Said of the network that a resolver asks for: then the address is that resolver's.
        if (text.startsWith("edns0-client-subnet"))
            return std::nullopt;
        const std::optional<Address> address = addressOf(text);
        if (address && found && *address != *found)
            return std::nullopt;
        if (address)
            found = address;
    }
    return found;
}

Result<PublicResolvers> PublicResolvers::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "operators"_L1, "name"_L1);
    if (!frame)
        return failure(frame.error());
    PublicResolvers resolvers;
    for (const auto &[name, object] : frame->entries) {
        const Reader reader(reading, object, name);
        reader.only({"name"_L1, "addresses"_L1, "https"_L1});
        resolvers.operators.push_back({reader.text("name"_L1, Need::Needed),
                                       reader.addresses("addresses"_L1, Need::Needed),
                                       reader.addresses("https"_L1)});
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return resolvers;
}

Result<PublicResolvers> PublicResolvers::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"public-resolvers.json"_s);
    return text ? fromJson(*text, u"public-resolvers.json"_s) : failure(text.error());
}

const PublicResolvers::Operator *PublicResolvers::find(const Address &address) const
{
    for (const Operator &candidate : operators) {
        if (std::find(candidate.addresses.begin(), candidate.addresses.end(), address)
            != candidate.addresses.end())
            return &candidate;
    }
    return nullptr;
}

const PublicResolvers::Operator *PublicResolvers::overHttps() const
{
    const auto found =
        std::find_if(operators.begin(), operators.end(),
                     [](const Operator &candidate) { return !candidate.https.empty(); });
    return found == operators.end() ? nullptr : &*found;
}

} // namespace mailworthy::data
