// Whose address it is, the letter to him, the greeting that follows his name, and relays, as the
// commands give them.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::test;

namespace {

/// A line of a provider that is known, with a name that leads back, and nothing of the owner's at
/// `mail` but what is given.
QByteArray lineWorld(const QByteArray &mail)
{
    return "!clock 2026-11-24T10:00:00Z\n"
           "!seed 7\n"
           "!local eth0 44.128.0.25/24\n"
           "!seen 44.128.0.25\n"
           "!router none\n"
           "!resolver honest\n"
           "!lists\n"
           "$ZONE good.example servers=44.128.0.10 unsigned\n"
           "@ MX 10 mail\n"
           + mail
           + "$ZONE t-ipconnect.de servers=44.128.0.12 unsigned\n"
             "p2c800019.dip0 A 44.128.0.25\n"
             "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.11 unsigned\n"
             "25 PTR p2c800019.dip0.t-ipconnect.de.\n";
}

QJsonObject fixOf(const QJsonObject &document, const QString &code)
{
    for (const QJsonValue &finding : document[u"findings"].toArray()) {
        if (finding[u"code"].toString() == code)
            return finding[u"fix"].toObject();
    }
    return {};
}

} // namespace

class tst_ProviderAdvice : public QObject
{
    Q_OBJECT

private slots:
    void nameKnowsTheProvider();
    void letterSaysWhetherTheForwardRecordIsThere_data();
    void letterSaysWhetherTheForwardRecordIsThere();
    void aNameThatFitsNeedsNoLetter();
    void checkCarriesTheLetter();
    void planTellsOfTheRelay_data();
    void planTellsOfTheRelay();
    void planTellsWhatStays();
    void listsTheRelays_data();
    void listsTheRelays();
    void portsTellsOfTheRelay();
    void saysWhereTheRelaysAreListed();
};

void tst_ProviderAdvice::nameKnowsTheProvider()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"w.world"_s), lineWorld("mail A 44.128.0.25\n"));
    const Ran ran = cli(folder.path(), words(u"name 44.128.0.25 --world w.world --json"_s));
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject provider = document[u"provider"].toObject();
    QCOMPARE(provider[u"id"].toString(), u"telekom-de"_s);
    QCOMPARE(provider[u"country"].toString(), u"DE"_s);
    QCOMPARE(provider[u"ptr"].toString(), u"business"_s);
    QCOMPARE(provider[u"port25"].toString(), u"open"_s);
    QCOMPARE(provider[u"fixedAddress"].toString(), u"business"_s);
    QCOMPARE(provider[u"sure"].toString(), u"usually"_s);
    QVERIFY(!provider[u"asOf"].toString().isEmpty());
    QVERIFY(document[u"request"].toString().contains(u"44.128.0.25"_s));
    QCOMPARE(document[u"greeting"][u"after"].toString(), u"p2c800019.dip0.t-ipconnect.de"_s);
    QCOMPARE(document[u"greeting"][u"stays"].toArray().size(), 9);
    const Ran text = cli(folder.path(), words(u"name 44.128.0.25 --world w.world"_s));
    QVERIFY(text.out.contains("Deutsche Telekom") && text.out.contains("44.128.0.25  ->"));
}

void tst_ProviderAdvice::letterSaysWhetherTheForwardRecordIsThere_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("forward");
    QTest::newRow("there") << "mail A 44.128.0.25\n"_ba << u"leads"_s;
    QTest::newRow("not there") << ""_ba << u"missing"_s;
    QTest::newRow("another address") << "mail A 44.128.0.26\n"_ba << u"elsewhere"_s;
    QTest::newRow("no answer") << "!servfail mail A\n"_ba << u"unknown"_s;
}

