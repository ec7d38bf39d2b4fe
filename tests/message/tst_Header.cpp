#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/message/Message.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray names(const message::Header &header)
{
    QByteArray out;
    for (const message::Field &field : header.fields())
        out += field.name.toByteArray() + '|';
    return out;
}

} // namespace

class tst_Header : public QObject
{
    Q_OBJECT

private slots:
    void cutsFieldsAsOctets()
    {
        const QByteArray block = "From: a@example.org\r\nSubject: one\r\n two\r\n\tthree\r\nX:\r\n";
        const Result<message::Header> header = message::Header::parse(block);
        QVERIFY(header);
        QCOMPARE(names(*header), "From|Subject|X|"_ba);
        QCOMPARE(header->fields()[1].raw.toByteArray(), "Subject: one\r\n two\r\n\tthree\r\n"_ba);
        QCOMPARE(header->fields()[1].value.toByteArray(), " one\r\n two\r\n\tthree"_ba);
        QCOMPARE(header->fields()[2].value.toByteArray(), QByteArray());
        QCOMPARE(header->octets(), block);
        QCOMPARE(header->first("SUBJECT"), "one two\tthree"_ba);
        QVERIFY(header->has("x"));
        QVERIFY(!header->has("y"));
    }

    void endsAtTheEmptyLine()
    {
        const Result<message::Header> header = message::Header::parse("A: 1\r\n\r\nB: 2\r\n");
        QCOMPARE(names(*header), "A|"_ba);
        QCOMPARE(names(*message::Header::parse("\r\nB: 2\r\n")), QByteArray());
    }

    void readsLfAsCrLfWhenThereIsNoCrLf()
    {
        const Result<message::Header> header = message::Header::parse("A: 1\n 2\nB: 3\n");
        QCOMPARE(header->octets(), "A: 1\r\n 2\r\nB: 3\r\n"_ba);
        QCOMPARE(names(*header), "A|B|"_ba);
    }

    void keepsBareLfBesideCrLf()
    {
        const Result<message::Header> header = message::Header::parse("A: 1\nB: 2\r\nC: 3\r\n");
        QCOMPARE(names(*header), "A|C|"_ba);
        QCOMPARE(header->fields()[0].value.toByteArray(), " 1\nB: 2"_ba);
    }

    void takesBlanksBeforeTheColonOff()
    {
        const Result<message::Header> header = message::Header::parse("Subject \t: x\r\n");
        QCOMPARE(header->fields()[0].name.toByteArray(), "Subject"_ba);
        QCOMPARE(header->fields()[0].raw.toByteArray(), "Subject \t: x\r\n"_ba);
    }

    void keepsLinesThatAreNoFieldsWithoutName_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("mbox") << "From user@example.org Mon Jan  1 00:00:00 2024\r\n"_ba;
        QTest::newRow("no colon") << "something\r\n"_ba;
        QTest::newRow("empty name") << ": x\r\n"_ba;
        QTest::newRow("8-bit name") << "S\xc3\xbc: x\r\n"_ba;
        QTest::newRow("continuation first") << " x: y\r\n"_ba;
        QTest::newRow("NUL in the name") << QByteArray("a\0b: x\r\n", 8);
    }

    void keepsLinesThatAreNoFieldsWithoutName()
    {
        QFETCH(QByteArray, line);
        const Result<message::Header> header = message::Header::parse(line + "A: 1\r\n");
        QCOMPARE(header->fields().size(), std::size_t{2});
        QVERIFY(header->fields()[0].name.isEmpty());
        QCOMPARE(header->fields()[0].raw.toByteArray(), line);
        QCOMPARE(header->fields()[1].name.toByteArray(), "A"_ba);
    }

    void completesTheLastLine()
    {
        const Result<message::Header> header = message::Header::parse("A: 1");
        QCOMPARE(header->fields()[0].raw.toByteArray(), "A: 1\r\n"_ba);
    }

    void survivesCopiesAndMoves()
    {
        message::Header copy;
        {
            const Result<message::Header> header = message::Header::parse("A: 1\r\nB: 2\r\n");
            copy = *header;
        }
        const message::Header moved = std::move(copy);
        QCOMPARE(moved.fields()[1].value.toByteArray(), " 2"_ba);
    }

    void boundsTheNumberOfFields()
    {
        const QByteArray many = QByteArray("a:\r\n").repeated(message::kMostFields + 1);
        const Result<message::Header> header = message::Header::parse(many);
        QVERIFY(!header);
        QCOMPARE(header.error().code, u"message.too-many-fields"_s);
    }

    void unfoldsLinearly()
    {
        QCOMPARE(message::unfolded(" a\r\n b \r\n\tc "), "a b \tc"_ba);
        QCOMPARE(message::unfolded(QByteArray("\r\n ").repeated(1'000'000)), QByteArray());
    }
};

MW_TEST(tst_Header)
#include "tst_Header.moc"
