#include "cli/ProviderOutput.h"

#include "cli/Output.h"
#include "exporting/GreetingWords.h"
#include "findings/RelayWords.h"
#include "servers/GreetingSetting.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;
using findings::phrase;

namespace {

const QString indent = u"    "_s;

QString hostIn(const plan::GreetingChange &change)
{
    for (const plan::KeptValue &kept : change.stays) {
        if (kept.what == plan::Kept::HostName)
            return kept.value;
    }
    return {};
}

} // namespace

void printProvider(Invocation &call, const std::optional<data::LineProvider> &provider,
                   const QString &asOf)
{
    call.out() << u'\n' << phrase(u"provider.title") << u'\n';
    if (!provider) {
        printWrapped(call.out(), phrase(u"provider.not-known"), indent);
        return;
    }
    for (const findings::CardLine &line : findings::providerCard(*provider, asOf))
        printWrapped(call.out(), line.label + u": "_s + line.text, indent);
}

void printRequest(Invocation &call, std::span<const line::PtrWish> wishes)
{
    if (wishes.empty())
        return;
    call.out() << u'\n' << phrase(u"request.title") << u'\n';
    if (const QString before = findings::beforeAsking(wishes); !before.isEmpty())
        printWrapped(call.out(), printable(before), indent);
    call.out() << u"\n"_s << printable(findings::requestText(wishes), true);
}

void printFollow(Invocation &call, const plan::GreetingChange &change, const QString &serverId,
                 bool generic)
{
    QTextStream &out = call.out();
    const auto line = [&out](const QString &text) { printWrapped(out, printable(text), indent); };
    const exporting::GreetingWords words = exporting::greetingWords(change, serverId, generic);
    out << u'\n' << phrase(u"follow.title") << u'\n';
    line(words.lead);
    for (const QString &sentence : words.set)
        line(sentence);
    line(phrase(u"follow.must-not"));
    for (const QString &sentence : words.stays)
        line(u"- "_s + sentence);
}

void printNameAdvice(Invocation &call, const plan::MailPlan &plan, const facts::Facts &facts,
                     const Address &address, std::span<const line::PtrWish> wishes,
                     const QString &asOf)
{
    const auto reverse = facts.reverse.find(address);
    if (reverse == facts.reverse.end() || !reverse->second.isKnown())
        return;
    const facts::ReverseFact &fact = *reverse->second;
    const bool follows = plan.host().heloMode == plan::HeloMode::FollowsPtr;
    if (fact.provider || !wishes.empty())
        printProvider(call, fact.provider, asOf);
    printRequest(call, wishes);
    const facts::ReverseName *confirmed = fact.confirmedName();
    if (confirmed && (follows || !wishes.empty())) {
        printFollow(call, plan::followProvider(plan, confirmed->name.toLower()), QString(),
                    confirmed->looks.kind == line::NameKind::Generic);
    }
}

QJsonObject followJson(const plan::GreetingChange &change, const QString &serverId)
{
    QJsonArray stays;
    for (const plan::KeptValue &kept : change.stays) {
        stays.append(QJsonObject{{u"what"_s, plan::toString(kept.what)},
                                 {u"value"_s, kept.value},
                                 {u"text"_s, findings::keptText(kept)}});
    }
    QJsonValue settings;
    if (const auto setting = servers::greetingSetting(serverId, change.after, hostIn(change))) {
        settings = QJsonObject{{u"server"_s, serverId},
                               {u"place"_s, setting->place},
                               {u"line"_s, setting->line},
                               {u"keep"_s, setting->keep},
                               {u"wholeServer"_s, setting->wholeServer}};
    }
    return {{u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"stays"_s, stays},
            {u"setting"_s, settings}};
}

void printRelay(Invocation &call, const plan::RelayAdvice &advice)
{
    call.out() << u'\n' << printable(findings::relayVerdict(advice)) << u'\n';
    for (const QString &sentence : findings::relaySentences(advice))
        printWrapped(call.out(), printable(sentence), indent);
}

int listRelays(Invocation &call)
{
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return call.fail(senders.error());
    const std::vector<plan::RelayAdvice> relays = plan::homeRelays(*senders);
    if (call.json()) {
        QJsonArray array;
        for (const plan::RelayAdvice &relay : relays)
            array.append(relayJson(relay));
        printDocument(call, u"relays"_s, {}, {{u"relays"_s, array}});
        return exitFine;
    }
    qsizetype width = 0;
    for (const plan::RelayAdvice &relay : relays)
        width = std::max(width, relay.target().size());
    for (const plan::Suits suits : {plan::Suits::Yes, plan::Suits::Limited}) {
        call.out() << phrase(QString(u"relay.list."_s + plan::toString(suits))) << u'\n';
        for (const plan::RelayAdvice &relay : relays) {
            if (relay.suits == suits)
                call.out() << u"  "_s << relay.target().leftJustified(width) << u"  "_s
                           << relay.name << u'\n';
        }
        call.out() << u'\n';
    }
    printWrapped(call.out(), phrase(u"relay.list.then", {{u"date"_s, senders->asOf()}}), {});
    call.out() << Qt::flush;
    return exitFine;
}

int failRelay(Invocation &call, const Error &error)
{
    const int code = call.fail(error);
    call.err() << phrase(u"relay.list.hint") << Qt::endl;
    return code;
}

QJsonObject relayJson(const plan::RelayAdvice &advice)
{
    QJsonObject object = plan::toJson(advice);
    QStringList text{findings::relayVerdict(advice)};
    text += findings::relaySentences(advice);
    object.insert(u"text"_s, text.join(u' '));
    return object;
}

} // namespace mailworthy::cli
