// What leads to the owner is taken out of a report in every form it is written in, and what is put
// in its place can still be followed.
#include "exporting/Plans.h"
#include "exporting/report/Anonymiser.h"
#include "kit/TestMain.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::exporting;
using namespace mailworthy::testkit;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

Identity jane()
{
    Identity identity;
    identity.domains = {u"jane.net"_s, u"xn--mller-kva.net"_s, u"telecom.example"_s};
    identity.words = {u"janes-pc"_s, u"postfix"_s, u"debian"_s, u"google"_s};
    identity.paths = {u"/srv/keys/jane.net/s1.pem"_s};
    identity.labels = {u"s1"_s};
    identity.addresses = {address("44.128.70.25"), address("3ffe:70::25"), address("192.168.1.20"),
                          address("100.100.7.9")};
    identity.known = {address("9.9.9.9")};
    identity.lists = {u"zen.spamhaus.org"_s, u"abuse.list.example"_s, u"bl.jane.net"_s};
    return identity;
}

QString hidden(const QString &text)
{
    return Anonymiser(jane()).text(text);
}

} // namespace

class tst_Anonymiser : public QObject
{
    Q_OBJECT

private slots:
    void replaces_data();
    void replaces();
    void leaves_data();
    void leaves();
    void staysTheSameThroughout();
    void neighboursStayNeighbours();
    void keysAreToldApart();
    void anyKeyIsGone();
    void ownStandInsAreNotUsed();
    void anyAddressInAnyTextIsGone();
};

