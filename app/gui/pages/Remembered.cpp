#include "gui/pages/Remembered.h"

#include "session/RunController.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/mailworthy/window.ini"_s;
}

constexpr std::array watchWords{
    std::pair(WatchInterval::Never, "never"_L1),
    std::pair(WatchInterval::Hourly, "hourly"_L1),
    std::pair(WatchInterval::Daily, "daily"_L1),
};

/// More are not asked one after the other in any time that an owner waits.
constexpr std::size_t mostResolvers = 3;

/// A name server can be there.
bool isOfHost(const Address &address)
{
    const AddressClass kind = address.unmapped().addressClass();
    return kind != AddressClass::Unspecified && kind != AddressClass::Multicast
           && kind != AddressClass::Reserved;
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

bool Remembered::stepsFolded() const
{
    return m_settings.value(u"steps"_s).toString() == u"folded";
}

void Remembered::setStepsFolded(bool folded)
{
    keep(u"steps"_s, folded ? u"folded"_s : u"named"_s);
}

WatchInterval Remembered::watch() const
{
    const QString kept = m_settings.value(u"watch"_s).toString();
    for (const auto &[interval, word] : watchWords) {
        if (kept == word)
            return interval;
    }
    return WatchInterval::Daily;
}

void Remembered::setWatch(WatchInterval interval)
{
    for (const auto &[candidate, word] : watchWords) {
        if (interval == candidate)
            keep(u"watch"_s, QString(word));
    }
}

std::vector<Endpoint> Remembered::resolvers() const
{
    std::vector<Endpoint> servers;
    const QStringList kept = m_settings.value(u"resolver"_s).toStringList();
    for (const QString &text : kept) {
        const Result<Endpoint> server = Endpoint::parse(text);
        if (server && isOfHost(server->address) && servers.size() < mostResolvers
            && std::find(servers.begin(), servers.end(), *server) == servers.end())
            servers.push_back(*server);
    }
    return servers;
}

void Remembered::setResolvers(const std::vector<Endpoint> &servers)
{
    QStringList texts;
    for (const Endpoint &server : servers)
        texts << server.toString();
    keep(u"resolver"_s, texts);
}

void Remembered::keepResolversOf(session::RunController &runs)
{
    runs.setResolvers(resolvers());
    QObject::connect(&runs, &session::RunController::resolversChanged, &runs,
                     [this, &runs] { setResolvers(runs.resolvers()); });
}

void Remembered::keep(const QString &key, const QVariant &value)
{
    if (m_keeps)
        m_settings.setValue(key, value);
}

} // namespace mailworthy::gui
