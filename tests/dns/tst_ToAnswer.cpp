#include "dns/Message.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::dns;
using namespace Qt::Literals::StringLiterals;

namespace {

const Question question{Name::of("www.example"), Type::A};

Record address(const char *owner)
{
    return {Name::of(owner), 60, A{Address::v4({44, 128, 0, 1})}};
}

Record alias(const char *owner, const char *target)
{
    return {Name::of(owner), 60, Cname{Name::of(target)}};
}

Message responseWith(std::vector<Record> answer, quint8 rcode = 0)
{
    Message message;
    message.header.response = true;
    message.header.ra = true;
    message.header.rcode = rcode;
    message.questions = {question};
    message.answer = std::move(answer);
    return message;
}

/// From the question over "1.example" to "count.example", which has the address.
std::vector<Record> chainOf(int count)
{
    std::vector<Record> records;
    QByteArray owner = "www.example";
    for (int i = 1; i <= count; ++i) {
        const QByteArray target = QByteArray::number(i) + ".example";
        records.push_back(alias(owner.constData(), target.constData()));
        owner = target;
    }
    records.push_back(address(owner.constData()));
    return records;
}

Outcome outcomeOf(const Message &message)
{
    return toAnswer(question, message).outcome;
}

} // namespace

class tst_ToAnswer : public QObject
{
    Q_OBJECT

private slots:
    void codesGiveTheOutcome_data();
    void codesGiveTheOutcome();
    void recordsAtTheNameAreRecords();
    void otherTypesAndNamesAreNoData();
    void followsAliases();
    void aliasWithoutTargetIsNoData();
    void aliasOfAMissingNameIsNoSuchName();
    void askingForAnAliasDoesNotFollowIt();
    void loopsAreMalformed();
    void longChainsAreMalformed();
    void followsSynthesisedAliases();
    void anotherQuestionIsMalformed();
    void whatIsNoResponseIsMalformed();
    void refusalMayComeWithoutQuestion();
    void extendedCodesCount();
    void referralIsNotNoData();
    void cutAnswerIsNotNoData();
    void keepsFlagsAndSections();
};

void tst_ToAnswer::codesGiveTheOutcome_data()
{
    QTest::addColumn<int>("rcode");
    QTest::addColumn<Outcome>("outcome");
    const Outcome expected[] = {
        Outcome::NoData,        Outcome::Malformed,     Outcome::ServerFailure,
        Outcome::NoSuchName,    Outcome::Refused,       Outcome::Refused,
        Outcome::ServerFailure, Outcome::ServerFailure, Outcome::ServerFailure,
        Outcome::Refused,       Outcome::ServerFailure, Outcome::ServerFailure,
        Outcome::ServerFailure, Outcome::ServerFailure, Outcome::ServerFailure,
        Outcome::ServerFailure};
    for (int rcode = 0; rcode < 16; ++rcode)
        QTest::addRow("rcode %d", rcode) << rcode << expected[rcode];
}

void tst_ToAnswer::codesGiveTheOutcome()
{
    QFETCH(int, rcode);
    QFETCH(Outcome, outcome);
    const Answer answer = toAnswer(question, responseWith({}, static_cast<quint8>(rcode)));
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(int{answer.rcode}, rcode);
    QCOMPARE(answer.question, question);
}

void tst_ToAnswer::recordsAtTheNameAreRecords()
{
    const Answer answer = toAnswer(question, responseWith({address("WWW.example")}));
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.addresses(), std::vector{Address::v4({44, 128, 0, 1})});
    QVERIFY(answer.chain.empty());
}

void tst_ToAnswer::otherTypesAndNamesAreNoData()
{
    QCOMPARE(outcomeOf(responseWith({address("other.example")})), Outcome::NoData);
    QCOMPARE(outcomeOf(responseWith({{Name::of("www.example"), 60, Txt{{"x"}}}})), Outcome::NoData);
}

void tst_ToAnswer::followsAliases()
{
    const Answer answer =
        toAnswer(question, responseWith({address("c.example"), alias("b.example", "C.example"),
                                         alias("www.example", "b.example")}));
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.chain, (std::vector{Name::of("b.example"), Name::of("c.example")}));
    QCOMPARE(answer.addresses().size(), std::size_t{1});
}

void tst_ToAnswer::aliasWithoutTargetIsNoData()
{
    // An address at the first name beside the alias is none of the final name.
    const Answer answer = toAnswer(
        question, responseWith({alias("www.example", "b.example"), address("www.example")}));
    QCOMPARE(answer.outcome, Outcome::NoData);
    QCOMPARE(answer.finalName(), Name::of("b.example"));
}

void tst_ToAnswer::aliasOfAMissingNameIsNoSuchName()
{
    const Answer answer = toAnswer(question, responseWith({alias("www.example", "b.example")}, 3));
    QCOMPARE(answer.outcome, Outcome::NoSuchName);
    QCOMPARE(answer.finalName(), Name::of("b.example"));
}

