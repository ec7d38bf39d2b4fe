// The step that proves what was published: live rows, one dot for each server, the countdown to the
// next look, and damage named with its fix.
#include "Program.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "gui/pages/PublishedCard.h"
#include "kit/TestMain.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QByteArray head = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                        "!seen 44.128.0.25\n!router none\n!resolver honest\n!lists\n"
                        "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                        "25 PTR mail.good.example.\n";
const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray hostLines = "mail A 44.128.0.25\n@ MX 10 mail\n";
const QByteArray spfLines = "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"\nmail TXT \"v=spf1 a -all\"\n";
const QByteArray dmarcLine =
    "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// A file of a world, as --demo takes it.
QString worldFile(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.path() + u"/w.world"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

std::vector<Status> dotsOf(const SeenList &list, const QString &key)
{
    const SeenView *view = list.view(key);
    return view ? view->dots : std::vector<Status>{};
}

const QString policyKey =
    QStringLiteral("_dmarc.good.example TXT v=DMARC1; p=none; rua=mailto:postmaster@good.example");
const QString mxKey = QStringLiteral("good.example MX 10 mail.good.example");

/// Opens the step, and waits for its first look.
void open(Program &program)
{
    program.assistant.store().edit([](plan::MailPlan &plan) { plan = goodPlan(); });
    program.assistant.window().setCurrent(9);
    QVERIFY(program.waitForIdle());
}

/// In a window that has room for the whole card.
void showCard(Program &program, const QString &picture, const QSize &size = QSize(1000, 1400))
{
    program.assistant.window().resize(size);
    program.picture(picture);
}

} // namespace

class tst_Verify : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoHasWhat();
    void looksAgainByItself();
    void namesDamageWithItsFix();
    void asksPublicResolversWhenWished();
    void looksNoMoreWhenEverythingIsThere();
    void looksAnewForAnotherPlan();
    void looksNoMoreWhenThePageIsLeft();
};

void tst_Verify::showsWhoHasWhat()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldFile(folder, head + zone + hostLines + spfLines + dmarcLine + "!stale\n"
                                          + hostLines + "!fresh\n!server 44.128.1.10 stale\n"));
    open(program);
    const auto *list = program.find<SeenList>(u"seenList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 6);
    QCOMPARE(dotsOf(*list, mxKey), (std::vector<Status>{Status::Ok, Status::Ok, Status::Ok}));
    QCOMPARE(dotsOf(*list, policyKey),
             (std::vector<Status>{Status::Ok, Status::Waiting, Status::Waiting}));
    QCOMPARE(list->view(policyKey)->servers.size(), 3);
    QVERIFY(list->view(policyKey)->servers.front().contains(u"ns1.good.example"));
    const auto *next = program.find<Para>(u"nextLook"_s);
    QVERIFY(next && next->isVisible());
    const auto *findings = program.find<FindingList>(u"publishedFindings"_s);
    QVERIFY(findings);
    QCOMPARE(findings->count(), 3);
    QVERIFY(findings->row(u"record.only-some-servers _dmarc.good.example TXT"_s));
    showCard(program, u"page-10-verify-partial"_s);
    showCard(program, u"page-10-verify-partial-small"_s, QSize(640, 1500));
}

void tst_Verify::looksAgainByItself()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldFile(folder, head + zone + hostLines + "!after 40\n" + zone
                                                         + hostLines + spfLines + dmarcLine));
    open(program);
    const auto *list = program.find<SeenList>(u"seenList"_s);
    auto *card = program.find<PublishedCard>(u"publishedCard"_s);
    QVERIFY(list && card);
    QCOMPARE(dotsOf(*list, policyKey),
             (std::vector<Status>{Status::Waiting, Status::Waiting, Status::Waiting}));
    program.internet->advance(std::chrono::seconds(60)); // the owner has entered them
    int seconds = 0;
    while (!program.assistant.runs().isVerifying() && seconds < 61) {
        card->tick();
        ++seconds;
    }
    QVERIFY(seconds >= 14 && seconds <= 60); // the page's own timer may have counted as well
    QVERIFY(program.waitForIdle());
    QCOMPARE(dotsOf(*list, policyKey), (std::vector<Status>{Status::Ok, Status::Ok, Status::Ok}));
    const auto *next = program.find<Para>(u"nextLook"_s);
    QVERIFY(next && !next->isVisible());
}

