#include "findings/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString prefix = u"mailworthy_"_s;
const QString suffix = u".qm"_s;

struct Installed
{
    QString language = u"en"_s;
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt;
};

Installed &installed()
{
    static Installed value;
    return value;
}

/// Addresses, ports and records are written with the digits 0 to 9, and the numbers beside them are
/// to look alike; a language that has its own as well takes the formats of a country that uses ours.
QLocale withOurDigits(const QLocale &locale)
{
    const QString zero = u"0"_s;
    if (locale.zeroDigit() == zero)
        return locale;
    const QLocale emirates(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale.language() == QLocale::Arabic && emirates.zeroDigit() == zero ? emirates : locale;
}

/// The owner's own formats when they are of this language (24 hours in Ireland), else the
/// language's.
QLocale formatsFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale own = withOurDigits(QLocale(language));
    if (system.language() == own.language())
        return withOurDigits(system);
    return language == u"en" && system.language() == QLocale::C ? QLocale::c() : own;
}

void put(std::unique_ptr<QTranslator> &place, std::unique_ptr<QTranslator> translator)
{
    if (place)
        QCoreApplication::removeTranslator(place.get());
    place = std::move(translator);
    if (place)
        QCoreApplication::installTranslator(place.get());
}

/// Qt's own translation for the language; null when it is not installed.
std::unique_ptr<QTranslator> qtTranslator(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QLocale(language), u"qtbase"_s, u"_"_s,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return nullptr;
    return translator;
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// In the locale "C" nothing is translated, whatever LANGUAGE says.
bool isPlainLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value == u"C" || value == u"POSIX" || value.startsWith(u"C.");
    }
    return true;
}
#else
bool isPlainLocale()
{
    return false;
}
#endif

} // namespace

QStringList languages()
{
    QStringList found{u"en"_s};
    const QStringList files =
        QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found << file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size());
    return found;
}

QString language()
{
    return installed().language;
}

bool setLanguage(const QString &language)
{
    Installed &now = installed();
    if (!languages().contains(language))
        return false;
    std::unique_ptr<QTranslator> ours;
    if (language != u"en") {
        ours = std::make_unique<QTranslator>();
        if (!ours->load(u":/i18n/"_s + prefix + language + suffix))
            return false;
    }
    now.language = language;
    QLocale::setDefault(formatsFor(language));
    put(now.qt, language == u"en" ? nullptr : qtTranslator(language));
    put(now.ours, std::move(ours));
    return true;
}

QString languageName(const QString &language)
{
    if (language == u"en")
        return u"English"_s; // Qt says "American English"
    QString name = QLocale(language).nativeLanguageName();
    if (name.isEmpty())
        return language;
    name[0] = name[0].toUpper();
    return name;
}

QString chooseLanguage(const QStringList &wanted, const QStringList &known)
{
    for (QString code : wanted) {
        code.replace(u'-', u'_');
        // The whole code first, then shorter ones: without its territory, without its script.
        for (qsizetype end = code.size(); end > 0; end = code.lastIndexOf(u'_', end - 1)) {
            if (known.contains(code.first(end)))
                return code.first(end);
        }
    }
    return u"en"_s;
}

QString systemLanguage()
{
    if (isPlainLocale())
        return u"en"_s;
    return chooseLanguage(QLocale::system().uiLanguages(), languages());
}

QString languageArgument(const QStringList &arguments)
{
    QString value;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            value = arguments[++i];
        else if (arguments[i].startsWith(u"--lang="))
            value = arguments[i].sliced(7);
    }
    return value;
}

void startLanguage(const QStringList &arguments, const QString &remembered)
{
    for (const QString &code : {languageArgument(arguments), remembered}) {
        if (!code.isEmpty() && setLanguage(code))
            return;
    }
    (void)setLanguage(systemLanguage());
}

} // namespace mailworthy::findings
