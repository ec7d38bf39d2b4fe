// Key records that were read lately are kept. None may ever be taken for another.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/RecentRecords.h"

#include <QtTest>

using namespace mailworthy;
using dkim::KeyRecord;

namespace {

/// A key record of its own for each number: a revoked one with a note.
QByteArray numbered(int number)
{
    return "v=DKIM1; n=" + QByteArray::number(number) + "; p=";
}

} // namespace

class tst_RecentRecords : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTextAsItself()
    {
        dkim::RecentRecords recent;
        // More than are kept, each round anew, and each text twice in a row.
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 1000; ++i) {
                for (int again = 0; again < 2; ++again) {
                    const auto reading = recent.read(numbered(i));
                    const auto *record = std::get_if<KeyRecord>(reading.get());
                    QVERIFY(record);
                    QCOMPARE(record->notes, QByteArray::number(i));
                }
            }
        }
    }

    void keepsWhatItReadLast()
    {
        dkim::RecentRecords recent;
        const auto first = recent.read(numbered(1));
        QCOMPARE(recent.read(numbered(1)), first);
        QVERIFY(recent.read(numbered(2)) != first);
    }

    void readsWhatIsBrokenAsBroken()
    {
        dkim::RecentRecords recent;
        for (int again = 0; again < 2; ++again) {
            const auto broken = recent.read("v=DKIM1; p=*");
            QVERIFY(std::holds_alternative<dkim::Malformed>(*broken));
            const auto other = recent.read("v=spf1 -all");
            QVERIFY(std::holds_alternative<dkim::NotDkim>(*other));
        }
    }

    void readsLongTextsWithoutKeepingThem()
    {
        dkim::RecentRecords recent;
        const QByteArray text = "v=DKIM1; p=; n=" + QByteArray(60'000, 'x');
        const auto reading = recent.read(text);
        const auto *record = std::get_if<KeyRecord>(reading.get());
        QVERIFY(record);
        QCOMPARE(record->notes.size(), 60'000);
        QVERIFY(recent.read(text) != reading);
    }
};

MW_TEST(tst_RecentRecords)
#include "tst_RecentRecords.moc"
