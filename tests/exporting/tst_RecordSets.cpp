// Planned records beside what is published: nothing of others may be lost, whatever takes sets whole.
#include "data/DnsHosts.h"
#include "exporting/Records.h"
#include "exporting/records/RecordSets.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::exporting;
using dns::Name;
using dns::Type;
using plan::Action;
using plan::PlannedRecord;

namespace {

const Name apex = Name::of("good.example");

PlannedRecord planned(const Name &owner, const QByteArray &text, Action action,
                      const QStringList &published = {})
{
    PlannedRecord item;
    item.record = {owner, 3600, dns::Txt::of(text)};
    item.purpose = plan::Purpose::Spf;
    item.action = action;
    item.published = published;
    item.zone = dns::Domain::of("good.example");
    return item;
}

plan::Published texts(const Name &owner, const QList<QByteArray> &values)
{
    plan::Published published;
    const dns::Question question{owner, Type::TXT};
    dns::Answer answer =
        dns::answerWith(question, values.isEmpty() ? dns::Outcome::NoData : dns::Outcome::Records);
    for (const QByteArray &value : values)
        answer.answer.push_back({owner, 60, dns::Txt::of(value)});
    published.answers[question] = answer;
    return published;
}

QStringList words(const std::vector<dns::RecordData> &all)
{
    QStringList list;
    for (const dns::RecordData &data : all)
        list << dns::toPlainText(data);
    return list;
}

QString written(const QString &format, const std::vector<PlannedRecord> &records,
                const plan::Published &published)
{
    RecordOptions options;
    options.published = &published;
    return writeRecords(format, records, options).value_or(QString());
}

} // namespace

