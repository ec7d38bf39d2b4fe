// The script of an export, run as an ordinary program on a scratch system: every way of changing a
// file, keys, a second run, and the way back.
#include "exporting/InstallLab.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;

class tst_InstallScript : public QObject
{
    Q_OBJECT

private slots:
    void changesEachKindOfFile();
    void changesNothingTheSecondTime_data();
    void changesNothingTheSecondTime();
    void putsEverythingBack_data() { changesNothingTheSecondTime_data(); }
    void putsEverythingBack();
    void putsBackWhatSeveralExportsChanged();
    void keepsWhatWasChangedInBetween();
    void keepsChangesAcrossAnIdleInstallation();
    void keepsSecretsThatWereFilledIn();
    void asksBeforeEachChange();
    void keepsLineEnds();
    void losesNothingWhenABlockIsDamaged();
    void runsCheckAndReload();
    void refusesWhatItDoesNotKnow();
};

void tst_InstallScript::changesEachKindOfFile()
{
    Lab lab;
    lab.exportPlan(twoPlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), QByteArray("# comment\n"
                                                       "myhostname = mail.good.example\n"
                                                       "mydestination = a,\n"
                                                       "# between\n"
                                                       "\n"
                                                       "    b\n"
                                                       "smtp_helo_name = mail.good.example\n"
                                                       "relayhost = [relay.isp.example]:465\n"
                                                       "# within\n"
                                                       "last = kept\n"
                                                       "\tmore\n"
                                                       "new_one = $myhostname & \\1 \"q\"\n"));
    QCOMPARE(
        lab.text(u"etc/words.conf"_s),
        QByteArray("# Socket  of the package\nSocket  inet:8891@127.0.0.1\nUserID me\nMode s\n"));
    QCOMPARE(lab.text(u"etc/table"_s),
             QByteArray("mail._domainkey.good.example /etc/keys/good.example.mail\n"
                        "e1._domainkey.good.example /etc/keys/good.example.e1\n"
                        "s1._domainkey.good.example old\nS1._domainkey.good.example other case\n"
                        "s1._domainkey.other.example theirs\n"));
    QCOMPARE(lab.text(u"etc/shell.env"_s),
             QByteArray("# NAME=no\nNAME=mail.good.example\nOTHER=kept\nNEW=465\n"));
    QCOMPARE(lab.text(u"etc/block.conf"_s),
             QByteArray("begin\n  end of nothing\n# BEGIN Mailworthy\ndomain good.example\n"
                        "# END Mailworthy\nend\nafter\n"));
    QCOMPARE(lab.text(u"etc/lines"_s), QByteArray("127.0.0.1\nwithout line end\n::1\n*@x [a-z]\n"));
    QCOMPARE(lab.text(u"etc/secret/relay"_s),
             QByteArray("[relay.isp.example]:465 USER:PASSWORD\n"));
    QCOMPARE(lab.text(u"etc/made-up/whole.conf"_s), QByteArray("mail.good.example\n"));
    QCOMPARE(lab.text(u"etc/colon"_s),
             QByteArray("other.example : theirs\nnew.example:USER:PASSWORD\n"));
    const auto mode = [&](const QString &name) {
        return QFile::permissions(lab.root + u'/' + name);
    };
    QVERIFY(!(mode(u"etc/secret/relay"_s) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(mode(u"etc/made-up/whole.conf"_s) & QFile::ReadGroup);
    QVERIFY(!(mode(u"etc/made-up/whole.conf"_s) & QFile::ReadOther));
    MW_VERIFY(lab.said.contains("  - Look at it's page."), lab.said);
    MW_VERIFY(lab.said.contains("echo reloaded >reloaded"), lab.said);
    QVERIFY(!QFile::exists(lab.root + u"/reloaded"_s)); // told, not done
}

void tst_InstallScript::changesNothingTheSecondTime_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("system") << QByteArray("system");
    QTest::newRow("folder") << QByteArray("folder");
}

void tst_InstallScript::changesNothingTheSecondTime()
{
    QFETCH(const QByteArray, place);
    Lab lab(place);
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    const auto once = stateOf(lab.root);
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(lab.said.contains("Nothing had to be changed."), lab.said);
    MW_VERIFY(!lab.said.contains("change   "), lab.said);
    MW_VERIFY(stateOf(lab.root) == once, differences(once, stateOf(lab.root)));
}

void tst_InstallScript::putsEverythingBack()
{
    QFETCH(const QByteArray, place);
    Lab lab(place);
    writeText(lab.root + u"/var/lib/other"_s, "x");
    const auto first = stateOf(lab.root);
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    // Keys stay, and their folder with them.
    QVERIFY(QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s));
    QVERIFY(QDir(lab.root).rmdir(u"etc/keys"_s));
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    MW_VERIFY(lab.said.contains("Nothing to put back."), lab.said);
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