void tst_ProviderAdvice::letterSaysWhetherTheForwardRecordIsThere()
{
    QFETCH(const QByteArray, mail);
    const QTemporaryDir folder;
    write(folder.filePath(u"w.world"_s), lineWorld(mail));
    const Ran ran =
        cli(folder.path(),
            words(u"name 44.128.0.25 --helo mail.good.example --world w.world --json"_s));
    const QJsonObject fix = fixOf(documentOf(ran.out), u"ptr.generic"_s);
    QCOMPARE(fix[u"kind"].toString(), u"ask-provider"_s);
    QCOMPARE(fix[u"name"].toString(), u"mail.good.example"_s);
    QCOMPARE(fix[u"provider"].toString(), u"Deutsche Telekom"_s);
    QCOMPARE(fix[u"date"].toString(), u"2026-11-24"_s);
    QTEST(fix[u"forward"].toString(), "forward");
    QVERIFY(fix[u"request"].toString().contains(u"mail.good.example"_s));
}

void tst_ProviderAdvice::aNameThatFitsNeedsNoLetter()
{
    const QTemporaryDir folder;
    const Ran ran = cli(folder.path(), inWorld(words(u"name 69.170.70.198 --json"_s)));
    const QJsonObject document = documentOf(ran.out);
    QVERIFY(document.contains(u"request"));
    if (codesOf(document).contains(u"ptr.confirmed"_s))
        QVERIFY(document[u"request"].isNull());
    QVERIFY(document[u"provider"].isNull());
}

void tst_ProviderAdvice::checkCarriesTheLetter()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"w.world"_s), lineWorld("mail A 44.128.0.25\n"));
    const QString command = u"check good.example --only name,helo --world w.world"_s;
    const QJsonObject fix =
        fixOf(documentOf(cli(folder.path(), words(command + u" --json"_s)).out), u"helo.differs"_s);
    QCOMPARE(fix[u"provider"].toString(), u"Deutsche Telekom"_s);
    QCOMPARE(fix[u"forward"].toString(), u"leads"_s);
    QVERIFY(fix[u"request"].toString().contains(u"mail.good.example"_s));
    // The text shows one letter for the address, although two findings ask for it.
    QCOMPARE(cli(folder.path(), words(command)).out.count("44.128.0.25  ->"), 1);
    QCOMPARE(cli(folder.path(), words(command + u" --quiet"_s)).out.count("44.128.0.25  ->"), 0);
}

void tst_ProviderAdvice::planTellsOfTheRelay_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("suitable");
    QTest::addColumn<QString>("spf");
    QTest::addColumn<QString>("record");
    QTest::newRow("one that suits, with an include")
        << u"smtp.maileroo.com:587"_s << u"maileroo"_s << u"yes"_s << u"include"_s
        << u"v=spf1 include:_spf.maileroo.com ~all"_s;
    QTest::newRow("one that suits, without")
        << u"mail.smtp2go.com:2525"_s << u"smtp2go"_s << u"yes"_s << u"nothing"_s << QString();
    QTest::newRow("not known") << u"smtp.relay.example:587"_s << QString() << u"unknown"_s
                               << u"unknown"_s << QString();
}

void tst_ProviderAdvice::planTellsOfTheRelay()
{
    QFETCH(const QString, relay);
    QFETCH(const QString, record);
    const QTemporaryDir folder;
    const Ran ran =
        cli(folder.path(), words(u"plan start.example --session s.json --keys k "
                                 "--world home-start --address 44.128.70.25 --json --relay "_s
                                 + relay));
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject advice = document[u"relay"].toObject();
    QTEST(advice[u"id"].toString(), "id");
    QTEST(advice[u"suitable"].toString(), "suitable");
    QTEST(advice[u"spf"][u"need"].toString(), "spf");
    QVERIFY(!advice[u"text"].toString().isEmpty() && !advice[u"asOf"].toString().isEmpty());
    QString spf;
    for (const QJsonValue &item : document[u"records"].toArray()) {
        if (item[u"purpose"].toString() == u"spf")
            spf = item[u"value"].toString();
    }
    QCOMPARE(spf, record);
    QVERIFY(document[u"greeting"].isNull());
}

