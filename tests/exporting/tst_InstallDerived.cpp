// What a command makes of an installed file (a map of a table, with the password in it) goes with the
// file, and what was there before comes back. The command is one that only copies.
#include "exporting/InstallLab.h"
#include "kit/TestMain.h"
#include "servers/ServerKind.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::testkit;

namespace {

/// The kind whose relay's password is read from a map, and a `makemap` that makes one.
void addMap(Lab &lab)
{
    const QString folder = lab.work.path() + u"/kinds/made-up/"_s;
    QByteArray manifest = textOf(folder + u"manifest.json"_s);
    manifest.replace(R"("mode": "0600", "when": "relay" })",
                     R"("mode": "0600", "when": "relay", "derived": ["/etc/secret/relay.db"] })");
    manifest.replace(R"("reload": [)",
                     R"("reload": [{ "command": "makemap /etc/secret/relay", "when": "relay" }, )");
    writeText(folder + u"manifest.json"_s, manifest);
    const QString program = lab.work.path() + u"/programs/makemap"_s;
    writeText(program, "#!/bin/sh\ncp '" + lab.root.toUtf8() + "'\"$1\" '" + lab.root.toUtf8()
                           + "'\"$1\".db\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    lab.programs = lab.work.path() + u"/programs"_s;
}

/// What stays in any case, and what the last command of the kind leaves.
void clearAway(Lab &lab)
{
    QFile::remove(lab.root + u"/reloaded"_s);
    QFile::remove(lab.root + u"/etc/keys/good.example.mail"_s);
    QDir(lab.root).rmpath(u"etc/keys"_s);
}

} // namespace

class tst_InstallDerived : public QObject
{
    Q_OBJECT

private slots:
    void theMapGoesWithTheFile_data();
    void theMapGoesWithTheFile();
    void theMapThatWasThereComesBack();
    void noMapIsMadeOfWhatHadNone();
    void everyMapOfAKindIsKnown();
};

void tst_InstallDerived::theMapGoesWithTheFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("undone and reloaded") << QStringList{u"--reload"_s};
    QTest::newRow("undone") << QStringList();
}

/// Also one that was made of what the owner had filled in, and after a second export.
void tst_InstallDerived::theMapGoesWithTheFile()
{
    QFETCH(const QStringList, options);
    Lab lab("folder");
    addMap(lab);
    const auto first = stateOf(lab.root);
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install({u"--reload"_s}) == 0, lab.said);
    QVERIFY(lab.text(u"etc/secret/relay.db"_s).contains(":465 USER:PASSWORD"));
    lab.exportPlan(relayedPlan(587));
    MW_VERIFY(lab.install({u"--reload"_s}) == 0, lab.said);
    QVERIFY(lab.text(u"etc/secret/relay.db"_s).contains(":587 USER:PASSWORD"));
    QCOMPARE(QDir(lab.root + u"/etc/secret"_s).entryList({u"relay.db?*"_s}, QDir::Files),
             QStringList()); // no copy of it either
    MW_VERIFY(lab.run(QStringList{u"--yes"_s, u"--undo"_s} + options) == 0, lab.said);
    clearAway(lab);
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

void tst_InstallDerived::theMapThatWasThereComesBack()
{
    Lab lab("folder");
    addMap(lab);
    writeText(lab.root + u"/etc/secret/relay"_s, "other.example me:mine\n");
    writeText(lab.root + u"/etc/secret/relay.db"_s, "a map of it");
    QFile::setPermissions(lab.root + u"/etc/secret/relay.db"_s,
                          QFile::ReadOwner | QFile::WriteOwner);
    const auto first = stateOf(lab.root);
    for (const quint16 port : {quint16(465), quint16(587)}) {
        lab.exportPlan(relayedPlan(port));
        MW_VERIFY(lab.install({u"--reload"_s}) == 0, lab.said);
        QVERIFY(lab.text(u"etc/secret/relay.db"_s).contains("USER:PASSWORD"));
    }
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s}) == 0, lab.said);
    clearAway(lab);
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

/// The file stays, and the command that belongs to the export is not run on it once more.
void tst_InstallDerived::noMapIsMadeOfWhatHadNone()
{
    Lab lab("folder");
    addMap(lab);
    writeText(lab.root + u"/etc/secret/relay"_s, "other.example me:mine\n");
    const auto first = stateOf(lab.root);
    lab.exportPlan(relayedPlan(465));
    MW_VERIFY(lab.install({u"--reload"_s}) == 0, lab.said);
    QVERIFY(QFile::exists(lab.root + u"/etc/secret/relay.db"_s));
    MW_VERIFY(lab.run({u"--yes"_s, u"--undo"_s, u"--reload"_s}) == 0, lab.said);
    clearAway(lab);
    MW_VERIFY(stateOf(lab.root) == first, differences(first, stateOf(lab.root)));
}

/// No kind has a command that makes a map which --undo does not know of.
void tst_InstallDerived::everyMapOfAKindIsKnown()
{
    static const QRegularExpression maker(u"\\b(?:postmap|makemap [a-z]+) (\\S+)"_s);
    int maps = 0;
    for (const QString &id : servers::serverIds()) {
        const auto kind = servers::loadServerKind(id);
        QVERIFY(kind.has_value());
        for (const servers::ServerCommand &command : kind->reload) {
            const QRegularExpressionMatch made = maker.match(command.command);
            if (!made.hasMatch())
                continue;
            ++maps;
            const QString source = made.captured(1);
            const bool known = std::any_of(
                kind->files.begin(), kind->files.end(), [&](const servers::TemplateFile &file) {
                    return file.target == source && file.derived.contains(source + u".db"_s);
                });
            QVERIFY2(known, qPrintable(id + u": "_s + command.command));
        }
    }
    QVERIFY(maps > 0);
}

MW_TEST(tst_InstallDerived)
#include "tst_InstallDerived.moc"
