// What the options of Exim mean for outgoing mail.
#include "servers/reading/EximOptions.h"
#include "servers/reading/Lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

class EximReader
{
public:
    EximReader(std::vector<EximSection> sections, const EximSelectors &selectors,
               ServerReading &reading)
        : m_all(std::move(sections))
        , m_selectors(selectors)
        , m_reading(reading)
    {}

    void read()
    {
        readMain();
        readRoute();
        m_out = chooseTransport();
        readGreeting();
        readBinding();
        readSigning();
    }

private:
    void use(const QString &name, const QString &value)
    {
        m_reading.use(Syntax::Exim, name + u" = "_s + value);
    }

    void readMain()
    {
        const EximSection &main = m_all.front();
        if (const QString *name = optionOf(&main, u"primary_hostname"_s);
            name && !name->isEmpty()) {
            if (const auto plain = isMacro(*name) ? std::nullopt : plainName(*name)) {
                m_reading.ownName = {Telling::Told, *plain, u"primary_hostname"_s, false};
                use(u"primary_hostname"_s, *plain);
            } else {
                m_reading.ownName = {Telling::Computed, {}, u"primary_hostname"_s, false};
                m_reading.addOnce(m_reading.open, u"primary_hostname"_s);
            }
        }
        const QString *off = optionOf(&main, u"disable_ipv6"_s);
        if (off && isMacro(*off)) {
            m_reading.addOnce(m_reading.open, u"disable_ipv6"_s);
        } else if (off && *off != u"false" && *off != u"no") {
            m_reading.sendsV6 = false;
            m_reading.sendsV4 = true;
            use(u"disable_ipv6"_s, u"true"_s);
        } else if (const QString *on = optionOf(&main, u"no_disable_ipv6"_s);
                   off || (on && !isMacro(*on))) {
            m_reading.sendsV6 = true;
            m_reading.sendsV4 = true;
        }
        for (const QString &list : {u"list relay_from_hosts"_s, u"list relay_to_domains"_s}) {
            const QString *text = optionOf(&main, list);
            if (!text)
                continue;
            const QStringList items = listOf(*text);
            if (std::any_of(items.begin(), items.end(),
                            [](const QString &item) { return isEverybody(item); }))
                m_reading.add(m_reading.openRelay, u"everybody"_s, list.sliced(5));
        }
    }

    /// The first router that hands everything to another server, else one that looks for the
    /// receivers'.
    void readRoute()
    {
        bool direct = false;
        for (const EximSection &section : m_all) {
            if (section.kind != u"router")
                continue;
            const QString *driver = optionOf(&section, u"driver"_s);
            if (driver && *driver == u"dnslookup")
                direct = direct || !section.isMaybe;
            const QString *ignored = optionOf(&section, u"ignore_target_hosts"_s);
            if (driver && *driver == u"dnslookup" && ignored && !section.isMaybe
                && listOf(*ignored).contains(u"0.0.0.0/0"_s)) {
                m_reading.sendsV4 = false;
                use(u"ignore_target_hosts"_s, u"0.0.0.0/0"_s);
            }
            if (driver && *driver == u"manualroute" && readSmartHost(section))
                return;
        }
        if (direct)
            m_reading.relay = RelaySetting{};
    }

    /// Not where "domains" names some; what it leaves out are the own ones.
    static bool isForEverybody(const EximSection &section)
    {
        const QString *domains = optionOf(&section, u"domains"_s);
        const QStringList items =
            domains && !isComputed(*domains) ? listOf(*domains) : QStringList();
        return std::all_of(items.begin(), items.end(), [](const QString &item) {
            return item.startsWith(u'!') || item == u"*";
        });
    }

