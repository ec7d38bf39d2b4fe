// What an owner may want beside the basics, on the records page.
#include "Program.h"
#include "base/Files.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

class tst_MoreRecords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void bringsTheirRecordsFilesAndWords()
    {
        Program program(m_folder.path());
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        const auto cards = [&] {
            return program.assistant.window().findChildren<RecordCard *>().size();
        };
        const qsizetype before = cards();
        auto *sts = program.find<SegmentedChoice>(u"stsChoice"_s);
        QVERIFY(sts);
        QCOMPARE(sts->current(), 0);
        emit sts->chosen(1);
        QVERIFY(program.waitForIdle());
        QCOMPARE(cards(), before + 1);
        const auto extras = [&] { return program.assistant.store().plan().domain().extras; };
        QCOMPARE(extras().size(), std::size_t(1));
        QCOMPARE(plan::kindOf(extras().front()), u"mta-sts"_s);
        for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(sts))
                area->ensureWidgetVisible(sts, 0, 600);
        }
        program.picture(u"page-08-more-records"_s);

        QPushButton *copy = nullptr;
        for (QPushButton *button : program.assistant.window().findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(u"mta-sts.start.example/.well-known"))
                copy = copy ? copy : button;
        }
        QVERIFY(copy && qobject_cast<CopyButton *>(copy));
        copy->click();
        QCOMPARE(
            program.desktop.clipboard,
            u"version: STSv1\r\nmode: testing\r\nmx: mail.start.example\r\nmax_age: 86400\r\n"_s);

        emit sts->chosen(2);
        QVERIFY(program.waitForIdle());
        QCOMPARE(plan::valueOf(extras().front()), u"enforce"_s);
        emit sts->chosen(0);
        QVERIFY(program.waitForIdle());
        QCOMPARE(cards(), before);
        QVERIFY(extras().empty());
    }

    void boxesAreTickedAsThePlanHasIt()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        auto *reports = program.find<QCheckBox>(u"tlsReportsBox"_s);
        auto *clients = program.find<QCheckBox>(u"clientsBox"_s);
        QVERIFY(reports && clients && !reports->isChecked() && !clients->isChecked());
        clients->click();
        QVERIFY(program.waitForIdle());
        QVERIFY(clients->isChecked() && !reports->isChecked());
        QCOMPARE(plan::kindOf(program.assistant.store().plan().domain().extras.front()),
                 u"client-service"_s);
        clients->click();
        QVERIFY(program.waitForIdle());
        QVERIFY(program.assistant.store().plan().domain().extras.empty());
    }

    void refusesAnIssuerThatIsNone()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        const auto *edit = program.find<QLineEdit>(u"issuerField"_s);
        QVERIFY(edit);
        auto *field = qobject_cast<Field *>(edit->parentWidget());
        QVERIFY(field);
        emit field->committed(u"not a name"_s);
        QVERIFY(program.assistant.store().plan().domain().extras.empty());
        emit field->committed(u"letsencrypt.org"_s);
        QVERIFY(program.waitForIdle());
        QCOMPARE(program.assistant.store().plan().domain().extras.size(), std::size_t(1));
        emit field->committed(QString());
        QVERIFY(program.waitForIdle());
        QVERIFY(program.assistant.store().plan().domain().extras.empty());
    }

    void keepsARefusedIssuerWithItsReason()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        session::SessionStore &store = program.assistant.store();
        store.edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.domains.push_back(
                plan::makePlan(dns::Domain::of("second.example")).domains.front());
        });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        auto *edit = program.find<QLineEdit>(u"issuerField"_s);
        QVERIFY(edit);
        const auto *field = qobject_cast<Field *>(edit->parentWidget());
        QVERIFY(field);
        const QString typed = u"not a name"_s;
        QTest::keyClicks(edit, typed);
        emit edit->editingFinished(); // as when it is left
        QVERIFY(!field->reason().isEmpty());
        store.editDomain(
            [](plan::MailDomain &domain) { domain.dmarc.policy = plan::DmarcPolicy::Reject; });
        QVERIFY(program.waitForIdle());
        QCOMPARE(edit->text(), typed);
        QVERIFY(!field->reason().isEmpty());
        store.chooseDomain(1); // which has no issuer either
        QVERIFY(program.waitForIdle());
        QCOMPARE(edit->text(), QString());
        QVERIFY(field->reason().isEmpty());
    }

    void writesAFileAside()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
            plan::setExtra(plan.domains.front().extras,
                           *plan::parseExtra(u"mta-sts"_s, u"testing"_s));
        });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        QPushButton *save = nullptr;
        for (Button *button : program.assistant.window().page(7)->findChildren<Button *>()) {
            if (button->picture() == Icon::Save
                && button->accessibleName().contains(u"mta-sts.start.example/.well-known"))
                save = button;
        }
        QVERIFY(save);
        QSignalSpy spoke(program.assistant.window().page(7), &Page::spoke);
        program.desktop.nextFile = folder.filePath(u"mta-sts.txt"_s);
        save->click();
        QCOMPARE(spoke.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(spoke.size(), 1, longWait);
        QCOMPARE(
            readFile(folder.filePath(u"mta-sts.txt"_s)).value_or(QByteArray()),
            "version: STSv1\r\nmode: testing\r\nmx: mail.start.example\r\nmax_age: 86400\r\n"_ba);
    }
};

MW_TEST(tst_MoreRecords)
#include "tst_MoreRecords.moc"
