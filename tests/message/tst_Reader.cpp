#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/message/Message.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Gives its octets in pieces of a set size, so that every line end falls on a border once.
class PieceSource final : public message::Source
{
public:
    PieceSource(QByteArray octets, qint64 piece) : m_octets(std::move(octets)), m_piece(piece) {}
    Result<> rewind() override
    {
        m_position = 0;
        return {};
    }
    Result<qint64> read(char *buffer, qint64 max) override
    {
        const qint64 count = std::min({max, m_piece, m_octets.size() - m_position});
        std::copy_n(m_octets.constData() + m_position, count, buffer);
        m_position += count;
        return count;
    }

private:
    QByteArray m_octets;
    qint64 m_piece;
    qint64 m_position = 0;
};

struct Parts
{
    QByteArray header;
    QByteArray body;
    bool hasBody = false;
    message::LineEnd lineEnd = message::LineEnd::CrLf;
    friend bool operator==(const Parts &, const Parts &) = default;
};

std::optional<Parts> partsOf(message::Source &source)
{
    Result<message::Reader> reader = message::Reader::open(source);
    if (!reader)
        return std::nullopt;
    Parts parts{reader->header().octets(), {}, reader->hasBody(), reader->lineEnd()};
    for (;;) {
        const Result<QByteArrayView> piece = reader->nextBody();
        if (!piece)
            return std::nullopt;
        if (piece->isEmpty())
            return parts;
        parts.body += piece->toByteArray();
    }
}

} // namespace

class tst_Reader : public QObject
{
    Q_OBJECT

private slots:
    void partsHeaderAndBody_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasBody");
        QTest::newRow("usual") << "A: 1\r\n\r\nx\r\ny"_ba << "A: 1\r\n"_ba << "x\r\ny"_ba << true;
        QTest::newRow("empty body") << "A: 1\r\n\r\n"_ba << "A: 1\r\n"_ba << QByteArray() << true;
        QTest::newRow("no body") << "A: 1\r\n"_ba << "A: 1\r\n"_ba << QByteArray() << false;
        QTest::newRow("no line end at all") << "A: 1"_ba << "A: 1\r\n"_ba << QByteArray() << false;
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << false;
        QTest::newRow("only a body") << "\r\nx"_ba << QByteArray() << "x"_ba << true;
        QTest::newRow("LF") << "A: 1\n\nx\ny\n"_ba << "A: 1\r\n"_ba << "x\r\ny\r\n"_ba << true;
        QTest::newRow("LF, only a body") << "\nx\n"_ba << QByteArray() << "x\r\n"_ba << true;
        QTest::newRow("LF with a bare CR")
            << "A: 1\n\nx\ry\n"_ba << "A: 1\r\n"_ba << "x\ry\r\n"_ba << true;
        QTest::newRow("bare LF in a CRLF message")
            << "A: 1\r\n\r\nx\ny\r\n"_ba << "A: 1\r\n"_ba << "x\ny\r\n"_ba << true;
        QTest::newRow("one CRLF at the very end makes LF data")
            << "A: 1\n\nx\r\n"_ba << "A: 1\n\nx\r\n"_ba << QByteArray() << false;
        QTest::newRow("CR CR LF") << "A: 1\r\n\r\nx\r\r\n"_ba << "A: 1\r\n"_ba << "x\r\r\n"_ba
                                  << true;
        QTest::newRow("NUL") << QByteArray("A: 1\r\n\r\n\0\r\n", 11) << "A: 1\r\n"_ba
                             << QByteArray("\0\r\n", 3) << true;
    }

    void partsHeaderAndBody()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(bool, hasBody);
        for (qint64 piece = 1; piece <= octets.size() + 1; ++piece) {
            PieceSource source(octets, piece);
            const std::optional<Parts> parts = partsOf(source);
            QVERIFY(parts);
            QCOMPARE(parts->header, header);
            QCOMPARE(parts->body, body);
            QCOMPARE(parts->hasBody, hasBody);
        }
    }

    void saysTheLineEnd()
    {
        message::MemorySource crlf("A: 1\r\n\r\n");
        message::MemorySource lf("A: 1\n\n");
        QCOMPARE(partsOf(crlf)->lineEnd, message::LineEnd::CrLf);
        QCOMPARE(partsOf(lf)->lineEnd, message::LineEnd::Lf);
    }

    void boundsTheHeader()
    {
        message::MemorySource source("A: " + QByteArray(message::kLargestHeader + 1'000'000, 'x'));
        const Result<message::Reader> reader = message::Reader::open(source);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, u"message.header-too-large"_s);
    }

    void readsTenMebibytesOfFoldedHeaderAtOnce()
    {
        message::MemorySource source("A: x\r\n" + QByteArray(" y\r\n").repeated(2'000'000)
                                     + "\r\nbody");
        const std::optional<Parts> parts = partsOf(source);
        QVERIFY(parts);
        QCOMPARE(parts->body, "body"_ba);
    }

    void readsFilesAndStreamsAlike()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"message.eml"_s);
        const QByteArray octets = "A: 1\r\n\r\n" + QByteArray("0123456789\r\n").repeated(300'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(octets), octets.size());
        file.close();
        Result<std::unique_ptr<message::Source>> fromFile = message::openFile(path);
        QVERIFY(fromFile);
        QBuffer buffer;
        buffer.setData(octets);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        Result<std::unique_ptr<message::Source>> aside = message::keepAside(buffer);
        QVERIFY(aside);
        message::MemorySource memory(octets);
        const std::optional<Parts> expected = partsOf(memory);
        QVERIFY(partsOf(**fromFile) == expected);
        QVERIFY(partsOf(**fromFile) == expected); // a second time
        QVERIFY(partsOf(**aside) == expected);
    }

    void saysWhenTheFileIsMissing()
    {
        const Result<std::unique_ptr<message::Source>> source =
            message::openFile(u"/no/such/message.eml"_s);
        QVERIFY(!source);
        QCOMPARE(source.error().code, u"file.missing"_s);
    }
};

MW_TEST(tst_Reader)
#include "tst_Reader.moc"
