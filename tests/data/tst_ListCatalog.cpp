#include "base/Json.h"
#include "data/ListCatalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QJsonArray>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

const ListCatalog &catalog()
{
    static const ListCatalog loaded = [] {
        const Result<ListCatalog> result = ListCatalog::builtIn();
        if (!result)
            qFatal("%s", qPrintable(result.error().toDebugString()));
        return *result;
    }();
    return loaded;
}

const BlockList &list(const char *id)
{
    const BlockList *found = catalog().findId(QString::fromLatin1(id));
    if (!found)
        qFatal("no list %s", id);
    return *found;
}

QJsonObject entry()
{
    return {{u"id"_s, u"x"_s},
            {u"zone"_s, u"x.example"_s},
            {u"name"_s, u"X"_s},
            {u"kind"_s, u"ip"_s},
            {u"families"_s, QJsonArray{u"ipv4"_s}},
            {u"scope"_s, u"address"_s},
            {u"weight"_s, u"minor"_s},
            {u"status"_s, u"active"_s},
            {u"asked"_s, true}};
}

QByteArray fileWith(const QJsonObject &one)
{
    return toCompactJson(
        {{u"schema"_s, 1}, {u"asOf"_s, u"2026-11"_s}, {u"lists"_s, QJsonArray{one}}});
}

} // namespace

class tst_ListCatalog : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheBuiltInFile();
    void readsAnEntryWhole();
    void neverAsksWhatCannotBeAsked();
    void praiseIsNoBlockListing();
    void everyAskedListHasItsControls();
    void refusalsAreMarked();
    void namesEntryAndFieldOfAMistake_data();
    void namesEntryAndFieldOfAMistake();
    void readsCodePatterns_data();
    void readsCodePatterns();
    void refusesCodePatterns();
    void wordsReadBack();
    void overlayAddsChangesAndSwitchesOff();
    void overlayMistakesAreNamed_data();
    void overlayMistakesAreNamed();
    void testPointsOfAFakeListFollowTheFile();
};

void tst_ListCatalog::loadsTheBuiltInFile()
{
    QCOMPARE(catalog().asOf, u"2026-11"_s);
    QVERIFY(catalog().lists.size() > 400);
    std::size_t asked = 0;
    for (const BlockList &each : catalog().lists)
        asked += each.asked ? 1U : 0U;
    QCOMPARE(asked, 97U);
    QVERIFY(catalog().askedFor(Family::V4).size() >= 70);
    QVERIFY(catalog().askedFor(Family::V6).size() >= 10);
    QVERIFY(catalog().askedForDomains().size() >= 18);
}

void tst_ListCatalog::readsAnEntryWhole()
{
    const BlockList &zen = list("spamhaus-zen");
    QCOMPARE(zen.zone, dns::Name::of("zen.spamhaus.org"));
    QCOMPARE(catalog().find(dns::Name::of("ZEN.spamhaus.org")), &zen);
    QVERIFY(zen.kind == ListKind::Ip && zen.ipv4 && zen.ipv6 && !zen.domain && zen.asked);
    QVERIFY(zen.weight == ListWeight::Decisive && zen.scope == ListScope::Address);
    QVERIFY(zen.status == ListStatus::Active);
    QCOMPARE(zen.listed.expect.size(), 3U);
    QCOMPARE(*zen.listed.ipv4, address("127.0.0.2"));
    QCOMPARE(*zen.unlisted.ipv6, address("::ffff:7f00:1"));
    QVERIFY(zen.removal.method == RemovalMethod::SelfService && zen.removal.paid == false);
    QVERIFY(zen.query.publicResolver == PublicResolverPolicy::Refused);
    const auto pbl = std::find_if(zen.codes.begin(), zen.codes.end(), [](const ReturnCode &code) {
        return code.pattern.matches(address("127.0.0.10"));
    });
    QVERIFY(pbl != zen.codes.end() && pbl->kind == CodeKind::Policy);
    QCOMPARE(pbl->subList, u"PBL"_s);
}

