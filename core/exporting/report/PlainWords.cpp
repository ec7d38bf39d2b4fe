#include "exporting/report/PlainWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView labels[] = {
    u"mail",       u"mx",           u"mx1",     u"mx2",     u"smtp",     u"imap",   u"pop",
    u"pop3",       u"relay",        u"www",     u"webmail", u"ns",       u"ns1",    u"ns2",
    u"ns3",        u"dns",          u"mta-sts", u"dkim",    u"default",  u"bounce", u"static",
    u"autoconfig", u"autodiscover", u"dyn",     u"dynamic", u"dsl",      u"adsl",   u"cable",
    u"pool",       u"dip",          u"dip0",    u"cust",    u"customer", u"res",    u"ip",
    u"postmaster", u"hostmaster",   u"reports", u"dmarc",   u"spf"};

/// Of the names that providers give to addresses.
constexpr QStringView pieces[] = {
    u"host", u"hosts",    u"p",     u"cpe",       u"ipv4",   u"ipv6",    u"vdsl",
    u"xdsl", u"fiber",    u"fibre", u"ftth",      u"net",    u"client",  u"clients",
    u"user", u"users",    u"dial",  u"dialup",    u"dialin", u"pppoe",   u"ppp",
    u"dhcp", u"nat",      u"cgn",   u"broadband", u"bb",     u"modem",   u"unassigned",
    u"srv",  u"server",   u"vps",   u"rev",       u"ptr",    u"reverse", u"business",
    u"biz",  u"internet", u"addr",  u"address",   u"a",      u"c",       u"h",
    u"i",    u"n",        u"x",     u"mobile",    u"wan",    u"lan",     u"stat",
    u"lte",  u"customers"};

constexpr QStringView mailboxes[] = {
    u"postmaster",    u"hostmaster", u"abuse",        u"webmaster", u"dmarc",
    u"dmarc-reports", u"tlsrpt",     u"tls-reports",  u"reports",   u"mailauth-reports",
    u"noreply",       u"root",       u"mailer-daemon"};

constexpr QStringView selectorWords[] = {
    u"mail",    u"email", u"smtp",    u"mx",       u"dkim", u"default",  u"selector", u"sel",
    u"key",     u"home",  u"server",  u"main",     u"new",  u"old",      u"test",     u"rsa",
    u"ed",      u"sha",   u"postfix", u"opendkim", u"exim", u"sendmail", u"rspamd",   u"stalwart",
    u"mailcow", u"jan",   u"feb",     u"mar",      u"apr",  u"may",      u"jun",      u"jul",
    u"aug",     u"sep",   u"oct",     u"nov",      u"dec"};

constexpr QStringView programs[] = {
    u"postfix",   u"exim",       u"exim4",     u"sendmail",     u"dovecot",   u"rspamd",
    u"opendkim",  u"opendmarc",  u"openarc",   u"spamassassin", u"stalwart",  u"mailcow",
    u"mailu",     u"maddy",      u"opensmtpd", u"debian",       u"ubuntu",    u"fedora",
    u"alpine",    u"raspbian",   u"raspberry", u"raspberrypi",  u"linux",     u"windows",
    u"docker",    u"proxmox",    u"synology",  u"fritzbox",     u"google",    u"gmail",
    u"microsoft", u"outlook",    u"office365", u"amazon",       u"amazonses", u"cloudflare",
    u"hetzner",   u"mailgun",    u"sendgrid",  u"brevo",        u"mailjet",   u"zoho",
    u"proton",    u"protonmail", u"fastmail",  u"yahoo",        u"localhost", u"mailserver",
    u"unbound",   u"bind",       u"mailworthy"};

template<std::size_t size>
bool isOneOf(const QStringView (&words)[size], QStringView text)
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) {
        return word.compare(text, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isPlainLabel(QStringView label)
{
    return isOneOf(labels, label);
}

bool isPlainMailbox(QStringView local)
{
    return isOneOf(mailboxes, local);
}

bool isUsualSelector(QStringView label)
{
    // Random ones of hexadecimal digits have more of both.
    constexpr qsizetype mostLetters = 1, mostDigits = 8;
    static const QRegularExpression between(uR"([\d_-]+)"_s);
    if (isOneOf(programs, label))
        return true;
    const QStringList parts = label.toString().split(between, Qt::SkipEmptyParts);
    const auto letters = std::count_if(parts.begin(), parts.end(),
                                       [](const QString &part) { return part.size() == 1; });
    const auto digits =
        std::count_if(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
    return letters <= mostLetters && digits <= mostDigits
           && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                  return part.size() == 1 || isOneOf(selectorWords, part);
              });
}

bool isPlainPiece(QStringView piece)
{
    static const QRegularExpression form(uR"(^([a-z]*)\d{0,3}$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(piece.toString());
    if (!match.hasMatch())
        return false;
    const QString word = match.captured(1);
    return word.isEmpty() || isOneOf(labels, word) || isOneOf(pieces, word);
}

bool isUsualWord(QStringView word)
{
    return isPlainLabel(word) || isOneOf(programs, word) || isUsualSelector(word);
}

} // namespace mailworthy::exporting
