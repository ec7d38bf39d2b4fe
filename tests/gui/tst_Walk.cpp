// The whole journey in the window, over the demo world home-start: every page is reached, filled
// and pictured (PNG files in the build folder's screens/), and a second start goes on where the
// first one was.
#include "Program.h"
#include "data/Worlds.h"
#include "findings/Language.h"
#include "gui/pages/Assistant.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/RecordCard.h"
#include "kit/FileSizeLimit.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

class tst_Walk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void walksThroughEveryPage();
    void previewFollowsThePolicy();
    void goesOnWhereItWas();
    void refusesWhatIsNoDomain_data();
    void refusesWhatIsNoDomain();
    void saysThatASessionIsDamaged();
    void losesNothingOnAFullDisk();
    void keepsTheFindingsOfTwoDomainsApart();
    void speaksAnotherLanguageAtRunTime();
    void showsTheOtherWorlds_data();
    void showsTheOtherWorlds();

private:
    QTemporaryDir m_folder;
};

void tst_Walk::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Result<checks::DataSet> loaded = checks::DataSet::load();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().toDebugString()));
}

void tst_Walk::walksThroughEveryPage()
{
    Program program(m_folder.path());
    WizardWindow &window = program.assistant.window();
    QCOMPARE(window.pageCount(), 11);
    auto *next = program.find<QPushButton>(u"continueButton"_s);
    QVERIFY(next);
    QVERIFY(!next->isEnabled()); // nothing goes on without a domain

    auto *domain = program.find<QLineEdit>(u"domainField"_s);
    QVERIFY(domain);
    QTest::keyClicks(domain, u"you@Start.Example "_s);
    QTest::keyClick(domain, Qt::Key_Return);
    QVERIFY(program.waitForIdle());
    QCOMPARE(program.assistant.store().plan().domain().name.ascii(), u"start.example"_s);
    QVERIFY(next->isEnabled());
    window.setCurrent(0); // Enter went on, as the default button says
    QVERIFY(program.waitForIdle());
    program.picture(u"page-01-domain"_s);

    const QStringList names{u"connection"_s, u"name"_s,    u"lists"_s,  u"dkim"_s,   u"spf"_s,
                            u"dmarc"_s,      u"records"_s, u"server"_s, u"verify"_s, u"watch"_s};
    for (int step = 1; step < 11; ++step) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(window.current(), step);
        QVERIFY(program.waitForIdle());
        if (step == 4) {
            auto *make = program.find<QPushButton>(u"makeKeyButton"_s);
            QVERIFY(make);
            QTest::mouseClick(make, Qt::LeftButton);
            QVERIFY(program.waitForIdle());
            const plan::MailPlan &plan = program.assistant.store().plan();
            QCOMPARE(plan.domain().selectors.size(), 1U);
            QVERIFY(plan.domain().selectors.front().publicKey.has_value());
            const QFileInfo file(plan.domain().selectors.front().keyFile);
            QVERIFY(file.exists());
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        if (step == 9) {
            auto *all = program.find<QPushButton>(u"checkEverythingButton"_s);
            QVERIFY(all);
            QTest::mouseClick(all, Qt::LeftButton);
            QVERIFY(program.waitForIdle());
            QVERIFY(program.assistant.store().session().report.has(u"spf.missing"));
            QVERIFY(program.assistant.store().session().report.has(u"list.policy"));
        }
        program.picture(u"page-%1-%2"_s.arg(step + 1, 2, 10, QChar(u'0')).arg(names[step - 1]));
    }
    QCOMPARE(program.assistant.store().plan().sendingAddresses().size(), 1U);
    QVERIFY(program.internet->mistakes().empty());
    // Copying gives the value octet for octet.
    window.setCurrent(7);
    QVERIFY(program.waitForIdle());
    const QList<RecordCard *> cards = window.findChildren<RecordCard *>();
    QVERIFY(cards.size() >= 6);
    for (RecordCard *card : cards) {
        if (card->view().purpose.startsWith(u"DKIM"_s)) {
            card->setOpen(true);
            for (const RecordField &field : card->view().fields) {
                if (field.isValue)
                    QVERIFY(field.value.startsWith(u"v=DKIM1; k=rsa; p="_s));
            }
        }
    }
}

