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

QByteArray toCompactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toPrettyJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace mailworthy
