#include "exporting/ConfigurationValues.h"

#include "keys/Digest.h"
#include "plan/KeyRecordName.h"
#include "plan/SigningKeys.h"

#include <QFileInfo>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using servers::Values;

namespace {

const QString set = QStringLiteral("yes");

QString flag(bool is)
{
    return is ? set : QString();
}

QString algorithmOf(const keys::PublicKey &key)
{
    return key.algorithm() == keys::Algorithm::Ed25519 ? u"ed25519"_s : u"rsa"_s;
}

/// A family without an address of its own has no reverse name: mail must not leave from it.
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
    return (v4 && any4) || !v6 ? u"ipv4"_s : u"ipv6"_s;
}

/// Marks the first and the last row, for lists in which something stands between the rows.
std::vector<Values> marked(std::vector<Values> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].texts[u"first"_s] = flag(i == 0);
        rows[i].texts[u"last"_s] = flag(i + 1 == rows.size());
    }
    return rows;
}

/// A TXT string takes 255 octets; with some room for what stands before the key.
constexpr qsizetype partSize = 200;

Values rowOf(const KeyTarget &key, const servers::ServerKind &kind)
{
    const QFileInfo place(key.target);
    const QString text =
        key.publicKey ? QString::fromLatin1(key.publicKey->dkimOctets().toBase64()) : QString();
    std::vector<Values> parts;
    for (qsizetype at = 0; at < text.size(); at += partSize)
        parts.push_back({{{u"part"_s, text.mid(at, partSize)}}, {}});
    return {{{u"domain"_s, key.domain},
             {u"selector"_s, key.selector},
             {u"path"_s, servers::shownPath(kind, key.target)},
             {u"folder"_s, servers::shownPath(kind, place.path())},
             {u"keyFile"_s, place.fileName()},
             {u"algorithm"_s, key.algorithm},
             {u"publicKey"_s, text},
             {u"isRsa"_s, flag(key.algorithm == u"rsa")},
             {u"isEd25519"_s, flag(key.algorithm == u"ed25519")}},
            {{u"publicParts"_s, marked(std::move(parts))}}};
}

std::vector<Values> rowsOf(std::span<const KeyTarget> keys, const servers::ServerKind &kind,
                           const std::function<bool(const KeyTarget &)> &wanted)
{
    std::vector<Values> rows;
    for (const KeyTarget &key : keys) {
        if (wanted(key))
            rows.push_back(rowOf(key, kind));
    }
    return marked(std::move(rows));
}

/// The first place that takes every key of the plan; else the last, which takes most.
const servers::KeyPlace &placeFor(const plan::MailPlan &plan, const servers::ServerKind &kind)
{
    const auto takesAll = [&](const servers::KeyPlace &place) {
        for (const plan::MailDomain &domain : plan.domains) {
            for (const plan::Selector &selector : domain.selectors) {
                if (plan::isInUse(selector)
                    && !place.algorithms.contains(algorithmOf(*selector.publicKey)))
                    return false;
            }
        }
        return true;
    };
    if (kind.moreKeys.empty() || takesAll(*kind.keys))
        return *kind.keys;
    const auto found = std::find_if(kind.moreKeys.begin(), kind.moreKeys.end(), takesAll);
    return found == kind.moreKeys.end() ? kind.moreKeys.back() : *found;
}

/// File systems take names of 255 octets, and a copy beside a file has up to 33 more.
constexpr qsizetype longestFileName = 200;

/// What stands in a line of a header beside the name of a tag.
constexpr qsizetype lineRoom = 70;

/// The path, with a file name in it that fits: what is cut off is told apart by 64 bits of a digest of the whole name.
QString boundedPath(const QString &path)
{
    const QFileInfo place(path);
    const QString name = place.fileName();
    if (name.size() <= longestFileName)
        return path;
    const QString end = u'-' + QString::fromLatin1(keys::sha256(name.toUtf8()).toHex().first(16))
                        + u'.' + place.suffix();
    return place.path() + u'/' + name.first(longestFileName - end.size()) + end;
}

