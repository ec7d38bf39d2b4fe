// What the lists answered, as cells, as the detail of one, and as the grid.
#include "Program.h"
#include "checks/ListsVerdicts.h"
#include "dnsbl/Lists.h"
#include "findings/Catalog.h"
#include "gui/models/ListAnswers.h"
#include "gui/models/ListViews.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using dnsbl::ListOutcome;
using testkit::addressList;
using testkit::addressOf;
using testkit::codeOf;

namespace {

const Address home = addressOf("44.128.70.25");
const Address relay = addressOf("44.128.90.26");

data::BlockList decisiveList()
{
    data::BlockList list = addressList("one.example");
    list.name = u"One"_s;
    list.weight = data::ListWeight::Decisive;
    list.codes = {codeOf("127.0.0.4", data::CodeKind::Listing, "A bot sits behind this line"),
                  codeOf("127.0.0.10", data::CodeKind::Policy, "A home line"),
                  codeOf("127.0.0.9", data::CodeKind::Listing, "A range of criminals")};
    list.codes.back().scope = data::ListScope::Network;
    list.removal.url = u"https://one.example/remove"_s;
    return list;
}

dnsbl::Verdict verdictOf(const data::BlockList &list, const char *code,
                         const dnsbl::Subject &subject = home)
{
    dnsbl::Hearing hearing;
    hearing.positive = {dns::Outcome::Records, {addressOf("127.0.0.2")}};
    hearing.negatives = {{dns::Outcome::NoSuchName, {}}};
    hearing.question = {dns::Outcome::NoSuchName, {}};
    if (code)
        hearing.question = {dns::Outcome::Records, {addressOf(code)}};
    return dnsbl::judge(list, subject, hearing);
}

/// What the row says, or nothing where there is none. Rows are told by their content.
bool hasRow(const ListDetailView &view, const QString &value)
{
    return std::any_of(view.rows.begin(), view.rows.end(),
                       [&](const FactRow &row) { return row.value == value; });
}

ListDetailView detailOf(const data::BlockList &list, const dnsbl::Verdict &verdict,
                        const std::vector<findings::Finding> &report = {})
{
    return listDetail({list, dnsbl::toString(verdict.subject), false, {}}, &verdict, false, report);
}

session::ListNews newsOf(const data::BlockList &list, const char *code, bool settled = true)
{
    session::ListNews news = session::newsOf(verdictOf(list, code));
    news.verdict.settled = settled;
    return news;
}

const QString keyOfHome = listKey(u"44.128.70.25"_s, u"one.example"_s);

} // namespace

class tst_ListViews : public QObject
{
    Q_OBJECT

private slots:
    void cellIsAsGraveAsItsFinding()
    {
        const data::BlockList list = decisiveList();
        QCOMPARE(listState(verdictOf(list, nullptr), false), ListState::NotListed);
        QCOMPARE(listState(verdictOf(list, "127.0.0.4"), false), ListState::ListedProblem);
        QCOMPARE(listState(verdictOf(list, "127.0.0.4", relay), true), ListState::ListedWarning);
        QCOMPARE(listState(verdictOf(list, "127.0.0.10"), false), ListState::ListedWarning);
        QCOMPARE(listState(verdictOf(list, "127.0.0.9"), false), ListState::ListedNote);
        dnsbl::Verdict doubtful = verdictOf(list, "127.0.0.4");
        doubtful.doubtful = true;
        QCOMPARE(listState(doubtful, false), ListState::ListedNote);
        dnsbl::Verdict open = verdictOf(list, "127.0.0.4");
        open.settled = false;
        QCOMPARE(listState(open, false), ListState::Asking);
        dnsbl::Verdict silent = verdictOf(list, nullptr);
        silent.outcome = ListOutcome::Unreachable;
        silent.failure = dns::Outcome::Timeout;
        QCOMPARE(listState(silent, false), ListState::CouldNotTell);
        // Nobody has asked: that is no answer, and none that did not come.
        silent.failure = dns::Outcome::Cancelled;
        QCOMPARE(listState(silent, false), ListState::Waiting);
        QVERIFY(listWords(silent).isEmpty());
    }

