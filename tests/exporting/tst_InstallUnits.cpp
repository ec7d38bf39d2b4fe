// What an export added to systemd is switched off again by --undo, with a `systemctl` that only takes notes.
#include "exporting/InstallLab.h"
#include "kit/TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;

namespace {

/// The kind with a service and its timer, and a `systemctl` that notes what it is told and which units
/// there are at that time.
void addUnits(Lab &lab)
{
    const QString folder = lab.work.path() + u"/kinds/made-up/"_s;
    QByteArray manifest = textOf(folder + u"manifest.json"_s);
    manifest.replace(R"("files": [)",
                     R"("files": [
        { "template": "whole", "target": "/etc/systemd/system/made-up.service", "how": "new" },
        { "template": "whole", "target": "/etc/systemd/system/made-up.timer", "how": "new", "when": "relay" },)");
    manifest.replace(R"("reload": [)", R"("reload": ["systemctl daemon-reload",
        { "command": "systemctl enable --now made-up.timer", "when": "relay" }, "systemctl restart made-up",
        "systemctl restart server", "cat etc/made-up/whole.conf", "touch /etc/made-up/whole.conf", )");
    writeText(folder + u"manifest.json"_s, manifest);
    const QString program = lab.work.path() + u"/programs/systemctl"_s;
    writeText(program, "#!/bin/sh\necho \"$*:\" $(cd '" + lab.root.toUtf8()
                           + "/etc/systemd/system' 2>/dev/null && ls) >>'"
                           + lab.work.path().toUtf8() + "/told'\ncat\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    lab.programs = lab.work.path() + u"/programs"_s;
}

/// What `systemctl` took down; a copy that is kept beside a unit is none.
QByteArray told(const Lab &lab)
{
    static const QRegularExpression copy(u" made-up\\.timer\\.mailworthy-[0-9-]+"_s);
    return QString::fromUtf8(textOf(lab.work.path() + u"/told"_s)).remove(copy).toUtf8();
}

} // namespace

class tst_InstallUnits : public QObject
{
    Q_OBJECT

private slots:
    void disablesUnitsThatItTakesAway();
    void saysHowToStopUnits();
    void dropsUnitsThatTheNextExportHasNot();
    void saysHowToStopUnitsThatItDrops();
    void aUnitThatIsWantedAgainComesBack();
};

/// Also those of an earlier export, and while their files are there; what belongs to them is not run.
void tst_InstallUnits::disablesUnitsThatItTakesAway()
{
    Lab lab("folder");
    addUnits(lab);
    const auto first = stateOf(lab.root);
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install() == 0, lab.said);
    lab.exportPlan(onePlan());
    QVERIFY(!QFile::exists(lab.work.path() + u"/told"_s));
    const QString wants = lab.root + u"/etc/systemd/system/timers.target.wants/"_s;
    QVERIFY(QDir().mkpath(wants));
    QVERIFY(QFile::link(u"/etc/systemd/system/made-up.timer"_s, wants + u"made-up.timer"_s));
    QVERIFY(QFile::link(u"/lib/systemd/system/other.timer"_s, wants + u"other.timer"_s));
    // One of the server's commands fails; those behind it are run all the same.
    writeText(lab.work.path() + u"/the export/install"_s,
              textOf(lab.work.path() + u"/the export/install"_s)
                  .replace("cat etc/made-up/whole.conf", "cat etc/made-up/none"));
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s, u"--reload"_s}) == 1, lab.said);
    MW_VERIFY(lab.said.contains("note: this failed: cat etc/made-up/none"), lab.said);
    const QByteArray units = ": made-up.service made-up.timer timers.target.wants\n";
    QCOMPARE(textOf(lab.work.path() + u"/told"_s),
             "disable --now made-up.timer" + units + "disable --now made-up.service" + units
                 + "daemon-reload: timers.target.wants\nrestart server: timers.target.wants\n");
    QCOMPARE(lab.text(u"reloaded"_s), QByteArray("reloaded\n"));
    QCOMPARE(QDir(wants).entryList(QDir::Files | QDir::System), QStringList{u"other.timer"_s});
    QVERIFY(QFile::remove(wants + u"other.timer"_s) && QFile::remove(lab.root + u"/reloaded"_s));
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    QVERIFY(QDir(lab.root).rmpath(u"etc/keys"_s));
    QVERIFY(QDir(lab.root).rmpath(u"etc/systemd/system/timers.target.wants"_s));
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

