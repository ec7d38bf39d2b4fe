// What surveys say as JSON: the contract of `blocklists --json`.
#include "mail/dnsbl/Survey.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

namespace {

QJsonValue boolOrNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString reasonOf(const Verdict &verdict)
{
    if (verdict.broken)
        return toString(*verdict.broken);
    if (verdict.refusal)
        return toString(*verdict.refusal);
    if (verdict.failure)
        return dns::toString(*verdict.failure);
    if (verdict.doubtful && verdict.positiveControl != true)
        return toString(BrokenReason::NoControl);
    return {};
}

QJsonValue removalOf(const data::Removal &removal)
{
    QJsonObject object;
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"url"_s, removal.url);
    put(u"method"_s, data::toString(removal.method));
    put(u"expiry"_s, removal.expiry);
    put(u"notes"_s, removal.notes);
    if (removal.paid)
        object.insert(u"paid"_s, *removal.paid);
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

} // namespace

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray codes;
    for (const Address &code : verdict.codes)
        codes.append(code.toString());
    const data::BlockList *list = verdict.list;
    QJsonObject object{
        {u"zone"_s, list ? list->zone.toLower() : QString()},
        {u"name"_s, list ? list->name : QString()},
        {u"subject"_s, toString(verdict.subject)},
        {u"outcome"_s, toString(verdict.outcome)},
        {u"codes"_s, codes},
        {u"meaning"_s, textOrNull(verdict.meanings().join(u"; "_s))},
        {u"text"_s, textOrNull(verdict.ownWords())},
        {u"reason"_s, textOrNull(reasonOf(verdict))},
        {u"scope"_s, data::toString(verdict.scope)},
        {u"weight"_s, data::toString(verdict.weight)},
        {u"removal"_s, list ? removalOf(list->removal) : QJsonValue(QJsonValue::Null)},
        {u"via"_s, toString(verdict.via)},
        {u"server"_s,
         verdict.server ? QJsonValue(verdict.server->toString()) : QJsonValue(QJsonValue::Null)},
        {u"controls"_s, QJsonObject{{u"positive"_s, boolOrNull(verdict.positiveControl)},
                                    {u"negative"_s, boolOrNull(verdict.negativeControl)}}},
    };
    // Only where there is something to say
    if (verdict.provenAt) {
        QJsonObject controls = object[u"controls"].toObject();
        controls.insert(u"provenAt"_s, toIso(*verdict.provenAt));
        object.insert(u"controls"_s, controls);
    }
    if (verdict.told.since)
        object.insert(u"since"_s, verdict.told.since->toIso());
    if (verdict.told.lastSeen)
        object.insert(u"lastSeen"_s, verdict.told.lastSeen->toIso());
    if (const std::optional<Range> range = verdict.range())
        object.insert(u"range"_s, range->toString());
    if (verdict.told.asn)
        object.insert(u"asn"_s, qint64(*verdict.told.asn));
    if (verdict.key != KeyUse::None)
        object.insert(u"key"_s, toString(verdict.key));
    if (list && verdict.outcome == ListOutcome::Retired) {
        object.insert(u"ended"_s, textOrNull(list->statusDate));
        object.insert(u"answersNow"_s, textOrNull(list->statusNow));
    }
    return object;
}

QJsonObject toJson(const Totals &totals)
{
    return {{u"listed"_s, totals.listed},
            {u"clean"_s, totals.clean},
            {u"refused"_s, totals.refused},
            {u"unreachable"_s, totals.unreachable},
            {u"broken"_s, totals.broken}};
}

QJsonObject toJson(const Survey &survey)
{
    QJsonArray lists;
    for (const Verdict &verdict : survey.verdicts) {
        if (!verdict.isCutOff())
            lists.append(toJson(verdict));
    }
    return {{u"lists"_s, lists}, {u"totals"_s, toJson(survey.totals)}};
}

} // namespace mailworthy::dnsbl
