#include "base/LastIndex.h"
#include "dns/Domain.h"
#include "mail/dmarc/Record.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

namespace {

constexpr qsizetype maxUriLength = 2048; // ours: far over what any reporter takes

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// RFC 3986 §2: unreserved and reserved characters and percent-encoding; "," and "!" are not for a
/// DMARC URI.
bool hasUriCharacters(QByteArrayView text)
{
    constexpr QByteArrayView marks("-._~:/?#[]@$&'()*+;=");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
                return false;
        } else if (!isAlpha(c) && !isDigit(c) && !marks.contains(c)) {
            return false;
        }
    }
    return true;
}

/// The length of a "!10m" at the end (RFC 9989 §4.8: ignored), 0 without one.
qsizetype sizeSuffix(QByteArrayView text)
{
    const qsizetype mark = lastIndexOf(text, '!');
    if (mark < 0)
        return 0;
    QByteArrayView digits = text.sliced(mark + 1);
    if (!digits.isEmpty() && QByteArrayView("kmgtKMGT").contains(digits.back()))
        digits.chop(1);
    const bool numeric = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
    return numeric ? text.size() - mark : 0;
}

/// RFC 3986 §3.1, with the colon that ends it; -1 without a scheme.
qsizetype schemeLength(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || !isAlpha(text.front()))
        return -1;
    for (const char c : text.first(colon)) {
        if (!isAlpha(c) && !isDigit(c) && c != '+' && c != '-' && c != '.')
            return -1;
    }
    return colon;
}

std::optional<dns::Name> hostName(const QByteArray &host)
{
    const QString text = QString::fromUtf8(host);
    const bool ascii = std::all_of(host.begin(), host.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const Result<dns::Name> name = [&]() -> Result<dns::Name> {
        if (ascii)
            return dns::Name::parse(QByteArrayView(host));
        const Result<QString> converted = dns::toAscii(text); // RFC 5890: names in DNS are A-labels
        if (!converted)
            return failure(converted.error());
        return dns::Name::parse(QStringView(*converted));
    }();
    if (!name || name->isRoot())
        return std::nullopt;
    return *name;
}

bool fillMailbox(ReportUri &uri, QByteArrayView rest)
{
    const qsizetype question = rest.indexOf('?');
    const QByteArray mailbox =
        QByteArray::fromPercentEncoding((question < 0 ? rest : rest.first(question)).toByteArray());
    const qsizetype at = mailbox.lastIndexOf('@');
    if (at < 1 || at + 1 == mailbox.size())
        return false; // RFC 6068 §2: an addr-spec
    for (const char c : mailbox) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F)
            return false;
    }
    uri.host = hostName(mailbox.mid(at + 1));
    uri.mailbox = mailbox;
    return uri.host.has_value();
}

void fillAuthority(ReportUri &uri, QByteArrayView rest)
{
    if (!rest.startsWith("//"))
        return;
    rest = rest.sliced(2);
    qsizetype end = rest.size();
    for (const char mark : {'/', '?', '#'}) {
        const qsizetype at = rest.indexOf(mark);
        if (at >= 0)
            end = std::min(end, at);
    }
    QByteArrayView authority = rest.first(end);
    const qsizetype user = lastIndexOf(authority, '@');
    if (user >= 0)
        authority = authority.sliced(user + 1);
    const qsizetype port = lastIndexOf(authority, ':');
    if (port >= 0)
        authority = authority.first(port);
    uri.host = hostName(authority.toByteArray());
}

} // namespace

std::optional<ReportUri> parseReportUri(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > maxUriLength)
        return std::nullopt;
    ReportUri uri;
    const qsizetype suffix = sizeSuffix(text);
    if (suffix > 0) {
        uri.sizeLimit = text.last(suffix - 1).toByteArray();
        text.chop(suffix);
    }
    const qsizetype colon = schemeLength(text);
    if (colon < 0 || !hasUriCharacters(text))
        return std::nullopt;
    uri.text = text.toByteArray();
    const QByteArrayView rest = text.sliced(colon + 1);
    if (text.first(colon).compare("mailto", Qt::CaseInsensitive) == 0) {
        if (!fillMailbox(uri, rest))
            return std::nullopt;
    } else {
        fillAuthority(uri, rest);
    }
    return uri;
}

Result<ReportUri> mailtoUri(QStringView mailbox)
{
    QStringView text = mailbox.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.sliced(7);
    const auto refused = [&] {
        return failure(u"dmarc.bad-mailbox"_s, {{u"text"_s, mailbox.toString()}});
    };
    const qsizetype at = text.lastIndexOf(u'@');
    // Unquoted no local part has a colon (RFC 5321 §4.1.2): "mailto:mailto:a@b" is a slip.
    if (at < 1 || (text.first(at).contains(u':') && !text.startsWith(u'"')))
        return refused();
    const Result<dns::Domain> host = dns::Domain::parse(text.sliced(at + 1));
    if (!host)
        return refused();
    // RFC 6068 §2 and RFC 9989 §4.8: "," "!" ";" and what has a meaning in a URI are encoded
    const QByteArray local = text.first(at).toUtf8().toPercentEncoding("'*+$", {}, '%');
    const std::optional<ReportUri> uri =
        parseReportUri("mailto:" + local + '@' + host->ascii().toLatin1());
    if (!uri)
        return refused();
    return *uri;
}

} // namespace mailworthy::dmarc