void tst_Verify::namesDamageWithItsFix()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldFile(folder, head + zone + hostLines
                                          + "@ TXT \"\\\"v=spf1 ip4:44.128.0.25 ~all\\\"\"\n"
                                            "mail TXT \"v=spf1 a -all\"\n"
                                            "_dmarc.good.example TXT \"v=DMARC1; p=none; "
                                            "rua=mailto:postmaster@good.example\"\n"));
    open(program);
    const auto *findings = program.find<FindingList>(u"publishedFindings"_s);
    QVERIFY(findings);
    const FindingRow *quoted = findings->row(u"record.quoted good.example TXT"_s);
    QVERIFY(quoted);
    QCOMPARE(quoted->view().status, Status::Problem);
    QVERIFY(!quoted->view().text.isEmpty());
    const auto *list = program.find<SeenList>(u"seenList"_s);
    const SeenView *spf = list->view(u"good.example TXT v=spf1 ip4:44.128.0.25 ~all"_s);
    QVERIFY(spf && spf->words == findings::textsOf({u"record.quoted"_s, {}, {}, {}, {}, {}}).title);
    const FindingRow *doubled = findings->row(u"record.doubled-name _dmarc.good.example TXT"_s);
    QVERIFY(doubled);
    QVERIFY(doubled->view().title.contains(u"_dmarc.good.example.good.example"));
    showCard(program, u"page-10-verify-damage"_s);
    emit const_cast<FindingRow *>(quoted)->acted(quoted->view().key); // its button
    QCOMPARE(program.assistant.window().current(), 7);
}

void tst_Verify::asksPublicResolversWhenWished()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldFile(folder, head + zone + hostLines + spfLines + dmarcLine));
    open(program);
    const auto *list = program.find<SeenList>(u"seenList"_s);
    QVERIFY(list);
    QCOMPARE(dotsOf(*list, mxKey).size(), 3U);
    auto *box = program.find<QCheckBox>(u"publicResolversBox"_s);
    QVERIFY(box && !box->isChecked());
    box->click();
    QVERIFY(program.waitForIdle());
    QVERIFY(dotsOf(*list, mxKey).size() > 3U);
    showCard(program, u"page-10-verify-public"_s);
}

void tst_Verify::looksNoMoreWhenEverythingIsThere()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldFile(folder, head + zone + hostLines + spfLines + dmarcLine));
    open(program);
    auto *card = program.find<PublishedCard>(u"publishedCard"_s);
    for (int i = 0; i < 70; ++i)
        card->tick();
    QVERIFY(!program.assistant.runs().isVerifying());
    QTest::mouseClick(program.find<QPushButton>(u"lookNowButton"_s), Qt::LeftButton);
    QVERIFY(program.assistant.runs().isVerifying());
    QVERIFY(program.waitForIdle());
}

void tst_Verify::looksAnewForAnotherPlan()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldFile(folder, head + zone + hostLines + spfLines + dmarcLine));
    open(program);
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    });
    QVERIFY(program.assistant.runs().isVerifying());
    QVERIFY(program.waitForIdle());
    const auto *list = program.find<SeenList>(u"seenList"_s);
    QVERIFY(list && !list->view(policyKey)); // the row is of the new policy
    QCOMPARE(list->count(), 6);
}

void tst_Verify::looksNoMoreWhenThePageIsLeft()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldFile(folder, head + zone + hostLines));
    open(program);
    program.assistant.window().setCurrent(8);
    QVERIFY(program.waitForIdle());
    auto *card = program.find<PublishedCard>(u"publishedCard"_s);
    for (int i = 0; i < 70; ++i)
        card->tick();
    QVERIFY(!program.assistant.runs().isVerifying());
}

MW_TEST(tst_Verify)
#include "tst_Verify.moc"
