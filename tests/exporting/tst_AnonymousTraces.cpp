// Keys, proofs of ownership, folders and half words are taken out of a report, in what form ever
// they stand there; what only looks like them stays.
#include "exporting/Plans.h"
#include "exporting/report/Anonymiser.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::exporting;
using namespace mailworthy::testkit;

namespace {

Identity jane()
{
    Identity identity;
    identity.domains = {u"jane.net"_s};
    identity.addresses = {*Address::parse(u"44.128.70.25"_s), *Address::parse(u"3ffe:70::25"_s)};
    return identity;
}

QString hidden(const QString &text)
{
    return Anonymiser(jane()).text(text);
}

} // namespace

class tst_AnonymousTraces : public QObject
{
    Q_OBJECT

private slots:
    void cutAnywhereNothingIsLeft();
    void tagsOfWhatWasCutStay();
    void replaces_data();
    void replaces();
    void leaves_data();
    void leaves();
    void anyBrokenKeyIsGone();
};

void tst_AnonymousTraces::cutAnywhereNothingIsLeft()
{
    const QString key = u"tRfBMNVnoMzKKCVhHcDYPfrBKnnRNhrKjhysCopWBOg="_s;
    const QString text =
        u"MX 10 mail.jane.net; A 44.128.70.25; AAAA 3ffe:70::25; TXT v=spf1 ip4:44.128.70.25 "
        "ip6:3ffe:70::25 include:_spf.jane.net -all; TXT v=DMARC1; p=none; "
        "rua=mailto:jane@jane.net,mailto:\"jane smith\"@jane.net; TXT v=DKIM1; k=ed25519; p="_s
        + key + u"; TXT v=DKIM1; p="_s + key.first(8) + u' ' + key.sliced(8, 20) + u' '
        + key.sliced(28)
        + u"; TLSA 3 1 1 d9a1f7f1c2b74c8bd9a1f7f1c2b74c8b; PTR 25.70.128.44.in-addr.arpa; "
          "TXT google-site-verification=aBcDeFgHiJkL1234; TXT ZOOM_verify_aBcDeF; X "
          "C:\\Users\\Jane Smith\\mail; [44.128.70.25] <jane@jane.net>"_s;
    const QStringList originals{u"ja"_s, u"smi"_s, u"44"_s,      u"128"_s,      u"3f"_s,
                                u"d9"_s, u"aBc"_s, key.first(3), key.mid(8, 3), key.sliced(28, 3)};
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const QString shown = hidden(text.first(size) + u'…');
        for (const QString &original : originals)
            QVERIFY2(!shown.contains(original, Qt::CaseInsensitive),
                     qPrintable(original + u" in "_s + shown));
    }
}

void tst_AnonymousTraces::tagsOfWhatWasCutStay()
{
    QCOMPARE(hidden(u"v=DKIM1; p=MIIB…"_s), u"v=DKIM1; p=…"_s);
    QCOMPARE(hidden(u"v=spf1 ip4:44.12…"_s), u"v=spf1 ip4:…"_s);
    QCOMPARE(hidden(u"v=DMARC1; rua=mailto:ja…"_s), u"v=DMARC1; rua=mailto:…"_s);
    QCOMPARE(hidden(u"554 blocked, see https://list.exam…"_s), u"554 blocked, see https://…"_s);
}

