#pragma once
// What is to be asked of whoever gives out an address: the reverse name (PTR) that it is to have,
// what it has now, and whether the forward record is there yet. Values alone; the letter is made of
// them by findings/ProviderWords.h. They travel as arguments of a typed fix.
#include "base/Address.h"
#include "base/Args.h"

#include <optional>

namespace mailworthy::line {

/// Does the wanted name lead to the address already? Many providers refuse it until it does.
enum class Forward {
    Leads,
    Missing,   ///< it has no address of that family
    Elsewhere, ///< it has other ones
    Unknown,   ///< could not be looked up, or no name is known
};
/// "leads", "missing", "elsewhere", "unknown"
QString toString(Forward forward);
std::optional<Forward> forwardFromString(QStringView text);

struct PtrWish
{
    Address address;
    QString wanted;  ///< the name it is to have, an A-label form; empty: the owner fills it in
    QStringList now; ///< the names it has
    Forward forward = Forward::Unknown;
    QStringList leadsTo; ///< where `wanted` leads, when it is elsewhere
    QString date;        ///< of the look-up, "2026-11-24"
    friend bool operator==(const PtrWish &, const PtrWish &) = default;
};

/// {address, name, now, forward, leadsTo, date}
[[nodiscard]] Args toArgs(const PtrWish &wish);
/// Absent without an address. Of older sessions the address and the name alone are known.
[[nodiscard]] std::optional<PtrWish> ptrWishFrom(const Args &args);

} // namespace mailworthy::line
