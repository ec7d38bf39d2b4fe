#include "exporting/Updater.h"

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
                                           const data::DnsHost *host)
{
    const data::DnsUpdater *updater = updaterOf(host, program);
    if (!updater && program != u"nsupdate")
        return failure(u"updater.not-for-host"_s, {{u"program"_s, program},
                                                   {u"host"_s, host ? host->name : QString()},
                                                   {u"known"_s, updaterPrograms(host)}});
    const QString name = plan.host().name.ascii();
    const plan::MailDomain *domain = plan::ownDomainOf(plan, plan.host().name.name());
    if (!domain)
        return failure(u"updater.host-outside"_s, {{u"host"_s, plan.host().name.unicode()}});
    const QString zone = domain->name.ascii();
    const bool known = !plan.host().addresses.empty();
    const auto has = [&](bool v4) {
        return std::any_of(
            plan.host().addresses.begin(), plan.host().addresses.end(),
            [v4](const plan::HostAddress &each) { return each.address.isV4() == v4; });
    };
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
        {u"login"_s, updater ? updater->login : QString()},
        {u"takesZone"_s, flag(updater && updater->takesZone)},
        {u"takesTtl"_s, flag(updater && updater->takesTtl)},
    };
    return makeConfiguration(plan, program, options, root);
}

} // namespace mailworthy::exporting
