#include "base/Clock.h"

#include <QDateTime>

#include <algorithm>

namespace mailworthy {

namespace {

// A longer wait than this is cut: adding it to the steady clock would overflow.
constexpr std::chrono::hours longestWait{24 * 365 * 10};

} // namespace

QString toIso(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                             static_cast<int>(clock.hours().count()),
                             static_cast<int>(clock.minutes().count()),
                             static_cast<int>(clock.seconds().count()));
}

std::optional<Timestamp> timestampFromIso(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    // A time without zone means another moment on every machine: not taken.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return Timestamp(Milliseconds(time.toMSecsSinceEpoch()));
}

Timestamp SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::elapsed() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

bool SystemClock::wait(Milliseconds duration, const std::stop_token &stop)
{
    const Milliseconds bounded = std::clamp<Milliseconds>(duration, Milliseconds{0}, longestWait);
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, bounded, [] { return false; });
    return !stop.stop_requested();
}

Timestamp VirtualClock::now() const
{
    return m_start + elapsed();
}

Milliseconds VirtualClock::elapsed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_elapsed;
}

bool VirtualClock::wait(Milliseconds duration, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return false;
    advance(duration);
    return true;
}

void VirtualClock::advance(Milliseconds duration)
{
    const std::scoped_lock lock(m_mutex);
    m_elapsed += std::max(duration, Milliseconds{0});
}

OffsetClock::OffsetClock(Timestamp start) : m_start(start), m_zero(m_real.elapsed()) {}

Timestamp OffsetClock::now() const
{
    return m_start + (m_real.elapsed() - m_zero);
}

Milliseconds OffsetClock::elapsed() const
{
    return m_real.elapsed();
}

bool OffsetClock::wait(Milliseconds duration, const std::stop_token &stop)
{
    return m_real.wait(duration, stop);
}

} // namespace mailworthy
