// What a zone's own name servers say, each asked for itself: which of them is lame, which differ,
// and what of it is this line's doing.
#include "Samples.h"
#include "checks/DomainServers.h"
#include "checks/Runner.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/ZoneServers.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using dns::Outcome;
using dns::Type;
using facts::ServerState;
using facts::ZoneServersFact;

namespace {

const dns::Name zone = dns::Name::of("good.example");

dns::Answer answerOf(Outcome outcome, bool authoritative, std::vector<dns::Record> answer = {},
                     std::vector<dns::Record> authority = {})
{
    dns::Answer made = dns::answerWith({zone, Type::SOA}, outcome);
    made.authoritative = authoritative;
    made.rcode = outcome == Outcome::Refused && authority.empty() ? 5 : 0;
    made.answer = std::move(answer);
    made.authority = std::move(authority);
    return made;
}

facts::ServerReply server(const char *host, const char *address, ServerState state,
                          std::optional<quint32> serial = 7)
{
    return {dns::Name::of(host), *Address::parse(QString::fromLatin1(address)), state, serial, {}};
}

facts::SetReply set(std::size_t of, const QStringList &records)
{
    return {of, {zone, Type::MX}, records, {}};
}

std::vector<findings::Finding> judged(const ZoneServersFact &fact)
{
    const plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    std::vector<findings::Finding> found;
    checks::judgeServers(plan.domains.front(),
                         facts::Fact<ZoneServersFact>::known(fact, {}, Timestamp{}), found);
    return found;
}

QStringList codesOf(const std::vector<findings::Finding> &found)
{
    QStringList codes;
    for (const findings::Finding &finding : found)
        codes << finding.code;
    return codes;
}

QStringList listIn(const findings::Finding &finding, const QString &name)
{
    return std::get<QStringList>(finding.args.at(name));
}

/// The domain check as a run does it.
checks::RunResult runIn(testkit::FakeWorld &world)
{
    static const checks::DataSet data = *checks::DataSet::load();
    plan::MailPlan plan = test::goodPlan();
    checks::RunRequest request;
    request.only = QStringList{u"domain"_s};
    request.options.seed = 7;
    return checks::run(plan, *world, data, request, {}, {});
}

std::size_t askedThemselves(testkit::FakeWorld &world, Type type)
{
    const std::vector<net::Inquiry> asked = world->asked();
    return static_cast<std::size_t>(
        std::count_if(asked.begin(), asked.end(), [type](const net::Inquiry &inquiry) {
            return inquiry.question.type == type && inquiry.question.name == zone
                   && inquiry.ask.servers.size() == 1 && !inquiry.ask.recursionDesired;
        }));
}

} // namespace

class tst_DomainServers : public QObject
{
    Q_OBJECT

private slots:
    void knowsALameServer_data();
    void knowsALameServer();
    void namesTheServerItsAddressesAndItsAnswer();
    void takesTheNewestCopyForTheRightOne();
    void serialsGoRoundTheirEnd();
    void takesWhatMostSayWhereSerialsAreEqual();
    void differingSerialsAloneAreNothing();
    void silenceOfAFamilyIsTheLines();
    void silenceOfAllIsUnknown();
    void answersOfNobodyButAnotherAreUnknown();
    void asksThoseThatTheZoneAboveNames();
    void asksManyServersAtOnceAndNotWithoutEnd();
};

void tst_DomainServers::knowsALameServer_data()
{
    QTest::addColumn<dns::Answer>("answer");
    QTest::addColumn<ServerState>("state");
    const dns::Record soa{zone, 300, dns::Soa{}};
    const dns::Record upward{dns::Name(), 300, dns::Ns{dns::Name::of("a.root-servers.net")}};
    QTest::newRow("with authority") << answerOf(Outcome::Records, true, {soa}) << ServerState::Well;
    QTest::newRow("out of a cache")
        << answerOf(Outcome::Records, false, {soa}) << ServerState::NotAuthoritative;
    QTest::newRow("refused") << answerOf(Outcome::Refused, false) << ServerState::Refused;
    QTest::newRow("SERVFAIL") << answerOf(Outcome::ServerFailure, false) << ServerState::Failed;
    QTest::newRow("upward referral")
        << answerOf(Outcome::Refused, false, {}, {upward}) << ServerState::Referral;
    QTest::newRow("no such name") << answerOf(Outcome::NoSuchName, true) << ServerState::Denies;
    QTest::newRow("no zone begins there") << answerOf(Outcome::NoData, true) << ServerState::Denies;
    QTest::newRow("an empty answer")
        << answerOf(Outcome::NoData, false) << ServerState::NotAuthoritative;
    QTest::newRow("silence") << answerOf(Outcome::Timeout, false) << ServerState::Silent;
    QTest::newRow("no way there") << answerOf(Outcome::Unreachable, false) << ServerState::Silent;
    QTest::newRow("rubbish") << answerOf(Outcome::Malformed, false) << ServerState::Silent;
}

