// The contract of the command line, held against the program itself: exit codes, JSON, batches,
// files.
#include "Run.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exitCodes_data();
    void exitCodes();
    void checkGivesOneDocument();
    void domainsAreNormalised_data();
    void domainsAreNormalised();
    void mistakeInAWorldHasItsPlace();
    void batchKeepsOrderAndGoesOn();
    void planRecordsExportInstall();
    void keyFilesAreNeverReplaced();
    void foreignFolderIsNotTouched();
    void damagedAndNewerSessionsStay();
    void readOnlySessionIsSaid();
    void fullDiskLosesNothing();

private:
    void makeSession();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_CommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
}

void tst_CommandLine::makeSession()
{
    const Ran plan = cli(m_path, inWorld({u"plan"_s, u"good.example"_s, u"--session"_s, u"s.json"_s,
                                          u"--keys"_s, u"keys"_s, u"--selector"_s, u"s1"_s}));
    QVERIFY2(plan.code == 0, plan.err.constData());
}

void tst_CommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &line, int code) {
        QTest::newRow(name) << line.split(u' ') << code;
    };
    row("fine", u"check good.example --world all-good --no-delay"_s, 0);
    row("a problem", u"check start.example --world home-start --no-delay"_s, 2);
    row("a warning", u"check start.example --world home-start --no-delay --only mx"_s, 1);
    row("pass", u"spf eval --ip 44.128.0.25 --from a@good.example --world all-good --no-delay"_s,
        0);
    row("fail", u"spf eval --ip 44.128.9.9 --from a@good.example --world all-good --no-delay"_s, 2);
    row("not valid", u"spf explain v=spf1x"_s, 2);
    row("help", u"--help"_s, 0);
    row("version", u"--version"_s, 0);
    row("unknown option", u"check good.example --nosuch"_s, 64);
    row("unknown command", u"nosuch"_s, 64);
    row("nothing to check", u"check"_s, 64);
    row("an address", u"check 44.128.0.25 --world all-good"_s, 65);
    row("no world file", u"check good.example --world none.world"_s, 66);
    row("no session file", u"check --session none.json"_s, 66);
    row("no resolver's address", u"check good.example --resolver nonsense"_s, 64);
    row("an address of the family left out", u"name 44.128.0.25 --no-ipv4 --world all-good"_s, 64);
    row("too much", u"address more --world all-good"_s, 64);
    row("too much for a batch", u"spf explain --batch v=spf1"_s, 64);
    row("a batch of no files", u"dkim verify --batch"_s, 64);
    row("no kind of server",
        u"plan good.example --session s.json --server nonsense --world all-good --no-delay"_s, 64);
    row("no place to write", u"dkim keygen good.example --selector s1 --out /dev/null/keys"_s, 73);
}

void tst_CommandLine::exitCodes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Ran ran = cli(m_path, arguments);
    QVERIFY2(ran.code == code,
             ("exit code " + QByteArray::number(ran.code) + ": " + ran.err).constData());
    if (code >= 64) {
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }
}

void tst_CommandLine::checkGivesOneDocument()
{
    const Ran ran = cli(m_path, inWorld({u"check"_s, u"good.example"_s, u"--json"_s}));
    const QJsonObject object = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(object[u"schema"].toInt(), 1);
    QCOMPARE(object[u"command"].toString(), u"check"_s);
    QVERIFY(!object[u"findings"].toArray().isEmpty());
    for (const QJsonValue &value : object[u"findings"].toArray()) {
        for (const QString &key : {u"code"_s, u"severity"_s, u"subject"_s, u"args"_s, u"title"_s,
                                   u"text"_s, u"fix"_s, u"evidence"_s})
            QVERIFY2(value.toObject().contains(key), qPrintable(key));
    }
    for (const QString &key : {u"ok"_s, u"note"_s, u"warning"_s, u"problem"_s, u"unknown"_s})
        QVERIFY2(object[u"summary"].toObject()[key].isDouble(), qPrintable(key));
}

void tst_CommandLine::domainsAreNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("case and final dot") << u"GOOD.Example."_s << 0;
    QTest::newRow("blanks") << u"  good.example "_s << 0;
    QTest::newRow("address") << u"info@good.example"_s << 0;
    QTest::newRow("URL") << u"https://good.example/mail"_s << 0;
    QTest::newRow("empty") << u""_s << 65;
    QTest::newRow("IPv6") << u"3ffe::1"_s << 65;
    QTest::newRow("long label") << QString(QString(64, u'a') + u".example"_s) << 65;
}

