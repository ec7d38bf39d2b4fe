// The texts of MTA-STS, TLS-RPT, CAA values and report permissions: read, printed, read again.
#include "Fuzz.h"
#include "mail/transport/Caa.h"
#include "mail/transport/ReportPermission.h"
#include "mail/transport/StsPolicy.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"

namespace transport = mailworthy::transport;
using mailworthy::fuzz::isWithin;

namespace {

template<typename T>
const T *check(QByteArrayView text, const transport::Reading<T> &reading)
{
    if (const auto *malformed = std::get_if<transport::Malformed>(&reading))
        MW_HOLDS(isWithin(text, malformed->offset) && !malformed->expected.isEmpty());
    return std::get_if<T>(&reading);
}

void checkPolicy(QByteArrayView text)
{
    const auto reading = transport::parseStsPolicy(text);
    const auto *policy = check(text, reading);
    if (!policy)
        return;
    MW_HOLDS(policy->maxAge <= transport::longestMaxAge);
    MW_HOLDS(!policy->hosts.empty() || policy->mode == transport::StsMode::None);
    const auto printed = transport::toText(*policy);
    MW_HOLDS(printed);
    const auto again = transport::parseStsPolicy(*printed);
    MW_HOLDS(again == reading);
    for (const transport::MxPattern &pattern : policy->hosts) {
        const auto name = pattern.wildcard ? pattern.name.under("a") : pattern.name;
        MW_HOLDS(!name || policy->covers(*name));
    }
}

} // namespace

MW_FUZZ_TARGET(transport_text)
{
    checkPolicy(input);

    const auto sts = transport::parseStsRecord(input);
    if (const auto *record = check(input, sts)) {
        const auto printed = transport::toText(*record);
        MW_HOLDS(printed && transport::parseStsRecord(*printed) == sts);
    }
    const auto reporting = transport::parseTlsReporting(input);
    if (const auto *record = check(input, reporting)) {
        const auto printed = transport::toText(*record);
        MW_HOLDS(printed && transport::parseTlsReporting(*printed) == reporting);
    }
    const auto issuer = transport::parseCaaIssuer(input);
    if (const auto *value = check(input, issuer)) {
        const auto printed = transport::toText(*value);
        MW_HOLDS(printed);
        const auto again = transport::parseCaaIssuer(*printed);
        const auto *same = check<transport::CaaIssuer>(*printed, again);
        MW_HOLDS(same && same->domain == value->domain
                 && same->parameters.size() == value->parameters.size());
        const mailworthy::dns::Caa record{0, "issue", input.toByteArray()};
        const transport::CaaQuestion question{value->domain, false, {}, {}};
        if (!value->domain.isEmpty())
            MW_HOLDS(transport::judgeCaa({&record, 1}, question) == transport::CaaAnswer::Allowed);
    }
    check(input, transport::parseReportPermission(input));

    const std::vector<QByteArray> texts = mailworthy::fuzz::linesOf(input, 4);
    MW_HOLDS(!transport::selectStsRecord(texts).record
             || transport::selectStsRecord(texts).records.size() == 1);
    MW_HOLDS(!transport::selectTlsReporting(texts).record
             || transport::selectTlsReporting(texts).records.size() == 1);
}