void tst_DomainServers::knowsALameServer()
{
    QFETCH(const dns::Answer, answer);
    QFETCH(const ServerState, state);
    QCOMPARE(facts::serverStateOf(answer), state);
}

void tst_DomainServers::namesTheServerItsAddressesAndItsAnswer()
{
    const std::vector<findings::Finding> found =
        judged({zone,
                {server("ns1.good.example", "44.128.0.10", ServerState::Well),
                 server("NS2.good.example", "44.128.0.11", ServerState::Refused),
                 server("ns2.good.example", "3ffe::11", ServerState::Refused)},
                {}});
    QCOMPARE(codesOf(found), QStringList{u"domain.lame-server"_s});
    QCOMPARE(found.front().severity, findings::Severity::Warning);
    QCOMPARE(std::get<QString>(found.front().args.at(u"server"_s)), u"ns2.good.example"_s);
    QCOMPARE(listIn(found.front(), u"addresses"_s), (QStringList{u"44.128.0.11"_s, u"3ffe::11"_s}));
    QCOMPARE(std::get<QString>(found.front().args.at(u"answer"_s)), u"refused"_s);
    QCOMPARE(found.front().evidence.size(), 2U);
}

void tst_DomainServers::takesTheNewestCopyForTheRightOne()
{
    const std::vector<findings::Finding> found =
        judged({zone,
                {server("ns1.good.example", "44.128.0.10", ServerState::Well, 5),
                 server("ns2.good.example", "44.128.0.11", ServerState::Well, 5),
                 server("ns3.good.example", "44.128.0.12", ServerState::Well, 6)},
                {set(0, {}), set(1, {}), set(2, {u"10 mail.good.example"_s})}});
    QCOMPARE(codesOf(found), QStringList{u"domain.servers-disagree"_s});
    QCOMPARE(listIn(found.front(), u"records"_s), QStringList{u"good.example MX"_s});
    QCOMPARE(
        listIn(found.front(), u"servers"_s),
        (QStringList{u"ns1.good.example (44.128.0.10)"_s, u"ns2.good.example (44.128.0.11)"_s}));
    QCOMPARE(listIn(found.front(), u"others"_s), QStringList{u"ns3.good.example (44.128.0.12)"_s});
}

void tst_DomainServers::serialsGoRoundTheirEnd() // RFC 1982
{
    const std::vector<findings::Finding> found =
        judged({zone,
                {server("ns1.good.example", "44.128.0.10", ServerState::Well, 0xffffffffU),
                 server("ns2.good.example", "44.128.0.11", ServerState::Well, 1)},
                {set(0, {u"old"_s}), set(1, {u"new"_s})}});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(listIn(found.front(), u"servers"_s), QStringList{u"ns1.good.example (44.128.0.10)"_s});
}

void tst_DomainServers::takesWhatMostSayWhereSerialsAreEqual()
{
    const std::vector<findings::Finding> found =
        judged({zone,
                {server("ns1.good.example", "44.128.0.10", ServerState::Well),
                 server("ns2.good.example", "44.128.0.11", ServerState::Well),
                 server("ns3.good.example", "44.128.0.12", ServerState::Well)},
                {set(0, {u"x"_s}), set(1, {u"y"_s}), set(2, {u"y"_s})}});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(listIn(found.front(), u"servers"_s), QStringList{u"ns1.good.example (44.128.0.10)"_s});
}

void tst_DomainServers::differingSerialsAloneAreNothing()
{
    QVERIFY(judged({zone,
                    {server("ns1.good.example", "44.128.0.10", ServerState::Well, 5),
                     server("ns2.good.example", "44.128.0.11", ServerState::Well, 6)},
                    {set(0, {u"x"_s}), set(1, {u"x"_s})}})
                .empty());
}

