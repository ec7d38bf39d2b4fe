// Which name servers the jobs of the controller ask.
#include "session/RunController.h"

#include <future>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What another name server may say otherwise, and rightly so.
const QStringList &decidedByResolver()
{
    static const QStringList checks{u"resolver"_s, u"interception"_s, u"lists"_s};
    return checks;
}

} // namespace

void RunController::setResolvers(std::vector<Endpoint> servers)
{
    if (servers == m_resolvers)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_resolvers = std::move(servers);
    }
    for (const QString &check : decidedByResolver())
        m_observed.removeAll(check);
    m_facts.resolver = {};
    m_facts.intercepted = {};
    m_facts.lists = {};
    emit resolversChanged();
}

QStringList RunController::observedBy(const findings::Report &report,
                                      const std::vector<Endpoint> &through) const
{
    QStringList observed;
    for (const auto &[id, state] : report.checks) {
        if (state.outcome == findings::CheckOutcome::Done && !m_options.declined.contains(id)
            && (through == m_resolvers || !decidedByResolver().contains(id)))
            observed << id;
    }
    return observed;
}

const ResolverSearch *RunController::resolverSearch() const
{
    const bool isOfNow = m_search && m_facts.lists.isKnown()
                         && m_search->listsAt == m_facts.lists.at
                         && m_search->resolvers == m_resolvers;
    return isOfNow ? &*m_search : nullptr;
}

void RunController::findResolvers()
{
    using Kind = checks::ListObstacle::Kind;
    const checks::ListObstacle obstacle = checks::listObstacle(m_facts);
    if (resolverSearch() || (obstacle.kind != Kind::Refused && obstacle.kind != Kind::Invented))
        return;
    const ResolverSearch begun{m_facts.lists.at, m_resolvers, {}, false};
    m_search = begun;
    enqueue(u"resolvers"_s, [this, begun, obstacle](const std::stop_token &stop) {
        ResolverSearch search = begun;
        std::vector<std::future<checks::ResolverTrial>> trials; // who is not there takes its time
        for (const checks::ResolverPlace &place : checks::resolverPlaces(
                 m_internet.resolvers(), m_internet.gateway(), m_data.publicResolvers))
            trials.push_back(std::async(std::launch::async, [&, place] {
                return checks::tryResolver(place, obstacle, m_outside, m_data, stop);
            }));
        for (std::future<checks::ResolverTrial> &trial : trials)
            search.trials.push_back(trial.get());
        search.done = true;
        deliver([this, search = std::move(search)] {
            m_search = search;
            emit resolversFound();
        });
    });
    emit started({u"resolvers"_s});
}

void RunController::tryResolver(const Endpoint &server)
{
    enqueue(u"resolver"_s, [this, server](const std::stop_token &stop) {
        const checks::ResolverTrial trial = checks::tryResolver(
            {checks::ResolverPlace::Kind::Named, server}, {}, m_outside, m_data, stop);
        if (stop.stop_requested())
            return;
        deliver([this, trial] { emit resolverTried(trial); });
    });
    emit started({u"resolvers"_s});
}

} // namespace mailworthy::session
