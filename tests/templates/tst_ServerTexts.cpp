// Readers of server configuration: what each syntax says, with values as Debian's packages print them.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/EximText.h"
#include "servers/reading/Lines.h"
#include "servers/reading/MainCf.h"
#include "servers/reading/OpenDkimText.h"
#include "servers/reading/OtherTexts.h"
#include "servers/reading/RspamdText.h"
#include "servers/reading/Ucl.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

/// What makes a main.cf a whole one.
const QByteArray whole = "compatibility_level = 3.6\nmydestination = localhost\n"
                         "alias_maps = hash:/etc/aliases\nsmtpd_banner = $myhostname ESMTP\n";

ServerReading postfix(const QByteArray &text)
{
    ServerReading reading;
    readMainCf(text, reading);
    return reading;
}

ServerReading exim(const QByteArray &text, const QByteArray &selectors = {})
{
    ServerReading reading;
    readExim({text}, parseEximSelectors(selectors), reading);
    return reading;
}

ServerReading rspamd(const QByteArray &text)
{
    ServerReading reading;
    const Result<> done = readRspamd(text, reading);
    if (!done)
        qWarning("%s", qPrintable(done.error().toDebugString()));
    return reading;
}

QStringList keysOf(const ServerReading &reading)
{
    QStringList keys;
    for (const SigningUse &use : reading.keys)
        keys << use.selector + u"._domainkey."_s + use.domain + u' ' + use.keyFile;
    return keys;
}

QStringList idsOf(const std::vector<Trouble> &troubles)
{
    QStringList ids;
    for (const Trouble &trouble : troubles)
        ids << trouble.id + u' ' + trouble.setting;
    return ids;
}

} // namespace

class tst_ServerTexts : public QObject
{
    Q_OBJECT

private slots:
    void expandsAsPostfixDoes_data();
    void expandsAsPostfixDoes();
    void expansionEnds();
    void continuesLinesAcrossComments();
    void theLastAssignmentCounts();
    void aFewLinesTellNoDefaults();
    void readsPostfix();
    void readsRelayHosts_data();
    void readsRelayHosts();
    void keepsNoPasswordOfPostfix();
    void readsWhatEximPrints();
    void readsATransportAlone();
    void readsEximsSmartHost();
    void looksUpEximsSelectors();
    void readsEximInSeveralFiles();
    void eximHidesItsOptions();
    void readsOneKeyOfOpenDkim();
    void readsTablesOfOpenDkim();
    void starsNeedRefile();
    void saysWhichTablesAreMissing();
    void keepsNoKeyThatStandsInATable();
    void readsRspamdsDump();
    void readsRspamdsOneKeyForAll();
    void readsJsonOfRspamd();
    void uclIsBounded();
    void readsSendmail_data();
    void readsSendmail();
    void readsSmtpd();
    void oneKeyOfDkimsignForSeveralDomains();
    void readsChasquid();
    void plainValuesAreStrict();
};

void tst_ServerTexts::expandsAsPostfixDoes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text"); // null: stays open
    QTest::newRow("plain") << QByteArray("mail.example.org") << u"mail.example.org"_s;
    QTest::newRow("$name") << QByteArray("mail.$mydomain") << u"mail.example.org"_s;
    QTest::newRow("${name}") << QByteArray("mail.${mydomain}") << u"mail.example.org"_s;
    QTest::newRow("$(name)") << QByteArray("mail.$(mydomain)") << u"mail.example.org"_s;
    QTest::newRow("of another") << QByteArray("$other") << u"x.example.org"_s;
    QTest::newRow("dollar") << QByteArray("a$$b") << u"a$b"_s;
    QTest::newRow("set, wanted") << QByteArray("${mydomain?mail.$mydomain}")
                                 << u"mail.example.org"_s;
    QTest::newRow("empty, not wanted") << QByteArray("${nothing?x}") << u""_s;
    QTest::newRow("empty, wanted")
        << QByteArray("${nothing:mail.$mydomain}") << u"mail.example.org"_s;
    QTest::newRow("set, not wanted") << QByteArray("${mydomain:x}") << u""_s;
    QTest::newRow("both, set") << QByteArray("${mydomain?{a.$mydomain}:{b}}") << u"a.example.org"_s;
    QTest::newRow("both, empty") << QByteArray("${nothing?{a}:{b.$mydomain}}")
                                 << u"b.example.org"_s;
    QTest::newRow("inside itself") << QByteArray("${mydomain?{${nothing:{c}}}}") << u"c"_s;
    QTest::newRow("unknown name") << QByteArray("$unheard.of") << QString();
    QTest::newRow("compared") << QByteArray("${{$mydomain} == {x} ? {a} : {b}}") << QString();
    QTest::newRow("open bracket") << QByteArray("${mydomain") << QString();
    QTest::newRow("no name") << QByteArray("$.") << QString();
}

