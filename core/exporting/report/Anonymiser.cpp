#include "exporting/report/Anonymiser.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Labels that say what a name is for, and nothing of whose it is.
constexpr QStringView plainLabels[] = {
    u"mail",       u"mx",           u"mx1",     u"mx2",     u"smtp",     u"imap",   u"pop",
    u"pop3",       u"relay",        u"www",     u"webmail", u"ns",       u"ns1",    u"ns2",
    u"ns3",        u"dns",          u"mta-sts", u"dkim",    u"default",  u"bounce", u"static",
    u"autoconfig", u"autodiscover", u"dyn",     u"dynamic", u"dsl",      u"adsl",   u"cable",
    u"pool",       u"dip",          u"dip0",    u"cust",    u"customer", u"res",    u"ip",
    u"postmaster", u"hostmaster",   u"reports", u"dmarc",   u"spf"};

/// Mailboxes that every domain has.
constexpr QStringView plainMailboxes[] = {
    u"postmaster",    u"hostmaster", u"abuse",        u"webmaster", u"dmarc",
    u"dmarc-reports", u"tlsrpt",     u"tls-reports",  u"reports",   u"mailauth-reports",
    u"noreply",       u"root",       u"mailer-daemon"};

template<std::size_t size>
bool isOneOf(const QStringView (&words)[size], QStringView text)
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) {
        return word.compare(text, Qt::CaseInsensitive) == 0;
    });
}

/// Base64, and not a path or a sentence without blanks. By chance a key has hardly a digit, or none.
bool looksLikeKey(const QString &text)
{
    const auto count = [&text](auto isMeant) {
        return std::count_if(text.begin(), text.end(), isMeant);
    };
    constexpr qsizetype few = 2, oneIn = 5;
    const qsizetype capitals = count([](QChar c) { return c.isUpper(); });
    const qsizetype small = count([](QChar c) { return c.isLower(); });
    return std::min(capitals, small) >= few
           && (count([](QChar c) { return c.isDigit(); }) >= few || text.contains(u'+')
               || text.endsWith(u'=') || std::min(capitals, small) * oneIn >= text.size());
}

bool isAtOrBelow(const QString &name, const QString &domain)
{
    return name == domain || name.endsWith(u'.' + domain);
}

} // namespace

const QRegularExpression &mailboxPattern()
{
    static const QRegularExpression mailbox(
        uR"(([\p{L}\p{N}!#$%&'*+?^_`{|}~.-]+)@((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+))"_s);
    return mailbox;
}

