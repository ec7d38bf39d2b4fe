// RealInternet::router in a network of its own: UPnP IGD and NAT-PMP with the real libraries on
// their real ports. Run by `home-net`, which gives the router's namespace; each row starts a router
// there.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The router, for as long as this object lives.
class Router
{
public:
    explicit Router(const QStringList &arguments)
    {
        QStringList command{u"--pdeathsig"_s,
                            u"KILL"_s,
                            u"--"_s,
                            u"nsenter"_s,
                            u"--net"_s,
                            u"--target"_s,
                            qEnvironmentVariable("MAILWORTHY_ROUTER_NETWORK"),
                            u"--"_s,
                            QStringLiteral(MAILWORTHY_BIN "/test_gateway"),
                            u"192.168.1.1"_s};
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"setpriv"_s, command + arguments);
    }
    ~Router()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;
    /// Waits until it has printed that line, ten seconds at most between two of them.
    [[nodiscard]] bool says(const QByteArray &line)
    {
        while (!m_said.contains(line + '\n') && m_process.waitForReadyRead(10'000))
            m_said += m_process.readAll();
        return m_said.contains(line + '\n');
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class tst_RouterInNetwork : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatItHasOutside_data();
    void saysWhatItHasOutside();
    void stopsAtOnce();
    void asksNobodyWithoutIPv4();
};

void tst_RouterInNetwork::initTestCase()
{
    if (qEnvironmentVariable("MAILWORTHY_ROUTER_NETWORK").isEmpty())
        QSKIP("run by home-net alone");
}

void tst_RouterInNetwork::saysWhatItHasOutside_data()
{
    QTest::addColumn<QStringList>("router");
    QTest::addColumn<RouterOutcome>("outcome");
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QStringList &router, RouterOutcome outcome,
                        const QString &outside = {}, const QString &service = {},
                        const QString &detail = {}) {
        QTest::newRow(name) << router << outcome << outside << service << detail;
    };
    const QString publicOne = u"44.128.25.10"_s;
    using enum RouterOutcome;
    row("UPnP alone", {publicOne, u"off"_s}, Answered, publicOne, u"UPnP"_s);
    row("UPnP beside a NAT-PMP that is silent", {publicOne, u"silent"_s}, Answered, publicOne,
        u"UPnP"_s);
    row("NAT-PMP alone", {u"off"_s, publicOne}, Answered, publicOne, u"NAT-PMP"_s);
    row("an address of a carrier", {u"100.64.3.4"_s, u"off"_s}, Answered, u"100.64.3.4"_s,
        u"UPnP"_s);
    row("both say the same inner one", {u"10.0.0.2"_s, u"10.0.0.2"_s}, Answered, u"10.0.0.2"_s,
        u"UPnP"_s);
    row("the public one by UPnP counts", {publicOne, u"10.0.0.2"_s}, Answered, publicOne, u"UPnP"_s,
        u"NAT-PMP: 10.0.0.2"_s);
    row("the public one by NAT-PMP counts at once", {u"10.0.0.2"_s, publicOne}, Answered, publicOne,
        u"NAT-PMP"_s);
    row("DS-Lite", {u"-"_s, u"off"_s}, NoV4, {}, u"UPnP"_s);
    row("DS-Lite, by both", {u"0.0.0.0"_s, u"0.0.0.0"_s}, NoV4, {}, u"UPnP"_s);
    row("both switched off", {u"off"_s, u"off"_s}, Silent);
    row("words for an address", {u"home.example"_s, u"off"_s}, Silent);
    row("a description elsewhere", {publicOne, u"off"_s, u"http://192.168.1.20:5000/desc.xml"_s},
        Silent);
}

void tst_RouterInNetwork::saysWhatItHasOutside()
{
    QFETCH(QStringList, router);
    QFETCH(RouterOutcome, outcome);
    QFETCH(QString, outside);
    QFETCH(QString, service);
    QFETCH(QString, detail);
    Router gateway(router);
    QVERIFY(gateway.says("ready"));
    RealInternet internet;
    QElapsedTimer elapsed;
    elapsed.start();
    const RouterReply reply = internet.router({});
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.address ? reply.address->toString() : QString(), outside);
    QCOMPARE(reply.service, service);
    QCOMPARE(reply.detail, detail);
    QVERIFY2(elapsed.elapsed() < 3500, qPrintable(QString::number(elapsed.elapsed())));
}

void tst_RouterInNetwork::stopsAtOnce()
{
    Router gateway({u"off"_s, u"silent"_s});
    QVERIFY(gateway.says("ready"));
    RealInternet internet;
    std::stop_source source;
    QElapsedTimer sinceStop;
    RouterReply reply;
    std::jthread asker([&] { reply = internet.router(source.get_token()); });
    const bool wasAsked = gateway.says("asked"); // it is waiting now
    sinceStop.start();
    source.request_stop();
    asker.join();
    QVERIFY(wasAsked);
    QCOMPARE(reply.outcome, RouterOutcome::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
}

void tst_RouterInNetwork::asksNobodyWithoutIPv4()
{
    RealOptions options;
    options.ipv4 = false;
    RealInternet internet(options);
    QCOMPARE(internet.router({}).outcome, RouterOutcome::NotAsked);
}

MW_TEST(tst_RouterInNetwork)
#include "tst_RouterInNetwork.moc"
