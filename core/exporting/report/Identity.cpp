// What in a report would lead to the owner: from the plan, from what the checks came upon, and from
// what stands at the owner's own names.
#include "exporting/report/Anonymiser.h"
#include "exporting/report/PlainWords.h"
#include "exporting/report/PublicNames.h"
#include "exporting/report/Traces.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutPort(const QString &text)
{
    static const QRegularExpression port(uR"(:\d+$)"_s);
    return QString(text).remove(port);
}

/// Of whom it was asked: "mail.example.org A", a URL, a host and its port.
QString askedName(const QString &asked)
{
    return withoutPort(asked.section(u' ', 0, 0).section(u"://"_s, -1).section(u'/', 0, 0));
}

class Gatherer
{
public:
    explicit Gatherer(const ReportInput &input) : m_input(input), m_public(input.data) {}

    Identity gather(std::span<const plan::PlannedRecord> records);

private:
    void domain(const QString &name);
    void host(const QString &name);
    void reached(const QString &name);
    void reachedAll(const QString &names);
    void selector(const QString &name);
    void fromPlan();
    void reverseNames(const QString &answer);
    void subject(const findings::Finding &finding);
    void argument(const QString &area, const QString &field, const QString &text);
    void arguments(const QString &area, const Args &args);
    void fromFindings();
    void spfNames(const QString &text);
    void targets(const QString &text);
    void greetings(const QString &text);
    [[nodiscard]] bool isOwn(const QString &name) const;
    void fromOwnNames(std::span<const plan::PlannedRecord> records);
    void mailboxes(const QString &text);
    void mailboxesIn(const Args &args);
    void mailboxesOf(std::span<const plan::PlannedRecord> records);

    const ReportInput &m_input;
    const PublicNames m_public;
    QSet<QString> m_reached;
    Identity m_identity;
};

void Gatherer::domain(const QString &name)
{
    const QString lower = name.toLower();
    if (!m_identity.domains.contains(lower))
        m_identity.domains << lower;
}

/// With the domain it was registered in: neighbours of the name lead there as well.
void Gatherer::host(const QString &name)
{
    const Result<dns::Domain> parsed = dns::Domain::parse(name);
    if (!parsed) {
        if (!name.isEmpty() && !Address::parse(name) && name != u"localhost")
            m_identity.words << name;
        return;
    }
    const std::optional<dns::Name> registered =
        m_input.data.suffixes ? m_input.data.suffixes->registrableDomain(parsed->name())
                              : std::nullopt;
    domain(registered ? registered->toString() : parsed->ascii());
    const bool below = std::any_of(
        m_identity.domains.begin(), m_identity.domains.end(), [&](const QString &known) {
            return parsed->ascii() == known || parsed->ascii().endsWith(u'.' + known);
        });
    if (!below)
        domain(parsed->ascii());
}

/// What mail goes through, or the owner's names lead to: his own as well, unless a service that many
/// use is there. Labels with underscores say what a name is for.
void Gatherer::reached(const QString &name)
{
    QString bare = name.toLower();
    if (bare.endsWith(u'.'))
        bare.chop(1);
    if (!bare.contains(u'.') || Address::parse(bare) || bare.endsWith(u".arpa")
        || m_identity.lists.contains(bare) || m_reached.contains(bare))
        return;
    m_reached << bare;
    if (bare.contains(u'\\')) // "jane\.smith.example.org" is who keeps the zone
        m_identity.words << bare.section(u'\\', 0, 0);
    const PublicNames::Found found = m_public.find(bare);
    if (found.owner == NameOwner::Service)
        return;
    if (found.owner == NameOwner::Account) {
        m_identity.accounts.insert(bare, found.service);
        return;
    }
    while (!dns::Domain::parse(bare) && bare.count(u'.') > 1)
        bare = bare.section(u'.', 1);
    if (dns::Domain::parse(bare))
        host(bare);
}

/// As certificates and sentences list them.
void Gatherer::reachedAll(const QString &names)
{
    static const QRegularExpression between(uR"([,;\s]+)"_s);
    for (const QString &name : names.split(between, Qt::SkipEmptyParts))
        reached(withoutPort(name.startsWith(u"*."_s) ? name.sliced(2) : name));
}

/// One with full stops is a word of its own as well; it may stand without its domain.
void Gatherer::selector(const QString &name)
{
    const QStringList labels = name.split(u'.', Qt::SkipEmptyParts);
    const bool isUsual = std::all_of(labels.begin(), labels.end(),
                                     [](const QString &label) { return isUsualSelector(label); });
    if (labels.size() > 1 && !isUsual)
        m_identity.words << name;
    for (const QString &label : labels)
        (isUsualSelector(label) ? m_identity.labels : m_identity.words) << label;
}

