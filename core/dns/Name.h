#pragma once
// A DNS name: its labels as octets, compared case-insensitively (RFC 1035 §2.3.3, RFC 4343). Its
// quest in life: nobody compares names as text. At most 127 labels, 63 octets a label, 255 octets
// on the wire. The root has no labels.
#include "base/Address.h"

#include <QByteArray>

#include <vector>

namespace mailworthy::dns {

class Name
{
public:
    Name() = default; ///< the root
    /// Presentation form, with or without final dot; `\.` and `\DDD` as in RFC 1035 §5.1; "." and
    /// "@"-less. Error "name.bad" {text, reason:
    /// empty-label|label-too-long|too-long|bad-escape|empty}.
    [[nodiscard]] static Result<Name> parse(QByteArrayView text);
    [[nodiscard]] static Result<Name> parse(QStringView text);
    /// For names that stand in the code; asserts that they are right.
    [[nodiscard]] static Name of(const char *text);
    [[nodiscard]] static Result<Name> fromLabels(std::vector<QByteArray> labels);
    /// in-addr.arpa octets, or ip6.arpa nibbles (RFC 3596 §2.5).
    [[nodiscard]] static Name reverse(const Address &address);
    /// The reversed octets or nibbles alone, in front of `zone`: how block lists are asked (RFC
    /// 5782 §2.1, §2.4). May be too long for the DNS (`fits`), like `child`.
    [[nodiscard]] static Name reversedUnder(const Address &address, const Name &zone);

    [[nodiscard]] const std::vector<QByteArray> &labels() const { return m_labels; }
    [[nodiscard]] bool isRoot() const { return m_labels.empty(); }
    /// Escaped presentation form as it was given (case kept), without final dot; "." for the root.
    [[nodiscard]] QString toString() const;
    /// The same in lower case.
    [[nodiscard]] QString toLower() const;
    [[nodiscard]] int wireLength() const;
    /// At most 255 octets on the wire. Only `child` and `reversedUnder` make longer ones, under a
    /// name that is nearly too long itself: such a name exists nowhere and cannot be asked for.
    [[nodiscard]] bool fits() const;
    /// True for the zone itself and for everything below it.
    [[nodiscard]] bool isPartOf(const Name &zone) const;
    /// Without the first label; the root's parent is the root.
    [[nodiscard]] Name parent() const;
    /// The last `count` labels.
    [[nodiscard]] Name last(int count) const;
    /// `label` in front of this name; several labels may be given with dots ("_smtp._tls"). Error
    /// "name.bad".
    [[nodiscard]] Result<Name> under(QByteArrayView relative) const;
    /// The same for labels that stand in the code; asserts that they are right.
    [[nodiscard]] Name child(const char *relative) const;

    friend bool operator==(const Name &a, const Name &b);
    /// Canonical order (RFC 4034 §6.1): by labels from the right, case-insensitive.
    friend std::strong_ordering operator<=>(const Name &a, const Name &b);

private:
    std::vector<QByteArray> m_labels;
};

size_t qHash(const Name &name, size_t seed = 0);

} // namespace mailworthy::dns
