// What is kept between two runs: whole, readable again, and never overwritten when it is damaged or
// newer.
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

MW_TEST(tst_Session)
#include "tst_Session.moc"
