#include "mail/dkim/KeyStrength.h"

#include "mail/dkim/KeyRecord.h"

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

// The record of a 3072-bit key has some 580 octets with its strings and fits, with its name, into
// 512 no more either; what is longer gains nothing at all (standards digest §2.4).
constexpr int kLongestUsefulBits = 3072;

} // namespace

QString toString(Strength value)
{
    switch (value) {
    case Strength::Unusable: return u"unusable"_s;
    case Strength::Weak: return u"weak"_s;
    case Strength::Good: return u"good"_s;
    case Strength::Long: return u"long"_s;
    case Strength::BesideRsa: return u"beside-rsa"_s;
    }
    return {};
}

Strength strengthOf(const keys::PublicKey &key)
{
    if (key.algorithm() == keys::Algorithm::Ed25519)
        return Strength::BesideRsa;
    if (key.bits() < kSmallestRsaBits)
        return Strength::Unusable;
    if (key.bits() < kGoodRsaBits)
        return Strength::Weak;
    return key.bits() <= kLongestUsefulBits ? Strength::Good : Strength::Long;
}

} // namespace mailworthy::dkim