    void listingSaysCodeMeaningAndTheWayOff()
    {
        const data::BlockList list = decisiveList();
        const ListDetailView view = detailOf(list, verdictOf(list, "127.0.0.4"));
        QCOMPARE(view.list, u"One"_s);
        QCOMPARE(view.status, Status::Problem);
        QVERIFY(hasRow(view, u"one.example"_s));
        QVERIFY(hasRow(view, u"127.0.0.4"_s));
        QVERIFY(hasRow(view, u"A bot sits behind this line"_s));
        QVERIFY(view.sentence.contains(u"44.128.70.25"_s));
        QCOMPARE(view.url, list.removal.url);
        QVERIFY(view.rows.back().value.contains(list.removal.url));
        // Of a range only the provider can be taken off.
        QVERIFY(detailOf(list, verdictOf(list, "127.0.0.9")).url.isEmpty());
    }

    void whatIsNotListedHasNoWayOff()
    {
        const data::BlockList list = decisiveList();
        const ListDetailView clean = detailOf(list, verdictOf(list, nullptr));
        QCOMPARE(clean.status, Status::Ok);
        QVERIFY(clean.url.isEmpty());
        QCOMPARE(clean.rows.size(), 2U); // its zone and its weight
        dnsbl::Verdict refused = verdictOf(list, nullptr);
        refused.outcome = ListOutcome::Refused;
        refused.refusal = dnsbl::RefusalCause::TooManyQuestions;
        const ListDetailView told = detailOf(list, refused);
        QCOMPARE(told.status, Status::Unknown);
        QVERIFY(told.url.isEmpty());
        QCOMPARE(told.rows.size(), 3U); // ... and what helps
    }

    void whatIsNotKnownIsNotGuessed()
    {
        const data::BlockList list = decisiveList();
        const ListQuestion question{list, u"44.128.70.25"_s, false, {}};
        const ListDetailView asking = listDetail(question, nullptr, true, {});
        const ListDetailView waiting = listDetail(question, nullptr, false, {});
        QCOMPARE(asking.status, Status::Running);
        QCOMPARE(waiting.status, Status::Waiting);
        QVERIFY(asking.sentence != waiting.sentence);
        dnsbl::Verdict cut = verdictOf(list, "127.0.0.4");
        cut.outcome = ListOutcome::Unreachable;
        cut.failure = dns::Outcome::Cancelled;
        QVERIFY(listDetail(question, &cut, false, {}) == waiting);
    }

    void stepsAreThoseOfTheReport()
    {
        const data::BlockList list = decisiveList();
        const dnsbl::Verdict verdict = verdictOf(list, "127.0.0.4");
        std::vector<findings::Finding> report;
        dnsbl::Circumstances line;
        line.isRelay = true; // other steps than of an own address
        checks::judgeListing(verdict, line, u"44.128.70.25@one.example"_s, {}, report);
        const QString steps = findings::textsOf(report.front()).fix;
        QVERIFY(detailOf(list, verdict).rows.back().value != steps);
        QCOMPARE(detailOf(list, verdict, report).rows.back().value, steps);
        // Those for another answer are of before.
        report.front().args[u"codes"_s] = QStringList{u"127.0.0.10"_s};
        QVERIFY(detailOf(list, verdict, report).rows.back().value != steps);
    }