    bool readSmartHost(const EximSection &section)
    {
        const QString *list = optionOf(&section, u"route_list"_s);
        if (!list || list->isEmpty() || !isForEverybody(section))
            return false;
        const QString *transport = optionOf(&section, u"transport"_s);
        m_relayTransport = transport ? *transport : QString();
        const QString *domains = optionOf(&section, u"domains"_s);
        if (section.isMaybe || *list == notWorkedOut || (domains && isComputed(*domains))) {
            m_isWayKnown = false;
            m_reading.addOnce(m_reading.open, u"route_list"_s);
            return true;
        }
        // "* relay.test::587 byname": for everybody; a route for some domains is none for mail.
        const QStringList words = list->split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2 || (words[0] != u"*" && words[0] != u"!+local_domains")) {
            m_relayTransport.clear();
            return false;
        }
        const QString place = unquoted(words[1]);
        const qsizetype colons = place.indexOf(u"::"_s);
        const auto host = plainName(QStringView(place).first(colons < 0 ? place.size() : colons));
        std::optional<quint16> port;
        if (colons >= 0)
            port = plainPort(QStringView(place).sliced(colons + 2));
        else if (const QString *own =
                     optionOf(sectionOf(m_all, u"transport"_s, m_relayTransport), u"port"_s))
            port = plainPort(*own);
        else
            port = 25;
        // "DCsmarthost": a macro of another file, not a name.
        if (!host || !port || isMacro(place.section(u"::"_s, 0, 0))) {
            m_reading.addOnce(m_reading.open, u"route_list"_s);
            return true;
        }
        m_reading.relay = RelaySetting{*host, *port};
        use(u"route_list"_s, u"* %1::%2"_s.arg(*host).arg(*port));
        return true;
    }

    /// The one that carries mail away.
    const EximSection *chooseTransport() const
    {
        if (!m_isWayKnown)
            return nullptr;
        const EximSection *chosen = firstTransport();
        return chosen && chosen->isMaybe ? nullptr : chosen;
    }

    const EximSection *firstTransport() const
    {
        const auto isSmtp = [](const EximSection &section) {
            const QString *driver = optionOf(&section, u"driver"_s);
            return section.kind == u"transport" && driver && *driver == u"smtp";
        };
        if (!m_relayTransport.isEmpty()) {
            if (const EximSection *named = sectionOf(m_all, u"transport"_s, m_relayTransport))
                return named;
        }
        for (const QString &usual : {u"remote_smtp"_s, QString()}) {
            const EximSection *named = sectionOf(m_all, u"transport"_s, usual);
            if (named && isSmtp(*named))
                return named;
        }
        const auto any = std::find_if(m_all.begin(), m_all.end(), isSmtp);
        return any == m_all.end() ? nullptr : &*any;
    }

    void readGreeting()
    {
        if (const QString *asked = optionOf(m_out, u"helo_from_dns"_s);
            asked && *asked != notWorkedOut) {
            followPtr();
            return;
        }
        const QString *text = optionOf(m_out, u"helo_data"_s);
        if (!m_out || (!text && m_out->isPart))
            return;
        if (!text || *text == u"$primary_hostname" || *text == u"${primary_hostname}"
            || *text == u"$smtp_active_hostname") {
            m_reading.greeting = m_reading.ownName; // Exim's default
            return;
        }
        if (text->contains(u"sending_ip_address"_s) && text->contains(u"ptr="_s)) {
            followPtr();
            return;
        }
        const auto plain = isMacro(*text) ? std::nullopt : plainName(*text);
        if (!plain) {
            m_reading.greeting = {Telling::Computed, {}, u"helo_data"_s, false};
            m_reading.addOnce(m_reading.open, u"helo_data"_s);
            return;
        }
        m_reading.greeting = {Telling::Told, *plain, u"helo_data"_s, false};
        use(u"helo_data"_s, *plain);
    }

    void followPtr() { m_reading.greeting = {Telling::Computed, {}, u"helo_data"_s, true}; }

    void readBinding()
    {
        const QString *text = optionOf(m_out, u"interface"_s);
        if (!text)
            return;
        for (const QString &item : listOf(*text)) {
            if (const Result<Address> address = Address::parse(item); address) {
                if (m_reading.bind.size() >= 8)
                    break;
                m_reading.bind.push_back(*address);
                use(u"interface"_s, address->toString());
            }
        }
    }

    void readSigning()
    {
        if (!m_out)
            return;
        const QString *domains = optionOf(m_out, u"dkim_domain"_s);
        if (!domains && m_out->isPart)
            return; // it may stand in another file
        m_reading.signer = u"exim"_s;
        m_reading.signerAsked = true; // it signs itself
        m_reading.signsBounces = true;
        m_reading.signsLocal = true;
        if (!domains || domains->isEmpty()) {
            m_reading.signing = Telling::Told;
            return;
        }
        if (isHidden(*domains) || isMacro(*domains)) {
            m_reading.signing = Telling::Computed;
            m_reading.addOnce(m_reading.open, u"dkim_domain"_s);
            return;
        }
        const QString *strict = optionOf(m_out, u"dkim_strict"_s);
        if (strict ? !isMacro(*strict) : !m_out->isPart)
            m_reading.signerDown = strict && (*strict == u"1" || *strict == u"true")
                                       ? SignerDown::Waits
                                       : SignerDown::Unsigned;
        if (domains->contains(u'$')) {
            readLookedUp(*domains);
            return;
        }
        m_reading.signing = Telling::Told;
        for (const QString &item : listOf(*domains)) {
            if (isMacro(item)) {
                m_reading.signing = Telling::Computed;
                m_reading.addOnce(m_reading.open, u"dkim_domain"_s);
            } else if (const auto domain = plainDomain(item)) {
                addKeys(*domain, selectorsOption());
            }
        }
    }

    [[nodiscard]] QStringList selectorsOption()
    {
        const QString *text = optionOf(m_out, u"dkim_selector"_s);
        QStringList selectors;
        if (!text)
            return selectors;
        for (const QString &item : listOf(*text)) {
            if (const auto selector =
                    isMacro(item) && item.contains(u'_') ? std::nullopt : plainSelector(item)) {
                selectors << *selector;
            } else {
                m_reading.addOnce(m_reading.open, u"dkim_selector"_s);
                m_reading.signing = Telling::Computed;
            }
        }
        return selectors;
    }

    /// Domains that stand in a file: "${lookup{…}lsearch,ret=key{/etc/exim4/dkim/selectors}}".
    void readLookedUp(const QString &text)
    {
        static const QRegularExpression file(
            u"lsearch(?:,ret=key)?\\s*\\{\\s*(/[^{}$ ]+)\\s*\\}"_s);
        const QRegularExpressionMatch match = file.match(text);
        if (match.hasMatch() && m_selectors.empty()) {
            m_reading.signing = Telling::NotTold;
            if (const auto path = plainPath(match.captured(1)))
                m_reading.addOnce(m_reading.missingTexts, *path);
            return;
        }
        if (!match.hasMatch()) {
            m_reading.signing = Telling::Computed;
            m_reading.addOnce(m_reading.open, u"dkim_domain"_s);
            // Since 4.94 what comes from the mail is tainted and opens no file.
            if (text.contains(u"$h_from"_s) || text.contains(u"$sender_address_domain"_s))
                m_reading.add(m_reading.troubles, u"exim-tainted"_s, u"dkim_domain"_s);
            return;
        }
        m_reading.signing = Telling::Told;
        const QString *own = optionOf(m_out, u"dkim_selector"_s);
        const bool sameFile = own && own->contains(u"lsearch"_s);
        for (const auto &[domain, selectors] : m_selectors)
            addKeys(domain, sameFile ? selectors : selectorsOption());
    }

    void addKeys(const QString &domain, const QStringList &selectors)
    {
        const QString *key = optionOf(m_out, u"dkim_private_key"_s);
        for (const QString &selector : selectors) {
            if (m_reading.keys.size() >= mostKeys)
                return;
            SigningUse use;
            use.domain = domain;
            use.selector = selector;
            QString path = key ? *key : QString();
            for (const QString &name : {u"$dkim_domain"_s, u"${dkim_domain}"_s})
                path.replace(name, domain);
            for (const QString &name : {u"$dkim_selector"_s, u"${dkim_selector}"_s})
                path.replace(name, selector);
            // What does not begin with a slash is the key itself.
            if (const auto plain = plainPath(path); plain && !path.contains(u'$'))
                use.keyFile = *plain;
            else
                use.keyInside = !path.isEmpty() && !isHidden(path) && !path.contains(u'$')
                                && !isMacro(path.section(u'/', 0, 0));
            m_reading.use(Syntax::Exim,
                          u"dkim_domain = %1, dkim_selector = %2"_s.arg(domain, selector));
            m_reading.keys.push_back(std::move(use));
        }
    }

    std::vector<EximSection> m_all;
    const EximSelectors &m_selectors;
    ServerReading &m_reading;
    const EximSection *m_out = nullptr;
    QString m_relayTransport;
    bool m_isWayKnown = true; ///< false: a macro that is not known decides on the relay
};

} // namespace

void readExim(const std::vector<QByteArray> &texts, const EximSelectors &selectors,
              ServerReading &reading)
{
    reading.product = u"exim"_s;
    EximReader(parseExim(texts), selectors, reading).read();
}

} // namespace mailworthy::servers
