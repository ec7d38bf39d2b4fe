// Whom installer/run starts what as, in a made-up checkout that is built already.
#include "StubTools.h"

#include "kit/TestMain.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_Run : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsTheWizardWithItsArguments();
    void takesTheTerminalWithoutADisplay();
    void neverShowsTheWindowAsRoot();
    void startsAsThePersonBehindSudo();
    void endsWithTheProgramsExitCode();
    void saysThatTheBuildFailed();

private:
    Said run(const QStringList &arguments, const QStringList &environment);

    std::unique_ptr<StubTools> m_tools;
    std::unique_ptr<QTemporaryDir> m_checkout;
};

void tst_Run::init()
{
    m_tools = std::make_unique<StubTools>();
    m_checkout = std::make_unique<QTemporaryDir>();
    const QDir folder(m_checkout->path());
    QVERIFY(folder.mkpath(u"installer"_s) && folder.mkpath(u"build/release/bin"_s));
    for (const QString &name : {u"installer/run"_s, u"installer/packages.sh"_s})
        QVERIFY(
            QFile::copy(QStringLiteral(MAILWORTHY_SOURCE) + u'/' + name, folder.filePath(name)));
    for (const QString &name : {u"CMakePresets.json"_s, u"build/release/build.ninja"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    for (const QString &name : {u"mailworthy"_s, u"mailworthy-cli"_s}) {
        m_tools->add(name, "echo \"${0##*/} $*\"; exit ${RESULT:-0}");
        QVERIFY(
            QFile::rename(m_tools->path(name), folder.filePath(u"build/release/bin/"_s + name)));
    }
    m_tools->add(u"dpkg-query"_s, "for name in \"$@\"; do echo \"installed $name\"; done");
    m_tools->add(u"cmake"_s, "");
    m_tools->add(u"ninja"_s, "");
    m_tools->add(u"id"_s, "echo 1000");
}

Said tst_Run::run(const QStringList &arguments, const QStringList &environment)
{
    return m_tools->bash(QStringList{u"installer/run"_s} + arguments, m_checkout->path(),
                         environment);
}

void tst_Run::startsTheWizardWithItsArguments()
{
    const Said said = run({u"--demo"_s, u"home-start"_s}, {u"DISPLAY=:7"_s});
    QCOMPARE(said.output, QByteArray("mailworthy --demo home-start\n"));
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(said.exitCode, 0);
}

void tst_Run::takesTheTerminalWithoutADisplay()
{
    const Said said = run({u"--demo"_s, u"home-start"_s}, {});
    QCOMPARE(said.output, QByteArray("mailworthy-cli setup --world home-start\n"));
    QCOMPARE(
        said.errors,
        QByteArray("Mailworthy: there is no display; here are the same steps in the terminal\n"));
}

void tst_Run::neverShowsTheWindowAsRoot()
{
    m_tools->add(u"id"_s, "echo 0");
    const Said said = run({}, {u"DISPLAY=:7"_s});
    QCOMPARE(said.output, QByteArray("mailworthy-cli setup\n"));
    QVERIFY2(said.errors.contains("never runs as root"), said.errors.constData());
}

void tst_Run::startsAsThePersonBehindSudo()
{
    m_tools->add(u"id"_s, "[ \"$*\" = '-u daemon' ] && echo 1 || echo 0");
    m_tools->add(u"runuser"_s, "echo \"as $2\"; shift 3; exec \"$@\"");
    const Said said = run({u"--demo"_s, u"all-good"_s}, {u"DISPLAY=:7"_s, u"SUDO_USER=daemon"_s});
    QVERIFY2(said.output.endsWith("as daemon\nmailworthy --demo all-good\n"),
             said.output.constData());
    QCOMPARE(said.errors, QByteArray());
}

void tst_Run::endsWithTheProgramsExitCode()
{
    QCOMPARE(run({}, {u"DISPLAY=:7"_s, u"RESULT=65"_s}).exitCode, 65);
}

void tst_Run::saysThatTheBuildFailed()
{
    m_tools->add(u"ninja"_s, "echo 'no room'; exit 1");
    const Said said = run({}, {u"DISPLAY=:7"_s});
    QCOMPARE(said.exitCode, 1);
    QCOMPARE(said.output, QByteArray("no room\n"));
    QCOMPARE(said.errors, QByteArray("Mailworthy: the build failed; the lines above say why\n"));
}

MW_TEST(tst_Run)
#include "tst_Run.moc"
