// The receivers whose port 25 is tried.
#include "data/MailOperators.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileWith(const QByteArray &entry)
{
    return "{\"schema\":1,\"asOf\":\"2026-11\",\"operators\":[" + entry + "]}";
}

const QByteArray good =
    "{\"id\":\"a\",\"name\":\"A\",\"domain\":\"a.example\",\"families\":[\"ipv4\"],"
    "\"greetings\":[\"a.example\"],\"sources\":[\"x\"]}";

} // namespace

class tst_MailOperators : public QObject
{
    Q_OBJECT

private slots:
    void builtInHasEnoughOfBothFamilies()
    {
        const Result<MailOperators> all = MailOperators::builtIn();
        MW_VERIFY_RESULT(all);
        const auto count = [&](auto wanted) {
            return std::count_if(all->operators.begin(), all->operators.end(), wanted);
        };
        // Three are tried, and one or the other may be down.
        QVERIFY(count([](const MailOperator &one) { return one.ipv4; }) >= 6);
        QVERIFY(count([](const MailOperator &one) { return one.ipv6; }) >= 5);
        QVERIFY(count([](const MailOperator &one) { return !one.submission.isRoot(); }) >= 2);
        for (const MailOperator &one : all->operators)
            QVERIFY2(!one.greetings.empty(), qPrintable(one.id));
    }

    void readsAnEntry()
    {
        const Result<MailOperators> all = MailOperators::fromJson(fileWith(good), u"f"_s);
        MW_VERIFY_RESULT(all);
        QCOMPARE(all->operators.size(), 1U);
        const MailOperator &one = all->operators.front();
        QCOMPARE(one.domain, dns::Name::of("a.example"));
        QVERIFY(one.ipv4 && !one.ipv6);
        QVERIFY(one.submission.isRoot());
    }

    void refusesBadEntries_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("twice") << fileWith(good + ',' + good);
        QTest::newRow("family") << fileWith(QByteArray(good).replace("ipv4", "ipv5"));
        QTest::newRow("greeting") << fileWith(
            QByteArray(good).replace("[\"a.example\"]", "[\"a..example\"]"));
        QTest::newRow("typing error") << fileWith(QByteArray(good).replace("name", "nane"));
        QTest::newRow("no list") << "{\"schema\":1,\"asOf\":\"2026-11\"}"_ba;
    }
    void refusesBadEntries()
    {
        QFETCH(QByteArray, file);
        MW_VERIFY_ERROR(MailOperators::fromJson(file, u"f"_s), u"data.schema"_s);
    }
};

MW_TEST(tst_MailOperators)
#include "tst_MailOperators.moc"
