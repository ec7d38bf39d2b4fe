#include "net/ForwardingInternet.h"

namespace mailworthy::net {

HttpReply ForwardingInternet::get(const HttpRequest &request, const std::stop_token &stop)
{
    return m_inner.get(request, stop);
}

std::vector<LocalAddress> ForwardingInternet::localAddresses()
{
    return m_inner.localAddresses();
}

SmtpTranscript ForwardingInternet::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    return m_inner.smtp(script, stop);
}

RouterReply ForwardingInternet::router(const std::stop_token &stop)
{
    return m_inner.router(stop);
}

std::optional<Address> ForwardingInternet::gateway()
{
    return m_inner.gateway();
}

StunReply ForwardingInternet::stun(const StunRequest &request, const std::stop_token &stop)
{
    return m_inner.stun(request, stop);
}

GreeterReply ForwardingInternet::listen(const GreeterRequest &request, const OnVisit &onVisit,
                                        const std::stop_token &stop)
{
    return m_inner.listen(request, onVisit, stop);
}

std::vector<Endpoint> ForwardingInternet::resolvers()
{
    return m_inner.resolvers();
}

Clock &ForwardingInternet::clock()
{
    return m_inner.clock();
}

} // namespace mailworthy::net
