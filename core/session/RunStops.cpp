// What ends the jobs of the controller before their time.
#include "session/RunController.h"

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

void RunController::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.clear();
    m_jobStop.request_stop();
    if (m_running && !m_busy)
        sayIdle();
}

void RunController::forget()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.clear();
        m_jobStop.request_stop();
        m_events.clear();
        m_news = {};
        m_hasNews = false;
        m_due.clear();
        m_stale = true;
        if (m_running && !m_busy)
            sayIdle();
    }
    m_options.inbound.reset();
    m_options.removals.clear();
    m_facts = {};
    m_observed.clear();
    m_search.reset();
    m_published = {};
    m_previewPlan.reset();
    m_preview = {};
    m_aheadPlan.reset();
    m_verifiedPlan.reset();
    m_verification = {};
    m_verifying = false;
    m_talk.reset();
    m_hearing.reset();
    emit publishedChanged();
    emit verificationChanged();
    emit serverHeard();
}

void RunController::setDeclined(const QStringList &checks)
{
    const QStringList before = std::exchange(m_options.declined, checks);
    QStringList fresh;
    for (const QString &check : checks) {
        if (before.contains(check))
            continue;
        fresh << check;
        m_observed.removeAll(check);
    }
    if (fresh.isEmpty())
        return;
    if (fresh.contains(u"lists"_s))
        m_facts.lists = {};
    const auto makes = [&](const QStringList &only) {
        return only.isEmpty() || std::any_of(fresh.begin(), fresh.end(), [&](const QString &check) {
                   return only.contains(check);
               });
    };
    std::vector<std::pair<plan::MailPlan, QStringList>> anew;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[kind, asked] : m_asked) {
            const auto waits = std::erase_if(
                m_jobs, [&](const auto &job) { return job.first == kind && makes(asked.second); });
            const bool runs = m_busy && m_kind == kind && makes(asked.second);
            if (runs)
                m_jobStop.request_stop();
            if (runs || waits > 0)
                anew.push_back(asked);
        }
    }
    for (const auto &[plan, only] : anew)
        check(plan, only);
}

} // namespace mailworthy::session
