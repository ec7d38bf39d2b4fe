#include "exporting/Records.h"

#include "data/DnsHosts.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::Action;
using plan::PlannedRecord;

namespace {

struct Format
{
    const char *id;
    QString (*write)(const RecordBook &book);
    bool oneZone; ///< what it writes is for one zone alone
    const char *suffix;
    bool forTools = true; ///< what it says is done at once, by a program
};
constexpr Format formats[] = {
    {"bind", writeBind, false, "zone"},
    {"cards", writeCards, false, "txt", false},
    {"cloudflare", writeCloudflare, true, "zone"},
    {"route53", writeRoute53, true, "json"},
    {"dnscontrol", writeDnscontrol, false, "js"},
    {"octodns", writeOctodns, true, "yaml"},
    {"lexicon", writeLexicon, false, "sh"},
    {"terraform", writeTerraform, false, "tf"},
    {"nsupdate", writeNsupdate, false, "nsupdate"},
    {"powerdns", writePowerdns, false, "sh"},
    {"windows", writeWindows, false, "ps1"},
    {"dnsmasq", writeDnsmasq, false, "conf"},
    {"tinydns", writeTinydns, false, "data"},
    {"csv", writeCsv, false, "csv", false},
    {"markdown", writeMarkdown, false, "md", false},
    {"html", writeHtml, false, "html", false},
    {"text", writeText, false, "txt", false},
};

/// The owner as this host's name field wants it.
QString ownerField(const PlannedRecord &record, const data::DnsHost *host)
{
    const QString full = nameOf(record);
    const QString zone = record.zone.ascii();
    const bool apex = full == zone;
    const bool inZone = apex || full.endsWith(u'.' + zone);
    const data::NameStyle style = host ? host->nameStyle : data::NameStyle::Relative;
    if (!inZone || style == data::NameStyle::Fqdn || style == data::NameStyle::None)
        return full;
    if (style == data::NameStyle::FqdnDot)
        return full + u'.';
    if (!apex)
        return full.left(full.size() - zone.size() - 1);
    switch (host ? host->apex : data::ApexStyle::At) {
    case data::ApexStyle::Blank: return {};
    case data::ApexStyle::Fqdn: return zone;
    case data::ApexStyle::At:
    case data::ApexStyle::Either:
    case data::ApexStyle::Unknown: break;
    }
    return u"@"_s;
}

QString withDot(const QString &name, const data::DnsHost *host)
{
    return host && host->targetDot == data::TargetDot::Required ? name + u'.' : name;
}

/// The value as the form wants it; MX and SRV have fields of their own for the numbers.
QString valueField(const PlannedRecord &record, const data::DnsHost *host)
{
    if (const auto *srv = std::get_if<dns::Srv>(&record.record.data))
        return withDot(srv->target.toLower(), host);
    if (const auto *mx = std::get_if<dns::Mx>(&record.record.data))
        return mx->exchange.isRoot() ? u"."_s : withDot(mx->exchange.toLower(), host);
    if (const auto *ptr = std::get_if<dns::Ptr>(&record.record.data))
        return withDot(ptr->target.toLower(), host);
    if (const auto *txt = std::get_if<dns::Txt>(&record.record.data); txt && host) {
        const bool split =
            host->over255 == data::TxtOver255::ManualStrings && txt->strings.size() > 1;
        if (host->quotes == data::TxtQuotes::Wanted || split)
            return dns::toZoneText(record.record.data);
    }
    return valueOf(record);
}

quint32 ttlFor(const PlannedRecord &record, const data::DnsHost *host)
{
    quint32 ttl = record.record.ttl;
    if (!host)
        return ttl;
    if (!host->ttlAllowed.empty()) {
        // The smallest permitted one that is not below ours, else the largest.
        std::vector<int> allowed = host->ttlAllowed;
        std::sort(allowed.begin(), allowed.end());
        const auto fit = std::find_if(allowed.begin(), allowed.end(),
                                      [ttl](int value) { return value >= static_cast<int>(ttl); });
        return static_cast<quint32>(fit == allowed.end() ? allowed.back() : *fit);
    }
    if (host->ttlMin && static_cast<int>(ttl) < *host->ttlMin)
        ttl = static_cast<quint32>(*host->ttlMin);
    return ttl;
}

/// What stands in each part of a value whose parts may have fields of their own, by data::FormPart.
std::map<QString, QString> partsOf(const dns::RecordData &data, const data::DnsHost *host)
{
    if (const auto *srv = std::get_if<dns::Srv>(&data))
        return {{u"priority"_s, QString::number(srv->priority)},
                {u"weight"_s, QString::number(srv->weight)},
                {u"port"_s, QString::number(srv->port)},
                {u"target"_s, withDot(srv->target.toLower(), host)}};
    if (const auto *caa = std::get_if<dns::Caa>(&data)) {
        const QString issuer = QString::fromLatin1(caa->value);
        const bool quoted = host && host->quotes == data::TxtQuotes::Wanted;
        return {{u"flags"_s, QString::number(caa->flags)},
                {u"tag"_s, QString::fromLatin1(caa->tag)},
                {u"issuer"_s, quoted ? u'"' + issuer + u'"' : issuer}};
    }
    if (const auto *tlsa = std::get_if<dns::Tlsa>(&data))
        return {{u"usage"_s, QString::number(tlsa->usage)},
                {u"selector"_s, QString::number(tlsa->selector)},
                {u"matching"_s, QString::number(tlsa->matching)},
                {u"data"_s, QString::fromLatin1(tlsa->data.toHex())}};
    return {};
}

/// The value in one field, or in those that the form has for its parts.
void addValueFields(Card &card, const data::DnsHost *host)
{
    const dns::RecordData &data = card.record.record.data;
    const std::map<QString, QString> values = partsOf(data, host);
    if (const auto *parts =
            host ? host->partsOf(dns::toString(card.record.record.type())) : nullptr) {
        for (const data::FormPart &part : *parts) {
            if (const auto value = values.find(part.id); value != values.end())
                card.fields.push_back({part.label, value->second, part.id});
        }
        return;
    }
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        card.fields.push_back(
            {findings::phrase(u"field.priority"), QString::number(mx->preference), u"priority"_s});
    if (std::holds_alternative<dns::Srv>(data)) {
        for (const QString &part : {u"priority"_s, u"weight"_s, u"port"_s})
            card.fields.push_back(
                {findings::phrase(QString(u"field."_s + part)), values.at(part), part});
    }
    card.fields.push_back(
        {findings::phrase(u"field.value"), valueField(card.record, host), u"value"_s});
}

/// The MX records that come last, and whose they are.
std::vector<dns::Domain> takeOutSwitches(std::vector<PlannedRecord> &records)
{
    std::vector<dns::Domain> left;
    for (const PlannedRecord &item : records) {
        const Result<dns::Domain> domain = dns::Domain::parse(nameOf(item));
        if (item.isSwitch && domain)
            left.push_back(*domain);
    }
    std::erase_if(records, [](const PlannedRecord &item) { return item.isSwitch; });
    return left;
}

} // namespace

