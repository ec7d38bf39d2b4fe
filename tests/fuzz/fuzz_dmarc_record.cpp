// One DMARC record: read, printed, explained, judged.
#include "Fuzz.h"
#include "mail/dmarc/Explain.h"

namespace dmarc = mailworthy::dmarc;
using mailworthy::fuzz::isWithin;

namespace {

void checkTags(QByteArrayView text, const dmarc::Parsed &parsed)
{
    MW_HOLDS(!parsed.tags.empty() && parsed.tags.size() <= dmarc::maxTags);
    for (const dmarc::Tag &tag : parsed.tags) {
        MW_HOLDS(isWithin(text, tag.offset, tag.text.size()));
        MW_HOLDS(text.sliced(tag.offset, tag.text.size()) == tag.text);
        MW_HOLDS(isWithin(text, tag.valueOffset, tag.value.size()));
        MW_HOLDS(tag.name.isEmpty() || text.sliced(tag.valueOffset, tag.value.size()) == tag.value);
        MW_HOLDS(tag.state == dmarc::TagState::Fine || isWithin(text, tag.badOffset));
    }
    const dmarc::Reading again = dmarc::parse(dmarc::toText(parsed.record));
    const auto *printed = std::get_if<dmarc::Parsed>(&again);
    dmarc::Record current = parsed.record;
    for (auto *list : {&current.aggregate, &current.failure})
        for (dmarc::ReportUri &uri : *list)
            uri.sizeLimit.reset(); // obsolete: read, never written
    MW_HOLDS(printed && printed->record == current);
    MW_HOLDS(!parsed.record.policy || printed->use == dmarc::Use::AsWritten);
    MW_HOLDS(parsed.effective().has_value() == (parsed.use != dmarc::Use::NotAtAll));
}

} // namespace

MW_FUZZ_TARGET(dmarc_record)
{
    const dmarc::Reading reading = dmarc::parse(input);
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    if (parsed)
        checkTags(input, *parsed);
    if (const auto *malformed = std::get_if<dmarc::Malformed>(&reading))
        MW_HOLDS(isWithin(input, malformed->offset));

    const dmarc::Explanation explained = dmarc::explain(input);
    MW_HOLDS(explained.isDmarc == !std::holds_alternative<dmarc::NotDmarc>(reading));
    MW_HOLDS(explained.valid == (parsed && parsed->use != dmarc::Use::NotAtAll));
    MW_HOLDS(!explained.error || isWithin(input, explained.error->offset));
    for (const dmarc::Token &token : explained.tokens) {
        MW_HOLDS(mailworthy::fuzz::standsAt(input, token.offset, token.text));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(token.args)));
    }
    for (const dmarc::Lint &lint : explained.lints)
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(lint.args)));

    const dmarc::Selection one = dmarc::select({input.toByteArray()});
    MW_HOLDS(one.parsed.has_value() == (parsed != nullptr));
    MW_HOLDS(!dmarc::select({input.toByteArray(), QByteArray("v=DMARC1; p=none")}).parsed
             || !parsed);
}
