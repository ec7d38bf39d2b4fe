// What a client says to a mail server, and what it makes of the answers.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/SmtpDialogue.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;

namespace {

SmtpScript scriptOf(SmtpSecurity security = SmtpSecurity::StartTls)
{
    SmtpScript script;
    script.greetAs = "mail.good.example";
    script.security = security;
    return script;
}

/// Feeds one octet after the other: where the pieces end must not matter.
SmtpDialogue::Step feed(SmtpDialogue &dialogue, const QByteArray &octets)
{
    SmtpDialogue::Step last;
    for (const char octet : octets) {
        last = dialogue.receive(QByteArrayView(&octet, 1));
        if (last.next != SmtpDialogue::Next::Wait || !last.send.isEmpty())
            break;
    }
    return last;
}

SmtpDialogue atEhlo()
{
    SmtpDialogue dialogue(scriptOf());
    dialogue.connected();
    (void)feed(dialogue, "220 mx.good.example ESMTP\r\n");
    return dialogue;
}

} // namespace

class tst_SmtpDialogue : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughStartTls()
    {
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QCOMPARE(feed(dialogue, "220-mx.Good.example ESMTP\r\n220 no spam\r\n").send,
                 "EHLO mail.good.example\r\n"_ba);
        QCOMPARE(feed(dialogue, "250-mx.good.example\r\n250-SIZE 1000\r\n250 StartTLS\r\n").send,
                 "STARTTLS\r\n"_ba);
        QVERIFY(feed(dialogue, "220 go\r\n").next == SmtpDialogue::Next::StartTls);
        QCOMPARE(dialogue.encrypted({}).send, "EHLO mail.good.example\r\n"_ba);
        QCOMPARE(feed(dialogue, "250-mx.good.example\r\n250 AUTH PLAIN LOGIN\r\n").send,
                 "QUIT\r\n"_ba);
        QVERIFY(feed(dialogue, "221 bye\r\n").next == SmtpDialogue::Next::Close);
        const SmtpTranscript &told = dialogue.transcript();
        QVERIFY(told.outcome == SmtpOutcome::Completed);
        QCOMPARE(told.greetingName(), u"mx.good.example"_s);
        QVERIFY(told.offersStartTls && told.certificate);
        QCOMPARE(told.extension("auth"), std::optional("PLAIN LOGIN"_ba));
        QVERIFY(!told.extension("SIZE")); // what was said in plain text does not count inside TLS
        QCOMPARE(told.lines.first(), u"S: 220-mx.Good.example ESMTP"_s);
    }

    void believesNothingSaidBeforeTls()
    {
        SmtpDialogue dialogue = atEhlo();
        (void)feed(dialogue, "250-mx\r\n250 STARTTLS\r\n");
        // Somebody on the way adds an answer of his own behind the reply (RFC 3207 §6).
        QVERIFY(dialogue.receive("220 go\r\n250 forged\r\n").next == SmtpDialogue::Next::StartTls);
        QCOMPARE(dialogue.encrypted({}).send, "EHLO mail.good.example\r\n"_ba);
        QCOMPARE(feed(dialogue, "250 real\r\n").send, "QUIT\r\n"_ba);
        QCOMPARE(dialogue.transcript().ehlo.lines.constFirst(), "real"_ba);
    }

    void refusesAnswersToWhatWasNotAsked()
    {
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QVERIFY(dialogue.receive("220 mx\r\n250 already\r\n").next == SmtpDialogue::Next::Close);
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::NotSmtp);
    }

    void fallsBackToHelo()
    {
        SmtpDialogue dialogue = atEhlo();
        QCOMPARE(feed(dialogue, "502 what?\r\n").send, "HELO mail.good.example\r\n"_ba);
        QCOMPARE(feed(dialogue, "250 mx STARTTLS\r\n").send, "QUIT\r\n"_ba);
        QVERIFY(dialogue.transcript().helo);
        QVERIFY(!dialogue.transcript().offersStartTls);
    }

    void tellsWhereItWasTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("stage");
        QTest::newRow("greeting") << "554 not you\r\n"_ba << u"quit"_s;
        QTest::newRow("try later") << "421 busy\r\n"_ba << u"quit"_s;
        QTest::newRow("greeting of many lines") << "554-not\r\n554 you\r\n"_ba << u"quit"_s;
    }
    void tellsWhereItWasTurnedAway()
    {
        QFETCH(QByteArray, said);
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QCOMPARE(feed(dialogue, said).send, "QUIT\r\n"_ba);
        dialogue.ended(SmtpOutcome::Dropped, u"closed"_s); // it does not wait for QUIT
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::Rejected);
        QCOMPARE(dialogue.transcript().lastReply.code, said.left(3).toInt());
        QTEST(toString(dialogue.transcript().stage), "stage");
    }

    void ehloRefusedIsTurnedAway()
    {
        SmtpDialogue dialogue = atEhlo();
        QCOMPARE(feed(dialogue, "550 your name\r\n").send, "QUIT\r\n"_ba);
        (void)feed(dialogue, "221 bye\r\n");
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::Rejected);
        QCOMPARE(dialogue.transcript().detail, u"550 your name"_s);
    }

    void startTlsRefusedIsNoTls()
    {
        SmtpDialogue dialogue = atEhlo();
        (void)feed(dialogue, "250-mx\r\n250 STARTTLS\r\n");
        QCOMPARE(feed(dialogue, "454 not now\r\n").send, "QUIT\r\n"_ba);
        (void)feed(dialogue, "221 bye\r\n");
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::TlsFailed);
    }

    void endsWhatIsNoSmtp_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
        QTest::newRow("HTTP") << "HTTP/1.1 400 Bad Request\r\n"_ba;
        QTest::newRow("code out of range") << "999 x\r\n"_ba;
        QTest::newRow("no blank") << "220x\r\n"_ba;
        QTest::newRow("codes that change") << "220-a\r\n221 b\r\n"_ba;
        QTest::newRow("a line without end") << QByteArray(5000, 'x');
        QTest::newRow("lines without end") << QByteArray("220-x\r\n").repeated(1000);
    }
    void endsWhatIsNoSmtp()
    {
        QFETCH(QByteArray, said);
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QVERIFY(feed(dialogue, said).next == SmtpDialogue::Next::Close);
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::NotSmtp);
        QVERIFY(dialogue.transcript().lines.size() <= 200);
    }

    void saysNothingThatWasSlippedIn()
    {
        SmtpScript script = scriptOf();
        script.greetAs = "x\r\nMAIL FROM:<a@b>";
        SmtpDialogue dialogue(script);
        dialogue.connected();
        QCOMPARE(feed(dialogue, "220 mx\r\n").send, "EHLO xMAILFROM:<a@b>\r\n"_ba);
    }

    void hearsOneWhoGoesOnAfterNo()
    {
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QVERIFY(dialogue.receive("554 no\r\n421 closing\r\n").next == SmtpDialogue::Next::Close);
        QVERIFY(dialogue.transcript().outcome == SmtpOutcome::Rejected);
    }

    void keepsAGreetingThatOnlyBegan()
    {
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        (void)dialogue.receive("220-mx.good.example\r\n");
        dialogue.ended(SmtpOutcome::NoAnswer, {});
        QCOMPARE(dialogue.transcript().greetingName(), u"mx.good.example"_s);
    }

    void takesAShortGreeting()
    {
        SmtpDialogue dialogue(scriptOf());
        dialogue.connected();
        QCOMPARE(feed(dialogue, "220\n").send, "EHLO mail.good.example\r\n"_ba);
        QCOMPARE(dialogue.transcript().greetingName(), QString());
    }

    void saysNothingOfTlsWhenItIsThere()
    {
        SmtpDialogue dialogue(scriptOf(SmtpSecurity::Tls));
        dialogue.connected();
        QVERIFY(dialogue.encrypted({}).send.isEmpty());
        QCOMPARE(feed(dialogue, "220 relay\r\n").send, "EHLO mail.good.example\r\n"_ba);
        QCOMPARE(feed(dialogue, "250-relay\r\n250 STARTTLS\r\n").send, "QUIT\r\n"_ba);
    }

    void endsForReasonsFromOutside_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::addColumn<SmtpOutcome>("outcome");
        QTest::newRow("silent") << false << SmtpOutcome::Silent;
        QTest::newRow("refused") << false << SmtpOutcome::Refused;
        QTest::newRow("dropped") << true << SmtpOutcome::Dropped;
        QTest::newRow("no greeting") << true << SmtpOutcome::NoAnswer;
    }
    void endsForReasonsFromOutside()
    {
        QFETCH(bool, connected);
        QFETCH(SmtpOutcome, outcome);
        SmtpDialogue dialogue(scriptOf());
        if (connected)
            dialogue.connected();
        dialogue.ended(outcome, u"why"_s);
        QVERIFY(dialogue.isOver());
        QVERIFY(dialogue.transcript().outcome == outcome);
        QCOMPARE(dialogue.transcript().detail, u"why"_s);
        dialogue.ended(SmtpOutcome::Completed, {}); // the first one counts
        QVERIFY(dialogue.transcript().outcome == outcome);
    }
};

MW_TEST(tst_SmtpDialogue)
#include "tst_SmtpDialogue.moc"
