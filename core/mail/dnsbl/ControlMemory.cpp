#include "mail/dnsbl/ControlMemory.h"

#include <algorithm>

namespace mailworthy::dnsbl {

void ControlMemory::setPlace(const std::vector<Endpoint> &resolvers,
                             const std::vector<Address> &own)
{
    const std::lock_guard lock(m_mutex);
    if (m_resolvers == resolvers && m_own == own)
        return;
    m_resolvers = resolvers;
    m_own = own;
    m_entries.clear();
}

std::optional<ControlMemory::Controls> ControlMemory::find(const Path &path, Milliseconds now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    if (found == m_entries.end() || now - found->second.negativesAt > kept)
        return std::nullopt;
    Controls controls = found->second;
    if (now - controls.positiveAt > std::min(controls.positiveFor, kept))
        controls.positive.reset();
    return controls;
}

void ControlMemory::keep(const Path &path, const Controls &controls)
{
    const auto isEmpty = [](const Probe &probe) {
        return probe.outcome == dns::Outcome::NoSuchName || probe.outcome == dns::Outcome::NoData;
    };
    const bool inOrder =
        controls.positive && controls.positive->outcome == dns::Outcome::Records
        && std::all_of(controls.negatives.begin(), controls.negatives.end(), isEmpty);
    const std::lock_guard lock(m_mutex);
    if (inOrder)
        m_entries.insert_or_assign(path, controls);
    else
        m_entries.erase(path);
}

} // namespace mailworthy::dnsbl
