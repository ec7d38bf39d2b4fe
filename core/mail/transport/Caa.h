#pragma once
// CAA records: which certificate authorities may issue for a name (RFC 8659), bound to an account
// and to validation methods (RFC 8657), and for S/MIME (RFC 9495). No DNS here: who climbs the tree
// brings the record set of the nearest name that has one.
#include "base/Result.h"
#include "mail/transport/Presentation.h"

#include <span>

namespace mailworthy::transport {

enum class CaaTag {
    Issue,
    IssueWild,
    IssueMail, ///< RFC 9495: S/MIME certificates
    IssueVmc,  ///< mark certificates (BIMI)
    Iodef,
    ContactEmail, ///< for CAs that validate by mail
    ContactPhone,
    Unknown,
};
/// "issue", "issuewild", …, "unknown"
QString toString(CaaTag tag);
/// Without regard to case (RFC 8659 §4.1).
[[nodiscard]] CaaTag caaTagFrom(QByteArrayView text);

inline constexpr quint8 caaCritical = 128; ///< RFC 8659 §4.1: bit 0

struct CaaParameter
{
    QByteArray name; ///< as written
    QByteArray value;
    qsizetype offset = 0;
    qsizetype valueOffset = 0;
    friend bool operator==(const CaaParameter &, const CaaParameter &) = default;
};

/// The value of issue, issuewild, issuemail and issuevmc (RFC 8659 §4.2).
struct CaaIssuer
{
    QByteArray domain; ///< empty: nobody
    qsizetype domainOffset = 0;
    std::vector<CaaParameter> parameters;
    /// Of the parameters with that name, without regard to case.
    [[nodiscard]] std::vector<QByteArray> valuesOf(QByteArrayView name) const;
    friend bool operator==(const CaaIssuer &, const CaaIssuer &) = default;
};
/// Any octets, linear time. Never NotThis.
[[nodiscard]] Reading<CaaIssuer> parseCaaIssuer(QByteArrayView value);
/// RFC 8657 §4: the methods between commas; an empty list allows none, and is well-formed.
[[nodiscard]] bool isMethodList(const QByteArray &value);
/// "ca.example; validationmethods=dns-01". Errors "caa.bad-issuer" {text}, "caa.bad-parameter"
/// {text}.
[[nodiscard]] Result<QByteArray> toText(const CaaIssuer &issuer);

/// Who asks for which certificate.
struct CaaQuestion
{
    QByteArray issuer; ///< "letsencrypt.org"
    bool wildcard = false;
    QByteArray accountUri; ///< empty: the account is not known, and accounturi is not judged
    QByteArray method;     ///< "http-01"; empty: not judged
};
enum class CaaAnswer {
    Allowed,
    NotNamed,     ///< others may issue, this CA may not
    WrongAccount, ///< RFC 8657 §3
    WrongMethod,  ///< RFC 8657 §4
    CriticalTag,  ///< an unknown tag with the critical flag: no CA may issue (RFC 8659 §4.1)
};
QString toString(CaaAnswer answer);
[[nodiscard]] CaaAnswer judgeCaa(std::span<const dns::Caa> records, const CaaQuestion &question);

/// "caa.syntax" {text, expected, offset}, "caa.critical" {tag}, "caa.unknown-tag" {tag},
/// "caa.flags" {flags}, "caa.nobody", "caa.method" {method}, "caa.account", "caa.parameter" {name}.
[[nodiscard]] Explanation explainCaa(const ZoneLine &line, QByteArrayView text);

} // namespace mailworthy::transport
