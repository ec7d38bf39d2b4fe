// verify: the table and the document, waiting for records that come, and what the outside may not
// do to a terminal.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto head = "!clock 2026-11-24T10:00:00Z\n"
                      "!seed 7\n"
                      "!local eth0 44.128.0.25/24\n"
                      "!seen 44.128.0.25\n"
                      "!router none\n"
                      "!resolver honest\n"
                      "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                      "25 PTR mail.good.example.\n";
constexpr auto zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";

QJsonObject recordOf(const QJsonObject &document, const QString &name, const QString &type)
{
    for (const QJsonValue &item : document[u"records"].toArray()) {
        const QJsonObject record = item.toObject();
        if (record[u"name"] == name && record[u"type"] == type)
            return record;
    }
    return {};
}

QStringList seenOf(const QJsonObject &record)
{
    QStringList list;
    for (const QJsonValue &item : record[u"servers"].toArray())
        list << item[u"seen"].toString();
    return list;
}

} // namespace

class tst_VerifyCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhoHasWhat();
    void printsATable();
    void waitsUntilItIsThere();
    void saysThatTheTimeIsOver();
    void looksThroughPublicResolvers();
    void keepsHostileTextFromTheTerminal();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void needsASessionForTheCheck();
#ifdef Q_OS_UNIX
    void canBeInterrupted();
#endif

private:
    /// w.world with these lines in the zone, and all records 100 seconds later.
    void prepare(const QByteArray &now = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_lines;
};

void tst_VerifyCommand::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
    write(m_path + u"/bare.world"_s, QByteArray(head) + zone);
    const Ran planned = cli(m_path, words(u"plan good.example --session s.json --keys keys "
                                          "--address 44.128.0.25 --world bare.world --no-delay"_s));
    QVERIFY2(planned.code == 0, planned.err.constData());
    const Ran records =
        cli(m_path, words(u"records s.json --zone good.example --world bare.world --no-delay"_s));
    QVERIFY2(records.code == 0, records.err.constData());
    m_lines = records.out;
    write(m_path + u"/there.world"_s, QByteArray(head) + zone + m_lines);
}

void tst_VerifyCommand::prepare(const QByteArray &now)
{
    write(m_path + u"/w.world"_s, QByteArray(head) + zone + now + "!after 100\n" + zone + m_lines);
}

void tst_VerifyCommand::tellsWhoHasWhat()
{
    prepare("mail A 44.128.0.25\n");
    const Ran ran = cli(m_path, words(u"verify s.json --world w.world --no-delay --json"_s));
    QCOMPARE(ran.code, 2);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(document[u"command"].toString(), u"verify"_s);
    QCOMPARE(document[u"subject"].toString(), u"good.example"_s);
    QCOMPARE(document[u"looks"].toInt(), 1);
    QVERIFY(!document[u"everywhere"].toBool());
    QVERIFY(document[u"oldUntil"].isNull());
    const QJsonObject host = recordOf(document, u"mail.good.example"_s, u"A"_s);
    QCOMPARE(host[u"state"].toString(), u"new"_s);
    QCOMPARE(host[u"value"].toString(), u"44.128.0.25"_s);
    QCOMPARE(seenOf(host), (QStringList{u"new"_s, u"new"_s, u"new"_s}));
    const QJsonObject first = host[u"servers"].toArray().first().toObject();
    QCOMPARE(first[u"kind"].toString(), u"zone-servers"_s);
    QCOMPARE(first[u"zone"].toString(), u"good.example"_s);
    QCOMPARE(first[u"server"].toString(), u"ns1.good.example"_s);
    QCOMPARE(first[u"address"].toString(), u"44.128.0.10"_s);
    QCOMPARE(first[u"found"].toArray(), QJsonArray{u"44.128.0.25"_s});
    const QJsonObject policy = recordOf(document, u"_dmarc.good.example"_s, u"TXT"_s);
    QCOMPARE(policy[u"state"].toString(), u"none"_s);
    QCOMPARE(seenOf(policy), (QStringList{u"none"_s, u"none"_s, u"not-asked"_s}));
    QVERIFY(codesOf(document).contains(u"record.missing"_s));
    QCOMPARE(document[u"summary"][u"problem"].toInt(), 4);

    const Ran there = cli(m_path, words(u"verify s.json --world there.world --no-delay --json"_s));
    QCOMPARE(there.code, 0);
    QVERIFY(documentOf(there.out)[u"everywhere"].toBool());
}

