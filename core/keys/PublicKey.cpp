#include "keys/PublicKey.h"

#include "keys/Der.h"
#include "keys/OpenSslHandles.h"
#include "keys/RecentVerifiers.h"

#include <array>
#include <bit>
#include <span>

namespace mailworthy::keys {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEd25519Octets = 32;
// An exponent over 64 bits is refused by OpenSSL for large moduli; nobody uses one.
constexpr qsizetype kLargestExponentOctets = 8;

// 1.2.840.113549.1.1.1 (RFC 8017 appendix C) and 1.3.101.112 (RFC 8410 §3)
constexpr std::array<char, 9> kRsaOid{'\x2a', '\x86', '\x48', '\x86', '\xf7',
                                      '\x0d', '\x01', '\x01', '\x01'};
constexpr std::array<char, 3> kEd25519Oid{'\x2b', '\x65', '\x70'};

QByteArrayView viewOf(std::span<const char> octets)
{
    return {octets.data(), static_cast<qsizetype>(octets.size())};
}

QByteArrayView withoutLeadingZeros(QByteArrayView number)
{
    while (!number.isEmpty() && number.front() == '\0')
        number = number.sliced(1);
    return number;
}

int bitLength(QByteArrayView number)
{
    if (number.isEmpty())
        return 0;
    const auto top = static_cast<unsigned char>(number.front());
    return static_cast<int>(number.size() - 1) * 8
           + static_cast<int>(std::bit_width(unsigned{top}));
}

bool isOdd(QByteArrayView number)
{
    return !number.isEmpty() && (static_cast<unsigned char>(number.back()) & 1U) != 0;
}

Result<QByteArrayView> readUnsigned(der::Cursor &cursor)
{
    const qsizetype start = cursor.offset();
    const Result<der::Cursor> content = cursor.enter(der::kInteger);
    if (!content)
        return failure(content.error());
    const QByteArrayView octets = content->rest();
    if (octets.isEmpty() || (static_cast<unsigned char>(octets.front()) & 0x80) != 0)
        return der::malformed(start, u"positive-integer"_s);
    return octets;
}

Result<PublicKey> readRsaPublicKey(der::Cursor cursor)
{
    Result<der::Cursor> sequence = cursor.enter(der::kSequence);
    if (!sequence)
        return failure(sequence.error());
    if (const Result<> end = cursor.end(); !end)
        return failure(end.error());
    const Result<QByteArrayView> modulus = readUnsigned(*sequence);
    if (!modulus)
        return failure(modulus.error());
    const Result<QByteArrayView> exponent = readUnsigned(*sequence);
    if (!exponent)
        return failure(exponent.error());
    if (const Result<> end = sequence->end(); !end)
        return failure(end.error());
    return PublicKey::fromRsaNumbers(*modulus, *exponent);
}

QString oidText(QByteArrayView octets)
{
    return QString::fromLatin1(octets.toByteArray().toHex(' '));
}

bool verifyRsa(EVP_PKEY_CTX *context, QByteArrayView digest, QByteArrayView signature)
{
    return EVP_PKEY_verify(context, asBytes(signature.data()),
                           static_cast<std::size_t>(signature.size()), asBytes(digest.data()),
                           static_cast<std::size_t>(digest.size()))
           == 1;
}

bool verifyEd25519(EVP_PKEY *key, QByteArrayView data, QByteArrayView signature)
{
    const MdContext context(EVP_MD_CTX_new());
    return context
           && EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key,
                                      nullptr)
                  == 1
           && EVP_DigestVerify(context.get(), asBytes(signature.data()),
                               static_cast<std::size_t>(signature.size()), asBytes(data.data()),
                               static_cast<std::size_t>(data.size()))
                  == 1;
}

} // namespace

QString toString(Algorithm value)
{
    return value == Algorithm::Rsa ? u"rsa"_s : u"ed25519"_s;
}

Result<PublicKey> PublicKey::fromRsaNumbers(QByteArrayView modulus, QByteArrayView exponent)
{
    const QByteArrayView n = withoutLeadingZeros(modulus);
    const QByteArrayView e = withoutLeadingZeros(exponent);
    const int bits = bitLength(n);
    if (bits < kSmallestReadableRsaBits || bits > kLargestReadableRsaBits)
        return failure(u"key.size"_s, {{u"bits"_s, qint64{bits}}});
    // RFC 8017 §3.1: the modulus is a product of odd primes, the exponent is odd and at least 3.
    if (!isOdd(n))
        return der::malformed(0, u"odd-modulus"_s);
    if (!isOdd(e) || bitLength(e) < 2 || e.size() > kLargestExponentOctets)
        return der::malformed(0, u"usual-exponent"_s);
    PublicKey key;
    key.m_algorithm = Algorithm::Rsa;
    key.m_modulus = n.toByteArray();
    key.m_exponent = e.toByteArray();
    return key;
}

Result<PublicKey> PublicKey::fromRsaPublicKey(QByteArrayView der)
{
    return readRsaPublicKey(der::Cursor(der));
}

