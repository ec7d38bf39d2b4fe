// What the owner accepts is kept with the set-up, weighs nothing, and costs nothing when the file
// says something else there.
#include "checks/Coverage.h"
#include "kit/TestMain.h"
#include "session/SessionStore.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::Severity;
using session::AcceptedFindings;

namespace {

session::Session sample()
{
    session::Session session;
    session.plan = plan::makePlan(dns::Domain::of("good.example"));
    return session;
}

findings::Finding finding(const QString &code, Severity severity, const QString &subject)
{
    return {code, severity, subject, {}, {}, {}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class tst_AcceptedKept : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenWhenThereIsSome();
    void isReadSafely_data();
    void isReadSafely();
    void holdsForWhatIsNoWorse_data();
    void holdsForWhatIsNoWorse();
    void isSavedAndTakenBack();
    void weighsNothing();
};

void tst_AcceptedKept::isWrittenWhenThereIsSome()
{
    session::Session session = sample();
    const QJsonObject without = session::toJson(session);
    QVERIFY(!without.contains(u"accepted"_s));
    const Result<session::Session> old = session::sessionFromJson(textOf(without), u"x"_s);
    QVERIFY(old.has_value());
    QVERIFY(old->accepted.empty());

    session.accepted = {{u"ptr.generic"_s, u"44.128.0.25"_s},
                        {u"ptr.generic"_s, u"3ffe:44:128::25"_s},
                        {u"resolver.public"_s, QString()}};
    const QJsonObject with = session::toJson(session);
    const Result<session::Session> again = session::sessionFromJson(textOf(with), u"x"_s);
    QVERIFY(again.has_value());
    QVERIFY(again->accepted == session.accepted);
    QCOMPARE(session::toJson(*again), with);
}

void tst_AcceptedKept::isReadSafely_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("count");
    const QJsonObject good{{u"code"_s, u"ptr.generic"_s}, {u"subject"_s, u"44.128.0.25"_s}};
    QJsonArray same;
    for (int i = 0; i < 5000; ++i)
        same.append(good);
    QTest::newRow("text") << QJsonValue(u"ptr.generic"_s) << 0;
    QTest::newRow("an object") << QJsonValue(good) << 0;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << 0;
    QTest::newRow("other things among them")
        << QJsonValue(QJsonArray{7, u"ptr.generic"_s, QJsonArray{good}, QJsonValue(), good}) << 1;
    QTest::newRow("no code") << QJsonValue(QJsonArray{QJsonObject{{u"subject"_s, u"x"_s}}}) << 0;
    QTest::newRow("an empty code")
        << QJsonValue(QJsonArray{QJsonObject{{u"code"_s, QString()}, {u"subject"_s, u"x"_s}}}) << 0;
    QTest::newRow("a code that is a number")
        << QJsonValue(QJsonArray{QJsonObject{{u"code"_s, 1}, {u"subject"_s, u"x"_s}}}) << 0;
    QTest::newRow("no subject") << QJsonValue(
        QJsonArray{QJsonObject{{u"code"_s, u"ptr.generic"_s}}})
                                << 0;
    QTest::newRow("the same many times") << QJsonValue(same) << 1;
}

void tst_AcceptedKept::isReadSafely()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const int, count);
    QJsonObject object = session::toJson(sample());
    object[u"accepted"_s] = value;
    const Result<session::Session> read = session::sessionFromJson(textOf(object), u"x"_s);
    QVERIFY(read.has_value());
    QVERIFY(read->plan == sample().plan);
    QCOMPARE(static_cast<int>(read->accepted.size()), count);
    QCOMPARE(read->accepted.contains({u"ptr.generic"_s, u"44.128.0.25"_s}), count == 1);
}