void tst_ProviderAdvice::planTellsWhatStays()
{
    const QTemporaryDir folder;
    const Ran ran = cli(
        folder.path(),
        words(
            u"plan start.example --session s.json --keys k --world home-start --helo ptr --json"_s));
    QCOMPARE(ran.code, 0);
    const QJsonObject greeting = documentOf(ran.out)[u"greeting"].toObject();
    QCOMPARE(greeting[u"before"].toString(), u"mail.start.example"_s);
    QCOMPARE(greeting[u"after"].toString(), u"44-128-70-25.dsl.dyn.provider.example"_s);
    QCOMPARE(greeting[u"setting"][u"line"].toString(),
             u"smtp_helo_name = 44-128-70-25.dsl.dyn.provider.example"_s);
    QCOMPARE(greeting[u"setting"][u"keep"].toString(), u"myhostname = mail.start.example"_s);
}

void tst_ProviderAdvice::listsTheRelays_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("ports") << u"ports --relay list"_s;
    QTest::newRow("plan") << u"plan --relay list"_s;
}

void tst_ProviderAdvice::listsTheRelays()
{
    QFETCH(const QString, command);
    const QTemporaryDir folder;
    const Ran ran = cli(folder.path(), words(command + u" --json --world all-good"_s));
    QCOMPARE(ran.code, 0);
    const QJsonArray relays = documentOf(ran.out)[u"relays"].toArray();
    QStringList suitable;
    QStringList hosts;
    for (const QJsonValue &relay : relays) {
        suitable << relay[u"suitable"].toString();
        hosts << relay[u"host"].toString();
        QVERIFY(!relay[u"text"].toString().isEmpty() && !relay[u"ports"].toArray().isEmpty());
    }
    QVERIFY(hosts.contains(u"smtp.mailgun.org"_s));
    QVERIFY(hosts.contains(u"email-smtp.<region>.amazonaws.com"_s)); // from the account page
    QVERIFY(!hosts.contains(u"securesmtp.t-online.de"_s));           // mailboxes alone
    QVERIFY(suitable.lastIndexOf(u"yes"_s) < suitable.indexOf(u"limited"_s));
    const Ran text = cli(folder.path(), words(command + u" --world all-good"_s));
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("smtp.mailgun.org:587"));
}

void tst_ProviderAdvice::portsTellsOfTheRelay()
{
    const QTemporaryDir folder;
    write(folder.path() + u"/line.world"_s,
          lineWorld("mail A 44.128.0.25\n")
              + "$ZONE mailgun.org servers=44.128.0.13 unsigned\n"
                "smtp A 44.128.0.99\n"
                "$ZONE relay.example servers=44.128.0.13 unsigned\n"
                "smtp A 44.128.0.99\n");
    const QString command = u"ports --world line.world --no-delay --relay "_s;
    const QJsonObject known =
        documentOf(cli(folder.path(), words(command + u"smtp.mailgun.org --json"_s)).out);
    QCOMPARE(known[u"relayAdvice"][u"id"].toString(), u"mailgun"_s);
    QCOMPARE(known[u"relayAdvice"][u"suitable"].toString(), u"yes"_s);
    const Ran text = cli(folder.path(), words(command + u"smtp.mailgun.org"_s));
    QVERIFY2(text.out.contains("include:mailgun.org"), text.out.constData());
    const QJsonObject other =
        documentOf(cli(folder.path(), words(command + u"smtp.relay.example --json"_s)).out);
    QVERIFY(other.contains(u"relayAdvice") && other[u"relayAdvice"].isNull());
}

void tst_ProviderAdvice::saysWhereTheRelaysAreListed()
{
    const QTemporaryDir folder;
    for (const QString &command :
         {u"ports --world all-good --relay mailgun"_s,
          u"plan start.example --session s.json --world home-start --relay mailgun"_s}) {
        const Ran ran = cli(folder.path(), words(command));
        QCOMPARE(ran.code, 65);
        QVERIFY2(ran.err.contains("--relay list"), ran.err.constData());
    }
}

MW_TEST(tst_ProviderAdvice)
#include "tst_ProviderAdvice.moc"
