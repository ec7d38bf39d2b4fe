#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/Presentation.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "owner|ttl|class|type|data word|…", what is not there empty; "none" when it is no zone line.
QString cut(const QByteArray &text)
{
    const std::optional<ZoneLine> line = cutZoneLine(text);
    if (!line)
        return u"none"_s;
    const auto shown = [](const std::optional<Word> &word) {
        return word ? QString::fromLatin1(word->raw) : QString();
    };
    QStringList parts{shown(line->owner), shown(line->ttl), shown(line->rrClass),
                      shown(line->typeWord)};
    for (const Word &word : line->data)
        parts << QString::fromLatin1(word.raw);
    return parts.join(u'|');
}

} // namespace

class tst_Presentation : public QObject
{
    Q_OBJECT

private slots:
    void cutsZoneLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("parts");
        const auto row = [](const QByteArray &text, const char *parts) {
            QTest::newRow(text.constData()) << text << QString::fromLatin1(parts);
        };
        row("a.example. 3600 IN MX 10 b.example.", "a.example.|3600|IN|MX|10|b.example.");
        row("a.example. IN 1h30m mx 10 b", "a.example.|1h30m|IN|mx|10|b");
        row("a.example. MX 10 b", "a.example.|||MX|10|b");
        row("MX 10 b", "|||MX|10|b");
        row("IN MX 10 b", "||IN|MX|10|b");
        row("  3600 IN MX 10 b", "|3600|IN|MX|10|b");
        row("@ IN TXT \"a b\" \"c\"", "@||IN|TXT|\"a b\"|\"c\"");
        row("@ TXT ( \"a\"\n \"b\" ) ; note", "@|||TXT|\"a\"|\"b\"");
        row("@ TXT \"a;b\" ; c", "@|||TXT|\"a;b\"");
        row("@ IN MX", "@||IN|MX");
        row("10 mail.example.org.", "none");
        row("10 mx", "none");
        row("0 1 587 mx", "none");
        row("3 1 1 a bcdef", "none");
        row("3 1 1 abcdef", "none");
        row("0 issue \"ca.example\"", "none");
        row("v=spf1 mx a -all", "none");
        row("v=DKIM1; k=rsa; p=", "none");
        row("version: STSv1\nmode: enforce\nmx: a\nmax_age: 1", "none");
        row("a.example. 1 2 MX 10 b", "none");
        row("mx", "none");
    }

    void cutsZoneLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, parts);
        QCOMPARE(cut(text), parts);
    }

    void keepsThePlaceOfEveryOctet()
    {
        const auto line = cutZoneLine("x. TXT \"a\\\"b\" \"\\099d\" e");
        const Unescaped value = joinedText(*line);
        QCOMPARE(value.octets, QByteArray("a\"bcde"));
        QVERIFY((value.places == std::vector<qsizetype>{8, 9, 11, 15, 19, 22}));
        QVERIFY(!value.bad);
    }

    void refusesBadEscapes()
    {
        QCOMPARE(joinedText(*cutZoneLine("x. TXT \"a\\25x\"")).bad, std::optional<qsizetype>(9));
        QCOMPARE(joinedText(*cutZoneLine("x. TXT \"a\\256\"")).bad, std::optional<qsizetype>(9));
        QCOMPARE(joinedText(*cutZoneLine("x. TXT \"a")).bad, std::optional<qsizetype>(9));
        QCOMPARE(joinedText(*cutZoneLine("x. TXT \"a\\")).bad, std::optional<qsizetype>(9));
    }

    void readsWhatTheDnsLayerPrints()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 300; ++i) {
            QByteArray value;
            for (int k = random.bounded(600); k > 0; --k)
                value += static_cast<char>(random.bounded(256));
            const dns::Record record{dns::Name::of("_x.example"), 60, dns::Txt::of(value)};
            const std::optional<ZoneLine> line = cutZoneLine(dns::toZoneLine(record).toLatin1());
            QVERIFY(line);
            QCOMPARE(joinedText(*line).octets, value);
            QCOMPARE(*line->name, record.owner);
        }
    }
};

MW_TEST(tst_Presentation)
#include "tst_Presentation.moc"
