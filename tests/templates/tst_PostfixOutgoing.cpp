// Where Postfix hands outgoing mail, and what of its own mail is signed.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/MainCf.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

/// What makes a main.cf a whole one.
const QByteArray whole = "compatibility_level = 3.6\nmydestination = localhost\n"
                         "alias_maps = hash:/etc/aliases\nsmtpd_banner = $myhostname ESMTP\n"
                         "myhostname = mail.example.org\n";

ServerReading postfix(const QByteArray &text)
{
    ServerReading reading;
    readMainCf(whole + text, reading);
    return reading;
}

} // namespace

class tst_PostfixOutgoing : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDefaultTransport_data();
    void followsTheDefaultTransport();
    void knowsNothingOfAnotherService();
    void bouncesPassTheFiltersOfOwnMail_data();
    void bouncesPassTheFiltersOfOwnMail();
};

void tst_PostfixOutgoing::followsTheDefaultTransport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("relay");    // null: not told; empty: none
    QTest::addColumn<QString>("greeting"); // null: not told
    const QString own = u"mail.example.org"_s;
    const auto row = [](const char *name, const char *text, const QString &relay,
                        const QString &greeting) {
        QTest::newRow(name) << QByteArray(text) << relay << greeting;
    };
    row("not named", "", u""_s, own);
    row("smtp", "default_transport = smtp\nrelayhost = [a.test]:587\n", u"a.test:587"_s, own);
    row("smtp, no next hop", "default_transport = smtp:\n", u""_s, own);
    row("smtp, a next hop", "default_transport = smtp:[relay.isp.test]:587\n",
        u"relay.isp.test:587"_s, own);
    row("before relayhost",
        "default_transport = smtp:[relay.isp.test]:587\nrelayhost = [a.test]:25\n",
        u"relay.isp.test:587"_s, own);
    row("not worked out", "default_transport = $elsewhere\n", QString(), QString());
    row("another service", "default_transport = out4\n", QString(), QString());
    row("another service, a next hop", "default_transport = lmtp:[a.test]:24\n", QString(),
        QString());
    row("an SMTP client of master.cf",
        "default_transport = out4\nout4 unix - - y - - smtp -o smtp_helo_name=other.example\n",
        u""_s, u"other.example"_s);
    row("the same without a name of its own",
        "default_transport = out4\nout4 unix - - y - - smtp\n  -o inet_protocols=ipv4\n"
        "smtp unix - - y - - smtp -o smtp_helo_name=unused.example\n",
        u""_s, own);
    row("of postconf -P",
        "default_transport = out4\nout4/unix/smtp_helo_name = other.example\n"
        "relayhost = [a.test]:587\n",
        u"a.test:587"_s, u"other.example"_s);
    row("what is no SMTP client",
        "default_transport = gate\ngate unix - n n - - pipe flags=F argv=/bin/gate\n", QString(),
        QString());
}

void tst_PostfixOutgoing::followsTheDefaultTransport()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, relay);
    QFETCH(const QString, greeting);
    const ServerReading reading = postfix(text);
    QCOMPARE(reading.relay.has_value(), !relay.isNull());
    if (reading.relay) {
        const RelaySetting &found = *reading.relay;
        QCOMPARE(found.host.isEmpty() ? u""_s
                                      : found.host + u':' + QString::number(int(found.port)),
                 relay);
    }
    QCOMPARE(reading.greeting.telling, greeting.isNull() ? Telling::Computed : Telling::Told);
    QCOMPARE(reading.greeting.name, greeting);
    QCOMPARE(reading.open.contains(u"default_transport"_s), greeting.isNull());
}

/// Family and address may be its own as well.
void tst_PostfixOutgoing::knowsNothingOfAnotherService()
{
    const QByteArray text = "default_transport = out4\nsmtp_helo_name = a.example.org\n"
                            "inet_protocols = all\nsmtp_bind_address = 192.0.2.26\n";
    const ServerReading unknown = postfix(text);
    QVERIFY(!unknown.sendsV4 && !unknown.sendsV6 && unknown.bind.empty());
    QCOMPARE(unknown.ownName.name, u"mail.example.org"_s);
    const ServerReading known = postfix(text + "out4 unix - - y - - smtp -o inet_protocols=ipv4\n");
    QCOMPARE(known.sendsV4, std::optional(true));
    QCOMPARE(known.sendsV6, std::optional(false));
    QCOMPARE(known.greeting.name, u"a.example.org"_s);
}

void tst_PostfixOutgoing::bouncesPassTheFiltersOfOwnMail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bounces"); // -1: not told
    const QByteArray named = "internal_mail_filter_classes = bounce\n";
    QTest::newRow("both") << QByteArray(named + "non_smtpd_milters = $smtpd_milters\n") << 1;
    QTest::newRow("no filter for own mail") << named << 0;
    QTest::newRow("an empty one") << QByteArray(named + "non_smtpd_milters =\n") << 0;
    QTest::newRow("a filter not known")
        << QByteArray(named + "non_smtpd_milters = $elsewhere\n") << -1;
    QTest::newRow("not named") << QByteArray("non_smtpd_milters = $smtpd_milters\n") << 0;
    QTest::newRow("other classes") << QByteArray("non_smtpd_milters = $smtpd_milters\n"
                                                 "internal_mail_filter_classes = notify\n")
                                   << 0;
    QTest::newRow("classes not known") << QByteArray("non_smtpd_milters = $smtpd_milters\n"
                                                     "internal_mail_filter_classes = $elsewhere\n")
                                       << -1;
}

void tst_PostfixOutgoing::bouncesPassTheFiltersOfOwnMail()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, bounces);
    const ServerReading reading = postfix("smtpd_milters = inet:127.0.0.1:8891\n" + text);
    QCOMPARE(reading.signsBounces ? int(*reading.signsBounces) : -1, bounces);
}

MW_TEST(tst_PostfixOutgoing)
#include "tst_PostfixOutgoing.moc"
