#include "net/fake/Responder.h"

#include <algorithm>

namespace mailworthy::net::fake {

namespace {

constexpr quint32 listTtl = 300;

/// RFC 5782 §2.1 and §2.4 backwards: what the labels in front of the zone stand for.
std::optional<Address> askedAddress(const std::vector<QByteArray> &labels)
{
    if (labels.size() == 4) {
        std::array<quint8, 4> octets{};
        for (std::size_t i = 0; i < 4; ++i) {
            bool ok = false;
            const int value = labels[i].toInt(&ok);
            if (!ok || value < 0 || value > 255)
                return std::nullopt;
            octets.at(3 - i) = static_cast<quint8>(value);
        }
        return Address::v4(octets);
    }
    if (labels.size() != 32)
        return std::nullopt;
    std::array<quint8, 16> octets{};
    for (std::size_t i = 0; i < 32; ++i) {
        bool ok = false;
        const int value = labels[i].size() == 1 ? labels[i].toInt(&ok, 16) : -1;
        if (!ok)
            return std::nullopt;
        // The first label is the last nibble.
        const std::size_t place = 31 - i;
        octets.at(place / 2) =
            static_cast<quint8>(octets.at(place / 2) | (place % 2 == 0 ? value << 4 : value));
    }
    return Address::v6(octets);
}

struct Entry
{
    std::vector<Address> codes;
    QByteArray text;
};

Entry entryOf(const PlayedList &list, const dns::Name &name)
{
    Entry entry;
    if (const auto test = list.tests.find(name); test != list.tests.end())
        entry = {test->second, "Test entry"};
    std::vector<QByteArray> labels = name.labels();
    labels.resize(labels.size() - list.zone.labels().size());
    const std::optional<Address> address = askedAddress(labels);
    const Result<dns::Name> domain = dns::Name::fromLabels(labels);
    for (const Listing *listing : list.listings) {
        const Address *listed = std::get_if<Address>(&listing->subject);
        const bool hit = listed ? address && address->sharesPrefix(*listed, listing->prefixLength)
                                : domain && *domain == std::get<dns::Name>(listing->subject);
        if (!hit)
            continue;
        for (const Address &code : listing->codes) {
            if (std::find(entry.codes.begin(), entry.codes.end(), code) == entry.codes.end())
                entry.codes.push_back(code);
        }
        if (!listing->text.isEmpty())
            entry.text = listing->text;
    }
    return entry;
}

Part said(const PlayedList &list, const dns::Name &name, dns::Type type, const Entry &entry)
{
    if (entry.codes.empty())
        return negative(Part::Kind::NoName, list.apex->soa());
    Part part;
    part.kind = Part::Kind::Data;
    if (type == dns::Type::A || type == dns::Type::ANY) {
        for (const Address &code : entry.codes)
            part.records.push_back({name, listTtl, dns::A{code}});
    }
    if ((type == dns::Type::TXT || type == dns::Type::ANY) && !entry.text.isEmpty())
        part.records.push_back({name, listTtl, dns::Txt::of(entry.text)});
    return part.records.empty() ? negative(Part::Kind::NoData, list.apex->soa()) : part;
}

Part refusal(const PlayedList &list, const dns::Name &name, dns::Type type,
             const std::optional<Address> &code)
{
    if (!code)
        return partOf(Part::Kind::Refused);
    return said(list, name, type, {{*code}, "Query refused"});
}

} // namespace

Part listPart(const PlayedList &list, const dns::Name &name, dns::Type type, const View &view)
{
    const ListState state = list.condition.state;
    if (state == ListState::Dead)
        return partOf(Part::Kind::Silent);
    if (state == ListState::Lame)
        return partOf(view.recursive ? Part::Kind::ServFail : Part::Kind::Refused);
    const bool isPublic = view.recursive && view.kind == ResolverKind::Public;
    if (isPublic && list.facts && list.facts->silentToPublicResolvers)
        return partOf(Part::Kind::ServFail);

    if (name == list.zone) {
        const Found found = list.apex->find(name, type);
        if (state == ListState::Parked && type == dns::Type::A)
            return said(list, name, type, {{*list.condition.address}, {}});
        if (found.kind == Found::Kind::Data)
            return {Part::Kind::Data, found.records, {}, {}, {}, false, false, false};
        return negative(Part::Kind::NoData, list.apex->soa());
    }
    if (const auto host = list.apex->hosts().find(name); host != list.apex->hosts().end()) {
        Part part = partOf(Part::Kind::Data);
        part.records = addressRecords(name, host->second, type);
        return part.records.empty() ? negative(Part::Kind::NoData, list.apex->soa()) : part;
    }
    if (isPublic && list.facts && list.facts->refusesPublicResolvers)
        return refusal(list, name, type, list.facts->refusalCode);
    switch (state) {
    case ListState::Refusing: return refusal(list, name, type, list.condition.address);
    case ListState::Wildcard: return said(list, name, type, {{*list.condition.address}, "Listed"});
    case ListState::Parked:
        return said(list, name, type, {{*list.condition.address}, "v=spf1 -all"});
    case ListState::Empty: return negative(Part::Kind::NoName, list.apex->soa());
    case ListState::Alive:
    case ListState::Dead:
    case ListState::Gone:
    case ListState::Lame: break;
    }
    return said(list, name, type, entryOf(list, name));
}

} // namespace mailworthy::net::fake
