#include "servers/reading/Lines.h"
#include "servers/reading/OtherTexts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One token of smtpd.conf.
struct Token
{
    QString text;
    bool wasQuoted = false;
};

std::vector<Token> tokensOf(const QString &line)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        if (c == u' ' || c == u'\t' || c == u',') {
            ++at;
        } else if (c == u'#') {
            break;
        } else if (c == u'"') {
            Token token{{}, true};
            for (++at; at < line.size() && line[at] != u'"'; ++at) {
                if (line[at] == u'\\' && at + 1 < line.size())
                    ++at;
                token.text += line[at];
            }
            ++at;
            tokens.push_back(token);
        } else if (u"{}="_s.contains(c)) {
            tokens.push_back({QString(c), false});
            ++at;
        } else {
            const qsizetype from = at;
            while (at < line.size() && !u" \t,\"{}=#"_s.contains(line[at]))
                ++at;
            tokens.push_back({line.sliced(from, at - from), false});
        }
    }
    return tokens;
}

class SmtpdReader
{
public:
    explicit SmtpdReader(ServerReading &reading) : m_reading(reading) {}

    void read(const QByteArray &text)
    {
        m_reading.product = u"opensmtpd"_s;
        QString joined;
        for (const QString &line : linesOf(text)) {
            const QString whole = line.trimmed();
            if (whole.endsWith(u'\\') && joined.size() < longestLine) {
                joined += whole.chopped(1) + u' ';
                continue;
            }
            readLine(tokensOf(joined + whole));
            joined.clear();
        }
        settle();
    }

private:
    void use(const QString &text) { m_reading.use(Syntax::OpenSmtpd, text); }

    void readLine(std::vector<Token> line)
    {
        for (Token &token : line) {
            if (token.wasQuoted || !token.text.startsWith(u'$'))
                continue;
            if (const auto macro = m_macros.find(token.text.sliced(1)); macro != m_macros.end())
                token.text = macro->second;
        }
        if (line.size() >= 3 && line[1].text == u"=" && !line[1].wasQuoted) {
            if (m_macros.size() < mostKeys)
                m_macros.insert_or_assign(line[0].text, line[2].text);
        } else if (line.size() >= 4 && line[0].text == u"filter") {
            readFilter(line);
        } else if (line.size() >= 3 && line[0].text == u"action") {
            readAction(line);
        } else if (line.size() >= 2 && line[0].text == u"listen") {
            readListen(line);
        } else if (line.size() >= 2 && line[0].text == u"match") {
            readMatch(line);
        } else if (line.size() >= 2 && line[0].text == u"include") {
            m_isWhole = false;
        }
    }

