#include "plan/RecordFit.h"

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestString = 255; // RFC 1035 §3.3

} // namespace

QString toString(Fit value)
{
    switch (value) {
    case Fit::Fits: return u"fits"_s;
    case Fit::AsStrings: return u"as-strings"_s;
    case Fit::TooLong: return u"too-long"_s;
    case Fit::Unknown: return u"unknown"_s;
    }
    return {};
}

RecordFit fitOf(QByteArrayView text, const data::DnsHost *host)
{
    RecordFit result;
    result.octets = text.size();
    result.strings = std::max<qint64>(1, (result.octets + kLongestString - 1) / kLongestString);
    if (host && host->over255 == data::TxtOver255::Unsupported)
        result.limit = kLongestString;
    if (host && host->txtMaxOctets)
        result.limit =
            std::min(result.limit.value_or(*host->txtMaxOctets), qint64{*host->txtMaxOctets});
    if (result.limit && result.octets > *result.limit)
        result.fit = Fit::TooLong;
    else if (result.strings == 1)
        result.fit = Fit::Fits;
    else if (!host || host->over255 == data::TxtOver255::Unknown)
        result.fit = Fit::Unknown;
    else
        result.fit = host->over255 == data::TxtOver255::ManualStrings ? Fit::AsStrings : Fit::Fits;
    return result;
}

RecordFit fitOf(keys::KeyKind kind, const data::DnsHost *host)
{
    // "v=DKIM1; k=rsa; p=" and the base64 of a SubjectPublicKeyInfo with exponent 65537; of an
    // Ed25519 key of its 32 octets.
    const auto octets = [kind]() -> qsizetype {
        switch (kind) {
        case keys::KeyKind::Rsa2048: return 410;
        case keys::KeyKind::Rsa3072: return 582;
        case keys::KeyKind::Rsa4096: return 754;
        case keys::KeyKind::Ed25519: return 66;
        }
        return 0;
    }();
    return fitOf(QByteArray(octets, 'x'), host);
}

} // namespace mailworthy::plan
