// What a text is: every line that one of the syntaxes alone has is a vote for it.
#include "servers/reading/Lines.h"
#include "servers/reading/ReadServer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sign
{
    Syntax syntax;
    QRegularExpression line;
    int votes = 1;
};

const std::vector<Sign> &signs()
{
    const auto folded = QRegularExpression::CaseInsensitiveOption;
    static const std::vector<Sign> all{
        {Syntax::MainCf,
         QRegularExpression(u"^(?:[a-z0-9]+/(?:unix|inet)/"
                            u")?(?:smtpd?_[a-z0-9_]+|my(?:hostname|origin|domain|networks|"
                            "destination)|inet_(?:protocols|interfaces)|relayhost|milter_[a-z_]+|"
                            "non_smtpd_milters|internal_mail_filter_classes|compatibility_level|"
                            "alias_(?:maps|database)|virtual_[a-z_]+|mailbox_size_limit)\\s*="_s),
         2},
        {Syntax::MainCf, // a master.cf
         QRegularExpression(u"^\\S+\\s+(?:unix|inet|fifo|pass)(?:\\s+[-yn]){3}\\s"_s), 2},
        {Syntax::Exim,
         QRegularExpression(
             u"^(?:helo_data|dkim_(?:domain|selector|private_key|canon|strict)|"
             "primary_hostname|qualify_domain|acl_smtp_[a-z]+|driver|exim_(?:path|user)|"
             "host_lookup|route_list|MAIN_[A-Z_]+|REMOTE_SMTP_[A-Z_]+|DKIM_[A-Z_]+)\\s*==?"_s),
         2},
        {Syntax::Exim,
         QRegularExpression(u"^(?:begin (?:acl|routers|transports|authenticators)|"
                            "[a-z0-9_]+ (?:transport|router|authenticator):|no_[a-z0-9_]+)$"_s),
         2},
        {Syntax::OpenDkim,
         QRegularExpression(
             u"^(?:Syslog|SyslogSuccess|LogWhy|Canonicalization|Mode|SubDomains|Socket|"
             "PidFile|UMask|UserID|KeyTable|SigningTable|KeyFile|Selector|Domain|"
             "InternalHosts|ExternalIgnoreList|OversignHeaders|SignatureAlgorithm|"
             "AutoRestart|TrustAnchorFile|RequireSafeKeys|MultipleSignatures)\\s+\\S"_s,
             folded),
         2},
        {Syntax::KeyTable,
         QRegularExpression(u"^\\S+\\s+(?:%|[A-Za-z0-9.-]+):[A-Za-z0-9._-]+:\\S"_s), 2},
        {Syntax::SigningTable,
         QRegularExpression(
             u"^(?=\\S*[.@*])[*@A-Za-z0-9._+-]+\\s+[A-Za-z0-9._-]+(?:,[A-Za-z0-9._-]+)*$"_s),
         1},
        {Syntax::SigningTable, QRegularExpression(u"^[*A-Za-z0-9._+-]*@\\S+\\s+\\S+$"_s), 1},
        {Syntax::Rspamd,
         QRegularExpression(
             u"^\"?(?:use_esld|allow_username_mismatch|sign_local|sign_authenticated|"
             "allow_hdrfrom_mismatch|allow_envfrom_empty|try_fallback|selectors?|path|"
             "selector_map|path_map|use_domain|sign_networks|domain|dkim_signing)\"?\\s*[=:{\\[]"_s),
         2},
        {Syntax::Rspamd, QRegularExpression(u"^\\*\\*\\* Section dkim_signing \\*\\*\\*$"_s), 50},
        {Syntax::Sendmail,
         QRegularExpression(u"^(?:D[jS]\\S*|O [A-Z][A-Za-z]+=.*|X[a-z]+, .*S=.*|Mlocal,.*)$"_s), 2},
        {Syntax::Sendmail,
         QRegularExpression(u"^(?:define\\(`|INPUT_MAIL_FILTER\\(|MAILER\\(|FEATURE\\(|OSTYPE\\(|"
                            "DOMAIN\\(|CLIENT_OPTIONS\\(|DAEMON_OPTIONS\\()"_s),
         3},
        {Syntax::OpenSmtpd,
         QRegularExpression(
             u"^(?:listen on |action \"?[A-Za-z0-9_]+\"? |match .*action |filter \"?\\S+\"? "
             "(?:proc-exec|chain|proc|phase)|table \\S+ )"_s),
         3},
        {Syntax::Chasquid,
         QRegularExpression(
             u"^(?:hostname|max_data_size_mb|(?:smtp|submission|monitoring)[a-z_]*_address|"
             "mail_delivery_agent_bin|data_dir|suffix_separators|mail_log_path)\\s*:"_s),
         2},
        {Syntax::EximSelectors,
         QRegularExpression(
             u"^[A-Za-z0-9-]+\\.[A-Za-z0-9.-]+\\s*:\\s*[A-Za-z0-9._-]+(?:\\s*:\\s*[A-Za-z0-9._-]+)*$"_s),
         1},
    };
    return all;
}

/// The name of a file says much.
std::optional<Syntax> byName(const QString &name)
{
    const QString file = name.section(u'/', -1).toLower();
    static const std::vector<std::pair<QString, Syntax>> names{
        {u"main.cf"_s, Syntax::MainCf},
        {u"master.cf"_s, Syntax::MainCf},
        {u"opendkim.conf"_s, Syntax::OpenDkim},
        {u"dkim_signing.conf"_s, Syntax::Rspamd},
        {u"sendmail.cf"_s, Syntax::Sendmail},
        {u"sendmail.mc"_s, Syntax::Sendmail},
        {u"smtpd.conf"_s, Syntax::OpenSmtpd},
        {u"chasquid.conf"_s, Syntax::Chasquid},
        {u"key.table"_s, Syntax::KeyTable},
        {u"keytable"_s, Syntax::KeyTable},
        {u"key_table"_s, Syntax::KeyTable},
        {u"signing.table"_s, Syntax::SigningTable},
        {u"signingtable"_s, Syntax::SigningTable},
        {u"signing_table"_s, Syntax::SigningTable},
        {u"exim.conf"_s, Syntax::Exim},
        {u"exim4.conf"_s, Syntax::Exim},
        {u"selectors"_s, Syntax::EximSelectors}};
    for (const auto &[wanted, syntax] : names) {
        if (file == wanted)
            return syntax;
    }
    return std::nullopt;
}

constexpr qsizetype longestVoter = 400; ///< no line that decides is longer

} // namespace

std::optional<Syntax> recognise(const GivenText &text)
{
    constexpr int kinds = static_cast<int>(Syntax::Chasquid) + 1;
    std::array<int, kinds> votes{};
    for (const QString &line : linesOf(text.content)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.size() > longestVoter || trimmed.startsWith(u'#'))
            continue;
        for (const Sign &sign : signs()) {
            if (sign.line.match(trimmed).hasMatch())
                votes[static_cast<std::size_t>(sign.syntax)] += sign.votes;
        }
    }
    if (const std::optional<Syntax> named = byName(text.name))
        votes[static_cast<std::size_t>(*named)] += 20;
    const auto most = std::max_element(votes.begin(), votes.end());
    return *most == 0 ? std::nullopt : std::optional(static_cast<Syntax>(most - votes.begin()));
}

} // namespace mailworthy::servers
