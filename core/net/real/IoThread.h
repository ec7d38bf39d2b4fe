#pragma once
// The one thread that owns sockets: a QThread with an event loop. A call posts a job and waits for
// its value with a stop token; cancelling wakes the caller at once, and what comes late is dropped.
// Jobs must not block.
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

#include <QThread>

namespace mailworthy::net {

class IoThread
{
public:
    IoThread();
    /// Runs what was posted, then ends the thread.
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /// Runs `job` on the thread, after those posted before; from any thread.
    void post(std::function<void()> job);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on m_thread
};

/// Where one value is waited for. Shared by the caller and the job; whoever is last deletes it.
template<typename T>
class Pickup
{
public:
    /// The first value counts.
    void give(T value)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_value)
                return;
            m_value = std::move(value);
        }
        m_given.notify_all();
    }
    /// Nothing when stopped first.
    [[nodiscard]] std::optional<T> wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_given.wait(lock, stop, [this] { return m_value.has_value(); }))
            return std::nullopt;
        return std::move(m_value);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::optional<T> m_value;
};

} // namespace mailworthy::net
