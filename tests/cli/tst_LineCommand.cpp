// `name` and the other commands that take an address: what an owner types, and what a resolver
// that knows nothing, or invents answers, lets be said.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto line = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                      "!seen 44.128.0.25\n!router none\n!lists\n";
constexpr auto zone = "$ZONE good.example servers=44.128.0.10 unsigned\n"
                      "mail A 44.128.0.25\nonly6 AAAA 3ffe:25::25\n"
                      "$ZONE 128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                      "25.0 PTR mail.good.example.\n"
                      "26.0 PTR only6.good.example.\n";

} // namespace

class tst_LineCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAnAddressAsItIsPasted_data();
    void takesAnAddressAsItIsPasted();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void countsEveryReverseName();
    void aNameOfTheOtherFamilyAloneLeadsNowhere();
    void theWordForTheProvidersNameIsNoName();
    void theLetterNamesNoInventedAddress();
    void saysWhichFamilyLacksANameServer_data();
    void saysWhichFamilyLacksANameServer();
    void claimsNoTestThatWasNotMade();

private:
    [[nodiscard]] Ran run(const QString &command) const;
    void writeWorld(const QByteArray &more) const;

    std::unique_ptr<Place> m_place;
};

void tst_LineCommand::init()
{
    m_place = std::make_unique<Place>(line + QByteArray(zone));
}

void tst_LineCommand::writeWorld(const QByteArray &more) const
{
    m_place->setWorld(line + more);
}

Ran tst_LineCommand::run(const QString &command) const
{
    return m_place->run(command);
}

void tst_LineCommand::takesAnAddressAsItIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"44.128.0.25"_s << u"44.128.0.25"_s;
    QTest::newRow("in brackets") << u"[44.128.0.25]"_s << u"44.128.0.25"_s;
    QTest::newRow("mapped") << u"::ffff:44.128.0.25"_s << u"44.128.0.25"_s;
}

void tst_LineCommand::takesAnAddressAsItIsPasted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const Ran ran = run(u"name --json "_s + text);
    QCOMPARE(ran.code, 0);
    QCOMPARE(documentOf(ran.out)[u"address"].toString(), address);
    const Ran lists = run(u"blocklists --list zen.spamhaus.org --json "_s + text);
    QCOMPARE(lists.code, 0);
    QCOMPARE(documentOf(lists.out)[u"subject"].toString(), address);
}

void tst_LineCommand::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *command, const char *token) {
        QTest::newRow(command) << QString::fromLatin1(command) << QByteArray(token);
    };
    row("blocklists 300.1.2.3", " 300 ");
    row("blocklists 010.0.0.1", "\"010\"");
    row("blocklists 44.128.0.25:25", "44.128.0.25.");
    row("blocklists [3ffe:25::1]:25", "3ffe:25::1.");
    row("name 010.0.0.1", "\"010\"");
    row("name 44.128.0.25:25", "44.128.0.25.");
    row("name 44.128.0.0/24", "44.128.0.0/24");
    row("check good.example --address 010.0.0.1", "\"010\"");
    row("plan good.example --session s.json --address 300.1.2.3", " 300 ");
    row("greet --address 010.0.0.1", "\"010\"");
    row("spf eval --from jane@good.example --ip 010.0.0.1", "\"010\"");
    row("ports --relay 44.142.0.1:587", "smtp.example.net:587");
    row("plan good.example --session s.json --relay 44.142.0.1:587", "smtp.example.net:587");
}

void tst_LineCommand::saysWhatIsWrongWithAnAddress()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, token);
    const Ran ran = run(command);
    QCOMPARE(ran.code, 65);
    QVERIFY2(ran.out.isEmpty() && ran.err.contains(token), ran.err.constData());
    QVERIFY2(!ran.err.contains("domain"), ran.err.constData()); // no domain is meant
}

