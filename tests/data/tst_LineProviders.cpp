// Hosts and access providers: the file's schema, and whose line a reverse name tells of.
#include "data/LineProviders.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QRegularExpression>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

const LineProviders &providers()
{
    static const LineProviders loaded = *LineProviders::builtIn();
    return loaded;
}

} // namespace

class tst_LineProviders : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsWhole();
    void tellsTheProvider_data();
    void tellsTheProvider();
    void keepsWhatTheSourcesSay_data();
    void keepsWhatTheSourcesSay();
    void namesEntryAndFieldOfAMistake_data();
    void namesEntryAndFieldOfAMistake();
};

void tst_LineProviders::everyEntryIsWhole()
{
    MW_VERIFY_RESULT(LineProviders::builtIn());
    QVERIFY(providers().all().size() >= 55);
    static const QRegularExpression month(uR"(\A20\d\d-(0[1-9]|1[0-2])\z)"_s);
    QVERIFY(month.match(providers().asOf()).hasMatch());
    for (const LineProvider &provider : providers().all()) {
        QVERIFY2(!provider.countries.isEmpty() && !provider.sources.isEmpty(),
                 qPrintable(provider.id));
        // General knowledge is never the basis of what is called read in a source.
        if (provider.sources == QStringList{u"general"_s})
            QVERIFY2(provider.sure() == Sure::Usually, qPrintable(provider.id));
        if (provider.ptr == PtrWay::Panel)
            QVERIFY2(!provider.ptrWhere.isEmpty(), qPrintable(provider.id));
        for (const QString &sentence : {provider.ptrWhere, provider.port25Note})
            QVERIFY2(sentence.isEmpty() || sentence.endsWith(u'.'), qPrintable(provider.id));
    }
}

void tst_LineProviders::tellsTheProvider_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *title, const QStringList &names, const QString &id) {
        QTest::newRow(title) << names << id;
    };
    row("a rented server", {u"static.219.156.76.144.clients.your-server.de"_s}, u"hetzner"_s);
    row("a home line", {u"p549add56.dip0.t-ipconnect.de"_s}, u"telekom-de"_s);
    row("upper case and a final dot", {u"P549ADD56.DIP0.T-IPCONNECT.DE."_s}, u"telekom-de"_s);
    row("a cable line", {u"c-24-9-64-241.hsd1.co.comcast.net"_s}, u"comcast"_s);
    row("a business line of the same", {u"50-253-99-174-static.hfc.comcastbusiness.net"_s},
        u"comcast-business"_s);
    row("another country of one brand", {u"dsl-hkibng.dhcp.inet.fi"_s}, u"telia-fi"_s);
    row("fibre", {u"pool-108-7-220-252.bstnma.fios.verizon.net"_s}, u"verizon"_s);
    row("the second of two names", {u"mail.good.example"_s, u"82-64-250-170.subs.proxad.net"_s},
        u"free"_s);
    row("the provider's own host", {u"comcast.net"_s}, u""_s);
    row("a name that only ends like it", {u"mail.notcomcast.net"_s}, u""_s);
    row("a name of the owner", {u"mail.good.example"_s}, u""_s);
    row("no name", {}, u""_s);
}

void tst_LineProviders::tellsTheProvider()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, provider);
    const LineProvider *found = providers().givenBy(names);
    QCOMPARE(found ? found->id : QString(), provider);
}

void tst_LineProviders::keepsWhatTheSourcesSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ptr");
    QTest::addColumn<QString>("port25");
    QTest::addColumn<QString>("fixedAddress");
    QTest::addColumn<QString>("sure");
    QTest::newRow("linode") << u"linode"_s << u"panel"_s << u"on-request"_s << u"yes"_s
                            << u"usually"_s;
    QTest::newRow("digitalocean") << u"digitalocean"_s << u"panel"_s << u"closed"_s << u"yes"_s
                                  << u"usually"_s;
    QTest::newRow("free") << u"free"_s << u"panel"_s << u"customer-opens"_s << u"yes"_s
                          << u"source"_s;
    QTest::newRow("telekom") << u"telekom-de"_s << u"business"_s << u"open"_s << u"business"_s
                             << u"usually"_s;
    QTest::newRow("swisscom") << u"swisscom"_s << u"no"_s << u"open"_s << u"no"_s << u"source"_s;
}

void tst_LineProviders::keepsWhatTheSourcesSay()
{
    QFETCH(const QString, id);
    const LineProvider *found = providers().find(id);
    QVERIFY(found);
    QTEST(toString(found->ptr), "ptr");
    QTEST(toString(found->port25), "port25");
    QTEST(toString(found->fixedAddress), "fixedAddress");
    QTEST(toString(found->sure()), "sure");
}

void tst_LineProviders::namesEntryAndFieldOfAMistake_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << R"("name":"A",)"_ba << ""_ba << u"name"_s;
    QTest::newRow("another kind") << R"("access")"_ba << R"("line")"_ba << u"kind"_s;
    QTest::newRow("another way") << R"("way":"no")"_ba << R"("way":"never")"_ba << u"ptr.way"_s;
    QTest::newRow("not said how sure")
        << R"("way":"no","sure":"source")"_ba << R"("way":"no")"_ba << u"ptr.sure"_s;
    QTest::newRow("another policy")
        << R"("policy":"open")"_ba << R"("policy":"shut")"_ba << u"port25.policy"_s;
    QTest::newRow("another offer")
        << R"("offer":"no")"_ba << R"("offer":"maybe")"_ba << u"fixedAddress.offer"_s;
    QTest::newRow("a field with a typing error")
        << R"("suffixes")"_ba << R"("sufixes":[],"suffixes")"_ba << u"sufixes"_s;
    QTest::newRow("a suffix of one label")
        << R"("a.example")"_ba << R"("example")"_ba << u"suffixes"_s;
    QTest::newRow("a suffix in upper case")
        << R"("a.example")"_ba << R"("A.example")"_ba << u"suffixes"_s;
    QTest::newRow("a suffix twice")
        << R"(["a.example"])"_ba << R"(["a.example","a.example"])"_ba << u"suffixes"_s;
    QTest::newRow("a source that is not there") << R"(["x"])"_ba << R"(["y"])"_ba << u"sources"_s;
}

void tst_LineProviders::namesEntryAndFieldOfAMistake()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, field);
    const QByteArray good =
        R"({"schema":1,"asOf":"2026","sources":[{"id":"x","what":"X"}],"providers":[{"id":"a",)"
        R"("name":"A","kind":"access","countries":["DE"],"suffixes":["a.example"],)"
        R"("ptr":{"way":"no","sure":"source"},"port25":{"policy":"open","sure":"source"},)"
        R"("fixedAddress":{"offer":"no","sure":"usually"},"sources":["x"]}]})";
    MW_VERIFY_RESULT(LineProviders::fromJson(good, u"f"_s));
    QByteArray bad = good;
    QVERIFY(bad.contains(from));
    bad.replace(from, to);
    const Result<LineProviders> read = LineProviders::fromJson(bad, u"f"_s);
    MW_VERIFY_ERROR(read, u"data.schema"_s);
    QCOMPARE(argText(read.error().args.at(u"entry"_s)), u"a"_s);
    QCOMPARE(argText(read.error().args.at(u"field"_s)), field);
}

MW_TEST(tst_LineProviders)
#include "tst_LineProviders.moc"
