// What an export writes, read back by programs that are not ours: a folder, a .tar.gz, a .zip.
#include "base/Files.h"
#include "base/Json.h"
#include "exporting/Plans.h"
#include "kit/TestMain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;
using exporting::Configuration;

namespace {

/// The key of a plan in a file, as the wizard leaves it.
Configuration configurationOf(const QString &id, const QString &folder)
{
    plan::MailPlan plan = planFor({u"good.example"_s});
    const Result<Secret> pem = rsaKey().toPkcs8Pem();
    const QString file = folder + u"/key.pem"_s;
    if (!QFile::exists(file) && !createOwnerOnlyFile(file, pem->reveal()))
        qFatal("cannot write the key");
    plan.domains.front().selectors.front().keyFile = file;
    return *exporting::makeConfiguration(plan, id);
}

/// Unpacks with tar, or with Python's reader of zip files, which keeps the modes here.
QString unpack(const QString &archive, const QString &into)
{
    QDir().mkpath(into);
    QProcess process;
    if (archive.endsWith(u".zip"_s, Qt::CaseInsensitive)) {
        process.start(
            u"python3"_s,
            {u"-c"_s,
             u"import os, sys, zipfile\n"
             "z = zipfile.ZipFile(sys.argv[1])\n"
             "assert z.testzip() is None\n"
             "for i in z.infolist():\n"
             "    os.chmod(z.extract(i, sys.argv[2]), (i.external_attr >> 16) & 0o777)\n"_s,
             archive, into});
    } else {
        process.start(u"tar"_s, {u"-xzpf"_s, archive, u"-C"_s, into});
    }
    process.waitForFinished(60'000);
    return process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit
               ? QString()
               : QString::fromUtf8(process.readAllStandardError());
}

struct Entry
{
    QByteArray octets;
    bool runs = false;
    bool others = false; ///< somebody else may read it
    friend bool operator==(const Entry &, const Entry &) = default;
};

std::map<QString, Entry> entriesOf(const QString &folder)
{
    std::map<QString, Entry> entries;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        const QFile::Permissions rights = info.permissions();
        entries[info.filePath().mid(folder.size() + 1)] = {
            textOf(info.filePath()), bool(rights & QFile::ExeOther),
            bool(rights & (QFile::ReadGroup | QFile::ReadOther))};
    }
    return entries;
}

QString codeOf(const Result<> &result)
{
    return result ? u"written"_s : result.error().code;
}

} // namespace

class tst_ConfigurationArchive : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheSameAsTheFolder_data();
    void holdsTheSameAsTheFolder();
    void keepsKeysForTheOwner_data() { endings(); }
    void keepsKeysForTheOwner();
    void replacesOnlyItsOwn_data() { endings(); }
    void replacesOnlyItsOwn();
    void folderReplacesOnlyItsOwn();
    void manifestSaysWhatIsThere();
    void saysThatAKeyIsGone();

private:
    static void endings();
};

void tst_ConfigurationArchive::endings()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"server.tar.gz"_s, u"server.tgz"_s, u"server.zip"_s, u"SERVER.ZIP"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_ConfigurationArchive::holdsTheSameAsTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    for (const QString &name : {u"my server.tar.gz"_s, u"server.tgz"_s, u"server.zip"_s}) {
        for (const QString &id : {u"postfix-opendkim"_s, u"hmailserver"_s, u"docker-mailserver"_s})
            QTest::newRow(qPrintable(name + u", "_s + id)) << name << id;
    }
}

void tst_ConfigurationArchive::holdsTheSameAsTheFolder()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    const QTemporaryDir work;
    const Configuration made = configurationOf(id, work.path());
    const QString archive = work.filePath(name);
    QCOMPARE(codeOf(exporting::writeConfiguration(made, work.filePath(u"folder"_s), {})),
             u"written"_s);
    QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {})), u"written"_s);
    const QString fault = unpack(archive, work.filePath(u"out"_s));
    MW_VERIFY(fault.isEmpty(), qPrintable(fault));
    const QString top = name.left(name.indexOf(u'.'));
    const auto folder = entriesOf(work.filePath(u"folder"_s));
    const auto unpacked = entriesOf(work.filePath(u"out/"_s + top));
    QCOMPARE(QDir(work.filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{top});
    QVERIFY(folder.size() >= 3);
    for (const auto &[path, entry] : folder) {
        const auto there = unpacked.find(path);
        MW_VERIFY(there != unpacked.end(), qPrintable(path));
        QCOMPARE(there->second.octets, entry.octets);
        QCOMPARE(there->second.runs, entry.runs);
        MW_VERIFY(there->second.others, qPrintable(path));
        QCOMPARE(entry.runs, path == u"install");
    }
    QCOMPARE(unpacked.size(), folder.size());
    QCOMPARE(folder.contains(u"install"_s), made.hasScript());
    for (const exporting::ConfigFile &file : made.files)
        QCOMPARE(folder.at(u"files"_s + file.target).octets, file.content);
    for (const auto &[path, entry] : folder)
        MW_VERIFY(!entry.octets.contains("PRIVATE KEY--"), qPrintable(path));
}

