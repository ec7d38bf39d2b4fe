#pragma once
// The SPF record of a mail domain: what is published there, joined with what the plan needs, as a
// list of terms of which the owner may keep or drop each that is not the plan's own (RFC 7208 §3.2:
// never a second record). Pure.
#include "mail/spf/Merge.h"
#include "plan/MailPlan.h"
#include "plan/Published.h"

namespace mailworthy::data {
class Senders;
}

namespace mailworthy::plan {

/// Who is let in by a term.
enum class SpfSource {
    Server,    ///< an address or the name of this plan's host
    Relay,     ///< the relay that mail leaves through
    Service,   ///< somebody's include; `services` names them where they are known
    WebHost,   ///< the addresses of a name (a)
    MailHosts, ///< the mail exchangers of a name (mx)
    Network,   ///< other addresses
    Other,     ///< exists, ptr, redirect
};

struct SpfTerm
{
    QByteArray text;        ///< as it stands in the record; of a dropped one as it is published
    bool published = false; ///< it stands in DNS now
    bool kept = true;       ///< false: the owner has taken it out
    bool needed = false;    ///< without it the plan's own mail would not pass: cannot be taken out
    int lookups = 0;        ///< that it costs by itself, without what lies below (RFC 7208 §4.6.4)
    SpfSource source = SpfSource::Other;
    QStringList services; ///< names of services that an include may belong to
    friend bool operator==(const SpfTerm &, const SpfTerm &) = default;
};

struct SpfMerge
{
    bool known = false;                ///< whether something is published could be found out
    std::vector<QByteArray> published; ///< SPF records at the name now
    /// What is to stand there: as it is published where that passes for every sending address and
    /// nothing more is asked for.
    QByteArray record;
    std::vector<SpfTerm> terms; ///< without `all`; dropped ones where they stood
    int lookups = 0;            ///< of `record`, without what lies below its includes
    friend bool operator==(const SpfMerge &, const SpfMerge &) = default;
};

/// The terms that let this plan's server, relay and services send.
[[nodiscard]] std::vector<QByteArray> spfTerms(const MailPlan &plan, const MailDomain &domain);
/// Absent: nothing is known yet of what sends. `senders` lends names and may be null.
[[nodiscard]] std::optional<SpfMerge> mergeSpf(const MailPlan &plan, const MailDomain &domain,
                                               const Published &published,
                                               const data::Senders *senders = nullptr);
/// Takes a term out of the record, or takes it in again.
void keepSpfTerm(SpfPlan &spf, const QByteArray &term, bool keep);
/// What holds for other senders; nothing: there is no `all` (redirect=, RFC 7208 §6.1), or the record
/// cannot be read.
[[nodiscard]] std::optional<spf::Qualifier> endOf(const QByteArray &record);
/// "+all", or a network that holds half the world.
[[nodiscard]] bool letsEverybodySend(const QByteArray &record);

} // namespace mailworthy::plan