/// Where a key lies. A name that the server looks for by itself, by the selector, stays as it is.
Result<QString> targetOf(const servers::KeyPlace &place, const QString &domain,
                         const QString &selector)
{
    const Result<QString> target =
        servers::render(place.target, {{{u"domain"_s, domain}, {u"selector"_s, selector}}, {}});
    const bool isOurs = place.selector.isEmpty()
                        && place.target.mid(place.target.lastIndexOf(u'/')).contains(u"{{domain}}");
    return target && isOurs ? boundedPath(*target) : target;
}

/// Two keys cannot be one file.
Result<> checkFiles(std::span<const KeyTarget> targets, const servers::ServerKind &kind)
{
    std::map<QString, const KeyTarget *> taken;
    for (const KeyTarget &key : targets) {
        if (key.target.isEmpty())
            continue;
        const auto [place, isNew] = taken.emplace(key.target, &key);
        if (!isNew && place->second->publicKey != key.publicKey)
            return failure(u"server.one-key"_s, {{u"server"_s, kind.name}});
    }
    return {};
}

/// Which key signs for a domain, one of each kind, of those that this server can have: `selectors`.
void chooseSigning(std::vector<KeyTarget> &targets, std::size_t from,
                   const std::vector<const plan::Selector *> &selectors, int perDomain)
{
    for (const QString &algorithm : {u"rsa"_s, u"ed25519"_s}) {
        std::vector<const plan::Selector *> own;
        for (const plan::Selector *selector : selectors) {
            if (algorithmOf(*selector->publicKey) == algorithm)
                own.push_back(selector);
        }
        const auto chosen = std::find(selectors.begin(), selectors.end(), plan::signingAmong(own));
        if (chosen != selectors.end() && perDomain-- > 0)
            targets[from + static_cast<std::size_t>(chosen - selectors.begin())].signs = true;
    }
}

Result<QString> relayTexts(const plan::MailPlan &plan, const servers::ServerKind &kind,
                           std::map<QString, QString> &texts)
{
    const bool relays = plan.route.usesRelay() && plan.route.relay;
    if (kind.relayOnly && !relays)
        return failure(u"server.needs-relay"_s, {{u"server"_s, kind.name}});
    QString host;
    const quint16 port = relays ? plan.route.relay->port : quint16(0);
    if (relays) {
        const Result<QString> safe = servers::safeHost(plan.route.relay->host);
        if (!safe)
            return safe;
        host = *safe;
    }
    texts[u"relay"_s] = flag(relays);
    texts[u"direct"_s] = flag(!relays);
    texts[u"relayHost"_s] = host;
    texts[u"relayPort"_s] = relays ? QString::number(port) : QString();
    texts[u"relayTarget"_s] =
        relays ? QString(u'[' + host + u"]:"_s + QString::number(port)) : QString();
    texts[u"relayWrapped"_s] = flag(relays && port == 465);
    texts[u"relayStartTls"_s] = flag(relays && port != 465);
    return host;
}

Result<> optionTexts(const ConfigurationOptions &options, std::map<QString, QString> &texts)
{
    texts[u"bind4"_s] = texts[u"bind6"_s] = QString();
    for (const Address &address : options.bind)
        texts[address.isV4() ? u"bind4"_s : u"bind6"_s] = address.toString();
    texts[u"bindAny"_s] = flag(!options.bind.empty());
    texts[u"incoming"_s] = flag(options.incomingChecks);
    for (const auto &[name, path] : {std::pair{u"certificate"_s, options.certificate},
                                     std::pair{u"certificateKey"_s, options.certificateKey}}) {
        if (!path.isEmpty()) {
            if (const Result<QString> safe = servers::safePath(path); !safe)
                return failure(safe.error());
        }
        texts[name] = path;
    }
    texts[u"tls"_s] = flag(!options.certificate.isEmpty() && !options.certificateKey.isEmpty());
    return {};
}

} // namespace

