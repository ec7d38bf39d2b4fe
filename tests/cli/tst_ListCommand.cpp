// What `blocklists` tells of a listing, of lists that closed down, and of the owner's keys, which
// nobody is ever shown.
#include "Run.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto key = "sesame0123456789";

QJsonObject listOf(const QJsonObject &document, const QString &zone)
{
    for (const QJsonValue &list : document[u"lists"].toArray()) {
        if (list[u"zone"].toString() == zone)
            return list.toObject();
    }
    return {};
}

} // namespace

class tst_ListCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsSinceWhenAndTheSteps();
    void explainsAListThatClosedDown();
    void asksWithTheKeyAndNeverShowsIt_data();
    void asksWithTheKeyAndNeverShowsIt();
    void aWorldThatKnowsNothingOfKeysShowsNoneEither();
    void saysThatTheKeyIsWrong();
    void refusesWhatIsNoKey();
    void saysThatOthersCanReadTheKeys();
    void keepsKeysOutOfTheSession();
    void theHelpSaysWhereKeysGo();
    void blamesNoResolverForListsParkedAtOnePlace();
    void tellsPraiseAsPraise();
    void asksListsOfGoodSendersAlone();
    void countsAListOnce();
    void showsTheListsOwnWordsWhereNothingIsDocumented();
    void saysThatAKeyWasNotAccepted();
    void keepsTheTerminalFromForeignText();

private:
    /// The owner's overlay, readable for the owner alone.
    void writeOverlay(const QByteArray &text) const;
    [[nodiscard]] Ran run(const QString &line) const;

    std::unique_ptr<Place> m_place;
    QString m_path;
};

void tst_ListCommand::init()
{
    m_place = std::make_unique<Place>();
    m_path = m_place->path();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_path + u"/config"_s));
    m_place->setWorld("!lists\n!seed 7\n!resolver public\n"
                      "!key spamhaus-dqs sesame0123456789\n"
                      "!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4 "
                      "\"listed since 2026-11-03\"\n"
                      "!listed 44.128.0.25 bl.mailspike.net 127.0.0.12 "
                      "\"last seen 2026-11-20 08:00 UTC\"\n");
}

void tst_ListCommand::cleanup()
{
    qunsetenv("XDG_CONFIG_HOME");
}

void tst_ListCommand::writeOverlay(const QByteArray &text) const
{
    const QString path = m_path + u"/config/mailworthy/dnsbl.json"_s;
    write(path, text);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

Ran tst_ListCommand::run(const QString &line) const
{
    return m_place->run(line);
}

void tst_ListCommand::tellsSinceWhenAndTheSteps()
{
    const QString line = u"blocklists 44.128.0.25 --list bl.mailspike.net"_s;
    const Ran ran = run(line + u" --json"_s);
    QCOMPARE(ran.code, 1);
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject list = listOf(document, u"bl.mailspike.net"_s);
    QCOMPARE(list[u"lastSeen"].toString(), u"2026-11-20T08:00:00Z"_s);
    QVERIFY(!list.contains(u"since"_s) && !list.contains(u"range"_s) && !list.contains(u"key"_s));
    const QJsonObject fix = findingOf(document, u"list.listed"_s)[u"fix"].toObject();
    QCOMPARE(fix[u"kind"].toString(), u"delist"_s);
    QCOMPARE(fix[u"steps"].toArray(), (QJsonArray{u"find-cause"_s, u"ask-removal"_s}));
    const Ran text = run(line);
    QVERIFY2(text.out.contains("2026-11-20T08:00:00Z") && text.out.contains("1. "),
             text.out.constData());
}

void tst_ListCommand::explainsAListThatClosedDown()
{
    const QString line = u"blocklists 44.128.0.25 --list ix.dnsbl.manitu.net"_s;
    const Ran ran = run(line + u" --json"_s);
    QCOMPARE(ran.code, 3);
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject list = listOf(document, u"ix.dnsbl.manitu.net"_s);
    QCOMPARE(list[u"outcome"].toString(), u"retired"_s);
    QCOMPARE(list[u"ended"].toString(), u"2025-01-16"_s);
    QCOMPARE(list[u"answersNow"].toString(), u"empty zone"_s);
    QCOMPARE(findingOf(document, u"list.unknown"_s)[u"args"][u"reason"].toString(),
             u"list.retired-on"_s);
    const Ran text = run(line);
    QVERIFY(text.out.contains("2025-01-16") && text.out.contains("empty zone"));
}

void tst_ListCommand::asksWithTheKeyAndNeverShowsIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("document") << u"blocklists 44.128.0.25 --json"_s;
    QTest::newRow("text") << u"blocklists 44.128.0.25 --verbose"_s;
    QTest::newRow("one list") << u"blocklists 44.128.0.25 --list zen.spamhaus.org --json"_s;
    QTest::newRow("without self-test") << u"blocklists 44.128.0.25 --no-self-test --json"_s;
}