void tst_Anonymiser::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("address", u"44.128.70.25 is yours."_s, u"192.0.2.1 is yours."_s);
    row("at the end of a sentence", u"It is 44.128.70.25."_s, u"It is 192.0.2.1."_s);
    row("in SPF", u"v=spf1 ip4:44.128.70.25/32 ip6:3ffe:70::25 -all"_s,
        u"v=spf1 ip4:192.0.2.1/32 ip6:2001:db8:0:1::1 -all"_s);
    row("with a port", u"44.128.70.25:25"_s, u"192.0.2.1:25"_s);
    row("reverse name", u"25.70.128.44.in-addr.arpa PTR"_s, u"1.2.0.192.in-addr.arpa PTR"_s);
    row("reverse zone", u"70.128.44.in-addr.arpa NS"_s, u"2.0.192.in-addr.arpa NS"_s);
    row("part of a reverse zone", u"0/26.70.128.44.in-addr.arpa"_s, u"2.0.192.in-addr.arpa"_s);
    row("at a list", u"25.70.128.44.zen.spamhaus.org A"_s, u"1.2.0.192.zen.spamhaus.org A"_s);
    row("on a list", u"44.128.70.25@zen.spamhaus.org"_s, u"192.0.2.1@zen.spamhaus.org"_s);
    row("in a URL", u"https://psbl.org/listing?ip=44.128.70.25"_s,
        u"https://psbl.org/listing?ip=192.0.2.1"_s);
    row("IPv6 in a URL", u"https://a.org/?q=3ffe%3A70%3A%3A25"_s,
        u"https://a.org/?q=2001%3Adb8%3A0%3A1%3A%3A1"_s);
    row("IPv6 in capitals", u"3FFE:70:0:0:0:0:0:25"_s, u"2001:db8:0:1::1"_s);
    row("IPv6 with zeros", u"3ffe:0070:0000:0000:0000:0000:0000:0025,"_s, u"2001:db8:0:1::1,"_s);
    row("IPv6 literal", u"[IPv6:3ffe:70::25]"_s, u"[IPv6:2001:db8:0:1::1]"_s);
    row("IPv6 network", u"3ffe:70::/64"_s, u"2001:db8:0:1::/64"_s);
    row("IPv6 reversed",
        u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.e.f.f.3.ip6.arpa"_s,
        u"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_s);
    row("IPv6 zone", u"0.7.0.0.e.f.f.3.ip6.arpa"_s, u"8.b.d.0.1.0.0.2.ip6.arpa"_s);
    row("IPv6 at a list",
        u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.e.f.f.3.zen.spamhaus.org"_s,
        u"1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org"_s);
    row("IPv4 in IPv6", u"::ffff:44.128.70.25"_s, u"::ffff:192.0.2.1"_s);
    row("carrier", u"100.100.7.9"_s, u"100.64.0.1"_s);
    row("name that spells it", u"44-128-70-25.dsl.telecom.example"_s,
        u"192-0-2-1.dsl.example.com"_s);
    row("padded", u"host044128070025.telecom.example"_s, u"host192000002001.example.com"_s);
    row("backwards", u"25-70-128-44.other.example"_s, u"1-2-0-192.other.example"_s);
    row("hexadecimal", u"p2c804619.dip0.telecom.example"_s, u"pc0000201.dip0.example.com"_s);
    row("IPv6 in a name", u"3ffe-70--25.telecom.example"_s, u"2001-db8-0-1--1.example.com"_s);
    row("behind a label", u"static.25.70.128.44.clients.telecom.example"_s,
        u"static.1.2.0.192.host-2.example.com"_s);
    row("behind a label, forwards", u"dsl.44.128.70.25.telecom.example"_s,
        u"dsl.192.0.2.1.example.com"_s);
    row("behind a label with a number", u"host123.25.70.128.44.other.example"_s,
        u"host123.1.2.0.192.other.example"_s);
    row("behind a number", u"static.7.25.70.128.44.other.example"_s,
        u"static.7.1.2.0.192.other.example"_s);
    row("in front of a number", u"ip.44.128.70.25.7.other.example"_s,
        u"ip.192.0.2.1.7.other.example"_s);
    row("a neighbour behind a label", u"static.26.70.128.44.other.example"_s,
        u"static.2.2.0.192.other.example"_s);
    row("a reverse name behind a label", u"_spf.25.70.128.44.in-addr.arpa"_s,
        u"_spf.1.2.0.192.in-addr.arpa"_s);
    row("IPv6 behind a label",
        u"x.5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.e.f.f.3.example"_s,
        u"x.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.example"_s);
    for (const QString &word : {u"ip"_s, u"ip4"_s, u"mx"_s, u"include"_s, u"exists"_s}) {
        QTest::addRow("IPv6 behind %s", qPrintable(word))
            << u"v=spf1 "_s + word + u":3ffe:70::25 -all"_s
            << u"v=spf1 "_s + word + u":2001:db8:0:1::1 -all"_s;
    }
    row("domain", u"jane.net is fine"_s, u"example.org is fine"_s);
    row("capitals", u"Jane.NET"_s, u"example.org"_s);
    row("below it", u"mail.jane.net, _dmarc.jane.net, s1._domainkey.jane.net"_s,
        u"mail.example.org, _dmarc.example.org, s1._domainkey.example.org"_s);
    row("a name of its own", u"attic.jane.net"_s, u"host-2.example.org"_s);
    row("typed twice", u"_dmarc.jane.net.jane.net"_s, u"_dmarc.example.org.example.org"_s);
    row("at a list of domains", u"jane.net.dbl.spamhaus.org"_s, u"example.org.dbl.spamhaus.org"_s);
    row("at a list that is kept", u"attic.jane.net.abuse.list.example"_s,
        u"host-2.example.org.abuse.list.example"_s);
    row("an own list", u"44.128.70.25.bl.jane.net"_s, u"192.0.2.1.host-2.example.org"_s);
    row("mailbox of a list", u"ask removal@list.example about abuse.list.example"_s,
        u"ask mailbox-1@list.example about abuse.list.example"_s);
    row("report permission", u"jane.net._report._dmarc.other.example"_s,
        u"example.org._report._dmarc.other.example"_s);
    row("A-labels", u"mail.xn--mller-kva.net"_s, u"mail.example.net"_s);
    row("U-labels", u"mail.müller.net"_s, u"mail.example.net"_s);
    row("in a URL", u"https://mta-sts.jane.net/.well-known/mta-sts.txt"_s,
        u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s);
    row("mailbox", u"rua=mailto:jane@jane.net,mailto:postmaster@jane.net"_s,
        u"rua=mailto:mailbox-1@example.org,mailto:postmaster@example.org"_s);
    row("mailbox elsewhere", u"mailto:jane@free.example!10m"_s,
        u"mailto:mailbox-1@domain-4.example!10m"_s);
    for (const QString &local : {u"\"jane smith\""_s, u"jane/home"_s, u"jane=list"_s})
        QTest::addRow("mailbox %s", qPrintable(local))
            << u"to "_s + local + u"@jane.net, rua="_s + local + u"@jane.net"_s
            << u"to mailbox-1@example.org, rua=mailbox-1@example.org"_s;
    row("mailbox in a URL", u"https://psbl.org/remove?mail=jane@jane.net"_s,
        u"https://psbl.org/remove?mail=mailbox-1@example.org"_s);
    row("customer in a spelled name", u"smithfamily-44-128-70-25.dsl.telecom.example"_s,
        u"host-2-192-0-2-1.dsl.example.com"_s);
    row("without a hyphen", u"smith44x128x70x25.telecom.example"_s,
        u"host-2-192x0x2x1.example.com"_s);
    row("customer behind it", u"44-128-70-25-smith.other.example"_s,
        u"192-0-2-1-host-2.other.example"_s);
    row("number in a spelled name", u"c1234567-44-128-70-25.telecom.example"_s,
        u"host-2-192-0-2-1.example.com"_s);
    row("usual words around it", u"static-ip-44-128-70-25-dyn12.telecom.example"_s,
        u"static-ip-192-0-2-1-dyn12.example.com"_s);
    row("number of a customer", u"1234567.dsl.telecom.example"_s, u"host-2.dsl.example.com"_s);
    row("small number", u"123.dsl.telecom.example"_s, u"123.dsl.example.com"_s);
    row("selector by itself", u"at janesmith2024._domainkey."_s, u"at host-2._domainkey."_s);
    row("selector with full stops", u"jane.smith._domainkey.jane.net"_s,
        u"host-2._domainkey.example.org"_s);
    row("selector elsewhere", u"janesmith._domainkey.psbl.org"_s, u"host-2._domainkey.psbl.org"_s);
    row("selector typed twice", u"s1._domainkey.jane.net._domainkey.jane.net"_s,
        u"s1._domainkey.example.org._domainkey.example.org"_s);
    row("greeting", u"EHLO janes-pc"_s, u"EHLO host-1"_s);
    row("path", u"The key is in /srv/keys/jane.net/s1.pem."_s, u"The key is in s1.pem."_s);
    row("home", u"/home/jane/mail and C:\\Users\\Jane\\mail"_s,
        u"/home/user/mail and C:\\Users\\user\\mail"_s);
    row("key without a digit", u"k=ed25519; p=+RfBMNVnoMzKKCV+HcDYPfrBKnnRN+rKjhysC+pWBOg="_s,
        u"k=ed25519; p=KEY-1"_s);
    row("beginning of a key", u"k=ed25519; p=tRfBMNVnoMzKKCVhHcDY…"_s, u"k=ed25519; p=…"_s);
    row("key by itself", u"It is tRfBMNVnoMzKKCVhHcDYPfrBKnnRNhrKjhysCopWBOg."_s,
        u"It is KEY-1."_s);
    row("digest", u"d9a1f7f1c2b74c8bd9a1f7f1c2b74c8b"_s, u"DIGEST-1"_s);
    row("proof", u"google-site-verification=aBcDeFgHiJkL1234"_s,
        u"google-site-verification=PROOF"_s);
    for (const QString &name :
         {u"apple-domain="_s, u"docusign="_s, u"brevo-code:"_s, u"Sendinblue-code:"_s, u"MS=ms"_s})
        QTest::addRow("proof %s", qPrintable(name))
            << u"TXT v=spf1 -all; TXT "_s + name + u"0a1b2c3d4e"_s
            << u"TXT v=spf1 -all; TXT "_s + name + u"PROOF"_s;
    row("a proof of somebody else", u"TXT pardot12=0a1b2c3d4e; TXT yandex: 0a1b2c3d4e"_s,
        u"TXT pardot12=PROOF; TXT yandex: PROOF"_s);
    row("UUID", u"1b0a6754-49b1-4db5-8540-d2c12664b289"_s, u"DIGEST-1"_s);
}

