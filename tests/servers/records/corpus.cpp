// Writes planned records in every format, for readers that know nothing of ours (check-formats):
//     test_record_corpus FOLDER
// FOLDER gets records.FORMAT for each format, before.zone (what the zone holds beforehand), and
// expected.json: {"zone", "sets": [{"name","type","ttl","before":[…],"after":[…],"planned":[…],
// "replaceable"}]} with the data of records in master-file text.
#include "data/DnsHosts.h"
#include "exporting/Records.h"
#include "exporting/records/RecordSets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using plan::Action;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

const dns::Domain zone = dns::Domain::of("xn--bcher-kva.example");

dns::Name under(const char *owner)
{
    const QString name = QString::fromLatin1(owner);
    return name == u"@" ? zone.name() : dns::Name::parse(name + u'.' + zone.ascii()).value();
}

class Corpus
{
public:
    /// What the zone holds and nobody plans for.
    void there(const char *owner, dns::RecordData data)
    {
        m_before.push_back({under(owner), 3600, std::move(data)});
    }
    void plan(const char *owner, dns::RecordData data, Action action = Action::Add,
              QStringList published = {}, quint32 ttl = 3600, Purpose purpose = Purpose::DkimKey)
    {
        PlannedRecord item;
        item.record = {under(owner), ttl, std::move(data)};
        item.action = action;
        item.published = std::move(published);
        item.purpose = purpose;
        item.zone = zone;
        m_records.push_back(std::move(item));
    }
    void text(const char *owner, const QByteArray &value) { plan(owner, dns::Txt::of(value)); }
    void setByProvider(const dns::Name &owner, const dns::Name &target)
    {
        PlannedRecord item;
        item.record = {owner, 3600, dns::Ptr{target}};
        item.action = Action::Add;
        item.purpose = Purpose::ReverseName;
        item.zone = zone;
        item.setByProvider = true;
        m_records.push_back(std::move(item));
    }

    [[nodiscard]] const std::vector<PlannedRecord> &records() const { return m_records; }
    [[nodiscard]] const std::vector<dns::Record> &before() const { return m_before; }
    /// As a look-up of all names finds it.
    [[nodiscard]] plan::Published published() const
    {
        plan::Published found;
        for (const PlannedRecord &item : m_records) {
            const dns::Question question{item.record.owner, item.record.type()};
            dns::Answer answer = dns::answerWith(question, dns::Outcome::NoData);
            for (const dns::Record &record : m_before) {
                if (record.owner == question.name && record.type() == question.type)
                    answer.answer.push_back(record);
            }
            if (!answer.answer.empty())
                answer.outcome = dns::Outcome::Records;
            found.answers[question] = std::move(answer);
        }
        return found;
    }

private:
    std::vector<PlannedRecord> m_records;
    std::vector<dns::Record> m_before;
};