void tst_ServerTexts::expandsAsPostfixDoes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, text);
    const MainCf file = MainCf::parse("mydomain = example.org\nother = x.$mydomain\nnothing =\n"
                                      "smtp_helo_name = "
                                      + value + "\n");
    const std::optional<MainCf::Value> found = file.value(u"smtp_helo_name"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->isOpen, text.isNull());
    if (!text.isNull())
        QCOMPARE(found->text, text);
}

void tst_ServerTexts::expansionEnds()
{
    const auto round = MainCf::parse("a = $b\nb = $a$a\n").value(u"a"_s);
    QVERIFY(round && round->isOpen);
    QByteArray doubling = "v0 = xxxxxxxxxx\n";
    for (int i = 1; i < 60; ++i)
        doubling += "v" + QByteArray::number(i) + " = $v" + QByteArray::number(i - 1) + "$v"
                    + QByteArray::number(i - 1) + "\n";
    const auto large = MainCf::parse(doubling).value(u"v18"_s);
    QVERIFY(large && large->isOpen && large->text.size() < 100'000);
    QVERIFY(MainCf::parse(doubling).value(u"v59"_s)->isOpen);
}

void tst_ServerTexts::continuesLinesAcrossComments()
{
    const MainCf file = MainCf::parse("mydestination = one,\n# about two\n  two\n\n\tthree\n"
                                      "myhostname=m.example.org # a part of it\r\n");
    QCOMPARE(file.value(u"mydestination"_s)->text, u"one, two three"_s);
    QCOMPARE(file.value(u"myhostname"_s)->text, u"m.example.org # a part of it"_s);
    // A block that was copied with its indent continues nothing.
    const MainCf indented = MainCf::parse("    a = 1\n    b = 2\n      3\n");
    QCOMPARE(indented.value(u"a"_s)->text, u"1"_s);
    QCOMPARE(indented.value(u"b"_s)->text, u"2 3"_s);
}

void tst_ServerTexts::theLastAssignmentCounts()
{
    QCOMPARE(postfix("myhostname = localhost\nmyhostname = mail.example.org\n").ownName.name,
             u"mail.example.org"_s);
    QCOMPARE(
        postfix("smtp_helo_name = a.example\nsmtp/unix/smtp_helo_name = b.example\n").greeting.name,
        u"b.example"_s);
}

/// What is not there may stand in the rest of the file.
void tst_ServerTexts::aFewLinesTellNoDefaults()
{
    const ServerReading few = postfix("smtp_helo_name = mail.example.org\n");
    QCOMPARE(few.greeting.telling, Telling::Told);
    QCOMPARE(few.ownName.telling, Telling::NotTold);
    QVERIFY(!few.relay && !few.sendsV4 && !few.sendsV6 && !few.signerAsked && !few.signsBounces
            && !few.signerDown && !few.closed);
    const ServerReading all = postfix(whole);
    QCOMPARE(all.greeting.telling, Telling::NotTold); // the machine's own name
    QCOMPARE(all.relay, std::optional(RelaySetting{}));
    QCOMPARE(all.sendsV4, std::optional(true));
    QCOMPARE(all.sendsV6, std::optional(true));
    QCOMPARE(all.signerAsked, std::optional(false));
    QCOMPARE(all.closed, std::optional(true));
    QVERIFY(!all.signsBounces && !all.signerDown); // nobody is asked
}

void tst_ServerTexts::readsPostfix()
{
    const ServerReading reading =
        postfix(whole
                + "myhostname = Mail.Example.org.\ninet_protocols = ipv4\n"
                  "milter_default_action = accept\nsmtpd_milters = inet:127.0.0.1:8891\n"
                  "non_smtpd_milters = $smtpd_milters\nsmtp_bind_address = 192.0.2.26\n"
                  "internal_mail_filter_classes = bounce, notify\n"
                  "mynetworks = 127.0.0.0/8 [::1]/128 192.168.0.0/24\n");
    QCOMPARE(reading.product, u"postfix"_s);
    QCOMPARE(reading.signer, u"opendkim"_s);
    QCOMPARE(reading.greeting,
             (NameSetting{Telling::Told, u"mail.example.org"_s, u"myhostname"_s, false}));
    QCOMPARE(reading.ownName.name, u"mail.example.org"_s);
    QCOMPARE(reading.sendsV4, std::optional(true));
    QCOMPARE(reading.sendsV6, std::optional(false));
    QCOMPARE(reading.bind, std::vector{*Address::parse(u"192.0.2.26")});
    QCOMPARE(reading.signsLocal, std::optional(true));
    QCOMPARE(reading.signsBounces, std::optional(true));
    QCOMPARE(reading.signerDown, std::optional(SignerDown::Unsigned));
    QVERIFY(reading.openRelay.empty());
    const ServerReading bare = postfix(whole + "smtpd_milters = inet:localhost:11332\n");
    QCOMPARE(bare.signer, u"rspamd"_s);
    QCOMPARE(bare.signsLocal, std::optional(false));
    QCOMPARE(bare.signsBounces, std::optional(false));
    QCOMPARE(bare.signerDown, std::optional(SignerDown::Waits));
    // A filter of another kind may sign.
    QVERIFY(!postfix(whole + "content_filter = amavis:[127.0.0.1]:10024\n").signerAsked);
}

void tst_ServerTexts::readsRelayHosts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("host"); // null: open
    QTest::addColumn<int>("port");
    QTest::newRow("brackets and port") << QByteArray("[relay.test]:587") << u"relay.test"_s << 587;
    QTest::newRow("a service") << QByteArray("relay.test:submission") << u"relay.test"_s << 587;
    QTest::newRow("no port") << QByteArray("[Relay.test]") << u"relay.test"_s << 25;
    QTest::newRow("of two") << QByteArray("[a.test]:465, [b.test]:587") << u"a.test"_s << 465;
    QTest::newRow("none") << QByteArray("") << u""_s << 25;
    QTest::newRow("not known") << QByteArray("$elsewhere") << QString() << 0;
    QTest::newRow("port too large") << QByteArray("[a.test]:99999") << QString() << 0;
    QTest::newRow("no name") << QByteArray("user:pass@a.test") << QString() << 0;
}

