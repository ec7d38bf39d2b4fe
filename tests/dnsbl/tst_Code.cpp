#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Code.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using data::CodeKind;
using testkit::addressList;
using testkit::addressOf;
using testkit::codeOf;

namespace {

data::BlockList richList()
{
    data::BlockList list = addressList("bl.example");
    list.codes = {codeOf("127.0.0.4-127.0.0.7", CodeKind::Listing, "range"),
                  codeOf("127.0.0.5", CodeKind::Good, "exact"),
                  codeOf("127.0.0.10", CodeKind::Policy, "home line"),
                  codeOf("127.0.*.3", CodeKind::Good, "high trust"),
                  codeOf("127.0.10.*", CodeKind::Error, "too many questions"),
                  codeOf("127.0.1.255", CodeKind::Error, "an address was asked"),
                  codeOf("127.0.0.99", CodeKind::Neutral, "young")};
    return list;
}

data::BlockList bitList()
{
    data::BlockList list = addressList("bits.example");
    list.codes = {codeOf("127.0.0.1", CodeKind::Error, "refused"),
                  codeOf("bit:8", CodeKind::Listing, "phishing"),
                  codeOf("bit:16", CodeKind::Listing, "malware"),
                  codeOf("bit:64", CodeKind::Listing, "abuse")};
    return list;
}

} // namespace

