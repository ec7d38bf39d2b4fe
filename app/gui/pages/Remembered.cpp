#include "gui/pages/Remembered.h"

#include <QStandardPaths>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/mailworthy/window.ini"_s;
}

} // namespace

Remembered::Remembered(const QString &file)
    : m_settings(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)
{}

ThemeChoice Remembered::theme() const
{
    return themeChoiceFromString(m_settings.value(u"theme"_s).toString());
}

void Remembered::setTheme(ThemeChoice choice)
{
    keep(u"theme"_s, toString(choice));
}

QString Remembered::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Remembered::setLanguage(const QString &code)
{
    keep(u"language"_s, code);
}

void Remembered::keep(const QString &key, const QString &value)
{
    if (m_keeps)
        m_settings.setValue(key, value);
}

} // namespace mailworthy::gui
