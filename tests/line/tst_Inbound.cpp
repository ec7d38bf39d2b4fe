// Whether mail comes in, by what a greeter saw or by a text from elsewhere.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/Inbound.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp now = *timestampFromIso(u"2026-11-24T10:00:00Z");

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

/// A home line: one router, IPv4 and IPv6.
OwnSide home()
{
    OwnSide own;
    own.addresses = {address("44.128.0.25"), address("3ffe:1:2:3::25")};
    own.local = {{u"eth0"_s, address("192.168.1.20"), 24},
                 {u"eth0"_s, address("3ffe:1:2:3::25"), 64}};
    own.names = {u"mail.good.example"_s, u"dsl-25.provider.example"_s};
    return own;
}

/// One whose IPv4 address others use as well.
OwnSide shared()
{
    OwnSide own;
    own.addresses = {address("44.128.0.25"), address("100.64.3.4")};
    own.local = {{u"eth0"_s, address("192.168.1.20"), 24}};
    own.names = {u"mail.good.example"_s};
    own.sharedV4 = true;
    return own;
}

net::GreeterReply visitedBy(const QStringList &addresses, quint16 port = 25)
{
    net::GreeterReply reply;
    reply.outcome = net::GreeterOutcome::Waited;
    for (const QString &text : addresses) {
        net::GreeterVisit visit;
        visit.from = {*Address::parse(text), 40'000};
        visit.to = {address("192.168.1.20"), port};
        visit.end = net::VisitEnd::Left;
        reply.visits.push_back(visit);
    }
    return reply;
}

QString told(const InboundVerdict &verdict)
{
    return verdict.why.isEmpty() ? toString(verdict.state)
                                 : toString(verdict.state) + u' ' + verdict.why;
}

QString judged(const QByteArray &text, const OwnSide &own = home())
{
    return told(judgeClues(readInboundText(text, now), own, now));
}

const QByteArray arrived =
    "Received: from mail-ej1-f54.big.example (mail-ej1-f54.big.example [44.128.7.7])\n"
    "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n"
    "\t key-exchange X25519 server-signature ECDSA (P-256))\n"
    "\t(No client certificate requested)\n"
    "\tby mail.good.example (Postfix) with ESMTPS id 4F1C21A2B\n"
    "\tfor <jane@good.example>; Tue, 24 Nov 2026 09:58:01 +0000 (UTC)\n";

} // namespace

