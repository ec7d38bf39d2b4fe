#include "mail/transport/AutoconfigReader.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr qsizetype deepest = 16;        ///< ours: the format needs four
constexpr std::size_t mostTokens = 500;  ///< ours
constexpr std::size_t mostServers = 50;  ///< ours
constexpr qsizetype longestToken = 200;  ///< shown of one element
constexpr qsizetype longestValue = 1024; ///< ours
constexpr quint32 highestPort = 65535;

std::optional<SocketType> socketFrom(const QString &text)
{
    for (const SocketType type : {SocketType::Ssl, SocketType::StartTls, SocketType::Plain}) {
        if (text == toString(type))
            return type;
    }
    return std::nullopt;
}

std::optional<MailProtocol> protocolFrom(QStringView text)
{
    for (const MailProtocol protocol :
         {MailProtocol::Imap, MailProtocol::Pop3, MailProtocol::Smtp}) {
        if (text == toString(protocol))
            return protocol;
    }
    return std::nullopt;
}

bool looksLikeAutoconfig(QByteArrayView text)
{
    constexpr qsizetype looked = 2048; // a comment may stand in front
    return text.first(std::min(text.size(), looked)).contains("<clientConfig");
}

} // namespace

bool isAccountHost(const QString &text)
{
    QString name = text;
    for (const QString &placeholder : {u"%EMAILDOMAIN%"_s, u"%EMAILLOCALPART%"_s})
        name.replace(placeholder, u"x.example"_s);
    return !name.isEmpty() && hostNameFault(name.toUtf8()) < 0 && !isAddressText(name.toUtf8());
}

AutoconfigReader::AutoconfigReader(QByteArrayView text)
    : m_octets(text.first(std::min(text.size(), longestAutoconfig)).toByteArray())
    , m_text(QString::fromUtf8(m_octets))
    , m_xml(m_text)
{}

qsizetype AutoconfigReader::octetAt(qsizetype character)
{
    const qsizetype to = std::min(character, m_text.size());
    if (to > m_character) {
        m_octet += m_text.sliced(m_character, to - m_character).toUtf8().size();
        m_character = to;
    }
    return std::min(m_octet, m_octets.size());
}

Reading<Autoconfig> AutoconfigReader::read()
{
    if (!looksLikeAutoconfig(m_octets))
        return NotThis{};
    if (m_octets.size() == longestAutoconfig)
        return Malformed{longestAutoconfig, u"end"_s};
    qsizetype begin = 0;
    while (!m_xml.atEnd() && !m_error) {
        const QXmlStreamReader::TokenType type = m_xml.readNext();
        if (type == QXmlStreamReader::StartElement)
            open(begin);
        else if (type == QXmlStreamReader::EndElement)
            close(begin);
        else if (type == QXmlStreamReader::Characters && m_value.size() < longestValue)
            m_value += m_xml.text();
        else if (type == QXmlStreamReader::DTD || type == QXmlStreamReader::EntityReference)
            refuse(begin, u"<clientConfig>"_s); // nothing that could grow
        begin = octetAt(m_xml.characterOffset());
    }
    if (!m_error && m_xml.hasError())
        refuse(begin, m_path.isEmpty() ? u"end"_s : u"</"_s + m_path.back() + u'>');
    if (!m_error && !m_provider)
        refuse(begin, u"<emailProvider>"_s);
    if (!m_error && m_config.incoming.empty() && m_config.outgoing.empty())
        refuse(begin, u"<incomingServer>"_s);
    if (m_error)
        return *m_error;
    return m_config;
}

void AutoconfigReader::open(qsizetype begin)
{
    m_path << m_xml.name().toString();
    m_begins.push_back(begin);
    m_value.clear();
    if (m_path.size() > deepest) {
        refuse(begin, u"</"_s + m_path.back() + u'>');
        return;
    }
    if (m_path.size() == 1 && m_path.front() != u"clientConfig") {
        refuse(begin, u"<clientConfig>"_s);
    } else if (isAt(u"clientConfig")) {
        mean(begin, u"autoconfig.token.version"_s,
             {{u"version"_s, m_xml.attributes().value(u"version"_s).toString()}});
    } else if (isAt(u"clientConfig/emailProvider") && !m_provider) {
        m_provider = true;
        m_config.provider = m_xml.attributes().value(u"id"_s).toString().simplified();
        mean(begin, u"autoconfig.token.provider"_s, {{u"id"_s, m_config.provider}});
    } else if (isAt(u"clientConfig/emailProvider/incomingServer")
               || isAt(u"clientConfig/emailProvider/outgoingServer")) {
        const std::optional<MailProtocol> protocol =
            protocolFrom(m_xml.attributes().value(u"type"_s));
        const bool sends = m_path.back() == u"outgoingServer";
        const bool fits = protocol && sends == (protocol == MailProtocol::Smtp);
        m_serverSkipped = !fits; // "exchange" and others are not for every program
        m_server = AccountServer{};
        if (fits)
            m_server->protocol = *protocol;
        mean(begin, sends ? u"autoconfig.token.outgoing"_s : u"autoconfig.token.incoming"_s,
             {{u"type"_s, m_xml.attributes().value(u"type"_s).toString()}}, fits);
    }
}

