// `verify` over real name servers, one of which still has the zone as it was before: an owner's look
// just after he entered his records. Run by netns-run, inside its namespace.
#include "kit/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

Run mailworthyCli(const QString &folder, const QString &line)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(MAILWORTHY_BIN "/mailworthy-cli"), line.split(u' '));
    Run run;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

bool hasIpv6()
{
    QFile file(u"/proc/net/if_inet6"_s);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("eth0");
}

} // namespace

class tst_VerifyOverRealDns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void seesWhichServerHasItNot();
    void findsTheDomainThatWasTypedTwice();
    void seesWhatIsEverywhere();
    void asksTheServersOverIpv6();
    void givesUpWaiting();

private:
    /// What each address of the name servers has of a record, and the resolver ("").
    [[nodiscard]] QMap<QString, QString> seen(const QString &name, const QString &type) const;
    [[nodiscard]] QStringList findings() const;

    QTemporaryDir m_folder;
    QJsonObject m_document;
};

void tst_VerifyOverRealDns::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("MAILWORTHY_TEST_NETWORK"),
             "to be run by tests/servers/netns-run");
    const Run planned = mailworthyCli(
        m_folder.path(), u"plan changed.example --host mail.live.example --address 44.128.25.10 "
                         "--session s.json --keys keys"_s);
    QVERIFY2(planned.exitCode == 0, planned.errors.constData());
    const Run run = mailworthyCli(m_folder.path(), u"verify s.json --json"_s);
    QCOMPARE(run.exitCode, 2);
    m_document = QJsonDocument::fromJson(run.out).object();
    QVERIFY2(!m_document.isEmpty(), run.errors.constData());
}

QMap<QString, QString> tst_VerifyOverRealDns::seen(const QString &name, const QString &type) const
{
    QMap<QString, QString> found;
    for (const QJsonValue &record : m_document[u"records"].toArray()) {
        if (record[u"name"].toString() != name || record[u"type"].toString() != type)
            continue;
        for (const QJsonValue &server : record[u"servers"].toArray())
            found[server[u"address"].toString()] = server[u"seen"].toString();
    }
    return found;
}

QStringList tst_VerifyOverRealDns::findings() const
{
    QStringList found;
    for (const QJsonValue &finding : m_document[u"findings"].toArray())
        found << finding[u"code"].toString() + u' ' + finding[u"subject"].toString();
    return found;
}

void tst_VerifyOverRealDns::seesWhichServerHasItNot()
{
    const QMap<QString, QString> spf = seen(u"changed.example"_s, u"TXT"_s);
    QCOMPARE(spf[u"44.128.0.10"_s], u"new"_s);
    QCOMPARE(spf[u"44.128.0.11"_s], u"none"_s);
    QCOMPARE(spf[QString()], u"not-asked"_s);
    const QMap<QString, QString> mx = seen(u"changed.example"_s, u"MX"_s);
    QCOMPARE(mx[u"44.128.0.10"_s], u"new"_s);
    QCOMPARE(mx[u"44.128.0.11"_s], u"old"_s);
    QVERIFY(findings().contains(u"record.only-some-servers changed.example TXT"_s));
    QVERIFY(findings().contains(u"record.only-some-servers changed.example MX"_s));
}

void tst_VerifyOverRealDns::findsTheDomainThatWasTypedTwice()
{
    QVERIFY2(findings().contains(u"record.doubled-name _dmarc.changed.example TXT"_s),
             qPrintable(findings().join(u'\n')));
    for (const QJsonValue &finding : m_document[u"findings"].toArray()) {
        if (finding[u"code"].toString() == u"record.doubled-name")
            QCOMPARE(finding[u"args"][u"at"].toString(),
                     u"_dmarc.changed.example.changed.example"_s);
    }
}

void tst_VerifyOverRealDns::seesWhatIsEverywhere()
{
    const QMap<QString, QString> host = seen(u"mail.live.example"_s, u"A"_s);
    QCOMPARE(host, (QMap<QString, QString>{{u"44.128.0.10"_s, u"new"_s}, {QString(), u"new"_s}}));
    QVERIFY(findings().contains(u"record.seen mail.live.example A"_s));
    QVERIFY(findings().contains(u"record.seen 10.25.128.44.in-addr.arpa PTR"_s));
}

void tst_VerifyOverRealDns::asksTheServersOverIpv6()
{
    const QString ipv6 = seen(u"changed.example"_s, u"TXT"_s).value(u"3ffe:10::10"_s);
    QCOMPARE(ipv6, hasIpv6() ? u"new"_s : u"unknown"_s);
    const Run run = mailworthyCli(m_folder.path(), u"verify s.json --json --no-ipv6"_s);
    QVERIFY(!run.out.isEmpty() && !run.out.contains("3ffe:10::10"));
}

void tst_VerifyOverRealDns::givesUpWaiting()
{
    QElapsedTimer timer;
    timer.start();
    const Run run = mailworthyCli(m_folder.path(), u"verify s.json --wait 1 --json"_s);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(timer.elapsed() > 1000 && timer.elapsed() < 60'000);
    QCOMPARE(QJsonDocument::fromJson(run.out)[u"looks"].toInt(), 2);
}

MW_TEST(tst_VerifyOverRealDns)
#include "tst_VerifyOverRealDns.moc"
