// What a visitor says to the greeter, in pieces of any size.
#include "Fuzz.h"
#include "net/GreeterDialogue.h"

using namespace mailworthy::net;

namespace {

struct Outcome
{
    GreeterTalk talk;
    VisitEnd end = VisitEnd::Open;
};

Outcome talk(QByteArrayView octets, qsizetype piece)
{
    GreeterDialogue dialogue("mail.example");
    MW_HOLDS(dialogue.greet().send.startsWith("220 "));
    for (qsizetype at = 0; at < octets.size() && !dialogue.isOver(); at += piece) {
        const GreeterDialogue::Step step =
            dialogue.receive(octets.sliced(at, std::min(piece, octets.size() - at)));
        MW_HOLDS(step.send.isEmpty() || step.send.endsWith("\r\n"));
        MW_HOLDS(step.close == dialogue.isOver());
        // No mail is asked for, and none is refused for good.
        for (const QByteArray &line : step.send.split('\n'))
            MW_HOLDS(!line.startsWith("354") && !line.startsWith("55"));
    }
    return {dialogue.talk(), dialogue.end()};
}

} // namespace

MW_FUZZ_TARGET(greeter_dialogue)
{
    const Outcome whole = talk(input, input.size() + 1);
    MW_HOLDS(whole.talk.lines.size() <= 60 && whole.talk.recipients.size() <= 20);
    MW_HOLDS(!whole.talk.name.contains(' ') && !whole.talk.name.contains('\n'));
    const Outcome pieces = talk(input, input.size() > 65536 ? 4093 : 1);
    // Only how the whole of a flood is bounded may depend on the pieces.
    if (input.size() < 2000) {
        MW_HOLDS(pieces.talk == whole.talk);
        MW_HOLDS(pieces.end == whole.end);
    }
}
