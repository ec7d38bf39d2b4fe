#include "cli/Batch.h"

#include "base/Json.h"
#include "findings/Catalog.h"

#include <QFile>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line with more octets than this is not read whole: it is answered with an error.
constexpr qint64 longestLine = 16 * 1024 * 1024;

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
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return call.fail(
            Error(u"file.unreadable"_s, {{u"path"_s, u"-"_s}, {u"reason"_s, input.errorString()}}));
    const auto next = [&input]() -> std::optional<QByteArray> {
        QByteArray line = input.readLine(longestLine + 3); // with its end
        if (line.isEmpty())
            return std::nullopt;
        // The rest of a line that is too long is read away, so that it has one answer.
        for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n');)
            rest = input.readLine(64 * 1024);
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    };
    return work(call, next, answer);
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
    return parseJsonObject(line, longestLine);
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