/// Without --reload nothing is stopped or started; below another root this system's units are not touched.
void tst_InstallUnits::saysHowToStopUnits()
{
    for (const QByteArray &place : {QByteArray("folder"), QByteArray("system")}) {
        Lab lab(place);
        addUnits(lab);
        lab.exportPlan(relayedPlan(465));
        MW_VERIFY(lab.install() == 0, lab.said);
        MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
        const qsizetype at = lab.said.indexOf("To use the old configuration:\n");
        QVERIFY(at >= 0);
        QCOMPARE(lab.said.mid(at), QByteArray("To use the old configuration:\n"
                                              "    systemctl stop made-up.timer\n"
                                              "    systemctl stop made-up.service\n"
                                              "    systemctl daemon-reload\n"
                                              "    systemctl restart server\n"
                                              "    cat etc/made-up/whole.conf\n"
                                              "    echo reloaded >reloaded\n"));
        const QByteArray told = textOf(lab.work.path() + u"/told"_s);
        const QByteArray units = ": made-up.service made-up.timer\n";
        QCOMPARE(told, place == "system"
                           ? QByteArray("(missing)")
                           : "disable made-up.timer" + units + "disable made-up.service" + units);
        QVERIFY(!QFile::exists(lab.root + u"/etc/systemd"_s));
    }
}

/// Switched off while its file is there, and stopped when the server has been told not to use it any more.
void tst_InstallUnits::dropsUnitsThatTheNextExportHasNot()
{
    Lab lab("folder");
    addUnits(lab);
    const auto first = stateOf(lab.root);
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install() == 0, lab.said);
    const QString wants = lab.root + u"/etc/systemd/system/timers.target.wants/"_s;
    QVERIFY(QDir().mkpath(wants));
    QVERIFY(QFile::link(u"/etc/systemd/system/made-up.timer"_s, wants + u"made-up.timer"_s));
    lab.exportPlan(onePlan());
    const QString script = lab.work.path() + u"/the export/install"_s;
    writeText(script, textOf(script).replace("touch /etc/made-up/whole.conf", "true"));
    MW_VERIFY(lab.install({u"--reload"_s}) == 0, lab.said);
    const QByteArray after = ": made-up.service timers.target.wants\n";
    QCOMPARE(told(lab), "disable made-up.timer: made-up.service made-up.timer timers.target.wants\n"
                        "daemon-reload"
                            + after + "restart made-up" + after + "restart server" + after
                            + "stop made-up.timer" + after + "daemon-reload" + after);
    QVERIFY(!QFile::exists(lab.root + u"/etc/systemd/system/made-up.timer"_s));
    QVERIFY(!QFileInfo(wants + u"made-up.timer"_s).isSymLink());
    // Nothing is left to do the second time, and --undo does not ask systemd for what is gone.
    QVERIFY(QFile::remove(lab.work.path() + u"/told"_s));
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(lab.said.contains("Nothing had to be changed."), lab.said);
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(told(lab),
             QByteArray("disable made-up.service: made-up.service timers.target.wants\n"));
    QVERIFY(!lab.said.contains("stop made-up.timer"));
    QVERIFY(QFile::remove(lab.root + u"/reloaded"_s));
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    QVERIFY(QDir(lab.root).rmpath(u"etc/keys"_s));
    QVERIFY(QDir(lab.root).rmpath(u"etc/systemd/system/timers.target.wants"_s));
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

void tst_InstallUnits::saysHowToStopUnitsThatItDrops()
{
    Lab lab("folder");
    addUnits(lab);
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install() == 0, lab.said);
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray last = "    echo reloaded >reloaded\n    systemctl stop made-up.timer\n"
                            "    systemctl daemon-reload\n";
    MW_VERIFY(lab.said.contains(last), lab.said);
}

/// One that the owner had under the name of ours stays, and one of ours is enabled by the reload as the first time.
void tst_InstallUnits::aUnitThatIsWantedAgainComesBack()
{
    Lab lab("folder");
    addUnits(lab);
    const QString timer = lab.root + u"/etc/systemd/system/made-up.timer"_s;
    writeText(timer, "the owner's\n");
    const auto first = stateOf(lab.root);
    for (const bool relayed : {true, false, true}) {
        lab.exportPlan(relayed ? relayedPlan(465) : onePlan());
        MW_VERIFY(lab.install() == 0, lab.said);
        QVERIFY(QFile::exists(timer));
    }
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(textOf(timer), QByteArray("the owner's\n"));
    QVERIFY(QFile::remove(timer));
    lab.exportPlan(relayedPlan(465));
    for (const bool relayed : {true, false, true}) {
        lab.exportPlan(relayed ? relayedPlan(465) : onePlan());
        MW_VERIFY(lab.install() == 0, lab.said);
        QCOMPARE(QFile::exists(timer), relayed);
    }
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    writeText(timer, "the owner's\n");
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    QVERIFY(QDir(lab.root).rmpath(u"etc/keys"_s));
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

MW_TEST(tst_InstallUnits)
#include "tst_InstallUnits.moc"