void tst_AnonymousTraces::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("proof in the name", u"TXT ZOOM_verify_lcwAbCdEf; A 127.0.0.2"_s,
        u"TXT PROOF; A 127.0.0.2"_s);
    row("bare proof", u"TXT v=spf1 -all; TXT k3jh45kj3h4"_s, u"TXT v=spf1 -all; TXT PROOF"_s);
    row("proof without a digit", u"TXT cisco-key=AbCdEf"_s, u"TXT cisco-key=PROOF"_s);
    row("proof with full stops", u"TXT some=aBc.dEf.gHi; TXT x: aB.cD"_s,
        u"TXT some=PROOF; TXT x: PROOF"_s);
    row("proof with semicolons", u"TXT some=aBc;other=dEf; A 44.128.70.25"_s,
        u"TXT some=PROOF; A 192.0.2.1"_s);
    row("key with blanks", u"v=DKIM1; p=MIIBIjANBgkq hkiG9w0BAQEF AAOCAQ8A; TXT x y"_s,
        u"v=DKIM1; p=KEY-1; TXT x y"_s);
    row("key with quotes", u"p=MIIBIjANBgkqhkiG9w0B\" \"AQEFAAOCAQ8AMIIB\""_s, u"p=KEY-1\""_s);
    row("key with a line break", u"p=MIIBIjANBgkqhkiG9w0B\nAQEFAAOCAQ8AMIIB"_s, u"p=KEY-1"_s);
    row("key as base64url", u"p=tRfBMNVnoMz-KCVhHcDY_frBKnnRN"_s, u"p=KEY-1"_s);
    row("key in front of prose", u"p=MIIBIjANBgkqhkiG9w0B is the key of yours"_s,
        u"p=KEY-1 is the key of yours"_s);
    row("base64url by itself", u"It is tRfBMNVnoMz-KCVhHcDY_frBKnnRNhrKjhysCopWBOg."_s,
        u"It is KEY-1."_s);
    row("digest in a label", u"_0a1b2c3d4e5f0a1b2c3d4e5f0a1b2c3d.acm"_s, u"_DIGEST-1.acm"_s);
    row("path of reports", u"v=TLSRPTv1; rua=https://list.example/jane/r"_s,
        u"v=TLSRPTv1; rua=https://list.example/ACCOUNT"_s);
    row("a second path of reports", u"rua=mailto:r@jane.net,https://list.example/jane"_s,
        u"rua=mailto:mailbox-1@example.org,https://list.example/ACCOUNT"_s);
    row("where a CA reports", u"CAA 0 iodef \"https://list.example/jane\""_s,
        u"CAA 0 iodef \"https://list.example/ACCOUNT\""_s);
    row("home in lower case", u"c:\\users\\jane\\mail"_s, u"c:\\users\\user\\mail"_s);
    row("home in lower case, slashes", u"c:/users/jane/mail"_s, u"c:/users/user/mail"_s);
    row("home with blanks at the end", u"The file lies in C:\\Users\\Jane Mary Smith."_s,
        u"The file lies in C:\\Users\\user."_s);
    row("nothing but a home", u"c:\\users\\jane smith"_s, u"c:\\users\\user"_s);
    row("home with an apostrophe", u"C:\\Users\\Jane O'Neil\\mail"_s, u"C:\\Users\\user\\mail"_s);
    row("apostrophes around", u"'/home/o'neil' and '/Users/jane' too"_s,
        u"'/home/user' and '/Users/user' too"_s);
}

void tst_AnonymousTraces::replaces()
{
    QFETCH(const QString, text);
    QTEST(hidden(text), "shown");
}

void tst_AnonymousTraces::leaves_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"/usr/lib/x86/SomethingVeryLong/C++/IncludeDirectoryPath"_s);
    row(u"X-Some-Name-Of-A-Header-That-Is-Long-Without-End"_s);
    row(u"Looking for the public addresses …"_s);
    row(u"What stands in <…> is on the account page."_s);
    row(u"v=DMARC1; p=quarantine sp=reject and SomeOtherWordThatIsLong1"_s);
    row(u"p=none is what most begin with"_s);
    row(u"TXT v=spf1-all; TXT v=DMARC1,p=none; TXT v=DKIM1;p=; TXT k=rsa;p="_s);
    row(u"TXT listed for spam, see the page; A 127.0.0.2"_s);
    row(u"TXT"_s);
    row(u"the TXT record at the name"_s);
    row(u"C:\\Users is missing"_s);
    row(u"https://www.psbl.org/users/help"_s);
    row(u"v=TLSRPTv1; rua=https://list.example"_s);
    row(u"Ask there, https://www.uceprotect.net/en/rblcheck.php has a form"_s);
}

void tst_AnonymousTraces::leaves()
{
    QFETCH(const QString, text);
    QCOMPARE(hidden(text), text);
}

/// In pieces of any length, whatever is between them.
void tst_AnonymousTraces::anyBrokenKeyIsGone()
{
    const QString key = QString::fromLatin1(rsaKey().publicKey().dkimOctets().toBase64());
    for (const qsizetype size : {48, 64, 76, 100, 255}) {
        for (const QString &between : {u" "_s, u"\" \""_s, u"\n"_s, u"\n\t"_s}) {
            QString broken;
            for (qsizetype at = 0; at < key.size(); at += size)
                broken += (at > 0 ? between : QString()) + key.mid(at, size);
            QCOMPARE(hidden(u"TXT v=DKIM1; p="_s + broken + u"; A 127.0.0.2"_s),
                     u"TXT v=DKIM1; p=KEY-1; A 127.0.0.2"_s);
        }
    }
}

MW_TEST(tst_AnonymousTraces)
#include "tst_AnonymousTraces.moc"
