// What an owner may count on, as the screens promise it, over worlds that are home-start with one
// thing changed. The numbers are those of the acceptance checks; others of them stand in the test of
// the page they belong to.
#include "ChangedWorld.h"
#include "Program.h"
#include "gui/pages/AddressesCard.h"
#include "gui/pages/LaterPage.h"
#include "gui/pages/SpfTermsCard.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/ListGrid.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// A start over home-start with lines of it taken out and others put in.
struct Changed
{
    Changed(const QList<QByteArray> &without, const QByteArray &with,
            const net::fake::Options &options = {})
    {
        program.emplace(folder.path(), changedWorld(folder.path(), without, with), options);
    }

    /// The set-up of start.example, at a step.
    void open(int step)
    {
        program->assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        program->assistant.window().setCurrent(step);
        QVERIFY(program->waitForIdle());
    }
    [[nodiscard]] const findings::Report &report()
    {
        return program->assistant.store().session().report;
    }
    [[nodiscard]] const plan::MailPlan &plan() { return program->assistant.store().plan(); }
    [[nodiscard]] QStringList path()
    {
        return program->assistant.window().findChild<DeliveryPath *>()->lines();
    }

    QTemporaryDir folder;
    std::optional<Program> program;
};

int countOf(const findings::Report &report, findings::Severity severity)
{
    return static_cast<int>(std::count_if(
        report.findings.begin(), report.findings.end(),
        [&](const findings::Finding &finding) { return finding.severity == severity; }));
}

} // namespace

class tst_Acceptance : public QObject
{
    Q_OBJECT

private slots:
    void enterNeverMakesOrOverwritesAnything_5();
    void anyStepOpensAndSaysWhatIsMissing_6();
    void rowsFillInPlaceWhileTheFocusStays_7();
    void stopKeepsWhatWasFound_8();
    void checkAgainAsksOnlyWhatIsStale_9();
    void offlineIsNoFaultAndEndsByItself_10();
    void silenceOfOthersIsNotTheLine_10();
    void blockedPortLeadsToTheRelay_11();
    void sharedAddressStopsTheWayInOfItsFamily_12();
    void disagreeingServicesAreAChoice_13();
    void aRefusingListIsNeitherGoodNorBad_15();
    void theListThatDecidesComesFirst_16();
    void twoRecordsBecomeOneAndComeBack_20();
    void aStrictPolicyStays_21();
    void everyCopyButtonGivesTheOctets_23();
    void aChangedRecordShowsWhatGoesAndWhatIsNew_20();
    void thePanelIsAboutTheFocusedFinding();
    void cardsTurnToSeenOneByOne_25();
};

void tst_Acceptance::enterNeverMakesOrOverwritesAnything_5()
{
    Changed world({}, {});
    for (int step = 1; step < 11; ++step) {
        world.open(step);
        for (QLineEdit *edit :
             world.program->assistant.window().page(step)->findChildren<QLineEdit *>()) {
            if (!edit->isVisible() || !edit->isEnabled())
                continue;
            world.program->assistant.window().setCurrent(step);
            QVERIFY(world.program->waitForIdle());
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(world.program->waitForIdle());
            QVERIFY2(world.plan().domain().selectors.empty(), qPrintable(edit->objectName()));
            QVERIFY(!world.program->assistant.store().plan().isEmpty());
        }
    }
    QVERIFY(world.program->desktop.asked.isEmpty());
    QVERIFY(world.program->desktop.told.isEmpty());
    QVERIFY(!QFileInfo::exists(world.folder.filePath(u"keys/start.example/s1.pem"_s)));
}

void tst_Acceptance::anyStepOpensAndSaysWhatIsMissing_6()
{
    Changed world({}, {});
    WizardWindow &window = world.program->assistant.window();
    window.setCurrent(7);
    auto *banner = window.page(7)->findChild<Banner *>(u"missingBanner"_s);
    QVERIFY(banner && banner->isVisible());
    emit banner->acted();
    QCOMPARE(window.current(), 0); // where it is given
}

