#include "ZoneInternet.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/Explain.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::spf;
using mailworthy::Address;
using mailworthy::ArgValue;
using mailworthy::spf::test::ZoneInternet;

namespace {

QString rowOf(const Token &token)
{
    QStringList args;
    for (const auto &[name, value] : token.args)
        args.append(name + QLatin1Char('=') + mailworthy::argText(value));
    return QStringList({token.prefix, token.type, displayText(token.value),
                        token.result ? toString(*token.result) : QStringLiteral("-"),
                        token.description, args.join(QLatin1Char(','))})
        .join(QLatin1Char('|'));
}

QStringList rowsOf(const Explained &explained)
{
    QStringList rows;
    for (const Token &token : explained.tokens)
        rows.append(rowOf(token));
    return rows;
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    void makesTheTableOfTheFoundingExample();
    void describesEveryToken();
    void keepsWhatCanBeReadOfABrokenRecord();
    void saysNothingOfOtherTexts();
    void marksWhatIsNeverRead();
    void showsWhatNamesStandForNow();
    void costsEachTokenWithAllBelowIt();
    void putsTheTableIntoJson();
    void staysQuickOnLongRecords();
};

void tst_Explain::makesTheTableOfTheFoundingExample()
{
    const Explained explained = explain("v=spf1 a mx ip4:69.170.70.198 ~all");
    QVERIFY(explained.isSpf);
    QVERIFY(explained.valid);
    QCOMPARE(rowsOf(explained),
             QStringList(
                 {QStringLiteral("|v|spf1|-|spf.token.version|"),
                  QStringLiteral("+|a||pass|spf.token.a-own|result=pass"),
                  QStringLiteral("+|mx||pass|spf.token.mx-own|result=pass"),
                  QStringLiteral(
                      "+|ip4|69.170.70.198|pass|spf.token.ip4|address=69.170.70.198,result=pass"),
                  QStringLiteral("~|all||softfail|spf.token.all|result=softfail")}));
}

void tst_Explain::describesEveryToken()
{
    const Explained explained = explain("v=spf1 -A:h.example/24//64 ?mx:h.example ptr "
                                        "ptr:h.example +ip4:192.0.2.77/24 ip6:2001:db8::1 "
                                        "ip6:2001:db8::/32 exists:%{i}.h.example include:h.example "
                                        "redirect=h.example exp=e.h.example x=y");
    QCOMPARE(
        rowsOf(explained).mid(1),
        QStringList(
            {QStringLiteral("-|a|h.example/24//"
                            "64|fail|spf.token.a|name=h.example,prefix4=24,prefix6=64,result=fail"),
             QStringLiteral("?|mx|h.example|neutral|spf.token.mx|name=h.example,result=neutral"),
             QStringLiteral("+|ptr||pass|spf.token.ptr|result=pass"),
             QStringLiteral("+|ptr|h.example|pass|spf.token.ptr|name=h.example,result=pass"),
             QStringLiteral("+|ip4|192.0.2.77/"
                            "24|pass|spf.token.ip4-network|address=192.0.2.77,first=192.0.2.0,"
                            "last=192.0.2.255,prefix=24,result=pass"),
             QStringLiteral("+|ip6|2001:db8::1|pass|spf.token.ip6|address=2001:db8::1,result=pass"),
             QStringLiteral("+|ip6|2001:db8::/"
                            "32|pass|spf.token.ip6-network|address=2001:db8::,first=2001:db8::,"
                            "last=2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,prefix=32,result=pass"),
             QStringLiteral(
                 "+|exists|%{i}.h.example|pass|spf.token.exists|name=%{i}.h.example,result=pass"),
             QStringLiteral(
                 "+|include|h.example|pass|spf.token.include|name=h.example,result=pass"),
             QStringLiteral("|redirect|h.example|-|spf.token.redirect|name=h.example"),
             QStringLiteral("|exp|e.h.example|-|spf.token.exp|name=e.h.example"),
             QStringLiteral("|x|y|-|spf.token.unknown-modifier|name=x")}));
}

void tst_Explain::keepsWhatCanBeReadOfABrokenRecord()
{
    const QByteArray text = "v=spf1 mx ip4:h.example redirect=a.example redirect=b.example -all";
    const Explained explained = explain(text);
    QVERIFY(!explained.valid);
    QVERIFY(explained.error);
    QCOMPARE(explained.error->offset, qsizetype(14));
    QCOMPARE(explained.tokens.size(), std::size_t(6));
    QCOMPARE(explained.tokens[2].description, QStringLiteral("spf.token.bad"));
    QCOMPARE(explained.tokens[2].args.at(QStringLiteral("expected")),
             ArgValue(QStringLiteral("ip4-address")));
    QCOMPARE(explained.tokens[4].args.at(QStringLiteral("expected")),
             ArgValue(QStringLiteral("no-second")));
    QVERIFY(explained.diagnosis);
    for (const Token &token : explained.tokens)
        QCOMPARE(text.sliced(token.range.offset, token.range.length), token.text);
}

void tst_Explain::saysNothingOfOtherTexts()
{
    const Explained other = explain("hello world");
    QVERIFY(!other.isSpf);
    QVERIFY(!other.valid);
    QVERIFY(other.tokens.empty());
    QVERIFY(!other.diagnosis);
    const Explained nearly = explain("\"v=spf1 -all\"");
    QVERIFY(!nearly.isSpf);
    QVERIFY(nearly.diagnosis);
}

void tst_Explain::marksWhatIsNeverRead()
{
    const Explained explained = explain("v=spf1 redirect=h.example a -all mx exp=e.h.example");
    QList<bool> dead;
    for (const Token &token : explained.tokens)
        dead.append(token.dead);
    QCOMPARE(dead, QList<bool>({false, true, false, false, true, false}));
}

void tst_Explain::showsWhatNamesStandForNow()
{
    ZoneInternet zone;
    const QByteArray text =
        "v=spf1 a/24 mx ip4:198.51.100.0/24 include:h.example exists:%{i}.x.example ~all";
    zone.add("example.org", "TXT", text);
    zone.add("example.org", "A", "192.0.2.1");
    zone.add("example.org", "AAAA", "2001:db8::1");
    zone.add("example.org", "MX", "10 mx.example.org");
    zone.add("mx.example.org", "A", "203.0.113.5");
    zone.add("h.example", "TXT", "v=spf1 a mx ?all");
    Explained explained = explain(text);
    addWalk(explained, budget(zone, "example.org", {}).trace.root, *Address::parse(u"192.0.2.200"));
    QCOMPARE(
        explained.tokens[1].addresses,
        (std::vector<Address>{*Address::parse(u"192.0.2.1"), *Address::parse(u"2001:db8::1")}));
    QCOMPARE(explained.tokens[1].matchesOwn, std::optional(true));
    QCOMPARE(explained.tokens[2].addresses,
             (std::vector<Address>{*Address::parse(u"203.0.113.5")}));
    QCOMPARE(explained.tokens[2].matchesOwn, std::optional(false));
    QCOMPARE(explained.tokens[3].matchesOwn, std::optional(false));
    QVERIFY(!explained.tokens[4].matchesOwn);
    QVERIFY(!explained.tokens[5].matchesOwn);
    QCOMPARE(explained.tokens[5].outcome, std::optional(TermOutcome::NotAsked));
    QCOMPARE(explained.tokens[6].matchesOwn, std::optional(true));
}

void tst_Explain::costsEachTokenWithAllBelowIt()
{
    ZoneInternet zone;
    const QByteArray text = "v=spf1 ip4:192.0.2.1 include:h.example mx ~all";
    zone.add("h.example", "TXT", "v=spf1 a a mx ?all");
    Explained explained = explain(text);
    addWalk(explained, budget(zone, "example.org", text, {}).trace.root, {});
    QList<int> costs;
    for (const Token &token : explained.tokens)
        costs.append(token.lookups);
    QCOMPARE(costs, QList<int>({0, 0, 4, 1, 0}));
}

void tst_Explain::putsTheTableIntoJson()
{
    const QJsonObject json = toJson(explain("v=spf1 ip4:h.example -all"));
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("spf"));
    QCOMPARE(json.value(QStringLiteral("valid")).toBool(true), false);
    QCOMPARE(json.value(QStringLiteral("error"))[u"offset"].toInt(), 11);
    QCOMPARE(json.value(QStringLiteral("tokens")).toArray().size(), qsizetype(3));
    QCOMPARE(json.value(QStringLiteral("diagnosis"))[u"suggestion"].toString(),
             QStringLiteral("v=spf1 a:h.example -all"));
    QVERIFY(toJson(explain("hello")).value(QStringLiteral("kind")).isNull());
}

void tst_Explain::staysQuickOnLongRecords()
{
    const Explained explained = explain("v=spf1" + QByteArray(" a").repeated(60'000));
    QVERIFY(explained.valid);
    QVERIFY(explained.cut);
    QCOMPARE(explained.tokens.size(), kMaxTokens + 1);
}

MW_TEST(tst_Explain)
#include "tst_Explain.moc"
