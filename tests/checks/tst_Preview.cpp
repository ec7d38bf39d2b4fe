// What receivers make of the owner's mail: each kind of mail with each way it can come out, now and
// with the planned records in place.
#include "Samples.h"
#include "checks/PreviewWords.h"
#include "checks/Runner.h"
#include "findings/Catalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using checks::Fate;
using checks::Judgement;
using checks::MailKind;
using dmarc::Policy;
using findings::Severity;

namespace {

const checks::PreviewItem *find(const checks::Preview &preview, MailKind kind)
{
    for (const checks::PreviewItem &item : preview.items) {
        if (item.mail.kind == kind)
            return &item;
    }
    return nullptr;
}

std::optional<Judgement> judge(const plan::MailPlan &plan, MailKind kind, const QByteArray &zone)
{
    testkit::FakeWorld world = worldOf(zone);
    for (const checks::SampleMail &mail : checks::sampleMails(plan)) {
        if (mail.kind == kind)
            return checks::judgeMail(mail, plan, *world, {});
    }
    return std::nullopt;
}

checks::Preview previewOf(const plan::MailPlan &plan, testkit::FakeWorld &world)
{
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(plan, checks::observePublished(plan, *world, {}));
    return checks::preview(plan, records, *world, {});
}

void addColumns()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("reason"); // of DMARC; of an unknown one its error
    QTest::addColumn<Policy>("disposition");
    QTest::addColumn<Severity>("severity");
}

} // namespace

class tst_Preview : public QObject
{
    Q_OBJECT

private slots:
    void judgesAsAReceiver_data();
    void judgesAsAReceiver();
    void judgesMailThroughARelay_data();
    void judgesMailThroughARelay();
    void readsTheKeyAsAVerifier_data();
    void readsTheKeyAsAVerifier();
    void theGreetingCountsForABounce();
    void everyAddressIsJudged();
    void withoutAnAddressNothingIsSaidOfSpf();
    void whatIsPlannedChangesWhatIsPublished();
    void whatStandsBesideStays();
    void theRecordsBeforePublishingAreTheNow();
    void whatDoesNotAnswerStaysUnknown();
    void stoppedIsSaid();
    void reportsToOthersNeedTheirWord_data();
    void reportsToOthersNeedTheirWord();
    void everyOutcomeHasWords();
    void documentHoldsTheValues();
};

