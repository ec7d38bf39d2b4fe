#include "data/DnsHosts.h"

#include "data/Reader.h"
#include "data/Words.h"

#include <algorithm>
#include <map>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

const Word<NameStyle> nameStyles[] = {
    {NameStyle::Relative, "relative"_L1}, {NameStyle::Fqdn, "fqdn"_L1},
    {NameStyle::FqdnDot, "fqdn-dot"_L1},  {NameStyle::Mixed, "mixed"_L1},
    {NameStyle::None, "none"_L1},
};
const Word<ApexStyle> apexStyles[] = {
    {ApexStyle::At, "@"_L1},
    {ApexStyle::Blank, "blank"_L1},
    {ApexStyle::Fqdn, "fqdn"_L1},
    {ApexStyle::Either, "either"_L1},
};
const Word<TargetDot> targetDots[] = {
    {TargetDot::Required, "required"_L1},
    {TargetDot::NotNeeded, "not-needed"_L1},
    {TargetDot::Optional, "optional"_L1},
};
const Word<TxtQuotes> txtQuotes[] = {
    {TxtQuotes::Wanted, "wanted"_L1},
    {TxtQuotes::Forbidden, "forbidden"_L1},
    {TxtQuotes::Added, "added"_L1},
    {TxtQuotes::Tolerated, "tolerated"_L1},
};
const Word<TxtOver255> txtOver255[] = {
    {TxtOver255::Auto, "auto"_L1},
    {TxtOver255::RawOk, "raw-ok"_L1},
    {TxtOver255::ManualStrings, "manual-strings"_L1},
    {TxtOver255::Unsupported, "unsupported"_L1},
};

void readRecognise(const Reader &reader, DnsHost &host)
{
    reader.only({"nsSuffixes"_L1, "nsRegex"_L1, "domainSuffixes"_L1, "ambiguousWith"_L1});
    host.nsSuffixes = reader.texts("nsSuffixes"_L1);
    host.nsRegex = reader.texts("nsRegex"_L1);
    host.domainSuffixes = reader.texts("domainSuffixes"_L1);
    host.ambiguousWith = reader.texts("ambiguousWith"_L1);
}

void readForm(const Reader &reader, DnsHost &host)
{
    const Reader field = reader.object("nameField"_L1);
    field.only({"label"_L1, "style"_L1, "apex"_L1, "appendsZone"_L1});
    host.nameLabel = field.text("label"_L1);
    host.nameStyle = field.word("style"_L1, &nameStyleFromString, NameStyle::Unknown,
                                u"relative, fqdn, fqdn-dot, mixed or none"_s);
    host.apex = field.word("apex"_L1, &apexStyleFromString, ApexStyle::Unknown,
                           u"@, blank, fqdn or either"_s);
    host.appendsZone = field.flag("appendsZone"_L1);
    host.targetDot = reader.word("targetDot"_L1, &targetDotFromString, TargetDot::Unknown,
                                 u"required, not-needed or optional"_s);
    const Reader txt = reader.object("txt"_L1);
    txt.only({"quotes"_L1, "over255"_L1, "maxOctets"_L1, "rejects"_L1, "note"_L1});
    host.quotes = txt.word("quotes"_L1, &txtQuotesFromString, TxtQuotes::Unknown,
                           u"wanted, forbidden, added or tolerated"_s);
    host.over255 = txt.word("over255"_L1, &txtOver255FromString, TxtOver255::Unknown,
                            u"auto, raw-ok, manual-strings or unsupported"_s);
    host.txtMaxOctets = txt.number("maxOctets"_L1);
    host.txtRejects = txt.texts("rejects"_L1);
    host.txtNote = txt.text("note"_L1);
    const Reader ttl = reader.object("ttl"_L1);
    ttl.only({"min"_L1, "default"_L1, "allowed"_L1, "perRecord"_L1});
    host.ttlMin = ttl.number("min"_L1);
    host.ttlDefault = ttl.number("default"_L1);
    host.ttlAllowed = ttl.numbers("allowed"_L1);
    host.ttlPerRecord = ttl.flag("perRecord"_L1);
}

