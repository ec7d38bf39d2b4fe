// The ticks of the records page: what the owner says he has entered, until it is seen.
#include "Program.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QCheckBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

void begin(Program &program)
{
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(*dns::Domain::parse(u"start.example"));
        plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    });
    program.assistant.window().setCurrent(7);
    QVERIFY(program.waitForIdle());
}

/// In the order of the page.
std::vector<RecordCard *> cardsOf(Program &program)
{
    const QList<RecordCard *> found =
        program.assistant.window().page(7)->findChildren<RecordCard *>();
    return {found.begin(), found.end()};
}

RecordCard *openOne(Program &program)
{
    for (RecordCard *card : cardsOf(program)) {
        if (card->isOpen())
            return card;
    }
    return nullptr;
}

QCheckBox *boxOf(const RecordCard *card)
{
    return card->findChild<QCheckBox *>(QString(u"done."_s + card->view().key));
}

} // namespace

class tst_RecordsDone : public QObject
{
    Q_OBJECT

private slots:
    void aTickLeadsToTheNextRecord();
    void theLastTickStaysInSight();
    void aTickHoldsForItsValueAndTheNextStart();
    void whatIsSeenHasNoTick();
    void allAreCopiedAndSaidSo();
    void everyCardSaysHowItStands();
};

void tst_RecordsDone::aTickLeadsToTheNextRecord()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    RecordCard *first = openOne(program);
    QVERIFY(first && boxOf(first) && boxOf(first)->isVisible() && !boxOf(first)->isChecked());
    const QString words = first->view().statusText;
    const QString lead = program.assistant.window().page(7)->lead();
    boxOf(first)->click();
    QCOMPARE(program.assistant.store().session().entered.size(), 1);
    QCOMPARE(first->view().done, true);
    QCOMPARE(first->view().status, Status::Waiting); // the owner's word is not the DNS'
    QVERIFY(first->view().statusText != words);
    QVERIFY(program.assistant.window().page(7)->lead() != lead);
    RecordCard *second = openOne(program);
    QVERIFY(second && second != first && !first->isOpen());
    const QWidget *focus = program.assistant.window().focusWidget();
    QVERIFY(focus && focus->objectName() == QString(u"open."_s + second->view().key));
    // Taken back.
    first->setOpen(true);
    boxOf(first)->click();
    QVERIFY(program.assistant.store().session().entered.isEmpty());
    QCOMPARE(first->view().statusText, words);
    QCOMPARE(program.assistant.window().page(7)->lead(), lead);
}

void tst_RecordsDone::theLastTickStaysInSight()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    const std::size_t count = cardsOf(program).size();
    RecordCard *last = nullptr;
    for (std::size_t i = 0; i < count && openOne(program); ++i) {
        RecordCard *card = openOne(program);
        if (boxOf(card)->isChecked())
            break;
        last = card;
        boxOf(card)->click();
    }
    for (const RecordCard *card : cardsOf(program))
        QVERIFY(!card->view().done || *card->view().done);
    QVERIFY(last && last->isOpen() && boxOf(last)->isVisible());
}

void tst_RecordsDone::aTickHoldsForItsValueAndTheNextStart()
{
    const QTemporaryDir folder;
    QString path;
    QString key;
    {
        Program program(folder.path());
        begin(program);
        RecordCard *spf = nullptr;
        for (RecordCard *card : cardsOf(program)) {
            if (card->view().key.startsWith(u"start.example TXT"))
                spf = card;
        }
        QVERIFY(spf && boxOf(spf));
        key = spf->view().key;
        spf->setOpen(true);
        boxOf(spf)->click();
        QCOMPARE(spf->view().done, true);
        path = program.assistant.store().path();
        QVERIFY(program.assistant.store().saveNow());
    }
    Program again(folder.path());
    QVERIFY(again.assistant.openSession(path));
    again.assistant.window().setCurrent(7);
    QVERIFY(again.waitForIdle());
    const auto doneNow = [&]() -> std::optional<bool> {
        for (const RecordCard *card : cardsOf(again)) {
            if (card->view().key == key)
                return card->view().done;
        }
        return std::nullopt;
    };
    QCOMPARE(doneNow(), true);
    again.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.domains.front().spf.includes << u"_spf.relay.example"_s; });
    QCOMPARE(doneNow(), false); // another record is to be entered now
}

void tst_RecordsDone::whatIsSeenHasNoTick()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(*dns::Domain::parse(u"good.example"));
        plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    });
    program.assistant.window().setCurrent(7);
    QVERIFY(program.waitForIdle());
    int seen = 0;
    for (RecordCard *card : cardsOf(program)) {
        if (card->view().status != Status::Ok)
            continue;
        ++seen;
        card->setOpen(true);
        QVERIFY(!card->view().done && !boxOf(card)->isVisible());
    }
    QVERIFY(seen > 2);
}

void tst_RecordsDone::allAreCopiedAndSaidSo()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    auto *button = program.find<CopyButton>(u"copyAllButton"_s);
    QVERIFY(button);
    const QString text = button->text();
    QSignalSpy said(&program.assistant.window(), &WizardWindow::announced);
    button->click();
    QVERIFY(program.desktop.clipboard.contains(u"mail.start.example"));
    QVERIFY(button->wasCopied() && button->text() != text);
    QCOMPARE(said.size(), 1);
}

void tst_RecordsDone::everyCardSaysHowItStands()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    for (const int width : {u(1000), u(800), u(1000)}) {
        program.assistant.window().resize(width, u(700));
        QCoreApplication::processEvents();
        int open = 0;
        for (RecordCard *card : cardsOf(program)) {
            QVERIFY(card->findChild<StatusPill *>()->isVisible());
            int tags = 0;
            for (const Tag *tag : card->findChildren<Tag *>())
                tags += tag->isVisible() ? 1 : 0;
            QCOMPARE(tags, card->isOpen() ? 2 : 0); // whether it is required, what to do
            open += card->isOpen() ? 1 : 0;
        }
        QCOMPARE(open, 1);
    }
}

MW_TEST(tst_RecordsDone)
#include "tst_RecordsDone.moc"
