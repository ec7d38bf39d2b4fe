#include "ZoneInternet.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/Lint.h"

#include <QtTest>

using namespace mailworthy::spf;
using mailworthy::Address;
using mailworthy::ArgValue;
using mailworthy::spf::test::ZoneInternet;
namespace dns = mailworthy::dns;

namespace {

QStringList codesOf(const std::vector<LintIssue> &issues)
{
    QStringList codes;
    for (const LintIssue &one : issues)
        codes.append(toString(one.issue));
    return codes;
}

QString argOf(const std::vector<LintIssue> &issues, Issue what, const QString &name)
{
    for (const LintIssue &one : issues) {
        const auto arg = one.args.find(name);
        if (one.issue == what && arg != one.args.end())
            return mailworthy::argText(arg->second);
    }
    return QStringLiteral("(none)");
}

LintInput inputFor(ZoneInternet &zone, const QByteArray &record,
                   const std::vector<const char *> &senders)
{
    zone.add("example.org", "TXT", record);
    LintInput input;
    input.domain = "example.org";
    input.texts = {record};
    input.budget = budget(zone, "example.org", {});
    for (const char *sender : senders) {
        const Address ip = *Address::parse(QString::fromLatin1(sender));
        input.senders.push_back({ip, checkHost(zone, Request::of(ip, "b@example.org", "h"), {})});
    }
    return input;
}

} // namespace

class tst_Lint : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheRecordAlone_data();
    void judgesTheRecordAlone();
    void saysWhyWithArguments();
    void passesForEverySendingAddress();
    void saysWhichAddressIsNotCovered();
    void cannotTellWhenDnsFails();
    void findsWhatIsMissingOrMisplaced();
    void findsSecondRecords();
    void countsTheWorstCase();
    void warnsBeforeTheLimit();
    void findsLoops();
    void findsIncludesWithoutRecord();
    void findsVoidLookupsAndTooManyMx();
    void countsVoidsOfTheWorseFamily();
    void leavesOutWhatDependsOnTheMessage();
    void measuresTheWholeAnswer();
    void namesEveryCode();
};

void tst_Lint::judgesTheRecordAlone_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("codes");
    const auto row = [](const QByteArray &record, const char *codes) {
        QTest::newRow(record.left(60).constData()) << record << QString::fromLatin1(codes);
    };
    row("v=spf1 ip4:192.0.2.1 -all", "");
    row("v=spf1 redirect=h.example", "");
    row("v=spf1 mx", "spf.no-all");
    row("v=spf1 mx ?all", "spf.no-all");
    row("v=spf1 +all", "spf.pass-all");
    row("v=spf1 all", "spf.pass-all");
    row("v=spf1 ip4:0.0.0.0/0 -all", "spf.pass-all");
    row("v=spf1 ip4:10.0.0.0/15 -all", "spf.pass-all");
    row("v=spf1 ip4:192.0.0.0/16 ip6:2001:db8::/32 -all", "");
    row("v=spf1 -ip4:0.0.0.0/0 ~all", "");
    row("v=spf1 ip6:2001::/31 -all", "spf.pass-all");
    row("v=spf1 a/0 -all", "spf.pass-all");
    row("v=spf1 ptr -all", "spf.ptr");
    row("v=spf1 include:%{p}.h.example -all", "spf.ptr");
    row("v=spf1 exists:%{p}.h.example -all", "spf.ptr");
    row("v=spf1 -all mx", "spf.dead-terms");
    row("v=spf1 redirect=h.example mx -all", "spf.dead-terms");
    row("v=spf1 -all exp=h.example", "");
    row("v=spf1 mx +MX -all", "spf.duplicate-terms");
    row("v=spf1 mx ?mx -all", "");
    row("v=spf1 moo=cow -all", "spf.unknown-modifier");
    row("v=spf1 moo", "spf.syntax");
    row("v=spf1 ip4:h.example -all", "spf.syntax");
    row("v=spf1 mx \xE2\x80\x93"
        "all",
        "spf.typography");
    row("v=spf1 \"mx\" -all", "spf.quoted");
    row("v=spf1 include=h.example -all", "spf.syntax,spf.unknown-modifier");
    row("v=spf1 " + QByteArray("ip4:192.0.2.1/25 ").repeated(1) + QByteArray(440, ' ') + "-all",
        "spf.long");
}