/// Its own domains first, and those they lie in last: a policy may come from there.
void Gatherer::fromPlan()
{
    const plan::MailPlan &plan = m_input.plan;
    for (const plan::MailDomain &item : plan.domains) {
        domain(item.name.ascii());
        for (const plan::Selector &each : item.selectors) {
            selector(each.name);
            if (!each.keyFile.isEmpty())
                m_identity.paths << each.keyFile;
        }
    }
    for (const plan::Host &item : plan.hosts) {
        host(item.name.ascii());
        host(item.heloText());
    }
    for (const plan::MailDomain &item : plan.domains) {
        const QString mailbox = item.dmarc.reportAddress;
        if (mailbox.contains(u'@'))
            host(mailbox.section(u'@', -1));
    }
    if (plan.route.relay) {
        reached(plan.route.relay->host);
        reached(plan.route.relay->spfInclude);
    }
    for (const plan::MailDomain &item : plan.domains) {
        host(item.name.ascii());
        for (const QString &include : item.spf.includes)
            reached(include);
        for (const QString &term : item.spf.dropped)
            spfNames(term);
    }
    m_identity.addresses = plan.allAddresses();
}

void Gatherer::reverseNames(const QString &answer)
{
    static const QRegularExpression name(uR"(\bPTR\s+([^\s;,"]+))"_s);
    QRegularExpressionMatchIterator matches = name.globalMatch(answer);
    while (matches.hasNext())
        host(matches.next().captured(1));
}

/// The plan may have been another one when this was found: its domain and its relay lead there too.
void Gatherer::subject(const findings::Finding &finding)
{
    argument({}, {}, finding.subject);
    const QString name = finding.subject.section(u' ', 0, 0).section(u'@', 0, 0);
    if (!Address::parse(name) && !name.contains(u'/') && !name.contains(u'\\'))
        reached(withoutPort(name));
}

void Gatherer::argument(const QString &area, const QString &field, const QString &text)
{
    static const QStringList greeted{u"helo"_s, u"now"_s, u"greeting"_s, u"ptr"_s};
    static const QStringList names{u"host"_s,   u"hosts"_s,   u"domain"_s, u"relay"_s,
                                   u"server"_s, u"servers"_s, u"others"_s};
    static const QStringList ofCertificates{u"relay"_s, u"starttls"_s, u"spf"_s};
    const bool isName = field == u"name" || field == u"names";
    const bool isReverse = area == u"ptr" || area == u"helo";
    if (const Result<Address> address = Address::parse(text)) {
        m_identity.addresses.push_back(*address);
    } else if (field == u"path" || field == u"file") {
        if ((text.contains(u'/') || text.contains(u'\\')) && !text.contains(u"://"))
            m_identity.paths << text;
    } else if (isName && isReverse) {
        for (const QString &name : text.split(u", "_s))
            host(name);
    } else if (greeted.contains(field) && area != u"list") {
        host(text);
    } else if (names.contains(field) || field == u"name"
               || (field == u"names" && ofCertificates.contains(area))
               || (field == u"who" && area == u"inbound")) {
        reachedAll(text);
    }
    if (area == u"spf")
        spfNames(text);
    if (area == u"dkim" && field == u"selector")
        selector(text);
}

void Gatherer::arguments(const QString &area, const Args &args)
{
    for (const auto &[field, value] : args) {
        const QString name = field.section(u'.', -1); // "reason.relay" is that of a reason
        if (const auto *text = std::get_if<QString>(&value)) {
            argument(area, name, *text);
        } else if (const auto *texts = std::get_if<QStringList>(&value)) {
            for (const QString &item : *texts)
                argument(area, name, item);
        }
    }
}

void Gatherer::fromFindings()
{
    for (const findings::Finding &finding : m_input.report.findings) {
        const QString area = finding.code.section(u'.', 0, 0);
        subject(finding);
        arguments(area, finding.args);
        arguments(area, finding.fix.args);
        for (const facts::Evidence &evidence : finding.evidence) {
            if (evidence.asked.endsWith(u" PTR"))
                reverseNames(withoutCutWord(evidence.answer));
        }
    }
}

/// In SPF, and the mail hosts of an MTA-STS policy. Of a name with macros what they leave alone.
void Gatherer::spfNames(const QString &text)
{
    static const QRegularExpression term(
        uR"((?<!\w)(?:(?:include|a|mx|ptr|exists):\s?|(?:redirect|exp)=)([^\s/;,"]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator matches = term.globalMatch(text);
    while (matches.hasNext()) {
        QString name = matches.next().captured(1).section(u'}', -1);
        while (name.startsWith(u'.') || name.startsWith(u'*'))
            name.remove(0, 1);
        reached(name);
    }
}

void Gatherer::targets(const QString &text)
{
    static const QRegularExpression target(
        uR"(\b(?:(?:NS|CNAME|DNAME)\s+|MX\s+\d+\s+|SRV\s+(?:\d+\s+){3}|SOA\s+)([^\s;,"]+))"_s);
    static const QRegularExpression keeper(uR"(\bSOA\s+\S+\s+([^\s;,"]+))"_s);
    // Of reports (RFC 8460, RFC 7489, RFC 8659), and a logo.
    static const QRegularExpression url(
        uR"((?:\b(?:rua|ruf|l|a)\s*=\s*|\biodef\s+"?|,\s*)https?://([^\s/;,"]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {target, keeper, url}) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        while (matches.hasNext())
            reached(withoutPort(matches.next().captured(1)));
    }
    spfNames(text);
}

