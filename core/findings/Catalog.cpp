#include "findings/Catalog.h"

#include "findings/ListWords.h"
#include "findings/texts/Texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto context = "Catalog";

/// Arguments that are words of the catalogue or sentences of the data files, in English: they are
/// translated where they are shown, so that a session kept in one language reads well in another.
constexpr QStringView wordArguments[] = {
    u"address", u"cause",     u"cure",    u"damage",   u"expiry",     u"fault",
    u"found",   u"how",       u"meaning", u"meanings", u"reason.now", u"reasons",
    u"removal", u"resolvers", u"wants",   u"what",     u"why"};

/// A moment is kept as it is the same everywhere, and shown as the owner's clock has it.
void showMoment(Args &args)
{
    const auto momentIn = [&args](const QString &name) {
        const auto found = args.find(name);
        const auto *text = found == args.end() ? nullptr : std::get_if<QString>(&found->second);
        return text ? timestampFromIso(*text) : std::nullopt;
    };
    if (const std::optional<Timestamp> until = momentIn(u"until"_s))
        args[u"time"_s] = clockText(*until, momentIn(u"since"_s));
}

/// What is to be done about it, where the finding names nothing else.
struct Cure
{
    QStringView code;
    QStringView phrase;
};
constexpr Cure usualCures[] = {{u"list.refused", u"cure.other"},
                               {u"list.unreachable", u"cure.wait"},
                               {u"list.void", u"cure.another-server"},
                               {u"mx.elsewhere", u"switch.cure"},
                               {u"resolver.rewrites-nxdomain", u"cure.own-server"}};

const QHash<QString, const char *> &phrasesByCode();

QString translated(const char *text)
{
    return text[0] == '\0' ? QString() : QCoreApplication::translate(context, text);
}

QString wordShown(const QString &word)
{
    const QString shown = translated(word.toUtf8().constData());
    return shown == word ? dataText(word) : shown;
}

/// A sentence may have got its full stop only on its way into the arguments.
QString sentenceShown(const QString &sentence)
{
    const QString shown = wordShown(sentence);
    if (shown != sentence || !sentence.endsWith(u'.'))
        return shown;
    return wordShown(sentence.chopped(1)) + u'.';
}

/// What a parser expected, in words where the catalogue has some: "domain-end" and its like are
/// tokens.
void showExpected(Args &args)
{
    const auto expected = args.find(u"expected"_s);
    auto *token = expected == args.end() ? nullptr : std::get_if<QString>(&expected->second);
    if (!token)
        return;
    if (const char *words = phrasesByCode().value(u"expected."_s + *token, nullptr))
        *token = translated(words);
}

/// The arguments with their words in the language of now.
Args shownArgs(Args args)
{
    showExpected(args);
    showMoment(args);
    for (auto &[name, value] : args) {
        if (std::find(std::begin(wordArguments), std::end(wordArguments), name)
            == std::end(wordArguments))
            continue;
        if (auto *word = std::get_if<QString>(&value)) {
            *word = sentenceShown(*word);
        } else if (auto *words = std::get_if<QStringList>(&value)) {
            std::transform(words->begin(), words->end(), words->begin(), wordShown);
        }
    }
    const auto several = args.find(u"meanings"_s);
    const auto *meanings =
        several == args.end() ? nullptr : std::get_if<QStringList>(&several->second);
    if (meanings)
        args[u"meaning"_s] = meanings->join(u". "_s) + u'.';
    return args;
}

const QHash<QStringView, const Entry *> &entriesByCode()
{
    static const auto table = [] {
        QHash<QStringView, const Entry *> byCode;
        static std::vector<QString> keys; // the views in the hash point into these
        keys.reserve(findingTexts().size());
        for (const Entry &item : findingTexts()) {
            keys.push_back(QString::fromLatin1(item.code));
            byCode.insert(keys.back(), &item);
        }
        return byCode;
    }();
    return table;
}

const QHash<QString, const char *> &phrasesByCode()
{
    static const auto table = [] {
        QHash<QString, const char *> byCode;
        for (const std::span<const Phrase> group :
             {errorTexts(), wordTexts(), tokenTexts(), programTexts(), transportPhrases(),
              previewTexts(), extraPhrases(), portPhrases(), listPhrases(), providerPhrases(),
              recordPhrases(), serverPhrases(), reportPhrases()}) {
            for (const Phrase &phrase : group)
                byCode.insert(QString::fromLatin1(phrase.code), phrase.text);
        }
        return byCode;
    }();
    return table;
}

} // namespace

