#include "servers/reading/MainCf.h"

#include "servers/reading/Lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestExpansion = 20;
constexpr int mostSteps = 1000;
constexpr qsizetype longestValue = 16 * 1024;

/// What Postfix does without a word about it (postconf(5), 3.5 to 3.10). Not among them: what comes
/// from the machine (myhostname, mynetworks).
const std::map<QString, QString> &defaults()
{
    static const std::map<QString, QString> table{
        {u"myorigin"_s, u"$myhostname"_s},
        {u"smtp_helo_name"_s, u"$myhostname"_s},
        {u"inet_protocols"_s, u"all"_s},
        {u"smtp_bind_address"_s, QString()},
        {u"smtp_bind_address6"_s, QString()},
        {u"relayhost"_s, QString()},
        {u"default_transport"_s, u"smtp"_s},
        {u"smtpd_milters"_s, QString()},
        {u"non_smtpd_milters"_s, QString()},
        {u"milter_default_action"_s, u"tempfail"_s},
        {u"internal_mail_filter_classes"_s, QString()},
        {u"smtpd_relay_restrictions"_s,
         u"permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination"_s},
        {u"smtpd_recipient_restrictions"_s, QString()},
        {u"mail_name"_s, u"Postfix"_s},
    };
    return table;
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || c == u'_';
}

qsizetype nameEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return at;
}

/// "smtp unix - - y - - smtp": eight columns.
const QRegularExpression &serviceLine()
{
    static const QRegularExpression line(
        u"^(\\S+)\\s+(unix|inet|fifo|pass)(?:\\s+[-yn]){3}\\s+\\S+\\s+\\S+\\s+(\\S.*)$"_s);
    return line;
}

/// Of "submission", "127.0.0.1:587" and "[::1]:smtps": the entrance of users.
bool isEntrance(const QString &service)
{
    static const QStringList known{u"submission"_s, u"submissions"_s, u"smtps"_s, u"587"_s,
                                   u"465"_s};
    return service.endsWith(u"/inet") && known.contains(service.chopped(5).section(u':', -1));
}

/// Where the bracket that opens at `at` closes, or the size of the text.
qsizetype closing(QStringView text, qsizetype at)
{
    const QChar open = text[at];
    const QChar close = open == u'{' ? u'}' : u')';
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == open)
            ++depth;
        else if (text[at] == close && --depth == 0)
            return at;
    }
    return text.size();
}

} // namespace

struct MainCf::Expansion
{
    QString text;
    bool isOpen = false;
    int steps = 0;

    bool isSpent(int depth)
    {
        if (depth <= deepestExpansion && ++steps <= mostSteps && text.size() <= longestValue)
            return false;
        isOpen = true;
        return true;
    }
};