void tst_ListCommand::asksWithTheKeyAndNeverShowsIt()
{
    QFETCH(const QString, line);
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"sesame0123456789"}})");
    const Ran ran = run(line);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.out.contains(key) && !ran.err.contains(key));
    QVERIFY(ran.out.contains("25.0.128.44.<spamhaus-dqs>.zen.dq.spamhaus.net"));
    if (!line.contains(u"--json"_s))
        return;
    const QJsonObject zen = listOf(documentOf(ran.out), u"zen.spamhaus.org"_s);
    QCOMPARE(zen[u"outcome"].toString(), u"listed"_s); // although the resolver is a public one
    QCOMPARE(zen[u"key"].toString(), u"used"_s);
    QCOMPARE(zen[u"name"].toString(), u"Spamhaus ZEN"_s);
    QCOMPARE(zen[u"since"].toString(), u"2026-11-03"_s);
}

void tst_ListCommand::aWorldThatKnowsNothingOfKeysShowsNoneEither()
{
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"sesame0123456789"}})");
    write(m_path + u"/bare.world"_s, "!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4\n");
    const Ran ran = cli(m_path, words(u"blocklists 44.128.0.25 --list zen.spamhaus.org --json "
                                      "--world bare.world --no-delay"_s));
    QVERIFY(ran.err.contains("<spamhaus-dqs>")); // the world's mistakes name the questions
    QVERIFY2(!ran.out.contains(key) && !ran.err.contains(key), ran.err.constData());
}

void tst_ListCommand::saysThatTheKeyIsWrong()
{
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"another012345678"}})");
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!key spamhaus-dqs sesame0123456789\n");
    const Ran ran = run(u"blocklists 44.128.0.25 --list zen.spamhaus.org --json"_s);
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject zen = listOf(document, u"zen.spamhaus.org"_s);
    QCOMPARE(zen[u"outcome"].toString(), u"clean"_s);
    QCOMPARE(zen[u"key"].toString(), u"refused"_s);
    QVERIFY(codesOf(document).contains(u"list.key-refused"_s));
    QVERIFY(!ran.out.contains("another012345678"));
}

void tst_ListCommand::refusesWhatIsNoKey()
{
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"sesame0123456789.zen.dq.spamhaus.net"}})");
    const Ran ran = run(u"blocklists 44.128.0.25"_s);
    QCOMPARE(ran.code, 65);
    QVERIFY(ran.out.isEmpty() && ran.err.contains("dnsbl.json"));
    QVERIFY(ran.err.contains("spamhaus-dqs") && !ran.err.contains(key));
}

void tst_ListCommand::saysThatOthersCanReadTheKeys()
{
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"sesame0123456789"}})");
    const QString line = u"blocklists 44.128.0.25 --json"_s;
    QVERIFY(!codesOf(documentOf(run(line).out)).contains(u"list.key-exposed"_s));
    const QString path = m_path + u"/config/mailworthy/dnsbl.json"_s;
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QJsonObject document = documentOf(run(line).out);
    QCOMPARE(findingOf(document, u"list.key-exposed"_s)[u"subject"].toString(), path);
    writeOverlay(R"({"schema":1,"off":["psbl.surriel.com"]})"); // no keys, nothing to hide
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(!codesOf(documentOf(run(line).out)).contains(u"list.key-exposed"_s));
}

void tst_ListCommand::keepsKeysOutOfTheSession()
{
    writeOverlay(R"({"schema":1,"keys":{"spamhaus-dqs":"sesame0123456789"}})");
    const Ran made = cli(m_path, inWorld(words(u"plan good.example --session s.json --keys k"_s)));
    QVERIFY2(made.code <= 3, made.err.constData());
    const Ran ran = cli(m_path, inWorld(words(u"check --session s.json --verbose"_s)));
    QVERIFY(!ran.out.contains(key) && !ran.err.contains(key));
    QVERIFY(contentOf(m_path + u"/s.json"_s).contains("good.example"));
    QVERIFY(!contentOf(m_path + u"/s.json"_s).contains(key));
}

void tst_ListCommand::theHelpSaysWhereKeysGo()
{
    const Ran ran = cli(m_path, words(u"blocklists --help"_s));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("dnsbl.json") && ran.out.contains("spamhaus-dqs"));
}

void tst_ListCommand::blamesNoResolverForListsParkedAtOnePlace()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!list psbl.surriel.com parked 44.128.150.7\n"
                      "!list bl.blocklist.de parked 44.128.150.7\n");
    const Ran ran = run(u"blocklists 44.128.0.25 --list psbl.surriel.com --list bl.blocklist.de "
                        "--json"_s);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(listOf(document, u"psbl.surriel.com"_s)[u"reason"].toString(), u"outside-127"_s);
    QVERIFY(codesOf(document).contains(u"list.none-answered"_s));
    QVERIFY(!codesOf(document).contains(u"list.void"_s));
}

