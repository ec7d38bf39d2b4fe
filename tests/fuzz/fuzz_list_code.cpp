// The code a block list answers with: first octet the list, then a pattern of codes, a line end and
// an address.
#include "Fuzz.h"
#include "mail/dnsbl/Code.h"

namespace data = mailworthy::data;
namespace dnsbl = mailworthy::dnsbl;

MW_FUZZ_TARGET(list_code)
{
    static const data::ListCatalog catalog = *data::ListCatalog::builtIn();
    const std::size_t choice = input.isEmpty() ? 0 : static_cast<unsigned char>(input[0]);
    const auto lines = mailworthy::fuzz::linesOf(input.sliced(input.isEmpty() ? 0 : 1), 2);
    const auto pattern = data::CodePattern::parse(QString::fromUtf8(lines.front()));
    if (pattern)
        MW_HOLDS(data::CodePattern::parse(pattern->toString()) == pattern);
    const auto code = mailworthy::Address::parse(QString::fromUtf8(lines.back()));
    if (!code)
        return;
    if (pattern && !code->isV4())
        MW_HOLDS(!pattern->matches(*code));

    data::BlockList list = catalog.lists[choice % catalog.lists.size()];
    if (pattern)
        list.codes.push_back({*pattern, data::CodeKind::Error, {}, {}, false});
    const dnsbl::CodeReading reading = dnsbl::readCode(list, *code);
    MW_HOLDS(reading.code == *code && reading.documented == !reading.meanings.empty());
    const bool isInside = code->isV4() && code->octets()[0] == 127;
    // What is outside 127/8 never counts as a listing, whatever the list documents.
    MW_HOLDS(isInside || reading.codeClass == dnsbl::CodeClass::Outside
             || reading.codeClass == dnsbl::CodeClass::Refusal);
    MW_HOLDS(!reading.cause || reading.codeClass == dnsbl::CodeClass::Refusal);
    if (dnsbl::isSharedRefusal(*code) && !reading.documented)
        MW_HOLDS(reading.codeClass == dnsbl::CodeClass::Refusal);
}
