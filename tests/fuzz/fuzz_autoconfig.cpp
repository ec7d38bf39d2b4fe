// The file that sets mail programs up: read, explained, printed, read again.
#include "Fuzz.h"
#include "mail/transport/Autoconfig.h"

namespace transport = mailworthy::transport;
using mailworthy::fuzz::isWithin;

MW_FUZZ_TARGET(autoconfig)
{
    const auto reading = transport::parseAutoconfig(input);
    if (const auto *malformed = std::get_if<transport::Malformed>(&reading))
        MW_HOLDS(isWithin(input, malformed->offset) && !malformed->expected.isEmpty());
    const auto *config = std::get_if<transport::Autoconfig>(&reading);
    const transport::Explanation explanation = transport::explainAutoconfig(input, "text/html");
    MW_HOLDS(explanation.valid == (config != nullptr));
    MW_HOLDS(explanation.valid != explanation.error.has_value());
    for (const transport::Token &token : explanation.tokens)
        MW_HOLDS(isWithin(input, token.offset));
    if (!config)
        return;
    MW_HOLDS(input.size() < transport::longestAutoconfig);
    const auto printed = transport::toText(*config);
    MW_HOLDS(printed);
    // Escapes can make the text longer than what is read at all.
    if (printed->size() >= transport::longestAutoconfig)
        return;
    const auto again = transport::parseAutoconfig(*printed);
    MW_HOLDS(again == reading);
}
