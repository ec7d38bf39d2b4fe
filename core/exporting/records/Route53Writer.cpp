// A change batch of Amazon Route 53, which takes sets as a whole.
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestBatchComment = 256;

QJsonObject resourceSet(const RecordSet &set)
{
    QJsonArray values;
    for (const dns::RecordData &data : set.after) {
        values.append(QJsonObject{{u"Value"_s, route53Value(data)}});
    }
    return {{u"Name"_s, dotted(set.owner)},
            {u"Type"_s, dns::toString(set.type)},
            {u"TTL"_s, qint64(set.ttl)},
            {u"ResourceRecords"_s, values}};
}

} // namespace

QString writeRoute53(const RecordBook &book)
{
    QJsonArray changes;
    QStringList remarks;
    for (const RecordSet &set : book.sets) {
        if (!set.changes() || set.alias) {
            if (set.alias)
                remarks << remarksOn(set).back();
            continue;
        }
        // CREATE fails where a set is there; UPSERT replaces it, by the same and what is new.
        const bool isThere = set.beforeIsKnown && !set.before.empty();
        const QString action = set.after.empty() ? u"DELETE"_s
                               : isThere         ? u"UPSERT"_s
                                                 : u"CREATE"_s;
        RecordSet shown = set;
        if (set.after.empty())
            shown.after = set.before;
        changes.append(
            QJsonObject{{u"Action"_s, action}, {u"ResourceRecordSet"_s, resourceSet(shown)}});
    }
    QString comment = remarks.isEmpty() ? findings::phrase(u"records.batch") : remarks.join(u' ');
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject{{u"Comment"_s, comment.left(longestBatchComment)}, {u"Changes"_s, changes}})
            .toJson());
}

} // namespace mailworthy::exporting
