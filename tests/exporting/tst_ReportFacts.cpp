// The head of a report says of the plan what holds for the mail.
#include "Reports.h"
#include "findings/Catalog.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::exporting;
using namespace mailworthy::testkit;
using plan::Way;

class tst_ReportFacts : public QObject
{
    Q_OBJECT

private slots:
    void mailLeavesFromWhereItLeaves_data();
    void mailLeavesFromWhereItLeaves();
};

void tst_ReportFacts::mailLeavesFromWhereItLeaves_data()
{
    QTest::addColumn<Way>("v4");
    QTest::addColumn<Way>("v6");
    QTest::addColumn<QStringList>("shown");
    const QString four = u"44.128.25.25"_s;
    const QString six = u"3ffe:25::25"_s;
    QTest::newRow("both") << Way::Direct << Way::Direct << QStringList{four, six};
    QTest::newRow("one by a relay") << Way::Relay << Way::Direct << QStringList{six};
    QTest::newRow("one not used") << Way::Direct << Way::Unused << QStringList{four};
    QTest::newRow("all by a relay") << Way::Relay << Way::Relay << QStringList{};
}

void tst_ReportFacts::mailLeavesFromWhereItLeaves()
{
    QFETCH(const Way, v4);
    QFETCH(const Way, v6);
    QFETCH(const QStringList, shown);
    plan::MailPlan plan = planFor({u"good.example"_s});
    plan.route = {v4, v6, plan::Relay{u"relay.isp.example"_s, 587, {}}};
    const findings::Report nothing;
    const ReportDocument document = makeReport({plan, nothing, nullptr, reportData(), {}, false});
    QStringList found;
    for (const ReportFact &fact : document.facts) {
        if (fact.label == findings::phrase(u"report.fact.address"))
            found << fact.values;
    }
    QCOMPARE(found, shown);
}

MW_TEST(tst_ReportFacts)
#include "tst_ReportFacts.moc"
