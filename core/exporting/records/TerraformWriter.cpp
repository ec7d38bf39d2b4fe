// Terraform and OpenTofu (HCL): the providers of Cloudflare and Amazon where the zone is there, else the one for
// dynamic updates (RFC 2136).
#include "data/DnsHosts.h"
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Zone text for texts, plain words for the rest.
QString plainValue(const dns::RecordData &data)
{
    return std::holds_alternative<dns::Txt>(data) ? dns::toZoneText(data) : dns::toPlainText(data);
}

/// A label of Terraform: letters, digits, "_".
QString resourceName(const RecordSet &set)
{
    QString name = undotted(set.owner) + u'_' + dns::toString(set.type).toLower();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() || c.unicode() > 0x7f)
            c = u'_';
    }
    return name.front().isDigit() ? u'r' + name : name;
}

/// Attributes of one line each, as `terraform fmt` puts them: their equal signs stand below one
/// another.
using Attributes = std::vector<std::pair<QString, QString>>;

QString attributeLines(const Attributes &attributes, const QString &indent = u"  "_s)
{
    qsizetype width = 0;
    for (const auto &[name, value] : attributes)
        width = std::max(width, name.size());
    QString out;
    for (const auto &[name, value] : attributes)
        out += indent + name.leftJustified(width) + u" = "_s + value + u'\n';
    return out;
}

/// A block inside a resource.
QString innerBlock(const QString &name, const Attributes &attributes)
{
    return u"  "_s + name + u" {\n"_s + attributeLines(attributes, u"    "_s) + u"  }\n"_s;
}

QString listOf(const QStringList &values)
{
    return u'[' + values.join(u", "_s) + u']';
}

/// One resource a record: Cloudflare keeps single records.
QString cloudflareResources(const RecordSet &set)
{
    QString out;
    int place = 0;
    for (const dns::RecordData &data : set.added()) {
        Attributes body{{u"zone_id"_s, u"var.zone_id"_s},
                        {u"name"_s, hclQuoted(undotted(set.owner))},
                        {u"type"_s, hclQuoted(dns::toString(set.type))},
                        {u"ttl"_s, QString::number(std::max(set.ttl, quint32{60}))}};
        const auto add = [&body](const QString &name, const QString &value) {
            body.emplace_back(name, value);
        };
        if (const auto *mx = std::get_if<dns::Mx>(&data)) {
            add(u"priority"_s, QString::number(mx->preference));
            add(u"content"_s, hclQuoted(undotted(mx->exchange)));
        } else if (const auto *srv = std::get_if<dns::Srv>(&data)) {
            add(u"data"_s,
                u"{ priority = %1, weight = %2, port = %3, target = %4 }"_s.arg(srv->priority)
                    .arg(srv->weight)
                    .arg(srv->port)
                    .arg(hclQuoted(undotted(srv->target))));
        } else if (const auto *caa = std::get_if<dns::Caa>(&data)) {
            add(u"data"_s, u"{ flags = %1, tag = %2, value = %3 }"_s.arg(caa->flags)
                               .arg(hclQuoted(QString::fromLatin1(caa->tag)),
                                    hclQuoted(QString::fromLatin1(caa->value))));
        } else if (const auto *tlsa = std::get_if<dns::Tlsa>(&data)) {
            add(u"data"_s, u"{ usage = %1, selector = %2, matching_type = %3, certificate = %4 }"_s
                               .arg(tlsa->usage)
                               .arg(tlsa->selector)
                               .arg(tlsa->matching)
                               .arg(hclQuoted(QString::fromLatin1(tlsa->data.toHex()))));
        } else {
            add(u"content"_s, hclQuoted(plainValue(data)));
        }
        if (set.type == dns::Type::A || set.type == dns::Type::AAAA)
            add(u"proxied"_s, u"false"_s);
        const QString name =
            resourceName(set) + (place > 0 ? u'_' + QString::number(place) : QString());
        ++place;
        out += u"resource \"cloudflare_dns_record\" \""_s + name + u"\" {\n"_s
               + attributeLines(body) + u"}\n"_s;
    }
    return out;
}

/// The provider puts the outer quotes; between the pieces of a long text stands \"\".
QString awsText(const QByteArray &text)
{
    QStringList pieces;
    for (const QByteArray &piece : dns::Txt::of(text).strings)
        pieces << route53Octets(piece);
    return pieces.join(u"\"\""_s);
}

