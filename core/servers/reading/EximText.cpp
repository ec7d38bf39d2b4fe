#include "servers/reading/EximText.h"

#include "servers/reading/Lines.h"

#include <QRegularExpression>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostSections = 500;
constexpr std::size_t mostOptions = 2000;
/// Debian's macros, and the options that they set.
const std::map<QString, QString> &macros()
{
    static const std::map<QString, QString> table{
        {u"MAIN_HARDCODE_PRIMARY_HOSTNAME"_s, u"primary_hostname"_s},
        {u"REMOTE_SMTP_HELO_DATA"_s, u"helo_data"_s},
        {u"REMOTE_SMTP_INTERFACE"_s, u"interface"_s},
        {u"DKIM_DOMAIN"_s, u"dkim_domain"_s},
        {u"DKIM_SELECTOR"_s, u"dkim_selector"_s},
        {u"DKIM_PRIVATE_KEY"_s, u"dkim_private_key"_s},
        {u"DKIM_STRICT"_s, u"dkim_strict"_s},
        {u"REMOTE_SMTP_HELO_FROM_DNS"_s, u"helo_from_dns"_s}};
    return table;
}

void put(EximSection &section, const QString &name, const QString &value)
{
    if (section.options.size() < mostOptions)
        section.options.insert_or_assign(name, value);
}

} // namespace

namespace {

class EximParser
{
public:
    std::vector<EximSection> parse(const QByteArray &text)
    {
        m_all.push_back({u"main"_s, {}, {}});
        QString joined;
        for (const QString &line : linesOf(text)) {
            const QString piece = line.trimmed();
            if (joined.isEmpty() && (piece.isEmpty() || piece.startsWith(u'#')))
                continue;
            if (piece.endsWith(u'\\') && joined.size() < longestLine) {
                joined += piece.chopped(1);
                continue;
            }
            const QString whole = (joined + piece).trimmed();
            joined.clear();
            if (!beginsSection(whole))
                addOption(whole);
            if (m_all.size() >= mostSections)
                break;
        }
        splitOffTransport();
        return std::move(m_all);
    }

private:
    /// "remote_smtp transport:" of exim -bP; "begin transports" and "remote_smtp:" of a file.
    bool beginsSection(const QString &line)
    {
        static const QRegularExpression printed(
            u"^([A-Za-z0-9_]+) (transport|router|authenticator):$"_s);
        static const QRegularExpression begins(u"^begin\\s+([a-z]+)$"_s);
        static const QRegularExpression title(u"^([A-Za-z0-9_]+):$"_s);
        if (const auto match = printed.match(line); match.hasMatch()) {
            m_all.push_back({match.captured(2), match.captured(1), {}});
            return true;
        }
        if (const auto match = begins.match(line); match.hasMatch()) {
            m_part = match.captured(1).chopped(1); // "transports"
            m_all.push_back({m_part, {}, {}});
            return true;
        }
        if (m_part == u"main")
            return false;
        const auto match = title.match(line);
        if (match.hasMatch())
            m_all.push_back({m_part, match.captured(1), {}});
        return match.hasMatch();
    }

    void addOption(const QString &line)
    {
        static const QRegularExpression option(u"^(?:hide\\s+)?([A-Za-z0-9_]+)\\s*==?\\s*(.*)$"_s);
        static const QRegularExpression named(
            u"^(?:hostlist|domainlist)\\s+([A-Za-z0-9_]+)\\s*=\\s*(.*)$"_s);
        static const QRegularExpression flag(u"^[a-z][a-z0-9_]*$"_s);
        EximSection &section = m_all.back();
        if (section.kind != u"main" && section.kind != u"router" && section.kind != u"transport")
            return; // passwords
        if (const auto match = named.match(line); match.hasMatch()) {
            put(m_all.front(), u"list "_s + match.captured(1), match.captured(2).trimmed());
        } else if (const auto set = option.match(line); set.hasMatch()) {
            const auto macro = macros().find(set.captured(1));
            put(section, macro == macros().end() ? set.captured(1) : macro->second,
                unquoted(set.captured(2)));
        } else if (flag.match(line).hasMatch()) {
            put(section, line, QString());
        }
    }

    /// "exim -bP transport NAME" has no title, and Debian's macros for it stand in the main part.
    void splitOffTransport()
    {
        EximSection &main = m_all.front();
        const bool isTransport = main.options.contains(u"driver"_s)
                                 || main.options.contains(u"dkim_domain"_s)
                                 || main.options.contains(u"helo_data"_s);
        if (!isTransport)
            return;
        EximSection transport{u"transport"_s, {}, main.options};
        std::erase_if(main.options, [](const auto &item) {
            return item.first != u"primary_hostname" && item.first != u"qualify_domain"
                   && !item.first.startsWith(u"list "_s) && !item.first.contains(u"ipv6"_s);
        });
        transport.options.emplace(u"driver"_s, u"smtp"_s); // macros leave it out
        m_all.push_back(std::move(transport));
    }

    std::vector<EximSection> m_all;
    QString m_part = u"main"_s; ///< of a file
};

} // namespace

std::vector<EximSection> parseExim(const QByteArray &text)
{
    return EximParser().parse(text);
}

EximSelectors parseEximSelectors(const QByteArray &text)
{
    EximSelectors found;
    for (const QString &line : linesOf(text)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const qsizetype colon = trimmed.indexOf(u':');
        const std::optional<QString> domain =
            colon < 1 ? std::nullopt : plainDomain(QStringView(trimmed).first(colon));
        if (!domain || found.size() >= mostKeys)
            continue;
        QStringList selectors;
        for (const QString &item : trimmed.sliced(colon + 1).split(u':')) {
            if (const std::optional<QString> selector = plainSelector(item))
                selectors << *selector;
        }
        if (!selectors.isEmpty())
            found.insert_or_assign(*domain, selectors.mid(0, 20));
    }
    return found;
}

} // namespace mailworthy::servers