void tst_ToAnswer::askingForAnAliasDoesNotFollowIt()
{
    for (const Type type : {Type::CNAME, Type::ANY}) {
        Message message = responseWith({alias("www.example", "www.example")});
        message.questions.front().type = type;
        const Answer answer = toAnswer(message.questions.front(), message);
        QCOMPARE(answer.outcome, Outcome::Records);
        QVERIFY(answer.chain.empty());
    }
}

void tst_ToAnswer::loopsAreMalformed()
{
    QCOMPARE(outcomeOf(responseWith({alias("www.example", "WWW.example")})), Outcome::Malformed);
    QCOMPARE(outcomeOf(responseWith(
                 {alias("www.example", "b.example"), alias("b.example", "www.example")})),
             Outcome::Malformed);
    QCOMPARE(
        outcomeOf(responseWith({alias("www.example", "b.example"), alias("b.example", "c.example"),
                                alias("c.example", "b.example"), address("c.example")})),
        Outcome::Malformed);
}

void tst_ToAnswer::longChainsAreMalformed()
{
    QCOMPARE(outcomeOf(responseWith(chainOf(16))), Outcome::Records);
    QCOMPARE(outcomeOf(responseWith(chainOf(17))), Outcome::Malformed);
    QCOMPARE(outcomeOf(responseWith(chainOf(5000))), Outcome::Malformed);
}

void tst_ToAnswer::followsSynthesisedAliases()
{
    const Answer answer =
        toAnswer(question, responseWith({{Name::of("example"), 60, Dname{Name::of("test")}},
                                         alias("www.example", "www.test"),
                                         address("www.test")}));
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.finalName(), Name::of("www.test"));
}

void tst_ToAnswer::anotherQuestionIsMalformed()
{
    Message message = responseWith({address("www.example")});
    message.questions = {{Name::of("WWW.Example"), Type::A}};
    QCOMPARE(outcomeOf(message), Outcome::Records);
    message.questions = {{Name::of("other.example"), Type::A}};
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.questions = {{Name::of("www.example"), Type::AAAA}};
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.questions = {{Name::of("www.example"), Type::A, Class::CH}};
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.questions = {question, question};
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.questions.clear();
    const Answer answer = toAnswer(question, message);
    QCOMPARE(answer.outcome, Outcome::Malformed);
    QVERIFY(!answer.detail.isEmpty());
    QVERIFY(answer.answer.empty());
}

void tst_ToAnswer::whatIsNoResponseIsMalformed()
{
    Message message = responseWith({address("www.example")});
    message.header.response = false;
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.header.response = true;
    message.header.opcode = 5;
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
}

void tst_ToAnswer::refusalMayComeWithoutQuestion()
{
    Message message = responseWith({}, 5);
    message.questions.clear();
    QCOMPARE(outcomeOf(message), Outcome::Refused);
    message.header.rcode = 1;
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.header.rcode = 3;
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
}

void tst_ToAnswer::extendedCodesCount()
{
    Message message = responseWith({address("www.example")});
    message.edns = Edns{1232, 1, false, ExtendedError{9, u"no DNSKEY"_s}};
    const Answer answer = toAnswer(question, message);
    QCOMPARE(answer.outcome, Outcome::Malformed); // BADVERS, RFC 6891 §9
    QCOMPARE(int{answer.rcode}, 16);
    QVERIFY(answer.extendedError == (ExtendedError{9, u"no DNSKEY"_s}));
}

void tst_ToAnswer::referralIsNotNoData()
{
    Message message = responseWith({});
    message.authority = {{Name::of("example"), 60, Ns{Name::of("ns.example")}}};
    QCOMPARE(outcomeOf(message), Outcome::Refused);
    QCOMPARE(toAnswer(question, message).detail, u"referral"_s);
    message.header.aa = true;
    QCOMPARE(outcomeOf(message), Outcome::NoData);
    message.header.aa = false;
    message.authority.push_back({Name::of("example"), 60, Soa{}});
    QCOMPARE(outcomeOf(message), Outcome::NoData);
}

void tst_ToAnswer::cutAnswerIsNotNoData()
{
    Message message = responseWith({});
    message.header.tc = true;
    QCOMPARE(outcomeOf(message), Outcome::Malformed);
    message.answer = {address("www.example")};
    QCOMPARE(outcomeOf(message), Outcome::Records);
    QVERIFY(toAnswer(question, message).truncated);
}

void tst_ToAnswer::keepsFlagsAndSections()
{
    Message message = responseWith({address("www.example")});
    message.header.aa = message.header.ad = true;
    message.authority = {address("a.example")};
    message.additional = {address("b.example")};
    const Answer answer = toAnswer(question, message);
    QVERIFY(answer.authoritative && answer.authenticated && answer.recursionAvailable
            && !answer.truncated);
    QCOMPARE(answer.authority, message.authority);
    QCOMPARE(answer.additional, message.additional);
}

MW_TEST(tst_ToAnswer)
#include "tst_ToAnswer.moc"
