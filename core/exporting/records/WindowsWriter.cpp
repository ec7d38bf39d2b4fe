// PowerShell for the DNS server of Windows (module DnsServer).
#include "dns/Message.h"
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// -DescriptiveText takes one string and no longer one (MicrosoftDocs/windows-powershell-docs 2423).
constexpr qsizetype longestText = 254;

QString timeSpan(quint32 seconds)
{
    const auto two = [](quint32 number) { return QString::number(number).rightJustified(2, u'0'); };
    const quint32 days = seconds / 86400;
    return (days > 0 ? QString::number(days) + u'.' : QString()) + two(seconds / 3600 % 24) + u':'
           + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

/// What the command is, after zone and name; empty: it has no parameters for this.
QString parametersOf(const dns::RecordData &data)
{
    if (std::holds_alternative<dns::A>(data))
        return u"-A -IPv4Address "_s + powerShellQuoted(dns::toPlainText(data));
    if (std::holds_alternative<dns::Aaaa>(data))
        return u"-AAAA -IPv6Address "_s + powerShellQuoted(dns::toPlainText(data));
    if (const auto *alias = std::get_if<dns::Cname>(&data))
        return u"-CName -HostNameAlias "_s + powerShellQuoted(dotted(alias->target));
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return u"-MX -MailExchange "_s + powerShellQuoted(dotted(mx->exchange)) + u" -Preference "_s
               + QString::number(mx->preference);
    if (const auto *srv = std::get_if<dns::Srv>(&data))
        return u"-Srv -DomainName "_s + powerShellQuoted(dotted(srv->target))
               + u" -Priority %1 -Weight %2 -Port %3"_s.arg(srv->priority)
                     .arg(srv->weight)
                     .arg(srv->port);
    if (const QByteArray text = textOf(data); !text.isEmpty() && text.size() <= longestText)
        return u"-Txt -DescriptiveText "_s + powerShellQuoted(QString::fromUtf8(text));
    return {};
}

QString addCommand(const RecordSet &set, const dns::RecordData &data)
{
    const QString zone = powerShellQuoted(set.zone.ascii());
    const QString name = powerShellQuoted(relativeTo(set.zone, set.owner, u"@"_s));
    if (const QString parameters = parametersOf(data); !parameters.isEmpty())
        return u"Add-DnsServerResourceRecord -ZoneName %1 -Name %2 %3 -TimeToLive %4\n"_s.arg(
            zone, name, parameters, timeSpan(set.ttl));
    if (!std::holds_alternative<dns::Txt>(data))
        return u"Add-DnsServerResourceRecord -ZoneName %1 -Name %2 -Type %3 -RecordData %4 "
               "-TimeToLive %5\n"_s.arg(zone, name)
                   .arg(static_cast<int>(set.type))
                   .arg(powerShellQuoted(QString::fromLatin1(dns::wireData(data).toHex())),
                        timeSpan(set.ttl));
    // The old tool takes several strings; what is printed is for its command line.
    QString out = commented({findings::phrase(u"records.windows-long")}, u"#");
    QStringList pieces;
    for (const QByteArray &piece : dns::Txt::of(textOf(data)).strings)
        pieces << powerShellQuoted(QString::fromUtf8(piece));
    return out
           + u"dnscmd /RecordAdd %1 %2 %3 TXT %4\n"_s.arg(zone, name)
                 .arg(set.ttl)
                 .arg(pieces.join(u' '));
}

/// What is compared before one record goes.
QString removeCommand(const RecordSet &set, const dns::RecordData &data)
{
    QString property;
    QString value = dns::toPlainText(data);
    switch (set.type) {
    case dns::Type::A: property = u"IPv4Address"_s; break;
    case dns::Type::AAAA: property = u"IPv6Address"_s; break;
    case dns::Type::TXT: property = u"DescriptiveText"_s; break;
    case dns::Type::MX:
        property = u"MailExchange"_s;
        value = dotted(std::get<dns::Mx>(data).exchange);
        break;
    case dns::Type::CNAME:
        property = u"HostNameAlias"_s;
        value = dotted(std::get<dns::Cname>(data).target);
        break;
    default:
        return commented(
            {findings::phrase(u"records.delete-by-hand", {{u"value"_s, dns::toPlainText(data)}})},
            u"#");
    }
    return u"Get-DnsServerResourceRecord -ZoneName %1 -Name %2 -RRType %3 | Where-Object { "
           "\"$($_.RecordData.%4)\" -ceq %5 } | Remove-DnsServerResourceRecord -ZoneName %1 "
           "-Force\n"_s.arg(powerShellQuoted(set.zone.ascii()),
                            powerShellQuoted(relativeTo(set.zone, set.owner, u"@"_s)),
                            dns::toString(set.type), property, powerShellQuoted(value));
}

} // namespace

QString writeWindows(const RecordBook &book)
{
    QString out = commented({findings::phrase(u"records.windows")}, u"#") + u'\n';
    for (const RecordSet &set : book.sets) {
        out += commented(remarksOn(set), u"#");
        if (!set.alias) {
            for (const dns::RecordData &old : set.removed())
                out += removeCommand(set, old);
            for (const dns::RecordData &data : set.added())
                out += addCommand(set, data);
        }
        out += u'\n';
    }
    return out + commented(remarksOnOthers(book), u"#");
}

} // namespace mailworthy::exporting
