#include "mail/transport/Octets.h"

#include "base/Address.h"

#include <algorithm>

namespace mailworthy::transport {

namespace {

constexpr qsizetype longestLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype longestName = 253; // RFC 1035 §2.3.4: 255 octets on the wire

/// RFC 1035 §2.3.1 as RFC 1123 §2.1 has it; the place of the first mistake or -1.
qsizetype labelFault(QByteArrayView label)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const bool edge = i == 0 || i + 1 == label.size();
        if (i == longestLabel || (!isAlphanumeric(label[i]) && (edge || label[i] != '-')))
            return i;
    }
    return label.isEmpty() ? 0 : -1;
}

} // namespace

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool beginsWith(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size()
           && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

qsizetype skipJunk(QByteArrayView text)
{
    constexpr QByteArrayView marks[] = {"\xEF\xBB\xBF", "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x9C",
                                        "\xE2\x80\x9D"};
    qsizetype at = 0;
    while (at < text.size()) {
        if (QByteArrayView(" \t\r\n\"'\\").contains(text[at])) {
            ++at;
            continue;
        }
        const auto *const mark =
            std::find_if(std::begin(marks), std::end(marks), [&](QByteArrayView candidate) {
                return text.sliced(at).startsWith(candidate);
            });
        if (mark == std::end(marks))
            break;
        at += mark->size();
    }
    return at;
}

std::optional<quint32> decimal(QByteArrayView text, quint32 max)
{
    if (text.isEmpty() || text.size() > 10 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text)
        value = value * 10 + static_cast<quint64>(c - '0');
    return value <= max ? std::optional(static_cast<quint32>(value)) : std::nullopt;
}

qsizetype hostNameFault(QByteArrayView text)
{
    if (text.size() > longestName)
        return longestName;
    qsizetype at = 0;
    QByteArrayView last;
    while (at <= text.size()) {
        qsizetype end = text.indexOf('.', at);
        if (end < 0)
            end = text.size();
        last = text.sliced(at, end - at);
        if (const qsizetype fault = labelFault(last); fault >= 0)
            return at + fault;
        at = end + 1;
    }
    // RFC 1123 §2.1: the last label is not all digits, so that a name is no address
    return std::all_of(last.begin(), last.end(), isDigit) ? text.size() - last.size() : -1;
}

bool isAddressText(QByteArrayView text)
{
    constexpr qsizetype longest = 64; // an IPv6 address has 45 characters at most
    if (text.endsWith('.'))
        text.chop(1);
    return text.size() <= longest && Address::parse(shown(text)).has_value();
}

bool isExtensionName(QByteArrayView text)
{
    constexpr qsizetype longest = 32;
    return !text.isEmpty() && text.size() <= longest && isAlphanumeric(text.front())
           && std::all_of(text.begin(), text.end(), [](char c) {
                  return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
              });
}

QString shown(QByteArrayView octets)
{
    return QString::fromUtf8(octets.data(), octets.size());
}

} // namespace mailworthy::transport
