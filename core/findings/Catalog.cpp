#include "findings/Catalog.h"

#include "findings/texts/Texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QTranslator>

#include <memory>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto context = "Catalog";

struct Installed
{
    QString language = u"en"_s;
    std::unique_ptr<QTranslator> translator;
};

/// The one place that knows the language of the running program: a translator is application-wide
/// in Qt as well.
Installed &installed()
{
    static Installed value;
    return value;
}

QString translated(const char *text)
{
    return text[0] == '\0' ? QString() : QCoreApplication::translate(context, text);
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
             {errorTexts(), wordTexts(), tokenTexts(), programTexts()}) {
            for (const Phrase &phrase : group)
                byCode.insert(QString::fromLatin1(phrase.code), phrase.text);
        }
        return byCode;
    }();
    return table;
}

} // namespace

QStringList languages()
{
    QStringList found{u"en"_s};
    const QStringList files =
        QDir(u":/i18n"_s).entryList({u"mailworthy_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found << file.mid(11, file.size() - 11 - 3);
    return found;
}

bool setLanguage(const QString &language)
{
    Installed &now = installed();
    if (!languages().contains(language))
        return false;
    if (now.translator)
        QCoreApplication::removeTranslator(now.translator.get());
    now.translator.reset();
    now.language = language;
    if (language == u"en")
        return true;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/mailworthy_"_s + language + u".qm"_s))
        return false;
    QCoreApplication::installTranslator(translator.get());
    now.translator = std::move(translator);
    return true;
}

QString language()
{
    return installed().language;
}

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
    Args args = finding.args;
    args.try_emplace(u"subject"_s, finding.subject);
    if (finding.severity == Severity::Unknown && args.contains(u"reason"_s)) {
        Error reason(argText(args.at(u"reason"_s)));
        for (const auto &[name, value] : finding.args) {
            if (name.startsWith(u"reason."_s))
                reason.args[name.mid(7)] = value;
        }
        args[u"why"_s] = textOf(reason);
    }
    return {fill(translated(found->title), args, language()),
            fill(translated(found->text), args, language()),
            fill(translated(found->fix), args, language()), QString::fromUtf8(found->reference)};
}

QString textOf(const Error &error)
{
    const char *pattern = phrasesByCode().value(u"error."_s + error.code, nullptr);
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
    return pattern ? fill(translated(pattern), args, language()) : code.toString();
}

} // namespace mailworthy::findings