QStringList recordFormats()
{
    QStringList names;
    for (const Format &format : formats)
        names << QString::fromLatin1(format.id);
    return names;
}

const data::DnsHost *RecordOptions::hostOf(const dns::Domain &asked) const
{
    const auto found = std::find_if(hosts.begin(), hosts.end(),
                                    [&](const auto &each) { return each.first == asked; });
    return found == hosts.end() ? host : found->second;
}

bool isForTools(const QString &format)
{
    return std::any_of(std::begin(formats), std::end(formats), [&](const Format &each) {
        return format == QLatin1String(each.id) && each.forTools;
    });
}

QString recordFileSuffix(const QString &format)
{
    for (const Format &each : formats) {
        if (format == QLatin1String(each.id))
            return QString::fromLatin1(each.suffix);
    }
    return u"txt"_s;
}

Result<QString> writeRecords(const QString &format, std::span<const PlannedRecord> records,
                             const RecordOptions &options)
{
    const auto *found =
        std::find_if(std::begin(formats), std::end(formats),
                     [&](const Format &each) { return format == QLatin1String(each.id); });
    if (found == std::end(formats))
        return failure(u"format.unknown"_s, {{u"text"_s, format}, {u"known"_s, recordFormats()}});
    std::vector<PlannedRecord> wanted(records.begin(), records.end());
    if (options.zone)
        std::erase_if(wanted,
                      [&](const PlannedRecord &item) { return item.zone != *options.zone; });
    const std::vector<dns::Domain> left = found->forTools && !options.withSwitch
                                              ? takeOutSwitches(wanted)
                                              : std::vector<dns::Domain>{};
    RecordBook book{wanted, recordSets(wanted, options.published), options.host, options, left};
    if (const std::vector<dns::Domain> zones = book.zones(); found->oneZone && zones.size() > 1) {
        QStringList names;
        for (const dns::Domain &zone : zones)
            names << zone.ascii();
        return failure(u"format.one-zone"_s, {{u"format"_s, format}, {u"known"_s, names}});
    }
    if (const std::vector<dns::Domain> zones = book.zones(); zones.size() == 1)
        book.host = options.hostOf(zones.front());
    return found->write(book);
}