Result<std::vector<KeyTarget>> keyTargets(const plan::MailPlan &plan,
                                          const servers::ServerKind &kind)
{
    const servers::KeyPlace &place = placeFor(plan, kind);
    std::vector<KeyTarget> targets;
    for (const plan::MailDomain &domain : plan.domains) {
        const std::size_t from = targets.size();
        std::vector<const plan::Selector *> selectors;
        bool any = false;
        bool otherName = false;
        for (const plan::Selector &selector : domain.selectors) {
            if (!plan::isInUse(selector))
                continue;
            any = true;
            const QString algorithm = algorithmOf(*selector.publicKey);
            if (!place.algorithms.contains(algorithm))
                continue;
            if (!place.selector.isEmpty() && selector.name != place.selector) {
                otherName = true;
                continue;
            }
            const Result<QString> host = servers::safeHost(domain.name.ascii());
            const Result<QString> name = servers::safeSelector(selector.name);
            if (!host || !name)
                return failure(host ? name.error() : host.error());
            // Nobody could check what it signs.
            if (const auto record = plan::keyRecordName(domain.name, selector.name); !record)
                return failure(record.error());
            const Result<QString> target = targetOf(place, *host, *name);
            if (!target)
                return failure(target.error());
            // A colon can only be the manifest's own: neither name has one.
            if (const Result<QString> path = servers::safePath(QString(*target).remove(u':'));
                !place.target.isEmpty() && !path)
                return failure(path.error());
            targets.push_back({*host, *name, selector.keyFile, *target, place.owner, place.group,
                               place.mode, place.folderMode, algorithm, place.form,
                               selector.publicKey});
            selectors.push_back(&selector);
        }
        if (!any)
            return failure(u"key.missing"_s, {{u"domain"_s, domain.name.unicode()}});
        if (targets.size() == from && otherName)
            return failure(u"server.fixed-selector"_s, {{u"server"_s, kind.name},
                                                        {u"selector"_s, place.selector},
                                                        {u"domain"_s, domain.name.unicode()}});
        if (targets.size() == from)
            return failure(u"server.no-usable-key"_s,
                           {{u"domain"_s, domain.name.unicode()}, {u"server"_s, kind.name}});
        chooseSigning(targets, from, selectors, place.perDomain);
    }
    // A server with room for one key of a domain has one file for it.
    if (place.perDomain == 1 || place.everyKeySigns)
        std::erase_if(targets, [](const KeyTarget &key) { return !key.signs; });
    if (Result<> fine = checkFiles(targets, kind); !fine)
        return failure(fine.error());
    return targets;
}

