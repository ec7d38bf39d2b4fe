// What in a report would lead to the owner: from the plan, and from what the checks came upon.
#include "exporting/report/Anonymiser.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

class Gatherer
{
public:
    explicit Gatherer(const ReportInput &input) : m_input(input) {}

    Identity gather(std::span<const plan::PlannedRecord> records);

private:
    void domain(const QString &name);
    void host(const QString &name);
    void reverseNames(const QString &answer);
    void argument(const QString &field, const QString &text);
    void arguments(const Args &args);
    void mailboxes(const QString &text);
    void mailboxesIn(const Args &args);
    void mailboxesOf(std::span<const plan::PlannedRecord> records);

    const ReportInput &m_input;
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

void Gatherer::reverseNames(const QString &answer)
{
    static const QRegularExpression name(uR"(\bPTR\s+([^\s;,"]+))"_s);
    QRegularExpressionMatchIterator matches = name.globalMatch(answer);
    while (matches.hasNext())
        host(matches.next().captured(1));
}

void Gatherer::argument(const QString &field, const QString &text)
{
    if (const Result<Address> address = Address::parse(text)) {
        m_identity.addresses.push_back(*address);
    } else if (field == u"path" || field == u"file") {
        if (text.contains(u'/') && !text.contains(u"://"))
            m_identity.paths << text;
    } else if (field == u"helo" || field == u"now" || field == u"host" || field == u"greeting") {
        host(text);
    }
}

void Gatherer::arguments(const Args &args)
{
    for (const auto &[field, value] : args) {
        if (const auto *text = std::get_if<QString>(&value)) {
            argument(field, *text);
        } else if (const auto *texts = std::get_if<QStringList>(&value)) {
            for (const QString &item : *texts)
                argument(field, item);
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
            mailboxes(evidence.answer);
    }
    for (const plan::PlannedRecord &record : records) {
        mailboxes(dns::toPlainText(record.record.data));
        for (const QString &text : record.published)
            mailboxes(text);
    }
}

Identity Gatherer::gather(std::span<const plan::PlannedRecord> records)
{
    const plan::MailPlan &plan = m_input.plan;
    for (const plan::MailDomain &item : plan.domains) {
        domain(item.name.ascii());
        for (const plan::Selector &selector : item.selectors) {
            m_identity.labels << selector.name.split(u'.');
            if (!selector.keyFile.isEmpty())
                m_identity.paths << selector.keyFile;
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
    m_identity.addresses = plan.allAddresses();
    for (const plan::PlannedRecord &record : records) {
        if (record.purpose != plan::Purpose::ReverseName)
            continue;
        for (const QString &name : record.published)
            host(name);
    }
    for (const findings::Finding &finding : m_input.report.findings) {
        argument({}, finding.subject);
        arguments(finding.args);
        if (const auto name = finding.args.find(u"name"_s);
            name != finding.args.end() && finding.code.startsWith(u"ptr."))
            host(argText(name->second));
        arguments(finding.fix.args);
        for (const facts::Evidence &evidence : finding.evidence) {
            if (evidence.asked.endsWith(u" PTR"))
                reverseNames(evidence.answer);
        }
    }
    for (const data::PublicResolvers::Operator &known : m_input.data.publicResolvers.operators)
        m_identity.known.insert(m_identity.known.end(), known.addresses.begin(),
                                known.addresses.end());
    for (const data::BlockList &list : m_input.data.lists.lists)
        m_identity.lists << list.zone.toString().toLower();
    mailboxesOf(records);
    return m_identity;
}

} // namespace

Identity identityOf(const ReportInput &input, std::span<const plan::PlannedRecord> records)
{
    return Gatherer(input).gather(records);
}

} // namespace mailworthy::exporting
