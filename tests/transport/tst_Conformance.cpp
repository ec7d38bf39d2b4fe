// The public vectors for what stands beside SPF, DKIM and DMARC, each judged by the engine that the
// programs use. A datum that allows two answers, or none that a text alone can give, is named at
// its place with the section of the RFC.
#include "checks/NameCheck.h"
#include "dnsbl/Lists.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "line/EhloName.h"
#include "mail/dnsbl/Judge.h"
#include "mail/transport/ClientService.h"
#include "mail/transport/Explain.h"
#include "mail/transport/MailExchange.h"
#include "mail/transport/StsPolicy.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"
#include "mail/transport/Tlsa.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue vectors(const QString &file)
{
    return testkit::sharedJson(QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/policy/")
                               + file);
}

bool isThere()
{
    return !vectors(u"mx.json"_s).isUndefined();
}

/// Data that is right for the numbers: a digest of the length, or a small DER object.
QByteArray dataFor(int matching)
{
    if (matching == 1 || matching == 2)
        return QByteArray(matching == 1 ? 32 : 64, '\x5a');
    return QByteArray::fromHex("3003020101");
}

QString tlsaVerdict(const dns::Tlsa &record)
{
    return isRecommended(record) ? u"recommended"_s
           : isUsable(record)    ? u"usable"_s
                                 : u"unusable"_s;
}

std::vector<dns::Mx> exchangesOf(const QJsonArray &rows)
{
    std::vector<dns::Mx> records;
    for (const QJsonValue &row : rows)
        records.push_back({static_cast<quint16>(row[0].toInt()),
                           *dns::Name::parse(QStringView(row[1].toString()))});
    return records;
}

QStringList nameCodes(const QJsonObject &row)
{
    testkit::TableInternet internet;
    const QJsonObject reverse = row[u"ptr"].toObject();
    for (auto entry = reverse.begin(); entry != reverse.end(); ++entry) {
        for (const QJsonValue &name : entry.value().toArray())
            internet.add(dns::Name::reverse(*Address::parse(entry.key())),
                         dns::Ptr{*dns::Name::parse(QStringView(name.toString()))});
    }
    const QJsonObject forward = row[u"forward"].toObject();
    for (auto entry = forward.begin(); entry != forward.end(); ++entry) {
        for (const QJsonValue &address : entry.value().toArray())
            internet.addAddress(entry.key().toLatin1().constData(),
                                address.toString().toLatin1().constData());
    }
    const plan::MailPlan plan = plan::makePlan(dns::Domain::of("example.org"));
    const checks::DataSet data = checks::DataSet::load().value();
    const checks::Options options;
    facts::Facts facts;
    facts.sending = {*Address::parse(row[u"ip"].toString())};
    const checks::Check check = checks::nameCheck();
    check.observe({plan, internet, data, options, {}, {}}, facts);
    std::vector<findings::Finding> found;
    check.judge(plan, facts, found);
    QStringList codes;
    for (const findings::Finding &finding : found)
        codes << finding.code;
    return codes;
}

} // namespace

