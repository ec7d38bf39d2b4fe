#pragma once
// What to do about a listing, and in which order: pure. The causes first, because every list that
// looks at them refuses a request before they are mended; then the list's own way off; what is not
// the owner's fault is said to be the provider's; nobody is ever told to pay. Words are in the
// catalogue ("step.<code>").
#include "mail/dnsbl/Judge.h"

namespace mailworthy::dnsbl {

enum class Step {
    FixReverseName, ///< there is none that fits, and the lists look at it
    FixGreeting,    ///< the server greets with another name
    CleanDevice,    ///< an infected device or an open proxy behind this line
    CleanSite,      ///< the domain's web site was broken into
    StopBounces,    ///< refuse unknown recipients during SMTP, never bounce afterwards
    StopTorExit,
    OwnDomain,        ///< instead of a free dynamic name
    FindCause,        ///< something sent what it should not
    RemoveOwnAddress, ///< the single address of a policy range; only with a fixed one and its own name
    AskRemoval,       ///< the list's form, page or address
    Wait,             ///< it lapses by itself
    AskProvider,      ///< only he can change it
    AskRelay,         ///< the address is the relay's
    OwnPrefix,        ///< an IPv6 /64 of the own
    OtherAddress,
    UseRelay,
    NeverPay, ///< the list takes money
    NoKnownWay,
};
/// "fix-reverse-name", "clean-device" …
QString toString(Step step);
[[nodiscard]] std::span<const Step> allSteps();

/// What the same run knows of the address's line; empty: not known.
struct Circumstances
{
    std::optional<bool> reverseNameFits; ///< exists, leads back, and is no generic one unless the
                                         ///< provider fixes it and the server follows
    std::optional<bool> ownReverseName;  ///< exists, leads back, and is the owner's own
    std::optional<bool> greetingFits;    ///< equals it
    std::optional<bool> addressIsFixed;
    bool isRelay = false; ///< the address is not of this line: mail leaves through it
};

/// What is behind a listing, of the codes that answered.
[[nodiscard]] data::ListCause causeOf(const Verdict &verdict);

/// For a verdict that is Listed; in the order of doing, at least one.
[[nodiscard]] std::vector<Step> stepsFor(const Verdict &verdict, const Circumstances &line);

} // namespace mailworthy::dnsbl
