// Files and commands of the tools that keep zones as text: DNSControl, octoDNS, lexicon.
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `TXT("_dmarc", "…", TTL(3600))`; empty: DNSControl has no word for this type.
QString dnscontrolRecord(const RecordSet &set, const dns::RecordData &data)
{
    const QString owner = scriptQuoted(relativeTo(set.zone, set.owner, u"@"_s));
    QStringList rest;
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        rest << QString::number(mx->preference) << scriptQuoted(dotted(mx->exchange));
    else if (const auto *srv = std::get_if<dns::Srv>(&data))
        rest << QString::number(srv->priority) << QString::number(srv->weight)
             << QString::number(srv->port) << scriptQuoted(dotted(srv->target));
    else if (const auto *caa = std::get_if<dns::Caa>(&data)) {
        rest << scriptQuoted(QString::fromLatin1(caa->tag))
             << scriptQuoted(QString::fromLatin1(caa->value));
        if (caa->flags != 0)
            rest << u"CAA_CRITICAL"_s;
    } else if (const auto *tlsa = std::get_if<dns::Tlsa>(&data))
        rest << QString::number(tlsa->usage) << QString::number(tlsa->selector)
             << QString::number(tlsa->matching)
             << scriptQuoted(QString::fromLatin1(tlsa->data.toHex()));
    else if (const auto *alias = std::get_if<dns::Cname>(&data))
        rest << scriptQuoted(dotted(alias->target));
    else if (std::holds_alternative<dns::Txt>(data))
        rest << scriptQuoted(QString::fromUtf8(textOf(data)));
    else
        rest << scriptQuoted(dns::toPlainText(data));
    return dns::toString(set.type) + u'(' + owner + u", "_s + rest.join(u", "_s) + u", TTL("_s
           + QString::number(set.ttl) + u"))"_s;
}

QString yamlValue(const dns::RecordData &data)
{
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return u"{preference: %1, exchange: %2}"_s.arg(mx->preference)
            .arg(yamlQuoted(dotted(mx->exchange)));
    if (const auto *srv = std::get_if<dns::Srv>(&data))
        return u"{priority: %1, weight: %2, port: %3, target: %4}"_s.arg(srv->priority)
            .arg(srv->weight)
            .arg(srv->port)
            .arg(yamlQuoted(dotted(srv->target)));
    if (const auto *caa = std::get_if<dns::Caa>(&data))
        return u"{flags: %1, tag: %2, value: %3}"_s.arg(caa->flags)
            .arg(yamlQuoted(QString::fromLatin1(caa->tag)),
                 yamlQuoted(QString::fromLatin1(caa->value)));
    if (const auto *tlsa = std::get_if<dns::Tlsa>(&data))
        return u"{certificate_usage: %1, selector: %2, matching_type: %3, "
               "certificate_association_data: %4}"_s.arg(tlsa->usage)
                   .arg(tlsa->selector)
                   .arg(tlsa->matching)
                   .arg(yamlQuoted(QString::fromLatin1(tlsa->data.toHex())));
    if (const auto *alias = std::get_if<dns::Cname>(&data))
        return yamlQuoted(dotted(alias->target));
    if (std::holds_alternative<dns::Txt>(data))
        return yamlQuoted(QString::fromUtf8(textOf(data)));
    return yamlQuoted(dns::toPlainText(data));
}

/// The sets of one owner, which is one key of the file.
QString octodnsOwner(const RecordBook &book, const std::vector<const RecordSet *> &sets)
{
    const RecordSet &first = *sets.front();
    QString out;
    QString entries;
    for (const RecordSet *set : sets) {
        out += commented(remarksOn(*set), u"#");
        if (set->after.empty())
            continue;
        if (!book.mayReplace(*set)) {
            for (const dns::RecordData &data : set->after)
                out += commented({dns::toString(set->type) + u": "_s + yamlValue(data)}, u"#");
            continue;
        }
        QStringList values;
        for (const dns::RecordData &data : set->after)
            values << yamlValue(data);
        entries += u"  - type: %1\n    ttl: %2\n"_s.arg(dns::toString(set->type)).arg(set->ttl);
        if (set->type == dns::Type::CNAME) {
            entries += u"    value: "_s + values.front() + u'\n';
            continue;
        }
        entries += u"    values:\n"_s;
        for (const QString &value : values)
            entries += u"      - "_s + value + u'\n';
    }
    if (!entries.isEmpty())
        out += yamlQuoted(relativeTo(first.zone, first.owner, {})) + u":\n"_s + entries;
    return out;
}

