#include "plan/RelayAdvice.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enumerators.
constexpr std::array suitsWords{"yes"_L1, "limited"_L1, "no"_L1, "unknown"_L1};
constexpr std::array spfWords{"include"_L1, "subdomain"_L1, "from-account"_L1, "nothing"_L1,
                              "unknown"_L1};
constexpr std::array dkimWords{"cname"_L1, "txt"_L1, "kept"_L1, "theirs-only"_L1};
constexpr std::array alignsWords{"yes"_L1, "optional"_L1, "no"_L1, "unknown"_L1};

template<typename Enum, std::size_t N>
QString wordOf(Enum value, const std::array<QLatin1StringView, N> &words)
{
    return words.at(static_cast<std::size_t>(value));
}

/// The last one where it is none of the words.
template<typename Enum, std::size_t N>
Enum enumOf(const QString &word, const std::array<QLatin1StringView, N> &words)
{
    const auto found = std::find(words.begin(), words.end() - 1, word);
    return static_cast<Enum>(found - words.begin());
}

Suits suitsOf(const data::Sender &sender)
{
    return sender.status == u"retired" ? Suits::No : enumOf<Suits>(sender.homeSuitable, suitsWords);
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

QJsonValue flagJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

} // namespace

QString toString(Suits suits)
{
    return wordOf(suits, suitsWords);
}

QString toString(SpfNeed need)
{
    return wordOf(need, spfWords);
}

QString toString(DkimNeed need)
{
    return wordOf(need, dkimWords);
}

QString toString(Aligns aligns)
{
    return wordOf(aligns, alignsWords);
}

RelayAdvice relayAdvice(const data::Sender &sender, const QString &asOf)
{
    RelayAdvice advice;
    advice.host = sender.hosts.value(0);
    advice.id = sender.id;
    advice.name = sender.name;
    advice.mailbox = sender.kind == u"isp-smarthost" || sender.kind == u"mailbox-host";
    advice.suits = suitsOf(sender);
    advice.verifiedDomain = sender.homeVerifiedDomain;
    advice.anyFrom = sender.homeAnyFrom;
    advice.note = sender.homeNote;
    advice.spf = spfOf(sender);
    advice.include = sender.include;
    advice.lookups = sender.spfLookups;
    advice.dkim = dkimOf(sender);
    advice.selectors = sender.dkimSelectors;
    advice.spfAligns = enumOf<Aligns>(sender.alignedBySpf, alignsWords);
    advice.dkimAligns = enumOf<Aligns>(sender.alignedByDkim, alignsWords);
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

std::vector<RelayAdvice> homeRelays(const data::Senders &senders)
{
    std::vector<RelayAdvice> found;
    for (const data::Sender *sender : senders.homeRelays()) {
        RelayAdvice advice = relayAdvice(*sender, senders.asOf());
        if (!advice.host.isEmpty() && !advice.mailbox)
            found.push_back(std::move(advice));
    }
    return found;
}

std::vector<RelayAdvice> relaysToOffer(const data::Senders &senders)
{
    std::vector<RelayAdvice> offered = homeRelays(senders);
    std::erase_if(offered, [](const RelayAdvice &advice) { return advice.host.contains(u'<'); });
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