void tst_ConfigurationArchive::keepsKeysForTheOwner()
{
    QFETCH(const QString, name);
    const QTemporaryDir work;
    const Configuration made = configurationOf(u"postfix-opendkim"_s, work.path());
    const QString archive = work.filePath(name);
    // Over an archive without a key, that others may read.
    QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {})), u"written"_s);
    QVERIFY(QFile::permissions(archive) & QFile::ReadOther);
    QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {true})), u"written"_s);
    QCOMPARE(QFile::permissions(archive)
                 & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                    | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::ReadOwner | QFile::WriteOwner);
    const QString fault = unpack(archive, work.filePath(u"out"_s));
    MW_VERIFY(fault.isEmpty(), qPrintable(fault));
    const auto entries = entriesOf(work.filePath(u"out"_s));
    const QString top = name.left(name.indexOf(u'.'));
    const Entry &key = entries.at(top + u"/files"_s + made.keys.front().target);
    QCOMPARE(key.octets, textOf(work.filePath(u"key.pem"_s)));
    QVERIFY(!key.others);
    QVERIFY(entries.at(top + u"/README.md"_s).octets.contains("Then delete it here."));
}

void tst_ConfigurationArchive::replacesOnlyItsOwn()
{
    QFETCH(const QString, name);
    const QTemporaryDir work;
    const Configuration made = configurationOf(u"postfix-opendkim"_s, work.path());
    const QString archive = work.filePath(name);
    QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {})), u"written"_s);
    QCOMPARE(codeOf(exporting::writeConfiguration(configurationOf(u"mailcow"_s, work.path()),
                                                  archive, {})),
             u"written"_s);

    for (const QByteArray &foreign : {QByteArray("my thesis"), QByteArray()}) {
        writeText(archive, foreign);
        QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {})), u"export.not-ours"_s);
        QCOMPARE(textOf(archive), foreign);
    }
    // An archive of somebody else, with a manifest.json of its own.
    writeText(work.filePath(u"x/manifest.json"_s), R"({"kind":"web-extension"})");
    QVERIFY(QFile::remove(archive));
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-czf"_s, archive, u"-C"_s, work.path(), u"x"_s}), 0);
    const QByteArray theirs = textOf(archive);
    QCOMPARE(codeOf(exporting::writeConfiguration(made, archive, {true})), u"export.not-ours"_s);
    QCOMPARE(textOf(archive), theirs);
    // A folder of that name.
    QVERIFY(QFile::remove(archive));
    QVERIFY(QDir(work.path()).mkdir(name));
    QVERIFY(codeOf(exporting::writeConfiguration(made, archive, {})) != u"written");
    QVERIFY(QFileInfo(archive).isDir());
}

void tst_ConfigurationArchive::folderReplacesOnlyItsOwn()
{
    const QTemporaryDir work;
    const QString folder = work.filePath(u"server"_s);
    const Configuration postfix = configurationOf(u"postfix-opendkim"_s, work.path());
    QCOMPARE(codeOf(exporting::writeConfiguration(postfix, folder, {true})), u"written"_s);
    QVERIFY(QFile::exists(folder + u"/install"_s));
    // Another kind leaves nothing of the first, no key either.
    QCOMPARE(codeOf(exporting::writeConfiguration(configurationOf(u"hmailserver"_s, work.path()),
                                                  folder, {})),
             u"written"_s);
    QVERIFY(!QFile::exists(folder + u"/install"_s));
    QVERIFY(!QFile::exists(folder + u"/files/etc"_s));
    QVERIFY(QFile::exists(folder + u"/files/Mailworthy/hmailserver.vbs"_s));
    writeText(folder + u"/mine"_s, "x");
    QCOMPARE(codeOf(exporting::writeConfiguration(postfix, folder, {})), u"export.not-ours"_s);
    QVERIFY(QFile::exists(folder + u"/files/Mailworthy/hmailserver.vbs"_s));
    writeText(work.filePath(u"other/notes"_s), "x");
    QCOMPARE(codeOf(exporting::writeConfiguration(postfix, work.filePath(u"other"_s), {})),
             u"export.not-ours"_s);
}

void tst_ConfigurationArchive::manifestSaysWhatIsThere()
{
    const QTemporaryDir work;
    for (const QString &id : servers::serverIds()) {
        const Result<Configuration> made = exporting::makeConfiguration(relayedPlan(587), id);
        MW_VERIFY(made.has_value(), qPrintable(id));
        const QString folder = work.filePath(id);
        QCOMPARE(codeOf(exporting::writeConfiguration(*made, folder, {})), u"written"_s);
        const QJsonObject manifest = *parseJsonObject(textOf(folder + u"/manifest.json"_s));
        QCOMPARE(manifest[u"server"].toString(), id);
        QCOMPARE(manifest[u"files"].toArray().size(), qsizetype(made->files.size()));
        for (const QJsonValue &item : manifest[u"files"].toArray()) {
            const QByteArray octets = textOf(folder + u'/' + item[u"file"].toString());
            const QByteArray sum =
                QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
            QCOMPARE(item[u"checksum"].toString(), u"sha256:"_s + QString::fromLatin1(sum));
        }
        QCOMPARE(manifest[u"keys"].toArray().size(), qsizetype(made->keys.size()));
    }
}

void tst_ConfigurationArchive::saysThatAKeyIsGone()
{
    const QTemporaryDir work;
    Configuration made = configurationOf(u"postfix-opendkim"_s, work.path());
    QVERIFY(QFile::remove(work.filePath(u"key.pem"_s)));
    QCOMPARE(codeOf(exporting::writeConfiguration(made, work.filePath(u"a.zip"_s), {true})),
             u"file.missing"_s);
    QVERIFY(!QFile::exists(work.filePath(u"a.zip"_s)));
    const auto other = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    QVERIFY(createOwnerOnlyFile(work.filePath(u"key.pem"_s), other->toPkcs8Pem()->reveal())
                .has_value());
    QCOMPARE(codeOf(exporting::writeConfiguration(made, work.filePath(u"a"_s), {true})),
             u"key.replaced"_s);
    QVERIFY(!QFile::exists(work.filePath(u"a"_s)));
}

MW_TEST(tst_ConfigurationArchive)
#include "tst_ConfigurationArchive.moc"
