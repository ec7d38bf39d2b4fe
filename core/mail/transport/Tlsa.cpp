#include "mail/transport/Tlsa.h"

#include "keys/Digest.h"
#include "mail/transport/Octets.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

// RFC 6698 §2.1.3
constexpr qsizetype sha256Octets = 32;
constexpr qsizetype sha512Octets = 64;

/// The words of RFC 7218 §2.
const std::vector<DataReader::Mnemonic> usageWords{
    {"PKIX-TA", 0}, {"PKIX-EE", 1}, {"DANE-TA", 2}, {"DANE-EE", 3}, {"PrivCert", 255}};
const std::vector<DataReader::Mnemonic> selectorWords{{"Cert", 0}, {"SPKI", 1}, {"PrivSel", 255}};
const std::vector<DataReader::Mnemonic> matchingWords{
    {"Full", 0}, {"SHA2-256", 1}, {"SHA2-512", 2}, {"PrivMatch", 255}};

/// One DER SEQUENCE with nothing behind it: what a certificate and a public key both are.
bool isWholeSequence(QByteArrayView data)
{
    constexpr unsigned char sequence = 0x30;
    const auto octet = [&](qsizetype at) { return static_cast<unsigned char>(data[at]); };
    if (data.size() < 2 || octet(0) != sequence)
        return false;
    if (octet(1) < 0x80)
        return data.size() == 2 + octet(1);
    const qsizetype count = octet(1) & 0x7F;
    if (count < 1 || count > 4 || data.size() < 2 + count)
        return false;
    qsizetype length = 0;
    for (qsizetype i = 0; i < count; ++i)
        length = length * 256 + octet(2 + i);
    return data.size() - 2 - count == length;
}

QByteArray sha512(QByteArrayView octets)
{
    QCryptographicHash hash(QCryptographicHash::Sha512);
    hash.addData(octets.toByteArray());
    return hash.result();
}

QString known(quint32 number, quint32 highest)
{
    return number <= highest ? QString::number(number) : u"unknown"_s;
}

/// What should stand in the field with the fault, and which token that is.
struct Place
{
    std::size_t token;
    QString expected;
};

Place placeOf(TlsaFault fault, quint8 matching)
{
    switch (fault) {
    case TlsaFault::Usage: return {0, u"2|3"_s};
    case TlsaFault::Selector: return {1, u"0|1"_s};
    case TlsaFault::Matching: return {2, u"0|1|2"_s};
    case TlsaFault::Certificate: return {3, u"DER"_s};
    case TlsaFault::Length:
    case TlsaFault::None: break;
    }
    return {3, u"%1 hexadecimal digits"_s.arg(2 * (matching == 2 ? sha512Octets : sha256Octets))};
}

dns::Tlsa readTlsa(DataReader &reader)
{
    constexpr quint32 octet = 255;
    dns::Tlsa record;
    record.usage = static_cast<quint8>(reader.number(octet, usageWords));
    reader.mean(u"tlsa.token.usage."_s + known(record.usage, 3));
    record.selector = static_cast<quint8>(reader.number(octet, selectorWords));
    reader.mean(u"tlsa.token.selector."_s + known(record.selector, 1));
    record.matching = static_cast<quint8>(reader.number(octet, matchingWords));
    reader.mean(u"tlsa.token.matching."_s + known(record.matching, 2));
    record.data = reader.hex();
    if (!reader.error())
        reader.mean(u"tlsa.token.data"_s, {{u"octets"_s, qint64{record.data.size()}}});
    return record;
}

bool isAtItsName(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    return labels.size() > 2 && labels[0] == "_25" && labels[1].toLower() == "_tcp";
}

void lintTlsa(const dns::Tlsa &record, std::vector<Lint> &lints)
{
    const TlsaFault fault = faultOf(record);
    if (fault != TlsaFault::None) {
        lints.push_back({u"tlsa.unusable"_s,
                         {{u"fault"_s, toString(fault)},
                          {u"usage"_s, qint64{record.usage}},
                          {u"selector"_s, qint64{record.selector}},
                          {u"matching"_s, qint64{record.matching}}}});
        return;
    }
    if (record.matching == 0) // RFC 7671 §10.1.2: large answers do not pass everywhere
        lints.push_back({u"tlsa.full-data"_s, {{u"octets"_s, qint64{record.data.size()}}}});
    if (record.usage == 3 && record.selector == 0) // RFC 7672 §3.1.1: changes with each certificate
        lints.push_back({u"tlsa.follows-certificate"_s, {}});
    if (record.usage == 2) // RFC 7672 §3.1.2: the CA certificate must come in the handshake
        lints.push_back({u"tlsa.needs-chain"_s, {}});
}

} // namespace

