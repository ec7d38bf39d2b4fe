// Hostile records and zones: no crash, no hang; quadratic work would run into the time-out of the
// test.
#include "ZoneInternet.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/Explain.h"
#include "mail/spf/Lint.h"
#include "mail/spf/Merge.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy::spf;
using mailworthy::Address;
using mailworthy::spf::test::ZoneInternet;
namespace dns = mailworthy::dns;

namespace {

Verdict ask(ZoneInternet &zone)
{
    return checkHost(zone, Request::of(*Address::parse(u"192.0.2.1"), "bob@example.org", "h"), {});
}

} // namespace

class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void readsFourTimesWhatAMessageHolds_data();
    void readsFourTimesWhatAMessageHolds();
    void readsAnyOctets();
    void survivesAWideTree();
    void survivesEndlessNames();
    void survivesLongSenders();
};

void tst_BadInput::readsFourTimesWhatAMessageHolds_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype size = 1 << 18; // RFC 1035 §4.2.2: a message has at most 64 KiB
    const auto row = [](const char *name, const QByteArray &term) {
        QTest::newRow(name) << "v=spf1" + term.repeated(size / term.size());
    };
    QTest::newRow("a") << "v=spf1" + QByteArray(" a").repeated(size / 8);
    row("a with a name", " a:h.example");
    row("includes", " include:h.example");
    row("addresses", " ip4:192.0.2.1");
    row("macros", " exists:%{d}%{d}%{d}.%{i}");
    row("one long name", "a.");
    row("one long macro-string", "%{s}");
    row("modifiers", " x=y");
    row("bad terms", " moo");
    row("spaces", " ");
    row("NUL octets", QByteArray(1, '\0'));
    QTest::newRow("one endless name")
        << "v=spf1 a:" + QByteArray("a.").repeated(size / 2) + "example";
    QTest::newRow("one endless macro-string")
        << "v=spf1 a:" + QByteArray("%{s}").repeated(size / 4) + ".example";
    QTest::newRow("one endless macro") << "v=spf1 a:%{d" + QByteArray(size, '1') + "}";
    QTest::newRow("many delimiters") << "v=spf1 a:%{d" + QByteArray(size, '.') + "}";
    QTest::newRow("endless digits") << "v=spf1 a/" + QByteArray(size, '1');
    QTest::newRow("endless address") << "v=spf1 ip6:" + QByteArray(size, ':');
}

void tst_BadInput::readsFourTimesWhatAMessageHolds()
{
    QFETCH(QByteArray, text);
    const Parsed parsed = parse(text);
    if (const auto *record = std::get_if<Record>(&parsed);
        record && record->terms.size() < 20'000) {
        QVERIFY(std::holds_alternative<Record>(parse(toText(*record))));
        QVERIFY(merge({{text}, {"mx"}, {}, Policy::Soft}));
    }
    QVERIFY(explain(text).tokens.size() <= kMaxTokens + 1);
    static_cast<void>(lintRecord(text));
    ZoneInternet zone;
    zone.add("example.org", "TXT", text);
    zone.add("example.org", "A", "203.0.113.1");
    zone.add("h.example", "TXT", text);
    const Verdict verdict = ask(zone);
    QVERIFY(verdict.lookups <= 11);
    QVERIFY(budget(zone, "example.org", {}).trace.root.terms.size() <= std::size_t(kMaxTraceTerms));
    QVERIFY(zone.asked.size() < 1000);
}

void tst_BadInput::readsAnyOctets()
{
    QRandomGenerator random(1);
    const QByteArray alphabet =
        "v=spf1 +-~?:/.%{}daimxpr0123456789ip4includetrexps_all=\"\\\t\r\n\xE2\x80\x93\xC2\xA0,;";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = round % 4 == 0 ? QByteArray() : QByteArray("v=spf1 ");
        for (quint32 length = random.bounded(60U); length > 0; --length) {
            text += round % 7 == 0 ? static_cast<char>(random.bounded(256U))
                                   : alphabet[static_cast<qsizetype>(
                                         random.bounded(static_cast<quint32>(alphabet.size())))];
        }
        const Parsed parsed = parse(text);
        if (const auto *error = std::get_if<SyntaxError>(&parsed))
            QVERIFY(error->offset >= 0 && error->offset <= text.size());
        const Explained explained = explain(text);
        for (const Token &token : explained.tokens)
            QCOMPARE(text.sliced(token.range.offset, token.range.length), token.text);
        if (explained.diagnosis && !explained.diagnosis->suggestion.isEmpty())
            QVERIFY2(std::holds_alternative<Record>(parse(explained.diagnosis->suggestion)),
                     text.toHex().constData());
        static_cast<void>(lintRecord(text));
        static_cast<void>(toJson(explained));
    }
}

void tst_BadInput::survivesAWideTree()
{
    // Each of ten includes names ten more, five levels deep: the limits end it, and the picture is
    // bounded.
    ZoneInternet zone;
    for (int level = 0; level < 5; ++level) {
        QByteArray record = "v=spf1";
        for (int i = 0; i < 10; ++i)
            record += " include:n" + QByteArray::number(i) + ".l" + QByteArray::number(level + 1)
                      + ".example";
        if (level == 0)
            zone.add("example.org", "TXT", record + " -all");
        for (int i = 0; i < 10; ++i)
            zone.add("n" + QByteArray::number(i) + ".l" + QByteArray::number(level) + ".example",
                     "TXT", record + " -all");
    }
    for (int i = 0; i < 10; ++i)
        zone.add("n" + QByteArray::number(i) + ".l5.example", "TXT", "v=spf1 -all");
    const Verdict verdict = ask(zone);
    QCOMPARE(verdict.result, Result::PermError);
    QCOMPARE(verdict.lookups, 11);
    const Budget found = budget(zone, "example.org", {});
    QVERIFY(!found.complete);
    QVERIFY(found.lookups > kMaxWalkLookups);
    QVERIFY(zone.asked.size() < 400);
}

void tst_BadInput::survivesEndlessNames()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 mx ptr exists:%{p}.%{p}.%{p}.%{p}.%{p}.%{p}.example -all");
    for (int i = 0; i < 1000; ++i) {
        zone.add("example.org", "MX", "10 m" + QByteArray::number(i) + ".example");
        zone.add("1.2.0.192.in-addr.arpa", "PTR", "p" + QByteArray::number(i) + ".example");
    }
    QCOMPARE(ask(zone).result, Result::PermError);
    QVERIFY(zone.asked.size() < 100);
}

void tst_BadInput::survivesLongSenders()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 exists:%{l}.%{l1r-}.%{h}.x.example -all exp=e.example");
    zone.add("e.example", "TXT", QByteArray("%{s}%{S}%{h} ").repeated(200));
    const QByteArray local = QByteArray("a-").repeated(1 << 19);
    const Request request = Request::of(*Address::parse(u"192.0.2.1"), local + "@example.org",
                                        QByteArray(1 << 20, 'h'));
    const Verdict verdict = checkHost(zone, request, {});
    QCOMPARE(verdict.result, Result::Fail);
    QCOMPARE(verdict.explanation.value_or(QByteArray()).size(), kMaxExplanation);
}

MW_TEST(tst_BadInput)
#include "tst_BadInput.moc"
