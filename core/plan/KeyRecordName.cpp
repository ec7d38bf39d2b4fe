#include "plan/KeyRecordName.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 255 octets on the wire less the length of the first label and the root (RFC 1035 §3.1).
constexpr int longestShown = 253;

} // namespace

Result<dns::Name> keyRecordName(const dns::Domain &domain, const QString &selector)
{
    const Result<dns::Name> labels = dns::Name::parse(selector.toLatin1());
    if (!labels)
        return labels;
    const dns::Name zone = domain.name().child("_domainkey");
    Result<dns::Name> name = zone.under(selector.toLatin1());
    if (name)
        return name;
    // Both count the root, which has one octet.
    const int octets = labels->wireLength() + zone.wireLength() - 1;
    return failure(u"selector.no-room"_s, {{u"selector"_s, selector},
                                           {u"domain"_s, domain.unicode()},
                                           {u"length"_s, qint64(octets - 2)},
                                           {u"most"_s, qint64(longestShown)}});
}

Result<> checkKeyRecordNames(const MailPlan &plan)
{
    for (const MailDomain &domain : plan.domains) {
        for (const Selector &selector : domain.selectors) {
            if (!selector.publicKey || selector.stage == SelectorStage::Retired)
                continue;
            if (const Result<dns::Name> name = keyRecordName(domain.name, selector.name); !name)
                return failure(name.error());
        }
    }
    return {};
}

} // namespace mailworthy::plan