void tst_ServerTexts::readsRelayHosts()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const ServerReading reading = postfix("relayhost = " + value + "\n");
    QCOMPARE(reading.relay.has_value(), !host.isNull());
    QCOMPARE(reading.open.contains(u"relayhost"_s), host.isNull());
    if (reading.relay)
        QCOMPARE(*reading.relay, (RelaySetting{host, static_cast<quint16>(port)}));
}

void tst_ServerTexts::keepsNoPasswordOfPostfix()
{
    const ServerReading reading =
        postfix(whole
                + "smtp_sasl_password_maps = static:user:sesame\nrelayhost = u:sesame@relay.test\n"
                  "smtp_helo_name = sesame/sesame\nmyhostname = se same\n");
    for (const UsedSetting &used : reading.used)
        QVERIFY2(!used.text.contains(u"sesame"_s), qPrintable(used.text));
    QCOMPARE(reading.greeting.telling, Telling::Computed);
    QCOMPARE(reading.greeting.name, QString());
}

void tst_ServerTexts::readsWhatEximPrints()
{
    // exim4 -bP; exim4 -bP routers; exim4 -bP transports
    const ServerReading reading = exim(
        "accept_8bitmime\nacl_smtp_auth = \ndisable_ipv6\nprimary_hostname = mail.example.org\n"
        "qualify_domain = example.org\n\ndnslookup router:\ndriver = dnslookup\n"
        "ignore_target_hosts = 0.0.0.0 : 127.0.0.0/8\n\nlocal_delivery transport:\n"
        "driver = appendfile\n\nremote_smtp transport:\ndriver = smtp\ndkim_canon = relaxed\n"
        "dkim_domain = example.org\n"
        "dkim_private_key = /etc/exim4/dkim/example.org.$dkim_selector.pem\n"
        "dkim_selector = s1 : e1\ndkim_strict = \nhelo_data = host-25.isp.test\n"
        "interface = <; 192.0.2.26 ; 2001:db8::25\nport = smtp\n\nplain authenticator:\n"
        "client_send = ^user^sesame\n");
    QCOMPARE(reading.greeting.name, u"host-25.isp.test"_s);
    QCOMPARE(reading.ownName.name, u"mail.example.org"_s);
    QCOMPARE(reading.sendsV6, std::optional(false));
    QCOMPARE(reading.relay, std::optional(RelaySetting{}));
    QCOMPARE(reading.bind,
             (std::vector{*Address::parse(u"192.0.2.26"), *Address::parse(u"2001:db8::25")}));
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(keysOf(reading),
             (QStringList{u"s1._domainkey.example.org /etc/exim4/dkim/example.org.s1.pem"_s,
                          u"e1._domainkey.example.org /etc/exim4/dkim/example.org.e1.pem"_s}));
    QCOMPARE(reading.signerDown, std::optional(SignerDown::Unsigned));
    QCOMPARE(reading.signsBounces, std::optional(true));
}