void tst_Walk::previewFollowsThePolicy()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    });
    program.assistant.window().setCurrent(6);
    auto *list = program.find<FindingList>(u"previewList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 0); // not looked at yet is not good
    QVERIFY(program.assistant.runs().isLookingAhead(program.assistant.store().plan()));
    QVERIFY(program.waitForIdle());
    const QString forged = u"forged you@start.example "_s;
    const FindingRow *row = list->row(forged);
    QVERIFY(row);
    QCOMPARE(row->view().status, Status::Note); // only observed
    const FindingRow *own = list->row(u"ordinary you@start.example 44.128.70.25"_s);
    QVERIFY(own);
    QCOMPARE(own->view().status, Status::Ok);
    QVERIFY(own->view().text.contains(u"ip4:44.128.70.25"_s));
    const auto *line = program.find<DmarcTimeline>(u"rolloutLine"_s);
    QVERIFY(line && line->isVisible());
    QVERIFY(line->lines().size() >= 4); // three stations and where it stands

    auto *policy = program.find<SegmentedChoice>(u"policyChoice"_s);
    QVERIFY(policy);
    policy->setCurrent(2);
    emit policy->chosen(2);
    QVERIFY(program.assistant.runs().isLookingAhead(
        program.assistant.store().plan())); // at once, without being asked
    QVERIFY(program.waitForIdle());
    QVERIFY(list->row(forged));
    QCOMPARE(list->row(forged)->view().status, Status::Ok); // refused
    // Straight from nothing to refusing: said in the card with the line.
    const QList<Banner *> banners = line->parentWidget()->findChildren<Banner *>();
    QCOMPARE(banners.size(), 1);
    QVERIFY(banners.front()->isVisible());
    program.picture(u"page-07-dmarc-reject"_s);
    for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(list))
            area->ensureWidgetVisible(list, 0, 600);
    }
    program.picture(u"page-07-dmarc-preview"_s);

    // Stopped: no old result stays as if it held.
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.domains.front().dmarc.strictSpf = true; });
    QVERIFY(program.assistant.runs().isLookingAhead(program.assistant.store().plan()));
    program.assistant.runs().stop();
    QVERIFY(program.waitForIdle());
    QCOMPARE(list->count(),
             program.assistant.runs().previewOf(program.assistant.store().plan()) ? 7 : 0);
}

void tst_Walk::goesOnWhereItWas()
{
    Program program(m_folder.path());
    program.assistant.openLatest();
    QVERIFY(program.waitForIdle());
    QCOMPARE(program.assistant.store().plan().domain().name.ascii(), u"start.example"_s);
    QCOMPARE(program.assistant.window().current(), 7);
    QVERIFY(program.assistant.store().session().report.has(u"spf.missing"));
    QFile file(program.assistant.store().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("PRIVATE")); // no key byte in it
}

void tst_Walk::refusesWhatIsNoDomain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("blank inside") << u"exa mple.org"_s;
    QTest::newRow("hyphen in front") << u"-x.org"_s;
    QTest::newRow("single label") << u"localhost"_s;
    QTest::newRow("address") << u"192.0.2.1"_s;
    QTest::newRow("label of 64") << QString(64, u'a') + u".org"_s;
}

void tst_Walk::refusesWhatIsNoDomain()
{
    QFETCH(const QString, typed);
    const QTemporaryDir folder;
    Program program(folder.path());
    auto *domain = program.find<QLineEdit>(u"domainField"_s);
    QTest::keyClicks(domain, typed);
    QTest::keyClick(domain, Qt::Key_Return);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.store().plan().isEmpty());
    QVERIFY(!program.find<QPushButton>(u"continueButton"_s)->isEnabled());
    const auto *field = qobject_cast<Field *>(domain->parentWidget());
    QVERIFY(field);
    QVERIFY(!field->reason().isEmpty());
    QVERIFY(program.desktop.told.isEmpty()); // no dialog
}

void tst_Walk::saysThatASessionIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/broken.mailworthy"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"kind\":\"mailworthy-session\",");
    file.close();
    Program program(folder.path());
    const Result<> opened = program.assistant.openSession(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"session.damaged"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"kind\":\"mailworthy-session\",")); // left as it is
}

