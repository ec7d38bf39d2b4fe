#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/TlsReporting.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const Explanation &explanation)
{
    QStringList codes;
    for (const Lint &lint : explanation.lints)
        codes << lint.code;
    return codes;
}

} // namespace

class tst_TlsReporting : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what"); // the number of destinations, "other", or the mistake
        const auto row = [](const char *name, const QByteArray &text, const char *what) {
            QTest::newRow(name) << text << QString::fromUtf8(what);
        };
        row("mailbox", "v=TLSRPTv1; rua=mailto:tls@example.org", "1");
        row("web", "v=TLSRPTv1;rua=https://r.example/v1?x=1;", "1");
        row("two with blanks", "v=TLSRPTv1; rua=mailto:a@example.org , https://r.example/", "2");
        row("scheme in capitals", "v=TLSRPTv1; rua=MAILTO:a@example.org", "1");
        row("comma inside, encoded", "v=TLSRPTv1; rua=mailto:a%2Cb@example.org", "1");
        row("other scheme beside", "v=TLSRPTv1; rua=mailto:a@example.org,ftp://x.example/", "1");
        row("extension first", "v=TLSRPTv1; x=y; rua=mailto:a@example.org", "1");
        row("other protocol", "v=DMARC1; rua=mailto:a@example.org", "other");
        row("version", "v=TLSRPTv2; rua=mailto:a@example.org", "2 TLSRPTv1");
        row("case of the version", "v=TLSRPTV1; rua=mailto:a@example.org", "2 TLSRPTv1");
        row("version alone", "v=TLSRPTv1", "10 ;");
        row("no rua", "v=TLSRPTv1;", "11 rua=");
        row("empty rua", "v=TLSRPTv1; rua=", "16 mailto:|https:");
        row("rua twice", "v=TLSRPTv1; rua=mailto:a@example.org; rua=mailto:b@example.org",
            "38 one rua");
        row("no scheme", "v=TLSRPTv1; rua=a@example.org", "16 mailto:|https:");
        row("http", "v=TLSRPTv1; rua=http://r.example/", "16 mailto:|https:");
        row("https without host", "v=TLSRPTv1; rua=https:x", "16 mailto:|https:");
        row("second is none", "v=TLSRPTv1; rua=mailto:a@example.org, b@example.org",
            "38 mailto:|https:");
        row("comma at the end", "v=TLSRPTv1; rua=mailto:a@example.org,", "37 mailto:|https:");
        row("size suffix", "v=TLSRPTv1; rua=mailto:a@example.org!10m", "36 %21");
        row("semicolon between", "v=TLSRPTv1; rua=mailto:a@example.org; mailto:b@example.org",
            "38 name=value");
        row("rua in capitals", "v=TLSRPTv1; RUA=mailto:a@example.org", "36 rua=");
    }

    void saysWhereItGoesWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const Reading<TlsReporting> reading = parseTlsReporting(text);
        QString found = u"other"_s;
        if (const auto *malformed = std::get_if<Malformed>(&reading))
            found = QString::number(malformed->offset) + u' ' + malformed->expected;
        else if (const auto *record = std::get_if<TlsReporting>(&reading))
            found = QString::number(record->destinations.size());
        QCOMPARE(found, what);
    }

    void printsWhatItReads()
    {
        TlsReporting record;
        MW_VERIFY_ERROR(toText(record), u"tlsrpt.no-destination"_s);
        record.destinations = {*dmarc::mailtoUri(u"tls,reports@example.org"),
                               *dmarc::parseReportUri("https://r.example/v1")};
        const Result<QByteArray> text = toText(record);
        MW_VERIFY_RESULT(text);
        QCOMPARE(*text, QByteArray("v=TLSRPTv1; rua=mailto:tls%2Creports@example.org,"
                                   "https://r.example/v1"));
        QVERIFY((parseTlsReporting(*text) == Reading<TlsReporting>(record)));
        record.destinations = {*dmarc::parseReportUri("https://r.example/?key="),
                               *dmarc::parseReportUri("https://s.example/")};
        QCOMPARE(toText(record).value(),
                 QByteArray("v=TLSRPTv1; rua=https://r.example/?key=,https://s.example/"));
        record.destinations = {*dmarc::parseReportUri("ftp://r.example/")};
        MW_VERIFY_ERROR(toText(record), u"tlsrpt.bad-destination"_s);
        record.destinations = {*dmarc::parseReportUri("https://r.example/a;b")};
        MW_VERIFY_ERROR(toText(record), u"tlsrpt.bad-destination"_s);
    }

    void takesExactlyOneRecord()
    {
        const QByteArray fine("v=TLSRPTv1; rua=mailto:a@example.org");
        QVERIFY(selectTlsReporting({"x", fine}).record);
        QVERIFY(selectTlsReporting({"v=TLSRPTv2; rua=x", fine}).record);
        QVERIFY(!selectTlsReporting({fine, fine}).record);
        QVERIFY(!selectTlsReporting({}).record);
    }

    void findsWhatIsUnwise()
    {
        const QByteArray fine("v=TLSRPTv1; rua=mailto:a@example.org");
        QVERIFY(codesOf(explainTlsReporting(fine)).isEmpty());
        QCOMPARE(codesOf(explainTlsReporting(fine + ",ftp://x.example/")),
                 QStringList{u"tlsrpt.other-scheme"_s});
        QCOMPARE(codesOf(explainTlsReporting(fine + "; x=y")), QStringList{u"tlsrpt.extension"_s});
        QCOMPARE(codesOf(explainTlsReporting("v=TLSRPTv1 ; rua=mailto:a@example.org")),
                 QStringList{u"tlsrpt.separator"_s});
        QCOMPARE(codesOf(explainTlsReporting(fine, dns::Name::of("_tls.example.org"))),
                 QStringList{u"tlsrpt.misplaced"_s});
        QVERIFY(
            codesOf(explainTlsReporting(fine, dns::Name::of("_smtp._tls.example.org"))).isEmpty());
        QCOMPARE(codesOf(explainTlsReporting("v=TLSRPTv1;")), QStringList{u"tlsrpt.syntax"_s});
    }
};

MW_TEST(tst_TlsReporting)
#include "tst_TlsReporting.moc"