Result<PublicKey> PublicKey::fromSpki(QByteArrayView der)
{
    der::Cursor whole(der);
    Result<der::Cursor> outer = whole.enter(der::kSequence);
    if (!outer)
        return failure(outer.error());
    if (const Result<> end = whole.end(); !end)
        return failure(end.error());
    Result<der::Cursor> algorithm = outer->enter(der::kSequence);
    if (!algorithm)
        return failure(algorithm.error());
    const Result<der::Cursor> oid = algorithm->enter(der::kObjectId);
    if (!oid)
        return failure(oid.error());
    const bool isRsa = oid->rest() == viewOf(kRsaOid);
    if (!isRsa && oid->rest() != viewOf(kEd25519Oid))
        return failure(u"key.type"_s, {{u"oid"_s, oidText(oid->rest())}});
    // RFC 3279 §2.3.1: NULL parameters for RSA (some leave them out); RFC 8410 §3: none for Ed25519
    if (isRsa && algorithm->sees(der::kNull)) {
        if (const Result<der::Cursor> null = algorithm->enter(der::kNull); !null)
            return failure(null.error());
    }
    if (const Result<> end = algorithm->end(); !end)
        return failure(end.error());
    Result<der::Cursor> bits = outer->enter(der::kBitString);
    if (!bits)
        return failure(bits.error());
    if (const Result<> end = outer->end(); !end)
        return failure(end.error());
    const qsizetype unusedAt = bits->offset();
    const Result<unsigned char> unused = bits->octet();
    if (!unused)
        return failure(unused.error());
    if (*unused != 0)
        return der::malformed(unusedAt, u"whole-octets"_s);
    if (isRsa)
        return readRsaPublicKey(*bits);
    return fromRawEd25519(bits->rest());
}

Result<PublicKey> PublicKey::fromRawEd25519(QByteArrayView octets)
{
    if (octets.size() != kEd25519Octets)
        return failure(u"key.bad-length"_s, {{u"octets"_s, qint64{octets.size()}}});
    PublicKey key;
    key.m_algorithm = Algorithm::Ed25519;
    key.m_raw = octets.toByteArray();
    return key;
}

Result<PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    const QByteArray text = pem.toByteArray();
    for (const QByteArray &label : {"PUBLIC KEY"_ba, "RSA PUBLIC KEY"_ba}) {
        const QByteArray begin = "-----BEGIN "_ba + label + "-----";
        const qsizetype start = text.indexOf(begin);
        if (start < 0)
            continue;
        const qsizetype from = start + begin.size();
        const qsizetype to = text.indexOf("-----END "_ba + label + "-----", from);
        if (to < 0)
            return failure(u"key.no-pem"_s);
        const auto octets =
            QByteArray::fromBase64Encoding(text.mid(from, to - from).simplified().replace(' ', ""),
                                           QByteArray::AbortOnBase64DecodingErrors);
        if (!octets)
            return failure(u"key.no-pem"_s);
        return label.startsWith("RSA") ? fromRsaPublicKey(*octets) : fromSpki(*octets);
    }
    return failure(u"key.no-pem"_s);
}

int PublicKey::bits() const
{
    return m_algorithm == Algorithm::Rsa ? bitLength(m_modulus) : kEd25519Octets * 8;
}

QByteArray PublicKey::spki() const
{
    QByteArray algorithm;
    QByteArray content(1, '\0'); // no unused bits
    if (m_algorithm == Algorithm::Rsa) {
        algorithm = der::element(der::kObjectId, viewOf(kRsaOid)) + der::element(der::kNull, {});
        content += der::element(der::kSequence,
                                der::unsignedInteger(m_modulus) + der::unsignedInteger(m_exponent));
    } else {
        algorithm = der::element(der::kObjectId, viewOf(kEd25519Oid));
        content += m_raw;
    }
    return der::element(der::kSequence, der::element(der::kSequence, algorithm)
                                            + der::element(der::kBitString, content));
}

QByteArray PublicKey::rawEd25519() const
{
    return m_raw;
}

QByteArray PublicKey::dkimOctets() const
{
    return m_algorithm == Algorithm::Rsa ? spki() : m_raw;
}

QByteArray PublicKey::fingerprint() const
{
    return sha256(spki());
}

bool PublicKey::verify(QByteArrayView digest, HashAlgorithm hash, QByteArrayView signature) const
{
    if (digest.size() != digestSize(hash))
        return false;
    if (m_algorithm == Algorithm::Ed25519) {
        const PkeyHandle key(
            EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, asBytes(m_raw.constData()),
                                           static_cast<std::size_t>(m_raw.size())));
        return key && verifyEd25519(key.get(), digest, signature);
    }
    EVP_PKEY_CTX *context = RecentVerifiers::ofThisThread().find(m_modulus, m_exponent, hash);
    return context && verifyRsa(context, digest, signature);
}

} // namespace mailworthy::keys
