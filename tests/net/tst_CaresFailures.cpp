// RealInternet against servers that lose, fail, break or forge answers.
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

class tst_CaresFailures : public QObject
{
    Q_OBJECT
private slots:
    void repeatsAfterLoss();
    void tellsTheFailuresApart();
    void asksTheSecondResolverWhenTheFirstIsSilent();
    void asksTheSecondResolverWhenTheFirstFails();
    void asksAgainWithoutEdnsAfterAFormatError();
    void survivesMalformedAndForgedAnswers();
    void survivesAnAliasLoop();
    void survivesAFlood();
    void noticesAResolverThatDiesMidRun();
    void getsPastWhoDropsEdns();
    void getsPastAQuestionThatComesBack();
    void takesTheAnswerBehindAQuestionThatComesBack();
    void saysMalformedWhereOnlyTheQuestionComesBack();
    void callsACutAnswerCut();
    void takesALargeAnswerWhole();
    void endsInTimeWhenAllIsLate();
};

void tst_CaresFailures::repeatsAfterLoss()
{
    DnsServer server([](const DnsServer::Query &query) {
        return query.number == 0 ? DnsServer::silence() : oneAddress(query);
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), 2U);
    QVERIFY(answer.took >= Milliseconds(150));
    QVERIFY2(answer.took < Milliseconds(1000), qPrintable(QString::number(answer.took.count())));
    QVERIFY(server.queries()[0].message.header.id != server.queries()[1].message.header.id);
}

void tst_CaresFailures::tellsTheFailuresApart()
{
    DnsServer server([](const DnsServer::Query &query) {
        const QByteArray first = query.question().name.labels().front();
        if (first == "servfail")
            return DnsServer::failure(query, 2);
        if (first == "refused")
            return DnsServer::failure(query, 5);
        DnsServer::Reply reply = DnsServer::answer(query, {});
        // A right header and question, then an answer record whose name points to itself.
        if (first == "malformed")
            reply.raw = dns::toWire(reply.message).mid(2, 4) + QByteArray::fromHex("0001 0000 0000")
                        + dns::toWire(reply.message).mid(12, 24) + QByteArray::fromHex("c024");
        reply.drop = first == "silent";
        return reply;
    });
    DnsServer dead(script(oneAddress));
    dead.stop();
    RealInternet internet(via({server.endpoint()}, Milliseconds(900)));
    const std::vector<Inquiry> inquiries{{about("servfail.example"), {}},
                                         {about("refused.example"), {}},
                                         {about("silent.example"), {}},
                                         inquiryOf(about("a.example"), dead.endpoint()),
                                         {about("malformed.example"), {}}};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[0].outcome, Outcome::ServerFailure);
    QCOMPARE(answers[0].rcode, quint16(2));
    QCOMPARE(answers[1].outcome, Outcome::Refused);
    QCOMPARE(answers[2].outcome, Outcome::Timeout);
    QCOMPARE(answers[2].server, server.endpoint());
    QVERIFY(answers[2].took >= Milliseconds(900));
    QCOMPARE(answers[3].outcome, Outcome::Unreachable);
    QVERIFY(answers[3].took < Milliseconds(700));
    // Newer c-ares drops what it cannot read and says nothing of it.
    QVERIFY(answers[4].outcome == Outcome::Malformed || answers[4].outcome == Outcome::Timeout);
}

void tst_CaresFailures::asksTheSecondResolverWhenTheFirstIsSilent()
{
    DnsServer silent([](const auto &) { return DnsServer::silence(); });
    DnsServer server(script(oneAddress));
    RealInternet internet(via({silent.endpoint(), server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.server, server.endpoint());
    QVERIFY2(answer.took < Milliseconds(1000), qPrintable(QString::number(answer.took.count())));
}

void tst_CaresFailures::asksTheSecondResolverWhenTheFirstFails()
{
    DnsServer failing([](const DnsServer::Query &query) { return DnsServer::failure(query, 2); });
    DnsServer dead(script(oneAddress));
    dead.stop();
    DnsServer server(script(oneAddress));
    RealInternet internet(via({failing.endpoint(), dead.endpoint(), server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(answer.took < Milliseconds(140)); // without waiting
}

void tst_CaresFailures::asksAgainWithoutEdnsAfterAFormatError()
{
    DnsServer server([](const DnsServer::Query &query) {
        if (!query.message.edns)
            return oneAddress(query);
        DnsServer::Reply reply = DnsServer::failure(query, 1);
        reply.message.edns.reset();
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 20; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {}))
        QCOMPARE(answer.outcome, Outcome::Records);
    const std::size_t before = server.queries().size();
    QCOMPARE(internet.lookup(about("later.example"), {}).outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), before + 1); // it is known by now
}

void tst_CaresFailures::survivesMalformedAndForgedAnswers()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        switch (query.number % 6) {
        case 0: reply.wrongId = true; break;
        case 1: reply.wrongSource = true; break;
        case 2: reply.raw = QByteArray("\x81\x80"); break;
        case 3: reply.raw = QByteArray(600, '\xff'); break;
        case 4: reply.message.questions[0].name = dns::Name::of("other.example"); break;
        default: break;
        }
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(1500)));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 60; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {})) {
        const bool honest = answer.outcome == Outcome::Records || answer.outcome == Outcome::Timeout
                            || answer.outcome == Outcome::Malformed
                            || answer.outcome == Outcome::Unreachable;
        QVERIFY2(honest, qPrintable(dns::toString(answer.outcome)));
        if (answer.outcome == Outcome::Records)
            QCOMPARE(answer.addresses().size(), 1U);
    }
}

