#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Survey.h"

#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::addressList;
using testkit::addressOf;
using testkit::codeOf;
using testkit::domainList;
using testkit::TableInternet;

namespace {

/// Block lists on a table; questions to their own servers are answered by a table of their own.
class ListWorld
{
public:
    TableInternet internet;
    TableInternet servers; ///< what the lists' own servers say
    Endpoint serverAddress{addressOf("44.128.0.53"), 53};
    bool serversAreSilent = false;
    bool intercepted = false;

    ListWorld()
    {
        internet.answerBy([this](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (inquiry.ask.servers.empty())
                return std::nullopt;
            direct.push_back(inquiry);
            if (serversAreSilent)
                return dns::answerWith(inquiry.question, dns::Outcome::Timeout);
            dns::Answer answer = servers.lookup(inquiry.question, {});
            answer.authoritative = !intercepted;
            answer.recursionAvailable = intercepted;
            answer.server = inquiry.ask.servers.front();
            return answer;
        });
    }

    std::vector<net::Inquiry> direct; ///< asked of the lists' own servers

    static void list(TableInternet &table, const char *zone, const char *subject = nullptr,
                     const char *code = "127.0.0.2")
    {
        const Name name = Name::of(zone);
        table.add(name, dns::Soa{});
        table.add(Name::reversedUnder(addressOf("127.0.0.2"), name),
                  dns::A{addressOf("127.0.0.2")});
        if (subject)
            table.add(Name::reversedUnder(addressOf(subject), name), dns::A{addressOf(code)});
    }
    void delegate(const char *zone)
    {
        internet.addServer(zone, "ns.lists.example");
        internet.addAddress("ns.lists.example", "44.128.0.53");
    }
};

Survey run(ListWorld &world, const std::vector<const data::BlockList *> &lists,
           const std::vector<Subject> &subjects, const SurveyOptions &options = {},
           const OnVerdict &onVerdict = {})
{
    return survey(world.internet, lists, subjects, options, onVerdict, {});
}

const Subject home = addressOf("44.128.0.25");

} // namespace

class tst_Survey : public QObject
{
    Q_OBJECT

private slots:
    void judgesEveryListForEverySubject()
    {
        const data::BlockList one = addressList("one.example");
        data::BlockList two = addressList("two.example");
        two.ipv6 = false;
        const data::BlockList three = domainList("three.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example", "44.128.0.25");
        ListWorld::list(world.internet, "two.example");
        world.internet.addAddress("test.three.example", "127.0.0.2");
        world.internet.addText("25.0.128.44.one.example", "because of spam");
        const Survey result = run(world, {&one, &two, &three},
                                  {home, addressOf("3ffe::1"), Name::of("good.example")});
        QCOMPARE(result.verdicts.size(),
                 std::size_t(4)); // two takes no IPv6, three only the domain
        QCOMPARE(result.verdicts[0].outcome, ListOutcome::Listed);
        QCOMPARE(result.verdicts[0].texts, std::vector<QByteArray>{"because of spam"});
        QCOMPARE(toString(result.verdicts[1].subject), u"3ffe::1"_s);
        QCOMPARE(result.verdicts[1].broken,
                 std::optional(BrokenReason::NoControl)); // no IPv6 control there
        QCOMPARE(result.verdicts[2].outcome, ListOutcome::Clean);
        QCOMPARE(result.verdicts[3].outcome, ListOutcome::Clean);
        QCOMPARE(result.totals, (Totals{1, 2, 0, 0, 1}));
        QVERIFY(!result.isVoid && !result.resolverRewrites && !result.cancelled);
    }

