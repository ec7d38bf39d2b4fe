#include "net/StunMessage.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

constexpr qsizetype headerSize = 20; // RFC 8489 §5
constexpr qsizetype attributeHead = 4;
constexpr std::array<quint8, 4> magicCookie{0x21, 0x12, 0xa4, 0x42};

// RFC 8489 §5, appendix A: method Binding in its classes
constexpr quint16 bindingRequest = 0x0001;
constexpr quint16 bindingSuccess = 0x0101;
constexpr quint16 bindingError = 0x0111;

// RFC 8489 §18.3
constexpr quint16 mappedAddress = 0x0001;
constexpr quint16 messageIntegrity = 0x0008;
constexpr quint16 errorCode = 0x0009;
constexpr quint16 messageIntegritySha256 = 0x001c;
constexpr quint16 xorMappedAddress = 0x0020;
constexpr quint16 firstOptional = 0x8000; // §14: below it an attribute must be understood

/// Required ones that say nothing about the address: those of RFC 3489 §11.2, which servers from
/// before RFC 5389 send, and those of authentication.
constexpr std::array<quint16, 12> known{0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007,
                                        0x000a, 0x000b, 0x0014, 0x0015, 0x001d, 0x001e};

/// A cursor over the octets; reading past the end yields nothing.
class Octets
{
public:
    explicit Octets(QByteArrayView octets) : m_octets(octets) {}

    [[nodiscard]] qsizetype left() const { return m_octets.size() - m_at; }
    [[nodiscard]] std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count > left())
            return std::nullopt;
        const QByteArrayView taken = m_octets.sliced(m_at, count);
        m_at += count;
        return taken;
    }
    [[nodiscard]] std::optional<quint16> number()
    {
        const std::optional<QByteArrayView> two = take(2);
        if (!two)
            return std::nullopt;
        return static_cast<quint16>(static_cast<quint8>(two->at(0)) << 8
                                    | static_cast<quint8>(two->at(1)));
    }

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
};

/// The octets that a XOR-MAPPED-ADDRESS is put together with: cookie and transaction id.
using Mask = std::array<quint8, 16>;

Mask maskOf(const StunTransaction &transaction)
{
    Mask mask{};
    std::copy(magicCookie.begin(), magicCookie.end(), mask.begin());
    std::copy(transaction.begin(), transaction.end(), mask.begin() + magicCookie.size());
    return mask;
}

template<std::size_t Size>
std::optional<std::array<quint8, Size>> addressOctets(Octets &value, const Mask &mask)
{
    const std::optional<QByteArrayView> octets = value.take(static_cast<qsizetype>(Size));
    if (!octets || value.left() != 0)
        return std::nullopt;
    std::array<quint8, Size> plain{};
    for (std::size_t i = 0; i < Size; ++i)
        plain[i] = static_cast<quint8>(octets->at(static_cast<qsizetype>(i))) ^ mask[i];
    return plain;
}

/// RFC 8489 §14.1 with a mask of zeros, §14.2 with that of the message.
std::optional<Endpoint> endpointIn(QByteArrayView octets, const Mask &mask)
{
    Octets value(octets);
    const std::optional<quint16> family = value.number(); // the first octet is ignored
    const std::optional<quint16> port = value.number();
    if (!port)
        return std::nullopt;
    Endpoint seen;
    seen.port = static_cast<quint16>(*port ^ (mask[0] << 8 | mask[1]));
    switch (*family & 0xff) {
    case 1:
        if (const auto plain = addressOctets<4>(value, mask)) {
            seen.address = Address::v4(*plain);
            return seen;
        }
        break;
    case 2:
        if (const auto plain = addressOctets<16>(value, mask)) {
            seen.address = Address::v6(*plain);
            return seen;
        }
        break;
    default: break;
    }
    return std::nullopt;
}

