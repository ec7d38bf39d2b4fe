#include "net/fake/World.h"

namespace mailworthy::net::fake {

bool Target::hits(const dns::Name &name) const
{
    return closeness(name) >= 0;
}

int Target::closeness(const dns::Name &name) const
{
    if (names.empty())
        return 0;
    int closest = -1;
    for (const dns::Name &candidate : names) {
        if (below ? name.isPartOf(candidate) : name == candidate)
            closest = std::max(closest, static_cast<int>(candidate.labels().size()));
    }
    return closest;
}

const Epoch &World::at(Milliseconds elapsed) const
{
    const Epoch *found = &epochs.front();
    for (const Epoch &epoch : epochs) {
        if (epoch.from <= elapsed)
            found = &epoch;
    }
    return *found;
}

} // namespace mailworthy::net::fake
