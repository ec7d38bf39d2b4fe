#include "cli/Batch.h"

#include "base/Json.h"
#include "findings/Catalog.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line with more octets than this is not read whole: it is answered with an error.
constexpr qint64 longestLine = 16 * 1024 * 1024;

/// Standard input line by line, as soon as a line is there; any octet may stand in one, NUL as well.
class LineReader
{
public:
    explicit LineReader(std::stop_token stop) : m_stop(std::move(stop)) {}

    /// Without its end (LF or CRLF); nullopt at the end of the input. Of a line that is too long the
    /// beginning, longer than the limit all the same.
    std::optional<QByteArray> next()
    {
        QByteArray line;
        while (true) {
            const qsizetype end = m_buffer.indexOf('\n');
            const QByteArrayView piece =
                QByteArrayView(m_buffer).first(end < 0 ? m_buffer.size() : end);
            line.append(piece.first(std::min(piece.size(), longestLine + 2 - line.size())));
            m_buffer.remove(0, end < 0 ? m_buffer.size() : end + 1);
            if (end >= 0)
                break;
            if (!fill()) {
                if (line.isEmpty())
                    return std::nullopt;
                break;
            }
        }
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    /// Why reading ended before the end of the input; empty: it did not.
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    bool fill()
    {
        std::array<char, 64 * 1024> octets;
        while (true) {
#ifdef Q_OS_UNIX
            if (!waitForInput())
                return false;
#endif
#ifdef Q_OS_WIN
            const int got = _read(0, octets.data(), static_cast<unsigned>(octets.size()));
#else
            const ssize_t got = ::read(STDIN_FILENO, octets.data(), octets.size());
#endif
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                m_reason = qt_error_string(errno);
            if (got > 0)
                m_buffer.append(octets.data(), static_cast<qsizetype>(got));
            return got > 0;
        }
    }

#ifdef Q_OS_UNIX
    /// A read cannot be woken by a stop: looked for now and then. False when stopped.
    [[nodiscard]] bool waitForInput() const
    {
        constexpr int lookEvery = 50; // milliseconds
        while (!m_stop.stop_requested()) {
            pollfd input{STDIN_FILENO, POLLIN, 0};
            if (::poll(&input, 1, lookEvery) != 0)
                return true; // input, its end, or a mistake that reading will name
        }
        return false;
    }
#endif

    std::stop_token m_stop;
    QByteArray m_buffer;
    QString m_reason;
};

using NextLine = std::function<std::optional<QByteArray>()>;

/// Lines wait here with their answers until everything before them is written.
class Queue
{
public:
    struct Item
    {
        QByteArray line;
        bool taken = false;
        std::optional<Result<QJsonObject>> answer;
    };

    Queue(NextLine next, std::size_t window) : m_next(std::move(next)), m_window(window) {}

    /// A line to work on; null at the end. Reads on when the window allows; one thread reads at a
    /// time.
    Item *take(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            for (const std::unique_ptr<Item> &item : m_items) {
                if (!item->taken) {
                    item->taken = true;
                    return item.get();
                }
            }
            if (m_ended)
                return nullptr;
            if (m_reading || m_items.size() >= m_window) {
                m_changed.wait(lock, stop, [&] {
                    return m_ended || (!m_reading && m_items.size() < m_window);
                });
                continue;
            }
            m_reading = true;
            lock.unlock();
            std::optional<QByteArray> line = m_next();
            lock.lock();
            m_reading = false;
            if (!line) {
                m_ended = true;
            } else {
                m_items.push_back(std::make_unique<Item>());
                m_items.back()->line = std::move(*line);
            }
            m_changed.notify_all();
        }
        return nullptr;
    }

    /// Writes every answer whose turn it is.
    void put(Item &item, Result<QJsonObject> answer, Invocation &call)
    {
        const std::scoped_lock lock(m_mutex);
        item.answer = std::move(answer);
        while (!m_items.empty() && m_items.front()->answer) {
            const Result<QJsonObject> &ready = *m_items.front()->answer;
            QJsonObject object;
            if (ready) {
                object = *ready;
            } else {
                object = {{u"error"_s, findings::textOf(ready.error())},
                          {u"code"_s, ready.error().code}};
                m_unusable = true;
            }
            call.out() << QString::fromUtf8(toCompactJson(object)) << u'\n';
            m_items.pop_front();
            // Nobody can take the rest, and another thread may wait for a line that never comes.
            if (const Result<> written = flushOutput(call.out()); !written)
                std::_Exit(call.fail(written.error()));
        }
        m_changed.notify_all();
    }

    [[nodiscard]] bool hadUnusable() const { return m_unusable; }

private:
    NextLine m_next;
    std::size_t m_window;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<Item>> m_items;
    bool m_reading = false;
    bool m_ended = false;
    bool m_unusable = false;
};

int work(Invocation &call, NextLine next, const BatchAnswer &answer)
{
    const auto jobs = static_cast<std::size_t>(call.jobs());
    Queue queue(std::move(next), jobs * 4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < jobs; ++i) {
            threads.emplace_back([&] {
                while (Queue::Item *item = queue.take(call.stop())) {
                    if (item->line.size() > longestLine)
                        queue.put(*item, failure(u"batch.too-long"_s, {{u"limit"_s, longestLine}}),
                                  call);
                    else
                        queue.put(*item, answer(item->line), call);
                }
            });
        }
    }
    return queue.hadUnusable() ? exitData : exitFine;
}

} // namespace

int runBatch(Invocation &call, const BatchAnswer &answer)
{
    LineReader reader(call.stop());
    const int code = work(call, [&reader] { return reader.next(); }, answer);
    return reader.reason().isEmpty()
               ? code
               : call.fail(Error(u"file.unreadable"_s,
                                 {{u"path"_s, u"-"_s}, {u"reason"_s, reader.reason()}}));
}

int runBatch(Invocation &call, const QStringList &items, const BatchAnswer &answer)
{
    qsizetype at = 0;
    const auto next = [&]() -> std::optional<QByteArray> {
        return at < items.size() ? std::optional(QFile::encodeName(items[at++])) : std::nullopt;
    };
    return work(call, next, answer);
}

Result<QJsonObject> batchObject(const QByteArray &line)
{
    Result<QJsonObject> object = parseJsonObject(line, longestLine);
    if (!object)
        return object;
    // A half of a surrogate pair stands for no character, and no octets (RFC 8259 §8.2): taken as
    // something else, the answer would be about another text.
    const auto isText = [](const QJsonValue &value) {
        return !value.isString() || value.toString().isValidUtf16();
    };
    for (auto it = object->begin(); it != object->end(); ++it) {
        const QJsonArray list = it->toArray();
        if (!isText(*it) || !std::all_of(list.begin(), list.end(), isText))
            return failure(u"batch.surrogate"_s, {{u"field"_s, it.key()}});
    }
    return object;
}

Result<QString> textField(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object[field];
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return failure(u"batch.field"_s, {{u"field"_s, field}});
    return value.toString();
}

} // namespace mailworthy::cli
