#pragma once
// Planned records laid over another Internet: what a receiver would see after publishing.
// Everything else is asked of the Internet beneath, which must outlive this object. Aliases are
// followed across both. Any thread may call.
#include "net/ForwardingInternet.h"

#include <map>

namespace mailworthy::net {

/// What will stand at one name for one type.
struct OverlaySet
{
    dns::Name owner;
    dns::Type type = dns::Type::TXT;
    std::vector<dns::RecordData>
        data; ///< all of `type`; empty: there will be none (except those that are kept)
    quint32 ttl = 3600;
    /// TXT only: published texts that do not begin with this (ASCII case-insensitive) stay beside
    /// the planned ones, as a site verification stays beside SPF. Empty: nothing stays.
    QByteArray replacesTextsBeginning;
};

class Overlay final : public ForwardingInternet
{
public:
    Overlay(Internet &inner, std::vector<OverlaySet> sets);
    /// One set for each owner and type among the records, nothing kept.
    Overlay(Internet &inner, std::span<const dns::Record> records);

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;

private:
    struct Walk;
    using Sets = std::map<dns::Type, OverlaySet>;

    [[nodiscard]] const OverlaySet *find(const dns::Name &owner, dns::Type type) const;
    [[nodiscard]] bool exists(const dns::Name &name) const;
    void advance(Walk &walk) const;
    void take(Walk &walk, const dns::Answer &inner) const;
    void finishWith(Walk &walk, const OverlaySet &set, const dns::Answer *inner) const;

    std::map<dns::Name, Sets> m_sets;
};

} // namespace mailworthy::net