/// Only what is said word for word is taken out.
QString lexiconLine(const QString &verb, const RecordSet &set, const dns::RecordData &data)
{
    QString content = dns::toPlainText(data);
    QString more;
    if (const auto *mx = std::get_if<dns::Mx>(&data)) {
        content = undotted(mx->exchange);
        more = u" --priority="_s + QString::number(mx->preference);
    }
    QString line = u"lexicon \"$provider\" %1 %2 %3 --name=%4 --content=%5"_s.arg(
        verb, shellQuoted(set.zone.ascii()), dns::toString(set.type),
        shellQuoted(undotted(set.owner)), shellQuoted(content));
    if (verb == u"create")
        line += more + u" --ttl="_s + QString::number(set.ttl);
    return line + u'\n';
}

} // namespace

/// With NO_PURGE the tool leaves alone what has another name or type; a name and type that is here
/// it makes as it stands here, so all that stays is here as well.
QString writeDnscontrol(const RecordBook &book)
{
    QString out = headOf(book, findings::phrase(u"records.dnscontrol"), u"//")
                  + u"var REG = NewRegistrar(\"none\");\n"
                    "var DSP = NewDnsProvider(\"PROVIDER\");\n"_s;
    for (const dns::Domain &zone : book.zones()) {
        out += u"\nD("_s + scriptQuoted(zone.ascii()) + u", REG, DnsProvider(DSP), NO_PURGE,\n"_s;
        for (const RecordSet &set : book.sets) {
            if (set.zone != zone)
                continue;
            out += commented(remarksOn(set), u"  //");
            for (const dns::RecordData &data : set.after)
                out += (book.mayReplace(set) ? u"  "_s : u"  // "_s) + dnscontrolRecord(set, data)
                       + u",\n"_s;
        }
        out += u"  {}\n);\n"_s;
    }
    return out + commented(remarksOnOthers(book), u"//");
}

/// The tool makes a zone as its files say and deletes the rest: so this file is laid over what the
/// zone holds, which the tool itself writes down first.
QString writeOctodns(const RecordBook &book)
{
    QString out =
        book.isBlind() ? commented({findings::phrase(u"records.blind")}, u"#") : QString();
    for (const dns::Domain &zone : book.zones()) {
        const QString name = zone.ascii();
        out += commented(
            {findings::phrase(u"records.octodns", {{u"zone"_s, name}}), u"providers:"_s,
             u"  existing:"_s, u"    class: octodns.provider.yaml.YamlProvider"_s,
             u"    directory: ./existing"_s, u"    enforce_order: false"_s,
             u"    escaped_semicolons: false"_s, u"  mail:"_s,
             u"    class: octodns.provider.yaml.YamlProvider"_s, u"    directory: ./mail"_s,
             u"    enforce_order: false"_s, u"    escaped_semicolons: false"_s,
             u"    populate_should_replace: true"_s, u"zones:"_s, u"  "_s + name + u".:"_s,
             u"    sources: [existing, mail]"_s, u"    targets: [PROVIDER]"_s},
            u"#");
        std::vector<dns::Name> owners;
        for (const RecordSet &set : book.sets) {
            if (set.zone == zone
                && std::find(owners.begin(), owners.end(), set.owner) == owners.end())
                owners.push_back(set.owner);
        }
        for (const dns::Name &owner : owners) {
            std::vector<const RecordSet *> sets;
            for (const RecordSet &set : book.sets) {
                if (set.zone == zone && set.owner == owner)
                    sets.push_back(&set);
            }
            out += octodnsOwner(book, sets);
        }
    }
    return out + commented(remarksOnOthers(book), u"#");
}

QString writeLexicon(const RecordBook &book)
{
    static const std::vector<dns::Type> known{dns::Type::A,  dns::Type::AAAA, dns::Type::CNAME,
                                              dns::Type::MX, dns::Type::TXT,  dns::Type::SRV};
    QString out = u"#!/bin/sh\n"_s + commented({findings::phrase(u"records.lexicon")}, u"#")
                  + u"set -e\nprovider=${PROVIDER:?}\n\n"_s;
    for (const RecordSet &set : book.sets) {
        out += commented(remarksOn(set), u"#");
        const bool takes = std::find(known.begin(), known.end(), set.type) != known.end();
        if (!takes)
            out += commented(
                {findings::phrase(u"records.no-such-type", {{u"type"_s, dns::toString(set.type)}})},
                u"#");
        if (takes && !set.alias) {
            for (const dns::RecordData &data : set.removed())
                out += lexiconLine(u"delete"_s, set, data);
            for (const dns::RecordData &data : set.added())
                out += lexiconLine(u"create"_s, set, data);
        }
        out += u'\n';
    }
    return out + commented(remarksOnOthers(book), u"#");
}

} // namespace mailworthy::exporting
