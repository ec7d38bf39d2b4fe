#include "base/Clock.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <thread>

using namespace mailworthy;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp start{1795514400000ms}; // 2026-11-24T10:00:00Z

} // namespace

class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsIso();
    void refusesOtherTimes();
    void stopEndsARealWaitAtOnce();
    void stoppedTokenIsNotWaitedFor();
    void realTimeGoesOn();
    void virtualWaitMovesTheTime();
    void offsetClockStartsWhereItWasSet();
};

void tst_Clock::writesAndReadsIso()
{
    QCOMPARE(toIso(start), u"2026-11-24T10:00:00Z"_s);
    QCOMPARE(toIso(start + 999ms), u"2026-11-24T10:00:00Z"_s);
    QCOMPARE(toIso(Timestamp(-1ms)), u"1969-12-31T23:59:59Z"_s);
    QCOMPARE(toIso(Timestamp(951782400000ms)), u"2000-02-29T00:00:00Z"_s);
    QVERIFY(timestampFromIso(u"2026-11-24T10:00:00Z") == start);
    QVERIFY(timestampFromIso(u"2026-11-24T11:00:00+01:00") == start);
    QVERIFY(timestampFromIso(u"2026-11-24T10:00:00.250Z") == start + 250ms);
}

void tst_Clock::refusesOtherTimes()
{
    for (const char16_t *text : {u"", u"now", u"2026-11-24", u"2026-11-24T10:00:00",
                                 u"2026-02-30T10:00:00Z", u"10:00:00Z"})
        QVERIFY2(!timestampFromIso(text), qPrintable(QString::fromUtf16(text)));
}

void tst_Clock::stopEndsARealWaitAtOnce()
{
    SystemClock clock;
    std::stop_source source;
    std::optional<bool> whole;
    std::thread waiting([&] { whole = clock.wait(10h, source.get_token()); });
    source.request_stop();
    waiting.join();
    QCOMPARE(whole, std::optional(false));
}

void tst_Clock::stoppedTokenIsNotWaitedFor()
{
    std::stop_source source;
    source.request_stop();
    SystemClock real;
    QVERIFY(!real.wait(10h, source.get_token()));
    QVERIFY(!real.wait(0ms, source.get_token()));
    VirtualClock clock(start);
    QVERIFY(!clock.wait(10h, source.get_token()));
    QCOMPARE(clock.elapsed().count(), 0);
}

void tst_Clock::realTimeGoesOn()
{
    SystemClock clock;
    const Milliseconds before = clock.elapsed();
    QVERIFY(clock.wait(5ms, {}));
    QVERIFY(clock.wait(-5ms, {}));
    QVERIFY(clock.elapsed() - before >= 5ms);
    QVERIFY(clock.now() > Timestamp(0ms));
}

void tst_Clock::virtualWaitMovesTheTime()
{
    VirtualClock clock(start);
    QVERIFY(clock.wait(1h, {}));
    QVERIFY(clock.wait(-1h, {}));
    clock.advance(1ms);
    QCOMPARE(clock.elapsed().count(), 3600001);
    QVERIFY(clock.now() == start + 1h + 1ms);
}

void tst_Clock::offsetClockStartsWhereItWasSet()
{
    OffsetClock clock(start);
    const Timestamp first = clock.now();
    QVERIFY(first >= start && first < start + 1h);
    QVERIFY(clock.wait(2ms, {}));
    QVERIFY(clock.now() >= first + 1ms);
}

MW_TEST(tst_Clock)
#include "tst_Clock.moc"