void readParts(const Reader &reader, DnsHost &host)
{
    reader.only({"CAA"_L1, "TLSA"_L1, "SRV"_L1});
    const auto partsIn = [](const Reader &type, const QStringList &ids) {
        std::vector<FormPart> parts;
        for (const QString &id : ids) {
            const QByteArray key = id.toLatin1();
            if (const QString label = type.text(QLatin1StringView(key)); !label.isEmpty())
                parts.push_back({id, label});
        }
        return parts;
    };
    const QStringList types = reader.keys();
    for (const QString &type : types) {
        const QByteArray key = type.toLatin1();
        const Reader fields = reader.object(QLatin1StringView(key));
        if (type == u"CAA")
            fields.only({"flags"_L1, "tag"_L1, "issuer"_L1});
        else if (type == u"TLSA")
            fields.only({"usage"_L1, "selector"_L1, "matching"_L1, "data"_L1});
        else
            fields.only({"priority"_L1, "weight"_L1, "port"_L1, "target"_L1});
        host.parts[type] = partsIn(fields, formPartsOf(type));
    }
}

DnsHost readHost(const Reader &reader)
{
    reader.only({"id"_L1, "name"_L1, "kind"_L1, "recognise"_L1, "nameField"_L1, "targetDot"_L1,
                 "txt"_L1, "ttl"_L1, "types"_L1, "fields"_L1, "reverseZone"_L1, "reverseNote"_L1,
                 "panelUrl"_L1, "helpUrl"_L1, "proxy"_L1, "warnings"_L1, "updaters"_L1,
                 "sources"_L1});
    DnsHost host;
    host.id = reader.text("id"_L1, Need::Needed);
    host.name = reader.text("name"_L1, Need::Needed);
    host.kind = reader.text("kind"_L1, Need::Needed);
    readRecognise(reader.object("recognise"_L1, Need::Needed), host);
    readForm(reader, host);
    const Reader types = reader.object("types"_L1);
    const QStringList typeNames = types.keys();
    for (const QString &type : typeNames) {
        const std::optional<bool> can = types.flag(QLatin1StringView(type.toLatin1()));
        (can.value_or(false) ? host.typesYes : host.typesNo).append(type);
    }
    readParts(reader.object("fields"_L1), host);
    host.reverseZone = reader.flag("reverseZone"_L1);
    host.reverseNote = reader.text("reverseNote"_L1);
    host.panelUrl = reader.text("panelUrl"_L1);
    host.helpUrl = reader.text("helpUrl"_L1);
    const Reader proxy = reader.object("proxy"_L1);
    proxy.only({"exists"_L1, "breaksMail"_L1, "note"_L1});
    host.proxyExists = proxy.flag("exists"_L1).value_or(false);
    host.proxyBreaksMail = proxy.flag("breaksMail"_L1).value_or(false);
    host.proxyNote = proxy.text("note"_L1);
    host.warnings = reader.texts("warnings"_L1);
    const Reader updaters = reader.object("updaters"_L1);
    updaters.only({"ddclient"_L1, "inadyn"_L1});
    for (const QString &program : updaters.keys()) {
        const QByteArray key = program.toLatin1();
        const Reader updater = updaters.object(QLatin1StringView(key));
        updater.only({"protocol"_L1, "server"_L1, "login"_L1, "zone"_L1, "ttl"_L1, "ipv6"_L1,
                      "dropsOther"_L1, "note"_L1});
        host.updaters.push_back({program, updater.text("protocol"_L1, Need::Needed),
                                 updater.text("server"_L1), updater.text("login"_L1),
                                 updater.text("note"_L1), updater.flag("zone"_L1).value_or(false),
                                 updater.flag("ttl"_L1).value_or(false),
                                 updater.flag("ipv6"_L1).value_or(false),
                                 updater.flag("dropsOther"_L1).value_or(false)});
    }
    return host;
}

} // namespace

QStringList formPartsOf(const QString &type)
{
    if (type == u"CAA")
        return {u"flags"_s, u"tag"_s, u"issuer"_s};
    if (type == u"TLSA")
        return {u"usage"_s, u"selector"_s, u"matching"_s, u"data"_s};
    if (type == u"SRV")
        return {u"priority"_s, u"weight"_s, u"port"_s, u"target"_s};
    return {};
}

const std::vector<FormPart> *DnsHost::partsOf(const QString &type) const
{
    const auto found = parts.find(type);
    return found == parts.end() || found->second.empty() ? nullptr : &found->second;
}

