// What the owner saves is written away from the GUI thread, in order, and also when the window ends.
#include "gui/pages/FileSaver.h"
#include "kit/TestMain.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

namespace {

constexpr int longest = 10'000; ///< milliseconds, for a saver that would wait for itself

/// Waits until it is let through.
Result<> pass(QSemaphore &gate)
{
    if (gate.tryAcquire(1, longest))
        return {};
    return failure(u"test.not-let-through"_s);
}

} // namespace

class tst_FileSaver : public QObject
{
    Q_OBJECT

private slots:
    void writesElsewhereAndTellsHere()
    {
        QSemaphore gate;
        const QThread *wrote = nullptr;
        const QThread *told = nullptr;
        bool good = false;
        FileSaver saver;
        saver.save(
            [&] {
                wrote = QThread::currentThread();
                return pass(gate);
            },
            [&](const Result<> &written) {
                told = QThread::currentThread();
                good = written.has_value();
            });
        QVERIFY(!told); // the window goes on meanwhile
        gate.release();
        QTRY_VERIFY(told);
        QVERIFY(good);
        QCOMPARE(told, thread());
        QVERIFY(wrote && wrote != thread());
    }

    void tellsWhyItFailed()
    {
        QString code;
        FileSaver saver;
        saver.save([]() -> Result<> { return failure(u"test.full"_s); },
                   [&](const Result<> &written) { code = written.error().code; });
        QTRY_COMPARE(code, u"test.full"_s);
    }

    void writesInTheOrderAskedFor()
    {
        QSemaphore gate;
        QStringList written;
        int told = 0;
        FileSaver saver;
        saver.save(
            [&] {
                const Result<> passed = pass(gate);
                written << u"first"_s;
                return passed;
            },
            [&](const Result<> &) { ++told; });
        saver.save(
            [&]() -> Result<> {
                written << u"second"_s;
                return {};
            },
            [&](const Result<> &) { ++told; });
        gate.release();
        QTRY_COMPARE(told, 2);
        QCOMPARE(written, (QStringList{u"first"_s, u"second"_s}));
    }

    void endsWithWhatIsUnderWay()
    {
        QSemaphore gate;
        int written = 0;
        int told = 0;
        {
            FileSaver saver;
            for (int i = 0; i < 3; ++i)
                saver.save(
                    [&] {
                        const Result<> passed = pass(gate);
                        written += passed ? 1 : 0;
                        return passed;
                    },
                    [&](const Result<> &) { ++told; });
            gate.release(3);
        }
        QCOMPARE(written, 3);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(told, 0); // nobody is there to hear it
    }
};

MW_TEST(tst_FileSaver)
#include "tst_FileSaver.moc"
