// A name server at home that leads into the own network, and what the rest of the world is told.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/OutsideView.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using dns::Outcome;
using dns::Type;

namespace {

/// The records after `!stale` are what the resolver at home answers.
const QByteArray home = "!resolver honest stale\n"
                        "$ZONE good.example servers=44.128.0.10 unsigned\n"
                        "mail A 44.128.0.25\n"
                        "mail AAAA 3ffe::25\n"
                        "inner A 192.168.1.20\n"
                        "plain A 44.128.0.25\n"
                        "out CNAME box.other.example.\n"
                        "!stale\n"
                        "mail A 192.168.1.20\n"
                        "inner A 192.168.1.20\n"
                        "plain A 44.128.0.99\n"
                        "gone AAAA fd00::20\n"
                        "out A 192.168.1.20\n"
                        "$ZONE other.example servers=44.128.0.11 unsigned\n"
                        "box A 44.128.0.25\n"
                        "!stale\n"
                        "box A 192.168.1.20\n";

/// Nobody but the resolver can be asked.
class WithoutOthers final : public ForwardingInternet
{
public:
    using ForwardingInternet::ForwardingInternet;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        for (std::size_t i = 0; i < inquiries.size(); ++i)
            onAnswer(i, inquiries[i].ask.servers.empty()
                            ? inner().lookup(inquiries[i].question, inquiries[i].ask, stop)
                            : dns::answerWith(inquiries[i].question, Outcome::Timeout));
    }
};

std::vector<Name> own()
{
    return {Name::of("good.example")};
}

QStringList addressesIn(const dns::Answer &answer)
{
    QStringList texts;
    for (const Address &address : answer.addresses())
        texts << address.toString();
    return texts;
}

} // namespace

class tst_OutsideView : public QObject
{
    Q_OBJECT
private slots:
    void givesWhatTheWorldIsTold_data();
    void givesWhatTheWorldIsTold();
    void asksNobodyElseWhereAllIsPublic();
    void getsPastAZoneOfTheHouse();
    void isNotKnownWhereNobodyElseCanBeAsked();
    void takesNoWordFromWhoAnswersInTheirPlace();
    void endsWhenStopped();
};

void tst_OutsideView::givesWhatTheWorldIsTold_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("six");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("an entry of the router") << QByteArray("mail.good.example") << false
                                            << Outcome::Records << QStringList{u"44.128.0.25"_s};
    QTest::newRow("its other family, which the router leaves out")
        << QByteArray("mail.good.example") << true << Outcome::Records
        << QStringList{u"3ffe::25"_s};
    QTest::newRow("an inner address that the world is told as well")
        << QByteArray("inner.good.example") << false << Outcome::Records
        << QStringList{u"192.168.1.20"_s};
    QTest::newRow("a public one, old or not, is taken as it comes")
        << QByteArray("plain.good.example") << false << Outcome::Records
        << QStringList{u"44.128.0.99"_s};
    QTest::newRow("a name that is known at home alone")
        << QByteArray("gone.good.example") << true << Outcome::NoSuchName << QStringList{};
    QTest::newRow("an alias into a zone that is answered for as well")
        << QByteArray("out.good.example") << false << Outcome::Records
        << QStringList{u"44.128.0.25"_s};
    QTest::newRow("a name of somebody else") << QByteArray("box.other.example") << false
                                             << Outcome::Records << QStringList{u"44.128.0.25"_s};
}

void tst_OutsideView::givesWhatTheWorldIsTold()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, six);
    QFETCH(const Outcome, outcome);
    testkit::FakeWorld world(home);
    OutsideView outside(*world, own());
    const dns::Question question{Name::of(name.constData()), six ? Type::AAAA : Type::A};
    const dns::Answer answer = outside.lookup(question, {});
    QCOMPARE(answer.outcome, outcome);
    QTEST(addressesIn(answer), "addresses");
    QCOMPARE(answer.question, question);
}

void tst_OutsideView::asksNobodyElseWhereAllIsPublic()
{
    testkit::FakeWorld world(home);
    OutsideView outside(*world, own());
    (void)outside.lookup({Name::of("plain.good.example"), Type::A}, {});
    (void)outside.lookup({Name::of("mail.good.example"), Type::TXT}, {});
    QCOMPARE(world->asked().size(), std::size_t(2));
}

void tst_OutsideView::getsPastAZoneOfTheHouse()
{
    testkit::FakeWorld world("!resolver honest stale\n"
                             "$ZONE good.example servers=44.128.0.10 unsigned\n"
                             "mail A 44.128.0.25\n"
                             "!stale\n"
                             "@ NS router\n"
                             "router A 192.168.1.1\n"
                             "mail A 192.168.1.20\n");
    OutsideView outside(*world, own());
    const dns::Answer answer = outside.lookup({Name::of("mail.good.example"), Type::A}, {});
    QCOMPARE(addressesIn(answer), QStringList{u"44.128.0.25"_s});
    QCOMPARE(answer.server->address.toString(), u"44.128.0.10"_s);
}

void tst_OutsideView::isNotKnownWhereNobodyElseCanBeAsked()
{
    testkit::FakeWorld world(home);
    WithoutOthers alone(*world);
    OutsideView outside(alone, own());
    const dns::Answer answer = outside.lookup({Name::of("mail.good.example"), Type::A}, {});
    QCOMPARE(answer.outcome, Outcome::Timeout);
    QCOMPARE(addressesIn(answer), QStringList{});
    // Of others' names that is no news: it may be meant so, as with what block lists answer.
    const dns::Answer other = outside.lookup({Name::of("box.other.example"), Type::A}, {});
    QCOMPARE(addressesIn(other), QStringList{u"192.168.1.20"_s});
}

void tst_OutsideView::takesNoWordFromWhoAnswersInTheirPlace()
{
    QByteArray intercepted = home;
    intercepted.replace("honest", "intercepted");
    testkit::FakeWorld world(intercepted);
    OutsideView outside(*world, own());
    const dns::Answer answer = outside.lookup({Name::of("mail.good.example"), Type::A}, {});
    QCOMPARE(answer.outcome, Outcome::Refused);
}

void tst_OutsideView::endsWhenStopped()
{
    testkit::FakeWorld world(home);
    OutsideView outside(*world, own());
    std::stop_source stop;
    stop.request_stop();
    const dns::Answer answer =
        outside.lookup({Name::of("mail.good.example"), Type::A}, stop.get_token());
    QCOMPARE(answer.outcome, Outcome::Cancelled);
}

MW_TEST(tst_OutsideView)
#include "tst_OutsideView.moc"
