#pragma once
// What stands at a selector, judged against the key that should stand there: the first thing that
// is wrong, named so that the owner finds it in his panel (standards digest §13, DKIM-*). Pure; the
// caller has asked DNS.
#include "mail/dkim/KeyRecord.h"

namespace mailworthy::dkim {

enum class KeyState {
    Matches,   ///< the expected key, and a receiver reads it
    Published, ///< a usable key; none was expected in particular
    Missing,   ///< no text here is a DKIM key record or looks like one
    Several,   ///< more than one text (RFC 6376 §3.6.2.2: undefined)
    Mismatch,  ///< a whole key, but another one
    Truncated, ///< the beginning of the key; `at` octets of text
    Damaged,   ///< `damage` says how
    WrongType, ///< `damage` says how: the key does not fit k=
    Syntax,    ///< no tag list that a receiver reads; `error`
    Revoked,
};
/// "matches", "published", "missing", "several", "mismatch", "truncated", "damaged", "wrong-type",
/// "syntax", "revoked"
QString toString(KeyState value);

enum class Damage {
    Blanks,        ///< white space inside the base64: legal, refused by some receivers
    Quotes,        ///< quotation marks published
    Backslashes,   ///< "\;" published
    OtherOctets,   ///< anything else that is no base64: no-break space, zero-width space, "..."
    LowerCase,     ///< the panel changed capital letters to small ones
    OtherCase,     ///< letters differ in case only, in another way
    Gap,           ///< a piece in the middle is missing (one string of several lost)
    Repeated,      ///< more than the key: a piece stands twice, or something follows
    PemLines,      ///< the PEM text with its BEGIN and END lines
    PrivateKey,    ///< the private key was published: it must be replaced
    EdAsSpki,      ///< Ed25519 with its ASN.1 wrapping (RFC 8463 §4 wants the 32 octets alone)
    EdWithoutType, ///< an Ed25519 key whose record does not say k=ed25519
    RsaAsEd,       ///< an RSA key under k=ed25519
    UnknownType,   ///< k= is a word nobody knows ("ed25519-sha256", "RSA")
    Padding,       ///< "=" lost or added at the end
};
/// "blanks", "quotes", "backslashes", "other-octets", "lower-case", "other-case", "gap",
/// "repeated", "pem-lines", "private-key", "ed-as-spki", "ed-without-type", "rsa-as-ed",
/// "unknown-type", "padding"
QString toString(Damage value);

struct KeyJudgement
{
    KeyState state = KeyState::Missing;
    std::vector<Damage> damage; ///< in the order of the enum; several can come together
    bool usable = false; ///< a receiver that follows the RFC gets the expected (or some usable) key
    int records = 0;     ///< texts that are DKIM or look like it
    int texts = 0;
    qsizetype at = 0;                 ///< Truncated: octets of text that are there
    std::optional<SyntaxError> error; ///< Syntax
    std::optional<KeyRecord> record;  ///< what was read, when it could be read
    QByteArray text;                  ///< the text that was judged
};

/// `texts`: the TXT texts at the name. `expected`: the key that should be there, when it is known.
[[nodiscard]] KeyJudgement judgeKey(const std::vector<QByteArray> &texts,
                                    const keys::PublicKey *expected);

} // namespace mailworthy::dkim