void tst_ListCatalog::neverAsksWhatCannotBeAsked()
{
    for (const BlockList &each : catalog().lists) {
        if (!each.asked)
            continue;
        QVERIFY2(each.status == ListStatus::Active, qPrintable(each.id));
        QVERIFY2(!each.query.keyRequired && !each.query.registrationRequired, qPrintable(each.id));
        QVERIFY2(each.aliasOf.isEmpty(), qPrintable(each.id));
        QVERIFY2(each.ipv4 || each.ipv6 || each.domain, qPrintable(each.id));
    }
}

void tst_ListCatalog::praiseIsNoBlockListing()
{
    const BlockList &dnswl = list("dnswl");
    QVERIFY(dnswl.isAllow() && dnswl.asked);
    for (const BlockList &each : catalog().lists) {
        for (const ReturnCode &code : each.codes) {
            const bool blames = code.kind == CodeKind::Listing || code.kind == CodeKind::Policy;
            QVERIFY2(!each.isAllow() || !blames, qPrintable(each.id));
        }
    }
}

void tst_ListCatalog::everyAskedListHasItsControls()
{
    for (const BlockList &each : catalog().lists) {
        if (!each.asked)
            continue;
        QVERIFY2(!each.ipv4 || (each.listed.ipv4 && each.unlisted.ipv4), qPrintable(each.id));
        QVERIFY2(!each.domain || (!each.listed.domain.isEmpty() && !each.unlisted.domain.isEmpty()),
                 qPrintable(each.id));
        QVERIFY2(!each.statusDate.isEmpty() && !each.sources.isEmpty(), qPrintable(each.id));
    }
}

void tst_ListCatalog::refusalsAreMarked()
{
    for (const char *id : {"spamhaus-zen", "spamhaus-dbl", "uribl-multi", "surbl-multi", "dnswl"}) {
        const std::vector<ReturnCode> &codes = list(id).codes;
        const auto refusing = [](const ReturnCode &code) {
            return code.refusesPublicResolver && code.kind == CodeKind::Error;
        };
        QVERIFY2(std::any_of(codes.begin(), codes.end(), refusing), id);
    }
}

void tst_ListCatalog::namesEntryAndFieldOfAMistake_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                        const QString &named = {}) {
        QTest::newRow(name) << field << value << (named.isEmpty() ? field : named);
    };
    row("no zone", u"zone"_s, QJsonValue(QJsonValue::Undefined));
    row("bad zone", u"zone"_s, u"a..b"_s);
    row("zone as number", u"zone"_s, 3);
    row("no name", u"name"_s, u""_s);
    row("bad kind", u"kind"_s, u"ipv4"_s);
    row("bad family", u"families"_s, QJsonArray{u"ipv5"_s});
    row("families as text", u"families"_s, u"ipv4"_s);
    row("bad scope", u"scope"_s, u"provider"_s);
    row("bad weight", u"weight"_s, u"critical"_s);
    row("bad status", u"status"_s, u"dead"_s);
    row("asked as text", u"asked"_s, u"yes"_s);
    row("asked but retired", u"status"_s, u"retired"_s, u"asked"_s);
    row("unknown field", u"zones"_s, u"a"_s);
    row("code without kind", u"codes"_s, QJsonArray{QJsonObject{{u"code"_s, u"127.0.0.2"_s}}},
        u"codes.kind"_s);
    row("bad code", u"codes"_s,
        QJsonArray{QJsonObject{{u"code"_s, u"127.0.0.300"_s}, {u"kind"_s, u"listing"_s}}},
        u"codes.code"_s);
    row("bad control", u"listed"_s, QJsonObject{{u"ipv4"_s, u"::1"_s}}, u"listed.ipv4"_s);
    row("bad removal", u"removal"_s, QJsonObject{{u"method"_s, u"beg"_s}}, u"removal.method"_s);
    row("removal as text", u"removal"_s, u"ask"_s);
}

void tst_ListCatalog::namesEntryAndFieldOfAMistake()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject bad = entry();
    MW_VERIFY_RESULT(ListCatalog::fromJson(fileWith(bad), u"f"_s));
    if (value.isUndefined())
        bad.remove(field);
    else
        bad.insert(field, value);
    const Result<ListCatalog> read = ListCatalog::fromJson(fileWith(bad), u"f"_s);
    MW_VERIFY_ERROR(read, u"data.schema"_s);
    QCOMPARE(argText(read.error().args.at(u"file"_s)), u"f"_s);
    QCOMPARE(argText(read.error().args.at(u"entry"_s)), u"x"_s);
    QCOMPARE(argText(read.error().args.at(u"field"_s)), named);
    QVERIFY(!argText(read.error().args.at(u"expected"_s)).isEmpty());
}