void tst_ListCommand::tellsPraiseAsPraise()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!listed 44.128.0.25 list.dnswl.org 127.0.5.3\n");
    const QString line = u"blocklists 44.128.0.25 44.128.0.26 --list list.dnswl.org"_s;
    const Ran ran = run(line + u" --json"_s);
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(listOf(document, u"list.dnswl.org"_s)[u"outcome"].toString(), u"clean"_s);
    const QJsonObject praise = findingOf(document, u"list.praised"_s);
    QCOMPARE(praise[u"subject"].toString(), u"44.128.0.25@list.dnswl.org"_s);
    QCOMPARE(praise[u"args"][u"meaning"].toString(), u"High trust."_s);
    QCOMPARE(findingOf(document, u"list.not-praised"_s)[u"subject"].toString(),
             u"44.128.0.26@list.dnswl.org"_s);
    const Ran text = run(line);
    QVERIFY2(text.out.contains("praised: High trust"), text.out.constData());
}

void tst_ListCommand::asksListsOfGoodSendersAlone()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n!list list.dnswl.org dead\n");
    const Ran ran = run(u"blocklists 44.128.0.25 --list list.dnswl.org --json"_s);
    QCOMPARE(ran.code, 3);
    QCOMPARE(codesOf(documentOf(ran.out)), QStringList{u"list.none-answered"_s});
    const Ran domain = run(u"blocklists good.example --list list.dnswl.org --json"_s);
    QCOMPARE(domain.code, 3);
    QCOMPARE(findingOf(documentOf(domain.out), u"list.unknown"_s)[u"args"][u"reason"].toString(),
             u"list.none-takes"_s);
}

void tst_ListCommand::countsAListOnce()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!list psbl.surriel.com dead\n!list bl.blocklist.de dead\n");
    const Ran ran = run(u"blocklists 44.128.0.25 44.128.0.26 44.128.0.27 "
                        "--list psbl.surriel.com --list bl.blocklist.de --json"_s);
    const QJsonObject silent = findingOf(documentOf(ran.out), u"list.silent"_s);
    QCOMPARE(silent[u"args"][u"count"].toInt(), 2);
}

void tst_ListCommand::showsTheListsOwnWordsWhereNothingIsDocumented()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!listed 44.128.0.25 psbl.surriel.com 127.0.0.77 "
                      "\"because of \xe2\x80\xaespam\"\n"
                      "!listed 44.128.0.26 psbl.surriel.com 127.0.0.77\n");
    const Ran ran = run(u"blocklists 44.128.0.25 44.128.0.26 --list psbl.surriel.com"_s);
    QVERIFY2(ran.out.contains("listed: because of \xef\xbf\xbdspam"), ran.out.constData());
    QVERIFY2(ran.out.contains("listed: it does not say why"), ran.out.constData());
}

void tst_ListCommand::saysThatAKeyWasNotAccepted()
{
    writeOverlay(R"({"schema":1,"keys":{"abusix":"sesame0123456789"}})");
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!key abusix another0123456789\n");
    const Ran ran = run(u"blocklists 44.128.0.25 --list combined.mail.abusix.zone --json"_s);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(listOf(document, u"combined.mail.abusix.zone"_s)[u"key"].toString(), u"refused"_s);
    QCOMPARE(findingOf(document, u"list.refused"_s)[u"args"][u"cause"].toString(),
             u"it did not accept your key"_s);
}

void tst_ListCommand::keepsTheTerminalFromForeignText()
{
    m_place->setWorld("!lists\n!seed 7\n!resolver honest\n"
                      "!listed 44.128.0.25 psbl.surriel.com 127.0.0.77 "
                      "\"a\xc2\x9b"
                      "31m\xe2\x80\x8f\xe2\x80\xa8z\"\n");
    const QString line = u"blocklists 44.128.0.25 --list psbl.surriel.com"_s;
    const Ran text = run(line);
    const Ran json = run(line + u" --json"_s);
    for (const QByteArray &out : {text.out, json.out}) {
        for (const char *bad : {"\xc2\x9b", "\xe2\x80\x8f", "\xe2\x80\xa8"})
            QVERIFY2(!out.contains(bad), out.constData());
    }
    QVERIFY(json.out.contains("a\\u009b31m"));
    const Ran wrong = cli(m_path, {u"smtp"_s, u"a\u001b[31m.example"_s});
    QCOMPARE(wrong.code, 65);
    QVERIFY2(!wrong.err.contains('\x1b'), wrong.err.constData());
}

MW_TEST(tst_ListCommand)
#include "tst_ListCommand.moc"
