// The file that sets mail programs up: made, read back, and what is wrong with files of others.
#include "findings/Catalog.h"
#include "kit/TestMain.h"
#include "mail/transport/Autoconfig.h"
#include "mail/transport/Explain.h"

#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray reads = "<incomingServer type=\"imap\"><hostname>mail.good.example</hostname>"
                         "<port>993</port><socketType>SSL</socketType>"
                         "<authentication>password-cleartext</authentication>"
                         "<username>%EMAILADDRESS%</username></incomingServer>";
const QByteArray sends = "<outgoingServer type=\"smtp\"><hostname>mail.good.example</hostname>"
                         "<port>465</port><socketType>SSL</socketType></outgoingServer>";
const QByteArray domain = "<domain>good.example</domain>";

QByteArray fileWith(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"good\">"
           + inside + "</emailProvider></clientConfig>\n";
}

QStringList lintsOf(const QByteArray &text, const QByteArray &type = {})
{
    QStringList codes;
    for (const Lint &lint : explainAutoconfig(text, type).lints)
        codes << lint.code;
    return codes;
}

Autoconfig madeFor(const QStringList &services)
{
    return autoconfigFor(dns::Domain::of("good.example"), dns::Domain::of("mail.good.example"),
                         services);
}

} // namespace

class tst_Autoconfig : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMadeComesBack_data()
    {
        QTest::addColumn<QStringList>("services");
        QTest::newRow("usual") << QStringList{u"submissions"_s, u"imaps"_s};
        QTest::newRow("all") << QStringList{u"submissions"_s, u"submission"_s, u"imaps"_s,
                                            u"imap"_s, u"pop3s"_s};
    }

    void whatIsMadeComesBack()
    {
        QFETCH(const QStringList, services);
        const Autoconfig config = madeFor(services);
        const Result<QByteArray> text = toText(config);
        QVERIFY(text.has_value());
        const Reading<Autoconfig> reading = parseAutoconfig(*text);
        QVERIFY(std::holds_alternative<Autoconfig>(reading));
        QVERIFY(std::get<Autoconfig>(reading) == config);
        QCOMPARE(lintsOf(*text, "text/xml; charset=utf-8"), QStringList());
    }

    void servicesBecomeServers()
    {
        const Autoconfig config = madeFor({u"submissions"_s, u"imaps"_s, u"imap"_s, u"pop3s"_s});
        QCOMPARE(config.outgoing.size(), std::size_t(1));
        QCOMPARE(config.outgoing.front().port, quint16{465});
        QVERIFY(config.outgoing.front().socket == SocketType::Ssl);
        QCOMPARE(config.incoming.size(), std::size_t(3));
        QVERIFY(config.incoming[1].socket == SocketType::StartTls);
        QVERIFY(config.incoming[2].protocol == MailProtocol::Pop3);
    }

    void whatCannotBeMadeIsRefused()
    {
        QCOMPARE(toText(Autoconfig{}).error().code, u"autoconfig.no-server"_s);
        Autoconfig config = madeFor({u"imaps"_s});
        config.incoming.front().host = u"<evil>"_s;
        QCOMPARE(toText(config).error().code, u"autoconfig.bad-host"_s);
    }

    void textIsEscaped()
    {
        Autoconfig config = madeFor({u"imaps"_s});
        config.displayName = u"Tom & <Jerry>"_s;
        const Result<QByteArray> text = toText(config);
        QVERIFY(text.has_value() && text->contains("Tom &amp; &lt;Jerry&gt;"));
        QCOMPARE(std::get<Autoconfig>(parseAutoconfig(*text)).displayName, config.displayName);
    }

    void placeOfTheFile()
    {
        QCOMPARE(autoconfigUrl(dns::Name::of("Good.example")),
                 u"https://autoconfig.good.example/mail/config-v1.1.xml"_s);
    }

    void lints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QStringList>("codes");
        const QByteArray fine = fileWith(domain + reads + sends);
        QByteArray plain = fine;
        plain.replace("<socketType>SSL</socketType><auth", "<socketType>plain</socketType><auth");
        QByteArray later = fine;
        later.replace("<port>465</port><socketType>SSL", "<port>587</port><socketType>STARTTLS");
        QTest::newRow("fine") << fine << QByteArray("application/xml") << QStringList();
        QTest::newRow("clear text")
            << plain << QByteArray() << QStringList{u"autoconfig.clear-text"_s};
        QTest::newRow("TLS later")
            << later << QByteArray() << QStringList{u"autoconfig.prefer-tls"_s};
        QTest::newRow("wrong type")
            << fine << QByteArray("text/html") << QStringList{u"autoconfig.content-type"_s};
        QTest::newRow("nothing to send with")
            << fileWith(domain + reads) << QByteArray() << QStringList{u"autoconfig.no-outgoing"_s};
        QTest::newRow("nothing to read from")
            << fileWith(domain + sends) << QByteArray() << QStringList{u"autoconfig.no-incoming"_s};
        QTest::newRow("no domain")
            << fileWith(reads + sends) << QByteArray() << QStringList{u"autoconfig.no-domain"_s};
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Hello</body></html>")
                                  << QByteArray("text/html")
                                  << QStringList{u"autoconfig.content-type"_s,
                                                 u"autoconfig.html"_s};
    }

    void lints()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, type);
        QFETCH(const QStringList, codes);
        QCOMPARE(lintsOf(text, type), codes);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cut off") << fileWith(domain + reads).chopped(30) << u"</emailProvider>"_s;
        QTest::newRow("no provider")
            << QByteArray("<clientConfig version=\"1.1\"/>") << u"<emailProvider>"_s;
        QTest::newRow("no server") << fileWith(domain) << u"<incomingServer>"_s;
        QTest::newRow("no port") << fileWith("<incomingServer type=\"imap\"><hostname>a.example"
                                             "</hostname></incomingServer>")
                                 << u"<port>"_s;
        QTest::newRow("port of letters")
            << fileWith("<incomingServer type=\"imap\"><port>imap</port></incomingServer>")
            << u"number from 1 to 65535"_s;
        QTest::newRow("address as host")
            << fileWith("<incomingServer type=\"imap\"><hostname>192.0.2.1</hostname>"
                        "</incomingServer>")
            << u"host name"_s;
        QTest::newRow("document type")
            << "<!DOCTYPE x [<!ENTITY a \"b\">]>" + fileWith(domain + reads) << u"<clientConfig>"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, expected);
        const Reading<Autoconfig> reading = parseAutoconfig(text);
        const auto *malformed = std::get_if<Malformed>(&reading);
        QVERIFY(malformed);
        QCOMPARE(malformed->expected, expected);
        QVERIFY(malformed->offset >= 0 && malformed->offset <= text.size());
    }

    void foreignServersAreSkipped()
    {
        const Reading<Autoconfig> reading = parseAutoconfig(
            fileWith("<incomingServer type=\"exchange\"><hostname>-</hostname></incomingServer>"
                     + domain + reads));
        const auto *config = std::get_if<Autoconfig>(&reading);
        QVERIFY(config);
        QCOMPARE(config->incoming.size(), std::size_t(1));
    }

    /// The billion laughs, depth, and size: read in no time, and never as a file.
    void bombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE clientConfig [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 20; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        laughs += "]><clientConfig>&a19;</clientConfig>";
        QTest::newRow("entities") << laughs;
        QTest::newRow("depth") << "<clientConfig>" + QByteArray("<a>").repeated(10000);
        QTest::newRow("size") << fileWith(QByteArray("<domain>x</domain>").repeated(100000));
    }

    void bombsAreRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(std::holds_alternative<Malformed>(parseAutoconfig(text)));
        QVERIFY(!explain(text).valid);
    }

    /// Octets, not characters: the offset of what stands behind an umlaut.
    void offsetsCountOctets()
    {
        const QByteArray text =
            fileWith("<displayName>M\xC3\xBCller</displayName>" + domain + reads + sends);
        const Explanation explanation = explainAutoconfig(text);
        QVERIFY(explanation.valid);
        const auto found = std::find_if(
            explanation.tokens.begin(), explanation.tokens.end(),
            [](const Token &token) { return token.code == u"autoconfig.token.domain"; });
        QVERIFY(found != explanation.tokens.end());
        QCOMPARE(found->offset, text.indexOf(domain));
        QCOMPARE(found->text, domain);
    }

    void isRecognised()
    {
        QVERIFY(recognise(fileWith(domain + reads)).kind == Kind::Autoconfig);
        QVERIFY(recognise("<clientConfig>").kind == Kind::Autoconfig);
        QVERIFY(!recognise("<html><body/></html>").kind);
    }
};

MW_TEST(tst_Autoconfig)
#include "tst_Autoconfig.moc"
