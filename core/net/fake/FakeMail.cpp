// The mail servers of a world, and what its line does with connections to port 25.
#include "net/fake/FakeInternet.h"
#include "net/fake/MailPlay.h"
#include "net/fake/Responder.h"

#include <algorithm>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

SmtpTranscript FakeInternet::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    const Milliseconds start = m_clock->elapsed();
    SmtpTranscript told = mailAt(script);
    const Milliseconds timeout = script.timeout.count() > 0 ? script.timeout : m_options.timeout;
    const dns::Name name = dns::Name::parse(QStringView(script.host)).value_or(dns::Name());
    Milliseconds wait = m_responder->delayOf(name, script.server.toString(), sinceStart());
    const bool silence =
        told.outcome == SmtpOutcome::Silent || told.outcome == SmtpOutcome::NoAnswer;
    if (!silence && wait >= timeout) {
        told = {};
        told.outcome = SmtpOutcome::Silent;
    }
    if (silence || wait >= timeout)
        wait = told.outcome == SmtpOutcome::NoAnswer ? std::max(timeout, script.patience) : timeout;
    if (stop.stop_requested() || (wait.count() > 0 && !m_clock->wait(wait, stop)))
        return {};
    told.took = m_clock->elapsed() - start;
    return told;
}

SmtpTranscript FakeInternet::mailAt(const SmtpScript &script)
{
    const Epoch &now = epoch();
    const Address &address = script.server.address;
    const auto with = [](SmtpOutcome outcome) {
        SmtpTranscript told;
        told.outcome = outcome;
        return told;
    };
    const std::optional<Address> &seen = address.isV4() ? now.seenV4 : now.seenV6;
    const bool inside =
        !address.isPublic() || seen == address
        || std::any_of(now.locals.begin(), now.locals.end(),
                       [&](const LocalAddress &local) { return local.address == address; });
    if (!allows(address) || (!inside && !seen))
        return with(SmtpOutcome::Unreachable);
    if (!inside && script.server.port == 25) {
        switch (now.port25) {
        case Port25::Blocked: return with(SmtpOutcome::Silent);
        case Port25::Refused: return with(SmtpOutcome::Refused);
        case Port25::Intercepted:
            return playMail(script, plainDialogue(now.port25Banner, "interceptor", false),
                            TlsState::Ok, m_clock->now());
        case Port25::Unknown:
        case Port25::Open: break;
        }
    }
    QString host = script.host.toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString port = QString::number(script.server.port);
    for (const QString &place :
         {QString(host + u':' + port), QString(address.toString() + u':' + port)}) {
        const auto dialogue = now.dialogues.find(place);
        if (dialogue == now.dialogues.end())
            continue;
        const auto tls = now.tls.find(place);
        return playMail(script, dialogue->second, tls == now.tls.end() ? TlsState::Ok : tls->second,
                        m_clock->now());
    }
    const MailOperatorFacts *known = m_responder->at(sinceStart()).mailOperatorAt(address);
    if (known && (script.server.port == 25 || script.server.port == 587)) {
        const QByteArray name = known->greeting.toString().toUtf8();
        return playMail(script, plainDialogue("220 mx." + name + " ESMTP", "mx." + name, true),
                        TlsState::Ok, m_clock->now());
    }
    return with(inside ? SmtpOutcome::Refused : SmtpOutcome::Silent);
}

} // namespace mailworthy::net::fake
