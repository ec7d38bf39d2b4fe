// The parser of worlds, around the zones: block lists, resolver, line, pages, TLS, dialogues.
#include "ParsedWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net::fake;
using namespace mailworthy::net::test;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

class tst_WorldDirectives : public QObject
{
    Q_OBJECT
private slots:
    void readsLists();
    void readsResolvers_data();
    void readsResolvers();
    void readsTheLine();
    void readsPages_data();
    void readsPages();
    void readsTheTimeOfAPage();
    void readsTlsAndDialogues();
};

void tst_WorldDirectives::readsLists()
{
    const World world = parsed(R"(
!lists
!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4 127.0.0.10 "a \"text\"; with signs"
!listed 44.128.0.0/16 bl.example 127.0.0.2
!listed 3ffe::25 zen.spamhaus.org 127.0.0.2
!listed bad.example dbl.spamhaus.org 127.0.1.2
!list gone.example gone
!list parked.example parked 44.128.9.9
!list wild.example WILDCARD 127.0.0.2
)");
    const Epoch &epoch = world.epochs.front();
    QVERIFY(epoch.listsAlive);
    QCOMPARE(epoch.listings.size(), 4U);
    QCOMPARE(epoch.listings[0].codes, (std::vector{address("127.0.0.4"), address("127.0.0.10")}));
    QCOMPARE(epoch.listings[0].text, QByteArray("a \"text\"; with signs"));
    QCOMPARE(epoch.listings[0].prefixLength, 32);
    QCOMPARE(epoch.listings[1].prefixLength, 16);
    QCOMPARE(epoch.listings[2].prefixLength, 128);
    QCOMPARE(std::get<Name>(epoch.listings[3].subject), Name::of("bad.example"));
    QVERIFY(epoch.lists.at(Name::of("gone.example")).state == ListState::Gone);
    QCOMPARE(*epoch.lists.at(Name::of("parked.example")).address, address("44.128.9.9"));
    QVERIFY(epoch.lists.at(Name::of("wild.example")).state == ListState::Wildcard);
}

void tst_WorldDirectives::readsResolvers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("validating");
    const auto row = [](const char *line, ResolverKind kind, bool validating) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind) << validating;
    };
    row("!resolver honest", ResolverKind::Honest, false);
    row("!resolver honest validating", ResolverKind::Honest, true);
    row("!resolver validating", ResolverKind::Honest, true);
    row("!resolver public validating", ResolverKind::Public, true);
    row("!resolver rewrites 44.128.6.6", ResolverKind::Rewrites, false);
    row("!resolver rewrites 44.128.6.6 spares=invalid", ResolverKind::Rewrites, false);
    row("!resolver rewrites 44.128.6.6 validating", ResolverKind::Rewrites, true);
    row("!resolver cuts", ResolverKind::Cuts, false);
    row("!resolver honest stale", ResolverKind::Honest, false);
    row("!resolver validating STALE", ResolverKind::Honest, true);
    row("!resolver intercepted", ResolverKind::Intercepted, false);
    row("!resolver silent server=192.168.0.1", ResolverKind::Silent, false);
}

void tst_WorldDirectives::readsResolvers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    QFETCH(bool, validating);
    const Resolver resolver = parsed(line).epochs.front().resolver;
    QCOMPARE(static_cast<int>(resolver.kind), kind);
    QCOMPARE(resolver.validating, validating);
    QCOMPARE(resolver.rewritesTo.has_value(), line.contains("44.128.6.6"));
    QCOMPARE(resolver.server.has_value(), line.contains("server="));
    QCOMPARE(resolver.remembers, line.toLower().contains(" stale"));
}

