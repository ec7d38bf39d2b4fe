#include "findings/Catalog.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

/// CLDR cardinal categories for whole numbers, for the languages we mean to ship (cldr.unicode.org,
/// plural rules).
QStringView pluralCategory(const QString &language, qint64 number)
{
    const qint64 n = std::abs(number);
    const qint64 ten = n % 10;
    const qint64 hundred = n % 100;
    if (language == u"ja" || language == u"zh" || language == u"zh_CN")
        return u"other";
    if (language == u"fr" || language == u"pt_BR")
        return n <= 1 ? u"one" : u"other";
    if (language == u"pl") {
        if (n == 1)
            return u"one";
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? u"few" : u"many";
    }
    if (language == u"ru" || language == u"uk") {
        if (ten == 1 && hundred != 11)
            return u"one";
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? u"few" : u"many";
    }
    if (language == u"ar") {
        if (n <= 2)
            return n == 0   ? QStringView(u"zero")
                   : n == 1 ? QStringView(u"one")
                            : QStringView(u"two");
        return hundred >= 3 && hundred <= 10 ? u"few" : hundred >= 11 ? u"many" : u"other";
    }
    return n == 1 ? u"one" : u"other";
}

/// The place of the brace that closes the one at `open`; -1 without.
qsizetype closingBrace(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'{')
            ++depth;
        else if (text[i] == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

qint64 numberOf(const ArgValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->size();
    return std::get<QString>(value).toLongLong();
}

/// "one{# list} other{# lists}" -> the form for this number.
QString pluralForm(QStringView forms, qint64 number, const QString &language)
{
    const QStringView wanted = pluralCategory(language, number);
    QStringView chosen;
    qsizetype at = 0;
    while (at < forms.size()) {
        const qsizetype open = forms.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : closingBrace(forms, open);
        if (close < 0)
            break;
        const QStringView category = forms.sliced(at, open - at).trimmed();
        const QStringView form = forms.sliced(open + 1, close - open - 1);
        if (category == wanted)
            return form.toString();
        if (category == u"other")
            chosen = form;
        at = close + 1;
    }
    return chosen.toString();
}

} // namespace

QString fill(const QString &pattern, const Args &args, const QString &language)
{
    QString out;
    out.reserve(pattern.size() * 2);
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : closingBrace(pattern, open);
        if (close < 0)
            break;
        out += QStringView(pattern).sliced(at, open - at);
        const QStringView inside = QStringView(pattern).sliced(open + 1, close - open - 1);
        const qsizetype comma = inside.indexOf(u',');
        const QString name = inside.left(comma < 0 ? inside.size() : comma).trimmed().toString();
        const auto value = args.find(name);
        if (value == args.end()) {
            out += u'{' + name + u'}';
        } else if (comma < 0) {
            out += argText(value->second);
        } else {
            // "{name, plural, forms}": the value may itself hold braces, so it is put in last.
            const qsizetype second = inside.indexOf(u',', comma + 1);
            const qint64 number = numberOf(value->second);
            QString form =
                fill(pluralForm(inside.sliced(second + 1), number, language), args, language);
            out += form.replace(u'#', QString::number(number));
        }
        at = close + 1;
    }
    out += QStringView(pattern).sliced(at);
    return out;
}

} // namespace mailworthy::findings
