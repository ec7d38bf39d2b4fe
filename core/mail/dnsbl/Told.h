#pragma once
// What the text (TXT) of a listing tells beside its reason: since when, when last seen, and which
// range or network it is about. Pure and bounded: the text is a stranger's. Nothing is guessed: a
// date that can be read in two ways (01/02/2026), one that lies ahead, one about the end of the
// listing, and a range that the subject is not in are passed over.
#include "base/Clock.h"
#include "mail/dnsbl/Query.h"

#include <QDate>

#include <span>

namespace mailworthy::dnsbl {

/// A day, with the moment where the text gives time and zone.
struct ToldTime
{
    QDate day;
    std::optional<Timestamp> moment;
    /// "2026-11-03" or "2026-11-03T10:00:00Z"
    [[nodiscard]] QString toIso() const;
    friend bool operator==(const ToldTime &, const ToldTime &) = default;
};

struct Range
{
    Address first;
    int prefixLength = 32;
    /// "44.128.0.0/24"
    [[nodiscard]] QString toString() const;
    friend bool operator==(const Range &, const Range &) = default;
};

struct Told
{
    std::optional<ToldTime> since;    ///< the earliest that the text gives
    std::optional<ToldTime> lastSeen; ///< the latest
    std::optional<Range> range;       ///< the smallest that holds the subject
    std::optional<quint32> asn;
    friend bool operator==(const Told &, const Told &) = default;
};

/// `now`: what lies more than a day behind it is no time of a listing.
[[nodiscard]] Told readTold(std::span<const QByteArray> texts, const Subject &subject,
                            Timestamp now);

} // namespace mailworthy::dnsbl