void tst_ServerTexts::readsATransportAlone()
{
    // exim4 -bP transport remote_smtp: no title
    const ServerReading alone = exim("no_body_only\ndriver = smtp\ndkim_domain = \n"
                                     "helo_data = $primary_hostname\n");
    QCOMPARE(alone.greeting.telling, Telling::NotTold);
    QCOMPARE(alone.signing, Telling::Told);
    QVERIFY(alone.keys.empty() && !alone.relay);
    const ServerReading behind = exim("primary_hostname = mail.example.org\nno_disable_ipv6\n"
                                      "driver = smtp\nhelo_data = $primary_hostname\n");
    QCOMPARE(behind.greeting.name, u"mail.example.org"_s);
    QCOMPARE(behind.sendsV6, std::optional(true));
    const ServerReading follows =
        exim("driver = smtp\nhelo_data = ${lookup dnsdb{>: ptr=$sending_ip_address}}\n");
    QVERIFY(follows.greeting.followsPtr);
    QCOMPARE(exim("driver = smtp\nhelo_data = ${if eq{a}{b}{x}{y}}\n").greeting.telling,
             Telling::Computed);
    // A key that stands in the option itself is not kept.
    const ServerReading inside =
        exim("driver = smtp\ndkim_domain = example.org\ndkim_selector = s1\n"
             "dkim_private_key = -----BEGIN SESAME\n");
    QCOMPARE(inside.keys.size(), std::size_t(1));
    QVERIFY(inside.keys.front().keyInside && inside.keys.front().keyFile.isEmpty());
}

void tst_ServerTexts::readsEximsSmartHost()
{
    const QByteArray routers = "smarthost router:\ndriver = manualroute\n"
                               "route_list = * relay.test::587 byname\n"
                               "transport = remote_smtp_smarthost\n\n";
    const QByteArray transports =
        "remote_smtp transport:\ndriver = smtp\ndkim_domain = example.org\n"
        "dkim_selector = s1\n\nremote_smtp_smarthost transport:\n"
        "driver = smtp\ndkim_domain = \nhelo_data = a.example.org\n";
    const ServerReading reading = exim(routers + transports);
    QCOMPARE(reading.relay, std::optional(RelaySetting{u"relay.test"_s, 587}));
    // Debian's own trap: that transport signs nothing.
    QCOMPARE(reading.signing, Telling::Told);
    QVERIFY(reading.keys.empty());
    QCOMPARE(reading.greeting.name, u"a.example.org"_s);
}

/// As our own export writes it.
void tst_ServerTexts::looksUpEximsSelectors()
{
    const QByteArray macros =
        "MAIN_HARDCODE_PRIMARY_HOSTNAME = mail.example.org\n"
        "REMOTE_SMTP_HELO_DATA = host-25.isp.test\n"
        "DKIM_DOMAIN = "
        "${lookup{${lc:${domain:$h_from:}}}lsearch,ret=key{/etc/exim4/dkim/selectors}}\n"
        "DKIM_SELECTOR = ${lookup{$dkim_domain}lsearch{/etc/exim4/dkim/selectors}}\n"
        "DKIM_PRIVATE_KEY = /etc/exim4/dkim/$dkim_domain.$dkim_selector.pem\nDKIM_STRICT = 1\n";
    const ServerReading without = exim(macros);
    QCOMPARE(without.greeting.name, u"host-25.isp.test"_s);
    QCOMPARE(without.signing, Telling::NotTold);
    QCOMPARE(without.missingTexts, QStringList{u"/etc/exim4/dkim/selectors"_s});
    const ServerReading reading = exim(macros, "# ours\nexample.org: s1 : e1\nexample.net: s1\n");
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(keysOf(reading),
             (QStringList{u"s1._domainkey.example.net /etc/exim4/dkim/example.net.s1.pem"_s,
                          u"s1._domainkey.example.org /etc/exim4/dkim/example.org.s1.pem"_s,
                          u"e1._domainkey.example.org /etc/exim4/dkim/example.org.e1.pem"_s}));
    QCOMPARE(reading.signerDown, std::optional(SignerDown::Waits));
    const ServerReading naive = exim("driver = smtp\ndkim_domain = ${lc:${domain:$h_from:}}\n");
    QCOMPARE(idsOf(naive.troubles), QStringList{u"exim-tainted dkim_domain"_s});
    QCOMPARE(naive.signing, Telling::Computed);
}

