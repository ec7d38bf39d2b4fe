#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Reports.h"
#include "mail/transport/Explain.h"
#include "mail/transport/ReportPermission.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

namespace {

QStringList codesOf(const Explanation &explanation)
{
    QStringList codes;
    for (const Lint &lint : explanation.lints)
        codes << lint.code;
    return codes;
}

} // namespace

class tst_ReportPermission : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatReportersTake()
    {
        const auto isGiven = [](const QByteArray &text) {
            return std::holds_alternative<ReportPermission>(parseReportPermission(text));
        };
        QVERIFY(isGiven(dmarc::permissionText()));
        QVERIFY(isGiven("v=DMARC1") && isGiven("v=DMARC1; rua=mailto:a@example.org"));
        QVERIFY(!isGiven("v=dmarc1") && !isGiven("v=DMARC1 x") && !isGiven("x"));
        QVERIFY((parseReportPermission("v=spf1 -all") == Reading<ReportPermission>(NotThis{})));
    }

    void readsItsName()
    {
        const auto name = permissionNameFrom(Name::of("a.example._report._DMARC.reports.example"));
        QVERIFY(name);
        QCOMPARE(name->policyDomain, Name::of("a.example"));
        QCOMPARE(name->destination, Name::of("reports.example"));
        QVERIFY(!name->everybody());
        QVERIFY(permissionNameFrom(Name::of("*._report._dmarc.reports.example"))->everybody());
        QVERIFY(!permissionNameFrom(Name::of("_report._dmarc.reports.example")));
        QVERIFY(!permissionNameFrom(Name::of("a.example._report._dmarc")));
        QVERIFY(!permissionNameFrom(Name::of("_dmarc.example.org")));
        const std::optional<Name> made =
            dmarc::permissionName(Name::of("a.example"), Name::of("reports.example"));
        QCOMPARE(permissionNameFrom(*made)->destination, Name::of("reports.example"));
    }

    void isRecognised()
    {
        QCOMPARE(explain("v=DMARC1;").kind, std::optional(Kind::DmarcReport));
        // a policy record, for the engine of DMARC
        QCOMPARE(recognise("v=DMARC1; p=none").kind, std::optional(Kind::Dmarc));
        const Explanation line = explain(
            "a.example._report._dmarc.b.example. IN TXT \"v=DMARC1; rua=mailto:x@b.example\"");
        QCOMPARE(line.kind, std::optional(Kind::DmarcReport));
        QVERIFY(line.valid && line.lints.empty());
    }

    void findsWhatIsUnwise()
    {
        const auto codes = [](const QByteArray &text, const char *owner = nullptr) {
            return codesOf(explainReportPermission(text, owner ? std::optional(Name::of(owner))
                                                               : std::nullopt));
        };
        QVERIFY(codes("v=DMARC1;").isEmpty());
        QCOMPARE(codes("v=DMARC1; p=none"), QStringList{u"dmarc.permission-tags"_s});
        QCOMPARE(codes("v=DMARC1", "*._report._dmarc.b.example"),
                 QStringList{u"dmarc.permission-for-all"_s});
        QCOMPARE(codes("v=DMARC1", "_dmarc.b.example"),
                 QStringList{u"dmarc.permission-misplaced"_s});
        QCOMPARE(codes("v=DMARC1; rua=mailto:x@c.example", "a.example._report._dmarc.b.example"),
                 QStringList{u"dmarc.permission-host"_s});
        QCOMPARE(codes("v=DMARC2"), QStringList{u"dmarc.syntax"_s});
        QCOMPARE(codes("hello"), QStringList{u"dmarc.syntax"_s});
    }
};

MW_TEST(tst_ReportPermission)
#include "tst_ReportPermission.moc"
