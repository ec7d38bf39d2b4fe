#include "checks/Check.h"

#include "base/Files.h"
#include "checks/AddressCheck.h"
#include "checks/ClockCheck.h"
#include "checks/DkimCheck.h"
#include "checks/DmarcCheck.h"
#include "checks/DomainCheck.h"
#include "checks/DynamicCheck.h"
#include "checks/HeloCheck.h"
#include "checks/HostCheck.h"
#include "checks/InterceptionCheck.h"
#include "checks/ListsCheck.h"
#include "checks/MxCheck.h"
#include "checks/NameCheck.h"
#include "checks/PortsCheck.h"
#include "checks/PublishedCheck.h"
#include "checks/ResolverCheck.h"
#include "checks/SpfCheck.h"
#include "checks/TransportCheck.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

Result<DataSet> DataSet::load(const QByteArray &overlay, const QString &overlayFile)
{
    Result<data::ListCatalog> lists = overlay.isEmpty()
                                          ? data::ListCatalog::builtIn()
                                          : data::ListCatalog::builtIn(overlay, overlayFile);
    if (!lists)
        return failure(lists.error());
    Result<data::ListKeys> listKeys = data::ListKeys::fromOverlay(overlay, overlayFile);
    if (!listKeys)
        return failure(listKeys.error());
    Result<data::AddressServices> services = data::AddressServices::builtIn();
    if (!services)
        return failure(services.error());
    Result<data::PublicResolvers> resolvers = data::PublicResolvers::builtIn();
    if (!resolvers)
        return failure(resolvers.error());
    Result<data::DnsHosts> hosts = data::DnsHosts::builtIn();
    if (!hosts)
        return failure(hosts.error());
    Result<data::MailOperators> operators = data::MailOperators::builtIn();
    if (!operators)
        return failure(operators.error());
    Result<data::WebProxies> proxies = data::WebProxies::builtIn();
    if (!proxies)
        return failure(proxies.error());
    Result<data::LineProviders> providers = data::LineProviders::builtIn();
    if (!providers)
        return failure(providers.error());
    Result<data::LearnMore> learnMore = data::LearnMore::builtIn();
    if (!learnMore)
        return failure(learnMore.error());
    DataSet data{std::move(*lists),     std::move(*services),  std::move(*resolvers),
                 std::move(*hosts),     std::move(*operators), std::move(*proxies),
                 std::move(*providers), std::nullopt,          std::move(*listKeys),
                 std::move(*learnMore)};
    if (Result<dmarc::Suffixes> suffixes = dmarc::Suffixes::system())
        data.suffixes = std::move(*suffixes);
    return data;
}

QString ownersFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/mailworthy/"_s + name;
}

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< of a file of the owner's

Result<DataSet> loadWithOwnersLists()
{
    const QString path = ownersFile(u"dnsbl.json"_s);
    if (!QFile::exists(path))
        return DataSet::load();
    Result<QByteArray> overlay = readFile(path, mostBytes);
    if (!overlay)
        return failure(overlay.error());
    Result<DataSet> loaded = DataSet::load(*overlay, path);
    wipeMemory(overlay->data(), static_cast<std::size_t>(overlay->size())); // keys stand in it
    if (!loaded)
        return failure(loaded.error());
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    loaded->listKeys.othersCanRead =
        (QFile::permissions(path) & others) != QFileDevice::Permissions{};
    return loaded;
}

} // namespace

Result<DataSet> DataSet::loadForOwner()
{
    Result<DataSet> loaded = loadWithOwnersLists();
    const QString path = ownersFile(u"address-services.json"_s);
    if (!loaded || !QFile::exists(path))
        return loaded;
    const Result<QByteArray> overlay = readFile(path, mostBytes);
    if (!overlay)
        return failure(overlay.error());
    Result<data::AddressServices> services = loaded->services.withOverlay(*overlay, path);
    if (!services)
        return failure(services.error());
    loaded->services = std::move(*services);
    return loaded;
}

quint64 Context::seed() const
{
    return options.seed ? *options.seed : QRandomGenerator::system()->generate64();
}

const std::vector<Check> &allChecks()
{
    const auto beside = [](Check check) {
        check.readsRecords = false;
        return check;
    };
    const auto ofNames = [](Check check) { // it looks at names alone
        check.readsAddresses = false;
        return check;
    };
    static const std::vector<Check> checks{
        ofNames(beside(resolverCheck())),
        ofNames(beside(interceptionCheck())),
        beside(clockCheck()),
        ofNames(domainCheck()), // compares the servers' keys
        beside(addressCheck()),
        beside(dynamicCheck()),
        beside(nameCheck()),
        beside(heloCheck()),
        beside(hostCheck()),
        beside(mxCheck()),
        beside(listsCheck()),
        spfCheck(),
        ofNames(dkimCheck()),
        dmarcCheck(),
        transportCheck(),
        beside(portsCheck()),
        publishedCheck(),
    };
    return checks;
}

const Check *findCheck(QStringView id)
{
    for (const Check &check : allChecks()) {
        if (id == QLatin1String(check.id))
            return &check;
    }
    return nullptr;
}

Result<QStringList> resolveCheckNames(const QStringList &names)
{
    QStringList found;
    QStringList known;
    for (const Check &check : allChecks())
        known << QString::fromLatin1(check.id);
    for (const QString &given : names) {
        const QString name = given.trimmed().toLower();
        bool any = false;
        for (const Check &check : allChecks()) {
            const QString id = QString::fromLatin1(check.id);
            bool fits = name == id || (name == u"blocklists" && id == u"lists")
                        || (name == u"name" && id == u"helo")
                        || (name == u"address" && id == u"dynamic");
            for (const char *area : check.areas)
                fits = fits || name == QLatin1String(area);
            if (fits && !found.contains(id))
                found << id;
            any = any || fits;
        }
        if (!any)
            return failure(u"check.unknown"_s, {{u"text"_s, given}, {u"known"_s, known}});
    }
    return found;
}

} // namespace mailworthy::checks
