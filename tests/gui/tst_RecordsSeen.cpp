// What each name server has of a record, on its card: dots with names and words, and where the value
// that stands there now was seen.
#include "GoodExample.h"
#include "checks/Removals.h"
#include "gui/models/RecordSeen.h"
#include "gui/pages/RecordTexts.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <set>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray hostLines = "mail A 44.128.0.25\n@ MX 10 mail\n";
const QByteArray newLines = "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"\nmail TXT \"v=spf1 a -all\"\n"
                            "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";
const QByteArray oldSpf = "@ 7200 TXT \"v=spf1 ip4:44.128.9.9 ~all\"\n";

/// The second server has the zone of before.
const QByteArray partial = zone + hostLines + newLines + "!stale\n" + hostLines + oldSpf
                           + "!fresh\n" + "!server 44.128.1.10 stale\n";

const QString ns1 = QStringLiteral("ns1.good.example");
const QString ns2 = QStringLiteral("ns2.good.example");

constexpr int recordsStep = 7;

struct Records : GoodExample
{
    explicit Records(const QByteArray &zones) : GoodExample(zones)
    {
        program->assistant.window().setCurrent(recordsStep);
    }

    [[nodiscard]] QList<RecordCard *> cards()
    {
        return program->assistant.window().page(recordsStep)->findChildren<RecordCard *>();
    }
    /// The one whose name and type these are.
    [[nodiscard]] RecordCard *card(const QString &start)
    {
        for (RecordCard *each : cards()) {
            if (each->view().key.startsWith(start + u' '))
                return each;
        }
        return nullptr;
    }
    /// What was found of the plan's record for the purpose.
    [[nodiscard]] RecordSeen seen(plan::Purpose purpose)
    {
        const plan::MailPlan &plan = program->assistant.store().plan();
        session::RunController &runs = program->assistant.runs();
        for (const plan::PlannedRecord &record : plan::planRecords(plan, runs.published())) {
            if (record.purpose == purpose)
                return recordSeen(record, runs.verificationOf(plan));
        }
        return {};
    }
};

const QString mx = QStringLiteral("good.example MX");
const QString spfRecord = QStringLiteral("good.example TXT");
const QString policy = QStringLiteral("_dmarc.good.example TXT");

using Dots = std::vector<Status>;

} // namespace

class tst_RecordsSeen : public QObject
{
    Q_OBJECT

private slots:
    void aDotForEachNameServer();
    void eachStateHasItsShapeAndWord();
    void theDotsAreNamed();
    void silenceIsNotAbsence();
    void someAreNotAll();
    void noDotsBeforeAnybodyWasAsked();
    void whoIsStillAskedIsNoSilence();
    void theDotsFollowTheNextLook();
    void whatStandsThereHasServerAndTtl();
    void eachValueHasItsServers();
    void aValueInSeveralFieldsHasThem();
};

void tst_RecordsSeen::aDotForEachNameServer()
{
    Records records(partial);
    QVERIFY(records.program->waitForIdle());
    QVERIFY(records.card(mx) && records.card(spfRecord) && records.card(policy));
    QCOMPARE(records.card(mx)->view().seen, (Dots{Status::Ok, Status::Ok}));
    QCOMPARE(records.card(spfRecord)->view().seen, (Dots{Status::Ok, Status::Warning}));
    QCOMPARE(records.card(policy)->view().seen, (Dots{Status::Ok, Status::Waiting}));
    for (RecordCard *card : records.cards()) {
        const auto *dots = card->findChild<SeenDots *>();
        card->setOpen(false);
        QVERIFY(dots->isVisible());
        card->setOpen(true); // there the words say it
        QVERIFY(dots->isHidden());
    }
    records.program->picture(u"page-08-seen-partial"_s);
}

void tst_RecordsSeen::eachStateHasItsShapeAndWord()
{
    std::map<Status, std::set<QString>> words;
    for (const QByteArray &world :
         {partial, QByteArray(zone + hostLines + newLines + "!server 44.128.1.10 silent\n")}) {
        Records records(world);
        QVERIFY(records.program->waitForIdle());
        for (const RecordCard *card : records.cards()) {
            const RecordView &view = card->view();
            QCOMPARE(std::size_t(view.servers.size()), view.seen.size());
            for (std::size_t i = 0; i < view.seen.size(); ++i)
                words[view.seen[i]].insert(view.servers[qsizetype(i)].section(u": "_s, -1));
        }
    }
    std::set<QString> all;
    for (const Status status : {Status::Ok, Status::Warning, Status::Waiting, Status::Unknown}) {
        QCOMPARE(words[status].size(), 1U);
        all.merge(words[status]);
    }
    QCOMPARE(all.size(), 4U);
    QVERIFY(!all.contains(QString()));
}

