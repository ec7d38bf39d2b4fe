// Several mail domains on one server: each has its own key, SPF and DMARC, what was chosen for one
// can be taken over, and what was taken out comes back.
#include "Program.h"
#include "gui/pages/DomainBar.h"
#include "gui/pages/MoreDomainsCard.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

class tst_SeveralDomains : public QObject
{
    Q_OBJECT

private slots:
    void areAddedOnTheFirstPage()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        open(program);
        auto *field = program.find<QLineEdit>(u"moreDomainField"_s);
        QVERIFY(field);
        type(field, u"exa mple"_s);
        QCOMPARE(plan(program).domains.size(), 1U); // a plain reason stands below the field
        type(field, u"you@Second.Example"_s);
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan(program).domains.size(), 2U);
        QCOMPARE(plan(program).domains[1].name.ascii(), u"second.example"_s);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(program.assistant.window().current(), 0); // Enter adds, and the page stays
        type(field, u"START.example"_s);
        QCOMPARE(plan(program).domains.size(), 2U); // once is enough
        program.picture(u"page-01-several"_s);
    }

    void eachHasItsOwnKeyAndChoices()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        openTwo(program);
        program.assistant.window().setCurrent(4);
        QVERIFY(program.waitForIdle());
        choose(program, 4, 1);
        program.find<QPushButton>(u"makeKeyButton"_s)->click();
        QVERIFY(program.waitForIdle());
        QVERIFY(plan(program).domains[0].selectors.empty());
        QCOMPARE(plan(program).domains[1].selectors.size(), 1U);
        QVERIFY(plan(program).domains[1].selectors.front().keyFile.contains(u"second.example"));
        program.picture(u"page-05-several"_s);

        program.assistant.window().setCurrent(5);
        QVERIFY(program.waitForIdle());
        emit program.find<SegmentedChoice>(u"strictnessChoice"_s)->chosen(1);
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan(program).domains[0].spf.strictness, plan::SpfStrictness::Soft);
        QCOMPARE(plan(program).domains[1].spf.strictness, plan::SpfStrictness::Hard);
        button(program, 5)->click(); // the same for all
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan(program).domains[0].spf.strictness, plan::SpfStrictness::Hard);

        program.assistant.window().setCurrent(6);
        QVERIFY(program.waitForIdle());
        choose(program, 6, 0);
        emit program.find<SegmentedChoice>(u"policyChoice"_s)->chosen(2);
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan(program).domains[0].dmarc.policy, plan::DmarcPolicy::Reject);
        QCOMPARE(plan(program).domains[1].dmarc.policy, plan::DmarcPolicy::None);
    }

    void recordsAreThoseOfTheChosenDomain()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        openTwo(program);
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        const auto hosts = [&] {
            QStringList names;
            for (const RecordCard *card : program.assistant.window().findChildren<RecordCard *>())
                names << card->view().key;
            return names;
        };
        const QStringList first = hosts();
        QVERIFY(!first.filter(u"_dmarc.start.example"_s).isEmpty());
        QVERIFY(first.filter(u"second.example"_s).isEmpty());
        choose(program, 7, 1);
        QVERIFY(program.waitForIdle());
        QVERIFY(hosts().filter(u"start.example MX"_s).isEmpty());
        QVERIFY(!hosts().filter(u"_dmarc.second.example"_s).isEmpty());
    }

    void whatIsTakenOutComesBack()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        openTwo(program);
        const plan::MailPlan before = plan(program);
        auto *card = program.find<MoreDomainsCard>(u"moreDomainsCard"_s);
        QPushButton *out = nullptr;
        for (QPushButton *item : card->findChildren<QPushButton *>()) {
            if (item->accessibleName().contains(u"second.example"))
                out = item;
        }
        QVERIFY(out);
        out->click();
        QTRY_COMPARE(plan(program).domains.size(), 1U);
        emit program.find<Banner>(u"domainRemovedBanner"_s)->acted();
        QVERIFY(plan(program) == before);
    }

private:
    static const plan::MailPlan &plan(Program &program) { return program.assistant.store().plan(); }
    static void open(Program &program)
    {
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        QVERIFY(program.waitForIdle());
    }
    static void openTwo(Program &program)
    {
        open(program);
        type(program.find<QLineEdit>(u"moreDomainField"_s), u"second.example"_s);
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan(program).domains.size(), 2U);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static DomainBar *bar(Program &program, int step)
    {
        return program.assistant.window().page(step)->findChild<DomainBar *>();
    }
    static QPushButton *button(Program &program, int step)
    {
        return bar(program, step)->findChild<QPushButton *>(u"forAllDomainsButton"_s);
    }
    static void choose(Program &program, int step, int domain)
    {
        auto *combo = bar(program, step)->findChild<QComboBox *>();
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->count(), 2);
        combo->setCurrentIndex(domain);
        emit combo->activated(domain);
        QVERIFY(program.waitForIdle());
    }
};

MW_TEST(tst_SeveralDomains)
#include "tst_SeveralDomains.moc"
