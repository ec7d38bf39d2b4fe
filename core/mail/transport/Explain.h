#pragma once
// Any record of mail as text: which kind it is, and what each piece means. Takes the data alone, a
// TXT text, a policy file, or a whole zone line, whose owner and type then tell the kind. Pure; any
// octets; linear time. SPF, DKIM and DMARC policy records are recognised here and explained by
// their own engines.
#include "mail/transport/Presentation.h"

#include <span>

namespace mailworthy::transport {

/// A text taken out of its zone line.
struct Record
{
    std::optional<Kind> kind;       ///< empty: none of ours
    std::optional<ZoneLine> line;   ///< when a type word stands in front
    QByteArray text;                ///< of a TXT record: the value; else the text that was given
    std::vector<qsizetype> places;  ///< where each octet of `text` stands; empty: where it is
    std::optional<Malformed> error; ///< the TXT data cannot be read

    /// The offset in what was given.
    [[nodiscard]] qsizetype placeOf(qsizetype offset) const;
    /// Of the zone line; "_mta-sts.example.org".
    [[nodiscard]] std::optional<dns::Name> owner() const;
};
/// `as` decides the kind when it is given; else the owner, the type, and the look of the text.
[[nodiscard]] Record recognise(QByteArrayView given, std::optional<Kind> as = {});

/// Empty (no kind, no tokens) for Spf, Dkim and Dmarc, which have engines of their own, and for
/// what is not ours.
[[nodiscard]] Explanation explain(QByteArrayView given, const Record &record);
[[nodiscard]] inline Explanation explain(QByteArrayView given, std::optional<Kind> as = {})
{
    return explain(given, recognise(given, as));
}

/// What only several records together show: "mx.null-beside".
[[nodiscard]] std::vector<Lint> lintTogether(std::span<const Record> records,
                                             std::span<const QByteArray> given);

/// Every token code and every lint code there can be, so that a test sees that each has a text.
[[nodiscard]] std::vector<QString> tokenCodes();
[[nodiscard]] std::vector<QString> lintCodes();

/// Ours: the longest record as a zone line, every octet as \DDD, with room for what is around it.
inline constexpr qsizetype longestText = 4 * longestRecord + 4096;

} // namespace mailworthy::transport
