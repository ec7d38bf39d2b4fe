#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Reports.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::TableInternet;

namespace {

std::vector<Destination> destinationsOf(TableInternet &internet, const QByteArray &rua,
                                        ReportKind kind = ReportKind::Aggregate)
{
    Record record;
    for (const QByteArray &text : rua.split(','))
        (kind == ReportKind::Aggregate ? record.aggregate : record.failure)
            .push_back(*parseReportUri(text));
    return checkDestinations(internet, Name::of("example.com"), record, kind, {});
}

} // namespace

class tst_Reports : public QObject
{
    Q_OBJECT

private slots:
    void knowsThatANameTooLongForDnsIsNoPermission()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.com", "v=DMARC1; p=none");
        const QByteArray host = QByteArray("a.").repeated(115) + "example.net";
        const std::vector<Destination> found = destinationsOf(internet, "mailto:d@" + host);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(!permissionName(Name::of("example.com"), *Name::parse(QByteArrayView(host))));
        QCOMPARE(found.front().permission, Permission::NotGiven);
    }

    void authorisesAsTheRfcHasIt()
    {
        const QJsonValue data = testkit::sharedJson(QStringLiteral(
            MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/external-reports.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data.toArray().size(), 8);
        for (const QJsonValue &row : data.toArray()) {
            TableInternet internet;
            internet.addText("_dmarc.example.com",
                             "v=DMARC1; p=none"); // the record the URI stands in
            const QJsonObject zone = row[u"zone"].toObject();
            for (auto entry = zone.begin(); entry != zone.end(); ++entry)
                internet.addText(entry.key().toLatin1().constData(), entry->toString().toUtf8());
            const QString sendTo = row[u"send_to"].toString();
            const bool failureTag = sendTo.contains(u"when the checked tag is ruf"_s);
            const auto found =
                destinationsOf(internet, row[u"uri"].toString().toLatin1(),
                               failureTag ? ReportKind::Failure : ReportKind::Aggregate);
            QCOMPARE(found.size(), std::size_t(1));
            const Permission permission = found.front().permission;
            const bool authorised =
                permission == Permission::Given || permission == Permission::NotNeeded;
            QVERIFY2(authorised == row[u"authorized"].toBool(),
                     qPrintable(row[u"section"].toString()));
            if (authorised) {
                const QByteArray target = found.front().redirected.value_or(found.front().uri).text;
                QCOMPARE(QString::fromLatin1(target), sendTo.section(u' ', 0, 0));
            }
        }
    }

    void cannotTellOnADnsError()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.com", "v=DMARC1; p=none");
        internet.fail("example.com._report._dmarc.other.example", dns::Outcome::Timeout);
        QCOMPARE(destinationsOf(internet, "mailto:a@other.example").front().permission,
                 Permission::Unknown);
        TableInternet blind;
        blind.fail("_dmarc.other.example", dns::Outcome::ServerFailure);
        QCOMPARE(destinationsOf(blind, "mailto:a@other.example").front().permission,
                 Permission::Unknown);
        QVERIFY(!blind.askedNames().contains(u"example.com._report._dmarc.other.example"_s));
    }

    void seesWhetherTheDestinationTakesMail_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("ready");
        QTest::newRow("mx") << 0 << toString(MailReady::Yes);
        QTest::newRow("address alone") << 1 << toString(MailReady::Yes);
        QTest::newRow("null mx") << 2 << toString(MailReady::NullMx);
        QTest::newRow("nothing") << 3 << toString(MailReady::No);
        QTest::newRow("error") << 4 << toString(MailReady::Unknown);
    }
    void seesWhetherTheDestinationTakesMail()
    {
        QFETCH(int, kind);
        QFETCH(QString, ready);
        TableInternet internet;
        if (kind == 0)
            internet.addMx("other.example", 10, "mx.other.example");
        if (kind == 1)
            internet.addAddress("other.example", "44.128.0.1");
        if (kind == 2)
            internet.addMx("other.example", 0, ".");
        if (kind == 4)
            internet.fail("other.example", dns::Outcome::Timeout);
        QCOMPARE(toString(destinationsOf(internet, "mailto:a@other.example").front().mail), ready);
    }

    void asksEachHostOnceAndLeavesOutWhatIsNoMail()
    {
        TableInternet internet;
        const auto found = destinationsOf(
            internet, "mailto:a@other.example,mailto:b@other.example,https://other.example/r");
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[2].permission, Permission::NotMail);
        QCOMPARE(internet.askedNames().count(u"example.com._report._dmarc.other.example"_s), 1);
        QByteArray many;
        for (int i = 0; i < 100; ++i)
            many += QByteArray(i ? "," : "") + "mailto:a@d" + QByteArray::number(i) + ".example";
        QCOMPARE(destinationsOf(internet, many).size(), maxDestinations);
    }

    void namesTheRecordToPublish()
    {
        QCOMPARE(permissionName(Name::of("example.com"), Name::of("reports.example"))->toString(),
                 u"example.com._report._dmarc.reports.example"_s);
        QVERIFY(std::holds_alternative<Parsed>(parse(permissionText())));
        const Name longest = *Name::fromLabels(std::vector<QByteArray>(4, QByteArray(60, 'a')));
        QVERIFY(!permissionName(longest, Name::of("example.com")));
    }
};

MW_TEST(tst_Reports)
#include "tst_Reports.moc"
