#pragma once
// A record as the table an owner reads: a row for each token with prefix, type, value, result and a
// sentence, and, when a walk is at hand, the addresses a name stands for now and whether the
// owner's address is one of them. Pure. Sentences are in the catalogue: a row has a code
// ("spf.token.a") and named arguments.
#include "mail/spf/CheckHost.h"
#include "mail/spf/Mistake.h"

namespace mailworthy::spf {

struct Token
{
    Range range;
    QByteArray text;  ///< as published
    QString prefix;   ///< "+", "-", "~", "?"; empty for the version and modifiers; "+" also when it
                      ///< is not written
    QString type;     ///< "v", "a", "mx", "ip4", "all", …; "?" for what cannot be read
    QByteArray value; ///< the argument with its prefix length; "spf1" for the version
    std::optional<Result> result; ///< what a match gives; nothing for version and modifiers
    /// "spf.token.version", ".all", ".include", ".a", ".a-own", ".mx", ".mx-own", ".ptr", ".ip4",
    /// ".ip4-network", ".ip6",
    /// ".ip6-network", ".exists", ".redirect", ".exp", ".unknown-modifier", ".bad", ".dead". The
    /// argument "result" (the word) is in all that have one; others: "name", "address", "prefix",
    /// "prefix4", "prefix6", "first", "last", "expected".
    QString description;
    Args args;
    bool dead = false; ///< stands behind `all`, or is a redirect beside it: never evaluated
    // From a walk:
    std::optional<TermOutcome> outcome;
    std::vector<Address> addresses;
    std::optional<bool> matchesOwn; ///< nothing when no address was given or it was not asked
    int lookups = 0;                ///< what the token costs with everything below it
};

struct Explained
{
    bool isSpf = false; ///< begins as an SPF record
    bool valid = false; ///< a receiver reads it
    std::optional<SyntaxError> error;
    std::optional<Diagnosis> diagnosis;
    std::vector<Token> tokens; ///< also of a malformed record, as far as each can be read alone
    bool cut = false;          ///< more than kMaxTokens: the rest is left out
};
inline constexpr std::size_t kMaxTokens = 10'000; // ours: more than any window shows

[[nodiscard]] Explained explain(QByteArrayView text);
/// Fills what comes from a walk of the same text (budget, or the trace of a verdict) and compares
/// with the address.
void addWalk(Explained &explained, const RecordTrace &walk, const std::optional<Address> &own);
[[nodiscard]] QJsonObject toJson(const Token &token);
[[nodiscard]] QJsonObject toJson(const Diagnosis &diagnosis);
[[nodiscard]] QJsonObject toJson(const Explained &explained);

} // namespace mailworthy::spf
