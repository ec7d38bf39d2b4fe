#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Advice.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using data::CodeKind;
using data::RemovalMethod;
using testkit::addressOf;
using testkit::codeOf;

namespace {

const Address home = addressOf("44.128.0.25");
const Address homeV6 = addressOf("3ffe:1:2:3::25");

data::BlockList listOf(RemovalMethod method)
{
    data::BlockList list = testkit::addressList("bl.example");
    list.removal.method = method;
    return list;
}

Verdict listed(const data::BlockList &list, const Subject &subject, const char *code = "127.0.0.2")
{
    Hearing hearing;
    hearing.positive = Probe{dns::Outcome::Records, {addressOf("127.0.0.2")}};
    hearing.question = Probe{dns::Outcome::Records, {addressOf(code)}};
    return judge(list, subject, hearing);
}

QStringList steps(const Verdict &verdict, const Circumstances &line = {})
{
    QStringList words;
    for (const Step step : stepsFor(verdict, line))
        words << toString(step);
    return words;
}

Circumstances wellSetUp()
{
    return {true, true, true, true, false};
}

} // namespace

class tst_Advice : public QObject
{
    Q_OBJECT

private slots:
    void mendsTheCauseBeforeItAsks()
    {
        const data::BlockList list = listOf(RemovalMethod::SelfService);
        QCOMPARE(steps(listed(list, home)), (QStringList{u"find-cause"_s, u"ask-removal"_s}));
        data::BlockList exploited = list;
        exploited.category = u"exploited"_s;
        QCOMPARE(steps(listed(exploited, home)),
                 (QStringList{u"clean-device"_s, u"ask-removal"_s}));
        data::BlockList bounces = list;
        bounces.category = u"backscatter"_s;
        QCOMPARE(steps(listed(bounces, home)), (QStringList{u"stop-bounces"_s, u"ask-removal"_s}));
        data::BlockList tor = list;
        tor.category = u"tor"_s;
        QCOMPARE(steps(listed(tor, home)), (QStringList{u"stop-tor-exit"_s, u"ask-removal"_s}));
    }

    void putsTheReverseNameFirstWhereItIsWrong()
    {
        const data::BlockList list = listOf(RemovalMethod::Form);
        Circumstances line = wellSetUp();
        QCOMPARE(steps(listed(list, home), line), (QStringList{u"find-cause"_s, u"ask-removal"_s}));
        line.greetingFits = false;
        QCOMPARE(steps(listed(list, home), line),
                 (QStringList{u"fix-greeting"_s, u"find-cause"_s, u"ask-removal"_s}));
        line.reverseNameFits = false; // one cause, one step
        QCOMPARE(steps(listed(list, home), line),
                 (QStringList{u"fix-reverse-name"_s, u"find-cause"_s, u"ask-removal"_s}));
        data::BlockList noName = list;
        noName.category = u"no-ptr"_s;
        QCOMPARE(steps(listed(noName, home), line),
                 (QStringList{u"fix-reverse-name"_s, u"ask-removal"_s}));
        QCOMPARE(steps(listed(noName, home)),
                 (QStringList{u"fix-reverse-name"_s, u"ask-removal"_s}));
        const data::BlockList domains = testkit::domainList("dbl.example");
        QVERIFY(!steps(listed(domains, dns::Name::of("good.example")), line)
                     .contains(u"fix-reverse-name"_s));
    }

    void waitsForWhatLapsesAndNeverPays()
    {
        QCOMPARE(steps(listed(listOf(RemovalMethod::Automatic), home)),
                 (QStringList{u"find-cause"_s, u"wait"_s}));
        data::BlockList paid = listOf(RemovalMethod::Automatic);
        paid.removal.paid = true;
        QCOMPARE(steps(listed(paid, home)),
                 (QStringList{u"find-cause"_s, u"wait"_s, u"never-pay"_s}));
        QCOMPARE(steps(listed(listOf(RemovalMethod::Paid), home)),
                 (QStringList{u"find-cause"_s, u"wait"_s, u"never-pay"_s}));
        QCOMPARE(steps(listed(listOf(RemovalMethod::None), home)),
                 (QStringList{u"find-cause"_s, u"no-known-way"_s}));
        QCOMPARE(steps(listed(listOf(RemovalMethod::Unknown), home)),
                 (QStringList{u"find-cause"_s, u"no-known-way"_s}));
    }

    void takesAPolicyListingForNoGuilt_data()
    {
        QTest::addColumn<Circumstances>("line");
        QTest::addColumn<QStringList>("expected");
        const QStringList relay{u"use-relay"_s};
        const QStringList either{u"remove-own-address"_s, u"use-relay"_s};
        QTest::newRow("nothing is known") << Circumstances() << either;
        QTest::newRow("fixed, with its own name, greeting with it")
            << wellSetUp() << QStringList{u"remove-own-address"_s};
        QTest::newRow("the address changes")
            << Circumstances{true, true, true, false, false} << relay;
        QTest::newRow("the provider's name")
            << Circumstances{true, false, true, true, false} << relay;
        QTest::newRow("greets otherwise") << Circumstances{true, true, false, true, false} << relay;
        QTest::newRow("perhaps fixed") << Circumstances{true, true, true, std::nullopt} << either;
    }
    void takesAPolicyListingForNoGuilt()
    {
        QFETCH(Circumstances, line);
        data::BlockList list = listOf(RemovalMethod::SelfService);
        list.codes = {codeOf("127.0.0.10", CodeKind::Policy, "PBL")};
        const Verdict verdict = listed(list, home, "127.0.0.10");
        QCOMPARE(causeOf(verdict), data::ListCause::HomeLine);
        QTEST(steps(verdict, line), "expected");
    }