void tst_Acceptance::rowsFillInPlaceWhileTheFocusStays_7()
{
    net::fake::Options options;
    options.realDelays = true;
    options.timeout = Milliseconds(400);
    Changed world({"!delay"}, "!delay * 20 60\n!delay ip-api.io 900 100", options);
    world.program->assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    WizardWindow &window = world.program->assistant.window();
    window.activateWindow();
    window.setCurrent(1);
    auto *field = world.program->find<QLineEdit>(u"v4Field"_s);
    field->setFocus();
    auto *list = window.page(1)->findChild<FindingList *>();
    QVERIFY(list);
    // Before the run is over there are rows, and those that are there keep their places.
    QStringList seen;
    int grew = 0;
    while (world.program->assistant.runs().isRunning()) {
        QTest::qWait(5);
        const QStringList now = list->keys();
        if (!world.program->assistant.runs().isRunning())
            break;
        QCOMPARE(window.focusWidget(), field);
        if (now.size() > seen.size() && !now.isEmpty()) {
            ++grew;
            QCOMPARE(now.first(seen.size()), seen);
            seen = now;
        }
    }
    QVERIFY2(grew >= 2, "rows come one after the other");
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(window.focusWidget(), field);
}

void tst_Acceptance::stopKeepsWhatWasFound_8()
{
    net::fake::Options options;
    options.realDelays = true;
    options.timeout = Milliseconds(400);
    Changed world({"!delay"}, "!delay * 10 20\n!delay zen.spamhaus.org 60000 0", options);
    world.open(1);
    const std::size_t before = world.report().findings.size();
    QVERIFY(before > 0);
    WizardWindow &window = world.program->assistant.window();
    window.setCurrent(3);
    auto *grid = window.page(3)->findChild<ListPanel *>();
    QVERIFY(grid);
    QTRY_VERIFY(world.program->assistant.runs().isRunning());
    emit window.stopAsked();
    QVERIFY(world.program->waitForIdle()); // though a list would have answered in a minute
    QVERIFY(world.report().findings.size() >= before);
    int cells = 0;
    for (const ListBlock &block : grid->grid()->blocks()) {
        for (const std::vector<ListCell> &group : block.groups) {
            for (const ListCell &cell : group) {
                ++cells;
                QVERIFY2(cell.state != ListState::Asking, qPrintable(cell.list));
            }
        }
    }
    QVERIFY(cells > 50);
    const auto state = world.report().checks.find(u"lists"_s);
    QVERIFY(state == world.report().checks.end()
            || state->second.outcome == findings::CheckOutcome::Stopped);
}

void tst_Acceptance::checkAgainAsksOnlyWhatIsStale_9()
{
    Changed world({}, {});
    world.open(1);
    const auto before = world.report().checks;
    // What was good stays as it is, what was not is looked at once more.
    world.program->internet->advance(std::chrono::minutes(2));
    emit world.program->assistant.window().checkAgainAsked(false);
    QVERIFY(world.program->waitForIdle());
    int again = 0;
    int kept = 0;
    for (const QString &id : plan::checksOf(plan::Step::Connection)) {
        const bool same = world.report().checks.at(id).finished == before.at(id).finished;
        kept += same ? 1 : 0;
        again += same ? 0 : 1;
    }
    QVERIFY2(again > 0 && kept > 0, qPrintable(u"%1 %2"_s.arg(again).arg(kept)));
    world.program->internet->advance(std::chrono::minutes(11));
    emit world.program->assistant.window().checkAgainAsked(false);
    QVERIFY(world.program->waitForIdle());
    for (const QString &id : plan::checksOf(plan::Step::Connection))
        QVERIFY2(world.report().checks.at(id).finished != before.at(id).finished, qPrintable(id));
}

void tst_Acceptance::offlineIsNoFaultAndEndsByItself_10()
{
    Changed world({"!resolver", "!router", "!seen", "!port25"},
                  "!router none\n!echo dns timeout\n!echo https timeout\n!echo stun timeout\n"
                  "!port25 blocked\n!resolver silent server=192.168.178.1\n"
                  "!after 600\n!resolver honest server=192.168.178.1\n!seen 44.128.70.25\n"
                  "!echo dns 44.128.70.25\n!echo https 44.128.70.25\n!port25 open\n!end");
    world.open(0);
    WizardWindow &window = world.program->assistant.window();
    window.page(0)->findChild<StepPage *>()->checkAgain();
    QVERIFY(world.program->waitForIdle());
    QVERIFY(world.report().has(u"domain.unknown"));
    // Nothing is wrong with the domain; that the name server is silent is all that is known.
    QCOMPARE(countOf(world.report(), findings::Severity::Problem), 1);
    QVERIFY(world.report().has(u"resolver.silent"));
    auto *banner = window.findChild<Banner *>(u"banner"_s);
    QVERIFY(banner && banner->isVisible());
    // Keys and records need no network.
    window.setCurrent(4);
    QVERIFY(world.program->waitForIdle());
    world.program->find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(world.plan().domain().selectors.size(), 1U);
    window.setCurrent(7);
    QVERIFY(world.program->waitForIdle());
    QVERIFY(!window.page(7)->findChildren<RecordCard *>().isEmpty());
    world.program->picture(u"offline-records"_s);
    window.setCurrent(0);
    QVERIFY(world.program->waitForIdle());
    world.program->picture(u"offline-domain"_s);
    // The line comes back: nobody has to press anything.
    world.program->internet->advance(std::chrono::seconds(601));
    auto *timer = world.program->assistant.findChild<QTimer *>(u"lookAgainTimer"_s);
    QVERIFY(timer && timer->isActive());
    timer->start(0);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), longWait);
    QVERIFY(world.program->waitForIdle());
    QVERIFY(!world.report().has(u"domain.unknown"));
    QVERIFY(!timer->isActive());
}

