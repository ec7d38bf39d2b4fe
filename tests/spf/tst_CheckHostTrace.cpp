// What check_host() tells besides the result: the trace of what it asked and found, JSON, words.
#include "ExampleOrg.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace mailworthy::spf::test;
using mailworthy::Address;

class tst_CheckHostTrace : public QObject
{
    Q_OBJECT
private slots:
    void tracesWhatItAskedAndFound();
    void walksOnBeyondTheLimitForThePicture();
    void putsTheVerdictIntoJson();
    void namesEveryWord();
};

void tst_CheckHostTrace::tracesWhatItAskedAndFound()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT",
             "v=spf1 a:void.example include:pass.example mx exp=e.example ~all");
    const Verdict verdict = ask(zone, "192.0.2.26");
    const RecordTrace &root = verdict.trace.root;
    QCOMPARE(root.domain, QByteArray("example.org"));
    QCOMPARE(root.records, 1);
    QCOMPARE(root.result, Result::Pass);
    QCOMPARE(root.lookups, 3);
    QCOMPARE(root.voids, 1);
    QCOMPARE(root.terms.size(), std::size_t(5));
    QCOMPARE(root.terms[0].outcome, TermOutcome::NoMatch);
    QCOMPARE(root.terms[0].voidAfter, 1);
    QVERIFY(root.terms[0].lookups.at(0).isVoid);
    QCOMPARE(root.terms[1].outcome, TermOutcome::NoMatch);
    QCOMPARE(root.terms[1].below.at(0).result, Result::Fail);
    QCOMPARE(root.terms[2].outcome, TermOutcome::Match);
    QCOMPARE(root.terms[2].lookupsAfter, 3);
    QCOMPARE(root.terms[2].addresses, (std::vector<Address>{*Address::parse(u"192.0.2.25"),
                                                            *Address::parse(u"192.0.2.26")}));
    QCOMPARE(root.terms[2].lookups.at(0).names,
             (std::vector<QByteArray>{"mx1.example.org", "mx2.example.org"}));
    QCOMPARE(root.terms[3].outcome, TermOutcome::Ignored);
    QCOMPARE(root.terms[4].outcome, TermOutcome::NotReached);
    QVERIFY(!root.terms[4].beyondLimit);

    Options quiet;
    quiet.trace = false;
    QVERIFY(ask(zone, "192.0.2.26", "b@example.org", "h", quiet).trace.root.terms.empty());
}

void tst_CheckHostTrace::walksOnBeyondTheLimitForThePicture()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add(
        "example.org", "TXT",
        "v=spf1 a a a a a a a a a include:nest.example include:pass.example a:late.example -all");
    zone.add("nest.example", "TXT", "v=spf1 a:mx1.example.org include:nest.example -all");
    zone.add("late.example", "A", "192.0.2.77");
    const Verdict verdict = ask(zone, "203.0.113.9");
    QCOMPARE(summary(verdict),
             QStringLiteral("permerror include:nest.example 11 0 too-many-lookups"));
    const std::vector<TermTrace> &terms = verdict.trace.root.terms;
    QVERIFY(!terms[8].beyondLimit);
    QVERIFY(terms[11].beyondLimit);
    QCOMPARE(terms[11].addresses, (std::vector<Address>{*Address::parse(u"192.0.2.77")}));
    QVERIFY(terms[11].lookupsAfter > 11);
    Options options;
    options.walkBeyondLimit = false;
    zone.asked.clear();
    QCOMPARE(summary(ask(zone, "203.0.113.9", "b@example.org", "h", options)),
             QStringLiteral("permerror include:nest.example 11 0 too-many-lookups"));
    QVERIFY(!zone.asked.contains(QStringLiteral("late.example A")));
}

void tst_CheckHostTrace::putsTheVerdictIntoJson()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT", "v=spf1 mx -all");
    const Verdict verdict = ask(zone, "203.0.113.9");
    const QJsonObject json = toJson(verdict);
    QCOMPARE(json.value(QStringLiteral("result")).toString(), QStringLiteral("fail"));
    QCOMPARE(json.value(QStringLiteral("identity")).toString(), QStringLiteral("mailfrom"));
    QVERIFY(json.value(QStringLiteral("explanation")).isNull());
    QCOMPARE(json.value(QStringLiteral("mechanism")).toString(), QStringLiteral("-all"));
    QCOMPARE(json.value(QStringLiteral("lookups")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("void")).toInt(), 0);
    QCOMPARE(json.value(QStringLiteral("reason")).toString(), QStringLiteral("matched"));
    const QJsonObject trace = toJson(verdict.trace);
    QCOMPARE(trace.value(QStringLiteral("text")).toString(), QStringLiteral("v=spf1 mx -all"));
    QCOMPARE(displayText("caf\xC3\xA9"), QStringLiteral("caf\u00E9"));
    QCOMPARE(displayText("caf\xE9"), QStringLiteral("caf\u00E9"));
}

void tst_CheckHostTrace::namesEveryWord()
{
    for (int i = 0; i <= static_cast<int>(Result::PermError); ++i)
        QCOMPARE(resultFromString(toString(static_cast<Result>(i))),
                 std::optional(static_cast<Result>(i)));
    QVERIFY(!resultFromString(u"Pass"));
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(Reason::Cancelled); ++i)
        reasons.insert(toString(static_cast<Reason>(i)));
    QCOMPARE(reasons.size(), qsizetype(Reason::Cancelled) + 1);
    QCOMPARE(toString(TermOutcome::Followed), QStringLiteral("followed"));
    QCOMPARE(toString(Identity::Helo), QStringLiteral("helo"));
}

MW_TEST(tst_CheckHostTrace)
#include "tst_CheckHostTrace.moc"