/// Files that are put together: macros here, parts without "begin" there.
void tst_ServerTexts::readsEximInSeveralFiles()
{
    ServerReading reading;
    readExim({"x_smtp:\n  driver = smtp\n  helo_data = OUR_HELO\n  dkim_domain = OUR_DOMAINS\n"
              "  dkim_selector = s1\n",
              "login:\n  client_send = ^me^sesame\n  driver = plaintext\n",
              "relay:\n  driver = manualroute\n  transport = x_smtp\n"
              "  route_list = * OUR_RELAY::465\n",
              "primary_hostname = mail.example.org\nOUR_HELO = out.example.org\n"
              "OUR_RELAY = relay.test\nOUR_DOMAINS = example.org : example.net\n"},
             {}, reading);
    QCOMPARE(reading.greeting.name, u"out.example.org"_s);
    QCOMPARE(reading.ownName.name, u"mail.example.org"_s);
    QCOMPARE(reading.relay, std::optional(RelaySetting{u"relay.test"_s, 465}));
    QCOMPARE(keysOf(reading),
             (QStringList{u"s1._domainkey.example.org "_s, u"s1._domainkey.example.net "_s}));
    // Of a macro that is not there nothing is known.
    const ServerReading open =
        exim("driver = smtp\nhelo_data = OUR_HELO\ndkim_domain = OUR_DOMAINS\n");
    QCOMPARE(open.greeting.telling, Telling::Computed);
    QCOMPARE(open.signing, Telling::Computed);
}

void tst_ServerTexts::eximHidesItsOptions()
{
    const ServerReading reading = exim("driver = smtp\ndkim_domain = <value not displayable>\n");
    QCOMPARE(reading.signing, Telling::Computed);
    QVERIFY(reading.keys.empty());
}

void tst_ServerTexts::readsOneKeyOfOpenDkim()
{
    ServerReading reading;
    readOpenDkim({QByteArray("# comment\nSyslog\t\tyes\ndomain example.org, example.net # ours\n"
                             "Selector mail\nKeyFile /etc/dkimkeys/mail.private\n"
                             "SignatureAlgorithm ed25519-sha256\n"),
                  {},
                  {}},
                 reading);
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(keysOf(reading),
             (QStringList{u"mail._domainkey.example.org /etc/dkimkeys/mail.private"_s,
                          u"mail._domainkey.example.net /etc/dkimkeys/mail.private"_s}));
    QCOMPARE(reading.keys.front().algorithm, u"ed25519"_s);
    QVERIFY(reading.signerIsRoot && reading.refusesOpenKeys);
    ServerReading user;
    readOpenDkim({QByteArray("UserID opendkim:mail\nRequireSafeKeys no\n"), {}, {}}, user);
    QVERIFY(!user.signerIsRoot && !user.refusesOpenKeys);
    ServerReading verifies;
    readOpenDkim({QByteArray("Mode v\nDomain example.org\nSelector a\n"), {}, {}}, verifies);
    QCOMPARE(verifies.signing, Telling::Told);
    QVERIFY(verifies.keys.empty());
}

void tst_ServerTexts::readsTablesOfOpenDkim()
{
    ServerReading reading;
    readOpenDkim(
        {QByteArray("KeyTable file:/etc/opendkim/key.table\n"
                    "SigningTable refile:/etc/opendkim/signing.table\n"),
         QByteArray("one example.org:s1:/etc/dkimkeys/example.org.s1.private\n"
                    "any %:all:/etc/dkimkeys/all.private\n"),
         QByteArray("*@example.org one\n*@*.example.org one\n* any\nx@example.net gone\n")},
        reading);
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(idsOf(reading.troubles), QStringList{u"no-such-key gone"_s});
    const std::vector<SigningUse> own = keysFor(reading, u"example.org"_s);
    QCOMPARE(own.size(), std::size_t(2)); // the pattern for everybody matches as well
    QCOMPARE(own.front().selector, u"s1"_s);
    const std::vector<SigningUse> other = keysFor(reading, u"example.net"_s);
    QCOMPARE(other.size(), std::size_t(1));
    QCOMPARE(other.front().domain, u"example.net"_s);
    QCOMPARE(other.front().selector, u"all"_s);
    QVERIFY(takesIn(u"*@*.example.org"_s, u"a.example.org"_s));
    QVERIFY(!takesIn(u"*@*.example.org"_s, u"example.org"_s));
    QVERIFY(!takesIn(u"*@example.org"_s, u"badexample.org"_s));
    QVERIFY(takesIn(u"example.org"_s, u"example.org"_s));
}

