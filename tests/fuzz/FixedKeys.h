#pragma once
// Keys for fuzz targets that need one: always the same, so that a corpus file fits them for ever.
#include "keys/SigningKey.h"

namespace mailworthy::fuzz {

/// SubjectPublicKeyInfo of an RSA key of 2048 bits, base64; nobody has its private half.
inline constexpr char fixedRsaText[] =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuaVCGGsQsZP6X99u/yAVLwnbOa3JdnMm7ueP"
    "rHPcIG4imEa0z5a3OX5JiEOMnyWGWQrFQ+nWdbZfkefWr0/W/A9LwJPbg3021T+6EqZKw9czuOjyb2Wf"
    "fGt833wrVmQOT9u6za2HCJ4jkBTEXz9j8gM861XaORt+ZZrBfjxx8dG9IKyZjForoWj6UxYsaZ1uvUoN"
    "fjRl4Hq78Vx38Orft2ppfK5tiNUS7K9ajWRp0mQNQl4jJvToKOg/VukP7bEKLyg5Ke74jqEmWIRmyjLt"
    "ZFrtOL3h0GoHKm3IoHgwRVmcGkidgoS9CYepIqrgZc8mRXiD8QgpXDXxatgzEyjzhwIDAQAB";

[[nodiscard]] inline keys::PublicKey fixedRsaKey()
{
    return *keys::PublicKey::fromSpki(QByteArray::fromBase64(fixedRsaText));
}

/// Made of 32 times "k".
[[nodiscard]] inline keys::SigningKey fixedEd25519Key()
{
    return *keys::SigningKey::fromEd25519Seed(QByteArray(32, 'k'));
}

} // namespace mailworthy::fuzz
