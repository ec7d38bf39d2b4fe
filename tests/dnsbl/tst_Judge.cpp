#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Judge.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using data::CodeKind;
using testkit::addressList;
using testkit::addressOf;
using testkit::codeOf;

namespace {

/// "nx", "nodata", "timeout", "servfail", "refused", or codes with blanks between.
Probe probeOf(const QString &text)
{
    Probe probe;
    if (text == u"nx"_s)
        probe.outcome = dns::Outcome::NoSuchName;
    else if (text == u"nodata"_s)
        probe.outcome = dns::Outcome::NoData;
    else if (text == u"timeout"_s)
        probe.outcome = dns::Outcome::Timeout;
    else if (text == u"servfail"_s)
        probe.outcome = dns::Outcome::ServerFailure;
    else if (text == u"refused"_s)
        probe.outcome = dns::Outcome::Refused;
    else {
        probe.outcome = dns::Outcome::Records;
        for (const QString &code : text.split(u' '))
            probe.codes.push_back(*Address::parse(code));
    }
    return probe;
}

data::BlockList zen()
{
    data::BlockList list = addressList("zen.example");
    list.weight = data::ListWeight::Decisive;
    list.codes = {codeOf("127.0.0.2", CodeKind::Listing, "SBL"),
                  codeOf("127.0.0.4", CodeKind::Listing, "XBL"),
                  codeOf("127.0.0.10", CodeKind::Policy, "PBL"),
                  codeOf("127.0.0.20", CodeKind::Good, "good")};
    list.listed.expect = {addressOf("127.0.0.2"), addressOf("127.0.0.4")};
    list.removal.url = u"https://example.org/remove"_s;
    return list;
}

Hearing hearingOf(const QString &positive, const QStringList &negatives, const QString &question)
{
    Hearing hearing;
    if (!positive.isEmpty())
        hearing.positive = probeOf(positive);
    for (const QString &negative : negatives)
        hearing.negatives.push_back(probeOf(negative));
    hearing.question = probeOf(question);
    return hearing;
}

} // namespace

