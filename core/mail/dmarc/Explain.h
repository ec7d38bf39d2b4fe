#pragma once
// A DMARC record token by token, and what is wrong with it. Pure. Texts are made from the codes by
// the catalogue ("dmarc.token.rua" …, the finding's own entry for lints).
#include "mail/dmarc/Record.h"

#include <QJsonObject>

namespace mailworthy::dmarc {

struct Token
{
    qsizetype offset = 0;
    QString text; ///< as published
    /// After "dmarc.token.": version; p.none p.quarantine p.reject, the same for sp and np; adkim.r
    /// adkim.s aspf.r aspf.s; rua ruf {addresses}; fo {value}; psd.y psd.n psd.u; t.y t.n;
    /// pct {value} rf ri; unknown {name}; bad-value and no-policy {name, value, expected};
    /// no-tag {expected}; repeated {name}; not-read {expected} for a text that no receiver takes.
    QString code;
    Args args;
    bool used = true; ///< false: receivers ignore it
};

/// A finding about the record itself, without severity and subject:
/// "dmarc.syntax" {text, expected, offset, effect: none|acts-as-none|default|not-read},
/// "dmarc.policy-none", "dmarc.no-reports", "dmarc.obsolete-tags" {tags}, "dmarc.weaker-below"
/// {tag, value, policy}, "dmarc.ignored-tag" {tag, value, expected}, "dmarc.unused-tag" {tag,
/// reason: unknown|no-ruf|subdomain|not-mailto|many}, "dmarc.order".
struct Lint
{
    QString code;
    Args args;
    friend bool operator==(const Lint &, const Lint &) = default;
};

struct SyntaxError
{
    qsizetype offset = 0;
    QString expected;
    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

struct Explanation
{
    bool isDmarc = false;             ///< it is DMARC, or was meant as such
    bool valid = false;               ///< a receiver uses it
    std::optional<SyntaxError> error; ///< the first mistake, also one that is merely ignored
    std::vector<Token> tokens;
    std::vector<Lint> lints;
};

[[nodiscard]] Explanation explain(QByteArrayView text);

/// Lints of a record that is read: obsolete tags, no reports, weaker below, fo without ruf …
/// `isSubdomain`: the record stands below its organizational domain, where sp and np do nothing.
[[nodiscard]] std::vector<Lint> lint(const Parsed &parsed, bool isSubdomain = false);

/// Every token code there can be, so that a test sees that each has a text.
[[nodiscard]] std::vector<QString> tokenCodes();
/// Every lint code there can be.
[[nodiscard]] std::vector<QString> lintCodes();

inline constexpr std::size_t reportersUse =
    2; ///< RFC 9989 §4.6: reporters may limit themselves to the first two

} // namespace mailworthy::dmarc