void tst_Preview::judgesAsAReceiver_data()
{
    addColumns();
    const QByteArray base = hostLine + spfLine + heloLine + keyLine();
    const QByteArray noSpf = hostLine + heloLine + "@ TXT \"v=spf1 -all\"\n";
    const QByteArray reject = dmarcLine("p=reject");
    const QByteArray none = dmarcLine("p=none");
    const QByteArray deadKey = "!servfail s1._domainkey TXT\n";
    const QByteArray deadSpf = "@ TXT \"v=spf1 include:dead.good.example -all\"\n"
                               "!servfail dead TXT\n";
    const auto row = [](const char *name, MailKind kind, const QByteArray &zone, Fate fate,
                        const QString &reason, Policy disposition, Severity severity) {
        QTest::newRow(name) << kind << zone << fate << reason << disposition << severity;
    };
    const auto pass = [&](const char *name, MailKind kind, const QByteArray &zone,
                          const QString &reason, Severity severity = Severity::Ok) {
        row(name, kind, zone, Fate::Pass, reason, Policy::None, severity);
    };
    const auto fail = [&](const char *name, MailKind kind, const QByteArray &zone, Policy policy,
                          Severity severity, const QString &reason = u"nothing-passes"_s) {
        row(name, kind, zone, Fate::Fail, reason, policy, severity);
    };
    const auto unknown = [&](const char *name, MailKind kind, const QByteArray &zone,
                             const QString &error) {
        row(name, kind, zone, Fate::Unknown, error, Policy::None, Severity::Unknown);
    };
    using enum MailKind;
    pass("ordinary: both", Ordinary, base + reject, u"both-aligned"_s);
    pass("ordinary: SPF alone", Ordinary, hostLine + spfLine + reject, u"spf-aligned"_s);
    pass("ordinary: signature alone", Ordinary, noSpf + keyLine() + reject, u"dkim-aligned"_s);
    pass("ordinary: strict", Ordinary, base + dmarcLine("p=reject; adkim=s; aspf=s"),
         u"both-aligned"_s);
    pass("ordinary: key does not answer, SPF passes", Ordinary,
         hostLine + spfLine + deadKey + reject, u"spf-aligned"_s);
    pass("ordinary: SPF does not answer, signature passes", Ordinary,
         hostLine + deadSpf + keyLine() + reject, u"dkim-aligned"_s);
    fail("ordinary: neither, refused", Ordinary, noSpf + reject, Policy::Reject, Severity::Problem);
    fail("ordinary: neither, observed", Ordinary, noSpf + none, Policy::None, Severity::Warning);
    fail("ordinary: neither, on trial", Ordinary, noSpf + dmarcLine("p=reject; t=y"),
         Policy::Quarantine, Severity::Problem);
    row("ordinary: no DMARC record", Ordinary, base, Fate::NoPolicy, u"no-record"_s, Policy::None,
        Severity::Note);
    row("ordinary: DMARC of no use", Ordinary, base + dmarcLine("p=rejct"), Fate::NoPolicy,
        u"record-unusable"_s, Policy::None, Severity::Note);
    unknown("ordinary: key does not answer", Ordinary, noSpf + deadKey + reject,
            u"dns.server-failure"_s);
    unknown("ordinary: SPF does not answer", Ordinary, hostLine + deadSpf + reject,
            u"spf.dns-error"_s);
    unknown("ordinary: DMARC does not answer", Ordinary, base + "!timeout _dmarc TXT\n",
            u"dns.timeout"_s);

    pass("bounce: the greeting is aligned", Bounce, base + reject, u"spf-aligned"_s);
    fail("bounce: strict", Bounce, base + dmarcLine("p=quarantine; aspf=s"), Policy::Quarantine,
         Severity::Warning, u"nothing-aligned"_s);
    fail("bounce: greeting without SPF", Bounce, hostLine + spfLine + none, Policy::None,
         Severity::Note);
    unknown("bounce: SPF of the greeting does not answer", Bounce,
            hostLine + spfLine + "!servfail mail TXT\n" + reject, u"spf.dns-error"_s);

    pass("host mail: SPF of the host", HostMail, base + reject, u"spf-aligned"_s);
    pass("host mail: strict", HostMail, base + dmarcLine("p=reject; aspf=s"), u"spf-aligned"_s);
    fail("host mail: sp decides", HostMail,
         hostLine + spfLine + dmarcLine("p=reject; sp=quarantine"), Policy::Quarantine,
         Severity::Warning);
    fail("host mail: np is not for names that exist", HostMail,
         hostLine + spfLine + dmarcLine("p=none; np=reject"), Policy::None, Severity::Note);
    unknown("host mail: SPF does not answer", HostMail,
            hostLine + spfLine + "!servfail mail TXT\n" + reject, u"spf.dns-error"_s);

    pass("forwarded: the signature lives on", Forwarded, base + reject, u"dkim-aligned"_s);
    fail("forwarded: no key", Forwarded, hostLine + spfLine + reject, Policy::Reject,
         Severity::Warning);
    fail("forwarded: no key, observed", Forwarded, hostLine + spfLine + none, Policy::None,
         Severity::Note);
    unknown("forwarded: key does not answer", Forwarded, hostLine + spfLine + deadKey + reject,
            u"dns.server-failure"_s);

    fail("list: refused", MailingList, base + reject, Policy::Reject, Severity::Warning);
    fail("list: spam folder", MailingList, base + dmarcLine("p=quarantine"), Policy::Quarantine,
         Severity::Note);
    fail("list: on trial", MailingList, base + dmarcLine("p=quarantine; t=y"), Policy::None,
         Severity::Ok);
    unknown("list: DMARC does not answer", MailingList, base + "!servfail _dmarc TXT\n",
            u"dns.server-failure"_s);

    fail("forged: refused", Forged, base + reject, Policy::Reject, Severity::Ok);
    fail("forged: observed", Forged, base + none, Policy::None, Severity::Note);
    pass("forged: everybody may send", Forged, hostLine + "@ TXT \"v=spf1 +all\"\n" + reject,
         u"spf-aligned"_s, Severity::Problem);
    fail("forged: one address of the examples may send", Forged,
         hostLine + "@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n" + reject, Policy::Reject, Severity::Ok);
    unknown("forged: SPF does not answer", Forged, hostLine + deadSpf + reject, u"spf.dns-error"_s);

    fail("forged below: np", ForgedBelow, base + dmarcLine("p=none; sp=none; np=reject"),
         Policy::Reject, Severity::Ok);
    fail("forged below: sp", ForgedBelow, base + dmarcLine("p=reject; sp=none"), Policy::None,
         Severity::Note);
    fail("forged below: a wildcard makes it exist", ForgedBelow,
         base + "* A 44.128.0.25\n" + dmarcLine("p=none; np=reject"), Policy::None, Severity::Note);
    pass("forged below: a wildcard lets everybody send", ForgedBelow,
         base + "* TXT \"v=spf1 +all\"\n" + reject, u"spf-aligned"_s, Severity::Problem);
    unknown("forged below: whether it exists does not answer", ForgedBelow,
            base + "!servfail name-that-nobody-made A\n" + dmarcLine("p=none; np=reject"),
            u"preview.look-up"_s);
}