class tst_Code : public QObject
{
    Q_OBJECT

private slots:
    void readsACode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("codeClass");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const char *code, CodeClass codeClass,
                            const char *meaning = "") {
            QTest::newRow(name) << QString::fromLatin1(code) << static_cast<int>(codeClass)
                                << QString::fromLatin1(meaning);
        };
        row("range", "127.0.0.6", CodeClass::Listing, "range");
        row("exact wins over range", "127.0.0.5", CodeClass::NotListing, "exact");
        row("policy", "127.0.0.10", CodeClass::Policy, "home line");
        row("any number in a place", "127.0.7.3", CodeClass::NotListing, "high trust");
        row("a refusal wins among patterns", "127.0.10.3", CodeClass::Refusal,
            "too many questions");
        row("mistake of the asker", "127.0.1.255", CodeClass::Refusal, "an address was asked");
        row("neutral", "127.0.0.99", CodeClass::NotListing, "young");
        row("not documented", "127.0.0.77", CodeClass::Listing);
        row("not documented, far in 127/8", "127.9.9.9", CodeClass::Listing);
        row("127.0.0.1 without a meaning", "127.0.0.1", CodeClass::Refusal);
        row("wrong name", "127.255.255.252", CodeClass::Refusal);
        row("public resolver", "127.255.255.254", CodeClass::Refusal);
        row("too many", "127.255.255.255", CodeClass::Refusal);
        row("outside 127/8", "10.0.0.1", CodeClass::Outside);
        row("outside, nearly", "128.0.0.2", CodeClass::Outside);
    }
    void readsACode()
    {
        QFETCH(QString, code);
        QFETCH(int, codeClass);
        QFETCH(QString, meaning);
        const data::BlockList list = richList();
        const CodeReading reading = readCode(list, *Address::parse(code));
        QCOMPARE(static_cast<int>(reading.codeClass), codeClass);
        QCOMPARE(reading.documented, !meaning.isEmpty());
        if (!meaning.isEmpty())
            QCOMPARE(reading.meanings.front()->meaning, meaning);
    }

    void namesTheCauseOfARefusal()
    {
        const data::BlockList list = richList();
        QCOMPARE(readCode(list, addressOf("127.255.255.252")).cause,
                 std::optional(RefusalCause::WrongName));
        QCOMPARE(readCode(list, addressOf("127.255.255.254")).cause,
                 std::optional(RefusalCause::PublicResolver));
        QCOMPARE(readCode(list, addressOf("127.255.255.255")).cause,
                 std::optional(RefusalCause::TooManyQuestions));
        QCOMPARE(readCode(list, addressOf("127.0.1.255")).cause,
                 std::optional(RefusalCause::Other));
        data::BlockList marked = list;
        marked.codes.push_back(codeOf("127.0.0.200", CodeKind::Error));
        marked.codes.back().refusesPublicResolver = true;
        QCOMPARE(readCode(marked, addressOf("127.0.0.200")).cause,
                 std::optional(RefusalCause::PublicResolver));
        QVERIFY(!readCode(list, addressOf("127.0.0.6")).cause);
    }

    void decodesSeveralBits()
    {
        const data::BlockList list = bitList();
        const CodeReading both = readCode(list, addressOf("127.0.0.72"));
        QCOMPARE(both.meanings.size(), std::size_t(2));
        QCOMPARE(both.codeClass, CodeClass::Listing);
        QCOMPARE(readCode(list, addressOf("127.0.0.1")).codeClass, CodeClass::Refusal);
        QVERIFY(!readCode(list, addressOf("127.0.0.4")).documented);
    }

    void readsADocumentedLocalhostAnswer()
    {
        data::BlockList list = addressList("karma.example");
        list.codes = {codeOf("127.0.0.1", CodeKind::Good, "white")};
        QCOMPARE(readCode(list, addressOf("127.0.0.1")).codeClass, CodeClass::NotListing);
        list.codes = {codeOf("127.0.0.1", CodeKind::Listing, "proxy")};
        QCOMPARE(readCode(list, addressOf("127.0.0.1")).codeClass, CodeClass::Listing);
        list.codes = {codeOf("bit:1", CodeKind::Listing, "bit")};
        QCOMPARE(readCode(list, addressOf("127.0.0.1")).codeClass, CodeClass::Listing);
        list.codes = {codeOf("bit:2", CodeKind::Listing, "another bit")};
        QCOMPARE(readCode(list, addressOf("127.0.0.1")).codeClass, CodeClass::Refusal);
    }

    void readsTheTrapsOfTheShippedLists_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("codeClass");
        const auto row = [](const char *name, const char *zone, const char *code,
                            CodeClass expected) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(code)
                                << static_cast<int>(expected);
        };
        row("SURBL, two bits", "multi.surbl.org", "127.0.0.72", CodeClass::Listing);
        row("SURBL, a tracker alone", "multi.surbl.org", "127.0.0.32", CodeClass::NotListing);
        row("SURBL refuses", "multi.surbl.org", "127.0.0.1", CodeClass::Refusal);
        row("URIBL refuses", "multi.uribl.com", "127.0.0.1", CodeClass::Refusal);
        row("Tornevall documents bit 1", "dnsbl.tornevall.org", "127.0.0.1", CodeClass::Listing);
        row("Hostkarma white", "hostkarma.junkemailfilter.com", "127.0.0.1", CodeClass::NotListing);
        row("Hostkarma brown", "hostkarma.junkemailfilter.com", "127.0.0.4", CodeClass::Listing);
        row("EFnet proxy", "rbl.efnetrbl.org", "127.0.0.1", CodeClass::Listing);
        row("DroneBL test", "dnsbl.dronebl.org", "127.0.0.1", CodeClass::NotListing);
        row("DBL was asked an address", "dbl.spamhaus.org", "127.0.1.255", CodeClass::Refusal);
        row("DNSWL refuses", "list.dnswl.org", "127.0.0.255", CodeClass::Refusal);
        row("DNSWL, heavy user", "list.dnswl.org", "127.0.10.3", CodeClass::Refusal);
        row("DNSWL praises", "list.dnswl.org", "127.0.5.3", CodeClass::NotListing);
        row("PBL is policy", "zen.spamhaus.org", "127.0.0.11", CodeClass::Policy);
    }
    void readsTheTrapsOfTheShippedLists()
    {
        QFETCH(QString, zone);
        QFETCH(QString, code);
        const data::ListCatalog catalog = *data::ListCatalog::builtIn();
        const data::BlockList *list = catalog.find(*dns::Name::parse(zone));
        QVERIFY(list);
        QTEST(static_cast<int>(readCode(*list, *Address::parse(code)).codeClass), "codeClass");
    }

    void neverCountsPraiseAsAListing()
    {
        data::BlockList list = addressList("wl.example");
        list.kind = data::ListKind::Allow;
        list.codes = {codeOf("127.0.0.2", CodeKind::Listing)};
        QCOMPARE(readCode(list, addressOf("127.0.0.2")).codeClass, CodeClass::NotListing);
        QCOMPARE(readCode(list, addressOf("127.0.5.5")).codeClass, CodeClass::NotListing);
        QCOMPARE(readCode(list, addressOf("127.255.255.254")).codeClass, CodeClass::Refusal);
    }

    void readsEveryCodeOfTheShippedLists()
    {
        const Result<data::ListCatalog> catalog = data::ListCatalog::builtIn();
        MW_VERIFY_RESULT(catalog);
        for (const data::BlockList &list : catalog->lists) {
            for (const data::ReturnCode &code : list.codes) {
                if (code.pattern.form != data::CodePattern::Form::Exact)
                    continue;
                const auto &o = code.pattern.octets;
                const CodeReading reading = readCode(list, Address::v4(o));
                QVERIFY2(reading.documented, qPrintable(list.id + u' ' + code.pattern.toString()));
                QCOMPARE(reading.codeClass == CodeClass::Refusal, code.kind == CodeKind::Error);
            }
        }
    }
};

MW_TEST(tst_Code)
#include "tst_Code.moc"
