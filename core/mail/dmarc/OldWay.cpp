// The RFC 7489 half of Evaluate.h, for comparison only.
#include "mail/dmarc/Evaluate.h"

namespace mailworthy::dmarc {

namespace {

std::optional<int> percentOf(const Parsed &parsed)
{
    const Tag *tag = parsed.tag("pct");
    if (!tag)
        return std::nullopt;
    bool isNumber = false;
    const int percent = tag->value.toInt(&isNumber);
    if (!isNumber || percent < 0 || percent >= 100)
        return std::nullopt;
    return percent;
}

} // namespace

OldWay discoverOldWay(net::Internet &internet, const dns::Name &domain, const Suffixes &suffixes,
                      const std::stop_token &stop)
{
    OldWay old;
    // RFC 7489 §3.2: the public suffix and one label; a public suffix stands for itself
    old.organizationalDomain = suffixes.registrableDomain(domain).value_or(domain);
    for (const dns::Name &target : {domain, old.organizationalDomain}) {
        const std::optional<dns::Name> name = policyName(target);
        if (!name)
            continue;
        const dns::Answer answer = internet.lookup({*name, dns::Type::TXT}, stop);
        if (!answer.isKnown()) {
            old.failed = true;
            return old;
        }
        const Selection selection = select(answer.texts());
        if (!selection.parsed)
            continue;
        const std::optional<Record> record = selection.parsed->effective();
        if (!record)
            return old; // RFC 7489 §6.6.3: no valid policy and no rua: no DMARC processing
        old.policy = target == domain
                         ? record->policy.value_or(Policy::None)
                         : record->subdomainPolicy.value_or(record->policy.value_or(Policy::None));
        old.percent = percentOf(*selection.parsed);
        return old;
    }
    return old;
}

} // namespace mailworthy::dmarc