void tst_Anonymiser::replaces()
{
    QFETCH(const QString, text);
    QTEST(hidden(text), "shown");
}

void tst_Anonymiser::leaves_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"192.168.1.20"_s);
    row(u"127.0.0.2"_s);
    row(u"9.9.9.9"_s);
    row(u"::1"_s);
    row(u"2026-11-24T10:00:06Z"_s);
    row(u"10:00:06"_s);
    row(u"zen.spamhaus.org"_s);
    row(u"mx.gmail.com:25"_s);
    row(u"janes.net"_s);
    row(u"jane.network"_s);
    row(u"RFC 7208 §4.6.4"_s);
    row(u"SOA ns1 hostmaster 2026112402 7200 3600 1209600 300"_s);
    row(u"v=DMARC1; p=none; adkim=s"_s);
    row(u"v=DMARC1; p=quarantine; sp=reject"_s);
    row(u"usr/share/mailworthy/whatStandsInTheFolderOfTheServer"_s);
    row(u"https://www.uceprotect.net/en/rblcheck.php"_s);
    row(u"/etc/postfix/main.cf"_s);
    row(u"1.2.3"_s);
    row(u"Postfix 3.7.11"_s);
    row(u"1.2.3.4.5"_s);
    row(u"removal of mail.abuse.list.example"_s);
    row(u"my-domains.example and a sub-domain: explained"_s);
    row(u"TXT v=TLSRPTv1; TXT v=STSv1; TXT v=spf1"_s);
    row(u"TXT https://psbl.org/listing1"_s);
    row(u"mail2024._domainkey and s1.mail._domainkey.psbl.org, *._domainkey"_s);
    row(u"Postfix of Debian, not that of google"_s);
}

