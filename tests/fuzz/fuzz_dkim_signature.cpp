// The tag list, the base64 and the values of a DKIM-Signature field.
#include "Fuzz.h"
#include "mail/dkim/Canonical.h"
#include "mail/dkim/SignatureValues.h"

namespace dkim = mailworthy::dkim;
using mailworthy::fuzz::isWithin;

namespace {

void checkTags(QByteArrayView text, const dkim::TagList &list)
{
    MW_HOLDS(std::ssize(list.tags()) <= dkim::TagList::kMostTags);
    qsizetype end = 0;
    for (const dkim::Tag &tag : list.tags()) {
        MW_HOLDS(tag.offset >= end && tag.offset < tag.afterEquals);
        MW_HOLDS(isWithin(text, tag.offset, tag.name.size()));
        MW_HOLDS(text.sliced(tag.offset, tag.name.size()) == tag.name);
        MW_HOLDS(isWithin(text, tag.valueOffset, tag.value.size()));
        MW_HOLDS(text.sliced(tag.valueOffset, tag.value.size()) == tag.value);
        MW_HOLDS(tag.valueOffset >= tag.afterEquals);
        MW_HOLDS(tag.valueOffset + tag.value.size() <= tag.end && tag.end <= text.size());
        MW_HOLDS(list.find(tag.name) == &tag);
        end = tag.end;
    }
}

} // namespace

MW_FUZZ_TARGET(dkim_signature)
{
    dkim::SyntaxError error;
    const std::optional<dkim::TagList> list = dkim::TagList::parse(input, error);
    const dkim::TagList loose = dkim::TagList::parseLoosely(input);
    if (list) {
        checkTags(input, *list);
        MW_HOLDS(list->tags() == loose.tags());
    } else {
        MW_HOLDS(isWithin(input, error.offset) && !error.expected.isEmpty());
    }
    checkTags(input, loose);

    qsizetype bad = 0;
    if (const std::optional<QByteArray> octets = dkim::decodeBase64(input, &bad))
        MW_HOLDS(dkim::decodeBase64(octets->toBase64()) == octets);
    else
        MW_HOLDS(isWithin(input, bad));
    if (const std::optional<QByteArray> octets = dkim::decodeQuoted(input, bad))
        MW_HOLDS(octets->size() <= input.size());

    const dkim::SignatureReading reading = dkim::parseSignature(input);
    if (reading.error)
        MW_HOLDS(isWithin(input, reading.error->offset));
    MW_HOLDS(!reading.error || reading.mistake);
    MW_HOLDS(std::ssize(reading.signature.headers) <= dkim::kMostSignedNames);
    if (!reading.mistake) {
        MW_HOLDS(list && !reading.signature.domain.isEmpty());
        MW_HOLDS(!reading.signature.headers.empty() && !reading.signature.bodyHash.isEmpty());
    }

    // Without the value of b= nothing but that value is gone.
    const QByteArray without = dkim::withoutSignatureValue(input);
    MW_HOLDS(without.size() <= input.size());
    MW_HOLDS(dkim::withoutSignatureValue(without) == without);
}
