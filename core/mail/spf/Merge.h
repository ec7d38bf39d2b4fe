#pragma once
// Terms merged into what is published, or several published records into one: never a second
// record, foreign terms stay. New terms go where they are cheapest, ip4, ip6, a, mx, include
// (standards §1.7), always before `all`. Pure.
#include "mail/spf/Record.h"

#include <QJsonObject>

namespace mailworthy::spf {

enum class Policy { Keep, Soft, Hard }; ///< Soft ~all, Hard -all

struct MergeRequest
{
    std::vector<QByteArray> published; ///< the SPF records at the name: none, one, or several
    std::vector<QByteArray> add;       ///< terms: "ip4:192.0.2.1", "mx", "include:…"
    std::vector<QByteArray> remove;    ///< terms to take out, compared by meaning
    Policy policy = Policy::Keep;      ///< Keep: what is published; without any `all`, ~all
};

struct MergeChange
{
    enum class Kind {
        Added,
        Kept,      ///< published, stays
        Removed,   ///< asked for
        Duplicate, ///< was there already, dropped
        Moved,     ///< stood behind `all` and was never read; now before it
        Replaced,  ///< the same mechanism with another qualifier, or another `all`
        Converted, ///< redirect= became include: beside an `all`
        Dropped,   ///< a second all, redirect or exp
    };
    Kind kind = Kind::Kept;
    QByteArray term;  ///< as it was
    QByteArray after; ///< as it is now; empty when it is gone
    friend bool operator==(const MergeChange &, const MergeChange &) = default;
};
/// "added", "kept", "removed", "duplicate", "moved", "replaced", "converted", "dropped"
[[nodiscard]] QString toString(MergeChange::Kind kind);

struct Merged
{
    std::vector<QByteArray> before;
    QByteArray after;
    Record record;
    std::vector<MergeChange> changes;
    bool changed =
        false; ///< `after` means something else than the one record before, or there was not one
    int lookups =
        0; ///< terms of `after` that cause look-ups, without what lies below includes (see budget)
};
/// Errors: "spf.merge-malformed" {record, offset, expected}, "spf.merge-bad-term" {term, offset,
/// expected}.
[[nodiscard]] mailworthy::Result<Merged> merge(const MergeRequest &request);

/// Equal for terms that a receiver reads the same: case of names, "+", default prefix lengths,
/// octets behind a prefix and a final dot do not count.
[[nodiscard]] QByteArray meaningOf(const Term &term);
[[nodiscard]] bool sameTerm(const Term &x, const Term &y);
[[nodiscard]] QJsonObject toJson(const Merged &merged);

} // namespace mailworthy::spf
