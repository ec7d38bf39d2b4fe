#pragma once
// How good a key is for mail: what receivers make of its kind and length (RFC 8301 §3.2, RFC 8463,
// standards digest §2.4). Pure; words are in the catalogue ("key.strength.good").
#include "keys/PublicKey.h"

namespace mailworthy::dkim {

enum class Strength {
    Unusable,  ///< RSA below 1024: a receiver must not accept it (RFC 8301 §3.2)
    Weak,      ///< RSA below 2048: some receivers refuse it
    Good,      ///< RSA from 2048 to 3072
    Long,      ///< RSA above 3072: the DNS answer is over 512 octets
    BesideRsa, ///< Ed25519: large receivers do not know it yet, so only beside an RSA key
};
/// "unusable", "weak", "good", "long", "beside-rsa"
[[nodiscard]] QString toString(Strength value);
[[nodiscard]] Strength strengthOf(const keys::PublicKey &key);

} // namespace mailworthy::dkim
