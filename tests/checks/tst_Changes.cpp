// What is new and what is fixed between two looks: what was not looked at or could not be found out
// is neither.
#include "checks/Changes.h"
#include "checks/Coverage.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::Changes;
using checks::LastLook;
using findings::CheckOutcome;
using findings::Finding;
using findings::Severity;

namespace {

plan::MailPlan examplePlan(const QString &address = u"44.128.70.25"_s,
                           plan::Provenance provenance = plan::Provenance::Measured)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{Address::parse(address).value(), provenance}};
    return plan;
}

Finding finding(const QString &code, Severity severity, const QString &subject = u"start.example"_s,
                const Args &args = {})
{
    return {code, severity, subject, args, {}, {}};
}

const Finding missing = finding(u"spf.missing"_s, Severity::Problem);
const Finding unknown = finding(u"spf.unknown"_s, Severity::Unknown);
const Finding passes = finding(u"spf.pass"_s, Severity::Ok);
const Finding answered = finding(u"domain.found"_s, Severity::Ok);

/// A look at everything, made to its end.
findings::Report look(std::vector<Finding> found, const plan::MailPlan &plan = examplePlan())
{
    findings::Report report;
    report.findings = std::move(found);
    report.findings.push_back(answered);
    const checks::Fingerprints fingerprints(plan);
    for (const QString &check : checks::usualChecks())
        report.checks[check] = {CheckOutcome::Done, {}, fingerprints.of(check)};
    return report;
}

LastLook lastLook(std::vector<Finding> found)
{
    return {look(std::move(found)), examplePlan()};
}

/// "code subject" of each.
QStringList codes(const std::vector<Finding> &found)
{
    QStringList codes;
    for (const Finding &item : found)
        codes << item.code + u' ' + item.subject;
    return codes;
}

const QStringList none;

} // namespace

class tst_Changes : public QObject
{
    Q_OBJECT
private slots:
    void tellsBothWays();
    void isOfOneAddressOfTwo();
    void whatIsWorseIsNotFixed();
    void onlyWhatAskedForSomethingIsFixed();
    void nothingAnsweredIsNoLook_data();
    void nothingAnsweredIsNoLook();
    void notKnownIsNotFixed();
    void whatWasNotKnownBeforeHidesNothing();
    void anotherListsSilenceHidesNothing();
    void smallListsMayBeSilent();
    void whatACheckReadsIsNotKnown();
    void whatACheckNeedsIsDeclined();
    void aCheckThatWasNotMadeIsHeldAgainstTheTimeBefore();
    void anotherPlanIsAnotherMatter();
    void aNewAddressIsNews();
    void aChangeThatWasToldIsNothingFixed();
};

void tst_Changes::tellsBothWays()
{
    LastLook last = lastLook({missing});
    Changes changes = last.take(look({missing}));
    QVERIFY(changes.isEmpty() && changes.isOfAll);
    // Good in place of bad is said once.
    changes = last.take(look({passes}));
    QCOMPARE(codes(changes.fixed), QStringList{u"spf.missing start.example"_s});
    QCOMPARE(codes(changes.fresh), none);
    QVERIFY(last.take(look({passes})).isEmpty());
    changes = last.take(look({missing}));
    QCOMPARE(codes(changes.fresh), QStringList{u"spf.missing start.example"_s});
    QCOMPARE(codes(changes.fixed), none);
}

void tst_Changes::isOfOneAddressOfTwo()
{
    const auto notCovering = [](const QString &ip, const QString &result = u"fail"_s) {
        return finding(u"spf.not-covering"_s, Severity::Problem, u"start.example"_s,
                       {{u"ip"_s, ip}, {u"result"_s, result}});
    };
    const Finding v4 = notCovering(u"44.128.70.25"_s);
    const Finding v6 = notCovering(u"3ffe:44:128::25"_s);
    LastLook last = lastLook({v4, v6});
    QVERIFY(last.take(look({v6, v4})).isEmpty());
    Changes changes = last.take(look({notCovering(u"3ffe:44:128::25"_s, u"neutral"_s)}));
    QCOMPARE(changes.fixed, std::vector{v4});
    QCOMPARE(codes(changes.fresh), none);
    changes = last.take(look({notCovering(u"3ffe:44:128::25"_s, u"neutral"_s), v4}));
    QCOMPARE(changes.fresh, std::vector{v4});
}