void tst_RecordsSeen::theDotsAreNamed()
{
    Records records(partial);
    QVERIFY(records.program->waitForIdle());
    RecordCard *card = records.card(policy);
    QVERIFY(card);
    const auto *dots = card->findChild<SeenDots *>();
    for (const QString &server : {ns1, ns2}) {
        QVERIFY2(dots->accessibleName().contains(server), qPrintable(dots->accessibleName()));
        QVERIFY2(dots->toolTip().contains(server), qPrintable(dots->toolTip()));
    }
    // As text, who has not got it, and not who has.
    const QString words = card->view().seenWords;
    QVERIFY2(words.contains(ns2) && !words.contains(ns1), qPrintable(words));
    QVERIFY(dots->accessibleName().contains(words));
    const auto isShown = [&] {
        const QList<Para *> texts = card->findChildren<Para *>();
        return std::any_of(texts.begin(), texts.end(), [&](const Para *text) {
            return text->isVisible() && text->text() == words;
        });
    };
    card->setOpen(true);
    QVERIFY(isShown());
    card->setOpen(false);
    QVERIFY(!isShown());
}

/// Where no name server answered nobody knows whether the record is there.
void tst_RecordsSeen::silenceIsNotAbsence()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    const plan::PlannedRecord record = plan::planRecords(plan, {}).front();
    const auto wordsFor = [&](checks::Seen state) {
        facts::PublishedFact fact;
        fact.viewers.emplace_back().name = ns1;
        checks::SeenRow row;
        row.record = record;
        row.own = {{0, state, {}, {}, {}}};
        checks::Verification found;
        found.fact = facts::Fact<facts::PublishedFact>::known(fact, {}, {});
        found.table.rows = {row};
        return recordSeen(record, &found).words;
    };
    const QString absent = wordsFor(checks::Seen::None);
    const QString silent = wordsFor(checks::Seen::Unknown);
    QVERIFY(!absent.isEmpty());
    QVERIFY2(silent.contains(ns1) && !silent.contains(absent), qPrintable(silent));
    // And what must go is not gone where one of them keeps silent.
    plan::PlannedRecord removal = record;
    removal.action = plan::Action::Remove;
    QVERIFY(checks::isGone(removal));
    RecordSeen seen;
    seen.dots = {Status::Ok, Status::Ok};
    QCOMPARE(recordView(removal, nullptr, false, seen).status, Status::Ok);
    seen.dots = {Status::Ok, Status::Unknown};
    QCOMPARE(recordView(removal, nullptr, false, seen).status, Status::Unknown);
}

void tst_RecordsSeen::someAreNotAll()
{
    Records records(partial);
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(records.card(mx)->view().status, Status::Ok);
    for (const QString &key : {spfRecord, policy}) {
        QCOMPARE(records.card(key)->view().status, Status::Warning);
        QVERIFY(records.card(key)->view().statusText.contains(u'1'));
    }
    QVERIFY(records.seen(plan::Purpose::Dmarc).isPartial);
    QVERIFY(!records.seen(plan::Purpose::MailExchanger).isPartial);
}

void tst_RecordsSeen::noDotsBeforeAnybodyWasAsked()
{
    Records records(partial);
    const auto areBare = [&] {
        const QList<RecordCard *> cards = records.cards();
        return !cards.isEmpty()
               && std::all_of(cards.begin(), cards.end(), [](const RecordCard *card) {
                      return card->view().seen.empty() && card->view().seenWords.isEmpty()
                             && card->findChild<SeenDots *>()->isHidden();
                  });
    };
    QVERIFY(areBare());
    QVERIFY(records.program->waitForIdle());
    // Where the owner types them in changes nothing at the name servers.
    records.program->assistant.store().editDomain(
        [](plan::MailDomain &domain) { domain.dnsHost = u"porkbun"_s; });
    for (const RecordCard *card : records.cards())
        QVERIFY2(!card->view().seen.empty(), qPrintable(card->view().key));
    // Of another plan nobody was asked yet.
    records.program->assistant.store().edit(
        [](plan::MailPlan &plan) { plan.domains.front().spf.includes << u"_spf.relay.example"_s; });
    QVERIFY(areBare());
}

/// "Could not tell" is what became of a look, and none was made yet.
void tst_RecordsSeen::whoIsStillAskedIsNoSilence()
{
    Records records(partial);
    const auto areAll = [&](Status status) {
        const QList<RecordCard *> cards = records.cards();
        return !cards.isEmpty()
               && std::all_of(cards.begin(), cards.end(), [status](const RecordCard *card) {
                      return card->view().status == status;
                  });
    };
    QVERIFY(areAll(Status::Running));
    records.program->assistant.runs().stop();
    QVERIFY(records.program->waitForIdle());
    QVERIFY(!areAll(Status::Running) && !areAll(Status::Unknown));

    plan::PlannedRecord record;
    record.record = {dns::Name::of("good.example"), 3600, dns::Txt::of("v=spf1 -all")};
    record.action = plan::Action::Unknown;
    std::set<QString> words;
    for (const auto &[look, status] :
         {std::pair{Looked::NotYet, Status::Waiting}, std::pair{Looked::UnderWay, Status::Running},
          std::pair{Looked::Made, Status::Unknown}}) {
        RecordSeen seen;
        seen.look = look;
        const RecordView view = recordView(record, nullptr, false, seen);
        QCOMPARE(view.status, status);
        QCOMPARE(publishedState(record, look).status, status);
        words.insert(view.statusText);
    }
    QCOMPARE(words.size(), 3U);

    Records silent(zone + "!server 44.128.0.10 silent\n!server 44.128.1.10 silent\n");
    QVERIFY(silent.program->waitForIdle());
    for (const RecordCard *card : silent.cards())
        QCOMPARE(card->view().status, Status::Unknown);
}