void tst_Preview::judgesAsAReceiver()
{
    QFETCH(const MailKind, kind);
    QFETCH(const QByteArray, zone);
    QFETCH(const Fate, fate);
    QFETCH(const QString, reason);
    QFETCH(const Policy, disposition);
    QFETCH(const Severity, severity);
    const std::optional<Judgement> found = judge(goodPlan(), kind, zone);
    QVERIFY(found);
    QCOMPARE(found->fate, fate);
    QCOMPARE(found->unknown ? found->unknown->code : found->reason, reason);
    QCOMPARE(found->disposition, disposition);
    QCOMPARE(checks::severityOf(kind, *found), severity);
}

void tst_Preview::judgesMailThroughARelay_data()
{
    addColumns();
    const QByteArray reject = dmarcLine("p=reject");
    const QByteArray included = "@ TXT \"v=spf1 include:_spf.relay.example -all\"\n";
    const auto row = [](const char *name, MailKind kind, const QByteArray &zone, Fate fate,
                        const QString &reason, Policy disposition, Severity severity) {
        QTest::newRow(name) << kind << zone << fate << reason << disposition << severity;
    };
    using enum MailKind;
    row("included", Relayed, included + reject, Fate::Pass, u"spf-aligned"_s, Policy::None,
        Severity::Ok);
    row("included and signed", Relayed, included + keyLine() + reject, Fate::Pass,
        u"both-aligned"_s, Policy::None, Severity::Ok);
    row("signed, its addresses are not known", Relayed, spfLine + keyLine() + reject, Fate::Pass,
        u"dkim-aligned"_s, Policy::None, Severity::Ok);
    row("its addresses are not known", Relayed, spfLine + reject, Fate::Unknown,
        u"spf.relay-addresses"_s, Policy::None, Severity::Unknown);
    row("no SPF at all", Relayed, reject, Fate::Fail, u"nothing-passes"_s, Policy::Reject,
        Severity::Problem);
    row("included behind all", Relayed,
        "@ TXT \"v=spf1 -all include:_spf.relay.example\"\n" + reject, Fate::Unknown,
        u"spf.relay-addresses"_s, Policy::None, Severity::Unknown);
    row("only suspicious by the include", Relayed,
        "@ TXT \"v=spf1 ~include:_spf.relay.example -all\"\n" + reject, Fate::Unknown,
        u"spf.relay-addresses"_s, Policy::None, Severity::Unknown);
    row("two SPF records", Relayed, included + spfLine + reject, Fate::Fail, u"nothing-passes"_s,
        Policy::Reject, Severity::Problem);
    row("SPF does not answer", Relayed, "!servfail @ TXT\n" + reject, Fate::Unknown,
        u"spf.dns-error"_s, Policy::None, Severity::Unknown);
    row("bounce: the relay's name speaks for the relay", Bounce, included + reject, Fate::Fail,
        u"nothing-passes"_s, Policy::Reject, Severity::Warning);
    row("host mail: host without SPF", HostMail, hostLine + included + reject, Fate::Fail,
        u"nothing-passes"_s, Policy::Reject, Severity::Warning);
}

