#include "exporting/report/Anonymiser.h"

#include "exporting/report/PlainWords.h"
#include "exporting/report/Traces.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAtOrBelow(const QString &name, const QString &domain)
{
    return name == domain || name.endsWith(u'.' + domain);
}

/// "rua=" in front of a mailbox that lacks its "mailto:", or a URL that the mailbox stands in.
qsizetype tagLength(const QString &local, bool isUrl)
{
    static const QRegularExpression tag(
        uR"(^(?:(?:rua|ruf|i|d|n|ip|mailto|from|to|user|login|e?mail)=)+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression place(uR"(^.*[/=?&])"_s);
    return (isUrl ? place : tag).match(local).capturedLength();
}

/// The place of "_domainkey"; -1: there is none.
qsizetype keyBorder(const QStringList &labels)
{
    const auto found = std::find_if(labels.begin(), labels.end(), [](const QString &label) {
        return label.compare(u"_domainkey", Qt::CaseInsensitive) == 0;
    });
    return found == labels.end() ? -1 : found - labels.begin();
}

} // namespace

const QRegularExpression &mailboxPattern()
{
    static const QRegularExpression mailbox(
        uR"(("(?:[^"\\\n]|\\.){1,64}"|(?![/=])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+))"
        uR"(@((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+))"_s);
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
        if (!isUsualWord(word)) // prose speaks of it
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
    text = withoutCutWord(withoutHomes(text));
    return withoutKeys(
        withoutProofs(withoutAccounts(text)),
        [this](const QString &kind, const QString &original) { return standIn(kind, original); });
}

QString Anonymiser::withoutMailboxes(const QString &text)
{
    return replaced(text, mailboxPattern(), [this, &text](const QRegularExpressionMatch &match) {
        const QString domain = match.captured(2).toLower();
        if (m_lists.contains(domain)) // "192.0.2.1@zen.example" is what stands on that list
            return match.captured();
        if (!belongsToList(domain) && nameFor(domain) == domain)
            addDomain(domain);
        const qsizetype tag = tagLength(
            match.captured(1), QStringView(text).first(match.capturedStart()).endsWith(u"//"));
        const QString local = match.captured(1).sliced(tag);
        return match.captured(1).first(tag)
               + (isPlainMailbox(local) ? local : standIn(u"mailbox"_s, local)) + u'@'
               + match.captured(2);
    });
}

QString Anonymiser::labelFor(const QString &label)
{
    constexpr qsizetype longestNumber = 3;
    const QString lower = label.toLower();
    const bool isNumber =
        label.size() <= longestNumber
        && std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (label.startsWith(u'_') || isNumber || isPlainLabel(label) || m_plainLabels.contains(lower))
        return label;
    const QString spelled = m_addresses.spelledIn(label);
    if (spelled.isEmpty())
        return standIn(u"host"_s, lower);
    const qsizetype at = label.indexOf(spelled, 0, Qt::CaseInsensitive);
    QString front = aroundAddress(label.first(at));
    if (front != label.first(at) && !front.endsWith(u'-'))
        front += u'-'; // away from the digits of the address
    return front + label.sliced(at, spelled.size())
           + aroundAddress(label.sliced(at + spelled.size()));
}

/// In a label that spells an address: the name of a customer may stand there, or his number.
QString Anonymiser::aroundAddress(const QString &text)
{
    static const QRegularExpression piece(uR"([^_-]+)"_s);
    return replaced(text, piece, [this](const QRegularExpressionMatch &match) {
        const QString found = match.captured();
        return isPlainPiece(found) ? found : standIn(u"host"_s, found.toLower());
    });
}

/// All that stands in front of "_domainkey" (RFC 6376 section 3.6.2.1).
QString Anonymiser::selectorFor(const QStringList &labels)
{
    const QString whole = labels.join(u'.');
    const QString lower = whole.toLower();
    if (const auto found = m_domains.constFind(lower); found != m_domains.constEnd())
        return *found;
    const bool isUsual = std::all_of(labels.begin(), labels.end(), [this](const QString &label) {
        return isPlainLabel(label) || isUsualSelector(label)
               || m_plainLabels.contains(label.toLower());
    });
    return isUsual ? whole : standIn(u"host"_s, lower);
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
    if (const qsizetype border = keyBorder(labels); border > 0)
        return selectorFor(labels.first(border)) + u'.'
               + nameBelowDomains(labels.sliced(border).join(u'.'));
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
    QStringList shown;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isOwn = !parts[i].isDomain
                           && (static_cast<qsizetype>(i) < last
                               || !m_addresses.spelledIn(parts[i].text).isEmpty());
        shown << (isOwn ? labelFor(parts[i].text) : parts[i].text);
    }
    return shown.join(u'.');
}

QString Anonymiser::withoutNames(const QString &text)
{
    // The code of a reply belongs to no name: "S: 250-mail.example.org".
    static const QRegularExpression name(
        uR"((?:(?<=S: \d\d\d-)|(?<![\p{L}\p{N}_-])(?!(?<=S: )\d\d\d-)))"
        uR"([\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*)"_s);
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
