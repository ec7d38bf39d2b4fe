#include "dns/ZoneWords.h"

#include <algorithm>

namespace mailworthy::dns::zone {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'(' || c == u')';
}

qsizetype endOfToken(QStringView line, qsizetype at, bool quoted)
{
    while (at < line.size()) {
        const QChar c = line[at];
        if (quoted ? c == u'"' : (isBlank(c) || c == u'"' || c == u';'))
            return at;
        at += c == u'\\' ? 2 : 1;
    }
    return std::min(at, line.size());
}

} // namespace

std::vector<Token> tokensOf(QStringView line)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isBlank(line[at])) {
            ++at;
            continue;
        }
        if (line[at] == u';')
            break;
        const bool quoted = line[at] == u'"';
        const qsizetype start = quoted ? at + 1 : at;
        const qsizetype end = endOfToken(line, start, quoted);
        tokens.push_back({line.sliced(start, end - start), quoted, at + 1});
        at = quoted ? end + 1 : end;
    }
    return tokens;
}

std::optional<quint64> decimal(QStringView text, quint64 max)
{
    if (text.isEmpty() || text.size() > 10)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= max ? std::optional(value) : std::nullopt;
}

std::optional<quint32> seconds(QStringView text, quint64 most)
{
    if (text.isEmpty() || text.size() > 32)
        return std::nullopt;
    quint64 total = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const char16_t c = at < text.size() ? text[at].unicode() : u's';
        if (c >= u'0' && c <= u'9')
            continue;
        if (at == text.size() && start == at)
            break; // ended with a unit
        quint64 unit = 0;
        switch (c | 0x20) {
        case u's': unit = 1; break;
        case u'm': unit = 60; break;
        case u'h': unit = 3600; break;
        case u'd': unit = 86400; break;
        case u'w': unit = 604800; break;
        default: return std::nullopt;
        }
        const std::optional<quint64> count = decimal(text.sliced(start, at - start), most);
        if (!count)
            return std::nullopt;
        total += *count * unit;
        if (total > most)
            return std::nullopt;
        start = at + 1;
    }
    return static_cast<quint32>(total);
}

std::optional<QByteArray> unescaped(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray octets;
    octets.reserve(utf8.size());
    const auto digit = [&utf8](qsizetype at) {
        return at < utf8.size() && utf8[at] >= '0' && utf8[at] <= '9' ? utf8[at] - '0' : -1;
    };
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (utf8[at] != '\\') {
            octets += utf8[at];
            continue;
        }
        if (++at == utf8.size())
            return std::nullopt;
        if (digit(at) < 0) {
            octets += utf8[at];
            continue;
        }
        const int value = digit(at) * 100 + digit(at + 1) * 10 + digit(at + 2);
        if (digit(at + 1) < 0 || digit(at + 2) < 0 || value > 255)
            return std::nullopt;
        octets += static_cast<char>(value);
        at += 2;
    }
    return octets;
}

} // namespace mailworthy::dns::zone
