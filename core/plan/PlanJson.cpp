// The plan as JSON: what the session file keeps and --json prints.
#include "mail/spf/Record.h"
#include "plan/MailPlan.h"

#include <QJsonArray>

#include <array>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
struct Word
{
    T value;
    QLatin1StringView text;
};

constexpr std::array provenanceWords{
    Word<Provenance>{Provenance::Measured, "measured"_L1},
    Word<Provenance>{Provenance::Typed, "typed"_L1},
    Word<Provenance>{Provenance::Dns, "dns"_L1},
};
constexpr std::array runsOnWords{
    Word<RunsOn>{RunsOn::ThisMachine, "this-machine"_L1},
    Word<RunsOn>{RunsOn::ThisNetwork, "this-network"_L1},
    Word<RunsOn>{RunsOn::Elsewhere, "elsewhere"_L1},
};
constexpr std::array heloWords{
    Word<HeloMode>{HeloMode::OwnName, "own-name"_L1},
    Word<HeloMode>{HeloMode::FollowsPtr, "follows-ptr"_L1},
};
constexpr std::array stageWords{
    Word<SelectorStage>{SelectorStage::Prepared, "prepared"_L1},
    Word<SelectorStage>{SelectorStage::Published, "published"_L1},
    Word<SelectorStage>{SelectorStage::Signing, "signing"_L1},
    Word<SelectorStage>{SelectorStage::Retired, "retired"_L1},
};
constexpr std::array strictnessWords{
    Word<SpfStrictness>{SpfStrictness::Soft, "soft"_L1},
    Word<SpfStrictness>{SpfStrictness::Hard, "hard"_L1},
};
constexpr std::array policyWords{
    Word<DmarcPolicy>{DmarcPolicy::None, "none"_L1},
    Word<DmarcPolicy>{DmarcPolicy::Quarantine, "quarantine"_L1},
    Word<DmarcPolicy>{DmarcPolicy::Reject, "reject"_L1},
};
constexpr std::array wayWords{
    Word<Way>{Way::Direct, "direct"_L1},
    Word<Way>{Way::Relay, "relay"_L1},
    Word<Way>{Way::Unused, "unused"_L1},
};

template<typename T, std::size_t N>
QString word(const std::array<Word<T>, N> &words, T value)
{
    for (const Word<T> &candidate : words) {
        if (candidate.value == value)
            return candidate.text;
    }
    return {};
}

/// Reads fields of one object and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(std::optional<Error> &error) : m_error(error) {}

    void bad(const QString &field, const QString &found)
    {
        if (!m_error)
            m_error = Error(u"plan.bad"_s, {{u"field"_s, field}, {u"found"_s, found.left(80)}});
    }

    template<typename T, std::size_t N>
    T one(const QJsonObject &object, const QString &field, const std::array<Word<T>, N> &words)
    {
        const QString text = object[field].toString();
        for (const Word<T> &candidate : words) {
            if (text == candidate.text)
                return candidate.value;
        }
        bad(field, text);
        return words.front().value;
    }

    /// A field that is not there is as good as an empty one; one of another type is a mistake.
    QString text(const QJsonObject &object, const QString &field)
    {
        return as(object, field, QJsonValue::String).toString();
    }
    bool flag(const QJsonObject &object, const QString &field, bool otherwise = false)
    {
        return as(object, field, QJsonValue::Bool).toBool(otherwise);
    }
    QJsonArray list(const QJsonObject &object, const QString &field)
    {
        return as(object, field, QJsonValue::Array).toArray();
    }
    QJsonObject map(const QJsonObject &object, const QString &field)
    {
        return as(object, field, QJsonValue::Object).toObject();
    }

    dns::Domain domain(const QString &field, const QString &text)
    {
        const Result<dns::Domain> parsed = dns::Domain::parse(text);
        if (parsed)
            return *parsed;
        bad(field, text);
        return {};
    }

private:
    QJsonValue as(const QJsonObject &object, const QString &field, QJsonValue::Type type)
    {
        const QJsonValue value = object[field];
        if (value.isUndefined() || value.isNull() || value.type() == type)
            return value;
        bad(field, value.toVariant().toString());
        return {};
    }

    std::optional<Error> &m_error;
};

QJsonObject toJson(const Host &host)
{
    QJsonArray addresses;
    for (const HostAddress &item : host.addresses) {
        addresses.append(QJsonObject{{u"address"_s, item.address.toString()},
                                     {u"provenance"_s, word(provenanceWords, item.provenance)}});
    }
    return {{u"name"_s, host.name.ascii()},
            {u"addresses"_s, addresses},
            {u"heloMode"_s, word(heloWords, host.heloMode)},
            {u"helo"_s, host.helo},
            {u"server"_s, host.server},
            {u"runsOn"_s, word(runsOnWords, host.runsOn)},
            {u"addressChanges"_s, host.addressChanges}};
}