QString toString(NameStyle value)
{
    return wordOf(nameStyles, value);
}
std::optional<NameStyle> nameStyleFromString(QStringView text)
{
    return valueOf(nameStyles, text);
}
QString toString(ApexStyle value)
{
    return wordOf(apexStyles, value);
}
std::optional<ApexStyle> apexStyleFromString(QStringView text)
{
    return valueOf(apexStyles, text);
}
QString toString(TargetDot value)
{
    return wordOf(targetDots, value);
}
std::optional<TargetDot> targetDotFromString(QStringView text)
{
    return valueOf(targetDots, text);
}
QString toString(TxtQuotes value)
{
    return wordOf(txtQuotes, value);
}
std::optional<TxtQuotes> txtQuotesFromString(QStringView text)
{
    return valueOf(txtQuotes, text);
}
QString toString(TxtOver255 value)
{
    return wordOf(txtOver255, value);
}
std::optional<TxtOver255> txtOver255FromString(QStringView text)
{
    return valueOf(txtOver255, text);
}

Result<DnsHosts> DnsHosts::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "hosts"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    DnsHosts hosts;
    hosts.m_asOf = frame->asOf;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        DnsHost host = readHost(reader);
        if (hosts.find(host.id))
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        for (const QString &pattern : std::as_const(host.nsRegex)) {
            const QRegularExpression expression(pattern);
            if (!expression.isValid())
                reader.fail("recognise.nsRegex"_L1, u"a regular expression"_s);
            hosts.m_expressions.emplace_back(expression, hosts.m_hosts.size());
        }
        hosts.m_hosts.push_back(std::move(host));
    }
    const Reader root(reading, frame->root, {});
    for (const Reader &test : root.objects("recognitionTests"_L1))
        hosts.m_tests.push_back(
            {test.text("ns"_L1, Need::Needed), test.texts("expect"_L1, Need::Needed), {}});
    if (reading.mistake)
        return failure(*reading.mistake);
    return hosts;
}

Result<DnsHosts> DnsHosts::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"dns-hosts.json"_s);
    return text ? fromJson(*text, u"dns-hosts.json"_s) : failure(text.error());
}

const DnsHost *DnsHosts::find(QStringView id) const
{
    for (const DnsHost &host : m_hosts) {
        if (host.id == id)
            return &host;
    }
    return nullptr;
}

std::vector<std::size_t> DnsHosts::hostsOf(const QString &server) const
{
    std::vector<std::size_t> found;
    for (const auto &[expression, place] : m_expressions) {
        if (expression.match(server).hasMatch())
            found.push_back(place);
    }
    if (!found.empty())
        return found;
    qsizetype longest = 0;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        for (const QString &suffix : m_hosts[i].nsSuffixes) {
            if (suffix.size() < longest || !endsOnLabel(server, suffix))
                continue;
            if (suffix.size() > longest)
                found.clear();
            longest = suffix.size();
            if (found.empty() || found.back() != i)
                found.push_back(i);
        }
    }
    return found;
}

std::vector<const DnsHost *> DnsHosts::recognise(const std::vector<dns::Name> &nameServers) const
{
    std::map<std::size_t, int> votes;
    for (const dns::Name &server : nameServers) {
        for (const std::size_t place : hostsOf(server.toLower()))
            ++votes[place];
    }
    std::vector<std::pair<std::size_t, int>> ordered(votes.begin(), votes.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<const DnsHost *> found;
    const auto add = [&found](const DnsHost *host) {
        if (host && std::find(found.begin(), found.end(), host) == found.end())
            found.push_back(host);
    };
    for (const auto &[place, count] : ordered)
        add(&m_hosts[place]);
    for (const auto &[place, count] : ordered) {
        for (const QString &other : m_hosts[place].ambiguousWith)
            add(find(other));
    }
    return found;
}

const DnsHost *DnsHosts::dynamicServiceOf(const dns::Name &domain) const
{
    const QString name = domain.toLower();
    const DnsHost *found = nullptr;
    qsizetype longest = 0;
    for (const DnsHost &host : m_hosts) {
        for (const QString &suffix : host.domainSuffixes) {
            if (suffix.size() > longest && endsOnLabel(name, suffix)) {
                found = &host;
                longest = suffix.size();
            }
        }
    }
    return found;
}

} // namespace mailworthy::data