Corpus makeCorpus()
{
    Corpus corpus;
    // What is there: two site verifications beside the old SPF record, and what mail has nothing to do with
    corpus.there("@", dns::Txt::of("google-site-verification=a;b\"c\\d"));
    corpus.there("@", dns::Txt::of("v=spf1 a -all"));
    corpus.there("@", dns::Txt::of("MS=ms12345678"));
    corpus.there("@", dns::A{*Address::parse(u"44.128.0.80")});
    corpus.there("www", dns::A{*Address::parse(u"44.128.0.80")});
    corpus.there("mail", dns::A{*Address::parse(u"44.128.0.9")});
    corpus.there("_dmarc", dns::Txt::of("v=DMARC1; p=none"));
    corpus.there("raw", dns::Txt::of("other \xff\x01 octets"));
    corpus.there("raw", dns::Txt::of("v=spf1 -all"));

    corpus.plan("mail", dns::A{*Address::parse(u"44.128.0.25")}, Action::Replace, {u"44.128.0.9"_s},
                300, Purpose::HostAddress);
    corpus.plan("mail", dns::Aaaa{*Address::parse(u"3ffe:44:128::25")}, Action::Add, {}, 300,
                Purpose::HostAddress);
    corpus.plan("@", dns::Mx{10, under("mail")}, Action::Add, {}, 3600, Purpose::MailExchanger);
    corpus.plan("nomail", dns::Mx{0, dns::Name()}, Action::Add, {}, 3600, Purpose::NullMx);
    corpus.plan("@", dns::Txt::of("v=spf1 ip4:44.128.0.25 exists:%{i}._spf.%{d2} a -all"),
                Action::Replace, {u"v=spf1 a -all"_s}, 3600, Purpose::Spf);
    corpus.plan("_dmarc",
                dns::Txt::of("v=DMARC1; p=none; rua=mailto:a@x.example,mailto:b@x.example"),
                Action::Replace, {u"v=DMARC1; p=none"_s}, 0, Purpose::Dmarc);
    corpus.plan("raw", dns::Txt::of("v=spf1 a -all"), Action::Replace, {u"v=spf1 -all"_s}, 3600,
                Purpose::HeloSpf);
    corpus.plan("mail", dns::Caa{0, "issue", "letsencrypt.org; validationmethods=dns-01"},
                Action::Add, {}, 3600, Purpose::Caa);
    corpus.plan("_submissions._tcp", dns::Srv{0, 1, 465, under("mail")}, Action::Add, {}, 3600,
                Purpose::ClientService);
    corpus.plan("_25._tcp.mail", dns::Tlsa{3, 1, 1, QByteArray(32, '\xab')}, Action::Add, {}, 3600,
                Purpose::Tlsa);
    corpus.plan("autoconfig", dns::Cname{under("mail")}, Action::Add, {}, 3600,
                Purpose::ClientService);
    corpus.setByProvider(dns::Name::reverse(*Address::parse(u"44.128.0.25")), under("mail"));

    for (const int length : {66, 234, 255, 256, 410, 754})
        corpus.text(qPrintable(u"l%1._domainkey"_s.arg(length)),
                    "v=DKIM1; p=" + QByteArray(length - 11, 'A'));
    corpus.text("semicolon", "a; b;c");
    corpus.text("quote", R"(say "hi" "")");
    corpus.text("backslash", R"(a\b \; \010 \)");
    corpus.text("macro", "v=spf1 exists:%{ir}.x ${x} %%{y} %20 %1 -all");
    corpus.text("marks", "a,b:c'd`e|f#g$h!i*j~k^l&m<n>o</script>(p)[q]{r}@s=t+u?v/w");
    corpus.text("spaces", "  before and after  ");
    corpus.text("utf8", "b\xc3\xbc"
                        "cher \xe2\x80\x99 \xf0\x9f\x93\xa7");
    corpus.text("deep.er.than.most", "x");
    corpus.plan("ttl", dns::Txt::of("longest"), Action::Add, {}, 2147483647);
    return corpus;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QJsonArray zoneTexts(const std::vector<dns::RecordData> &all)
{
    QJsonArray texts;
    for (const dns::RecordData &data : all)
        texts.append(dns::toZoneText(data));
    return texts;
}

bool writeFormats(const QString &folder, const Corpus &corpus, const plan::Published &published)
{
    const Result<data::DnsHosts> hosts = data::DnsHosts::builtIn();
    if (!hosts)
        return false;
    std::vector<std::pair<QString, const data::DnsHost *>> wanted;
    for (const QString &format : exporting::recordFormats())
        wanted.emplace_back(format, nullptr);
    for (const char *host : {"cloudflare", "route53"}) {
        const data::DnsHost *found = hosts->find(QString::fromLatin1(host));
        if (!found)
            return false;
        wanted.emplace_back(u"terraform"_s, found);
    }
    for (const auto &[format, host] : wanted) {
        exporting::RecordOptions options;
        options.host = host;
        options.published = &published;
        const Result<QString> text = exporting::writeRecords(format, corpus.records(), options);
        const QString name = host ? format + u'-' + host->id : format;
        if (!text || !write(folder + u"/records."_s + name, text->toUtf8()))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 64;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Corpus corpus = makeCorpus();
    const plan::Published published = corpus.published();
    QByteArray before;
    for (const dns::Record &record : corpus.before())
        before += dns::toZoneLine(record).toUtf8() + '\n';
    QJsonArray sets;
    for (const exporting::RecordSet &set : exporting::recordSets(corpus.records(), &published)) {
        std::vector<dns::RecordData> planned;
        for (const PlannedRecord &item : set.planned)
            planned.push_back(item.record.data);
        sets.append(QJsonObject{{u"name"_s, set.owner.toLower()},
                                {u"type"_s, dns::toString(set.type)},
                                {u"ttl"_s, qint64(set.ttl)},
                                {u"before"_s, zoneTexts(set.before)},
                                {u"after"_s, zoneTexts(set.after)},
                                {u"planned"_s, zoneTexts(planned)}});
    }
    const QJsonObject expected{{u"zone"_s, zone.ascii()}, {u"sets"_s, sets}};
    const bool done = QDir().mkpath(folder) && write(folder + u"/before.zone"_s, before)
                      && write(folder + u"/expected.json"_s, QJsonDocument(expected).toJson())
                      && writeFormats(folder, corpus, published);
    return done ? 0 : 1;
}