void tst_Anonymiser::leaves()
{
    QFETCH(const QString, text);
    QCOMPARE(hidden(text), text);
}

void tst_Anonymiser::staysTheSameThroughout()
{
    Anonymiser anonymiser(jane());
    const QString first = anonymiser.text(u"attic.jane.net has 44.128.70.25"_s);
    (void)anonymiser.text(u"cellar.jane.net has 3ffe:71::1 and 44.129.1.1"_s);
    QCOMPARE(anonymiser.text(u"attic.jane.net has 44.128.70.25"_s), first);
}

void tst_Anonymiser::neighboursStayNeighbours()
{
    Anonymiser anonymiser(jane());
    const auto shown = [&](const char *text) {
        return *Address::parse(anonymiser.text(QString::fromLatin1(text)));
    };
    const Address own = shown("44.128.70.25");
    QVERIFY(shown("44.128.70.26").sharesPrefix(own, 24) && shown("44.128.70.26") != own);
    QVERIFY(!shown("44.128.71.25").sharesPrefix(own, 24));
    QCOMPARE(shown("44.128.70.0"), own.masked(24));
    const Address six = shown("3ffe:70::25");
    QVERIFY(shown("3ffe:70::26").sharesPrefix(six, 64) && shown("3ffe:70::26") != six);
    QVERIFY(!shown("3ffe:70:0:1::25").sharesPrefix(six, 64));
    for (const Address &made : {own, six})
        QVERIFY(made.addressClass() == AddressClass::Documentation);
}

void tst_Anonymiser::keysAreToldApart()
{
    Anonymiser anonymiser(jane());
    const QString rsa = QString::fromLatin1(rsaKey().publicKey().dkimOctets().toBase64());
    const QString ed = QString::fromLatin1(edKey().publicKey().dkimOctets().toBase64());
    const QString one = anonymiser.text(u"v=DKIM1; k=rsa; p="_s + rsa);
    const QString other = anonymiser.text(u"v=DKIM1; k=ed25519; p="_s + ed);
    QCOMPARE(one, u"v=DKIM1; k=rsa; p=KEY-1"_s);
    QCOMPARE(other, u"v=DKIM1; k=ed25519; p=KEY-2"_s);
    QCOMPARE(anonymiser.text(u"p="_s + rsa), u"p=KEY-1"_s);
}

