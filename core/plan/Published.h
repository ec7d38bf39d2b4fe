#pragma once
// What is published now at the names a plan touches: answers by question, and what evaluation says
// of the records there.
#include "base/Clock.h"
#include "dns/Answer.h"
#include "mail/dmarc/Record.h"

#include <map>
#include <memory>

namespace mailworthy::plan {

struct MailPlan;

/// Is a zone signed, and do its answers come with proof (design §3)? Unproven: a DS is there, but
/// no validating resolver that can be trusted.
enum class Signing { Unsigned, Proven, Unproven, Bogus };

/// A server that is not the plan's takes the mail of a domain.
struct Elsewhere
{
    dns::Name host;
    QString provider;           ///< whose mailboxes are behind it; empty: not known
    std::optional<quint32> ttl; ///< of the MX records that lead there; absent: not found out
    Timestamp at{};             ///< when that was so
    QString include = {};       ///< what the provider asks to be put into SPF; empty: not known
    friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
};

struct Published
{
    std::map<dns::Question, dns::Answer> answers;
    /// Does the published SPF of a domain, or of the greeting name, pass for every sending address
    /// (check_host)? Absent: not found out.
    std::map<dns::Name, bool> spfPasses;

    /// The zone that a domain lies in, where it is not the domain itself.
    std::map<dns::Name, dns::Name> zones;
    /// Of the names whose zone was looked at for it; absent: not found out.
    std::map<dns::Name, Signing> signing;
    /// The DMARC policy that a domain without a record of its own has from above.
    std::map<dns::Name, dmarc::Policy> inheritedDmarc;
    /// Organizational domains as they are once the plan's DMARC records are published (RFC 9989
    /// §4.10.2): of the domains whose reports go to another domain of the plan, and of the hosts
    /// of those mailboxes. Absent: not found out, or not needed.
    std::map<dns::Name, dns::Name> organizations;

    /// The domains whose mail goes to another server today. An MX that leads nowhere is none.
    std::map<dns::Name, Elsewhere> elsewhere;

    /// The plan that this was found for. Answers hold for every plan, what is judged beside them for
    /// this one alone. Null: for any.
    std::shared_ptr<const MailPlan> madeFor = {};

    /// nullptr when it was not asked.
    [[nodiscard]] const dns::Answer *find(const dns::Name &name, dns::Type type) const;
    [[nodiscard]] bool isOfAnother(const MailPlan &plan) const;
};

/// What holds for this plan as well: the answers, and those judgements that rest on nothing in which
/// the plans differ. What is left out is not found out, never good.
[[nodiscard]] Published holdingFor(const Published &published, const MailPlan &plan);

} // namespace mailworthy::plan