class tst_Inbound : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereSomebodyComesFrom_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("origin");
        const auto row = [](const char *name, const char *from, Origin origin) {
            QTest::newRow(name) << QString::fromLatin1(from) << static_cast<int>(origin);
        };
        row("somebody", "44.128.7.7", Origin::Outside);
        row("somebody over IPv6", "3ffe:7::7", Origin::Outside);
        row("our public address", "44.128.0.25", Origin::OwnAddress);
        row("this machine", "192.168.1.20", Origin::OwnAddress);
        row("loopback", "127.0.0.1", Origin::OwnAddress);
        row("a machine beside", "192.168.1.77", Origin::OwnNetwork);
        row("beside over IPv6", "3ffe:1:2:3::77", Origin::OwnNetwork);
        row("another network of ours", "3ffe:1:2:ff::77", Origin::OwnNetwork);
        row("link-local", "fe80::1", Origin::OwnNetwork);
        row("another private network", "10.0.0.7", Origin::Hidden);
        row("the provider's network", "100.64.0.7", Origin::Hidden);
    }
    void tellsWhereSomebodyComesFrom()
    {
        QFETCH(QString, from);
        QFETCH(int, origin);
        QCOMPARE(static_cast<int>(originOf(*Address::parse(from), home())), origin);
    }

    /// It may be our own address that comes back by the router.
    void isNotSureWhereItsOwnAddressIsUnknown()
    {
        OwnSide own = home();
        own.addresses = {address("192.168.1.20")};
        QVERIFY(originOf(address("44.128.7.7"), own) == Origin::Uncertain);
        QVERIFY(originOf(address("3ffe:7::7"), own) == Origin::Uncertain);
        QCOMPARE(told(judgeVisits(visitedBy({u"44.128.7.7"_s}), own)), u"unknown own-unknown"_s);
    }

    void judgesVisits_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nobody") << QStringList{} << u"unknown nothing-came"_s;
        QTest::newRow("somebody") << QStringList{u"44.128.7.7"_s} << u"reached"_s;
        QTest::newRow("we ourselves") << QStringList{u"44.128.0.25"_s} << u"unknown own-address"_s;
        QTest::newRow("a neighbour") << QStringList{u"192.168.1.9"_s} << u"unknown own-network"_s;
        QTest::newRow("hidden") << QStringList{u"10.9.9.9"_s} << u"unknown hidden"_s;
        QTest::newRow("we, then somebody")
            << QStringList{u"44.128.0.25"_s, u"192.168.1.9"_s, u"3ffe:7::7"_s} << u"reached"_s;
    }
    void judgesVisits()
    {
        QFETCH(QStringList, from);
        QTEST(told(judgeVisits(visitedBy(from), home())), "verdict");
    }

    void namesTheOneWhoSaidAName()
    {
        net::GreeterReply reply = visitedBy({u"44.128.0.25"_s, u"44.128.7.7"_s, u"44.128.7.8"_s});
        QCOMPARE(judgeVisits(reply, home()).proof, std::optional<std::size_t>(1));
        reply.visits[2].talk.name = "mx.sender.example";
        QCOMPARE(judgeVisits(reply, home()).proof, std::optional<std::size_t>(2));
    }

    void saysOverWhichFamilyItIsShown()
    {
        const InboundVerdict v6 =
            judgeVisits(visitedBy({u"3ffe:7::7"_s, u"44.128.0.25"_s}), home());
        QVERIFY(v6.overV6 && !v6.overV4); // our own IPv4 address shows nothing
        const InboundVerdict both =
            judgeVisits(visitedBy({u"3ffe:7::7"_s, u"44.128.7.7"_s}), home());
        QVERIFY(both.overV6 && both.overV4);
        const InboundVerdict mail = judgeClues(readInboundText(arrived, now), home(), now);
        QVERIFY(mail.overV4 && !mail.overV6);
        const InboundVerdict test =
            judgeClues(readInboundText("$ nc mail.good.example 25\n220 mail.good.example\n", now),
                       home(), now);
        QVERIFY(!test.overV4 && !test.overV6);
    }

    void judgesASharedAddress_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<bool>("v6");
        QTest::addColumn<bool>("tunnel");
        QTest::addColumn<QString>("verdict");
        const QStringList nobody;
        QTest::newRow("nobody") << nobody << false << false << u"impossible shared-address"_s;
        QTest::newRow("a neighbour")
            << QStringList{u"192.168.1.9"_s} << false << false << u"unknown own-network"_s;
        QTest::newRow("only we ourselves")
            << QStringList{u"44.128.0.25"_s} << false << false << u"impossible shared-address"_s;
        QTest::newRow("IPv6 is there") << nobody << true << false << u"unknown nothing-came"_s;
        QTest::newRow("a tunnel is there") << nobody << false << true << u"unknown nothing-came"_s;
        QTest::newRow("somebody came all the same")
            << QStringList{u"44.128.7.7"_s} << false << false << u"reached"_s;
        QTest::newRow("somebody whose address is hidden")
            << QStringList{u"10.8.0.1"_s} << false << false << u"unknown hidden"_s;
    }
    void judgesASharedAddress()
    {
        QFETCH(QStringList, from);
        QFETCH(bool, v6);
        QFETCH(bool, tunnel);
        OwnSide own = shared();
        if (v6)
            own.addresses.push_back(address("3ffe:1:2:3::25"));
        if (tunnel)
            own.local.push_back({u"wg0"_s, address("10.9.0.2"), 24, false, true});
        QTEST(told(judgeVisits(visitedBy(from), own)), "verdict");
    }

    /// A greeter that could not wait tells nothing, whatever the line is.
    void saysWhyItCouldNotWait_data()
    {
        QTest::addColumn<net::GreeterOutcome>("outcome");
        QTest::addColumn<QString>("verdict");
        using enum net::GreeterOutcome;
        QTest::newRow("taken") << PortTaken << u"unknown port-taken"_s;
        QTest::newRow("not allowed") << NotAllowed << u"unknown not-allowed"_s;
        QTest::newRow("not possible") << NotPossible << u"unknown not-possible"_s;
    }
    void saysWhyItCouldNotWait()
    {
        QFETCH(net::GreeterOutcome, outcome);
        net::GreeterReply reply;
        reply.outcome = outcome;
        QTEST(told(judgeVisits(reply, home())), "verdict");
        QTEST(told(judgeVisits(reply, shared())), "verdict");
    }

    void countsWhatCameBeforeItWasStopped()
    {
        net::GreeterReply reply = visitedBy({u"44.128.7.7"_s});
        reply.outcome = net::GreeterOutcome::Cancelled;
        QCOMPARE(told(judgeVisits(reply, home())), u"reached"_s);
        reply.visits.clear();
        QCOMPARE(told(judgeVisits(reply, home())), u"unknown stopped"_s);
    }

    /// On another port only who hands over a mail shows that port 25 leads there.
    void tellsPort25FromOthers()
    {
        net::GreeterReply reply = visitedBy({u"44.128.7.7"_s}, 2525);
        QCOMPARE(told(judgeVisits(reply, home())), u"unknown greet-port"_s);
        reply.visits.front().talk.name = "mx.sender.example";
        QCOMPARE(told(judgeVisits(reply, home())), u"unknown greet-port"_s);
        reply.visits.front().talk.sender = "joe@sender.example";
        QCOMPARE(told(judgeVisits(reply, home())), u"reached"_s);
    }

    void judgesMailsThatArrived_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QByteArray &text, const char *verdict) {
            QTest::newRow(name) << text << QString::fromLatin1(verdict);
        };
        const auto with = [](const char *before, const char *after) {
            return QByteArray(arrived).replace(before, after);
        };
        row("Postfix", arrived, "reached");
        row("with CRLF, quoted", "> " + QByteArray(arrived).chopped(1).replace("\n", "\r\n> "),
            "reached");
        row("without the blanks in front", QByteArray(arrived).replace("\n\t", "\n"), "reached");
        row("Exim",
            "Received: from mx.sender.example ([44.128.7.7])\n"
            "\tby mail.good.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n"
            "\t(Exim 4.96)\n\t(envelope-from <joe@sender.example>)\n\tid 1rABCD-0001Xx-2y\n"
            "\tfor jane@good.example;\n\tTue, 24 Nov 2026 09:58:01 +0000",
            "reached");
        row("Sendmail",
            "Received: from mx.sender.example (mx.sender.example [IPv6:3ffe:7::7])\n"
            "\tby mail.good.example (8.17.1.9/8.17.1.9) with ESMTP id 3AO9w1X\n"
            "\tfor <jane@good.example>; Tue, 24 Nov 2026 09:58:01 GMT",
            "reached");
        row("netqmail",
            "Received: from unknown (HELO mx.sender.example) (44.128.7.7)\n"
            "  by mail.good.example with SMTP; 24 Nov 2026 09:58:01 -0000",
            "reached");
        row("several hops, one of them ours",
            arrived
                + "Received: by 10.1.2.3 with SMTP id x; Tue, 24 Nov 2026 09:58:00 +0000\n"
                  "Received: from [192.168.0.5] (home.other.example [44.128.9.9])\n"
                  " by smtp.big.example with ESMTPSA id y; Tue, 24 Nov 2026 09:57:59 +0000\n",
            "reached");
        row("another server's", with("by mail.good", "by mail.other"), "unknown other-host");
        row("from our own address", with("44.128.7.7", "44.128.0.25"), "unknown own-address");
        row("from our own network", with("44.128.7.7", "192.168.1.9"), "unknown own-network");
        row("from this machine", with("44.128.7.7", "127.0.0.1"), "unknown own-address");
        row("from a hidden address", with("44.128.7.7", "10.9.9.9"), "unknown hidden");
        row("without any address", with("[44.128.7.7]", ""), "unknown hidden");
        row("of somebody who had logged in", with("ESMTPS", "ESMTPSA"), "unknown login");
        row("of somebody who had logged in, as Postfix says it",
            with("(No client certificate requested)", "(Authenticated sender: jane)"),
            "unknown login");
        row("fetched", with("ESMTPS", "POP3"), "unknown fetched");
        row("handed on", with("ESMTPS", "LMTP"), "unknown fetched");
        row("of last month", with("24 Nov", "10 Oct"), "unknown old");
        row("of next month", with("24 Nov", "24 Dec"), "unknown old");
        row("without a time", with("; Tue, 24 Nov 2026 09:58:01 +0000 (UTC)", ""),
            "unknown undated");
        // What the sender claims to be never makes an own address a foreign one.
        row("an own address that claims to be another",
            "Received: from [44.128.7.7] (unknown [192.168.1.9])\n"
            " by mail.good.example (Postfix) with SMTP id 1; Tue, 24 Nov 2026 09:58:01 +0000",
            "unknown own-network");
        row("the same as Exim writes it",
            "Received: from [192.168.1.9] (helo=[44.128.7.7])\n"
            " by mail.good.example with esmtp (Exim 4.96); Tue, 24 Nov 2026 09:58:01 +0000",
            "unknown own-network");
        // What is claimed counts for nothing beside what the server saw.
        row("a public sender that claims an inner address",
            "Received: from [10.0.0.7] (cust.net.example [44.128.9.9])\n"
            " by mail.good.example (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 09:58:01 +0000",
            "reached");
        row("the same as Exim writes it, with a name",
            "Received: from cust.net.example ([44.128.9.9] helo=[10.0.0.7])\n"
            " by mail.good.example with esmtp (Exim 4.96); Tue, 24 Nov 2026 09:58:01 +0000",
            "reached");
        row("the same as Exim writes it, without a name",
            "Received: from [44.128.9.9] (helo=[10.0.0.7])\n"
            " by mail.good.example with esmtp (Exim 4.96); Tue, 24 Nov 2026 09:58:01 +0000",
            "reached");
        row("the same as netqmail writes it",
            "Received: from unknown (HELO [10.0.0.7]) (44.128.9.9)\n"
            "  by mail.good.example with SMTP; 24 Nov 2026 09:58:01 -0000",
            "reached");
        row("an inner sender behind a claim in a comment",
            "Received: from unknown (HELO [44.128.9.9]) (10.0.0.7)\n"
            "  by mail.good.example with SMTP; 24 Nov 2026 09:58:01 -0000",
            "unknown hidden");
        // What stands below a field of somebody else, that one may have made up.
        const QByteArray foreign =
            "Received: from mx.big.example ([44.130.0.1]) by pop.big.example with LMTP; "
            "Tue, 24 Nov 2026 09:59:00 +0000\n";
        row("below another's", foreign + arrived, "unknown other-host");
        row("below one that was fetched",
            "Received: from pop.big.example [44.130.0.1] by mail.good.example with POP3 "
            "(fetchmail-6.4); Tue, 24 Nov 2026 09:59:00 +0000\n"
                + arrived,
            "unknown fetched");
        row("below our own on the way inside",
            "Received: from localhost (localhost [127.0.0.1])\n by mail.good.example (Postfix) "
            "with ESMTP id 2; Tue, 24 Nov 2026 09:59:00 +0000\n"
                + arrived,
            "reached");
        row("handed on by us to somebody else",
            "Received: from mail.good.example (mail.good.example [44.128.0.25]) by mx.big.example "
            "with ESMTPS id 3; Tue, 24 Nov 2026 09:59:00 +0000\n"
                + arrived,
            "reached");
        row("nothing", "", "unknown nothing-told");
        row("a letter", "Dear Jane,\nreceived: yes, by mail.\nJoe\n", "unknown other-host");
    }
    void judgesMailsThatArrived()
    {
        QFETCH(QByteArray, text);
        QTEST(judged(text), "verdict");
    }

    void judgesServersThatCouldNotConnect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QByteArray &text, const char *verdict) {
            QTest::newRow(name) << text << QString::fromLatin1(verdict);
        };
        const QByteArray v6 = "Nov 24 09:58:01 mta.other.example postfix/smtp[1234]: connect to "
                              "mail.good.example[3ffe:1:2:3::25]:25: Connection timed out\n";
        const QByteArray bounce =
            "connect to mail.good.example[44.128.0.25]:25: Connection timed out\n"
            "connect to mail.good.example[3ffe:1:2:3::25]:25: Connection timed out\n";
        const QByteArray date = "Arrival-Date: Tue, 24 Nov 2026 09:58:01 +0000 (UTC)\n";
        const QByteArray postfix = "Nov 24 09:58:01 mx postfix/smtp[1234]: connect to "
                                   "mail.good.example[44.128.0.25]:25: Connection timed out\n";
        row("Postfix", postfix + v6, "impossible timed-out");
        row("Postfix, one family", QByteArray(postfix).replace("timed out", "refused"),
            "unknown one-family");
        row("one server alone", postfix + QByteArray(v6).replace("mta.other.example", "mx"),
            "unknown their-side");
        row("two of one domain", QByteArray(postfix).replace(" mx ", " mx1.other.example ") + v6,
            "unknown their-side");
        row("a bounce of somebody", bounce + date + "Reporting-MTA: dns; mx.sender.example\n",
            "unknown their-side");
        row("a bounce of a large provider", bounce + date + "Reporting-MTA: dns; mout.gmx.net\n",
            "impossible timed-out");
        row("a bounce without a date", bounce + "Reporting-MTA: dns; mout.gmx.net\n",
            "unknown undated");
        row("turned back",
            "connect to mail.good.example[44.128.0.25]:25: Connection refused\n" + date + v6,
            "impossible refused");
        row("turned back, nobody knows when",
            "connect to mail.good.example[44.128.0.25]:25: Connection refused\n"
            "connect to mail.good.example[3ffe:1:2:3::25]:25: Connection refused\n",
            "unknown undated");
        row("Exim",
            v6
                + "2026-11-24 09:58:01 1rABCD-0001Xx-2y H=mail.good.example [44.128.0.25] "
                  "Connection refused\n",
            "impossible timed-out");
        row("Sendmail",
            v6
                + "Nov 24 09:58:01 mx sendmail[99]: 3AO9w: to=<jane@good.example>, delay=00:01, "
                  "relay=mail.good.example. [44.128.0.25], dsn=4.0.0, stat=Deferred: Connection "
                  "refused by mail.good.example.\n",
            "impossible timed-out");
        row("Gmail",
            v6
                + "The recipient server did not accept our requests to connect. Learn more at "
                  "https://support.example/7720\n[mail.good.example. 44.128.0.25: timed out]\n"
                + date,
            "impossible timed-out");
        row("another address",
            "connect to mail.good.example[44.128.0.99]:25: Connection timed out\n",
            "unknown other-host");
        row("another port", "connect to mail.good.example[44.128.0.25]:587: Connection refused\n",
            "unknown other-port");
        row("a private address",
            "connect to mail.good.example[192.168.1.20]:25: Connection refused\n",
            "unknown inside");
        row("no route", "connect to mail.good.example[44.128.0.25]:25: No route to host\n",
            "unknown their-side");
        row("they have no IPv6",
            "connect to mail.good.example[3ffe:1:2:3::25]:25: Network is unreachable\n",
            "unknown their-side");
        row("our own log",
            QByteArray(postfix).replace(" mx ", " mail ")
                + QByteArray(v6).replace("mta.other.example", "mail"),
            "unknown inside");
        row("our own bounce", bounce + date + "Reporting-MTA: dns; mail.good.example\n",
            "unknown inside");
        row("a bounce of last month",
            bounce
                + "Reporting-MTA: dns; mout.gmx.net\n"
                  "Arrival-Date: Sat, 10 Oct 2026 09:58:01 +0000 (UTC)\n",
            "unknown old");
        row("a log of last month", QByteArray(postfix).replace("Nov 24", "Oct 10"), "unknown old");
        row("a log of last December", QByteArray(postfix).replace("Nov 24", "Dec 24"),
            "unknown old");
        row("a server that reaches nobody",
            postfix + v6 + "connect to mx.big.example[44.128.9.9]:25: Connection timed out\n",
            "unknown their-side");
        row("a mail that came as well", postfix + v6 + arrived, "unknown contradictory");
    }
    void judgesServersThatCouldNotConnect()
    {
        QFETCH(QByteArray, text);
        QTEST(judged(text), "verdict");
    }

    /// Where the line has one family, that one decides.
    void oneFamilyIsEnoughWhereThereIsOnlyOne()
    {
        OwnSide own = home();
        own.addresses = {address("44.128.0.25")};
        QCOMPARE(judged("connect to mail.good.example[44.128.0.25]:25: Connection timed out\n"
                        "Date: Tue, 24 Nov 2026 09:58:01 +0000\n"
                        "Reporting-MTA: dns; mail-ed1-f41.google.com\n",
                        own),
                 u"impossible timed-out"_s);
    }

    void judgesPortTests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QByteArray &text, const char *verdict) {
            QTest::newRow(name) << text << QString::fromLatin1(verdict);
        };
        const QByteArray banner = "220 mail.good.example ESMTP Postfix\n";
        row("nc",
            "joe@vps:~$ nc -v mail.good.example 25\n"
            "Connection to mail.good.example (44.128.0.25) 25 port [tcp/smtp] succeeded!\n"
                + banner,
            "unknown anywhere");
        row("nc without words", "$ nc mail.good.example 25\n" + banner, "unknown anywhere");
        row("the other nc", "mail.good.example [44.128.0.25] 25 (smtp) open\n" + banner,
            "unknown anywhere");
        row("ncat", "Ncat: Version 7.93\nNcat: Connected to 44.128.0.25:25.\n" + banner,
            "unknown anywhere");
        row("telnet",
            "joe@vps:~$ telnet mail.good.example 25\nTrying 44.128.0.25...\n"
            "Connected to mail.good.example.\nEscape character is '^]'.\n"
                + banner,
            "unknown anywhere");
        row("telnet, with a name",
            "telnet mail.good.example 25\nTrying 44.128.0.25...\nConnected to "
            "mail.good.example.\n"
                + banner + "EHLO notebook.fritz.box\n250-mail.good.example\n",
            "unknown anywhere");
        row("telnet over IPv6",
            "> telnet mail.good.example 25\nTrying 3ffe:1:2:3::25...\n"
            "Connected to mail.good.example.\n"
                + banner,
            "unknown anywhere");
        row("swaks",
            "=== Trying mail.good.example:25...\n=== Connected to mail.good.example.\n<-  " + banner
                + " -> EHLO vps.joe.example\n<-  250-mail.good.example Hello vps.joe.example "
                  "[44.128.7.7]\n",
            "reached");
        row("openssl", "$ openssl s_client -connect mail.good.example:25 -starttls smtp\n" + banner,
            "unknown anywhere");
        row("made on the server", "root@mail:~# nc -v mail.good.example 25\n" + banner,
            "unknown inside");
        row("made in the own network",
            "$ telnet mail.good.example 25\nTrying 192.168.1.20...\nConnected to "
            "mail.good.example.\n"
                + banner,
            "unknown inside");
        row("the server saw who it was",
            "=== Trying mail.good.example:25...\n=== Connected to mail.good.example.\n<-  " + banner
                + " -> EHLO laptop\n<-  250-mail.good.example Hello laptop [192.168.1.7]\n",
            "unknown own-network");
        row("swaks on the server",
            "=== Trying mail.good.example:25...\n=== Connected to mail.good.example.\n<-  " + banner
                + " -> EHLO mail.good.example\n",
            "unknown inside");
        row("another server answers",
            "$ nc mail.good.example 25\n220 proxy.provider.example ESMTP\n", "unknown other-host");
        row("another server asked", "$ nc mail.other.example 25\n" + banner, "unknown other-host");
        row("another port", "$ nc mail.good.example 587\n" + banner, "unknown other-port");
        row("the port is not said",
            "Trying 44.128.0.25...\nConnected to mail.good.example.\n" + banner,
            "unknown other-port");
        row("only a banner", banner, "unknown nothing-told");
        row("connected, and nothing said",
            "$ telnet mail.good.example 25\nTrying 44.128.0.25...\nConnected to "
            "mail.good.example.\n",
            "unknown nothing-told");
        // That can be the line of the one who tests.
        row("telnet that fails",
            "$ telnet mail.good.example 25\nTrying 44.128.0.25...\n"
            "telnet: Unable to connect to remote host: Connection timed out\n",
            "unknown test-failed");
        row("nc that fails",
            "nc: connect to mail.good.example (44.128.0.25) port 25 (tcp) failed: Connection "
            "refused\n",
            "unknown test-failed");
        row("the other nc that fails",
            "mail.good.example [44.128.0.25] 25 (smtp) : Connection timed out\n",
            "unknown test-failed");
        row("swaks that fails",
            "=== Trying mail.good.example:25...\n*** Error connecting to mail.good.example:25:\n"
            "*** \tIO::Socket::INET6: connect: Connection timed out\n",
            "unknown test-failed");
    }
    void judgesPortTests()
    {
        QFETCH(QByteArray, text);
        QTEST(judged(text), "verdict");
    }
    void knowsThisMachineByItsName()
    {
        const QByteArray text = "joe@vps:~$ nc -v mail.good.example 25\n"
                                "220 mail.good.example ESMTP Exim\nEHLO vps\n"
                                "250-mail.good.example Hello vps [44.128.7.7]\n";
        OwnSide own = home();
        QVERIFY(judgeClues(readInboundText(text, now), own, now).state == InboundState::Reached);
        own.machine = u"vps.lan"_s;
        const InboundVerdict verdict = judgeClues(readInboundText(text, now), own, now);
        QVERIFY(verdict.state == InboundState::Unknown);
        QCOMPARE(verdict.why, u"inside"_s);
    }

    /// Floods are cut, and what stands at the beginning counts.
    void boundsWhatItReads()
    {
        QCOMPARE(readInboundText(arrived.repeated(10'000), now).size(), 200U);
        QCOMPARE(judged(arrived + QByteArray(8 * 1024 * 1024, '(')), u"reached"_s);
        QCOMPARE(judged("Received: from " + QByteArray(1024 * 1024, '(')), u"unknown other-host"_s);
        for (const InboundClue &clue :
             readInboundText(QByteArray("x: Connection refused ") + QByteArray(5000, 'y'), now))
            QVERIFY(clue.line.size() <= 300);
    }
};

MW_TEST(tst_Inbound)
#include "tst_Inbound.moc"