class tst_Judge : public QObject
{
    Q_OBJECT

private slots:
    void judgesByItsControls_data()
    {
        QTest::addColumn<QString>("positive");
        QTest::addColumn<QStringList>("negatives");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *positive, QStringList negatives,
                            const char *question, const char *outcome, const char *reason = "") {
            QTest::newRow(name) << QString::fromLatin1(positive) << negatives
                                << QString::fromLatin1(question) << QString::fromLatin1(outcome)
                                << QString::fromLatin1(reason);
        };
        const QStringList clean{u"nx"_s, u"nx"_s};
        row("listed", "127.0.0.2", clean, "127.0.0.4", "listed");
        row("clean", "127.0.0.2", clean, "nx", "clean");
        row("no data is clean, too", "127.0.0.2", clean, "nodata", "clean");
        row("a good code is clean", "127.0.0.2", clean, "127.0.0.20", "clean");
        row("undocumented code is listed", "127.0.0.2", clean, "127.0.0.77", "listed");
        row("nothing is proved without the control", "nx", clean, "nx", "broken", "no-control");
        row("listed without the control: with doubt", "nx", clean, "127.0.0.2", "listed",
            "no-control");
        row("control with another code", "127.0.0.9", clean, "nx", "broken", "no-control");
        row("lists everything", "127.0.0.2", {u"nx"_s, u"127.0.0.2"_s}, "127.0.0.2", "broken",
            "lists-everything");
        row("lists everything, question clean", "127.0.0.2", {u"127.0.0.3"_s, u"nx"_s}, "nx",
            "broken", "lists-everything");
        row("a good code for everybody is no wildcard", "127.0.0.2", {u"127.0.0.20"_s, u"nx"_s},
            "nx", "clean");
        row("a good code for everybody, the control too: a wildcard", "127.0.0.20",
            {u"nx"_s, u"127.0.0.20"_s}, "127.0.0.20", "broken", "lists-everything");
        row("the control is only praised", "127.0.0.20", clean, "nx", "broken", "no-control");
        row("refused", "127.255.255.254", clean, "127.255.255.254", "refused", "public-resolver");
        row("refused in the control alone", "127.255.255.255", clean, "nx", "refused", "too-many");
        row("refused in the question alone", "127.0.0.2", clean, "127.255.255.252", "refused",
            "wrong-name");
        row("localhost is no listing", "127.0.0.2", clean, "127.0.0.1", "refused", "other");
        row("parked", "44.1.2.3", {u"44.1.2.3"_s, u"44.1.2.3"_s}, "44.1.2.3", "broken",
            "outside-127");
        row("rewritten", "127.0.0.2", {u"44.1.2.3"_s, u"44.1.2.3"_s}, "44.1.2.3", "broken",
            "outside-127");
        row("hit beside a rewritten control", "127.0.0.2", {u"44.1.2.3"_s}, "127.0.0.2", "broken",
            "outside-127");
        row("timeout", "timeout", {u"timeout"_s, u"timeout"_s}, "timeout", "unreachable",
            "timeout");
        row("question timed out", "127.0.0.2", clean, "timeout", "unreachable", "timeout");
        row("control timed out: never clean", "timeout", clean, "nx", "unreachable", "timeout");
        row("control timed out, listed all the same", "timeout", clean, "127.0.0.2", "listed");
        row("servfail", "servfail", {u"servfail"_s}, "servfail", "unreachable", "server-failure");
        row("DNS refused by the resolver", "refused", {u"refused"_s}, "refused", "unreachable",
            "refused");
        row("no test point, clean", "", clean, "nx", "broken", "no-control");
        row("no test point, listed", "", clean, "127.0.0.2", "listed", "no-control");
        row("negatives unheard, clean all the same", "127.0.0.2", {u"timeout"_s}, "nx", "clean");
        row("negatives unheard, listed all the same", "127.0.0.2", {u"timeout"_s}, "127.0.0.2",
            "listed");
    }
    void judgesByItsControls()
    {
        QFETCH(QString, positive);
        QFETCH(QStringList, negatives);
        QFETCH(QString, question);
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        const data::BlockList list = zen();
        const Verdict verdict =
            judge(list, addressOf("44.128.0.1"), hearingOf(positive, negatives, question));
        QCOMPARE(toString(verdict.outcome), outcome);
        QCOMPARE(toJson(verdict)[u"reason"].toString(), reason);
        const bool leavesNobodyOut = !negatives.contains(u"nx"_s);
        QCOMPARE(verdict.doubtful,
                 outcome == u"listed"_s && (reason == u"no-control"_s || leavesNobodyOut));
    }

    void saysWhatTheControlsDid()
    {
        const data::BlockList list = zen();
        const Subject subject = addressOf("44.128.0.1");
        const Verdict fine = judge(list, subject, hearingOf(u"127.0.0.2"_s, {u"nx"_s}, u"nx"_s));
        QCOMPARE(fine.positiveControl, std::optional(true));
        QCOMPARE(fine.negativeControl, std::optional(true));
        const Verdict silent =
            judge(list, subject, hearingOf(u"timeout"_s, {u"timeout"_s}, u"nx"_s));
        QVERIFY(!silent.positiveControl);
        QVERIFY(!silent.negativeControl);
        const Verdict bad =
            judge(list, subject, hearingOf(u"nx"_s, {u"nx"_s, u"127.0.0.2"_s}, u"nx"_s));
        QCOMPARE(bad.positiveControl, std::optional(false));
        QCOMPARE(bad.negativeControl, std::optional(false));
    }

    void takesATestEntryOrPraiseForEverybodyAsAWildcard()
    {
        data::BlockList list = testkit::addressList("drones.example");
        list.codes = {testkit::codeOf("127.0.0.2", data::CodeKind::Test, "Sample data"),
                      testkit::codeOf("127.0.0.3", data::CodeKind::Listing, "Drone")};
        const Hearing everybody =
            hearingOf(u"127.0.0.2"_s, {u"nx"_s, u"127.0.0.2"_s}, u"127.0.0.2"_s);
        const Verdict drones = judge(list, addressOf("44.128.0.1"), everybody);
        QCOMPARE(drones.outcome, ListOutcome::Broken);
        QVERIFY(drones.broken == BrokenReason::ListsEverything);
        QCOMPARE(judge(list, addressOf("44.128.0.1"),
                       hearingOf(u"127.0.0.2"_s, {u"nx"_s, u"nx"_s}, u"nx"_s))
                     .outcome,
                 ListOutcome::Clean);
        list.kind = data::ListKind::Allow;
        list.codes = {testkit::codeOf("127.0.*.2", data::CodeKind::Good, "Medium trust")};
        QVERIFY(judge(list, addressOf("44.128.0.1"), everybody).broken
                == BrokenReason::ListsEverything);
    }

    void takesTheSameScoreForAllAsAWildcard()
    {
        data::BlockList list = testkit::addressList("scores.example");
        list.codes = {testkit::codeOf("127.0.0.2", data::CodeKind::Listing, "Black"),
                      testkit::codeOf("127.0.0.3", data::CodeKind::Neutral, "Yellow"),
                      testkit::codeOf("bit:64", data::CodeKind::Info, "Click tracker")};
        const Subject subject = addressOf("44.128.0.1");
        for (const QString &code : {u"127.0.0.3"_s, u"127.0.0.64"_s}) {
            const Verdict all = judge(list, subject, hearingOf(code, {code, code}, code));
            QVERIFY(all.broken == BrokenReason::ListsEverything);
            // Whatever the question brings: a list that cannot tell its controls apart proves nothing.
            QVERIFY(judge(list, subject, hearingOf(code, {u"nx"_s, code}, u"nx"_s)).broken
                    == BrokenReason::ListsEverything);
            // A list that grades everybody may do so, as long as its control is listed.
            const Verdict graded =
                judge(list, subject, hearingOf(u"127.0.0.2"_s, {code, code}, code));
            QCOMPARE(graded.outcome, ListOutcome::Clean);
            // The control has a grade and no listing: it does not show that the list lists.
            QVERIFY(judge(list, subject, hearingOf(code, {u"nx"_s}, u"nx"_s)).broken
                    == BrokenReason::NoControl);
        }
    }

    /// Its test entry has all bits set; it once was taken for a refusal.
    void believesTheTestEntryOfSurbl()
    {
        const Result<data::ListCatalog> catalog = data::ListCatalog::builtIn();
        QVERIFY(catalog);
        const data::BlockList *surbl = catalog->find(dns::Name::of("multi.surbl.org"));
        QVERIFY(surbl);
        const Subject subject = dns::Name::of("good.example");
        QCOMPARE(judge(*surbl, subject, hearingOf(u"127.0.0.254"_s, {u"nx"_s}, u"nx"_s)).outcome,
                 ListOutcome::Clean);
        QCOMPARE(
            judge(*surbl, subject, hearingOf(u"127.0.0.254"_s, {u"nx"_s}, u"127.0.0.64"_s)).outcome,
            ListOutcome::Listed);
        QCOMPARE(judge(*surbl, subject, hearingOf(u"127.0.0.1"_s, {u"127.0.0.1"_s}, u"127.0.0.1"_s))
                     .outcome,
                 ListOutcome::Refused);
    }

    void trustsTheAnswerWithoutASelfTest()
    {
        const data::BlockList list = zen();
        Hearing hearing = hearingOf({}, {}, u"nx"_s);
        hearing.selfTest = false;
        const Verdict clean = judge(list, addressOf("44.128.0.1"), hearing);
        QCOMPARE(clean.outcome, ListOutcome::Clean);
        QVERIFY(toJson(clean)[u"controls"][u"positive"].isNull());
        QVERIFY(toJson(clean)[u"controls"][u"negative"].isNull());
        hearing.question = probeOf(u"127.0.0.2"_s);
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).outcome, ListOutcome::Listed);
        QVERIFY(!judge(list, addressOf("44.128.0.1"), hearing).doubtful);
        hearing.question = probeOf(u"127.255.255.254"_s);
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).outcome, ListOutcome::Refused);
        hearing.question = probeOf(u"44.0.0.1"_s);
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).outcome, ListOutcome::Broken);
    }

    void callsAPolicyListingNoGuilt()
    {
        const data::BlockList list = zen();
        const Subject subject = addressOf("44.128.0.1");
        const Verdict policy =
            judge(list, subject, hearingOf(u"127.0.0.2"_s, {u"nx"_s}, u"127.0.0.10"_s));
        QCOMPARE(policy.outcome, ListOutcome::Listed);
        QCOMPARE(policy.scope, data::ListScope::Policy);
        const Verdict both =
            judge(list, subject, hearingOf(u"127.0.0.2"_s, {u"nx"_s}, u"127.0.0.10 127.0.0.4"_s));
        QCOMPARE(both.scope, data::ListScope::Address);
        QCOMPARE(both.meanings(), (QStringList{u"PBL"_s, u"XBL"_s}));
    }

    void explainsARetiredListWithoutHearing()
    {
        data::BlockList list = zen();
        list.status = data::ListStatus::Retired;
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearingOf(u"127.0.0.2"_s, {}, u"127.0.0.2"_s))
                     .outcome,
                 ListOutcome::Retired);
        QCOMPARE(retired(list, addressOf("44.128.0.1")).outcome, ListOutcome::Retired);
    }

    void tellsAMissingZoneFromAMissingControl()
    {
        const data::BlockList list = zen();
        Hearing hearing = hearingOf(u"nx"_s, {u"nx"_s}, u"nx"_s);
        hearing.zone = dns::Outcome::NoSuchName;
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).broken,
                 std::optional(BrokenReason::NoZone));
        hearing.zone = dns::Outcome::Records;
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).broken,
                 std::optional(BrokenReason::NoControl));
    }

    void takesTheOwnServersRefusalForWhatItIs()
    {
        const data::BlockList list = zen();
        Hearing hearing = hearingOf(u"refused"_s, {u"refused"_s}, u"refused"_s);
        hearing.authoritative = true;
        QCOMPARE(judge(list, addressOf("44.128.0.1"), hearing).outcome, ListOutcome::Refused);
    }

    void cutsTheListsOwnWords()
    {
        Verdict verdict;
        verdict.texts = {"see\n https://example.org", "now"};
        QCOMPARE(verdict.ownWords(), u"see https://example.org now"_s);
        verdict.texts = {QByteArray(60000, 'x'), "more"};
        QCOMPARE(verdict.ownWords().size(), Verdict::longestWords + 1);
        const data::BlockList list = zen();
        verdict.list = &list;
        QCOMPARE(toJson(verdict)[u"text"].toString(), verdict.ownWords());
    }

    void writesTheFieldsOfTheContract()
    {
        const data::BlockList list = zen();
        Verdict verdict = judge(list, addressOf("44.128.0.1"),
                                hearingOf(u"127.0.0.2"_s, {u"nx"_s}, u"127.0.0.4"_s));
        verdict.texts = {"because"};
        verdict.server = Endpoint{addressOf("44.128.0.53"), 53};
        const QJsonObject json = toJson(verdict);
        QCOMPARE(json.keys(),
                 (QStringList{u"codes"_s, u"controls"_s, u"meaning"_s, u"name"_s, u"outcome"_s,
                              u"reason"_s, u"removal"_s, u"scope"_s, u"server"_s, u"subject"_s,
                              u"text"_s, u"via"_s, u"weight"_s, u"zone"_s}));
        QCOMPARE(json[u"zone"].toString(), u"zen.example"_s);
        QCOMPARE(json[u"subject"].toString(), u"44.128.0.1"_s);
        QCOMPARE(json[u"meaning"].toString(), u"XBL"_s);
        QCOMPARE(json[u"text"].toString(), u"because"_s);
        QCOMPARE(json[u"via"].toString(), u"resolver"_s);
        QCOMPARE(json[u"server"].toString(), u"44.128.0.53"_s);
        QCOMPARE(json[u"weight"].toString(), u"decisive"_s);
        QVERIFY(json[u"reason"].isNull());
        const Totals totals = totalsOf({verdict, retired(list, addressOf("44.128.0.1"))});
        QCOMPARE(totals.listed, 1);
        QCOMPARE(totals.answered(), 1);
    }
};

MW_TEST(tst_Judge)
#include "tst_Judge.moc"
