// What a mail server says, in pieces of any size. First octet: "t" TLS from the start, "p" plain.
#include "Fuzz.h"
#include "net/SmtpDialogue.h"

using namespace mailworthy::net;

namespace {

SmtpTranscript talk(const SmtpScript &script, QByteArrayView octets, qsizetype piece)
{
    SmtpDialogue dialogue(script);
    dialogue.connected();
    if (script.security == SmtpSecurity::Tls)
        (void)dialogue.encrypted({});
    for (qsizetype at = 0; at < octets.size() && !dialogue.isOver(); at += piece) {
        const SmtpDialogue::Step step =
            dialogue.receive(octets.sliced(at, std::min(piece, octets.size() - at)));
        MW_HOLDS(step.send.isEmpty() || step.send.endsWith("\r\n"));
        MW_HOLDS(step.send.count('\n') <= 1);
        MW_HOLDS((step.next == SmtpDialogue::Next::Close) == dialogue.isOver());
        if (step.next == SmtpDialogue::Next::StartTls)
            (void)dialogue.encrypted({});
    }
    dialogue.ended(SmtpOutcome::Dropped, {});
    return dialogue.transcript();
}

} // namespace

MW_FUZZ_TARGET(smtp_dialogue)
{
    SmtpScript script;
    script.greetAs = "mail.example";
    if (input.startsWith('t'))
        script.security = SmtpSecurity::Tls;
    else if (input.startsWith('p'))
        script.security = SmtpSecurity::Plain;
    const QByteArrayView octets = input.sliced(input.isEmpty() ? 0 : 1);
    for (const qsizetype piece : {octets.size() + 1, qsizetype(octets.size() > 65536 ? 4093 : 1)}) {
        const SmtpTranscript told = talk(script, octets, piece);
        MW_HOLDS(told.lines.size() <= 200 && told.ehlo.lines.size() <= 128);
        MW_HOLDS(told.outcome != SmtpOutcome::Rejected || told.lastReply.code != 0);
        MW_HOLDS(!told.certificate || told.offersStartTls || script.security == SmtpSecurity::Tls);
        MW_HOLDS(told.outcome != SmtpOutcome::Completed || told.ehlo.code == 250);
        (void)told.greetingName();
        (void)told.extension("SIZE");
    }
}
