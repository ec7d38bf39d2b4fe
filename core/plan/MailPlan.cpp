#include "plan/MailPlan.h"

#include "base/Json.h"
#include "keys/Digest.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

std::vector<Address> MailPlan::allAddresses() const
{
    std::vector<Address> found;
    for (const Host &each : hosts) {
        for (const HostAddress &item : each.addresses)
            found.push_back(item.address);
    }
    return found;
}

std::vector<Address> MailPlan::sendingAddresses() const
{
    std::vector<Address> found;
    for (const Address &address : allAddresses()) {
        if (route.of(address.family()) == Way::Direct)
            found.push_back(address);
    }
    return found;
}

std::optional<Address> MailPlan::measured(Family family) const
{
    for (const Host &host : hosts) {
        for (const HostAddress &item : host.addresses) {
            if (item.provenance == Provenance::Measured && item.address.family() == family)
                return item.address;
        }
    }
    return std::nullopt;
}

QString greetingText(const QString &typed)
{
    QString text = typed.trimmed().toLower();
    if (text.isEmpty() || text.startsWith(u'['))
        return text;
    if (const Result<dns::Domain> domain = dns::Domain::parse(text))
        return domain->ascii();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<QString> parseReportAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at != text.indexOf(u'@') || text.contains(u' ')
        || !dns::Domain::parse(text.mid(at + 1)))
        return failure(u"mailbox.bad"_s, {{u"text"_s, text}});
    return text;
}

QByteArray MailPlan::fingerprint() const
{
    // Which server is set up, where records are entered, where a key is kept and which one of several
    // signs no check looks at.
    MailPlan read = *this;
    for (Host &each : read.hosts)
        each.server.clear();
    for (MailDomain &domain : read.domains) {
        domain.dnsHost.clear();
        for (Selector &selector : domain.selectors) {
            selector.keyFile.clear();
            if (selector.stage != SelectorStage::Retired)
                selector.stage = SelectorStage::Prepared;
        }
    }
    return keys::sha256(toCompactJson(toJson(read))).left(12).toHex();
}

QByteArray MailPlan::fingerprintBesideRecords() const
{
    MailPlan bare = *this;
    for (MailDomain &domain : bare.domains) {
        domain.spf = {};
        domain.dmarc = {};
        domain.selectors.clear();
        domain.extras.clear();
    }
    return bare.fingerprint();
}

MailPlan makePlan(const dns::Domain &domain)
{
    MailPlan plan;
    Host host;
    // A domain at the length limit has no room for "mail."; then the domain itself is the host.
    host.name = dns::Domain::parse(u"mail."_s + domain.ascii()).value_or(domain);
    plan.hosts.push_back(std::move(host));
    MailDomain first;
    first.name = domain;
    first.dmarc.reportAddress = u"postmaster@"_s + domain.ascii();
    plan.domains.push_back(std::move(first));
    return plan;
}

Result<QString> parseSelectorName(QStringView text)
{
    const QString name = text.trimmed().toString().toLower();
    const auto bad = [&] { return failure(u"selector.bad"_s, {{u"text"_s, text.toString()}}); };
    if (name.isEmpty() || name.size() > 190)
        return bad();
    for (const QString &label : name.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return bad();
        for (const QChar c : label) {
            const bool ldh =
                (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
            if (!ldh)
                return bad();
        }
    }
    return name;
}

} // namespace mailworthy::plan