void tst_LineCommand::countsEveryReverseName()
{
    constexpr int many = 40;
    QByteArray records;
    for (int i = 0; i < many; ++i) {
        const QByteArray name = "m" + QByteArray::number(i);
        records += "25.0 PTR " + name + ".good.example.\n";
    }
    writeWorld("$ZONE good.example servers=44.128.0.10 unsigned\n* A 44.128.0.25\n"
               "$ZONE 128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
               + records);
    const QJsonObject document = documentOf(run(u"name 44.128.0.25 --json"_s).out);
    QCOMPARE(document[u"count"].toInt(), many);
    QCOMPARE(document[u"names"].toArray().size(), 10); // more are not looked up
    const QJsonObject several = findingOf(document, u"ptr.several"_s);
    QCOMPARE(several[u"args"][u"count"].toInt(), many);
}

void tst_LineCommand::aNameOfTheOtherFamilyAloneLeadsNowhere()
{
    const Ran ran = run(u"name 44.128.0.26 --json"_s);
    QCOMPARE(ran.code, 2);
    const QJsonObject finding = findingOf(documentOf(ran.out), u"ptr.no-forward"_s);
    QVERIFY(finding[u"text"].toString().contains(u"IPv6"_s)); // it has an address, of no use here
}

void tst_LineCommand::theWordForTheProvidersNameIsNoName()
{
    const QJsonObject with = documentOf(run(u"name 44.128.0.25 --helo ptr --json"_s).out);
    QCOMPARE(with[u"helo"][u"name"].toString(), u"mail.good.example"_s);
    QCOMPARE(with[u"helo"][u"matches"].toBool(), true);
    const QJsonObject without = documentOf(run(u"name 44.128.0.27 --helo PTR --json"_s).out);
    QVERIFY(without[u"helo"].isObject());
    QVERIFY(without[u"helo"][u"name"].isNull() && without[u"helo"][u"matches"].isNull());
}

void tst_LineCommand::theLetterNamesNoInventedAddress()
{
    writeWorld(QByteArray(zone) + "!resolver rewrites 44.199.1.1\n");
    const Ran ran = run(u"name 44.128.0.28 --helo nowhere.good.example --json"_s);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(codesOf(document), (QStringList{u"ptr.missing"_s, u"helo.unknown"_s}));
    const QString letter = document[u"request"].toString();
    QVERIFY(letter.contains(u"nowhere.good.example"_s) && letter.contains(u"44.128.0.28"_s));
    QVERIFY2(!letter.contains(u"44.199.1.1"_s), qPrintable(letter));
}

void tst_LineCommand::saysWhichFamilyLacksANameServer_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no IPv4") << u"--no-ipv4"_s << u"fact.no-resolver-v6"_s;
    QTest::newRow("no IPv6") << u"--no-ipv6 --resolver 3ffe:53::53"_s << u"fact.no-resolver-v4"_s;
}

void tst_LineCommand::saysWhichFamilyLacksANameServer()
{
    QFETCH(const QString, options);
    QFETCH(const QString, reason);
    const QJsonObject document =
        documentOf(run(u"check good.example --only resolver --json "_s + options).out);
    QCOMPARE(findingOf(document, u"resolver.unknown"_s)[u"args"][u"reason"].toString(), reason);
    const QJsonObject lists =
        documentOf(run(u"blocklists good.example --list dbl.spamhaus.org --json "_s + options).out);
    QCOMPARE(findingOf(lists, u"list.unknown"_s)[u"args"][u"reason"].toString(), reason);
}

void tst_LineCommand::claimsNoTestThatWasNotMade()
{
    writeWorld("!local eth0 3ffe:25::10/64\n!port25 refused\n!nodata smtp.gmail.com. AAAA\n"
               "!nodata mail.gmx.net. AAAA\n!nodata smtp.mailbox.org. AAAA\n");
    const QJsonObject document = documentOf(run(u"ports --json"_s).out);
    QVERIFY(codesOf(document).contains(u"port25.refused"_s)); // IPv4: other ports answer
    const QJsonObject v6 = findingOf(document, u"port25.unknown"_s);
    QCOMPARE(v6[u"subject"].toString(), u"IPv6"_s);
    QCOMPARE(v6[u"args"][u"reason"].toString(), u"fact.no-other-port"_s);
    QVERIFY(document[u"ports"][1][u"submissionOpen"].isNull());
}

MW_TEST(tst_LineCommand)
#include "tst_LineCommand.moc"
