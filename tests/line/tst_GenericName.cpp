#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/GenericName.h"

#include <QFile>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

namespace {

const dmarc::Suffixes *suffixes()
{
    static const Result<dmarc::Suffixes> loaded = dmarc::Suffixes::system();
    return loaded ? &*loaded : nullptr;
}

NameVerdict judged(const QString &name, const QString &address, const std::vector<Name> &own = {})
{
    NameQuestion question;
    question.name = *Name::parse(QStringView(name));
    if (const Result<Address> parsed = Address::parse(address))
        question.address = *parsed;
    question.ownDomains = own;
    return judgeName(question, suffixes());
}

} // namespace

class tst_GenericName : public QObject
{
    Q_OBJECT

private slots:
    void classifiesTheNamesOfTheSurvey()
    {
        QFile file(QStringLiteral(MAILWORTHY_SHARED "/reference/rdns.md"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of classified names is not here");
        int access = 0, accessFound = 0, custom = 0, hosting = 0, hostingFound = 0, labelled = 0,
            labelledFound = 0, all = 0;
        QStringList differing;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &line : text.split(u'\n')) {
            const QStringList words = line.split(u' ');
            if (words.size() < 5 || words[0].size() != 1
                || !QStringView(u"DSHCP").contains(words[0][0]) || !words[1].contains(u'.'))
                continue;
            ++all;
            const NameVerdict verdict = judged(words[1], words[2]);
            const bool found =
                verdict.kind == NameKind::Generic || verdict.kind == NameKind::Suspect;
            if (toString(verdict.kind) != words[4])
                differing.append(u"%1: %2 (%3), not %4"_s.arg(words[1], toString(verdict.kind))
                                     .arg(verdict.score)
                                     .arg(words[4]));
            if (words[0] == u"D"_s) {
                ++access;
                accessFound += found ? 1 : 0;
            } else if (words[0] == u"S"_s) {
                ++labelled;
                labelledFound += verdict.kind == NameKind::Generic ? 1 : 0;
            } else if (words[0] == u"H"_s) {
                ++hosting;
                hostingFound += verdict.kind == NameKind::Generic ? 1 : 0;
            } else if (words[0] == u"C"_s) {
                ++custom;
                QVERIFY2(verdict.kind == NameKind::Custom, qPrintable(words[1]));
            }
        }
        QCOMPARE(all, 181);
        QCOMPARE(access, 102);
        QVERIFY2(accessFound * 100 >= access * 95, qPrintable(differing.join(u'\n')));
        QCOMPARE(labelledFound, labelled);
        QVERIFY(hostingFound >= hosting - 1);
        QCOMPARE(custom, 40);
        QVERIFY2(differing.size() <= 4, qPrintable(differing.join(u'\n')));
    }

    void judgesNamesOfEveryScheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *what, const char *name, const char *address,
                            const char *kind, const char *sort, const char *rule) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(address)
                                << QString::fromLatin1(kind) << QString::fromLatin1(sort)
                                << QString::fromLatin1(rule);
        };
        row("four in order", "c-44-128-7-200.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("reversed with dots", "200.7.128.44.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("shuffled", "200.red-44-128-7.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("padded", "044-128-007-200.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("twelve digits", "x044128007200.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("run together", "dynamic441287200.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("hexadecimal", "p2C8007C8.dip0.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("one number", "h746588104.isp.example", "44.128.7.200", "generic", "access",
            "full-address");
        row("three octets", "h200.s7.ts128.isp.example", "44.128.7.200", "generic", "access",
            "three-octets");
        row("two octets and a word", "usr-007-200.isp.example", "44.128.7.200", "generic", "access",
            "two-octets");
        row("two octets alone", "srv-7-200.isp.example", "44.128.7.200", "suspect", "access",
            "two-octets");
        row("last octet alone", "srv200.isp.example", "44.128.7.200", "custom", "none", "none");
        row("IPv6 whole", "p3ffe0000000100000000000000000025.dip0.isp.example", "3ffe:0:1::25",
            "generic", "access", "full-address");
        row("IPv6 nibbles",
            "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.e.f.f.3.isp.example",
            "3ffe:0:1::25", "generic", "access", "full-address");
        row("access word", "abc.adsl.isp.example", "44.128.7.200", "generic", "access",
            "access-word");
        row("access word with digits", "pppa12.isp.example", "44.128.7.200", "generic", "access",
            "access-word");
        row("a word within a word is none", "dynamics.isp.example", "44.128.7.200", "custom",
            "none", "none");
        row("static", "static-44-128-7-200.isp.example", "44.128.7.200", "generic", "static",
            "full-address");
        row("static pool is no static", "static-44-128-7-200.pool.isp.example", "44.128.7.200",
            "generic", "access", "full-address");
        row("hoster", "static.200.7.128.44.clients.your-server.de", "44.128.7.200", "generic",
            "hosting", "hosting-suffix");
        row("hoster without digits", "vmi1.contaboserver.net", "44.128.7.200", "generic", "hosting",
            "hosting-suffix");
        row("mail host", "mail.example.org", "44.128.7.200", "custom", "none", "none");
        row("mail host with number", "mx200.example.org", "44.128.7.200", "custom", "none", "none");
        row("mail word inside an access line", "mail.dyn.example.net", "44.128.7.200", "custom",
            "none", "none");
        row("numbers of another address", "a-1-2-3-4.x.isp.example", "44.128.7.200", "suspect",
            "access", "many-numbers");
        row("quad, address unknown", "a-1-2-3-4.isp.example", "-", "generic", "access",
            "full-address");
        row("bare address", "44.128.7.200", "44.128.7.200", "generic", "access", "bare-address");
        row("registrable domain itself", "example.org", "44.128.7.200", "custom", "none", "none");
        row("upper case", "DSL-1.ISP.EXAMPLE", "44.128.7.200", "generic", "access", "access-word");
        row("A-label", "xn--mller-kva.example.org", "44.128.7.200", "custom", "none", "none");
    }
    void judgesNamesOfEveryScheme()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, kind);
        QFETCH(QString, sort);
        QFETCH(QString, rule);
        const NameVerdict verdict = judged(name, address);
        QCOMPARE(toString(verdict.kind), kind);
        QCOMPARE(toString(verdict.sort), sort);
        QCOMPARE(verdict.rule, rule);
    }

    void neverCallsTheOwnersNameGeneric()
    {
        const std::vector<Name> own{Name::of("home.example")};
        const NameVerdict verdict =
            judged(u"44-128-7-200.dyn.home.example"_s, u"44.128.7.200"_s, own);
        QCOMPARE(verdict.kind, NameKind::Custom);
        QCOMPARE(verdict.rule, u"own-domain"_s);
        QCOMPARE(judged(u"44-128-7-200.dyn.home2.example"_s, u"44.128.7.200"_s, own).kind,
                 NameKind::Generic);
    }

    void knowsNothingAboutNoName() { QCOMPARE(judgeName({}, suffixes()).kind, NameKind::Unknown); }

    void worksWithoutASuffixList()
    {
        NameQuestion question;
        question.name = Name::of("abc.adsl.isp.example");
        QCOMPARE(judgeName(question, nullptr).kind, NameKind::Generic);
    }

    void takesTheLongestNames()
    {
        std::vector<QByteArray> labels(126, "1");
        QVERIFY(judged(Name::fromLabels(labels)->toString(), u"1.1.1.1"_s).kind
                == NameKind::Generic);
        const Name wide = *Name::fromLabels(std::vector<QByteArray>(3, QByteArray(63, '9')));
        QVERIFY(judgeName({wide, std::nullopt, {}}, suffixes()).kind != NameKind::Unknown);
        const Name odd = *Name::fromLabels({QByteArray("\x00\xff.", 3), "isp", "example"});
        QVERIFY(judgeName({odd, std::nullopt, {}}, suffixes()).kind == NameKind::Custom);
    }
};

MW_TEST(tst_GenericName)
#include "tst_GenericName.moc"
