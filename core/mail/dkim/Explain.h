#pragma once
// A key record token by token, and what is wrong with it. Texts are made from the codes by the
// catalogue
// ("explain.<code>" for tokens, the finding's own entry for lints).
#include "mail/dkim/KeyRecord.h"

#include <QJsonObject>

namespace mailworthy::dkim {

struct Token
{
    qsizetype offset = 0;
    QString text; ///< as published; octets that are no UTF-8 are shown as replacement characters
    QString code; ///< "dkim.token.version", "dkim.token.k.rsa", "dkim.token.p.rsa" {bits} …
    Args args;
    bool used = true; ///< false: receivers ignore it
    friend bool operator==(const Token &, const Token &) = default;
};

/// A finding about the record itself: `code` of findings.md or in its style.
struct Lint
{
    QString code;
    Args args;
    friend bool operator==(const Lint &, const Lint &) = default;
};

struct Explanation
{
    bool isDkim = false; ///< it is a key record, or was meant as such
    bool valid = false;  ///< a receiver uses it (a revoked key too: it is used to refuse)
    std::optional<SyntaxError> error; ///< why not, else empty
    std::vector<Token> tokens;
    std::vector<Lint> lints;
};

[[nodiscard]] Explanation explain(QByteArrayView text);
/// Lints of a record that could be read.
[[nodiscard]] std::vector<Lint> lint(const KeyRecord &record);

/// Every token code and every lint code there can be, so that a test sees that each has a text.
[[nodiscard]] std::vector<QString> tokenCodes();
[[nodiscard]] std::vector<QString> lintCodes();

} // namespace mailworthy::dkim
