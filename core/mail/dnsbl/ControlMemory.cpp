#include "mail/dnsbl/ControlMemory.h"

#include <algorithm>

namespace mailworthy::dnsbl {

void ControlMemory::setResolvers(const std::vector<Endpoint> &resolvers)
{
    const std::lock_guard lock(m_mutex);
    if (m_resolvers == resolvers)
        return;
    m_resolvers = resolvers;
    m_entries.clear();
}

std::optional<ControlMemory::Controls> ControlMemory::find(const Path &path, Milliseconds now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path);
    if (found == m_entries.end() || now - found->second.at > kept)
        return std::nullopt;
    return found->second.controls;
}

void ControlMemory::keep(const Path &path, const Controls &controls, Milliseconds now)
{
    const auto isEmpty = [](const Probe &probe) {
        return probe.outcome == dns::Outcome::NoSuchName || probe.outcome == dns::Outcome::NoData;
    };
    const bool inOrder =
        controls.positive && controls.positive->outcome == dns::Outcome::Records
        && std::all_of(controls.negatives.begin(), controls.negatives.end(), isEmpty);
    if (!inOrder)
        return;
    const std::lock_guard lock(m_mutex);
    m_entries.insert_or_assign(path, Entry{controls, now});
}

} // namespace mailworthy::dnsbl
