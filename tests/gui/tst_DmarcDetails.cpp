// What may be chosen for DMARC beside policy and mailbox, with the keyboard: the record follows at once,
// what is published stays until something else is chosen, and undo and starting over cover it.
#include "GoodExample.h"
#include "gui/pages/DmarcMoreCard.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using plan::DmarcPolicy;

namespace {

constexpr int dmarcStep = 6;

QByteArray zoneWith(const QByteArray &dmarc)
{
    return "$ZONE good.example servers=44.128.0.53 unsigned\n@ MX 10 mail\nmail A 44.128.0.25\n"
           + (dmarc.isEmpty() ? QByteArray() : "_dmarc TXT \"" + dmarc + "\"\n");
}

/// Step 7 of good.example with this published.
struct Opened : GoodExample
{
    explicit Opened(const QByteArray &dmarc = {}) : GoodExample(zoneWith(dmarc))
    {
        open(dmarcStep);
        if (!below() || !spf() || !dkim())
            qFatal("no choices");
    }

    [[nodiscard]] SegmentedChoice *below()
    {
        return program->find<SegmentedChoice>(u"subdomainsChoice"_s);
    }
    [[nodiscard]] CheckLine *spf() { return program->find<CheckLine>(u"strictSpfBox"_s); }
    [[nodiscard]] CheckLine *dkim() { return program->find<CheckLine>(u"strictDkimBox"_s); }
    [[nodiscard]] Banner *question() { return program->find<Banner>(u"weakenBelowBanner"_s); }
    /// Right so often, from the segment that is chosen.
    void right(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            const QList<QRadioButton *> segments = below()->findChildren<QRadioButton *>();
            segments.at(below()->current())->setFocus();
            QTest::keyClick(segments.at(below()->current()), Qt::Key_Right);
            QVERIFY(program->waitForIdle());
        }
    }
    void tick(CheckLine *box)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(program->waitForIdle());
    }
    [[nodiscard]] QByteArray record()
    {
        const std::vector<plan::PlannedRecord> records = plan::planRecords(
            program->assistant.store().plan(), program->assistant.runs().published());
        const plan::PlannedRecord *found =
            plan::recordOf(records, plan::Purpose::Dmarc, program->assistant.store().domain().name);
        return found ? std::get<dns::Txt>(found->record.data).joined() : QByteArray();
    }
    [[nodiscard]] QAction *action(const QString &name)
    {
        return program->assistant.window().menu()->findChild<QAction *>(name);
    }
};

} // namespace

class tst_DmarcDetails : public QObject
{
    Q_OBJECT

private slots:
    void areChosenWithTheKeyboard();
    void whatIsPublishedStays();
    void asksBeforeNamesBelowAreWeakened();
    void areTakenBackAndStartedOver();
    void namesBelowAreNotAskedForInsideAZone();
};

void tst_DmarcDetails::areChosenWithTheKeyboard()
{
    Opened page;
    const QByteArray begins("v=DMARC1; p=none; ");
    const QByteArray ends("rua=mailto:postmaster@good.example");
    QCOMPARE(page.record(), begins + ends);
    QCOMPARE(page.below()->current(), 0);
    QVERIFY(page.below()->isVisible() && !page.spf()->isChecked() && !page.dkim()->isChecked());
    page.tick(page.spf());
    QCOMPARE(page.record(), begins + "aspf=s; " + ends);
    page.tick(page.dkim());
    QCOMPARE(page.record(), begins + "adkim=s; aspf=s; " + ends);
    page.right(3);
    QCOMPARE(page.below()->current(), 3);
    QCOMPARE(page.record(), begins + "sp=reject; adkim=s; aspf=s; " + ends);
    page.program->picture(u"page-07-details"_s);
    page.tick(page.dkim());
    QCOMPARE(page.record(), begins + "sp=reject; aspf=s; " + ends);
    QVERIFY(page.spf()->isChecked() && !page.dkim()->isChecked());
    QVERIFY(!page.question()->isVisible());
}

void tst_DmarcDetails::whatIsPublishedStays()
{
    const QByteArray published(
        "v=DMARC1; p=quarantine; sp=none; adkim=s; rua=mailto:postmaster@good.example");
    Opened page(published);
    QCOMPARE(page.record(), published);
    QCOMPARE(page.below()->current(), 1);
    QVERIFY(!page.spf()->isChecked() && page.dkim()->isChecked());
    page.tick(page.dkim());
    QCOMPARE(page.record(),
             QByteArray("v=DMARC1; p=quarantine; sp=none; rua=mailto:postmaster@good.example"));
    QVERIFY(!page.dkim()->isChecked());
    emit page.below()->chosen(0);
    QVERIFY(page.program->waitForIdle());
    QCOMPARE(page.record(),
             QByteArray("v=DMARC1; p=quarantine; rua=mailto:postmaster@good.example"));
    QCOMPARE(page.below()->current(), 0);
    QVERIFY(!page.question()->isVisible());
}

void tst_DmarcDetails::asksBeforeNamesBelowAreWeakened()
{
    const QByteArray published("v=DMARC1; p=reject; rua=mailto:postmaster@good.example");
    Opened page(published);
    page.right(); // only observe
    QVERIFY(page.question()->isVisible());
    QCOMPARE(page.below()->current(), 0);
    QCOMPARE(page.record(), published);
    auto *answer = page.question()->findChild<QPushButton *>();
    QVERIFY(answer);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    QVERIFY(page.program->waitForIdle());
    QVERIFY(!page.question()->isVisible());
    // The policy of the domain itself is another question.
    QCOMPARE(page.record(),
             QByteArray("v=DMARC1; p=reject; sp=none; rua=mailto:postmaster@good.example"));
    QCOMPARE(page.below()->current(), 1);
    emit page.below()->chosen(3); // at least what holds
    QVERIFY(page.program->waitForIdle());
    QVERIFY(!page.question()->isVisible());
    QVERIFY(page.record().contains("sp=reject"));
}

void tst_DmarcDetails::areTakenBackAndStartedOver()
{
    Opened page;
    const QByteArray before = page.record();
    page.tick(page.spf());
    page.right(2);
    const QByteArray chosen = page.record();
    QVERIFY(chosen.contains("sp=quarantine; aspf=s"));
    page.action(u"startOverAction"_s)->trigger();
    QVERIFY(page.program->waitForIdle());
    QCOMPARE(page.record(), before);
    QVERIFY(!page.spf()->isChecked());
    QCOMPARE(page.below()->current(), 0);
    page.action(u"undoAction"_s)->trigger();
    QVERIFY(page.program->waitForIdle());
    QCOMPARE(page.record(), chosen);
    QVERIFY(page.spf()->isChecked());
    QCOMPARE(page.below()->current(), 2);
    page.action(u"undoAction"_s)->trigger();
    QVERIFY(page.program->waitForIdle());
    QCOMPARE(page.below()->current(), 1);
}

/// Receivers look at what the record above says of them.
void tst_DmarcDetails::namesBelowAreNotAskedForInsideAZone()
{
    Opened page("v=DMARC1; p=reject; rua=mailto:postmaster@good.example");
    page.program->assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("mail.good.example"));
        plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    });
    QVERIFY(page.program->waitForIdle());
    QTRY_VERIFY_WITH_TIMEOUT(!page.below()->isVisible(), longWait);
    QVERIFY(page.spf()->isVisible() && page.dkim()->isVisible());
}

MW_TEST(tst_DmarcDetails)
#include "tst_DmarcDetails.moc"
