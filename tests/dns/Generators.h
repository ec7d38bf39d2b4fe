#pragma once
// Values for the round-trip tests: every type of record, names with any octet, from a fixed seed.
#include "dns/Record.h"

#include <random>

namespace mailworthy::testkit {

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    int number(int max) { return std::uniform_int_distribution<int>(0, max)(m_random); }
    quint32 word() { return static_cast<quint32>(m_random()); }

    QByteArray octets(int max)
    {
        QByteArray bytes(number(max), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(number(255));
        return bytes;
    }

    dns::Name name()
    {
        // Few different labels, so that ends of names are shared and compression has work to do.
        static const QByteArray common[] = {"example", "org", "mail", "_dmarc", "EXAMPLE", "a"};
        std::vector<QByteArray> labels;
        for (int i = number(5); i > 0; --i) {
            QByteArray odd = octets(20);
            labels.push_back(number(4) == 0 && !odd.isEmpty() ? odd : common[number(5)]);
        }
        return dns::Name::fromLabels(std::move(labels)).value();
    }

    Address v4() { return Address::v4({octet(), octet(), octet(), octet()}); }
    Address v6()
    {
        std::array<quint8, 16> octets{};
        for (quint8 &value : octets)
            value = octet();
        return Address::v6(octets);
    }

    dns::Txt txt()
    {
        dns::Txt txt;
        for (int i = number(3); i >= 0; --i)
            txt.strings.push_back(octets(number(3) == 0 ? 255 : 40));
        return txt;
    }

    dns::RecordData data()
    {
        using namespace dns;
        const auto u16 = [this] { return static_cast<quint16>(word()); };
        switch (number(13)) {
        case 0: return A{v4()};
        case 1: return Aaaa{v6()};
        case 2: return Ns{name()};
        case 3: return Cname{name()};
        case 4: return Dname{name()};
        case 5: return Ptr{name()};
        case 6: return Mx{u16(), name()};
        case 7: return txt();
        case 8:
            // At most 31 bits: the times of an SOA are written like a TTL.
            return Soa{name(), name(), word(), word() >> 1, word() >> 1, word() >> 1, word() >> 1};
        case 9: return Srv{u16(), u16(), u16(), name()};
        case 10:
            return Caa{octet(), QByteArrayList{"issue", "issuewild", "iodef"}.at(number(2)),
                       octets(300)};
        case 11: return Tlsa{octet(), octet(), octet(), QByteArray(1, 'x') + octets(64)};
        case 12: return Ds{u16(), octet(), octet(), QByteArray(1, 'x') + octets(48)};
        default: return Unknown{static_cast<quint16>(1000 + number(5000)), octets(60)};
        }
    }

    dns::Record record() { return {name(), word() >> 1, data()}; }

    std::vector<dns::Record> records(int max)
    {
        std::vector<dns::Record> list;
        for (int i = number(max); i > 0; --i)
            list.push_back(record());
        return list;
    }

private:
    quint8 octet() { return static_cast<quint8>(number(255)); }
    std::mt19937 m_random;
};

} // namespace mailworthy::testkit