    void sendsNobodyToAFormThatIsNotThere()
    {
        data::BlockList list = listOf(RemovalMethod::Unknown);
        list.codes = {codeOf("127.0.0.10", CodeKind::Policy, "PBL")};
        QCOMPARE(steps(listed(list, home, "127.0.0.10"), wellSetUp()), QStringList{u"use-relay"_s});
    }

    void leavesRangesToTheProvider()
    {
        data::BlockList list = listOf(RemovalMethod::Automatic);
        list.scope = data::ListScope::Asn;
        list.removal.paid = true;
        const QStringList expected{u"ask-provider"_s, u"other-address"_s, u"use-relay"_s,
                                   u"never-pay"_s};
        QCOMPARE(steps(listed(list, home), {false, false, false, false}), expected);
        list.scope = data::ListScope::Network;
        QCOMPARE(steps(listed(list, homeV6)), QStringList{u"own-prefix"_s} + expected);
    }

    void saysThatANeighbourMayBeMeantWhereNetworksAreListed()
    {
        data::BlockList list = listOf(RemovalMethod::SelfService);
        list.prefix6 = 64;
        const Verdict v6 = listed(list, homeV6);
        QCOMPARE(v6.range()->toString(), u"3ffe:1:2:3::/64"_s);
        QCOMPARE(steps(v6), (QStringList{u"find-cause"_s, u"own-prefix"_s, u"ask-removal"_s}));
        QVERIFY(!listed(list, home).range());
        QVERIFY(!steps(listed(list, home)).contains(u"own-prefix"_s));
    }

    void takesTheCauseOfTheCodes()
    {
        data::BlockList list = listOf(RemovalMethod::SelfService);
        list.codes = {
            codeOf("127.0.0.2", CodeKind::Listing), codeOf("127.0.0.4", CodeKind::Listing),
            codeOf("127.0.0.9", CodeKind::Listing), codeOf("127.0.0.10", CodeKind::Policy)};
        list.codes[1].cause = data::ListCause::Exploited;
        list.codes[2].scope = data::ListScope::Network;
        QCOMPARE(causeOf(listed(list, home)), data::ListCause::Spam);
        QCOMPARE(causeOf(listed(list, home, "127.0.0.4")), data::ListCause::Exploited);
        QCOMPARE(listed(list, home, "127.0.0.9").scope, data::ListScope::Network);
        QCOMPARE(listed(list, home, "127.0.0.4").scope, data::ListScope::Address);
        Hearing several;
        several.selfTest = false;
        several.question = Probe{dns::Outcome::Records,
                                 {addressOf("127.0.0.10"), addressOf("127.0.0.2"),
                                  addressOf("127.0.0.4"), addressOf("127.0.0.9")}};
        const Verdict all = judge(list, home, several);
        QCOMPARE(causeOf(all), data::ListCause::Exploited); // what is back in hours goes first
        QCOMPARE(all.scope, data::ListScope::Address);
        QCOMPARE(steps(all).front(), u"clean-device"_s);
    }

    void knowsWhatADomainIsListedFor()
    {
        data::BlockList list = testkit::domainList("dbl.example");
        list.removal.method = RemovalMethod::SelfService;
        list.codes = {codeOf("127.0.1.2", CodeKind::Listing),
                      codeOf("127.0.1.102", CodeKind::Listing),
                      codeOf("127.0.0.9", CodeKind::Policy)};
        list.codes[1].cause = data::ListCause::HackedSite;
        list.codes[2].cause = data::ListCause::DynamicName;
        const dns::Name domain = dns::Name::of("good.example");
        QCOMPARE(steps(listed(list, domain, "127.0.1.102")),
                 (QStringList{u"clean-site"_s, u"ask-removal"_s}));
        QCOMPARE(steps(listed(list, domain, "127.0.0.9")),
                 (QStringList{u"own-domain"_s, u"ask-removal"_s}));
        data::BlockList young = testkit::domainList("fresh.example");
        young.scope = data::ListScope::Policy;
        young.category = u"new-domain"_s;
        young.codes = {codeOf("127.0.0.2", CodeKind::Policy)};
        QCOMPARE(steps(listed(young, domain)), QStringList{u"wait"_s});
    }

    void hasAWordForEveryStep()
    {
        QStringList words;
        for (const Step step : allSteps()) {
            QVERIFY(!toString(step).isEmpty());
            words << toString(step);
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(allSteps().size(), std::size_t(Step::NoKnownWay) + 1);
    }
};

MW_TEST(tst_Advice)
#include "tst_Advice.moc"
