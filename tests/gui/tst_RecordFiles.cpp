// The records as a file, and what keeps a changing address right, on the records page.
#include "Program.h"
#include "base/Files.h"
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
        program.find<QPushButton>(u"saveRecordsButton"_s)->click();
        const Result<QByteArray> text = readFile(folder.filePath(u"records.csv"_s));
        QVERIFY(text && text->contains("mail.start.example") && text->contains("44.128.70.25"));
    }

    void aFormForOneZoneGivesAFileForEach()
    {
        const QTemporaryDir folder;
        const QTemporaryDir out;
        Program program(folder.path());
        begin(program, {u"start.example"_s, u"home.example"_s});
        choose(program.find<QComboBox>(u"formatCombo"_s), u"cloudflare"_s);
        program.desktop.nextFolder = out.path();
        program.find<QPushButton>(u"saveRecordsButton"_s)->click();
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
        program.find<QPushButton>(u"saveUpdaterButton"_s)->click();
        const Result<QByteArray> text =
            readFile(out.filePath(u"updater/files/etc/ddclient.conf"_s));
        QVERIFY(text && text->contains("protocol=cloudflare\n")
                && text->contains("zone=start.example\n"));
    }
};

MW_TEST(tst_RecordFiles)
#include "tst_RecordFiles.moc"