void tst_Preview::judgesMailThroughARelay()
{
    QFETCH(const MailKind, kind);
    QFETCH(const QByteArray, zone);
    QFETCH(const Fate, fate);
    QFETCH(const QString, reason);
    QFETCH(const Policy, disposition);
    QFETCH(const Severity, severity);
    const std::optional<Judgement> found = judge(relayPlan(), kind, zone);
    QVERIFY(found);
    QCOMPARE(found->fate, fate);
    QCOMPARE(found->unknown ? found->unknown->code : found->reason, reason);
    QCOMPARE(found->disposition, disposition);
    QCOMPARE(checks::severityOf(kind, *found), severity);
    if (found->spf.byRelayInclude)
        QCOMPARE(found->spf.term, u"include:_spf.relay.example"_s);
}

void tst_Preview::readsTheKeyAsAVerifier_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<dkim::VerifyResult>("result");
    QTest::addColumn<QString>("reason");
    const auto record = [](const QByteArray &text) {
        return QByteArray("s1._domainkey TXT \"" + text + "\"\n");
    };
    const QByteArray p = keyText(ownKey()).mid(keyText(ownKey()).indexOf("p="));
    using dkim::VerifyResult;
    QTest::newRow("ours") << keyLine() << VerifyResult::Pass << QString();
    QTest::newRow("ours in test mode")
        << record("v=DKIM1; k=ed25519; t=y; " + p) << VerifyResult::Pass << QString();
    QTest::newRow("ours beside another text")
        << keyLine() + record("hello") << VerifyResult::Pass << QString();
    QTest::newRow("ours beside another key")
        << record(keyText(otherKey())) + keyLine() << VerifyResult::Pass << QString();
    QTest::newRow("another key") << record(keyText(otherKey())) << VerifyResult::Fail
                                 << u"other-key"_s;
    QTest::newRow("nothing") << QByteArray() << VerifyResult::PermError << u"no-key"_s;
    QTest::newRow("revoked") << record("v=DKIM1; k=ed25519; p=") << VerifyResult::PermError
                             << u"revoked"_s;
    QTest::newRow("sha1 alone") << record("v=DKIM1; k=ed25519; h=sha1; " + p)
                                << VerifyResult::PermError << u"no-sha256"_s;
    QTest::newRow("not for mail") << record("v=DKIM1; k=ed25519; s=tlsrpt; " + p)
                                  << VerifyResult::PermError << u"not-for-mail"_s;
    QTest::newRow("cut off") << record("v=DKIM1; k=ed25519; " + p.left(20))
                             << VerifyResult::PermError << u"bad-key"_s;
    QTest::newRow("tag twice") << record("v=DKIM1; k=ed25519; k=ed25519; " + p)
                               << VerifyResult::PermError << u"key-syntax"_s;
    QTest::newRow("no answer") << QByteArray("!timeout s1._domainkey TXT\n")
                               << VerifyResult::TempError << QString();
}

void tst_Preview::readsTheKeyAsAVerifier()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const dkim::VerifyResult, result);
    QFETCH(const QString, reason);
    const std::optional<Judgement> found =
        judge(goodPlan(), MailKind::Forwarded, spfLine + dmarcLine("p=none") + lines);
    QVERIFY(found);
    QCOMPARE(found->signatures.size(), std::size_t(1));
    QCOMPARE(found->signatures.front().result, result);
    QCOMPARE(found->signatures.front().reason, reason);
    QCOMPARE(found->signatures.front().unknown.has_value(),
             result == dkim::VerifyResult::TempError);
    QCOMPARE(found->fate, result == dkim::VerifyResult::Pass        ? Fate::Pass
                          : result == dkim::VerifyResult::TempError ? Fate::Unknown
                                                                    : Fate::Fail);
}

