#pragma once
// Time, as something that can be replaced: SystemClock in the programs, VirtualClock in tests and
// worlds without delay. Wall time is milliseconds since 1970 UTC; elapsed time is monotonic and
// starts anywhere.
#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace mailworthy {

using Milliseconds = std::chrono::milliseconds;
using Timestamp = std::chrono::sys_time<Milliseconds>;

/// 2026-11-24T10:00:00Z (milliseconds are left out).
QString toIso(Timestamp time);
std::optional<Timestamp> timestampFromIso(QStringView text);

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual Milliseconds elapsed() const = 0;
    /// Waits; false when the token was stopped first.
    virtual bool wait(Milliseconds duration, const std::stop_token &stop) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    bool wait(Milliseconds duration, const std::stop_token &stop) override;

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
};

/// Real or virtual pace over a set wall time: `wait` of a virtual one moves the time on and returns
/// at once.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(Timestamp start) : m_start(start) {}
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    bool wait(Milliseconds duration, const std::stop_token &stop) override;
    void advance(Milliseconds duration);

private:
    const Timestamp m_start;
    mutable std::mutex m_mutex;
    Milliseconds m_elapsed{0};
};

/// Real pace, but a wall time that started at a set moment (a world with !clock, shown to a
/// person).
class OffsetClock final : public Clock
{
public:
    explicit OffsetClock(Timestamp start);
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    bool wait(Milliseconds duration, const std::stop_token &stop) override;

private:
    SystemClock m_real;
    const Timestamp m_start;
    const Milliseconds m_zero;
};

} // namespace mailworthy
