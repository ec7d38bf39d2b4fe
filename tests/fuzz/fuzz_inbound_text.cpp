// A text from elsewhere about mail that comes in.
#include "Fuzz.h"
#include "line/Inbound.h"

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::line;

MW_FUZZ_TARGET(inbound_text)
{
    const Timestamp now = *timestampFromIso(u"2026-11-24T10:00:00Z");
    const std::vector<InboundClue> clues = readInboundText(input.toByteArray(), now);
    MW_HOLDS(clues.size() <= 200);
    OwnSide own;
    own.addresses = {Address::v4({44, 128, 0, 25})};
    own.names = {QStringLiteral("mail.good.example")};
    const InboundVerdict verdict = judgeClues(clues, own, now);
    MW_HOLDS(verdict.why.isEmpty() == (verdict.state == InboundState::Reached));
    MW_HOLDS((verdict.state == InboundState::Unknown) != verdict.proof.has_value());
    if (!verdict.proof)
        return;
    // A verdict rests on a clue that names us.
    const InboundClue &proof = clues.at(*verdict.proof);
    const QString &name = own.names.front();
    MW_HOLDS(proof.by == name || proof.host == name || proof.to == own.addresses.front());
    MW_HOLDS(std::all_of(proof.from.begin(), proof.from.end(), [&](const Address &from) {
        return originOf(from, own) == Origin::Outside;
    }));
    MW_HOLDS(proof.line.size() <= 300);
}
