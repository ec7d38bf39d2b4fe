#include "exporting/Configuration.h"

#include "findings/Catalog.h"
#include "keys/Digest.h"
#include "servers/Template.h"

#include <QJsonArray>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using servers::Values;

namespace {

/// What every template may use. Names were checked before they got here.
struct Names
{
    QString host;
    QString helo;
    QString relay;
};

Result<Names> safeNames(const plan::MailPlan &plan)
{
    const Result<QString> host = servers::safeHost(plan.host().name.ascii());
    if (!host)
        return failure(host.error());
    const Result<QString> helo = servers::safeHost(plan.host().heloText());
    if (!helo)
        return failure(helo.error());
    Names names{*host, *helo, {}};
    if (plan.route.usesRelay() && plan.route.relay) {
        const Result<QString> relay = servers::safeHost(plan.route.relay->host);
        if (!relay)
            return failure(relay.error());
        names.relay = u'[' + *relay + u"]:"_s + QString::number(plan.route.relay->port);
    }
    return names;
}

QString protocolsOf(const plan::MailPlan &plan)
{
    const bool v4 = plan.route.v4 != plan::Way::Unused;
    const bool v6 = plan.route.v6 != plan::Way::Unused;
    const std::vector<Address> addresses = plan.sendingAddresses();
    const bool any4 =
        std::any_of(addresses.begin(), addresses.end(), [](const Address &a) { return a.isV4(); });
    const bool any6 =
        std::any_of(addresses.begin(), addresses.end(), [](const Address &a) { return !a.isV4(); });
    if (plan.route.usesRelay() || (v4 && v6 && any4 == any6))
        return u"all"_s;
    // A family without an address of its own has no reverse name: mail must not leave from it.
    return (v4 && any4) || !v6 ? u"ipv4"_s : u"ipv6"_s;
}

Result<std::vector<KeyTarget>> keyTargets(const plan::MailPlan &plan,
                                          const servers::KeyPlace &place)
{
    std::vector<KeyTarget> targets;
    for (const plan::MailDomain &domain : plan.domains) {
        bool any = false;
        for (const plan::Selector &selector : domain.selectors) {
            if (!selector.publicKey || selector.stage == plan::SelectorStage::Retired)
                continue;
            const Result<QString> host = servers::safeHost(domain.name.ascii());
            const Result<QString> name = servers::safeSelector(selector.name);
            if (!host || !name)
                return failure(host ? name.error() : host.error());
            const Result<QString> target =
                servers::render(place.target, {{{u"domain"_s, *host}, {u"selector"_s, *name}}, {}});
            if (!target)
                return failure(target.error());
            const Result<QString> path = servers::safePath(*target);
            if (!path)
                return failure(path.error());
            targets.push_back({*host, *name, selector.keyFile, *path, place.owner, place.group,
                               place.mode, place.folderMode, selector.publicKey});
            any = true;
        }
        if (!any)
            return failure(u"key.missing"_s, {{u"domain"_s, domain.name.unicode()}});
    }
    return targets;
}

bool isEd25519(const plan::MailPlan &plan, const KeyTarget &key)
{
    for (const plan::MailDomain &domain : plan.domains) {
        for (const plan::Selector &selector : domain.selectors) {
            if (domain.name.ascii() == key.domain && selector.name == key.selector
                && selector.publicKey)
                return selector.publicKey->algorithm() == keys::Algorithm::Ed25519;
        }
    }
    return false;
}

Values valuesFor(const plan::MailPlan &plan, const Names &names, const std::vector<KeyTarget> &keys)
{
    Values values;
    const QString protocols = protocolsOf(plan);
    // Postfix with IPv6 alone cannot reach a signer on 127.0.0.1 (servers digest §3, trap 5).
    const bool v6 = protocols == u"ipv6";
    const QString loopback = v6 ? u"[::1]"_s : u"127.0.0.1"_s;
    const QString inet = v6 ? u"inet6"_s : u"inet"_s;
    std::vector<std::map<QString, QString>> all;
    std::vector<std::map<QString, QString>> rsa;
    std::vector<std::map<QString, QString>> ed;
    for (const KeyTarget &key : keys) {
        const std::map<QString, QString> row{
            {u"domain"_s, key.domain}, {u"selector"_s, key.selector}, {u"path"_s, key.target}};
        all.push_back(row);
        (isEd25519(plan, key) ? ed : rsa).push_back(row);
    }
    const bool both = !ed.empty();
    const QString first = u"inet:"_s + loopback + u":8891"_s;
    const QString second = u"inet:"_s + loopback + u":8892"_s;
    values.texts = {
        {u"host"_s, names.host},
        {u"helo"_s, names.helo},
        {u"domain"_s, plan.domain().name.ascii()},
        {u"protocols"_s, protocols},
        {u"milters"_s, both ? first + u", "_s + second : first},
        {u"socket"_s, inet + u":8891@"_s + loopback},
        {u"socketEd25519"_s, inet + u":8892@"_s + loopback},
        {u"ed25519"_s, both ? u"yes"_s : QString()},
        {u"relay"_s, names.relay.isEmpty() ? QString() : u"yes"_s},
        {u"direct"_s, names.relay.isEmpty() ? u"yes"_s : QString()},
        {u"relayTarget"_s, names.relay},
        {u"relayWrapped"_s,
         plan.route.relay && plan.route.relay->port == 465 ? u"yes"_s : QString()},
        {u"tlsLevel"_s, names.relay.isEmpty() ? u"may"_s : u"secure"_s},
    };
    values.lists = {{u"keys"_s, all}, {u"rsaKeys"_s, rsa}, {u"edKeys"_s, ed}};
    return values;
}

} // namespace

