#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/ClientService.h"
#include "mail/transport/Explain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

class tst_ClientService : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheServicesOfMail()
    {
        QVERIFY(serviceFor("_SUBMISSIONS._TCP")->preferred);
        QVERIFY(!serviceFor("_submission._tcp")->preferred);
        QCOMPARE(serviceFor(dns::Name::of("_imaps._tcp.example.org"))->port, quint16(993));
        QVERIFY(!serviceFor("_sip._tcp"));
        QVERIFY(!serviceFor(dns::Name::of("example.org")));
        for (const ClientService &service : clientServices()) {
            QCOMPARE(serviceFor(service.label), &service);
            const dns::Srv record = serviceRecord(service, dns::Name::of("mail.example.org"));
            QCOMPARE(faultOf(record), SrvFault::None);
            QCOMPARE(record.port, service.port);
        }
    }

    void explains_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const QByteArray &text, bool valid, qsizetype offset,
                            const char *codes) {
            QTest::newRow(name) << text << valid << offset << QString::fromLatin1(codes);
        };
        row("data alone", "0 1 587 mail.example.org.", true, -1, "");
        row("not offered", "0 0 0 .", true, -1, "srv.not-offered");
        row("not offered, with a port", "0 0 143 .", true, -1,
            "srv.not-offered srv.not-offered-port");
        row("no port", "0 1 0 mail.example.org.", false, 4, "srv.target");
        row("address", "0 1 993 192.0.2.1", false, 8, "srv.target");
        row("underscore", "0 1 993 mail_1.example.org.", false, 12, "srv.syntax");
        row("port too large", "0 1 65536 mail.example.org.", false, 4, "srv.syntax");
        row("no target", "0 1 993", false, 7, "srv.syntax");
        row("too much", "0 1 993 mail.example.org. x", false, 26, "srv.syntax");
        row("encrypted from the start",
            "_imaps._tcp.example.org. 3600 IN SRV 0 1 993 mail.example.org.", true, -1, "");
        row("STARTTLS", "_imap._tcp.example.org. SRV 0 1 143 mail.example.org.", true, -1,
            "srv.prefer-tls");
        row("odd port", "_imaps._tcp.example.org. SRV 0 1 1993 mail.example.org.", true, -1,
            "srv.port");
        row("not offered, with an owner", "_imap._tcp.example.org. SRV 0 0 0 .", true, -1,
            "srv.not-offered");
        row("other domain", "_imaps._tcp.example.org. SRV 0 1 993 mail.example.net.", true, -1,
            "srv.other-domain");
        row("not mail", "_sip._tcp.example.org. SRV 0 1 5060 sip.example.org.", true, -1,
            "srv.not-mail");
        row("no service", "mail.example.org. SRV 0 1 993 mail.example.org.", true, -1,
            "srv.misplaced");
        row("without final dot", "_imaps._tcp.example.org. SRV 0 1 993 mail.example.org", true, -1,
            "name.relative");
    }

    void explains()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qsizetype, offset);
        QFETCH(QString, codes);
        const Explanation explanation = explain(text);
        QCOMPARE(explanation.kind, std::optional(Kind::Srv));
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(explanation.error ? explanation.error->offset : -1, offset);
        QStringList found;
        for (const Lint &lint : explanation.lints)
            found << lint.code;
        QCOMPARE(found.join(u' '), codes);
    }
};

MW_TEST(tst_ClientService)
#include "tst_ClientService.moc"