/// RFC 8489 §14.8: the hundreds in three bits, then 0 to 99.
int codeIn(QByteArrayView octets)
{
    if (octets.size() < 4)
        return 0;
    const int hundreds = static_cast<quint8>(octets[2]) & 0x07;
    const int rest = static_cast<quint8>(octets[3]);
    const bool valid = hundreds >= 3 && hundreds <= 6 && rest <= 99;
    return valid ? hundreds * 100 + rest : 0;
}

/// RFC 8489 §14: of several of one type the first counts.
struct Attributes
{
    std::optional<QByteArrayView> mapped;
    std::optional<QByteArrayView> xorMapped;
    std::optional<QByteArrayView> error;
    bool unknown = false; ///< one that must be understood and is not
};

void note(std::optional<QByteArrayView> &place, QByteArrayView value)
{
    if (!place)
        place = value;
}

std::optional<Attributes> attributesIn(Octets octets)
{
    Attributes found;
    bool counts = true;
    while (octets.left() > 0) {
        const std::optional<quint16> type = octets.number();
        const std::optional<quint16> length = octets.number();
        if (!length)
            return std::nullopt;
        const std::optional<QByteArrayView> value = octets.take(*length);
        if (!value || !octets.take((attributeHead - *length % attributeHead) % attributeHead))
            return std::nullopt;
        if (!counts)
            continue;
        if (*type == mappedAddress)
            note(found.mapped, *value);
        else if (*type == xorMappedAddress)
            note(found.xorMapped, *value);
        else if (*type == errorCode)
            note(found.error, *value);
        else if (*type == messageIntegrity || *type == messageIntegritySha256)
            counts = false; // §14.5: what follows it is ignored
        else if (*type < firstOptional
                 && std::find(known.begin(), known.end(), *type) == known.end())
            found.unknown = true;
    }
    return found;
}

StunAnswer with(StunAnswer::Kind kind)
{
    StunAnswer answer;
    answer.kind = kind;
    return answer;
}

} // namespace

QByteArray stunBindingRequest(const StunTransaction &transaction)
{
    QByteArray request;
    request.reserve(headerSize);
    request.append('\0').append(static_cast<char>(bindingRequest));
    request.append(2, '\0'); // no attributes
    for (const quint8 octet : maskOf(transaction))
        request.append(static_cast<char>(octet));
    return request;
}

StunAnswer parseStunAnswer(QByteArrayView datagram, const StunTransaction &transaction)
{
    Octets octets(datagram);
    const std::optional<quint16> type = octets.number();
    const std::optional<quint16> length = octets.number();
    const Mask mask = maskOf(transaction);
    const std::optional<QByteArrayView> identity = octets.take(static_cast<qsizetype>(mask.size()));
    if (!type || !length || !identity || (*type != bindingSuccess && *type != bindingError))
        return with(StunAnswer::Kind::NotOurs);
    // A server from before RFC 5389 knows no cookie; it gives back all 128 bits as the id.
    const bool ours =
        std::equal(mask.begin(), mask.end(), identity->begin(),
                   [](quint8 sent, char came) { return sent == static_cast<quint8>(came); });
    if (!ours)
        return with(StunAnswer::Kind::NotOurs);
    if (*length != octets.left())
        return with(StunAnswer::Kind::Malformed);
    const std::optional<Attributes> attributes = attributesIn(octets);
    if (!attributes)
        return with(StunAnswer::Kind::Malformed);
    if (*type == bindingError) {
        StunAnswer error = with(StunAnswer::Kind::Error);
        error.errorCode = attributes->error ? codeIn(*attributes->error) : 0;
        return error;
    }
    if (attributes->unknown) // RFC 8489 §6.3.3: the transaction has failed
        return with(StunAnswer::Kind::Malformed);
    StunAnswer answer = with(StunAnswer::Kind::Mapped);
    if (attributes->xorMapped)
        answer.seen = endpointIn(*attributes->xorMapped, mask);
    else if (attributes->mapped)
        answer.seen = endpointIn(*attributes->mapped, Mask{});
    return answer.seen ? answer : with(StunAnswer::Kind::Malformed);
}

} // namespace mailworthy::net
