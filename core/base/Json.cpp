#include "base/Json.h"

#include "base/LastIndex.h"

#include <QJsonDocument>

#include <algorithm>

namespace mailworthy {

using namespace Qt::Literals::StringLiterals;

Result<QJsonObject> parseJsonObject(const QByteArray &text, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return failure(u"json.too-large"_s, {{u"bytes"_s, qint64{text.size()}}});

    // QJsonDocument takes a byte-order mark at the start of a string for none, and so a text for
    // another one.
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QByteArray marked = text.startsWith(mark) ? text.sliced(mark.size()) : text;
    if (marked.contains(mark))
        marked.replace(mark, "\\ufeff");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(marked, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, marked.size());
        const QByteArrayView before = QByteArrayView(marked).first(offset);
        const qint64 line = 1 + std::count(before.begin(), before.end(), '\n');
        const qint64 column = offset - (lastIndexOf(before, '\n') + 1) + 1;
        return failure(
            u"json.syntax"_s,
            {{u"line"_s, line}, {u"column"_s, column}, {u"what"_s, error.errorString()}});
    }
    if (!document.isObject())
        return failure(u"json.not-an-object"_s);
    return document.object();
}

namespace {

/// What a terminal takes for a command, or what turns the order of the text around: delete, the
/// controls of ISO 6429 beyond ASCII (U+009B begins one), line and paragraph separators, and the marks
/// of direction. They stand in strings alone, and there they may be escaped (RFC 8259 §7).
bool isToBeEscaped(char32_t c)
{
    return (c >= 0x7f && c <= 0x9f) || c == 0x061c || c == 0x200e || c == 0x200f
           || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QByteArray escaped(const QByteArray &json)
{
    QByteArray out;
    qsizetype copied = 0; // up to here
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto octet = [&](qsizetype place) {
            return place < json.size() ? static_cast<unsigned char>(json[place]) : 0U;
        };
        qsizetype length = 1;
        char32_t c = octet(i);
        if (c >= 0xc2 && c <= 0xdf) {
            length = 2;
            c = (c & 0x1fU) << 6U | (octet(i + 1) & 0x3fU);
        } else if (c >= 0xe0 && c <= 0xef) {
            length = 3;
            c = (c & 0x0fU) << 12U | (octet(i + 1) & 0x3fU) << 6U | (octet(i + 2) & 0x3fU);
        } else if (c >= 0x80) {
            continue; // of a longer character: none of those
        }
        if (isToBeEscaped(c)) {
            out += json.sliced(copied, i - copied) + "\\u"
                   + QByteArray::number(static_cast<uint>(c), 16).rightJustified(4, '0');
            copied = i + length;
        }
        i += length - 1;
    }
    return out + json.sliced(std::min(copied, json.size()));
}

} // namespace

QByteArray toCompactJson(const QJsonObject &object)
{
    return escaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray toPrettyJson(const QJsonObject &object)
{
    return escaped(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace mailworthy
