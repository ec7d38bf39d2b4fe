// What is to be taken out of the DNS is told as such, and entered nowhere.
#include "exporting/Records.h"
#include "exporting/report/ReportRecords.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QJsonObject>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::exporting;
using dns::Name;
using dns::Type;
using plan::Action;
using plan::PlannedRecord;

namespace {

const QString ours = u"44.128.0.25"_s;
const QString foreign = u"44.128.7.7"_s;
const Name host = Name::of("mail.good.example");

PlannedRecord address(const QString &text, Action action)
{
    PlannedRecord item;
    item.record = {host, 3600, dns::A{*Address::parse(text)}};
    item.action = action;
    item.published = {text};
    item.zone = dns::Domain::of("good.example");
    return item;
}

const std::vector<PlannedRecord> records{address(ours, Action::Keep),
                                         address(foreign, Action::Remove)};

plan::Published bothPublished()
{
    plan::Published published;
    const dns::Question question{host, Type::A};
    dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
    for (const QString &text : {ours, foreign})
        answer.answer.push_back({host, 60, dns::A{*Address::parse(text)}});
    published.answers[question] = answer;
    return published;
}

QStringList linesOf(const QString &format)
{
    const plan::Published published = bothPublished();
    RecordOptions options;
    options.published = &published;
    return writeRecords(format, records, options).value_or(QString()).split(u'\n');
}

bool isComment(const QString &line)
{
    const QString text = line.trimmed();
    return text.startsWith(u';') || text.startsWith(u'#') || text.startsWith(u"//");
}

} // namespace

class tst_RemovedRecords : public QObject
{
    Q_OBJECT

private slots:
    void isInNoFileOfWhatIsToBeThere_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format :
             {u"bind"_s, u"cloudflare"_s, u"route53"_s, u"dnscontrol"_s, u"octodns"_s,
              u"terraform"_s, u"powerdns"_s, u"dnsmasq"_s, u"tinydns"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void isInNoFileOfWhatIsToBeThere()
    {
        QFETCH(const QString, format);
        const QStringList lines = linesOf(format);
        QVERIFY(lines.size() > 1);
        for (const QString &line : lines)
            QVERIFY2(!line.contains(foreign) || isComment(line), qPrintable(line));
    }
    void isDeletedOneByOne_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("verb");
        QTest::newRow("nsupdate") << u"nsupdate"_s << u"update delete "_s;
        QTest::newRow("lexicon") << u"lexicon"_s << u" delete "_s;
        QTest::newRow("windows") << u"windows"_s << u"Remove-DnsServerResourceRecord"_s;
    }
    void isDeletedOneByOne()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, verb);
        int deleted = 0;
        for (const QString &line : linesOf(format)) {
            if (isComment(line))
                continue;
            QVERIFY2(!line.contains(ours), qPrintable(line)); // which stays as it is
            if (!line.contains(foreign))
                continue;
            QVERIFY2(line.contains(verb), qPrintable(line));
            ++deleted;
        }
        QCOMPARE(deleted, 1);
    }
    void isToldWithItsAction()
    {
        const QJsonObject told = toJson(records).at(1).toObject();
        QCOMPARE(told.value(u"action"_s).toString(), u"remove"_s);
        QCOMPARE(told.value(u"value"_s).toString(), foreign);
    }
    void hasNoFormToBeFilledIn()
    {
        const auto has = [](const Card &card, const QString &id) {
            return std::any_of(card.fields.begin(), card.fields.end(),
                               [&](const CardField &field) { return field.id == id; });
        };
        const Card stays = cardFor(records.front(), nullptr);
        QVERIFY(has(stays, u"ttl"_s) && has(stays, u"value"_s));
        const Card goes = cardFor(records.back(), nullptr);
        QVERIFY(!has(goes, u"ttl"_s));
        QVERIFY(has(goes, u"name"_s) && has(goes, u"type"_s) && has(goes, u"value"_s));
        QVERIFY(goes.traps.isEmpty());
    }
    void theReportSaysNotWhatItIsFor()
    {
        const std::vector<ReportRecord> told = explainedRecords(records);
        QVERIFY(!told.front().sentence.isEmpty());
        QCOMPARE(told.back().sentence, QString());
        QVERIFY(told.back().published.isEmpty()); // the value is what is published
        QVERIFY(told.front().action != told.back().action);
    }
};

MW_TEST(tst_RemovedRecords)
#include "tst_RemovedRecords.moc"
