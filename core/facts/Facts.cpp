#include "facts/Facts.h"

#include <algorithm>

namespace mailworthy::facts {

const ReverseName *ReverseFact::confirmedName() const
{
    for (const ReverseName &item : names) {
        if (item.confirmed == true)
            return &item;
    }
    return nullptr;
}

line::InboundVerdict InboundFact::verdict(Timestamp now) const
{
    if (greeter)
        return line::judgeVisits(*greeter, own);
    return line::judgeClues(clues.value_or(std::vector<line::InboundClue>{}), own, now);
}

bool InboundFact::wasTested() const
{
    return clues || (greeter && greeter->outcome == net::GreeterOutcome::Waited)
           || (greeter && line::judgeVisits(*greeter, own).state == line::InboundState::Reached);
}

const RelayFact::Attempt *RelayFact::best() const
{
    const auto before = [](const Attempt &a, const Attempt &b) {
        const bool aDone = a.transcript.outcome == net::SmtpOutcome::Completed;
        const bool bDone = b.transcript.outcome == net::SmtpOutcome::Completed;
        return aDone != bDone ? bDone : a.transcript.stage < b.transcript.stage;
    };
    const auto best = std::max_element(attempts.begin(), attempts.end(), before);
    return best == attempts.end() ? nullptr : &*best;
}

} // namespace mailworthy::facts
