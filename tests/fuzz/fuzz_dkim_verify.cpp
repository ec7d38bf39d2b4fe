// A whole message verified: lines of LineInternet up to an empty line, then the message.
#include "Fuzz.h"
#include "LineInternet.h"
#include "mail/dkim/Verify.h"

namespace dkim = mailworthy::dkim;
namespace message = mailworthy::message;

MW_FUZZ_TARGET(dkim_verify)
{
    mailworthy::fuzz::LineInternet internet;
    while (true) {
        const qsizetype end = input.indexOf('\n');
        if (end < 0)
            return;
        internet.add(input.first(end).toByteArray());
        input = input.sliced(end + 1);
        if (end == 0)
            break;
    }
    message::MemorySource source(input.toByteArray());
    const auto verified = dkim::verify(internet, source, {}, {});
    if (!verified)
        return;
    MW_HOLDS(internet.asked <= std::size_t(dkim::kMostSignatures));
    MW_HOLDS(verified->signatures.size() == verified->header.all("DKIM-Signature").size());
    int judged = 0;
    for (const dkim::SignatureResult &signature : verified->signatures) {
        judged += signature.reason != QLatin1String("too-many-signatures");
        MW_HOLDS(mailworthy::fuzz::survivesJson(dkim::toJson(signature)));
        MW_HOLDS((signature.result == dkim::VerifyResult::Pass) == signature.reason.isEmpty());
        if (signature.result == dkim::VerifyResult::Pass) {
            MW_HOLDS(signature.keyBits >= dkim::kSmallestRsaBits || signature.keyBits == 256);
            MW_HOLDS(signature.signature.identityFits());
        }
    }
    MW_HOLDS(judged <= dkim::kMostSignatures);
    // A second time it is the same.
    const auto again = dkim::verify(internet, source, {}, {});
    MW_HOLDS(again && again->signatures.size() == verified->signatures.size());
    for (std::size_t i = 0; i < again->signatures.size(); ++i)
        MW_HOLDS(dkim::toJson(again->signatures[i]) == dkim::toJson(verified->signatures[i]));
}
