// Names that lead to the owner though none of them is his mail domain: his relay's, those that his
// own names lead to, those of a former plan, selectors, accounts. What is a public service's stays.
#include "Reports.h"
#include "exporting/report/PlainWords.h"
#include "kit/TestMain.h"

#include <QRandomGenerator>
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

findings::Finding found(const QString &code, const QString &subject, const Args &args)
{
    findings::Finding finding;
    finding.code = code;
    finding.severity = findings::Severity::Problem;
    finding.subject = subject;
    finding.args = args;
    return finding;
}

Examined relayed(const QString &host, const QString &include)
{
    Examined examined = examine(u"start.example"_s, "home-start");
    examined.plan.route = {plan::Way::Relay, plan::Way::Relay, plan::Relay{host, 587, include}};
    const QString where = host + u":587"_s;
    examined.report.findings.push_back(
        found(u"relay.unreachable"_s, where, {{u"relay"_s, where}, {u"how"_s, u"silence"_s}}));
    return examined;
}

/// What is in the report, and in the one for everybody is not.
void isHidden(const Examined &examined, const QStringList &names)
{
    const QString open = allOf(examined.document());
    const QString shown = allOf(examined.document(true));
    for (const QString &name : names) {
        QVERIFY2(open.contains(name, Qt::CaseInsensitive), qPrintable(name));
        const qsizetype place = shown.indexOf(name, 0, Qt::CaseInsensitive);
        QVERIFY2(place < 0, qPrintable(shown.mid(std::max<qsizetype>(0, place - 80), 200)));
    }
}

} // namespace

class tst_AnonymousNames : public QObject
{
    Q_OBJECT

private slots:
    void relayOfTheOwnersIsHidden();
    void relayOfManyStays_data();
    void relayOfManyStays();
    void ownNamesLeadNowhere();
    void certificatesNameNobody();
    void formerPlansAreHiddenAsWell();
    void selectorsHoldNoName();
    void selectorsAreWholeNames();
    void usualSelectorsAreNotByChance();
    void reportsGoNowhere();
    void greetingsNameTheServer_data();
    void greetingsNameTheServer();
    void accountsAndFoldersAreGone();
};

void tst_AnonymousNames::relayOfTheOwnersIsHidden()
{
    Examined examined = relayed(u"vps.smith-family.net"_s, u"_spf.smith-family.net"_s);
    examined.report.findings.push_back(findings::unknownFinding(
        u"relay.unknown"_s, u"old.brown-family.net:465"_s, Error(u"fact.stopped"_s)));
    isHidden(examined, {u"vps.smith-family.net"_s, u"include:_spf.smith-family.net"_s,
                        u"smith-family"_s, u"brown-family"_s});
    const ReportDocument document = examined.document(true);
    const QJsonValue relay = document.json[u"plan"][u"route"][u"relay"];
    const QString host = relay[u"host"].toString();
    QVERIFY2(dns::Domain::parse(host), qPrintable(host));
    QCOMPARE(relay[u"port"].toInt(), 587);
    // The same in every place, so that a reader can follow.
    QCOMPARE(relay[u"spfInclude"].toString(), u"_spf."_s + host.section(u'.', 1));
    const QJsonObject finding = findingOf(document, u"relay.unreachable"_s);
    QCOMPARE(finding[u"subject"].toString(), host + u":587"_s);
    QCOMPARE(finding[u"args"][u"relay"].toString(), host + u":587"_s);
    QVERIFY(std::any_of(document.facts.begin(), document.facts.end(), [&](const ReportFact &fact) {
        return fact.values == QStringList{host + u":587"_s};
    }));
    QVERIFY(std::any_of(
        document.records.begin(), document.records.end(), [&](const ReportRecord &record) {
            return record.value.contains(u"include:_spf."_s + host.section(u'.', 1));
        }));
}

