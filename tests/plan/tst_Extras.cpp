// What is wanted beside the basics: read, kept, and merged with what is published.
#include "checks/Runner.h"
#include "exporting/Records.h"
#include "kit/FakeWorld.h"
#include "kit/TestMain.h"
#include "mail/transport/Autoconfig.h"
#include "mail/transport/StsRecord.h"
#include "plan/PlannedExtras.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using plan::Action;
using plan::Purpose;

namespace {

const QString digest = QString(u"ab"_s).repeated(32);

plan::MailPlan planWith(const QStringList &extras)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    for (const QString &text : extras) {
        const qsizetype equals = text.indexOf(u'=');
        const Result<plan::Extra> extra = plan::parseExtra(
            equals < 0 ? text : text.left(equals), equals < 0 ? QString() : text.mid(equals + 1));
        if (!extra)
            qFatal("%s", qPrintable(extra.error().toDebugString()));
        plan::setExtra(plan.domains.front().extras, *extra);
    }
    return plan;
}

struct Outcome
{
    std::vector<plan::PlannedRecord> records; ///< of the whole plan
    plan::PlannedExtras extras;

    [[nodiscard]] std::vector<plan::PlannedRecord> of(Purpose purpose) const
    {
        std::vector<plan::PlannedRecord> found;
        for (const plan::PlannedRecord &record : records) {
            if (record.purpose == purpose)
                found.push_back(record);
        }
        return found;
    }
    [[nodiscard]] plan::PlannedRecord one(Purpose purpose) const
    {
        const std::vector<plan::PlannedRecord> found = of(purpose);
        if (found.size() != 1)
            qFatal("%d records of %s", int(found.size()), qPrintable(plan::toString(purpose)));
        return found.front();
    }
    [[nodiscard]] QStringList remarks() const
    {
        QStringList codes;
        for (const plan::Remark &remark : extras.remarks)
            codes << remark.code;
        return codes;
    }
};

Outcome outcomeIn(const plan::MailPlan &plan, const QByteArray &world)
{
    testkit::FakeWorld fake(world);
    const plan::Published published = checks::observePublished(plan, *fake, {});
    return {plan::planRecords(plan, published), plan::planExtras(plan, published)};
}

Outcome outcomeOf(const plan::MailPlan &plan, const QByteArray &zone,
                  const QByteArray &signing = "unsigned")
{
    return outcomeIn(plan, "$ZONE good.example servers=44.128.0.10 " + signing + "\n" + zone
                               + "\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n");
}

QString valueOf(const plan::PlannedRecord &record)
{
    return exporting::valueOf(record);
}

} // namespace