/// What a server calls itself (RFC 5321 sections 4.2 and 4.1.1.1). A name without a full stop is
/// one at the beginning only: elsewhere it is a word.
void Gatherer::greetings(const QString &text)
{
    static const QRegularExpression name(
        uR"(\b(?:220|221|250|421|554)[ -](?:[245]\.\d{1,3}\.\d{1,3} )?)"
        uR"(((?:[\w-]+\.)+(?=[\w-]*\p{L})[\w-]+))"_s);
    static const QRegularExpression single(
        uR"((?:\b220[ -]([\w-]+)(?= E?SMTP\b)|\bC: EHLO [^;]*; S: 250[ -]([\w-]+)(?=[ ;]|$)))"_s);
    static const QRegularExpression word(
        uR"(^(?:hello|hi|ok|okay|welcome|pleased|pipelining|size|starttls|8bitmime|chunking|dsn)"
        uR"(|smtputf8|help|auth|vrfy|etrn|enhancedstatuscodes)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator matches = name.globalMatch(text);
    while (matches.hasNext())
        reached(matches.next().captured(1));
    matches = single.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured(1) + match.captured(2);
        if (!word.match(found).hasMatch())
            host(found);
    }
}

bool Gatherer::isOwn(const QString &name) const
{
    const QString lower = name.toLower();
    if (const Result<Address> address = Address::parse(lower)) {
        const std::vector<Address> own = m_input.plan.allAddresses();
        return std::find(own.begin(), own.end(), *address) != own.end();
    }
    return m_identity.accounts.contains(lower)
           || std::any_of(m_identity.domains.begin(), m_identity.domains.end(),
                          [&lower](const QString &known) {
                              return lower == known || lower.endsWith(u'.' + known);
                          });
}

/// From one to the next, as long as there are new ones.
void Gatherer::fromOwnNames(std::span<const plan::PlannedRecord> records)
{
    for (const plan::PlannedRecord &record : records) {
        const QString type = dns::toString(record.record.type()) + u' ';
        targets(type + dns::toPlainText(record.record.data));
        for (const QString &text : record.published) {
            if (record.purpose == plan::Purpose::ReverseName)
                host(text);
            else
                targets(type + text);
        }
    }
    qsizetype known = -1;
    while (known != m_identity.domains.size() + m_identity.accounts.size()) {
        known = m_identity.domains.size() + m_identity.accounts.size();
        for (const findings::Finding &finding : m_input.report.findings) {
            for (const facts::Evidence &evidence : finding.evidence) {
                if (!isOwn(askedName(evidence.asked)))
                    continue;
                const QString answer = withoutCutWord(evidence.answer);
                targets(answer);
                if (evidence.kind == facts::Evidence::Kind::Smtp)
                    greetings(answer);
            }
        }
    }
}

/// Where reports and mail go leads to the owner as well, but for who keeps a list.
void Gatherer::mailboxes(const QString &text)
{
    QRegularExpressionMatchIterator matches = mailboxPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(2).toLower();
        const bool ofList = std::any_of(
            m_identity.lists.begin(), m_identity.lists.end(), [&name](const QString &list) {
                return list == name || list.endsWith(u'.' + name) || name.endsWith(u'.' + list);
            });
        if (!ofList)
            host(name);
    }
}

void Gatherer::mailboxesIn(const Args &args)
{
    for (const auto &[field, value] : args)
        mailboxes(argText(value));
}

void Gatherer::mailboxesOf(std::span<const plan::PlannedRecord> records)
{
    for (const findings::Finding &finding : m_input.report.findings) {
        mailboxes(finding.subject);
        mailboxesIn(finding.args);
        mailboxesIn(finding.fix.args);
        for (const facts::Evidence &evidence : finding.evidence)
            mailboxes(withoutCutWord(evidence.answer));
    }
    for (const plan::PlannedRecord &record : records) {
        mailboxes(dns::toPlainText(record.record.data));
        for (const QString &text : record.published)
            mailboxes(text);
    }
}

Identity Gatherer::gather(std::span<const plan::PlannedRecord> records)
{
    for (const data::PublicResolvers::Operator &known : m_input.data.publicResolvers.operators)
        m_identity.known.insert(m_identity.known.end(), known.addresses.begin(),
                                known.addresses.end());
    for (const data::BlockList &list : m_input.data.lists.lists)
        m_identity.lists << list.zone.toString().toLower();
    fromPlan();
    fromFindings();
    fromOwnNames(records);
    mailboxesOf(records);
    return m_identity;
}

} // namespace

Identity identityOf(const ReportInput &input, std::span<const plan::PlannedRecord> records)
{
    return Gatherer(input).gather(records);
}

} // namespace mailworthy::exporting
