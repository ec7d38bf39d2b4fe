#include "keys/KeyFile.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_KeyFile : public QObject
{
    Q_OBJECT

private slots:
    void laysKeysByDomainAndSelector()
    {
        QCOMPARE(*keys::keyFilePath(u"/keys"_s, u"Example.ORG"_s, u"S1"_s),
                 u"/keys/example.org/s1.pem"_s);
        QCOMPARE(*keys::keyFilePath(u"/keys"_s, u"example.org"_s, u"a.b_c"_s),
                 u"/keys/example.org/a.b_c.pem"_s);
    }

    void refusesNamesThatLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("selector");
        QTest::newRow("up") << u".."_s << u"s1"_s;
        QTest::newRow("slash") << u"example.org"_s << u"../s1"_s;
        QTest::newRow("empty selector") << u"example.org"_s << QString();
        QTest::newRow("empty domain") << QString() << u"s1"_s;
        QTest::newRow("leading dot") << u"example.org"_s << u".s1"_s;
        QTest::newRow("blank") << u"example.org"_s << u"s 1"_s;
        QTest::newRow("NUL") << u"example.org"_s << QString(QChar(u'\0'));
        QTest::newRow("long label") << u"example.org"_s << QString(64, u'a');
    }

    void refusesNamesThatLeaveTheFolder()
    {
        QFETCH(QString, domain);
        QFETCH(QString, selector);
        const Result<QString> path = keys::keyFilePath(u"/keys"_s, domain, selector);
        QVERIFY(!path);
        QCOMPARE(path.error().code, u"keyfile.bad-name"_s);
    }

    void createsOwnerOnlyAndNeverReplaces()
    {
        const QTemporaryDir folder;
        const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        const Result<QString> path =
            keys::createKeyFile(folder.path() + u"/keys"_s, u"example.org"_s, u"s1"_s, *key);
        QVERIFY(path);
        const auto permissions = QFile::permissions(*path);
        QVERIFY(!(permissions
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        const auto folderPermissions = QFile::permissions(QFileInfo(*path).path());
        QVERIFY(!(folderPermissions & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));

        const Result<keys::SigningKey> other =
            keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        const Result<QString> second =
            keys::createKeyFile(folder.path() + u"/keys"_s, u"example.org"_s, u"s1"_s, *other);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"file.exists"_s);

        const Result<keys::KeyFile> read = keys::readKeyFile(*path);
        QVERIFY(read);
        QVERIFY(read->key.publicKey() == key->publicKey());
        QVERIFY(!read->openToOthers);
    }

    void tellsWhenOthersMayRead()
    {
        const QTemporaryDir folder;
        const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        const Result<QString> path =
            keys::createKeyFile(folder.path(), u"example.org"_s, u"s1"_s, *key);
        QVERIFY(path);
        QVERIFY(
            QFile::setPermissions(*path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const Result<keys::KeyFile> read = keys::readKeyFile(*path);
        QVERIFY(read);
        QVERIFY(read->openToOthers);
    }

    void namesTheFileInErrors()
    {
        const Result<keys::KeyFile> missing = keys::readKeyFile(u"/no/such/key.pem"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"file.missing"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bad.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no key");
        file.close();
        const Result<keys::KeyFile> bad = keys::readKeyFile(path);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, u"key.no-pem"_s);
        QCOMPARE(std::get<QString>(bad.error().args.at(u"path"_s)), path);
    }
};

MW_TEST(tst_KeyFile)
#include "tst_KeyFile.moc"