    void stoppedRunLaysNothingOlderOverItsAnswers()
    {
        const data::BlockList one = decisiveList();
        const data::BlockList two = addressList("two.example");
        const data::BlockList three = addressList("three.example");
        dnsbl::Survey before;
        for (const data::BlockList *list : {&one, &two, &three})
            before.verdicts.push_back(verdictOf(*list, nullptr));
        ListAnswers answers;
        answers.endWith(before);
        QCOMPARE(answers.find(keyOfHome)->verdict.outcome, ListOutcome::Clean);
        answers.begin();
        QVERIFY(answers.isAsking());
        QVERIFY(!answers.find(keyOfHome));
        answers.take(newsOf(one, "127.0.0.4"));
        answers.take(newsOf(two, "127.0.0.2", false)); // its text was to follow
        answers.stop();
        QVERIFY(answers.wasStopped());
        QCOMPARE(answers.find(keyOfHome)->verdict.outcome, ListOutcome::Listed);
        const QString home = u"44.128.70.25"_s;
        QCOMPARE(answers.find(listKey(home, u"two.example"_s))->verdict.outcome,
                 ListOutcome::Clean);
        QCOMPARE(answers.find(listKey(home, u"three.example"_s))->verdict.outcome,
                 ListOutcome::Clean);
        QCOMPARE(answers.answered(), 1);
        QCOMPARE(answers.listed(), 1);
        answers.begin();
        QCOMPARE(answers.answered(), 0);
        answers.endWith(before);
        QCOMPARE(answers.find(keyOfHome)->verdict.outcome, ListOutcome::Clean);
        QVERIFY(!answers.wasStopped());
    }

    void whatIsAskedHasItsPlace()
    {
        plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {{home, plan::Provenance::Typed}};
        const dnsbl::Subject domain = dns::Name::of("start.example");
        QVERIFY(
            (listSubjectsOf(plan, nullptr, {}).all == std::vector<dnsbl::Subject>{home, domain}));
        plan.route = {plan::Way::Relay, plan::Way::Unused,
                      plan::Relay{u"smtp.relay.example"_s, 587, {}}};
        QVERIFY((listSubjectsOf(plan, nullptr, {}).all == std::vector<dnsbl::Subject>{domain}));
        // A relay with a name: its addresses come with what is asked, and with what was.
        const ListSubjects heard = listSubjectsOf(plan, nullptr, {relay});
        QVERIFY((heard.all == std::vector<dnsbl::Subject>{relay, domain}));
        QVERIFY(heard.isRelay(relay));
        facts::ListsFact known;
        known.relay = {relay};
        QVERIFY(listSubjectsOf(plan, &known, {}) == heard);
        plan.route.relay->host = u"44.128.90.26"_s;
        QVERIFY(listSubjectsOf(plan, nullptr, {}) == heard);
        // An address that is measured anew is no relay's.
        plan.route = {};
        plan.hosts.front().addresses.clear();
        facts::ListsFact alone;
        alone.subjects = {home, domain};
        QVERIFY(listSubjectsOf(plan, &alone, {}) == listSubjectsOf(plan, nullptr, {home}));
        const ListSubjects measured = listSubjectsOf(plan, nullptr, {home});
        QVERIFY((measured.all == std::vector<dnsbl::Subject>{home, domain}));
        QVERIFY(!measured.isRelay(home));
        // Lists know of public ones alone.
        plan.hosts.front().addresses = {{addressOf("192.168.1.2"), plan::Provenance::Typed}};
        QVERIFY((listSubjectsOf(plan, nullptr, {}).all == std::vector<dnsbl::Subject>{domain}));
    }

    void everyCellHasItsList()
    {
        ListSubjects subjects;
        subjects.all = {home};
        ListAnswers answers;
        const ListTable table = listTable(subjects, test::dataSet(), answers);
        QCOMPARE(table.blocks.size(), 1U);
        QVERIFY(table.places.size() > 50);
        for (const auto &[key, place] : table.places) {
            const data::BlockList *list = table.listAt(place);
            QVERIFY(list);
            QCOMPARE(key, listKey(table.blocks.front().subject, list->zone.toLower()));
        }
        QVERIFY(!table.listAt({}));
        QVERIFY(!table.listAt({0, 0, 1000}));
        QVERIFY(!table.listAt({1, 0, 0}));
    }
};

MW_TEST(tst_ListViews)
#include "tst_ListViews.moc"
