// Records as the form of a DNS host wants them: which parts of a value have fields of their own there.
#include "data/DnsHosts.h"
#include "exporting/Records.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::exporting;
using dns::Name;

namespace {

plan::PlannedRecord planned(const Name &owner, const dns::RecordData &data, plan::Purpose purpose)
{
    plan::PlannedRecord item;
    item.record = {owner, 3600, data};
    item.purpose = purpose;
    item.action = plan::Action::Add;
    item.zone = dns::Domain::of("good.example");
    return item;
}

/// "id label=value" of each field but name, type and TTL.
QStringList valueFields(const plan::PlannedRecord &record, const data::DnsHost *host)
{
    QStringList list;
    for (const CardField &field : cardFor(record, host).fields) {
        if (field.id != u"name" && field.id != u"type" && field.id != u"ttl")
            list << field.id + u' ' + field.label + u'=' + field.value;
    }
    return list;
}

} // namespace

class tst_Cards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Result<data::DnsHosts> known = data::DnsHosts::builtIn();
        QVERIFY(known);
        m_hosts = std::move(*known);
    }

    void partsOfAValueGoWhereTheFormHasThem_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *host, const char *type, const QStringList &fields) {
            QTest::addRow("%s %s", host, type)
                << QString::fromLatin1(host) << QString::fromLatin1(type) << fields;
        };
        row("desec", "CAA",
            {u"flags Flags=0"_s, u"tag Tag=issue"_s, u"issuer Value=\"ca.example\""_s});
        row("desec", "TLSA",
            {u"usage Usage=3"_s, u"selector Selector=1"_s, u"matching Matching Type=1"_s,
             u"data Certificate Data=abcd"_s});
        row("godaddy", "CAA",
            {u"flags Flag=0"_s, u"tag Tag=issue"_s, u"issuer Domain=ca.example"_s});
        // A field that the form does not ask for is none.
        row("cloudflare", "CAA", {u"tag Tag=issue"_s, u"issuer CA domain name=ca.example"_s});
        // Nobody knows how this form looks.
        row("porkbun", "CAA", {u"value Value=0 issue \"ca.example\""_s});
        row("porkbun", "TLSA", {u"value Value=3 1 1 abcd"_s});
        row("cloudflare", "TLSA", {u"value Value=3 1 1 abcd"_s});
        row("", "CAA", {u"value Value=0 issue \"ca.example\""_s});
        row("", "TLSA", {u"value Value=3 1 1 abcd"_s});
        row("", "SRV",
            {u"priority Priority=0"_s, u"weight Weight=1"_s, u"port Port=465"_s,
             u"value Value=mail.good.example"_s});
        row("desec", "SRV",
            {u"priority Priority=0"_s, u"weight Weight=1"_s, u"port Port=465"_s,
             u"value Value=mail.good.example."_s});
        row("", "MX", {u"priority Priority=10"_s, u"value Value=mail.good.example"_s});
    }

    void partsOfAValueGoWhereTheFormHasThem()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, type);
        QFETCH(const QStringList, fields);
        const data::DnsHost *form = m_hosts->find(host);
        QCOMPARE(form != nullptr, !host.isEmpty());
        const Name mail = Name::of("mail.good.example");
        const std::map<QString, plan::PlannedRecord> records{
            {u"CAA"_s, planned(mail, dns::Caa{0, "issue", "ca.example"}, plan::Purpose::Caa)},
            {u"TLSA"_s,
             planned(Name::of("_25._tcp.mail.good.example"),
                     dns::Tlsa{3, 1, 1, QByteArray::fromHex("abcd")}, plan::Purpose::Tlsa)},
            {u"SRV"_s, planned(Name::of("_submissions._tcp.good.example"),
                               dns::Srv{0, 1, 465, mail}, plan::Purpose::ClientService)},
            {u"MX"_s,
             planned(Name::of("good.example"), dns::Mx{10, mail}, plan::Purpose::MailExchanger)}};
        QCOMPARE(valueFields(records.at(type), form), fields);
    }

    /// Made-up forms: names for the parts of SRV, and a part that nobody knows.
    void readsTheFieldsOfAForm()
    {
        const auto read = [](const QByteArray &fields) {
            return data::DnsHosts::fromJson(
                R"({"schema": 1, "asOf": "2026-11", "hosts": [{"id": "x", "name": "X", "kind": "panel",
                    "recognise": {}, "fields": )"
                    + fields + R"(}], "recognitionTests": []})",
                u"x.json"_s);
        };
        const Result<data::DnsHosts> known =
            read(R"({"SRV": {"target": "Host", "port": "Port", "weight": "W", "priority": "P"}})");
        QVERIFY2(known, known ? "" : qPrintable(known.error().toDebugString()));
        const plan::PlannedRecord srv = planned(Name::of("_imaps._tcp.good.example"),
                                                dns::Srv{1, 2, 993, Name::of("mail.good.example")},
                                                plan::Purpose::ClientService);
        QCOMPARE(valueFields(srv, known->find(u"x")),
                 (QStringList{u"priority P=1"_s, u"weight W=2"_s, u"port Port=993"_s,
                              u"target Host=mail.good.example"_s}));
        QVERIFY(!read(R"({"CAA": {"colour": "Colour"}})"));
        QVERIFY(!read(R"({"MX": {"priority": "P"}})"));
    }

private:
    std::optional<data::DnsHosts> m_hosts;
};

MW_TEST(tst_Cards)
#include "tst_Cards.moc"