    void asksTheControlsOnceForAllSubjects()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        (void)run(world, {&list}, {home, addressOf("44.128.0.26"), addressOf("44.128.0.27")});
        QCOMPARE(world.internet.askedNames().count(u"2.0.0.127.one.example"_s), 1);
        QCOMPARE(world.internet.asked().size(), std::size_t(6)); // 3 questions, 3 controls
        for (const net::Inquiry &inquiry : world.internet.asked()) {
            QCOMPARE(inquiry.ask.group, std::optional(list.zone)); // so that the list is not rushed
            QVERIFY(!inquiry.ask.patient);
        }
    }

    void asksNoControlsWithoutSelfTest()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        SurveyOptions options;
        options.selfTest = false;
        const Survey result = run(world, {&list}, {home, addressOf("44.128.0.26")}, options);
        QCOMPARE(world.internet.asked().size(), std::size_t(3)); // two questions and the zone
        QCOMPARE(result.totals.clean, 2);
        QVERIFY(!result.verdicts.front().positiveControl);
    }

    void callsNoListCleanThatIsGone()
    {
        const data::BlockList list = addressList("gone.example");
        ListWorld world; // nothing there: neither the subject nor the zone
        SurveyOptions options;
        options.selfTest = false;
        const Survey result = run(world, {&list}, {home}, options);
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Broken);
        QCOMPARE(result.verdicts.front().broken, std::optional(BrokenReason::NoZone));
    }

    void callsNoListCleanWhoseZoneIsNotHeardOf()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        world.internet.fail("one.example", dns::Outcome::Timeout);
        SurveyOptions options;
        options.selfTest = false;
        const Survey result = run(world, {&list}, {home}, options);
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Unreachable);
        QCOMPARE(result.verdicts.front().failure, std::optional(dns::Outcome::Timeout));
    }

    void asksTextOnlyAfterAHit()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        (void)run(world, {&list}, {home});
        const auto &asked = world.internet.asked();
        QVERIFY(std::none_of(asked.begin(), asked.end(), [](const net::Inquiry &inquiry) {
            return inquiry.question.type == dns::Type::TXT;
        }));
    }

    void neverAsksARetiredList()
    {
        data::BlockList list = addressList("one.example");
        list.status = data::ListStatus::Retired;
        ListWorld world;
        const Survey result = run(world, {&list}, {home});
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Retired);
        QVERIFY(result.verdicts.front().settled);
        QVERIFY(world.internet.asked().empty());
        QCOMPARE(result.totals, Totals{});
    }

    void asksTheOwnServersWhereTheResolverIsRefused()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        const Name zone = list.zone;
        world.internet.add(Name::reversedUnder(addressOf("127.0.0.2"), zone),
                           dns::A{addressOf("127.255.255.254")});
        world.internet.add(Name::reversedUnder(addressOf("44.128.0.25"), zone),
                           dns::A{addressOf("127.255.255.254")});
        world.delegate("one.example");
        ListWorld::list(world.servers, "one.example", "44.128.0.25");
        world.servers.addText("25.0.128.44.one.example", "direct");
        const Survey result = run(world, {&list}, {home});
        const Verdict &verdict = result.verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.via, Via::Authoritative);
        QCOMPARE(verdict.server, std::optional(world.serverAddress));
        QCOMPARE(verdict.texts, std::vector<QByteArray>{"direct"});
        for (const net::Inquiry &inquiry : world.direct)
            QVERIFY(!inquiry.ask.recursionDesired);
    }

    void keepsTheRefusalWhenTheOwnServersAreSilent()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        world.internet.add(Name::reversedUnder(addressOf("44.128.0.25"), list.zone),
                           dns::A{addressOf("127.255.255.254")});
        world.delegate("one.example");
        world.serversAreSilent = true;
        const Survey result = run(world, {&list}, {home});
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Refused);
        QCOMPARE(result.verdicts.front().refusal, std::optional(RefusalCause::PublicResolver));
        QVERIFY(result.verdicts.front().settled);
    }

    void doesNotBelieveAnInterceptedServer()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        world.internet.add(Name::reversedUnder(addressOf("44.128.0.25"), list.zone),
                           dns::A{addressOf("127.255.255.254")});
        world.delegate("one.example");
        ListWorld::list(world.servers, "one.example", "44.128.0.25");
        world.intercepted = true;
        QCOMPARE(run(world, {&list}, {home}).verdicts.front().outcome, ListOutcome::Refused);
    }

    void findsAHiddenControlAtTheOwnServers()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        world.internet.add(list.zone, dns::Soa{});
        world.delegate("one.example");
        ListWorld::list(world.servers, "one.example");
        const Survey result = run(world, {&list}, {home});
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Clean);
        QCOMPARE(result.verdicts.front().via, Via::Authoritative);
    }

    void tellsAListThatIsGone()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        const Survey result = run(world, {&list}, {home});
        QCOMPARE(result.verdicts.front().broken, std::optional(BrokenReason::NoZone));
        SurveyOptions resolverOnly;
        resolverOnly.path = Path::ResolverOnly;
        QCOMPARE(run(world, {&list}, {home}, resolverOnly).verdicts.front().broken,
                 std::optional(BrokenReason::NoZone));
        QVERIFY(world.direct.empty());
    }

    void seesAResolverThatInventsAnswers()
    {
        const data::BlockList one = addressList("one.example");
        const data::BlockList two = addressList("two.example");
        ListWorld world;
        world.delegate("one.example");
        world.delegate("two.example");
        ListWorld::list(world.servers, "one.example");
        ListWorld::list(world.servers, "two.example", "44.128.0.25");
        // Names that do not exist get the provider's search page
        TableInternet resolver;
        resolver.answerBy([&](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (!inquiry.ask.servers.empty())
                return world.internet.lookup(inquiry.question, inquiry.ask, {});
            dns::Answer answer = world.internet.lookup(inquiry.question, {});
            if (answer.outcome == dns::Outcome::NoSuchName
                && inquiry.question.type == dns::Type::A) {
                answer.outcome = dns::Outcome::Records;
                answer.answer.push_back(
                    {inquiry.question.name, 60, dns::A{addressOf("44.99.99.99")}});
            }
            return answer;
        });
        const std::vector<const data::BlockList *> lists{&one, &two};
        const std::vector<Subject> subjects{home};
        const Survey result = survey(resolver, lists, subjects, {}, {}, {});
        QVERIFY(result.resolverRewrites);
        QVERIFY(result.invented);
        QVERIFY(!result.isVoid);
        QCOMPARE(result.verdicts[0].outcome, ListOutcome::Clean);
        QCOMPARE(result.verdicts[1].outcome, ListOutcome::Listed);
        QCOMPARE(result.verdicts[1].via, Via::Authoritative);
        // Two lists that are there, their own servers out of reach
        ListWorld::list(world.internet, "one.example");
        ListWorld::list(world.internet, "two.example");
        world.serversAreSilent = true;
        const Survey voided = survey(resolver, lists, subjects, {}, {}, {});
        QVERIFY(voided.isVoid);
        QCOMPARE(voided.totals.answered(), 0);
        QCOMPARE(voided.verdicts[0].broken, std::optional(BrokenReason::Outside127));
    }

    void callsAParkedListBrokenWithoutBlamingTheResolver()
    {
        const data::BlockList parked = addressList("parked.example");
        const data::BlockList one = addressList("one.example");
        const data::BlockList two = addressList("two.example");
        ListWorld world;
        world.internet.addAddress("*.parked.example", "44.5.5.5");
        for (const char *name : {"2.0.0.127.parked.example", "25.0.128.44.parked.example"})
            world.internet.addAddress(name, "44.5.5.5");
        ListWorld::list(world.internet, "one.example");
        ListWorld::list(world.internet, "two.example");
        const Survey result = run(world, {&parked, &one, &two}, {home});
        QCOMPARE(result.verdicts[0].broken, std::optional(BrokenReason::Outside127));
        QVERIFY(!result.resolverRewrites);
        QCOMPARE(result.totals.clean, 2);
        QVERIFY(world.direct.empty());
    }

    void callsListsBrokenThatAreParkedAtOnePlace()
    {
        const data::BlockList one = addressList("one.example");
        const data::BlockList two = addressList("two.example");
        ListWorld world;
        world.internet.answerBy([](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            dns::Answer answer = dns::answerWith(inquiry.question, dns::Outcome::NoData);
            if (inquiry.question.type == dns::Type::A) {
                answer.outcome = dns::Outcome::Records;
                answer.answer.push_back(
                    {inquiry.question.name, 60, dns::A{addressOf("44.128.150.7")}});
            }
            return answer;
        });
        const Survey result = run(world, {&one, &two}, {home});
        QVERIFY(!result.resolverRewrites && !result.isVoid);
        QCOMPARE(result.totals, (Totals{0, 0, 0, 0, 2}));
        for (const Verdict &verdict : result.verdicts)
            QCOMPARE(verdict.broken, std::optional(BrokenReason::Outside127));
    }

    void goesPastAResolverThatIsNotToBeTrusted()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        world.delegate("one.example");
        ListWorld::list(world.servers, "one.example");
        SurveyOptions options;
        options.path = Path::AuthoritativeOnly;
        QCOMPARE(run(world, {&list}, {home}, options).verdicts.front().via, Via::Authoritative);
        world.serversAreSilent = true;
        const Survey silent = run(world, {&list}, {home}, options);
        QCOMPARE(silent.verdicts.front().outcome, ListOutcome::Unreachable);
        QCOMPARE(silent.verdicts.front().failure, std::optional(dns::Outcome::Timeout));
    }

    void asksBothWhereTheResolverIsAPublicOne()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        world.delegate("one.example");
        ListWorld::list(world.servers, "one.example", "44.128.0.25");
        SurveyOptions options;
        options.path = Path::ResolverThenOwn;
        const Verdict own = run(world, {&list}, {home}, options).verdicts.front();
        QCOMPARE(own.outcome, ListOutcome::Listed); // although the resolver's word is "clean"
        QCOMPARE(own.via, Via::Authoritative);
        world.serversAreSilent = true;
        const Verdict fallback = run(world, {&list}, {home}, options).verdicts.front();
        QCOMPARE(fallback.outcome, ListOutcome::Clean);
        QCOMPARE(fallback.via, Via::Resolver);
    }

    void remembersTheControlsOfASession()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        ControlMemory memory;
        SurveyOptions options;
        options.controls = &memory;
        (void)run(world, {&list}, {home}, options);
        QCOMPARE(world.internet.asked().size(), std::size_t(4));
        world.internet.forgetAsked();
        const Verdict again = run(world, {&list}, {addressOf("44.128.0.26")}, options).verdicts[0];
        QCOMPARE(again.outcome, ListOutcome::Clean);
        QCOMPARE(again.positiveControl, std::optional(true));
        QCOMPARE(world.internet.asked().size(), std::size_t(1));
        QCOMPARE(toJson(again)[u"controls"][u"provenAt"].toString(), u"1970-01-01T00:00:00Z"_s);
        // Over another resolver it has to prove itself anew.
        memory.setPlace({{addressOf("44.128.9.9"), 53}}, {});
        world.internet.forgetAsked();
        (void)run(world, {&list}, {home}, options);
        QCOMPARE(world.internet.asked().size(), std::size_t(4));
    }

    void asksTheControlAgainWhenItsTimeIsOver()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        ControlMemory memory;
        SurveyOptions options;
        options.controls = &memory;
        (void)run(world, {&list}, {home}, options);
        // Another list of the name: it has turned empty meanwhile
        ListWorld empty;
        empty.internet.add(list.zone, dns::Soa{});
        static_cast<VirtualClock &>(empty.internet.clock()).advance(std::chrono::minutes(90));
        const Verdict later = run(empty, {&list}, {home}, options).verdicts[0];
        QCOMPARE(later.broken, std::optional(BrokenReason::NoControl));
        QVERIFY(!later.provenAt);
        QCOMPARE(empty.internet.askedNames().count(u"2.0.0.127.one.example"_s), 1);
        QCOMPARE(empty.internet.askedNames().count(u"1.0.0.127.one.example"_s), 0);
    }

    void forgetsControlsAfterHours()
    {
        ControlMemory memory;
        const ControlMemory::Path path{Name::of("one.example"), SubjectKind::V4, false};
        const Probe listed{dns::Outcome::Records, {addressOf("127.0.0.2")}};
        const Probe empty{dns::Outcome::NoSuchName, {}};
        const Milliseconds holds = std::chrono::minutes(5);
        memory.keep(path, {listed, Milliseconds(0), holds, {empty}, Milliseconds(0)});
        QCOMPARE(memory.find(path, holds)->positive, std::optional(listed));
        QVERIFY(!memory.find(path, holds + Milliseconds(1))->positive);
        QCOMPARE(memory.find(path, holds + Milliseconds(1))->negatives, std::vector{empty});
        QVERIFY(!memory.find(path, ControlMemory::kept + Milliseconds(1)));
        // Of a list that does not prove itself nothing is kept, not even what was known.
        memory.keep(path, {empty, holds, holds, {empty}, Milliseconds(0)});
        QVERIFY(!memory.find(path, Milliseconds(1)));
        memory.keep(path, {listed, holds, holds, {listed}, Milliseconds(0)});
        QVERIFY(!memory.find(path, Milliseconds(1)));
        // The same resolver address in another network
        memory.keep(path, {listed, Milliseconds(0), holds, {empty}, Milliseconds(0)});
        memory.setPlace({}, {addressOf("192.168.1.20")});
        QVERIFY(!memory.find(path, Milliseconds(1)));
    }

    void tellsVerdictsAsTheyComeAndSettlesEachOnce()
    {
        const data::BlockList one = addressList("one.example");
        const data::BlockList two = addressList("two.example");
        const data::BlockList gone = addressList("gone.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example", "44.128.0.25");
        ListWorld::list(world.internet, "two.example");
        std::vector<std::pair<std::size_t, bool>> told;
        const Survey result = run(world, {&one, &two, &gone}, {home}, {},
                                  [&](std::size_t index, const Verdict &verdict) {
                                      told.emplace_back(index, verdict.settled);
                                  });
        for (std::size_t i = 0; i < result.verdicts.size(); ++i) {
            QVERIFY(result.verdicts[i].settled);
            QCOMPARE(std::count(told.begin(), told.end(), std::pair{i, true}), 1);
        }
        QCOMPARE(told.front(),
                 (std::pair<std::size_t, bool>{0, false})); // listed; its text is still to come
        QCOMPARE(told[1], (std::pair<std::size_t, bool>{1, true}));
    }

    void endsAtOnceWhenStopped()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        std::stop_source source;
        source.request_stop();
        const std::vector<const data::BlockList *> lists{&list};
        const std::vector<Subject> subjects{home};
        const Survey result = survey(world.internet, lists, subjects, {}, {}, source.get_token());
        QVERIFY(result.cancelled);
        QCOMPARE(result.verdicts.front().outcome, ListOutcome::Unreachable);
        QVERIFY(world.internet.asked().empty());
    }

    void writesListsAndTotals()
    {
        const data::BlockList list = addressList("one.example");
        ListWorld world;
        ListWorld::list(world.internet, "one.example");
        const QJsonObject json = toJson(run(world, {&list}, {home}));
        QCOMPARE(json[u"lists"].toArray().size(), 1);
        QCOMPARE(json[u"totals"][u"clean"].toInt(), 1);
        QCOMPARE(
            json[u"totals"].toObject().keys(),
            (QStringList{u"broken"_s, u"clean"_s, u"listed"_s, u"refused"_s, u"unreachable"_s}));
    }
};

MW_TEST(tst_Survey)
#include "tst_Survey.moc"
