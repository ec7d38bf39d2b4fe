#include "dns/Generators.h"
#include "dns/Message.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::dns;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A response to "example.org MX" with an answer of this owner, type and data, all in hex.
QByteArray response(const char *owner, const char *type, const QByteArray &data)
{
    QByteArray wire = hex("123481800001000100000000"
                          "076578616d706c65036f726700"
                          "000f0001")
                      + hex(owner) + hex(type) + hex("000100000e10");
    wire += static_cast<char>(data.size() >> 8);
    wire += static_cast<char>(data.size() & 0xff);
    return wire + data;
}

Message sample()
{
    Message message;
    message.header.id = 0xbeef;
    message.header.response = true;
    message.header.rd = message.header.ra = true;
    message.questions = {{Name::of("example.org"), Type::MX}};
    message.answer = {{Name::of("example.org"), 3600, Mx{10, Name::of("mail.example.org")}},
                      {Name::of("example.org"), 3600, Mx{20, Name::of("mail2.example.org")}}};
    message.authority = {{Name::of("example.org"), 86400, Ns{Name::of("ns1.example.org")}}};
    message.additional = {{Name::of("mail.example.org"), 300, A{Address::v4({44, 128, 0, 10})}}};
    message.edns = Edns{1232, 0, true, ExtendedError{22, u"no reachable authority"_s}};
    return message;
}

QString whatOf(const Result<Message> &message)
{
    return message ? u"(fine)"_s : argText(message.error().args.at(u"what"_s));
}

} // namespace

class tst_Message : public QObject
{
    Q_OBJECT

private slots:
    void readsARealResponse();
    void writesAQuestionAsItIsKnown();
    void readsBackWhatItWrote();
    void keepsEveryFlag();
    void compressesNames();
    void doesNotCompressWhereItMayNot();
    void leavesOutFromTheEndWhenFull();
    void aRecordThatFitsNowhereSetsTc();
    void refusesBadWire_data();
    void refusesBadWire();
    void refusesPointersThatDoNotGoBack();
    void readsExtendedErrors();
    void keepsOtherClassesUnknown();
    void highTtlIsZero();
    void keepsTheWholePartOfACutMessage();
    void everyPrefixOfAMessageIsRefused();
    void randomOctetsDoNoHarm();
    void randomChangesDoNoHarm();
};

void tst_Message::readsARealResponse()
{
    const Result<Message> message =
        parseMessage(response("c00c", "000f", hex("000a046d61696cc00c")));
    MW_VERIFY_RESULT(message);
    QCOMPARE(message->header.id, quint16{0x1234});
    QVERIFY(message->header.response && message->header.rd && message->header.ra
            && !message->header.tc);
    QVERIFY(message->questions == (std::vector<Question>{{Name::of("example.org"), Type::MX}}));
    QCOMPARE(message->answer, (std::vector<Record>{{Name::of("example.org"), 3600,
                                                    Mx{10, Name::of("mail.example.org")}}}));
    QVERIFY(!message->edns);
}

void tst_Message::writesAQuestionAsItIsKnown()
{
    Message message;
    message.header.id = 0x1234;
    message.header.rd = true;
    message.questions = {{Name::of("example.org"), Type::TXT}};
    message.edns = Edns{};
    QCOMPARE(toWire(message).toHex(), QByteArray("123401000001000000000001"
                                                 "076578616d706c65036f726700"
                                                 "00100001"
                                                 "00002904d0000000000000"));
}

void tst_Message::readsBackWhatItWrote()
{
    testkit::Generator generator(2);
    for (int i = 0; i < 2000; ++i) {
        Message message = sample();
        message.header.id = static_cast<quint16>(generator.word());
        message.questions = {{generator.name(), Type::TXT}};
        message.answer = generator.records(10);
        message.authority = generator.records(5);
        message.additional = generator.records(5);
        const Result<Message> again = parseMessage(toWire(message));
        MW_VERIFY_RESULT(again);
        QCOMPARE(again->answer, message.answer);
        QCOMPARE(again->authority, message.authority);
        QCOMPARE(again->additional, message.additional);
        QVERIFY(*again == message);
    }
}

void tst_Message::keepsEveryFlag()
{
    for (int bits = 0; bits < 0x10000; bits += 7) {
        const auto bit = [bits](int at) { return (bits >> at & 1) != 0; };
        Message message;
        message.header = {.id = 1,
                          .response = bit(0),
                          .opcode = static_cast<quint8>(bits >> 1 & 0xf),
                          .aa = bit(5),
                          .tc = bit(6),
                          .rd = bit(7),
                          .ra = bit(8),
                          .ad = bit(9),
                          .cd = bit(10),
                          .rcode = static_cast<quint8>(bits >> 11 & 0xf)};
        message.edns = Edns{512, static_cast<quint8>(bits & 0xff), bit(15), std::nullopt};
        QVERIFY(parseMessage(toWire(message)).value() == message);
    }
}