void tst_ServerTexts::starsNeedRefile()
{
    ServerReading reading;
    readOpenDkim({QByteArray("KeyTable file:/k\nSigningTable file:/s\n"),
                  QByteArray("one example.org:s1:/etc/k.private\n"),
                  QByteArray("*@example.org one\n*@example.net one\n")},
                 reading);
    QCOMPARE(idsOf(reading.troubles), QStringList{u"table-kind SigningTable"_s});
    QVERIFY(reading.keys.empty());
    QCOMPARE(reading.signing, Telling::Told);
}

void tst_ServerTexts::saysWhichTablesAreMissing()
{
    ServerReading reading;
    readOpenDkim({QByteArray("KeyTable file:/etc/opendkim/key.table\n"
                             "SigningTable refile:/etc/opendkim/signing.table\n"),
                  {},
                  {}},
                 reading);
    QCOMPARE(reading.signing, Telling::NotTold);
    QCOMPARE(reading.missingTexts,
             (QStringList{u"/etc/opendkim/key.table"_s, u"/etc/opendkim/signing.table"_s}));
}

void tst_ServerTexts::keepsNoKeyThatStandsInATable()
{
    const std::vector<KeyTableRow> rows =
        parseKeyTable("a example.org:s1:MIIEsesame\nb example.org:s2:-----BEGIN\n"
                      "c example.org:s3:/etc/key with blank\nbroken line\n");
    QCOMPARE(rows.size(), std::size_t(3));
    for (const KeyTableRow &row : rows)
        QCOMPARE(row.keyFile, QString());
}

void tst_ServerTexts::readsRspamdsDump()
{
    const ServerReading reading =
        rspamd("address resolution for fuzzy1.rspamd.com failed: Name or service not known\n"
               "*** Section dkim_signing ***\nallow_envfrom_empty = true;\nsign_local = true;\n"
               "sign_networks [\n    \"127.2.4.7\",\n]\nkey_prefix = \"DKIM_KEYS\";\ntry_fallback "
               "= true;\n"
               "selector = \"dkim\";\ndomain {\n    example.net {\n"
               "        path = \"/var/lib/rspamd/dkim/example.net.key\";\n        selector = "
               "\"mail\";\n    }\n"
               "    example.org {\n        selectors [\n            {\n"
               "                path = \"/var/lib/rspamd/dkim/example.org.s1.key\";\n"
               "                selector = \"s1\";\n            }\n            {\n"
               "                path = \"/var/lib/rspamd/dkim/example.org.e1.key\";\n"
               "                selector = \"e1\";\n            }\n        ]\n    }\n}\n"
               "use_esld = false;\nuse_redis = false;\nsign_authenticated = true;\n\n"
               "*** End of section dkim_signing ***\n");
    QCOMPARE(reading.signing, Telling::Told);
    QCOMPARE(keysOf(reading),
             (QStringList{u"mail._domainkey.example.net /var/lib/rspamd/dkim/example.net.key"_s,
                          u"s1._domainkey.example.org /var/lib/rspamd/dkim/example.org.s1.key"_s,
                          u"e1._domainkey.example.org /var/lib/rspamd/dkim/example.org.e1.key"_s,
                          u"dkim._domainkey. /var/lib/rspamd/dkim/$domain.dkim.key"_s}));
    QCOMPARE(keysFor(reading, u"example.org"_s).size(), std::size_t(2));
    QCOMPARE(keysFor(reading, u"other.example"_s).front().keyFile,
             u"/var/lib/rspamd/dkim/other.example.dkim.key"_s);
    QVERIFY(!reading.signsLocal && !reading.signsBounces);
}

void tst_ServerTexts::readsRspamdsOneKeyForAll()
{
    const ServerReading reading = rspamd(
        "# ours\npath = \"/var/lib/rspamd/dkim/$domain.$selector.key\";\nselector = \"s1\";\n"
        "use_esld = false;\nsign_local = no;\nallow_envfrom_empty = off;\n"
        "/* a /* nested */ comment */ sign_authenticated = false\n");
    const std::vector<SigningUse> keys = keysFor(reading, u"example.org"_s);
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(keys.front().keyFile, u"/var/lib/rspamd/dkim/example.org.s1.key"_s);
    QCOMPARE(reading.signsLocal, std::optional(false));
    QCOMPARE(reading.signsBounces, std::optional(false));
    QCOMPARE(idsOf(reading.troubles), QStringList{u"rspamd-no-login sign_authenticated"_s});
    QVERIFY(rspamd("enabled = false;").keys.empty());
    QCOMPARE(rspamd("use_redis = true;\npassword = \"sesame\";").signing, Telling::Computed);
    QCOMPARE(rspamd("selector_map = \"/etc/rspamd/selectors.map\";").open,
             QStringList{u"selector_map"_s});
}

