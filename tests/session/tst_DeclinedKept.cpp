// What the owner declines is kept with his set-up, and what was found before goes.
#include "checks/Check.h"
#include "checks/Coverage.h"
#include "kit/TestMain.h"
#include "session/SessionStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::CheckOutcome;
using findings::Severity;

namespace {

const QString lists = u"lists"_s;

findings::Finding finding(const QString &code, const QString &subject)
{
    return {code, Severity::Problem, subject, {}, {}, {}};
}

/// Listed, and without a reverse name.
findings::Report listed(const plan::MailPlan &plan)
{
    findings::Report report;
    for (const QString &check : {lists, u"name"_s})
        report.checks[check] = {CheckOutcome::Done, {}, checks::Fingerprints(plan).of(check)};
    report.findings = {finding(u"list.listed"_s, u"44.128.0.25@zen.example"_s),
                       finding(u"ptr.missing"_s, u"44.128.0.25"_s)};
    return report;
}

session::Session sample()
{
    session::Session session;
    session.plan = plan::makePlan(dns::Domain::of("good.example"));
    session.report = listed(session.plan);
    return session;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QStringList codesOf(const findings::Report &report)
{
    QStringList codes;
    for (const findings::Finding &each : report.findings)
        codes << each.code;
    return codes;
}

} // namespace

class tst_DeclinedKept : public QObject
{
    Q_OBJECT

private slots:
    void whatItFoundGoes();
    void aRunThatHadBegunBringsNothing();
    void isSavedAndTakenBack();
    void isWrittenOnlyWhenThereIsOne();
    void othersAreNotRead();
    void aDamagedReportDoesNotCostIt();
};

void tst_DeclinedKept::whatItFoundGoes()
{
    session::SessionStore store;
    store.open(sample(), {});
    QSignalSpy declined(&store, &session::SessionStore::declinedChanged);
    QSignalSpy reported(&store, &session::SessionStore::reportChanged);
    store.setDeclined(lists, true);
    store.setDeclined(lists, true);
    QCOMPARE(declined.count(), 1);
    QCOMPARE(reported.count(), 1);
    QCOMPARE(codesOf(store.session().report), QStringList{u"ptr.missing"_s});
    QVERIFY(!store.session().report.checks.contains(lists));
    QVERIFY(store.session().report.checks.contains(u"name"_s));
    store.setDeclined(lists, false);
    QVERIFY(store.session().report.declined.isEmpty());
    // It has to be looked at anew.
    QVERIFY(!checks::Coverage(store.session().report, store.plan()).isDone(lists));
}

void tst_DeclinedKept::aRunThatHadBegunBringsNothing()
{
    session::SessionStore store;
    store.open(sample(), {});
    store.setDeclined(lists, true);
    store.addPart(lists, {finding(u"list.listed"_s, u"44.128.0.25@zen.example"_s)});
    QCOMPARE(codesOf(store.session().report), QStringList{u"ptr.missing"_s});
    store.addReport(listed(store.plan()), {});
    QCOMPARE(codesOf(store.session().report), QStringList{u"ptr.missing"_s});
    QVERIFY(!store.session().report.checks.contains(lists));
    QCOMPARE(store.session().report.declined, QStringList{lists});
}

void tst_DeclinedKept::isSavedAndTakenBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"good.example.mailworthy"_s);
    session::SessionStore store;
    store.setFolder(folder.path());
    store.open(sample(), path);
    store.setDeclined(lists, true);
    QVERIFY(store.saveNow().has_value());
    const Result<session::Session> kept = session::loadSession(path);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->report.declined, QStringList{lists});
    store.open(*kept, path);
    store.setDeclined(lists, false);
    QVERIFY(store.saveNow().has_value());
    QVERIFY(session::loadSession(path)->report.declined.isEmpty());
}

void tst_DeclinedKept::isWrittenOnlyWhenThereIsOne()
{
    session::Session session = sample();
    const auto has = [&] { return session::toJson(session).contains(u"declined"_s); };
    QVERIFY(!has());
    session.report.declined = {lists};
    QVERIFY(has());
}

/// Whatever the file says: what others rest on is always looked at.
void tst_DeclinedKept::othersAreNotRead()
{
    QJsonObject object = session::toJson(sample());
    object[u"declined"_s] = QJsonArray{u"resolver"_s, u"nothing"_s, 7, QJsonValue(), lists, lists};
    const Result<session::Session> read = session::sessionFromJson(textOf(object), u"x"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->report.declined, QStringList{lists});
    QCOMPARE(codesOf(read->report), codesOf(sample().report));
}

/// Results can be had again; what was chosen cannot.
void tst_DeclinedKept::aDamagedReportDoesNotCostIt()
{
    session::Session session = sample();
    session.report.declined = {lists};
    QJsonObject object = session::toJson(session);
    object[u"report"_s] = QJsonObject{
        {u"findings"_s,
         QJsonArray{QJsonObject{{u"code"_s, u"new.code"_s}, {u"severity"_s, u"worse"_s}}}}};
    const Result<session::Session> read = session::sessionFromJson(textOf(object), u"x"_s);
    QVERIFY(read.has_value());
    QVERIFY(read->report.findings.empty());
    QCOMPARE(read->report.declined, QStringList{lists});
}

MW_TEST(tst_DeclinedKept)
#include "tst_DeclinedKept.moc"
