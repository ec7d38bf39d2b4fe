// A whole report that was anonymised leads nobody to the owner, in none of its forms, and says the same as before.
#include "Reports.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::exporting;
using namespace mailworthy::testkit;

namespace {

QString allOf(const ReportDocument &document)
{
    return *reportPage(document) + *reportForPrint(document)
           + QString::fromUtf8(QJsonDocument(document.json).toJson());
}

/// The finding of that code in the document for programs.
QJsonObject findingOf(const ReportDocument &document, const QString &code)
{
    for (const QJsonValue &finding : document.json[u"findings"].toArray()) {
        if (finding[u"code"].toString() == code)
            return finding.toObject();
    }
    return {};
}

facts::Evidence answered(const QString &asked, const QString &answer)
{
    facts::Evidence evidence;
    evidence.asked = asked;
    evidence.of = u"9.9.9.9"_s;
    evidence.answer = answer;
    return evidence;
}

} // namespace

class tst_AnonymousReport : public QObject
{
    Q_OBJECT

private slots:
    void worldsLeaveNothing_data();
    void worldsLeaveNothing();
    void severalDomainsLeaveNothing();
    void findingsAreTheSame();
    void argumentsAreNoWordsOfTheContract();
    void mailDomainsAreGoneFromTheStart();
    void listsKeepTheirNames();
};

void tst_AnonymousReport::worldsLeaveNothing_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QStringList>("originals");
    const QStringList key{
        QString::fromLatin1(rsaKey().publicKey().dkimOctets().toBase64().mid(50, 40)),
        QString::fromLatin1(rsaKey().publicKey().fingerprint().toHex().left(32)), u"jane"_s};
    QTest::newRow("home-start") << u"start.example"_s << QByteArray("home-start")
                                << key
                                       + QStringList{u"start.example"_s, u"44.128.70"_s,
                                                     u"70.128.44"_s, u"44-128-70"_s,
                                                     u"provider.example"_s};
    QTest::newRow("copy-mistakes") << u"mistakes.example"_s << QByteArray("copy-mistakes")
                                   << key
                                          + QStringList{u"mistakes.example"_s, u"44.128.90"_s,
                                                        u"90.128.44"_s, u"ohCdq7eWjjui"_s};
    QTest::newRow("all-good") << u"good.example"_s << QByteArray("all-good")
                              << key
                                     + QStringList{
                                         u"good.example"_s, u"44.128.0.25"_s,
                                         u"25.0.128.44"_s,  u"3ffe:0:"_s,
                                         u"e.f.f.3"_s,      u"6QoNdWtLrv0IspULEtsAYWgp3rip"_s};
}

void tst_AnonymousReport::worldsLeaveNothing()
{
    QFETCH(const QString, domain);
    QFETCH(const QByteArray, world);
    QFETCH(const QStringList, originals);
    const Examined examined = examine(domain, world);
    const QString open = allOf(examined.document());
    const QString text = allOf(examined.document(true));
    QVERIFY(open.contains(domain) && text.contains(u"example.org"));
    for (const QString &original : originals) {
        const qsizetype place = text.indexOf(original, 0, Qt::CaseInsensitive);
        QVERIFY2(place < 0, qPrintable(text.mid(std::max<qsizetype>(0, place - 80), 200)));
    }
}

void tst_AnonymousReport::severalDomainsLeaveNothing()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    plan::MailDomain more = plan::makePlan(*dns::Domain::parse(u"käse.example"_s)).domains.front();
    more.dmarc.reportAddress = u"berta.maier@reports.start.example"_s;
    examined.plan.domains.push_back(more);
    examined.plan.hosts.front().helo = u"cellar.third.example"_s;
    const QString text = allOf(examined.document(true));
    for (const QString &original : {u"start.example"_s, u"käse"_s, u"xn--kse-qla"_s, u"berta"_s,
                                    u"maier"_s, u"third.example"_s, u"cellar"_s})
        QVERIFY2(!text.contains(original, Qt::CaseInsensitive), qPrintable(original));
}

void tst_AnonymousReport::findingsAreTheSame()
{
    const Examined examined = examine(u"start.example"_s, "home-start");
    const auto codes = [](const ReportDocument &document) {
        QStringList list;
        for (const QJsonValue &finding : document.json[u"findings"].toArray())
            list << finding[u"code"].toString() + u' ' + finding[u"severity"].toString();
        return list;
    };
    QCOMPARE(codes(examined.document(true)), codes(examined.document()));
    QVERIFY(examined.document(true).json[u"anonymised"].toBool());
}

