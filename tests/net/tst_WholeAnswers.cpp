// What a resolver cuts, had from the zone's own servers.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "net/WholeAnswers.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Name;
using dns::Outcome;
using dns::Type;

namespace {

QByteArray largeWorld()
{
    const QByteArray text = '"' + QByteArray(250, 'a') + '"';
    return "!resolver cuts\n"
           "$ZONE good.example servers=44.128.0.10 unsigned\n"
           "large TXT ( "
           + text + ' ' + text + ' ' + text
           + " )\n"
             "small TXT \"small\"\n"
             "alias CNAME large.other.example.\n"
             "$ZONE other.example servers=44.128.0.11 unsigned\n"
             "large TXT ( "
           + text + ' ' + text + ' ' + text + " )\n";
}

dns::Answer textAt(Internet &internet, const char *name)
{
    return internet.lookup({Name::of(name), Type::TXT}, {});
}

} // namespace

class tst_WholeAnswers : public QObject
{
    Q_OBJECT
private slots:
    void asksTheZonesOwnServers()
    {
        testkit::FakeWorld world(largeWorld());
        QVERIFY(textAt(*world, "large.good.example").truncated);
        WholeAnswers whole(*world);
        const dns::Answer answer = textAt(whole, "large.good.example");
        QCOMPARE(answer.outcome, Outcome::Records);
        QVERIFY(!answer.truncated);
        QCOMPARE(answer.texts().front().size(), 750);
        QCOMPARE(answer.server->address.toString(), QStringLiteral("44.128.0.10"));
        QCOMPARE(textAt(whole, "small.good.example").texts().front(), QByteArray("small"));
    }
    void followsAnAliasIntoAnotherZone()
    {
        testkit::FakeWorld world(largeWorld());
        WholeAnswers whole(*world);
        const dns::Answer answer = textAt(whole, "alias.good.example");
        QCOMPARE(answer.outcome, Outcome::Records);
        QCOMPARE(answer.finalName(), Name::of("large.other.example"));
        QCOMPARE(answer.texts().front().size(), 750);
        QCOMPARE(answer.server->address.toString(), QStringLiteral("44.128.0.11"));
    }
    void leavesItCutWhereNobodyHasItWhole()
    {
        testkit::TableInternet table; // which knows nothing of the zone's servers
        table.answerBy([](const Inquiry &inquiry) -> std::optional<dns::Answer> {
            if (inquiry.question.type != Type::TXT)
                return std::nullopt;
            dns::Answer cut = dns::answerWith(inquiry.question, Outcome::NoData);
            cut.truncated = true;
            return cut;
        });
        WholeAnswers whole(table);
        QVERIFY(textAt(whole, "large.good.example").truncated);
    }
};

MW_TEST(tst_WholeAnswers)
#include "tst_WholeAnswers.moc"
