// RealInternet::listen on loopback: real visitors, also hostile ones.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"
#include "net/real/GreeterCall.h"
#include "net/real/GreeterJob.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <thread>

#include <sys/socket.h>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than any test; each one ends by what it sees.
constexpr Milliseconds longEnough{60'000};
constexpr int patience = 20'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::AnyIPv4) ? server.serverPort() : quint16(0);
}

/// A greeter on a thread of its own.
class Greeter
{
public:
    explicit Greeter(GreeterLimits limits = {}, Milliseconds duration = longEnough)
        : m_port(freePort())
        , m_caller([this, limits, duration](const std::stop_token &stop) {
            m_reply = greetVisitors(
                m_thread, {m_port, "mail.good.example", duration}, {true, false, {}},
                [this](std::size_t, const GreeterVisit &visit) {
                    const std::lock_guard lock(m_mutex);
                    if (visit.end != VisitEnd::Open)
                        ++m_over;
                    m_changed.notify_all();
                    return m_over < m_enough;
                },
                stop, limits);
        })
    {}
    ~Greeter() { stop(); }
    Greeter(const Greeter &) = delete;
    Greeter &operator=(const Greeter &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Ends after so many visits.
    void endAfter(int visits)
    {
        const std::lock_guard lock(m_mutex);
        m_enough = visits;
    }
    [[nodiscard]] bool waitForOver(int visits)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, Milliseconds(patience), [&] { return m_over >= visits; });
    }
    void stop()
    {
        m_caller.request_stop();
        if (m_caller.joinable())
            m_caller.join();
    }
    /// What came; after it has ended by itself.
    [[nodiscard]] const GreeterReply &reply()
    {
        if (m_caller.joinable())
            m_caller.join();
        return m_reply;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_over = 0;
    int m_enough = 1'000'000;
    quint16 m_port;
    GreeterReply m_reply;
    IoThread m_thread;
    std::jthread m_caller;
};

/// A visitor; connects as soon as the greeter waits.
class Client
{
public:
    explicit Client(quint16 port)
    {
        const QDeadlineTimer limit(patience);
        do {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        } while (!m_socket.waitForConnected(patience) && !limit.hasExpired());
    }
    void say(const QByteArray &text)
    {
        m_socket.write(text);
        m_socket.waitForBytesWritten(patience);
    }
    /// All that is said until the connection is closed.
    QByteArray readToEnd()
    {
        QByteArray said;
        while (m_socket.state() == QAbstractSocket::ConnectedState
               && m_socket.waitForReadyRead(patience))
            said += m_socket.readAll();
        return said + m_socket.readAll();
    }
    QByteArray readLine()
    {
        while (!m_socket.canReadLine() && m_socket.waitForReadyRead(patience)) {
        }
        return m_socket.readLine();
    }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

private:
    QTcpSocket m_socket;
};

} // namespace

