#include "data/ListCatalog.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using dns::Name;
using dns::Outcome;
using dns::Type;
using testkit::FakeWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

dns::Answer ask(FakeWorld &world, const Name &name, Type type, const net::Ask &how = {})
{
    return world->lookup({name, type, dns::Class::IN}, how, {});
}

dns::Answer ask(FakeWorld &world, const char *name, Type type)
{
    return ask(world, Name::of(name), type);
}

} // namespace

class tst_WorldLists : public QObject
{
    Q_OBJECT

private slots:
    void everyListAnswersItsTestPoints();
    void answersRandomControlNames();
    void listsAddressesNetworksAndDomains();
    void livesWithoutTheDataFile();
    void playsSickLists_data();
    void playsSickLists();
    void refusesPublicResolversAsTheFileSays();
    void answersDirectQuestionsEvenSo();
    void addsListingsLater();
    void faultsHoldForAWholeList();
    void acceptsOneKeyAndNoOther();
};

void tst_WorldLists::acceptsOneKeyAndNoOther()
{
    FakeWorld world(R"(
!lists
!resolver public
!key spamhaus-dqs goodkey123
!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4
)");
    const Name zone = Name::of("goodkey123.zen.dq.spamhaus.net");
    const Address listed = address("44.128.0.25");
    QCOMPARE(ask(world, Name::reversedUnder(listed, zone), Type::A).addresses(),
             std::vector{address("127.0.0.4")}); // although the resolver is a public one
    QCOMPARE(
        ask(world, Name::reversedUnder(address("127.0.0.2"), zone), Type::A).addresses().size(),
        std::size_t(3));
    QCOMPARE(ask(world, Name::reversedUnder(address("44.128.0.26"), zone), Type::A).outcome,
             Outcome::NoSuchName);
    const Name wrong = Name::of("otherkey12.zen.dq.spamhaus.net");
    QCOMPARE(ask(world, Name::reversedUnder(address("127.0.0.2"), wrong), Type::A).outcome,
             Outcome::NoSuchName);
    QCOMPARE(ask(world, "test.otherkey12.dblack.mail.abusix.zone", Type::A).outcome,
             Outcome::NoSuchName);
}

void tst_WorldLists::everyListAnswersItsTestPoints()
{
    FakeWorld world("!lists\n");
    const Result<data::ListCatalog> catalog = data::ListCatalog::builtIn();
    MW_VERIFY_RESULT(catalog);
    for (const data::BlockList &list : catalog->lists) {
        QCOMPARE(ask(world, list.zone, Type::NS).outcome, Outcome::Records);
        QCOMPARE(ask(world, list.zone, Type::SOA).outcome, Outcome::Records);
        for (const std::optional<Address> &point : {list.listed.ipv4, list.listed.ipv6}) {
            if (!point)
                continue;
            const dns::Answer answer = ask(world, Name::reversedUnder(*point, list.zone), Type::A);
            QCOMPARE(answer.outcome, Outcome::Records);
            if (!list.listed.expect.empty())
                QCOMPARE(answer.addresses(), list.listed.expect);
        }
        if (!list.listed.domain.isEmpty())
            QCOMPARE(ask(world, *list.zone.under(list.listed.domain.toLatin1()), Type::A).outcome,
                     Outcome::Records);
        if (list.unlisted.ipv4)
            QCOMPARE(
                ask(world, Name::reversedUnder(*list.unlisted.ipv4, list.zone), Type::A).outcome,
                Outcome::NoSuchName);
        if (!list.unlisted.domain.isEmpty())
            QCOMPARE(ask(world, *list.zone.under(list.unlisted.domain.toLatin1()), Type::A).outcome,
                     Outcome::NoSuchName);
    }
}