QJsonObject toJson(const Selector &selector)
{
    QJsonValue key;
    if (selector.publicKey) {
        key = QJsonObject{
            {u"algorithm"_s, keys::toString(selector.publicKey->algorithm())},
            {u"spki"_s, QString::fromLatin1(selector.publicKey->spki().toBase64())},
        };
    }
    return {{u"name"_s, selector.name},
            {u"keyFile"_s, selector.keyFile},
            {u"publicKey"_s, key},
            {u"stage"_s, word(stageWords, selector.stage)}};
}

QJsonObject toJson(const MailDomain &domain)
{
    QJsonArray selectors;
    for (const Selector &selector : domain.selectors)
        selectors.append(toJson(selector));
    QJsonObject dmarc{{u"policy"_s, word(policyWords, domain.dmarc.policy)},
                      {u"reportAddress"_s, domain.dmarc.reportAddress},
                      {u"strictSpf"_s, domain.dmarc.strictSpf == true},
                      {u"strictDkim"_s, domain.dmarc.strictDkim == true}};
    if (domain.dmarc.strictSpf == false)
        dmarc.insert(u"relaxedSpf"_s, true);
    if (domain.dmarc.strictDkim == false)
        dmarc.insert(u"relaxedDkim"_s, true);
    if (domain.dmarc.subdomains)
        dmarc.insert(u"subdomains"_s, word(policyWords, *domain.dmarc.subdomains));
    if (domain.dmarc.mayWeaken)
        dmarc.insert(u"mayWeaken"_s, true);
    if (domain.dmarc.subdomainsAsDomain)
        dmarc.insert(u"subdomainsAsDomain"_s, true);
    if (domain.dmarc.mayWeakenSubdomains)
        dmarc.insert(u"mayWeakenSubdomains"_s, true);
    QJsonObject spf{{u"strictness"_s, word(strictnessWords, domain.spf.strictness)},
                    {u"includes"_s, QJsonArray::fromStringList(domain.spf.includes)}};
    if (!domain.spf.dropped.isEmpty())
        spf.insert(u"dropped"_s, QJsonArray::fromStringList(domain.spf.dropped));
    if (domain.spf.chosen)
        spf.insert(u"chosen"_s, true);
    QJsonObject object{{u"name"_s, domain.name.ascii()},
                       {u"dnsHost"_s, domain.dnsHost},
                       {u"receivesHere"_s, domain.receivesHere},
                       {u"spf"_s, spf},
                       {u"dmarc"_s, dmarc},
                       {u"selectors"_s, selectors}};
    QJsonArray extras;
    for (const Extra &extra : domain.extras)
        extras.append(QJsonObject{{u"kind"_s, kindOf(extra)}, {u"value"_s, valueOf(extra)}});
    if (!extras.isEmpty())
        object.insert(u"extras"_s, extras);
    return object;
}

Host hostFromJson(const QJsonObject &object, Reader &reader)
{
    Host host;
    host.name = reader.domain(u"hosts.name"_s, reader.text(object, u"name"_s));
    for (const QJsonValue &item : reader.list(object, u"addresses"_s)) {
        const QJsonObject entry = item.toObject();
        const Result<Address> address = Address::parse(reader.text(entry, u"address"_s));
        if (address)
            host.addresses.push_back(
                {*address, reader.one(entry, u"provenance"_s, provenanceWords)});
        else
            reader.bad(u"hosts.addresses"_s, reader.text(entry, u"address"_s));
    }
    host.heloMode = reader.one(object, u"heloMode"_s, heloWords);
    host.helo = reader.text(object, u"helo"_s);
    host.server = reader.text(object, u"server"_s);
    host.runsOn = reader.one(object, u"runsOn"_s, runsOnWords);
    host.addressChanges = reader.flag(object, u"addressChanges"_s);
    return host;
}

Selector selectorFromJson(const QJsonObject &object, Reader &reader)
{
    Selector selector;
    const Result<QString> name = parseSelectorName(reader.text(object, u"name"_s));
    if (name)
        selector.name = *name;
    else
        reader.bad(u"selectors.name"_s, reader.text(object, u"name"_s));
    selector.keyFile = reader.text(object, u"keyFile"_s);
    selector.stage = reader.one(object, u"stage"_s, stageWords);
    if (const QJsonObject shown = reader.map(object, u"publicKey"_s); !shown.isEmpty()) {
        const QByteArray der = QByteArray::fromBase64(reader.text(shown, u"spki"_s).toLatin1());
        Result<keys::PublicKey> key = keys::PublicKey::fromSpki(der);
        if (key)
            selector.publicKey = std::move(*key);
        else
            reader.bad(u"selectors.publicKey"_s, selector.name);
    }
    return selector;
}

