// What was asked is kept, and a recorded run is a world that gives the same answers.
#include "data/Worlds.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Recording.h"
#include "net/ZoneServers.h"
#include "net/fake/WorldParser.h"

#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Outcome;

namespace {

// Plain literals: moc loses its way in a raw one with quotes.
const QByteArray world = "$ZONE good.example servers=44.128.0.10,3ffe::10 unsigned\n"
                         "@ MX 10 mail\n"
                         "@ TXT \"v=spf1 a \\\"quoted\\\" -all\"\n"
                         "mail A 44.128.0.25\n"
                         "www CNAME mail\n"
                         "deep.below A 44.128.0.26\n"
                         "!servfail broken\n"
                         "!refused refused\n"
                         "!timeout silent\n"
                         "$ZONE 128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                         "25.0 PTR mail.good.example.\n"
                         "!local eth0 192.168.1.20/24\n"
                         "!router 44.128.0.25\n"
                         "!http https://good.example/policy 200 text/plain\n"
                         "  version: STSv1\n"
                         "  mode: enforce\n";

std::vector<Inquiry> inquiries()
{
    std::vector<Inquiry> made;
    const auto add = [&made](const char *name, dns::Type type) {
        made.push_back({{dns::Name::of(name), type}, {}});
    };
    add("good.example", dns::Type::MX);
    add("good.example", dns::Type::TXT);
    add("good.example", dns::Type::AAAA);
    add("mail.good.example", dns::Type::A);
    add("mail.good.example", dns::Type::AAAA);
    add("www.good.example", dns::Type::A);
    add("below.good.example", dns::Type::A);
    add("nowhere.good.example", dns::Type::A);
    add("broken.good.example", dns::Type::A);
    add("refused.good.example", dns::Type::A);
    add("silent.good.example", dns::Type::A);
    add("25.0.128.44.in-addr.arpa", dns::Type::PTR);
    return made;
}

} // namespace

class tst_Recording : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryExchange();
    void savesARunThatGivesTheSameAnswers();
    void findsTheServersOfAZone_data();
    void findsTheServersOfAZone();
    void saysWhyAZoneWasNotFound();
    void savesWhatStunServersSaw();
};

void tst_Recording::keepsEveryExchange()
{
    testkit::FakeWorld fake(world);
    Recording recording(*fake);
    const dns::Question question{dns::Name::of("good.example"), dns::Type::MX};
    const dns::Answer answer = recording.lookup(question, {});
    QCOMPARE(recording.exchanges().size(), 1U);
    QCOMPARE(recording.exchanges()[0].inquiry.question, question);
    QCOMPARE(recording.exchanges()[0].answer.answer, answer.answer);
    QVERIFY(recording.exchanges()[0].at.time_since_epoch().count() > 0);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(recording.lookup(question, stopped.get_token()).outcome, Outcome::Cancelled);
    QCOMPARE(recording.exchanges().size(), 1U);
}

void tst_Recording::savesARunThatGivesTheSameAnswers()
{
    testkit::FakeWorld fake(world);
    Recording recording(*fake);
    const std::vector<Inquiry> asked = inquiries();
    const std::vector<dns::Answer> before = recording.lookupEach(asked, {});
    HttpRequest request;
    request.url = QStringLiteral("https://good.example/policy");
    request.addresses = {*Address::parse(u"44.128.0.25")};
    const HttpReply page = recording.get(request, {});
    const std::vector<LocalAddress> local = recording.localAddresses();
    const RouterReply router = recording.router({});
    QVERIFY(router.outcome == RouterOutcome::Answered);
    const StunRequest toStun{dns::Name::of("stun.example"), {*Address::parse(u"44.128.0.9"), 3478}};
    QCOMPARE(recording.stun(toStun, {}).outcome, StunOutcome::Unreachable);
    QCOMPARE(recording.stunExchanges().size(), 1U);
    const QString text = recording.toWorld();
    const auto parsed = fake::parseWorld(text.toUtf8(), QStringLiteral("recorded"));
    QVERIFY2(parsed, qPrintable(text + (parsed ? QString() : parsed.error().toDebugString())));
    fake::FakeInternet again(*parsed);
    const std::vector<dns::Answer> after = again.lookupEach(asked, {});
    for (std::size_t i = 0; i < asked.size(); ++i) {
        QVERIFY2(after[i].outcome == before[i].outcome,
                 qPrintable(dns::toString(asked[i].question) + QStringLiteral(" ")
                            + dns::toString(after[i].outcome) + QStringLiteral("\n") + text));
        QCOMPARE(after[i].answer, before[i].answer);
    }
    QVERIFY(again.mistakes().empty());
    QCOMPARE(again.get(request, {}).body, page.body);
    QVERIFY(again.localAddresses() == local);
    QVERIFY(again.router({}) == router);
}