void tst_Changes::whatIsWorseIsNotFixed()
{
    LastLook last = lastLook({missing, finding(u"dkim.weak"_s, Severity::Warning)});
    // Something else stands there now, and is as bad.
    Changes changes = last.take(look({finding(u"spf.multiple"_s, Severity::Problem),
                                      finding(u"dkim.weak"_s, Severity::Warning)}));
    QCOMPARE(codes(changes.fresh), QStringList{u"spf.multiple start.example"_s});
    QCOMPARE(codes(changes.fixed), none);
    // What weighs less is still there.
    changes = last.take(look(
        {finding(u"spf.multiple"_s, Severity::Note), finding(u"dkim.weak"_s, Severity::Warning)}));
    QCOMPARE(codes(changes.fresh), QStringList{u"spf.multiple start.example"_s});
    QCOMPARE(codes(changes.fixed), none);
    // Something smaller has come up, and this is fixed.
    changes = last.take(look(
        {finding(u"spf.multiple"_s, Severity::Note), finding(u"dkim.testing"_s, Severity::Note)}));
    QCOMPARE(codes(changes.fresh), QStringList{u"dkim.testing start.example"_s});
    QCOMPARE(codes(changes.fixed), QStringList{u"dkim.weak start.example"_s});
}

void tst_Changes::onlyWhatAskedForSomethingIsFixed()
{
    Finding listed = finding(u"list.listed"_s, Severity::Note, u"start.example@dbl.example"_s);
    listed.fix.kind = findings::Fix::Kind::Delist;
    LastLook last = lastLook({listed, passes, unknown, finding(u"spf.long"_s, Severity::Note)});
    const Changes changes = last.take(look({}));
    QCOMPARE(changes.fixed, std::vector{listed});
    QCOMPARE(codes(changes.fresh), none);
}

void tst_Changes::nothingAnsweredIsNoLook_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("silent") << u"resolver.silent"_s << Severity::Problem;
    QTest::newRow("none to ask") << u"resolver.unknown"_s << Severity::Unknown;
}

void tst_Changes::nothingAnsweredIsNoLook()
{
    QFETCH(const QString, code);
    QFETCH(const Severity, severity);
    const findings::Report offline =
        look({finding(code, severity, u"44.128.0.1"_s), unknown,
              finding(u"inbound.not-tested"_s, Severity::Note, u"mail.start.example"_s)});
    QVERIFY(checks::toldNothing(offline));
    QVERIFY(!checks::toldNothing(look({unknown})));
    findings::Report bare = look({unknown});
    std::erase(bare.findings, answered);
    QVERIFY(checks::toldNothing(bare));

    LastLook last = lastLook({missing});
    QVERIFY(last.take(offline).isEmpty());
    QVERIFY(last.take(bare).isEmpty());
    // The line is back: all is as it was, and what is fixed meanwhile is told.
    QVERIFY(LastLook(last).take(look({missing})).isEmpty());
    QCOMPARE(codes(last.take(look({passes})).fixed), QStringList{u"spf.missing start.example"_s});
}

void tst_Changes::notKnownIsNotFixed()
{
    LastLook last = lastLook({missing});
    Changes changes = last.take(look({unknown}));
    QCOMPARE(codes(changes.fresh), QStringList{u"spf.unknown start.example"_s});
    QCOMPARE(codes(changes.fixed), none);
    QVERIFY(last.take(look({unknown})).isEmpty());
    // It was there all the time.
    LastLook same = last;
    QVERIFY(same.take(look({missing})).isEmpty());
    QCOMPARE(codes(same.take(look({passes})).fixed), QStringList{u"spf.missing start.example"_s});
    // It went meanwhile.
    changes = last.take(look({passes}));
    QCOMPARE(codes(changes.fixed), QStringList{u"spf.missing start.example"_s});
    QCOMPARE(codes(changes.fresh), none);
}

