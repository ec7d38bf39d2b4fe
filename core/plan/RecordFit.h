#pragma once
// Whether a TXT text goes into the form of a DNS host: its limit, and whether the owner has to cut
// it into strings of 255 octets (RFC 1035 §3.3) there. Pure; words are in the catalogue
// ("record.fit.too-long").
#include "data/DnsHosts.h"
#include "keys/SigningKey.h"

namespace mailworthy::plan {

enum class Fit {
    Fits,
    AsStrings, ///< the form takes it in pieces of at most 255 octets
    TooLong,   ///< over the host's limit
    Unknown,   ///< longer than one string, and nobody knows what the host does with that
};
/// "fits", "as-strings", "too-long", "unknown"
[[nodiscard]] QString toString(Fit value);

struct RecordFit
{
    Fit fit = Fit::Unknown;
    qint64 octets = 0;
    qint64 strings = 0;          ///< of at most 255 octets
    std::optional<qint64> limit; ///< of the host, octets
    friend bool operator==(const RecordFit &, const RecordFit &) = default;
};

/// `host`: nullptr when it is not known.
[[nodiscard]] RecordFit fitOf(QByteArrayView text, const data::DnsHost *host);
/// The same for the record of a DKIM key that is not made yet (RFC 6376 §3.6.1, RFC 8463 §4.2).
[[nodiscard]] RecordFit fitOf(keys::KeyKind kind, const data::DnsHost *host);

} // namespace mailworthy::plan