void tst_Anonymiser::anyKeyIsGone()
{
    QRandomGenerator random(11);
    constexpr int rounds = 800;
    for (int round = 0; round < rounds; ++round) {
        std::array<quint32, 8> words{}; // 32 octets: Ed25519 (RFC 8463)
        random.fillRange(words.data(), qsizetype(words.size()));
        const QString key = QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64());
        const QString bare = key.chopped(1);
        const QString shown = hidden(u"v=DKIM1; k=ed25519; p="_s + key + u" and "_s + bare);
        QVERIFY2(!shown.contains(bare), qPrintable(shown));
    }
}

void tst_Anonymiser::ownStandInsAreNotUsed()
{
    Identity identity;
    identity.domains = {u"example.org"_s, u"my.example.net"_s};
    identity.addresses = {address("192.0.2.1"), address("192.0.2.2"), address("2001:db8:0:1::1")};
    Anonymiser anonymiser(identity);
    for (const QString &own : {u"example.org"_s, u"my.example.net"_s, u"192.0.2.1"_s,
                               u"192.0.2.2"_s, u"2001:db8:0:1::1"_s}) {
        const QString shown = anonymiser.text(own);
        QVERIFY2(!identity.domains.contains(shown) && shown != own, qPrintable(own));
        if (const Result<Address> made = Address::parse(shown))
            QVERIFY(std::find(identity.addresses.begin(), identity.addresses.end(), *made)
                    == identity.addresses.end());
    }
}

void tst_Anonymiser::anyAddressInAnyTextIsGone()
{
    QRandomGenerator random(7);
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        // The first octet: public, whatever follows.
        const Address four = Address::v4({static_cast<quint8>(random.bounded(30, 90)),
                                          static_cast<quint8>(random.bounded(256)),
                                          static_cast<quint8>(random.bounded(256)),
                                          static_cast<quint8>(random.bounded(1, 256))});
        std::array<quint8, 16> octets{0x2a};
        for (std::size_t i = 1; i < octets.size(); ++i)
            octets.at(i) = static_cast<quint8>(random.bounded(256));
        const Address six = Address::v6(octets);
        Identity identity;
        identity.addresses = {four, six};
        Anonymiser anonymiser(identity);
        const QString digits = QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(octets.data()), 16).toHex());
        QStringList nibbles, groups;
        for (const QChar digit : digits)
            nibbles.prepend(digit);
        for (qsizetype i = 0; i < digits.size(); i += 4)
            groups << digits.mid(i, 4);
        QStringList parts = four.toString().split(u'.');
        const QStringList forward = parts;
        std::reverse(parts.begin(), parts.end());
        const QStringList forms{four.toString(),
                                parts.join(u'.') + u".list.example"_s,
                                parts.join(u'.') + u".in-addr.arpa"_s,
                                forward.join(u'-'),
                                parts.join(u'-'),
                                six.toString(),
                                groups.join(u':'),
                                groups.join(u':').toUpper(),
                                groups.join(u'-'),
                                digits,
                                nibbles.join(u'.') + u".ip6.arpa"_s,
                                nibbles.join(u'.') + u".list.example"_s,
                                u"static."_s + forward.join(u'.') + u".isp.example"_s,
                                u"static."_s + parts.join(u'.') + u".isp.example"_s,
                                u"host1.7."_s + parts.join(u'.') + u".isp.example"_s,
                                u"_dmarc."_s + nibbles.join(u'.') + u".isp.example"_s,
                                u"ip:"_s + six.toString(),
                                u"ip4:"_s + groups.join(u':'),
                                u"include:"_s + six.toString()};
        const QStringList around{u" "_s, u"("_s, u", "_s, u"\""_s, u"; "_s};
        QString text;
        for (const QString &form : forms)
            text += around[random.bounded(around.size())] + form;
        const QString shown = anonymiser.text(text);
        for (const QString &form :
             {four.toString(), parts.join(u'.'), forward.join(u'-'), parts.join(u'-'),
              six.toString(), groups.join(u':'), groups.join(u'-'), digits, nibbles.join(u'.')})
            QVERIFY2(!shown.contains(form, Qt::CaseInsensitive),
                     qPrintable(form + u" in "_s + shown));
    }
}

MW_TEST(tst_Anonymiser)
#include "tst_Anonymiser.moc"
