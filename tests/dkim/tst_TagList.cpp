#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/TagList.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_TagList : public QObject
{
    Q_OBJECT

private slots:
    void takesUnknownTagsHoweverMany()
    {
        QByteArray text = "p=AAAA";
        for (int i = 0; i < 3000; ++i)
            text += "; x" + QByteArray::number(i) + "=1";
        dkim::SyntaxError error;
        const std::optional<dkim::TagList> list = dkim::TagList::parse(text, error);
        QVERIFY(list);
        QCOMPARE(list->tags().size(), std::size_t(3001));
        QCOMPARE(dkim::TagList::parseLoosely(text).tags().size(), std::size_t(3001));
        // Far behind the first ones a tag twice is found as well.
        QVERIFY(!dkim::TagList::parse(text + "; x2999=2", error));
        QCOMPARE(error.expected, u"unique-tag"_s);
        QCOMPARE(error.offset, text.size() + 2);
        QCOMPARE(dkim::TagList::parseLoosely(text + "; x7=2").tags().size(), std::size_t(3001));
    }

    void readsTagsWithTheirPlaces()
    {
        dkim::SyntaxError error;
        const auto list = dkim::TagList::parse("v=DKIM1; k = rsa ;\r\n\tp=MI GE;", error);
        QVERIFY(list);
        QCOMPARE(list->tags().size(), std::size_t{3});
        const dkim::Tag *k = list->find("k");
        QVERIFY(k);
        QCOMPARE(k->value, "rsa"_ba);
        QCOMPARE(k->offset, qsizetype{9});
        QCOMPARE(k->valueOffset, qsizetype{13});
        QCOMPARE(k->end, qsizetype{17});
        QCOMPARE(list->find("p")->value, "MI GE"_ba);
        QVERIFY(!list->find("K")); // RFC 6376 §3.2: names are case-sensitive
    }

    void keepsEmptyValuesApartFromAbsentTags()
    {
        dkim::SyntaxError error;
        const auto list = dkim::TagList::parse("p=;n= ", error);
        QVERIFY(list);
        QVERIFY(list->find("p"));
        QVERIFY(list->find("p")->value.isEmpty());
        QVERIFY(list->find("n")->value.isEmpty());
        QVERIFY(!list->find("k"));
    }

    void saysWhereItGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << qsizetype{0} << u"tag-name"_s;
        QTest::newRow("blanks") << "  "_ba << qsizetype{2} << u"tag-name"_s;
        QTest::newRow("two semicolons") << "v=1;;a=2"_ba << qsizetype{4} << u"tag-name"_s;
        QTest::newRow("only a semicolon") << ";"_ba << qsizetype{0} << u"tag-name"_s;
        QTest::newRow("digit first") << "1a=x"_ba << qsizetype{0} << u"tag-name"_s;
        QTest::newRow("no equals") << "v=1; abc; d=1"_ba << qsizetype{8} << u"="_s;
        QTest::newRow("hyphen in name") << "a-b=1"_ba << qsizetype{1} << u"="_s;
        QTest::newRow("twice") << "a=1; b=2; a=3"_ba << qsizetype{10} << u"unique-tag"_s;
        QTest::newRow("NUL in value") << QByteArray("a=x\0y", 5) << qsizetype{3} << u"tag-value"_s;
        QTest::newRow("DEL in value") << "a=\x7f"_ba << qsizetype{2} << u"tag-value"_s;
        QTest::newRow("bare LF") << "a=1\n b=2"_ba << qsizetype{3} << u"folding"_s;
        QTest::newRow("CRLF without a blank") << "a=1\r\nb=2"_ba << qsizetype{3} << u"folding"_s;
        QTest::newRow("quote in front") << "\"v=DKIM1\""_ba << qsizetype{0} << u"tag-name"_s;
    }

    void saysWhereItGoesWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(QString, expected);
        dkim::SyntaxError error;
        QVERIFY(!dkim::TagList::parse(text, error));
        QCOMPARE(error.offset, offset);
        QCOMPARE(error.expected, expected);
    }

    void takesTheLastSemicolonOrNot()
    {
        dkim::SyntaxError error;
        for (const QByteArray &text :
             {"a=1"_ba, "a=1;"_ba, "a=1; "_ba, "a=1;\r\n "_ba, "a=1;\r\n"_ba, " a=1 ; "_ba})
            QVERIFY2(dkim::TagList::parse(text, error), text.constData());
    }

    void takesOctetsOfUtf8InValues()
    {
        dkim::SyntaxError error;
        QVERIFY(dkim::TagList::parse("d=m\xc3\xbcller.example", error)); // RFC 8616 §3
    }

    void readsWhatItCanOfABrokenList()
    {
        const dkim::TagList list =
            dkim::TagList::parseLoosely("v=1; abc;; d = example.org ; d=other; =x; s=a=b");
        QCOMPARE(list.tags().size(), std::size_t{3});
        QCOMPARE(list.find("d")->value, "example.org"_ba);
        QCOMPARE(list.find("s")->value, "a=b"_ba);
    }

    void staysLinearOnAMebibyteOfTags()
    {
        dkim::SyntaxError error;
        QVERIFY(!dkim::TagList::parse(QByteArray("a=;").repeated(350'000), error));
        QVERIFY(!dkim::TagList::parse(QByteArray(1'000'000, ' '), error));
        QVERIFY(dkim::TagList::parse("a=" + QByteArray(" x").repeated(500'000), error));
        QByteArray many;
        for (int i = 0; i < 100'000; ++i)
            many += "a" + QByteArray::number(i) + "=;";
        QVERIFY(!dkim::TagList::parse(many, error));
        (void)dkim::TagList::parseLoosely(many);
    }

    void decodesBase64_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("nothing") << QByteArray() << true << QByteArray();
        QTest::newRow("whole") << "YWJj"_ba << true << "abc"_ba;
        QTest::newRow("one padding") << "YWI="_ba << true << "ab"_ba;
        QTest::newRow("two paddings") << "YQ=="_ba << true << "a"_ba;
        QTest::newRow("padding left out") << "YQ"_ba << true << "a"_ba; // RFC 6376 §2.10
        QTest::newRow("folded") << "Y W\r\n\tJ j"_ba << true << "abc"_ba;
        QTest::newRow("blank in the padding") << "YQ= ="_ba << true << "a"_ba;
        QTest::newRow("one digit") << "Y"_ba << false << QByteArray();
        QTest::newRow("too much padding") << "YWJj="_ba << false << QByteArray();
        QTest::newRow("three paddings") << "Y==="_ba << false << QByteArray();
        QTest::newRow("half the padding") << "YQ="_ba << false << QByteArray();
        QTest::newRow("after padding") << "YQ==YQ=="_ba << false << QByteArray();
        QTest::newRow("other octet") << "YW-j"_ba << false << QByteArray();
        QTest::newRow("8-bit octet") << "YW\xe2j"_ba << false << QByteArray();
    }

    void decodesBase64()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, fine);
        QFETCH(QByteArray, octets);
        const std::optional<QByteArray> decoded = dkim::decodeBase64(text);
        QCOMPARE(decoded.has_value(), fine);
        QCOMPARE(decoded.value_or(QByteArray()), octets);
    }

    void decodesWhatQtEncodes()
    {
        for (int size = 0; size < 300; ++size) {
            QByteArray octets;
            for (int i = 0; i < size; ++i)
                octets.append(static_cast<char>(i * 37 + size));
            QCOMPARE(dkim::decodeBase64(octets.toBase64()).value_or("none"), octets);
        }
    }
};

MW_TEST(tst_TagList)
#include "tst_TagList.moc"