MainCf MainCf::parse(const QByteArray &text)
{
    MainCf file;
    QString current; // the name that a continuation belongs to
    QString service; // the same, in a master.cf
    for (const QString &line : linesOf(text)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue; // neither ends a logical line
        if (line.front() == u' ' || line.front() == u'\t') {
            if (!service.isEmpty())
                file.addOptions(service, trimmed);
            else if (!current.isEmpty() && file.m_values[current].size() < longestValue)
                file.m_values[current] +=
                    (file.m_values[current].isEmpty() ? u""_s : u" "_s) + trimmed;
            continue;
        }
        current.clear();
        service.clear();
        if (const auto match = serviceLine().match(trimmed); match.hasMatch()) {
            service = match.captured(1) + u'/' + match.captured(2);
            file.addOptions(service, match.captured(3));
            if (file.m_commands.size() < static_cast<std::size_t>(mostLines))
                file.m_commands[service] = match.captured(3).section(u' ', 0, 0);
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        if (equals < 1 || file.m_values.size() >= static_cast<std::size_t>(mostLines))
            continue;
        QString name = trimmed.first(equals).trimmed();
        // postconf -P: "smtp/unix/smtp_helo_name" is what the service itself has.
        if (const qsizetype slash = name.lastIndexOf(u'/'); slash > 0) {
            file.addService(name.first(slash), name.sliced(slash + 1),
                            trimmed.sliced(equals + 1).trimmed());
            continue;
        }
        if (nameEnd(name, 0) != name.size())
            continue;
        current = name;
        file.m_values[name] = trimmed.sliced(equals + 1).trimmed();
    }
    file.m_wayOut = u"smtp"_s;
    if (const auto transport = file.value(u"default_transport"_s))
        file.m_wayOut = transport->isOpen ? QString() : transport->text.section(u':', 0, 0);
    return file;
}

void MainCf::addService(const QString &service, const QString &name, const QString &value)
{
    if (nameEnd(name, 0) != name.size() || name.isEmpty() || value.size() > longestValue
        || ++m_ownCount > static_cast<std::size_t>(mostLines))
        return;
    m_services[service][name] = value;
}

/// "-o name=value" and "-o { name = value with blanks }".
void MainCf::addOptions(const QString &service, const QString &text)
{
    static const QRegularExpression option(
        u"(?:^|\\s)-o\\s+(?:\\{\\s*([A-Za-z0-9_]+)\\s*=\\s*([^{}]*)\\}|([A-Za-z0-9_]+)=(\\S*))"_s);
    for (auto found = option.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int at = match.captured(1).isEmpty() ? 3 : 1;
        addService(service, match.captured(at), match.captured(at + 1).trimmed());
    }
}

bool MainCf::knowsWayOut() const
{
    if (m_wayOut == u"smtp")
        return true;
    const QString service = m_wayOut + u"/unix"_s;
    if (const auto command = m_commands.find(service); command != m_commands.end())
        return command->second == u"smtp";
    // postconf -P prints all that a service has for itself, not what it runs.
    const auto found = m_services.find(service);
    return found != m_services.end()
           && std::any_of(found->second.begin(), found->second.end(),
                          [](const auto &item) { return item.first.startsWith(u"smtp_"_s); });
}

QStringList MainCf::entrances() const
{
    QStringList services;
    for (const auto &[service, settings] : m_services) {
        if (service.endsWith(u"/inet") || service.endsWith(u"/pass"))
            services << service;
    }
    return services;
}

const QString *MainCf::ofService(const QString &service, const QString &name) const
{
    const auto settings = m_services.find(service);
    if (settings == m_services.end())
        return nullptr;
    const auto found = settings->second.find(name);
    return found == settings->second.end() ? nullptr : &found->second;
}

MainCf MainCf::seenBy(const QString &entrance) const
{
    MainCf seen = *this;
    if (const auto settings = m_services.find(entrance); settings != m_services.end()) {
        for (const auto &[name, value] : settings->second)
            seen.m_values[name] = value;
    }
    return seen;
}

std::map<QString, QString> MainCf::ofEntrances(const QString &name) const
{
    std::map<QString, QString> found;
    for (const QString &service : entrances()) {
        const QString *value = isEntrance(service) ? ofService(service, name) : nullptr;
        if (!value)
            continue;
        Expansion expansion;
        expand(*value, 0, expansion);
        found[service.chopped(5)] = expansion.text.trimmed();
    }
    return found;
}

bool MainCf::isWhole() const
{
    // Every distribution's main.cf has most of these; a few lines out of a guide have not.
    static const QStringList usual{u"myhostname"_s,          u"mydestination"_s,
                                   u"mynetworks"_s,          u"myorigin"_s,
                                   u"alias_maps"_s,          u"smtpd_banner"_s,
                                   u"alias_database"_s,      u"inet_interfaces"_s,
                                   u"mailbox_size_limit"_s,  u"compatibility_level"_s,
                                   u"smtpd_tls_cert_file"_s, u"smtpd_tls_security_level"_s,
                                   u"readme_directory"_s};
    constexpr auto enough = 4;
    return std::count_if(usual.begin(), usual.end(),
                         [&](const QString &name) { return m_values.contains(name); })
           >= enough;
}

const QString *MainCf::own(const QString &name) const
{
    return ofService(m_wayOut + u"/unix"_s, name);
}

std::optional<QString> MainCf::raw(const QString &name) const
{
    if (const QString *text = own(name))
        return *text;
    if (const auto found = m_values.find(name); found != m_values.end())
        return found->second;
    if (name == u"mydomain") { // the host's name without its first label
        const auto host = m_values.find(u"myhostname"_s);
        if (host != m_values.end() && host->second.count(u'.') > 1)
            return host->second.section(u'.', 1);
        return std::nullopt;
    }
    if (!isWhole())
        return std::nullopt;
    const auto usual = defaults().find(name);
    return usual == defaults().end() ? std::nullopt : std::optional(usual->second);
}

std::optional<MainCf::Value> MainCf::value(const QString &name) const
{
    const std::optional<QString> text = raw(name);
    if (!text)
        return std::nullopt;
    Expansion expansion;
    expand(*text, 0, expansion);
    const bool isOwn = own(name) != nullptr;
    return Value{expansion.text.trimmed(), expansion.isOpen, !isOwn && !m_values.contains(name),
                 isOwn};
}

void MainCf::expand(QStringView text, int depth, Expansion &out) const
{
    if (out.isSpent(depth))
        return;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'$' || at + 1 == text.size()) {
            if (out.text.size() <= longestValue)
                out.text += text[at];
            ++at;
            continue;
        }
        const QChar next = text[at + 1];
        if (next == u'$') {
            out.text += u'$';
            at += 2;
        } else if (next == u'{' || next == u'(') {
            const qsizetype end = closing(text, at + 1);
            if (end == text.size()) {
                out.isOpen = true;
                return;
            }
            expandName(text.sliced(at + 2, end - at - 2), depth + 1, out);
            at = end + 1;
        } else {
            const qsizetype end = nameEnd(text, at + 1);
            if (end == at + 1)
                out.isOpen = true; // "$." is an error of Postfix's
            else
                expandName(text.sliced(at + 1, end - at - 1), depth + 1, out);
            at = std::max(end, at + 2);
        }
    }
}

