#pragma once
// How ready a set-up is: four gates and a range instead of one magic number. What is unknown widens
// the range; any Problem caps it at 60 (ux 3.12). Pure.
#include "findings/Report.h"

namespace mailworthy::findings {

enum class Gate { Reachable, Named, Authenticated, Reputation };
/// "reachable", "named", "authenticated", "reputation"
[[nodiscard]] QString toString(Gate gate);

struct GateState
{
    Gate gate = Gate::Reachable;
    std::optional<Severity> worst; ///< empty: nothing was checked yet
};

struct Readiness
{
    std::vector<GateState> gates;
    int low = 0;
    int high = 100;
};

[[nodiscard]] Readiness readinessOf(const Report &report);
/// Areas of finding codes that belong to a gate.
[[nodiscard]] QStringList areasOf(Gate gate);
/// The worst severity among the findings of these areas; Ok and Note count as such, nothing found
/// gives nothing.
[[nodiscard]] std::optional<Severity> worstOf(const Report &report, const QStringList &areas);

} // namespace mailworthy::findings
