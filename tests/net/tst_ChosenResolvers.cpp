// Name servers chosen in the place of those of an Internet: whatever would go to its own goes to
// them, and nothing else does.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/ChosenResolvers.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::net;
using dns::Name;
using dns::Outcome;
using dns::Type;

namespace {

const QByteArray world = "!resolver honest server=192.168.178.1\n"
                         "$ZONE good.example servers=44.128.0.10 unsigned\n"
                         "one A 44.128.0.1\n"
                         "two A 44.128.0.2\n"
                         "!http https://one.good.example/ 200 text/plain \"hello\"\n";

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

Inquiry about(const char *name, const Ask &ask = {})
{
    return {{Name::of(name), Type::A}, ask};
}

/// Whom each question so far was for.
std::vector<std::vector<Endpoint>> askedOf(fake::FakeInternet &internet)
{
    std::vector<std::vector<Endpoint>> all;
    for (const Inquiry &inquiry : internet.asked())
        all.push_back(inquiry.ask.servers);
    return all;
}

} // namespace

class tst_ChosenResolvers : public QObject
{
    Q_OBJECT

private slots:
    void asksThemInThePlaceOfItsOwn();
    void asksThemWhatFollows();
    void looksUpHostsThroughThem();
    void aWorldSaysWhereItsRouterIs();
};

void tst_ChosenResolvers::asksThemInThePlaceOfItsOwn()
{
    testkit::FakeWorld fake(world);
    ChosenResolvers internet(*fake);
    const std::vector<Endpoint> own{at(u"192.168.178.1")};
    QVERIFY(internet.resolvers() == own);
    QCOMPARE(internet.lookup(about("one.good.example").question, {}).outcome, Outcome::Records);

    const std::vector<Endpoint> others{at(u"192.168.178.9:5300"), at(u"192.168.178.1")};
    internet.choose(others);
    QVERIFY(internet.resolvers() == others);
    QVERIFY(internet.chosen() == others);
    const dns::Answer answer = internet.lookup(about("one.good.example").question, {});
    QCOMPARE(answer.outcome, Outcome::Records); // the first of them is not there
    QVERIFY(answer.server == others.back());

    // A zone's own server is asked as it was meant.
    const std::vector<Endpoint> named{at(u"44.128.0.10")};
    Ask direct;
    direct.servers = named;
    QCOMPARE(internet.lookup(about("two.good.example").question, direct, {}).outcome,
             Outcome::Records);

    internet.choose({});
    QVERIFY(internet.resolvers() == own);
    (void)internet.lookup(about("two.good.example").question, {});
    const std::vector<std::vector<Endpoint>> expected{{}, others, named, {}};
    QVERIFY(askedOf(*fake) == expected);
}

void tst_ChosenResolvers::asksThemWhatFollows()
{
    testkit::FakeWorld fake(world);
    const std::vector<Endpoint> chosen{at(u"192.168.178.1")};
    const std::vector<Endpoint> named{at(u"44.128.0.10")};
    ChosenResolvers internet(*fake, chosen);
    Ask direct;
    direct.servers = named;
    std::vector<Outcome> outcomes;
    internet.lookupFollowing({about("one.good.example")},
                             [&](std::size_t index, const dns::Answer &answer) {
                                 outcomes.push_back(answer.outcome);
                                 return index == 0 ? std::vector{about("two.good.example"),
                                                                 about("one.good.example", direct)}
                                                   : std::vector<Inquiry>();
                             },
                             {});
    QCOMPARE(outcomes, (std::vector{Outcome::Records, Outcome::Records, Outcome::Records}));
    const std::vector<std::vector<Endpoint>> expected{chosen, chosen, named};
    QVERIFY(askedOf(*fake) == expected);
}

void tst_ChosenResolvers::looksUpHostsThroughThem()
{
    testkit::FakeWorld fake(world);
    const std::vector<Endpoint> chosen{at(u"192.168.178.1")};
    ChosenResolvers internet(*fake, chosen);
    HttpRequest request;
    request.url = u"https://one.good.example/"_s;
    const HttpReply reply = internet.get(request, {});
    QCOMPARE(reply.outcome, HttpOutcome::Replied);
    QVERIFY(reply.body.startsWith("hello"));
    const std::vector<std::vector<Endpoint>> expected{chosen, chosen}; // A and AAAA
    QVERIFY(askedOf(*fake) == expected);

    request.url = u"https://none.good.example/"_s;
    QCOMPARE(internet.get(request, {}).outcome, HttpOutcome::NoAddress);
}

void tst_ChosenResolvers::aWorldSaysWhereItsRouterIs()
{
    testkit::FakeWorld home("!local lo 127.0.0.1/8\n!local tun0 10.8.0.5/24 tunnel\n"
                            "!local eth0 192.168.178.20/24\n!router 44.128.70.25\n");
    QVERIFY(home->gateway() == Address::parse(u"192.168.178.1").value());
    ChosenResolvers internet(*home);
    QVERIFY(internet.gateway() == home->gateway());
    testkit::FakeWorld none("!local eth0 192.168.178.20/24\n!router none\n");
    QVERIFY(!none->gateway());
    testkit::FakeWorld server("!local eth0 44.128.70.25/24\n!router 44.128.70.25\n");
    QVERIFY(!server->gateway());
}

MW_TEST(tst_ChosenResolvers)
#include "tst_ChosenResolvers.moc"
