// What is kept between two runs: whole, readable again, and never overwritten when it is damaged or
// newer.
#include "kit/FakeWorld.h"
#include "kit/TestMain.h"
#include "session/Keys.h"
#include "session/Session.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

session::Session sample()
{
    session::Session session;
    session.plan = plan::makePlan(dns::Domain::of("good.example"));
    session.step = plan::Step::Spf;
    session.entered = {u"good.example TXT"_s};
    return session;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWasSaved();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void newerFormatIsRefused();
    void damagedReportDoesNotCostThePlan();
    void missingFileSaysSo();
    void keysAreMadeOnce();
    void noKeyIsMadeThatCannotBePublished();
    void whatIsFreshAndGoodIsNotAskedAgain_data();
    void whatIsFreshAndGoodIsNotAskedAgain();
    void aSelectorOfSomebodyElseIsLeftAlone();
    void aCopyOfTheKeyIsTheOwnersAlone();
};

void tst_Session::comesBackAsItWasSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/good.example.json"_s);
    QVERIFY(session::saveSession(path, sample()).has_value());
    const Result<session::Session> loaded = session::loadSession(path);
    QVERIFY(loaded.has_value());
    QCOMPARE(session::toJson(*loaded), session::toJson(sample()));
    QVERIFY(loaded->plan == sample().plan);
}

void tst_Session::damagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = QJsonDocument(session::toJson(sample())).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("garbage");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("something else") << QByteArray("{\"kind\":\"other\"}");
    QTest::newRow("half") << whole.left(whole.size() / 2);
    QTest::newRow("no plan") << QByteArray("{\"kind\":\"mailworthy-session\",\"format\":1}");
}

void tst_Session::damagedFileIsRefused()
{
    QFETCH(const QByteArray, text);
    const Result<session::Session> session = session::sessionFromJson(text, u"x.json"_s);
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().code, u"session.damaged"_s);
    QCOMPARE(argText(session.error().args.at(u"path"_s)), u"x.json"_s);
}

void tst_Session::newerFormatIsRefused()
{
    QJsonObject object = session::toJson(sample());
    object[u"format"_s] = session::sessionFormat + 1;
    const Result<session::Session> session =
        session::sessionFromJson(QJsonDocument(object).toJson(), u"x.json"_s);
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().code, u"session.newer"_s);
}

void tst_Session::damagedReportDoesNotCostThePlan()
{
    QJsonObject object = session::toJson(sample());
    object[u"report"_s] = QJsonObject{{u"findings"_s, u"none"_s}};
    object[u"step"_s] = u"nowhere"_s;
    const Result<session::Session> session =
        session::sessionFromJson(QJsonDocument(object).toJson(), u"x.json"_s);
    QVERIFY(session.has_value());
    QVERIFY(session->plan == sample().plan);
    QVERIFY(session->step == plan::Step::Domain);
}

void tst_Session::missingFileSaysSo()
{
    const QTemporaryDir folder;
    const Result<session::Session> session = session::loadSession(folder.filePath(u"none.json"_s));
    QVERIFY(!session.has_value());
    QCOMPARE(session.error().code, u"file.missing"_s);
}

void tst_Session::keysAreMadeOnce()
{
    const QTemporaryDir folder;
    plan::MailDomain domain = plan::makePlan(dns::Domain::of("good.example")).domains.front();
    QVERIFY(
        session::makeKey(domain, u"s1"_s, keys::KeyKind::Rsa2048, folder.path(), {}).has_value());
    QCOMPARE(domain.selectors.size(), std::size_t{1});
    const plan::Selector first = domain.selectors.front();
    QVERIFY(first.publicKey.has_value());
    QVERIFY(
        session::makeKey(domain, u"s1"_s, keys::KeyKind::Rsa2048, folder.path(), {}).has_value());
    QCOMPARE(domain.selectors.size(), std::size_t{1});
    QVERIFY(domain.selectors.front() == first);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(first.keyFile).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions{});
#endif
}

/// "s1._domainkey." and 240 octets are one more than DNS takes.
void tst_Session::noKeyIsMadeThatCannotBePublished()
{
    const QTemporaryDir folder;
    const QString name =
        QString(QString(63, u'a') + u'.').repeated(3) + QString(40, u'b') + u".example"_s;
    QCOMPARE(name.size(), 240);
    plan::MailDomain domain = plan::makePlan(*dns::Domain::parse(name)).domains.front();
    const QString keys = folder.filePath(u"keys"_s);
    const Result<> made = session::makeKey(domain, u"s1"_s, keys::KeyKind::Ed25519, keys, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"selector.no-room"_s);
    QCOMPARE(argText(made.error().args.at(u"length"_s)), u"254"_s);
    QVERIFY(!QFileInfo::exists(keys));
    QVERIFY(session::makeKey(domain, u"s"_s, keys::KeyKind::Ed25519, keys, {}).has_value());
    const Result<> taken =
        session::importKey(domain, u"s1"_s, domain.selectors.front().keyFile, keys);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"selector.no-room"_s);
    QCOMPARE(domain.selectors.size(), std::size_t{1});
}