/// Values are of one line, whatever white space the file has around and inside them.
void AutoconfigReader::close(qsizetype begin)
{
    const bool server = m_server && m_path.size() == 3 && m_path.back().endsWith(u"Server");
    if (server) {
        if (!m_serverSkipped) {
            const QString missing = m_server->host.isEmpty() ? u"<hostname>"_s
                                    : m_server->port == 0    ? u"<port>"_s
                                                             : QString();
            if (!missing.isEmpty())
                refuse(begin, missing);
            std::vector<AccountServer> &list =
                m_server->protocol == MailProtocol::Smtp ? m_config.outgoing : m_config.incoming;
            if (list.size() < mostServers)
                list.push_back(*m_server);
        }
        m_server.reset();
    } else if (m_server && m_path.size() == 4) {
        readServerLeaf(m_value.simplified(), m_begins.back());
    } else if (m_path.size() == 3 && m_path[1] == u"emailProvider") {
        readLeaf(m_value.simplified(), m_begins.back());
    }
    m_path.removeLast();
    m_begins.pop_back();
    m_value.clear();
}

void AutoconfigReader::readLeaf(const QString &value, qsizetype begin)
{
    const QString &name = m_path.back();
    if (name == u"domain") {
        m_config.domains << value;
        mean(begin, u"autoconfig.token.domain"_s, {{u"domain"_s, value}});
    } else if (name == u"displayName") {
        m_config.displayName = value;
        mean(begin, u"autoconfig.token.name"_s, {{u"name"_s, value}});
    } else {
        mean(begin, u"autoconfig.token.other"_s, {{u"name"_s, name}}, false);
    }
}

void AutoconfigReader::readServerLeaf(const QString &value, qsizetype begin)
{
    const QString &name = m_path.back();
    const bool used = !m_serverSkipped;
    if (name == u"hostname") {
        m_server->host = value;
        mean(begin, u"autoconfig.token.host"_s, {{u"host"_s, value}}, used);
        if (used && !isAccountHost(value))
            refuse(begin, u"host name"_s);
    } else if (name == u"port") {
        const std::optional<quint32> port = decimal(value.toUtf8(), highestPort);
        m_server->port = static_cast<quint16>(port.value_or(0));
        mean(begin, u"autoconfig.token.port"_s, {{u"port"_s, value}}, used);
        if (used && m_server->port == 0)
            refuse(begin, u"number from 1 to 65535"_s);
    } else if (name == u"socketType") {
        const std::optional<SocketType> type = socketFrom(value);
        m_server->socket = type.value_or(SocketType::Plain);
        const QString word = type == SocketType::Ssl        ? u"ssl"_s
                             : type == SocketType::StartTls ? u"starttls"_s
                                                            : u"plain"_s;
        mean(begin, u"autoconfig.token.socket."_s + word, {}, used);
        if (used && !type)
            refuse(begin, u"SSL, STARTTLS"_s);
    } else if (name == u"authentication") {
        m_server->authentication << value;
        mean(begin, u"autoconfig.token.authentication"_s, {{u"way"_s, value}}, used);
    } else if (name == u"username") {
        m_server->username = value;
        mean(begin, u"autoconfig.token.username"_s, {{u"name"_s, value}}, used);
    } else {
        mean(begin, u"autoconfig.token.other"_s, {{u"name"_s, name}}, false);
    }
}

void AutoconfigReader::refuse(qsizetype offset, const QString &expected)
{
    if (!m_error)
        m_error = Malformed{offset, expected};
}

void AutoconfigReader::mean(qsizetype begin, const QString &code, const Args &args, bool used)
{
    if (m_tokens.size() >= mostTokens || m_error)
        return;
    const qsizetype end = octetAt(m_xml.characterOffset());
    Token token;
    token.offset = begin;
    token.text = m_octets.mid(begin, std::min(end - begin, longestToken));
    token.code = code;
    token.args = args;
    token.used = used;
    m_tokens.push_back(token);
}

} // namespace mailworthy::transport
