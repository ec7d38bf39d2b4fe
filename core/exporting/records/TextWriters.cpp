// For people in a terminal: the records one by one, and as the form of a DNS host wants them.
#include "data/DnsHosts.h"
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::Action;
using plan::PlannedRecord;

namespace {

QString phraseOf(const QString &group, const QString &word)
{
    return findings::phrase(QString(group + u'.' + word));
}

} // namespace

QString writeText(const RecordBook &book)
{
    QString out;
    for (const PlannedRecord &item : book.records) {
        out += phraseOf(u"purpose"_s, plan::toString(item.purpose)) + u" ["_s + actionText(item)
               + u", "_s + phraseOf(u"need"_s, plan::toString(item.need)) + u"]\n"_s;
        out += u"  "_s + nameOf(item) + u"  "_s + dns::toString(item.record.type()) + u"  "_s
               + valueOf(item) + u'\n';
        if (item.setByProvider)
            out += u"  "_s + findings::phrase(u"records.by-provider") + u'\n';
        if (item.action == Action::Replace) {
            for (const QString &old : item.published)
                out += u"  "_s + findings::phrase(u"records.replaces", {{u"value"_s, oneLine(old)}})
                       + u'\n';
        }
        out += u'\n';
    }
    return out;
}

QString writeCards(const RecordBook &book)
{
    QString out;
    std::optional<const data::DnsHost *> shown;
    for (const PlannedRecord &item : book.records) {
        const data::DnsHost *host = book.options.hostOf(item.zone);
        if (shown != host) {
            shown = host;
            out += findings::phrase(
                       u"records.form-of",
                       {{u"host"_s, host ? host->name : findings::phrase(u"records.any-host")}})
                   + u"\n\n"_s;
        }
        const Card card = cardFor(item, host);
        out += phraseOf(u"purpose"_s, plan::toString(item.purpose)) + u" ["_s + actionText(item)
               + u"]\n"_s;
        for (const CardField &field : card.fields)
            out += u"  "_s + field.label + u": "_s + field.value + u'\n';
        for (const QString &trap : card.traps)
            out += u"  - "_s + findings::phrase(trap, card.trapArgs) + u'\n';
        out += u'\n';
    }
    return out;
}

} // namespace mailworthy::exporting
