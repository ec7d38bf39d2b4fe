#include "exporting/report/AddressCover.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int networkBitsV4 = 24;
constexpr int networkBitsV6 = 64;

/// Every way of writing an address, whoever's it is, and in the place of %1 how names spell those of the owner. A word that
/// ends in a colon may stand in front of IPv6 ("ip4:" and "include:" by mistake), a label in front of digits.
constexpr QStringView anyForm =
    uR"((?<nibbles>(?:(?<![\w.])|(?<=[\w-][\w-]\.))(?:(?:[0-9a-f]\.){3,31}[0-9a-f](?=\.ip6\.arpa))"
    uR"(|(?:[0-9a-f]\.){15,31}[0-9a-f](?=\.[a-z_]))))"
    uR"(|(?<plain>(?:(?<=[g-z]:)|(?<=[g-z]\w:)|(?<=[g-z]\w\w:)|(?<=[\w-]{5}:)|(?<![\w:.])))"
    uR"((?:[0-9a-f]{0,4}(?::|%3a)){2,7})"
    uR"((?:\d+(?:\.\d+){3}|[0-9a-f]{0,4})(?!\w)[.:]?))"
    uR"(|(?<![\w.])(?:\d+[/-]\d+\.|\d+\.(?=\d+[/-]\d+\.))*(?<zone>\d{1,3}(?:\.\d{1,3}){0,2}))"
    uR"((?<zoneEnd>\.in-addr\.arpa))"
    uR"(|(?<![0-9])(?<spelled>%1)(?![0-9]))"
    uR"(|(?:(?<![\d.])|(?<=[a-z_]\.)|(?<=[a-z_-]\d\.)|(?<=[a-z_-]\d\d\.)))"
    uR"((?<octets>\d{1,3}(?:\.\d{1,3}){3})(?!\d|\.\d)(?<octetsEnd>\.(?=[a-z_]))?)";

std::array<quint8, 4> fourOf(const Address &address)
{
    std::array<quint8, 4> octets{};
    std::copy_n(address.octets().begin(), octets.size(), octets.begin());
    return octets;
}

std::array<quint8, 16> sixteenOf(const Address &address)
{
    std::array<quint8, 16> octets{};
    std::copy_n(address.octets().begin(), octets.size(), octets.begin());
    return octets;
}

QStringList decimals(const Address &address, int width)
{
    QStringList parts;
    for (const quint8 octet : address.octets())
        parts << QString::number(octet).rightJustified(width, u'0');
    return parts;
}

QStringList backwards(QStringList parts)
{
    std::reverse(parts.begin(), parts.end());
    return parts;
}

QString hexadecimal(const Address &address)
{
    QString digits;
    for (const quint8 octet : address.octets())
        digits += QString::number(octet, 16).rightJustified(2, u'0');
    return digits;
}

/// How host names write an address; in the same order for every address of the family.
QStringList spellings(const Address &address)
{
    const QString digits = hexadecimal(address);
    if (!address.isV4()) {
        QStringList groups, nibbles;
        for (qsizetype i = 0; i < digits.size(); i += 4)
            groups << digits.mid(i, 4);
        for (const QChar digit : digits)
            nibbles << digit;
        QString dashed = address.toString();
        return {groups.join(u'-'), groups.join(u'.'), dashed.replace(u':', u'-'), digits,
                backwards(nibbles).join(u'.')};
    }
    QStringList all;
    for (const int width : {0, 3}) {
        const QStringList parts = decimals(address, width);
        for (const QStringList &order : {parts, backwards(parts)}) {
            for (const QString &between : {u"-"_s, u"_"_s, u"x"_s, u"."_s})
                all << order.join(between);
        }
    }
    const QStringList padded = decimals(address, 3);
    const std::array<quint8, 4> octets = fourOf(address);
    const Address turned = Address::v4({octets[3], octets[2], octets[1], octets[0]});
    return all << padded.join(QString()) << backwards(padded).join(QString()) << digits
               << hexadecimal(turned);
}

