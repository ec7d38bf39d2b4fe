// One look and looks until everybody has it: who is asked and when, who has what, until when the
// old answer lives.
#include "Samples.h"
#include "checks/Verification.h"
#include "findings/Catalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::Seen;
using checks::SeenCell;
using checks::SeenRow;
using checks::Verification;
using dns::Type;

namespace {

const QByteArray twoServers = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray reverse = "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                           "25 PTR mail.good.example.\n";

QByteArray allLines()
{
    return test::hostLine + "@ MX 10 mail\n" + test::spfLine + test::heloLine + test::keyLine()
           + test::dmarcLine("p=none; rua=mailto:postmaster@good.example");
}

const checks::DataSet &dataSet()
{
    static const checks::DataSet data = *checks::DataSet::load();
    return data;
}

checks::Options options()
{
    checks::Options made;
    made.seed = 7;
    return made;
}

Verification look(testkit::FakeWorld &world)
{
    return checks::verify(test::goodPlan(), *world, dataSet(), options(), {});
}

const SeenRow *rowOf(const Verification &found, const char *name, Type type)
{
    for (const SeenRow &row : found.table.rows) {
        if (row.question() == dns::Question{dns::Name::of(name), type})
            return &row;
    }
    return nullptr;
}

QStringList seenIn(const std::vector<SeenCell> &cells)
{
    QStringList list;
    for (const SeenCell &cell : cells)
        list << checks::toString(cell.seen);
    return list;
}

QStringList codesOf(const Verification &found)
{
    QStringList codes;
    for (const findings::Finding &finding : found.findings)
        codes << finding.code;
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

/// Was a resolver asked for that name, with recursion?
bool wasResolved(testkit::FakeWorld &world, const char *name)
{
    const std::vector<net::Inquiry> asked = world->asked();
    return std::any_of(asked.begin(), asked.end(), [&](const net::Inquiry &inquiry) {
        return inquiry.ask.servers.empty() && inquiry.question.name == dns::Name::of(name);
    });
}

} // namespace

class tst_Verification : public QObject
{
    Q_OBJECT

private slots:
    void seesWhoHasIt();
    void asksNoResolverTooEarly();
    void asksTheResolverWhenTheServersHaveIt();
    void asksPublicResolversWhenWished();
    void leavesAFamilyOut();
    void aSilentServerIsNotEverybody();
    void keepsWhatIsUnknownApart();
    void isNotEverywhereWithBrokenSignatures();
    void readsTheTimeFromTheAnswer();
    void boundsThePause_data();
    void boundsThePause();
    void looksUntilItIsThere();
    void givesUpWhenTheTimeIsOver();
    void stopsBetweenTwoLooks();
    void isNoPartOfARunThatNamesNoChecks();
    void wordsOfStates();
};

void tst_Verification::seesWhoHasIt()
{
    testkit::FakeWorld world(twoServers + allLines() + "!stale\n" + test::hostLine
                             + "_dmarc TXT \"v=DMARC1; p=reject\"\n!fresh\n"
                               "!server 44.128.1.10 stale\n"
                             + reverse);
    const Verification found = look(world);
    QVERIFY(!found.isEverywhere());
    const SeenRow *host = rowOf(found, "mail.good.example", Type::A);
    QVERIFY(host);
    QCOMPARE(seenIn(host->own), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(seenIn(host->resolvers), QStringList{u"new"_s});
    QCOMPARE(checks::stateOf(*host), u"new"_s);
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QCOMPARE(seenIn(policy->own), (QStringList{u"new"_s, u"old"_s}));
    QCOMPARE(policy->own[1].found, QStringList{u"v=DMARC1; p=reject"_s});
    QCOMPARE(checks::stateOf(*policy), u"some"_s);
    const SeenRow *key = rowOf(found, "s1._domainkey.good.example", Type::TXT);
    QVERIFY(key);
    QCOMPARE(seenIn(key->own), (QStringList{u"new"_s, u"none"_s}));
    const SeenRow *pointer = rowOf(found, "25.0.128.44.in-addr.arpa", Type::PTR);
    QVERIFY(pointer);
    QCOMPARE(pointer->own.size(), 1U); // its zone has one server
    QCOMPARE(found.publishedCount(), 2);
    QCOMPARE(codesOf(found), (QStringList{u"record.only-some-servers"_s, u"record.seen"_s}));
}

void tst_Verification::asksNoResolverTooEarly()
{
    testkit::FakeWorld world(twoServers + test::hostLine + reverse);
    const Verification found = look(world);
    for (const char *name : {"_dmarc.good.example", "s1._domainkey.good.example"})
        QVERIFY2(!wasResolved(world, name), name);
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QCOMPARE(seenIn(policy->own), (QStringList{u"none"_s, u"none"_s}));
    QCOMPARE(seenIn(policy->resolvers), QStringList{u"not-asked"_s});
}

void tst_Verification::asksTheResolverWhenTheServersHaveIt()
{
    testkit::FakeWorld world(twoServers + allLines() + reverse);
    const Verification found = look(world);
    QVERIFY(found.isEverywhere());
    QVERIFY(wasResolved(world, "_dmarc.good.example"));
    QCOMPARE(codesOf(found), QStringList{u"record.seen"_s});
    QCOMPARE(found.publishedCount(), qint64(found.table.rows.size()));
    QVERIFY(!found.table.oldUntil());
}

void tst_Verification::asksPublicResolversWhenWished()
{
    testkit::FakeWorld world(twoServers + allLines() + reverse);
    checks::Options wished = options();
    wished.publicResolvers = true;
    const Verification found = checks::verify(test::goodPlan(), *world, dataSet(), wished, {});
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QVERIFY(policy->resolvers.size() > 2U && policy->resolvers.size() <= 5U);
    for (const SeenCell &cell : policy->resolvers)
        QCOMPARE(checks::toString(cell.seen), u"new"_s);
    QCOMPARE(found.fact->viewers.back().vantage, facts::Vantage::PublicResolver);
}

void tst_Verification::leavesAFamilyOut()
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10,3ffe::10 unsigned\n"
                             + allLines() + reverse);
    const SeenRow *both = nullptr;
    const Verification all = look(world);
    both = rowOf(all, "_dmarc.good.example", Type::TXT);
    QVERIFY(both);
    QCOMPARE(both->own.size(), 2U);
    checks::Options v4 = options();
    v4.ipv6 = false;
    const Verification found = checks::verify(test::goodPlan(), *world, dataSet(), v4, {});
    const SeenRow *one = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(one);
    QCOMPARE(one->own.size(), 1U);
    QVERIFY(found.isEverywhere());
}

