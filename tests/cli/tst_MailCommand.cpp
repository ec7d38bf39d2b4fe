// ports and smtp, run as a person or a script runs them.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray line = "!clock 2026-11-24T10:00:00Z\n!local lo 127.0.0.1/8\n"
                        "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n!router 44.128.0.25\n";

} // namespace

class tst_MailCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path();
    }

    void portsTellsTheStates_data()
    {
        QTest::addColumn<QByteArray>("world");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        QTest::newRow("open") << "!port25 open\n"_ba << u"open"_s << u"port25.open"_s << 0;
        QTest::newRow("not said") << ""_ba << u"open"_s << u"port25.open"_s << 0;
        QTest::newRow("blocked") << "!port25 blocked\n"_ba << u"blocked"_s << u"port25.blocked"_s
                                 << 2;
        QTest::newRow("refused") << "!port25 refused\n"_ba << u"refused"_s << u"port25.refused"_s
                                 << 2;
        QTest::newRow("intercepted") << "!port25 intercepted 220 gw.provider.example ESMTP\n"_ba
                                     << u"intercepted"_s << u"port25.intercepted"_s << 2;
        QTest::newRow("resolver silent")
            << "!resolver silent\n"_ba << u"unknown"_s << u"port25.unknown"_s << 3;
    }
    void portsTellsTheStates()
    {
        QFETCH(QByteArray, world);
        write(m_path + u"/line.world"_s, line + world);
        const Ran ran =
            cli(m_path, words(u"ports --json --no-delay --no-ipv6 --world line.world"_s));
        QTEST(ran.code, "exit");
        const QJsonObject document = documentOf(ran.out);
        const QJsonArray ports = document[u"ports"].toArray();
        QCOMPARE(ports.size(), 1);
        QTEST(ports[0][u"state"].toString(), "state");
        QTEST(codesOf(document).value(0), "code");
        QCOMPARE(codesOf(document).size(), 1);
    }

    void portsLeavesOutAFamilyThatIsNotThere()
    {
        write(m_path + u"/line.world"_s, line);
        const Ran ran = cli(m_path, words(u"ports --json --no-delay --world line.world"_s));
        QCOMPARE(ran.code, 0);
        const QJsonArray ports = documentOf(ran.out)[u"ports"].toArray();
        QCOMPARE(ports.size(), 1);
        QCOMPARE(ports[0][u"family"].toInt(), 4);
        const QJsonArray probes = ports[0][u"probes"].toArray();
        QCOMPARE(probes.size(), 3);
        QCOMPARE(probes[0][u"certificate"][u"trust"].toString(), u"trusted"_s);
        QCOMPARE(probes[0][u"greeting"][u"code"].toInt(), 220);
    }

    void portsTriesTheRelay_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("relay");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("exit");
        const QByteArray tls = "!smtp relay.example:587\n S: 220 relay.example\n C: EHLO\n"
                               " S: 250-relay.example\n S: 250-STARTTLS\n S: 250 AUTH PLAIN\n"
                               " C: STARTTLS\n S: 220 go\n";
        const QByteArray plain = "!smtp relay.example:587\n S: 220 relay.example\n C: EHLO\n"
                                 " S: 250 relay.example\n";
        QTest::newRow("fine") << tls << u"relay.example"_s << QStringList{u"relay.reachable"_s}
                              << 0;
        QTest::newRow("certificate")
            << tls + "!tls relay.example:587 wrong-name\n"
            << u"relay.example:587"_s << QStringList{u"relay.certificate"_s, u"relay.reachable"_s}
            << 1;
        QTest::newRow("without TLS")
            << plain << u"relay.example"_s << QStringList{u"relay.no-tls"_s} << 1;
        QTest::newRow("nobody there")
            << plain << u"relay.example:2525"_s << QStringList{u"relay.unreachable"_s} << 2;
        QTest::newRow("no such name")
            << plain << u"other.relay.example"_s << QStringList{u"relay.unreachable"_s} << 2;
    }
    void portsTriesTheRelay()
    {
        QFETCH(QByteArray, server);
        QFETCH(QString, relay);
        write(m_path + u"/line.world"_s,
              line + server + "$ZONE relay.example servers=44.128.0.10\n@ A 44.128.0.60\n");
        const Ran ran =
            cli(m_path,
                words(u"ports --json --no-delay --no-ipv6 --world line.world --relay "_s + relay));
        QStringList codes = codesOf(documentOf(ran.out));
        codes.removeAll(u"port25.open"_s);
        codes.sort();
        QTEST(codes, "codes");
        QTEST(ran.code, "exit");
    }

    void smtpShowsTheStages()
    {
        const Ran ran = cli(m_path, inWorld({u"smtp"_s, u"mail.good.example"_s, u"--json"_s}));
        QCOMPARE(ran.code, 0);
        const QJsonArray dialogues = documentOf(ran.out)[u"dialogues"].toArray();
        QCOMPARE(dialogues.size(), 2); // one for each family
        QCOMPARE(dialogues[0][u"outcome"].toString(), u"completed"_s);
        QCOMPARE(dialogues[0][u"stage"].toString(), u"quit"_s);
        QCOMPARE(dialogues[0][u"startTls"].toBool(), true);
        QCOMPARE(dialogues[0][u"lines"].toArray().first().toString(),
                 u"S: 220 mail.good.example ESMTP"_s);
        for (const QJsonValue &said : dialogues[0][u"lines"].toArray()) {
            QVERIFY(!said.toString().contains(u"MAIL FROM"));
            QVERIFY(!said.toString().contains(u"RCPT"));
        }
    }

    void smtpSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("exit");
        QTest::newRow("bad port") << u"mx.example:99999"_s << 65;
        QTest::newRow("no port") << u"mx.example:"_s << 65;
        QTest::newRow("no name") << u":25"_s << 65;
        QTest::newRow("bad greeting") << u"44.128.0.25 --helo=a\tb"_s << 64;
        QTest::newRow("nobody listens") << u"44.128.0.25:2525"_s << 3;
        QTest::newRow("no such host") << u"nobody.good.example"_s << 3;
    }
    void smtpSaysWhatIsWrong()
    {
        QFETCH(QString, place);
        const Ran ran = cli(m_path, inWorld(QStringList{u"smtp"_s} + place.split(u' ')));
        QTEST(ran.code, "exit");
        QVERIFY(ran.code < 64 || (!ran.err.isEmpty() && ran.out.isEmpty()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MW_TEST(tst_MailCommand)
#include "tst_MailCommand.moc"
