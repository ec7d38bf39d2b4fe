#include "exporting/records/Quoting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than any value of a record; what others published may be longer.
constexpr qsizetype longestComment = 300;

/// Three digits.
QString octal(uchar octet)
{
    return QString::number(octet, 8).rightJustified(3, u'0');
}

/// With each of `special` doubled.
QString doubled(const QString &text, QStringView special)
{
    QString out;
    for (const QChar c : text) {
        out += c;
        if (special.contains(c))
            out += c;
    }
    return out;
}

/// With a backslash before each of `special`.
QString backslashed(const QString &text, QStringView special)
{
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString powerShellQuoted(const QString &text)
{
    return u'\'' + doubled(text, u"'\u2018\u2019\u201a\u201b") + u'\'';
}

QString yamlQuoted(const QString &text)
{
    return u'\'' + doubled(text, u"'") + u'\'';
}

QString scriptQuoted(const QString &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["…"]
    QString quoted = QString::fromUtf8(array.sliced(1, array.size() - 2));
    return quoted.replace(u"</"_s, u"<\\/"_s)
        .replace(QChar::LineSeparator, u"\\u2028"_s)
        .replace(QChar::ParagraphSeparator, u"\\u2029"_s);
}

QString hclQuoted(const QString &text)
{
    QString inner = backslashed(text, u"\\\"");
    inner.replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s).replace(u"\t"_s, u"\\t"_s);
    return u'"' + inner.replace(u"${"_s, u"$${"_s).replace(u"%{"_s, u"%%{"_s) + u'"';
}

QString dnsmasqQuoted(const QString &text)
{
    return u'"' + backslashed(text, u"\\\"") + u'"';
}

QString tinydnsEscaped(const QByteArray &octets)
{
    QString out;
    for (const char c : octets) {
        const auto octet = static_cast<uchar>(c);
        const bool plain = (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z')
                           || (octet >= 'a' && octet <= 'z')
                           || QByteArrayView("-_.=;/+ @,").contains(c);
        if (plain)
            out += QLatin1Char(c);
        else
            out += u'\\' + octal(octet);
    }
    return out;
}

QString route53Octets(const QByteArray &octets)
{
    QString out;
    for (const char c : octets) {
        const auto octet = static_cast<uchar>(c);
        if (octet < 0x20 || octet >= 0x7f)
            out += u'\\' + octal(octet);
        else if (c == '"' || c == '\\')
            out += u'\\' + QString(QLatin1Char(c));
        else
            out += QLatin1Char(c);
    }
    return out;
}

QString route53Value(const dns::RecordData &data)
{
    if (std::holds_alternative<dns::Caa>(data))
        return dns::toZoneText(data);
    const auto *text = std::get_if<dns::Txt>(&data);
    if (!text)
        return dns::toPlainText(data);
    QStringList strings;
    for (const QByteArray &piece : dns::Txt::of(text->joined()).strings)
        strings << u'"' + route53Octets(piece) + u'"';
    return strings.isEmpty() ? u"\"\""_s : strings.join(u' ');
}

QString csvQuoted(const QString &text)
{
    return u'"' + doubled(text, u"\"") + u'"';
}

QString markdownCode(const QString &text)
{
    const bool plain = !text.contains(u'|') && !text.contains(u'`') && text == text.trimmed();
    if (plain)
        return u'`' + text + u'`';
    // The dialects differ over these inside a code span of a table; over references they agree.
    QString inner;
    for (const char32_t c : text.toStdU32String()) {
        if (c < 0x80 && QChar(static_cast<char16_t>(c)).isLetterOrNumber())
            inner += QChar(static_cast<char16_t>(c));
        else
            inner += u"&#"_s + QString::number(c) + u';';
    }
    return u"<code>"_s + inner + u"</code>"_s;
}

QString htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString oneLine(const QString &text)
{
    QString line = text.left(longestComment);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace mailworthy::exporting