void tst_AcceptedKept::holdsForWhatIsNoWorse_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *code, Severity severity, const char *subject,
                        bool accepted) {
        QTest::newRow(name) << QString::fromLatin1(code) << static_cast<int>(severity)
                            << QString::fromLatin1(subject) << accepted;
    };
    row("to be fixed", "ptr.generic", Severity::Warning, "44.128.0.25", true);
    row("worth knowing", "ptr.generic", Severity::Note, "44.128.0.25", true);
    row("stops mail", "ptr.generic", Severity::Problem, "44.128.0.25", false);
    row("not known", "ptr.generic", Severity::Unknown, "44.128.0.25", false);
    row("good", "ptr.generic", Severity::Ok, "44.128.0.25", false);
    row("another address", "ptr.generic", Severity::Warning, "44.128.0.26", false);
    row("something else", "ptr.several", Severity::Warning, "44.128.0.25", false);
}

void tst_AcceptedKept::holdsForWhatIsNoWorse()
{
    QFETCH(const QString, code);
    QFETCH(const int, severity);
    QFETCH(const QString, subject);
    QFETCH(const bool, accepted);
    const AcceptedFindings all{{u"ptr.generic"_s, u"44.128.0.25"_s}};
    QCOMPARE(session::isAccepted(all, finding(code, static_cast<Severity>(severity), subject)),
             accepted);
    // Of what is to be taken out the value counts, which its subject does not tell.
    findings::Finding removal = finding(code, static_cast<Severity>(severity), subject);
    removal.fix.kind = findings::Fix::Kind::Remove;
    QVERIFY(!session::isAccepted(all, removal));
}

void tst_AcceptedKept::isSavedAndTakenBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"good.example.mailworthy"_s);
    const AcceptedFindings one{{u"ptr.generic"_s, u"44.128.0.25"_s}};
    session::SessionStore store;
    store.setFolder(folder.path());
    store.open(sample(), path);
    QSignalSpy changed(&store, &session::SessionStore::acceptedChanged);
    store.setAccepted(u"ptr.generic"_s, u"44.128.0.25"_s, true);
    store.setAccepted(u"ptr.generic"_s, u"44.128.0.25"_s, true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.session().accepted == one);
    QVERIFY(store.saveNow().has_value());
    const Result<session::Session> kept = session::loadSession(path);
    QVERIFY(kept.has_value());
    QVERIFY(kept->accepted == one);

    store.open(sample(), folder.filePath(u"other.mailworthy"_s));
    QVERIFY(store.session().accepted.empty());
    store.open(*kept, path);
    QVERIFY(store.session().accepted == one);
    store.setAccepted(u"ptr.generic"_s, u"44.128.0.25"_s, false);
    store.setAccepted(u"ptr.generic"_s, u"44.128.0.25"_s, false);
    QCOMPARE(changed.count(), 2);
    QVERIFY(store.saveNow().has_value());
    QVERIFY(session::loadSession(path)->accepted.empty());
}

void tst_AcceptedKept::weighsNothing()
{
    session::SessionStore store;
    session::Session session = sample();
    const Timestamp now{std::chrono::hours(1000)};
    session.report.checks[u"name"_s] = {findings::CheckOutcome::Done, now,
                                        checks::Fingerprints(session.plan).of(u"name"_s)};
    session.report.findings = {finding(u"ptr.generic"_s, Severity::Warning, u"44.128.0.25"_s)};
    store.open(session, {});
    const QJsonObject before = findings::toJson(store.session().report);
    store.setAccepted(u"ptr.generic"_s, u"44.128.0.25"_s, true);
    QVERIFY(session::isAccepted(store.session().accepted, store.session().report.findings.front()));
    QCOMPARE(findings::toJson(store.session().report), before);
    QCOMPARE(findings::exitCode(store.session().report.summary()), 1);
    // It may be good by now.
    QCOMPARE(session::staleChecks(store.session(), {u"name"_s}, now), QStringList{u"name"_s});
}

MW_TEST(tst_AcceptedKept)
#include "tst_AcceptedKept.moc"
