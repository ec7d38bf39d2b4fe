// Words of the preview of mail under DMARC, and of the way from observing to refusing.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"preview.heading", MW_TEXT("What receivers make of your mail")},
    {"preview.now", MW_TEXT("Now: {text}")},
    {"preview.after", MW_TEXT("With the records in place: {text}")},
    {"preview.both", MW_TEXT("Now and with the records in place: {text}")},

    {"preview.mail.ordinary", MW_TEXT("Your mail from {address}")},
    {"preview.mail.ordinary.unknown", MW_TEXT("Your mail")},
    {"preview.mail.relayed", MW_TEXT("Your mail through {relay}")},
    {"preview.mail.bounce", MW_TEXT("A bounce from {address}")},
    {"preview.mail.bounce.unknown", MW_TEXT("A bounce from your server")},
    {"preview.mail.bounce.relay", MW_TEXT("A bounce through {relay}")},
    {"preview.mail.host-mail",
     MW_TEXT("Mail of the server itself, such as cron's, from {address}")},
    {"preview.mail.host-mail.unknown", MW_TEXT("Mail of the server itself, such as cron's")},
    {"preview.mail.host-mail.relay",
     MW_TEXT("Mail of the server itself, such as cron's, through {relay}")},
    {"preview.mail.forwarded", MW_TEXT("Your mail, forwarded by somebody else")},
    {"preview.mail.mailing-list", MW_TEXT("Your mail through a mailing list that changes it")},
    {"preview.mail.forged", MW_TEXT("A stranger who writes in your name")},
    {"preview.mail.forged-below", MW_TEXT("A stranger who invents a name below your domain")},

    {"preview.identity.signed",
     MW_TEXT("From {from}, envelope sender {envelope}, signed by {domain} ({selectors}).")},
    {"preview.identity.no-key",
     MW_TEXT("From {from}, envelope sender {envelope}, not signed: there is no key yet.")},
    {"preview.identity.bounce",
     MW_TEXT("From {from}, without an envelope sender, so that the greeting {helo} counts; taken "
             "as unsigned, because many servers do not sign bounces.")},
    {"preview.identity.bounce-relay",
     MW_TEXT("From {from}, without an envelope sender, so that the relay's greeting counts; taken "
             "as unsigned, because many servers do not sign bounces.")},
    {"preview.identity.host-mail",
     MW_TEXT("From {from}, envelope sender {envelope}; taken as unsigned, because the signature is "
             "set up for {domain} alone.")},
    {"preview.identity.forwarded",
     MW_TEXT("From {from}, envelope sender {envelope}, signed by {domain} ({selectors}), handed on "
             "by a server that is not yours.")},
    {"preview.identity.forwarded.no-key",
     MW_TEXT("From {from}, envelope sender {envelope}, not signed, handed on by a server that is "
             "not yours.")},
    {"preview.identity.mailing-list",
     MW_TEXT("From {from}; the list puts its own envelope sender, and what it changes breaks your "
             "signature.")},
    {"preview.identity.forged",
     MW_TEXT("From {from}, envelope sender {envelope}, from a server that is not yours, without "
             "your signature.")},

    {"preview.pass.both-aligned",
     MW_TEXT("It passes: SPF allows the address ({term}), and the signature counts.")},
    {"preview.pass.both-aligned.relay",
     MW_TEXT("It passes: the signature counts, and SPF allows what the relay names ({term}).")},
    {"preview.pass.spf-aligned", MW_TEXT("It passes, because SPF allows the address ({term}).")},
    {"preview.pass.spf-aligned.relay",
     MW_TEXT("It passes as long as the relay sends from the addresses it names ({term}).")},
    {"preview.pass.dkim-aligned", MW_TEXT("It passes, because the signature counts.")},
    {"preview.pass.forgery",
     MW_TEXT("It passes, though it is forged: SPF lets everybody send ({term}).")},
    {"preview.fail.nothing-passes.none",
     MW_TEXT("It fails: neither SPF nor a signature passes. It is delivered as usual.")},
    {"preview.fail.nothing-passes.quarantine",
     MW_TEXT("It fails: neither SPF nor a signature passes. It goes to the spam folder.")},
    {"preview.fail.nothing-passes.reject",
     MW_TEXT("It fails: neither SPF nor a signature passes. It is refused.")},
    {"preview.fail.nothing-aligned.none",
     MW_TEXT("It fails: what passes speaks for another name than {author}. It is delivered as "
             "usual.")},
    {"preview.fail.nothing-aligned.quarantine",
     MW_TEXT("It fails: what passes speaks for another name than {author}. It goes to the spam "
             "folder.")},
    {"preview.fail.nothing-aligned.reject",
     MW_TEXT("It fails: what passes speaks for another name than {author}. It is refused.")},
    {"preview.none.no-record",
     MW_TEXT("There is no DMARC record: every receiver decides on its own.")},
    {"preview.none.record-unusable",
     MW_TEXT("The DMARC record cannot be used: every receiver decides on its own.")},
    {"preview.unknown", MW_TEXT("That could not be found out. {why}")},

    {"preview.reports.other",
     MW_TEXT("Reports about {domain} go to {mailbox}, and {host} has not agreed to take them. "
             "Whoever runs {host} must publish \"{value}\" as TXT at {name}; without it no report "
             "arrives.")},
    {"preview.reports.agreed",
     MW_TEXT("Reports about {domain} go to {mailbox}, and {host} has agreed to take them.")},
    {"preview.reports.own",
     MW_TEXT("Reports about {domain} go to {mailbox}; the record at {name}, among those to "
             "publish, says that {host} takes them.")},
    {"preview.reports.unknown",
     MW_TEXT("Reports about {domain} go to {mailbox}. Whether {host} has agreed to take them could "
             "not be found out.")},

    {"rollout.heading", MW_TEXT("From observing to refusing")},
    {"rollout.before", MW_TEXT("Before the next step:")},
    {"rollout.met.yes", MW_TEXT("yes")},
    {"rollout.met.no", MW_TEXT("not yet")},
    {"rollout.met.unknown", MW_TEXT("could not tell")},
    {"rollout.met.yours", MW_TEXT("only you know")},
    {"rollout.stage.absent", MW_TEXT("No DMARC record is published yet.")},
    {"rollout.stage.none", MW_TEXT("Receivers only observe and send reports (p=none).")},
    {"rollout.stage.quarantine-test",
     MW_TEXT("The spam folder is on trial (p=quarantine with t=y): receivers that know the trial "
             "only observe, older ones sort already.")},
    {"rollout.stage.quarantine", MW_TEXT("Forged mail goes to the spam folder (p=quarantine).")},
    {"rollout.stage.reject-test",
     MW_TEXT("Refusing is on trial (p=reject with t=y): receivers that know the trial use the spam "
             "folder, older ones refuse already.")},
    {"rollout.stage.reject",
     MW_TEXT("Forged mail is refused (p=reject). That is as far as it goes.")},
    {"rollout.stage.unknown", MW_TEXT("Where the domain stands could not be found out. {why}")},
    {"rollout.next.none", MW_TEXT("Next step: publish the record with p=none.")},
    {"rollout.next.quarantine-test",
     MW_TEXT("Next step: the spam folder on trial (p=quarantine with t=y).")},
    {"rollout.next.quarantine", MW_TEXT("Next step: the spam folder (p=quarantine).")},
    {"rollout.next.reject-test", MW_TEXT("Next step: refusing on trial (p=reject with t=y).")},
    {"rollout.next.reject", MW_TEXT("Next step: refusing (p=reject).")},
    {"rollout.jump",
     MW_TEXT("The plan goes straight to refusing. Mail you do not know of is lost then; sort it "
             "into the spam folder first, unless you know everything that sends in your name.")},

    {"rollout.short.aligned", MW_TEXT("Your mail passes")},
    {"rollout.short.reports-read", MW_TEXT("Reports of {weeks} weeks read")},
    {"rollout.short.all-senders-known", MW_TEXT("All senders known")},
    {"rollout.short.dkim-signs-all", MW_TEXT("Everything is signed")},
    {"rollout.short.no-mailing-lists", MW_TEXT("Nobody writes to mailing lists")},
    {"rollout.condition.aligned.yes", MW_TEXT("Your own mail passes.")},
    {"rollout.condition.aligned.no", MW_TEXT("Your own mail does not pass yet.")},
    {"rollout.condition.aligned.unknown",
     MW_TEXT("Whether your own mail passes could not be found out.")},
    {"rollout.condition.aligned.yours", MW_TEXT("Your own mail passes SPF or is signed.")},
    {"rollout.condition.reports-read.yours",
     MW_TEXT("You have read the reports of at least {weeks} weeks.")},
    {"rollout.condition.reports-read.no",
     MW_TEXT("Nobody gets reports: the record names no mailbox for them.")},
    {"rollout.condition.all-senders-known.yours",
     MW_TEXT("You know every server that sends in your name.")},
    {"rollout.condition.dkim-signs-all.yes",
     MW_TEXT("The key of your signature is published; everything that sends must sign with it.")},
    {"rollout.condition.dkim-signs-all.no",
     MW_TEXT("No key of your signature that receivers accept is published.")},
    {"rollout.condition.dkim-signs-all.unknown",
     MW_TEXT("Whether the key of your signature is published could not be found out.")},
    {"rollout.condition.dkim-signs-all.yours", MW_TEXT("Everything that sends signs its mail.")},
    {"rollout.condition.no-mailing-lists.yours",
     MW_TEXT("Nobody with an address of the domain writes to mailing lists; such mail would be "
             "refused.")},
};

} // namespace

std::span<const Phrase> previewTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