void tst_Changes::whatWasNotKnownBeforeHidesNothing()
{
    const Finding elsewhere = finding(u"spf.unknown"_s, Severity::Unknown, u"mail.start.example"_s);
    LastLook last = lastLook({missing, elsewhere});
    QCOMPARE(codes(last.take(look({passes, elsewhere})).fixed),
             QStringList{u"spf.missing start.example"_s});
}

void tst_Changes::anotherListsSilenceHidesNothing()
{
    const QString address = u"44.128.70.25"_s;
    const Finding listed = finding(u"list.listed"_s, Severity::Problem, address + u"@a.example"_s);
    const auto refused = [&](const QString &zone) {
        return finding(u"list.refused"_s, Severity::Unknown, address + u'@' + zone);
    };
    const Finding clean = finding(u"list.clean"_s, Severity::Ok, address);
    LastLook last = lastLook({listed, clean});
    QVERIFY(last.take(look({refused(u"a.example"_s), clean})).fixed.empty());
    QCOMPARE(last.take(look({refused(u"b.example"_s), clean})).fixed, std::vector{listed});
    // None of them could be asked.
    last = lastLook({listed, clean});
    QVERIFY(last.take(look({finding(u"list.unknown"_s, Severity::Unknown), clean})).fixed.empty());
}

void tst_Changes::smallListsMayBeSilent()
{
    const QString address = u"44.128.70.25"_s;
    Finding listed = finding(u"list.listed"_s, Severity::Note, address + u"@a.example"_s);
    listed.fix.kind = findings::Fix::Kind::Delist;
    const Finding silent = finding(u"list.silent"_s, Severity::Note);
    const Finding clean = finding(u"list.clean"_s, Severity::Ok, address);
    LastLook last = lastLook({listed, silent, clean});
    QVERIFY(last.take(look({silent, clean})).isEmpty());
    QCOMPARE(last.take(look({clean})).fixed, std::vector{listed});
}

void tst_Changes::whatACheckReadsIsNotKnown()
{
    const QString address = u"44.128.70.25"_s;
    const Finding dynamic = finding(u"address.dynamic"_s, Severity::Warning, address);
    const Finding at = finding(u"address.found"_s, Severity::Ok, address);
    LastLook last = lastLook({dynamic, at});
    QVERIFY(
        last.take(look({at, finding(u"ptr.unknown"_s, Severity::Unknown, address)})).fixed.empty());
    QCOMPARE(last.take(look({at})).fixed, std::vector{dynamic});
}

/// The lists told that the line is one of those; without them nobody knows.
void tst_Changes::whatACheckNeedsIsDeclined()
{
    const Finding dynamic = finding(u"address.dynamic"_s, Severity::Warning, u"44.128.70.25"_s);
    const Finding badGreeting =
        finding(u"helo.differs"_s, Severity::Warning, u"mail.start.example"_s);
    const Finding at = finding(u"address.found"_s, Severity::Ok, u"44.128.70.25"_s);
    LastLook last = lastLook({dynamic, badGreeting, at});
    findings::Report now = look({at});
    now.declined = {u"lists"_s};
    now.checks.erase(u"lists"_s);
    const Changes changes = last.take(now);
    QCOMPARE(codes(changes.fixed), codes({badGreeting}));
    QVERIFY(!changes.isOfAll);
    QCOMPARE(codes(last.take(look({at})).fixed), codes({dynamic}));
}