void tst_ListCatalog::readsCodePatterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hits");
    QTest::addColumn<QStringList>("misses");
    QTest::newRow("exact") << u"127.0.0.2"_s << QStringList{u"127.0.0.2"_s}
                           << QStringList{u"127.0.0.3"_s, u"127.0.1.2"_s, u"::ffff:127.0.0.2"_s};
    QTest::newRow("range") << u"127.0.0.4-127.0.0.7"_s
                           << QStringList{u"127.0.0.4"_s, u"127.0.0.7"_s}
                           << QStringList{u"127.0.0.3"_s, u"127.0.0.8"_s, u"127.0.1.5"_s};
    QTest::newRow("any") << u"127.0.*.3"_s << QStringList{u"127.0.0.3"_s, u"127.0.255.3"_s}
                         << QStringList{u"127.1.0.3"_s, u"127.0.0.2"_s};
    QTest::newRow("bit") << u"bit:8"_s
                         << QStringList{u"127.0.0.8"_s, u"127.0.0.72"_s, u"127.0.1.255"_s}
                         << QStringList{u"127.0.0.64"_s, u"44.128.0.8"_s};
}

void tst_ListCatalog::readsCodePatterns()
{
    QFETCH(QString, text);
    QFETCH(QStringList, hits);
    QFETCH(QStringList, misses);
    const std::optional<CodePattern> pattern = CodePattern::parse(text);
    QVERIFY(pattern);
    QCOMPARE(pattern->toString(), text);
    for (const QString &hit : std::as_const(hits))
        QVERIFY2(pattern->matches(*Address::parse(hit)), qPrintable(hit));
    for (const QString &miss : std::as_const(misses))
        QVERIFY2(!pattern->matches(*Address::parse(miss)), qPrintable(miss));
}

void tst_ListCatalog::refusesCodePatterns()
{
    for (const char *text :
         {"", "127.0.0", "127.0.0.256", "127.0.0.02", "bit:0", "bit:3", "bit:256", "bit:", "bit:x",
          "127.0.0.9-127.0.0.4", "127.0.0.1-127.0.1.4", "127.0.*.1-127.0.0.4", "127.0.0.1-",
          "1-2-3", "a.b.c.d", "127.0.0.**"})
        QVERIFY2(!CodePattern::parse(QString::fromLatin1(text)), text);
}

void tst_ListCatalog::wordsReadBack()
{
    for (const ListKind value : {ListKind::Ip, ListKind::Domain, ListKind::Combined,
                                 ListKind::Allow, ListKind::AllowDomain, ListKind::Info})
        QVERIFY(listKindFromString(toString(value)) == value);
    for (const ListScope value : {ListScope::Address, ListScope::Network, ListScope::Asn,
                                  ListScope::Policy, ListScope::Domain})
        QVERIFY(listScopeFromString(toString(value)) == value);
    for (const ListWeight value :
         {ListWeight::Decisive, ListWeight::Common, ListWeight::Minor, ListWeight::Informative})
        QVERIFY(listWeightFromString(toString(value)) == value);
    for (const ListStatus value : {ListStatus::Active, ListStatus::Unsure, ListStatus::Retired})
        QVERIFY(listStatusFromString(toString(value)) == value);
    for (const CodeKind value :
         {CodeKind::Listing, CodeKind::Policy, CodeKind::Good, CodeKind::Neutral, CodeKind::Info,
          CodeKind::Test, CodeKind::Error})
        QVERIFY(codeKindFromString(toString(value)) == value);
    for (const RemovalMethod value :
         {RemovalMethod::SelfService, RemovalMethod::Form, RemovalMethod::Contact,
          RemovalMethod::Automatic, RemovalMethod::Paid, RemovalMethod::None})
        QVERIFY(removalMethodFromString(toString(value)) == value);
    for (const PublicResolverPolicy value :
         {PublicResolverPolicy::Answers, PublicResolverPolicy::Refused,
          PublicResolverPolicy::Silent})
        QVERIFY(publicResolverPolicyFromString(toString(value)) == value);
    QVERIFY(toString(RemovalMethod::Unknown).isEmpty());
    QVERIFY(!listKindFromString(u"IP"));
}

