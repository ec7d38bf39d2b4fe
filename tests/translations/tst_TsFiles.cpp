// Every translation is complete (Arabic for the frame and the states), fits the texts of the program, and says what its source says as
// far as a machine can tell: the same placeholders, plurals, options and record texts.
#include "findings/Catalog.h"
#include "findings/texts/Texts.h"
#include "kit/TestMain.h"
#include "kit/TsFile.h"
#include "plan/Steps.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using testkit::TsMessage;

namespace {

/// Plural categories of whole numbers (CLDR) and the number of forms that Qt has for the language.
struct Plurals
{
    QStringList categories;
    int forms;
};

std::optional<Plurals> pluralsOf(const QString &language)
{
    static const std::map<QString, Plurals> known{
        {u"de"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"fr"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"es"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"it"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"nl"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"pt_BR"_s, {{u"one"_s, u"other"_s}, 2}},
        {u"pl"_s, {{u"few"_s, u"many"_s, u"one"_s}, 3}},
        {u"ru"_s, {{u"few"_s, u"many"_s, u"one"_s}, 3}},
        {u"uk"_s, {{u"few"_s, u"many"_s, u"one"_s}, 3}},
        {u"ja"_s, {{u"other"_s}, 1}},
        {u"zh_CN"_s, {{u"other"_s}, 1}},
        {u"ar"_s, {{u"few"_s, u"many"_s, u"one"_s, u"other"_s, u"two"_s, u"zero"_s}, 6}},
    };
    const auto found = known.find(language);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found << match.captured(match.lastCapturedIndex());
    }
    found.sort();
    return found;
}

QStringList once(QStringList items)
{
    items.removeDuplicates();
    return items;
}

/// Names in braces; of a plural its argument.
QStringList namesIn(const QString &text)
{
    return once(allOf(u"\\{([A-Za-z][A-Za-z0-9.]*)(?=[},])"_s, text));
}

/// The categories of each "{name, plural, …}" in the text.
std::vector<QStringList> categoriesIn(const QString &text)
{
    std::vector<QStringList> found;
    auto matches =
        QRegularExpression(u"\\{\\w+, plural,((?:\\s*\\w+\\{(?:[^{}]|\\{[^{}]*\\})*\\})+)\\s*\\}"_s)
            .globalMatch(text);
    while (matches.hasNext())
        found.push_back(allOf(u"(\\w+)\\{"_s, matches.next().captured(1)));
    return found;
}

/// What a machine reads stays as it is: options, tags of records, ends of SPF.
QStringList literalsIn(const QString &text)
{
    return once(allOf(u"--[a-z][a-z0-9-]+|[~-]all\\b|\\b[a-z0-9]+=[A-Za-z0-9]+|_dmarc|"
                      "\\b[0-9a-f.:]*\\d[.:]\\d[0-9a-f.:/]*|example\\.(?:org|net)"_s,
                      text));
}

QString edgesOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return text;
    // Arabic turns the mark of a question round.
    const QChar last = trimmed.back() == QChar(0x061F) ? QChar(u'?') : trimmed.back();
    return text.left(text.indexOf(trimmed)) + u"…text…"_s
           + (QStringView(u".:!?").contains(last) ? QString(last) : QString())
           + text.sliced(text.indexOf(trimmed) + trimmed.size());
}

/// Languages of which only the frame is there: what stands around a page's own words.
bool isPartial(const QString &language)
{
    return language == u"ar"; // for the mirrored layout
}

/// Classes of the folders that hold the frame and its building blocks.
QSet<QString> frameClasses()
{
    QSet<QString> classes{u"Assistant"_s, u"StepPage"_s}; // activity, states, what is missing
    static const QRegularExpression declared(u"\\b(?:class|struct) (\\w+)"_s);
    for (const QString &folder : {u"wizard"_s, u"widgets"_s}) {
        QDirIterator files(QStringLiteral(MAILWORTHY_SOURCE "/app/gui/") + folder,
                           {u"*.h"_s, u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = declared.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                classes.insert(found.next().captured(1));
        }
    }
    return classes;
}

/// Words of the catalogue that are states, names of steps, or labels of records and lists.
QSet<QString> frameWords()
{
    QSet<QString> words;
    for (const plan::Step step : plan::allSteps())
        words.insert(findings::phrase(QString(u"step."_s + plan::toString(step))));
    for (const findings::Phrase &phrase : findings::wordTexts()) {
        const QString code = QString::fromLatin1(phrase.code);
        for (const QString &area : {u"severity."_s, u"state."_s, u"purpose."_s, u"need."_s,
                                    u"action."_s, u"outcome."_s, u"weight."_s, u"verdict."_s}) {
            if (code.startsWith(area))
                words.insert(QString::fromUtf8(phrase.text));
        }
    }
    return words;
}

/// Has to be translated in a language of which only the frame is there.
bool isFrame(const TsMessage &message)
{
    static const QSet<QString> classes = frameClasses();
    static const QSet<QString> words = frameWords();
    if (message.context == u"Catalog")
        return words.contains(message.source);
    return message.context == u"Status"
           || (message.context.startsWith(u"mailworthy::gui::")
               && classes.contains(message.context.section(u"::"_s, -1)));
}

QString describe(const TsMessage &message)
{
    return message.context + u": \""_s + message.source + u"\" -> \""_s
           + message.translations.join(u"\" | \""_s) + u'"';
}

} // namespace

class tst_TsFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areFinished_data() { languageRows(); }
    void areFinished();
    void holdTheTextsOfTheSources_data() { languageRows(); }
    void holdTheTextsOfTheSources();
    void keepPlaceholders_data() { languageRows(); }
    void keepPlaceholders();
    void haveThePluralsOfTheirLanguage_data() { languageRows(); }
    void haveThePluralsOfTheirLanguage();
    void keepWhatMachinesRead_data() { languageRows(); }
    void keepWhatMachinesRead();
    void keepEdges_data() { languageRows(); }
    void keepEdges();
    void fillWithoutRest_data() { languageRows(); }
    void fillWithoutRest();

