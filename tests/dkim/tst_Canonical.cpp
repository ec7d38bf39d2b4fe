#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Canonical.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dkim::Canonicalization;

namespace {

class Collecting final : public dkim::Sink
{
public:
    void write(QByteArrayView octets) override { text.append(octets); }
    QByteArray text;
};

QByteArray body(const QByteArray &octets, Canonicalization form, qsizetype piece = 0)
{
    Collecting sink;
    dkim::BodyCanonicalizer canonicalizer(form, sink);
    const qsizetype step = piece == 0 ? std::max<qsizetype>(1, octets.size()) : piece;
    for (qsizetype i = 0; i < octets.size(); i += step)
        canonicalizer.add(QByteArrayView(octets).sliced(i, std::min(step, octets.size() - i)));
    canonicalizer.finish();
    return sink.text;
}

/// The rules of RFC 6376 §3.4.3 and §3.4.4 once more, slowly, over whole lines.
QByteArray slowBody(const QByteArray &octets, Canonicalization form)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = octets.indexOf("\r\n", start);
        if (end < 0)
            break;
        lines << octets.mid(start, end - start);
        start = end + 2;
    }
    if (start < octets.size())
        lines << octets.mid(start);
    if (form == Canonicalization::Relaxed) {
        for (QByteArray &line : lines) {
            line.replace('\t', ' ');
            while (line.contains("  "))
                line.replace("  ", " ");
            if (line.endsWith(' '))
                line.chop(1);
        }
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QByteArray out;
    for (const QByteArray &line : lines)
        out += line + "\r\n";
    if (out.isEmpty() && form == Canonicalization::Simple)
        out = "\r\n";
    return out;
}

QByteArray field(const QByteArray &raw, Canonicalization form)
{
    QByteArray out;
    dkim::appendCanonicalField(out, raw, form);
    return out;
}

} // namespace

class tst_Canonical : public QObject
{
    Q_OBJECT

private slots:
    void followsTheExampleOfTheRfc()
    {
        // RFC 6376 §3.4.5
        QCOMPARE(field("A: X\r\n", Canonicalization::Relaxed), "a:X"_ba);
        QCOMPARE(field("B : Y\t\r\n\tZ  \r\n", Canonicalization::Relaxed), "b:Y Z"_ba);
        QCOMPARE(field("B : Y\t\r\n\tZ  \r\n", Canonicalization::Simple), "B : Y\t\r\n\tZ  "_ba);
        const QByteArray text = " C \r\nD \t E\r\n\r\n\r\n";
        QCOMPARE(body(text, Canonicalization::Relaxed), " C\r\nD E\r\n"_ba);
        QCOMPARE(body(text, Canonicalization::Simple), " C \r\nD \t E\r\n"_ba);
    }

    void hashesTheEmptyBodyAsTheRfcSays()
    {
        // RFC 6376 §3.4.3, §3.4.4
        dkim::BodyHash simple(Canonicalization::Simple, keys::HashAlgorithm::Sha256, {});
        QCOMPARE(simple.finish().toBase64(), "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY="_ba);
        dkim::BodyHash relaxed(Canonicalization::Relaxed, keys::HashAlgorithm::Sha256, {});
        QCOMPARE(relaxed.finish().toBase64(), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="_ba);
        dkim::BodyHash sha1(Canonicalization::Simple, keys::HashAlgorithm::Sha1, {});
        QCOMPARE(sha1.finish().toBase64(), "uoq1oCgLlTqpdDX/iUbLy7J1Wic="_ba);
    }

    void canonicalizesBodies_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("simple");
        QTest::addColumn<QByteArray>("relaxed");
        QTest::newRow("empty") << QByteArray() << "\r\n"_ba << QByteArray();
        QTest::newRow("one CRLF") << "\r\n"_ba << "\r\n"_ba << QByteArray();
        QTest::newRow("many CRLF") << "\r\n\r\n\r\n"_ba << "\r\n"_ba << QByteArray();
        QTest::newRow("no final CRLF") << "a"_ba << "a\r\n"_ba << "a\r\n"_ba;
        QTest::newRow("leading empty lines")
            << "\r\n\r\na\r\n"_ba << "\r\n\r\na\r\n"_ba << "\r\n\r\na\r\n"_ba;
        QTest::newRow("lines of blanks at the end")
            << "a\r\n \r\n\t\r\n"_ba << "a\r\n \r\n\t\r\n"_ba << "a\r\n"_ba;
        QTest::newRow("only blanks") << "  \t"_ba << "  \t\r\n"_ba << QByteArray();
        QTest::newRow("leading blank stays one") << "  a\r\n"_ba << "  a\r\n"_ba << " a\r\n"_ba;
        QTest::newRow("bare LF is data")
            << "a\nb \n\r\n"_ba << "a\nb \n\r\n"_ba << "a\nb \n\r\n"_ba;
        QTest::newRow("bare CR is data")
            << "a \rb\r\r\n"_ba << "a \rb\r\r\n"_ba << "a \rb\r\r\n"_ba;
        QTest::newRow("CR at the end") << "a\r"_ba << "a\r\r\n"_ba << "a\r\r\n"_ba;
        QTest::newRow("8-bit and NUL")
            << QByteArray("\xe9\0 \xff\r\n", 6) << QByteArray("\xe9\0 \xff\r\n", 6)
            << QByteArray("\xe9\0 \xff\r\n", 6);
        QTest::newRow("vertical tab is data") << "a\v \r\n"_ba << "a\v \r\n"_ba << "a\v\r\n"_ba;
    }

