#include "exporting/records/Writers.h"

#include "exporting/records/Quoting.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::Action;
using plan::PlannedRecord;

std::vector<dns::Domain> RecordBook::zones() const
{
    std::vector<dns::Domain> found;
    for (const RecordSet &set : sets) {
        if (std::find(found.begin(), found.end(), set.zone) == found.end())
            found.push_back(set.zone);
    }
    return found;
}

bool RecordBook::isBlind() const
{
    return std::none_of(sets.begin(), sets.end(),
                        [](const RecordSet &set) { return set.beforeIsKnown; });
}

bool RecordBook::mayReplace(const RecordSet &set) const
{
    return !set.alias && (set.beforeIsKnown || isBlind()) && isSayable(set);
}

QString headOf(const RecordBook &book, const QString &head, QStringView mark)
{
    QStringList lines{head};
    if (book.isBlind() && !book.sets.empty())
        lines << findings::phrase(u"records.blind");
    return commented(lines, mark);
}

QStringList remarksOn(const RecordSet &set)
{
    QStringList remarks;
    for (const PlannedRecord &item : set.planned) {
        remarks << findings::phrase(QString(u"purpose."_s + plan::toString(item.purpose))) + u" ("_s
                       + findings::phrase(QString(u"need."_s + plan::toString(item.need))) + u", "_s
                       + actionText(item) + u')';
    }
    remarks.removeDuplicates();
    for (const dns::RecordData &old : set.removed()) {
        const bool isRemoval =
            std::any_of(set.planned.begin(), set.planned.end(), [&](const PlannedRecord &item) {
                return item.action == Action::Remove && isSame(item.record.data, old);
            });
        remarks << findings::phrase(isRemoval ? u"records.removes"_s : u"records.replaces"_s,
                                    {{u"value"_s, oneLine(dns::toPlainText(old))}});
    }
    if (set.alias)
        remarks << findings::phrase(u"records.alias-there", {{u"name"_s, undotted(set.owner)},
                                                             {u"target"_s, undotted(*set.alias)}});
    else if (!set.beforeIsKnown)
        remarks << findings::phrase(
            u"records.not-looked-up",
            {{u"name"_s, undotted(set.owner)}, {u"type"_s, dns::toString(set.type)}});
    if (!isSayable(set))
        remarks << findings::phrase(u"records.odd-octets", {{u"name"_s, undotted(set.owner)}});
    return remarks;
}

QStringList remarksOnOthers(const RecordBook &book)
{
    QStringList remarks;
    for (const PlannedRecord &item : book.records) {
        if (item.setByProvider)
            remarks << findings::phrase(u"records.by-provider") + u' '
                           + dns::toZoneLine(item.record);
    }
    for (const dns::Domain &domain : book.switchesLeft)
        remarks << findings::phrase(u"switch.not-in-file", {{u"domain"_s, domain.ascii()}});
    return remarks;
}

bool isSayable(const RecordSet &set)
{
    const auto isUtf8 = [](const dns::RecordData &data) {
        return QUtf8StringView(textOf(data)).isValidUtf8();
    };
    return std::all_of(set.after.begin(), set.after.end(), isUtf8)
           && std::all_of(set.before.begin(), set.before.end(), isUtf8);
}

QString commented(const QStringList &lines, QStringView mark)
{
    QString out;
    for (const QString &line : lines)
        out += mark.toString() + u' ' + oneLine(line) + u'\n';
    return out;
}

QString dotted(const dns::Name &name)
{
    return name.isRoot() ? u"."_s : name.toLower() + u'.';
}

QString undotted(const dns::Name &name)
{
    return name.isRoot() ? u"."_s : name.toLower();
}

QString relativeTo(const dns::Domain &zone, const dns::Name &name, const QString &apex)
{
    const QString full = name.toLower();
    if (full == zone.ascii())
        return apex;
    return name.isPartOf(zone.name()) ? full.left(full.size() - zone.ascii().size() - 1) : full;
}

QByteArray textOf(const dns::RecordData &data)
{
    const auto *text = std::get_if<dns::Txt>(&data);
    return text ? text->joined() : QByteArray();
}

} // namespace mailworthy::exporting