MailDomain domainFromJson(const QJsonObject &object, Reader &reader)
{
    MailDomain domain;
    domain.name = reader.domain(u"domains.name"_s, reader.text(object, u"name"_s));
    domain.dnsHost = reader.text(object, u"dnsHost"_s);
    domain.receivesHere = reader.flag(object, u"receivesHere"_s, true);
    const QJsonObject spf = reader.map(object, u"spf"_s);
    domain.spf.strictness = reader.one(spf, u"strictness"_s, strictnessWords);
    domain.spf.chosen = reader.flag(spf, u"chosen"_s);
    for (const QJsonValue &item : reader.list(spf, u"includes"_s))
        domain.spf.includes << (item.isString() ? item.toString() : u" "_s);
    for (const QJsonValue &item : reader.list(spf, u"dropped"_s)) {
        const QString term = item.toString();
        if (!std::holds_alternative<spf::Term>(spf::parseTerm(term.toUtf8())))
            reader.bad(u"spf.dropped"_s, term);
        domain.spf.dropped << term;
    }
    for (const QString &include : domain.spf.includes) {
        if (!dns::Domain::parse(include) && !dns::Name::parse(include))
            reader.bad(u"spf.includes"_s, include);
    }
    const QJsonObject dmarc = reader.map(object, u"dmarc"_s);
    domain.dmarc.policy = reader.one(dmarc, u"policy"_s, policyWords);
    domain.dmarc.reportAddress = reader.text(dmarc, u"reportAddress"_s);
    if (dmarc.contains(u"subdomains"))
        domain.dmarc.subdomains = reader.one(dmarc, u"subdomains"_s, policyWords);
    // "strict…": false stands in every file, also where nothing was chosen.
    const auto strict = [&](const QString &yes, const QString &no) {
        const bool isStrict = reader.flag(dmarc, yes);
        const bool isRelaxed = reader.flag(dmarc, no);
        return isStrict || isRelaxed ? std::optional(isStrict) : std::nullopt;
    };
    domain.dmarc.strictSpf = strict(u"strictSpf"_s, u"relaxedSpf"_s);
    domain.dmarc.strictDkim = strict(u"strictDkim"_s, u"relaxedDkim"_s);
    domain.dmarc.mayWeaken = reader.flag(dmarc, u"mayWeaken"_s);
    domain.dmarc.subdomainsAsDomain = reader.flag(dmarc, u"subdomainsAsDomain"_s);
    domain.dmarc.mayWeakenSubdomains = reader.flag(dmarc, u"mayWeakenSubdomains"_s);
    for (const QJsonValue &item : reader.list(object, u"selectors"_s))
        domain.selectors.push_back(selectorFromJson(item.toObject(), reader));
    for (const QJsonValue &item : reader.list(object, u"extras"_s)) {
        const QJsonObject entry = item.toObject();
        const QString kind = reader.text(entry, u"kind"_s);
        const QString value = reader.text(entry, u"value"_s);
        if (const Result<Extra> extra = parseExtra(kind, value))
            domain.extras.push_back(*extra);
        else
            reader.bad(u"extras"_s, kind + u' ' + value);
    }
    return domain;
}

} // namespace

QJsonObject toJson(const MailPlan &plan)
{
    QJsonArray hosts;
    for (const Host &host : plan.hosts)
        hosts.append(toJson(host));
    QJsonArray domains;
    for (const MailDomain &domain : plan.domains)
        domains.append(toJson(domain));
    QJsonObject route{{u"v4"_s, word(wayWords, plan.route.v4)},
                      {u"v6"_s, word(wayWords, plan.route.v6)}};
    if (plan.route.relay) {
        route.insert(u"relay"_s, QJsonObject{{u"host"_s, plan.route.relay->host},
                                             {u"port"_s, plan.route.relay->port},
                                             {u"spfInclude"_s, plan.route.relay->spfInclude}});
    }
    return {{u"hosts"_s, hosts}, {u"domains"_s, domains}, {u"route"_s, route}};
}

Result<MailPlan> planFromJson(const QJsonObject &object)
{
    std::optional<Error> error;
    Reader reader(error);
    MailPlan plan;
    for (const QJsonValue &item : reader.list(object, u"hosts"_s))
        plan.hosts.push_back(hostFromJson(item.toObject(), reader));
    for (const QJsonValue &item : reader.list(object, u"domains"_s))
        plan.domains.push_back(domainFromJson(item.toObject(), reader));
    const QJsonObject route = reader.map(object, u"route"_s);
    plan.route.v4 = reader.one(route, u"v4"_s, wayWords);
    plan.route.v6 = reader.one(route, u"v6"_s, wayWords);
    if (const QJsonObject relay = reader.map(route, u"relay"_s); !relay.isEmpty()) {
        const int port = relay[u"port"].toInt();
        if (port < 1 || port > 65535)
            reader.bad(u"route.relay.port"_s, QString::number(port));
        else
            plan.route.relay = Relay{reader.text(relay, u"host"_s), static_cast<quint16>(port),
                                     reader.text(relay, u"spfInclude"_s)};
    }
    if (plan.hosts.empty() || plan.domains.empty())
        reader.bad(plan.hosts.empty() ? u"hosts"_s : u"domains"_s, u"[]"_s);
    if (error)
        return failure(*error);
    return plan;
}

} // namespace mailworthy::plan