    /// The token behind a word; empty: the word is not there.
    static QString behind(const std::vector<Token> &line, const QString &word)
    {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            if (line[i].text == word && !line[i].wasQuoted)
                return line[i + 1].text;
        }
        return {};
    }
    static bool has(const std::vector<Token> &line, const QString &word)
    {
        return std::any_of(line.begin(), line.end(), [&](const Token &token) {
            return token.text == word && !token.wasQuoted;
        });
    }

    void readFilter(const std::vector<Token> &line)
    {
        const QString name = line[1].text;
        if (line[2].text == u"chain") {
            for (std::size_t i = 3; i < line.size(); ++i) {
                if (m_signers.contains(line[i].text))
                    m_signers.insert_or_assign(name, true);
            }
            return;
        }
        const QString command = line[3].text;
        if (command.contains(u"filter-rspamd"_s)) {
            m_reading.signer = u"rspamd"_s;
            m_signers.insert_or_assign(name, true);
        }
        if (!command.contains(u"dkimsign"_s))
            return;
        m_reading.signer = u"dkimsign"_s;
        m_signers.insert_or_assign(name, true);
        SigningUse key;
        key.algorithm = u"rsa"_s;
        QStringList domains;
        const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString next = words.value(i + 1);
            if (words[i] == u"-d") {
                if (const auto domain = plainDomain(next))
                    domains << *domain;
            } else if (words[i] == u"-D") {
                m_reading.addOnce(m_reading.missingTexts, plainPath(next).value_or(u"-D"_s));
            } else if (words[i] == u"-s") {
                key.selector = plainSelector(next).value_or(QString());
            } else if (words[i] == u"-k") {
                key.keyFile = plainPath(next).value_or(QString());
            } else if (words[i] == u"-a") {
                key.algorithm = next.startsWith(u"ed25519"_s) ? u"ed25519"_s : u"rsa"_s;
            }
        }
        for (const QString &domain : domains.mid(0, 100)) {
            key.domain = domain;
            if (m_reading.keys.size() < mostKeys)
                m_reading.keys.push_back(key);
            use(u"filter-dkimsign -d %1 -s %2"_s.arg(domain, key.selector));
        }
        m_reading.signing = m_reading.missingTexts.isEmpty() ? Telling::Told : Telling::NotTold;
    }

    void readAction(const std::vector<Token> &line)
    {
        if (line[2].text != u"relay")
            return;
        m_relays << line[1].text;
        if (m_relays.size() > 1)
            return; // the first one carries the mail that is meant
        if (const QString helo = behind(line, u"helo"_s); !helo.isEmpty()) {
            if (const auto name = plainName(helo)) {
                m_reading.greeting = {Telling::Told, *name, u"helo"_s, false};
                use(u"helo "_s + *name);
            } else {
                m_reading.greeting = {Telling::Computed, {}, u"helo"_s, false};
                m_reading.addOnce(m_reading.open, u"helo"_s);
            }
        } else if (has(line, u"helo-src"_s)) {
            m_reading.greeting = {Telling::Computed, {}, u"helo-src"_s, false};
            m_reading.addOnce(m_reading.open, u"helo-src"_s);
        }
        if (const Result<Address> source = Address::parse(behind(line, u"src"_s))) {
            m_reading.bind.push_back(*source);
            m_reading.sendsV4 = source->isV4(); // it fixes the family
            m_reading.sendsV6 = !source->isV4();
            use(u"src "_s + source->toString());
        }
        readRelay(behind(line, u"host"_s));
    }

    /// "smtp+tls://label@relay.test:587"
    void readRelay(const QString &text)
    {
        RelaySetting relay;
        if (text.isEmpty()) {
            m_reading.relay = relay;
            return;
        }
        const qsizetype scheme = text.indexOf(u"://"_s);
        const QString place = (scheme < 0 ? text : text.sliced(scheme + 3)).section(u'@', -1);
        const auto host = plainName(place.section(u':', 0, 0));
        const auto port = place.contains(u':')          ? plainPort(place.section(u':', 1))
                          : text.startsWith(u"smtps"_s) ? std::optional<quint16>(465)
                                                        : std::optional<quint16>(25);
        if (!host || !port) {
            m_reading.addOnce(m_reading.open, u"host"_s);
            return;
        }
        m_reading.relay = RelaySetting{*host, *port};
        use(u"host %1:%2"_s.arg(*host).arg(*port));
    }

    void readListen(const std::vector<Token> &line)
    {
        const QString filter = behind(line, u"filter"_s);
        const bool isSigned = !filter.isEmpty() && m_signers.contains(filter);
        m_listens = true;
        const QString place = behind(line, u"on"_s);
        m_isReached = m_isReached
                      || !(place.startsWith(u"lo"_s) || place.startsWith(u"127."_s)
                           || place == u"::1" || place == u"socket");
        m_reading.signerAsked = m_reading.signerAsked.value_or(false) || isSigned;
        if (has(line, u"socket"_s)) {
            m_socket = isSigned;
            use(isSigned ? u"listen on socket filter"_s : u"listen on socket"_s);
        }
    }

    /// The words behind "src": one, or several in braces.
    static QStringList sourcesOf(const std::vector<Token> &line)
    {
        const auto word = std::find_if(line.begin(), line.end(), [](const Token &token) {
            return token.text == u"src" && !token.wasQuoted;
        });
        QStringList sources;
        for (auto at = word; at != line.end() && ++at != line.end();) {
            if (at->text == u"{" && !at->wasQuoted)
                continue;
            if (at->text == u"}" && !at->wasQuoted)
                break;
            sources << at->text;
            if (std::prev(at)->text == u"src")
                break; // without braces it is one
        }
        return sources;
    }

    /// Who may hand in mail for anybody that goes out. Rules are tried in their order.
    void readMatch(const std::vector<Token> &line)
    {
        const QString receivers = behind(line, u"for"_s);
        const bool forAny = receivers == u"any" || receivers == u"!";
        const QString from = behind(line, u"from"_s);
        const bool isNegated = has(line, u"!"_s);
        // Addresses of the own machine are what "from" means where it is not said.
        const bool isOwn = from.isEmpty() || from == u"local" || from == u"socket";
        const bool login = from == u"auth" || has(line, u"auth"_s);
        if (has(line, u"reject"_s)) {
            m_restRefused = m_restRefused || (from == u"any" && forAny && line.size() == 6);
            m_someRefused = m_someRefused || !isOwn;
            return;
        }
        if (m_restRefused || !m_relays.contains(behind(line, u"action"_s)))
            return;
        if (isNegated) {
            m_isSure = m_isSure && !forAny;
            return;
        }
        if (!forAny || isOwn || login)
            return;
        bool everybody = from == u"any";
        bool known = false;
        if (from == u"src") {
            const QStringList sources = sourcesOf(line);
            everybody = std::any_of(sources.begin(), sources.end(),
                                    [](const QString &source) { return isEverybody(source); });
            known = !sources.isEmpty()
                    && std::all_of(sources.begin(), sources.end(), [](const QString &source) {
                           const Result<Address> address =
                               Address::parse(source.section(u'/', 0, 0));
                           return address && !address->isPublic() && !isEverybody(source);
                       });
        }
        // A sender can be forged, a reverse name be made; what else is asked may keep strangers out.
        static const QStringList conditions{u"mail-from"_s, u"rcpt-to"_s, u"tag"_s,
                                            u"helo"_s,      u"tls"_s,     u"rdns"_s};
        const bool asksMore = std::any_of(conditions.begin(), conditions.end(),
                                          [&](const QString &word) { return has(line, word); });
        if (everybody && !asksMore && !m_someRefused)
            m_openRule = u"match from %1 for any"_s.arg(from);
        else if (!known)
            m_isSure = false;
    }

    void settle()
    {
        m_reading.signsBounces = m_signers.empty() ? std::optional<bool>() : std::optional(true);
        if (m_listens && m_reading.signerAsked == true)
            m_reading.signsLocal = m_socket;
        if (m_listens && m_signers.empty())
            m_reading.signing = Telling::Told; // nobody signs
        if (m_listens && !m_relays.isEmpty() && !m_reading.sendsV4) {
            m_reading.sendsV4 = true;
            m_reading.sendsV6 = true;
        }
        if (!m_openRule.isEmpty() && (m_isReached || !m_listens)) {
            m_reading.add(m_reading.openRelay, u"everybody"_s, m_openRule);
            m_reading.closed = false;
        } else if (m_listens && m_isSure && m_isWhole && m_openRule.isEmpty()) {
            m_reading.closed = true;
        }
    }

    ServerReading &m_reading;
    std::map<QString, QString> m_macros;
    std::map<QString, bool> m_signers; ///< filters that sign, by name
    QStringList m_relays;              ///< actions that carry mail away
    bool m_listens = false;
    bool m_socket = false;      ///< the entrance of the sendmail command signs
    bool m_isWhole = true;      ///< it includes no other file
    bool m_isSure = true;       ///< every rule tells whose mail goes out
    bool m_isReached = false;   ///< it listens for other machines
    QString m_openRule;         ///< one that takes mail of everybody for everybody
    bool m_someRefused = false; ///< a rule keeps some strangers out
    bool m_restRefused = false; ///< no rule behind this one counts
};

} // namespace

void readSmtpd(const QByteArray &text, ServerReading &reading)
{
    SmtpdReader(reading).read(text);
}

/// Lines of protobuf's text form: `hostname: "mail.example.org"`.
void readChasquid(const QByteArray &text, ServerReading &reading)
{
    static const QRegularExpression host(u"^\\s*hostname\\s*:\\s*(.*)$"_s);
    reading.product = u"chasquid"_s;
    reading.relay = RelaySetting{}; // it has none
    reading.sendsV4 = true;
    reading.sendsV6 = true;
    for (const QString &line : linesOf(text)) {
        const QRegularExpressionMatch match = host.match(line);
        if (!match.hasMatch())
            continue;
        if (const auto name = plainName(unquoted(match.captured(1)))) {
            reading.ownName = {Telling::Told, *name, u"hostname"_s, false};
            reading.greeting = reading.ownName; // it knows one name alone
            reading.use(Syntax::Chasquid, u"hostname: "_s + *name);
        }
    }
}

} // namespace mailworthy::servers
