#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/Agreement.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "dns:resolver1:44.128.0.1" or "stun:a:timeout"; the operator is the service.
MethodAnswer answerOf(const QString &text)
{
    const QStringList parts = text.split(u'=');
    const QStringList who = parts[0].split(u'/');
    MethodAnswer answer;
    answer.method = *methodFromString(who[0]);
    answer.service = who[1];
    answer.operatorName = who.size() > 2 ? who[2] : QString();
    answer.outcome = MethodOutcome::Answered;
    if (parts[1] == u"timeout"_s)
        answer.outcome = MethodOutcome::Timeout;
    else if (const Result<Address> address = Address::parse(parts[1]))
        answer.address = *address;
    return answer;
}

AddressVerdict verdictOf(const QStringList &texts, Family family = Family::V4)
{
    std::vector<MethodAnswer> answers;
    for (const QString &text : texts) {
        answers.push_back(answerOf(text));
        answers.back().family = family;
    }
    return agree(family, answers);
}

} // namespace

class tst_Agreement : public QObject
{
    Q_OBJECT

private slots:
    void decidesByMajority_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("disputed");
        const auto row = [](const char *name, QStringList answers, const char *agreement,
                            const char *address, bool disputed) {
            QTest::newRow(name) << answers << QString::fromLatin1(agreement)
                                << QString::fromLatin1(address) << disputed;
        };
        row("nobody", {}, "none", "", false);
        row("only timeouts", {u"dns/a=timeout"_s, u"https/b=timeout"_s}, "none", "", false);
        row("one", {u"dns/a=44.128.0.1"_s, u"https/b=timeout"_s}, "single", "44.128.0.1", false);
        row("two agree", {u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.1"_s}, "agreed", "44.128.0.1",
            false);
        row("one operator is one voice", {u"dns/a/op=44.128.0.1"_s, u"https/b/op=44.128.0.1"_s},
            "single", "44.128.0.1", false);
        row("two against one",
            {u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.1"_s, u"stun/c=44.128.0.2"_s}, "agreed",
            "44.128.0.1", true);
        row("one against one", {u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.2"_s}, "conflict", "",
            true);
        row("two against two",
            {u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.1"_s, u"stun/c=44.128.0.2"_s,
             u"router/d=44.128.0.2"_s},
            "conflict", "", true);
        row("one of three each",
            {u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.2"_s, u"stun/c=44.128.0.3"_s}, "conflict",
            "", true);
        row("private answers are none", {u"router/a=192.168.1.1"_s, u"dns/b=44.128.0.1"_s},
            "single", "44.128.0.1", false);
        row("carrier addresses are none", {u"router/a=100.64.0.1"_s}, "none", "", false);
        row("an interface supports", {u"dns/a=44.128.0.1"_s, u"interface/eth0=44.128.0.1"_s},
            "agreed", "44.128.0.1", false);
        row("an interface contradicts nobody",
            {u"dns/a=44.128.0.1"_s, u"interface/eth0=44.128.0.9"_s}, "single", "44.128.0.1", false);
        row("an interface alone", {u"interface/eth0=44.128.0.9"_s}, "single", "44.128.0.9", false);
        row("two interfaces alone",
            {u"interface/eth0=44.128.0.9"_s, u"interface/eth1=44.128.0.8"_s}, "conflict", "",
            false);
        row("typed wins",
            {u"typed/you=44.128.0.7"_s, u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.1"_s}, "single",
            "44.128.0.7", true);
        row("typed and seen", {u"typed/you=44.128.0.1"_s, u"dns/a=44.128.0.1"_s}, "agreed",
            "44.128.0.1", false);
        row("mapped is IPv4", {u"dns/a=::ffff:44.128.0.1"_s, u"https/b=44.128.0.1"_s}, "agreed",
            "44.128.0.1", false);
        row("the other family is no answer", {u"dns/a=3ffe::1"_s}, "none", "", false);
    }
    void decidesByMajority()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, agreement);
        QFETCH(QString, address);
        QFETCH(bool, disputed);
        const AddressVerdict verdict = verdictOf(answers);
        QCOMPARE(toString(verdict.agreement), agreement);
        QCOMPARE(verdict.address ? verdict.address->toString() : QString(), address);
        QCOMPARE(verdict.disputed, disputed);
        QCOMPARE(static_cast<int>(verdict.methods.size()), static_cast<int>(answers.size()));
    }

    void saysWhyAnAnswerWasDropped()
    {
        const AddressVerdict verdict =
            verdictOf({u"dns/a=10.0.0.1"_s, u"dns/b=3ffe::1"_s, u"dns/c=nonsense"_s});
        QCOMPARE(verdict.methods[0].outcome, MethodOutcome::Reserved);
        QCOMPARE(verdict.methods[1].outcome, MethodOutcome::WrongFamily);
        QCOMPARE(verdict.methods[2].outcome, MethodOutcome::Unusable);
        QCOMPARE(toJson(verdict.methods[0])[u"outcome"].toString(), u"reserved"_s);
        QCOMPARE(toJson(verdict.methods[0])[u"answer"].toString(), u"10.0.0.1"_s);
    }

    void neverMixesFamilies()
    {
        std::vector<MethodAnswer> answers{answerOf(u"dns/a=44.128.0.1"_s),
                                          answerOf(u"dns/a=3ffe::1"_s)};
        answers[1].family = Family::V6;
        QCOMPARE(agree(Family::V4, answers).address->toString(), u"44.128.0.1"_s);
        QCOMPARE(agree(Family::V6, answers).address->toString(), u"3ffe::1"_s);
    }

    void ranksTheCandidates()
    {
        const AddressVerdict verdict =
            verdictOf({u"dns/a=44.128.0.1"_s, u"https/b=44.128.0.2"_s, u"stun/c=44.128.0.2"_s});
        QCOMPARE(verdict.candidates.size(), std::size_t(2));
        QCOMPARE(verdict.candidates.front().toString(), u"44.128.0.2"_s);
    }
};

MW_TEST(tst_Agreement)
#include "tst_Agreement.moc"
