// The STUN codec: the vectors of RFC 5769, servers from before RFC 5389, and what is no answer.
#include "kit/Printers.h"
#include "kit/StunServer.h"
#include "kit/TestMain.h"
#include "net/StunMessage.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using testkit::StunServer;
using Kind = StunAnswer::Kind;

namespace {

/// The transaction of RFC 5769 §2.
constexpr StunTransaction transaction{0xb7, 0xe7, 0xa7, 0x01, 0xbc, 0x34,
                                      0xd6, 0x86, 0xfa, 0x87, 0xdf, 0xae};

const QByteArray identity = "2112a442b7e7a701bc34d686fa87dfae";
const QByteArray xorV4 = "002000080001a147e112a643";   // 192.0.2.1, port 32853
const QByteArray plainV4 = "00010008000180552c80190a"; // 44.128.25.10, port 32853
const QByteArray software = "8022000b7465737420766563746f7220";

QByteArray octets(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

/// A message of that type around these attributes, with the length that they have.
QByteArray message(const QByteArray &type, const QByteArray &attributes)
{
    const QByteArray length = QByteArray::number(attributes.size() / 2, 16).rightJustified(4, '0');
    return octets(type + length + identity + attributes);
}

Endpoint endpoint(QStringView address, quint16 port)
{
    return {*Address::parse(address), port};
}

} // namespace

class tst_StunMessage : public QObject
{
    Q_OBJECT
private slots:
    void writesABindingRequest();
    void readsTheVectorsOfRfc5769_data();
    void readsTheVectorsOfRfc5769();
    void readsAnswers_data();
    void readsAnswers();
    void tellsWhatIsNoAnswer_data();
    void tellsWhatIsNoAnswer();
    void readsErrors_data();
    void readsErrors();
    void noCutAnswerIsTaken();
};

void tst_StunMessage::writesABindingRequest()
{
    QCOMPARE(stunBindingRequest(transaction), octets("00010000" + identity));
}

void tst_StunMessage::readsTheVectorsOfRfc5769_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("address");
    QTest::newRow("section 2.2, IPv4")
        << "0101003c" + identity + software + xorV4
               + "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96"
        << "192.0.2.1";
    QTest::newRow("section 2.3, IPv6")
        << "01010048" + identity + software + "002000140002a147"
               + "0113a9faa5d3f179bc25f4b5bed2b9d9"
               + "00080014a382954e4be67bf11784c97c8292c275bfe3ed4180280004c8fb0b4c"
        << "2001:db8:1234:5678:11:2233:4455:6677";
}

void tst_StunMessage::readsTheVectorsOfRfc5769()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, address);
    const StunAnswer answer = parseStunAnswer(octets(hex), transaction);
    QVERIFY(answer.kind == Kind::Mapped);
    QCOMPARE(answer.seen, std::optional(endpoint(address, 32853)));
}

void tst_StunMessage::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("address");
    QTest::newRow("an old server's MAPPED-ADDRESS") << plainV4 << "44.128.25.10";
    QTest::newRow("XOR-MAPPED-ADDRESS before MAPPED-ADDRESS") << plainV4 + xorV4 << "192.0.2.1";
    QTest::newRow("the first of two counts") << xorV4 + "002000080001a147e112a642" << "192.0.2.1";
    QTest::newRow("the attributes of RFC 3489")
        << plainV4 + "000400080001000001020304" + "000500080001000001020304" << "44.128.25.10";
    QTest::newRow("optional ones that nobody knows") << "fff1000361626300" + xorV4 << "192.0.2.1";
    QTest::newRow("nothing behind the integrity counts")
        << plainV4 + "00080014" + QByteArray(40, '0') + xorV4 << "44.128.25.10";
}

void tst_StunMessage::readsAnswers()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, address);
    const StunAnswer answer = parseStunAnswer(message("0101", attributes), transaction);
    QVERIFY(answer.kind == Kind::Mapped);
    QCOMPARE(answer.seen, std::optional(endpoint(address, 32853)));
}

void tst_StunMessage::tellsWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("ours");
    QByteArray otherId = message("0101", xorV4);
    otherId[19] = static_cast<char>(otherId[19] ^ 1);
    QByteArray otherCookie = message("0101", xorV4);
    otherCookie[4] = '\0';
    QByteArray longer = message("0101", xorV4);
    longer[3] = static_cast<char>(longer[3] + 4);
    const auto row = [](const char *name, const QByteArray &datagram, bool ours) {
        QTest::newRow(name) << datagram << ours;
    };
    row("nothing", {}, false);
    row("words", "HTTP/1.1 400 Bad Request\r\n\r\n", false);
    row("another transaction", otherId, false);
    row("another cookie", otherCookie, false);
    row("the request itself", message("0001", {}), false);
    row("an indication", message("0011", xorV4), false);
    row("another method", message("0103", xorV4), false);
    row("a length that is too large", longer, true);
    row("octets behind it", message("0101", xorV4) + "abcd", true);
    row("no address", message("0101", software), true);
    row("an attribute that ends behind the message", message("0101", "002000ff0001a147"), true);
    row("an attribute without its padding", message("0101", xorV4 + "8022000161"), true);
    row("half an attribute", message("0101", xorV4 + "8022"), true);
    row("a family that there is not", message("0101", "002000080003a147e112a643"), true);
    row("an IPv4 address of five octets", message("0101", "002000090001a147e112a64300000000"),
        true);
    row("an IPv4 address of three octets", message("0101", "002000070001a147e112a600"), true);
    row("an IPv6 address of four octets", message("0101", "002000080002a147e112a643"), true);
    row("an empty address beside a good one", message("0101", "00200000" + plainV4), true);
    row("an attribute that must be understood", message("0101", xorV4 + "7ff00000"), true);
}

void tst_StunMessage::tellsWhatIsNoAnswer()
{
    QFETCH(QByteArray, datagram);
    QFETCH(bool, ours);
    const StunAnswer answer = parseStunAnswer(datagram, transaction);
    QVERIFY(answer.kind == (ours ? Kind::Malformed : Kind::NotOurs));
    QVERIFY(!answer.seen);
}

void tst_StunMessage::readsErrors_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<int>("code");
    QTest::newRow("bad request") << QByteArray("0009000400000400") << 400;
    QTest::newRow("with its reason") << QByteArray("000900070000041442414400") << 420;
    QTest::newRow("no code") << QByteArray() << 0;
    QTest::newRow("a code that cannot be") << QByteArray("0009000400000763") << 0;
    QTest::newRow("a number that cannot be") << QByteArray("0009000400000464") << 0;
    QTest::newRow("cut") << QByteArray("0009000300000400") << 0;
}

void tst_StunMessage::readsErrors()
{
    QFETCH(QByteArray, attributes);
    QFETCH(int, code);
    const StunAnswer answer = parseStunAnswer(message("0111", attributes), transaction);
    QVERIFY(answer.kind == Kind::Error);
    QCOMPARE(answer.errorCode, code);
    QVERIFY(!answer.seen);
}

void tst_StunMessage::noCutAnswerIsTaken()
{
    const QByteArray request = stunBindingRequest(transaction);
    for (const char16_t *address : {u"44.128.25.10", u"3ffe:25::10"}) {
        const Endpoint seen = endpoint(QStringView(address), 1);
        const QByteArray whole = StunServer::mapped(request, seen);
        QCOMPARE(parseStunAnswer(whole, transaction).seen, std::optional(seen));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseStunAnswer(whole.first(size), transaction).seen);
    }
}

MW_TEST(tst_StunMessage)
#include "tst_StunMessage.moc"
