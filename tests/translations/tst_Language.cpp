// Which language the programs speak, and that everything follows it: the catalogue, words inside
// findings, sentences of the data files, numbers, the help of the command line.
#include "cli/Command.h"
#include "findings/Catalog.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

/// The command line program; `locale` are the variables that say the owner's language.
Ran runCli(const QStringList &arguments, const QMap<QString, QString> &locale = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        environment.remove(name);
    for (auto it = locale.begin(); it != locale.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), arguments);
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
               QString::fromUtf8(process.readAllStandardError())};
    return ran;
}

const QStringList checkStart{u"check"_s, u"start.example"_s, u"--world"_s, u"home-start"_s,
                             u"--no-delay"_s};

findings::Finding damagedKey()
{
    findings::Finding finding;
    finding.code = u"dkim.damaged"_s;
    finding.severity = findings::Severity::Problem;
    finding.subject = u"s1._domainkey.example.org"_s;
    finding.args = {{u"name"_s, finding.subject},
                    {u"damage"_s, QStringList{findings::word(u"damage.blanks")}}};
    return finding;
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { (void)findings::setLanguage(u"en"_s); }
    void choosesTheFirstThatIsThere_data();
    void choosesTheFirstThatIsThere();
    void findsTheArgument_data();
    void findsTheArgument();
    void refusesALanguageThatIsNotThere();
    void namesLanguagesInThemselves();
    void speaksGerman();
    void speaksArabic();
    void formatsNumbersAlike();
    void translatesWordsInsideFindings();
    void keepsUnknownDataSentences();
    void helpsInTheLanguage();
    void commandLineSpeaksIt();
    void commandLineFollowsTheSystem_data();
    void commandLineFollowsTheSystem();
    void commandLineRefusesWhatIsNotThere();
    void saysTheSameToScripts();
};

void tst_Language::choosesTheFirstThatIsThere_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing wanted") << QStringList() << u"en"_s;
    QTest::newRow("whole code") << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
    QTest::newRow("without its territory") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("without script and territory") << QStringList{u"de-Latn-CH"_s} << u"de"_s;
    QTest::newRow("the second one") << QStringList{u"fi-FI"_s, u"de"_s, u"en"_s} << u"de"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none is there") << QStringList{u"fi"_s, u"C"_s} << u"en"_s;
}

void tst_Language::choosesTheFirstThatIsThere()
{
    QFETCH(QStringList, wanted);
    QTEST(findings::chooseLanguage(wanted, {u"en"_s, u"de"_s, u"pt_BR"_s}), "chosen");
}

void tst_Language::findsTheArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("value");
    QTest::newRow("without") << QStringList{u"program"_s, u"check"_s} << QString();
    QTest::newRow("two words") << QStringList{u"program"_s, u"--lang"_s, u"de"_s} << u"de"_s;
    QTest::newRow("one word") << QStringList{u"program"_s, u"x"_s, u"--lang=de"_s} << u"de"_s;
    QTest::newRow("the last counts")
        << QStringList{u"program"_s, u"--lang=de"_s, u"--lang=en"_s} << u"en"_s;
    QTest::newRow("value is missing") << QStringList{u"program"_s, u"--lang"_s} << QString();
    QTest::newRow("behind the end of options")
        << QStringList{u"program"_s, u"--"_s, u"--lang=de"_s} << QString();
}

void tst_Language::findsTheArgument()
{
    QFETCH(QStringList, arguments);
    QTEST(findings::languageArgument(arguments), "value");
}

void tst_Language::refusesALanguageThatIsNotThere()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    QVERIFY(!findings::setLanguage(u"tlh"_s));
    QVERIFY(!findings::setLanguage(u"../de"_s));
    QCOMPARE(findings::language(), u"de"_s);
    QCOMPARE(findings::phrase(u"severity.ok"), u"Gut"_s);
}

void tst_Language::namesLanguagesInThemselves()
{
    QCOMPARE(findings::languages().front(), u"en"_s);
    QVERIFY(findings::languages().contains(u"de"_s));
    QCOMPARE(findings::languageName(u"en"_s), u"English"_s);
    QCOMPARE(findings::languageName(u"de"_s), u"Deutsch"_s);
    QVERIFY(findings::languages().contains(u"ar"_s));
    QCOMPARE(findings::languageName(u"ar"_s), u"العربية"_s);
}