/// Of 1 to 4 reversed octets the address, the missing ones 0.
std::optional<Address> fromReversedOctets(const QStringList &parts)
{
    std::array<quint8, 4> octets{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool fine = false;
        const uint number = parts[parts.size() - 1 - i].toUInt(&fine);
        if (!fine || number > 255)
            return std::nullopt;
        octets.at(static_cast<std::size_t>(i)) = static_cast<quint8>(number);
    }
    return Address::v4(octets);
}

} // namespace

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &made)
{
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += made(match);
        end = match.capturedEnd();
    }
    if (end == 0)
        return text;
    result += QStringView(text).sliced(end);
    return result;
}

AddressCover::AddressCover(std::vector<Address> own, std::vector<Address> kept)
    : m_own(std::move(own))
    , m_kept(std::move(kept))
{
    for (const Address &address : m_own) {
        if (leadsToSomebody(address))
            learnSpellings(address);
    }
    QStringList words;
    for (const auto &[word, covered] : m_spellings)
        words << QRegularExpression::escape(word);
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString nothing = u"(?!)"_s;
    m_forms =
        QRegularExpression(anyForm.toString().arg(words.isEmpty() ? nothing : words.join(u'|')),
                           QRegularExpression::CaseInsensitiveOption);
}

void AddressCover::learnSpellings(const Address &address)
{
    const QStringList own = spellings(address);
    const QStringList covered = spellings(standIn(address));
    for (qsizetype i = 0; i < own.size(); ++i)
        m_spellings.emplace(own[i], covered[i]);
}

QString AddressCover::spelledIn(const QString &label) const
{
    QString longest;
    for (const auto &[own, covered] : m_spellings) {
        if (covered.size() > longest.size() && label.contains(covered, Qt::CaseInsensitive))
            longest = covered;
    }
    return longest;
}

bool AddressCover::leadsToSomebody(const Address &address) const
{
    if (std::find(m_kept.begin(), m_kept.end(), address) != m_kept.end())
        return false;
    switch (address.addressClass()) {
    case AddressClass::Unspecified:
    case AddressClass::Loopback:
    case AddressClass::Multicast:
    case AddressClass::Private: return false;
    case AddressClass::LinkLocal:
    case AddressClass::Reserved: return !address.isV4();
    default: return true;
    }
}

Address AddressCover::standInV4(const Address &address)
{
    const Address network = address.masked(networkBitsV4);
    const bool carrier = address.addressClass() == AddressClass::CarrierNat;
    if (!m_networks.contains(network)) {
        const auto used = static_cast<quint8>(carrier ? m_carriers++ : m_networksV4++);
        constexpr std::array<std::array<quint8, 4>, 3> documentation{
            {{192, 0, 2, 0}, {198, 51, 100, 0}, {203, 0, 113, 0}}};
        // RFC 6598: a reader sees by it what the line is. RFC 2544: when documentation is used up.
        const std::array<quint8, 4> chosen = carrier ? std::array<quint8, 4>{100, 64, used, 0}
                                             : used < documentation.size()
                                                 ? documentation.at(used)
                                                 : std::array<quint8, 4>{198, 18, used, 0};
        m_networks.emplace(network, Address::v4(chosen));
    }
    std::array<quint8, 4> octets = fourOf(m_networks.at(network));
    if (fourOf(address)[3] != 0)
        octets[3] = static_cast<quint8>(1 + m_inNetwork[network]++ % 254);
    return Address::v4(octets);
}

Address AddressCover::standInV6(const Address &address)
{
    if (const Address plain = address.unmapped(); plain.isV4()) {
        std::array<quint8, 16> octets = sixteenOf(address);
        std::copy_n(standIn(plain).octets().begin(), 4, octets.begin() + 12);
        return Address::v6(octets);
    }
    const Address network = address.masked(networkBitsV6);
    if (!m_networks.contains(network)) {
        std::array<quint8, 16> octets{0x20, 0x01, 0x0d, 0xb8};
        if (address.addressClass() == AddressClass::UniqueLocal)
            octets = {0xfd};
        else if (address.addressClass() == AddressClass::LinkLocal)
            octets = {0xfe, 0x80};
        if (address.addressClass() != AddressClass::LinkLocal)
            octets[7] = static_cast<quint8>(++m_networksV6);
        m_networks.emplace(network, Address::v6(octets));
    }
    std::array<quint8, 16> octets = sixteenOf(m_networks.at(network));
    if (address != network) {
        const int number = 1 + m_inNetwork[network]++;
        octets[14] = static_cast<quint8>(number >> 8);
        octets[15] = static_cast<quint8>(number);
    }
    return Address::v6(octets);
}

