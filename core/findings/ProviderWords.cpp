#include "findings/ProviderWords.h"

#include "dns/Name.h"
#include "findings/Catalog.h"

#include <QJsonArray>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;
using line::Forward;
using line::PtrWish;

namespace {

QString asSure(data::Sure sure, const QString &text)
{
    return sure == data::Sure::Source ? text : phrase(u"provider.usually", {{u"text"_s, text}});
}

QString withMore(const QString &text, const QString &sentence)
{
    return sentence.isEmpty() ? text : text + u' ' + dataText(sentence);
}

QString typeOf(const Address &address)
{
    return address.isV4() ? u"A"_s : u"AAAA"_s;
}

QString wantedOf(const PtrWish &wish)
{
    return wish.wanted.isEmpty() ? phrase(u"request.name-open") : wish.wanted;
}

QString forwardText(const PtrWish &wish)
{
    if (wish.wanted.isEmpty()) // nothing was to be looked up
        return phrase(u"request.forward.open");
    return phrase(QString(u"request.forward."_s + toString(wish.forward)),
                  {{u"name"_s, wantedOf(wish)},
                   {u"type"_s, typeOf(wish.address)},
                   {u"address"_s, wish.address.toString()},
                   {u"addresses"_s, wish.leadsTo}});
}

QString recordLine(const QString &name, const QString &type, const QString &answer)
{
    return u"    "_s + name + u' ' + type + u": "_s + answer + u'\n';
}

/// What the look-up gave, as it was asked.
QString lookupLines(const PtrWish &wish)
{
    const QString none = phrase(u"request.no-record");
    QString text = recordLine(dns::Name::reverse(wish.address).toLower(), u"PTR"_s,
                              wish.now.isEmpty() ? none : wish.now.join(u", "_s));
    if (wish.forward == Forward::Unknown)
        return text;
    const QString leadsTo = wish.forward == Forward::Leads     ? wish.address.toString()
                            : wish.forward == Forward::Missing ? none
                                                               : wish.leadsTo.join(u", "_s);
    return text + recordLine(wish.wanted, typeOf(wish.address), leadsTo);
}

} // namespace

std::vector<CardLine> providerCard(const data::LineProvider &provider, const QString &asOf)
{
    using data::toString;
    const QString ptr = phrase(QString(u"provider.ptr."_s + toString(provider.ptr)));
    const QString port = phrase(QString(u"provider.port25."_s + toString(provider.port25)));
    const QString fixed = phrase(QString(u"provider.fixed."_s + toString(provider.fixedAddress)));
    return {
        {phrase(u"provider.label.name"),
         provider.name + u" ("_s + provider.countries.join(u", "_s) + u')'},
        {phrase(u"provider.label.ptr"), asSure(provider.ptrSure, withMore(ptr, provider.ptrWhere))},
        {phrase(u"provider.label.port25"),
         asSure(provider.port25Sure, withMore(port, provider.port25Note))},
        {phrase(u"provider.label.fixed"), asSure(provider.fixedSure, fixed)},
        {phrase(u"provider.label.as-of"), phrase(u"provider.as-of", {{u"date"_s, asOf}})}};
}

QJsonObject toJson(const data::LineProvider &provider, const QString &asOf)
{
    using data::toString;
    return {{u"id"_s, provider.id},
            {u"name"_s, provider.name},
            {u"kind"_s, toString(provider.kind)},
            {u"country"_s, provider.countries.join(u' ')},
            {u"ptr"_s, toString(provider.ptr)},
            {u"where"_s, provider.ptrWhere},
            {u"port25"_s, toString(provider.port25)},
            {u"note"_s, provider.port25Note},
            {u"fixedAddress"_s, toString(provider.fixedAddress)},
            {u"asOf"_s, asOf},
            {u"sure"_s, toString(provider.sure())}};
}

std::vector<PtrWish> wishesOf(std::span<const Finding> found)
{
    std::vector<PtrWish> wishes;
    for (const Finding &finding : found) {
        if (finding.fix.kind != Fix::Kind::AskProvider)
            continue;
        const std::optional<PtrWish> wish = line::ptrWishFrom(finding.fix.args);
        const bool known =
            wish && std::any_of(wishes.begin(), wishes.end(), [&](const PtrWish &other) {
                return other.address == wish->address;
            });
        if (wish && !known)
            wishes.push_back(*wish);
    }
    return wishes;
}

QString requestText(std::span<const PtrWish> wishes)
{
    if (wishes.empty())
        return {};
    QString text = phrase(u"request.begin", {{u"count"_s, qint64(wishes.size())}}) + u"\n\n"_s;
    for (const PtrWish &wish : wishes)
        text += u"    "_s + wish.address.toString() + u"  ->  "_s + wantedOf(wish) + u'\n';
    text += u'\n' + phrase(u"request.why") + u'\n';
    for (const PtrWish &wish : wishes)
        text += forwardText(wish) + u'\n';
    const QString date = wishes.front().date;
    if (date.isEmpty())
        return text;
    text += u'\n' + phrase(u"request.lookup", {{u"date"_s, date}}) + u"\n\n"_s;
    for (const PtrWish &wish : wishes)
        text += lookupLines(wish);
    return text;
}

QString beforeAsking(std::span<const PtrWish> wishes)
{
    QStringList records;
    for (const PtrWish &wish : wishes) {
        if (wish.forward == Forward::Missing || wish.forward == Forward::Elsewhere)
            records << wish.wanted + u' ' + typeOf(wish.address) + u' ' + wish.address.toString();
    }
    return records.isEmpty() ? QString() : phrase(u"request.before", {{u"records"_s, records}});
}

QString keptText(const plan::KeptValue &kept)
{
    const bool ofHost = kept.what == plan::Kept::MailExchanger || kept.what == plan::Kept::HostName
                        || kept.what == plan::Kept::Certificate;
    const QString value = !kept.value.isEmpty() ? kept.value
                          : ofHost              ? phrase(u"follow.your-host")
                                                : phrase(u"follow.your-domain");
    return phrase(QString(u"kept."_s + toString(kept.what)), {{u"value"_s, value}});
}

} // namespace mailworthy::findings
