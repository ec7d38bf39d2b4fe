#include "data/Worlds.h"

#include "base/Files.h"
#include "net/fake/WorldParser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shippedFolder = u":/mailworthy/worlds"_s;
constexpr qint64 maxWorldBytes = 4 * 1024 * 1024;

bool looksLikeFile(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.endsWith(u".world"_s)
           || QFileInfo(text).isFile();
}

} // namespace

net::fake::PublicFacts publicFacts(const ListCatalog &lists, const AddressServices &services,
                                   const PublicResolvers &resolvers, const MailOperators &operators)
{
    net::fake::PublicFacts facts;
    facts.lists = listFacts(lists);
    for (const AddressService &service : services.services) {
        facts.services.push_back({service.id, service.operatorName, service.kind, service.question,
                                  service.url, service.host, service.servers, service.ipv4,
                                  service.ipv6});
    }
    for (const PublicResolvers::Operator &owner : resolvers.operators)
        facts.publicResolvers.insert(facts.publicResolvers.end(), owner.addresses.begin(),
                                     owner.addresses.end());
    for (const MailOperator &each : operators.operators)
        facts.mailOperators.push_back(
            {each.domain, each.greetings.front(), each.submission, each.ipv4, each.ipv6});
    return facts;
}

Result<net::fake::PublicFacts> publicFacts()
{
    const Result<ListCatalog> lists = ListCatalog::builtIn();
    if (!lists)
        return failure(lists.error());
    const Result<AddressServices> services = AddressServices::builtIn();
    if (!services)
        return failure(services.error());
    const Result<PublicResolvers> resolvers = PublicResolvers::builtIn();
    if (!resolvers)
        return failure(resolvers.error());
    const Result<MailOperators> operators = MailOperators::builtIn();
    if (!operators)
        return failure(operators.error());
    return publicFacts(*lists, *services, *resolvers, *operators);
}

std::unique_ptr<net::fake::FakeInternet> LoadedWorld::open(net::fake::Options options) const
{
    return std::make_unique<net::fake::FakeInternet>(world, facts, std::move(options));
}

Result<LoadedWorld> worldFromText(const QByteArray &text, const QString &file)
{
    Result<net::fake::World> world = net::fake::parseWorld(text, file);
    if (!world)
        return failure(world.error());
    Result<net::fake::PublicFacts> facts = publicFacts();
    if (!facts)
        return failure(facts.error());
    return LoadedWorld{std::move(*world), std::move(*facts)};
}

Result<LoadedWorld> loadWorld(const QString &nameOrFile)
{
    if (looksLikeFile(nameOrFile)) {
        const Result<QByteArray> text = readFile(nameOrFile, maxWorldBytes);
        return text ? worldFromText(*text, nameOrFile) : failure(text.error());
    }
    const QStringList known = shippedWorlds();
    QFile file(shippedFolder + u'/' + nameOrFile + u".world"_s);
    if (!known.contains(nameOrFile) || !file.open(QIODevice::ReadOnly))
        return failure(u"world.missing"_s, {{u"name"_s, nameOrFile}, {u"known"_s, known}});
    return worldFromText(file.readAll(), nameOrFile);
}

QStringList shippedWorlds()
{
    const QStringList files =
        QDir(shippedFolder).entryList({u"*.world"_s}, QDir::Files, QDir::Name);
    QStringList names;
    for (const QString &file : files)
        names.append(file.chopped(6));
    return names;
}

} // namespace mailworthy::data
