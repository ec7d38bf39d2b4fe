// What has to go out of the DNS, on the step that proves it and under the domain it belongs to.
#include "GoodExample.h"
#include "findings/Catalog.h"
#include "gui/pages/PublishedCard.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QPushButton>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using findings::Fix;

namespace {

const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray lines = "mail A 44.128.0.25\n@ MX 10 mail\n"
                         "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"\nmail TXT \"v=spf1 a -all\"\n"
                         "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";
const QByteArray foreignLine = "mail A 44.128.7.7\n";

constexpr int domainStep = 0;
constexpr int nameStep = 2;
constexpr int recordsStep = 7;
constexpr int verifyStep = 9;
constexpr std::chrono::seconds hour{3600};

const QString foreignKey = QStringLiteral("remove mail.good.example A 44.128.7.7");

/// A set-up whose mail host leads to an address that is not the server's as well; `later`: what the
/// world is after an hour.
struct Beside : GoodExample
{
    explicit Beside(const QByteArray &later = {},
                    const QByteArray &first = zone + lines + foreignLine)
        : GoodExample(first + (later.isEmpty() ? QByteArray() : "!after 3600\n" + later))
    {}

    void lookAgain()
    {
        program->find<QPushButton>(u"lookNowButton"_s)->click();
        QVERIFY(program->waitForIdle());
    }
    /// The row of the address that must go.
    [[nodiscard]] SeenView row(const QString &key = foreignKey)
    {
        const SeenView *view = program->find<SeenList>(u"seenList"_s)->view(key);
        return view ? *view : SeenView{};
    }
    [[nodiscard]] bool isDone()
    {
        const auto &runs = program->assistant.runs();
        const checks::Verification *found = runs.verificationOf(program->assistant.store().plan());
        return found && found->isEverywhere();
    }
    [[nodiscard]] bool waits() { return program->find<Para>(u"nextLook"_s)->isVisible(); }
};

const QByteArray gone = zone + lines;

/// The same set-up with a second domain, and a word of the checks about an address in it.
struct TwoDomains : Beside
{
    TwoDomains()
        : Beside({}, "$ZONE two.example servers=44.128.0.10 unsigned\n@ MX 10 mail.good.example.\n"
                     "mx A 44.128.0.25\nmx A 192.168.1.2\n"
                         + zone + lines)
    {
        program->assistant.store().edit([](plan::MailPlan &plan) {
            plan.domains.push_back(plan::makePlan(dns::Domain::of("two.example")).domains.front());
        });
        open(recordsStep);
        open(domainStep);
        findings::Report report;
        report.findings = {{u"mx.inner-beside"_s,
                            findings::Severity::Warning,
                            u"mx.two.example"_s,
                            {},
                            {},
                            {Fix::Kind::Remove,
                             {{u"name"_s, u"mx.two.example"_s},
                              {u"type"_s, u"A"_s},
                              {u"values"_s, QStringList{u"192.168.1.2"_s}}}}}};
        program->assistant.store().addReport(report, program->assistant.runs().facts());
    }

    [[nodiscard]] QWidget *page(int step) { return program->assistant.window().page(step); }
    [[nodiscard]] bool hasCard()
    {
        for (const RecordCard *each : page(recordsStep)->findChildren<RecordCard *>()) {
            for (const RecordField &field : each->view().fields) {
                if (field.value == u"192.168.1.2")
                    return true;
            }
        }
        return false;
    }
    /// What is said beside the dots of what is seen.
    [[nodiscard]] QString left()
    {
        return page(recordsStep)->findChild<SeenDots *>(u"seenOfAll"_s)->accessibleDescription();
    }
};

} // namespace

class tst_RemovalsSeen : public QObject
{
    Q_OBJECT

private slots:
    void areFollowedUntilNobodyHasThem();
    void areNotGoneWhereNobodyAnswers();
    void areFollowedWhenTheyAreFoundOnThePage();
    void standUnderTheirDomain();
    void areShownByTheirButton();
};