void tst_Acceptance::silenceOfOthersIsNotTheLine_10()
{
    // The domain's own servers fail; the line is as it should be.
    Changed world({}, "!timeout start.example\n!timeout mail.start.example\n"
                      "!timeout _dmarc.start.example\n!timeout _domainkey.start.example");
    world.open(4);
    qobject_cast<LaterPage *>(world.program->assistant.window().page(4))->inner().checkAgain();
    QVERIFY(world.program->waitForIdle());
    QVERIFY(world.report().has(u"dkim.unknown"));
    const auto *banner = world.program->assistant.window().findChild<Banner *>(u"banner"_s);
    QVERIFY(banner && !banner->isVisible());
}

void tst_Acceptance::blockedPortLeadsToTheRelay_11()
{
    Changed world({"!port25"}, "!port25 blocked\n$ZONE relay.example servers=44.128.90.1 unsigned\n"
                               "smtp A 44.128.90.25\nspf TXT \"v=spf1 ip4:44.128.90.0/24 -all\"");
    world.open(1);
    QVERIFY(world.report().has(u"port25.blocked"));
    QVERIFY(world.path().front().contains(statusWord(Status::Problem)));
    auto *route = world.program->find<ChoiceGroup>(u"routeChoice"_s);
    world.program->picture(u"page-02-blocked"_s);
    emit route->chosen(1);
    QVERIFY(world.program->waitForIdle());
    world.program->assistant.store().edit([](plan::MailPlan &plan) {
        plan.route.relay = plan::Relay{u"smtp.relay.example"_s, 587, u"spf.relay.example"_s};
    });
    world.program->assistant.window().setCurrent(5);
    QVERIFY(world.program->waitForIdle());
    const auto merge = plan::mergeSpf(world.plan(), world.plan().domain(),
                                      world.program->assistant.runs().published());
    QVERIFY(merge.has_value());
    QCOMPARE(merge->record, QByteArray("v=spf1 include:spf.relay.example ~all"));
    world.program->picture(u"page-06-relay"_s);
}

void tst_Acceptance::sharedAddressStopsTheWayInOfItsFamily_12()
{
    Changed world({"!router", "!seen", "!local eth0"},
                  "!local eth0 192.168.178.20/24\n!local eth0 3ffe:44:128:25::25/64\n"
                  "!router 100.64.3.4\n!seen 44.128.70.25 3ffe:44:128:25::25");
    world.open(1);
    QVERIFY(world.report().has(u"address.cgnat"));
    const QStringList lines = world.path();
    QCOMPARE(lines.size(), 4); // out and in, of both families
    QVERIFY(lines[1].contains(statusWord(Status::Problem)));
    QVERIFY(!lines[3].contains(statusWord(Status::Problem)));
    world.program->picture(u"page-02-cgnat"_s);
}

void tst_Acceptance::disagreeingServicesAreAChoice_13()
{
    Changed world({"!seen", "!router"},
                  "!router none\n!echo dns 44.128.70.25\n!echo https 44.128.71.26\n"
                  "!echo stun timeout");
    world.open(1);
    QVERIFY(world.report().has(u"address.conflict"));
    QVERIFY(world.plan().host().addresses.empty()); // nothing is picked in silence
    auto *choice = world.program->find<ChoiceGroup>(u"v4Choice"_s);
    QVERIFY(choice && choice->isVisible());
    QVERIFY(choice->card(0) && choice->card(1));
    QCOMPARE(choice->current(), -1);
    world.program->picture(u"page-02-conflict"_s);
    choice->card(1)->click();
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(world.plan().host().addresses.size(), 1U);
    QVERIFY(world.plan().host().addresses.front().provenance == plan::Provenance::Typed);
}