Anonymiser::Anonymiser(const Identity &identity)
    : m_addresses(identity.addresses, identity.known)
    , m_paths(identity.paths)
{
    for (const QString &list : identity.lists) {
        const bool isOwn = std::any_of(
            identity.domains.begin(), identity.domains.end(), [&list](const QString &domain) {
                return isAtOrBelow(list, domain) || isAtOrBelow(domain, list);
            });
        if (!isOwn)
            m_lists.insert(list);
    }
    for (const QString &domain : identity.domains)
        addDomain(domain);
    for (auto it = identity.accounts.begin(); it != identity.accounts.end(); ++it) {
        if (!m_domains.contains(it.key()))
            m_domains.insert(it.key(), standIn(u"account"_s, it.key()) + u'.' + it.value());
    }
    for (const QString &word : identity.words) {
        if (!isOneOf(plainLabels, word))
            m_domains.insert(word.toLower(), standIn(u"host"_s, word.toLower()));
    }
    for (const QString &label : identity.labels)
        m_plainLabels.insert(label.toLower());
    // The longest first: a folder is the beginning of its file.
    std::sort(m_paths.begin(), m_paths.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

/// RFC 2606 has three names; those of the owner's, should he have one, would not hide him.
void Anonymiser::addDomain(const QString &domain)
{
    const Result<dns::Domain> parsed = dns::Domain::parse(domain);
    const QString original = parsed ? parsed->ascii() : domain.toLower();
    if (original.isEmpty() || m_domains.contains(original))
        return;
    static const QStringList names{u"example.org"_s, u"example.net"_s, u"example.com"_s};
    const QStringList used = m_domains.values();
    QString chosen;
    for (const QString &name : names) {
        const bool taken = used.contains(name) || original == name || original.endsWith(u'.' + name)
                           || m_domains.contains(name);
        if (chosen.isEmpty() && !taken)
            chosen = name;
    }
    for (int number = 4; chosen.isEmpty(); ++number) {
        const QString name = u"domain-%1.example"_s.arg(number);
        if (!used.contains(name) && !m_domains.contains(name) && original != name)
            chosen = name;
    }
    m_domains.insert(original, chosen);
    if (parsed)
        m_domains.insert(parsed->unicode().toLower(), chosen);
}

QString Anonymiser::standIn(const QString &kind, const QString &original)
{
    QHash<QString, QString> &known = m_standIns[kind];
    const auto found = known.constFind(original);
    if (found != known.constEnd())
        return *found;
    return *known.insert(original, kind + u'-' + QString::number(known.size() + 1));
}

/// Keys, digests, proofs of ownership, and where files lie: who has one finds the owner by it.
QString Anonymiser::withoutTraces(QString text)
{
    for (const QString &path : std::as_const(m_paths))
        text.replace(path,
                     path.sliced(1 + std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'))));
    // Names with blanks are those of Windows and macOS alone.
    static const QRegularExpression home(
        uR"((/home/|[/\\]Users[/\\])(?:(?<!/home/)[^/\\"'\n]{1,64}(?=[/\\])|[^/\\\s"']+))"_s);
    // Of a CAA record (RFC 8657): everybody can look for it.
    static const QRegularExpression account(
        uR"((\baccounturi\s*=\s*"?[a-z]+://[^/\s;"]+/)[^\s;"]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression proof(
        uR"(([a-z0-9-]*verification(?:[a-z0-9-]*[=:])?|MS=ms)"
        uR"(|[a-z0-9-]*(?:-domain|-code|docusign|sendinblue)[a-z0-9-]*[=:])[\w+/=.-]{6,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The whole of a TXT record, as evidence shows it; our own records have tags of one letter.
    static const QRegularExpression entry(
        uR"((?<=\bTXT )([\w.-]{2,}[=:] ?)(?=[^\s;]*\d)[\w+/=-]{8,}(?=…?(?:;|$)))"_s);
    static const QRegularExpression digest(
        uR"((?<![\w+/])(?:[0-9a-f]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w+/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(uR"((?<![\w+/])[A-Za-z0-9+/]{40,}={0,2})"_s);
    // Whatever it looks like, and where evidence shows its beginning only (RFC 6376 section 3.6.1).
    static const QRegularExpression keyTag(
        uR"((?<![\w+/])(p[ \t]*=[ \t]*"?)([A-Za-z0-9+/]{16,}={0,2}))"_s);
    text = replaced(text, home, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u"user"_s;
    });
    text = replaced(text, account, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u"ACCOUNT"_s;
    });
    for (const QRegularExpression &pattern : {proof, entry}) {
        text = replaced(text, pattern, [](const QRegularExpressionMatch &match) {
            return match.captured(1) + u"PROOF"_s;
        });
    }
    text = replaced(text, digest, [this](const QRegularExpressionMatch &match) {
        return standIn(u"DIGEST"_s, match.captured().toLower());
    });
    text = replaced(text, keyTag, [this](const QRegularExpressionMatch &match) {
        return match.captured(1) + standIn(u"KEY"_s, match.captured(2));
    });
    return replaced(text, key, [this](const QRegularExpressionMatch &match) {
        return looksLikeKey(match.captured()) ? standIn(u"KEY"_s, match.captured())
                                              : match.captured();
    });
}

QString Anonymiser::withoutMailboxes(const QString &text)
{
    return replaced(text, mailboxPattern(), [this](const QRegularExpressionMatch &match) {
        const QString domain = match.captured(2).toLower();
        if (m_lists.contains(domain)) // "192.0.2.1@zen.example" is what stands on that list
            return match.captured();
        if (!belongsToList(domain) && nameFor(domain) == domain)
            addDomain(domain);
        const QString local = match.captured(1);
        return (isOneOf(plainMailboxes, local) ? local : standIn(u"mailbox"_s, local)) + u'@'
               + match.captured(2);
    });
}

QString Anonymiser::labelFor(const QString &label)
{
    const QString lower = label.toLower();
    const bool isNumber =
        std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (label.startsWith(u'_') || isNumber || isOneOf(plainLabels, label)
        || m_plainLabels.contains(lower) || m_addresses.isSpelled(label))
        return label;
    return standIn(u"host"_s, lower);
}

bool Anonymiser::belongsToList(const QString &domain) const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [&domain](const QString &list) {
        return isAtOrBelow(list, domain) || isAtOrBelow(domain, list);
    });
}

