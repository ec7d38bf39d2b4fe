// What installer/packages.sh finds and says, with made-up package tools in front of the system's.
#include "kit/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class tst_Packages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWhatIsMissing();
    void takesEitherNameOfAPackage();
    void asksNobodyWhenAllIsThere();
    void installsOnlyWhatIsMissing();
    void renewsTheListsWhenAPackageIsNotKnown();
    void saysThatTheNetworkIsMissing();
    void saysWhatIsMissingWithoutAPackageManager();
    void goesOnWithoutAPackageManagerWhenTheToolsAreThere();

private:
    /// A script of that name, found before the system's.
    void tool(const QString &name, const QByteArray &body);
    /// The tools that packages.sh itself needs, from the system, and nothing else of it.
    void linkTheUsualTools();
    Said run(const QByteArray &commands);
    QByteArray calls();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Packages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    linkTheUsualTools();
    // g++ and cmake are installed, whoever asks; apt-get notes its calls.
    tool(u"dpkg-query"_s, "printf 'installed g++\\ninstalled cmake\\n'; cat \"$0.more\" 2>/dev/null; exit 1");
    tool(u"apt-get"_s, "echo \"apt-get $*\" >>\"$CALLS\"; case \"$*\" in *install*) echo 'installed foo' >\"${0%/*}/dpkg-query.more\";; esac");
    tool(u"apt-cache"_s, "[ \"${3}\" = second ]");
    tool(u"id"_s, "echo 0");
}

void tst_Packages::tool(const QString &name, const QByteArray &body)
{
    QFile file(m_folder->filePath(name));
    file.remove(); // a link to the system's
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/bash\n" + body + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_Packages::linkTheUsualTools()
{
    for (const QString &name : {u"bash"_s, u"env"_s, u"cat"_s, u"grep"_s, u"sed"_s, u"tail"_s, u"sort"_s, u"paste"_s,
                                u"mktemp"_s, u"rm"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        QVERIFY2(!path.isEmpty(), qPrintable(name));
        QVERIFY(QFile::link(path, m_folder->filePath(name)));
    }
}

Said tst_Packages::run(const QByteArray &commands)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path());
    environment.insert(u"TMPDIR"_s, m_folder->path());
    environment.insert(u"CALLS"_s, m_folder->filePath(u"calls"_s));
    process.setProcessEnvironment(environment);
    process.start(m_folder->filePath(u"bash"_s),
                  {u"-uc"_s, u". %1/installer/packages.sh; "_s.arg(QStringLiteral(MAILWORTHY_SOURCE))
                                + QString::fromUtf8(commands)});
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray tst_Packages::calls()
{
    QFile file(m_folder->filePath(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Packages::findsWhatIsMissing()
{
    QCOMPARE(run("mw_missing g++ foo cmake bar").output, QByteArray("foo\nbar\n"));
}

void tst_Packages::takesEitherNameOfAPackage()
{
    QCOMPARE(run("mw_missing 'old-cmake|cmake' 'first|second'").output, QByteArray("first|second\n"));
    QCOMPARE(run("mw_choose 'first|second' foo").output, QByteArray("second\nfoo\n"));
}

void tst_Packages::asksNobodyWhenAllIsThere()
{
    const Said said = run("mw_install g++ cmake");
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(calls(), QByteArray());
}

void tst_Packages::installsOnlyWhatIsMissing()
{
    const Said said = run("mw_install g++ foo cmake");
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray("Mailworthy: installing foo\n"));
    QCOMPARE(calls().count('\n'), 1);
    QVERIFY(calls().endsWith("install --no-install-recommends foo\n"));
}

void tst_Packages::renewsTheListsWhenAPackageIsNotKnown()
{
    tool(u"apt-get"_s, "echo \"apt-get ${*: -1}\" >>\"$CALLS\"; case \"$*\" in *update*) touch=1; : >\"$CALLS.fresh\";; *) [ -e \"$CALLS.fresh\" ];; esac");
    QCOMPARE(run("mw_install foo").exitCode, 0);
    QCOMPARE(calls(), QByteArray("apt-get foo\napt-get update\napt-get foo\n"));
}

void tst_Packages::saysThatTheNetworkIsMissing()
{
    tool(u"apt-get"_s, "echo 'E: Failed to fetch it: Temporary failure resolving'; exit 100");
    const Said said = run("mw_install g++ foo bar");
    QVERIFY(said.exitCode != 0);
    QVERIFY2(said.errors.contains("cannot install foo bar: the package server cannot be reached"),
             said.errors.constData());
}

void tst_Packages::saysWhatIsMissingWithoutAPackageManager()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"apt-get"_s)));
    tool(u"c++"_s, "");
    const Said said = run("mw_install g++");
    QVERIFY(said.exitCode != 0);
    QCOMPARE(said.errors.count('\n'), 1);
    QVERIFY2(said.errors.contains("no apt-get here, and these are missing: cmake ninja pkg-config"),
             said.errors.constData());
}

void tst_Packages::goesOnWithoutAPackageManagerWhenTheToolsAreThere()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"apt-get"_s)));
    for (const QString &name : {u"c++"_s, u"cmake"_s, u"ninja"_s, u"pkg-config"_s})
        tool(name, "");
    const Said said = run("mw_install g++");
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray());
}

MW_TEST(tst_Packages)
#include "tst_Packages.moc"