void tst_Walk::losesNothingOnAFullDisk()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    Program program(folder.path());
    session::SessionStore &store = program.assistant.store();
    store.edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    QVERIFY(store.saveNow().has_value());
    const QString first = store.path();
    QString told;
    connect(&store, &session::SessionStore::saveFailed, this,
            [&](const Error &error) { told = error.code; });
    const auto banner = [&] {
        const QList<Banner *> all = program.assistant.window().findChildren<Banner *>();
        return std::any_of(all.begin(), all.end(),
                           [](const Banner *item) { return item->isVisible(); });
    };
    {
        const testkit::FileSizeLimit full(64);
        store.edit([](plan::MailPlan &plan) {
            plan.hosts.front().name = dns::Domain::of("mx.start.example");
        });
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(banner());
        // The other set-up is not opened over changes that could not be kept.
        const Result<> opened = program.assistant.openSession(first);
        QVERIFY(!opened);
        QCOMPARE(store.plan().host().name.ascii(), u"mx.start.example"_s);
        const Result<session::Session> kept = session::loadSession(first);
        QVERIFY(kept.has_value()); // the old file is whole
        QCOMPARE(kept->plan.host().name.ascii(), u"mail.start.example"_s);
    }
    QVERIFY(store.saveNow().has_value());
    QVERIFY(!banner());
    QCOMPARE(session::loadSession(first)->plan.host().name.ascii(), u"mx.start.example"_s);
#endif
}

void tst_Walk::keepsTheFindingsOfTwoDomainsApart()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    session::SessionStore &store = program.assistant.store();
    const auto open = [&](const char *name) {
        session::Session session;
        session.plan = plan::makePlan(dns::Domain::of(name));
        const QString path = folder.filePath(QLatin1String(name) + u".mailworthy"_s);
        QVERIFY(session::saveSession(path, session).has_value());
        QVERIFY(program.assistant.openSession(path).has_value());
    };
    open("start.example");
    program.assistant.runs().check(store.plan(), {});
    open("other.example"); // while the run for the first one is under way
    QVERIFY(program.waitForIdle());
    for (const findings::Finding &finding : store.session().report.findings)
        QVERIFY2(!finding.subject.contains(u"start.example"_s), qPrintable(finding.code));
    QVERIFY(!program.assistant.runs().facts().domains.contains(
        dns::Domain::of("start.example").name()));
}

void tst_Walk::speaksAnotherLanguageAtRunTime()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    WizardWindow &window = program.assistant.window();
    auto *edit = program.find<QLineEdit>(u"domainField"_s);
    QTest::keyClicks(edit, u"start.example"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(program.waitForIdle());
    window.setCurrent(3);
    QVERIFY(program.waitForIdle());
    const auto button = [&] {
        const auto *back = program.find<QPushButton>(u"backButton"_s);
        return back ? back->text() : QString();
    };
    const QString english = button();
    for (const QString &language : {u"de"_s, u"en"_s}) {
        emit window.languageChosen(language);
        QTRY_COMPARE(findings::language(), language);
        QVERIFY(program.waitForIdle());
        QCOMPARE(window.pageCount(), 11);
        QCOMPARE(window.current(), 3);
        QCOMPARE(button() == english, language == u"en"_s);
        QVERIFY(program.assistant.store().session().report.has(u"list.policy"));
        if (language == u"de"_s)
            program.picture(u"page-04-lists-de"_s);
    }
}

void tst_Walk::showsTheOtherWorlds_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("code");
    QTest::newRow("all-good") << u"all-good"_s << u"good.example"_s << u"spf.pass"_s;
    QTest::newRow("copy-mistakes")
        << u"copy-mistakes"_s << u"mistakes.example"_s << u"spf.multiple"_s;
}

void tst_Walk::showsTheOtherWorlds()
{
    QFETCH(const QString, world);
    QFETCH(const QString, domain);
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    Program program(folder.path(), world);
    auto *edit = program.find<QLineEdit>(u"domainField"_s);
    QTest::keyClicks(edit, domain);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(program.waitForIdle());
    program.assistant.window().setCurrent(9);
    QTest::mouseClick(program.find<QPushButton>(u"checkEverythingButton"_s), Qt::LeftButton);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.store().session().report.has(code));
    program.picture(u"verify-"_s + world);
    program.assistant.window().setCurrent(5);
    QVERIFY(program.waitForIdle());
    program.picture(u"spf-"_s + world);
}

MW_TEST(tst_Walk)
#include "tst_Walk.moc"