class tst_GreeterInternet : public QObject
{
    Q_OBJECT

private slots:
    /// What it still has to say goes out when it is destroyed; a visitor who is gone by then, which
    /// shows only in that moment, is told of to nobody.
    void tellsNothingOnceItIsDestroyed()
    {
        const quint16 port = freePort();
        QTcpSocket client;
        QEventLoop loop;
        int told = 0;
        auto job = std::make_unique<GreeterJob>(
            GreeterRequest{port, "mail.good.example", longEnough},
            GreeterJob::Places{true, false, {}},
            [&](std::size_t, const GreeterVisit &) {
                ++told;
                const linger atOnce{1, 0}; // a reset
                QCOMPARE(::setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET,
                                      SO_LINGER, &atOnce, sizeof atOnce),
                         0);
                client.abort();
                loop.quit();
            },
            [](const GreeterReply &) {});
        QTimer::singleShot(0, &client, [&] {
            client.connectToHost(u"127.0.0.1"_s, port);
            QVERIFY(client.waitForConnected(patience));
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
        job.reset();
        QCOMPARE(told, 1);
    }

    void greetsAndTakesNoMail()
    {
        Greeter greeter;
        greeter.endAfter(1);
        Client client(greeter.port());
        QVERIFY(client.readLine().startsWith("220 mail.good.example "));
        client.say("EHLO mx.sender.example\r\nMAIL FROM:<joe@sender.example>\r\n"
                   "RCPT TO:<jane@good.example>\r\nDATA\r\nQUIT\r\n");
        const QByteArray said = client.readToEnd();
        QVERIFY2(said.contains("\r\n450 ") && said.contains("\r\n451 "), said.constData());
        QVERIFY(said.trimmed().split('\n').constLast().startsWith("221 "));
        const GreeterReply &reply = greeter.reply();
        QCOMPARE(toString(reply.outcome), u"waited"_s);
        QCOMPARE(reply.visits.size(), 1U);
        const GreeterVisit &visit = reply.visits.front();
        QCOMPARE(visit.from.address.toString(), u"127.0.0.1"_s);
        QCOMPARE(visit.to, (Endpoint{Address::v4({127, 0, 0, 1}), greeter.port()}));
        QCOMPARE(visit.talk.name, "mx.sender.example"_ba);
        QCOMPARE(visit.talk.sender, std::optional("joe@sender.example"_ba));
        QCOMPARE(toString(visit.end), u"left"_s);
    }

    /// What a visitor said counts, also when it goes without a word of goodbye.
    void seesThoseWhoOnlyKnock()
    {
        Greeter greeter;
        greeter.endAfter(2);
        {
            Client client(greeter.port());
        }
        QVERIFY(greeter.waitForOver(1));
        {
            Client client(greeter.port());
            client.say("EHLO mx.sender.example\r\n");
        }
        const GreeterReply &reply = greeter.reply();
        QCOMPARE(reply.visits.size(), 2U);
        QVERIFY(reply.visits[0].talk.name.isEmpty());
        QCOMPARE(reply.visits[1].talk.name, "mx.sender.example"_ba);
    }

    void sendsTheSlowAway()
    {
        GreeterLimits limits;
        limits.silence = Milliseconds(50);
        Greeter greeter(limits);
        greeter.endAfter(1);
        Client client(greeter.port());
        QVERIFY(client.readToEnd().contains("\r\n421 "));
        QCOMPARE(toString(greeter.reply().visits.at(0).end), u"timed-out"_s);
    }

    /// Who keeps talking gets no more than the time of a visit.
    void boundsAVisit()
    {
        GreeterLimits limits;
        limits.visit = Milliseconds(100);
        Greeter greeter(limits);
        greeter.endAfter(1);
        Client client(greeter.port());
        while (client.isConnected() && !client.readLine().startsWith("421 "))
            client.say("NOOP\r\n");
        const VisitEnd end = greeter.reply().visits.at(0).end;
        QVERIFY2(end == VisitEnd::TimedOut || end == VisitEnd::NotSmtp, qPrintable(toString(end)));
    }

    void survivesFloods_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("one line") << QByteArray(8 * 1024 * 1024, 'x');
        QTest::newRow("zeros") << QByteArray(1024 * 1024, '\0');
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x00\xc8", 5);
        QTest::newRow("web") << "GET / HTTP/1.1\r\nHost: mail\r\n"_ba.repeated(1000);
        QTest::newRow("commands") << "NOOP\r\n"_ba.repeated(100'000);
    }
    void survivesFloods()
    {
        QFETCH(QByteArray, octets);
        Greeter greeter;
        greeter.endAfter(1);
        Client client(greeter.port());
        client.say(octets);
        (void)client.readToEnd();
        const GreeterReply &reply = greeter.reply();
        QCOMPARE(toString(reply.visits.at(0).end), u"not-smtp"_s);
        QVERIFY(reply.visits[0].talk.lines.size() <= 60);
    }

    void boundsHowManyAreThere()
    {
        GreeterLimits limits;
        limits.openOfOne = 2;
        limits.visits = 4;
        Greeter greeter(limits);
        Client first(greeter.port());
        QVERIFY(first.readLine().startsWith("220 "));
        Client second(greeter.port());
        QVERIFY(second.readLine().startsWith("220 "));
        Client third(greeter.port());
        QCOMPARE(third.readToEnd(), ""_ba); // more than two from one address
        first.say("QUIT\r\n");
        (void)first.readToEnd();
        for (int i = 0; i < 2; ++i) {
            Client next(greeter.port());
            QVERIFY(next.readLine().startsWith("220 "));
            next.say("QUIT\r\n");
            (void)next.readToEnd();
        }
        Client tooMany(greeter.port());
        QCOMPARE(tooMany.readToEnd(), ""_ba);
        QVERIFY(second.isConnected());
        greeter.stop();
        QCOMPARE(greeter.reply().visits.size(), 4U);
        QCOMPARE(toString(greeter.reply().outcome), u"cancelled"_s);
    }

    void theOldestGoesForANewOne()
    {
        GreeterLimits limits;
        limits.open = 1;
        Greeter greeter(limits);
        greeter.endAfter(2);
        Client first(greeter.port());
        QVERIFY(first.readLine().startsWith("220 "));
        Client second(greeter.port());
        QVERIFY(second.readLine().startsWith("220 "));
        QVERIFY(first.readToEnd().startsWith("421 "));
        second.say("QUIT\r\n");
        (void)second.readToEnd();
        QCOMPARE(toString(greeter.reply().visits.at(0).end), u"timed-out"_s);
        QCOMPARE(toString(greeter.reply().visits.at(1).end), u"left"_s);
    }

    void endsInTime()
    {
        Greeter greeter({}, Milliseconds(200));
        Client client(greeter.port());
        QVERIFY(client.readLine().startsWith("220 "));
        QVERIFY(client.readToEnd().startsWith("421 ")); // a last word for who is still there
        QCOMPARE(toString(greeter.reply().outcome), u"waited"_s);
        QCOMPARE(toString(greeter.reply().visits.at(0).end), u"stopped"_s);
    }

    void tellsThatThePortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::AnyIPv4));
        RealInternet internet;
        const GreeterReply reply =
            internet.listen({taken.serverPort(), "mail.good.example", longEnough},
                            [](std::size_t, const GreeterVisit &) { return true; }, {});
        QCOMPARE(toString(reply.outcome), u"port-taken"_s);
        QVERIFY(reply.places.empty());
    }

    /// As mail systems that only send: what is outside of loopback is free.
    void waitsBesideAServerOnLoopback()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const LocalAddress other{u"lo"_s, Address::v4({127, 0, 0, 2}), 8};
        IoThread thread;
        const auto trial = [&](const LocalAddress &local) {
            return greetVisitors(thread, {taken.serverPort(), "mail.good.example", Milliseconds(0)},
                                 {true, false, {local}},
                                 [](std::size_t, const GreeterVisit &) { return true; }, {});
        };
        // A loopback address among them is left alone, so there is none.
        QCOMPARE(toString(trial(other).outcome), u"port-taken"_s);
        for (const LocalAddress &local : RealInternet().localAddresses()) {
            if (!local.address.isV4() || local.address.addressClass() == AddressClass::LinkLocal)
                continue;
            const GreeterReply reply = trial(local);
            QCOMPARE(toString(reply.outcome), u"waited"_s);
            QCOMPARE(reply.places, (std::vector<Endpoint>{{local.address, taken.serverPort()}}));
            return;
        }
    }

    void aTrialEndsAtOnce()
    {
        RealInternet internet;
        const GreeterReply reply =
            internet.listen({freePort(), "mail.good.example", Milliseconds(0)},
                            [](std::size_t, const GreeterVisit &) { return true; }, {});
        QCOMPARE(toString(reply.outcome), u"waited"_s);
        QVERIFY(!reply.places.empty());
    }

    void leavesAFamilyOut()
    {
        RealOptions options;
        options.ipv4 = false;
        options.ipv6 = false;
        RealInternet internet(options);
        const GreeterReply reply =
            internet.listen({freePort(), "mail.good.example", Milliseconds(0)},
                            [](std::size_t, const GreeterVisit &) { return true; }, {});
        QCOMPARE(toString(reply.outcome), u"not-possible"_s);
    }

    void stopsAtOnce()
    {
        Greeter greeter;
        Client client(greeter.port());
        QVERIFY(client.readLine().startsWith("220 "));
        QElapsedTimer sinceStop;
        sinceStop.start();
        greeter.stop();
        QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
        QCOMPARE(toString(greeter.reply().outcome), u"cancelled"_s);
        QCOMPARE(greeter.reply().visits.size(), 1U);
    }
};

MW_TEST(tst_GreeterInternet)
#include "tst_GreeterInternet.moc"