void tst_Acceptance::aRefusingListIsNeitherGoodNorBad_15()
{
    Changed world({"!listed", "!list "}, "!list zen.spamhaus.org refusing 127.255.255.254");
    world.open(1); // the address
    world.program->assistant.window().setCurrent(3);
    QVERIFY(world.program->waitForIdle());
    const findings::Report &report = world.report();
    bool refused = false;
    for (const findings::Finding &finding : report.ofArea(u"list")) {
        refused = refused || finding.severity == findings::Severity::Unknown
                  || finding.code == u"list.refused";
        QVERIFY2(finding.code != u"list.listed", qPrintable(finding.code));
    }
    QVERIFY(refused);
    world.program->picture(u"page-04-refused"_s);
}

void tst_Acceptance::theListThatDecidesComesFirst_16()
{
    Changed world({"!listed"}, "!listed 44.128.70.25 bl.spamcop.net 127.0.0.2 \"listed\"\n"
                               "!listed 44.128.70.25 psbl.surriel.com 127.0.0.2 \"listed\"\n"
                               "!listed 44.128.70.25 dnsbl-1.uceprotect.net 127.0.0.2 \"listed\"\n"
                               "!listed 44.128.70.25 zen.spamhaus.org 127.0.0.4 \"listed\"");
    world.open(1);
    world.program->assistant.window().setCurrent(3);
    QVERIFY(world.program->waitForIdle());
    const auto *list = world.program->assistant.window().page(3)->findChild<FindingList *>();
    QVERIFY(list->count() >= 2);
    const FindingRow *first = list->row(list->keys().front());
    QCOMPARE(first->view().status, Status::Problem);
    QVERIFY(first->view().title.contains(u"Spamhaus"));
    world.program->picture(u"page-04-decisive"_s);
}

void tst_Acceptance::twoRecordsBecomeOneAndComeBack_20()
{
    Changed world({}, "$ZONE start.example\n"
                      "@ TXT \"v=spf1 include:a.relay.example include:b.relay.example ~all\"\n"
                      "@ TXT \"v=spf1 include:c.relay.example -all\"\n"
                      "$ZONE relay.example servers=44.128.90.1 unsigned\n"
                      "a TXT \"v=spf1 ip4:44.128.90.0/24 -all\"\n"
                      "b TXT \"v=spf1 include:a.relay.example -all\"\n"
                      "c TXT \"v=spf1 mx -all\"\nc MX 10 mx\nmx A 44.128.90.26");
    world.open(1);
    world.program->assistant.window().setCurrent(5);
    QVERIFY(world.program->waitForIdle());
    auto *terms = world.program->find<SpfTermsCard>(u"spfTermsCard"_s);
    QList<QCheckBox *> boxes = terms->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 4); // three includes and this server
    const auto walked = [&] {
        const checks::Preview *preview = world.program->assistant.runs().previewOf(world.plan());
        return preview ? preview->spf.at(world.plan().domain().name.name()).lookups : -1;
    };
    QCOMPARE(walked(), 5); // a, b, a once more below b, c, its mx
    world.program->picture(u"page-06-merge"_s);
    const plan::MailPlan before = world.plan();
    for (QCheckBox *box : boxes) {
        if (box->accessibleName().contains(u"b.relay.example"))
            box->click();
    }
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(walked(), 3);
    world.program->find<QPushButton>(u"spfUndoButton"_s)->click();
    QVERIFY(world.program->waitForIdle());
    QVERIFY(world.plan() == before);
    QCOMPARE(walked(), 5);
}

void tst_Acceptance::aStrictPolicyStays_21()
{
    Changed world({}, "$ZONE start.example\n"
                      "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:me@start.example\"");
    world.open(6);
    int found = 0;
    for (const plan::PlannedRecord &record :
         plan::planRecords(world.plan(), world.program->assistant.runs().published())) {
        if (record.purpose != plan::Purpose::Dmarc)
            continue;
        ++found;
        const QByteArray text = std::get<dns::Txt>(record.record.data).joined();
        QVERIFY(text.contains("p=reject"));
        QVERIFY(text.contains("me@start.example"));
    }
    QCOMPARE(found, 1);
}