    void canonicalizesBodies()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, simple);
        QFETCH(QByteArray, relaxed);
        for (qsizetype piece = 0; piece <= octets.size(); ++piece) {
            QCOMPARE(body(octets, Canonicalization::Simple, piece), simple);
            QCOMPARE(body(octets, Canonicalization::Relaxed, piece), relaxed);
        }
    }

    void agreesWithTheSlowReadingOverRandomBodies()
    {
        QRandomGenerator random(20261124);
        // Much to change, and next to nothing to change: those are read another way.
        const QByteArray odd("ab \t\r\n\n\r  ");
        const QByteArray usual("abcdefghijklmnopqrst ");
        for (int round = 0; round < 6000; ++round) {
            const QByteArray &alphabet = round % 2 == 0 ? odd : usual;
            QByteArray octets;
            const int size = static_cast<int>(random.bounded(40));
            for (int i = 0; i < size; ++i) {
                if (random.bounded(3) == 0)
                    octets.append("\r\n");
                else
                    octets.append(alphabet[static_cast<qsizetype>(
                        random.bounded(static_cast<int>(alphabet.size())))]);
            }
            const qsizetype piece = static_cast<qsizetype>(random.bounded(20)); // 0: all at once
            for (const Canonicalization form :
                 {Canonicalization::Simple, Canonicalization::Relaxed})
                QCOMPARE(body(octets, form, piece).toHex(' '), slowBody(octets, form).toHex(' '));
        }
    }

    void hashesTheFirstOctetsOnlyWithALimit()
    {
        const QByteArray text = "0123456789\r\nmore\r\n";
        for (const quint64 limit : {quint64{0}, quint64{5}, quint64{12}, quint64{18}}) {
            dkim::BodyHash hash(Canonicalization::Simple, keys::HashAlgorithm::Sha256, limit);
            for (const char c : text)
                hash.add(QByteArrayView(&c, 1));
            QCOMPARE(hash.finish(), keys::sha256(text.first(static_cast<qsizetype>(limit))));
            QCOMPARE(hash.canonicalLength(), quint64{18});
        }
    }

    void keepsEmptyLinesOfAnyNumberInConstantMemory()
    {
        dkim::BodyHash hash(Canonicalization::Relaxed, keys::HashAlgorithm::Sha256, {});
        const QByteArray lines = QByteArray("\r\n").repeated(100'000);
        for (int i = 0; i < 100; ++i)
            hash.add(lines);
        hash.add("x");
        (void)hash.finish();
        QCOMPARE(hash.canonicalLength(), quint64{20'000'003});
    }

    void picksFieldsFromTheBottomUp()
    {
        const Result<message::Header> header =
            message::Header::parse("Received: 1\r\nFrom: a\r\nRECEIVED : 2\r\nReceived: 3\r\n");
        const dkim::FieldIndex index(*header);
        QByteArray picked;
        for (const QByteArrayView raw :
             index.pick({"received", "From", "Received", "from", "Absent", "Received"}))
            picked += raw.toByteArray();
        QCOMPARE(picked, "Received: 3\r\nFrom: a\r\nRECEIVED : 2\r\nReceived: 1\r\n"_ba);
    }

    void neverPicksTheSignatureItself()
    {
        const Result<message::Header> header =
            message::Header::parse("DKIM-Signature: b=1\r\nDKIM-Signature: b=2\r\nFrom: a\r\n");
        const dkim::FieldIndex index(*header);
        const QByteArrayView own = header->fields()[1].raw;
        const std::vector<QByteArrayView> picked =
            index.pick({"DKIM-Signature", "DKIM-Signature"}, own);
        QCOMPARE(picked.size(), std::size_t{1});
        QCOMPARE(picked[0].toByteArray(), "DKIM-Signature: b=1\r\n"_ba);
    }

    void takesTheSignatureValueOutWithItsBlanks_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("without");
        QTest::newRow("at the end")
            << "DKIM-Signature: v=1; b=abc=\r\n"_ba << "DKIM-Signature: v=1; b=\r\n"_ba;
        QTest::newRow("folded") << "DKIM-Signature: b=ab\r\n\tc= ; v=1\r\n"_ba
                                << "DKIM-Signature: b=; v=1\r\n"_ba;
        QTest::newRow("blanks around") << "DKIM-Signature: bh=xx; b = ab \r\n ;v=1\r\n"_ba
                                       << "DKIM-Signature: bh=xx; b =;v=1\r\n"_ba;
        QTest::newRow("none") << "DKIM-Signature: v=1\r\n"_ba << "DKIM-Signature: v=1\r\n"_ba;
        QTest::newRow("colon in a value")
            << "DKIM-Signature: h=a:b; b=x\r\n"_ba << "DKIM-Signature: h=a:b; b=\r\n"_ba;
    }

    void takesTheSignatureValueOutWithItsBlanks()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, without);
        QCOMPARE(dkim::withoutSignatureValue(raw), without);
    }

    void picksFromManyFieldsInLinearTime()
    {
        const QByteArray block = QByteArray("Received: x\r\n").repeated(100'000);
        const Result<message::Header> header = message::Header::parse(block);
        const dkim::FieldIndex index(*header);
        QCOMPARE(index.pick(std::vector<QByteArray>(10'000, "received")).size(),
                 std::size_t{10'000});
    }
};

MW_TEST(tst_Canonical)
#include "tst_Canonical.moc"
