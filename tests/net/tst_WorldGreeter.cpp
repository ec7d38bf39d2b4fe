// Who comes to the greeter of a world, and a world that was recorded from one.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Memo.h"
#include "net/Overlay.h"
#include "net/Recording.h"
#include "net/fake/WorldParser.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using testkit::FakeWorld;

namespace {

constexpr Milliseconds fiveMinutes{300'000};
const QByteArray line = "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n";
const QByteArray visitors =
    "!inbound 90 44.128.7.8 mx.late.example <> jane@good.example\n"
    "!inbound 20 44.128.7.7 mx.sender.example joe@sender.example jane@good.example a@good.example\n"
    "!inbound 30 3ffe::7\n";

GreeterRequest request(Milliseconds duration = fiveMinutes)
{
    return {25, "mail.good.example", duration};
}

bool goOn(std::size_t, const GreeterVisit &)
{
    return true;
}

} // namespace

class tst_WorldGreeter : public QObject
{
    Q_OBJECT

private slots:
    void letsThemComeInTheirTime()
    {
        FakeWorld world(line + visitors);
        QStringList seen;
        const GreeterReply reply =
            world->listen(request(),
                          [&seen](std::size_t index, const GreeterVisit &visit) {
                              seen << u"%1 %2"_s.arg(index).arg(toString(visit.end));
                              return true;
                          },
                          {});
        QCOMPARE(toString(reply.outcome), u"waited"_s);
        QCOMPARE(seen, (QStringList{u"0 open"_s, u"0 left"_s, u"1 open"_s, u"1 left"_s, u"2 open"_s,
                                    u"2 left"_s}));
        QCOMPARE(reply.visits.size(), 3U);
        const GreeterVisit &first = reply.visits[0];
        QCOMPARE(first.after, Milliseconds(20'000));
        QCOMPARE(first.from.address.toString(), u"44.128.7.7"_s);
        QCOMPARE(first.to.address.toString(), u"192.168.1.20"_s);
        QCOMPARE(first.talk.name, "mx.sender.example"_ba);
        QCOMPARE(first.talk.sender, std::optional("joe@sender.example"_ba));
        QCOMPARE(first.talk.recipients.size(), 2);
        QVERIFY(reply.visits[1].talk.name.isEmpty());
        QCOMPARE(reply.visits[2].talk.sender, std::optional(""_ba));
        QCOMPARE(reply.took, fiveMinutes);
    }

    void endsWhenEnoughWasSeen()
    {
        FakeWorld world(line + visitors);
        const GreeterReply reply = world->listen(
            request(),
            [](std::size_t, const GreeterVisit &visit) { return visit.end == VisitEnd::Open; }, {});
        QCOMPARE(reply.visits.size(), 1U);
        QCOMPARE(reply.took, Milliseconds(20'000));
        QCOMPARE(world->listen(request(Milliseconds(20'000)), goOn, {}).visits.size(), 0U);
    }

    void leavesOutAFamily()
    {
        fake::Options options;
        options.ipv4 = false;
        FakeWorld world(line + visitors, options);
        const GreeterReply reply = world->listen(request(), goOn, {});
        QCOMPARE(reply.visits.size(), 1U);
        QCOMPARE(reply.visits[0].from.address.toString(), u"3ffe::7"_s);
        QCOMPARE(reply.places.size(), 1U);
    }

    void cannotAlwaysWait_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("taken") << "taken"_ba << u"port-taken"_s;
        QTest::newRow("forbidden") << "forbidden"_ba << u"not-allowed"_s;
        QTest::newRow("nobody") << "nobody"_ba << u"waited"_s;
    }
    void cannotAlwaysWait()
    {
        QFETCH(QByteArray, word);
        FakeWorld world(line + visitors + "!inbound " + word + '\n');
        const GreeterReply reply = world->listen(request(), goOn, {});
        QTEST(toString(reply.outcome), "outcome");
        QVERIFY(reply.visits.empty());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no address") << "20"_ba;
        QTest::newRow("no address but a name") << "20 mx.sender.example"_ba;
        QTest::newRow("no time") << "44.128.7.7"_ba;
        QTest::newRow("another word") << "somebody"_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, words);
        QVERIFY(!fake::parseWorld(line + "!inbound " + words + '\n', u"test"_s));
    }

    void stopsAtOnce()
    {
        FakeWorld world(line + visitors);
        std::stop_source source;
        const GreeterReply reply = world->listen(
            request(),
            [&source](std::size_t, const GreeterVisit &) {
                source.request_stop();
                return true;
            },
            source.get_token());
        QCOMPARE(toString(reply.outcome), u"cancelled"_s);
        QCOMPARE(reply.visits.size(), 1U); // what came before is there all the same
    }

    void theWrappersPassItOn()
    {
        FakeWorld world(line + visitors);
        Memo memo(*world.operator->());
        Overlay overlay(memo, std::vector<OverlaySet>{});
        QCOMPARE(overlay.listen(request(), goOn, {}).visits.size(), 3U);
        // Each call waits anew: nothing of it is kept.
        QCOMPARE(overlay.listen(request(Milliseconds(50'000)), goOn, {}).visits.size(), 2U);
    }

    void isRecordedAsAWorld()
    {
        FakeWorld world(line + visitors);
        Recording recording(*world.operator->());
        const GreeterReply before = recording.listen(request(), goOn, {});
        (void)recording.listen(request(Milliseconds(0)), goOn, {}); // a trial tells nothing new
        FakeWorld again(line + recording.toWorld().toUtf8());
        const GreeterReply after = again->listen(request(), goOn, {});
        QCOMPARE(after.visits.size(), before.visits.size());
        for (std::size_t i = 0; i < after.visits.size(); ++i) {
            QCOMPARE(after.visits[i].talk, before.visits[i].talk);
            QCOMPARE(after.visits[i].after, before.visits[i].after);
        }
        FakeWorld taken(line + "!inbound taken\n");
        Recording refused(*taken.operator->());
        (void)refused.listen(request(), goOn, {});
        QVERIFY(refused.toWorld().contains(u"!inbound taken"_s));
    }
};

MW_TEST(tst_WorldGreeter)
#include "tst_WorldGreeter.moc"
