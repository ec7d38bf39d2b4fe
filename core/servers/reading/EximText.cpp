#include "servers/reading/EximText.h"

#include "servers/reading/EximMacros.h"
#include "servers/reading/Lines.h"

#include <QRegularExpression>

#include <algorithm>

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
    std::vector<EximSection> parse(const std::vector<QByteArray> &texts)
    {
        m_all.push_back({u"main"_s, {}, {}, false, false});
        std::vector<QStringList> files;
        for (const QByteArray &text : texts)
            files.push_back(logicalLines(text));
        const EximMacros known(files);
        m_macros = &known;
        for (const QStringList &lines : files) {
            m_part = u"main"_s;
            m_current = 0;
            EximMacros::Walk walk(known);
            for (const QString &line : lines) {
                if (walk.take(line) || walk.counts() == EximMacros::Counts::No)
                    continue;
                m_isMaybe = walk.counts() == EximMacros::Counts::Maybe;
                if (!beginsSection(line))
                    addOption(line);
                if (m_all.size() >= mostSections)
                    break;
            }
        }
        splitOffTransport();
        m_macros = nullptr;
        return std::move(m_all);
    }

private:
    static QStringList logicalLines(const QByteArray &text)
    {
        QStringList lines;
        QString joined;
        for (const QString &line : linesOf(text)) {
            const QString piece = line.trimmed();
            if (joined.isEmpty() && (piece.isEmpty() || piece.startsWith(u'#')))
                continue;
            if (piece.endsWith(u'\\') && joined.size() < longestLine) {
                joined += piece.chopped(1);
                continue;
            }
            lines << (joined + piece).trimmed();
            joined.clear();
        }
        return lines;
    }

    void begin(const QString &kind, const QString &name)
    {
        m_all.push_back({kind, name, {}, m_isMaybe, false});
        m_current = m_all.size() - 1;
    }

    /// A part of a file, without "begin": its driver says what it is.
    static QString kindOfDriver(const QString &driver)
    {
        static const QStringList transports{u"smtp"_s, u"lmtp"_s, u"appendfile"_s, u"pipe"_s,
                                            u"autoreply"_s};
        static const QStringList routers{u"dnslookup"_s, u"manualroute"_s, u"redirect"_s,
                                         u"accept"_s,    u"ipliteral"_s,   u"queryprogram"_s};
        return transports.contains(driver) ? u"transport"_s
               : routers.contains(driver)  ? u"router"_s
                                           : u"authenticator"_s;
    }

    /// "remote_smtp transport:" of exim -bP; "begin transports" and "remote_smtp:" of a file.
    bool beginsSection(const QString &line)
    {
        static const QRegularExpression printed(
            u"^([A-Za-z0-9_]+) (transport|router|authenticator):$"_s);
        static const QRegularExpression begins(u"^begin\\s+([a-z]+)$"_s);
        static const QRegularExpression title(u"^([A-Za-z0-9_]+):$"_s);
        if (const auto match = printed.match(line); match.hasMatch()) {
            begin(match.captured(2), match.captured(1));
            return true;
        }
        if (const auto match = begins.match(line); match.hasMatch()) {
            m_part = match.captured(1).chopped(1); // "transports"
            begin(m_part, {});
            return true;
        }
        const auto match = title.match(line);
        if (match.hasMatch())
            begin(m_part == u"main" ? QString() : m_part, match.captured(1));
        return match.hasMatch();
    }

    void addOption(const QString &line)
    {
        static const QRegularExpression option(u"^(?:hide\\s+)?([A-Za-z0-9_]+)\\s*==?\\s*(.*)$"_s);
        static const QRegularExpression named(
            u"^(?:hostlist|domainlist)\\s+([A-Za-z0-9_]+)\\s*=\\s*(.*)$"_s);
        static const QRegularExpression flag(u"^[a-z][a-z0-9_]*$"_s);
        EximSection &section = m_all[m_current];
        const bool isOpen = section.kind.isEmpty();
        if (!isOpen && section.kind != u"main" && section.kind != u"router"
            && section.kind != u"transport")
            return; // passwords
        // Of a section that itself may not count nothing is taken.
        const auto valueOf = [&](const QString &text) {
            return m_isMaybe && !section.isMaybe ? notWorkedOut : m_macros->filled(text);
        };
        if (const auto match = named.match(line); match.hasMatch()) {
            put(m_all.front(), u"list "_s + match.captured(1),
                m_isMaybe ? notWorkedOut : m_macros->filled(match.captured(2).trimmed()));
        } else if (const auto set = option.match(line); set.hasMatch()) {
            const QString name = set.captured(1);
            const auto macro = macros().find(name);
            // A macro counts wherever it stands, with what it comes to in the end.
            const QString value = macro == macros().end() ? valueOf(unquoted(set.captured(2)))
                                                          : m_macros->filled(name);
            if (isOpen && name == u"driver") {
                section.kind = kindOfDriver(value);
                if (section.kind == u"authenticator")
                    section.options.clear();
            }
            put(section, macro == macros().end() ? name : macro->second, value);
        } else if (flag.match(line).hasMatch()) {
            put(section, line, m_isMaybe && !section.isMaybe ? notWorkedOut : QString());
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
        EximSection transport{u"transport"_s, {}, main.options, false, false};
        transport.isPart = !main.options.contains(u"driver"_s);
        std::erase_if(main.options, [](const auto &item) {
            return item.first != u"primary_hostname" && item.first != u"qualify_domain"
                   && !item.first.startsWith(u"list "_s) && !item.first.contains(u"ipv6"_s);
        });
        transport.options.emplace(u"driver"_s, u"smtp"_s); // macros leave it out
        m_all.push_back(std::move(transport));
    }

    std::vector<EximSection> m_all;
    const EximMacros *m_macros = nullptr;
    bool m_isMaybe = false; ///< the line depends on a macro that is not known
    QString m_part;         ///< of a file: "main", "transport" …
    std::size_t m_current = 0;
};

} // namespace

std::vector<EximSection> parseExim(const std::vector<QByteArray> &texts)
{
    return EximParser().parse(texts);
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