void tst_Preview::theGreetingCountsForABounce()
{
    // The provider's name passes for the provider: nothing of it is aligned.
    plan::MailPlan plan = goodPlan();
    plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    plan.hosts.front().helo = u"line-25.relay.example"_s;
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n" + spfLine
                             + dmarcLine("p=reject")
                             + "$ZONE relay.example servers=44.128.0.10 unsigned\n"
                               "line-25 TXT \"v=spf1 ip4:44.128.0.25 -all\"\n");
    for (const checks::SampleMail &mail : checks::sampleMails(plan)) {
        if (mail.kind != MailKind::Bounce)
            continue;
        const Judgement found = checks::judgeMail(mail, plan, *world, {});
        QCOMPARE(found.spf.result, std::optional(spf::Result::Pass));
        QCOMPARE(found.spf.domain, u"line-25.relay.example"_s);
        QVERIFY(!found.spf.aligned);
        QCOMPARE(found.reason, u"nothing-aligned"_s);
        QCOMPARE(found.disposition, Policy::Reject);
    }
}

void tst_Preview::everyAddressIsJudged()
{
    plan::MailPlan plan = goodPlan();
    plan.hosts.front().addresses.push_back(
        {*Address::parse(u"3ffe:44:128::25"), plan::Provenance::Typed});
    QStringList passing;
    QStringList failing;
    testkit::FakeWorld world = worldOf(hostLine + spfLine + dmarcLine("p=reject"));
    for (const checks::SampleMail &mail : checks::sampleMails(plan)) {
        if (mail.kind != MailKind::Ordinary)
            continue;
        const Judgement found = checks::judgeMail(mail, plan, *world, {});
        (found.fate == Fate::Pass ? passing : failing) << mail.address->toString();
    }
    QCOMPARE(passing, QStringList{u"44.128.0.25"_s});
    QCOMPARE(failing, QStringList{u"3ffe:44:128::25"_s});
}

void tst_Preview::withoutAnAddressNothingIsSaidOfSpf()
{
    plan::MailPlan plan = goodPlan();
    plan.hosts.front().addresses.clear();
    const QByteArray zone = hostLine + spfLine + dmarcLine("p=reject");
    const std::optional<Judgement> unsignedMail = judge(plan, MailKind::Ordinary, zone);
    QVERIFY(unsignedMail && unsignedMail->unknown);
    QCOMPARE(unsignedMail->unknown->code, u"fact.needs-address"_s);
    QCOMPARE(judge(plan, MailKind::Ordinary, zone + keyLine())->reason, u"dkim-aligned"_s);
}

void tst_Preview::whatIsPlannedChangesWhatIsPublished()
{
    plan::MailPlan plan = goodPlan();
    plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    // Another server may send now; the home server may not, and signs with an old key.
    testkit::FakeWorld world =
        worldOf(hostLine + "@ TXT \"v=spf1 ip4:44.128.9.9 -all\"\n" + "s1._domainkey TXT \""
                + keyText(otherKey()) + "\"\n" + dmarcLine("p=quarantine"));
    const checks::Preview preview = previewOf(plan, world);
    QVERIFY(!preview.stopped);
    const checks::PreviewItem *ordinary = find(preview, MailKind::Ordinary);
    QVERIFY(ordinary);
    QCOMPARE(ordinary->now.fate, Fate::Fail);
    QCOMPARE(ordinary->now.disposition, Policy::Quarantine);
    QCOMPARE(ordinary->now.spf.result, std::optional(spf::Result::Fail));
    QCOMPARE(ordinary->after.reason, u"both-aligned"_s);
    QCOMPARE(ordinary->after.spf.term, u"ip4:44.128.0.25"_s);
    const checks::PreviewItem *forged = find(preview, MailKind::Forged);
    QCOMPARE(forged->now.disposition, Policy::Quarantine);
    QCOMPARE(forged->after.disposition, Policy::Reject);
    QVERIFY(preview.rolloutOf(plan.domain().name));
    QCOMPARE(preview.rolloutOf(plan.domain().name)->conditions.front().met, checks::Met::No);
}

