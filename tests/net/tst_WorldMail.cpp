// Mail servers of a world, and what the line does with connections to port 25.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Memo.h"
#include "net/Recording.h"
#include "net/fake/WorldParser.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using testkit::FakeWorld;

namespace {

const QByteArray line = "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n";
const QByteArray server = "!smtp mx.good.example:25\n"
                          "  S: 220-mx.good.example\n"
                          "  S: 220 ready\n"
                          "  C: EHLO somebody\n"
                          "  S: 250-mx.good.example\n"
                          "  S: 250-STARTTLS\n"
                          "  S: 250 SIZE 1000\n"
                          "  C: STARTTLS\n"
                          "  S: 220 go\n";

SmtpScript scriptTo(const char *address, quint16 port = 25,
                    const QString &host = u"mx.good.example"_s)
{
    SmtpScript script;
    script.server = {*Address::parse(QString::fromLatin1(address)), port};
    script.host = host;
    script.greetAs = "mail.home.example";
    return script;
}

} // namespace

class tst_WorldMail : public QObject
{
    Q_OBJECT

private slots:
    void playsTheDialogue()
    {
        FakeWorld world(line + server);
        const SmtpTranscript told = world->smtp(scriptTo("44.128.0.60"), {});
        QVERIFY(told.outcome == SmtpOutcome::Completed);
        QVERIFY(told.certificate && told.certificate->trust == CertificateTrust::Trusted);
        QCOMPARE(told.greeting.lines, (QList<QByteArray>{"mx.good.example", "ready"}));
        QCOMPARE(told.extension("SIZE"), std::optional(QByteArray("1000")));
        QVERIFY(!told.extension("STARTTLS")); // not inside TLS (RFC 3207 §4.2)
    }

    void showsTheCertificateOfTheWorld_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("trust");
        QTest::newRow("ok") << QByteArray("ok") << u"trusted"_s;
        QTest::newRow("expired") << QByteArray("expired") << u"expired"_s;
        QTest::newRow("wrong-name") << QByteArray("wrong-name") << u"other-name"_s;
        QTest::newRow("self-signed") << QByteArray("self-signed") << u"self-signed"_s;
    }
    void showsTheCertificateOfTheWorld()
    {
        QFETCH(QByteArray, state);
        FakeWorld world(line + server + "!tls mx.good.example:25 " + state + '\n');
        const SmtpTranscript told = world->smtp(scriptTo("44.128.0.60"), {});
        QVERIFY(told.certificate);
        QTEST(toString(told.certificate->trust), "trust");
    }

    void doesToPort25WhatTheLineDoes_data()
    {
        QTest::addColumn<QByteArray>("directive");
        QTest::addColumn<QString>("outside");
        QTest::newRow("not said") << QByteArray() << u"completed"_s;
        QTest::newRow("open") << QByteArray("!port25 open\n") << u"completed"_s;
        QTest::newRow("blocked") << QByteArray("!port25 blocked\n") << u"silent"_s;
        QTest::newRow("refused") << QByteArray("!port25 refused\n") << u"refused"_s;
        QTest::newRow("intercepted")
            << QByteArray("!port25 intercepted 220 gw.example\n") << u"completed"_s;
    }
    void doesToPort25WhatTheLineDoes()
    {
        QFETCH(QByteArray, directive);
        FakeWorld world(line + server
                        + "!smtp mx.good.example:587\n  S: 220 submission\n  C: EHLO\n"
                          "  S: 250 submission\n"
                        + directive);
        const SmtpTranscript outside = world->smtp(scriptTo("44.128.0.60"), {});
        QTEST(toString(outside.outcome), "outside");
        if (directive.contains("intercepted")) {
            QCOMPARE(outside.greetingName(), u"gw.example"_s);
            QVERIFY(!outside.offersStartTls);
        }
        // Neither another port nor the own network is the line's business.
        QCOMPARE(toString(world->smtp(scriptTo("44.128.0.60", 587), {}).outcome), u"completed"_s);
        QCOMPARE(toString(world->smtp(scriptTo("192.168.1.30"), {}).outcome), u"completed"_s);
        QCOMPARE(toString(world->smtp(scriptTo("44.128.0.25"), {}).outcome), u"completed"_s);
    }

    void hasNoWayWithoutTheFamily()
    {
        FakeWorld world(line + server);
        QCOMPARE(toString(world->smtp(scriptTo("3ffe::60"), {}).outcome), u"unreachable"_s);
        net::fake::Options withoutV4;
        withoutV4.ipv4 = false;
        FakeWorld other(line + server, withoutV4);
        QCOMPARE(toString(other->smtp(scriptTo("44.128.0.60"), {}).outcome), u"unreachable"_s);
    }

    void nobodyListensWhereNothingIsSaid()
    {
        FakeWorld world(line);
        QCOMPARE(toString(world->smtp(scriptTo("44.128.0.60"), {}).outcome), u"silent"_s);
        QCOMPARE(toString(world->smtp(scriptTo("192.168.1.30"), {}).outcome), u"refused"_s);
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(world->smtp(scriptTo("44.128.0.60"), stopped.get_token()).outcome
                == SmtpOutcome::Cancelled);
    }

    void aRecordedDialogueIsOneOfAWorld()
    {
        FakeWorld world(line + server + "!tls mx.good.example:25 expired\n");
        Recording recording(*world);
        const SmtpTranscript first = recording.smtp(scriptTo("44.128.0.60"), {});
        QCOMPARE(recording.smtpExchanges().size(), 1U);
        FakeWorld again(line + recording.toWorld().toUtf8());
        const SmtpTranscript second = again->smtp(scriptTo("44.128.0.60"), {});
        QCOMPARE(toString(second.outcome), toString(first.outcome));
        QCOMPARE(second.lines, first.lines);
        QVERIFY(second.certificate && second.certificate->trust == CertificateTrust::Expired);
    }

    void aBlockedPortIsRecorded()
    {
        FakeWorld world(line + "!port25 blocked\n");
        Recording recording(*world);
        (void)recording.smtp(scriptTo("44.128.0.60"), {});
        QVERIFY(recording.toWorld().contains(u"!port25 blocked"_s));
    }

    void oneRunSpeaksOnce()
    {
        FakeWorld world(line + server);
        Recording recording(*world);
        Memo memo(recording);
        const SmtpTranscript first = memo.smtp(scriptTo("44.128.0.60"), {});
        QCOMPARE(memo.smtp(scriptTo("44.128.0.60"), {}).lines, first.lines);
        QCOMPARE(recording.smtpExchanges().size(), 1U);
    }
};

MW_TEST(tst_WorldMail)
#include "tst_WorldMail.moc"
