#include "servers/reading/EximOptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

bool isHidden(const QString &value)
{
    return value == u"<value not displayable>"; // of an option that is marked "hide"
}

bool isMacro(const QString &value)
{
    static const QRegularExpression name(u"^[A-Z]{2}[A-Za-z0-9_]*$"_s);
    return value == notWorkedOut || name.match(value).hasMatch();
}

bool isComputed(const QString &value)
{
    return value.contains(u'$') || isMacro(value);
}

const QString *optionOf(const EximSection *section, const QString &name)
{
    if (!section)
        return nullptr;
    const auto found = section->options.find(name);
    return found == section->options.end() ? nullptr : &found->second;
}

const EximSection *sectionOf(const std::vector<EximSection> &all, const QString &kind,
                             const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const EximSection &section) {
        return section.kind == kind && section.name == name;
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList listOf(const QString &text)
{
    QString rest = text.trimmed();
    QChar separator = u':';
    if (rest.startsWith(u'<') && rest.size() > 1) {
        separator = rest[1];
        rest = rest.sliced(2);
    }
    QStringList items;
    for (const QString &item : rest.split(separator)) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

} // namespace mailworthy::servers
