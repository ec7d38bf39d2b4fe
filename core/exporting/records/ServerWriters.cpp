// For name servers of one's own: dynamic update (RFC 2136), PowerDNS, dnsmasq, tinydns.
#include "dns/Message.h"
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeWord(const RecordSet &set)
{
    return dns::toString(set.type);
}

QString dnsmasqLine(const RecordSet &set, const dns::RecordData &data)
{
    const QString owner = undotted(set.owner);
    if (std::holds_alternative<dns::A>(data) || std::holds_alternative<dns::Aaaa>(data))
        return u"host-record="_s + owner + u',' + dns::toPlainText(data);
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return u"mx-host=%1,%2,%3"_s.arg(owner, undotted(mx->exchange)).arg(mx->preference);
    if (const auto *srv = std::get_if<dns::Srv>(&data))
        return u"srv-host=%1,%2,%3,%4,%5"_s.arg(owner, undotted(srv->target))
            .arg(srv->port)
            .arg(srv->priority)
            .arg(srv->weight);
    if (const auto *caa = std::get_if<dns::Caa>(&data))
        return u"caa-record=%1,%2,%3,%4"_s.arg(owner)
            .arg(caa->flags)
            .arg(QString::fromLatin1(caa->tag), dnsmasqQuoted(QString::fromLatin1(caa->value)));
    if (const auto *alias = std::get_if<dns::Cname>(&data))
        return u"cname=%1,%2"_s.arg(owner, undotted(alias->target));
    if (std::holds_alternative<dns::Txt>(data))
        return u"txt-record=%1,%2"_s.arg(owner, dnsmasqQuoted(QString::fromUtf8(textOf(data))));
    return u"dns-rr=%1,%2,%3"_s.arg(owner)
        .arg(static_cast<int>(set.type))
        .arg(QString::fromLatin1(dns::wireData(data).toHex()));
}

QString tinydnsLine(const RecordSet &set, const dns::RecordData &data)
{
    const QString owner = undotted(set.owner);
    const QString ttl = u':' + QString::number(set.ttl);
    if (std::holds_alternative<dns::A>(data))
        return u'+' + owner + u':' + dns::toPlainText(data) + ttl;
    if (std::holds_alternative<dns::Txt>(data))
        return u'\'' + owner + u':' + tinydnsEscaped(textOf(data)) + ttl;
    if (const auto *alias = std::get_if<dns::Cname>(&data))
        return u'C' + owner + u':' + undotted(alias->target) + ttl;
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return u'@' + owner + u"::"_s + undotted(mx->exchange) + u':'
               + QString::number(mx->preference) + ttl;
    return u':' + owner + u':' + QString::number(static_cast<int>(set.type)) + u':'
           + tinydnsEscaped(dns::wireData(data)) + ttl;
}

/// These servers answer with what stands in their file: the whole set. `raw`: any octet can be said.
QString writeFile(const RecordBook &book, const QString &head, bool raw,
                  QString (*line)(const RecordSet &, const dns::RecordData &))
{
    QString out = commented({head}, u"#") + u'\n';
    for (const RecordSet &set : book.sets) {
        out += commented(remarksOn(set), u"#");
        for (const dns::RecordData &data : set.after)
            out += (set.alias || (!raw && !isSayable(set)) ? u"# "_s : QString()) + line(set, data)
                   + u'\n';
        out += u'\n';
    }
    return out + commented(remarksOnOthers(book), u"#");
}

} // namespace

/// One exact value is deleted, never a set.
QString writeNsupdate(const RecordBook &book)
{
    QString out = commented({findings::phrase(u"records.nsupdate")}, u";");
    for (const dns::Domain &zone : book.zones()) {
        out += u"\nzone "_s + dotted(zone.name()) + u'\n';
        for (const RecordSet &set : book.sets) {
            if (set.zone != zone)
                continue;
            out += commented(remarksOn(set), u";");
            if (set.alias)
                continue;
            for (const dns::RecordData &old : set.removed())
                out += u"update delete %1 %2 %3\n"_s.arg(dotted(set.owner), typeWord(set),
                                                         dns::toZoneText(old));
            for (const dns::RecordData &data : set.added())
                out += u"update add %1 %2 %3 %4\n"_s.arg(dotted(set.owner))
                           .arg(set.ttl)
                           .arg(typeWord(set), dns::toZoneText(data));
        }
        out += u"send\n"_s;
    }
    return out + commented(remarksOnOthers(book), u";");
}

QString writePowerdns(const RecordBook &book)
{
    QString out = u"#!/bin/sh\n"_s + commented({findings::phrase(u"records.powerdns")}, u"#")
                  + u"set -e\n\n"_s;
    for (const RecordSet &set : book.sets) {
        out += commented(remarksOn(set), u"#");
        if (!set.alias && set.changes()) {
            const QString where = shellQuoted(set.zone.ascii()) + u' '
                                  + shellQuoted(relativeTo(set.zone, set.owner, u"@"_s)) + u' '
                                  + typeWord(set);
            QStringList values;
            for (const dns::RecordData &data : set.after)
                values << shellQuoted(dns::toZoneText(data));
            const QString ttl = u' ' + QString::number(set.ttl) + u' ';
            if (set.after.empty()) {
                out += u"pdnsutil delete-rrset "_s + where + u'\n';
            } else if (!set.before.empty()) {
                out += u"pdnsutil replace-rrset "_s + where + ttl + values.join(u' ') + u'\n';
            } else {
                // Appends to what stands there
                for (const QString &value : values)
                    out += u"pdnsutil add-record "_s + where + ttl + value + u'\n';
            }
        }
        out += u'\n';
    }
    for (const dns::Domain &zone : book.zones())
        out += u"pdnsutil rectify-zone "_s + shellQuoted(zone.ascii()) + u'\n';
    return out + commented(remarksOnOthers(book), u"#");
}

QString writeDnsmasq(const RecordBook &book)
{
    return writeFile(book, findings::phrase(u"records.dnsmasq"), false, dnsmasqLine);
}

QString writeTinydns(const RecordBook &book)
{
    return writeFile(book, findings::phrase(u"records.tinydns"), true, tinydnsLine);
}

} // namespace mailworthy::exporting