void tst_Acceptance::everyCopyButtonGivesTheOctets_23()
{
    Changed world({}, {});
    world.open(1);
    world.program->assistant.window().setCurrent(4);
    QVERIFY(world.program->waitForIdle());
    world.program->find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(world.program->waitForIdle());
    world.program->assistant.window().setCurrent(7);
    QVERIFY(world.program->waitForIdle());
    int pressed = 0;
    for (RecordCard *card :
         world.program->assistant.window().page(7)->findChildren<RecordCard *>()) {
        card->setOpen(true);
        QStringList values;
        for (const RecordField &field : card->view().fields) {
            if (field.copyable)
                values << field.value;
        }
        QStringList copied;
        for (CopyButton *button : card->findChildren<CopyButton *>()) {
            if (!button->isVisibleTo(card))
                continue;
            const QString name = button->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(card->view().key));
            button->click();
            copied << world.program->desktop.clipboard;
            QVERIFY(!copied.back().contains(u'\n') && !copied.back().endsWith(u' '));
            QVERIFY(button->accessibleName() != name || button->text() != name); // says so
            ++pressed;
        }
        copied.sort();
        values.sort();
        QCOMPARE(copied, values);
        card->setOpen(false);
    }
    QVERIFY(pressed > 12);
}

void tst_Acceptance::aChangedRecordShowsWhatGoesAndWhatIsNew_20()
{
    Changed world({}, "$ZONE start.example\n@ TXT \"v=spf1 mx ?all\"\n@ TXT \"v=spf1 mx ~all\"\n"
                      "@ MX 10 mail\nmail A 44.128.70.99");
    world.open(1);
    WizardWindow &window = world.program->assistant.window();
    window.setCurrent(7);
    QVERIFY(world.program->waitForIdle());
    for (RecordCard *card : window.page(7)->findChildren<RecordCard *>()) {
        if (!card->view().purpose.startsWith(u"SPF"_s) || card->view().fields.empty())
            continue;
        const RecordView &view = card->view();
        if (view.host.contains(u"mail"_s))
            continue; // that of the greeting name
        QStringList goes;
        QStringList stays;
        for (const OldToken &token : view.published)
            (token.goes ? goes : stays) << token.text;
        QCOMPARE(goes, QStringList{u"~all"_s});
        QCOMPARE(stays, (QStringList{u"v=spf1"_s, u"mx"_s, u"?all"_s}));
        for (const RecordField &field : view.fields) {
            if (!field.isValue)
                continue;
            QCOMPARE(field.tokens,
                     (QStringList{u"v=spf1"_s, u"ip4:44.128.70.25"_s, u"mx"_s, u"?all"_s}));
            QCOMPARE(field.added, (std::vector<bool>{false, true, false, false}));
        }
        card->setOpen(true);
        world.program->picture(u"page-08-diff"_s);
        return;
    }
    QFAIL("no card for SPF");
}

void tst_Acceptance::thePanelIsAboutTheFocusedFinding()
{
    Changed world({}, {});
    world.open(1);
    auto *page = world.program->assistant.window().page(1)->findChild<StepPage *>();
    const auto *list = page->findChild<FindingList *>();
    QVERIFY(list->count() > 1);
    const FindingRow *first = list->row(list->keys().front());
    const FindingRow *second = list->row(list->keys().back());
    QVERIFY(page->whyFor(first).title != page->whyFor(second).title);
    QVERIFY(page->whyFor(nullptr).sections == page->why().sections);
    QVERIFY(page->whyFor(first).words == page->why().words);
}

void tst_Acceptance::cardsTurnToSeenOneByOne_25()
{
    Changed world({}, "!after 60\n$ZONE start.example\nmail A 44.128.70.25\n!end\n"
                      "!after 120\n$ZONE start.example\n@ MX 10 mail\n!end");
    world.open(1);
    WizardWindow &window = world.program->assistant.window();
    window.setCurrent(7);
    QVERIFY(world.program->waitForIdle());
    const auto seen = [&] {
        int count = 0;
        for (const RecordCard *card : window.page(7)->findChildren<RecordCard *>())
            count += card->view().status == Status::Ok ? 1 : 0;
        return count;
    };
    const int before = seen();
    auto *page = window.page(7)->findChild<StepPage *>();
    world.program->internet->advance(std::chrono::seconds(61));
    page->checkAgain(); // what the page does by itself every 45 seconds
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(seen(), before + 1);
    world.program->internet->advance(std::chrono::seconds(60));
    page->checkAgain();
    QVERIFY(world.program->waitForIdle());
    QCOMPARE(seen(), before + 2);
    QVERIFY(page->lead().startsWith(QString::number(before + 2)));
}

MW_TEST(tst_Acceptance)
#include "tst_Acceptance.moc"
