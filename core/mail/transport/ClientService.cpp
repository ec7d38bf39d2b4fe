#include "mail/transport/ClientService.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr ClientService services[] = {
    {"_submissions._tcp", 465, ServiceTls::Implicit, true, "RFC 8314 §5.1"},
    {"_submission._tcp", 587, ServiceTls::StartTls, false, "RFC 6186 §3.1"},
    {"_imaps._tcp", 993, ServiceTls::Implicit, true, "RFC 6186 §3.2"},
    {"_imap._tcp", 143, ServiceTls::StartTls, false, "RFC 6186 §3.2"},
    {"_pop3s._tcp", 995, ServiceTls::Implicit, true, "RFC 6186 §3.3"},
    {"_pop3._tcp", 110, ServiceTls::StartTls, false, "RFC 6186 §3.3"},
    {"_jmap._tcp", 443, ServiceTls::Implicit, true, "RFC 8620 §2.2"},
    {"_sieve._tcp", 4190, ServiceTls::StartTls, true, "RFC 5804 §1.8"},
    {"_autodiscover._tcp", 443, ServiceTls::Implicit, true, "Exchange Autodiscover"},
    {"_caldavs._tcp", 443, ServiceTls::Implicit, true, "RFC 6764 §3"},
    {"_carddavs._tcp", 443, ServiceTls::Implicit, true, "RFC 6764 §3"},
};

QString serviceOnPort(quint16 port)
{
    const auto *const found =
        std::find_if(std::begin(services), std::end(services),
                     [&](const ClientService &service) { return service.port == port; });
    // 443 is shared by several
    return found == std::end(services) || port == 443
               ? QString()
               : QString::fromLatin1(found->label).section(u'.', 0, 0).mid(1);
}

dns::Srv readSrv(DataReader &reader)
{
    constexpr quint32 most = 65535;
    dns::Srv record;
    record.priority = static_cast<quint16>(reader.number(most));
    reader.mean(u"srv.token.priority"_s, {{u"priority"_s, qint64{record.priority}}});
    record.weight = static_cast<quint16>(reader.number(most));
    reader.mean(u"srv.token.weight"_s, {{u"weight"_s, qint64{record.weight}}});
    record.port = static_cast<quint16>(reader.number(most));
    const QString service = serviceOnPort(record.port);
    reader.mean(service.isEmpty() ? u"srv.token.port"_s : u"srv.token.port-of"_s,
                {{u"port"_s, qint64{record.port}}, {u"service"_s, service}});
    record.target = reader.hostName();
    if (!reader.error()) {
        reader.mean(isNotOffered(record) ? u"srv.token.none"_s : u"srv.token.target"_s,
                    {{u"host"_s, record.target.toLower()}});
    }
    reader.expectEnd();
    return record;
}

bool isServiceName(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    return labels.size() > 2 && labels[0].startsWith('_') && labels[1].startsWith('_');
}

void lintOwner(const dns::Name &owner, const dns::Srv &record, std::vector<Lint> &lints)
{
    if (!isServiceName(owner)) { // RFC 2782: _Service._Proto.Name
        lints.push_back({u"srv.misplaced"_s, {{u"found"_s, owner.toLower()}}});
        return;
    }
    const ClientService *service = serviceFor(owner);
    if (!service) {
        lints.push_back({u"srv.not-mail"_s, {{u"name"_s, owner.toLower()}}});
        return;
    }
    if (isNotOffered(record))
        return;
    const QString name = QString::fromLatin1(service->label);
    if (record.port != service->port) {
        lints.push_back({u"srv.port"_s,
                         {{u"port"_s, qint64{record.port}},
                          {u"usual"_s, qint64{service->port}},
                          {u"service"_s, name}}});
    }
    if (!service->preferred) // RFC 8314 §3: implicit TLS comes first
        lints.push_back({u"srv.prefer-tls"_s, {{u"service"_s, name}}});
    if (needsConfirmation(record, owner.parent().parent()))
        lints.push_back({u"srv.other-domain"_s, {{u"target"_s, record.target.toLower()}}});
}

} // namespace