class tst_RecordSets : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatOthersPutThere()
    {
        const std::vector<PlannedRecord> records{
            planned(apex, "v=spf1 mx -all", Action::Replace, {u"v=spf1 a -all"_s})};
        const plan::Published published = texts(apex, {"verify=1", "v=spf1 a -all", "verify=2"});
        const std::vector<RecordSet> sets = recordSets(records, &published);
        QCOMPARE(sets.size(), std::size_t{1});
        QVERIFY(sets.front().beforeIsKnown);
        QCOMPARE(words(sets.front().after),
                 (QStringList{u"verify=1"_s, u"verify=2"_s, u"v=spf1 mx -all"_s}));
        QCOMPARE(words(sets.front().added()), QStringList{u"v=spf1 mx -all"_s});
        QCOMPARE(words(sets.front().removed()), QStringList{u"v=spf1 a -all"_s});
    }
    void leavesWhatDoesTheSameAsItIs()
    {
        const std::vector<PlannedRecord> records{
            planned(apex, "v=spf1 mx -all", Action::Keep, {u"v=spf1  mx  -all"_s})};
        const plan::Published published = texts(apex, {"v=spf1  mx  -all"});
        const RecordSet set = recordSets(records, &published).front();
        QVERIFY(!set.changes());
        QCOMPARE(words(set.after), QStringList{u"v=spf1  mx  -all"_s});
    }
    void takesOutWhatMustGo()
    {
        const std::vector<PlannedRecord> records{
            planned(apex, "v=spf1 mx -all", Action::Keep, {u"v=spf1 mx -all"_s}),
            planned(apex, "v=spf1 a -all", Action::Remove)};
        const plan::Published published = texts(apex, {"v=spf1 a -all", "v=spf1 mx -all", "x"});
        const RecordSet set = recordSets(records, &published).front();
        QCOMPARE(words(set.after), (QStringList{u"v=spf1 mx -all"_s, u"x"_s}));
        QCOMPARE(words(set.removed()), QStringList{u"v=spf1 a -all"_s});
    }
    void seesAnAlias()
    {
        plan::Published published = texts(apex, {});
        dns::Answer &answer = published.answers.begin()->second;
        answer.chain = {Name::of("other.example")};
        const std::vector<PlannedRecord> records{planned(apex, "v=spf1 -all", Action::Add)};
        const RecordSet set = recordSets(records, &published).front();
        QCOMPARE(set.alias, std::optional(Name::of("other.example")));
        QVERIFY(!set.isNew());
        for (const QString &format : {u"nsupdate"_s, u"powerdns"_s, u"lexicon"_s, u"route53"_s})
            QVERIFY2(!written(format, records, published).contains(u"v=spf1 -all"),
                     qPrintable(format));
    }
    /// A set that a tool replaces as a whole is left out where it alone is not known.
    void replacesNothingUnseen()
    {
        const Name other = Name::of("_dmarc.good.example");
        const std::vector<PlannedRecord> records{planned(apex, "v=spf1 -all", Action::Unknown),
                                                 planned(other, "v=DMARC1; p=none", Action::Add)};
        const plan::Published published = texts(other, {});
        for (const QString &format : {u"dnscontrol"_s, u"octodns"_s, u"terraform"_s}) {
            const QString text = written(format, records, published);
            QStringList live;
            for (const QString &line : text.split(u'\n')) {
                if (!line.trimmed().startsWith(u'#') && !line.trimmed().startsWith(u"//"))
                    live << line;
            }
            QVERIFY2(live.join(u'\n').contains(u"v=DMARC1; p=none"), qPrintable(format));
            QVERIFY2(!live.join(u'\n').contains(u"v=spf1"), qPrintable(format));
        }
        // What adds to a set, or fails where one is, may be written.
        for (const QString &format : {u"nsupdate"_s, u"powerdns"_s, u"route53"_s})
            QVERIFY2(written(format, records, published).contains(u"v=spf1"), qPrintable(format));
        QVERIFY(written(u"route53"_s, records, published).contains(u"CREATE"));
        QVERIFY(!written(u"route53"_s, records, published).contains(u"UPSERT"));
        QVERIFY(!written(u"powerdns"_s, records, published).contains(u"replace-rrset"));
    }
    /// Without a connection everything is written: the owner knows that nothing was looked up.
    void writesAllWithoutAConnection()
    {
        const std::vector<PlannedRecord> records{planned(apex, "v=spf1 -all", Action::Unknown)};
        const QString text = written(u"dnscontrol"_s, records, {});
        QVERIFY(text.contains(u"\n  TXT(\"@\", \"v=spf1 -all\""_s));
    }
    void wantsOneZoneNamed()
    {
        std::vector<PlannedRecord> records{
            planned(apex, "v=spf1 -all", Action::Add),
            planned(Name::of("b.example"), "v=spf1 -all", Action::Add)};
        records.back().zone = dns::Domain::of("b.example");
        RecordOptions options;
        const Result<QString> both = writeRecords(u"route53"_s, records, options);
        QVERIFY(!both);
        QCOMPARE(both.error().code, u"format.one-zone"_s);
        options.zone = dns::Domain::of("b.example");
        const Result<QString> one = writeRecords(u"route53"_s, records, options);
        QVERIFY(one && one->contains(u"b.example.") && !one->contains(u"good.example"));
        QVERIFY(writeRecords(u"bind"_s, records, {}));
    }
    void writesPowerShell()
    {
        std::vector<PlannedRecord> records{
            planned(apex, "it's; \"so\"", Action::Replace, {u"old"_s}),
            planned(Name::of("k.good.example"), QByteArray(410, 'A'), Action::Add)};
        records.front().record.ttl = 90061;
        const QString text = written(u"windows"_s, records, texts(apex, {"old"}));
        QVERIFY(text.contains(
            u"Add-DnsServerResourceRecord -ZoneName 'good.example' -Name '@' -Txt -DescriptiveText "
            "'it''s; \"so\"' -TimeToLive 1.01:01:01\n"_s));
        QVERIFY(text.contains(u"-ceq 'old' } | Remove-DnsServerResourceRecord"_s));
        QVERIFY(text.contains(u"dnscmd /RecordAdd 'good.example' 'k' 3600 TXT '"_s
                              + QString(255, u'A') + u"' '"_s + QString(155, u'A') + u"'\n"_s));
    }
    /// As `terraform fmt` leaves it: equal signs of neighbouring attributes stand below one another,
    /// one blank behind the longest name.
    void alignsTerraform_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("runs"); // names and column of each run, in order
        QTest::newRow("dynamic updates") << QString()
                                         << QStringList{u"zone ttl txt 5"_s,
                                                        u"zone ttl 5"_s,
                                                        u"preference exchange 11"_s,
                                                        u"zone name ttl 5"_s,
                                                        u"priority weight port target 9"_s,
                                                        u"zone name ttl addresses 10"_s};
        const QString single = u"zone_id name type ttl "_s;
        QTest::newRow("cloudflare")
            << u"cloudflare"_s << QStringList{u"type 5"_s,
                                              single + u"content 8"_s,
                                              single + u"priority content 9"_s,
                                              single + u"data 8"_s,
                                              single + u"content proxied 8"_s,
                                              single + u"data 8"_s,
                                              single + u"data 8"_s};
        const QString whole = single + u"records 8"_s;
        QTest::newRow("route53") << u"route53"_s << QStringList{u"type 5"_s, whole, whole, whole,
                                                                whole,       whole, whole};
    }
    void alignsTerraform()
    {
        QFETCH(const QString, host);
        QFETCH(const QStringList, runs);
        const Name mail = Name::of("mail.good.example");
        std::vector<PlannedRecord> records{planned(apex, "v=spf1 -all", Action::Add)};
        const auto add = [&](const Name &owner, const dns::RecordData &data) {
            records.push_back(planned(owner, {}, Action::Add));
            records.back().record.data = data;
        };
        add(apex, dns::Mx{10, mail});
        add(Name::of("_submissions._tcp.good.example"), dns::Srv{0, 1, 465, mail});
        add(mail, dns::A{*Address::parse(u"44.128.0.25")});
        add(mail, dns::Caa{0, "issue", "ca.example"});
        add(Name::of("_25._tcp.mail.good.example"), dns::Tlsa{3, 1, 1, QByteArray(32, 'x')});
        plan::Published published;
        for (const PlannedRecord &item : records) {
            const dns::Question question{item.record.owner, item.record.type()};
            published.answers[question] = dns::answerWith(question, dns::Outcome::NoData);
        }
        const Result<data::DnsHosts> known = data::DnsHosts::builtIn();
        QVERIFY(known);
        RecordOptions options;
        options.published = &published;
        options.host = known->find(host);
        QCOMPARE(options.host != nullptr, !host.isEmpty());
        const Result<QString> text = writeRecords(u"terraform"_s, records, options);
        QVERIFY(text);
        static const QRegularExpression attribute(u"^( +)([a-z_]+)( +)= "_s);
        QStringList found;
        QString names;
        QSet<qsizetype> columns;
        for (const QString &line : text->split(u'\n')) {
            const QRegularExpressionMatch match = attribute.match(line);
            if (match.hasMatch()) {
                names += match.captured(2) + u' ';
                columns << match.capturedLength(2) + match.capturedLength(3);
                continue;
            }
            if (names.isEmpty())
                continue;
            QCOMPARE(columns.size(), 1);
            found << names + QString::number(*columns.begin());
            names.clear();
            columns.clear();
        }
        QCOMPARE(found, runs);
    }
};

MW_TEST(tst_RecordSets)
#include "tst_RecordSets.moc"
