#include "gui/pages/OfflineWatch.h"

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookAgainMilliseconds = 30'000;

} // namespace

OfflineWatch::OfflineWatch(session::RunController &runs, session::SessionStore &store,
                           QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_store(store)
{
    m_timer.setObjectName(u"lookAgainTimer"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookAgainMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &OfflineWatch::lookNow);
    connect(&store, &session::SessionStore::opened, this, [this] { set(false); });
    connect(&runs, &session::RunController::resolversChanged, this, [this] {
        if (m_offline)
            emit changed(); // whom it is about
    });
    // A look that was stopped, or found nothing, is no last one.
    connect(&runs, &session::RunController::idle, this, [this] {
        if (m_offline && !m_timer.isActive())
            m_timer.start();
    });
}

void OfflineWatch::take(const findings::Report &report)
{
    if (report.findings.empty())
        return;
    const bool isChosen = !m_runs.resolvers().empty();
    if (report.has(u"resolver.silent") || (isChosen && report.has(u"resolver.unknown")))
        return set(true);
    const bool learned = std::any_of(report.findings.begin(), report.findings.end(),
                                     [](const findings::Finding &finding) {
                                         return finding.severity != findings::Severity::Unknown;
                                     });
    if (learned)
        set(false);
    else if (!report.checks.contains(u"resolver"_s))
        m_runs.check(m_store.plan(), {u"resolver"_s}); // before anything is said of the line
}

void OfflineWatch::set(bool offline)
{
    if (offline)
        m_timer.start();
    else
        m_timer.stop();
    if (std::exchange(m_offline, offline) != offline)
        emit changed();
}

std::optional<Endpoint> OfflineWatch::silentChoice() const
{
    const std::vector<Endpoint> &chosen = m_runs.resolvers();
    return m_offline && !chosen.empty() ? std::optional(chosen.front()) : std::nullopt;
}

void OfflineWatch::mend()
{
    if (silentChoice())
        m_runs.setResolvers({});
    lookNow();
}

void OfflineWatch::lookNow()
{
    m_timer.stop();
    if (!m_offline)
        return;
    if (m_runs.isRunning()) {
        m_timer.start(); // what runs may tell; if it does not, its turn comes
        return;
    }
    m_runs.check(m_store.plan(), {u"resolver"_s});
    emit lookAgain();
}

} // namespace mailworthy::gui
