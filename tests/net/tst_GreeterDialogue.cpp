// What the greeter says to those who come, and what it notes of them.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/GreeterDialogue.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The codes of the replies, in order.
QList<int> codesOf(const QByteArray &said)
{
    QList<int> codes;
    for (const QByteArray &line : said.split('\n')) {
        if (line.size() > 3 && line.at(3) == ' ')
            codes.append(line.first(3).toInt());
    }
    return codes;
}

/// Feeds one octet after the other: where the pieces end must not matter.
QByteArray feed(GreeterDialogue &dialogue, const QByteArray &octets)
{
    QByteArray said;
    for (const char octet : octets) {
        const GreeterDialogue::Step step = dialogue.receive(QByteArrayView(&octet, 1));
        said += step.send;
        if (step.close)
            break;
    }
    return said;
}

} // namespace

class tst_GreeterDialogue : public QObject
{
    Q_OBJECT

private slots:
    void notesWhoCameAndTakesNoMail()
    {
        GreeterDialogue dialogue("mail.good.example");
        QVERIFY(dialogue.greet().send.startsWith("220 mail.good.example "));
        const QByteArray said =
            feed(dialogue, "EHLO mx.sender.example\r\n"
                           "MAIL FROM:<joe@sender.example> SIZE=1000 AUTH=<>\r\n"
                           "RCPT TO:<jane@good.example> NOTIFY=NEVER\r\n"
                           "DATA\r\nQUIT\r\n");
        QCOMPARE(codesOf(said), (QList<int>{250, 250, 450, 451, 221}));
        QCOMPARE(dialogue.talk().name, "mx.sender.example"_ba);
        QCOMPARE(dialogue.talk().sender, std::optional("joe@sender.example"_ba));
        QCOMPARE(dialogue.talk().recipients, QList<QByteArray>{"jane@good.example"_ba});
        QCOMPARE(toString(dialogue.end()), u"left"_s);
    }

    /// Pipelined in one piece it is the same (RFC 2920).
    void answersWhatComesInOnePiece()
    {
        GreeterDialogue dialogue("mail.good.example");
        const GreeterDialogue::Step step =
            dialogue.receive("HELO mx\nMAIL FROM:<>\nRCPT TO:<a@good.example>\n"
                             "RCPT TO:<b@good.example>\nQUIT\nNOOP\n");
        QCOMPARE(codesOf(step.send), (QList<int>{250, 250, 450, 450, 221}));
        QVERIFY(step.close && dialogue.talk().helo);
        QCOMPARE(dialogue.talk().sender, std::optional(""_ba));
        QCOMPARE(dialogue.talk().recipients.size(), 2);
    }

    /// A permanent refusal would send the mail back to its writer.
    void neverRefusesAMailForGood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("recipient") << "RCPT TO:<jane@good.example>"_ba;
        QTest::newRow("recipient without a sender") << "rcpt to: <jane@good.example>"_ba;
        QTest::newRow("mail") << "DATA"_ba;
        QTest::newRow("mail in pieces") << "BDAT 20 LAST"_ba;
        QTest::newRow("TLS") << "STARTTLS"_ba;
    }
    void neverRefusesAMailForGood()
    {
        QFETCH(QByteArray, line);
        GreeterDialogue dialogue("mail.good.example");
        const QList<int> codes = codesOf(dialogue.receive(line + "\r\n").send);
        QCOMPARE(codes.size(), 1);
        QVERIFY2(codes.front() >= 400 && codes.front() < 500,
                 qPrintable(QString::number(codes[0])));
    }

    /// Where they are missing, senders give such mails back (RFC 6531 §3.5, RFC 6152).
    void offersWhatMailsMayNeed()
    {
        GreeterDialogue dialogue("mail.good.example");
        const QByteArray said = feed(dialogue, "EHLO mx.sender.example\r\n");
        QVERIFY(said.contains("8BITMIME") && said.contains("SMTPUTF8"));
        QVERIFY(!said.contains("STARTTLS") && !said.contains("CHUNKING"));
    }

    void endsWithWhatIsNoSmtp_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("TLS at once") << "\x16\x03\x01\x02\x00"_ba;
        QTest::newRow("a giant line") << QByteArray(100'000, 'x');
        QTest::newRow("many lines") << "NOOP\r\n"_ba.repeated(101);
        QTest::newRow("many mistakes") << "GET / HTTP/1.1\r\n"_ba.repeated(9);
        QTest::newRow("a flood")
            << QByteArray("NOOP "_ba + QByteArray(1000, 'x') + "\r\n").repeated(70);
    }
    void endsWithWhatIsNoSmtp()
    {
        QFETCH(QByteArray, octets);
        GreeterDialogue dialogue("mail.good.example");
        (void)feed(dialogue, octets);
        QCOMPARE(toString(dialogue.end()), u"not-smtp"_s);
        QCOMPARE(dialogue.receive("EHLO again\r\n").send, ""_ba);
        QVERIFY(dialogue.talk().name.isEmpty() && dialogue.talk().lines.size() <= 60);
    }

    void saysGoodbyeWhenItEnds()
    {
        GreeterDialogue dialogue("mail.good.example");
        (void)feed(dialogue, "EHLO mx.sender.example\r\n");
        const GreeterDialogue::Step step = dialogue.sendAway(VisitEnd::TimedOut);
        QCOMPARE(codesOf(step.send), QList<int>{421});
        QVERIFY(step.close && dialogue.end() == VisitEnd::TimedOut);
        QCOMPARE(dialogue.sendAway(VisitEnd::Stopped).send, ""_ba);
        dialogue.left();
        QCOMPARE(toString(dialogue.end()), u"timed-out"_s);
    }

    void readsAQuotedSender()
    {
        GreeterDialogue dialogue("mail.good.example");
        const QByteArray sender = "\"a>\\\"b\"@sender.example";
        (void)feed(dialogue, "MAIL FROM:<" + sender + ">\r\n");
        QCOMPARE(dialogue.talk().sender, std::optional(sender));
    }

    void keepsItsNameToOneWord()
    {
        GreeterDialogue dialogue("mail good\r\n.example");
        QVERIFY(dialogue.greet().send.startsWith("220 mailgood.example "));
        QVERIFY(GreeterDialogue({}).greet().send.startsWith("220 greeter.invalid "));
    }

    void asksForWhatIsMissing()
    {
        GreeterDialogue dialogue("mail.good.example");
        const QByteArray said =
            feed(dialogue, "EHLO\r\nMAIL FROM:\r\nMAIL TO:<a@b>\r\nRCPT TO:<a@b\r\n");
        QCOMPARE(codesOf(said), (QList<int>{501, 501, 501, 501}));
        QVERIFY(!dialogue.talk().sender && dialogue.talk().recipients.isEmpty());
    }
};

MW_TEST(tst_GreeterDialogue)
#include "tst_GreeterDialogue.moc"
