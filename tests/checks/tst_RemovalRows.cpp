// Who still has what must go: at every name server, never gone where nobody told so, and followed
// until nobody has it.
#include "Samples.h"
#include "checks/Removals.h"
#include "checks/VerifiedRecords.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::Seen;
using checks::SeenCell;
using checks::SeenRow;
using checks::Verification;
using plan::PlannedRecord;

namespace {

const QByteArray twoServers = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray reverse = "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                           "25 PTR mail.good.example.\n";
const QByteArray foreignLine = "mail A 44.128.7.7\n";

QByteArray otherLines()
{
    return "@ MX 10 mail\n" + test::spfLine + test::heloLine + test::keyLine()
           + test::dmarcLine("p=none; rua=mailto:postmaster@good.example");
}

QByteArray allLines()
{
    return test::hostLine + otherLines();
}

PlannedRecord removal(const char *name, const QString &address)
{
    PlannedRecord item;
    item.record.owner = dns::Name::of(name);
    item.record.data = dns::A{*Address::parse(address)};
    item.action = plan::Action::Remove;
    item.zone = dns::Domain::of("good.example");
    item.published = {address};
    return item;
}

const PlannedRecord foreign = removal("mail.good.example", u"44.128.7.7"_s);

Verification look(const QByteArray &text, const PlannedRecord &item = foreign)
{
    static const checks::DataSet data = *checks::DataSet::load();
    testkit::FakeWorld world(text);
    checks::Options options;
    options.seed = 7;
    options.removals = {item};
    return checks::verify(test::goodPlan(), *world, data, options, {});
}

QStringList seenIn(const std::vector<SeenCell> &cells)
{
    QStringList list;
    for (const SeenCell &cell : cells)
        list << checks::toString(cell.seen);
    return list;
}

/// For the planner: does the address stand at the name?
bool isPublished(const Verification &found, const PlannedRecord &item)
{
    const std::optional<plan::Published> published = checks::publishedIn(found);
    const dns::Answer *answer =
        published ? published->find(item.record.owner, item.record.type()) : nullptr;
    return answer
           && std::any_of(answer->answer.begin(), answer->answer.end(),
                          [&](const dns::Record &each) { return each.data == item.record.data; });
}

SeenRow rowWith(const PlannedRecord &item, const std::vector<Seen> &own)
{
    SeenRow row;
    row.record = item;
    for (const Seen seen : own)
        row.own.push_back({0, seen, {}, {}, {}});
    return row;
}

} // namespace

class tst_RemovalRows : public QObject
{
    Q_OBJECT

private slots:
    void isThereAtEveryServer();
    void isThereAtOneServer();
    void isGoneEverywhere();
    void isNotGoneWhereNobodyAnswers();
    void isUnknownWhenNobodyAnswers();
    void isRememberedByTheResolver();
    void isLookedForBesideThePlan();
    void asksNoResolverForWhatIsNotThereYet();
    void isFollowedWhileSomeServersHaveIt();
};

void tst_RemovalRows::isThereAtEveryServer()
{
    const Verification found = look(twoServers + allLines() + foreignLine + reverse);
    QCOMPARE(found.removals.size(), 1U);
    QCOMPARE(seenIn(found.removals.front().own), (QStringList{u"old"_s, u"old"_s}));
    // Everything that is to be there is, and it is not all that is to be done.
    QVERIFY(found.table.isEverywhere());
    QVERIFY(!found.isEverywhere());
    QCOMPARE(found.leftCount(), 1);
}

void tst_RemovalRows::isThereAtOneServer()
{
    const Verification found = look(twoServers + allLines() + "!stale\n" + allLines() + foreignLine
                                    + "!fresh\n!server 44.128.1.10 stale\n" + reverse);
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"new"_s, u"old"_s}));
    QVERIFY(row.own[1].found.contains(u"44.128.7.7"_s));
    QVERIFY(found.table.isEverywhere() && !found.isEverywhere());
    QVERIFY(isPublished(found, foreign)); // whatever the resolver has met
}

