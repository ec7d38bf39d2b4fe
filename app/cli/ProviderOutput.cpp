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

QJsonObject relayJson(const plan::RelayAdvice &advice)
{
    QJsonObject object = plan::toJson(advice);
    QStringList text{findings::relayVerdict(advice)};
    text += findings::relaySentences(advice);
    object.insert(u"text"_s, text.join(u' '));
    return object;
}

} // namespace mailworthy::cli
