#include "LibSpf2.h"

#include "mail/spf/Macro.h"

#ifdef MAILWORTHY_LIBSPF2

#include <netinet/in.h>

extern "C" {
#include <spf2/spf.h>
#include <spf2/spf_dns_zone.h>
}

namespace mailworthy::bench {

namespace {

ns_type typeOf(dns::Type type)
{
    switch (type) {
    case dns::Type::A: return ns_t_a;
    case dns::Type::AAAA: return ns_t_aaaa;
    case dns::Type::MX: return ns_t_mx;
    case dns::Type::PTR: return ns_t_ptr;
    default: return ns_t_txt;
    }
}

QByteArray dataOf(const dns::RecordData &data)
{
    if (const auto *a = std::get_if<dns::A>(&data))
        return a->address.toString().toLatin1();
    if (const auto *a = std::get_if<dns::Aaaa>(&data))
        return a->address.toString().toLatin1();
    if (const auto *mx = std::get_if<dns::Mx>(&data))
        return QByteArray::number(mx->preference) + ' ' + spf::toOctets(mx->exchange);
    if (const auto *ptr = std::get_if<dns::Ptr>(&data))
        return spf::toOctets(ptr->target);
    const auto *txt = std::get_if<dns::Txt>(&data);
    return txt ? txt->joined() : QByteArray();
}

void add(SPF_dns_server_t *zone, const dns::Answer &answer)
{
    const QByteArray name = spf::toOctets(answer.question.name);
    const ns_type type = typeOf(answer.question.type);
    if (answer.outcome == dns::Outcome::Timeout)
        SPF_dns_zone_add_str(zone, name.constData(), type, TRY_AGAIN, nullptr);
    else if (answer.outcome == dns::Outcome::NoData)
        SPF_dns_zone_add_str(zone, name.constData(), type, NO_DATA, nullptr);
    for (const dns::Record &record : answer.answer) {
        if (record.type() == answer.question.type)
            SPF_dns_zone_add_str(zone, name.constData(), type, NETDB_SUCCESS,
                                 dataOf(record.data).constData());
    }
}

} // namespace

struct LibSpf2::Server
{
    SPF_server_t *server = nullptr;
    ~Server() { SPF_server_free(server); }
};

bool LibSpf2::isHere()
{
    return true;
}

LibSpf2::LibSpf2(const Scenario &scenario) : m_server(std::make_unique<Server>())
{
    SPF_dns_server_t *zone = SPF_dns_zone_new(nullptr, "suite", 0);
    for (const dns::Answer &answer : scenario.answers)
        add(zone, answer);
    m_server->server = SPF_server_new_dns(zone, 0);
    m_server->server->destroy_resolver = 1;
    SPF_server_set_rec_dom(m_server->server, "receiver.example");
}

LibSpf2::~LibSpf2() = default;
LibSpf2::LibSpf2(LibSpf2 &&) noexcept = default;

QByteArray LibSpf2::evaluate(const spf::test::SuiteCase &one) const
{
    SPF_request_t *request = SPF_request_new(m_server->server);
    if (one.host.contains(':'))
        SPF_request_set_ipv6_str(request, one.host.constData());
    else
        SPF_request_set_ipv4_str(request, one.host.constData());
    SPF_request_set_helo_dom(request, one.helo.constData());
    if (!one.mailFrom.isEmpty())
        SPF_request_set_env_from(request, one.mailFrom.constData());
    SPF_response_t *response = nullptr;
    const SPF_errcode_t error = SPF_request_query_mailfrom(request, &response);
    SPF_result_t result = SPF_response_result(response);
    // After an error it leaves the result to the caller.
    if (result == SPF_RESULT_INVALID)
        result = error == SPF_E_DNS_ERROR ? SPF_RESULT_TEMPERROR : SPF_RESULT_PERMERROR;
    SPF_response_free(response);
    SPF_request_free(request);
    return SPF_strresult(result);
}

} // namespace mailworthy::bench

#else

namespace mailworthy::bench {

struct LibSpf2::Server
{
};

bool LibSpf2::isHere()
{
    return false;
}

LibSpf2::LibSpf2(const Scenario &) {}
LibSpf2::~LibSpf2() = default;
LibSpf2::LibSpf2(LibSpf2 &&) noexcept = default;

QByteArray LibSpf2::evaluate(const spf::test::SuiteCase &) const
{
    return {};
}

} // namespace mailworthy::bench

#endif
