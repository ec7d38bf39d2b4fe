// Master-file text (RFC 1035 §5): for zone files, and for the import of Cloudflare.
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::Action;
using plan::PlannedRecord;

/// Absolute owners and targets, so that a paste into any zone is right.
QString writeBind(const RecordBook &book)
{
    QString out;
    for (const PlannedRecord &item : book.records) {
        QStringList remarks{findings::phrase(QString(u"purpose."_s + plan::toString(item.purpose)))
                            + u" ("_s
                            + findings::phrase(QString(u"need."_s + plan::toString(item.need)))
                            + u", "_s + plan::toString(item.action) + u')'};
        if (item.setByProvider)
            remarks << findings::phrase(u"records.by-provider");
        else if (item.action == Action::Replace) {
            for (const QString &old : item.published)
                remarks << findings::phrase(u"records.replaces", {{u"value"_s, oneLine(old)}});
        }
        const bool isRemark = item.setByProvider || item.action == Action::Remove;
        out += commented(remarks, u";") + (isRemark ? u"; "_s : QString())
               + dns::toZoneLine(item.record) + u"\n\n"_s;
    }
    return out;
}

/// An import adds and replaces nothing; it would put the mail host behind the proxy.
QString writeCloudflare(const RecordBook &book)
{
    QString out = commented({findings::phrase(u"records.cloudflare")}, u";") + u'\n';
    for (const dns::Domain &zone : book.zones()) {
        out += u"$ORIGIN "_s + dotted(zone.name()) + u'\n';
        for (const RecordSet &set : book.sets) {
            if (set.zone != zone)
                continue;
            QStringList remarks = remarksOn(set);
            const bool isHost = set.type == dns::Type::A || set.type == dns::Type::AAAA;
            if (isHost && set.changes())
                remarks << findings::phrase(u"records.cloudflare-host");
            out += commented(remarks, u";");
            for (const dns::RecordData &old : set.removed())
                out += u"; "_s
                       + findings::phrase(u"records.delete-by-hand",
                                          {{u"value"_s, oneLine(dns::toPlainText(old))}})
                       + u'\n';
            for (const dns::RecordData &data : set.added())
                out += (isHost || set.alias ? u"; "_s : QString())
                       + dns::toZoneLine({set.owner, std::max(set.ttl, quint32{60}), data}) + u'\n';
            out += u'\n';
        }
    }
    return out + commented(remarksOnOthers(book), u";");
}

} // namespace mailworthy::exporting
