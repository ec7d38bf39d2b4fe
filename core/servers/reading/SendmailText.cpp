#include "servers/reading/Lines.h"
#include "servers/reading/OtherTexts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

class SendmailReader
{
public:
    explicit SendmailReader(ServerReading &reading) : m_reading(reading) {}

    void read(const QByteArray &text)
    {
        const QStringList lines = linesOf(text);
        for (const QString &line : lines) {
            const QString trimmed = line.trimmed();
            if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u"dnl"_s))
                continue;
            if (trimmed.contains(u'`'))
                readMacro(trimmed);
            else
                readLine(trimmed);
        }
        m_reading.product = u"sendmail"_s;
        m_reading.signsBounces = false; // its own do not pass its milters
        if (m_reading.ownName.telling == Telling::Told
            && m_reading.greeting.telling == Telling::NotTold)
            m_reading.greeting = m_reading.ownName; // $j unless HeloName says otherwise
        settleFilters();
        if (m_relay.host.isEmpty() ? m_isWhole : true)
            m_reading.relay = m_relay;
    }

private:
    void use(const QString &text) { m_reading.use(Syntax::Sendmail, text); }

    NameSetting nameOf(const QString &value, const QString &setting)
    {
        if (const auto name = plainName(value)) {
            use(setting + u' ' + *name);
            return {Telling::Told, *name, setting, false};
        }
        m_reading.addOnce(m_reading.open, setting); // "$w.$m"
        return {Telling::Computed, {}, setting, false};
    }

    /// Those that are asked: a definition alone asks nobody.
    void settleFilters()
    {
        for (const QString &name : m_asked) {
            const auto found = m_filters.find(name);
            addFilter(name, found == m_filters.end() ? std::nullopt : std::optional(found->second));
        }
        if (!m_asked.isEmpty()) {
            m_reading.signerAsked = true;
            m_reading.signsLocal = true; // the sendmail command hands it to port 25
        } else if (m_hasMailers && !m_mayAskElsewhere) {
            m_reading.signerAsked = false;
        }
    }

    /// `settings` absent: how it is asked stands elsewhere.
    void addFilter(const QString &name, const std::optional<QString> &settings)
    {
        const QString text = QString(name + settings.value_or(QString())).toLower().remove(u' ');
        const QString signer =
            text.contains(u"opendkim"_s) || text.contains(u":8891"_s)  ? u"opendkim"_s
            : text.contains(u"rspamd"_s) || text.contains(u":11332"_s) ? u"rspamd"_s
                                                                       : QString();
        if (!signer.isEmpty())
            m_reading.signer = signer;
        // Of several the signer is meant.
        if (!settings || (signer.isEmpty() && m_reading.signerDown))
            return;
        // F=T: come again; F=R: refuse; without it mail goes on unsigned.
        const bool waits = text.contains(u"f=t"_s) || text.contains(u"f=r"_s);
        m_reading.signerDown = waits ? SignerDown::Waits : SignerDown::Unsigned;
        use(waits ? u"INPUT_MAIL_FILTER F=T"_s : u"INPUT_MAIL_FILTER"_s);
    }

    void define(const QString &name, const QString &settings)
    {
        if (m_filters.size() < mostKeys)
            m_filters.insert_or_assign(name.trimmed(), settings);
    }

    /// MAIL_FILTER(`name', `S=…') defines one, INPUT_MAIL_FILTER asks it as well.
    void readFilter(const QString &line)
    {
        static const QRegularExpression filter(
            u"MAIL_FILTER\\(\\s*`([^']*)'\\s*(?:,\\s*`([^']*)')?"_s);
        const QRegularExpressionMatch match = filter.match(line);
        if (!match.hasMatch())
            return;
        define(match.captured(1), match.captured(2));
        if (line.startsWith(u"INPUT_"_s) && m_asked.size() < static_cast<qsizetype>(mostKeys))
            m_asked << match.captured(1).trimmed();
    }

    void addBinding(const QString &text)
    {
        static const QRegularExpression address(u"Addr(?:ess)?=([0-9A-Fa-f:.]+)"_s);
        const QRegularExpressionMatch match = address.match(text);
        if (!match.hasMatch())
            return;
        const Result<Address> found = Address::parse(match.captured(1));
        if (found && m_reading.bind.size() < 8) {
            m_reading.bind.push_back(*found);
            use(u"ClientPortOptions "_s + found->toString());
        }
    }

    /// A line of sendmail.mc.
    void readMacro(const QString &line)
    {
        static const QRegularExpression define(
            u"^\\s*define\\(\\s*`?([A-Za-z0-9_]+)'?\\s*,\\s*`([^']*)'"_s);
        if (const auto match = define.match(line); match.hasMatch()) {
            const QString name = match.captured(1);
            const QString value = match.captured(2);
            if (name == u"confDOMAIN_NAME")
                m_reading.ownName = nameOf(value, name);
            else if (name == u"confHELO_NAME")
                m_reading.greeting = nameOf(value, name);
            else if (name == u"SMART_HOST")
                setRelay(value, name);
            else if (name == u"RELAY_MAILER_ARGS")
                setRelayPort(value);
            else if (name == u"confINPUT_MAIL_FILTERS")
                m_asked = wordsOf(value);
            return;
        }
        if (line.startsWith(u"INPUT_MAIL_FILTER("_s) || line.startsWith(u"MAIL_FILTER("_s))
            readFilter(line);
        else if (line.startsWith(u"DAEMON_OPTIONS("_s))
            noteDaemon(line);
        else if (line.startsWith(u"include("_s))
            noteInclude(line);
        else if (line.startsWith(u"CLIENT_OPTIONS("_s))
            addBinding(line);
        else if (line.startsWith(u"FEATURE(`promiscuous_relay'"_s))
            m_reading.add(m_reading.openRelay, u"everybody"_s, u"promiscuous_relay"_s);
        else if (line.startsWith(u"MAILER("_s))
            m_isWhole = m_hasMailers = true;
    }

    /// An entrance may ask filters of its own.
    void noteDaemon(const QString &line)
    {
        m_mayAskElsewhere = m_mayAskElsewhere || line.contains(u"InputMailFilters"_s)
                            || line.contains(u"InputFilters"_s);
    }

    /// Debian's own files have none.
    void noteInclude(const QString &line)
    {
        static const QStringList debians{u"starttls.m4"_s, u"dialup.m4"_s, u"provider.m4"_s,
                                         u"autoconf.m4"_s, u"sasl.m4"_s,   u"cf.m4"_s};
        m_mayAskElsewhere =
            m_mayAskElsewhere
            || std::none_of(debians.begin(), debians.end(), [&](const QString &name) {
                   return line.contains(u'/' + name + u'\'');
               });
    }

    /// A line of sendmail.cf.
    void readLine(const QString &line)
    {
        if (line.startsWith(u"Dj"_s)) {
            m_reading.ownName = nameOf(line.sliced(2), u"Dj"_s);
        } else if (line.startsWith(u"DS"_s)) {
            m_isWhole = true;
            if (line.size() > 2)
                setRelay(line.sliced(2), u"DS"_s);
        } else if (line.startsWith(u"O HeloName="_s)) {
            m_reading.greeting = nameOf(line.section(u'=', 1), u"HeloName"_s);
        } else if (line.startsWith(u"O InputMailFilters="_s)) {
            m_asked = wordsOf(line.section(u'=', 1));
        } else if (line.startsWith(u'X') && line.contains(u"S="_s)) {
            define(line.sliced(1).section(u',', 0, 0), line.section(u',', 1));
        } else if (line.startsWith(u"O DaemonPortOptions="_s)) {
            noteDaemon(line);
        } else if (line.startsWith(u'M') && line.contains(u"P="_s)) {
            m_hasMailers = true; // it is a whole one
        } else if (line.startsWith(u"O ClientPortOptions="_s)) {
            addBinding(line);
        }
    }

    void setRelay(const QString &value, const QString &setting)
    {
        // "smtp:[relay.test]"
        QString text = value.section(u':', -1).trimmed();
        text.remove(u'[').remove(u']');
        if (text.isEmpty())
            return;
        if (const auto host = plainName(text)) {
            m_relay.host = *host;
            use(setting + u' ' + *host);
        } else {
            m_reading.addOnce(m_reading.open, setting);
        }
    }

    void setRelayPort(const QString &arguments)
    {
        // "TCP $h 587"
        if (const auto port = plainPort(arguments.section(u' ', -1)))
            m_relay.port = *port;
    }

    ServerReading &m_reading;
    RelaySetting m_relay;
    std::map<QString, QString> m_filters; ///< defined, by name
    QStringList m_asked;
    bool m_hasMailers = false;
    bool m_mayAskElsewhere = false;
    bool m_isWhole = false;
};

} // namespace

void readSendmail(const QByteArray &text, ServerReading &reading)
{
    SendmailReader(reading).read(text);
}

} // namespace mailworthy::servers
