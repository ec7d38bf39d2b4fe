#include "net/real/GreeterCall.h"

#include <deque>

namespace mailworthy::net {

namespace {

/// What one call of listen shares with the I/O thread.
struct Hall
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<std::pair<std::size_t, GreeterVisit>> news;
    std::optional<GreeterReply> reply;
};

/// What the I/O thread alone touches. The job knows nothing of it, so that neither keeps the other.
struct Place
{
    std::shared_ptr<GreeterJob> job;
    bool closed = false;
};

} // namespace

GreeterReply greetVisitors(IoThread &thread, const GreeterRequest &request,
                           const GreeterJob::Places &places, const OnVisit &onVisit,
                           const std::stop_token &stop, const GreeterLimits &limits)
{
    auto hall = std::make_shared<Hall>();
    auto place = std::make_shared<Place>();
    thread.post([hall, place, request, places, limits] {
        if (place->closed)
            return;
        const auto news = [hall](std::size_t index, GreeterVisit visit) {
            {
                const std::lock_guard lock(hall->mutex);
                hall->news.emplace_back(index, std::move(visit));
            }
            hall->changed.notify_all();
        };
        const auto done = [hall](GreeterReply reply) {
            {
                const std::lock_guard lock(hall->mutex);
                hall->reply = std::move(reply);
            }
            hall->changed.notify_all();
        };
        place->job = std::make_shared<GreeterJob>(request, places, news, done, limits);
    });
    std::vector<GreeterVisit> visits;
    GreeterReply reply;
    bool enough = false;
    for (bool over = false; !over;) {
        std::deque<std::pair<std::size_t, GreeterVisit>> news;
        {
            std::unique_lock lock(hall->mutex);
            hall->changed.wait(lock, stop, [&] { return !hall->news.empty() || hall->reply; });
            news.swap(hall->news);
            over = hall->reply || stop.stop_requested();
            if (hall->reply)
                reply = *hall->reply;
        }
        for (auto &[index, visit] : news) {
            if (index >= visits.size())
                visits.resize(index + 1);
            visits[index] = std::move(visit);
            if (enough || onVisit(index, visits[index]))
                continue;
            enough = true;
            thread.post([place] {
                if (place->job)
                    place->job->end();
            });
        }
    }
    thread.post([place] {
        place->closed = true;
        place->job.reset();
    });
    if (stop.stop_requested()) {
        reply.outcome = GreeterOutcome::Cancelled;
        for (GreeterVisit &visit : visits) {
            if (visit.end == VisitEnd::Open)
                visit.end = VisitEnd::Stopped;
        }
    }
    reply.visits = std::move(visits);
    return reply;
}

} // namespace mailworthy::net
