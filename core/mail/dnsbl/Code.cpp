#include "mail/dnsbl/Code.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

using data::CodeKind;
using data::CodePattern;
using data::ReturnCode;

QString toString(RefusalCause cause)
{
    switch (cause) {
    case RefusalCause::WrongName: return u"wrong-name"_s;
    case RefusalCause::PublicResolver: return u"public-resolver"_s;
    case RefusalCause::TooManyQuestions: return u"too-many"_s;
    case RefusalCause::Other: return u"other"_s;
    }
    return {};
}

bool isSharedRefusal(const Address &code)
{
    const auto octets = code.octets();
    return code.isV4() && octets[0] == 127 && octets[1] == 255 && octets[2] == 255;
}

namespace {

using Meanings = std::vector<const ReturnCode *>;

Meanings matching(const data::BlockList &list, const Address &code, CodePattern::Form form)
{
    Meanings found;
    for (const ReturnCode &entry : list.codes) {
        if (entry.pattern.form == form && entry.pattern.matches(code))
            found.push_back(&entry);
    }
    return found;
}

/// Exact ones win over ranges, those over "*", those over bits; only bits can mean several things
/// at once.
Meanings meaningsOf(const data::BlockList &list, const Address &code)
{
    for (const CodePattern::Form form : {CodePattern::Form::Exact, CodePattern::Form::Range}) {
        const Meanings found = matching(list, code, form);
        if (!found.empty())
            return {found.front()};
    }
    const Meanings any = matching(list, code, CodePattern::Form::Any);
    if (!any.empty()) {
        // 127.0.10.3 of DNSWL is "too many questions", although 127.0.*.3 is high trust
        const auto refusal = std::find_if(any.begin(), any.end(), [](const ReturnCode *entry) {
            return entry->kind == CodeKind::Error;
        });
        return {refusal != any.end() ? *refusal : any.front()};
    }
    return matching(list, code, CodePattern::Form::Bit);
}

CodeClass classOf(const Meanings &meanings)
{
    const auto has = [&](CodeKind kind) {
        return std::any_of(meanings.begin(), meanings.end(),
                           [kind](const ReturnCode *m) { return m->kind == kind; });
    };
    if (has(CodeKind::Error))
        return CodeClass::Refusal;
    if (has(CodeKind::Listing))
        return CodeClass::Listing;
    return has(CodeKind::Policy) ? CodeClass::Policy : CodeClass::NotListing;
}

RefusalCause causeOf(const Address &code, const Meanings &meanings)
{
    if (isSharedRefusal(code)) {
        switch (code.octets()[3]) {
        case 252: return RefusalCause::WrongName;
        case 254: return RefusalCause::PublicResolver;
        case 255: return RefusalCause::TooManyQuestions;
        default: break;
        }
    }
    const bool publicResolver =
        std::any_of(meanings.begin(), meanings.end(),
                    [](const ReturnCode *m) { return m->refusesPublicResolver; });
    return publicResolver ? RefusalCause::PublicResolver : RefusalCause::Other;
}

} // namespace

CodeReading readCode(const data::BlockList &list, const Address &code)
{
    CodeReading reading;
    reading.code = code;
    if (!code.isV4() || code.octets()[0] != 127) {
        reading.codeClass = CodeClass::Outside; // RFC 5782 §2.1: answers are in 127/8
        return reading;
    }
    reading.meanings = meaningsOf(list, code);
    reading.documented = !reading.meanings.empty();
    const auto octets = code.octets();
    const bool isLocalhost = octets[1] == 0 && octets[2] == 0 && octets[3] == 1;
    if (isSharedRefusal(code) || (isLocalhost && !reading.documented))
        reading.codeClass =
            CodeClass::Refusal; // RFC 5782 §5: 127.0.0.1 is never a listing by itself
    else if (reading.documented)
        reading.codeClass = classOf(reading.meanings);
    else
        reading.codeClass = CodeClass::Listing;
    if (reading.codeClass == CodeClass::Refusal)
        reading.cause = causeOf(code, reading.meanings);
    else if (list.isAllow())
        reading.codeClass = CodeClass::NotListing; // praise never counts as a listing
    return reading;
}

} // namespace mailworthy::dnsbl