/// The zone of a list stays, whatever its domain is called elsewhere.
QString Anonymiser::nameFor(const QString &name)
{
    const QString lower = name.toLower();
    if (m_lists.contains(lower))
        return name;
    for (qsizetype dot = lower.indexOf(u'.'); dot >= 0; dot = lower.indexOf(u'.', dot + 1)) {
        if (m_lists.contains(lower.mid(dot + 1)))
            return nameBelowDomains(name.left(dot)) + name.mid(dot);
    }
    return nameBelowDomains(name);
}

/// Every domain of the owner's in it, and the labels in front of the last of them.
QString Anonymiser::nameBelowDomains(const QString &name)
{
    const QStringList labels = name.split(u'.');
    struct Part
    {
        QString text;
        bool isDomain;
    };
    std::vector<Part> parts;
    qsizetype last = -1; ///< in `parts`
    for (qsizetype i = 0; i < labels.size();) {
        qsizetype length = labels.size() - i;
        auto found = m_domains.constEnd();
        for (; length > 0 && found == m_domains.constEnd(); --length) {
            // A word of one label is meant only where it stands alone.
            if (length > 1 || labels.size() == 1)
                found = m_domains.constFind(labels.mid(i, length).join(u'.').toLower());
        }
        if (found == m_domains.constEnd()) {
            parts.push_back({labels[i], false});
            ++i;
            continue;
        }
        last = static_cast<qsizetype>(parts.size());
        parts.push_back({*found, true});
        i += length + 1;
    }
    if (last < 0)
        return name;
    QStringList shown;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isOwn = !parts[i].isDomain && static_cast<qsizetype>(i) < last;
        shown << (isOwn ? labelFor(parts[i].text) : parts[i].text);
    }
    return shown.join(u'.');
}

QString Anonymiser::withoutNames(const QString &text)
{
    static const QRegularExpression name(
        uR"((?<![\p{L}\p{N}_-])[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*)"_s);
    return replaced(text, name, [this](const QRegularExpressionMatch &match) {
        return nameFor(match.captured());
    });
}

QString Anonymiser::text(const QString &text)
{
    return withoutNames(m_addresses.covered(withoutMailboxes(withoutTraces(text))));
}

QJsonValue Anonymiser::value(const QJsonValue &value)
{
    if (value.isString())
        return text(value.toString());
    if (value.isObject())
        return object(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &item : value.toArray())
        array.append(this->value(item));
    return array;
}

QJsonObject Anonymiser::object(const QJsonObject &object)
{
    static const QSet<QString> contract{u"code"_s,   u"severity"_s, u"kind"_s, u"command"_s,
                                        u"check"_s,  u"purpose"_s,  u"type"_s, u"at"_s,
                                        u"action"_s, u"need"_s};
    return fields(object, contract);
}

QJsonObject Anonymiser::fields(const QJsonObject &object, const QSet<QString> &kept)
{
    QJsonObject covered;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Arguments have names of their own: "at" may be a time or a domain.
        if (it.key() == u"args" && it.value().isObject())
            covered.insert(it.key(), fields(it.value().toObject(), {}));
        else if (it.key() == u"fix" && it.value().isObject())
            covered.insert(it.key(), fields(it.value().toObject(), {u"kind"_s}));
        else
            covered.insert(it.key(), kept.contains(it.key()) ? it.value() : value(it.value()));
    }
    return covered;
}

void anonymise(ReportDocument &document, const Identity &identity)
{
    Anonymiser anonymiser(identity);
    const auto hide = [&anonymiser](auto &...texts) { ((texts = anonymiser.text(texts)), ...); };
    const auto hideAll = [&hide](QStringList &texts) {
        for (QString &text : texts)
            hide(text);
    };
    hide(document.title, document.domain);
    for (ReportFact &fact : document.facts)
        hideAll(fact.values);
    for (ReportSection &section : document.sections) {
        for (ReportFinding &finding : section.findings)
            hide(finding.subject, finding.text, finding.fix);
    }
    for (ReportRecord &record : document.records) {
        hide(record.name, record.value, record.zone);
        hideAll(record.published);
        for (ReportToken &token : record.tokens)
            hide(token.text, token.value, token.meaning);
    }
    for (ReportKey &key : document.keys)
        hide(key.domain, key.selector, key.fingerprint);
    for (ReportEvidence &evidence : document.evidence)
        hide(evidence.asked, evidence.of, evidence.answer);
    document.json = anonymiser.object(document.json);
}

} // namespace mailworthy::exporting
