// The program as an owner runs it, over real name servers: mailworthy-cli as a process, judged by
// the JSON it prints. Run by netns-run, inside its namespace.
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QJsonObject document;
    QByteArray errors;
};

Run mailworthyCli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MAILWORTHY_BIN "/mailworthy-cli"), arguments);
    Run run;
    if (!process.waitForFinished(120'000)) {
        run.errors = "mailworthy-cli does not end: " + process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.exitCode = process.exitCode();
    run.document = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.errors = process.readAllStandardError();
    return run;
}

/// Codes of the findings, each with its subject: "ptr.confirmed 44.128.25.10".
QStringList findingsOf(const Run &run)
{
    QStringList found;
    for (const QJsonValue &value : run.document[u"findings"_s].toArray()) {
        const QJsonObject finding = value.toObject();
        found << finding[u"code"_s].toString() + u' ' + finding[u"subject"_s].toString();
    }
    found.sort();
    return found;
}

bool hasCode(const QStringList &findings, const QString &code)
{
    for (const QString &finding : findings) {
        if (finding.startsWith(code + u' '))
            return true;
    }
    return false;
}

QJsonObject listIn(const QJsonArray &lists, const QString &zone, const QString &subject)
{
    for (const QJsonValue &value : lists) {
        const QJsonObject list = value.toObject();
        if (list[u"zone"_s] == zone && list[u"subject"_s] == subject)
            return list;
    }
    return {};
}

} // namespace

class tst_CheckOverRealDns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsAGoodDomainGood();
    void judgesEachOfTheTwentyLists_data();
    void judgesEachOfTheTwentyLists();
    void saysWhatIsMissing();
    void saysThatAResolverIsNotThere();

private:
    Run m_lists;
};

void tst_CheckOverRealDns::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("MAILWORTHY_TEST_NETWORK"),
             "to be run by tests/servers/netns-run");
    m_lists = mailworthyCli(
        {u"blocklists"_s, u"44.128.25.10"_s, u"44.128.25.20"_s, u"listed.example"_s, u"--json"_s});
}

void tst_CheckOverRealDns::findsAGoodDomainGood()
{
    const Run run =
        mailworthyCli({u"check"_s, u"live.example"_s, u"--host"_s, u"mail.live.example"_s,
                       u"--address"_s, u"44.128.25.10"_s, u"--helo"_s, u"mail.live.example"_s,
                       u"--selector"_s, u"s1"_s, u"--json"_s});
    const QStringList findings = findingsOf(run);
    const QByteArray all = findings.join(u'\n').toUtf8() + '\n' + run.errors;
    for (const QString &code :
         {u"resolver.fine"_s, u"ptr.confirmed"_s, u"helo.fine"_s, u"mx.fine"_s, u"spf.pass"_s,
          u"dkim.published"_s, u"dmarc.fine"_s, u"list.clean"_s, u"list.silent"_s})
        QVERIFY2(hasCode(findings, code), (code.toUtf8() + " is not among\n" + all).constData());
    for (const QJsonValue &value : run.document[u"findings"_s].toArray()) {
        const QJsonObject finding = value.toObject();
        QVERIFY2(finding[u"severity"_s] != u"problem"_s,
                 QJsonDocument(finding).toJson().constData());
    }
    QVERIFY2(run.exitCode != 2, all.constData());
}

void tst_CheckOverRealDns::judgesEachOfTheTwentyLists_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &zone, const QString &outcome, const QString &reason = {},
                        const QString &subject = u"44.128.25.10"_s) {
        QTest::newRow(qPrintable(zone + u' ' + subject)) << zone << subject << outcome << reason;
    };
    for (const QString &zone :
         {u"zen.spamhaus.org"_s, u"bl.spamcop.net"_s, u"bl.mailspike.net"_s, u"psbl.surriel.com"_s,
          u"truncate.gbudb.net"_s, u"backscatter.spameatingmonkey.net"_s,
          u"bl.spameatingmonkey.net"_s, u"dnsbl-1.uceprotect.net"_s, u"dnsbl-2.uceprotect.net"_s,
          u"all.s5h.net"_s, u"bl.nordspam.com"_s, u"bl.suomispam.net"_s, u"rbl.efnetrbl.org"_s})
        row(zone, u"clean"_s);
    const QString listed = u"44.128.25.20"_s;
    row(u"zen.spamhaus.org"_s, u"listed"_s, {}, listed);
    row(u"bl.spamcop.net"_s, u"listed"_s, {}, listed);
    row(u"dnsbl-2.uceprotect.net"_s, u"listed"_s, {}, listed);
    row(u"psbl.surriel.com"_s, u"clean"_s, {}, listed);
    row(u"dbl.spamhaus.org"_s, u"listed"_s, {}, u"listed.example"_s);
    row(u"spam.dnsbl.anonmails.de"_s, u"unreachable"_s, u"timeout"_s);
    // Its server's REFUSED arrives as SERVFAIL through the resolver.
    row(u"rbl.interserver.net"_s, u"unreachable"_s, u"server-failure"_s);
    row(u"bl.blocklist.de"_s, u"refused"_s, u"public-resolver"_s);
    row(u"dnsbl.zapbl.net"_s, u"broken"_s, u"lists-everything"_s);
    row(u"all.spamrats.com"_s, u"broken"_s, u"no-control"_s);
    row(u"dnsbl.dronebl.org"_s, u"broken"_s, u"outside-127"_s);
    // Not in the test network at all: its zone does not exist.
    row(u"rbl.schulte.org"_s, u"broken"_s, u"no-zone"_s);
}

void tst_CheckOverRealDns::judgesEachOfTheTwentyLists()
{
    QFETCH(QString, zone);
    QFETCH(QString, subject);
    QFETCH(QString, outcome);
    QFETCH(QString, reason);
    const QJsonObject list = listIn(m_lists.document[u"lists"_s].toArray(), zone, subject);
    QVERIFY2(!list.isEmpty(), m_lists.errors.constData());
    const QByteArray shown = QJsonDocument(list).toJson();
    QVERIFY2(list[u"outcome"_s] == outcome, shown.constData());
    QVERIFY2(list[u"reason"_s].toString() == reason, shown.constData());
}

void tst_CheckOverRealDns::saysWhatIsMissing()
{
    // The reverse name has no address, and the other domain is not there.
    const Run name = mailworthyCli({u"name"_s, u"44.128.25.20"_s, u"--json"_s});
    const QStringList findings = findingsOf(name);
    QVERIFY2(hasCode(findings, u"ptr.no-forward"_s), findings.join(u'\n').toUtf8().constData());
    const Run domain =
        mailworthyCli({u"check"_s, u"elsewhere.example"_s, u"--address"_s, u"44.128.25.10"_s,
                       u"--only"_s, u"spf,dmarc,mx"_s, u"--json"_s});
    QCOMPARE(domain.exitCode, 2);
}

void tst_CheckOverRealDns::saysThatAResolverIsNotThere()
{
    const Run run =
        mailworthyCli({u"check"_s, u"live.example"_s, u"--address"_s, u"44.128.25.10"_s,
                       u"--resolver"_s, u"44.128.25.66"_s, u"--timeout"_s, u"1"_s, u"--json"_s});
    const QStringList findings = findingsOf(run);
    QVERIFY2(hasCode(findings, u"resolver.silent"_s), findings.join(u'\n').toUtf8().constData());
    for (const QString &finding : findings)
        QVERIFY2(!finding.contains(u".missing "_s), qPrintable(finding));
}

MW_TEST(tst_CheckOverRealDns)
#include "tst_CheckOverRealDns.moc"