void tst_Session::whatIsFreshAndGoodIsNotAskedAgain_data()
{
    using findings::CheckOutcome;
    using findings::Severity;
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("samePlan");
    QTest::addColumn<int>("severity");
    QTest::addColumn<bool>("stale");
    const auto row = [](const char *name, int minutes, CheckOutcome outcome, bool samePlan,
                        Severity severity, bool stale) {
        QTest::newRow(name) << minutes << static_cast<int>(outcome) << samePlan
                            << static_cast<int>(severity) << stale;
    };
    row("good", 9, CheckOutcome::Done, true, Severity::Ok, false);
    row("worth knowing", 9, CheckOutcome::Done, true, Severity::Note, false);
    row("old", 10, CheckOutcome::Done, true, Severity::Ok, true);
    row("stopped", 1, CheckOutcome::Stopped, true, Severity::Ok, true);
    row("another plan", 1, CheckOutcome::Done, false, Severity::Ok, true);
    row("to be fixed", 1, CheckOutcome::Done, true, Severity::Warning, true);
    row("could not tell", 1, CheckOutcome::Done, true, Severity::Unknown, true);
}

void tst_Session::whatIsFreshAndGoodIsNotAskedAgain()
{
    QFETCH(const int, minutes);
    QFETCH(const int, outcome);
    QFETCH(const bool, samePlan);
    QFETCH(const int, severity);
    QFETCH(const bool, stale);
    session::Session session;
    session.plan = plan::makePlan(dns::Domain::of("good.example"));
    const Timestamp now{std::chrono::hours(1000)};
    session.report.checks[u"spf"_s] = {static_cast<findings::CheckOutcome>(outcome),
                                       now - std::chrono::minutes(minutes),
                                       samePlan ? session.plan.fingerprint() : QByteArray("x")};
    session.report.findings = {
        {u"spf.pass"_s, static_cast<findings::Severity>(severity), u"good.example"_s, {}, {}, {}}};
    QCOMPARE(session::staleChecks(session, {u"spf"_s, u"dmarc"_s}, now),
             stale ? (QStringList{u"spf"_s, u"dmarc"_s}) : QStringList{u"dmarc"_s});
}

void tst_Session::aSelectorOfSomebodyElseIsLeftAlone()
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n"
                             "s1._domainkey TXT \"v=DKIM1; k=rsa; p=MIIB\"\n"
                             "s3._domainkey TXT \"v=DKIM1; k=rsa; p=MIIB\"\n"
                             "!timeout s4._domainkey.good.example\n");
    const QTemporaryDir folder;
    plan::MailDomain domain = plan::makePlan(dns::Domain::of("good.example")).domains.front();
    const auto check = [&](const QString &selector) {
        return session::checkSelectorIsFree(domain, selector, folder.path(), *world, {});
    };
    QVERIFY(check(u"s2"_s).has_value());
    QVERIFY(check(u"s4"_s).has_value()); // not known: a key can be made without the net
    const Result<> taken = check(u"s1"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"selector.taken"_s);
    QCOMPARE(argText(taken.error().args.at(u"suggestion"_s)), u"s2"_s);
    // With a key of ours at s2, that name is not suggested for another one, nor s3.
    QVERIFY(
        session::makeKey(domain, u"s2"_s, keys::KeyKind::Ed25519, folder.path(), {}).has_value());
    QCOMPARE(session::suggestSelector(domain, *world, {}), u"s5"_s);
    QVERIFY(check(u"s2"_s).has_value()); // ours
}

void tst_Session::aCopyOfTheKeyIsTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QTemporaryDir safe;
    plan::MailDomain domain = plan::makePlan(dns::Domain::of("good.example")).domains.front();
    QVERIFY(
        session::makeKey(domain, u"s1"_s, keys::KeyKind::Ed25519, folder.path(), {}).has_value());
    const plan::Selector &selector = domain.selectors.front();
    const Result<QString> copy = session::backUpKey(domain, selector, safe.path());
    QVERIFY(copy.has_value());
    const Result<keys::KeyFile> read = keys::readKeyFile(*copy);
    QVERIFY(read.has_value());
    QVERIFY(read->key.publicKey() == *selector.publicKey);
    QVERIFY(!read->openToOthers);
    const Result<QString> again = session::backUpKey(domain, selector, safe.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"file.exists"_s);
    QVERIFY(keys::readKeyFile(*copy).has_value()); // the first copy is whole
}

MW_TEST(tst_Session)
#include "tst_Session.moc"
