#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dmarc/TreeWalk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::TableInternet;

namespace {

void fill(TableInternet &internet, const QJsonObject &zone)
{
    for (auto entry = zone.begin(); entry != zone.end(); ++entry) {
        const QByteArray owner = entry.key().toLatin1();
        const QJsonArray texts = entry->isArray() ? entry->toArray() : QJsonArray{*entry};
        for (const QJsonValue &text : texts)
            internet.addText(owner.constData(), text.toString().toUtf8());
    }
}

QStringList namesOf(const std::vector<Name> &names)
{
    QStringList list;
    for (const Name &name : names)
        list.append(name.toLower());
    return list;
}

} // namespace

class tst_TreeWalk : public QObject
{
    Q_OBJECT

private slots:
    void asksTheNamesOfTheRfcInOrder()
    {
        const QJsonValue data = testkit::sharedJson(QStringLiteral(
            MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/tree-walk-queries.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data.toArray().size(), 8);
        for (const QJsonValue &row : data.toArray()) {
            TableInternet internet;
            const Discovery found =
                discover(internet, *Name::parse(QStringView(row[u"domain"].toString())), {});
            QCOMPARE(QJsonArray::fromStringList(namesOf(found.queries())),
                     row[u"queries_if_nothing_is_found"].toArray());
            QCOMPARE(internet.askedNames(), namesOf(found.queries()));
            QVERIFY(!found.source);
        }
    }

    void findsTheOrganizationalDomainsOfTheRfc()
    {
        const QJsonValue data = testkit::sharedJson(QStringLiteral(
            MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/organizational-domain.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data.toArray().size(), 17);
        for (const QJsonValue &row : data.toArray()) {
            TableInternet internet;
            fill(internet, row[u"zone"].toObject());
            const Walk found =
                walk(internet, *Name::parse(QStringView(row[u"domain"].toString())), {});
            QCOMPARE(found.organizationalDomain().toLower(),
                     row[u"organizational_domain"].toString());
        }
    }

    void neverAsksMoreThanEightNames()
    {
        for (int labels = 1; labels <= 100; ++labels) {
            std::vector<QByteArray> name(static_cast<std::size_t>(labels), "a");
            const auto targets = walkTargets(*Name::fromLabels(name));
            QCOMPARE(static_cast<int>(targets.size()), std::min(labels, maxTreeWalkQueries));
            QCOMPARE(static_cast<int>(targets.back().labels().size()), 1);
        }
        QVERIFY(walkTargets(Name()).empty());
    }

    void stopsAtAPublicSuffixMark_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("organization");
        QTest::newRow("y") << QByteArray("v=DMARC1; p=none; psd=y") << 2 << u"a.example.org"_s;
        QTest::newRow("n") << QByteArray("v=DMARC1; p=none; psd=n") << 2 << u"example.org"_s;
        QTest::newRow("u") << QByteArray("v=DMARC1; p=none; psd=u") << 3 << u"example.org"_s;
    }
    void stopsAtAPublicSuffixMark()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, asked);
        QFETCH(QString, organization);
        TableInternet internet;
        internet.addText("_dmarc.example.org", text);
        const Walk found = walk(internet, Name::of("a.example.org"), {});
        QCOMPARE(internet.askedNames().size(), asked);
        QCOMPARE(found.organizationalDomain().toString(), organization);
    }

    void endsAtADnsErrorWithoutAnAnswer_data()
    {
        QTest::addColumn<int>("outcome");
        for (const dns::Outcome outcome :
             {dns::Outcome::ServerFailure, dns::Outcome::Timeout, dns::Outcome::Refused,
              dns::Outcome::Unreachable, dns::Outcome::Malformed, dns::Outcome::Cancelled})
            QTest::newRow(qPrintable(dns::toString(outcome))) << static_cast<int>(outcome);
    }
    void endsAtADnsErrorWithoutAnAnswer()
    {
        QFETCH(int, outcome);
        TableInternet internet;
        internet.addText("_dmarc.org", "v=DMARC1; p=reject; psd=y");
        internet.fail("_dmarc.example.org", static_cast<dns::Outcome>(outcome));
        const Discovery found = discover(internet, Name::of("a.example.org"), {});
        QVERIFY(found.failed());
        QVERIFY(!found.source);
        QCOMPARE(internet.askedNames().last(), u"_dmarc.example.org"_s);
    }

    void keepsTheOwnRecordWhenOnlyAParentFails()
    {
        TableInternet internet;
        internet.addText("_dmarc.a.example.org", "v=DMARC1; p=reject");
        internet.fail("_dmarc.example.org", dns::Outcome::ServerFailure);
        const Discovery found = discover(internet, Name::of("a.example.org"), {});
        QVERIFY(found.failed());
        QCOMPARE(found.source, std::optional(PolicySource::Own));
    }

    void choosesOwnThenOrganizationalThenPublicSuffix()
    {
        TableInternet internet;
        internet.addText("_dmarc.bank.example", "v=DMARC1; p=reject; psd=y");
        QCOMPARE(discover(internet, Name::of("mega.bank.example"), {}).source,
                 std::optional(PolicySource::PublicSuffixDomain));
        QCOMPARE(discover(internet, Name::of("x.mega.bank.example"), {}).policyDomain.toString(),
                 u"bank.example"_s);
        internet.addText("_dmarc.mega.bank.example", "v=DMARC1; p=none");
        QCOMPARE(discover(internet, Name::of("x.mega.bank.example"), {}).source,
                 std::optional(PolicySource::Organizational));
        QCOMPARE(discover(internet, Name::of("mega.bank.example"), {}).source,
                 std::optional(PolicySource::Own));
        internet.addText("_dmarc.x.mega.bank.example", "v=DMARC1; p=quarantine");
        QCOMPARE(discover(internet, Name::of("x.mega.bank.example"), {}).policyDomain.toString(),
                 u"x.mega.bank.example"_s);
    }

    void doesNotUseARecordInBetween()
    {
        TableInternet internet;
        internet.addText("_dmarc.mega.bank.example", "v=DMARC1; p=none");
        internet.addText("_dmarc.bank.example", "v=DMARC1; p=reject");
        const Discovery found = discover(internet, Name::of("x.mega.bank.example"), {});
        QCOMPARE(found.policyDomain.toString(), u"bank.example"_s);
        QCOMPARE(found.organizationalDomain.toString(), u"bank.example"_s);
    }

    void asksNothingTwice()
    {
        TableInternet internet;
        const Walk first = walk(internet, Name::of("a.example.org"), {});
        internet.forgetAsked();
        const Walk second = walk(internet, Name::of("b.example.org"), {}, first.steps);
        QCOMPARE(internet.askedNames(), QStringList{u"_dmarc.b.example.org"_s});
        QCOMPARE(second.steps.size(), std::size_t(3));
    }

    void takesANameThatLeavesNoRoom()
    {
        std::vector<QByteArray> labels(4, QByteArray(62, 'a'));
        const Name longest = *Name::fromLabels(labels);
        QVERIFY(!policyName(longest));
        TableInternet internet;
        const Discovery found = discover(internet, longest, {});
        QVERIFY(!found.failed());
        QCOMPARE(found.queries().size(), std::size_t(3));
    }

    void endsWhenStopped()
    {
        TableInternet internet;
        std::stop_source source;
        source.request_stop();
        QVERIFY(discover(internet, Name::of("a.example.org"), source.get_token()).failed());
        QVERIFY(internet.asked().empty());
    }
};

MW_TEST(tst_TreeWalk)
#include "tst_TreeWalk.moc"
