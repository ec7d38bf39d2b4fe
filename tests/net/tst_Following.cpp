// Questions that follow from answers: the same story through every Internet that tells it.
#include "kit/DnsServer.h"
#include "kit/FakeWorld.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "net/Memo.h"
#include "net/RealInternet.h"
#include "net/Recording.h"

#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using dns::Outcome;
using dns::Type;
using testkit::DnsServer;
using testkit::record;

namespace {

Inquiry about(const char *name, Type type = Type::A)
{
    return {{Name::of(name), type}, {}};
}

/// What came for each place, in order of arrival.
struct Heard
{
    std::vector<std::pair<std::size_t, QString>> all;
    void take(std::size_t index, const dns::Answer &answer)
    {
        all.emplace_back(index,
                         answer.question.name.toLower() + u' ' + dns::toString(answer.outcome));
    }
    [[nodiscard]] QString at(std::size_t index) const
    {
        QString found;
        for (const auto &[place, text] : all) {
            if (place == index)
                found += found.isEmpty() ? text : u" twice"_s;
        }
        return found;
    }
};

const char *const zone = R"(
!resolver honest
$ZONE chain.example servers=44.128.0.10 unsigned
one A 44.128.0.1
two A 44.128.0.2
three A 44.128.0.3
!delay late.chain.example 400
late A 44.128.0.9
)";

/// Two questions; the first leads to two, one of which leads to one, and that to one that was asked
/// before.
Heard tellTheStory(Internet &internet)
{
    Heard heard;
    internet.lookupFollowing(
        {about("one.chain.example"), about("late.chain.example")},
        [&heard](std::size_t index, const dns::Answer &answer) {
            heard.take(index, answer);
            std::vector<Inquiry> more;
            if (index == 0)
                more = {about("two.chain.example"), about("none.chain.example")};
            else if (answer.question.name == Name::of("two.chain.example"))
                more = {about("three.chain.example"), about("one.chain.example")};
            return more;
        },
        {});
    return heard;
}

void compare(const Heard &heard)
{
    QCOMPARE(heard.all.size(), 6U);
    QCOMPARE(heard.at(0), u"one.chain.example records"_s);
    QCOMPARE(heard.at(1), u"late.chain.example records"_s);
    QCOMPARE(heard.at(2), u"two.chain.example records"_s);
    QCOMPARE(heard.at(3), u"none.chain.example no-such-name"_s);
    QCOMPARE(heard.at(4), u"three.chain.example records"_s);
    QCOMPARE(heard.at(5), u"one.chain.example records"_s);
}

} // namespace

class tst_Following : public QObject
{
    Q_OBJECT
private slots:
    void throughAWorld()
    {
        testkit::FakeWorld world(zone);
        const Heard heard = tellTheStory(*world);
        compare(heard);
        QCOMPARE(heard.all.back().first, 1U); // nobody waits for the late one
    }
    void throughAMemoAndARecording()
    {
        testkit::FakeWorld world(zone);
        Recording recording(*world);
        Memo memo(recording);
        const Heard heard = tellTheStory(memo);
        compare(heard);
        QCOMPARE(heard.all.back().first, 1U);
        QCOMPARE(recording.exchanges().size(), 5U); // the one asked before is remembered
        compare(tellTheStory(memo));
        QCOMPARE(recording.exchanges().size(), 5U);
        QCOMPARE(memo.size(), 5U);
    }
    void throughOneThatTellsRounds()
    {
        testkit::TableInternet table;
        for (const char *name : {"one", "two", "three", "late"})
            table.add(Name::of("chain.example").child(name), dns::A{Address::v4({44, 128, 0, 1})});
        compare(tellTheStory(table));
    }
    void overRealSockets()
    {
        const auto serving = DnsServer::serving(Name::of("chain.example"),
                                                {record("one.chain.example. 60 IN A 44.128.0.1"),
                                                 record("two.chain.example. 60 IN A 44.128.0.2"),
                                                 record("three.chain.example. 60 IN A 44.128.0.3"),
                                                 record("late.chain.example. 60 IN A 44.128.0.9")});
        // The late one is answered once the last of the others has been asked.
        DnsServer server([serving, last = false](const DnsServer::Query &query) mutable {
            last = last || query.question().name == Name::of("three.chain.example");
            if (query.question().name == Name::of("late.chain.example") && !last)
                return DnsServer::silence();
            return serving(query);
        });
        RealOptions options;
        options.resolvers = {server.endpoint()};
        RealInternet internet(options);
        const Heard heard = tellTheStory(internet);
        compare(heard);
        QCOMPARE(heard.all.back().first, 1U);
    }
    void endsWhenStopped_data()
    {
        QTest::addColumn<bool>("remembered");
        QTest::newRow("over sockets") << false;
        QTest::newRow("through a memo") << true;
    }
    void endsWhenStopped()
    {
        QFETCH(bool, remembered);
        std::stop_source stop;
        DnsServer server([&stop](const DnsServer::Query &query) {
            if (query.question().name == Name::of("silent.example")) {
                stop.request_stop();
                return DnsServer::silence();
            }
            return DnsServer::answer(query, {record("one.example. 60 IN A 44.128.0.1")});
        });
        RealOptions options;
        options.resolvers = {server.endpoint()};
        RealInternet real(options);
        Memo memo(real);
        Internet &internet = remembered ? static_cast<Internet &>(memo) : real;
        Heard heard;
        QElapsedTimer timer;
        timer.start();
        internet.lookupFollowing(
            {about("one.example")},
            [&heard](std::size_t index, const dns::Answer &answer) {
                heard.take(index, answer);
                // One more follows even from what was cancelled: it is cancelled too.
                return index < 2
                           ? std::vector{about("silent.example", index == 0 ? Type::A : Type::TXT)}
                           : std::vector<Inquiry>();
            },
            stop.get_token());
        QVERIFY(timer.elapsed() < 3000); // the question's own time is five seconds
        QCOMPARE(heard.all.size(), 3U);
        QCOMPARE(heard.at(0), u"one.example records"_s);
        QCOMPARE(heard.at(1), u"silent.example cancelled"_s);
        QCOMPARE(heard.at(2), u"silent.example cancelled"_s);
    }
};

MW_TEST(tst_Following)
#include "tst_Following.moc"