/// They may have its names.
void tst_AnonymousReport::argumentsAreNoWordsOfTheContract()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    findings::Finding finding;
    finding.code = u"caa.forbids"_s;
    finding.severity = findings::Severity::Problem;
    finding.subject = u"mail.start.example"_s;
    for (const QString &name : {u"at"_s, u"kind"_s, u"type"_s, u"command"_s, u"check"_s, u"code"_s,
                                u"purpose"_s, u"severity"_s, u"host"_s})
        finding.args[name] = u"mail.start.example"_s;
    finding.args[u"issuer"_s] = u"letsencrypt.org"_s;
    finding.fix.kind = findings::Fix::Kind::Publish;
    finding.fix.args = {{u"name"_s, u"start.example"_s},
                        {u"type"_s, u"CAA"_s},
                        {u"at"_s, QStringList{u"start.example"_s}}};
    finding.evidence = {answered(u"mail.start.example CAA"_s, u"CAA 0 issue other.example"_s)};
    examined.report.findings.push_back(finding);
    const QJsonObject open = findingOf(examined.document(), finding.code);
    const QJsonObject shown = findingOf(examined.document(true), finding.code);
    const QJsonObject args = shown[u"args"].toObject();
    QCOMPARE(args.size(), qsizetype(10));
    for (auto it = args.begin(); it != args.end(); ++it)
        QCOMPARE(it.value().toString(),
                 it.key() == u"issuer" ? u"letsencrypt.org"_s : u"mail.example.org"_s);
    QCOMPARE(shown[u"fix"][u"kind"], open[u"fix"][u"kind"]);
    QCOMPARE(shown[u"fix"][u"type"].toString(), u"CAA"_s);
    QCOMPARE(shown[u"fix"][u"name"].toString(), u"example.org"_s);
    QCOMPARE(shown[u"fix"][u"at"].toArray(), QJsonArray{u"example.org"_s});
    QCOMPARE(shown[u"evidence"][0][u"at"], open[u"evidence"][0][u"at"]);
    QCOMPARE(shown[u"severity"].toString(), u"problem"_s);
}

/// Also where the report speaks of them before it shows a mailbox in one.
void tst_AnonymousReport::mailDomainsAreGoneFromTheStart()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    examined.plan.route.v4 = plan::Way::Relay;
    examined.plan.route.relay = plan::Relay{u"mail.maier-privat.de"_s, 587, {}};
    examined.plan.domains.front().spf.includes = {u"maier-privat.de"_s, u"schulz-privat.de"_s,
                                                  u"kunz-privat.de"_s};
    findings::Finding &last = examined.report.findings.back();
    last.args[u"rua"_s] = u"mailto:xaver@reports.schulz-privat.de"_s;
    last.fix.args[u"wish"_s] = QStringList{u"egon@kunz-privat.de"_s};
    last.evidence.push_back(answered(u"_dmarc.start.example TXT"_s,
                                     u"TXT v=DMARC1; rua=mailto:anna@maier-privat.de"_s));
    QVERIFY(allOf(examined.document()).contains(u"mail.maier-privat.de"));
    const QString text = allOf(examined.document(true));
    for (const QString &name : {u"maier"_s, u"schulz"_s, u"kunz"_s, u"anna"_s, u"xaver"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
}

/// Who writes where to ask for removal is not the owner.
void tst_AnonymousReport::listsKeepTheirNames()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    const QString list = u"mail-abuse.blacklist.jippg.org"_s;
    findings::Finding finding = examined.report.findings.front();
    finding.subject = u"44.128.70.25@"_s + list;
    finding.evidence = {answered(u"25.70.128.44.mail-abuse.blacklist.jippg.org TXT"_s,
                                 u"TXT listed, write to removal@jippg.org"_s)};
    examined.report.findings.push_back(finding);
    const ReportDocument document = examined.document(true);
    const auto shown = std::find_if(
        document.evidence.begin(), document.evidence.end(),
        [](const ReportEvidence &evidence) { return evidence.asked.contains(u"jippg"); });
    QVERIFY(shown != document.evidence.end());
    QVERIFY2(shown->asked.endsWith(u".mail-abuse.blacklist.jippg.org TXT"),
             qPrintable(shown->asked));
    QVERIFY(!shown->asked.contains(u"70.128.44"));
    QVERIFY2(shown->answer.endsWith(u"@jippg.org"), qPrintable(shown->answer));
    const QString subject = document.json[u"findings"].toArray().last()[u"subject"].toString();
    QVERIFY2(subject.endsWith(u'@' + list) && !subject.contains(u"44.128"), qPrintable(subject));
}

MW_TEST(tst_AnonymousReport)
#include "tst_AnonymousReport.moc"
