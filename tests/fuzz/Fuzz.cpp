#include "Fuzz.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <cstdio>
#include <cstdlib>

namespace mailworthy::fuzz {

void fail(const char *file, int line, const char *property)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, property);
    std::abort();
}

std::vector<QByteArray> linesOf(QByteArrayView input, qsizetype most)
{
    std::vector<QByteArray> lines;
    while (std::ssize(lines) + 1 < most) {
        const qsizetype end = input.indexOf('\n');
        if (end < 0)
            break;
        lines.push_back(input.first(end).toByteArray());
        input = input.sliced(end + 1);
    }
    lines.push_back(input.toByteArray());
    return lines;
}

bool survivesJson(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    // Qt's own reader takes a byte order mark off the beginning of every text.
    const bool hasMark = text.contains("\"\xef\xbb\xbf");
    const QJsonDocument again = QJsonDocument::fromJson(text);
    return !decoder.hasError() && !decoded.isEmpty() && again.isObject()
           && (hasMark || again.object() == object);
}

bool standsAt(QByteArrayView text, qsizetype offset, const QString &token)
{
    if (!isWithin(text, offset))
        return false;
    // A UTF-16 unit comes from three octets at most; what is cut behind the token does not matter.
    const QByteArrayView rest = text.sliced(offset);
    return QString::fromUtf8(rest.first(std::min(rest.size(), 3 * token.size() + 4)))
        .startsWith(token);
}

} // namespace mailworthy::fuzz
