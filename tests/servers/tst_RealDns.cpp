// The real Internet behind the seam (c-ares, Qt Network) against NSD, Unbound and an HTTPS server:
// what a resolver, name servers and the echo services in the field do. Run by netns-run, inside its
// namespace.
#include "kit/TestMain.h"

#include "net/RealInternet.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

const std::stop_token neverStopped;

dns::Question question(const char *name, dns::Type type)
{
    return {dns::Name::of(name), type};
}

net::Ask directly(const char *server)
{
    net::Ask ask;
    ask.servers = {Endpoint{Address::parse(QString::fromLatin1(server)).value(), 53}};
    ask.recursionDesired = false;
    ask.timeout = Milliseconds{1500};
    return ask;
}

} // namespace

class tst_RealDns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksTheSystemsResolver();
    void tellsTheOutcomesApart_data();
    void tellsTheOutcomesApart();
    void asksAZonesOwnServer();
    void readsARecordOverSeveralStrings();
    void keepsHundredsInFlightBesideASilentList();
    void stopsAtOnce();
    void fetchesOverHttps();
    void refusesACertificateForAnotherName();

private:
    std::unique_ptr<net::RealInternet> m_internet;
};

void tst_RealDns::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("MAILWORTHY_TEST_NETWORK"),
             "to be run by tests/servers/netns-run");
    net::RealOptions options;
    options.timeout = Milliseconds{3000};
    m_internet = std::make_unique<net::RealInternet>(options);
}

void tst_RealDns::asksTheSystemsResolver()
{
    const std::vector<Endpoint> resolvers = m_internet->resolvers();
    QCOMPARE(resolvers.size(), std::size_t{1});
    QCOMPARE(resolvers.front().address.toString(), u"127.0.0.1"_s);
    const dns::Answer answer =
        m_internet->lookup(question("mail.live.example", dns::Type::A), neverStopped);
    QCOMPARE(toString(answer.outcome), toString(dns::Outcome::Records));
    QCOMPARE(answer.answer.size(), std::size_t{1});
}

void tst_RealDns::tellsTheOutcomesApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *what, const char *name, dns::Type type, dns::Outcome outcome) {
        QTest::newRow(what) << QByteArray(name) << static_cast<int>(type)
                            << static_cast<int>(outcome);
    };
    row("an address", "live.example", dns::Type::A, dns::Outcome::Records);
    row("a reverse name", "10.25.128.44.in-addr.arpa", dns::Type::PTR, dns::Outcome::Records);
    row("a type that is not there", "live.example", dns::Type::AAAA, dns::Outcome::NoData);
    row("a name that is not there", "nothing.live.example", dns::Type::A, dns::Outcome::NoSuchName);
    row("a domain that is not there", "www.elsewhere.example", dns::Type::A,
        dns::Outcome::NoSuchName);
    row("a list that is alive", "2.0.0.127.zen.spamhaus.org", dns::Type::A, dns::Outcome::Records);
    row("a list that lists everything", "9.9.9.9.dnsbl.zapbl.net", dns::Type::A,
        dns::Outcome::Records);
    row("a list that refuses by its code", "9.9.9.9.bl.blocklist.de", dns::Type::A,
        dns::Outcome::Records);
    row("a list whose server refuses", "2.0.0.127.rbl.interserver.net", dns::Type::A,
        dns::Outcome::ServerFailure);
    row("a list whose server is silent", "2.0.0.127.spam.dnsbl.anonmails.de", dns::Type::A,
        dns::Outcome::Timeout);
}

void tst_RealDns::tellsTheOutcomesApart()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(int, outcome);
    const dns::Answer answer =
        m_internet->lookup(question(name.constData(), static_cast<dns::Type>(type)), neverStopped);
    QCOMPARE(toString(answer.outcome), toString(static_cast<dns::Outcome>(outcome)));
}

void tst_RealDns::asksAZonesOwnServer()
{
    const dns::Answer own = m_internet->lookup(question("live.example", dns::Type::MX),
                                               directly("44.128.0.10"), neverStopped);
    QCOMPARE(toString(own.outcome), toString(dns::Outcome::Records));
    QVERIFY(own.authoritative);
    const dns::Answer refused = m_internet->lookup(question("live.example", dns::Type::MX),
                                                   directly("44.128.0.20"), neverStopped);
    QCOMPARE(toString(refused.outcome), toString(dns::Outcome::Refused));
    const dns::Answer silent = m_internet->lookup(question("live.example", dns::Type::MX),
                                                  directly("44.128.25.66"), neverStopped);
    QCOMPARE(toString(silent.outcome), toString(dns::Outcome::Timeout));
    // No route leads there.
    const dns::Answer unreachable = m_internet->lookup(question("live.example", dns::Type::MX),
                                                       directly("44.129.0.1"), neverStopped);
    QVERIFY(unreachable.outcome == dns::Outcome::Unreachable
            || unreachable.outcome == dns::Outcome::Timeout);
}

void tst_RealDns::readsARecordOverSeveralStrings()
{
    const dns::Answer answer =
        m_internet->lookup(question("s1._domainkey.live.example", dns::Type::TXT), neverStopped);
    QCOMPARE(toString(answer.outcome), toString(dns::Outcome::Records));
    QCOMPARE(answer.answer.size(), std::size_t{1});
    const auto *text = std::get_if<dns::Txt>(&answer.answer.front().data);
    QVERIFY(text);
    QCOMPARE(text->strings.size(), std::size_t{2});
}

void tst_RealDns::keepsHundredsInFlightBesideASilentList()
{
    std::vector<net::Inquiry> inquiries;
    for (int i = 0; i < 300; ++i) {
        const QByteArray address = QByteArray::number(i % 250) + ".100.51.198.";
        inquiries.push_back(
            {question((address + "zen.spamhaus.org").constData(), dns::Type::A), {}});
    }
    inquiries.push_back({question("2.0.0.127.spam.dnsbl.anonmails.de", dns::Type::A), {}});
    std::vector<std::size_t> order;
    std::size_t clean = 0;
    m_internet->lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            order.push_back(index);
            clean += answer.outcome == dns::Outcome::NoSuchName ? 1 : 0;
        },
        neverStopped);
    QCOMPARE(order.size(), inquiries.size());
    QCOMPARE(clean, std::size_t{300});
    QCOMPARE(order.back(), inquiries.size() - 1); // the silent one holds up nobody
}

void tst_RealDns::stopsAtOnce()
{
    std::stop_source stop;
    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    const dns::Answer answer = m_internet->lookup(
        question("2.0.0.127.spam.dnsbl.anonmails.de", dns::Type::A), stop.get_token());
    QCOMPARE(toString(answer.outcome), toString(dns::Outcome::Cancelled));
    QVERIFY(timer.elapsed() < 200);
}

void tst_RealDns::fetchesOverHttps()
{
    net::HttpRequest request;
    request.url = u"https://ident.me/"_s;
    request.family = Family::V4;
    const net::HttpReply reply = m_internet->get(request, neverStopped);
    QCOMPARE(toString(reply.outcome), toString(net::HttpOutcome::Replied));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.trimmed(), QByteArray("44.128.25.10"));
}

void tst_RealDns::refusesACertificateForAnotherName()
{
    net::HttpRequest request;
    request.url = u"https://mail.live.example/"_s;
    request.addresses = {Address::parse(u"44.128.0.30"_s).value()};
    const net::HttpReply reply = m_internet->get(request, neverStopped);
    QCOMPARE(toString(reply.outcome), toString(net::HttpOutcome::CertificateRefused));
}

MW_TEST(tst_RealDns)
#include "tst_RealDns.moc"
