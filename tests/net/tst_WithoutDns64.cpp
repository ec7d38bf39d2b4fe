// Addresses that a resolver makes up for its line's translator are nobody's.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/WithoutDns64.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::net;
using dns::Name;
using dns::Outcome;
using dns::Type;

class tst_WithoutDns64 : public QObject
{
    Q_OBJECT
private slots:
    void takesOutWhatNobodyPublished()
    {
        testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n"
                                 "mail A 44.128.0.25\n"
                                 "mail AAAA 64:ff9b::2c80:19\n"
                                 "both AAAA 64:ff9b::2c80:19\n"
                                 "both AAAA 3ffe:25::10\n");
        WithoutDns64 internet(*world);
        const auto ask = [&](const char *name, const Ask &how = {}) {
            return internet.lookup({Name::of(name), Type::AAAA}, how, {});
        };
        const dns::Answer made = ask("mail.good.example");
        QCOMPARE(made.outcome, Outcome::NoData);
        QVERIFY(made.addresses().empty());
        const dns::Answer both = ask("both.good.example");
        QCOMPARE(both.outcome, Outcome::Records);
        QCOMPARE(both.addresses(), std::vector<Address>{*Address::parse(u"3ffe:25::10")});
        // Its own servers translate nothing.
        Ask directly;
        directly.servers = {Endpoint{*Address::parse(u"44.128.0.10"), 53}};
        QCOMPARE(ask("both.good.example", directly).addresses().size(), std::size_t{2});
        QCOMPARE(internet.lookup({Name::of("mail.good.example"), Type::A}, {}).outcome,
                 Outcome::Records);
    }
};

MW_TEST(tst_WithoutDns64)
#include "tst_WithoutDns64.moc"