void tst_Language::speaksArabic()
{
    QVERIFY(findings::setLanguage(u"ar"_s));
    const std::pair<qint64, QString> counts[] = {
        {0, u"لا شيء للإصلاح"_s}, {1, u"أمر للإصلاح"_s},      {2, u"أمران للإصلاح"_s},
        {3, u"3 أمور للإصلاح"_s}, {11, u"11 أمرًا للإصلاح"_s}, {100, u"100 أمر للإصلاح"_s}};
    for (const auto &[count, words] : counts)
        QCOMPARE(findings::phrase(u"state.to-be-fixed", {{u"count"_s, count}}), words);
    // What is not translated yet stays English, and numbers look like those in addresses.
    QCOMPARE(findings::phrase(u"gui.no-display").left(9), u"There is "_s);
    QCOMPARE(QLocale().zeroDigit(), u"0"_s);
    QCOMPARE(QLocale().toString(25), u"25"_s);
}

void tst_Language::speaksGerman()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    QCOMPARE(findings::phrase(u"verdict.not-ready", {{u"count"_s, qint64(1)}}),
             u"Nicht bereit: Eine Sache hält die Mail auf."_s);
    QCOMPARE(findings::phrase(u"verdict.not-ready", {{u"count"_s, qint64(3)}}),
             u"Nicht bereit: 3 Dinge halten die Mail auf."_s);
    QVERIFY(findings::setLanguage(u"en"_s));
    QCOMPARE(findings::phrase(u"severity.ok"), u"Good"_s);
}

void tst_Language::formatsNumbersAlike()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    QVERIFY(findings::setLanguage(u"en"_s));
    QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
}

void tst_Language::translatesWordsInsideFindings()
{
    // Made while the program spoke German, shown in both.
    QVERIFY(findings::setLanguage(u"de"_s));
    const findings::Finding finding = damagedKey();
    QVERIFY(findings::textsOf(finding).text.contains(u"(Leerzeichen im Schlüssel)"_s));
    QVERIFY(findings::setLanguage(u"en"_s));
    QVERIFY(findings::textsOf(finding).text.contains(u"(blanks inside the key)"_s));

    QVERIFY(findings::setLanguage(u"de"_s));
    findings::Finding listed;
    listed.code = u"list.listed"_s;
    listed.args = {{u"address"_s, u"192.0.2.25"_s},
                   {u"list"_s, u"Example"_s},
                   {u"meaning"_s, u"Hit a spam trap."_s},
                   {u"removal"_s, u"48 hours"_s}};
    QVERIFY(findings::textsOf(listed).text.endsWith(u"In eine Spam-Falle geraten."_s));
    QVERIFY(findings::textsOf(listed).fix.contains(u"48 Stunden"_s));
    listed.args[u"also"_s] = QStringList{u"listing.effect.minor"_s, u"listing.since"_s};
    listed.args[u"since"_s] = u"2026-11-03"_s;
    listed.args[u"steps"_s] = QStringList{u"clean-device"_s, u"wait"_s};
    QVERIFY(findings::textsOf(listed).text.endsWith(u"seit 2026-11-03."_s));
    QVERIFY(findings::textsOf(listed).fix.contains(u"2. Warten"_s));
    listed.args.erase(u"also"_s);
    listed.args[u"meanings"_s] = QStringList{u"Hit a spam trap"_s, u"Sends spam"_s};
    QVERIFY(findings::textsOf(listed).text.endsWith(u"In eine Spam-Falle geraten. Sendet Spam."_s));

    findings::Finding blocked;
    blocked.code = u"port25.blocked"_s;
    blocked.args = {{u"family"_s, u"IPv4"_s},
                    {u"how"_s, findings::word(u"port.silent")},
                    {u"who"_s, u"Gmail"_s}};
    QVERIFY(findings::textsOf(blocked).text.contains(u"(nichts antwortet;"_s));
    findings::Finding certificate;
    certificate.code = u"relay.certificate"_s;
    certificate.args = {{u"relay"_s, u"smtp.example.net:587"_s},
                        {u"fault"_s, findings::word(u"certificate.expired")},
                        {u"names"_s, u"smtp.example.net"_s}};
    QVERIFY(findings::textsOf(certificate).text.contains(u": es ist abgelaufen ("_s));
    findings::Finding cgnat;
    cgnat.code = u"address.cgnat"_s;
    cgnat.args = {{u"address"_s, findings::word(u"address.your-outer")},
                  {u"local"_s, u"100.64.0.7"_s}};
    QVERIFY(!findings::textsOf(cgnat).text.contains(u"your outer"_s));
}