void tst_AnonymousNames::relayOfManyStays_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the same for all")
        << u"send.ahasend.com"_s << u"spf.ahasend.com"_s << QString() << u"send.ahasend.com"_s;
    QTest::newRow("one for each region")
        << u"email-smtp.eu-west-1.amazonaws.com"_s << u"amazonses.com"_s << QString()
        << u"email-smtp.eu-west-1.amazonaws.com"_s;
    QTest::newRow("with the log-in") << u"w0123456.kasserver.com"_s << u"spf.kasserver.com"_s
                                     << u"w0123456"_s << u".kasserver.com"_s;
    QTest::newRow("with the domain")
        << u"smith-family-net.mail.protection.outlook.com"_s << u"spf.protection.outlook.com"_s
        << u"smith-family"_s << u".mail.protection.outlook.com"_s;
}

void tst_AnonymousNames::relayOfManyStays()
{
    QFETCH(const QString, host);
    QFETCH(const QString, include);
    QFETCH(const QString, gone);
    QFETCH(const QString, shown);
    const Examined examined = relayed(host, include);
    if (!gone.isEmpty())
        isHidden(examined, {gone});
    const QJsonValue relay = examined.document(true).json[u"plan"][u"route"][u"relay"];
    QVERIFY2(relay[u"host"].toString().endsWith(shown), qPrintable(relay[u"host"].toString()));
    QCOMPARE(relay[u"spfInclude"].toString(), include);
}

void tst_AnonymousNames::ownNamesLeadNowhere()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    const dns::Question texts{dns::Name::of("start.example"), dns::Type::TXT};
    dns::Answer &answer = examined.published.answers.at(texts);
    answer.outcome = dns::Outcome::Records;
    answer.answer = {{texts.name, 60,
                      dns::Txt::of("v=spf1 a:web.smith-family.net include:_spf.google.com "
                                   "include:u7654321.wl.sendgrid.net "
                                   "exists:%{i}._spf.brown-family.net -all")}};
    std::vector<facts::Evidence> &evidence = examined.report.findings.back().evidence;
    evidence.push_back(answered(u"start.example NS"_s,
                                u"NS ns1.green-family.net; NS anna.ns.cloudflare.com; "
                                "NS ns1.digitalocean.com"_s));
    evidence.push_back(
        answered(u"mail.start.example A"_s, u"CNAME jane.black-family.net; A 44.128.70.25"_s));
    evidence.push_back(answered(u"start.example SOA"_s,
                                u"SOA ns1.start.example john\\.doe.gray-family.net 1 2 3 4 5"_s));
    // From one to the next: before the one that leads there.
    evidence.insert(evidence.begin(),
                    answered(u"jane.black-family.net MX"_s, u"MX 10 mx.white-family.net"_s));
    isHidden(examined,
             {u"smith-family"_s, u"u7654321"_s, u"brown-family"_s, u"green-family"_s, u"anna.ns"_s,
              u"black-family"_s, u"gray-family"_s, u"john"_s, u"white-family"_s});
    const QString text = allOf(examined.document(true));
    for (const QString &service : {u"include:_spf.google.com"_s, u".sendgrid.net"_s,
                                   u".ns.cloudflare.com"_s, u"ns1.digitalocean.com"_s})
        QVERIFY2(text.contains(service), qPrintable(service));
}

void tst_AnonymousNames::certificatesNameNobody()
{
    Examined examined = relayed(u"vps.smith-family.net"_s, {});
    examined.report.findings.push_back(
        found(u"relay.certificate"_s, u"vps.smith-family.net:587"_s,
              {{u"relay"_s, u"vps.smith-family.net:587"_s},
               {u"fault"_s, u"expired"_s},
               {u"names"_s, u"*.green-family.net, mail.brown-family.net"_s}}));
    facts::Evidence greeting = answered(u"vps.smith-family.net:587"_s,
                                        u"completed; S: 220 nas.gray-family.net ESMTP; C: QUIT"_s);
    greeting.kind = facts::Evidence::Kind::Smtp;
    examined.report.findings.back().evidence.push_back(greeting);
    isHidden(examined, {u"green-family"_s, u"brown-family"_s, u"gray-family"_s});
}