void tst_Message::compressesNames()
{
    const QByteArray wire = toWire(sample());
    QCOMPARE(wire.count("example"), 1);
    QCOMPARE(wire.count("mail"), 2); // mail and mail2
}

void tst_Message::doesNotCompressWhereItMayNot()
{
    Message message;
    message.questions = {{Name::of("example.org"), Type::SRV}};
    message.answer = {{Name::of("example.org"), 1, Srv{0, 1, 587, Name::of("example.org")}},
                      {Name::of("example.org"), 1, Dname{Name::of("example.org")}}};
    QCOMPARE(toWire(message).count("example"), 3);
}

void tst_Message::leavesOutFromTheEndWhenFull()
{
    const Message whole = sample();
    const QByteArray wire = toWire(whole);
    for (int size = static_cast<int>(wire.size()) - 1; size >= 90; --size) {
        const QByteArray cut = toWire(whole, size);
        QVERIFY(cut.size() <= size);
        const Message message = parseMessage(cut).value();
        QVERIFY(message.header.tc);
        QVERIFY(message.edns == whole.edns);
        QVERIFY(message.additional.empty());
        if (!message.authority.empty())
            QCOMPARE(message.answer, whole.answer);
    }
    QVERIFY(!parseMessage(toWire(whole, static_cast<int>(wire.size()))).value().header.tc);
}

void tst_Message::aRecordThatFitsNowhereSetsTc()
{
    Message message = sample();
    message.answer.push_back({Name::of("example.org"), 1, Unknown{999, QByteArray(70000, 'x')}});
    const Message read = parseMessage(toWire(message)).value();
    QVERIFY(read.header.tc);
    QCOMPARE(read.answer.size(), std::size_t{2});
}

void tst_Message::refusesBadWire_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &wire, const char *what) {
        QTest::newRow(name) << wire << QString::fromUtf8(what);
    };
    row("nothing", {}, "cut");
    row("short header", hex("1234"), "cut");
    row("too long", QByteArray(65536, '\0'), "too-long");
    row("question missing", hex("123481800001000000000000"), "cut");
    row("many records and no octet", hex("12348180000000000000ffff"), "cut");
    row("A of three octets", response("c00c", "0001", hex("010203")), "cut");
    row("A of five octets", response("c00c", "0001", hex("0102030405")), "data-length");
    row("AAAA of four octets", response("c00c", "001c", hex("01020304")), "cut");
    row("MX without name", response("c00c", "000f", hex("000a")), "cut");
    row("MX with octets behind", response("c00c", "000f", hex("000ac00c00")), "data-length");
    row("TXT string over the end", response("c00c", "0010", hex("0561")), "cut");
    row("CAA tag over the end", response("c00c", "0101", hex("00056973")), "cut");
    row("SOA without numbers", response("c00c", "0006", hex("c00cc00c")), "cut");
    row("label kind 01", response("40", "0001", hex("01020304")), "label");
    row("label kind 10", response("80", "0001", hex("01020304")), "label");
    row("pointer into the header", response("c004", "0001", hex("01020304")), "pointer");
    row("OPT as answer", response("00", "0029", {}), "opt");
    row("two OPT",
        hex("123481800000000000000002"
            "0000290200000000000000"
            "0000290200000000000000"),
        "opt");
    row("OPT that is not at the root",
        hex("123481800000000000000001"
            "016100"
            "00290200000000000000"),
        "opt");
    row("OPT option over the end",
        hex("123481800000000000000001"
            "00002902000000000000"
            "04"
            "000f0005"),
        "cut");
    row("data over the end", response("c00c", "0010", hex("0161")).chopped(1), "cut");
}

void tst_Message::refusesBadWire()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, what);
    const Result<Message> message = parseMessage(wire);
    MW_VERIFY_ERROR(message, u"message.malformed"_s);
    QCOMPARE(whatOf(message), what);
    const qint64 offset = std::get<qint64>(message.error().args.at(u"offset"_s));
    QVERIFY(offset >= 0 && offset <= wire.size());
}

void tst_Message::refusesPointersThatDoNotGoBack()
{
    // The owner of the answer stands at 29: itself, forward, into the middle of the type, and two
    // that point at each other.
    for (const char *owner : {"c01d", "c01e", "c020", "c0ff", "ffff", "0161c01d", "0161c01f"})
        QCOMPARE(whatOf(parseMessage(response(owner, "0001", hex("01020304")))), u"pointer"_s);
    QCOMPARE(whatOf(parseMessage(response("c00c", "0005", hex("c029")))), u"pointer"_s);
    // Backwards chains are fine, as long as they are: each name adds a label to the one before.
    QByteArray wire = hex("12348180000000c800000000");
    int last = 0;
    for (int i = 0; i < 200; ++i) {
        const int here = static_cast<int>(wire.size());
        wire += hex("0161");
        if (last == 0) {
            wire += '\0';
        } else {
            wire += static_cast<char>(0xc0 | last >> 8);
            wire += static_cast<char>(last & 0xff);
        }
        last = here;
        wire += hex("00630001"
                    "00000000"
                    "0000");
    }
    QCOMPARE(whatOf(parseMessage(wire)), u"name-too-long"_s);
}

