// What installer/packages.sh finds and says, with made-up package tools.
#include "StubTools.h"

#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_Packages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_tools = std::make_unique<StubTools>(); }
    void findsWhatIsMissing();
    void takesEitherNameOfAPackage();
    void asksNobodyWhenAllIsThere();
    void installsOnlyWhatIsMissing();
    void renewsTheListsWhenAPackageIsNotKnown();
    void saysThatTheNetworkIsMissing();
    void saysThatRootIsMissing();
    void saysWhatIsMissingWithoutAPackageManager();
    void goesOnWithoutAPackageManagerWhenTheToolsAreThere();

private:
    Said run(const QString &commands)
    {
        return m_tools->bash({u"-uc"_s, u". "_s + QStringLiteral(MAILWORTHY_SOURCE)
                                            + u"/installer/packages.sh; "_s + commands});
    }

    std::unique_ptr<StubTools> m_tools;
};

void tst_Packages::findsWhatIsMissing()
{
    QCOMPARE(run(u"mw_missing g++ foo cmake bar"_s).output, QByteArray("foo\nbar\n"));
}

void tst_Packages::takesEitherNameOfAPackage()
{
    QCOMPARE(run(u"mw_missing 'old-cmake|cmake' 'first|second'"_s).output,
             QByteArray("first|second\n"));
    QCOMPARE(run(u"mw_choose 'first|second' foo"_s).output, QByteArray("second\nfoo\n"));
}

void tst_Packages::asksNobodyWhenAllIsThere()
{
    const Said said = run(u"mw_install g++ cmake"_s);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(m_tools->calls(), QByteArray());
}

void tst_Packages::installsOnlyWhatIsMissing()
{
    const Said said = run(u"mw_install g++ foo cmake"_s);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray("Mailworthy: installing foo\n"));
    QCOMPARE(m_tools->calls().count('\n'), 1);
    QVERIFY(m_tools->calls().endsWith("install --no-install-recommends foo\n"));
}

void tst_Packages::renewsTheListsWhenAPackageIsNotKnown()
{
    m_tools->add(
        u"apt-get"_s,
        "echo \"apt-get ${*: -1}\" >>\"$CALLS\"\n"
        "case \"$*\" in *update*) : >\"$CALLS.fresh\" ;; *) [ -e \"$CALLS.fresh\" ] ;; esac");
    QCOMPARE(run(u"mw_install foo"_s).exitCode, 0);
    QCOMPARE(m_tools->calls(), QByteArray("apt-get foo\napt-get update\napt-get foo\n"));
}

void tst_Packages::saysThatTheNetworkIsMissing()
{
    m_tools->add(u"apt-get"_s,
                 "echo 'E: Failed to fetch it: Temporary failure resolving'; exit 100");
    const Said said = run(u"mw_install g++ foo bar"_s);
    QVERIFY(said.exitCode != 0);
    QVERIFY2(said.errors.contains("cannot install foo bar: the package server cannot be reached"),
             said.errors.constData());
}

void tst_Packages::saysThatRootIsMissing()
{
    m_tools->add(u"id"_s, "echo 1000");
    const Said said = run(u"mw_install g++ foo"_s);
    QVERIFY(said.exitCode != 0);
    QCOMPARE(said.errors, QByteArray("Mailworthy: these packages are missing, and neither root nor "
                                     "sudo is here to install them: foo\n"));
    QCOMPARE(m_tools->calls(), QByteArray());
}

void tst_Packages::saysWhatIsMissingWithoutAPackageManager()
{
    m_tools->remove(u"apt-get"_s);
    m_tools->add(u"c++"_s, "");
    const Said said = run(u"mw_install g++"_s);
    QVERIFY(said.exitCode != 0);
    QCOMPARE(said.errors.count('\n'), 1);
    QVERIFY2(said.errors.contains("no apt-get here, and these are missing: cmake ninja pkg-config"),
             said.errors.constData());
}

void tst_Packages::goesOnWithoutAPackageManagerWhenTheToolsAreThere()
{
    m_tools->remove(u"apt-get"_s);
    for (const QString &name : {u"c++"_s, u"cmake"_s, u"ninja"_s, u"pkg-config"_s})
        m_tools->add(name, "");
    const Said said = run(u"mw_install g++"_s);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray());
}

MW_TEST(tst_Packages)
#include "tst_Packages.moc"
