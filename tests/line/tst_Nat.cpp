#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/Nat.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Address> addressesOf(const QString &text)
{
    std::vector<Address> list;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        list.push_back(*Address::parse(part));
    return list;
}

std::optional<Address> addressOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(*Address::parse(text));
}

} // namespace

class tst_Nat : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsBetween_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("router");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("also");
        QTest::addColumn<QString>("nat");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *local, const char *router,
                            const char *seen, const char *also, const char *nat,
                            const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(local) << QString::fromLatin1(router)
                                << QString::fromLatin1(seen) << QString::fromLatin1(also)
                                << QString::fromLatin1(nat) << QString::fromLatin1(reason);
        };
        row("direct", "44.128.0.1", "", "44.128.0.1", "", "none", "local-is-seen");
        row("one router", "192.168.1.5", "44.128.0.1", "44.128.0.1", "", "nat", "router-is-seen");
        row("two routers", "192.168.1.5", "10.0.0.2", "44.128.0.1", "", "double-nat",
            "router-private");
        row("provider behind a private address", "192.168.1.5", "10.0.0.2", "44.128.0.1",
            "44.128.0.2", "cgnat", "router-private");
        row("one odd answer behind two routers", "192.168.1.5", "10.0.0.2", "44.128.0.1",
            "45.9.9.9", "double-nat", "router-private");
        row("a pool without a majority", "192.168.1.5", "10.0.0.2", "",
            "44.128.0.1 45.9.0.1 46.9.0.1", "cgnat", "router-private");
        row("two lines of one router", "192.168.1.5", "44.128.0.1", "45.9.0.1", "44.128.0.1", "nat",
            "router-is-seen");
        row("carrier range at the router", "192.168.1.5", "100.64.3.4", "44.128.0.1", "", "cgnat",
            "router-carrier-range");
        row("carrier range here", "100.100.0.1", "", "44.128.0.1", "", "cgnat",
            "local-carrier-range");
        row("DS-Lite at the router", "192.168.1.5", "192.0.0.2", "44.128.0.1", "", "cgnat",
            "ds-lite-range");
        row("just outside DS-Lite", "192.168.1.5", "44.128.0.1", "44.128.0.1", "", "nat",
            "router-is-seen");
        row("another public address", "192.168.1.5", "44.128.9.9", "44.128.0.1", "", "unknown",
            "router-differs");
        row("router silent", "192.168.1.5", "", "44.128.0.1", "", "unknown", "local-private");
        row("nothing seen", "192.168.1.5", "44.128.0.1", "", "", "unknown", "nothing-seen");
        row("nothing at all", "", "", "", "", "unknown", "nothing-seen");
    }
    void tellsWhatIsBetween()
    {
        QFETCH(QString, local);
        QFETCH(QString, router);
        QFETCH(QString, seen);
        QFETCH(QString, also);
        QFETCH(QString, nat);
        QFETCH(QString, reason);
        NatQuestion question;
        question.local = addressesOf(local);
        question.router = addressOf(router);
        question.seen = addressOf(seen);
        question.alsoSeen = addressesOf(also);
        const NatVerdict verdict = judgeNat(question);
        QCOMPARE(toString(verdict.nat), nat);
        QCOMPARE(verdict.reasons.front(), reason);
    }

    void seesDsLiteInARouterWithoutIpv4()
    {
        NatQuestion question;
        question.local = addressesOf(u"192.168.1.5"_s);
        question.seen = addressOf(u"44.128.0.1"_s);
        question.routerHasNoV4 = true;
        QCOMPARE(judgeNat(question).nat, Nat::CarrierGrade);
    }

    void judgesIpv6ByItsOwnRules()
    {
        NatQuestion question;
        question.family = Family::V6;
        question.local = addressesOf(u"fe80::1 3ffe:0:1::25"_s);
        question.seen = addressOf(u"3ffe:0:1::25"_s);
        QCOMPARE(judgeNat(question).nat, Nat::None);
        question.seen = addressOf(u"3ffe:0:1::99"_s); // a privacy address of the same network
        QCOMPARE(judgeNat(question).nat, Nat::None);
        question.seen = addressOf(u"3ffe:0:2::1"_s);
        QCOMPARE(judgeNat(question).nat, Nat::Unknown);
        question.local = addressesOf(u"fd00::1"_s);
        QCOMPARE(judgeNat(question).nat, Nat::Single);
    }

    void tellsNothingAboutAServerElsewhere()
    {
        NatQuestion question;
        question.local = addressesOf(u"100.64.0.1"_s);
        question.seen = addressOf(u"44.128.0.1"_s);
        question.serverElsewhere = true;
        QCOMPARE(judgeNat(question).nat, Nat::Unknown);
    }
};

MW_TEST(tst_Nat)
#include "tst_Nat.moc"
