#include "dnsbl/Lists.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Told.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using testkit::addressOf;

namespace {

const Timestamp now = *timestampFromIso(u"2026-11-24T10:00:00Z");

Told told(const QByteArray &text, const Subject &subject = addressOf("44.128.0.25"))
{
    const std::vector<QByteArray> texts{text};
    return readTold(texts, subject, now);
}

QString iso(const std::optional<ToldTime> &time)
{
    return time ? time->toIso() : QString();
}

} // namespace

class tst_Told : public QObject
{
    Q_OBJECT

private slots:
    void readsSinceWhen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("lastSeen");
        const auto row = [](const char *name, const char *text, const char *since,
                            const char *lastSeen = "") {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(since)
                                << QString::fromLatin1(lastSeen);
        };
        row("last attack in Unix seconds",
            "Infected System (Service: sasl, Last-Attack: 1788355802), see "
            "http://www.blocklist.de/en/view.html?ip=44.128.0.25",
            "", "2026-09-02T13:30:02Z");
        row("a mail date",
            "Your e-mail service was detected by mail.lists.example (NiX Spam) as spamming at Mon, "
            "06 "
            "Jul 2026 05:33:10 +0200. Your admin should visit http://www.dnsbl.example/lookup.php",
            "2026-07-06T03:33:10Z");
        row("listed on a day", "Listed on 2026-11-03 for hitting a trap", "2026-11-03");
        row("listed since, with the zone", "IP listed since 2026-11-03 10:15:00 UTC",
            "2026-11-03T10:15:00Z");
        row("RFC 3339", "since: 2026-11-03T10:15:00+01:00", "2026-11-03T09:15:00Z");
        row("local time of nobody knows where", "listed since 2026-11-03 10:15:00", "2026-11-03");
        row("year first with slashes", "44.128.0.25 added 2026/11/03 by hand", "2026-11-03");
        row("the month in words", "Added November 3rd, 2026: open proxy", "2026-11-03");
        row("as date(1) writes it", "Entry created Tue Nov  3 10:15:00 UTC 2026",
            "2026-11-03T10:15:00Z");
        row("both", "First seen 2026-10-01 as a bot; last seen 2026-11-20", "2026-10-01",
            "2026-11-20");
        row("since and last", "Listed 2026-10-01, last hit 2026-11-20", "2026-10-01", "2026-11-20");
        row("a date alone", "Spam to trap, 2026-11-03", "2026-11-03");
        row("added in Unix seconds", "added: 1793700000", "2026-11-03T10:00:00Z");
        row("milliseconds", "listed since 1793700000123", "2026-11-03T10:00:00Z");
        row("the day cannot be a month", "listed 13.11.2026", "2026-11-13");
        row("the month cannot be a day", "listed 11/13/2026", "2026-11-13");
        row("both the same", "listed 03/03/2026", "2026-03-03");
        row("two ways to read it", "listed since 01/02/2026", "");
        row("two ways, with dots", "listed since 01.02.2026", "");
        row("the end of a listing", "The entry expires 2026-11-20", "");
        row("begin and end", "Listed since 2026-11-03, will be removed on 2026-11-20",
            "2026-11-03");
        row("the future", "listed 2027-01-01", "");
        row("no such day", "listed since 2026-02-30", "");
        row("long ago", "listed since 1983-01-01", "");
        row("two dates alone", "2026-11-01 2026-11-03", "");
        row("ten digits that are no time", "Case 1793700000, see the site", "");
        row("inside a link", "See https://lists.example/2026-11-03/44.128.0.25?t=1793700000", "");
        row("the year of the list", "Policy of 2024-01-01 applies", "");
        row("an address is no date", "44.128.0.25 is listed", "");
        row("nothing", "", "");
        row("not UTF-8", "\xff\xfe listed since 2026-11-03", "2026-11-03");
    }
    void readsSinceWhen()
    {
        QFETCH(QByteArray, text);
        const Told read = told(text);
        QTEST(iso(read.since), "since");
        QTEST(iso(read.lastSeen), "lastSeen");
    }

    void readsTheRangeAroundTheSubject()
    {
        const Told net =
            told("Net 44.128.0.0/18 is UCEPROTECT-Level2 listed because 231 abusers are "
                 "hosted by Example Backbone/AS64500 there. See: "
                 "http://www.uceprotect.net/rblcheck.php?ipr=44.128.0.25");
        QCOMPARE(net.range, std::optional(Range{addressOf("44.128.0.0"), 18}));
        QCOMPARE(net.asn, std::optional<quint32>(64500));
        QCOMPARE(net.range->toString(), u"44.128.0.0/18"_s);
        QVERIFY(!net.since);
        const Told provider =
            told("Your ISP Example/AS64500 is UCEPROTECT-Level3 listed for hosting a "
                 "total of 55146 abusers.");
        QCOMPARE(provider.asn, std::optional<quint32>(64500));
        QVERIFY(!provider.range);
        QCOMPARE(told("44.128.0.0/16, 44.128.0.0/24 and 44.129.0.0/24").range->prefixLength, 24);
        QCOMPARE(told("3ffe:1:2:3::/64 listed", addressOf("3ffe:1:2:3::25")).range->toString(),
                 u"3ffe:1:2:3::/64"_s);
    }

    void passesOverRangesThatAreNotAroundIt()
    {
        QVERIFY(!told("Net 44.129.0.0/18 listed").range);
        QVERIFY(!told("44.128.0.25/32 listed").range); // the address itself
        QVERIFY(!told("0.0.0.0/0 and 44.0.0.0/7").range);
        QVERIFY(!told("44.128.0.0/18", dns::Name::of("good.example")).range);
        QVERIFY(!told("AS64500 and AS64501 are bad").asn); // which of them is not said
        QVERIFY(!told("BIAS64500, AS0, AS99999999999").asn);
        QVERIFY(!told("::/0 1.2.3/24 999.1.1.1/24 :::::/64").range);
    }

    void looksAtTheFirstTextsOnly()
    {
        const std::vector<QByteArray> many(20, "nothing");
        std::vector<QByteArray> texts = many;
        texts.push_back("listed since 2026-11-03");
        QVERIFY(!readTold(texts, addressOf("44.128.0.25"), now).since);
        QVERIFY(!told(QByteArray(4000, 'x') + " listed since 2026-11-03").since);
    }
};

MW_TEST(tst_Told)
#include "tst_Told.moc"