class tst_Conformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!isThere())
            QSKIP("the RFC vectors are not here");
    }

    void mtaStsRecords()
    {
        const QJsonArray rows = vectors(u"mta-sts.json"_s)[u"records"].toArray();
        QCOMPARE(rows.size(), 14);
        for (const QJsonValue &row : rows) {
            const QByteArray text = row[u"txt"].toString().toUtf8();
            const Reading<StsRecord> reading = parseStsRecord(text);
            const bool valid = std::holds_alternative<StsRecord>(reading);
            QVERIFY2(!std::holds_alternative<NotThis>(reading), text.constData());
            const Explanation explanation = explain(text);
            QVERIFY2(explanation.kind == Kind::MtaSts && explanation.valid == valid,
                     text.constData());
            if (row[u"valid"].isBool()) {
                QVERIFY2(valid == row[u"valid"].toBool(), text.constData());
                continue;
            }
            // "either": RFC 8461 §3.1 allows the blank in its grammar and wants "v=STSv1;" in its
            // text; it is taken, with a warning
            QVERIFY(valid);
            QCOMPARE(explanation.lints.back().code, u"sts.separator"_s);
        }
    }

    void mtaStsPolicies()
    {
        const QJsonArray rows = vectors(u"mta-sts.json"_s)[u"policies"].toArray();
        QCOMPARE(rows.size(), 18);
        for (const QJsonValue &row : rows) {
            const QByteArray body = row[u"body"].toString().toUtf8();
            const Reading<StsPolicy> reading = parseStsPolicy(body);
            QVERIFY2(std::holds_alternative<StsPolicy>(reading) == row[u"valid"].toBool(),
                     body.constData());
            const Explanation explanation = explain(body, Kind::MtaStsPolicy);
            QVERIFY2(explanation.valid == row[u"valid"].toBool(), body.constData());
            QVERIFY2(explanation.valid != explanation.error.has_value(), body.constData());
            if (row[u"why"].toString().contains(u"so enforce"_s))
                QVERIFY(std::get<StsPolicy>(reading).mode == StsMode::Enforce);
        }
    }

    void mtaStsHosts()
    {
        const QJsonArray rows = vectors(u"mta-sts.json"_s)[u"mx_match"].toArray();
        QCOMPARE(rows.size(), 8);
        for (const QJsonValue &row : rows) {
            const std::optional<MxPattern> pattern =
                parseMxPattern(row[u"pattern"].toString().toLatin1());
            QVERIFY(pattern);
            const Result<dns::Name> host = dns::Name::parse(QStringView(row[u"mx"].toString()));
            QVERIFY2(pattern->matches(*host) == row[u"match"].toBool(),
                     qPrintable(row[u"mx"].toString()));
        }
    }

    void tlsReporting()
    {
        const QJsonObject data = vectors(u"tls-rpt.json"_s).toObject();
        QCOMPARE(tlsReportingName(dns::Name::of("example.org")).toString(),
                 data[u"owner"].toString().replace(u"<domain>"_s, u"example.org"_s));
        QCOMPARE(data[u"cases"].toArray().size(), 12);
        for (const QJsonValue &row : data[u"cases"].toArray()) {
            const QByteArray text = row[u"txt"].toString().toUtf8();
            const Explanation explanation = explain(text);
            QVERIFY2(explanation.kind == Kind::TlsRpt, text.constData());
            QVERIFY2(explanation.valid == row[u"valid"].toBool(), text.constData());
            QCOMPARE(std::holds_alternative<TlsReporting>(parseTlsReporting(text)),
                     explanation.valid);
        }
    }

    void tlsaForSmtp()
    {
        const QJsonArray rows = vectors(u"tlsa-smtp.json"_s)[u"cases"].toArray();
        QCOMPARE(rows.size(), 60);
        for (const QJsonValue &row : rows) {
            const int matching = row[u"matching"].toInt();
            const dns::Tlsa record{static_cast<quint8>(row[u"usage"].toInt()),
                                   static_cast<quint8>(row[u"selector"].toInt()),
                                   static_cast<quint8>(matching), dataFor(matching)};
            const QString text = dns::toPlainText(record);
            QVERIFY2(tlsaVerdict(record) == row[u"verdict"].toString(), qPrintable(text));
            const Explanation explanation = explain(text.toLatin1(), Kind::Tlsa);
            QCOMPARE(explanation.valid, row[u"verdict"].toString() != u"unusable");
        }
    }

    void mailExchanges()
    {
        const QJsonArray rows = vectors(u"mx.json"_s)[u"cases"].toArray();
        QCOMPARE(rows.size(), 8);
        for (const QJsonValue &row : rows) {
            const std::vector<dns::Mx> records = exchangesOf(row[u"mx"].toArray());
            const QString expected = row[u"verdict"].toString();
            const auto alias = [](const dns::Name &) { return true; };
            if (expected == u"error-if-cname") {
                QCOMPARE(toString(judgeMx(records, alias).verdict), u"error"_s);
                QCOMPARE(toString(judgeMx(records).verdict), u"mx"_s);
            } else {
                QVERIFY2(toString(judgeMx(records).verdict) == expected,
                         qPrintable(row[u"why"].toString()));
            }
        }
    }

    void clientServices()
    {
        const QJsonArray rows = vectors(u"srv.json"_s)[u"cases"].toArray();
        QCOMPARE(rows.size(), 11);
        for (const QJsonValue &row : rows) {
            const ClientService *service = serviceFor(row[u"service"].toString().toLatin1());
            QVERIFY2(service, qPrintable(row[u"service"].toString()));
            QCOMPARE(int{service->port}, row[u"usual_port"].toInt());
        }
        // The four rules: host name, not offered, order, confirmation
        QCOMPARE(vectors(u"srv.json"_s)[u"rules"].toArray().size(), 4);
        const dns::Name domain = dns::Name::of("example.org");
        const dns::Srv first{0, 1, 993, dns::Name::of("a.example.org")};
        const dns::Srv second{0, 5, 993, dns::Name::of("b.example.org")};
        const dns::Srv third{1, 9, 993, dns::Name::of("c.example.net")};
        QVERIFY(faultOf({0, 0, 993, dns::Name::of("192.0.2.1")}) == SrvFault::Address);
        QVERIFY(faultOf(first) == SrvFault::None);
        QVERIFY(isNotOffered(notOffered()));
        QCOMPARE(notOffered().port, quint16(0));
        const std::vector<dns::Srv> all{third, notOffered(), first, second};
        QVERIFY((inOrder(all) == std::vector<dns::Srv>{second, first, third}));
        QVERIFY(!needsConfirmation(first, domain) && needsConfirmation(third, domain));
    }

    void greetings()
    {
        const QJsonArray rows = vectors(u"ehlo.json"_s)[u"cases"].toArray();
        QCOMPARE(rows.size(), 20);
        for (const QJsonValue &row : rows) {
            const QString text = row[u"ehlo"].toString();
            const line::EhloVerdict verdict = line::judgeEhlo(text);
            QVERIFY2(verdict.grammatical == row[u"grammatical"].toBool(), qPrintable(text));
            if (row[u"why"].toString().contains(u"failure"_s))
                QVERIFY2(!verdict.usable(), qPrintable(text));
        }
    }

    void confirmedReverseNames()
    {
        const QJsonArray rows = vectors(u"fcrdns.json"_s)[u"cases"].toArray();
        QCOMPARE(rows.size(), 7);
        for (const QJsonValue &row : rows) {
            const QStringList codes = nameCodes(row.toObject());
            const QString expected = row[u"result"].toString();
            const QByteArray all = codes.join(u' ').toLatin1();
            QVERIFY2(codes.contains(u"ptr.confirmed"_s) == expected.startsWith(u"pass"),
                     all.constData());
            QVERIFY2(codes.contains(u"ptr.missing"_s) == (expected == u"none"), all.constData());
            QVERIFY2((codes.contains(u"ptr.no-forward"_s) || codes.contains(u"ptr.other-address"_s))
                         == (expected == u"fail"),
                     all.constData());
            QVERIFY2(codes.contains(u"ptr.generic"_s) == (expected == u"pass-generic"),
                     all.constData());
        }
    }

    void blockListQuestions()
    {
        const QJsonObject data = vectors(u"dnsbl.json"_s).toObject();
        QCOMPARE(data[u"cases"].toArray().size(), 4);
        for (const QJsonValue &row : data[u"cases"].toArray()) {
            const QByteArray zone = row[u"zone"].toString().toLatin1();
            const std::optional<dns::Name> name = dnsbl::queryName(
                testkit::addressList(zone.constData()), *Address::parse(row[u"ip"].toString()));
            QCOMPARE(name->toLower(), row[u"query"].toString());
        }
        QCOMPARE(data[u"self_tests"].toArray().size(), 6);
        for (const QJsonValue &row : data[u"self_tests"].toArray()) {
            const QString entry = row[u"entry"].toString();
            const dns::Name zone = dns::Name::of("bl.example");
            const Result<Address> address = Address::parse(entry);
            const dns::Name name = address ? dns::Name::reversedUnder(*address, zone)
                                           : *zone.under(entry.section(u'.', 0, 0).toLatin1());
            const dnsbl::Controls controls =
                address ? dnsbl::controlsOf(
                              testkit::addressList("bl.example"),
                              address->isV4() ? dnsbl::SubjectKind::V4 : dnsbl::SubjectKind::V6, 1)
                        : dnsbl::controlsOf(testkit::domainList("bl.example"),
                                            dnsbl::SubjectKind::Domain, 1);
            const bool listed = row[u"listed"].toBool();
            QVERIFY2((listed ? *controls.positive : controls.negatives.front()) == name,
                     qPrintable(entry));
        }
    }

    void blockListAnswers()
    {
        using dnsbl::ListOutcome;
        const QJsonArray rows = vectors(u"dnsbl.json"_s)[u"answers"].toArray();
        QCOMPARE(rows.size(), 7);
        const data::BlockList list = testkit::addressList("bl.example");
        for (const QJsonValue &row : rows) {
            dnsbl::Hearing hearing;
            hearing.positive =
                dnsbl::Probe{dns::Outcome::Records, {testkit::addressOf("127.0.0.2")}};
            hearing.negatives = {{dns::Outcome::NoSuchName, {}}};
            hearing.question = {dns::Outcome::NoSuchName, {}};
            if (const Result<Address> code = Address::parse(row[u"a"].toString()))
                hearing.question = {dns::Outcome::Records, {*code}};
            const QString meaning = row[u"meaning"].toString();
            const ListOutcome expected = meaning.startsWith(u"listed"_s)  ? ListOutcome::Listed
                                         : meaning.startsWith(u"error"_s) ? ListOutcome::Refused
                                         : meaning == u"not listed"       ? ListOutcome::Clean
                                                                          : ListOutcome::Broken;
            const dnsbl::Verdict verdict =
                dnsbl::judge(list, testkit::addressOf("44.128.0.25"), hearing);
            QVERIFY2(verdict.outcome == expected, qPrintable(row[u"a"].toString()));
        }
    }
};

MW_TEST(tst_Conformance)
#include "tst_Conformance.moc"