void tst_Lint::judgesTheRecordAlone()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, codes);
    QCOMPARE(codesOf(lintRecord(record)).join(QLatin1Char(',')), codes);
}

void tst_Lint::saysWhyWithArguments()
{
    const std::vector<LintIssue> syntax = lintRecord("v=spf1 mx ip4:h.example -all");
    QCOMPARE(argOf(syntax, Issue::Syntax, QStringLiteral("offset")), QStringLiteral("14"));
    QCOMPARE(argOf(syntax, Issue::Syntax, QStringLiteral("expected")),
             QStringLiteral("ip4-address"));
    QCOMPARE(argOf(syntax, Issue::Syntax, QStringLiteral("mistakes")),
             QStringLiteral("ip4-with-name"));
    QCOMPARE(argOf(syntax, Issue::Syntax, QStringLiteral("suggestion")),
             QStringLiteral("v=spf1 mx a:h.example -all"));
    const std::vector<LintIssue> dead = lintRecord("v=spf1 ~all mx a");
    QCOMPARE(argOf(dead, Issue::DeadTerms, QStringLiteral("terms")), QStringLiteral("mx, a"));
    QCOMPARE(argOf(dead, Issue::DeadTerms, QStringLiteral("behind")), QStringLiteral("~all"));
    QCOMPARE(dead.front().range, std::optional(Range{12, 2}));
}

void tst_Lint::passesForEverySendingAddress()
{
    ZoneInternet zone;
    const std::vector<LintIssue> issues = lint(
        inputFor(zone, "v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -all", {"192.0.2.1", "2001:db8::1"}));
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.pass")}));
    QCOMPARE(argOf(issues, Issue::Pass, QStringLiteral("addresses")),
             QStringLiteral("192.0.2.1, 2001:db8::1"));
}

void tst_Lint::saysWhichAddressIsNotCovered()
{
    ZoneInternet zone;
    const std::vector<LintIssue> issues =
        lint(inputFor(zone, "v=spf1 ip4:192.0.2.1 -all", {"192.0.2.1", "2001:db8::1"}));
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.not-covering")}));
    QCOMPARE(argOf(issues, Issue::NotCovering, QStringLiteral("address")),
             QStringLiteral("2001:db8::1"));
    QCOMPARE(argOf(issues, Issue::NotCovering, QStringLiteral("result")), QStringLiteral("fail"));
    QCOMPARE(argOf(issues, Issue::NotCovering, QStringLiteral("mechanism")),
             QStringLiteral("-all"));
}

void tst_Lint::cannotTellWhenDnsFails()
{
    LintInput input;
    input.domain = "example.org";
    input.failure = dns::Outcome::Timeout;
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.unknown")}));
    QCOMPARE(argOf(lint(input), Issue::Unknown, QStringLiteral("outcome")),
             QStringLiteral("timeout"));
    ZoneInternet zone;
    zone.fail("slow.example", dns::Outcome::Timeout);
    const std::vector<LintIssue> issues =
        lint(inputFor(zone, "v=spf1 a:slow.example -all", {"192.0.2.1"}));
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.unknown")}));
    QCOMPARE(argOf(issues, Issue::Unknown, QStringLiteral("name")), QStringLiteral("slow.example"));
}

