#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/StsPolicy.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const QByteArray &text)
{
    QStringList codes;
    for (const Lint &lint : explainStsPolicy(text).lints)
        codes << lint.code;
    return codes;
}

const QByteArray head("version: STSv1\nmode: enforce\n");

} // namespace

class tst_StsPolicy : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what"); // "" fine, "other", or offset and expectation
        const auto row = [](const char *name, const QByteArray &text, const char *what) {
            QTest::newRow(name) << text << QString::fromUtf8(what);
        };
        row("fine", head + "mx: a.example\nmax_age: 1\n", "");
        row("order is free", "max_age: 1\nmx: a.example\nmode: enforce\nversion: STSv1", "");
        row("CRLF", "version: STSv1\r\nmode: none\r\nmax_age: 0\r\n", "");
        row("blanks at the end of lines", "version: STSv1 \nmode:\tnone\t\nmax_age:  9 ", "");
        row("UTF-8 in an extension", head + "mx: a.example\nmax_age: 1\nnote: gr\xC3\xBC\xC3\x9F e",
            "");
        row("second value is not looked at", head + "mx: a.example\nmax_age: 1\nmode: odd\n", "");
        row("other text", "hello: world\n", "other");
        row("nothing", "", "other");
        row("SPF", "v=spf1 mx:mode -all", "other");
        row("missing version", "mode: none\nmax_age: 1", "21 version:");
        row("missing mode", "version: STSv1\nmax_age: 1\nmx: a.example\n", "40 mode:");
        row("missing age", "version: STSv1\nmode: none\n", "26 max_age:");
        row("missing host", head + "max_age: 1\n", "40 mx:");
        row("other version", "version: STSv2\nmode: none\nmax_age: 1", "9 STSv1");
        row("version in small letters", "version: stsv1\nmode: none\nmax_age: 1", "9 STSv1");
        row("key in capitals", "Version: STSv1\nmode: none\nmax_age: 1", "36 version:");
        row("mode in capitals", "version: STSv1\nmode: None\nmax_age: 1",
            "21 enforce|testing|none");
        row("no colon", "version: STSv1\nmode none\nmax_age: 1", "15 key: value");
        row("blank before the colon", "version: STSv1\nmode : none\nmax_age: 1", "15 key: value");
        row("blank before the key", "version: STSv1\n mode: none\nmax_age: 1", "15 key: value");
        row("empty line", "version: STSv1\n\nmode: none\nmax_age: 1", "15 key: value");
        row("empty line at the end", "version: STSv1\nmode: none\nmax_age: 1\n\n", "37 key: value");
        row("byte-order mark", "\xEF\xBB\xBFversion: STSv1\nmode: none\nmax_age: 1",
            "0 key: value");
        row("CR alone", "version: STSv1\rmode: none\rmax_age: 1", "9 STSv1");
        row("age too long", head + "mx: a.example\nmax_age: 31557601", "52 0 to 31557600");
        row("age with eleven digits", head + "mx: a.example\nmax_age: 00000000001",
            "52 0 to 31557600");
        row("age with a sign", head + "mx: a.example\nmax_age: +1", "52 0 to 31557600");
        row("address", head + "mx: 192.0.2.1\nmax_age: 1", "33 host name");
        row("IPv6 address", head + "mx: 2001:db8::1\nmax_age: 1", "33 host name");
        row("final dot", head + "mx: a.example.\nmax_age: 1", "43 host name");
        row("underscore", head + "mx: a_b.example\nmax_age: 1", "34 host name");
        row("star in the middle", head + "mx: a.*.example\nmax_age: 1", "35 host name");
        row("star as part of a label", head + "mx: *a.example\nmax_age: 1", "33 host name");
        row("star alone", head + "mx: *\nmax_age: 1", "33 host name");
        row("two hosts in a line", head + "mx: a.example, b.example\nmax_age: 1", "42 host name");
        row("not ASCII", head + "mx: b\xC3\xBC.example\nmax_age: 1", "34 host name");
        row("control character", head + "mx: a.example\nmax_age: 1\nx: a\001", "58 value");
    }

    void saysWhereItGoesWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const Reading<StsPolicy> reading = parseStsPolicy(text);
        QString found;
        if (const auto *malformed = std::get_if<Malformed>(&reading))
            found = QString::number(malformed->offset) + u' ' + malformed->expected;
        else if (std::holds_alternative<NotThis>(reading))
            found = u"other"_s;
        QCOMPARE(found, what);
    }

    void printsWhatItReads()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            StsPolicy policy;
            policy.mode = static_cast<StsMode>(random.bounded(3));
            policy.maxAge = std::chrono::seconds(random.bounded(31557601));
            for (int k = random.bounded(1, 6); k > 0; --k)
                policy.hosts.push_back({*dns::Name::of("example.org")
                                             .under("h" + QByteArray::number(random.bounded(99))),
                                        random.bounded(2) == 0});
            const Result<QByteArray> text = toText(policy);
            QVERIFY(text);
            QVERIFY((parseStsPolicy(*text) == Reading<StsPolicy>(policy)));
        }
    }

    void refusesToPrintWhatIsNone()
    {
        StsPolicy policy{StsMode::Enforce, {}, std::chrono::seconds(1)};
        MW_VERIFY_ERROR(toText(policy), u"sts.no-hosts"_s);
        policy.hosts = {{dns::Name::of("a\\.b.example"), false}};
        MW_VERIFY_ERROR(toText(policy), u"sts.bad-host"_s);
        policy.hosts = {{dns::Name::of("a.example"), false}};
        policy.maxAge = longestMaxAge + std::chrono::seconds(1);
        MW_VERIFY_ERROR(toText(policy), u"sts.bad-age"_s);
        policy.maxAge = std::chrono::seconds(-1);
        MW_VERIFY_ERROR(toText(policy), u"sts.bad-age"_s);
    }

    void coversHosts()
    {
        const auto policy = std::get<StsPolicy>(
            parseStsPolicy(head + "mx: mail.example.org\nmx: *.backup.example\nmax_age: 604800\n"));
        const dns::Name own = dns::Name::of("Mail.Example.ORG");
        const dns::Name below = dns::Name::of("a.backup.example");
        const dns::Name deeper = dns::Name::of("b.a.backup.example");
        const dns::Name itself = dns::Name::of("backup.example");
        QVERIFY(policy.covers(own) && policy.covers(below));
        QVERIFY(!policy.covers(deeper) && !policy.covers(itself) && !policy.covers(dns::Name()));
        QVERIFY((policy.uncovered({own, deeper, itself, below})
                 == std::vector<dns::Name>{deeper, itself}));
        QCOMPARE(stsPolicyUrl(dns::Name::of("Example.org")),
                 u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s);
    }

    void findsWhatIsUnwise()
    {
        const QByteArray rest("mx: a.example\nmax_age: 604800\n");
        QVERIFY(codesOf(head + rest).isEmpty());
        QCOMPARE(codesOf("version: STSv1\nmode: testing\n" + rest), QStringList{u"sts.testing"_s});
        QCOMPARE(codesOf("version: STSv1\nmode: none\nmax_age: 0"),
                 QStringList{u"sts.opted-out"_s});
        QCOMPARE(codesOf(head + "mx: a.example\nmax_age: 3600"), QStringList{u"sts.short-age"_s});
        QVERIFY(codesOf(head + "mx: a.example\nmax_age: 86400").isEmpty());
        QCOMPARE(codesOf(head + rest + "mode: none\n"), QStringList{u"sts.repeated-field"_s});
        QCOMPARE(codesOf(head + rest + "x: y\n"), QStringList{u"sts.extension"_s});
        QCOMPARE(codesOf(head + "mx: a_b\nmax_age: 1"), QStringList{u"sts.syntax"_s});
    }

    void readsAtMostWhatSendersFetch()
    {
        QByteArray text = head + "mx: a.example\nmax_age: 604800\n";
        while (text.size() + 16 <= longestPolicy)
            text += "mx: bb.example.\n";
        text.replace("example.\n", "example\n");
        QVERIFY(explainStsPolicy(text).valid);
        text += QByteArray(longestPolicy, 'x');
        QVERIFY(!explainStsPolicy(text).valid);
    }
};

MW_TEST(tst_StsPolicy)
#include "tst_StsPolicy.moc"
