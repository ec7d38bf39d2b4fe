#pragma once
// What the A record of a block list says: refusal, no listing at all, or a listing with its
// meaning. Pure. RFC 5782 §2.1 and the grammar of codes in the list file (data/ListCatalog.h);
// exact codes win over ranges, ranges over patterns with "*" (there a refusal wins: 127.0.10.* of
// DNSWL), those over bits, of which several can be set.
#include "data/ListCatalog.h"

namespace mailworthy::dnsbl {

enum class CodeClass {
    Listing,    ///< documented, or inside 127/8 and not documented
    Policy,     ///< a listing without blame: home line, dynamic range
    NotListing, ///< good, neutral, info, test
    Refusal,    ///< the list did not look: public resolver, too many questions, wrong name
    Outside,    ///< not in 127/8: parked, hijacked or rewritten; never a listing
};

/// Why a list refused, as a code for the catalogue.
enum class RefusalCause { WrongName, PublicResolver, TooManyQuestions, Other };
/// "wrong-name", "public-resolver", "too-many", "other"
QString toString(RefusalCause cause);

struct CodeReading
{
    Address code;
    CodeClass codeClass = CodeClass::Listing;
    bool documented = false;
    std::vector<const data::ReturnCode *> meanings; ///< several for bits; point into the list
    std::optional<RefusalCause> cause;              ///< of a Refusal
};

[[nodiscard]] CodeReading readCode(const data::BlockList &list, const Address &code);

/// 127.255.255.0/24: refusal codes shared by the big operators.
[[nodiscard]] bool isSharedRefusal(const Address &code);

} // namespace mailworthy::dnsbl
