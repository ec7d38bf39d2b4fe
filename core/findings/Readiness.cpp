#include "findings/Readiness.h"

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gatePoints = 25;
constexpr int warningPoints = 15;
constexpr int problemCap = 60;

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
    case Severity::Unknown: return {warningPoints - 5, gatePoints};
    case Severity::Problem: return {0, 0};
    }
    return {0, gatePoints};
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

QStringList areasOf(Gate gate)
{
    switch (gate) {
    case Gate::Reachable:
        return {u"address"_s, u"port25"_s, u"relay"_s, u"mx"_s, u"host"_s, u"domain"_s};
    case Gate::Named: return {u"ptr"_s, u"helo"_s};
    case Gate::Authenticated: return {u"spf"_s, u"dkim"_s, u"dmarc"_s};
    case Gate::Reputation: return {u"list"_s};
    }
    return {};
}

std::optional<Severity> worstOf(const Report &report, const QStringList &areas)
{
    std::optional<Severity> worst;
    for (const Finding &finding : report.findings) {
        if (!areas.contains(finding.code.section(u'.', 0, 0)))
            continue;
        if (!worst || rank(finding.severity) < rank(*worst))
            worst = finding.severity;
    }
    return worst;
}

Readiness readinessOf(const Report &report)
{
    Readiness readiness;
    readiness.high = 0;
    bool problem = false;
    for (const Gate gate : {Gate::Reachable, Gate::Named, Gate::Authenticated, Gate::Reputation}) {
        const GateState state{gate, worstOf(report, areasOf(gate))};
        const Points points = pointsOf(state.worst);
        readiness.low += points.low;
        readiness.high += points.high;
        problem = problem || state.worst == Severity::Problem;
        readiness.gates.push_back(state);
    }
    if (problem) {
        readiness.high = std::min(readiness.high, problemCap);
        readiness.low = std::min(readiness.low, readiness.high);
    }
    return readiness;
}

} // namespace mailworthy::findings
