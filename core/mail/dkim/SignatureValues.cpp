#include "mail/dkim/SignatureValues.h"

#include "dns/Domain.h"

#include <algorithm>
#include <limits>

namespace mailworthy::dkim {

namespace {

constexpr qsizetype kLongestDomain = 253;
constexpr qsizetype kLongestLabel = 63;

bool isDomainOctet(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    // Underscores are no host-name letters, but selectors with them are in use; from 0x80 on:
    // U-labels (RFC 8616 §4).
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_' || octet >= 0x80;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f') // RFC 2045 §6.7 wants capitals and asks decoders to be robust
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::optional<QString> readDomain(QByteArrayView text, qsizetype &badOffset)
{
    qsizetype label = 0;
    bool ascii = true;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '.') {
            if (i == label || i - label > kLongestLabel * (ascii ? 1 : 4)) {
                badOffset = label;
                return std::nullopt;
            }
            label = i + 1;
        } else if (!isDomainOctet(text[i])) {
            badOffset = i;
            return std::nullopt;
        } else if (static_cast<unsigned char>(text[i]) >= 0x80) {
            ascii = false;
        }
    }
    badOffset = 0;
    if (text.size() > kLongestDomain * (ascii ? 1 : 4))
        return std::nullopt;
    if (ascii)
        return QString::fromLatin1(text);
    const Result<QString> converted = dns::toAscii(QString::fromUtf8(text));
    return converted ? std::optional<QString>(*converted) : std::nullopt;
}

std::optional<QByteArray> decodeQuoted(QByteArrayView text, qsizetype &badOffset)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBlank(text[i]))
            continue;
        if (text[i] != '=') {
            out.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            badOffset = i;
            return std::nullopt;
        }
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return out;
}

std::optional<quint64> readNumber(QByteArrayView text, qsizetype mostDigits)
{
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const auto digit = static_cast<quint64>(c - '0');
        value = value > (std::numeric_limits<quint64>::max() - digit) / 10
                    ? std::numeric_limits<quint64>::max()
                    : value * 10 + digit;
    }
    return value;
}

std::optional<Canonicalization> canonicalizationOf(QByteArrayView word)
{
    if (word == "simple")
        return Canonicalization::Simple;
    if (word == "relaxed")
        return Canonicalization::Relaxed;
    return std::nullopt;
}

std::optional<SignatureAlgorithm> algorithmOf(QByteArrayView word)
{
    // RFC 6376 §3.3, RFC 8463 §3; names are literals of ABNF, but every implementation compares
    // them exactly.
    if (word == "rsa-sha256")
        return SignatureAlgorithm{keys::Algorithm::Rsa, keys::HashAlgorithm::Sha256};
    if (word == "rsa-sha1")
        return SignatureAlgorithm{keys::Algorithm::Rsa, keys::HashAlgorithm::Sha1};
    if (word == "ed25519-sha256")
        return SignatureAlgorithm{keys::Algorithm::Ed25519, keys::HashAlgorithm::Sha256};
    return std::nullopt;
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet > 32 && octet < 127 && c != ':' && c != ';';
    });
}

} // namespace mailworthy::dkim
