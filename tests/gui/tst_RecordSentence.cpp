// The sentence above a record: by what receivers make of its value.
#include "gui/pages/RecordSentence.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

namespace {

QString sentenceOf(plan::Purpose purpose, const char *text)
{
    plan::PlannedRecord record;
    record.purpose = purpose;
    record.record.data = dns::Txt::of(text);
    return recordSentence(record);
}

QString ofDmarc(const char *text)
{
    return sentenceOf(plan::Purpose::Dmarc, text);
}

QString ofSpf(const char *text)
{
    return sentenceOf(plan::Purpose::Spf, text);
}

} // namespace

class tst_RecordSentence : public QObject
{
    Q_OBJECT

private slots:
    void policiesAreToldApart();
    void whatIsAppliedCounts();
    void endsOfSpfAreToldApart();
    void everyPurposeHasOne();
};

void tst_RecordSentence::policiesAreToldApart()
{
    const std::set<QString> all{ofDmarc("v=DMARC1; p=none"),
                                ofDmarc("v=DMARC1; p=quarantine"),
                                ofDmarc("v=DMARC1; p=reject"),
                                ofDmarc("v=DMARC1; p=none; rua=mailto:a@b.example"),
                                ofDmarc("v=DMARC1; p=quarantine; rua=mailto:a@b.example"),
                                ofDmarc("v=DMARC1; p=reject; rua=mailto:a@b.example"),
                                ofDmarc("no record at all")};
    QCOMPARE(all.size(), 7U);
    QVERIFY(!all.contains(QString()));
}

void tst_RecordSentence::whatIsAppliedCounts()
{
    // Under test receivers do one step less (RFC 9989).
    QCOMPARE(ofDmarc("v=DMARC1; p=reject; t=y"), ofDmarc("v=DMARC1; p=quarantine"));
    QCOMPARE(ofDmarc("v=DMARC1; p=quarantine; t=y"), ofDmarc("v=DMARC1; p=none"));
    QCOMPARE(ofDmarc("v=DMARC1; p=none; sp=reject"), ofDmarc("v=DMARC1; p=none"));
}

void tst_RecordSentence::endsOfSpfAreToldApart()
{
    const QString open = ofSpf("v=spf1 mx ?all");
    const std::set<QString> all{ofSpf("v=spf1 mx -all"), ofSpf("v=spf1 mx ~all"), open};
    QCOMPARE(all.size(), 3U);
    QCOMPARE(ofSpf("v=spf1 mx"), open);
    QCOMPARE(ofSpf("v=spf1 redirect=other.example"), open); // the other record says it
}

void tst_RecordSentence::everyPurposeHasOne()
{
    std::set<QString> all;
    for (int i = 0; i <= static_cast<int>(plan::Purpose::NullMx); ++i) {
        const auto purpose = static_cast<plan::Purpose>(i);
        const QString sentence = sentenceOf(purpose, "v=spf1 mx -all");
        QVERIFY2(!sentence.isEmpty(), qPrintable(plan::toString(purpose)));
        if (purpose != plan::Purpose::HeloSpf) // says what the other one says
            QVERIFY2(all.insert(sentence).second, qPrintable(plan::toString(purpose)));
    }
    plan::PlannedRecord record;
    record.purpose = plan::Purpose::ClientService;
    record.record.data = dns::Srv{};
    QVERIFY(all.insert(recordSentence(record)).second); // "not offered"
}

MW_TEST(tst_RecordSentence)
#include "tst_RecordSentence.moc"