void tst_ListCatalog::overlayAddsChangesAndSwitchesOff()
{
    QJsonObject added = entry();
    added.insert(u"zone"_s, u"own.example"_s);
    added.insert(u"id"_s, u"own"_s);
    const QByteArray overlay = toCompactJson({
        {u"schema"_s, 1},
        {u"add"_s, QJsonArray{added}},
        {u"off"_s, QJsonArray{u"psbl.surriel.com"_s}},
        {u"change"_s,
         QJsonArray{QJsonObject{{u"zone"_s, u"Bl.SpamCop.net."_s}, {u"weight"_s, u"minor"_s}}}},
    });
    const Result<ListCatalog> merged = ListCatalog::builtIn(overlay, u"over.json"_s);
    MW_VERIFY_RESULT(merged);
    QCOMPARE(merged->lists.size(), catalog().lists.size() + 1);
    QVERIFY(merged->find(dns::Name::of("own.example"))->asked);
    QVERIFY(!merged->find(dns::Name::of("psbl.surriel.com"))->asked);
    const BlockList *spamcop = merged->find(dns::Name::of("bl.spamcop.net"));
    QVERIFY(spamcop->weight == ListWeight::Minor);
    QCOMPARE(spamcop->name, list("spamcop").name);
    QVERIFY(list("spamcop").weight == ListWeight::Common);
}

void tst_ListCatalog::overlayMistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{") << u"json.syntax"_s;
    QTest::newRow("no schema") << QByteArray("{}") << u"data.schema"_s;
    QTest::newRow("newer schema") << QByteArray(R"({"schema":2})") << u"data.schema"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"schema":1,"remove":[]})") << u"data.schema"_s;
    QTest::newRow("unknown zone") << QByteArray(R"({"schema":1,"off":["nix.example"]})")
                                  << u"data.schema"_s;
    QTest::newRow("change of nothing")
        << QByteArray(R"({"schema":1,"change":[{"weight":"minor"}]})") << u"data.schema"_s;
    QTest::newRow("bad change") << QByteArray(
        R"({"schema":1,"change":[{"zone":"bl.spamcop.net","weight":"big"}]})")
                                << u"data.schema"_s;
    QTest::newRow("half an entry")
        << QByteArray(R"({"schema":1,"add":[{"zone":"own.example"}]})") << u"data.schema"_s;
    QTest::newRow("no list") << QByteArray(R"({"schema":1,"add":{}})") << u"data.schema"_s;
}

void tst_ListCatalog::overlayMistakesAreNamed()
{
    QFETCH(QByteArray, overlay);
    QFETCH(QString, code);
    const Result<ListCatalog> merged = ListCatalog::builtIn(overlay, u"over.json"_s);
    MW_VERIFY_ERROR(merged, code);
    QCOMPARE(argText(merged.error().args.at(u"file"_s)), u"over.json"_s);
}

void tst_ListCatalog::testPointsOfAFakeListFollowTheFile()
{
    const std::vector<net::fake::ListFacts> facts = listFacts(catalog());
    QCOMPARE(facts.size(), catalog().lists.size());
    const auto of = [&facts](const char *zone) {
        const auto found =
            std::find_if(facts.begin(), facts.end(), [zone](const net::fake::ListFacts &each) {
                return each.zone == dns::Name::of(zone);
            });
        return *found;
    };
    QCOMPARE(of("zen.spamhaus.org").testCodes.size(), 3U);
    QCOMPARE(of("zen.spamhaus.org").testNames.size(), 2U);
    QCOMPARE(*of("zen.spamhaus.org").refusalCode, address("127.255.255.254"));
    QCOMPARE(of("dbl.spamhaus.org").testNames,
             std::vector{dns::Name::of("dbltest.com.dbl.spamhaus.org")});
    QCOMPARE(of("multi.uribl.com").testCodes, std::vector{address("127.0.0.14")});
    QCOMPARE(of("psbl.surriel.com").testCodes, std::vector{address("127.0.0.2")});
    QVERIFY(of("all.spamrats.com").silentToPublicResolvers);
}

MW_TEST(tst_ListCatalog)
#include "tst_ListCatalog.moc"