void tst_WorldLists::answersRandomControlNames()
{
    FakeWorld world("!lists\n");
    QCOMPARE(ask(world, "17.100.51.198.zen.spamhaus.org", Type::A).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "x7q.invalid.dbl.spamhaus.org", Type::A).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "ns1.zen.spamhaus.org", Type::A).outcome, Outcome::Records);
    QCOMPARE(ask(world, "spamhaus.org", Type::NS).outcome, Outcome::Records);
}

void tst_WorldLists::listsAddressesNetworksAndDomains()
{
    FakeWorld world(R"(
!lists
!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4 127.0.0.10 "why"
!listed 44.128.7.0/24 zen.spamhaus.org 127.0.0.9
!listed 3ffe:0:0:25::/64 zen.spamhaus.org 127.0.0.3
!listed bad.example dbl.spamhaus.org 127.0.1.2 "spam domain"
)");
    const Name zen = Name::of("zen.spamhaus.org");
    const Name listed = Name::reversedUnder(address("44.128.0.25"), zen);
    QCOMPARE(ask(world, listed, Type::A).addresses(),
             (std::vector{address("127.0.0.4"), address("127.0.0.10")}));
    QCOMPARE(ask(world, listed, Type::TXT).texts(), std::vector{QByteArray("why")});
    QCOMPARE(ask(world, listed, Type::AAAA).outcome, Outcome::NoData);
    QCOMPARE(ask(world, Name::reversedUnder(address("44.128.7.99"), zen), Type::A).addresses(),
             std::vector{address("127.0.0.9")});
    QCOMPARE(ask(world, Name::reversedUnder(address("44.128.8.99"), zen), Type::A).outcome,
             Outcome::NoSuchName);
    QCOMPARE(ask(world, Name::reversedUnder(address("3ffe:0:0:25::1"), zen), Type::A).addresses(),
             std::vector{address("127.0.0.3")});
    QCOMPARE(ask(world, "bad.example.dbl.spamhaus.org", Type::TXT).texts(),
             std::vector{QByteArray("spam domain")});
    QCOMPARE(ask(world, "worse.example.dbl.spamhaus.org", Type::A).outcome, Outcome::NoSuchName);
}

void tst_WorldLists::livesWithoutTheDataFile()
{
    FakeWorld world("!listed 44.128.0.25 bl.own.example 127.0.0.2\n");
    const Name zone = Name::of("bl.own.example");
    QCOMPARE(ask(world, Name::reversedUnder(address("127.0.0.2"), zone), Type::A).outcome,
             Outcome::Records);
    QCOMPARE(ask(world, Name::reversedUnder(address("127.0.0.1"), zone), Type::A).outcome,
             Outcome::NoSuchName);
    QCOMPARE(ask(world, Name::reversedUnder(address("44.128.0.25"), zone), Type::A).outcome,
             Outcome::Records);
}

void tst_WorldLists::playsSickLists_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("apex");
    QTest::addColumn<int>("test");
    QTest::addColumn<int>("other");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *state, Outcome apex, Outcome test, Outcome other,
                        const char *code = "") {
        QTest::newRow(state) << QByteArray(state) << static_cast<int>(apex)
                             << static_cast<int>(test) << static_cast<int>(other)
                             << QByteArray(code);
    };
    using enum Outcome;
    row("dead", Timeout, Timeout, Timeout);
    row("gone", NoSuchName, NoSuchName, NoSuchName);
    row("lame", ServerFailure, ServerFailure, ServerFailure);
    row("wildcard 127.0.0.2", Records, Records, Records, "127.0.0.2");
    row("refusing 127.255.255.254", Records, Records, Records, "127.255.255.254");
    row("empty", Records, NoSuchName, NoSuchName);
    row("parked 44.128.9.9", Records, Records, Records, "44.128.9.9");
    row("alive", Records, Records, NoSuchName);
}