void tst_AnonymousNames::formerPlansAreHiddenAsWell()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    examined.report.findings.push_back(findings::unknownFinding(
        u"spf.unknown"_s, u"green-family.net"_s, Error(u"fact.stopped"_s)));
    examined.report.findings.push_back(found(u"dkim.missing"_s, u"s1._domainkey.black-family.net"_s,
                                             {{u"name"_s, u"s1._domainkey.black-family.net"_s}}));
    examined.report.findings.push_back(
        found(u"dmarc.missing"_s, u"brown-family.net"_s, {{u"domain"_s, u"brown-family.net"_s}}));
    isHidden(examined, {u"green-family"_s, u"black-family"_s, u"brown-family"_s});
}

void tst_AnonymousNames::selectorsHoldNoName()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    examined.plan.domains.front().selectors = {selectorOf(u"janesmith2024"_s, rsaKey()),
                                               selectorOf(u"s2024"_s, edKey())};
    isHidden(examined, {u"janesmith"_s});
    const ReportDocument document = examined.document(true);
    QCOMPARE(document.keys.size(), std::size_t{2});
    const QString shown = document.keys[0].selector;
    QVERIFY(!shown.isEmpty());
    QCOMPARE(document.keys[1].selector, u"s2024"_s);
    const QJsonValue selectors = document.json[u"plan"][u"domains"][0][u"selectors"];
    QCOMPARE(selectors[0][u"name"].toString(), shown);
    QCOMPARE(selectors[1][u"name"].toString(), u"s2024"_s);
    const auto hasRecordAt = [&](const QString &name) {
        return std::any_of(document.records.begin(), document.records.end(),
                           [&](const ReportRecord &record) { return record.name == name; });
    };
    QVERIFY(hasRecordAt(shown + u"._domainkey.example.org"_s));
    QVERIFY(hasRecordAt(u"s2024._domainkey.example.org"_s));
}

void tst_AnonymousNames::selectorsAreWholeNames()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    examined.plan.domains.front().selectors = {selectorOf(u"jane.smith"_s, rsaKey())};
    examined.report.findings.push_back(found(u"dkim.misplaced"_s,
                                             u"marybrown7._domainkey.start.example"_s,
                                             {{u"name"_s, u"marybrown7._domainkey.start.example"_s},
                                              {u"label"_s, u"marybrown7._domainkey"_s},
                                              {u"selector"_s, u"marybrown7"_s}}));
    examined.report.findings.push_back(found(u"dkim.missing"_s,
                                             u"former.blue._domainkey.start.example"_s,
                                             {{u"selector"_s, u"former.blue"_s}}));
    isHidden(examined, {u"jane.smith"_s, u"marybrown"_s, u"former.blue"_s});
    const ReportDocument document = examined.document(true);
    const QString shown = document.keys[0].selector;
    QVERIFY2(!shown.isEmpty() && !shown.contains(u'.'), qPrintable(shown));
    QCOMPARE(document.json[u"plan"][u"domains"][0][u"selectors"][0][u"name"].toString(), shown);
    QVERIFY(std::any_of(document.records.begin(), document.records.end(),
                        [&](const ReportRecord &record) {
                            return record.name == shown + u"._domainkey.example.org"_s;
                        }));
    const QJsonValue args = findingOf(document, u"dkim.misplaced"_s)[u"args"];
    QCOMPARE(args[u"label"].toString(), args[u"selector"].toString() + u"._domainkey"_s);
}

void tst_AnonymousNames::usualSelectorsAreNotByChance()
{
    for (const QString &usual : {u"mail"_s, u"s1"_s, u"key2"_s, u"dkim-20240115"_s, u"rsa_2024"_s,
                                 u"google"_s, u"selector1"_s, u"2024-01-15"_s})
        QVERIFY2(isUsualSelector(usual), qPrintable(usual));
    for (const QString &other : {u"a1b2"_s, u"s1024-2013q1"_s, u"123456789"_s, u"janesmith"_s})
        QVERIFY2(!isUsualSelector(other), qPrintable(other));
    QRandomGenerator random(5);
    constexpr int rounds = 2000, oneIn = 50;
    for (const int size : {8, 12, 16, 32}) {
        int usual = 0;
        for (int round = 0; round < rounds; ++round) {
            QString digits;
            for (int i = 0; i < size; ++i)
                digits += QString::number(random.bounded(16), 16);
            usual += isUsualSelector(digits) ? 1 : 0;
        }
        QVERIFY2(usual * oneIn * size < rounds * 80, qPrintable(QString::number(usual)));
    }
}

