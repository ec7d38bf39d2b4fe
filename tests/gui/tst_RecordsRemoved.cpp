// What has to go out of the DNS: "Show record" leads to it, until nothing is left of it.
#include "GoodExample.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QPushButton>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using findings::Fix;

namespace {

const QByteArray zone = "$ZONE good.example servers=44.128.0.10 unsigned\n"
                        "@ MX 10 mail\nmail A 44.128.0.25\n";

constexpr int nameStep = 2;
constexpr int recordsStep = 7;

/// A set-up whose mail host leads to an address that is not the server's as well, for ten minutes.
struct Beside : GoodExample
{
    Beside() : GoodExample(zone + "mail A 44.128.7.7\n!after 600\n" + zone) {}

    void checkAgain()
    {
        emit program->assistant.window().checkAgainAsked(false);
        QVERIFY(program->waitForIdle());
    }
    [[nodiscard]] const FindingRow *row(int step, const QString &key)
    {
        const auto *card =
            program->assistant.window().page(step)->findChild<QWidget *>(u"findingsCard"_s);
        return card->findChild<FindingList *>()->row(key);
    }
    /// The card of the address that must go.
    [[nodiscard]] RecordCard *card()
    {
        for (RecordCard *each :
             program->assistant.window().page(recordsStep)->findChildren<RecordCard *>()) {
            for (const RecordField &field : each->view().fields) {
                if (field.value == u"44.128.7.7")
                    return each;
            }
        }
        return nullptr;
    }
};

const QString key = QStringLiteral("host.extra-address mail.good.example");

} // namespace

class tst_RecordsRemoved : public QObject
{
    Q_OBJECT

private slots:
    void showRecordLeadsToIt();
    void itIsNotCountedAmongWhatIsToBeSeen();
    void itIsGoneWhenNothingIsLeftOfIt();
    void whatIsNotShownHasNoButton();
};

void tst_RecordsRemoved::showRecordLeadsToIt()
{
    Beside beside;
    beside.open(nameStep);
    QVERIFY(beside.row(nameStep, key));
    auto *button = beside.program->find<QPushButton>(u"act."_s + key);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(beside.program->assistant.window().current(), recordsStep);
    QVERIFY(beside.program->waitForIdle());
    RecordCard *card = beside.card();
    QVERIFY(card);
    QCOMPARE(card->view().status, Status::Warning);
    QVERIFY(card->isOpen()); // the first that is left to do
    QCOMPARE(card->view().done, false);
    beside.program->picture(u"records-removal"_s);
    // Done, and still to be seen.
    card->findChild<QAbstractButton *>(QString(u"done."_s + card->view().key))->click();
    QCOMPARE(beside.program->assistant.store().session().entered.size(), 1);
    QCOMPARE(beside.card()->view().done, true);
    QCOMPARE(beside.card()->view().status, Status::Waiting);
}

void tst_RecordsRemoved::itIsNotCountedAmongWhatIsToBeSeen()
{
    Beside beside;
    beside.open(recordsStep); // nothing is known of it yet
    QVERIFY(!beside.card());
    auto *dots =
        beside.program->assistant.window().page(recordsStep)->findChild<SeenDots *>(u"seenOfAll"_s);
    QVERIFY(dots);
    const auto records =
        beside.program->assistant.window().page(recordsStep)->findChildren<RecordCard *>().size();
    const QSize before = dots->sizeHint();
    beside.open(nameStep);
    beside.open(recordsStep);
    QVERIFY(beside.card());
    QCOMPARE(
        beside.program->assistant.window().page(recordsStep)->findChildren<RecordCard *>().size(),
        records + 1);
    QCOMPARE(dots->sizeHint(), before);
}

void tst_RecordsRemoved::itIsGoneWhenNothingIsLeftOfIt()
{
    Beside beside;
    beside.open(nameStep);
    beside.open(recordsStep);
    QVERIFY(beside.card());
    const QString words = beside.card()->view().statusText;
    beside.program->internet->advance(std::chrono::seconds(601));
    beside.checkAgain();
    QVERIFY(beside.card());
    QCOMPARE(beside.card()->view().status, Status::Ok);
    QVERIFY(beside.card()->view().statusText != words);
    QVERIFY(!beside.card()->view().done); // nothing is left to do
    // The check of the host says no more of it.
    beside.open(nameStep);
    beside.checkAgain();
    QVERIFY(!beside.program->assistant.store().session().report.has(u"host.extra-address"));
    beside.open(recordsStep);
    QVERIFY(!beside.card());
}

void tst_RecordsRemoved::whatIsNotShownHasNoButton()
{
    Beside beside;
    constexpr int domainStep = 0;
    beside.open(recordsStep);
    beside.open(domainStep);
    findings::Report report;
    for (const QString &host : {u"mx.other.example"_s, u"mx.good.example"_s})
        report.findings.push_back({u"mx.inner-beside"_s,
                                   findings::Severity::Warning,
                                   host,
                                   {},
                                   {},
                                   {Fix::Kind::Remove,
                                    {{u"name"_s, host},
                                     {u"type"_s, u"A"_s},
                                     {u"values"_s, QStringList{u"192.168.1.2"_s}}}}});
    beside.program->assistant.store().addReport(report, beside.program->assistant.runs().facts());
    const FindingRow *others = beside.row(domainStep, u"mx.inner-beside mx.other.example"_s);
    QVERIFY(others);
    QCOMPARE(others->view().buttonText, QString()); // somebody else's to take out
    const FindingRow *own = beside.row(domainStep, u"mx.inner-beside mx.good.example"_s);
    QVERIFY(own);
    QVERIFY(!own->view().buttonText.isEmpty());
}

MW_TEST(tst_RecordsRemoved)
#include "tst_RecordsRemoved.moc"
