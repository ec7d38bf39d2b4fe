// What the script of an export does with private keys: it puts them in their place and form, and never replaces or
// closes one that is there without a word.
#include "exporting/InstallLab.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;

class tst_InstallKeys : public QObject
{
    Q_OBJECT

private slots:
    void putsKeysInTheirForm();
    void putsBackAKeyThatItReplaced();
    void needsItsKeyFirst();
    void givesOtherRightsOnlyWhenAsked();
    void rightsOfAKeyComeBack();
};

void tst_InstallKeys::putsKeysInTheirForm()
{
    Lab lab;
    lab.exportPlan(twoPlan());
    const QString ed = u"good.example/e1="_s + lab.work.path() + u"/ed.pem"_s;
    MW_VERIFY(lab.install({u"--key"_s, ed}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/keys/good.example.mail"_s), textOf(lab.work.path() + u"/rsa.pem"_s));
    QCOMPARE(lab.text(u"etc/keys/good.example.e1"_s), Lab::secretText(edKey().toSeedText()));
    const auto owner = QFile::ReadOwner | QFile::ReadUser;
    QCOMPARE(QFile::permissions(lab.root + u"/etc/keys/good.example.mail"_s)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner | owner),
             owner);
    QVERIFY(!(QFile::permissions(lab.root + u"/etc/keys"_s) & (QFile::ExeGroup | QFile::ExeOther)));
    // A key that is there is never replaced, also not by undo.
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    writeText(lab.root + u"/etc/keys/good.example.mail"_s, "another key");
    MW_VERIFY(lab.install({u"--key"_s, ed}) == 1, lab.said); // it would sign what DNS does not know
    QCOMPARE(lab.text(u"etc/keys/good.example.mail"_s), QByteArray("another key"));
    // Nor is anything taken for the key that is not.
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    const QString wrong = u"good.example/mail="_s + lab.work.path() + u"/ed.pem"_s;
    MW_VERIFY(lab.run({u"--yes"_s, u"--key"_s, wrong}) == 1, lab.said);
    MW_VERIFY(
        lab.run({u"--yes"_s, u"--key"_s, u"bad.example/x="_s + lab.work.path() + u"/rsa.pem"_s})
            == 1,
        lab.said);
    writeText(lab.work.path() + u"/ed.pem"_s,
              "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    MW_VERIFY(lab.run({u"--yes"_s, u"--key"_s, wrong}) == 1, lab.said); // nor what nobody can read
    QVERIFY(!QFile::exists(lab.root + u"/etc/keys/good.example.mail"_s));
    writeText(lab.root + u"/etc/keys/good.example.mail"_s, "another key");
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/keys/good.example.mail"_s), QByteArray("another key"));
}

/// Where all keys of a domain have one place; a copy of a private key is not left behind either.
void tst_InstallKeys::putsBackAKeyThatItReplaced()
{
    Lab lab;
    const QString manifest = lab.work.path() + u"/kinds/made-up/manifest.json"_s;
    writeText(manifest, textOf(manifest).replace("{{domain}}.{{selector}}", "{{domain}}"));
    lab.exportPlan(onePlan());
    const QByteArray ours = textOf(lab.work.path() + u"/rsa.pem"_s);
    for (const QByteArray &text : {QByteArray("one"), QByteArray("two")}) { // in one second
        writeText(lab.root + u"/etc/keys/good.example"_s, text);
        MW_VERIFY(lab.install() == 0, lab.said);
        QCOMPARE(lab.text(u"etc/keys/good.example"_s), ours);
        QFile::setPermissions(lab.root + u"/etc/keys/good.example"_s,
                              QFile::ReadOwner | QFile::WriteOwner);
    }
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/keys/good.example"_s), QByteArray("one"));
    QCOMPARE(QDir(lab.root + u"/etc/keys"_s).entryList(QDir::Files),
             QStringList{u"good.example"_s});
}

void tst_InstallKeys::needsItsKeyFirst()
{
    // A folder's server runs: without its key it would send unsigned, or nothing.
    Lab folder("folder");
    folder.exportPlan(twoPlan());
    const auto first = stateOf(folder.root);
    MW_VERIFY(folder.run({u"--yes"_s}) == 1, folder.said);
    MW_VERIFY(folder.said.contains("--key good.example/mail=FILE (nothing was changed)"),
              folder.said);
    MW_VERIFY(stateOf(folder.root) == first, differences(first, stateOf(folder.root)));
    MW_VERIFY(folder.install() == 1, folder.said); // one of two
    MW_VERIFY(folder.said.contains("--key good.example/e1=FILE (nothing was changed)"),
              folder.said);
    MW_VERIFY(stateOf(folder.root) == first, differences(first, stateOf(folder.root)));
    MW_VERIFY(folder.run({u"--yes"_s}, {}, false) == 1, folder.said); // which folder?

    // A system below another root is only prepared.
    Lab system;
    system.exportPlan(onePlan());
    const QStringList gone{u"--yes"_s, u"--key"_s, system.work.path() + u"/gone.pem"_s};
    const auto untouched = stateOf(system.root);
    MW_VERIFY(system.run(gone) == 1, system.said);
    MW_VERIFY(stateOf(system.root) == untouched, differences(untouched, stateOf(system.root)));
    MW_VERIFY(system.run({u"--yes"_s}) == 0, system.said);
    MW_VERIFY(system.said.contains("missing    /etc/keys/good.example.mail"), system.said);
    // The only key needs no name.
    MW_VERIFY(system.run({u"--yes"_s, u"--key"_s, system.work.path() + u"/rsa.pem"_s}) == 0,
              system.said);
    QCOMPARE(system.text(u"etc/keys/good.example.mail"_s),
             textOf(system.work.path() + u"/rsa.pem"_s));
}

/// An earlier signer may read it: who changes that has to know.
void tst_InstallKeys::givesOtherRightsOnlyWhenAsked()
{
    Lab lab;
    lab.exportPlan(onePlan());
    const QString key = lab.root + u"/etc/keys/good.example.mail"_s;
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    const auto rights = [&key] {
        return QFile::permissions(key) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    };
    MW_VERIFY(lab.install() == 0, lab.said);
    QCOMPARE(rights(), QFile::Permissions(QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(key, shared));
    MW_VERIFY(lab.run({}, "n\n") == 0, lab.said);
    QCOMPARE(rights(), shared);
    MW_VERIFY(!lab.said.contains("Nothing had to be changed."), lab.said);
    MW_VERIFY(lab.run({}, "y\n") == 0, lab.said);
    QCOMPARE(rights(), QFile::Permissions(QFile::ReadOwner));
    MW_VERIFY(lab.said.contains("rights     /etc/keys/good.example.mail"), lab.said);
    MW_VERIFY(!lab.said.contains("Nothing had to be changed."), lab.said);
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(lab.said.contains("Nothing had to be changed."), lab.said);
}

void tst_InstallKeys::rightsOfAKeyComeBack()
{
    constexpr uint somebody = 1234;
    for (const QByteArray &place : {QByteArray("system"), QByteArray("folder")}) {
        Lab lab(place);
        QVERIFY(QDir(lab.root).mkpath(u"var/lib"_s));
        writeText(lab.root + u"/etc/passwd"_s, "root:x:0:0::/:/bin/sh\n");
        const QString manifest = lab.work.path() + u"/kinds/made-up/manifest.json"_s;
        writeText(manifest,
                  textOf(manifest).replace("\"folderMode\"",
                                           R"("owner": "root", "group": "root", "folderMode")"));
        lab.exportPlan(onePlan());
        const QString key = lab.root + u"/etc/keys/good.example.mail"_s;
        writeText(key, textOf(lab.work.path() + u"/rsa.pem"_s));
        const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(key, shared));
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(qPrintable(key), 0, somebody), 0);
        const auto first = stateOf(lab.root);
        MW_VERIFY(lab.install() == 0, lab.said);
        QVERIFY(!(QFile::permissions(key) & (QFile::WriteOwner | QFile::ReadGroup)));
        if (isRoot)
            QCOMPARE(QFileInfo(key).groupId(), 0U);
        MW_VERIFY(lab.install() == 0, lab.said);
        MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
        MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
        if (isRoot)
            QCOMPARE(QFileInfo(key).groupId(), somebody);
    }
}

MW_TEST(tst_InstallKeys)
#include "tst_InstallKeys.moc"