Address AddressCover::standIn(const Address &address)
{
    if (!leadsToSomebody(address))
        return address;
    if (const auto known = m_standIns.find(address); known != m_standIns.end())
        return known->second;
    // One that is the owner's would not hide him. The networks have room enough to go on.
    constexpr int mostTries = 512;
    Address made = address.isV4() ? standInV4(address) : standInV6(address);
    for (int i = 0; i < mostTries && std::find(m_own.begin(), m_own.end(), made) != m_own.end();
         ++i)
        made = address.isV4() ? standInV4(address) : standInV6(address);
    return m_standIns.emplace(address, made).first->second;
}

/// IPv6 as it is written, also in URLs.
QString AddressCover::plain(const QString &found)
{
    QString text = found;
    const bool encoded = text.contains(u'%');
    if (encoded)
        text.replace(u"%3a"_s, u":"_s, Qt::CaseInsensitive);
    QString rest;
    // The colon or full stop of the sentence.
    while (text.endsWith(u'.') || (text.endsWith(u':') && !text.endsWith(u"::"))) {
        rest.prepend(text.back());
        text.chop(1);
    }
    const Result<Address> address = Address::parse(text);
    if (!address)
        return found;
    QString shown = standIn(*address).toString();
    if (encoded)
        shown.replace(u":"_s, u"%3A"_s);
    return shown + rest;
}

/// Four numbers: an address, or in front of a zone one that is reversed.
QString AddressCover::octets(const QString &found, bool inName)
{
    const Result<Address> forward = Address::parse(found);
    const std::optional<Address> reversed = fromReversedOctets(found.split(u'.'));
    if (!forward || !reversed)
        return found;
    const bool isOwn = std::find(m_own.begin(), m_own.end(), *forward) != m_own.end();
    if (inName && !isOwn)
        return backwards(standIn(*reversed).toString().split(u'.')).join(u'.');
    return standIn(*forward).toString();
}

/// A reversed IPv6 address, or the beginning of one, digit by digit.
QString AddressCover::nibbles(const QString &found)
{
    QString digits = QString(found).remove(u'.');
    const qsizetype count = digits.size();
    std::reverse(digits.begin(), digits.end());
    digits = digits.leftJustified(32, u'0');
    std::array<quint8, 16> octets{};
    for (std::size_t i = 0; i < octets.size(); ++i)
        octets.at(i) =
            static_cast<quint8>(digits.mid(static_cast<qsizetype>(2 * i), 2).toUInt(nullptr, 16));
    QStringList covered;
    for (const QChar digit : hexadecimal(standIn(Address::v6(octets))).left(count))
        covered.prepend(digit);
    return covered.join(u'.');
}

/// One to three octets of a zone of reverse names.
QString AddressCover::reverseZone(const QString &found)
{
    const QStringList parts = found.split(u'.');
    const std::optional<Address> address = fromReversedOctets(parts);
    if (!address)
        return found;
    return backwards(standIn(*address).toString().split(u'.').first(parts.size())).join(u'.');
}

QString AddressCover::covered(const QString &text)
{
    // In one go: what one of them has put in is not looked at by the next.
    return replaced(text, m_forms, [this](const QRegularExpressionMatch &match) {
        if (match.hasCaptured(u"nibbles"_s))
            return nibbles(match.captured(u"nibbles"_s));
        if (match.hasCaptured(u"plain"_s))
            return plain(match.captured(u"plain"_s));
        if (match.hasCaptured(u"zone"_s))
            return reverseZone(match.captured(u"zone"_s)) + match.captured(u"zoneEnd"_s);
        if (match.hasCaptured(u"spelled"_s)) {
            const auto known = m_spellings.find(match.captured().toLower());
            return known == m_spellings.end() ? match.captured() : known->second;
        }
        const QString end = match.captured(u"octetsEnd"_s);
        return octets(match.captured(u"octets"_s), !end.isEmpty()) + end;
    });
}

} // namespace mailworthy::exporting
