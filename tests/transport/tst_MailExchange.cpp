#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/Explain.h"
#include "mail/transport/MailExchange.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

class tst_MailExchange : public QObject
{
    Q_OBJECT

private slots:
    void judgesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(fault);
        };
        row("mail.example.org", "none");
        row("Mail.Example.ORG.", "none");
        row("xn--bcher-kva.example", "none");
        row("192.0.2.1", "address");
        row("localhost", "localhost");
        row("mail.localhost", "localhost");
        row("mail", "single-label");
        row("mail_1.example.org", "not-host-name");
        row("-mail.example.org", "not-host-name");
        row("mail.example.123", "not-host-name");
    }

    void judgesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, fault);
        QCOMPARE(toString(faultOf(*Name::parse(QStringView(name)))), fault);
    }

    void judgesSets()
    {
        const dns::Mx good{10, Name::of("mail.example.org")};
        const dns::Mx bad{20, Name::of("localhost")};
        const std::vector<dns::Mx> mixed{good, bad};
        const MxJudgement judgement = judgeMx(mixed);
        QCOMPARE(judgement.verdict, MxVerdict::Broken);
        QCOMPARE(judgement.faults[0], ExchangeFault::None);
        QCOMPARE(judgement.faults[1], ExchangeFault::Localhost);
        const std::vector<dns::Mx> withNull{nullMx(), good};
        QCOMPARE(judgeMx(withNull).faults[0], ExchangeFault::NullAndOthers);
        QCOMPARE(lintMxSet(withNull).size(), std::size_t(1));
        QVERIFY(lintMxSet(mixed).empty());
        const std::vector<dns::Mx> alone{nullMx()};
        QCOMPARE(judgeMx(alone).verdict, MxVerdict::NullMx);
        QVERIFY(lintMxSet(alone).empty());
    }

    void makesOnlyGoodRecords()
    {
        QCOMPARE(mxFor(Name::of("mail.example.org"))->preference, quint16(10));
        MW_VERIFY_ERROR(mxFor(Name::of("192.0.2.1")), u"mx.bad-host"_s);
        MW_VERIFY_ERROR(mxFor(Name()), u"mx.bad-host"_s);
        MW_VERIFY_ERROR(mxFor(Name::of("mail")), u"mx.bad-host"_s);
    }

    void explains_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const QByteArray &text, bool valid, qsizetype offset,
                            const char *codes) {
            QTest::newRow(name) << text << valid << offset << QString::fromLatin1(codes);
        };
        row("host", "10 mail.example.org.", true, -1, "");
        row("without final dot", "10 mail.example.org", true, -1, "");
        row("null", "0 .", true, -1, "mx.null");
        row("null with another number", "10 .", true, -1, "mx.null mx.null-preference");
        row("address", "10 192.0.2.1", false, 3, "mx.literal");
        row("IPv6 address", "10 2001:db8::1", false, 3, "mx.literal");
        row("localhost", "10 localhost.", false, 3, "mx.host-name");
        row("single label", "10 mail.", true, -1, "mx.host-name");
        row("underscore", "10 mail_1.example.org.", false, 7, "mx.syntax");
        row("empty label", "10 mail..example.org.", false, 8, "mx.syntax");
        row("number too large", "65536 mail.example.org.", false, 0, "mx.syntax");
        row("too much", "10 mail.example.org. x", false, 21, "mx.syntax");
        row("zone line", "example.org. 3600 IN MX 10 mail.example.org.", true, -1, "");
        row("zone line without final dot", "example.org. 3600 IN MX 10 mail.example.org", true, -1,
            "name.relative");
        row("relative zone line", "@ MX 10 mail", true, -1, "");
        row("no host", "example.org. IN MX 10", false, 21, "mx.syntax");
    }

    void explains()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qsizetype, offset);
        QFETCH(QString, codes);
        const Explanation explanation = explain(text);
        QCOMPARE(explanation.kind, std::optional(Kind::Mx));
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(explanation.error ? explanation.error->offset : -1, offset);
        QStringList found;
        for (const Lint &lint : explanation.lints)
            found << lint.code;
        QCOMPARE(found.join(u' '), codes);
    }

    void seesTheNullBesideOthers()
    {
        const std::vector<QByteArray> texts{"0 .", "example.org. MX 10 mail.example.org."};
        const std::vector<Record> records{recognise(texts[0]), recognise(texts[1])};
        QCOMPARE(lintTogether(records, texts).front().code, u"mx.null-beside"_s);
    }
};

MW_TEST(tst_MailExchange)
#include "tst_MailExchange.moc"