/// In one second: the copies must not get into each other's way.
void tst_InstallScript::putsBackWhatSeveralExportsChanged()
{
    Lab lab;
    const auto first = stateOf(lab.root);
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    lab.exportPlan(twoPlan());
    MW_VERIFY(lab.install({u"--key"_s, u"good.example/e1="_s + lab.work.path() + u"/ed.pem"_s})
                  == 0,
              lab.said);
    QVERIFY(lab.text(u"etc/postfix.cf"_s).contains("relay.isp.example"));
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    QVERIFY(!lab.text(u"etc/postfix.cf"_s).contains("relay.isp.example"));
    QCOMPARE(lab.text(u"etc/block.conf"_s).count("BEGIN Mailworthy"), 1);
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    MW_VERIFY(!lab.said.contains("mailworthy-undone"), lab.said);
    auto last = stateOf(lab.root);
    std::erase_if(last, [](const auto &item) {
        return item.first.startsWith(u"etc/keys"_s) || item.first.startsWith(u"var"_s);
    });
    MW_VERIFY(last == first, differences(first, last));
}

void tst_InstallScript::keepsWhatWasChangedInBetween()
{
    Lab lab;
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray mine = lab.text(u"etc/postfix.cf"_s) + "mine = yes\n";
    writeText(lab.root + u"/etc/postfix.cf"_s, mine);
    writeText(lab.root + u"/etc/made-up/whole.conf"_s, "mine\n");
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), before.at(u"etc/postfix.cf"_s));
    QCOMPARE(lab.text(u"etc/postfix.cf.mailworthy-undone"_s), mine);
    QVERIFY(!QFile::exists(lab.root + u"/etc/made-up/whole.conf"_s));
    QCOMPARE(lab.text(u"etc/made-up/whole.conf.mailworthy-undone"_s), QByteArray("mine\n"));
    QVERIFY(!QFile::exists(lab.root + u"/etc/table.mailworthy-undone"_s));
    // Once more: what was kept the first time stays.
    MW_VERIFY(lab.install() == 0, lab.said);
    writeText(lab.root + u"/etc/postfix.cf"_s, "other = yes\n");
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf.mailworthy-undone"_s), mine);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), before.at(u"etc/postfix.cf"_s));
}

void tst_InstallScript::keepsChangesAcrossAnIdleInstallation()
{
    Lab lab;
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray mine = lab.text(u"etc/postfix.cf"_s) + "mine = yes\n";
    writeText(lab.root + u"/etc/postfix.cf"_s, mine);
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(lab.said.contains("Nothing had to be changed."), lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), mine);
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf.mailworthy-undone"_s), mine);
    // A file that was taken away comes back.
    MW_VERIFY(lab.install() == 0, lab.said);
    QVERIFY(QFile::remove(lab.root + u"/etc/table"_s));
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    QCOMPARE(lab.text(u"etc/table"_s), before.at(u"etc/table"_s));
}

void tst_InstallScript::keepsSecretsThatWereFilledIn()
{
    Lab lab;
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray filled = "[relay.isp.example]:465 me:pass word#1 $x\n";
    writeText(lab.root + u"/etc/secret/relay"_s, filled);
    MW_VERIFY(lab.install() == 0, lab.said);
    QCOMPARE(lab.text(u"etc/secret/relay"_s), filled);
    writeText(lab.root + u"/etc/login"_s, "host old\nuser me\npassword a b\nmine\n");
    lab.exportPlan(relayedPlan(587));
    MW_VERIFY(lab.install() == 0, lab.said);
    QCOMPARE(lab.text(u"etc/login"_s),
             QByteArray("host relay.isp.example\nuser me\npassword a b\n"));
    QCOMPARE(lab.text(u"etc/secret/relay"_s), filled + "[relay.isp.example]:587 USER:PASSWORD\n");
}

void tst_InstallScript::asksBeforeEachChange()
{
    Lab lab;
    lab.exportPlan(onePlan());
    const auto first = stateOf(lab.root);
    const QStringList key{u"--key"_s, lab.work.path() + u"/rsa.pem"_s};
    MW_VERIFY(lab.run(key, QByteArray("n\n").repeated(20)) == 1, lab.said);
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
    MW_VERIFY(lab.said.contains("nothing else is changed"), lab.said);
    MW_VERIFY(lab.run(key) == 1, lab.said); // no answer is no
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
    // The key and the first file alone.
    MW_VERIFY(lab.run(key, "y\nY\n" + QByteArray("n\n").repeated(20)) == 0, lab.said);
    QVERIFY(QFile::exists(lab.root + u"/etc/keys/good.example.mail"_s));
    QVERIFY(lab.text(u"etc/postfix.cf"_s).contains("smtp_helo_name = mail.good.example"));
    QCOMPARE(lab.text(u"etc/words.conf"_s), before.at(u"etc/words.conf"_s));
    MW_VERIFY(lab.run({u"--undo"_s}, "n\n") == 0, lab.said);
    QVERIFY(lab.text(u"etc/postfix.cf"_s).contains("smtp_helo_name = mail.good.example"));
    MW_VERIFY(lab.run({u"--undo"_s}, "yes\n") == 0, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), before.at(u"etc/postfix.cf"_s));
}

