#include "base/Files.h"
#include "kit/FileSizeLimit.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace mailworthy;
using testkit::FileSizeLimit;
using namespace Qt::Literals::StringLiterals;

namespace {

std::span<const char> spanOf(const QByteArray &octets)
{
    return {octets.constData(), static_cast<std::size_t>(octets.size())};
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
}

#ifdef Q_OS_UNIX

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0
               ? static_cast<int>(info.st_mode & 07777)
               : -1;
}

/// The mode of new files depends on nothing the caller has set.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

#endif

} // namespace

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsUpToTheLimit();
    void tellsMissingFromUnreadable();
    void writesAndReplaces();
    void reportsAFolderThatIsNotThere();
    void createsNewFilesOnly();
    void makesFolders();
    void refusesAFileInTheWay();
#ifdef Q_OS_UNIX
    void keepsTheModeOfAReplacedFile();
    void keyFilesAreForTheOwnerOnly();
    void doesNotFollowADanglingLink();
    void leavesNoHalfFileOnAFullDisk();
    void keepsTheOldFileOnAFullDisk();
    void ownerOnlyFoldersHaveTheirMode();
#endif

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Files::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Files::readsUpToTheLimit()
{
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "12345"));
    QCOMPARE(readFile(path(u"a"_s), 5).value(), QByteArray("12345"));
    const Result<QByteArray> content = readFile(path(u"a"_s), 4);
    MW_VERIFY_ERROR(content, u"file.too-large"_s);
    QCOMPARE(std::get<qint64>(content.error().args.at(u"bytes"_s)), 5);
}

void tst_Files::tellsMissingFromUnreadable()
{
    const Result<QByteArray> content = readFile(path(u"none"_s));
    MW_VERIFY_ERROR(content, u"file.missing"_s);
    QCOMPARE(argText(content.error().args.at(u"path"_s)), path(u"none"_s));
    MW_VERIFY_ERROR(readFile(m_folder->path()), u"file.unreadable"_s);
}

void tst_Files::writesAndReplaces()
{
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "old"));
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "new"));
    QCOMPARE(readFile(path(u"a"_s)).value(), QByteArray("new"));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"a"_s});
}

void tst_Files::reportsAFolderThatIsNotThere()
{
    const Result<> written = writeFileAtomically(path(u"none/a"_s), "x");
    MW_VERIFY_ERROR(written, u"file.unwritable"_s);
    QVERIFY(!argText(written.error().args.at(u"reason"_s)).isEmpty());
    MW_VERIFY_ERROR(createOwnerOnlyFile(path(u"none/a"_s), spanOf("x")), u"file.unwritable"_s);
}

void tst_Files::createsNewFilesOnly()
{
    MW_VERIFY_RESULT(createOwnerOnlyFile(path(u"key"_s), spanOf("first")));
    MW_VERIFY_ERROR(createOwnerOnlyFile(path(u"key"_s), spanOf("second")), u"file.exists"_s);
    QCOMPARE(readFile(path(u"key"_s)).value(), QByteArray("first"));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"key"_s});
    MW_VERIFY_ERROR(createOwnerOnlyFile(m_folder->path(), spanOf("x")), u"file.exists"_s);
    // As long as the file system allows.
    MW_VERIFY_RESULT(createOwnerOnlyFile(path(QString(255, u'k')), spanOf("long")));
    QCOMPARE(*readFile(path(QString(255, u'k'))), QByteArray("long"));
}

void tst_Files::makesFolders()
{
    MW_VERIFY_RESULT(makeFolder(path(u"a/b/c"_s)));
    MW_VERIFY_RESULT(makeFolder(path(u"a/b/c"_s)));
    MW_VERIFY_RESULT(makeFolder(path(u"a//b/../d/"_s)));
    QVERIFY(QFileInfo(path(u"a/b/c"_s)).isDir());
    QVERIFY(QFileInfo(path(u"a/d"_s)).isDir());
}

void tst_Files::refusesAFileInTheWay()
{
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "x"));
    MW_VERIFY_ERROR(makeFolder(path(u"a"_s)), u"file.unwritable"_s);
    MW_VERIFY_ERROR(makeFolder(path(u"a/b"_s)), u"file.unwritable"_s);
    MW_VERIFY_ERROR(writeFileAtomically(m_folder->path(), "x"), u"file.unwritable"_s);
}

#ifdef Q_OS_UNIX

void tst_Files::keepsTheModeOfAReplacedFile()
{
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "old"));
    QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0640), 0);
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "new"));
    QCOMPARE(modeOf(path(u"a"_s)), 0640);
}

void tst_Files::keyFilesAreForTheOwnerOnly()
{
    for (const mode_t mask : {0000U, 0022U, 0777U}) {
        const Umask umask(mask);
        const QString name = path(QString::number(mask));
        MW_VERIFY_RESULT(createOwnerOnlyFile(name, spanOf("x")));
        QCOMPARE(modeOf(name), 0600);
    }
}

void tst_Files::doesNotFollowADanglingLink()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"key"_s)));
    MW_VERIFY_ERROR(createOwnerOnlyFile(path(u"key"_s), spanOf("x")), u"file.exists"_s);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"key"_s});
}

void tst_Files::leavesNoHalfFileOnAFullDisk()
{
    Result<> created;
    {
        const FileSizeLimit limit(1000);
        created = createOwnerOnlyFile(path(u"key"_s), spanOf(QByteArray(5000, 'k')));
    }
    MW_VERIFY_ERROR(created, u"file.unwritable"_s);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{});
}

void tst_Files::keepsTheOldFileOnAFullDisk()
{
    MW_VERIFY_RESULT(writeFileAtomically(path(u"a"_s), "old"));
    // More than a buffer holds, and so little that it is still in one at the end.
    for (const qsizetype size : {100'000, 2'000}) {
        Result<> written;
        {
            const FileSizeLimit limit(1000);
            written = writeFileAtomically(path(u"a"_s), QByteArray(size, 'n'));
        }
        MW_VERIFY_ERROR(written, u"file.unwritable"_s);
        QCOMPARE(readFile(path(u"a"_s)).value(), QByteArray("old"));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"a"_s});
    }
}

void tst_Files::ownerOnlyFoldersHaveTheirMode()
{
    const Umask umask(0022);
    MW_VERIFY_RESULT(makeFolder(path(u"a"_s)));
    MW_VERIFY_RESULT(makeFolder(path(u"a/b/c"_s), true));
    QCOMPARE(modeOf(path(u"a"_s)), 0755);
    QCOMPARE(modeOf(path(u"a/b"_s)), 0700);
    QCOMPARE(modeOf(path(u"a/b/c"_s)), 0700);
}

#endif

MW_TEST(tst_Files)
#include "tst_Files.moc"