void tst_Message::readsExtendedErrors()
{
    const QByteArray head = hex("123481820000000000000001"
                                "0000290200");
    const auto edns = [&head](const char *rest) {
        return parseMessage(head + hex(rest)).value().edns.value();
    };
    QCOMPARE(edns("01008000"
                  "0000")
                 .extendedRcode,
             quint8{1});
    QVERIFY(edns("00008000"
                 "0000")
                .dnssecOk);
    // another option first, then code 6 with the text "bogus" and a NUL
    const Edns bogus = edns("00000000"
                            "0012"
                            "000a0002abcd"
                            "000f0008"
                            "0006626f67757300");
    QVERIFY(bogus.error == (ExtendedError{6, u"bogus"_s}));
    QVERIFY(edns("00000000"
                 "0006"
                 "000f0002"
                 "0012")
                .error
            == (ExtendedError{18, {}}));
    QVERIFY(!edns("00000000"
                  "0005"
                  "000f0001"
                  "00")
                 .error);
    // the first of two counts
    QVERIFY(edns("00000000"
                 "000c"
                 "000f00020001"
                 "000f00020002")
                .error
            == (ExtendedError{1, {}}));
}

void tst_Message::keepsOtherClassesUnknown()
{
    Message message;
    message.questions = {{Name::of("version.bind"), Type::TXT, Class::CH}};
    message.answer = {{Name::of("version.bind"), 0, Txt{{"9.18"}}},
                      {Name::of("version.bind"), 0, Unknown{1, "abcd"}}};
    QVERIFY(parseMessage(toWire(message)).value() == message);
}

void tst_Message::highTtlIsZero()
{
    QByteArray wire = response("c00c", "0001", hex("01020304"));
    wire[35] = '\x80';
    QCOMPARE(parseMessage(wire).value().answer.front().ttl, 0U);
}

void tst_Message::keepsTheWholePartOfACutMessage()
{
    Message whole = sample();
    whole.header.tc = true;
    const QByteArray wire = toWire(whole);
    // From behind the question on, every cut gives the records before it.
    for (qsizetype size = 29; size < wire.size(); ++size) {
        const Result<Message> message = parseMessage(wire.first(size));
        MW_VERIFY_RESULT(message);
        QVERIFY(message->answer.size() + message->authority.size() + message->additional.size()
                <= 4);
    }
    for (qsizetype size = 0; size < 29; ++size)
        MW_VERIFY_ERROR(parseMessage(wire.first(size)), u"message.malformed"_s);
}

void tst_Message::everyPrefixOfAMessageIsRefused()
{
    testkit::Generator generator(3);
    for (int i = 0; i < 20; ++i) {
        Message message = sample();
        message.answer = generator.records(10);
        const QByteArray wire = toWire(message);
        for (qsizetype size = 0; size < wire.size(); ++size)
            MW_VERIFY_ERROR(parseMessage(wire.first(size)), u"message.malformed"_s);
    }
}

void tst_Message::randomOctetsDoNoHarm()
{
    testkit::Generator generator(4);
    for (int i = 0; i < 20000; ++i) {
        QByteArray wire = generator.octets(200);
        if (wire.size() > 12) // few records, so that reading gets further than the counts
            wire.replace(4, 8, hex("0001000100010001"));
        if (const Result<Message> message = parseMessage(wire))
            QVERIFY(toAnswer({Name::of("a"), Type::A}, *message).outcome <= Outcome::Malformed);
    }
}

void tst_Message::randomChangesDoNoHarm()
{
    testkit::Generator generator(5);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        Message message = sample();
        if (i % 20 == 0)
            message.answer = generator.records(8);
        QByteArray wire = toWire(message);
        for (int n = generator.number(3); n >= 0; --n)
            wire[generator.number(static_cast<int>(wire.size()) - 1)] =
                static_cast<char>(generator.word());
        if (const Result<Message> changed = parseMessage(wire)) {
            ++read;
            QVERIFY(toWire(*changed).size() <= 65535);
            QVERIFY(toAnswer(message.questions.front(), *changed).outcome <= Outcome::Malformed);
        }
    }
    QVERIFY(read > 1000);
}

MW_TEST(tst_Message)
#include "tst_Message.moc"
