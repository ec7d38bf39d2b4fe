// Planned records over a world: what a receiver would see after publishing.
#include "kit/DnsServer.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Overlay.h"

#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Outcome;
using testkit::record;

namespace {

const QByteArray world = R"($ZONE good.example servers=44.128.0.10 unsigned
@ MX 10 mail
@ TXT "v=spf1 a -all"
@ TXT "site-verification=abc"
mail A 44.128.0.25
www CNAME mail
alias CNAME old._domainkey
old._domainkey TXT "v=DKIM1; p=old"
!servfail broken
)";

dns::Question about(const char *name, dns::Type type)
{
    return {dns::Name::of(name), type};
}

std::vector<dns::Record> records(std::initializer_list<const char *> lines)
{
    std::vector<dns::Record> made;
    for (const char *line : lines)
        made.push_back(record(line));
    return made;
}

OverlaySet spf(const char *value)
{
    OverlaySet set;
    set.owner = dns::Name::of("good.example");
    set.data = {dns::Txt::of(value)};
    set.replacesTextsBeginning = "v=spf1";
    return set;
}

} // namespace

class tst_Overlay : public QObject
{
    Q_OBJECT
private slots:
    void answersPlannedRecordsAndAsksTheRest();
    void keepsForeignTexts();
    void keepsNothingWhenNothingStays();
    void neverInventsWhatCouldNotBeFoundOut();
    void turnsNoSuchNameIntoNoData();
    void takesRecordsAway();
    void followsPlannedAliases();
    void followsPublishedAliasesToPlannedNames();
    void replacesAPublishedAlias();
    void boundsAliasLoops();
};

void tst_Overlay::answersPlannedRecordsAndAsksTheRest()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"_dmarc.good.example. 300 IN TXT \"v=DMARC1; p=none\"",
                                    "mail.good.example. 300 IN A 44.128.0.26"}));
    const dns::Answer dmarc = overlay.lookup(about("_DMARC.good.example", dns::Type::TXT), {});
    QCOMPARE(dmarc.outcome, Outcome::Records);
    QCOMPARE(dmarc.texts(), std::vector<QByteArray>{"v=DMARC1; p=none"});
    QCOMPARE(overlay.lookup(about("mail.good.example", dns::Type::A), {}).addresses(),
             std::vector<Address>{*Address::parse(u"44.128.0.26")});
    QVERIFY(fake->asked().empty());
    QCOMPARE(overlay.lookup(about("good.example", dns::Type::MX), {}).outcome, Outcome::Records);
}

void tst_Overlay::keepsForeignTexts()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, std::vector<OverlaySet>{spf("v=spf1 mx -all")});
    std::vector<QByteArray> texts =
        overlay.lookup(about("good.example", dns::Type::TXT), {}).texts();
    std::sort(texts.begin(), texts.end());
    QCOMPARE(texts, (std::vector<QByteArray>{"site-verification=abc", "v=spf1 mx -all"}));
}

void tst_Overlay::keepsNothingWhenNothingStays()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"good.example. 300 IN TXT \"v=spf1 mx -all\""}));
    QCOMPARE(overlay.lookup(about("good.example", dns::Type::TXT), {}).texts(),
             std::vector<QByteArray>{"v=spf1 mx -all"});
}

void tst_Overlay::neverInventsWhatCouldNotBeFoundOut()
{
    testkit::FakeWorld fake(world);
    OverlaySet set = spf("v=spf1 mx -all");
    set.owner = dns::Name::of("broken.good.example");
    Overlay overlay(*fake, std::vector<OverlaySet>{set});
    QCOMPARE(overlay.lookup(about("broken.good.example", dns::Type::TXT), {}).outcome,
             Outcome::ServerFailure);
}

void tst_Overlay::turnsNoSuchNameIntoNoData()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"_dmarc.new.good.example. 300 IN TXT \"v=DMARC1; p=none\""}));
    QCOMPARE(overlay.lookup(about("_dmarc.new.good.example", dns::Type::A), {}).outcome,
             Outcome::NoData);
    QCOMPARE(overlay.lookup(about("new.good.example", dns::Type::A), {}).outcome, Outcome::NoData);
    QCOMPARE(overlay.lookup(about("other.good.example", dns::Type::A), {}).outcome,
             Outcome::NoSuchName);
}

void tst_Overlay::takesRecordsAway()
{
    testkit::FakeWorld fake(world);
    OverlaySet gone;
    gone.owner = dns::Name::of("good.example");
    gone.type = dns::Type::MX;
    Overlay overlay(*fake, std::vector<OverlaySet>{gone});
    QCOMPARE(overlay.lookup(about("good.example", dns::Type::MX), {}).outcome, Outcome::NoData);
}

void tst_Overlay::followsPlannedAliases()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(
        *fake, records({"s1._domainkey.good.example. 300 IN CNAME old._domainkey.good.example.",
                        "s2._domainkey.good.example. 300 IN CNAME s3._domainkey.good.example.",
                        "s3._domainkey.good.example. 300 IN TXT \"v=DKIM1; p=new\""}));
    const dns::Answer outside =
        overlay.lookup(about("s1._domainkey.good.example", dns::Type::TXT), {});
    QCOMPARE(outside.question.name, dns::Name::of("s1._domainkey.good.example"));
    QCOMPARE(outside.chain, std::vector<dns::Name>{dns::Name::of("old._domainkey.good.example")});
    QCOMPARE(outside.texts(), std::vector<QByteArray>{"v=DKIM1; p=old"});
    QCOMPARE(overlay.lookup(about("s2._domainkey.good.example", dns::Type::TXT), {}).texts(),
             std::vector<QByteArray>{"v=DKIM1; p=new"});
    QCOMPARE(overlay.lookup(about("s2._domainkey.good.example", dns::Type::CNAME), {})
                 .all<dns::Cname>()
                 .size(),
             1U);
}

void tst_Overlay::followsPublishedAliasesToPlannedNames()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"mail.good.example. 300 IN A 44.128.0.26"}));
    const dns::Answer answer = overlay.lookup(about("www.good.example", dns::Type::A), {});
    QCOMPARE(answer.addresses(), std::vector<Address>{*Address::parse(u"44.128.0.26")});
    QCOMPARE(answer.finalName(), dns::Name::of("mail.good.example"));
}

void tst_Overlay::replacesAPublishedAlias()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"alias.good.example. 300 IN TXT \"v=DKIM1; p=new\""}));
    QCOMPARE(overlay.lookup(about("alias.good.example", dns::Type::TXT), {}).texts(),
             std::vector<QByteArray>{"v=DKIM1; p=new"});
    QCOMPARE(overlay.lookup(about("alias.good.example", dns::Type::A), {}).outcome,
             Outcome::NoData);
}

void tst_Overlay::boundsAliasLoops()
{
    testkit::FakeWorld fake(world);
    Overlay overlay(*fake, records({"a.good.example. 300 IN CNAME b.good.example.",
                                    "b.good.example. 300 IN CNAME a.good.example."}));
    QCOMPARE(overlay.lookup(about("a.good.example", dns::Type::TXT), {}).outcome,
             Outcome::Malformed);
    Overlay mixed(
        *fake,
        records({"mail.good.example. 300 IN CNAME www.good.example."})); // www leads back to mail
    QVERIFY(!mixed.lookup(about("www.good.example", dns::Type::A), {}).isKnown());
}

MW_TEST(tst_Overlay)
#include "tst_Overlay.moc"
