// What the pages of SPF and DMARC show as chosen is what the record says, also where more is
// published than the owner chose; and it is not weakened before he was asked.
#include "Program.h"
#include "gui/pages/PlannedRecordCard.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"
#include "plan/DmarcChoice.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using plan::DmarcPolicy;

namespace {

/// p=reject and -all are published there.
void openStep(Program &program, int step, const char *domain = "good.example")
{
    program.assistant.store().edit(
        [&](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of(domain)); });
    program.assistant.window().setCurrent(step);
    QVERIFY(program.waitForIdle());
}

const plan::DmarcPlan &dmarcOf(Program &program)
{
    return program.assistant.store().domain().dmarc;
}

std::optional<DmarcPolicy> planned(Program &program)
{
    for (const plan::PlannedRecord &record : plan::planRecords(
             program.assistant.store().plan(), program.assistant.runs().published())) {
        if (record.purpose == plan::Purpose::Dmarc)
            return plan::policyIn(record);
    }
    return std::nullopt;
}

} // namespace

class tst_KeptChoices : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeAPolicyIsWeakened();
    void forgetsTheQuestionWithTheSetUp();
    void showsWhatTheSpfRecordSays();
    void showsRecordsOfADomainInsideAZone();
};

void tst_KeptChoices::asksBeforeAPolicyIsWeakened()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    openStep(program, 6);
    auto *choice = program.find<SegmentedChoice>(u"policyChoice"_s);
    const auto *question = program.find<Banner>(u"weakenBanner"_s);
    QVERIFY(choice && question);
    QCOMPARE(choice->current(), static_cast<int>(DmarcPolicy::Reject));
    QVERIFY(!question->isVisible());

    emit choice->chosen(static_cast<int>(DmarcPolicy::None));
    QVERIFY(program.waitForIdle());
    QVERIFY(question->isVisible());
    QCOMPARE(choice->current(), static_cast<int>(DmarcPolicy::Reject));
    QCOMPARE(planned(program), DmarcPolicy::Reject);

    // Another choice is an answer.
    emit choice->chosen(static_cast<int>(DmarcPolicy::Reject));
    QVERIFY(program.waitForIdle());
    QVERIFY(!question->isVisible());

    emit choice->chosen(static_cast<int>(DmarcPolicy::None));
    QVERIFY(program.waitForIdle());
    auto *answer = question->findChild<QPushButton *>();
    QVERIFY(answer);
    answer->click();
    QVERIFY(program.waitForIdle());
    QVERIFY(!question->isVisible());
    QVERIFY(dmarcOf(program).mayWeaken);
    QCOMPARE(choice->current(), static_cast<int>(DmarcPolicy::None));
    QCOMPARE(planned(program), DmarcPolicy::None);

    emit choice->chosen(static_cast<int>(DmarcPolicy::Quarantine)); // that was not asked
    QVERIFY(program.waitForIdle());
    QVERIFY(question->isVisible());
    QCOMPARE(choice->current(), static_cast<int>(DmarcPolicy::None));
}

void tst_KeptChoices::forgetsTheQuestionWithTheSetUp()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    openStep(program, 6);
    emit program.find<SegmentedChoice>(u"policyChoice"_s)->chosen(0);
    QVERIFY(program.waitForIdle());
    const auto *question = program.find<Banner>(u"weakenBanner"_s);
    QVERIFY(question->isVisible());
    session::Session other;
    other.plan = plan::makePlan(dns::Domain::of("start.example"));
    program.assistant.store().open(other, folder.filePath(u"other.mailworthy"_s));
    QVERIFY(program.waitForIdle());
    QVERIFY(!question->isVisible());
}

void tst_KeptChoices::showsWhatTheSpfRecordSays()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    openStep(program, 1);
    QVERIFY(program.waitForIdle());
    program.assistant.window().setCurrent(5);
    QVERIFY(program.waitForIdle());
    auto *choice = program.find<SegmentedChoice>(u"strictnessChoice"_s);
    QVERIFY(choice);
    const auto said = [&] {
        for (const plan::PlannedRecord &record : plan::planRecords(
                 program.assistant.store().plan(), program.assistant.runs().published())) {
            if (record.purpose == plan::Purpose::Spf)
                return std::get<dns::Txt>(record.record.data).joined();
        }
        return QByteArray();
    };
    QVERIFY2(said().endsWith(" -all"), said().constData());
    QCOMPARE(choice->current(), 1);
    emit choice->chosen(0);
    QVERIFY(program.waitForIdle());
    QVERIFY2(said().endsWith(" ~all"), said().constData());
    QCOMPARE(choice->current(), 0);
}

void tst_KeptChoices::showsRecordsOfADomainInsideAZone()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    openStep(program, 4, "mail.good.example");
    program.find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(program.waitForIdle());
    QCOMPARE(program.assistant.window().page(4)->findChildren<PlannedRecordCard *>().size(), 1);
    program.assistant.window().setCurrent(6);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.runs().published().zones.contains(
        dns::Domain::of("mail.good.example").name()));
    // What holds above is not weakened; no record would be the plan's own "only observe".
    QCOMPARE(program.find<SegmentedChoice>(u"policyChoice"_s)->current(),
             static_cast<int>(DmarcPolicy::Reject));
}

MW_TEST(tst_KeptChoices)
#include "tst_KeptChoices.moc"