Card cardFor(const PlannedRecord &record, const data::DnsHost *host)
{
    Card card{record,
              {},
              {},
              {{u"name"_s, ownerField(record, host)}, {u"domain"_s, record.zone.ascii()}}};
    if (host)
        card.trapArgs[u"host"_s] = host->name;
    if (record.setByProvider) {
        const QString address = nameOf(record);
        card.fields = {{findings::phrase(u"field.reverse-of"), address, u"name"_s},
                       {findings::phrase(u"field.value"), valueField(record, nullptr), u"value"_s}};
        card.traps << u"trap.ask-provider"_s;
        return card;
    }
    const QString nameLabel =
        host && !host->nameLabel.isEmpty() ? host->nameLabel : findings::phrase(u"field.name");
    card.fields.push_back({nameLabel, ownerField(record, host), u"name"_s});
    card.fields.push_back(
        {findings::phrase(u"field.type"), dns::toString(record.record.type()), u"type"_s});
    addValueFields(card, host);
    if (record.action == Action::Remove)
        return card; // no form is filled in to take something out, and it is found without its TTL
    if (!host || host->ttlPerRecord != false)
        card.fields.push_back(
            {findings::phrase(u"field.ttl"), QString::number(ttlFor(record, host)), u"ttl"_s});
    if (host && host->appendsZone == true && nameOf(record) != record.zone.ascii())
        card.traps << u"trap.host-adds-domain"_s;
    if (record.isSwitch)
        card.traps << u"trap.mx-last"_s;
    if (record.purpose == plan::Purpose::Spf && record.action == Action::Replace)
        card.traps << u"trap.no-second-spf"_s;
    if (record.purpose == plan::Purpose::Dmarc && record.action == Action::Replace)
        card.traps << u"trap.no-second-dmarc"_s;
    const QByteArray text = valueOf(record).toUtf8();
    if (host && host->txtMaxOctets && record.record.type() == dns::Type::TXT
        && text.size() > *host->txtMaxOctets) {
        card.traps << u"trap.too-long"_s;
        card.trapArgs[u"octets"_s] = qint64(text.size());
        card.trapArgs[u"limit"_s] = qint64(*host->txtMaxOctets);
    }
    if (host && host->typesNo.contains(dns::toString(record.record.type()))) {
        card.traps << u"trap.no-type"_s;
        card.trapArgs[u"type"_s] = dns::toString(record.record.type());
    }
    if (record.purpose == plan::Purpose::Caa && !record.published.isEmpty()
        && record.action == Action::Add)
        card.traps << u"trap.beside-caa"_s;
    if (host && host->proxyBreaksMail && record.purpose == plan::Purpose::HostAddress)
        card.traps << u"trap.no-proxy"_s;
    return card;
}

QString actionText(const PlannedRecord &record)
{
    return findings::phrase(record.isSwitch
                                ? u"action.replace-last"_s
                                : QString(u"action."_s + plan::toString(record.action)));
}

QString nameOf(const PlannedRecord &record)
{
    return record.record.owner.toLower();
}

QString valueOf(const PlannedRecord &record)
{
    if (const auto *txt = std::get_if<dns::Txt>(&record.record.data))
        return QString::fromUtf8(txt->joined());
    return dns::toPlainText(record.record.data);
}

QJsonArray toJson(std::span<const PlannedRecord> records)
{
    QJsonArray array;
    for (const PlannedRecord &item : records) {
        array.append(QJsonObject{{u"name"_s, nameOf(item)},
                                 {u"type"_s, dns::toString(item.record.type())},
                                 {u"ttl"_s, qint64(item.record.ttl)},
                                 {u"value"_s, valueOf(item)},
                                 {u"purpose"_s, plan::toString(item.purpose)},
                                 {u"need"_s, plan::toString(item.need)},
                                 {u"action"_s, plan::toString(item.action)},
                                 {u"switch"_s, item.isSwitch},
                                 {u"published"_s, QJsonArray::fromStringList(item.published)}});
    }
    return array;
}

} // namespace mailworthy::exporting