void tst_Language::keepsUnknownDataSentences()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    QCOMPARE(findings::dataText(u"A sentence of the owner's own list"_s),
             u"A sentence of the owner's own list"_s);
    QCOMPARE(findings::dataText({}), QString());
    QCOMPARE(findings::dataTexts({u"Test entry"_s, u"Own"_s}), u"Testeintrag Own"_s);
}

void tst_Language::helpsInTheLanguage()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    QStringList english;
    const auto look = [&](const char *text) {
        if (QCoreApplication::translate("CommandLine", text) == QString::fromUtf8(text))
            english << QString::fromUtf8(text);
    };
    for (const cli::Command &command : cli::allCommands()) {
        look(command.help);
        for (const cli::Option &option : command.options)
            look(option.help);
    }
    QCOMPARE(english, QStringList());
}

void tst_Language::commandLineSpeaksIt()
{
    const Ran ran = runCli(QStringList(checkStart) << u"--lang"_s << u"de"_s);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.contains(u"Hält Mail auf: Kein SPF-Eintrag  [spf.missing]"_s));
    QVERIFY(ran.out.contains(u"Nicht bereit:"_s));
    for (const findings::Entry &entry : findings::findingEntries()) {
        const QString title = u": "_s + QString::fromUtf8(entry.title) + u"  ["_s;
        QVERIFY2(!ran.out.contains(title), entry.title);
    }
    const Ran help = runCli({u"--help"_s, u"--lang=de"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"Optionen aller Befehle:"_s));
    QVERIFY(help.out.contains(u"Die ganze Prüfung einer Domain und ihres Mailservers."_s));
}

void tst_Language::commandLineFollowsTheSystem_data()
{
    using Variables = QMap<QString, QString>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("german");
    QTest::newRow("no variable") << Variables() << QStringList() << false;
    QTest::newRow("LANG") << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}} << QStringList() << true;
    QTest::newRow("another land") << Variables{{u"LANG"_s, u"de_AT.UTF-8"_s}} << QStringList()
                                  << true;
    QTest::newRow("LC_MESSAGES goes before LANG")
        << Variables{{u"LANG"_s, u"fr_FR.UTF-8"_s}, {u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s}}
        << QStringList() << true;
    QTest::newRow("plain locale") << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s},
                                               {u"LANGUAGE"_s, u"de"_s}}
                                  << QStringList() << false;
    QTest::newRow("no such language")
        << Variables{{u"LANG"_s, u"fi_FI.UTF-8"_s}} << QStringList() << false;
    QTest::newRow("--lang goes before all")
        << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}} << QStringList{u"--lang"_s, u"en"_s} << false;
}

void tst_Language::commandLineFollowsTheSystem()
{
    using Variables = QMap<QString, QString>;
    QFETCH(Variables, variables);
    QFETCH(QStringList, more);
    QFETCH(bool, german);
    const Ran ran = runCli(QStringList{u"--help"_s} + more, variables);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.contains(u"Optionen aller Befehle:"_s), german);
    QCOMPARE(ran.out.contains(u"Options of every command:"_s), !german);
}

void tst_Language::commandLineRefusesWhatIsNotThere()
{
    const Ran ran = runCli(QStringList(checkStart) << u"--lang"_s << u"xx"_s);
    QCOMPARE(ran.code, 64);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.contains(u"\"xx\""_s));
}

void tst_Language::saysTheSameToScripts()
{
    const auto found = [](const QString &language) {
        const Ran ran = runCli(QStringList(checkStart) << u"--json"_s << u"--lang"_s << language);
        QJsonArray findings = QJsonDocument::fromJson(ran.out.toUtf8())[u"findings"].toArray();
        for (qsizetype i = 0; i < findings.size(); ++i) {
            QJsonObject finding = findings[i].toObject();
            finding.remove(u"title"_s);
            finding.remove(u"text"_s);
            QJsonObject fix = finding[u"fix"].toObject();
            fix.remove(u"text"_s);
            fix.remove(u"request"_s); // a letter
            finding.insert(u"fix"_s, fix);
            QJsonObject args = finding[u"args"].toObject();
            args.remove(u"services"_s); // in the order they answered
            finding.insert(u"args"_s, args);
            finding.remove(u"evidence"_s); // names made up at random, times
            findings[i] = finding;
        }
        return findings;
    };
    const QJsonArray english = found(u"en"_s);
    QVERIFY(!english.isEmpty());
    QCOMPARE(found(u"de"_s), english);
}

MW_TEST(tst_Language)
#include "tst_Language.moc"