void tst_WorldDirectives::readsTheLine()
{
    const Epoch epoch = parsed(R"(
!local eth0 192.168.1.20/24
!local eth0 3ffe::25/64 temporary
!router 44.128.0.25
!seen 3ffe::25 44.128.0.25
!echo google timeout
!echo api64.ipify.org 44.128.9.9
!port25 intercepted 220 mx.provider.example ESMTP
)")
                            .epochs.front();
    QCOMPARE(epoch.locals.size(), 2U);
    QCOMPARE(epoch.locals[0].interface, u"eth0"_s);
    QCOMPARE(epoch.locals[0].prefixLength, 24);
    QVERIFY(epoch.locals[1].temporary);
    QCOMPARE(*epoch.routerAddress, address("44.128.0.25"));
    QCOMPARE(*epoch.seenV4, address("44.128.0.25"));
    QCOMPARE(*epoch.seenV6, address("3ffe::25"));
    QCOMPARE(epoch.echoes.size(), 2U);
    QVERIFY(!epoch.echoes[0].address);
    QVERIFY(epoch.port25 == Port25::Intercepted);
    QCOMPARE(epoch.port25Banner, QByteArray("220 mx.provider.example ESMTP"));
    const Epoch none = parsed("!router none\n!seen none\n").epochs.front();
    QVERIFY(none.routerKnown && !none.routerAddress);
    QVERIFY(!none.seenV4);
}

void tst_WorldDirectives::readsPages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "!http https://A.example 200 text/plain;charset=utf-8";
    QTest::newRow("no body") << head + "\n!lists\n" << QByteArray();
    QTest::newRow("no body, end of file") << head << QByteArray();
    QTest::newRow("quoted") << head + " \"one; two\"\n" << QByteArray("one; two");
    QTest::newRow("indented") << head + "\n    mode: enforce\n      mx: a\n\n    end\n!lists\n"
                              << QByteArray("mode: enforce\n  mx: a\n\nend\n");
    QTest::newRow("indented with a dot") << head + "\n  a\n.\n!lists\n" << QByteArray("a\n");
    QTest::newRow("to a dot") << head + "\nversion: STSv1\n\nmode: none\n.\n!lists\n"
                              << QByteArray("version: STSv1\n\nmode: none\n");
    QTest::newRow("to a word") << head + " <<END\n!lists\n$ZONE\n.\nEND\n!lists\n"
                               << QByteArray("!lists\n$ZONE\n.\n");
    QTest::newRow("in braces") << head + " {\n a\n}\n" << QByteArray(" a\n");
}

void tst_WorldDirectives::readsPages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    const Epoch epoch = parsed(text).epochs.front();
    QCOMPARE(epoch.pages.size(), 1U);
    QCOMPARE(epoch.pages.begin()->first, u"https://a.example/"_s);
    const HttpPage &page = epoch.pages.begin()->second;
    QCOMPARE(page.status, 200);
    QCOMPARE(page.contentType, QByteArray("text/plain;charset=utf-8"));
    QCOMPARE(page.body, body);
    QCOMPARE(epoch.listsAlive, text.endsWith("!lists\n"));
}

void tst_WorldDirectives::readsTheTimeOfAPage()
{
    const Epoch epoch =
        parsed("!http https://a.example/ 200 text/plain date=2026-11-24T09:00:00Z \"x\"\n"
               "!http https://b.example/ 200 date=2026-11-24T09:00:01Z\n  y\n"
               "!http https://c.example/ 200 text/plain \"z\"\n")
            .epochs.front();
    const HttpPage &first = epoch.pages.at(u"https://a.example/"_s);
    QCOMPARE(first.date, timestampFromIso(u"2026-11-24T09:00:00Z"));
    QCOMPARE(first.body, QByteArray("x"));
    const HttpPage &second = epoch.pages.at(u"https://b.example/"_s);
    QCOMPARE(second.date, timestampFromIso(u"2026-11-24T09:00:01Z"));
    QCOMPARE(second.contentType, QByteArray());
    QVERIFY(!epoch.pages.at(u"https://c.example/"_s).date);
}

void tst_WorldDirectives::readsTlsAndDialogues()
{
    const Epoch epoch = parsed("!tls Mail.A.example:443 wrong-name\n!tls [3ffe::1]:25 expired\n"
                               "!smtp mail.a.example:25\n  S: 220 hi\n  C: EHLO x\n")
                            .epochs.front();
    QVERIFY(epoch.tls.at(u"mail.a.example:443"_s) == TlsState::WrongName);
    QVERIFY(epoch.tls.at(u"3ffe::1:25"_s) == TlsState::Expired);
    QCOMPARE(epoch.dialogues.at(u"mail.a.example:25"_s), QByteArray("S: 220 hi\nC: EHLO x\n"));
}

MW_TEST(tst_WorldDirectives)
#include "tst_WorldDirectives.moc"
