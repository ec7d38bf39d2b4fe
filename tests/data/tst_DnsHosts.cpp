#include "data/DnsHosts.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::data;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

namespace {

const DnsHosts &hosts()
{
    static const DnsHosts loaded = *DnsHosts::builtIn();
    return loaded;
}

QStringList idsOf(const std::vector<const DnsHost *> &found)
{
    QStringList ids;
    for (const DnsHost *host : found)
        ids.append(host->id);
    return ids;
}

} // namespace

class tst_DnsHosts : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheBuiltInFile();
    void recognisesTheTestNames();
    void prefersTheHostOfMostServers();
    void asksWhenTheSignIsShared();
    void readsWhatTheFormWants();
    void knowsDynamicServices();
    void namesEntryAndFieldOfAMistake();
    void wordsReadBack();
};

void tst_DnsHosts::loadsTheBuiltInFile()
{
    MW_VERIFY_RESULT(DnsHosts::builtIn());
    QCOMPARE(hosts().asOf(), u"2026-11"_s);
    QVERIFY(hosts().all().size() >= 80);
    QVERIFY(hosts().recognitionTests().size() >= 30);
    for (const DnsHost &host : hosts().all()) {
        for (const QString &other : host.ambiguousWith)
            QVERIFY2(hosts().find(other), qPrintable(host.id));
    }
}

void tst_DnsHosts::recognisesTheTestNames()
{
    for (const RecognitionTest &test : hosts().recognitionTests()) {
        QStringList found = idsOf(hosts().recognise({*Name::parse(QStringView(test.name))}));
        QStringList expected = test.expect;
        found.sort();
        expected.sort();
        QVERIFY2(found == expected, qPrintable(test.name + u": "_s + found.join(u' ')));
    }
}

void tst_DnsHosts::prefersTheHostOfMostServers()
{
    const QStringList found =
        idsOf(hosts().recognise({Name::of("ns1.desec.io"), Name::of("ada.ns.cloudflare.com"),
                                 Name::of("BOB.ns.Cloudflare.com")}));
    QCOMPARE(found, (QStringList{u"cloudflare"_s, u"desec"_s}));
    QVERIFY(hosts().recognise({}).empty());
    QVERIFY(hosts().recognise({Name::of("ns1.start.example")}).empty());
}

void tst_DnsHosts::asksWhenTheSignIsShared()
{
    QCOMPARE(hosts().recognise({Name::of("ns-cloud-a1.googledomains.com")}).size(), 2U);
    QCOMPARE(hosts().recognise({Name::of("dns1.p05.nsone.net")}).size(), 2U);
}

void tst_DnsHosts::readsWhatTheFormWants()
{
    const DnsHost &desec = *hosts().find(u"desec");
    QCOMPARE(desec.nameLabel, u"Subname"_s);
    QVERIFY(desec.nameStyle == NameStyle::Relative && desec.apex == ApexStyle::Blank);
    QVERIFY(desec.targetDot == TargetDot::Required && desec.quotes == TxtQuotes::Wanted);
    QVERIFY(desec.over255 == TxtOver255::ManualStrings);
    QVERIFY(desec.ttlMin == 3600 && desec.appendsZone == true);
    const DnsHost &cloudflare = *hosts().find(u"cloudflare");
    QVERIFY(cloudflare.proxyExists && cloudflare.proxyBreaksMail
            && cloudflare.txtMaxOctets == 2048);
    QVERIFY(!cloudflare.warnings.isEmpty() && cloudflare.ttlDefault == 300);
    const DnsHost &duck = *hosts().find(u"duckdns");
    QVERIFY(duck.typesNo.contains(u"MX"_s) && duck.typesYes.contains(u"TXT"_s));
}

void tst_DnsHosts::knowsDynamicServices()
{
    QCOMPARE(hosts().dynamicServiceOf(Name::of("home.duckdns.org"))->id, u"duckdns"_s);
    QCOMPARE(hosts().dynamicServiceOf(Name::of("DuckDNS.org"))->id, u"duckdns"_s);
    QVERIFY(!hosts().dynamicServiceOf(Name::of("notduckdns.org")));
    QVERIFY(!hosts().dynamicServiceOf(Name::of("good.example")));
}

void tst_DnsHosts::namesEntryAndFieldOfAMistake()
{
    const auto read = [](const char *entry) {
        return DnsHosts::fromJson(
            QByteArray(R"({"schema":1,"asOf":"2026","hosts":[)") + entry + "]}", u"f"_s);
    };
    MW_VERIFY_RESULT(read(R"({"id":"x","name":"X","kind":"registrar","recognise":{}})"));
    for (const auto &[entry, field] : std::initializer_list<std::pair<const char *, const char *>>{
             {R"({"id":"x","name":"X","kind":"registrar"})", "recognise"},
             {R"({"id":"x","name":"X","kind":"registrar","recognise":{"nsRegex":["("]}})",
              "recognise.nsRegex"},
             {R"({"id":"x","name":"X","kind":"registrar","recognise":{},"txt":{"quotes":"maybe"}})",
              "txt.quotes"},
             {R"({"id":"x","name":"X","kind":"registrar","recognise":{},"ttl":{"min":-1}})",
              "ttl.min"},
             {R"({"id":"x","name":"X","kind":"registrar","recognise":{},"ttl":{"min":1.5}})",
              "ttl.min"}}) {
        const Result<DnsHosts> bad = read(entry);
        MW_VERIFY_ERROR(bad, u"data.schema"_s);
        QCOMPARE(argText(bad.error().args.at(u"entry"_s)), u"x"_s);
        QCOMPARE(argText(bad.error().args.at(u"field"_s)), QString::fromLatin1(field));
    }
}

void tst_DnsHosts::wordsReadBack()
{
    for (const NameStyle value : {NameStyle::Relative, NameStyle::Fqdn, NameStyle::FqdnDot,
                                  NameStyle::Mixed, NameStyle::None})
        QVERIFY(nameStyleFromString(toString(value)) == value);
    for (const ApexStyle value :
         {ApexStyle::At, ApexStyle::Blank, ApexStyle::Fqdn, ApexStyle::Either})
        QVERIFY(apexStyleFromString(toString(value)) == value);
    for (const TargetDot value : {TargetDot::Required, TargetDot::NotNeeded, TargetDot::Optional})
        QVERIFY(targetDotFromString(toString(value)) == value);
    for (const TxtQuotes value :
         {TxtQuotes::Wanted, TxtQuotes::Forbidden, TxtQuotes::Added, TxtQuotes::Tolerated})
        QVERIFY(txtQuotesFromString(toString(value)) == value);
    for (const TxtOver255 value :
         {TxtOver255::Auto, TxtOver255::RawOk, TxtOver255::ManualStrings, TxtOver255::Unsupported})
        QVERIFY(txtOver255FromString(toString(value)) == value);
}

MW_TEST(tst_DnsHosts)
#include "tst_DnsHosts.moc"