QString route53Resource(const RecordSet &set)
{
    QStringList values;
    for (const dns::RecordData &data : set.after) {
        const bool isText = std::holds_alternative<dns::Txt>(data);
        values << hclQuoted(isText ? awsText(textOf(data)) : route53Value(data));
    }
    const QString name = resourceName(set);
    QString out;
    if (!set.before.empty()) {
        out +=
            u"import {\n  to = aws_route53_record.%1\n  id = \"${var.zone_id}_%2_%3\"\n}\n"_s.arg(
                name, undotted(set.owner), dns::toString(set.type));
    }
    return out + u"resource \"aws_route53_record\" \""_s + name + u"\" {\n"_s
           + attributeLines({{u"zone_id"_s, u"var.zone_id"_s},
                             {u"name"_s, hclQuoted(undotted(set.owner))},
                             {u"type"_s, hclQuoted(dns::toString(set.type))},
                             {u"ttl"_s, QString::number(set.ttl)},
                             {u"records"_s, listOf(values)}})
           + u"}\n"_s;
}

/// hashicorp/dns speaks RFC 2136. Empty: it has no resource for this type.
QString updateResource(const RecordSet &set)
{
    const QString owner = relativeTo(set.zone, set.owner, {});
    QStringList plain;
    QString blocks;
    for (const dns::RecordData &data : set.after) {
        if (const auto *mx = std::get_if<dns::Mx>(&data)) {
            blocks += innerBlock(u"mx"_s, {{u"preference"_s, QString::number(mx->preference)},
                                           {u"exchange"_s, hclQuoted(dotted(mx->exchange))}});
        } else if (const auto *srv = std::get_if<dns::Srv>(&data)) {
            blocks += innerBlock(u"srv"_s, {{u"priority"_s, QString::number(srv->priority)},
                                            {u"weight"_s, QString::number(srv->weight)},
                                            {u"port"_s, QString::number(srv->port)},
                                            {u"target"_s, hclQuoted(dotted(srv->target))}});
        } else {
            const QByteArray text = textOf(data);
            plain << hclQuoted(text.isEmpty() ? dns::toPlainText(data) : QString::fromUtf8(text));
        }
    }
    QString kind;
    QString values;
    switch (set.type) {
    case dns::Type::A:
    case dns::Type::AAAA: values = u"addresses"_s; break;
    case dns::Type::TXT: values = u"txt"_s; break;
    case dns::Type::MX:
    case dns::Type::SRV: break;
    default: return {};
    }
    kind = u"dns_"_s + dns::toString(set.type).toLower() + u"_record_set"_s;
    QString out;
    if (!set.before.empty())
        out += u"import {\n  to = %1.%2\n  id = %3\n}\n"_s.arg(kind, resourceName(set),
                                                               hclQuoted(dotted(set.owner)));
    out += u"resource \""_s + kind + u"\" \""_s + resourceName(set) + u"\" {\n"_s;
    Attributes body{{u"zone"_s, hclQuoted(dotted(set.zone.name()))}};
    if (!owner.isEmpty())
        body.emplace_back(u"name"_s, hclQuoted(owner));
    body.emplace_back(u"ttl"_s, QString::number(set.ttl));
    if (!values.isEmpty())
        body.emplace_back(values, listOf(plain));
    return out + attributeLines(body) + blocks + u"}\n"_s;
}

} // namespace

QString writeTerraform(const RecordBook &book)
{
    const QString host = book.host ? book.host->id : QString();
    const bool cloudflare = host == u"cloudflare";
    const bool aws = host == u"route53";
    QString out =
        book.isBlind() ? commented({findings::phrase(u"records.blind")}, u"#") : QString();
    if (cloudflare || aws)
        out += u"variable \"zone_id\" {\n  type = string\n}\n\n"_s;
    for (const RecordSet &set : book.sets) {
        out += commented(remarksOn(set), u"#");
        if (set.changes() && set.after.empty()) {
            out += commented(
                {findings::phrase(u"records.delete-set", {{u"name"_s, undotted(set.owner)},
                                                          {u"type"_s, dns::toString(set.type)}})},
                u"#");
        } else if (set.changes() && !set.alias && (cloudflare || aws || book.mayReplace(set))) {
            const QString resource = cloudflare ? cloudflareResources(set)
                                     : aws      ? route53Resource(set)
                                                : updateResource(set);
            out += resource.isEmpty()
                       ? commented({findings::phrase(u"records.no-such-type",
                                                     {{u"type"_s, dns::toString(set.type)}})},
                                   u"#")
                       : resource;
            if (cloudflare) {
                for (const dns::RecordData &old : set.removed())
                    out += commented({findings::phrase(u"records.delete-by-hand",
                                                       {{u"value"_s, dns::toPlainText(old)}})},
                                     u"#");
            }
        }
        out += u'\n';
    }
    return out + commented(remarksOnOthers(book), u"#");
}

} // namespace mailworthy::exporting