private:
    static void languageRows();
    /// Fails with every message that `fault` gives a reason for.
    void expectNone(const std::function<QString(const TsMessage &, const QString &)> &fault);

    QHash<QString, std::vector<TsMessage>> m_files;
};

void tst_TsFiles::languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : testkit::translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_TsFiles::initTestCase()
{
    QVERIFY(testkit::translatedLanguages().contains(u"de"_s));
    for (const QString &language : testkit::translatedLanguages()) {
        const auto messages = testkit::readTs(testkit::tsPath(language));
        QVERIFY2(messages && !messages->empty(), qPrintable(language));
        m_files.insert(language, *messages);
    }
}

void tst_TsFiles::expectNone(
    const std::function<QString(const TsMessage &, const QString &)> &fault)
{
    QFETCH(QString, language);
    QStringList faults;
    for (const TsMessage &message : m_files[language]) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue; // areFinished says whether it may be
            if (const QString reason = fault(message, translation); !reason.isEmpty())
                faults << reason + u" in "_s + describe(message);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void tst_TsFiles::areFinished()
{
    QFETCH(QString, language);
    QStringList open;
    qsizetype asked = 0;
    for (const TsMessage &message : m_files[language]) {
        if (isPartial(language) && !isFrame(message))
            continue;
        ++asked;
        if (!message.type.isEmpty() || message.translations.isEmpty()
            || message.translations.contains(QString()))
            open << describe(message);
    }
    QVERIFY(asked > 150); // the frame was found
    QVERIFY2(open.isEmpty(), qPrintable(u'\n' + open.join(u'\n')));
}

void tst_TsFiles::holdTheTextsOfTheSources()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess update;
    update.start(QStringLiteral(MAILWORTHY_SOURCE "/translations/update"), {u"--into"_s, fresh});
    QVERIFY(update.waitForFinished(240'000));
    if (update.exitCode() == 69)
        QSKIP("lupdate is not installed (Debian package qt6-l10n-tools)");
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    const auto wanted = testkit::readTs(fresh);
    QVERIFY(wanted);
    QSet<QString> missing;
    for (const TsMessage &message : *wanted)
        missing.insert(message.key());
    QStringList needless;
    for (const TsMessage &message : m_files[language]) {
        if (!missing.remove(message.key()))
            needless << message.key();
    }
    QVERIFY2(missing.isEmpty() && needless.isEmpty(),
             qPrintable(u"run translations/update and translate; missing:\n"_s
                        + QStringList(missing.values()).join(u'\n') + u"\nno longer there:\n"_s
                        + needless.join(u'\n')));
}

void tst_TsFiles::keepPlaceholders()
{
    expectNone([](const TsMessage &message, const QString &translation) -> QString {
        const bool catalogue = message.context == u"Catalog";
        if (catalogue && namesIn(translation) != namesIn(message.source))
            return u"another placeholder"_s;
        const QString numbered = u"%(?:L?[1-9]|n)"_s;
        QStringList source = allOf(numbered, message.source);
        QStringList target = allOf(numbered, translation);
        if (message.numerus) { // "one look-up" may do without its number
            source.removeAll(u"%n"_s);
            target.removeAll(u"%n"_s);
        }
        return source == target ? QString() : u"another %1"_s;
    });
}

void tst_TsFiles::haveThePluralsOfTheirLanguage()
{
    QFETCH(QString, language);
    const std::optional<Plurals> plurals = pluralsOf(language);
    QVERIFY2(plurals, "the plural categories of this language are not known to the test");
    for (const TsMessage &message : m_files[language]) {
        if (message.numerus)
            QVERIFY2(message.translations.size() == plurals->forms, qPrintable(describe(message)));
    }
    expectNone([&](const TsMessage &message, const QString &translation) -> QString {
        if (translation.count(u", plural,"_s) != message.source.count(u", plural,"_s))
            return u"another number of plurals"_s;
        const std::vector<QStringList> found = categoriesIn(translation);
        if (qsizetype(found.size()) != translation.count(u", plural,"_s))
            return u"a plural that cannot be read"_s;
        for (const QStringList &categories : found) {
            if (categories != plurals->categories)
                return u"other categories than "_s + plurals->categories.join(u' ');
        }
        return {};
    });
}

void tst_TsFiles::keepWhatMachinesRead()
{
    expectNone([](const TsMessage &message, const QString &translation) -> QString {
        const QStringList wanted = literalsIn(message.source);
        return literalsIn(translation) == wanted ? QString() : u"not just "_s + wanted.join(u' ');
    });
}

void tst_TsFiles::keepEdges()
{
    expectNone([](const TsMessage &message, const QString &translation) -> QString {
        return edgesOf(translation) == edgesOf(message.source) ? QString() : u"another edge"_s;
    });
}

void tst_TsFiles::fillWithoutRest()
{
    QFETCH(QString, language);
    expectNone([&](const TsMessage &message, const QString &translation) -> QString {
        if (message.context != u"Catalog")
            return {};
        for (const qint64 count : {0, 1, 2, 5, 11, 21, 100}) {
            Args args;
            for (const QString &name : namesIn(translation))
                args[name] = count;
            const QString filled = findings::fill(translation, args, language);
            if (filled.contains(u'{') || filled.contains(u'}') || filled.contains(u'#'))
                return u"a rest when filled (%1)"_s.arg(filled);
        }
        return {};
    });
}

MW_TEST(tst_TsFiles)
#include "tst_TsFiles.moc"
