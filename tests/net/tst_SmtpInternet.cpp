// RealInternet::smtp against loopback servers, plain and with TLS.
#include "kit/Printers.h"
#include "kit/SmtpServer.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpServer>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using testkit::SmtpServer;

namespace {

/// A server as there are many.
SmtpServer::Answer usual(const QByteArray &command)
{
    if (command.isEmpty())
        return {"220 mx.good.example ESMTP\r\n"};
    if (command.startsWith("EHLO"))
        return {"250-mx.good.example\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"};
    if (command == "STARTTLS")
        return {"220 go\r\n", false, true};
    return {"221 bye\r\n", true};
}

SmtpServer::Answer withoutTls(const QByteArray &command)
{
    if (command.startsWith("EHLO"))
        return {"250 mx.good.example\r\n"};
    return usual(command);
}

SmtpScript scriptTo(const Endpoint &server, SmtpSecurity security = SmtpSecurity::StartTls)
{
    SmtpScript script;
    script.server = server;
    script.host = u"mx.good.example"_s;
    script.greetAs = "mail.home.example";
    script.security = security;
    script.timeout = Milliseconds(5000);
    return script;
}

} // namespace

class tst_SmtpInternet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QSslSocket::supportsSsl())
            m_identity = testkit::makeTlsIdentity(u"mx.good.example"_s);
        if (!m_identity)
            QSKIP("no TLS or no openssl program");
    }

    void greetsAndLeaves()
    {
        SmtpServer server(withoutTls);
        RealInternet internet;
        const SmtpTranscript told = internet.smtp(scriptTo(server.endpoint()), {});
        QVERIFY2(told.outcome == SmtpOutcome::Completed, qPrintable(told.detail));
        QCOMPARE(told.greetingName(), u"mx.good.example"_s);
        QVERIFY(!told.certificate && !told.offersStartTls);
        QCOMPARE(server.commands(), (std::vector<QByteArray>{"EHLO mail.home.example", "QUIT"}));
    }

    void judgesTheCertificate_data()
    {
        QTest::addColumn<bool>("trusting");
        QTest::addColumn<QString>("host");
        QTest::addColumn<CertificateTrust>("trust");
        QTest::newRow("right") << true << u"mx.good.example"_s << CertificateTrust::Trusted;
        QTest::newRow("other name") << true << u"mx.other.example"_s << CertificateTrust::OtherName;
        QTest::newRow("nobody asked for a name") << true << QString() << CertificateTrust::Trusted;
        QTest::newRow("unknown authority")
            << false << u"mx.good.example"_s << CertificateTrust::Untrusted;
    }
    void judgesTheCertificate()
    {
        QFETCH(bool, trusting);
        QFETCH(QString, host);
        QFETCH(CertificateTrust, trust);
        SmtpServer server(usual, m_identity);
        RealOptions options;
        if (trusting)
            options.extraCertificates = m_identity->authority;
        RealInternet internet(options);
        SmtpScript script = scriptTo(server.endpoint());
        script.host = host;
        const SmtpTranscript told = internet.smtp(script, {});
        QVERIFY2(told.outcome == SmtpOutcome::Completed, qPrintable(told.detail));
        QVERIFY(told.certificate);
        QCOMPARE(toString(told.certificate->trust), toString(trust));
        QCOMPARE(told.certificate->names, QStringList{u"mx.good.example"_s});
        QVERIFY(told.certificate->validUntil > internet.clock().now());
        QCOMPARE(server.commands(), (std::vector<QByteArray>{"EHLO mail.home.example", "STARTTLS",
                                                             "EHLO mail.home.example", "QUIT"}));
    }

    void speaksTlsAtOnce()
    {
        SmtpServer server(withoutTls, m_identity, true);
        RealOptions options;
        options.extraCertificates = m_identity->authority;
        RealInternet internet(options);
        const SmtpTranscript told =
            internet.smtp(scriptTo(server.endpoint(), SmtpSecurity::Tls), {});
        QVERIFY2(told.outcome == SmtpOutcome::Completed, qPrintable(told.detail));
        QVERIFY(told.certificate && told.certificate->trust == CertificateTrust::Trusted);
    }

    void tlsThatDoesNotComeAboutIsToldApart()
    {
        SmtpServer server([](const QByteArray &command) -> SmtpServer::Answer {
            if (command == "STARTTLS")
                return {"220 go\r\n", true}; // and closes
            return usual(command);
        });
        RealInternet internet;
        const SmtpTranscript told = internet.smtp(scriptTo(server.endpoint()), {});
        QVERIFY2(told.outcome == SmtpOutcome::TlsFailed, qPrintable(toString(told.outcome)));
        QVERIFY(!told.certificate);
    }

    void tellsTheFailuresApart()
    {
        RealInternet internet;
        quint16 freePort = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            freePort = taken.serverPort();
        }
        const SmtpTranscript refused =
            internet.smtp(scriptTo({Address::v4({127, 0, 0, 1}), freePort}), {});
        QCOMPARE(toString(refused.outcome), u"refused"_s);
        QVERIFY(refused.stage == SmtpStage::Connect);

        SmtpServer dropping([](const QByteArray &) { return SmtpServer::Answer{{}, true}; });
        QCOMPARE(toString(internet.smtp(scriptTo(dropping.endpoint()), {}).outcome), u"dropped"_s);

        SmtpServer mute([](const QByteArray &) { return SmtpServer::Answer{}; });
        SmtpScript impatient = scriptTo(mute.endpoint());
        impatient.timeout = Milliseconds(50);
        const SmtpTranscript nothing = internet.smtp(impatient, {});
        QCOMPARE(toString(nothing.outcome), u"no-answer"_s);
        QVERIFY(nothing.stage == SmtpStage::Greeting);

        SmtpServer rejecting([](const QByteArray &command) {
            return command.isEmpty() ? SmtpServer::Answer{"554 not you\r\n", true}
                                     : SmtpServer::Answer{};
        });
        const SmtpTranscript turned = internet.smtp(scriptTo(rejecting.endpoint()), {});
        QCOMPARE(toString(turned.outcome), u"rejected"_s);
        QCOMPARE(turned.lastReply.code, 554);

        RealOptions onlyV6;
        onlyV6.ipv4 = false;
        RealInternet without(onlyV6);
        QCOMPARE(toString(without.smtp(scriptTo(rejecting.endpoint()), {}).outcome),
                 u"unreachable"_s);
    }

    void survivesAFlood()
    {
        SmtpServer server([](const QByteArray &) {
            return SmtpServer::Answer{QByteArray(8 * 1024 * 1024, 'x')};
        });
        RealInternet internet;
        QCOMPARE(toString(internet.smtp(scriptTo(server.endpoint()), {}).outcome), u"not-smtp"_s);
    }

    void stopsAtOnce()
    {
        SmtpServer mute([](const QByteArray &) { return SmtpServer::Answer{}; });
        RealInternet internet;
        std::stop_source source;
        SmtpTranscript told;
        std::jthread caller(
            [&] { told = internet.smtp(scriptTo(mute.endpoint()), source.get_token()); });
        QElapsedTimer sinceStop;
        sinceStop.start();
        source.request_stop();
        caller.join();
        QVERIFY(told.outcome == SmtpOutcome::Cancelled);
        QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
    }

private:
    std::optional<testkit::TlsIdentity> m_identity;
};

MW_TEST(tst_SmtpInternet)
#include "tst_SmtpInternet.moc"