void tst_Recording::findsTheServersOfAZone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the zone itself") << "good.example";
    QTest::newRow("a host in it") << "mail.good.example";
    QTest::newRow("a name that is not there") << "a.b.c.good.example";
    QTest::newRow("an alias") << "www.good.example";
}

void tst_Recording::findsTheServersOfAZone()
{
    QFETCH(QString, name);
    testkit::FakeWorld fake(world);
    const ZoneServers zone = findZoneServers(*fake, *dns::Name::parse(QStringView(name)), {});
    QCOMPARE(zone.outcome, Outcome::Records);
    QCOMPARE(zone.zone, dns::Name::of("good.example"));
    QVERIFY(zone.soa);
    const std::vector<Endpoint> endpoints = zone.endpoints();
    QVERIFY(std::find(endpoints.begin(), endpoints.end(), *Endpoint::parse(u"44.128.0.10"))
            != endpoints.end());
    QVERIFY(!askZone(zone).recursionDesired);
    QCOMPARE(
        fake->lookup({dns::Name::of("good.example"), dns::Type::MX}, askZone(zone), {}).outcome,
        Outcome::Records);
}

void tst_Recording::saysWhyAZoneWasNotFound()
{
    testkit::FakeWorld fake(world);
    const ZoneServers zone = findZoneServers(*fake, dns::Name::of("broken.good.example"), {});
    QCOMPARE(zone.outcome, Outcome::ServerFailure);
    QVERIFY(zone.failed);
    QVERIFY(!zone.isKnown());
    QVERIFY(zone.endpoints().empty());
}

void tst_Recording::savesWhatStunServersSaw()
{
    const dns::Name google = dns::Name::of("stun.l.google.com");
    const dns::Name cloudflare = dns::Name::of("stun.cloudflare.com");
    const Endpoint v4{*Address::parse(u"44.128.1.1"), 3478};
    const Endpoint v6{*Address::parse(u"3ffe::1"), 3478};
    StunReply answered;
    answered.outcome = StunOutcome::Answered;
    answered.seen = Endpoint{*Address::parse(u"44.128.25.10"), 40000};
    StunReply silent;
    silent.outcome = StunOutcome::Timeout;
    const std::vector<StunExchange> exchanges{
        {{google, v6}, silent}, {{google, v4}, answered}, {{cloudflare, v4}, silent}};
    const QString text = toWorldText({}, {}, {}, {}, exchanges);
    const auto parsed = data::worldFromText(text.toUtf8(), QStringLiteral("recorded"));
    QVERIFY2(parsed, qPrintable(text));
    const auto again = parsed->open();
    QCOMPARE(again->stun({google, v4}, {}).seen->address, answered.seen->address);
    QCOMPARE(again->stun({google, v6}, {}).outcome, StunOutcome::Timeout);
    QCOMPARE(again->stun({cloudflare, v4}, {}).outcome, StunOutcome::Timeout);
}

MW_TEST(tst_Recording)
#include "tst_Recording.moc"
