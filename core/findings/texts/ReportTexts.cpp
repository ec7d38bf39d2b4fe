// Words of the report.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"report.title", MW_TEXT("Mail report for {domain}")},
    {"report.title-empty", MW_TEXT("Mail report")},
    {"report.made", MW_TEXT("Made on {time} by Mailworthy {version}")},
    {"report.anonymised",
     MW_TEXT("For showing around: names, addresses and keys are replaced by stand-ins such as "
             "example.org, 192.0.2.1 and 2001:db8::1, the same ones throughout.")},
    {"report.ready", MW_TEXT("Ready so far")},
    {"report.range", MW_TEXT("{low} to {high} of 100")},
    {"report.range-one", MW_TEXT("{low} of 100")},
    {"report.range-note",
     MW_TEXT("What is not known makes the range wide. Any one thing that stops mail keeps it at 60 "
             "or below.")},
    {"report.gate.reachable", MW_TEXT("Reachable")},
    {"report.gate.named", MW_TEXT("Named")},
    {"report.gate.authenticated", MW_TEXT("Authenticated")},
    {"report.gate.reputation", MW_TEXT("Reputation")},
    {"report.gate-open", MW_TEXT("Not checked yet")},
    {"report.gate-declined", MW_TEXT("Not checked, by the owner's choice")},
    {"report.facts", MW_TEXT("The set-up")},
    {"report.fact.domain", MW_TEXT("Mail domain")},
    {"report.fact.host", MW_TEXT("Mail host")},
    {"report.fact.greeting", MW_TEXT("Greets as")},
    {"report.fact.address", MW_TEXT("Sends from")},
    {"report.fact.relay", MW_TEXT("Through the relay")},
    {"report.fact.server", MW_TEXT("Mail server")},
    {"report.fact.dns-host", MW_TEXT("DNS host")},
    {"report.findings", MW_TEXT("What was found")},
    {"report.more", MW_TEXT("TLS, and what is published")},
    {"report.first-step", MW_TEXT("What to do:")},
    {"report.seen", MW_TEXT("Seen {time}")},
    {"report.outdated", MW_TEXT("Outdated: the set-up was changed after this was seen.")},
    {"report.gaps", MW_TEXT("What was not checked")},
    {"report.gap-not-asked", MW_TEXT("not asked yet")},
    {"report.gap-stopped", MW_TEXT("stopped before it was done")},
    {"report.gap-declined", MW_TEXT("left out by the owner's choice")},
    {"report.records", MW_TEXT("Records to publish")},
    {"report.records-blind",
     MW_TEXT("What stands at these names was not looked up for this report. Where there is an SPF "
             "or DMARC record already, the two have to become one.")},
    {"report.record-zone", MW_TEXT("In the zone")},
    {"report.record-now", MW_TEXT("Published now")},
    {"report.action.add", MW_TEXT("To be added")},
    {"report.action.replace", MW_TEXT("To be replaced")},
    {"report.action.keep", MW_TEXT("Published already")},
    {"report.action.remove", MW_TEXT("To be removed")},
    {"report.action.unknown", MW_TEXT("Not known whether it is published")},
    {"report.sentence.host-address", MW_TEXT("Under this name the server is found.")},
    {"report.sentence.reverse-name",
     MW_TEXT("The name of the address. It has to lead back to the address.")},
    {"report.sentence.mail-exchanger", MW_TEXT("Mail for the domain goes to this server.")},
    {"report.sentence.spf",
     MW_TEXT("Who may send in this name, and what holds for everybody else.")},
    {"report.sentence.helo-spf",
     MW_TEXT("The same for the name the server greets with; bounces are judged by it.")},
    {"report.sentence.dkim",
     MW_TEXT("The public half of the key: with it receivers check the signature.")},
    {"report.sentence.dmarc",
     MW_TEXT("What receivers should do with mail that fails the checks, and where reports go.")},
    {"report.sentence.report-permission",
     MW_TEXT("This domain takes the DMARC reports about another domain of the owner's.")},
    {"report.sentence.tls-rpt", MW_TEXT("Where others tell that TLS to this server failed.")},
    {"report.sentence.mta-sts",
     MW_TEXT("Others send to this domain only over TLS with a certificate that fits.")},
    {"report.sentence.client-service", MW_TEXT("Mail programs find the server by it.")},
    {"report.sentence.caa", MW_TEXT("Who may issue certificates for this name.")},
    {"report.sentence.tlsa", MW_TEXT("Which key the server shows; for senders that check DNSSEC.")},
    {"report.sentence.null-mx", MW_TEXT("No mail is taken under this name.")},
    {"report.column.prefix", MW_TEXT("Prefix")},
    {"report.column.type", MW_TEXT("Type")},
    {"report.column.value", MW_TEXT("Value")},
    {"report.column.result", MW_TEXT("Result")},
    {"report.column.words", MW_TEXT("In words")},
    {"report.column.token", MW_TEXT("Token")},
    {"report.keys", MW_TEXT("DKIM keys")},
    {"report.column.domain", MW_TEXT("Domain")},
    {"report.column.selector", MW_TEXT("Selector")},
    {"report.column.kind", MW_TEXT("Kind")},
    {"report.column.fingerprint", MW_TEXT("Fingerprint of the public half")},
    {"report.key-rsa", MW_TEXT("RSA, {bits} bit")},
    {"report.evidence", MW_TEXT("Evidence")},
    {"report.evidence-note",
     MW_TEXT("What was asked, of whom, and what came back. The numbers stand with the findings.")},
    {"report.column.number", MW_TEXT("No.")},
    {"report.column.time", MW_TEXT("Time")},
    {"report.column.asked", MW_TEXT("Asked")},
    {"report.column.of", MW_TEXT("Of")},
    {"report.column.answer", MW_TEXT("Answer")},
    {"report.cut", MW_TEXT("… and {count} more characters")},
    {"report.more-evidence", MW_TEXT("{count} more exchanges are left out here.")},
    {"error.report.no-plan",
     MW_TEXT("There is no domain in {path} yet, so there is nothing to report on. Make the plan "
             "first.")},
    {"error.print.missing",
     MW_TEXT("A PDF is made by the program {program}, which is not there. Make the report as HTML "
             "and print it from a browser.")},
    {"error.print.failed",
     MW_TEXT("The PDF could not be made ({reason}). Make the report as HTML and print it from a "
             "browser.")},
    {"error.print.stopped", MW_TEXT("Stopped before the PDF was done.")},
    {"report.written", MW_TEXT("The report is in {path}.")},
    {"report.foot",
     MW_TEXT("There is no private key and no password in this report, and it loads nothing from "
             "elsewhere.")},
};

} // namespace

std::span<const Phrase> reportPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
