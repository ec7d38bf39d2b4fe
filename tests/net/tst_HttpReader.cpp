// Reading HTTP responses from bytes, in every cut; no sockets.
#include "kit/TestMain.h"
#include "net/real/HttpReader.h"

#include <QtTest>

using mailworthy::net::HttpReader;
using State = HttpReader::State;

Q_DECLARE_METATYPE(State)

class tst_HttpReader : public QObject
{
    Q_OBJECT
private slots:
    void readsResponses_data();
    void readsResponses();
    void keepsTheHead();
    void keepsTheDate();
    void boundsTheBody_data();
    void boundsTheBody();
    void boundsTheHeader();
    void survivesAnyBytes();
};

void tst_HttpReader::readsResponses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *bytes, State state, const char *body = "") {
        QTest::newRow(name) << QByteArray(bytes) << state << QByteArray(body);
    };
    row("by length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", State::Done, "hello");
    row("to the end", "HTTP/1.0 200 OK\r\n\r\nhello", State::Done, "hello");
    row("chunked",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nT: "
        "v\r\n\r\n",
        State::Done, "hello");
    row("chunked over length",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: "
        "Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        State::Done, "hello");
    row("after an interim response",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length:2\r\n\r\nok", State::Done,
        "ok");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", State::Done);
    row("empty body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", State::Done);
    row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", State::Done, "ok");
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", State::Done, "ok");
    row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokay", State::Done,
        "ok");
    row("cut body", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel", State::Malformed, "hel");
    row("cut chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        State::Malformed, "hel");
    row("cut head", "HTTP/1.1 200 OK\r\nContent-Le", State::Malformed);
    row("nothing", "", State::Malformed);
    row("another protocol", "220 mail.example ESMTP\r\n\r\n", State::Malformed);
    row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", State::Malformed);
    row("folded header", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", State::Malformed);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        State::Malformed);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhello", State::Malformed);
    row("bad chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nhel\r\n",
        State::Malformed);
    row("bad chunk end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n",
        State::Malformed, "hel");
    row("compressed", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello", State::Malformed);
}

void tst_HttpReader::readsResponses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size() + 1}) {
        HttpReader reader(100);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            reader.feed(bytes.mid(at, step));
        reader.close();
        QCOMPARE(int(reader.state()), int(state));
        QCOMPARE(reader.body(), body);
        QCOMPARE(reader.detail().isEmpty(), state == State::Done);
    }
}

void tst_HttpReader::keepsTheHead()
{
    HttpReader reader(100);
    reader.feed("HTTP/1.1 301 Moved\r\nCONTENT-TYPE:  text/html \r\nLocation: "
                "/there\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(reader.state(), State::Done);
    QCOMPARE(reader.head().status, 301);
    QCOMPARE(reader.head().contentType, QByteArray("text/html"));
    QCOMPARE(reader.head().location, QByteArray("/there"));
    QVERIFY(!reader.head().date);
    QVERIFY(!reader.head().fromCache);
}

void tst_HttpReader::keepsTheDate()
{
    HttpReader reader(100);
    reader.feed("HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:00:07 GMT\r\nContent-Length: "
                "0\r\n\r\n");
    QCOMPARE(reader.head().date, mailworthy::timestampFromIso(u"2026-11-24T10:00:07Z"));
    QVERIFY(!reader.head().fromCache);
    HttpReader old(100);
    old.feed("HTTP/1.1 200 OK\r\nDate: soon\r\nAge: 7200\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(old.state(), State::Done);
    QVERIFY(!old.head().date);
    QVERIFY(old.head().fromCache);
}

void tst_HttpReader::boundsTheBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n");
    QTest::newRow("to the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("one chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n");
    QTest::newRow("huge number") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\n");
}

void tst_HttpReader::boundsTheBody()
{
    QFETCH(QByteArray, head);
    HttpReader reader(100);
    reader.feed(head);
    reader.feed(QByteArray(101, 'x'));
    QCOMPARE(int(reader.state()), int(State::TooLarge));
    QVERIFY(reader.body().size() <= 100);
}

void tst_HttpReader::boundsTheHeader()
{
    for (const QByteArray &part :
         {QByteArray(1000, 'x'), QByteArray("Name: value\r\n").repeated(100)}) {
        HttpReader reader(100);
        reader.feed("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 200 && reader.state() == State::Head; ++i)
            reader.feed(part);
        QCOMPARE(int(reader.state()), int(State::Malformed));
    }
}

void tst_HttpReader::survivesAnyBytes()
{
    quint32 state = 1;
    const QByteArray good("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: "
                          "9\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int change = 0; change < 3; ++change) {
            state = state * 1664525U + 1013904223U;
            bytes[static_cast<qsizetype>((state >> 8) % static_cast<quint32>(bytes.size()))] =
                static_cast<char>(state >> 24);
        }
        HttpReader reader(50);
        for (qsizetype at = 0; at < bytes.size(); at += 5)
            reader.feed(bytes.mid(at, 5));
        reader.close();
        QVERIFY(reader.state() == State::Done || reader.state() == State::Malformed
                || reader.state() == State::TooLarge);
        QVERIFY(reader.body().size() <= 50);
    }
}

MW_TEST(tst_HttpReader)
#include "tst_HttpReader.moc"
