#pragma once
// "The provider fixes the name, so let the server greet with it": what that changes, and what must
// not change with it. Receivers hold the EHLO name against the address (RFC 5321 §4.1.4, RFC 8601
// §3); nothing that names the owner's domain depends on it. Pure.
#include "plan/MailPlan.h"

namespace mailworthy::plan {

/// What stays the owner's own.
enum class Kept {
    MailDomain,
    From,       ///< RFC 5322 §3.6.2
    ReturnPath, ///< the envelope sender that SPF and bounces look at
    MailExchanger,
    DomainSpf,
    DkimDomain, ///< d= (RFC 6376 §3.5)
    Dmarc,
    HostName,    ///< the server's own name and its address record
    Certificate, ///< what mail programs and senders connect to
};
/// "mail-domain", "from", "return-path", "mail-exchanger", "domain-spf", "dkim-domain", "dmarc",
/// "host-name", "certificate"
QString toString(Kept kept);

struct KeptValue
{
    Kept what = Kept::MailDomain;
    QString value; ///< the owner's domain or host; empty where the plan has none yet
    friend bool operator==(const KeptValue &, const KeptValue &) = default;
};

struct GreetingChange
{
    QString before; ///< what the server greets with without it; may be empty
    QString after;  ///< the provider's name
    std::vector<KeptValue> stays;
    friend bool operator==(const GreetingChange &, const GreetingChange &) = default;
};

/// `providersName`: the confirmed reverse name of the address.
[[nodiscard]] GreetingChange followProvider(const MailPlan &plan, const QString &providersName);

} // namespace mailworthy::plan
