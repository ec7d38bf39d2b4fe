#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Survey.h"

#include <QtTest>

#include <map>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

namespace {

const QByteArray faults = R"(
!seed 5
!lists
!list bl.spamcop.net wildcard 127.0.0.2
!list psbl.surriel.com refusing 127.255.255.254
!list all.s5h.net parked 44.99.1.1
!list dnsbl.dronebl.org dead
!list truncate.gbudb.net gone
!list bl.mailspike.net lame
!list dnsbl-1.uceprotect.net empty
!listed 44.128.70.25 zen.spamhaus.org 127.0.0.4 "because of a bot"
!listed good.example dbl.spamhaus.org 127.0.1.2 "because of its age"
)";

const data::ListCatalog &catalog()
{
    static const data::ListCatalog loaded = [] {
        Result<data::ListCatalog> read = data::ListCatalog::builtIn();
        return read ? *read : data::ListCatalog{};
    }();
    return loaded;
}

Survey surveyOf(testkit::FakeWorld &world, const std::vector<Subject> &subjects,
                const OnVerdict &onVerdict = {})
{
    std::vector<const data::BlockList *> lists;
    for (const data::BlockList &list : catalog().lists) {
        if (list.asked)
            lists.push_back(&list);
    }
    SurveyOptions options;
    options.seed = 5;
    return survey(*world, lists, subjects, options, onVerdict, {});
}

const Verdict *at(const Survey &result, const char *zone)
{
    for (const Verdict &verdict : result.verdicts) {
        if (verdict.list->zone == Name::of(zone))
            return &verdict;
    }
    return nullptr;
}

QString wordsOf(const Survey &result, const char *zone)
{
    const Verdict *verdict = at(result, zone);
    if (!verdict)
        return u"missing"_s;
    return verdict->broken ? toString(*verdict->broken) : toString(verdict->outcome);
}

} // namespace

/// The shipped lists, played by a world with one of every fault.
class tst_ListWorld : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryFaultApart_data()
    {
        QTest::addColumn<QByteArray>("resolver");
        QTest::newRow("honest") << QByteArray("honest");
        QTest::newRow("public") << QByteArray("public");
        QTest::newRow("rewrites") << QByteArray("rewrites 44.9.9.9");
    }
    void tellsEveryFaultApart()
    {
        QFETCH(QByteArray, resolver);
        testkit::FakeWorld world("!resolver " + resolver + faults);
        const Survey result =
            surveyOf(world, {*Address::parse(u"44.128.70.25"_s), Name::of("good.example")});
        QCOMPARE(wordsOf(result, "zen.spamhaus.org"), u"listed"_s);
        QCOMPARE(wordsOf(result, "dbl.spamhaus.org"), u"listed"_s);
        QCOMPARE(wordsOf(result, "bl.spamcop.net"), u"lists-everything"_s);
        QCOMPARE(wordsOf(result, "psbl.surriel.com"), u"refused"_s);
        QCOMPARE(wordsOf(result, "all.s5h.net"), u"outside-127"_s);
        QCOMPARE(wordsOf(result, "dnsbl.dronebl.org"), u"unreachable"_s);
        QCOMPARE(wordsOf(result, "truncate.gbudb.net"), u"no-zone"_s);
        QCOMPARE(wordsOf(result, "bl.mailspike.net"), u"unreachable"_s);
        QCOMPARE(wordsOf(result, "dnsbl-1.uceprotect.net"), u"no-control"_s);
        QCOMPARE(at(result, "zen.spamhaus.org")->texts,
                 std::vector<QByteArray>{"because of a bot"});
        QCOMPARE(result.totals.listed, 2);
        QVERIFY(result.totals.clean > 60);
        QCOMPARE(result.resolverRewrites, resolver.startsWith("rewrites"));
        QVERIFY(!result.isVoid);
        // Where the resolver is refused or lies, the word of the list's own servers counts
        if (resolver != "honest")
            QCOMPARE(at(result, "zen.spamhaus.org")->via, Via::Authoritative);
    }
    void waitsForNoListThatKeepsSilent()
    {
        testkit::FakeWorld world("!resolver public" + faults + "!delay * 30\n");
        const Milliseconds start = world->clock().elapsed();
        std::map<Name, Milliseconds> settled;
        const Survey result = surveyOf(
            world, {*Address::parse(u"44.128.70.25"_s)}, [&](std::size_t, const Verdict &verdict) {
                if (verdict.settled)
                    settled[verdict.list->zone] = world->clock().elapsed() - start;
            });
        // Refused, its servers' names and addresses, asked itself, its text: five round trips.
        QCOMPARE(wordsOf(result, "zen.spamhaus.org"), u"listed"_s);
        QCOMPARE(at(result, "zen.spamhaus.org")->texts,
                 std::vector<QByteArray>{"because of a bot"});
        QCOMPARE(settled.at(Name::of("zen.spamhaus.org")), Milliseconds(150));
        QVERIFY(settled.at(Name::of("dnsbl.dronebl.org")) >= Milliseconds(5000));
    }
};

MW_TEST(tst_ListWorld)
#include "tst_ListWorld.moc"
