#include "exporting/Updater.h"

#include "findings/Catalog.h"
#include "plan/Planner.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = QStringLiteral(":/mailworthy/updaters");
/// As long as others may remember an address that changes.
constexpr int ttlSeconds = 300;

QString flag(bool is)
{
    return is ? u"yes"_s : QString();
}

const data::DnsUpdater *updaterOf(const data::DnsHost *host, const QString &program)
{
    if (!host)
        return nullptr;
    const auto found =
        std::find_if(host->updaters.begin(), host->updaters.end(),
                     [&](const data::DnsUpdater &each) { return each.program == program; });
    return found == host->updaters.end() ? nullptr : &*found;
}

} // namespace

QStringList updaterPrograms()
{
    return servers::serverIds(root);
}

QStringList updaterPrograms(const data::DnsHost *host)
{
    QStringList programs;
    for (const QString &program : updaterPrograms()) {
        if (program == u"nsupdate" || updaterOf(host, program))
            programs << program;
    }
    return programs;
}

Result<Configuration> updaterConfiguration(const plan::MailPlan &plan, const QString &program,
                                           const data::DnsHost *host,
                                           const std::optional<dns::Name> &cut)
{
    const data::DnsUpdater *updater = updaterOf(host, program);
    if (!host && program != u"nsupdate")
        return failure(u"updater.no-host"_s, {{u"program"_s, program}});
    if (!updater && program != u"nsupdate")
        return failure(u"updater.not-for-host"_s, {{u"program"_s, program},
                                                   {u"host"_s, host->name},
                                                   {u"known"_s, updaterPrograms(host)}});
    const QString name = plan.host().name.ascii();
    const plan::MailDomain *domain = plan::ownDomainOf(plan, plan.host().name.name());
    if (!domain)
        return failure(u"updater.host-outside"_s, {{u"host"_s, plan.host().name.unicode()}});
    QString zone = domain->name.ascii();
    // It comes from the network: what no host name could be is not written anywhere.
    if (cut && plan.host().name.name().isPartOf(*cut))
        zone = servers::safeHost(cut->toLower()).value_or(zone);
    const bool known = !plan.host().addresses.empty();
    const auto has = [&](bool v4) {
        return std::any_of(
            plan.host().addresses.begin(), plan.host().addresses.end(),
            [v4](const plan::HostAddress &each) { return each.address.isV4() == v4; });
    };
    // Half of an address pair that is right is worse than none where the other half gets lost.
    if (updater && has(false) && !updater->takesIpv6 && (updater->dropsOther || !has(true)))
        return failure(u"updater.no-ipv6"_s, {{u"program"_s, program}, {u"host"_s, host->name}});
    QString login = updater ? updater->login : QString();
    login.replace(u"{{host}}"_s, name).replace(u"{{zone}}"_s, zone);
    ConfigurationOptions options;
    options.more.texts = {
        {u"zone"_s, zone},
        {u"label"_s, name == zone ? u"@"_s : name.chopped(zone.size() + 1)},
        {u"ttl"_s, QString::number(ttlSeconds)},
        {u"v4"_s, flag(!known || has(true))},
        {u"v6"_s, flag(has(false))},
        {u"dnsHost"_s, host ? host->name : QString()},
        {u"protocol"_s, updater ? updater->protocol : QString()},
        {u"server"_s, updater ? updater->server : QString()},
        {u"login"_s, login},
        {u"takesIpv6"_s, flag(updater && updater->takesIpv6)},
        {u"takesZone"_s, flag(updater && updater->takesZone)},
        {u"takesTtl"_s, flag(updater && updater->takesTtl)},
    };
    Result<Configuration> made = makeConfiguration(plan, program, options, root);
    if (made && updater && !updater->note.isEmpty())
        made->notes << findings::dataText(updater->note);
    return made;
}

} // namespace mailworthy::exporting