/// A server that is silent holds nobody up, and is not counted among those that have it.
void tst_Verification::aSilentServerIsNotEverybody()
{
    testkit::FakeWorld silent(twoServers + allLines() + reverse + "!server 44.128.1.10 silent\n");
    const Verification found = look(silent);
    QVERIFY(found.isEverywhere() && !found.table.isComplete());
    testkit::FakeWorld whole(twoServers + allLines() + reverse);
    QVERIFY(look(whole).table.isComplete());
}

void tst_Verification::keepsWhatIsUnknownApart()
{
    testkit::FakeWorld world(twoServers + allLines() + reverse
                             + "!timeout _dmarc.good.example.\n!server 44.128.1.10 silent\n");
    const Verification found = look(world);
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QCOMPARE(seenIn(policy->own), (QStringList{u"unknown"_s, u"unknown"_s}));
    QVERIFY(policy->own[0].why && policy->own[1].why);
    QCOMPARE(policy->own[0].why->code, u"dns.timeout"_s);
    QCOMPARE(policy->own[1].why->code, u"fact.server-silent"_s);
    QCOMPARE(checks::stateOf(*policy), u"unknown"_s);
    const SeenRow *host = rowOf(found, "mail.good.example", Type::A);
    QVERIFY(host);
    QCOMPARE(seenIn(host->own), (QStringList{u"new"_s, u"unknown"_s}));
    QVERIFY(host->isPublished()); // all that told something
    QVERIFY(!found.isEverywhere());
    QCOMPARE(codesOf(found),
             (QStringList{u"domain.silent-server"_s, u"record.seen"_s, u"record.unknown"_s}));
}

void tst_Verification::isNotEverywhereWithBrokenSignatures()
{
    testkit::FakeWorld world("!resolver honest validating\n"
                             + QByteArray(twoServers).replace("unsigned", "bogus") + allLines()
                             + reverse);
    const Verification found = look(world);
    QVERIFY(!found.isEverywhere());
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QCOMPARE(checks::stateOf(*policy), u"unknown"_s);
    QVERIFY(codesOf(found).contains(u"domain.dnssec-bogus"_s));
    QCOMPARE(found.publishedCount(), 1); // the reverse name
}

void tst_Verification::readsTheTimeFromTheAnswer()
{
    testkit::FakeWorld world("!clock 2026-11-24T10:00:00Z\n!resolver honest stale\n" + twoServers
                             + allLines() + "!stale\n$TTL 900\n" + test::hostLine
                             + "_dmarc 600 TXT \"v=DMARC1; p=reject\"\n!fresh\n" + reverse);
    const Verification found = look(world);
    const SeenRow *policy = rowOf(found, "_dmarc.good.example", Type::TXT);
    QVERIFY(policy);
    QCOMPARE(seenIn(policy->resolvers), QStringList{u"old"_s});
    QCOMPARE(checks::stateOf(*policy), u"cached"_s);
    QCOMPARE(*policy->resolvers[0].until, found.table.at + std::chrono::seconds(600));
    // What is not there is remembered as long as the SOA says (RFC 2308 §5).
    const SeenRow *key = rowOf(found, "s1._domainkey.good.example", Type::TXT);
    QVERIFY(key);
    QCOMPARE(seenIn(key->resolvers), QStringList{u"none"_s});
    QVERIFY(key->resolvers[0].until);
    QVERIFY(found.table.oldUntil() >= found.table.at + std::chrono::seconds(600));
    QVERIFY(codesOf(found).contains(u"record.old-cached"_s));
    for (const findings::Finding &finding : found.findings) {
        if (finding.code != u"record.old-cached")
            continue;
        QVERIFY(std::get<QString>(finding.args.at(u"until"_s)).startsWith(u"2026-11-24T1"));
        QVERIFY(!findings::textsOf(finding).text.contains(u'{'));
    }
}

