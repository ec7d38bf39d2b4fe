// Answers given beforehand: they stand for what a resolver says, and for nothing else.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Answered.h"
#include "net/ZoneServers.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Outcome;
using dns::Type;

namespace {

const QByteArray world = R"($ZONE good.example servers=44.128.0.10 unsigned
@ MX 10 mail
mail A 44.128.0.25
)";
const dns::Question question{dns::Name::of("mail.good.example"), Type::A};

Answered::Answers oneAnswer()
{
    dns::Answer given = dns::answerWith(question, Outcome::Records);
    given.answer = {{question.name, 60, dns::A{*Address::parse(u"44.128.9.9")}}};
    return {{question, given}};
}

std::vector<Address> addresses(const char *text)
{
    return {*Address::parse(QString::fromLatin1(text))};
}

} // namespace

class tst_Answered : public QObject
{
    Q_OBJECT

private slots:
    void answersWhatWasGivenAndAsksTheRest();
    void leavesWhatIsAskedOfAServerAlone();
    void keepsThePlacesOfMixedQuestions();
};

void tst_Answered::answersWhatWasGivenAndAsksTheRest()
{
    testkit::FakeWorld fake(world);
    Answered seen(*fake, oneAnswer());
    QCOMPARE(seen.lookup(question, {}).addresses(), addresses("44.128.9.9"));
    QVERIFY(fake->asked().empty());
    const dns::Answer other = seen.lookup({dns::Name::of("good.example"), Type::MX}, {});
    QCOMPARE(other.outcome, Outcome::Records);
    QCOMPARE(fake->asked().size(), 1U);
}

void tst_Answered::leavesWhatIsAskedOfAServerAlone()
{
    testkit::FakeWorld fake(world);
    Answered seen(*fake, oneAnswer());
    const Ask directly = askServer({*Address::parse(u"44.128.0.10"), 53});
    QCOMPARE(seen.lookup(question, directly, {}).addresses(), addresses("44.128.0.25"));
    Ask secure;
    secure.dnssecOk = true;
    QCOMPARE(seen.lookup(question, secure, {}).addresses(), addresses("44.128.0.25"));
}

void tst_Answered::keepsThePlacesOfMixedQuestions()
{
    testkit::FakeWorld fake(world);
    Answered seen(*fake, oneAnswer());
    const std::vector<Inquiry> inquiries{
        {{dns::Name::of("good.example"), Type::MX}}, {question}, {{question.name, Type::AAAA}}};
    const std::vector<dns::Answer> answers = seen.lookupEach(inquiries, {});
    QCOMPARE(answers.size(), 3U);
    QCOMPARE(answers[0].all<dns::Mx>().size(), 1U);
    QCOMPARE(answers[1].addresses(), addresses("44.128.9.9"));
    QCOMPARE(answers[2].outcome, Outcome::NoData);
}

MW_TEST(tst_Answered)
#include "tst_Answered.moc"