QByteArray ConfigFile::checksum() const
{
    return keys::sha256(content).toHex();
}

Result<Configuration> makeConfiguration(const plan::MailPlan &plan, const QString &serverId)
{
    Result<servers::ServerKind> kind = servers::loadServerKind(serverId);
    if (!kind)
        return failure(kind.error());
    const Result<Names> names = safeNames(plan);
    if (!names)
        return failure(names.error());
    Configuration configuration;
    if (kind->keys) {
        Result<std::vector<KeyTarget>> targets = keyTargets(plan, *kind->keys);
        if (!targets)
            return failure(targets.error());
        configuration.keys = std::move(*targets);
    }
    const Values values = valuesFor(plan, *names, configuration.keys);
    for (const servers::TemplateFile &file : kind->files) {
        if (!file.when.isEmpty() && values.texts.at(file.when).isEmpty())
            continue;
        const Result<QString> text = servers::loadTemplate(*kind, file.templateName);
        if (!text)
            return failure(text.error());
        const Result<QString> content = servers::render(*text, values);
        if (!content)
            return failure(content.error());
        configuration.files.push_back({file.target, file.owner, file.group, file.mode, file.how,
                                       file.edit, file.comment, content->toUtf8()});
    }
    const auto chosen = [&values](const std::vector<servers::ServerCommand> &commands) {
        QStringList list;
        for (const servers::ServerCommand &item : commands) {
            if (item.when.isEmpty() || !values.texts.at(item.when).isEmpty())
                list << item.command;
        }
        return list;
    };
    configuration.check = chosen(kind->check);
    configuration.reload = chosen(kind->reload);
    configuration.kind = std::move(*kind);
    return configuration;
}

QJsonObject manifestOf(const Configuration &configuration)
{
    QJsonArray files;
    for (const ConfigFile &file : configuration.files) {
        files.append(QJsonObject{
            {u"file"_s, QString(u"files"_s + file.target)},
            {u"target"_s, file.target},
            {u"owner"_s, file.owner},
            {u"group"_s, file.group},
            {u"mode"_s, file.mode},
            {u"how"_s, servers::toString(file.how)},
            {u"checksum"_s, QString(u"sha256:"_s + QString::fromLatin1(file.checksum()))}});
    }
    QJsonArray keys;
    for (const KeyTarget &key : configuration.keys) {
        keys.append(QJsonObject{{u"domain"_s, key.domain},
                                {u"selector"_s, key.selector},
                                {u"target"_s, key.target},
                                {u"owner"_s, key.owner},
                                {u"group"_s, key.group},
                                {u"mode"_s, key.mode}});
    }
    return {{u"kind"_s, u"mailworthy-export"_s},
            {u"schema"_s, 1},
            {u"server"_s, configuration.kind.id},
            {u"name"_s, configuration.kind.name},
            {u"files"_s, files},
            {u"keys"_s, keys},
            {u"check"_s, QJsonArray::fromStringList(configuration.check)},
            {u"reload"_s, QJsonArray::fromStringList(configuration.reload)}};
}

} // namespace mailworthy::exporting
