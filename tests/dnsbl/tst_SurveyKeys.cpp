#include "data/ListKeys.h"
#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Survey.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::addressOf;
using testkit::TableInternet;

namespace {

const Subject home = addressOf("44.128.0.25");
const Name keyedZone = data::keyedZone(u"spamhaus-dqs"_s, Name::of("zen.dq.example"));

data::BlockList zen()
{
    data::BlockList list = testkit::addressList("zen.example");
    list.query.key = u"spamhaus-dqs"_s;
    list.query.keyZone = Name::of("zen.dq.example");
    return list;
}

/// A living list under this zone, which names these addresses.
void play(TableInternet &internet, const Name &zone,
          std::initializer_list<const char *> listed = {}, bool takesV6 = true)
{
    internet.add(zone, dns::Soa{});
    const dns::A code{addressOf("127.0.0.2")};
    internet.add(Name::reversedUnder(addressOf("127.0.0.2"), zone), code);
    if (takesV6)
        internet.add(Name::reversedUnder(addressOf("::ffff:7f00:2"), zone), code);
    for (const char *each : listed)
        internet.add(Name::reversedUnder(addressOf(each), zone), code);
}

Survey run(TableInternet &internet, const data::BlockList &list,
           const std::vector<Subject> &subjects = {home},
           const QStringList &keys = {u"spamhaus-dqs"_s})
{
    SurveyOptions options;
    options.keys = keys;
    const std::vector<const data::BlockList *> lists{&list};
    return survey(internet, lists, subjects, options, {}, {});
}

} // namespace

class tst_SurveyKeys : public QObject
{
    Q_OBJECT

private slots:
    void asksWithTheKeyAlone()
    {
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, keyedZone, {"44.128.0.25"});
        const Survey result = run(internet, list);
        const Verdict &verdict = result.verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.key, KeyUse::Used);
        QCOMPARE(verdict.asked.toLower(), u"25.0.128.44.<spamhaus-dqs>.zen.dq.example"_s);
        QVERIFY(verdict.settled && !verdict.doubtful);
        for (const QString &name : internet.askedNames())
            QVERIFY2(name.endsWith(u"<spamhaus-dqs>.zen.dq.example"_s), qPrintable(name));
        // The list keeps its name and zone in everything that is shown
        const QJsonObject json = toJson(verdict);
        QCOMPARE(json[u"zone"].toString(), u"zen.example"_s);
        QCOMPARE(json[u"key"].toString(), u"used"_s);
    }

    void needsTheKeyAndAListThatTakesIt()
    {
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, list.zone);
        const Verdict without = run(internet, list, {home}, {}).verdicts.front();
        QCOMPARE(without.outcome, ListOutcome::Clean);
        QCOMPARE(without.key, KeyUse::None);
        QVERIFY(!toJson(without).contains(u"key"_s));
        const data::BlockList other = testkit::addressList("zen.example");
        QCOMPARE(run(internet, other).verdicts.front().key, KeyUse::None);
        QVERIFY(internet.askedNames().filter(u"dq.example"_s).isEmpty());
    }

    void fallsBackWhereTheKeyIsWrong_data()
    {
        QTest::addColumn<QString>("code"); ///< for the control; empty: no such name
        QTest::newRow("no such name") << QString();
        QTest::newRow("refused") << u"127.255.255.252"_s;
        QTest::newRow("too many") << u"127.255.255.255"_s;
        QTest::newRow("outside 127/8") << u"44.1.2.3"_s;
    }
    void fallsBackWhereTheKeyIsWrong()
    {
        QFETCH(QString, code);
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, list.zone, {"44.128.0.25"});
        if (!code.isEmpty())
            internet.add(Name::reversedUnder(addressOf("127.0.0.2"), keyedZone),
                         dns::A{*Address::parse(code)});
        const Survey result = run(internet, list);
        const Verdict &verdict = result.verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.key, KeyUse::Refused);
        QCOMPARE(verdict.asked.toLower(), u"25.0.128.44.zen.example"_s);
        QVERIFY(!result.resolverRewrites);
    }

    void callsSilenceNoWrongKey()
    {
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, list.zone);
        internet.answerBy([](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (!inquiry.question.name.isPartOf(keyedZone))
                return std::nullopt;
            return dns::answerWith(inquiry.question, dns::Outcome::Timeout);
        });
        const Verdict verdict = run(internet, list).verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Clean);
        QCOMPARE(verdict.key, KeyUse::Unanswered);
    }

    void oneAnswerShowsThatTheKeyIsGood()
    {
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, list.zone);
        play(internet, keyedZone, {}, false); // no control for IPv6 there
        const Survey result = run(internet, list, {home, addressOf("3ffe::1")});
        QCOMPARE(result.verdicts[0].outcome, ListOutcome::Clean);
        QCOMPARE(result.verdicts[1].outcome, ListOutcome::Broken); // and never clean
        for (const Verdict &verdict : result.verdicts)
            QCOMPARE(verdict.key, KeyUse::Used);
    }

    void doesNotFallBackToWhatAnswersNobody()
    {
        data::BlockList list = zen();
        list.query.keyRequired = true;
        TableInternet internet;
        const Verdict verdict = run(internet, list).verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Refused);
        QCOMPARE(verdict.key, KeyUse::Refused);
        QVERIFY(verdict.settled);
        for (const QString &name : internet.askedNames())
            QVERIFY2(name.endsWith(u"zen.dq.example"_s), qPrintable(name));
    }

    void asksTheServersOfTheKeyedZoneToo()
    {
        const data::BlockList list = zen();
        TableInternet internet;
        play(internet, keyedZone, {"44.128.0.25"});
        internet.add(keyedZone, dns::Ns{Name::of("ns.dq.example")});
        internet.addAddress("ns.dq.example", "44.128.0.53");
        internet.answerBy([&](const net::Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (inquiry.ask.servers.empty())
                return std::nullopt;
            dns::Answer answer = dns::answerWith(inquiry.question, dns::Outcome::NoSuchName);
            const Name &name = inquiry.question.name;
            if (name == Name::reversedUnder(addressOf("127.0.0.2"), keyedZone)
                || name == Name::reversedUnder(addressOf("44.128.0.25"), keyedZone)) {
                answer.outcome = dns::Outcome::Records;
                answer.answer = {{name, 60, dns::A{addressOf("127.0.0.2")}}};
            }
            answer.authoritative = true;
            return answer;
        });
        SurveyOptions options;
        options.keys = {u"spamhaus-dqs"_s};
        options.path = Path::AuthoritativeOnly;
        const std::vector<const data::BlockList *> lists{&list};
        const std::vector<Subject> subjects{home};
        const Verdict verdict = survey(internet, lists, subjects, options, {}, {}).verdicts.front();
        QCOMPARE(verdict.outcome, ListOutcome::Listed);
        QCOMPARE(verdict.via, Via::Authoritative);
        QCOMPARE(verdict.key, KeyUse::Used);
    }
};

MW_TEST(tst_SurveyKeys)
#include "tst_SurveyKeys.moc"