void tst_Preview::whatStandsBesideStays()
{
    // Published text of others stays beside the planned SPF, and does not make two records of it.
    testkit::FakeWorld world =
        worldOf("@ TXT \"site-verification=1\"\n@ TXT \"v=spf1 a:old.good.example ~all\"\n"
                "old A 44.128.9.9\n_dmarc TXT \"other text\"\n");
    const checks::Preview preview = previewOf(goodPlan(), world);
    QCOMPARE(find(preview, MailKind::Ordinary)->after.reason, u"both-aligned"_s);
    QCOMPARE(find(preview, MailKind::Ordinary)->now.fate, Fate::NoPolicy);
}

void tst_Preview::theRecordsBeforePublishingAreTheNow()
{
    // Everything is there already: nothing changes.
    plan::MailPlan plan = goodPlan();
    plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    testkit::FakeWorld world = worldOf(hostLine + spfLine + heloLine + keyLine()
                                       + dmarcLine("p=reject; rua=mailto:"
                                                   "postmaster@good.example")
                                       + "@ MX 10 mail\n");
    const checks::Preview preview = previewOf(plan, world);
    QCOMPARE(preview.items.size(), std::size_t(7));
    for (const checks::PreviewItem &item : preview.items)
        QVERIFY2(item.now == item.after, qPrintable(checks::toString(item.mail.kind)));
}

void tst_Preview::whatDoesNotAnswerStaysUnknown()
{
    // What stands at _dmarc could not be read: it can be anything, and so can what becomes of it.
    testkit::FakeWorld world =
        worldOf(hostLine + spfLine + heloLine + keyLine() + "!servfail _dmarc TXT\n");
    const checks::Preview preview = previewOf(goodPlan(), world);
    for (const checks::PreviewItem &item : preview.items) {
        QCOMPARE(item.now.fate, Fate::Unknown);
        QCOMPARE(item.after.fate, Fate::Unknown);
        QVERIFY(item.after.unknown);
    }
    QCOMPARE(preview.rollouts.size(), std::size_t(1));
    QVERIFY(preview.rollouts.front().unknown);
    QVERIFY(!preview.rollouts.front().next);
}

void tst_Preview::stoppedIsSaid()
{
    testkit::FakeWorld world = worldOf(hostLine + spfLine);
    std::stop_source stop;
    stop.request_stop();
    const checks::Preview preview = checks::preview(goodPlan(), {}, *world, stop.get_token());
    QVERIFY(preview.stopped);
    QVERIFY(preview.items.empty());
}

void tst_Preview::reportsToOthersNeedTheirWord_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<dmarc::Permission>("permission");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("not given") << QByteArray() << dmarc::Permission::NotGiven << Severity::Warning;
    QTest::newRow("given") << QByteArray("good.example._report._dmarc TXT \"v=DMARC1;\"\n")
                           << dmarc::Permission::Given << Severity::Ok;
    QTest::newRow("given to all") << QByteArray("*._report._dmarc TXT \"v=DMARC1\"\n")
                                  << dmarc::Permission::Given << Severity::Ok;
    QTest::newRow("no answer") << QByteArray("!servfail good.example._report._dmarc TXT\n")
                               << dmarc::Permission::Unknown << Severity::Unknown;
}

void tst_Preview::reportsToOthersNeedTheirWord()
{
    QFETCH(const QByteArray, there);
    QFETCH(const dmarc::Permission, permission);
    QFETCH(const Severity, severity);
    plan::MailPlan plan = goodPlan();
    plan.domains.front().dmarc.reportAddress = u"dmarc@reader.example"_s;
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n" + hostLine
                             + "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                               "$ZONE reader.example servers=44.128.0.10 unsigned\n@ MX 10 mx\n"
                             + there);
    const checks::Preview preview = previewOf(plan, world);
    QCOMPARE(preview.reports.size(), std::size_t(1));
    const checks::ReportDestination &found = preview.reports.front();
    QCOMPARE(found.permission, permission);
    QCOMPARE(found.mailbox, u"dmarc@reader.example"_s);
    QVERIFY(!found.own);
    QVERIFY(found.name);
    QCOMPARE(found.name->toLower(), u"good.example._report._dmarc.reader.example"_s);
    QCOMPARE(checks::severityOf(found), severity);
    const QString words = checks::reportsText(found);
    QVERIFY2(!words.contains(u'{') && !words.startsWith(u"preview."), qPrintable(words));
    if (permission == dmarc::Permission::NotGiven)
        QVERIFY(words.contains(found.name->toLower()) && words.contains(u"v=DMARC1;"_s));
}

