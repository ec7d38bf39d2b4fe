// Mail that goes to another server today: what `plan`, `records` and `verify` make of it.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto world = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                       "!seen 44.128.0.25\n!router none\n!resolver honest\n"
                       "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                       "25 PTR mail.good.example.\n"
                       "$ZONE outlook.com servers=44.128.0.13 unsigned\n"
                       "good-example.mail.protection A 44.128.7.7\n"
                       "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n"
                       "@ 86400 MX 0 good-example.mail.protection.outlook.com.\n";

QJsonObject lastRecord(const QJsonObject &document)
{
    return document[u"records"].toArray().last().toObject();
}

} // namespace

class tst_MailSwitch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void planTellsTheSteps();
    void filesForToolsLeaveItOut_data();
    void filesForToolsLeaveItOut();
    void formsForPeopleHaveItLast();
    void verifyWaitsForNothingElse();

private:
    [[nodiscard]] Ran run(const QString &line) const { return m_place.run(line); }

    Place m_place{world};
};

void tst_MailSwitch::initTestCase()
{
    const Ran planned =
        run(u"plan good.example --session s.json --keys keys --address 44.128.0.25"_s);
    QCOMPARE(planned.code, 0);
    QVERIFY2(planned.out.contains("(good-example.mail.protection.outlook.com)"),
             planned.out.constData());
}

void tst_MailSwitch::planTellsTheSteps()
{
    const Ran ran = run(u"plan good.example --session s.json --keys keys --json"_s);
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject mx = lastRecord(document);
    QCOMPARE(mx[u"type"].toString(), u"MX"_s);
    QCOMPARE(mx[u"switch"].toBool(), true);
    QCOMPARE(mx[u"ttl"].toInt(), 300);
    QCOMPARE(document[u"switches"].toArray().size(), 1);
    const QJsonObject change = document[u"switches"][0].toObject();
    QCOMPARE(change[u"domain"].toString(), u"good.example"_s);
    QCOMPARE(change[u"host"].toString(), u"good-example.mail.protection.outlook.com"_s);
    QCOMPARE(change[u"provider"].toString(), u"Microsoft 365 / Exchange Online"_s);
    QCOMPARE(change[u"ownHost"].toString(), u"mail.good.example"_s);
    QCOMPARE(change[u"ttl"].toInt(), 86400);
    QCOMPARE(change[u"lowerTtl"].toBool(), true);
    QCOMPARE(change[u"earliest"].toString(), u"2026-11-25T10:00:00Z"_s);
    // The first: who sends today comes into the SPF record, which is the first one here.
    QCOMPARE(change[u"steps"].toArray().size(), 4);
}

void tst_MailSwitch::filesForToolsLeaveItOut_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format :
         {"bind", "cloudflare", "route53", "dnscontrol", "octodns", "lexicon", "terraform",
          "nsupdate", "powerdns", "windows", "dnsmasq", "tinydns"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// What a tool does, it does at once: the mail would come to a server that nobody has proved.
void tst_MailSwitch::filesForToolsLeaveItOut()
{
    QFETCH(const QString, format);
    // Of the planned exchanger the SPF record of its name is left, and its address.
    static const QRegularExpression exchanger(
        u"MX[\\s(:,'\"]|--priority|mx-host|\\bmx \\{|^@good"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto live = [](const QByteArray &text) {
        QStringList lines = QString::fromUtf8(text).split(u'\n');
        lines.removeIf([](const QString &line) {
            const QString begin = line.trimmed();
            return begin.startsWith(u'#') || begin.startsWith(u';') || begin.startsWith(u"//");
        });
        return lines.join(u'\n');
    };
    const QString line = u"records s.json --format "_s + format;
    const Ran without = run(line);
    QCOMPARE(without.code, 0);
    QVERIFY2(!live(without.out).contains(exchanger), without.out.constData());
    QVERIFY2(without.err.contains("--switch"), without.err.constData());
    const Ran with = run(line + u" --switch"_s);
    QCOMPARE(with.code, 0);
    QVERIFY2(live(with.out).contains(exchanger), with.out.constData());
    QVERIFY2(!with.err.contains("--switch"), with.err.constData());
}

void tst_MailSwitch::formsForPeopleHaveItLast()
{
    for (const QString &format : {u"text"_s, u"cards"_s, u"csv"_s, u"markdown"_s, u"html"_s}) {
        const Ran ran = run(u"records s.json --format "_s + format);
        QCOMPARE(ran.code, 0);
        const qsizetype mx = ran.out.indexOf("10 mail.good.example") >= 0
                                 ? ran.out.indexOf("10 mail.good.example")
                                 : ran.out.lastIndexOf("MX");
        QVERIFY2(mx > ran.out.lastIndexOf("v=spf1") && mx > ran.out.lastIndexOf("v=DMARC1")
                     && mx > ran.out.lastIndexOf("v=DKIM1"),
                 ran.out.constData());
        QVERIFY2(ran.err.contains("outlook.com") && !ran.err.contains("--switch"),
                 ran.err.constData());
    }
}

void tst_MailSwitch::verifyWaitsForNothingElse()
{
    const Ran zone = run(u"records s.json --format bind"_s);
    QCOMPARE(zone.code, 0);
    m_place.setWorld(world + zone.out);
    const Ran ran = run(u"verify s.json --wait 3600 --json"_s);
    QCOMPARE(ran.code, 1); // a warning, no damage
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(document[u"looks"].toInt(), 1);
    QCOMPARE(document[u"everywhere"].toBool(), false);
    QCOMPARE(document[u"readyToSwitch"].toBool(), true);
    QCOMPARE(lastRecord(document)[u"switch"].toBool(), true);
    const QStringList codes = codesOf(document);
    QCOMPARE(codes.count(u"mx.elsewhere"_s), 1);
    QVERIFY(!codes.contains(u"record.different"_s));
    const Ran text = run(u"verify s.json"_s);
    QCOMPARE(text.code, 1);
    QVERIFY2(text.out.contains("Tue") || text.out.contains("Wed"), text.out.constData());
}

MW_TEST(tst_MailSwitch)
#include "tst_MailSwitch.moc"
