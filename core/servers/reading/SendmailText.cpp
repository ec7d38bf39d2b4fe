#include "servers/reading/Lines.h"
#include "servers/reading/OtherTexts.h"

#include <QRegularExpression>

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
        if (m_filters > 0 || m_isWhole)
            m_reading.signerAsked = m_filters > 0;
        if (m_relay.host.isEmpty() ? m_isWhole : true)
            m_reading.relay = m_relay;
        if (m_filters > 0) {
            m_reading.signerDown = m_waits ? SignerDown::Waits : SignerDown::Unsigned;
            m_reading.signsLocal = true; // the sendmail command hands it to port 25
        }
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

    void addFilter(const QString &rest)
    {
        ++m_filters;
        const QString text = QString(rest).remove(u' ').toLower();
        if (text.contains(u"opendkim"_s) || text.contains(u":8891"_s))
            m_reading.signer = u"opendkim"_s;
        else if (text.contains(u"rspamd"_s) || text.contains(u":11332"_s))
            m_reading.signer = u"rspamd"_s;
        // F=T: come again; F=R: refuse; without it mail goes on unsigned.
        m_waits = text.contains(u"f=t"_s) || text.contains(u"f=r"_s);
        use(m_waits ? u"INPUT_MAIL_FILTER F=T"_s : u"INPUT_MAIL_FILTER"_s);
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
            return;
        }
        if (line.startsWith(u"INPUT_MAIL_FILTER("_s))
            addFilter(line);
        else if (line.startsWith(u"CLIENT_OPTIONS("_s))
            addBinding(line);
        else if (line.startsWith(u"FEATURE(`promiscuous_relay'"_s))
            m_reading.add(m_reading.openRelay, u"everybody"_s, u"promiscuous_relay"_s);
        else if (line.startsWith(u"MAILER("_s))
            m_isWhole = true;
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
            if (line.section(u'=', 1).trimmed().isEmpty())
                return;
            if (m_filters == 0)
                addFilter(line);
        } else if (line.startsWith(u'X') && line.contains(u"S="_s)) {
            addFilter(line);
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
    int m_filters = 0;
    bool m_waits = false;
    bool m_isWhole = false;
};

} // namespace

void readSendmail(const QByteArray &text, ServerReading &reading)
{
    SendmailReader(reading).read(text);
}

} // namespace mailworthy::servers
