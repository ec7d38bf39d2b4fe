// greet, and check --inbound, run as a person or a script runs them.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray line = "!clock 2026-11-24T10:00:00Z\n!local lo 127.0.0.1/8\n"
                        "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n!router 44.128.0.25\n";
const QByteArray zone = "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                        "mail A 44.128.0.25\n";
const QByteArray arrived = "Received: from mx.sender.example (mx.sender.example [44.128.7.7])\n"
                           " by mail.good.example (Postfix) with ESMTPS id 4F1\n"
                           " for <jane@good.example>; Tue, 24 Nov 2026 09:58:01 +0000 (UTC)\n";

constexpr int patience = 30'000;

} // namespace

class tst_GreetCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path();
    }

    void tellsWhoCame()
    {
        write(
            m_path + u"/line.world"_s,
            line
                + "!inbound 10 192.168.1.7 laptop\n"
                  "!inbound 20 44.128.7.7 mx.sender.example joe@sender.example jane@good.example\n"
                  "!inbound 30 44.128.7.8\n");
        const Ran ran = cli(m_path, words(u"greet --json --no-delay --world line.world "
                                          "--host mail.good.example"_s));
        QCOMPARE(ran.code, 0);
        const QJsonObject document = documentOf(ran.out);
        QCOMPARE(codesOf(document), QStringList{u"inbound.reached"_s});
        QCOMPARE(document[u"subject"].toString(), u"mail.good.example"_s);
        QCOMPARE(document[u"outcome"].toString(), u"waited"_s);
        const QJsonArray connections = document[u"connections"].toArray();
        QCOMPARE(connections.size(), 2); // it ends with the first from outside
        QCOMPARE(connections[0][u"origin"].toString(), u"own-network"_s);
        const QJsonObject second = connections[1].toObject();
        QCOMPARE(second[u"origin"].toString(), u"outside"_s);
        QCOMPARE(second[u"address"].toString(), u"44.128.7.7"_s);
        QCOMPARE(second[u"name"].toString(), u"mx.sender.example"_s);
        QCOMPARE(second[u"sender"].toString(), u"joe@sender.example"_s);
        QCOMPARE(second[u"recipients"].toArray(), QJsonArray{u"jane@good.example"_s});
        const QJsonObject finding = document[u"findings"].toArray()[0].toObject();
        QCOMPARE(finding[u"args"][u"who"].toString(), u"mx.sender.example [44.128.7.7]"_s);
        QCOMPARE(finding[u"evidence"].toArray().size(), 2);
    }

    void endsAsTheTestCameOut_data()
    {
        QTest::addColumn<QByteArray>("world");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("exit");
        QTest::newRow("nobody") << ""_ba << u"inbound.unknown"_s << u"inbound.nothing-came"_s << 3;
        QTest::newRow("too late") << "!inbound 300 44.128.7.7\n"_ba << u"inbound.unknown"_s
                                  << u"inbound.nothing-came"_s << 3;
        QTest::newRow("we ourselves") << "!inbound 3 44.128.0.25\n"_ba << u"inbound.unknown"_s
                                      << u"inbound.own-address"_s << 3;
        QTest::newRow("port taken")
            << "!inbound taken\n"_ba << u"inbound.unknown"_s << u"inbound.port-taken"_s << 3;
        QTest::newRow("not allowed")
            << "!inbound forbidden\n"_ba << u"inbound.unknown"_s << u"inbound.not-allowed"_s << 3;
        QTest::newRow("shared address")
            << "!router 100.64.0.7\n"_ba << u"inbound.impossible"_s << QString() << 2;
    }
    void endsAsTheTestCameOut()
    {
        QFETCH(QByteArray, world);
        write(m_path + u"/line.world"_s, line + world);
        const Ran ran = cli(m_path, words(u"greet --json --no-delay --world line.world"_s));
        QTEST(ran.code, "exit");
        const QJsonObject document = documentOf(ran.out);
        const QJsonObject finding = document[u"findings"].toArray()[0].toObject();
        QTEST(finding[u"code"].toString(), "code");
        QTEST(finding[u"args"][u"reason"].toString(), "reason");
    }

    void saysWhatToDoBesideTheResult()
    {
        write(m_path + u"/line.world"_s, line + "!inbound 20 44.128.7.7 mx.sender.example\n");
        const Ran ran = cli(m_path, words(u"greet --no-delay --world line.world --seconds 60"_s));
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains("44.128.0.25")); // where others reach this line
        QVERIFY(ran.out.contains("44.128.7.7") && ran.out.contains("inbound.reached"));
        const Ran quiet =
            cli(m_path, words(u"greet --quiet --no-delay --world line.world --seconds 60"_s));
        QCOMPARE(quiet.err, ""_ba);
        QCOMPARE(quiet.out, ""_ba);
    }

    void namesNoAddressOfAFamilyThatIsLeftOut()
    {
        write(m_path + u"/line.world"_s, line + "!local eth0 3ffe:25::10/64\n");
        const Ran ran = cli(m_path, words(u"greet --no-ipv6 --no-delay --world line.world"_s));
        QVERIFY(ran.err.contains("44.128.0.25"));
        QVERIFY2(!ran.err.contains("3ffe:") && !ran.out.contains("3ffe:"), ran.err.constData());
        const Ran both = cli(m_path, words(u"greet --no-delay --world line.world"_s));
        QVERIFY(both.err.contains("3ffe:25::10"));
    }

    /// Nothing was measured then: what the machine has itself is not all there is.
    void namesNoAddressBeforeItHasBegun_data()
    {
        QTest::addColumn<QByteArray>("world");
        QTest::newRow("port taken") << "!inbound taken\n"_ba;
        QTest::newRow("not allowed") << "!inbound forbidden\n"_ba;
    }
    void namesNoAddressBeforeItHasBegun()
    {
        QFETCH(QByteArray, world);
        write(m_path + u"/line.world"_s, line + "!local eth0 3ffe:25::10/64\n" + world);
        const QString command = u"greet --json --no-delay --world line.world"_s;
        const Ran ran = cli(m_path, words(command));
        QVERIFY2(!ran.out.contains("3ffe:25::10"), ran.out.constData());
        const Ran given = cli(m_path, words(command + u" --address 44.128.0.25"_s));
        QCOMPARE(documentOf(given.out)[u"subject"].toString(), u"44.128.0.25"_s);
    }

    void refusesWrongNumbers_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("no seconds") << u"--seconds 0"_s;
        QTest::newRow("too many seconds") << u"--seconds 86401"_s;
        QTest::newRow("no number") << u"--seconds five"_s;
        QTest::newRow("no port") << u"--port 0"_s;
        QTest::newRow("too high a port") << u"--port 65536"_s;
        QTest::newRow("an argument") << u"good.example"_s;
        QTest::newRow("a family that is left out") << u"--no-ipv4 --address 44.128.0.25"_s;
    }
    void refusesWrongNumbers()
    {
        QFETCH(QString, option);
        write(m_path + u"/line.world"_s, line);
        QCOMPARE(cli(m_path, words(u"greet --no-delay --world line.world "_s + option)).code, 64);
    }

    void refusesWhatIsNoHost()
    {
        write(m_path + u"/line.world"_s, line);
        QCOMPARE(
            cli(m_path, words(u"greet --no-delay --world line.world --host 44.128.0.25"_s)).code,
            65);
    }

    /// On this machine: the address is given, so nobody outside is asked.
    void tellsThatThePortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::AnyIPv4));
        const Ran ran =
            cli(m_path, words(u"greet --json --no-ipv6 --address 44.128.0.25 --port %1"_s.arg(
                            taken.serverPort())));
        QCOMPARE(ran.code, 3);
        QCOMPARE(documentOf(ran.out)[u"outcome"].toString(), u"port-taken"_s);
    }

    void greetsForReal()
    {
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::AnyIPv4));
            port = free.serverPort();
        }
        QProcess process;
        process.start(
            QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"),
            words(u"greet --json --no-ipv6 --address 44.128.0.25 --host mail.good.example "
                  "--port %1"_s.arg(port)));
        QVERIFY(process.waitForStarted(patience));
        QTcpSocket visitor;
        const QDeadlineTimer limit(patience);
        do {
            visitor.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            // The first trial only looks whether it may wait: who comes then is not greeted.
        } while (!(visitor.waitForConnected(patience) && visitor.waitForReadyRead(patience))
                 && !limit.hasExpired());
        QVERIFY(visitor.readLine().startsWith("220 mail.good.example "));
        visitor.write("EHLO laptop\r\nQUIT\r\n");
        while (visitor.state() == QAbstractSocket::ConnectedState
               && visitor.waitForReadyRead(patience)) {
        }
        process.terminate(); // as Ctrl+C: it still tells what it has seen
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject document = documentOf(process.readAllStandardOutput());
        QCOMPARE(codesOf(document), QStringList{u"inbound.unknown"_s});
        const QJsonArray connections = document[u"connections"].toArray();
        QCOMPARE(connections.last()[u"name"].toString(), u"laptop"_s);
        QCOMPARE(connections.last()[u"origin"].toString(), u"own-address"_s);
    }

    void checkReadsATextFromElsewhere_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("standard input") << u"--inbound -"_s << arrived << u"inbound.reached"_s;
        QTest::newRow("a file") << u"--inbound mail.txt"_s << arrived << u"inbound.reached"_s;
        QTest::newRow("only other checks")
            << u"--inbound - --only mx"_s << arrived << u"inbound.reached"_s;
        QTest::newRow("nothing of use") << u"--inbound -"_s << "Hello\n"_ba << u"inbound.unknown"_s;
        QTest::newRow("no text") << u"--only ports"_s << ""_ba << u"inbound.not-tested"_s;
    }
    void checkReadsATextFromElsewhere()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, text);
        write(m_path + u"/line.world"_s, line + zone);
        write(m_path + u"/mail.txt"_s, text);
        const QString only = options.contains(u"--only") ? QString() : u" --only ports"_s;
        const Ran ran = cli(
            m_path,
            words(u"check good.example --json --no-delay --world line.world "_s + options + only),
            text);
        QFETCH(QString, code);
        QVERIFY2(codesOf(documentOf(ran.out)).contains(code), ran.out.constData());
    }

    void tellsAMissingFile()
    {
        write(m_path + u"/line.world"_s, line + zone);
        QCOMPARE(cli(m_path, words(u"check good.example --no-delay --world line.world --inbound "
                                   "nowhere.txt"_s))
                     .code,
                 66);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MW_TEST(tst_GreetCommand)
#include "tst_GreetCommand.moc"
