// The records as a file, and what keeps a changing address right, on the records page.
#include "Program.h"
#include "base/Files.h"
#include "gui/pages/SwitchCard.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

class tst_RecordFiles : public QObject
{
    Q_OBJECT

    static void begin(Program &program, const QStringList &domains)
    {
        program.assistant.store().edit([&](plan::MailPlan &plan) {
            plan = plan::makePlan(*dns::Domain::parse(domains.front()));
            for (const QString &domain : domains.mid(1))
                plan.domains.push_back(plan::makePlan(*dns::Domain::parse(domain)).domains.front());
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
    }

    /// The window does not wait for the disk; it says when all is written.
    static void save(Program &program, const QString &button)
    {
        QSignalSpy spoke(program.assistant.window().page(7), &Page::spoke);
        program.find<QPushButton>(button)->click();
        QCOMPARE(spoke.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(spoke.size(), 1, longWait);
    }

    static void choose(QComboBox *combo, const QString &format)
    {
        const int index = combo->findData(format);
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
    }

private slots:
    void savesInTheChosenForm()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program, {u"start.example"_s});
        choose(program.find<QComboBox>(u"formatCombo"_s), u"csv"_s);
        program.desktop.nextFile = folder.filePath(u"records.csv"_s);
        save(program, u"saveRecordsButton"_s);
        const Result<QByteArray> text = readFile(folder.filePath(u"records.csv"_s));
        QVERIFY(text && text->contains("mail.start.example") && text->contains("44.128.70.25"));
    }

    void saysWhenNothingCouldBeWritten()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program, {u"start.example"_s});
        QSignalSpy spoke(program.assistant.window().page(7), &Page::spoke);
        program.desktop.nextFile = folder.filePath(u"nowhere/records.csv"_s);
        program.find<QPushButton>(u"saveRecordsButton"_s)->click();
        QVERIFY(program.desktop.told.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(program.desktop.told.size(), qsizetype(1), longWait);
        QCOMPARE(spoke.size(), 0);
    }

    void isWrittenAlsoWhenTheWindowEnds()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            begin(program, {u"start.example"_s});
            program.desktop.nextFile = folder.filePath(u"records"_s);
            program.find<QPushButton>(u"saveRecordsButton"_s)->click();
        }
        QVERIFY(QFile::exists(folder.filePath(u"records"_s)));
    }

    void aFormForOneZoneGivesAFileForEach()
    {
        const QTemporaryDir folder;
        const QTemporaryDir out;
        Program program(folder.path());
        begin(program, {u"start.example"_s, u"home.example"_s});
        choose(program.find<QComboBox>(u"formatCombo"_s), u"cloudflare"_s);
        program.desktop.nextFolder = out.path();
        save(program, u"saveRecordsButton"_s);
        QCOMPARE(QDir(out.path()).entryList(QDir::Files),
                 QStringList({u"home.example.zone"_s, u"start.example.zone"_s}));
    }

    void followsAChangingAddress()
    {
        const QTemporaryDir folder;
        const QTemporaryDir out;
        Program program(folder.path());
        begin(program, {u"start.example"_s});
        auto *updater = program.find<QComboBox>(u"updaterCombo"_s);
        QVERIFY(updater && !updater->isVisible());
        program.assistant.window().setCurrent(1);
        QVERIFY(program.waitForIdle());
        program.find<QCheckBox>(u"changesBox"_s)->click();
        program.picture(u"page-02-changing"_s);
        QVERIFY(program.assistant.store().plan().host().addressChanges);
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan.domains.front().dnsHost = u"cloudflare"_s; });
        program.assistant.window().setCurrent(7);
        QVERIFY(program.waitForIdle());
        QVERIFY(updater->isVisible());
        for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(updater))
                area->ensureWidgetVisible(updater, 0, 300);
        }
        program.picture(u"page-08-files"_s);
        updater->setCurrentText(u"ddclient"_s);
        QCOMPARE(updater->currentText(), u"ddclient"_s);
        program.desktop.nextFolder = out.filePath(u"updater"_s);
        save(program, u"saveUpdaterButton"_s);
        const Result<QByteArray> text =
            readFile(out.filePath(u"updater/files/etc/ddclient.conf"_s));
        QVERIFY(text && text->contains("protocol=cloudflare\n")
                && text->contains("zone=start.example\n"));
    }

    /// Mail goes to another server today: that card comes last, the steps before all, and a file
    /// for a tool leaves it out.
    void theSwitchComesLast()
    {
        const QTemporaryDir folder;
        const QString world = folder.filePath(u"moving.world"_s);
        QVERIFY(writeFileAtomically(world,
                                    "!clock 2026-11-24T10:00:00Z\n!seed 7\n"
                                    "!local eth0 44.128.70.25/24\n!seen 44.128.70.25\n"
                                    "!router none\n!lists\n!resolver honest\n"
                                    "$ZONE 70.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                                    "25 PTR mail.start.example.\n"
                                    "$ZONE google.com servers=44.128.0.13 unsigned\n"
                                    "aspmx.l A 44.128.7.7\n"
                                    "$ZONE start.example servers=44.128.0.10 unsigned\n"
                                    "@ 3600 MX 1 aspmx.l.google.com.\n"));
        Program program(folder.path(), world);
        begin(program, {u"start.example"_s});
        auto *card = program.find<SwitchCard>(u"switchCard"_s);
        QVERIFY(card && card->isVisible());
        QVERIFY(card->findChild<Para *>(u"switchToday"_s)->text().contains(u"Google Workspace"_s));
        // The first: who sends today comes into the SPF record, which is the first one here.
        QCOMPARE(card->findChildren<Para *>(u"switchStep"_s).size(), 4);
        const QList<RecordCard *> cards = program.assistant.window().findChildren<RecordCard *>();
        QVERIFY(cards.size() > 3);
        const auto lowest = std::max_element(
            cards.begin(), cards.end(), [](const RecordCard *a, const RecordCard *b) {
                return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
            });
        QCOMPARE((*lowest)->view().type, u"MX"_s);
        QVERIFY(!(*lowest)->view().trap.isEmpty());
        program.picture(u"page-08-switch"_s);
        choose(program.find<QComboBox>(u"formatCombo"_s), u"nsupdate"_s);
        auto *box = program.find<QCheckBox>(u"withSwitchBox"_s);
        QVERIFY(box && box->isVisible() && !box->isChecked());
        const QString file = folder.filePath(u"records"_s);
        for (const bool with : {false, true}) {
            box->setChecked(with);
            program.desktop.nextFile = file;
            save(program, u"saveRecordsButton"_s);
            const Result<QByteArray> text = readFile(file);
            QVERIFY(text && text->contains("update add"));
            QCOMPARE(text->contains(" MX 10 mail.start.example."), with);
        }
    }
};

MW_TEST(tst_RecordFiles)
#include "tst_RecordFiles.moc"