void tst_Lint::findsWhatIsMissingOrMisplaced()
{
    LintInput input;
    input.domain = "example.org";
    input.texts = {"MS=ms1"};
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.missing")}));
    input.heloWithoutRecord = "mail.example.org";
    QCOMPARE(codesOf(lint(input)),
             QStringList({QStringLiteral("spf.missing"), QStringLiteral("spf.helo-missing")}));
    input.heloWithoutRecord = std::nullopt;
    input.strays = {{"_spf.example.org", "v=spf1 mx -all"}};
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.misplaced")}));
    input.strays.clear();
    input.texts = {"\"v=spf1 mx -all\""};
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.quoted")}));
    input.texts = {"v=spf1\xC2\xA0mx -all"};
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.typography")}));
    input.texts = {"spf1 mx -all"};
    QCOMPARE(codesOf(lint(input)), QStringList({QStringLiteral("spf.syntax")}));
}

void tst_Lint::findsSecondRecords()
{
    LintInput input;
    input.domain = "example.org";
    input.texts = {"v=spf1 mx -all", "hello", "V=SPF1 a ~all"};
    const std::vector<LintIssue> issues = lint(input);
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.multiple")}));
    QCOMPARE(argOf(issues, Issue::Multiple, QStringLiteral("count")), QStringLiteral("2"));
}

void tst_Lint::countsTheWorstCase()
{
    ZoneInternet zone;
    zone.add("example.org", "A", "192.0.2.1");
    zone.add("h.example", "TXT",
             "v=spf1 a:example.org a:example.org a:example.org redirect=i.example");
    zone.add("i.example", "TXT",
             "v=spf1 a:example.org a:example.org a:example.org -all a:example.org");
    const LintInput input =
        inputFor(zone, "v=spf1 a include:h.example include:h.example -all", {"192.0.2.1"});
    QCOMPARE(input.budget->lookups, 1 + 2 * (1 + 3 + 1 + 3));
    QCOMPARE(input.budget->repeated, (std::vector<QByteArray>{"h.example"}));
    // Passes for the owner's address all the same: both are said.
    QCOMPARE(codesOf(lint(input)),
             QStringList({QStringLiteral("spf.pass"), QStringLiteral("spf.duplicate-terms"),
                          QStringLiteral("spf.too-many-lookups")}));
    const RecordTrace &root = input.budget->trace.root;
    QCOMPARE(root.terms[1].below.at(0).lookups, 7);
    QVERIFY(!root.terms[1].beyondLimit);
    QVERIFY(root.terms[2].beyondLimit);
}

void tst_Lint::warnsBeforeTheLimit()
{
    ZoneInternet zone;
    zone.add("example.org", "A", "192.0.2.1");
    for (int i = 0; i < 8; ++i)
        zone.add("s" + QByteArray::number(i) + ".example", "TXT", "v=spf1 -all");
    QByteArray record = "v=spf1";
    for (int i = 0; i < 8; ++i)
        record += " include:s" + QByteArray::number(i) + ".example";
    const std::vector<LintIssue> issues =
        lint(inputFor(zone, record + " ip4:192.0.2.1 ~all", {"192.0.2.1"}));
    QCOMPARE(codesOf(issues),
             QStringList({QStringLiteral("spf.pass"), QStringLiteral("spf.near-limit")}));
    QCOMPARE(argOf(issues, Issue::NearLimit, QStringLiteral("count")), QStringLiteral("8"));
}

void tst_Lint::findsLoops()
{
    ZoneInternet zone;
    zone.add("h.example", "TXT", "v=spf1 include:i.example -all");
    zone.add("i.example", "TXT", "v=spf1 include:H.example -all");
    const std::vector<LintIssue> issues =
        lint(inputFor(zone, "v=spf1 include:h.example -all", {"192.0.2.1"}));
    QCOMPARE(codesOf(issues).first(), QStringLiteral("spf.loop"));
    QVERIFY(!codesOf(issues).contains(QStringLiteral("spf.not-covering")));
    QCOMPARE(argOf(issues, Issue::Loop, QStringLiteral("name")), QStringLiteral("H.example"));
}

