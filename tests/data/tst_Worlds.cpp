#include "data/Worlds.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>

using namespace mailworthy;
using dns::Name;
using dns::Outcome;
using dns::Type;
using testkit::FakeWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

dns::Answer ask(FakeWorld &world, const char *name, Type type)
{
    return world->lookup({Name::of(name), type, dns::Class::IN}, {});
}

} // namespace

class tst_Worlds : public QObject
{
    Q_OBJECT

private slots:
    void shipsTheDemoWorlds();
    void loadsFilesByPath();
    void namesWhatIsMissing();
    void tellsFileAndLineOfAMistake();
    void allGoodIsPublishedWell();
    void homeStartHasNothingPublished();
    void copyMistakesIsPublishedBadly();
};

void tst_Worlds::shipsTheDemoWorlds()
{
    const QStringList names = data::shippedWorlds();
    for (const char *name : {"all-good", "home-start", "copy-mistakes"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    for (const QString &name : names)
        MW_VERIFY_RESULT(data::loadWorld(name));
}

void tst_Worlds::loadsFilesByPath()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"my.world"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("$ZONE a.example\n@ MX 10 mail\n!clock 2027-01-01T00:00:00Z\n");
    file.close();
    const Result<data::LoadedWorld> loaded = data::loadWorld(path);
    MW_VERIFY_RESULT(loaded);
    const auto internet = loaded->open();
    QCOMPARE(internet->lookup({Name::of("a.example"), Type::MX, dns::Class::IN}, {}).outcome,
             Outcome::Records);
    QCOMPARE(internet->lookup({Name::of("b.example"), Type::MX, dns::Class::IN}, {}).detail,
             path + u": no zone declared for b.example MX"_s);
    QCOMPARE(toIso(loaded->open()->clock().now()), u"2027-01-01T00:00:00Z"_s);
}

void tst_Worlds::namesWhatIsMissing()
{
    MW_VERIFY_ERROR(data::loadWorld(u"nowhere/my.world"_s), u"file.missing"_s);
    const Result<data::LoadedWorld> unknown = data::loadWorld(u"no-such-demo"_s);
    MW_VERIFY_ERROR(unknown, u"world.missing"_s);
    QVERIFY(argText(unknown.error().args.at(u"known"_s)).contains(u"all-good"_s));
}

void tst_Worlds::tellsFileAndLineOfAMistake()
{
    const Result<data::LoadedWorld> bad = data::worldFromText("!lists\n!lsits\n", u"my.world"_s);
    MW_VERIFY_ERROR(bad, u"world.bad"_s);
    QCOMPARE(argText(bad.error().args.at(u"line"_s)), u"2"_s);
}

void tst_Worlds::allGoodIsPublishedWell()
{
    FakeWorld world = FakeWorld::shipped(u"all-good"_s);
    const dns::Answer mx = ask(world, "good.example", Type::MX);
    QVERIFY(mx.authenticated);
    const Address v4 = ask(world, "mail.good.example", Type::A).addresses().front();
    const Address v6 = ask(world, "mail.good.example", Type::AAAA).addresses().front();
    QCOMPARE(v4, *world->epoch().seenV4);
    QCOMPARE(v6, *world->epoch().seenV6);
    for (const Address &address : {v4, v6}) {
        const dns::Answer name =
            world->lookup({Name::reverse(address), Type::PTR, dns::Class::IN}, {});
        QCOMPARE(name.all<dns::Ptr>(), std::vector{dns::Ptr{Name::of("mail.good.example")}});
        QVERIFY(address.isPublic());
    }
    QCOMPARE(ask(world, "good.example", Type::TXT).texts(),
             std::vector{QByteArray("v=spf1 mx -all")});
    const QByteArray key = ask(world, "mail._domainkey.good.example", Type::TXT).texts().front();
    const qsizetype start = key.indexOf("p=") + 2;
    QCOMPARE(
        QByteArray::fromBase64(key.sliced(start), QByteArray::AbortOnBase64DecodingErrors).size(),
        294);
    QVERIFY(ask(world, "_dmarc.good.example", Type::TXT)
                .texts()
                .front()
                .startsWith("v=DMARC1; p=reject"));
}

void tst_Worlds::homeStartHasNothingPublished()
{
    FakeWorld world = FakeWorld::shipped(u"home-start"_s);
    for (const Type type : {Type::A, Type::AAAA, Type::MX, Type::TXT})
        QCOMPARE(ask(world, "start.example", type).outcome, Outcome::NoData);
    QCOMPARE(ask(world, "_dmarc.start.example", Type::TXT).outcome, Outcome::NoSuchName);
    const Address seen = *world->epoch().seenV4;
    const dns::Answer name = world->lookup({Name::reverse(seen), Type::PTR, dns::Class::IN}, {});
    const Name provider = name.all<dns::Ptr>().front().target;
    QCOMPARE(world->lookup({provider, Type::A, dns::Class::IN}, {}).addresses(), std::vector{seen});
    const auto codes = [&](const char *zone) {
        return world
            ->lookup({Name::reversedUnder(seen, Name::of(zone)), Type::A, dns::Class::IN}, {})
            .addresses();
    };
    QCOMPARE(codes("zen.spamhaus.org"), std::vector{*Address::parse(u"127.0.0.10")});
    const data::ListCatalog catalog = *data::ListCatalog::builtIn();
    int small = 0;
    for (const data::BlockList *list : catalog.askedFor(Family::V4)) {
        const dns::Name asked = Name::reversedUnder(seen, list->zone);
        if (world->lookup({asked, Type::A, dns::Class::IN}, {}).outcome == Outcome::Records) {
            small += list->weight == data::ListWeight::Minor ? 1 : 0;
            QVERIFY2(list->weight == data::ListWeight::Minor || list->id == u"spamhaus-zen",
                     qPrintable(list->id));
        }
    }
    QCOMPARE(small, 2);
}

void tst_Worlds::copyMistakesIsPublishedBadly()
{
    FakeWorld world = FakeWorld::shipped(u"copy-mistakes"_s);
    QCOMPARE(ask(world, "mistakes.example", Type::TXT).texts().size(), 2U);
    QCOMPARE(ask(world, "mail._domainkey.mistakes.example", Type::TXT).texts().front().size(), 255);
    QCOMPARE(ask(world, "_dmarc.mistakes.example", Type::TXT).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "_dmarc.mistakes.example.mistakes.example", Type::TXT).outcome,
             Outcome::Records);
    QVERIFY(ask(world, "mail.mistakes.example", Type::TXT).texts().front().startsWith('"'));
    const Address seen = *world->epoch().seenV4;
    QCOMPARE(world->lookup({Name::reverse(seen), Type::PTR, dns::Class::IN}, {}).outcome,
             Outcome::NoSuchName);
}

MW_TEST(tst_Worlds)
#include "tst_Worlds.moc"