void tst_Changes::aCheckThatWasNotMadeIsHeldAgainstTheTimeBefore()
{
    for (const bool stopped : {true, false}) {
        LastLook last = lastLook({missing});
        findings::Report part = look({});
        if (stopped)
            part.checks[u"spf"_s].outcome = CheckOutcome::Stopped;
        else
            part.checks.erase(u"spf"_s);
        const Changes changes = last.take(part);
        QVERIFY(changes.isEmpty() && !changes.isOfAll);
        QVERIFY(LastLook(last).take(look({missing})).isEmpty());
        QCOMPARE(codes(last.take(look({})).fixed), QStringList{u"spf.missing start.example"_s});
    }
}

void tst_Changes::anotherPlanIsAnotherMatter()
{
    const plan::MailPlan plan = examplePlan();
    plan::MailPlan strict = plan;
    strict.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    const Finding listed =
        finding(u"list.listed"_s, Severity::Problem, u"start.example@dbl.example"_s);
    const Finding weak = finding(u"dkim.weak"_s, Severity::Warning);
    LastLook last(look({missing, listed}, plan), plan);
    last.setPlan(strict);
    // Of the records nothing is told; lists have nothing to do with them.
    Changes changes = last.take(look({weak}, strict));
    QCOMPARE(changes.fixed, std::vector{listed});
    QCOMPARE(codes(changes.fresh), none);
    QVERIFY(!changes.isOfAll);
    changes = last.take(look({}, strict));
    QCOMPARE(changes.fixed, std::vector{weak});
    QVERIFY(changes.isOfAll);
    // A look that was under way while the plan was changed is of the former one.
    last.setPlan(plan);
    QVERIFY(last.take(look({missing}, strict)).isEmpty());
}

void tst_Changes::aNewAddressIsNews()
{
    const QString first = u"44.128.70.25"_s;
    const QString second = u"44.128.71.26"_s;
    const plan::MailPlan before = examplePlan(first);
    const plan::MailPlan after = examplePlan(second);
    const Finding generic = finding(u"ptr.generic"_s, Severity::Warning, first);
    const Finding differs =
        finding(u"host.address-differs"_s, Severity::Problem, u"mail.start.example"_s);
    const auto at = [](const QString &address) {
        return finding(u"address.found"_s, Severity::Ok, address);
    };
    // The look that measures it is made for the plan before; which of the two hears of it first is
    // one.
    for (const bool planFirst : {true, false}) {
        LastLook last(look({at(first), generic}, before), before);
        if (planFirst)
            last.setPlan(after);
        Changes changes = last.take(look({at(second), differs}, before));
        last.setPlan(after);
        QCOMPARE(changes.fresh, (std::vector{at(second), differs}));
        // Nobody looked at the former one: its name is not fixed.
        QCOMPARE(codes(changes.fixed), none);
        QVERIFY(changes.isOfAll);
        changes = last.take(look({at(second)}, after));
        QCOMPARE(changes.fixed, std::vector{differs});
    }
    // What the owner typed is an edit.
    LastLook last(look({missing}, before), before);
    const plan::MailPlan typed = examplePlan(second, plan::Provenance::Typed);
    last.setPlan(typed);
    QVERIFY(last.take(look({}, typed)).isEmpty());
}

void tst_Changes::aChangeThatWasToldIsNothingFixed()
{
    const QString address = u"44.128.70.25"_s;
    const Finding at = finding(u"address.found"_s, Severity::Ok, address);
    const auto dynamic = [&](const QString &code) {
        return finding(u"address.dynamic"_s, Severity::Warning, address,
                       {{u"codes"_s, QStringList{code}}});
    };
    LastLook last = lastLook({at, dynamic(u"changed"_s)});
    QVERIFY(last.take(look({at})).isEmpty());
    last = lastLook({at, dynamic(u"name-generic"_s)});
    QCOMPARE(last.take(look({at})).fixed, std::vector{dynamic(u"name-generic"_s)});
}

MW_TEST(tst_Changes)
#include "tst_Changes.moc"
