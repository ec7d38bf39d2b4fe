#include "mail/transport/FieldList.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

/// "STS" of "v=STSv1": enough to see what was meant.
QByteArrayView family(QByteArrayView version)
{
    return version.sliced(2, version.size() - 4);
}

/// The place behind "v" *WSP "=" *WSP, or -1.
qsizetype afterEquals(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] | 0x20) != 'v')
        return -1;
    at = skipBlanks(text, at + 1);
    return at < text.size() && text[at] == '=' ? skipBlanks(text, at + 1) : -1;
}

/// "v=stsv1" after a semicolon: the version does not come first.
bool hasVersionLater(QByteArrayView text, QByteArrayView version)
{
    for (qsizetype at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
        const qsizetype value = afterEquals(text, skipBlanks(text, at + 1));
        if (value >= 0 && beginsWith(text.sliced(value), family(version)))
            return true;
    }
    return false;
}

/// Why a text that does not begin with the version is none of these records.
Reading<FieldList> withoutVersion(QByteArrayView text, QByteArrayView version)
{
    const QString expected = QString::fromLatin1(version) + u';';
    const qsizetype start = skipJunk(text);
    const QByteArrayView rest = text.sliced(start);
    const qsizetype value = afterEquals(text, start);
    const bool meant = value >= 0 && beginsWith(text.sliced(value), family(version));
    if (meant && text.startsWith(version)) // v=STSv10, v=STSv1 without a separator
        return Malformed{skipBlanks(text, version.size()), u";"_s};
    if (meant && start == 0 && text.startsWith("v=")) // another version, or its case is wrong
        return Malformed{2, QString::fromLatin1(version.sliced(2))};
    if (meant || hasVersionLater(text, version) || beginsWith(rest, version.sliced(2)))
        return Malformed{0, expected};
    return NotThis{};
}

/// 1*(%x21-3A / %x3C / %x3E-7E); the place of the first other octet, or -1.
qsizetype extensionValueFault(QByteArrayView value)
{
    const auto *const bad = std::find_if(value.begin(), value.end(),
                                         [](char c) { return !isPrintable(c) || c == '='; });
    if (bad != value.end())
        return bad - value.begin();
    return value.isEmpty() ? 0 : -1;
}

std::optional<Malformed> faultOf(const Field &field, QByteArrayView owned)
{
    if (field.text.isEmpty())
        return Malformed{field.offset, QString::fromLatin1(owned) + u'='};
    if (!isExtensionName(field.name))
        return Malformed{field.offset, u"name=value"_s};
    if (field.name == owned)
        return std::nullopt;
    if (const qsizetype fault = extensionValueFault(field.value); fault >= 0)
        return Malformed{field.valueOffset + fault, u"value"_s};
    return std::nullopt;
}

Field fieldAt(QByteArrayView text, qsizetype begin, qsizetype end)
{
    Field field;
    field.offset = std::min(skipBlanks(text, begin), end);
    const QByteArrayView piece =
        withoutTrailingBlanks(text.sliced(field.offset, end - field.offset));
    field.text = piece.toByteArray();
    const qsizetype equals = piece.indexOf('=');
    field.name = (equals < 0 ? piece : piece.first(equals)).toByteArray();
    field.valueOffset = field.offset + (equals < 0 ? piece.size() : equals + 1);
    field.value = equals < 0 ? QByteArray() : piece.sliced(equals + 1).toByteArray();
    return field;
}

} // namespace

std::vector<Field> piecesOf(QByteArrayView text)
{
    text = text.first(std::min(text.size(), longestRecord));
    std::vector<Field> pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(';', at);
        if (end < 0)
            end = text.size();
        Field field = fieldAt(text, at, end);
        if (!field.text.isEmpty())
            pieces.push_back(std::move(field));
        at = end + 1;
    }
    return pieces;
}

std::size_t faultyPiece(const std::vector<Field> &pieces, const std::optional<Malformed> &error)
{
    const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const Field &piece) {
        const qsizetype end = piece.offset + piece.text.size();
        return error && (error->offset < end || (error->offset == end && piece.value.isEmpty()));
    });
    return static_cast<std::size_t>(found - pieces.begin());
}

Token badToken(const Field &piece, const Malformed &error)
{
    return {piece.offset,
            piece.text,
            u"transport.token.bad"_s,
            {{u"expected"_s, error.expected}},
            false};
}

Reading<FieldList> readFields(QByteArrayView text, QByteArrayView version, QByteArrayView owned)
{
    const qsizetype separator = skipBlanks(text, version.size());
    // The version is a literal with case; "v=STSv1 ;" is in the grammar (*WSP ";" *WSP)
    if (!text.startsWith(version) || (separator < text.size() && text[separator] != ';'))
        return withoutVersion(text, version);
    if (text.size() > longestRecord)
        return Malformed{longestRecord, u"end"_s};
    if (separator >= text.size())
        return Malformed{version.size(), u";"_s};
    FieldList list;
    list.blankBeforeSeparator = separator > version.size();
    qsizetype at = separator;
    while (at < text.size()) { // text[at] is a semicolon
        qsizetype end = text.indexOf(';', at + 1);
        const bool last = end < 0;
        if (last)
            end = text.size();
        Field field = fieldAt(text, at + 1, end);
        if (last && field.text.isEmpty())
            break; // [field-delim] at the end
        if (const std::optional<Malformed> fault = faultOf(field, owned))
            return *fault;
        const qsizetype stop = field.offset + field.text.size();
        if (last && stop < end) // blanks belong to a separator, and there is none
            return Malformed{stop, u";"_s};
        list.fields.push_back(std::move(field));
        at = end;
    }
    return list;
}

} // namespace mailworthy::transport