const Entry *entry(QStringView code)
{
    return entriesByCode().value(code, nullptr);
}

std::span<const Entry> findingEntries()
{
    return findingTexts();
}

Texts textsOf(const Finding &finding)
{
    const Entry *found = entry(finding.code);
    if (!found)
        return {finding.code, finding.code, {}, {}};
    Args args = shownArgs(finding.args);
    args.try_emplace(u"subject"_s, finding.subject);
    // What it does to the mail depends on more than the code.
    const auto effect = args.find(u"effect"_s);
    const QString key = finding.code + u".effect."_s
                        + (effect == args.end() ? u"usual"_s : argText(effect->second));
    if (phrasesByCode().contains(key))
        args[u"consequence"_s] = phrase(key, args);
    args[u"firstStep"_s] = phrase(QString(u"first-step."_s + finding.code));
    // A part of the text or of the fix that names something itself.
    for (const QString &name : {u"how"_s, u"cure"_s}) {
        if (const auto part = args.find(QString(name + u"Code"_s)); part != args.end())
            args[name] = phrase(argText(part->second), args);
    }
    if (finding.severity == Severity::Unknown && args.contains(u"reason"_s)) {
        Error reason(argText(args.at(u"reason"_s)));
        const QString step = u"first-step."_s + reason.code;
        if (phrasesByCode().contains(step))
            args[u"firstStep"_s] = phrase(step);
        for (const auto &[name, value] : args) {
            if (name.startsWith(u"reason."_s))
                reason.args[name.mid(7)] = value;
        }
        args[u"why"_s] = textOf(reason);
    }
    if (const auto cure = std::find_if(std::begin(usualCures), std::end(usualCures),
                                       [&](const Cure &item) { return item.code == finding.code; });
        cure != std::end(usualCures))
        args.try_emplace(u"cure"_s, phrase(cure->phrase));
    if (const auto rule = args.find(u"rule"_s); rule != args.end())
        args[u"ruleText"_s] = phrase(QString(u"name-rule."_s + argText(rule->second)));
    if (finding.code == u"mx.elsewhere" && args.contains(u"host"_s)) // of an older session
        args.try_emplace(u"who"_s, args.at(u"host"_s));
    if (finding.code == u"address.unknown") // without a family where none was asked
        args[u"family"_s] = finding.subject.startsWith(u"IPv"_s) ? finding.subject : u"IP"_s;
    if (finding.code.startsWith(u"list."))
        addListWords(args);
    return {fill(translated(found->title), args, language()),
            fill(translated(found->text), args, language()),
            fill(translated(found->fix), args, language()), QString::fromUtf8(found->reference)};
}

QString textOf(const Error &error)
{
    const QString code = u"error."_s + error.code;
    const char *pattern = phrasesByCode().value(code, nullptr);
    // Some are said otherwise where it is known which file it is about, or of no entry in it.
    const auto entry = error.args.find(u"entry"_s);
    if (error.args.contains(u"file"_s))
        pattern = phrasesByCode().value(code + u".in-file"_s, pattern);
    if (entry != error.args.end() && argText(entry->second).isEmpty())
        pattern = phrasesByCode().value(code + u".whole"_s, pattern);
    if (!pattern)
        return error.toDebugString();
    QString text = fill(translated(pattern), error.args, language());
    if (error.cause)
        text += u' ' + textOf(*error.cause);
    return text;
}

QString phrase(QStringView code, const Args &args)
{
    const char *pattern = phrasesByCode().value(code.toString(), nullptr);
    if (!pattern)
        return code.toString();
    Args shown = args;
    showExpected(shown);
    return fill(translated(pattern), shown, language());
}

QString clockText(Timestamp moment, std::optional<Timestamp> since)
{
    const auto local = [](Timestamp time) {
        return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    };
    const QDateTime shown = local(moment);
    const QString time = shown.toString(u"HH:mm");
    if (!since || local(*since).date() == shown.date())
        return time;
    return QLocale(language()).dayName(shown.date().dayOfWeek(), QLocale::ShortFormat) + u' '
           + time;
}

QString word(QStringView code)
{
    return QString::fromUtf8(phrasesByCode().value(code.toString(), ""));
}

QString dataText(const QString &sentence)
{
    return sentence.isEmpty() ? QString()
                              : QCoreApplication::translate("Data", sentence.toUtf8().constData());
}

QString dataTexts(const QStringList &sentences)
{
    QStringList shown;
    for (const QString &sentence : sentences)
        shown << dataText(sentence);
    return shown.join(u' ');
}

} // namespace mailworthy::findings