void tst_Verification::boundsThePause_data()
{
    QTest::addColumn<int>("ttl");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing to go by") << -1 << 60;
    QTest::newRow("at once") << 0 << 15;
    QTest::newRow("soon") << 30 << 31;
    QTest::newRow("in a day") << 86400 << 60;
}

void tst_Verification::boundsThePause()
{
    QFETCH(const int, ttl);
    QFETCH(const int, seconds);
    Verification last;
    SeenRow row;
    SeenCell cell;
    cell.seen = Seen::Old;
    if (ttl >= 0)
        cell.until = last.table.at + std::chrono::seconds(ttl);
    row.own.push_back(cell);
    last.table.rows.push_back(row);
    QCOMPARE(checks::untilNextLook(last).count(), qint64(seconds) * 1000);
}

void tst_Verification::looksUntilItIsThere()
{
    testkit::FakeWorld world(twoServers + test::hostLine + reverse + "!after 100\n" + twoServers
                             + allLines());
    checks::Patience patience;
    patience.most = std::chrono::seconds(600);
    std::vector<qint64> published;
    qint64 pauses = 0;
    patience.onLook = [&](const Verification &now) { published.push_back(now.publishedCount()); };
    patience.onPause = [&](const Verification &, Milliseconds left) {
        ++pauses;
        QVERIFY(left.count() > 0 && left <= checks::longestPause);
    };
    const Milliseconds begin = world->clock().elapsed();
    const Verification found =
        checks::verifyUntil(test::goodPlan(), *world, dataSet(), options(), patience, {});
    const Milliseconds took = world->clock().elapsed() - begin;
    QVERIFY(found.isEverywhere());
    QVERIFY(found.looks > 1);
    QCOMPARE(published.size(), std::size_t(found.looks - 1));
    QCOMPARE(published.front(), 2);
    QVERIFY(pauses >= 100 && pauses <= 180); // one a second, up to the look after 100 s
    QVERIFY(took >= std::chrono::seconds(100) && took < std::chrono::seconds(200));
}

void tst_Verification::givesUpWhenTheTimeIsOver()
{
    testkit::FakeWorld world(twoServers + test::hostLine + reverse);
    checks::Patience patience;
    patience.most = std::chrono::seconds(100);
    const Milliseconds begin = world->clock().elapsed();
    const Verification found =
        checks::verifyUntil(test::goodPlan(), *world, dataSet(), options(), patience, {});
    QVERIFY(!found.isEverywhere());
    QVERIFY(!found.stopped);
    QVERIFY(found.looks >= 2);
    const Milliseconds took = world->clock().elapsed() - begin;
    QVERIFY(took >= std::chrono::seconds(100) && took < std::chrono::seconds(130));
    QVERIFY(codesOf(found).contains(u"record.missing"_s));
}

void tst_Verification::stopsBetweenTwoLooks()
{
    testkit::FakeWorld world(twoServers + test::hostLine + reverse);
    checks::Patience patience;
    patience.most = std::chrono::hours(1);
    std::stop_source source;
    patience.onPause = [&](const Verification &, Milliseconds) { source.request_stop(); };
    const Verification found = checks::verifyUntil(test::goodPlan(), *world, dataSet(), options(),
                                                   patience, source.get_token());
    QVERIFY(found.stopped);
    QCOMPARE(found.looks, 1);
    QVERIFY(found.fact.isKnown()); // the look that was made is kept
}

void tst_Verification::isNoPartOfARunThatNamesNoChecks()
{
    const checks::Check *check = checks::findCheck(u"published");
    QVERIFY(check);
    QVERIFY(check->onlyWhenNamed);
    QVERIFY(checks::judgeAll(test::goodPlan(), {}, {}).size() > 0);
    for (const findings::Finding &finding : checks::judgeAll(test::goodPlan(), {}, {}))
        QVERIFY2(!finding.code.startsWith(u"record."), qPrintable(finding.code));
    // Named and without facts: unknown, never silence and never good.
    const std::vector<findings::Finding> named =
        checks::judgeAll(test::goodPlan(), {}, {u"published"_s});
    QVERIFY(!named.empty());
    for (const findings::Finding &finding : named)
        QCOMPARE(finding.code, u"record.unknown"_s);
}

void tst_Verification::wordsOfStates()
{
    QStringList words;
    for (const Seen seen : {Seen::New, Seen::Old, Seen::None, Seen::Unknown, Seen::NotAsked}) {
        words << checks::toString(seen);
        const QString phrase = u"seen."_s + checks::toString(seen);
        QVERIFY2(findings::phrase(phrase) != phrase, qPrintable(phrase));
    }
    QCOMPARE(words.removeDuplicates(), 0);
}

MW_TEST(tst_Verification)
#include "tst_Verification.moc"