void tst_WorldLists::playsSickLists()
{
    QFETCH(QByteArray, state);
    QFETCH(int, apex);
    QFETCH(int, test);
    QFETCH(int, other);
    QFETCH(QByteArray, code);
    FakeWorld world("!lists\n!list psbl.surriel.com " + state + '\n');
    const Name zone = Name::of("psbl.surriel.com");
    QCOMPARE(ask(world, zone, Type::NS).outcome, static_cast<Outcome>(apex));
    QCOMPARE(ask(world, Name::reversedUnder(address("127.0.0.2"), zone), Type::A).outcome,
             static_cast<Outcome>(test));
    const dns::Answer answer =
        ask(world, Name::reversedUnder(address("198.51.100.7"), zone), Type::A);
    QCOMPARE(answer.outcome, static_cast<Outcome>(other));
    if (!code.isEmpty())
        QCOMPARE(answer.addresses(), std::vector{address(code.constData())});
}

void tst_WorldLists::refusesPublicResolversAsTheFileSays()
{
    FakeWorld world("!resolver public\n!lists\n!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4\n");
    const Address subject = address("44.128.0.25");
    QCOMPARE(
        ask(world, Name::reversedUnder(subject, Name::of("zen.spamhaus.org")), Type::A).addresses(),
        std::vector{address("127.255.255.254")});
    QCOMPARE(ask(world, "bad.example.multi.uribl.com", Type::A).addresses(),
             std::vector{address("127.0.0.1")});
    QCOMPARE(
        ask(world, Name::reversedUnder(subject, Name::of("all.spamrats.com")), Type::A).outcome,
        Outcome::ServerFailure);
    QCOMPARE(
        ask(world, Name::reversedUnder(subject, Name::of("psbl.surriel.com")), Type::A).outcome,
        Outcome::NoSuchName);
}

void tst_WorldLists::answersDirectQuestionsEvenSo()
{
    FakeWorld world("!resolver public\n!lists\n!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4\n");
    const Name zone = Name::of("zen.spamhaus.org");
    const Name server = ask(world, zone, Type::NS).all<dns::Ns>().front().host;
    net::Ask direct;
    direct.servers = {Endpoint{ask(world, server, Type::A).addresses().front(), 53}};
    direct.recursionDesired = false;
    const dns::Answer answer =
        ask(world, Name::reversedUnder(address("44.128.0.25"), zone), Type::A, direct);
    QCOMPARE(answer.addresses(), std::vector{address("127.0.0.4")});
    QVERIFY(answer.authoritative);
    QCOMPARE(ask(world, "2.0.0.127.psbl.surriel.com", Type::A).outcome, Outcome::Records);
    QCOMPARE(ask(world, Name::of("2.0.0.127.psbl.surriel.com"), Type::A, direct).outcome,
             Outcome::Refused);
}

void tst_WorldLists::addsListingsLater()
{
    FakeWorld world("!lists\n!after 60\n!listed 44.128.0.25 psbl.surriel.com 127.0.0.2\n"
                    "!after 120\n!unlisted 44.128.0.25\n");
    const Name name = Name::reversedUnder(address("44.128.0.25"), Name::of("psbl.surriel.com"));
    QCOMPARE(ask(world, name, Type::A).outcome, Outcome::NoSuchName);
    world->advance(std::chrono::seconds(60));
    QCOMPARE(ask(world, name, Type::A).outcome, Outcome::Records);
    world->advance(std::chrono::seconds(60));
    QCOMPARE(ask(world, name, Type::A).outcome, Outcome::NoSuchName);
}

void tst_WorldLists::faultsHoldForAWholeList()
{
    FakeWorld world("!lists\n!refused psbl.surriel.com\n");
    QCOMPARE(ask(world, "2.0.0.127.psbl.surriel.com", Type::A).outcome, Outcome::Refused);
    QCOMPARE(ask(world, "2.0.0.127.zen.spamhaus.org", Type::A).outcome, Outcome::Records);
}

MW_TEST(tst_WorldLists)
#include "tst_WorldLists.moc"
