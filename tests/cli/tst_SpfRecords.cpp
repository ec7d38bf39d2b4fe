// spf explain and spf merge: a record by itself, and as it stands at a domain.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const world = R"(!clock 2026-11-24T10:00:00Z
$ZONE own.example unsigned
@        TXT  "v=spf1 mx include:_spf.google.com ~all"
@        MX   10 mail
mail     A    44.128.25.25
long     TXT  "v=spf1 include:a.own.example include:b.own.example ~all"
a        TXT  "v=spf1 a:mail.own.example a:mail.own.example/31 a:mail.own.example/30 a:mail.own.example/29 -all"
b        TXT  "v=spf1 a:mail.own.example/28 a:mail.own.example/27 a:mail.own.example/26 a:mail.own.example/25 -all"
$ZONE google.com unsigned
_spf     TXT  "v=spf1 include:_netblocks.google.com ~all"
_netblocks TXT "v=spf1 ip4:44.129.0.0/17 ip4:44.129.128.0/17 ~all"
$ZONE silent.example unsigned
!timeout silent.example
)";

QJsonObject tokenAt(const QJsonObject &document, int place)
{
    return document[u"tokens"].toArray().at(place).toObject();
}

} // namespace

class tst_SpfRecords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Ran run(const QString &line)
    {
        QStringList arguments;
        for (const QString &word : line.split(u'|'))
            arguments << word;
        return cli(m_folder.path(),
                   arguments + QStringList{u"--world"_s, u"w.world"_s, u"--no-delay"_s});
    }
    QJsonObject document(const QString &line) { return documentOf(run(line + u"|--json"_s).out); }

private slots:
    void initTestCase() { write(m_folder.filePath(u"w.world"_s), world); }

    void explainsWhatTermsStandFor()
    {
        const QJsonObject found = document(u"spf|explain|own.example|--ip|44.128.25.25"_s);
        const QJsonObject mx = tokenAt(found, 1);
        QCOMPARE(mx[u"type"].toString(), u"mx"_s);
        QCOMPARE(mx[u"prefix"].toString(), u"+"_s);
        QCOMPARE(mx[u"result"].toString(), u"pass"_s);
        QCOMPARE(mx[u"addresses"].toArray(), QJsonArray{u"44.128.25.25"_s});
        QCOMPARE(mx[u"matchesOwn"], QJsonValue(true));
        const QJsonObject include = tokenAt(found, 2);
        QCOMPARE(include[u"lookups"].toInt(), 2);
        QCOMPARE(include[u"matchesOwn"], QJsonValue(false));
        QVERIFY(include[u"owner"].toString().contains(u"Google"));
    }

    void saysWhetherAnIncludeMatches()
    {
        const QJsonObject found = document(u"spf|explain|own.example|--ip|44.129.200.1"_s);
        QCOMPARE(tokenAt(found, 1)[u"matchesOwn"], QJsonValue(false));
        QCOMPARE(tokenAt(found, 2)[u"matchesOwn"], QJsonValue(true));
    }

    void explainsARecordThatIsNotPublishedYet()
    {
        const QJsonObject alone = document(u"spf|explain|v=spf1 mx -all"_s);
        QVERIFY(!tokenAt(alone, 1).contains(u"addresses"));
        const QJsonObject there = document(u"spf|explain|v=spf1 mx -all|--at|own.example"_s);
        QCOMPARE(tokenAt(there, 1)[u"addresses"].toArray(), QJsonArray{u"44.128.25.25"_s});
    }

    void refusesAWrongAddressOrPlace()
    {
        QCOMPARE(run(u"spf|explain|own.example|--ip|1.2.3"_s).code, 65);
        QCOMPARE(run(u"spf|explain|v=spf1 mx -all|--at|a..b"_s).code, 65);
        QCOMPARE(run(u"spf|merge|v=spf1 mx -all|--at|a..b"_s).code, 65);
    }

    void mergesIntoWhatIsPublished()
    {
        const QJsonObject merged = document(u"spf|merge|own.example|--add|ip4:44.128.25.9"_s);
        QCOMPARE(merged[u"after"].toString(),
                 u"v=spf1 ip4:44.128.25.9 mx include:_spf.google.com ~all"_s);
        QCOMPARE(merged[u"lookupsBefore"].toInt(), 2);
        const QJsonObject budget = merged[u"budget"].toObject();
        QCOMPARE(budget[u"before"][u"lookups"].toInt(), 3);
        QCOMPARE(budget[u"after"][u"lookups"].toInt(), 3);
        bool named = false;
        for (const QJsonValue &change : merged[u"changes"].toArray())
            named = named || change[u"owner"].toString().contains(u"Google");
        QVERIFY(named);
    }

    void saysWhenTheMergedRecordIsOverTheLimit()
    {
        const Ran fine = run(u"spf|merge|long.own.example|--add|ip4:44.128.25.9|--json"_s);
        QCOMPARE(documentOf(fine.out)[u"budget"][u"after"][u"lookups"].toInt(), 10);
        QCOMPARE(fine.code, 1); // near the limit
        const Ran over = run(u"spf|merge|long.own.example|--add|mx|--json"_s);
        QCOMPARE(documentOf(over.out)[u"budget"][u"after"][u"lookups"].toInt(), 11);
        QVERIFY(codesOf(documentOf(over.out)).contains(u"spf.too-many-lookups"_s));
        QCOMPARE(over.code, 2);
    }

    void asksNobodyAboutARecordAlone()
    {
        const Ran ran = run(u"spf|merge|v=spf1 include:silent.example ~all|--add|mx|--json"_s);
        QCOMPARE(ran.code, 0);
        QVERIFY(!documentOf(ran.out).contains(u"budget"));
    }

    void writesAnIncludeOut()
    {
        const Ran ran = run(u"spf|merge|own.example|--flatten|_spf.google.com|--json"_s);
        const QJsonObject merged = documentOf(ran.out);
        QCOMPARE(merged[u"after"].toString(), u"v=spf1 ip4:44.129.0.0/16 mx ~all"_s);
        QCOMPARE(merged[u"budget"][u"after"][u"lookups"].toInt(), 1);
        QCOMPARE(codesOf(merged), QStringList{u"spf.flattened"_s});
        QCOMPARE(ran.code, 1);
    }

    void refusesToWriteOutWhatItDoesNotKnow()
    {
        QCOMPARE(run(u"spf|merge|own.example|--flatten|other.example"_s).code, 65);
        QCOMPARE(
            run(u"spf|merge|v=spf1 include:silent.example ~all|--flatten|silent.example"_s).code,
            65);
    }

    void saysWhenTheDomainCouldNotBeAsked()
    {
        QCOMPARE(run(u"spf|explain|silent.example"_s).code, 3);
        QCOMPARE(run(u"spf|merge|silent.example|--add|mx"_s).code, 3);
    }
};

MW_TEST(tst_SpfRecords)
#include "tst_SpfRecords.moc"