void tst_RecordsSeen::theDotsFollowTheNextLook()
{
    Records records(zone + hostLines + "!after 40\n" + zone + hostLines + newLines);
    QVERIFY(records.program->waitForIdle());
    RecordCard *card = records.card(policy);
    QVERIFY(card);
    QCOMPARE(card->view().seen, (Dots{Status::Waiting, Status::Waiting}));
    const QString words = card->view().seenWords;
    card->focusHead();
    WizardWindow &window = records.program->assistant.window();
    const QWidget *focus = window.focusWidget();
    QVERIFY(focus && card->isAncestorOf(focus));
    records.program->internet->advance(std::chrono::seconds(60)); // the owner has entered them
    emit window.checkAgainAsked(false);
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(records.card(policy), card);
    QCOMPARE(card->view().seen, (Dots{Status::Ok, Status::Ok}));
    QVERIFY(card->view().seenWords != words);
    QCOMPARE(card->findChild<SeenDots *>()->accessibleName().contains(words), false);
    QCOMPARE(window.focusWidget(), focus);
}

void tst_RecordsSeen::whatStandsThereHasServerAndTtl()
{
    Records records(zone + hostLines + oldSpf);
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(
        records.seen(plan::Purpose::Spf).now,
        (std::vector<StandsThere>{{{u"v=spf1 ip4:44.128.9.9 ~all"_s}, {ns1, ns2}, quint32(7200)}}));
    RecordCard *card = records.card(spfRecord);
    QVERIFY(card);
    QVERIFY(!card->view().published.empty()); // the value itself, with what goes of it
    QCOMPARE(card->view().now.size(), 1);
    for (const QString &part : {ns1, ns2, u"7200"_s})
        QVERIFY2(card->view().now.front().contains(part), qPrintable(card->view().now.front()));
    QVERIFY(!card->view().now.front().contains(u"44.128.9.9"_s)); // no second time
    QVERIFY(records.card(mx)->view().now.isEmpty());              // nothing changes there
    card->setOpen(true);
    const auto *lines = card->findChild<NowLines *>();
    QVERIFY(lines && lines->isVisible());
    QCOMPARE(lines->findChild<Para *>()->text(), card->view().now.front());
}

void tst_RecordsSeen::eachValueHasItsServers()
{
    Records records(partial);
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(records.seen(plan::Purpose::Spf).now,
             (std::vector<StandsThere>{{{u"v=spf1 ip4:44.128.0.25 ~all"_s}, {ns1}, quint32(3600)},
                                       {{u"v=spf1 ip4:44.128.9.9 ~all"_s}, {ns2}, quint32(7200)}}));
    RecordCard *card = records.card(spfRecord);
    QVERIFY(card);
    QCOMPARE(card->view().now.size(), 2);
    const QStringList old = card->view().now.filter(u"44.128.9.9"_s);
    QCOMPARE(old.size(), 1);
    QVERIFY(old.front().contains(ns2) && old.front().contains(u"7200"_s)
            && !old.front().contains(ns1));
    card->setOpen(true);
    QCOMPARE(card->findChild<NowLines *>()->findChildren<Para *>().size(), 2);
    records.program->picture(u"page-08-now-differs"_s);
}

/// As some DNS hosts have it for CAA, SRV and TLSA.
void tst_RecordsSeen::aValueInSeveralFieldsHasThem()
{
    RecordView view;
    view.key = u"good.example CAA"_s;
    view.type = u"CAA"_s;
    view.published = {{u"0 issue \"old.example\""_s, true}};
    view.now = {u"Now at ns1.good.example"_s};
    for (const bool isSplit : {true, false}) {
        view.fields.clear();
        for (const QString &label : {u"Tag"_s, u"Issuer"_s}) {
            RecordField field;
            field.label = label;
            field.value = label.toLower();
            field.isValue = !isSplit && label == u"Issuer";
            view.fields.push_back(field);
        }
        TestDesktop desktop;
        RecordCard card(desktop);
        card.resize(u(700), u(300));
        card.setView(view);
        card.setOpen(true);
        card.show();
        const auto *now = card.findChild<NowLines *>();
        const auto *old = card.findChild<OldValue *>();
        QVERIFY(now && now->isVisible() && now->width() > 0);
        QCOMPARE(now->findChildren<Para *>().size(), 1);
        QVERIFY(old && old->isVisible());
    }
}

MW_TEST(tst_RecordsSeen)
#include "tst_RecordsSeen.moc"
