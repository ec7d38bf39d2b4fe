#include "servers/reading/Lines.h"

#include "base/Address.h"
#include "plan/MailPlan.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestPath = 1024;

bool isAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype indentOf(const QString &line)
{
    const auto first = std::find_if_not(line.begin(), line.end(), isBlank);
    return first - line.begin();
}

} // namespace

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    qsizetype indent = longestLine;
    for (qsizetype at = 0; at < text.size() && lines.size() < mostLines;) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const qsizetype size = end - at;
        QString line = size > longestLine ? QString() : QString::fromUtf8(text.sliced(at, size));
        at = end + 1;
        while (line.endsWith(u'\r'))
            line.chop(1);
        line.remove(QChar::Null);
        if (indentOf(line) < line.size())
            indent = std::min(indent, indentOf(line));
        lines << line;
    }
    for (QString &line : lines) {
        if (indent < longestLine)
            line.remove(0, std::min(indent, line.size()));
    }
    return lines;
}

std::optional<QString> plainName(QStringView text)
{
    QString name = text.trimmed().toString().toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    const bool literal = name.startsWith(u'[') && name.endsWith(u']');
    for (const QChar c : name) {
        if (!isAlnum(c) && c != u'.' && c != u'-' && c != u'_'
            && !(literal && (c == u'[' || c == u']' || c == u':')))
            return std::nullopt;
    }
    return name;
}

std::optional<QString> plainDomain(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > longestName || std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
            return c.unicode() < 0x80 && !isAlnum(c) && c != u'.' && c != u'-';
        }))
        return std::nullopt;
    const Result<dns::Domain> domain = dns::Domain::parse(trimmed);
    return domain ? std::optional(domain->ascii()) : std::nullopt;
}

std::optional<QString> plainSelector(QStringView text)
{
    const Result<QString> name = plan::parseSelectorName(text);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<QString> plainPath(QStringView text)
{
    const QString path = text.trimmed().toString();
    if (path.size() < 2 || path.size() > longestPath || !path.startsWith(u'/'))
        return std::nullopt;
    const bool fine = std::all_of(path.begin(), path.end(),
                                  [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
    return fine ? std::optional(path) : std::nullopt;
}

std::optional<quint16> plainPort(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word == u"smtp")
        return 25;
    if (word == u"submission")
        return 587;
    if (word == u"smtps" || word == u"submissions")
        return 465;
    bool fine = false;
    const uint number = word.toUInt(&fine);
    if (!fine || number < 1 || number > 65535)
        return std::nullopt;
    return static_cast<quint16>(number);
}

QStringList wordsOf(QStringView text)
{
    QString spaced = text.toString();
    spaced.replace(u',', u' ').replace(u'\t', u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

QString unquoted(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() >= 2 && (trimmed.front() == u'"' || trimmed.front() == u'\'')
        && trimmed.back() == trimmed.front())
        return trimmed.sliced(1, trimmed.size() - 2).toString();
    return trimmed.toString();
}

bool isEverybody(QStringView network)
{
    QString text = network.trimmed().toString();
    text.remove(u'[').remove(u']');
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash < 0)
        return text == u"*";
    bool fine = false;
    const int bits = text.sliced(slash + 1).toInt(&fine);
    // No owner has a network of that size: an eighth of IPv4, or all global IPv6 (2000::/3).
    constexpr int widest = 3;
    return fine && bits >= 0 && bits <= widest && Address::parse(text.first(slash)).has_value();
}

} // namespace mailworthy::servers