void tst_Lint::findsIncludesWithoutRecord()
{
    ZoneInternet zone;
    zone.add("two.example", "TXT", "v=spf1 -all");
    zone.add("two.example", "TXT", "v=spf1 ~all");
    const std::vector<LintIssue> issues = lint(
        inputFor(zone, "v=spf1 include:nowhere.example include:two.example -all", {"192.0.2.1"}));
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.include-without-record"),
                                           QStringLiteral("spf.include-without-record")}));
    QCOMPARE(argOf(issues, Issue::IncludeWithoutRecord, QStringLiteral("state")),
             QStringLiteral("missing"));
}

void tst_Lint::findsVoidLookupsAndTooManyMx()
{
    ZoneInternet zone;
    for (int i = 1; i <= 11; ++i)
        zone.add("big.example", "MX", QByteArray::number(i) + " same.example");
    zone.add("same.example", "A", "203.0.113.1");
    zone.add("same.example", "AAAA", "2001:db8::1");
    const std::vector<LintIssue> issues = lint(inputFor(
        zone, "v=spf1 ip4:192.0.2.1 a:x.example a:y.example a:z.example mx:big.example -all",
        {"192.0.2.1"}));
    QCOMPARE(codesOf(issues),
             QStringList({QStringLiteral("spf.pass"), QStringLiteral("spf.mx-too-many"),
                          QStringLiteral("spf.void-lookups")}));
    QCOMPARE(argOf(issues, Issue::VoidLookups, QStringLiteral("names")),
             QStringLiteral("x.example, y.example, z.example"));
}

void tst_Lint::countsVoidsOfTheWorseFamily()
{
    ZoneInternet zone;
    for (int i = 1; i <= 3; ++i)
        zone.add("h" + QByteArray::number(i) + ".example", "A", "192.0.2.1");
    zone.add("example.org", "TXT",
             "v=spf1 a:h1.example a:h2.example a:h3.example exists:none.example -all");
    const Budget found = budget(zone, "example.org", {});
    QCOMPARE(found.voids, 4); // an IPv6 client meets three names without AAAA and the exists
    QVERIFY(found.complete);
}

void tst_Lint::leavesOutWhatDependsOnTheMessage()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 exists:%{i}.x.example include:%{l}.x.example ptr include:%{d1}.example -all");
    zone.add("org.example", "TXT", "v=spf1 -all");
    const Budget found = budget(zone, "example.org", {});
    QCOMPARE(found.lookups, 4);
    QCOMPARE(found.voids, 0);
    QCOMPARE(found.trace.root.terms[0].outcome, TermOutcome::NotAsked);
    QCOMPARE(found.trace.root.terms[1].outcome, TermOutcome::NotAsked);
    QCOMPARE(found.trace.root.terms[2].outcome, TermOutcome::NotAsked);
    QCOMPARE(found.trace.root.terms[3].below.at(0).domain, QByteArray("org.example"));
    QCOMPARE(zone.asked.size(), qsizetype(2));
    QCOMPARE(toJson(found).value(QStringLiteral("lookups")).toInt(), 4);
}

void tst_Lint::measuresTheWholeAnswer()
{
    LintInput input;
    input.domain = "example.org";
    input.texts = {"v=spf1 mx -all", QByteArray(300, 'x'), QByteArray(200, 'y')};
    const std::vector<LintIssue> issues = lint(input);
    QCOMPARE(codesOf(issues), QStringList({QStringLiteral("spf.long")}));
    QCOMPARE(argOf(issues, Issue::Long, QStringLiteral("what")), QStringLiteral("answer"));
}

void tst_Lint::namesEveryCode()
{
    QSet<QString> codes;
    for (int i = 0; i <= static_cast<int>(Issue::Unknown); ++i)
        codes.insert(toString(static_cast<Issue>(i)));
    QCOMPARE(codes.size(), qsizetype(Issue::Unknown) + 1);
}

MW_TEST(tst_Lint)
#include "tst_Lint.moc"
