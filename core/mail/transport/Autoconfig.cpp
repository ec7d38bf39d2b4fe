#include "mail/transport/Autoconfig.h"

#include "mail/transport/AutoconfigReader.h"
#include "mail/transport/ClientService.h"
#include "mail/transport/Octets.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

const QString passwordOverTls = u"password-cleartext"_s; ///< inside TLS; the usual one
const QString wholeAddress = u"%EMAILADDRESS%"_s;

void writeServer(QXmlStreamWriter &writer, const AccountServer &server)
{
    writer.writeStartElement(server.protocol == MailProtocol::Smtp ? u"outgoingServer"_s
                                                                   : u"incomingServer"_s);
    writer.writeAttribute(u"type"_s, toString(server.protocol));
    writer.writeTextElement(u"hostname"_s, server.host);
    writer.writeTextElement(u"port"_s, QString::number(server.port));
    writer.writeTextElement(u"socketType"_s, toString(server.socket));
    for (const QString &way : server.authentication)
        writer.writeTextElement(u"authentication"_s, way);
    writer.writeTextElement(u"username"_s, server.username);
    writer.writeEndElement();
}

/// The text begins like a web page: what a catch-all web host answers.
bool isWebPage(QByteArrayView text)
{
    const QByteArrayView rest = text.sliced(skipJunk(text));
    return beginsWith(rest, "<!doctype html") || beginsWith(rest, "<html");
}

bool isXmlType(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().split(';').front().trimmed().toLower();
    return type == "text/xml" || type == "application/xml";
}

void lintServers(const std::vector<AccountServer> &servers, std::vector<Lint> &lints)
{
    for (const AccountServer &server : servers) {
        const Args args{{u"host"_s, server.host}, {u"port"_s, qint64{server.port}}};
        if (server.socket == SocketType::Plain) // RFC 8314 §4.1
            lints.push_back({u"autoconfig.clear-text"_s, args});
    }
    // RFC 8314 §3: TLS from the first octet comes first, where anything is offered with it.
    if (!servers.empty() && servers.front().socket == SocketType::StartTls) {
        lints.push_back(
            {u"autoconfig.prefer-tls"_s,
             {{u"host"_s, servers.front().host}, {u"port"_s, qint64{servers.front().port}}}});
    }
}

} // namespace

QString toString(MailProtocol protocol)
{
    switch (protocol) {
    case MailProtocol::Imap: return u"imap"_s;
    case MailProtocol::Pop3: return u"pop3"_s;
    case MailProtocol::Smtp: return u"smtp"_s;
    }
    return {};
}

QString toString(SocketType type)
{
    switch (type) {
    case SocketType::Ssl: return u"SSL"_s;
    case SocketType::StartTls: return u"STARTTLS"_s;
    case SocketType::Plain: return u"plain"_s;
    }
    return {};
}

Reading<Autoconfig> parseAutoconfig(QByteArrayView text)
{
    AutoconfigReader reader(text);
    return reader.read();
}

Result<QByteArray> toText(const Autoconfig &config)
{
    if (config.incoming.empty() && config.outgoing.empty())
        return failure(u"autoconfig.no-server"_s);
    for (const std::vector<AccountServer> *servers : {&config.incoming, &config.outgoing}) {
        for (const AccountServer &server : *servers) {
            if (!isAccountHost(server.host) || server.port == 0)
                return failure(u"autoconfig.bad-host"_s, {{u"text"_s, server.host}});
        }
    }
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeStartElement(u"clientConfig"_s);
    writer.writeAttribute(u"version"_s, u"1.1"_s);
    writer.writeStartElement(u"emailProvider"_s);
    writer.writeAttribute(u"id"_s, config.provider);
    for (const QString &domain : config.domains)
        writer.writeTextElement(u"domain"_s, domain);
    if (!config.displayName.isEmpty())
        writer.writeTextElement(u"displayName"_s, config.displayName);
    for (const AccountServer &server : config.incoming)
        writeServer(writer, server);
    for (const AccountServer &server : config.outgoing)
        writeServer(writer, server);
    writer.writeEndDocument();
    return text;
}

Autoconfig autoconfigFor(const dns::Domain &domain, const dns::Domain &host,
                         const QStringList &services)
{
    Autoconfig config{domain.ascii(), {domain.ascii()}, domain.unicode(), {}, {}};
    for (const QString &name : services) {
        const ClientService *service = serviceFor(QByteArray('_' + name.toLatin1() + "._tcp"));
        if (!service)
            continue;
        const bool sends = name.startsWith(u"submission");
        if (!sends && !name.startsWith(u"imap") && !name.startsWith(u"pop3"))
            continue;
        AccountServer server;
        server.protocol = sends                      ? MailProtocol::Smtp
                          : name.startsWith(u"imap") ? MailProtocol::Imap
                                                     : MailProtocol::Pop3;
        server.host = host.ascii();
        server.port = service->port;
        server.socket =
            service->tls == ServiceTls::Implicit ? SocketType::Ssl : SocketType::StartTls;
        server.authentication = {passwordOverTls};
        server.username = wholeAddress;
        (sends ? config.outgoing : config.incoming).push_back(server);
    }
    return config;
}

QString autoconfigUrl(const dns::Name &domain)
{
    return u"https://autoconfig."_s + domain.toLower() + u"/mail/config-v1.1.xml"_s;
}

Explanation explainAutoconfig(QByteArrayView text, QByteArrayView contentType)
{
    Explanation explanation;
    explanation.kind = Kind::Autoconfig;
    std::vector<Lint> &lints = explanation.lints;
    if (!contentType.isEmpty() && !isXmlType(contentType))
        lints.push_back({u"autoconfig.content-type"_s, {{u"type"_s, shown(contentType)}}});
    AutoconfigReader reader(text);
    const Reading<Autoconfig> reading = reader.read();
    explanation.tokens = reader.tokens();
    const auto *config = std::get_if<Autoconfig>(&reading);
    explanation.valid = config != nullptr;
    if (!config) {
        const auto *malformed = std::get_if<Malformed>(&reading);
        explanation.error = malformed ? *malformed : Malformed{0, u"<clientConfig>"_s};
        lints.push_back(isWebPage(text)
                            ? Lint{u"autoconfig.html"_s, {}}
                            : syntaxLint(u"autoconfig.syntax"_s, text, *explanation.error));
        return explanation;
    }
    if (config->domains.isEmpty())
        lints.push_back({u"autoconfig.no-domain"_s, {}});
    if (config->incoming.empty())
        lints.push_back({u"autoconfig.no-incoming"_s, {}});
    if (config->outgoing.empty())
        lints.push_back({u"autoconfig.no-outgoing"_s, {}});
    lintServers(config->incoming, lints);
    lintServers(config->outgoing, lints);
    return explanation;
}

} // namespace mailworthy::transport
