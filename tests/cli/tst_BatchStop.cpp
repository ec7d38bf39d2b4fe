// A batch whose reader has gone to sleep: the pipe is full, and a stop still ends it.
#include "Run.h"
#include "kit/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::test;

class tst_BatchStop : public QObject
{
    Q_OBJECT

private slots:
#ifdef Q_OS_UNIX
    void endsWithAFullPipe_data();
    void endsWithAFullPipe();
#endif
    void writesAllOfALongRun();
};

namespace {

constexpr int lines = 4000;
constexpr auto line = "{\"record\":\"v=spf1 ip4:44.128.0.25 include:spf.example.org ~all\"}\n";
constexpr int patience = 30'000;

} // namespace

#ifdef Q_OS_UNIX
void tst_BatchStop::endsWithAFullPipe_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("batch") << u"spf explain --batch"_s;
    QTest::newRow("one job") << u"spf explain --batch --jobs 1"_s;
}

void tst_BatchStop::endsWithAFullPipe()
{
    QFETCH(const QString, command);
    const QTemporaryDir folder;
    const QString pipe = folder.path() + u"/pipe"_s;
    write(folder.path() + u"/lines"_s, QByteArray(line).repeated(lines));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    // Both ends are held open here, and nobody reads.
    const int held = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0);
    const auto close = qScopeGuard([held] { ::close(held); });
    const auto isFull = [held] {
        pollfd room{held, POLLOUT, 0};
        return ::poll(&room, 1, 0) == 0;
    };
    QProcess process;
    process.setStandardInputFile(folder.path() + u"/lines"_s);
    process.setStandardOutputFile(pipe, QIODevice::Append);
    process.start(QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), words(command));
    QVERIFY(process.waitForStarted(patience));
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), patience);
    process.terminate(); // as Ctrl+C
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}
#endif

void tst_BatchStop::writesAllOfALongRun()
{
    const QTemporaryDir folder;
    const Ran ran =
        cli(folder.path(), words(u"spf explain --batch"_s), QByteArray(line).repeated(lines));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count('\n'), lines);
    for (const QJsonObject &answer : linesOf(ran.out))
        QCOMPARE(answer[u"kind"].toString(), u"spf"_s);
}

MW_TEST(tst_BatchStop)
#include "tst_BatchStop.moc"
