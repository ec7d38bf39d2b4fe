#include "plan/Untouched.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;
using dns::Type;

namespace {

/// What the plan says of the values of one type: kept, made or taken out; none: nothing that is sure.
std::optional<QStringList> meantOf(const dns::Name &name, Type type,
                                   std::span<const PlannedRecord> records)
{
    QStringList meant;
    bool plansAny = false;
    for (const PlannedRecord &item : records) {
        if (item.record.owner != name || item.record.type() != type)
            continue;
        if (item.action == Action::Unknown)
            return std::nullopt;
        plansAny = true;
        meant << dns::toPlainText(item.record.data);
        if (item.action == Action::Replace)
            meant << item.published;
    }
    // While no SPF record can be planned, the one that is there is not left alone for good.
    if (type == Type::TXT && !plansAny)
        return std::nullopt;
    return meant;
}

} // namespace

QStringList untouchedAt(const dns::Domain &domain, std::span<const PlannedRecord> records,
                        const Published &published)
{
    QStringList untouched;
    for (const Type type : {Type::MX, Type::TXT, Type::CAA}) {
        const dns::Answer *answer = published.find(domain.name(), type);
        const std::optional<QStringList> meant = meantOf(domain.name(), type, records);
        if (!answer || !answer->isKnown() || !meant)
            continue;
        QStringList values;
        for (const dns::Record &record : answer->answer) {
            // What an alias leads to stands elsewhere.
            if (record.type() != type || record.owner != domain.name())
                continue;
            const QString value = dns::toPlainText(record.data);
            if (!meant->contains(value))
                values << dns::toString(type) + u' ' + value;
        }
        values.sort(); // name servers give them in any order
        untouched << values;
    }
    return untouched;
}

} // namespace mailworthy::plan
