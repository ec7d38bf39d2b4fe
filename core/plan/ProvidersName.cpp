#include "plan/ProvidersName.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

QString toString(Kept kept)
{
    switch (kept) {
    case Kept::MailDomain: return u"mail-domain"_s;
    case Kept::From: return u"from"_s;
    case Kept::ReturnPath: return u"return-path"_s;
    case Kept::MailExchanger: return u"mail-exchanger"_s;
    case Kept::DomainSpf: return u"domain-spf"_s;
    case Kept::DkimDomain: return u"dkim-domain"_s;
    case Kept::Dmarc: return u"dmarc"_s;
    case Kept::HostName: return u"host-name"_s;
    case Kept::Certificate: return u"certificate"_s;
    }
    return {};
}

GreetingChange followProvider(const MailPlan &plan, const QString &providersName)
{
    const QString domain = plan.isEmpty() ? QString() : plan.domain().name.ascii();
    const QString host = plan.hosts.empty() ? QString() : plan.host().name.ascii();
    GreetingChange change;
    if (!plan.hosts.empty())
        change.before =
            plan.host().heloMode == HeloMode::FollowsPtr ? host : plan.host().heloText();
    change.after = providersName;
    for (const Kept kept :
         {Kept::MailDomain, Kept::From, Kept::ReturnPath, Kept::MailExchanger, Kept::DomainSpf,
          Kept::DkimDomain, Kept::Dmarc, Kept::HostName, Kept::Certificate}) {
        const bool ofHost =
            kept == Kept::MailExchanger || kept == Kept::HostName || kept == Kept::Certificate;
        change.stays.push_back({kept, ofHost ? host : domain});
    }
    return change;
}

} // namespace mailworthy::plan