QString toString(TlsaFault fault)
{
    switch (fault) {
    case TlsaFault::None: return u"none"_s;
    case TlsaFault::Usage: return u"usage"_s;
    case TlsaFault::Selector: return u"selector"_s;
    case TlsaFault::Matching: return u"matching"_s;
    case TlsaFault::Length: return u"length"_s;
    case TlsaFault::Certificate: return u"certificate"_s;
    }
    return {};
}

TlsaFault faultOf(const dns::Tlsa &record)
{
    if (record.usage != 2 && record.usage != 3)
        return TlsaFault::Usage; // RFC 7672 §3.1.3: 0 and 1 are treated as unusable
    if (record.selector > 1)
        return TlsaFault::Selector;
    switch (record.matching) {
    case 0: return isWholeSequence(record.data) ? TlsaFault::None : TlsaFault::Certificate;
    case 1: return record.data.size() == sha256Octets ? TlsaFault::None : TlsaFault::Length;
    case 2: return record.data.size() == sha512Octets ? TlsaFault::None : TlsaFault::Length;
    default: return TlsaFault::Matching;
    }
}

bool isRecommended(const dns::Tlsa &record)
{
    return isUsable(record) && record.matching == 1
           && ((record.usage == 3 && record.selector == 1)
               || (record.usage == 2 && record.selector == 0));
}

QString toString(DaneEffect effect)
{
    switch (effect) {
    case DaneEffect::Opportunistic: return u"opportunistic"_s;
    case DaneEffect::EncryptOnly: return u"encrypt-only"_s;
    case DaneEffect::Authenticate: return u"authenticate"_s;
    }
    return {};
}

DaneEffect effectOf(std::span<const dns::Tlsa> records)
{
    if (records.empty())
        return DaneEffect::Opportunistic;
    return std::any_of(records.begin(), records.end(), isUsable) ? DaneEffect::Authenticate
                                                                 : DaneEffect::EncryptOnly;
}

std::vector<dns::Tlsa> usableOf(std::span<const dns::Tlsa> records)
{
    std::vector<dns::Tlsa> usable;
    std::copy_if(records.begin(), records.end(), std::back_inserter(usable), isUsable);
    return usable;
}

bool matches(const dns::Tlsa &record, QByteArrayView certificate,
             QByteArrayView subjectPublicKeyInfo)
{
    if (!isUsable(record))
        return false;
    const QByteArrayView chosen = record.selector == 0 ? certificate : subjectPublicKeyInfo;
    switch (record.matching) {
    case 1: return record.data == keys::sha256(chosen);
    case 2: return record.data == sha512(chosen);
    default: return QByteArrayView(record.data) == chosen;
    }
}

dns::Tlsa tlsaForKey(QByteArrayView subjectPublicKeyInfo)
{
    return {3, 1, 1, keys::sha256(subjectPublicKeyInfo)}; // RFC 7672 §3.1.1
}

dns::Tlsa tlsaForAuthority(QByteArrayView certificate)
{
    return {2, 0, 1, keys::sha256(certificate)}; // RFC 7672 §3.1.2
}

std::optional<dns::Name> tlsaName(const dns::Name &host, quint16 port)
{
    const Result<dns::Name> name = host.under("_" + QByteArray::number(port) + "._tcp");
    return name ? std::optional(*name) : std::nullopt;
}

Explanation explainTlsa(const ZoneLine &line, QByteArrayView text)
{
    Explanation explanation;
    explanation.kind = Kind::Tlsa;
    DataReader reader(line);
    const dns::Tlsa record = readTlsa(reader);
    explanation.error = reader.error();
    explanation.tokens = frontTokens(line);
    const std::size_t front = explanation.tokens.size();
    explanation.tokens.insert(explanation.tokens.end(), reader.tokens().begin(),
                              reader.tokens().end());
    if (explanation.error) {
        explanation.lints.push_back(syntaxLint(u"tlsa.syntax"_s, text, *explanation.error));
        return explanation;
    }
    explanation.valid = isUsable(record);
    if (!explanation.valid) {
        const Place place = placeOf(faultOf(record), record.matching);
        explanation.tokens[front + place.token].used = false;
        explanation.error =
            Malformed{explanation.tokens[front + place.token].offset, place.expected};
    }
    lintTlsa(record, explanation.lints);
    if (line.name && !isAtItsName(*line.name)) {
        // RFC 7672 §2.2.3: the name of the mail host, not of the domain; port 25
        dns::Name host = *line.name;
        while (!host.isRoot() && host.labels().front().startsWith('_'))
            host = host.parent();
        const std::optional<dns::Name> expected = tlsaName(host);
        explanation.lints.push_back(
            {u"tlsa.misplaced"_s,
             {{u"found"_s, line.name->toLower()},
              {u"expected"_s, expected ? expected->toLower() : QString()}}});
    }
    return explanation;
}

} // namespace mailworthy::transport
