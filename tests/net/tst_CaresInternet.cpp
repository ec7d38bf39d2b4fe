// RealInternet's questions against loopback servers, one at a time: what comes back, and whom it
// asks how.
#include "Loopback.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace mailworthy::net::test;
using dns::Outcome;
using testkit::DnsServer;
using testkit::record;

class tst_CaresInternet : public QObject
{
    Q_OBJECT
private slots:
    void answersWithRecordsAndFlags();
    void tellsNoDataFromNoSuchName();
    void followsAnAliasInTheAnswer();
    void fetchesACutAnswerByTcp();
    void neverTakesACutEmptyAnswerForNoData();
    void leavesACutAnswerCutWhenAskedTo();
    void asksByTcpWhenAskedTo();
    void asksTheServersGivenForEachQuestion();
    void turnsRecursionOffAndFlagsOn();
    void saysThereIsNoResolver();
    void leavesAFamilyOut();
};

void tst_CaresInternet::answersWithRecordsAndFlags()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.message.header.ad = true;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.addresses(), std::vector<Address>{Address::v4({44, 128, 0, 1})});
    QVERIFY(answer.authenticated);
    QVERIFY(answer.recursionAvailable);
    QVERIFY(!answer.truncated);
    QCOMPARE(answer.server, server.endpoint());
    QCOMPARE(internet.resolvers(), std::vector<Endpoint>{server.endpoint()});
    QVERIFY(server.queries()[0].message.header.rd);
    QVERIFY(server.queries()[0].message.header.ad);
}

void tst_CaresInternet::tellsNoDataFromNoSuchName()
{
    DnsServer server(DnsServer::serving(dns::Name::of("good.example"),
                                        {record("mail.good.example. 60 IN A 44.128.0.1")}));
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("mail.good.example", dns::Type::TXT), {}).outcome,
             Outcome::NoData);
    const dns::Answer none = internet.lookup(about("nowhere.good.example"), {});
    QCOMPARE(none.outcome, Outcome::NoSuchName);
    QCOMPARE(none.ttl(), 60U);
}

void tst_CaresInternet::followsAnAliasInTheAnswer()
{
    DnsServer server(DnsServer::serving(dns::Name::of("good.example"),
                                        {record("www.good.example. 60 IN CNAME mail.good.example."),
                                         record("mail.good.example. 60 IN A 44.128.0.1")}));
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("www.good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.finalName(), dns::Name::of("mail.good.example"));
    QCOMPARE(answer.addresses().size(), 1U);
}

void tst_CaresInternet::fetchesACutAnswerByTcp()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.texts().at(0).size(), 3000);
    QVERIFY(!answer.truncated);
    QVERIFY(server.queries().back().tcp);
}

void tst_CaresInternet::neverTakesACutEmptyAnswerForNoData()
{
    DnsServer::Options options;
    options.tcp = false;
    DnsServer server(
        [](const DnsServer::Query &query) {
            return DnsServer::answer(
                query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
        },
        options);
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), {});
    QVERIFY(!answer.isKnown());
    QVERIFY(answer.truncated);
    QVERIFY(answer.took < Milliseconds(2000));
}

void tst_CaresInternet::leavesACutAnswerCutWhenAskedTo()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
    });
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.transport = Transport::Udp;
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), ask, {});
    QVERIFY(answer.truncated);
    QCOMPARE(server.queries().size(), 1U);
}

void tst_CaresInternet::asksByTcpWhenAskedTo()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.transport = Transport::Tcp;
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), 1U);
    QVERIFY(server.queries()[0].tcp);
}

void tst_CaresInternet::asksTheServersGivenForEachQuestion()
{
    DnsServer resolver(script(oneAddress));
    DnsServer own([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::A{Address::v4({44, 128, 0, 2})}}});
    });
    RealInternet internet(via({resolver.endpoint()}));
    const std::vector<Inquiry> inquiries{{about("good.example"), {}},
                                         inquiryOf(about("good.example"), own.endpoint())};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[0].addresses().at(0), Address::v4({44, 128, 0, 1}));
    QCOMPARE(answers[0].server, resolver.endpoint());
    QCOMPARE(answers[1].addresses().at(0), Address::v4({44, 128, 0, 2}));
    QCOMPARE(answers[1].server, own.endpoint());
}

void tst_CaresInternet::turnsRecursionOffAndFlagsOn()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.recursionDesired = false;
    ask.dnssecOk = true;
    ask.checkingDisabled = true;
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Records);
    const dns::Message query = server.queries()[0].message;
    QVERIFY(!query.header.rd);
    QVERIFY(!query.header.ad);
    QVERIFY(query.header.cd);
    QVERIFY(query.edns && query.edns->dnssecOk);
}

void tst_CaresInternet::saysThereIsNoResolver()
{
    RealOptions options;
    options.ipv4 = false;
    options.ipv6 = false; // leaves out every resolver of the system
    RealInternet internet(options);
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    QCOMPARE(answer.detail, QStringLiteral("no resolver"));
}

void tst_CaresInternet::leavesAFamilyOut()
{
    DnsServer server(script(oneAddress));
    RealOptions options = via({*Endpoint::parse(u"[::1]:5300"), server.endpoint()});
    options.ipv6 = false;
    RealInternet internet(options);
    QCOMPARE(internet.resolvers(), std::vector<Endpoint>{server.endpoint()});
    QCOMPARE(internet.lookup(about("good.example"), {}).outcome, Outcome::Records);
    Ask ask;
    ask.servers = {*Endpoint::parse(u"[::1]:5300")};
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Unreachable);
}

MW_TEST(tst_CaresInternet)
#include "tst_CaresInternet.moc"