class tst_Extras : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsGiven_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("kept"); ///< empty: the same
        QTest::newRow("reports") << u"tls-rpt"_s << QString() << QString();
        QTest::newRow("reports to a mailbox") << u"tls-rpt"_s << u"tls@good.example"_s << QString();
        QTest::newRow("policy") << u"mta-sts"_s << QString() << u"testing"_s;
        QTest::newRow("policy that counts") << u"mta-sts"_s << u"enforce"_s << QString();
        QTest::newRow("policy that ends") << u"mta-sts"_s << u"none"_s << QString();
        QTest::newRow("services") << u"client-service"_s << QString() << u"submissions,imaps"_s;
        QTest::newRow("services in any order")
            << u"client-service"_s << u"pop3s, imaps"_s << u"imaps,pop3s"_s;
        QTest::newRow("issuer") << u"caa"_s << u"LetsEncrypt.org"_s << u"letsencrypt.org"_s;
        QTest::newRow("issuer with methods")
            << u"caa"_s << u"letsencrypt.org;validationmethods=dns-01"_s
            << u"letsencrypt.org; validationmethods=dns-01"_s;
        QTest::newRow("key") << u"tlsa"_s << digest.toUpper() << digest;
        QTest::newRow("no mail") << u"null-mx"_s << QString() << QString();
    }

    void readsWhatIsGiven()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, value);
        QFETCH(const QString, kept);
        const Result<plan::Extra> extra = plan::parseExtra(kind, value);
        QVERIFY2(extra.has_value(), extra ? "" : qPrintable(extra.error().toDebugString()));
        QCOMPARE(plan::kindOf(*extra), kind);
        QCOMPARE(plan::valueOf(*extra), kept.isEmpty() ? value : kept);
        QVERIFY(plan::parseExtra(kind, plan::valueOf(*extra)) == extra);
        plan::MailPlan plan = planWith({});
        const QByteArray before = plan.fingerprint();
        plan.domains.front().extras.push_back(*extra);
        const Result<plan::MailPlan> back = plan::planFromJson(plan::toJson(plan));
        QVERIFY(back.has_value() && *back == plan);
        QVERIFY(plan.fingerprint() != before);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such kind") << u"pigeon"_s << QString() << u"extra.unknown"_s;
        QTest::newRow("no mailbox") << u"tls-rpt"_s << u"x"_s << u"mailbox.bad"_s;
        QTest::newRow("no mode") << u"mta-sts"_s << u"loud"_s << u"extra.bad-value"_s;
        QTest::newRow("no service")
            << u"client-service"_s << u"imaps,ftp"_s << u"extra.bad-value"_s;
        QTest::newRow("issuer missing") << u"caa"_s << QString() << u"extra.needs-value"_s;
        QTest::newRow("nobody as issuer") << u"caa"_s << u";"_s << u"extra.bad-value"_s;
        QTest::newRow("issuer with a line end")
            << u"caa"_s << u"ca.example\nx"_s << u"extra.bad-value"_s;
        QTest::newRow("methods that are none")
            << u"caa"_s << u"ca.example; validationmethods=,"_s << u"extra.bad-value"_s;
        QTest::newRow("key missing") << u"tlsa"_s << QString() << u"extra.needs-value"_s;
        QTest::newRow("short key") << u"tlsa"_s << u"abcd"_s << u"extra.bad-value"_s;
        QTest::newRow("no mail with a value") << u"null-mx"_s << u"x"_s << u"extra.bad-value"_s;
    }

    void refuses()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, value);
        QFETCH(const QString, code);
        const Result<plan::Extra> extra = plan::parseExtra(kind, value);
        QVERIFY(!extra.has_value());
        QCOMPARE(extra.error().code, code);
        QJsonObject object = plan::toJson(planWith({u"null-mx"_s}));
        QJsonArray domains = object[u"domains"].toArray();
        QJsonObject domain = domains[0].toObject();
        domain[u"extras"] = QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"value"_s, value}}};
        domains[0] = domain;
        object[u"domains"] = domains;
        const Result<plan::MailPlan> plan = plan::planFromJson(object);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, u"plan.bad"_s);
    }

    void oldSessionsHaveNone()
    {
        const QJsonObject object = plan::toJson(planWith({}));
        QVERIFY(!object[u"domains"].toArray()[0].toObject().contains(u"extras"));
        QVERIFY(plan::planFromJson(object)->domain().extras.empty());
        for (const plan::PlannedRecord &record : outcomeOf(planWith({}), "@ NS ns").records)
            QVERIFY(record.need != plan::Need::Optional);
    }

    void severalCasAndKeysStandBesideEachOther()
    {
        plan::MailPlan plan =
            planWith({u"caa=a.example"_s, u"caa=b.example"_s, u"caa=a.example; x=1"_s, u"mta-sts"_s,
                      u"mta-sts=enforce"_s});
        QStringList values;
        for (const plan::Extra &extra : plan.domain().extras)
            values << plan::valueOf(extra);
        QCOMPARE(values, (QStringList{u"a.example; x=1"_s, u"b.example"_s, u"enforce"_s}));
        QVERIFY(plan::removeExtra(plan.domains.front().extras, u"caa"_s));
        QVERIFY(!plan::removeExtra(plan.domains.front().extras, u"caa"_s));
        QCOMPARE(plan.domain().extras.size(), std::size_t(1));
    }

    void tlsReports_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("value");
        const QString wanted = u"v=TLSRPTv1; rua=mailto:postmaster@good.example"_s;
        QTest::newRow("nothing there")
            << u"tls-rpt"_s << QByteArray("@ NS ns") << Action::Add << wanted;
        QTest::newRow("a mailbox of its own")
            << u"tls-rpt=t@other.example"_s << QByteArray("@ NS ns") << Action::Add
            << u"v=TLSRPTv1; rua=mailto:t@other.example"_s;
        QTest::newRow("there already, spelt otherwise")
            << u"tls-rpt"_s
            << QByteArray("_smtp._tls TXT \"v=TLSRPTv1;rua=mailto:postmaster@good.example;\"")
            << Action::Keep << u"v=TLSRPTv1;rua=mailto:postmaster@good.example;"_s;
        QTest::newRow("others stay")
            << u"tls-rpt"_s << QByteArray("_smtp._tls TXT \"v=TLSRPTv1; rua=https://r.example/x\"")
            << Action::Replace
            << u"v=TLSRPTv1; rua=https://r.example/x,mailto:postmaster@good.example"_s;
        QTest::newRow("two become one")
            << u"tls-rpt"_s
            << QByteArray("_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:a@good.example\"\n_smtp._tls "
                          "TXT \"v=TLSRPTv1; rua=mailto:postmaster@good.example\"")
            << Action::Replace
            << u"v=TLSRPTv1; rua=mailto:a@good.example,mailto:postmaster@good.example"_s;
        QTest::newRow("no answer")
            << u"tls-rpt"_s << QByteArray("@ NS ns\n!servfail _smtp._tls.good.example")
            << Action::Unknown << wanted;
    }

    void tlsReports()
    {
        QFETCH(const QString, extra);
        QFETCH(const QByteArray, zone);
        QFETCH(const Action, action);
        QFETCH(const QString, value);
        const plan::PlannedRecord record =
            outcomeOf(planWith({extra}), zone).one(Purpose::TlsReports);
        QCOMPARE(record.record.owner.toLower(), u"_smtp._tls.good.example"_s);
        QVERIFY(record.need == plan::Need::Optional);
        QVERIFY2(record.action == action, qPrintable(plan::toString(record.action)));
        if (action == Action::Replace && value.contains(u"a@good")) {
            // The order of a set is not said.
            QVERIFY(valueOf(record).contains(u"mailto:a@good.example"));
            QVERIFY(valueOf(record).contains(u"mailto:postmaster@good.example"));
        } else {
            QCOMPARE(valueOf(record), value);
        }
    }

    void reportsNeedAMailbox()
    {
        plan::MailPlan plan = planWith({u"tls-rpt"_s});
        plan.domains.front().dmarc.reportAddress.clear();
        const Outcome outcome = outcomeOf(plan, "@ NS ns");
        QVERIFY(outcome.of(Purpose::TlsReports).empty());
        QCOMPARE(outcome.remarks(), QStringList{u"extra.tls-rpt.no-mailbox"_s});
    }

    void policyIsMadeWithItsId()
    {
        const Outcome outcome = outcomeOf(planWith({u"mta-sts"_s}), "@ NS ns");
        QCOMPARE(outcome.extras.files.size(), std::size_t(1));
        const plan::PlannedFile &file = outcome.extras.files.front();
        QCOMPARE(file.url, u"https://mta-sts.good.example/.well-known/mta-sts.txt"_s);
        QCOMPARE(file.path, u"/.well-known/mta-sts.txt"_s);
        QCOMPARE(file.content, QByteArray("version: STSv1\r\nmode: testing\r\nmx: "
                                          "mail.good.example\r\nmax_age: 86400\r\n"));
        const plan::PlannedRecord record = outcome.one(Purpose::MtaSts);
        QVERIFY(record.action == Action::Add);
        const auto reading = transport::parseStsRecord(valueOf(record).toLatin1());
        const auto *sts = std::get_if<transport::StsRecord>(&reading);
        QVERIFY(sts);
        const QByteArray id = sts->id;
        QCOMPARE(outcome.remarks(),
                 (QStringList{u"extra.sts.file"_s, u"extra.sts.certificates"_s,
                              u"extra.sts.testing"_s, u"extra.sts.no-reports"_s}));

        // The same policy has the same id, another one another.
        QVERIFY(outcomeOf(planWith({u"mta-sts"_s}), "@ NS ns").one(Purpose::MtaSts).record
                == record.record);
        const Outcome strict = outcomeOf(planWith({u"mta-sts=enforce"_s}), "@ NS ns");
        QVERIFY(strict.extras.files.front().content.contains("mode: enforce"));
        QVERIFY(strict.extras.files.front().content.contains("max_age: 2419200"));
        QVERIFY(!valueOf(strict.one(Purpose::MtaSts)).contains(QString::fromLatin1(id)));
        QVERIFY(strict.remarks().contains(u"extra.sts.enforce"_s));
    }

    void publishedPolicyIsKeptOrReplaced()
    {
        const plan::MailPlan plan = planWith({u"mta-sts"_s, u"tls-rpt"_s});
        const plan::PlannedRecord first = outcomeOf(plan, "@ NS ns").one(Purpose::MtaSts);
        const QByteArray id = valueOf(first).toLatin1().mid(12).chopped(1);
        const Outcome same =
            outcomeOf(plan, "_mta-sts TXT \"v=STSv1;id=" + id + "\"\n@ MX 10 mail");
        QVERIFY(same.one(Purpose::MtaSts).action == Action::Keep);
        QVERIFY(!same.remarks().contains(u"extra.sts.no-reports"_s));
        const plan::PlannedRecord other =
            outcomeOf(plan, "_mta-sts TXT \"v=STSv1; id=1\"").one(Purpose::MtaSts);
        QVERIFY(other.action == Action::Replace);
        QCOMPARE(other.published, QStringList{u"v=STSv1; id=1"_s});
        QVERIFY(other.record == first.record);
    }

    void backupHostsStandInThePolicy()
    {
        const QByteArray both = "@ MX 10 mail\n@ MX 20 backup.other.example.";
        const QByteArray content =
            outcomeOf(planWith({u"mta-sts"_s}), both).extras.files.front().content;
        QVERIFY(content.contains("mx: mail.good.example\r\nmx: backup.other.example\r\n"));
        // Those that lead nowhere and are to be replaced do not.
        const QByteArray gone =
            "@ MX 10 mx.other.example.\n"
            "$ZONE other.example servers=44.128.0.13 unsigned\nwww A 44.128.7.7";
        const QByteArray alone =
            outcomeOf(planWith({u"mta-sts"_s}), gone).extras.files.front().content;
        QVERIFY(!alone.contains("other.example"));
        QVERIFY(outcomeOf(planWith({u"mta-sts"_s}), "@ NS ns\n!servfail good.example MX")
                    .one(Purpose::MtaSts)
                    .action
                == Action::Unknown);
    }

    void policyIsForDomainsThatReceive()
    {
        plan::MailPlan plan = planWith({u"mta-sts"_s});
        plan.domains.front().receivesHere = false;
        const Outcome outcome = outcomeOf(plan, "@ NS ns");
        QVERIFY(outcome.of(Purpose::MtaSts).empty() && outcome.extras.files.empty());
        QCOMPARE(outcome.remarks(), QStringList{u"extra.sts.not-here"_s});
        QVERIFY(outcomeOf(planWith({u"null-mx"_s, u"mta-sts"_s}), "@ NS ns")
                    .of(Purpose::MtaSts)
                    .empty());
    }

    void policyEndsInOrder()
    {
        const Outcome outcome =
            outcomeOf(planWith({u"mta-sts=none"_s}), "_mta-sts TXT \"v=STSv1; id=1\"");
        QCOMPARE(outcome.extras.files.front().content,
                 QByteArray("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n"));
        QVERIFY(outcome.one(Purpose::MtaSts).action == Action::Replace);
        QCOMPARE(outcome.remarks(), (QStringList{u"extra.sts.file"_s, u"extra.sts.leaving"_s}));
    }

    void mailProgramsFindTheServer()
    {
        const Outcome outcome = outcomeOf(
            planWith({u"client-service=submissions,imaps,imap,pop3s"_s}),
            "_imaps._tcp SRV 5 7 993 mail\n_imap._tcp SRV 0 0 0 .\n_pop3s._tcp SRV 0 1 995 old");
        const std::vector<plan::PlannedRecord> records = outcome.of(Purpose::ClientService);
        QCOMPARE(records.size(), std::size_t(4));
        QCOMPARE(exporting::nameOf(records[0]), u"_submissions._tcp.good.example"_s);
        QVERIFY(records[0].action == Action::Add);
        QCOMPARE(valueOf(records[0]), u"0 1 465 mail.good.example"_s);
        QVERIFY(records[1].action == Action::Keep);
        QCOMPARE(valueOf(records[1]), u"5 7 993 mail.good.example"_s);
        QVERIFY(records[2].action == Action::Replace); // "." has to stand alone
        QVERIFY(records[3].action == Action::Replace);
        QCOMPARE(records[3].published, QStringList{u"0 1 995 old.good.example"_s});
        QCOMPARE(outcome.extras.files.size(), std::size_t(1));
        const auto reading = transport::parseAutoconfig(outcome.extras.files.front().content);
        const auto *config = std::get_if<transport::Autoconfig>(&reading);
        QVERIFY(config);
        QCOMPARE(config->incoming.size(), std::size_t(3));
    }

    void caa_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QStringList>("remarks");
        const QString plain = u"caa=ca.example"_s;
        const QString bound = u"caa=ca.example; validationmethods=dns-01"_s;
        const QString atHost = u"mail.good.example 0 issue \"ca.example\""_s;
        const QString above = u"good.example 0 issue \"ca.example\""_s;
        QTest::newRow("no set") << plain << QByteArray("@ NS ns") << Action::Add << atHost
                                << QStringList();
        QTest::newRow("allowed from above")
            << plain << QByteArray("@ CAA 0 issue \"CA.example\"") << Action::Keep
            << u"good.example 0 issue \"CA.example\""_s << QStringList();
        QTest::newRow("allowed with a binding")
            << plain << QByteArray("mail CAA 0 issue \"ca.example; accounturi=u\"") << Action::Keep
            << u"mail.good.example 0 issue \"ca.example; accounturi=u\""_s << QStringList();
        QTest::newRow("beside others, where they stand")
            << plain << QByteArray("@ CAA 0 issue \"other.example\"\n@ CAA 0 iodef \"mailto:a@b\"")
            << Action::Add << above << QStringList{u"extra.caa.forbids"_s};
        QTest::newRow("the nearest set holds")
            << plain << QByteArray("@ CAA 0 issue \"ca.example\"\nmail CAA 0 issue \";\"")
            << Action::Add << atHost << QStringList{u"extra.caa.forbids"_s};
        QTest::newRow("a set without issuers restricts nothing")
            << plain << QByteArray("@ CAA 0 iodef \"mailto:a@b\"") << Action::Add << above
            << QStringList();
        QTest::newRow("a tag that nobody knows")
            << plain << QByteArray("mail CAA 128 strange \"x\"") << Action::Add << atHost
            << QStringList{u"extra.caa.critical"_s};
        QTest::newRow("a binding beside the open door")
            << bound << QByteArray("@ CAA 0 issue \"ca.example\"") << Action::Add
            << u"good.example 0 issue \"ca.example; validationmethods=dns-01\""_s
            << QStringList{u"extra.caa.unbound"_s};
        QTest::newRow("the same binding")
            << bound << QByteArray("@ CAA 0 issue \"ca.example ;ValidationMethods=dns-01\"")
            << Action::Keep << u"good.example 0 issue \"ca.example ;ValidationMethods=dns-01\""_s
            << QStringList();
        QTest::newRow("no answer") << plain << QByteArray("@ NS ns\n!servfail good.example CAA")
                                   << Action::Unknown << atHost << QStringList();
    }

    void caa()
    {
        QFETCH(const QString, extra);
        QFETCH(const QByteArray, zone);
        QFETCH(const Action, action);
        QFETCH(const QString, record);
        QFETCH(const QStringList, remarks);
        const Outcome outcome = outcomeOf(planWith({extra}), zone);
        const plan::PlannedRecord planned = outcome.one(Purpose::Caa);
        QVERIFY2(planned.action == action, qPrintable(plan::toString(planned.action)));
        QCOMPARE(exporting::nameOf(planned) + u' ' + valueOf(planned), record);
        QCOMPARE(outcome.remarks(), remarks);
    }

    void caaOfAForeignZoneIsOverruledAtTheHost()
    {
        plan::MailPlan plan = planWith({u"caa=ca.example"_s});
        plan.hosts.front().name = dns::Domain::of("home.dyn.example");
        const Outcome outcome =
            outcomeIn(plan, "$ZONE good.example servers=44.128.0.10 unsigned\n@ NS ns\n"
                            "$ZONE dyn.example servers=44.128.0.10 unsigned\n@ CAA 0 issue "
                            "\"other.example\"\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 "
                            "unsigned\n");
        const plan::PlannedRecord record = outcome.one(Purpose::Caa);
        QCOMPARE(exporting::nameOf(record), u"home.dyn.example"_s);
        QVERIFY(record.action == Action::Add);
    }

    void twoDomainsShareTheRecordsOfTheirHost()
    {
        plan::MailPlan plan = planWith({u"caa=ca.example"_s});
        plan::MailDomain second = plan.domains.front();
        second.name = dns::Domain::of("also.good.example");
        plan.domains.push_back(second);
        QCOMPARE(outcomeOf(plan, "@ NS ns").of(Purpose::Caa).size(), std::size_t(1));
    }

    void keyIsOfferedOnlyWithProof_data()
    {
        QTest::addColumn<QByteArray>("resolver");
        QTest::addColumn<QByteArray>("signing");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("remark");
        QTest::newRow("proven") << QByteArray("!resolver honest validating") << QByteArray("signed")
                                << 1 << u"extra.tlsa.renewal"_s;
        QTest::newRow("signed, nobody validates")
            << QByteArray("!resolver honest") << QByteArray("signed") << 0
            << u"extra.tlsa.unproven"_s;
        QTest::newRow("the word of a public resolver does not count")
            << QByteArray("!resolver public validating") << QByteArray("signed") << 0
            << u"extra.tlsa.unproven"_s;
        QTest::newRow("not signed") << QByteArray("!resolver honest validating")
                                    << QByteArray("unsigned") << 0 << u"extra.tlsa.unsigned"_s;
        QTest::newRow("bogus") << QByteArray("!resolver honest validating") << QByteArray("bogus")
                               << 0 << u"extra.tlsa.bogus"_s;
    }

    void keyIsOfferedOnlyWithProof()
    {
        QFETCH(const QByteArray, resolver);
        QFETCH(const QByteArray, signing);
        QFETCH(const int, records);
        QFETCH(const QString, remark);
        const Outcome outcome =
            outcomeOf(planWith({u"tlsa="_s + digest}),
                      "@ NS ns\nns A 44.128.0.10\nmail A 44.128.0.25\n" + resolver, signing);
        QCOMPARE(int(outcome.of(Purpose::Tlsa).size()), records);
        QCOMPARE(outcome.remarks(), QStringList{remark});
        if (records == 1) {
            const plan::PlannedRecord record = outcome.one(Purpose::Tlsa);
            QCOMPARE(exporting::nameOf(record), u"_25._tcp.mail.good.example"_s);
            QCOMPARE(valueOf(record), u"3 1 1 "_s + digest);
            QVERIFY(record.action == Action::Add);
        }
    }

    void nextKeyStandsBesideTheOldOne()
    {
        const QByteArray old = QByteArray("cd").repeated(32);
        const auto actionWith = [&](const QByteArray &published) {
            return outcomeOf(
                       planWith({u"tlsa="_s + digest}),
                       "!resolver honest validating\n@ NS ns\nns A 44.128.0.10\n_25._tcp.mail "
                       "TLSA 3 1 1 "
                           + published,
                       "signed")
                .one(Purpose::Tlsa);
        };
        QVERIFY(actionWith(old).action == Action::Add);
        QCOMPARE(actionWith(old).published, QStringList{QString::fromLatin1("3 1 1 " + old)});
        QVERIFY(actionWith(digest.toLatin1().toUpper()).action == Action::Keep);
    }

    void aDomainWithoutMailHasNoOtherExchanger()
    {
        const plan::MailPlan plan = planWith({u"null-mx"_s});
        const auto recordIn = [&](const QByteArray &zone) {
            const Outcome outcome = outcomeOf(plan, zone);
            if (!outcome.of(Purpose::MailExchanger).empty())
                qFatal("an MX record beside the null MX");
            return outcome.one(Purpose::NullMx);
        };
        QVERIFY(recordIn("@ NS ns").action == Action::Add);
        QCOMPARE(valueOf(recordIn("@ NS ns")), u"0 ."_s);
        QVERIFY(recordIn("@ MX 0 .").action == Action::Keep);
        QVERIFY(recordIn("@ MX 10 mail").action == Action::Replace);
        // SPF and DMARC are the owner's to change.
        const Outcome outcome = outcomeOf(plan, "@ NS ns");
        QCOMPARE(valueOf(outcome.one(Purpose::Spf)), u"v=spf1 ip4:44.128.0.25 ~all"_s);
        QVERIFY(valueOf(outcome.one(Purpose::Dmarc)).contains(u"p=none"));
        QCOMPARE(outcome.remarks(), QStringList{u"extra.null-mx.sending"_s});
    }

    void formsGetTheirFields()
    {
        const Outcome outcome =
            outcomeOf(planWith({u"client-service=imaps"_s, u"caa=ca.example"_s}), "@ NS ns");
        const exporting::Card card =
            exporting::cardFor(outcome.one(Purpose::ClientService), nullptr);
        QStringList fields;
        for (const exporting::CardField &field : card.fields)
            fields << field.id + u'=' + field.value;
        QCOMPARE(fields,
                 (QStringList{u"name=_imaps._tcp"_s, u"type=SRV"_s, u"priority=0"_s, u"weight=1"_s,
                              u"port=993"_s, u"value=mail.good.example"_s, u"ttl=3600"_s}));
        const Result<QString> bind = exporting::writeRecords(u"bind"_s, outcome.records, {});
        QVERIFY(bind.has_value());
        QVERIFY(bind->contains(u"_imaps._tcp.good.example. 3600 IN SRV 0 1 993 "
                               "mail.good.example.\n"));
        QVERIFY(bind->contains(u"mail.good.example. 3600 IN CAA 0 issue \"ca.example\"\n"));
        const Outcome none = outcomeOf(planWith({u"null-mx"_s}), "@ NS ns");
        QVERIFY(exporting::writeRecords(u"bind"_s, none.records, {})
                    ->contains(u"good.example. 3600 IN MX 0 .\n"));
    }
};

MW_TEST(tst_Extras)
#include "tst_Extras.moc"
