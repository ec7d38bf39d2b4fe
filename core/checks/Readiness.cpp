#include "checks/Readiness.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Severity;

namespace {

constexpr int gatePoints = 25;
constexpr int warningPoints = 15;
constexpr int unknownPoints = 10; ///< at least

struct Points
{
    int low;
    int high;
};

Points pointsOf(const std::optional<Severity> &worst)
{
    if (!worst)
        return {0, gatePoints};
    switch (*worst) {
    case Severity::Ok:
    case Severity::Note: return {gatePoints, gatePoints};
    case Severity::Warning: return {warningPoints, warningPoints};
    case Severity::Unknown: return {unknownPoints, gatePoints};
    case Severity::Problem: return {0, 0};
    }
    return {0, gatePoints};
}

/// Areas of finding codes that belong to a gate.
QStringList areasOf(Gate gate)
{
    switch (gate) {
    case Gate::Reachable:
        return {u"address"_s, u"port25"_s, u"relay"_s, u"inbound"_s,
                u"mx"_s,      u"host"_s,   u"domain"_s};
    case Gate::Named: return {u"ptr"_s, u"helo"_s};
    case Gate::Authenticated: return {u"spf"_s, u"dkim"_s, u"dmarc"_s};
    case Gate::Reputation: return {u"list"_s};
    }
    return {};
}

} // namespace

QString toString(Gate gate)
{
    switch (gate) {
    case Gate::Reachable: return u"reachable"_s;
    case Gate::Named: return u"named"_s;
    case Gate::Authenticated: return u"authenticated"_s;
    case Gate::Reputation: return u"reputation"_s;
    }
    return {};
}

Readiness readinessOf(const Coverage &coverage)
{
    Readiness readiness;
    readiness.high = 0;
    for (const Gate gate : {Gate::Reachable, Gate::Named, Gate::Authenticated, Gate::Reputation}) {
        const QStringList areas = areasOf(gate);
        const QStringList checks = checksOf(areas);
        const GateState state{gate, coverage.worstOf(areas, checks),
                              coverage.wanted(checks).isEmpty()};
        const bool isCertain = state.worst == Severity::Problem || coverage.areDone(checks);
        Points points = pointsOf(isCertain ? state.worst : std::nullopt);
        // Found at once, what is to be fixed holds the upper end, and what is not known the lower.
        if (coverage.has(areas, Severity::Warning))
            points.high = std::min(points.high, warningPoints);
        if (coverage.has(areas, Severity::Unknown))
            points.low = std::min(points.low, unknownPoints);
        readiness.low += points.low;
        readiness.high += points.high;
        readiness.gates.push_back(state);
    }
    // Of any check, also of those that belong to no gate.
    const bool stops = coverage.summary().problem > 0;
    if (stops)
        readiness.high = std::min(readiness.high, problemCap);
    // Something may still be found that stops mail, also by what the owner declined.
    if (stops || !coverage.areDone(usualChecks()))
        readiness.low = std::min({readiness.low, readiness.high, problemCap});
    return readiness;
}

} // namespace mailworthy::checks
