#include "exporting/report/PublicNames.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString openRegion = QStringLiteral("<region>");

/// "<login>", "%{i}": there every customer has something else.
bool isTemplate(const QString &name)
{
    return name.contains(u'<') || name.contains(u'%');
}

/// Labels in front of a service's name that it has for all of its customers.
bool saysWhatItIsFor(const QString &label)
{
    static const QRegularExpression plain(
        uR"(^_?(?:spf|ns|dns|mx|smtp|mail|relay|mta|in|out|aspmx|alt|l|eu|us|www)\d?$)"_s);
    return plain.match(label).hasMatch();
}

} // namespace

PublicNames::PublicNames(const checks::DataSet &data) : m_data(data)
{
    if (Result<data::Senders> senders = data::Senders::builtIn())
        m_senders = std::move(*senders);
    if (m_senders) {
        for (const data::Sender &sender : m_senders->all())
            addSender(sender);
    }
    for (const data::DnsHost &host : data.dnsHosts.all()) {
        m_suffixes << host.nsSuffixes;
        for (const QString &pattern : host.nsRegex)
            m_servers.emplace_back(pattern);
    }
    for (const data::MailOperator &each : data.mailOperators.operators) {
        m_names << each.domain.toLower() << each.submission.toLower();
        for (const dns::Name &greeting : each.greetings)
            m_suffixes << greeting.toLower();
    }
    m_suffixes.removeIf([](const QString &suffix) { return !suffix.contains(u'.'); });
    for (const QString &name : std::as_const(m_names))
        m_domains << registered(name);
    for (const QString &name : std::as_const(m_suffixes))
        m_domains << registered(name);
    m_domains.remove(QString());
}

void PublicNames::addSender(const data::Sender &sender)
{
    m_names << sender.include.toLower();
    for (const QStringList &some : {sender.hosts, sender.includeAlternatives}) {
        for (const QString &name : some)
            m_names << name.toLower();
    }
    m_names.removeIf([](const QString &name) { return isTemplate(name) || !name.contains(u'.'); });
    m_suffixes << sender.spfIncludes << sender.mxSuffixes << sender.cnameSuffixes
               << sender.returnPathSuffixes;
}

QString PublicNames::registered(const QString &name) const
{
    const Result<dns::Name> parsed = dns::Name::parse(name);
    if (!parsed || !m_data.suffixes)
        return {};
    const std::optional<dns::Name> found = m_data.suffixes->registrableDomain(*parsed);
    return found ? found->toLower() : QString();
}

std::optional<PublicNames::Found> PublicNames::byPattern(const QString &name) const
{
    const data::Sender *relay = m_senders ? m_senders->relayAt(name) : nullptr;
    if (!relay)
        return std::nullopt;
    // The pattern is one of its hosts: names without one are known whole.
    const bool byRegion =
        std::any_of(relay->hosts.begin(), relay->hosts.end(), [](const QString &host) {
            return host.contains(openRegion) && host.count(u'<') == 1;
        });
    return byRegion ? Found{NameOwner::Service} : Found{NameOwner::Account, name.section(u'.', 1)};
}

PublicNames::Found PublicNames::find(const QString &name) const
{
    if (m_names.contains(name) || m_suffixes.contains(name))
        return {NameOwner::Service};
    if (const std::optional<Found> found = byPattern(name))
        return *found;
    const QString *longest = nullptr;
    for (const QString &suffix : m_suffixes) {
        if (name.endsWith(u'.' + suffix) && (!longest || suffix.size() > longest->size()))
            longest = &suffix;
    }
    const QString domain = registered(name);
    const QString service = longest ? *longest : m_domains.contains(domain) ? domain : QString();
    const auto isOneOfFew = [&](const QRegularExpression &servers) {
        return !servers.pattern().contains(u"\\d+"_s) && servers.match(name).hasMatch();
    };
    if (std::any_of(m_servers.begin(), m_servers.end(), isOneOfFew))
        return {NameOwner::Service};
    if (service.isEmpty())
        return {};
    const QStringList front = name.chopped(service.size()).split(u'.', Qt::SkipEmptyParts);
    return std::all_of(front.begin(), front.end(), saysWhatItIsFor)
               ? Found{NameOwner::Service}
               : Found{NameOwner::Account, service};
}

} // namespace mailworthy::exporting