void tst_AnonymousNames::reportsGoNowhere()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    std::vector<facts::Evidence> &evidence = examined.report.findings.back().evidence;
    evidence.push_back(answered(u"_smtp._tls.start.example TXT"_s,
                                u"TXT v=TLSRPTv1; rua=https://tls.brown-family.net/r/anna"_s));
    evidence.push_back(
        answered(u"start.example CAA"_s, u"CAA 0 iodef \"https://ca.green-family.net/berta\""_s));
    evidence.push_back(
        answered(u"_smtp._tls.start.example TXT"_s, u"TXT see brown-family.net; A 1.2.3.4"_s));
    isHidden(examined, {u"brown-family"_s, u"anna"_s, u"green-family"_s, u"berta"_s});
}

void tst_AnonymousNames::greetingsNameTheServer_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &code : {u"220 "_s, u"221 "_s, u"250-"_s, u"421 4.7.0 "_s, u"554 5.7.1 "_s})
        QTest::addRow("%s", qPrintable(code))
            << u"S: "_s + code + u"nas.gray-family.net at your service"_s;
    QTest::newRow("one label") << u"S: 220 grayfamily-nas ESMTP Postfix"_s;
    QTest::newRow("in capitals") << u"S: 220 GRAYFAMILY ESMTP"_s;
    QTest::newRow("one label behind EHLO") << u"C: EHLO a.b; S: 250-grayfamily; S: 250 SIZE"_s;
}

void tst_AnonymousNames::greetingsNameTheServer()
{
    QFETCH(const QString, line);
    static const Examined start = examine(u"start.example"_s, "home-start");
    Examined examined = start;
    const QString own = examined.plan.allAddresses().front().toString();
    for (const QString &asked : {u"mail.start.example:25"_s, QString(own + u":25"_s)}) {
        facts::Evidence greeting =
            answered(asked, u"completed; "_s + line + u"; S: 250-PIPELINING; S: 250 2.0.0 Ok"_s);
        greeting.kind = facts::Evidence::Kind::Smtp;
        examined.report.findings.back().evidence = {greeting};
        examined.report.findings.back().args[u"said"_s] = line;
        isHidden(examined, {u"gray"_s});
        const QString text = allOf(examined.document(true));
        QVERIFY(text.contains(line.first(7)) && text.contains(u"250-PIPELINING; S: 250 2.0.0 Ok"));
    }
}

void tst_AnonymousNames::accountsAndFoldersAreGone()
{
    Examined examined = examine(u"start.example"_s, "home-start");
    const Result<plan::Extra> caa = plan::parseExtra(
        u"caa"_s,
        u"letsencrypt.org; accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1234567890"_s);
    QVERIFY(caa);
    const Result<plan::Extra> sts = plan::parseExtra(u"mta-sts"_s, {});
    QVERIFY(sts);
    examined.plan.domains.front().extras = {*caa, *sts};
    const QString file = u"C:\\Users\\Jane Miller\\Settings\\dnsbl.json"_s;
    examined.report.findings.push_back(found(u"list.key-exposed"_s, file, {{u"file"_s, file}}));
    QString id; // who knows the name of the mail host can make it
    for (const ReportRecord &record : examined.document().records) {
        if (record.name.startsWith(u"_mta-sts."))
            id = record.value.section(u"id="_s, 1);
    }
    id.remove(u';');
    QVERIFY(!id.isEmpty());
    isHidden(examined, {u"1234567890"_s, u"Miller"_s, id});
    const QString text = allOf(examined.document(true));
    QVERIFY(text.contains(u"letsencrypt.org") && text.contains(u"dnsbl.json"));
}

MW_TEST(tst_AnonymousNames)
#include "tst_AnonymousNames.moc"
