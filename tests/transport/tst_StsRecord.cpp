#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/StsRecord.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const Explanation &explanation)
{
    QStringList codes;
    for (const Lint &lint : explanation.lints)
        codes << lint.code;
    return codes;
}

} // namespace

class tst_StsRecord : public QObject
{
    Q_OBJECT

private slots:
    void tellsOursFromBrokenFromOther_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what"); // "other", the id, or the offset with what is expected
        const auto row = [](const char *name, const QByteArray &text, const char *what) {
            QTest::newRow(name) << text << QString::fromUtf8(what);
        };
        row("plain", "v=STSv1; id=20260101T000000;", "20260101T000000");
        row("no blank, no end", "v=STSv1;id=a", "a");
        row("blanks around the separators", "v=STSv1;\t id=a \t;  ", "a");
        row("id behind an extension", "v=STSv1; x.y-z_1=<v>; id=a", "a");
        row("extension with a slash and a colon", "v=STSv1; id=a; e=:/+", "a");
        row("blank before the first separator", "v=STSv1 ;id=a", "a");
        row("other protocol", "v=spf1 -all", "other");
        row("nothing", "", "other");
        row("a version of its own", "v=STS", "2 STSv1");
        row("without separator", "v=STSv1", "7 ;");
        row("longer version", "v=STSv10; id=a", "7 ;");
        row("version in small letters", "v=stsv1; id=a", "2 STSv1");
        row("blank in front", " v=STSv1; id=a", "0 v=STSv1;");
        row("quote in front", "\"v=STSv1; id=a\"", "0 v=STSv1;");
        row("byte-order mark", "\xEF\xBB\xBFv=STSv1; id=a", "0 v=STSv1;");
        row("blank around the equals sign", "v = STSv1; id=a", "0 v=STSv1;");
        row("version later", "id=a; v=STSv1", "0 v=STSv1;");
        row("version without v", "STSv1; id=a", "0 v=STSv1;");
        row("no id", "v=STSv1; x=y", "12 id=");
        row("id in capitals", "v=STSv1; ID=a", "13 id=");
        row("empty id", "v=STSv1; id=", "12 1 to 32 letters and digits");
        row("id too long", "v=STSv1; id=abcdefghijklmnopqrstuvwxyz1234567",
            "44 1 to 32 letters and digits");
        row("id with a hyphen", "v=STSv1; id=2026-01-01", "16 1 to 32 letters and digits");
        row("blank in front of the value", "v=STSv1; id= a", "12 1 to 32 letters and digits");
        row("two ids", "v=STSv1; id=a; id=b", "15 one id");
        row("empty piece", "v=STSv1;; id=a", "8 id=");
        row("no equals sign", "v=STSv1; id=a; x", "16 value");
        row("blank at the end", "v=STSv1; id=a ", "13 ;");
        row("extension with an equals sign", "v=STSv1; id=a; x=a=b", "18 value");
        row("extension that is not ASCII", "v=STSv1; id=a; x=\xC3\xA4", "17 value");
        row("extension without value", "v=STSv1; id=a; x=", "17 value");
        row("extension with an odd name", "v=STSv1; id=a; -x=a", "15 name=value");
        row("long name", "v=STSv1; id=a; a23456789012345678901234567890123=a", "15 name=value");
        row("NUL", QByteArray("v=STSv1; id=a\0", 14), "13 1 to 32 letters and digits");
    }

    void tellsOursFromBrokenFromOther()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const Reading<StsRecord> reading = parseStsRecord(text);
        QString found = u"other"_s;
        if (const auto *malformed = std::get_if<Malformed>(&reading))
            found = QString::number(malformed->offset) + u' ' + malformed->expected;
        else if (const auto *record = std::get_if<StsRecord>(&reading))
            found = QString::fromLatin1(record->id);
        QCOMPARE(found, what);
    }

    void printsWhatItReads()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 500; ++i) {
            StsRecord record;
            for (int k = random.bounded(1, 33); k > 0; --k)
                record.id += "abcXYZ0189"[random.bounded(10)];
            const Result<QByteArray> text = toText(record);
            QVERIFY(text);
            QVERIFY((parseStsRecord(*text) == Reading<StsRecord>(record)));
        }
        MW_VERIFY_ERROR(toText(StsRecord{}), u"sts.bad-id"_s);
        MW_VERIFY_ERROR(toText(StsRecord{"a;b"}), u"sts.bad-id"_s);
        MW_VERIFY_ERROR(toText(StsRecord{QByteArray(33, 'a')}), u"sts.bad-id"_s);
    }

    void makesIdsOfTheClock()
    {
        QCOMPARE(policyIdAt(1472633820), QByteArray("20160831T085700Z"));
        QVERIFY(toText(StsRecord{policyIdAt(0)}));
    }

    void takesExactlyOneRecord()
    {
        QVERIFY(selectStsRecord({"v=spf1 -all", "v=STSv1; id=a"}).record);
        QVERIFY(!selectStsRecord({}).record);
        const StsSelection two = selectStsRecord({"v=STSv1; id=a", "v=STSv1; id=b"});
        QVERIFY(!two.record);
        QCOMPARE(two.records.size(), std::size_t(2));
        // RFC 8461 §3.1: what does not begin with "v=STSv1;" is discarded first
        QVERIFY(selectStsRecord({"v=STSv1; id=a", "v=STSv2; id=b", "v=STSv1"}).record);
        QVERIFY(!selectStsRecord({"v=STSv1; id="}).record);
    }

    void explainsPieceByPiece()
    {
        const Explanation fine = explainStsRecord("v=STSv1; id=a; x=y");
        QVERIFY(fine.valid);
        QCOMPARE(fine.tokens.size(), std::size_t(3));
        QCOMPARE(fine.tokens[1].code, u"sts.token.id"_s);
        QCOMPARE(fine.tokens[1].offset, qsizetype(9));
        QVERIFY(!fine.tokens[2].used);
        QCOMPARE(codesOf(fine), QStringList{u"sts.extension"_s});
        const Explanation bad = explainStsRecord("v=STSv1; id=a-b; x=y");
        QVERIFY(!bad.valid);
        QCOMPARE(bad.tokens[1].code, u"transport.token.bad"_s);
        QCOMPARE(bad.tokens[2].code, u"sts.token.extension"_s);
        QCOMPARE(codesOf(bad), QStringList{u"sts.syntax"_s});
    }

    void knowsWhereItBelongs()
    {
        const QByteArray text("v=STSv1; id=a");
        QVERIFY(explainStsRecord(text, dns::Name::of("_MTA-STS.example.org")).lints.empty());
        const Explanation other = explainStsRecord(text, dns::Name::of("example.org"));
        QCOMPARE(codesOf(other), QStringList{u"sts.misplaced"_s});
        QCOMPARE(argText(other.lints[0].args.at(u"expected"_s)), u"_mta-sts.example.org"_s);
    }
};

MW_TEST(tst_StsRecord)
#include "tst_StsRecord.moc"
