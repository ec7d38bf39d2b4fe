#pragma once
// A mail domain or host name as an owner types it, normalised: ASCII form (A-labels, lower case)
// and Unicode form. IDNA 2008 with UTS 46 non-transitional mapping by libidn2, STD3 rules (RFC
// 5890-5893, RFC 8616 §3).
#include "dns/Name.h"

namespace mailworthy::dns {

class Domain
{
public:
    /// What is taken off before judging: blanks around, scheme and path of a URL, "user@" or a
    /// leading "@", port, final dot, upper case. Errors, each with {text} and, where there is one,
    /// {label}: "domain.empty", "domain.is-address", "domain.label-too-long", "domain.too-long",
    /// "domain.empty-label", "domain.bad-character" {character}, "domain.bad-hyphen",
    /// "domain.bad-idn" {reason}, "domain.single-label". Underscore labels are refused: this is a
    /// host or mail domain, not any DNS name.
    [[nodiscard]] static Result<Domain> parse(QStringView text);
    /// For names that stand in the code; asserts.
    [[nodiscard]] static Domain of(const char *text);

    [[nodiscard]] const Name &name() const { return m_name; }
    /// "xn--mller-kva.example": lower case, no final dot.
    [[nodiscard]] const QString &ascii() const { return m_ascii; }
    /// "müller.example"
    [[nodiscard]] const QString &unicode() const { return m_unicode; }
    [[nodiscard]] bool isEmpty() const { return m_ascii.isEmpty(); }

    friend bool operator==(const Domain &a, const Domain &b) { return a.m_ascii == b.m_ascii; }
    friend auto operator<=>(const Domain &a, const Domain &b)
    {
        return a.m_ascii.compare(b.m_ascii) <=> 0;
    }

private:
    Name m_name;
    QString m_ascii;
    QString m_unicode;
};

/// libidn2's ToASCII for one whole name, as the IDNA test data judge it; Domain::parse is built on
/// it. A final dot stays. The errors of Domain::parse without is-address and single-label.
[[nodiscard]] Result<QString> toAscii(QStringView text);
[[nodiscard]] QString toUnicode(QStringView ascii);

} // namespace mailworthy::dns