Result<Values> configurationValues(const plan::MailPlan &plan, const servers::ServerKind &kind,
                                   std::span<const KeyTarget> keys,
                                   const ConfigurationOptions &options)
{
    // Its own name in place of the provider's would be what the owner chose against.
    if (kind.greeting && plan.route.isDirect() && plan.host().lacksGreeting())
        return failure(u"server.needs-greeting"_s, {{u"server"_s, kind.name}});
    const Result<QString> host = servers::safeHost(plan.host().name.ascii());
    const Result<QString> helo = servers::safeHost(plan.host().heloText());
    if (!host || !helo)
        return failure(host ? helo.error() : host.error());
    Values values;
    if (const Result<QString> relay = relayTexts(plan, kind, values.texts); !relay)
        return failure(relay.error());
    if (const Result<> fine = optionTexts(options, values.texts); !fine)
        return failure(fine.error());
    const QString protocols = protocolsOf(plan);
    const bool v6only = protocols == u"ipv6";
    const bool oneName = kind.greeting && kind.greeting->wholeServer;
    const auto hasLongName = [](const KeyTarget &key) {
        return QFileInfo(key.target).fileName().size() >= longestFileName;
    };
    const auto isRsa = [](const KeyTarget &key) { return key.signs && key.algorithm == u"rsa"; };
    const auto isEd = [](const KeyTarget &key) { return key.signs && key.algorithm != u"rsa"; };
    values.texts.merge(std::map<QString, QString>{
        {u"host"_s, *host},
        {u"helo"_s, *helo},
        {u"ownName"_s, oneName ? *helo : *host},
        {u"heloDiffers"_s, flag(*helo != *host)},
        {u"domain"_s, plan.domain().name.ascii()},
        {u"severalDomains"_s, flag(plan.domains.size() > 1)},
        {u"longNames"_s, flag(std::any_of(keys.begin(), keys.end(), hasLongName))},
        {u"protocols"_s, protocols},
        {u"v4only"_s, flag(protocols == u"ipv4")},
        {u"v6only"_s, flag(v6only)},
        {u"bothFamilies"_s, flag(protocols == u"all")},
        // With IPv6 alone a server cannot reach a signer on 127.0.0.1.
        {u"loopback"_s, v6only ? u"[::1]"_s : u"127.0.0.1"_s},
        {u"rsa"_s, flag(std::any_of(keys.begin(), keys.end(), isRsa))},
        {u"ed25519"_s, flag(std::any_of(keys.begin(), keys.end(), isEd))},
    });
    std::vector<Values> domains;
    for (const plan::MailDomain &domain : plan.domains) {
        const Result<QString> name = servers::safeHost(domain.name.ascii());
        if (!name)
            return failure(name.error());
        std::vector<Values> own = rowsOf(
            keys, kind, [&](const KeyTarget &key) { return key.signs && key.domain == *name; });
        Values row = own.empty()
                         ? Values{{{u"selector"_s, {}}, {u"path"_s, {}}, {u"keyFile"_s, {}}}, {}}
                         : own.front();
        row.texts[u"hasKeys"_s] = flag(!own.empty());
        row.texts[u"index"_s] = QString::number(domains.size() + 1);
        row.texts[u"domain"_s] = *name;
        row.texts[u"wide"_s] = flag(name->size() > lineRoom);
        row.texts[u"international"_s] = flag(name->startsWith(u"xn--") || name->contains(u".xn--"));
        row.lists[u"keys"_s] = std::move(own);
        domains.push_back(std::move(row));
    }
    std::vector<Values> addresses;
    for (const Address &address : plan.sendingAddresses()) {
        addresses.push_back({{{u"address"_s, address.toString()},
                              {u"isV4"_s, flag(address.isV4())},
                              {u"isV6"_s, flag(!address.isV4())}},
                             {}});
    }
    values.lists = {
        {u"domains"_s, marked(std::move(domains))},
        {u"keys"_s, rowsOf(keys, kind, [](const KeyTarget &) { return true; })},
        {u"signing"_s, rowsOf(keys, kind, [](const KeyTarget &key) { return key.signs; })},
        {u"rsaKeys"_s, rowsOf(keys, kind, isRsa)},
        {u"edKeys"_s, rowsOf(keys, kind, isEd)},
        {u"addresses"_s, marked(std::move(addresses))},
    };
    for (const auto &[name, text] : options.more.texts)
        values.texts[name] = text;
    for (const auto &[name, rows] : options.more.lists)
        values.lists[name] = marked(rows);
    return values;
}

std::vector<Values> valuesForEach(const Values &values, const QString &each)
{
    if (each.isEmpty())
        return {values};
    std::vector<Values> all;
    const auto list = values.lists.find(each == u"domain" ? u"domains"_s : u"keys"_s);
    for (const Values &row : list->second) {
        Values one = values;
        for (const auto &[name, text] : row.texts)
            one.texts[name] = text;
        for (const auto &[name, rows] : row.lists)
            one.lists[name] = rows;
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace mailworthy::exporting
