#include "plan/RelayAdvice.h"

#include <QJsonArray>

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

Suits suitsOf(const data::Sender &sender)
{
    if (sender.status == u"retired")
        return Suits::No;
    if (sender.homeSuitable == u"yes")
        return Suits::Yes;
    if (sender.homeSuitable == u"limited")
        return Suits::Limited;
    return sender.homeSuitable == u"no" ? Suits::No : Suits::Unknown;
}

SpfNeed spfOf(const data::Sender &sender)
{
    if (sender.spfWhere == u"none")
        return SpfNeed::Nothing;
    if (sender.spfWhere == u"subdomain")
        return SpfNeed::Subdomain;
    if (sender.spfWhere != u"apex" && sender.spfWhere != u"sending-domain")
        return SpfNeed::Unknown;
    if (sender.include.isEmpty())
        return SpfNeed::Unknown;
    return sender.includeIsTemplate() ? SpfNeed::FromAccount : SpfNeed::Include;
}

std::vector<DkimNeed> dkimOf(const data::Sender &sender)
{
    std::vector<DkimNeed> needs;
    if (sender.dkimHow.contains(u"customer-cname"_s))
        needs.push_back(DkimNeed::Cname);
    if (sender.dkimHow.contains(u"txt-given"_s))
        needs.push_back(DkimNeed::Txt);
    if (sender.dkimHow.contains(u"customer-signature-kept"_s) || sender.keepsSignature == true)
        needs.push_back(DkimNeed::Kept);
    if (needs.empty() && sender.dkimHow.contains(u"theirs-only"_s))
        needs.push_back(DkimNeed::TheirsOnly);
    return needs;
}

Aligns alignsOf(const QString &word)
{
    if (word == u"yes")
        return Aligns::Yes;
    if (word == u"optional")
        return Aligns::Optional;
    return word == u"no" ? Aligns::No : Aligns::Unknown;
}

QJsonValue flagJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

} // namespace

QString toString(Suits suits)
{
    switch (suits) {
    case Suits::Yes: return u"yes"_s;
    case Suits::Limited: return u"limited"_s;
    case Suits::No: return u"no"_s;
    case Suits::Unknown: break;
    }
    return u"unknown"_s;
}

QString toString(SpfNeed need)
{
    switch (need) {
    case SpfNeed::Include: return u"include"_s;
    case SpfNeed::Subdomain: return u"subdomain"_s;
    case SpfNeed::FromAccount: return u"from-account"_s;
    case SpfNeed::Nothing: return u"nothing"_s;
    case SpfNeed::Unknown: break;
    }
    return u"unknown"_s;
}

QString toString(DkimNeed need)
{
    switch (need) {
    case DkimNeed::Cname: return u"cname"_s;
    case DkimNeed::Txt: return u"txt"_s;
    case DkimNeed::Kept: return u"kept"_s;
    case DkimNeed::TheirsOnly: break;
    }
    return u"theirs-only"_s;
}

QString toString(Aligns aligns)
{
    switch (aligns) {
    case Aligns::Yes: return u"yes"_s;
    case Aligns::Optional: return u"optional"_s;
    case Aligns::No: return u"no"_s;
    case Aligns::Unknown: break;
    }
    return u"unknown"_s;
}

RelayAdvice relayAdvice(const data::Sender &sender, const QString &asOf)
{
    RelayAdvice advice;
    advice.host = sender.hosts.value(0);
    advice.id = sender.id;
    advice.name = sender.name;
    advice.mailbox = sender.kind == u"isp-smarthost";
    advice.suits = suitsOf(sender);
    advice.verifiedDomain = sender.homeVerifiedDomain;
    advice.anyFrom = sender.homeAnyFrom;
    advice.note = sender.homeNote;
    advice.spf = spfOf(sender);
    advice.include = sender.include;
    advice.lookups = sender.spfLookups;
    advice.dkim = dkimOf(sender);
    advice.selectors = sender.dkimSelectors;
    advice.spfAligns = alignsOf(sender.alignedBySpf);
    advice.dkimAligns = alignsOf(sender.alignedByDkim);
    advice.cautions = sender.cautions;
    advice.ports = sender.ports;
    advice.confidence = sender.confidence;
    advice.asOf = asOf;
    return advice;
}

RelayAdvice relayAdvice(const Relay &relay, const data::Senders &senders)
{
    RelayAdvice advice;
    advice.asOf = senders.asOf();
    if (const data::Sender *sender = senders.relayAt(relay.host))
        advice = relayAdvice(*sender, senders.asOf());
    advice.host = relay.host;
    return advice;
}

QString RelayAdvice::target() const
{
    const bool usual = ports.empty() || std::find(ports.begin(), ports.end(), 587) != ports.end();
    return host + u':' + QString::number(usual ? 587 : ports.front());
}

std::vector<RelayAdvice> relaysToOffer(const data::Senders &senders)
{
    std::vector<RelayAdvice> offered;
    for (const data::Sender *sender : senders.homeRelays()) {
        RelayAdvice advice = relayAdvice(*sender, senders.asOf());
        const bool usable = !advice.host.isEmpty() && !advice.host.contains(u'<');
        if (usable && !advice.mailbox)
            offered.push_back(std::move(advice));
    }
    return offered;
}

QString includeAtDomain(const data::Sender &sender)
{
    return spfOf(sender) == SpfNeed::Include ? sender.include : QString();
}

QJsonObject toJson(const RelayAdvice &advice)
{
    QJsonArray dkim, ports;
    for (const DkimNeed need : advice.dkim)
        dkim.append(toString(need));
    for (const int port : advice.ports)
        ports.append(port);
    return {{u"host"_s, advice.host},
            {u"id"_s, advice.isKnown() ? QJsonValue(advice.id) : QJsonValue()},
            {u"name"_s, advice.name},
            {u"suitable"_s, toString(advice.suits)},
            {u"mailbox"_s, advice.mailbox},
            {u"verifiedDomain"_s, flagJson(advice.verifiedDomain)},
            {u"anyFrom"_s, flagJson(advice.anyFrom)},
            {u"note"_s, advice.note},
            {u"spf"_s, QJsonObject{{u"need"_s, toString(advice.spf)},
                                   {u"include"_s, advice.include},
                                   {u"lookups"_s,
                                    advice.lookups ? QJsonValue(*advice.lookups) : QJsonValue()},
                                   {u"aligns"_s, toString(advice.spfAligns)}}},
            {u"dkim"_s, QJsonObject{{u"how"_s, dkim},
                                    {u"selectors"_s, QJsonArray::fromStringList(advice.selectors)},
                                    {u"aligns"_s, toString(advice.dkimAligns)}}},
            {u"cautions"_s, QJsonArray::fromStringList(advice.cautions)},
            {u"ports"_s, ports},
            {u"confidence"_s, advice.confidence},
            {u"asOf"_s, advice.asOf}};
}

} // namespace mailworthy::plan
