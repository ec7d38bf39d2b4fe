#include "servers/reading/OpenDkimText.h"

#include "servers/reading/Lines.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Name and the rest, split at the first white space. Empty where there is no such pair.
std::pair<QString, QString> pairOf(const QString &line)
{
    QString text = line.section(u'#', 0, 0);
    text.replace(u'\t', u' ');
    text = text.trimmed();
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 1)
        return {};
    return {text.first(blank), text.sliced(blank + 1).trimmed()};
}

} // namespace

std::map<QString, QString> parseOpenDkim(const QByteArray &text)
{
    std::map<QString, QString> settings;
    for (const QString &line : linesOf(text)) {
        const auto [name, value] = pairOf(line);
        if (!name.isEmpty())
            settings.insert_or_assign(name.toLower(), value);
    }
    return settings;
}

std::vector<KeyTableRow> parseKeyTable(const QByteArray &text)
{
    std::vector<KeyTableRow> rows;
    for (const QString &line : linesOf(text)) {
        const auto [name, value] = pairOf(line);
        if (name.isEmpty() || rows.size() >= mostKeys || value.count(u':') < 2)
            continue;
        KeyTableRow row;
        row.name = name.left(255);
        const QString domain = value.section(u':', 0, 0).trimmed();
        const auto plain = plainDomain(domain);
        const auto selector = plainSelector(value.section(u':', 1, 1));
        if ((!plain && domain != u"%") || !selector)
            continue;
        row.domain = plain.value_or(QString());
        row.selector = *selector;
        // The path is all the rest; what does not begin with a slash is the key itself. "%" in it is
        // the sender's domain.
        row.keyFile = plainPath(value.section(u':', 2)).value_or(QString());
        row.keyFile.replace(u'%', u"$domain"_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SigningTableRow> parseSigningTable(const QByteArray &text)
{
    std::vector<SigningTableRow> rows;
    for (const QString &line : linesOf(text)) {
        const auto [pattern, value] = pairOf(line);
        if (pattern.isEmpty() || rows.size() >= mostKeys)
            continue;
        const bool plain = std::all_of(pattern.begin(), pattern.end(),
                                       [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
        if (plain)
            rows.push_back({pattern.left(320).toLower(), wordsOf(value).mid(0, 20)});
    }
    return rows;
}

namespace {

class OpenDkimReader
{
public:
    OpenDkimReader(const OpenDkimTexts &texts, ServerReading &reading)
        : m_texts(texts)
        , m_reading(reading)
    {
        if (texts.configuration)
            m_settings = parseOpenDkim(*texts.configuration);
    }

    void read()
    {
        m_reading.signer = u"opendkim"_s;
        const QString user = setting(u"userid"_s).section(u':', 0, 0);
        m_reading.signerIsRoot = user.isEmpty() || user == u"root";
        const QString safe = setting(u"requiresafekeys"_s).toLower();
        m_reading.refusesOpenKeys = safe != u"no" && safe != u"false" && safe != u"0";
        if (const QString mode = setting(u"mode"_s); !mode.isEmpty() && !mode.contains(u's')) {
            m_reading.signing = Telling::Told; // it verifies alone
            use(u"Mode"_s, u"v"_s);
            return;
        }
        const bool hasTables = m_texts.keyTable || m_texts.signingTable || has(u"keytable"_s)
                               || has(u"signingtable"_s);
        if (hasTables)
            readTables();
        else
            readSingle();
    }

private:
    [[nodiscard]] bool has(const QString &name) const { return m_settings.contains(name); }
    [[nodiscard]] QString setting(const QString &name) const
    {
        const auto found = m_settings.find(name);
        return found == m_settings.end() ? QString() : found->second;
    }
    void use(const QString &name, const QString &value)
    {
        m_reading.use(Syntax::OpenDkim, name + u' ' + value);
    }
    /// SignatureAlgorithm counts for every key of the process.
    [[nodiscard]] QString algorithm() const
    {
        return setting(u"signaturealgorithm"_s).startsWith(u"ed25519"_s) ? u"ed25519"_s : u"rsa"_s;
    }

    /// Domain, Selector and KeyFile: one key for all the domains.
    void readSingle()
    {
        const QString domains = setting(u"domain"_s);
        const auto selector = plainSelector(setting(u"selector"_s));
        m_reading.signing = Telling::Told;
        if (domains.isEmpty() || domains.startsWith(u'/') || domains.contains(u"file:"_s)) {
            if (!domains.isEmpty()) { // a file of domains
                m_reading.signing = Telling::Computed;
                m_reading.addOnce(m_reading.open, u"Domain"_s);
            }
            return;
        }
        for (const QString &item : wordsOf(domains)) {
            const auto domain = plainDomain(item);
            if (!domain || m_reading.keys.size() >= mostKeys)
                continue;
            SigningUse key;
            key.domain = *domain;
            key.selector = selector.value_or(QString());
            key.keyFile = plainPath(setting(u"keyfile"_s)).value_or(QString());
            key.algorithm = algorithm();
            use(u"Domain"_s, *domain);
            m_reading.keys.push_back(std::move(key));
        }
        if (selector)
            use(u"Selector"_s, *selector);
        if (const auto path = plainPath(setting(u"keyfile"_s)))
            use(u"KeyFile"_s, *path);
    }

    /// The path in "refile:/etc/opendkim/signing.table".
    [[nodiscard]] static QString pathIn(const QString &value)
    {
        return plainPath(value.section(u':', -1)).value_or(QString());
    }

    void missing(const QString &name, const QString &value)
    {
        const QString path = pathIn(value);
        m_reading.addOnce(m_reading.missingTexts, (path.isEmpty() ? name : path));
        m_reading.signing = Telling::NotTold;
    }

    void readTables()
    {
        m_reading.signing = Telling::Told;
        if (!m_texts.keyTable)
            missing(u"KeyTable"_s, setting(u"keytable"_s));
        if (!m_texts.signingTable && (m_texts.configuration ? has(u"signingtable"_s) : true))
            missing(u"SigningTable"_s, setting(u"signingtable"_s));
        if (!m_texts.keyTable)
            return;
        const std::vector<KeyTableRow> table = parseKeyTable(*m_texts.keyTable);
        if (!m_texts.signingTable) {
            // Which senders get which key is not known; the keys are.
            for (const KeyTableRow &row : table)
                m_reading.keys.push_back(keyOf(row));
            return;
        }
        const QString place = setting(u"signingtable"_s);
        const bool isPatterns = place.startsWith(u"refile:"_s);
        const bool isExact = !place.isEmpty() && !isPatterns;
        for (const SigningTableRow &row : parseSigningTable(*m_texts.signingTable)) {
            // With "file:" a pattern with a star elsewhere never matches, and nobody says so.
            if (isExact && hasPatternStar(row.senders)) {
                m_reading.add(m_reading.troubles, u"table-kind"_s, u"SigningTable"_s);
                continue;
            }
            // A pattern is held against the whole address, which a domain alone never is.
            if (isPatterns && !row.senders.contains(u'@') && !row.senders.contains(u'*'))
                continue;
            for (const QString &name : row.keys)
                addRow(row.senders, name.section(u':', 0, 0), table); // behind it stands i=
        }
    }

    /// Tables without patterns are asked for user@host, host, user@.domain, .domain, "user@*" and "*"
    /// (opendkim.conf(5), SigningTable): those two stars count as they stand.
    [[nodiscard]] static bool hasPatternStar(const QString &senders)
    {
        QString rest = senders;
        if (rest == u"*" || rest.endsWith(u"@*"_s))
            rest.chop(1);
        return rest.contains(u'*');
    }

    [[nodiscard]] SigningUse keyOf(const KeyTableRow &row) const
    {
        SigningUse key;
        key.domain = row.domain;
        key.selector = row.selector;
        key.keyFile = row.keyFile;
        key.keyInside = row.keyFile.isEmpty();
        key.algorithm = algorithm();
        return key;
    }

    void addRow(const QString &senders, const QString &name, const std::vector<KeyTableRow> &table)
    {
        if (name != u"%") {
            addUse(senders, name, table);
            return;
        }
        // The key is the one that is called as the sender's domain.
        for (const KeyTableRow &row : table) {
            const auto domain = plainDomain(row.name);
            if (domain && takesIn(senders, *domain))
                addUse(u"*@"_s + *domain, row.name, table);
        }
    }

    void addUse(const QString &senders, const QString &name, const std::vector<KeyTableRow> &table)
    {
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&](const KeyTableRow &item) { return item.name == name; });
        if (row == table.end()) {
            m_reading.add(m_reading.troubles, u"no-such-key"_s, name.left(255));
            return;
        }
        const auto same =
            std::find_if(m_reading.keys.begin(), m_reading.keys.end(), [&](const SigningUse &item) {
                return item.domain == row->domain && item.selector == row->selector
                       && item.keyFile == row->keyFile;
            });
        if (same != m_reading.keys.end()) {
            same->senders << senders;
            return;
        }
        if (m_reading.keys.size() >= mostKeys)
            return;
        SigningUse key = keyOf(*row);
        key.senders = {senders};
        m_reading.use(Syntax::SigningTable, senders + u" -> "_s + row->selector + u"._domainkey."_s
                                                + (row->domain.isEmpty() ? u"%"_s : row->domain));
        m_reading.keys.push_back(std::move(key));
    }

    const OpenDkimTexts &m_texts;
    ServerReading &m_reading;
    std::map<QString, QString> m_settings;
};

} // namespace

void readOpenDkim(const OpenDkimTexts &texts, ServerReading &reading)
{
    OpenDkimReader(texts, reading).read();
}

} // namespace mailworthy::servers