void tst_CaresFailures::survivesAnAliasLoop()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(query, {record("a.example. 60 IN CNAME b.example."),
                                         record("b.example. 60 IN CNAME a.example.")});
    });
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("a.example"), {}).outcome, Outcome::Malformed);
}

void tst_CaresFailures::survivesAFlood()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.wrongId = query.question().name != dns::Name::of("wanted.example");
        reply.copies = reply.wrongId ? 3000 : 1;
        reply.delay = reply.wrongId ? 0 : 100;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(2000)));
    const std::vector<Inquiry> inquiries{{about("flood.example"), {}},
                                         {about("wanted.example"), {}}};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[1].outcome, Outcome::Records);
}

void tst_CaresFailures::noticesAResolverThatDiesMidRun()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("a.example"), {}).outcome, Outcome::Records);
    server.stop();
    const dns::Answer answer = internet.lookup(about("b.example"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    QVERIFY(answer.took < Milliseconds(2000));
}

void tst_CaresFailures::getsPastWhoDropsEdns()
{
    DnsServer server([](const DnsServer::Query &query) {
        return query.message.edns ? DnsServer::silence() : oneAddress(query);
    });
    RealInternet internet(via({server.endpoint()}));
    for (const char *name : {"one.example", "two.example", "three.example"})
        QCOMPARE(internet.lookup(about(name), {}).outcome, Outcome::Records);
    // By now that is known to be its way: no time is lost on it any more.
    const std::size_t before = server.queries().size();
    const dns::Answer answer = internet.lookup(about("four.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(!answer.edns);
    QCOMPARE(server.queries().size(), before + 1);
}

void tst_CaresFailures::getsPastAQuestionThatComesBack()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        if (!query.tcp)
            reply.message.header.response = false;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("good.example"), {}).outcome, Outcome::Records);
}

void tst_CaresFailures::takesTheAnswerBehindAQuestionThatComesBack()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.reflect = true;
        reply.delay = 50;
        reply.drop = query.tcp;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 50; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {})) {
        QCOMPARE(answer.outcome, Outcome::Records);
        QVERIFY2(answer.took < Milliseconds(1000),
                 qPrintable(QString::number(answer.took.count())));
    }
}

void tst_CaresFailures::saysMalformedWhereOnlyTheQuestionComesBack()
{
    DnsServer server([](const DnsServer::Query &) {
        DnsServer::Reply reply = DnsServer::silence();
        reply.reflect = true;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(700)));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Malformed);
    QCOMPARE(answer.detail, QStringLiteral("not a response"));
}

void tst_CaresFailures::callsACutAnswerCut()
{
    DnsServer server(
        [](const DnsServer::Query &query) {
            DnsServer::Reply reply = oneAddress(query);
            reply.cutUdp = true;
            return reply;
        },
        {.tcp = false});
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    QVERIFY(answer.truncated);
    QCOMPARE(answer.detail, QStringLiteral("answer cut, no TCP"));
}

void tst_CaresFailures::takesALargeAnswerWhole()
{
    constexpr int count = 240;
    DnsServer server([](const DnsServer::Query &query) {
        std::vector<dns::Record> records;
        for (int i = 0; i < count; ++i)
            records.push_back({query.question().name, 60,
                               dns::Txt::of(QByteArray(250, static_cast<char>('a' + i % 26)))});
        return DnsServer::answer(query, std::move(records));
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer =
        internet.lookup({dns::Name::of("large.example"), dns::Type::TXT}, {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.texts().size(), static_cast<std::size_t>(count)); // 63 KiB
    QVERIFY(!answer.truncated);
}

void tst_CaresFailures::endsInTimeWhenAllIsLate()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.delay = 1800;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(600)));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 50; ++i)
        inquiries.push_back(
            {about(QByteArray("n" + QByteArray::number(i) + ".example").constData()), {}});
    QElapsedTimer timer;
    timer.start();
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {}))
        QCOMPARE(answer.outcome, Outcome::Timeout);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

MW_TEST(tst_CaresFailures)
#include "tst_CaresFailures.moc"
