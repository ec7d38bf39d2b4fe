#include "line/AddressInName.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

namespace {

using Octets = std::array<int, 4>;

std::optional<Octets> v4Octets(const NameParts &parts)
{
    if (!parts.address || !parts.address->isV4())
        return std::nullopt;
    const auto octets = parts.address->octets();
    return Octets{octets[0], octets[1], octets[2], octets[3]};
}

/// `wanted` as successive numbers, in order or reversed.
bool hasInRow(const NameParts &parts, const std::vector<int> &wanted)
{
    const std::size_t size = wanted.size();
    for (std::size_t i = 0; i + size <= parts.numbers.size(); ++i) {
        const auto equals = [&](bool reversed) {
            for (std::size_t k = 0; k < size; ++k) {
                if (parts.numbers[i + k].value != wanted[reversed ? size - 1 - k : k])
                    return false;
            }
            return true;
        };
        if (equals(false) || equals(true))
            return true;
    }
    return false;
}

bool hasShuffled(const NameParts &parts, const Octets &octets)
{
    Octets sorted = octets;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i + 4 <= parts.numbers.size(); ++i) {
        Octets window{};
        for (std::size_t k = 0; k < 4; ++k)
            window[k] = parts.numbers[i + k].value;
        std::sort(window.begin(), window.end());
        if (window == sorted)
            return true;
    }
    return false;
}

QByteArray padded(int number)
{
    return QByteArray::number(number).rightJustified(3, '0');
}

/// Octets in one run of digits: padded to three, run together, as hexadecimal digits, or as one
/// decimal number.
bool hasPacked(const NameParts &parts, const Octets &o)
{
    QByteArrayList forms;
    QByteArray hex, hexReversed, pad, padReversed, plain, plainReversed;
    quint32 number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t back = 3 - i;
        hex += QByteArray::number(o[i], 16).rightJustified(2, '0');
        hexReversed += QByteArray::number(o[back], 16).rightJustified(2, '0');
        pad += padded(o[i]);
        padReversed += padded(o[back]);
        plain += QByteArray::number(o[i]);
        plainReversed += QByteArray::number(o[back]);
        number = number * 256U + static_cast<quint32>(o[i]);
    }
    for (const QByteArray &form :
         {pad, padReversed, plain, plainReversed, QByteArray::number(number)}) {
        const bool found =
            std::any_of(parts.numbers.begin(), parts.numbers.end(), [&](const NumberRun &run) {
                return form.size() >= 7 && run.digits == form;
            });
        if (found)
            return true;
    }
    return parts.left.contains(hex) || parts.left.contains(hexReversed);
}

/// RFC 4291 addresses as 32 hexadecimal digits in either order, or 16 successive ones of them.
bool hasV6(const NameParts &parts)
{
    if (!parts.address || parts.address->isV4())
        return false;
    QByteArray digits;
    for (const quint8 octet : parts.address->octets())
        digits += QByteArray::number(octet, 16).rightJustified(2, '0');
    QByteArray compact = parts.left;
    compact.replace('.', "").replace('-', "");
    QByteArray reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    for (const QByteArray &text : {digits, reversed}) {
        for (qsizetype at = 0; at + 16 <= text.size(); ++at) {
            if (compact.contains(text.sliced(at, 16)))
                return true;
        }
    }
    return false;
}

/// Four numbers of a dotted or hyphenated quad, for when the address is not known.
bool looksLikeQuad(const NameParts &parts)
{
    for (std::size_t i = 0; i + 4 <= parts.numbers.size(); ++i) {
        bool quad = true;
        for (std::size_t k = 0; k < 4; ++k) {
            const NumberRun &run = parts.numbers[i + k];
            quad = quad && run.value >= 0 && run.value <= 255 && (k == 0 || run.separated);
        }
        if (quad)
            return true;
    }
    return false;
}

} // namespace

std::optional<NameFeature> addressFeature(const NameParts &parts)
{
    const std::optional<Octets> octets = v4Octets(parts);
    if (!octets) {
        if (hasV6(parts))
            return NameFeature{u"full-address"_s, 4, parts.address->toString()};
        if (!parts.address && looksLikeQuad(parts))
            return NameFeature{u"full-address"_s, 4, QString::fromLatin1(parts.left)};
        return std::nullopt;
    }
    const QString text = parts.address->toString();
    const Octets &o = *octets;
    if (hasShuffled(parts, o) || hasPacked(parts, o))
        return NameFeature{u"full-address"_s, 4, text};
    if (hasInRow(parts, {o[0], o[1], o[2]}) || hasInRow(parts, {o[1], o[2], o[3]}))
        return NameFeature{u"three-octets"_s, 3, text};
    const auto hasPair = [&](int a, int b) {
        const QByteArray pair = padded(a) + padded(b);
        return hasInRow(parts, {a, b})
               || std::any_of(parts.numbers.begin(), parts.numbers.end(),
                              [&](const NumberRun &run) { return run.digits == pair; });
    };
    if (hasPair(o[2], o[3]) || hasPair(o[0], o[1]))
        return NameFeature{u"two-octets"_s, 2, text};
    if (hasInRow(parts, {o[3]}))
        return NameFeature{u"last-octet"_s, 1, QString::number(o[3])};
    return std::nullopt;
}

} // namespace mailworthy::line