void tst_CommandLine::domainsAreNormalised()
{
    QFETCH(const QString, text);
    QFETCH(const int, code);
    const Ran ran =
        cli(m_path, inWorld({u"check"_s, u"--only"_s, u"mx"_s, u"--json"_s}) << u"--"_s << text);
    QVERIFY2(ran.code == code, ran.err.constData());
    if (code == 0)
        QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"subject"].toString(),
                 u"good.example"_s);
}

void tst_CommandLine::mistakeInAWorldHasItsPlace()
{
    write(m_path + u"/bad.world"_s,
          "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\nmail A nonsense\n");
    const Ran ran = cli(m_path, {u"check"_s, u"good.example"_s, u"--world"_s, u"bad.world"_s});
    QCOMPARE(ran.code, 65);
    QVERIFY2(ran.err.contains("bad.world") && ran.err.contains("line 3")
                 && ran.err.contains("nonsense"),
             ran.err.constData());
}

void tst_CommandLine::batchKeepsOrderAndGoesOn()
{
    const QByteArray lines =
        "{\"ip\":\"44.128.0.25\",\"from\":\"a@good.example\"}\nnonsense\n{\"ip\":\"x\"}\n"
        "{\"ip\":\"44.128.9.9\",\"from\":\"a@good.example\"}\n";
    const Ran ran = cli(m_path, inWorld({u"spf"_s, u"eval"_s, u"--batch"_s}), lines);
    QCOMPARE(ran.code, 65);
    const QList<QJsonObject> found = linesOf(ran.out);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0][u"result"].toString(), u"pass"_s);
    QVERIFY(found[1].contains(u"error"_s) && !found[1].contains(u"result"_s));
    QVERIFY(found[2].contains(u"error"_s) && !found[2].contains(u"result"_s));
    QCOMPARE(found[3][u"result"].toString(), u"fail"_s);
    QCOMPARE(cli(m_path, inWorld({u"spf"_s, u"eval"_s, u"--batch"_s}),
                 lines.left(lines.indexOf('\n') + 1))
                 .code,
             0);
}

void tst_CommandLine::planRecordsExportInstall()
{
    makeSession();
    for (const QString &format : {u"bind"_s, u"text"_s, u"cards"_s}) {
        const Ran records =
            cli(m_path, inWorld({u"records"_s, u"s.json"_s, u"--format"_s, format}));
        QCOMPARE(records.code, 0);
        QVERIFY(records.out.contains("s1._domainkey"));
    }
    QCOMPARE(cli(m_path, inWorld({u"records"_s, u"s.json"_s, u"--format"_s, u"nosuch"_s})).code,
             64);
    const QStringList exporting{u"export"_s,           u"s.json"_s, u"--server"_s,
                                u"postfix-opendkim"_s, u"--out"_s,  u"exp"_s};
    QCOMPARE(cli(m_path, exporting).code, 0);
    QCOMPARE(cli(m_path, exporting).code, 0); // the same export again replaces it
    QVERIFY(!QJsonDocument::fromJson(contentOf(m_path + u"/exp/manifest.json"_s))
                 .object()[u"files"]
                 .toArray()
                 .isEmpty());
#ifdef Q_OS_UNIX
    const QString main = m_path + u"/root/etc/postfix/main.cf"_s;
    write(main, "mynetworks = 127.0.0.0/8\n");
    const QStringList install{u"exp/install"_s, u"--yes"_s, u"--root"_s, m_path + u"/root"_s};
    const QStringList withKey = install + QStringList{u"--key"_s, u"keys/good.example/s1.pem"_s};
    const Ran first = runIn(m_path, u"sh"_s, withKey);
    QVERIFY2(first.code == 0, first.err.constData());
    const QByteArray after = contentOf(main);
    QVERIFY(after.contains("myhostname = mail.good.example"));
    const Ran second = runIn(m_path, u"sh"_s, withKey);
    QVERIFY(second.code == 0);
    QVERIFY2(second.out.contains("Nothing had to be changed"), second.out.constData());
    QCOMPARE(contentOf(main), after);
    QVERIFY(runIn(m_path, u"sh"_s, install + QStringList{u"--undo"_s}).code == 0);
    QCOMPARE(contentOf(main), QByteArray("mynetworks = 127.0.0.0/8\n"));
#endif
}