void tst_ServerTexts::readsJsonOfRspamd()
{
    const ServerReading reading = rspamd(
        R"({"dkim_signing": {"domain": {"example.org": {"selector": "s1", "path": "\/k\u002fa.key"}}},
            "redis": {"password": "sesame"}})");
    QCOMPARE(keysOf(reading), (QStringList{u"s1._domainkey.example.org /k/a.key"_s}));
    for (const UsedSetting &used : reading.used)
        QVERIFY(!used.text.contains(u"sesame"_s));
}

void tst_ServerTexts::uclIsBounded()
{
    QVERIFY(!parseUcl(QByteArray("a {").repeated(10'000)).has_value());
    QVERIFY(!parseUcl("x = " + QByteArray("[").repeated(10'000)).has_value());
    QVERIFY(!parseUcl("x = [" + QByteArray("1,").repeated(100'000) + "]").has_value());
    QVERIFY(!parseUcl("a = \"open").has_value());
    const Result<UclValue> broken = parseUcl("fine = 1\n}\n");
    QVERIFY(!broken && broken.error().code == u"reading.syntax");
    QCOMPARE(std::get<qint64>(broken.error().args.at(u"line"_s)), qint64(2));
    // What comes twice: objects are added to, values replaced.
    const Result<UclValue> twice = parseUcl("a { x = 1 }\na { y = 2 }\nb = 1\nb = 2\n");
    QVERIFY(twice.has_value());
    QCOMPARE(twice->member(u"a"_s)->members.size(), std::size_t(2));
    QCOMPARE(twice->member(u"b"_s)->text, u"2"_s);
}

void tst_ServerTexts::readsSendmail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mc") << QByteArray(
        "dnl define(`confHELO_NAME', `old.test')dnl\ndefine(`confDOMAIN_NAME', "
        "`mail.example.org')dnl\n"
        "define(`confHELO_NAME', `host-25.isp.test')dnl\n"
        "INPUT_MAIL_FILTER(`opendkim', `S=inet:8891@127.0.0.1, F=T, T=S:2m;R:2m;E:5m')dnl\n"
        "CLIENT_OPTIONS(`Family=inet, Address=192.0.2.26')dnl\ndefine(`SMART_HOST', "
        "`relay.test')dnl\n"
        "define(`RELAY_MAILER_ARGS', `TCP $h 587')dnl\nFEATURE(`authinfo', `hash /etc/mail/a')dnl\n"
        "MAILER(`smtp')dnl\n");
    QTest::newRow("cf") << QByteArray(
        "#DSold.test\nDjmail.example.org\nDSsmtp:[relay.test]\nO HeloName=host-25.isp.test\n"
        "O InputMailFilters=opendkim\nXopendkim, S=inet:8891@127.0.0.1, F=T, T=S:2m\n"
        "O ClientPortOptions=Family=inet, Addr=192.0.2.26\n");
}

void tst_ServerTexts::readsSendmail()
{
    QFETCH(const QByteArray, text);
    ServerReading reading;
    readSendmail(text, reading);
    QCOMPARE(reading.ownName.name, u"mail.example.org"_s);
    QCOMPARE(reading.greeting.name, u"host-25.isp.test"_s);
    QVERIFY(reading.relay && reading.relay->host == u"relay.test");
    QCOMPARE(int(reading.relay->port), QByteArray(QTest::currentDataTag()) == "mc" ? 587 : 25);
    QCOMPARE(reading.bind, std::vector{*Address::parse(u"192.0.2.26")});
    QCOMPARE(reading.signer, u"opendkim"_s);
    QCOMPARE(reading.signerDown, std::optional(SignerDown::Waits));
    QCOMPARE(reading.signsBounces, std::optional(false));
    ServerReading open;
    readSendmail("FEATURE(`promiscuous_relay')dnl\n", open);
    QCOMPARE(idsOf(open.openRelay), QStringList{u"everybody promiscuous_relay"_s});
    QVERIFY(!open.relay && !open.signerAsked); // a line alone tells no more
    QCOMPARE(open.greeting.telling, Telling::NotTold);
}

void tst_ServerTexts::readsSmtpd()
{
    ServerReading reading;
    readSmtpd("# smtpd\nname = \"host-25.isp.test\"\n"
              "filter \"rsa\" proc-exec \"filter-dkimsign -d example.org -s s1 -c relaxed/relaxed "
              "-k /etc/mail/dkim/example.org.s1.key\" user _dkimsign group _dkimsign\n"
              "filter \"ed\" proc-exec \"filter-dkimsign -a ed25519-sha256 -d example.org -s e1 "
              "-k /etc/mail/dkim/example.org.e1.key\"\n"
              "filter \"both\" chain { \"rsa\", \"ed\" }\nlisten on lo port 25 filter \"both\"\n"
              "listen on socket\naction \"relay\" relay helo $name \\\n"
              "  host \"smtp+tls://label@relay.test:587\" auth <secrets> src 192.0.2.26\n"
              "match from local for any action \"relay\"\n",
              reading);
    QCOMPARE(reading.greeting.name, u"host-25.isp.test"_s);
    QCOMPARE(reading.relay, std::optional(RelaySetting{u"relay.test"_s, 587}));
    QCOMPARE(keysOf(reading),
             (QStringList{u"s1._domainkey.example.org /etc/mail/dkim/example.org.s1.key"_s,
                          u"e1._domainkey.example.org /etc/mail/dkim/example.org.e1.key"_s}));
    QCOMPARE(reading.keys.back().algorithm, u"ed25519"_s);
    QCOMPARE(reading.signsLocal, std::optional(false)); // the socket has no filter
    QCOMPARE(reading.sendsV4, std::optional(true));
    QCOMPARE(reading.sendsV6, std::optional(false)); // a source fixes the family
    QCOMPARE(reading.closed, std::optional(true));
    ServerReading open;
    readSmtpd("listen on eth0\naction \"out\" relay\nmatch from any for any action \"out\"\n",
              open);
    QCOMPARE(idsOf(open.openRelay), QStringList{u"everybody match from any for any"_s});
    QCOMPARE(open.relay, std::optional(RelaySetting{}));
    QCOMPARE(open.signing, Telling::Told);
    ServerReading login;
    readSmtpd("listen on eth0\naction \"out\" relay\nmatch auth from any for any action \"out\"\n",
              login);
    QVERIFY(login.openRelay.empty());
}

void tst_ServerTexts::oneKeyOfDkimsignForSeveralDomains()
{
    ServerReading reading;
    readSmtpd("filter d proc-exec \"filter-dkimsign -d example.org -d example.net -s s1 -k /k\"\n",
              reading);
    QCOMPARE(keysOf(reading),
             (QStringList{u"s1._domainkey.example.org /k"_s, u"s1._domainkey.example.net /k"_s}));
}

void tst_ServerTexts::readsChasquid()
{
    ServerReading reading;
    readChasquid("hostname: \"mail.example.org\"\nmax_data_size_mb: 50\n", reading);
    QCOMPARE(reading.greeting.name, u"mail.example.org"_s);
    QCOMPARE(reading.relay, std::optional(RelaySetting{}));
    QCOMPARE(reading.signing, Telling::NotTold);
}

void tst_ServerTexts::plainValuesAreStrict()
{
    QCOMPARE(plainName(u" Mail.Example.org. "), std::optional(u"mail.example.org"_s));
    QCOMPARE(plainName(u"[192.0.2.1]"), std::optional(u"[192.0.2.1]"_s));
    for (const QString &bad : {u""_s, u"a b"_s, u"a:b"_s, u"x@y"_s, u"$x"_s, u"a\u202eb"_s,
                               u"<x>"_s, QString(256, u'a')})
        QVERIFY2(!plainName(bad), qPrintable(bad));
    QVERIFY(!plainDomain(u"user:pass@example.org"));
    QVERIFY(!plainDomain(u"https://example.org/x"));
    QVERIFY(plainPath(u"/etc/x.key") && !plainPath(u"etc/x") && !plainPath(u"/a b")
            && !plainPath(u"/") && !plainPath(u"/\u00e9"));
    QVERIFY(isEverybody(u"0.0.0.0/0") && isEverybody(u"[::]/0") && isEverybody(u"2000::/3")
            && isEverybody(u"*"));
    QVERIFY(!isEverybody(u"10.0.0.0/8") && !isEverybody(u"0.0.0.0") && !isEverybody(u"x/0")
            && !isEverybody(u"1.2.3.4/-1"));
    QVERIFY(linesOf(QByteArray(100'000, '\n')).size() <= mostLines);
    QCOMPARE(linesOf("a\n" + QByteArray(longestLine + 1, 'x') + "\nb").at(1), QString());
}

MW_TEST(tst_ServerTexts)
#include "tst_ServerTexts.moc"
