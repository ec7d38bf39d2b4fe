// Key files that a server's configuration names, looked at on this machine.
#include "keys/KeyFile.h"
#include "kit/TestMain.h"
#include "session/ServerKeys.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using servers::KeyLook;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

} // namespace

class tst_ServerKeys : public QObject
{
    Q_OBJECT

private slots:
    void readsBothForms();
    void saysWhyThereIsNoKey();
    void looksOnlyWhereTheServerIs();
};

void tst_ServerKeys::readsBothForms()
{
    const QTemporaryDir folder;
    const QByteArray seed(32, 'a');
    const Result<keys::SigningKey> key = keys::SigningKey::fromEd25519Seed(seed);
    const Result<QString> pem = keys::createKeyFile(folder.path(), u"example.org"_s, u"e1"_s, *key);
    QVERIFY(pem.has_value());
    const KeyLook read = session::lookAtKey(*pem);
    QVERIFY(read.state == KeyLook::State::Read && !read.isRaw);
    QVERIFY(read.key == key->publicKey());
    QVERIFY(!read.owner.isEmpty() && !read.groupReads && !read.othersRead);
    QVERIFY(QFile::setPermissions(*pem, QFile::permissions(*pem) | QFileDevice::ReadGroup
                                            | QFileDevice::ReadOther));
    QVERIFY(session::lookAtKey(*pem).groupReads && session::lookAtKey(*pem).othersRead);
    for (const QByteArray &octets : {seed, seed + QByteArray(32, 'b')}) {
        const KeyLook raw = session::lookAtKey(written(folder, u"raw"_s, octets.toBase64() + '\n'));
        QVERIFY(raw.state == KeyLook::State::Read && raw.isRaw);
        QVERIFY(raw.key == key->publicKey());
    }
}

void tst_ServerKeys::saysWhyThereIsNoKey()
{
    const QTemporaryDir folder;
    const auto stateOf = [](const QString &path) { return session::lookAtKey(path).state; };
    QVERIFY(stateOf(folder.filePath(u"none"_s)) == KeyLook::State::Missing);
    QVERIFY(stateOf(folder.path()) == KeyLook::State::Unusable);  // a folder
    QVERIFY(stateOf(u"/dev/zero"_s) == KeyLook::State::Unusable); // and never opened
    for (const QByteArray &text : {QByteArray(), QByteArray("garbage"),
                                   QByteArray(31, 'a').toBase64(), QByteArray(1024 * 1024, 'x')})
        QVERIFY(stateOf(written(folder, u"bad"_s, text)) == KeyLook::State::Unusable);
}

void tst_ServerKeys::looksOnlyWhereTheServerIs()
{
    const QTemporaryDir folder;
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("example.org"));
    servers::ServerReading reading;
    for (const QString &path : {folder.filePath(u"a"_s), folder.filePath(u"gone/b"_s)}) {
        servers::SigningUse use;
        use.domain = u"example.org"_s;
        use.selector = u"s1"_s;
        use.keyFile = path;
        reading.keys.push_back(use);
    }
    const servers::KeyLooks looks = session::lookAtKeys(plan, reading);
    QCOMPARE(looks.size(), std::size_t(1)); // of a folder that is not here nothing is known
    QCOMPARE(looks.begin()->first, folder.filePath(u"a"_s));
    plan.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    QVERIFY(session::lookAtKeys(plan, reading).empty());
}

MW_TEST(tst_ServerKeys)
#include "tst_ServerKeys.moc"