void tst_DomainServers::silenceOfAFamilyIsTheLines()
{
    const facts::ServerReply v4 = server("ns1.good.example", "44.128.0.10", ServerState::Well);
    const facts::ServerReply v6 = server("ns2.good.example", "3ffe::2", ServerState::Silent);
    const facts::ServerReply other = server("ns3.good.example", "3ffe::3", ServerState::Well);
    QVERIFY(judged({zone, {v4, v6}, {}}).empty());
    QCOMPARE(codesOf(judged({zone, {v4, v6, other}, {}})), QStringList{u"domain.silent-server"_s});
    // One of its addresses answers: it is there.
    const facts::ServerReply beside = server("ns2.good.example", "44.128.0.11", ServerState::Well);
    QVERIFY(judged({zone, {v4, v6, beside, other}, {}}).empty());
}

/// The resolver answers, the servers do not: a network that lets nobody ask outside.
void tst_DomainServers::silenceOfAllIsUnknown()
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n"
                             "@ NS ns1\n"
                             "ns1 A 44.128.0.99\n"); // nobody is there
    const checks::RunResult result = runIn(world);
    const facts::Fact<ZoneServersFact> &fact = result.facts.zoneServers.at(zone);
    QVERIFY(!fact.isKnown());
    QCOMPARE(fact.unknown.code, u"fact.zone-servers-silent"_s);
    const QStringList codes = codesOf(result.report.findings);
    QCOMPARE(codes.count(u"domain.unknown"_s), 1);
    QVERIFY(!codes.contains(u"domain.lame-server"_s));
    QVERIFY(!codes.contains(u"domain.silent-server"_s));
}

/// The resolver has the domain from somewhere, so its servers cannot all be lame.
void tst_DomainServers::answersOfNobodyButAnotherAreUnknown()
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n"
                             "@ NS ns1\n"
                             "ns1 A 44.128.0.12\n"
                             "$ZONE other.example servers=44.128.0.12 unsigned\n");
    const checks::RunResult result = runIn(world);
    QCOMPARE(result.facts.zoneServers.at(zone).unknown.code, u"fact.zone-servers-intercepted"_s);
    const QStringList codes = codesOf(result.report.findings);
    QVERIFY(codes.contains(u"domain.unknown"_s));
    QVERIFY(!codes.contains(u"domain.lame-server"_s));
}

void tst_DomainServers::asksThoseThatTheZoneAboveNames()
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10,44.128.0.11 unsigned\n"
                             "!server 44.128.0.10 refused\n"
                             "!server 44.128.0.11 lame\n");
    const std::vector<net::ZoneServer> named = net::findDelegation(*world, zone, {});
    QCOMPARE(named.size(), 2U);
    QCOMPARE(named.front().addresses, std::vector{*Address::parse(u"44.128.0.10")});
    const checks::RunResult result = runIn(world);
    QVERIFY(result.facts.zoneServers.at(zone).isKnown());
    QCOMPARE(codesOf(result.report.findings).count(u"domain.lame-server"_s), 2);
}

void tst_DomainServers::asksManyServersAtOnceAndNotWithoutEnd()
{
    const auto worldWith = [](int hosts) {
        QByteArray servers;
        QByteArray names;
        for (int i = 1; i <= hosts; ++i) {
            names += "@ NS ns" + QByteArray::number(i) + '\n';
            servers += "44.128.1." + QByteArray::number(i) + ',';
        }
        for (int i = 1; i <= hosts; ++i)
            servers += "3ffe:1::" + QByteArray::number(i) + (i < hosts ? "," : "");
        return testkit::FakeWorld("!delay * 100\n$ZONE good.example servers=" + servers
                                  + " unsigned\n" + names + test::hostLine);
    };
    testkit::FakeWorld world = worldWith(13);
    const checks::RunResult result = runIn(world);
    QCOMPARE(result.facts.zoneServers.at(zone)->replies.size(), 26U);
    QCOMPARE(askedThemselves(world, Type::SOA), 26U);
    QCOMPARE(askedThemselves(world, Type::MX), 13U); // both addresses have the same copy
    testkit::FakeWorld small = worldWith(2);
    QVERIFY(runIn(small).facts.zoneServers.at(zone).isKnown());
    // One after the other would take 2.2 seconds more; checks that wait beside it move the clock too.
    QVERIFY(world->clock().elapsed() < small->clock().elapsed() + Milliseconds(1100));

    testkit::FakeWorld crowd = worldWith(40);
    QVERIFY(runIn(crowd).facts.zoneServers.at(zone).isKnown());
    QCOMPARE(askedThemselves(crowd, Type::SOA), 32U);
}

MW_TEST(tst_DomainServers)
#include "tst_DomainServers.moc"
