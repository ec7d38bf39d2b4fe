#include "base/TypedAddress.h"

#include <algorithm>

namespace mailworthy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxShown = 300;
constexpr qsizetype partsV4 = 4;
constexpr qsizetype longestOctet = 3;
constexpr int largestOctet = 255;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "[2001:db8::1]" and "[IPv6:2001:db8::1]" (RFC 5321 §4.1.3) without what is around the address.
QStringView withoutBrackets(QStringView text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']') || text.size() < 2)
        return text;
    text = text.sliced(1, text.size() - 2);
    return text.startsWith(u"IPv6:", Qt::CaseInsensitive) ? text.sliced(5) : text;
}

/// What is wrong with four numbers that are no address; none: they are not even numbers.
std::optional<Error> faultOfV4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), isDigits))
        return std::nullopt;
    if (parts.size() != partsV4)
        return Error(u"address.part-count"_s, {{u"count"_s, qint64(parts.size())}});
    for (const QStringView part : parts) {
        if (part.size() > 1 && part.front() == u'0')
            return Error(u"address.leading-zero"_s, {{u"part"_s, part.toString()}});
        if (part.size() > longestOctet || part.toInt() > largestOctet)
            return Error(u"address.too-large"_s, {{u"part"_s, part.toString()}});
    }
    return std::nullopt;
}

Error faultOf(QStringView text)
{
    if (const Result<Endpoint> endpoint = Endpoint::parse(text, 0)) {
        return {u"address.has-port"_s,
                {{u"address"_s, endpoint->address.toString()},
                 {u"port"_s, QString::number(endpoint->port)}}};
    }
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const Result<Address> network = Address::parse(text.first(slash));
        if (network && isDigits(text.sliced(slash + 1)))
            return {u"address.is-network"_s, {{u"address"_s, network->toString()}}};
    }
    if (const qsizetype percent = text.indexOf(u'%');
        percent >= 0 && Address::parse(text.first(percent)))
        return {u"address.has-zone"_s, {{u"zone"_s, text.sliced(percent).toString()}}};
    return faultOfV4(text).value_or(Error(u"address.not-an-address"_s));
}

} // namespace

Result<Address> parseTypedAddress(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QStringView bare = withoutBrackets(trimmed);
    if (const Result<Address> address = Address::parse(bare))
        return address->unmapped();
    Error fault = faultOf(bare);
    fault.args[u"text"_s] = trimmed.first(std::min(trimmed.size(), maxShown)).toString();
    return failure(std::move(fault));
}

} // namespace mailworthy