void tst_CommandLine::keyFilesAreNeverReplaced()
{
    makeSession();
    const QString key = m_path + u"/keys/good.example/s1.pem"_s;
    const QByteArray before = contentOf(key);
    QVERIFY(before.startsWith("-----BEGIN PRIVATE KEY-----"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(key).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions{});
#endif
    makeSession();
    QCOMPARE(contentOf(key), before);
    QCOMPARE(cli(m_path, {u"dkim"_s, u"keygen"_s, u"good.example"_s, u"--selector"_s, u"s1"_s,
                          u"--out"_s, u"keys"_s})
                 .code,
             73);
    QCOMPARE(contentOf(key), before);
    QVERIFY(!contentOf(m_path + u"/s.json"_s).contains("PRIVATE"));
}

void tst_CommandLine::foreignFolderIsNotTouched()
{
    makeSession();
    write(m_path + u"/other/x"_s, "mine");
    QCOMPARE(cli(m_path, {u"export"_s, u"s.json"_s, u"--server"_s, u"postfix-opendkim"_s,
                          u"--out"_s, u"other"_s})
                 .code,
             73);
    QCOMPARE(QDir(m_path + u"/other"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"x"_s});
}

void tst_CommandLine::damagedAndNewerSessionsStay()
{
    makeSession();
    QByteArray newer = contentOf(m_path + u"/s.json"_s);
    newer.replace("\"format\": 1", "\"format\": 99");
    for (const QByteArray &text : {QByteArray("garbage"), newer}) {
        write(m_path + u"/x.json"_s, text);
        QCOMPARE(cli(m_path, {u"check"_s, u"--session"_s, u"x.json"_s}).code, 65);
        QCOMPARE(cli(m_path, inWorld({u"plan"_s, u"good.example"_s, u"--session"_s, u"x.json"_s,
                                      u"--keys"_s, u"keys"_s}))
                     .code,
                 65);
        QCOMPARE(contentOf(m_path + u"/x.json"_s), text);
    }
}

void tst_CommandLine::readOnlySessionIsSaid()
{
#ifdef Q_OS_UNIX
    // A mount that cannot be written holds for root as well.
    makeSession();
    const QByteArray before = contentOf(m_path + u"/s.json"_s);
    QStringList names{u"--mount"_s};
    if (::geteuid() != 0)
        names << u"--user"_s << u"--map-root-user"_s;
    const QString script = u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" "
                           "&& cd \"$1\" && shift && exec \"$@\""_s;
    const auto inside = [&](const QStringList &command) {
        return runIn(m_path, u"unshare"_s,
                     names + QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s, m_path} + command);
    };
    if (inside({u"true"_s}).code != 0)
        QSKIP("this system allows no mount namespace");
    const Ran ran = inside(QStringList{QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli")}
                           + inWorld({u"plan"_s, u"good.example"_s, u"--session"_s, u"s.json"_s,
                                      u"--helo"_s, u"mx.good.example"_s}));
    QVERIFY2(ran.code == 73, ran.err.constData());
    QVERIFY2(ran.err.contains("s.json"), ran.err.constData());
    QCOMPARE(contentOf(m_path + u"/s.json"_s), before);
#endif
}

void tst_CommandLine::fullDiskLosesNothing()
{
#ifdef Q_OS_UNIX
    makeSession();
    const QByteArray before = contentOf(m_path + u"/s.json"_s);
    const auto withoutRoom = [this](const QStringList &arguments) {
        return runIn(m_path, u"sh"_s,
                     QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 0; exec \"$@\""_s, u"sh"_s,
                                 QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli")}
                         + arguments);
    };
    const Ran plan = withoutRoom(inWorld({u"plan"_s, u"good.example"_s, u"--session"_s, u"s.json"_s,
                                          u"--helo"_s, u"mx.good.example"_s}));
    QVERIFY2(plan.code == 73 && plan.err.contains("s.json"), plan.err.constData());
    QCOMPARE(contentOf(m_path + u"/s.json"_s), before);
    const Ran key = withoutRoom({u"dkim"_s, u"keygen"_s, u"good.example"_s, u"--selector"_s,
                                 u"s2"_s, u"--out"_s, u"keys"_s});
    QVERIFY2(key.code == 73 && !key.err.isEmpty(), key.err.constData());
    QVERIFY(!QFileInfo::exists(m_path + u"/keys/good.example/s2.pem"_s)); // no half key
    const Ran exported = withoutRoom(
        {u"export"_s, u"s.json"_s, u"--server"_s, u"postfix-opendkim"_s, u"--out"_s, u"exp"_s});
    QVERIFY2(exported.code == 73 && !exported.err.isEmpty(), exported.err.constData());
    QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"keys"_s, u"s.json"_s})); // nothing half-made stays
#endif
}

MW_TEST(tst_CommandLine)
#include "tst_CommandLine.moc"