void tst_RemovalsSeen::areFollowedUntilNobodyHasThem()
{
    Beside beside(zone + lines + "!stale\n" + lines + foreignLine
                  + "!fresh\n!server 44.128.1.10 stale\n!after 7200\n" + gone
                  + "!server 44.128.1.10 ok\n");
    beside.open(nameStep);
    beside.open(verifyStep);
    const SeenView everywhere = beside.row();
    QCOMPARE(everywhere.dots,
             (std::vector<Status>{Status::Warning, Status::Warning, Status::Warning}));
    QCOMPARE(everywhere.servers.size(), 3);
    QVERIFY(!beside.isDone() && beside.waits());
    beside.program->picture(u"page-10-verify-removal"_s);

    beside.program->internet->advance(hour);
    beside.lookAgain();
    const SeenView some = beside.row();
    QCOMPARE(some.dots.size(), 3U);
    QCOMPARE(some.dots[0], Status::Ok);
    QCOMPARE(some.dots[1], Status::Warning);
    QVERIFY(some.words != everywhere.words);
    QVERIFY(!beside.isDone() && beside.waits());

    beside.program->internet->advance(hour);
    beside.lookAgain();
    const SeenView none = beside.row();
    QCOMPARE(none.dots, (std::vector<Status>{Status::Ok, Status::Ok, Status::Ok}));
    QVERIFY(none.words != some.words);
    QVERIFY(beside.isDone() && !beside.waits());
}

void tst_RemovalsSeen::areNotGoneWhereNobodyAnswers()
{
    const auto after = [](const QByteArray &later) {
        Beside beside(later);
        beside.open(nameStep);
        beside.open(verifyStep);
        beside.program->internet->advance(hour);
        beside.lookAgain();
        return beside.row();
    };
    const SeenView whole = after(gone);
    QCOMPARE(whole.dots, (std::vector<Status>{Status::Ok, Status::Ok, Status::Ok}));
    const SeenView one = after(gone + "!server 44.128.1.10 silent\n");
    QCOMPARE(one.dots.size(), 3U);
    QCOMPARE(one.dots[0], Status::Ok);
    QCOMPARE(one.dots[1], Status::Unknown);
    QVERIFY(!one.words.isEmpty() && one.words != whole.words);
    // With why not, beside the server.
    QVERIFY(one.servers[1].contains(
        findings::textOf(Error(u"fact.server-silent"_s, {{u"server"_s, u"ns2.good.example"_s}}))));
    const SeenView none = after(gone + "!timeout mail.good.example.\n");
    QCOMPARE(none.dots, (std::vector<Status>{Status::Unknown, Status::Unknown, Status::Unknown}));
    QVERIFY(none.words != whole.words && none.words != one.words);
}

void tst_RemovalsSeen::areFollowedWhenTheyAreFoundOnThePage()
{
    Beside beside;
    beside.open(verifyStep);
    QVERIFY(beside.row().dots.empty()); // nothing is known of it yet
    QVERIFY(beside.isDone());
    beside.program->find<QPushButton>(u"checkEverythingButton"_s)->click();
    QVERIFY(beside.program->waitForIdle());
    QVERIFY(beside.program->assistant.store().session().report.has(u"host.extra-address"));
    QCOMPARE(beside.row().dots.size(), 3U);
    QVERIFY(!beside.isDone() && beside.waits());
}

void tst_RemovalsSeen::standUnderTheirDomain()
{
    TwoDomains two;
    two.open(recordsStep);
    session::SessionStore &store = two.program->assistant.store();
    QCOMPARE(store.domainIndex(), std::size_t(0));
    QVERIFY(!two.hasCard());
    const QString others = two.left();
    store.chooseDomain(1);
    QVERIFY(two.program->waitForIdle());
    QVERIFY(two.hasCard());
    QVERIFY(!two.left().isEmpty() && two.left() != others);
    store.chooseDomain(0);
    QVERIFY(two.program->waitForIdle());
    QVERIFY(!two.hasCard());
    QCOMPARE(two.left(), others);
}

void tst_RemovalsSeen::areShownByTheirButton()
{
    TwoDomains two;
    auto *button =
        two.page(domainStep)->findChild<QPushButton *>(u"act.mx.inner-beside mx.two.example"_s);
    QVERIFY(button);
    QCOMPARE(two.program->assistant.store().domainIndex(), std::size_t(0));
    button->click();
    QVERIFY(two.program->waitForIdle());
    QCOMPARE(two.program->assistant.window().current(), recordsStep);
    QCOMPARE(two.program->assistant.store().domainIndex(), std::size_t(1));
    QVERIFY(two.hasCard());
}

MW_TEST(tst_RemovalsSeen)
#include "tst_RemovalsSeen.moc"