void tst_InstallScript::keepsLineEnds()
{
    Lab lab;
    std::map<QString, QByteArray> theirs;
    for (const auto &[name, text] : before) {
        theirs[name] = QByteArray(text).replace("\n", "\r\n");
        writeText(lab.root + u'/' + name, theirs[name]);
    }
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install() == 0, lab.said);
    QCOMPARE(lab.text(u"etc/shell.env"_s),
             QByteArray("# NAME=no\r\nNAME=mail.good.example\r\nOTHER=kept\r\nNEW=\r\n"));
    QCOMPARE(lab.text(u"etc/lines"_s),
             QByteArray("127.0.0.1\r\nwithout line end\n::1\r\n*@x [a-z]\r\n"));
    QCOMPARE(lab.text(u"etc/block.conf"_s).count("\r\n"),
             lab.text(u"etc/block.conf"_s).count('\n'));
    const auto once = stateOf(lab.root);
    MW_VERIFY(lab.install() == 0, lab.said);
    MW_VERIFY(stateOf(lab.root) == once, differences(once, stateOf(lab.root)));
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    for (const auto &[name, text] : theirs)
        QCOMPARE(lab.text(name), text);

    // Without a line end at the end, and empty files.
    Lab short_;
    for (const auto &[name, text] : before)
        writeText(short_.root + u'/' + name, text.chopped(name == u"etc/table" ? text.size() : 1));
    const auto first = stateOf(short_.root);
    short_.exportPlan(onePlan());
    MW_VERIFY(short_.install() == 0, short_.said);
    QVERIFY(short_.text(u"etc/block.conf"_s).endsWith("end\nafter\n"));
    MW_VERIFY(short_.install() == 0, short_.said);
    MW_VERIFY(short_.said.contains("Nothing had to be changed."), short_.said);
    MW_VERIFY(short_.run({u"--yes"_s, u"--undo"_s}) == 0, short_.said);
    for (const auto &[name, value] : before)
        QCOMPARE(stateOf(short_.root)[name], first.at(name));
}

void tst_InstallScript::losesNothingWhenABlockIsDamaged()
{
    Lab lab;
    lab.exportPlan(onePlan());
    writeText(lab.root + u"/etc/block.conf"_s, "one\n# BEGIN Mailworthy\nold\nend\nprecious\n");
    MW_VERIFY(lab.install() == 0, lab.said);
    const QByteArray text = lab.text(u"etc/block.conf"_s);
    MW_VERIFY(text.startsWith("one\n# BEGIN Mailworthy\ndomain good.example\n# END Mailworthy\n"),
              text);
    MW_VERIFY(text.contains("\nprecious\n"), text);
    QCOMPARE(text.count("BEGIN Mailworthy"), 1);
}

void tst_InstallScript::runsCheckAndReload()
{
    Lab lab("folder");
    lab.exportPlan(onePlan());
    MW_VERIFY(lab.install({u"--check"_s, u"--reload"_s}) == 0, lab.said);
    MW_VERIFY(lab.said.contains("\nchecked\n"), lab.said);
    QCOMPARE(lab.text(u"reloaded"_s), QByteArray("reloaded\n"));
    // A check that fails stops before the reload.
    QVERIFY(QFile::remove(lab.root + u"/reloaded"_s));
    Lab bad("folder");
    bad.exportPlan(onePlan());
    const QString script = bad.work.path() + u"/the export/install"_s;
    writeText(script, textOf(script).replace("test -f etc/postfix.cf", "test -f etc/none"));
    MW_VERIFY(bad.install({u"--check"_s, u"--reload"_s}) == 1, bad.said);
    MW_VERIFY(bad.said.contains("--undo puts the old one back"), bad.said);
    QVERIFY(!QFile::exists(bad.root + u"/reloaded"_s));
    // Below another root the commands would reach this machine.
    Lab system;
    system.exportPlan(onePlan());
    MW_VERIFY(system.install({u"--check"_s, u"--reload"_s}) == 0, system.said);
    MW_VERIFY(!system.said.contains("\nchecked\n"), system.said);
    QVERIFY(!QFile::exists(system.root + u"/reloaded"_s));
}

void tst_InstallScript::refusesWhatItDoesNotKnow()
{
    Lab lab;
    lab.exportPlan(onePlan());
    const auto first = stateOf(lab.root);
    for (const QStringList &options :
         {QStringList{u"--force"_s}, QStringList{u"--key"_s}, QStringList{u"--root"_s},
          QStringList{u"--root="_s + lab.work.path() + u"/nowhere"_s, u"--yes"_s}}) {
        MW_VERIFY(lab.run(options) == 1, options.join(u' ').toUtf8() + ": " + lab.said);
        MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
    }
    MW_VERIFY(lab.run({u"--help"_s}) == 0, lab.said);
    QVERIFY(lab.said.contains("--undo"));
    // A folder that is not complete changes nothing of that file.
    QVERIFY(QFile::remove(lab.work.path() + u"/the export/files/etc/postfix.cf"_s));
    MW_VERIFY(lab.install() == 1, lab.said);
    QCOMPARE(lab.text(u"etc/postfix.cf"_s), before.at(u"etc/postfix.cf"_s));
}

MW_TEST(tst_InstallScript)
#include "tst_InstallScript.moc"
