// The look at the running server, as the controller makes it.
#include "session/RunController.h"

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

void RunController::hearServer(const plan::MailPlan &plan)
{
    if (plan.hosts.empty() || m_hearing == plan.host())
        return;
    m_hearing = plan.host();
    enqueue(u"server"_s, [this, plan, options = m_options](const std::stop_token &stop) {
        checks::ServerTalk talk = checks::hearServer({plan, m_internet, m_data, options, stop, {}});
        deliver([this, talk = std::move(talk)] { takeTalk(talk); });
    });
    emit started({u"server"_s});
    emit serverHeard();
}

const checks::ServerTalk *RunController::serverTalk() const
{
    return m_talk ? &*m_talk : nullptr;
}

void RunController::takeTalk(const checks::ServerTalk &talk)
{
    if (m_hearing == talk.host) // else another one is waited for already
        m_hearing.reset();
    if (!m_talk || m_talk->wasStopped() || !talk.wasStopped())
        m_talk = talk;
    emit serverHeard();
}

void RunController::endHearing()
{
    if (!m_hearing)
        return;
    takeTalk({*m_hearing, facts::Fact<checks::HeardServer>::unknownBecause(Error(u"fact.stopped"_s),
                                                                           {}, now())});
}

} // namespace mailworthy::session
