#pragma once
// A DMARC record token by token, and what is wrong with it. Texts are made from the codes by the catalogue
// ("explain.<code>" for tokens, the finding's own entry for lints).
#include "mail/dmarc/Record.h"

#include <QJsonObject>

namespace mailworthy::dmarc {

struct Token
{
    qsizetype offset = 0;
    QString text;     ///< as published
    QString code;     ///< "dmarc.token.version", "dmarc.token.p.reject", "dmarc.token.rua", "dmarc.token.ignored" …
    Args args;
    bool used = true; ///< false: receivers ignore it
};

/// A finding about the record itself: `code` of findings.md or in its style.
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
    bool isDmarc = false; ///< it is DMARC, or was meant as such
    bool valid = false;   ///< a receiver uses it
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

} // namespace mailworthy::dmarc