std::span<const ClientService> clientServices()
{
    return services;
}

const ClientService *serviceFor(QByteArrayView label)
{
    for (const ClientService &service : services) {
        if (label.compare(QByteArrayView(service.label), Qt::CaseInsensitive) == 0)
            return &service;
    }
    return nullptr;
}

const ClientService *serviceFor(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    return labels.size() < 2 ? nullptr : serviceFor(QByteArray(labels[0] + '.' + labels[1]));
}

QString toString(SrvFault fault)
{
    switch (fault) {
    case SrvFault::None: return u"none"_s;
    case SrvFault::Address: return u"address"_s;
    case SrvFault::NotHostName: return u"not-host-name"_s;
    case SrvFault::NoPort: return u"no-port"_s;
    }
    return {};
}

SrvFault faultOf(const dns::Srv &record)
{
    if (isNotOffered(record))
        return SrvFault::None;
    const QByteArray target = record.target.toLower().toLatin1();
    if (isAddressText(target))
        return SrvFault::Address;
    if (hostNameFault(target) >= 0)
        return SrvFault::NotHostName;
    return record.port == 0 ? SrvFault::NoPort : SrvFault::None;
}

dns::Srv serviceRecord(const ClientService &service, const dns::Name &host)
{
    return {0, 1, service.port, host};
}

dns::Srv notOffered()
{
    return {0, 0, 0, dns::Name()}; // RFC 6186 §3.4
}

std::vector<dns::Srv> inOrder(std::span<const dns::Srv> records)
{
    std::vector<dns::Srv> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [](const dns::Srv &record) { return !isNotOffered(record); });
    std::stable_sort(found.begin(), found.end(), [](const dns::Srv &a, const dns::Srv &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
    return found;
}

bool needsConfirmation(const dns::Srv &record, const dns::Name &mailDomain)
{
    return !isNotOffered(record) && !record.target.isPartOf(mailDomain);
}

Explanation explainSrv(const ZoneLine &line, QByteArrayView text)
{
    Explanation explanation;
    explanation.kind = Kind::Srv;
    DataReader reader(line);
    const dns::Srv record = readSrv(reader);
    explanation.error = reader.error();
    explanation.tokens = frontTokens(line);
    explanation.tokens.insert(explanation.tokens.end(), reader.tokens().begin(),
                              reader.tokens().end());
    std::vector<Lint> &lints = explanation.lints;
    constexpr std::size_t portPlace = 2;
    constexpr std::size_t targetPlace = 3;
    if (explanation.error) {
        const bool address =
            line.data.size() > targetPlace && isAddressText(line.data[targetPlace].raw);
        lints.push_back(address ? Lint{u"srv.target"_s,
                                       {{u"target"_s, shown(line.data[targetPlace].raw)},
                                        {u"fault"_s, toString(SrvFault::Address)}}}
                                : syntaxLint(u"srv.syntax"_s, text, *explanation.error));
        return explanation;
    }
    const SrvFault fault = faultOf(record);
    explanation.valid = fault == SrvFault::None;
    if (fault != SrvFault::None) {
        explanation.error = Malformed{line.data[portPlace].offset, u"number from 1 to 65535"_s};
        lints.push_back({u"srv.target"_s,
                         {{u"target"_s, record.target.toLower()}, {u"fault"_s, toString(fault)}}});
    }
    if (isNotOffered(record)) {
        lints.push_back({u"srv.not-offered"_s, {}});
        if (record.port != 0) // RFC 6186 §3.4 shows 0
            lints.push_back({u"srv.not-offered-port"_s, {{u"port"_s, qint64{record.port}}}});
    } else if (reader.lastIsRelative() && line.absoluteOwner) {
        lints.push_back({u"name.relative"_s, {{u"host"_s, record.target.toLower()}}});
    }
    if (line.name)
        lintOwner(*line.name, record, lints);
    return explanation;
}

} // namespace mailworthy::transport