void tst_Preview::everyOutcomeHasWords()
{
    const auto isWhole = [](const QString &text) {
        return !text.isEmpty() && !text.contains(u'{') && !text.startsWith(u"preview."_s);
    };
    std::vector<checks::SampleMail> mails = checks::sampleMails(goodPlan());
    for (const checks::SampleMail &mail : checks::sampleMails(relayPlan()))
        mails.push_back(mail);
    plan::MailPlan bare = plan::makePlan(dns::Domain::of("good.example"));
    for (const checks::SampleMail &mail : checks::sampleMails(bare))
        mails.push_back(mail);
    std::set<MailKind> kinds;
    for (const checks::SampleMail &mail : mails) {
        kinds.insert(mail.kind);
        QVERIFY2(isWhole(checks::titleText(mail)), qPrintable(checks::titleText(mail)));
        QVERIFY2(isWhole(checks::identityText(mail)), qPrintable(checks::identityText(mail)));
        const auto said = [&](Fate fate, const char *reason, Policy policy = Policy::None,
                              bool relay = false) {
            Judgement judgement;
            judgement.fate = fate;
            judgement.reason = QString::fromLatin1(reason);
            judgement.disposition = policy;
            judgement.spf.byRelayInclude = relay;
            judgement.spf.term = u"a"_s;
            return checks::verdictText(mail, judgement);
        };
        QStringList texts{said(Fate::NoPolicy, "no-record"),
                          said(Fate::NoPolicy, "record-unusable"), said(Fate::Unknown, "")};
        for (const char *reason : {"both-aligned", "spf-aligned", "dkim-aligned"}) {
            texts << said(Fate::Pass, reason) << said(Fate::Pass, reason, Policy::None, true);
        }
        for (const Policy policy : {Policy::None, Policy::Quarantine, Policy::Reject}) {
            texts << said(Fate::Fail, "nothing-passes", policy)
                  << said(Fate::Fail, "nothing-aligned", policy);
        }
        for (const QString &text : texts)
            QVERIFY2(isWhole(text), qPrintable(checks::toString(mail.kind) + u": "_s + text));
    }
    QCOMPARE(kinds.size(), std::size_t(8));
}

void tst_Preview::documentHoldsTheValues()
{
    testkit::FakeWorld world =
        worldOf(hostLine + spfLine + heloLine + keyLine() + dmarcLine("p=quarantine; t=y"));
    const QJsonArray items = checks::toJson(previewOf(goodPlan(), world).items);
    QCOMPARE(items.size(), 7);
    const QJsonObject first = items.first().toObject();
    QCOMPARE(first[u"kind"].toString(), u"ordinary"_s);
    QCOMPARE(first[u"from"].toString(), u"you@good.example"_s);
    QCOMPARE(first[u"address"].toString(), u"44.128.0.25"_s);
    const QJsonObject now = first[u"now"].toObject();
    QCOMPARE(now[u"result"].toString(), u"pass"_s);
    QCOMPARE(now[u"spf"][u"mechanism"].toString(), u"ip4:44.128.0.25"_s);
    QCOMPARE(now[u"dkim"].toArray().first()[u"result"].toString(), u"pass"_s);
    QCOMPARE(now[u"policy"].toString(), u"quarantine"_s);
    QVERIFY(now[u"testing"].toBool());
    QVERIFY(now[u"unknown"].isNull());
    const QJsonObject bounce = items[1].toObject();
    QCOMPARE(bounce[u"envelope"].toString(u"?"_s), QString());
    const QJsonObject list = items[4].toObject();
    QCOMPARE(list[u"kind"].toString(), u"mailing-list"_s);
    QVERIFY(list[u"envelope"].isNull());
    QVERIFY(list[u"now"][u"spf"].isNull());
    QCOMPARE(list[u"now"][u"disposition"].toString(), u"none"_s);
}

MW_TEST(tst_Preview)
#include "tst_Preview.moc"
