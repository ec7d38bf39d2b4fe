#include "servers/GreetingSetting.h"

#include "servers/ServerKind.h"
#include "servers/Template.h"

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    const char16_t *server;
    const char16_t *place;
    const char16_t *line; ///< %1: the greeting
    const char16_t *keep; ///< %1: the host
    bool wholeServer;
};

constexpr const char16_t *postfix = u"smtp_helo_name = %1";
constexpr const char16_t *hostname = u"myhostname = %1";

constexpr Row rows[] = {
    {u"postfix-opendkim", u"/etc/postfix/main.cf", postfix, hostname, false},
    {u"postfix-rspamd", u"/etc/postfix/main.cf", postfix, hostname, false},
    {u"exim-split", u"/etc/exim4/conf.d/main/000_localmacros", u"REMOTE_SMTP_HELO_DATA = %1",
     u"primary_hostname", false},
    {u"exim-single", u"/etc/exim4/exim4.conf.localmacros", u"REMOTE_SMTP_HELO_DATA = %1",
     u"primary_hostname", false},
    {u"exim", u"exim.conf, transport remote_smtp", u"helo_data = %1", u"primary_hostname = %1",
     false},
    {u"sendmail-opendkim", u"/etc/mail/sendmail.mc", u"define(`confHELO_NAME', `%1')dnl",
     u"confDOMAIN_NAME", false},
    {u"opensmtpd", u"/etc/smtpd.conf", u"action \"outbound\" relay helo %1", u"/etc/mailname",
     false},
    {u"haraka", u"config/me", u"%1", u"", true},
    {u"chasquid", u"/etc/chasquid/chasquid.conf", u"hostname: \"%1\"", u"", true},
    {u"maddy", u"maddy.conf, target.remote", u"hostname %1", u"hostname %1", false},
    {u"mox", u"config/mox.conf", u"Hostname: %1", u"", true},
    {u"hmailserver", u"Settings, Protocols, SMTP, Delivery of e-mail", u"Local host name: %1", u"",
     true},
    {u"docker-mailserver", u"config/postfix-main.cf", postfix, hostname, false},
    {u"mailcow", u"data/conf/postfix/extra.cf", postfix, hostname, false},
    {u"mail-in-a-box", u"/etc/postfix/main.cf", postfix, hostname, false},
    {u"modoboa", u"/etc/postfix/main.cf", postfix, hostname, false},
    {u"iredmail", u"/etc/postfix/main.cf", postfix, hostname, false},
    {u"yunohost", u"/etc/postfix/main.cf", postfix, hostname, false},
};

QString filled(const char16_t *pattern, const QString &value)
{
    const QString text = QString::fromUtf16(pattern);
    return text.contains(u"%1"_s) ? text.arg(value) : text;
}

} // namespace

std::optional<GreetingSetting> greetingSetting(const QString &serverId, const QString &name,
                                               const QString &host)
{
    const Values values{{{u"helo"_s, name}, {u"host"_s, host}}, {}};
    if (const Result<ServerKind> kind = loadServerKind(serverId)) {
        if (!kind->greeting)
            return std::nullopt;
        const Greeting &greeting = *kind->greeting;
        const Result<QString> line = render(greeting.line, values);
        const Result<QString> keep = render(greeting.keep, values);
        if (!line || !keep)
            return std::nullopt;
        return GreetingSetting{greeting.place, *line, *keep, greeting.wholeServer};
    }
    for (const Row &row : rows) {
        if (serverId == QStringView(row.server)) {
            return GreetingSetting{QString::fromUtf16(row.place), filled(row.line, name),
                                   filled(row.keep, host), row.wholeServer};
        }
    }
    return std::nullopt;
}

} // namespace mailworthy::servers