void tst_VerifyCommand::printsATable()
{
    prepare("mail A 44.128.0.25\n");
    const Ran ran = cli(m_path, words(u"verify s.json --world w.world --no-delay"_s));
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.contains("ns2.good.example (44.128.1.10)"));
    QVERIFY(ran.out.contains("  _dmarc.good.example TXT         none   none   later"));
    QVERIFY(ran.out.contains("  mail.good.example A             new    new    new"));
    QVERIFY(ran.out.contains("2 of 7 records"));
    QVERIFY(!ran.out.contains("verify.") && !ran.out.contains("seen.new"));
    const Ran quiet = cli(m_path, words(u"verify s.json --world w.world --no-delay --quiet"_s));
    QVERIFY(!quiet.out.contains("ns2.good.example (44.128.1.10)"));
    QVERIFY(quiet.out.contains("[record.missing]") && !quiet.out.contains("[record.seen]"));
}

void tst_VerifyCommand::waitsUntilItIsThere()
{
    prepare();
    const Ran ran =
        cli(m_path, words(u"verify s.json --world w.world --no-delay --wait 600 --json"_s));
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    QVERIFY(document[u"everywhere"].toBool());
    QVERIFY(document[u"looks"].toInt() > 1);
    QVERIFY(ran.err.contains("1 of 7 records")); // the reverse name is there from the start
    QCOMPARE(ran.err.count('\n'), document[u"looks"].toInt() - 1);
}

void tst_VerifyCommand::saysThatTheTimeIsOver()
{
    prepare();
    const Ran ran = cli(m_path, words(u"verify s.json --world w.world --no-delay --wait 30"_s));
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("The time is over"));
}

void tst_VerifyCommand::looksThroughPublicResolvers()
{
    const Ran ran =
        cli(m_path, words(u"verify s.json --world there.world --no-delay --public --json"_s));
    QCOMPARE(ran.code, 0);
    const QJsonObject policy = recordOf(documentOf(ran.out), u"_dmarc.good.example"_s, u"TXT"_s);
    const QJsonArray servers = policy[u"servers"].toArray();
    QVERIFY(servers.size() > 3);
    QCOMPARE(servers.last()[u"kind"].toString(), u"public-resolver"_s);
    QVERIFY(!servers.last()[u"server"].toString().isEmpty());
}

void tst_VerifyCommand::keepsHostileTextFromTheTerminal()
{
    write(m_path + u"/hostile.world"_s, QByteArray(head) + zone
                                            + "mail CNAME \\027[31mevil\n"
                                              "_dmarc TXT \"v=DMARC1; p=\\027]0;title\\007\"\n"
                                              "@ TXT \"v=spf1 include:\\027[2J -all\"\n");
    const Ran ran =
        cli(m_path, words(u"verify s.json --world hostile.world --no-delay --verbose"_s));
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.out.contains('\033') && !ran.out.contains('\007'));
    const Ran json = cli(m_path, words(u"verify s.json --world hostile.world --no-delay --json"_s));
    QVERIFY(!documentOf(json.out).isEmpty());
    QVERIFY(!json.out.contains('\033'));
}

void tst_VerifyCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no session") << u"verify"_s << 64;
    QTest::newRow("two") << u"verify a b"_s << 64;
    QTest::newRow("no number") << u"verify s.json --wait soon"_s << 64;
    QTest::newRow("less than nothing") << u"verify s.json --wait -1"_s << 64;
    QTest::newRow("more than a day") << u"verify s.json --wait 86401"_s << 64;
    QTest::newRow("no such file") << u"verify not-there.json --world all-good"_s << 66;
}

void tst_VerifyCommand::refusesWrongUsage()
{
    QFETCH(const QString, line);
    QFETCH(const int, code);
    const Ran ran = cli(m_path, words(line));
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
}

void tst_VerifyCommand::needsASessionForTheCheck()
{
    const Ran ran = cli(m_path, inWorld(words(u"check good.example --only published"_s)));
    QCOMPARE(ran.code, 65);
    const Ran with = cli(m_path, words(u"check --session s.json --only record --world there.world "
                                       "--no-delay --json"_s));
    QCOMPARE(with.code, 0);
    QVERIFY(codesOf(documentOf(with.out)).contains(u"record.seen"_s));
    const Ran all = cli(m_path, words(u"check --session s.json --only spf,dkim --world there.world "
                                      "--no-delay --json"_s));
    QVERIFY(!codesOf(documentOf(all.out)).contains(u"record.seen"_s));
}

#ifdef Q_OS_UNIX
void tst_VerifyCommand::canBeInterrupted()
{
    prepare();
    QProcess process;
    process.setWorkingDirectory(m_path);
    process.start(QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"),
                  words(u"verify s.json --world w.world --wait 3600"_s));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (process.waitForReadyRead(10), said += process.readAllStandardError(), said.contains('\n')),
        30'000);
    process.terminate(); // as Ctrl+C
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}
#endif

MW_TEST(tst_VerifyCommand)
#include "tst_VerifyCommand.moc"