void tst_RemovalRows::isGoneEverywhere()
{
    const Verification found = look(twoServers + allLines() + reverse);
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(seenIn(row.resolvers), QStringList{u"new"_s});
    QVERIFY(found.isEverywhere());
    QCOMPARE(found.leftCount(), 0);
    QVERIFY(!isPublished(found, foreign));
}

void tst_RemovalRows::isNotGoneWhereNobodyAnswers()
{
    const Verification found =
        look(twoServers + allLines() + reverse + "!server 44.128.1.10 silent\n");
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"new"_s, u"unknown"_s}));
    QVERIFY(row.own[1].why);
    QCOMPARE(row.own[1].why->code, u"fact.server-silent"_s);
}

void tst_RemovalRows::isUnknownWhenNobodyAnswers()
{
    const Verification found =
        look(twoServers + allLines() + reverse + "!timeout mail.good.example.\n");
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"unknown"_s, u"unknown"_s}));
    QCOMPARE(row.own[0].why->code, u"dns.timeout"_s);
    QCOMPARE(found.leftCount(), 1);
}

void tst_RemovalRows::isRememberedByTheResolver()
{
    const Verification found =
        look("!clock 2026-11-24T10:00:00Z\n!resolver honest stale\n" + reverse + twoServers
             + allLines() + "!stale\n$TTL 30\n" + allLines() + foreignLine + "!fresh\n");
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(seenIn(row.resolvers), QStringList{u"old"_s});
    QCOMPARE(*row.resolvers[0].until, found.table.at + std::chrono::seconds(30));
    QVERIFY(found.table.isEverywhere() && !found.isEverywhere());
    QCOMPARE(checks::untilNextLook(found).count(), 31'000);
}

/// At a name that the plan asks nothing about.
void tst_RemovalRows::isLookedForBesideThePlan()
{
    const PlannedRecord inner = removal("mx.good.example", u"192.168.1.2"_s);
    const Verification there =
        look(twoServers + allLines() + "mx A 44.128.0.25\nmx A 192.168.1.2\n" + reverse, inner);
    QCOMPARE(seenIn(there.removals.front().own), (QStringList{u"old"_s, u"old"_s}));
    QCOMPARE(seenIn(there.removals.front().resolvers), QStringList{u"not-asked"_s});
    QVERIFY(isPublished(there, inner));
    const Verification gone = look(twoServers + allLines() + "mx A 44.128.0.25\n" + reverse, inner);
    QCOMPARE(seenIn(gone.removals.front().own), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(seenIn(gone.removals.front().resolvers), QStringList{u"new"_s});
    QVERIFY(!isPublished(gone, inner));
}

/// It would remember that there is none, and the owner would wait longer for the one to enter.
void tst_RemovalRows::asksNoResolverForWhatIsNotThereYet()
{
    const Verification found = look(twoServers + otherLines() + reverse);
    const SeenRow &row = found.removals.front();
    QCOMPARE(seenIn(row.own), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(seenIn(row.resolvers), QStringList{u"not-asked"_s});
}

void tst_RemovalRows::isFollowedWhileSomeServersHaveIt()
{
    const auto followed = [](std::vector<PlannedRecord> told, const std::vector<Seen> &own) {
        return checks::removalsToFollow(std::move(told), std::vector{rowWith(foreign, own)}).size();
    };
    PlannedRecord kept = foreign;
    kept.action = plan::Action::Keep;
    QCOMPARE(followed({kept}, {Seen::New, Seen::New}), 0U);
    QCOMPARE(followed({kept, foreign}, {}), 1U);
    QCOMPARE(followed({foreign}, {Seen::New, Seen::Old}), 1U);
    // No check says it any more.
    QCOMPARE(followed({}, {Seen::New, Seen::Old}), 1U);
    QCOMPARE(followed({}, {Seen::New, Seen::New}), 0U);
    QCOMPARE(followed({}, {Seen::Old, Seen::Old}), 0U); // it may stay there
    // One that did not answer may still have it, and so may all of them.
    QCOMPARE(followed({}, {Seen::New, Seen::Unknown}), 1U);
    QCOMPARE(followed({}, {Seen::Unknown, Seen::Unknown}), 1U);
    QCOMPARE(followed({}, {}), 1U);
}

MW_TEST(tst_RemovalRows)
#include "tst_RemovalRows.moc"