void MainCf::expandName(QStringView inside, int depth, Expansion &out) const
{
    if (out.isSpent(depth))
        return;
    const qsizetype end = nameEnd(inside, 0);
    const std::optional<QString> found =
        end == 0 ? std::nullopt : raw(inside.first(end).toString());
    QStringView rest = inside.sliced(end).trimmed();
    if (end == 0 || (!rest.isEmpty() && rest.front() != u'?' && rest.front() != u':')) {
        out.isOpen = true; // a comparison, or nothing that Postfix knows
        return;
    }
    if (!found) {
        out.isOpen = true;
        return;
    }
    if (rest.isEmpty()) {
        expand(*found, depth, out);
        return;
    }
    Expansion tested;
    tested.steps = out.steps;
    expand(*found, depth, tested);
    out.steps = tested.steps;
    out.isOpen = out.isOpen || tested.isOpen;
    const bool wanted = rest.front() == u'?' ? !tested.text.isEmpty() : tested.text.isEmpty();
    rest = rest.sliced(1).trimmed();
    if (rest.startsWith(u'{')) { // {a} or {a}:{b}
        const qsizetype close = closing(rest, 0);
        const QStringView first = rest.sliced(1, close - 1);
        QStringView second = close < rest.size() ? rest.sliced(close + 1).trimmed() : QStringView();
        second = second.startsWith(u':') ? second.sliced(1).trimmed() : QStringView();
        if (second.startsWith(u'{'))
            second = second.sliced(1, closing(second, 0) - 1);
        expand(wanted ? first : second, depth, out);
        return;
    }
    if (wanted)
        expand(rest, depth, out);
}

} // namespace mailworthy::servers
