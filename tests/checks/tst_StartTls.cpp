// What a mail server's certificate is worth.
#include "checks/StartTls.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using net::CertificateTrust;

class tst_StartTls : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<net::SmtpOutcome>("outcome");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<CertificateTrust>("trust");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("code");
        using enum net::SmtpOutcome;
        using enum CertificateTrust;
        QTest::newRow("fine") << Completed << true << Trusted << 60 << u"starttls.fine"_s;
        QTest::newRow("soon") << Completed << true << Trusted << 13 << u"starttls.expires-soon"_s;
        QTest::newRow("just long enough")
            << Completed << true << Trusted << 14 << u"starttls.fine"_s;
        QTest::newRow("over") << Completed << true << Expired << -1 << u"starttls.expired"_s;
        QTest::newRow("early") << Completed << true << NotYetValid << 60 << u"starttls.expired"_s;
        QTest::newRow("other name") << Completed << true << OtherName << 60 << u"starttls.name"_s;
        QTest::newRow("self") << Completed << true << SelfSigned << 60 << u"starttls.name"_s;
        QTest::newRow("unknown CA") << Completed << true << Untrusted << 60 << u"starttls.name"_s;
        QTest::newRow("none") << Completed << false << Trusted << 60 << u"starttls.missing"_s;
        QTest::newRow("silent") << Silent << false << Trusted << 60 << u"starttls.unknown"_s;
        QTest::newRow("broken") << TlsFailed << false << Trusted << 60 << u"starttls.unknown"_s;
    }
    void judges()
    {
        QFETCH(net::SmtpOutcome, outcome);
        QFETCH(bool, tls);
        QFETCH(CertificateTrust, trust);
        QFETCH(int, days);
        const Timestamp now = *timestampFromIso(u"2026-11-24T10:00:00Z");
        net::SmtpTranscript told;
        told.outcome = outcome;
        if (tls) {
            net::PeerCertificate shown;
            shown.trust = trust;
            shown.validUntil = now + std::chrono::days(days);
            told.certificate = shown;
        }
        const findings::Finding finding =
            checks::judgeStartTls(u"mx.good.example:25"_s, told, now, {});
        QTEST(finding.code, "code");
        QCOMPARE(finding.subject, u"mx.good.example:25"_s);
        QCOMPARE(finding.severity == findings::Severity::Unknown,
                 outcome != net::SmtpOutcome::Completed);
    }
};

MW_TEST(tst_StartTls)
#include "tst_StartTls.moc"
