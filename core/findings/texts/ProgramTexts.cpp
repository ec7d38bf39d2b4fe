// Words of the programs themselves: command line, guided set-up, steps.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"cli.not-a-number", MW_TEXT("--now and --min-rsa-bits take whole numbers.")},
    {"cli.no-such-host", MW_TEXT("There is no DNS host \"{text}\" in the data file.")},
    {"format.bind", MW_TEXT("Zone lines (BIND and others)")},
    {"format.cards", MW_TEXT("What to type, field by field")},
    {"format.cloudflare", MW_TEXT("Cloudflare import")},
    {"format.route53", MW_TEXT("Route 53 change batch")},
    {"format.dnscontrol", MW_TEXT("DNSControl")},
    {"format.octodns", MW_TEXT("octoDNS")},
    {"format.lexicon", MW_TEXT("Lexicon commands")},
    {"format.terraform", MW_TEXT("Terraform")},
    {"format.nsupdate", MW_TEXT("nsupdate script")},
    {"format.powerdns", MW_TEXT("PowerDNS (pdnsutil)")},
    {"format.windows", MW_TEXT("Windows DNS (PowerShell)")},
    {"format.dnsmasq", MW_TEXT("dnsmasq")},
    {"format.tinydns", MW_TEXT("tinydns")},
    {"format.csv", MW_TEXT("Table (CSV)")},
    {"format.markdown", MW_TEXT("Table (Markdown)")},
    {"format.html", MW_TEXT("Page (HTML)")},
    {"format.text", MW_TEXT("Plain text")},
    {"records.ambiguous-host",
     MW_TEXT("The name servers of {domain} fit several DNS hosts. Name yours with --provider: "
             "{hosts}.")},
    {"check.begins", MW_TEXT("Checking {domain} with the mail host {host} …")},
    {"plan.waiting-key",
     MW_TEXT(
         "{domain}: {selector} signs, {waiting} does not. Publish the record of a new key first. "
         "When all name servers have it, let it sign (--sign-with) and install the server's files "
         "again. Keep the record of the old key for a week, then take it out (--retire).")},
    {"plan.saved", MW_TEXT("The set-up is kept in {path}.")},
    {"key.made", MW_TEXT("The key is in {path}. Only you can read it; back it up.")},
    {"key.open-to-others",
     MW_TEXT("Others on this machine can read {path}. Change its mode to 0600.")},
    {"key.strength.unusable", MW_TEXT("Too short: receivers refuse it.")},
    {"key.strength.weak", MW_TEXT("Short: some receivers refuse keys below 2048 bits.")},
    {"key.strength.good", MW_TEXT("Strong enough for every receiver.")},
    {"key.strength.long",
     MW_TEXT("Stronger than any receiver asks for. Its record is long: some DNS hosts do not take "
             "it.")},
    {"key.strength.beside-rsa",
     MW_TEXT(
         "Strong and short, but large receivers do not know this kind yet. Sign with an RSA key "
         "as well.")},
    {"record.fit.fits", MW_TEXT("The record has {octets} octets and fits at {host}.")},
    {"record.fit.as-strings",
     MW_TEXT(
         "The record has {octets} octets. The form of {host} wants it in {strings} pieces of at "
         "most 255, each in quotes.")},
    {"record.fit.too-long",
     MW_TEXT(
         "The record has {octets} octets, and {host} takes at most {limit}. Use a key with 2048 "
         "bits or of the kind Ed25519 beside one, or another DNS host.")},
    {"record.fit.unknown",
     MW_TEXT("The record has {octets} octets; whether {host} takes so many is not known.")},
    {"record.fit.no-host",
     MW_TEXT("The record has {octets} octets, in DNS {strings, plural, one{one string} "
             "other{# strings}}.")},
    {"dkim.no-signature", MW_TEXT("none: the message has no DKIM signature")},

    {"explain.none", MW_TEXT("This is no record that is known here.")},
    // stands for the name of a record that was typed in
    {"explain.your-domain", MW_TEXT("your domain")},
    {"explain.cut", MW_TEXT("The rest of the record is not shown.")},
    {"explain.valid", MW_TEXT("Receivers use this record.")},
    {"explain.invalid", MW_TEXT("Receivers cannot use this record.")},
    {"explain.error", MW_TEXT("Cannot be read on at character {position} (expected: {expected}).")},
    {"dmarc.syntax.effect.usual", MW_TEXT("Receivers act as if it were not there.")},
    {"dmarc.syntax.effect.none", MW_TEXT("Receivers act as if it were not there.")},
    {"dmarc.syntax.effect.not-read", MW_TEXT("Receivers act as if it were not there.")},
    {"dmarc.syntax.effect.no-policy", MW_TEXT("Receivers act as if it were not there.")},
    {"dmarc.syntax.effect.acts-as-none",
     MW_TEXT("Receivers only observe: forged mail is delivered.")},
    {"dmarc.syntax.effect.default", MW_TEXT("Receivers leave that part out.")},
    {"dkim.damaged.effect.usual", MW_TEXT("Every signature fails.")},
    {"dkim.damaged.effect.readable",
     MW_TEXT(
         "Receivers that keep to the standard read it all the same; signatures fail at others.")},
    {"expected.term", MW_TEXT("a term such as ip4:203.0.113.25")},
    {"expected.mechanism", MW_TEXT("all, include, a, mx, ptr, ip4, ip6 or exists")},
    {"expected.space", MW_TEXT("a space or the end")},
    {"expected.argument", MW_TEXT("a colon and a value")},
    {"expected.domain", MW_TEXT("a domain name")},
    {"expected.domain-end", MW_TEXT("a name that ends in a top-level domain")},
    {"expected.character", MW_TEXT("a plain ASCII character")},
    {"expected.after-percent", MW_TEXT("a macro behind the percent sign")},
    {"expected.macro-letter", MW_TEXT("one of the letters s l o d i p v h")},
    {"expected.macro-digits", MW_TEXT("a number from 1 up")},
    {"expected.macro-closing", MW_TEXT("a closing brace")},
    {"expected.ip4-address", MW_TEXT("an IPv4 address")},
    {"expected.ip6-address", MW_TEXT("an IPv6 address")},
    {"expected.prefix4", MW_TEXT("a number from 0 to 32")},
    {"expected.prefix6", MW_TEXT("a number from 0 to 128")},
    {"expected.no-second", MW_TEXT("this modifier only once")},
    {"expected.tag-name", MW_TEXT("the name of a tag")},
    {"expected.tag-value", MW_TEXT("plain characters")},
    {"expected.folding", MW_TEXT("a line end only in front of a blank")},
    {"expected.unique-tag", MW_TEXT("every tag only once")},
    {"expected.v-first", MW_TEXT("v= as the first tag")},
    {"expected.end", MW_TEXT("the end of the record")},
    {"expected.word:word", MW_TEXT("words with colons between them")},
    {"spf.decided-by", MW_TEXT("decided by {term}")},
    {"spf.explanation", MW_TEXT("the domain explains: {text}")},
    {"spf.counts", MW_TEXT("{lookups} of 10 look-ups, {void} of 2 empty answers")},
    {"spf.stands-for", MW_TEXT("stands for {addresses}")},
    {"spf.matches-own", MW_TEXT("matches the address that was given")},
    {"spf.matches-others", MW_TEXT("does not match the address that was given")},
    {"spf.belongs-to", MW_TEXT("belongs to {owner}")},
    {"spf.merge.added", MW_TEXT("added")},
    {"spf.merge.kept", MW_TEXT("kept")},
    {"spf.merge.removed", MW_TEXT("removed")},
    {"spf.merge.duplicate", MW_TEXT("there already")},
    {"spf.merge.moved", MW_TEXT("moved before \"all\"")},
    {"spf.merge.replaced", MW_TEXT("replaced")},
    {"spf.merge.converted", MW_TEXT("made an include")},
    {"spf.merge.dropped", MW_TEXT("dropped")},
    {"spf.merge.own-lookups",
     MW_TEXT("Look-ups in the record itself: {before} before, {after} after. What lies below an "
             "include is counted with --at DOMAIN.")},
    {"spf.merge.lookups",
     MW_TEXT("Look-ups: {before} before, {after} after; receivers stop at 10.")},
    {"spf.merge.lookups-open",
     MW_TEXT("Look-ups: at least {before} before, at least {after} after; a name did not answer.")},
    {"spf.means.pass", MW_TEXT("allowed")},
    {"spf.means.fail", MW_TEXT("not allowed")},
    {"spf.means.softfail", MW_TEXT("suspicious")},
    {"spf.means.neutral", MW_TEXT("nothing is said")},
    {"spf.result.pass", MW_TEXT("Pass")},
    {"spf.result.fail", MW_TEXT("Fail")},
    {"spf.result.softfail", MW_TEXT("SoftFail")},
    {"spf.result.neutral", MW_TEXT("Neutral")},
    {"spf.result.none", MW_TEXT("None")},
    {"spf.result.temperror", MW_TEXT("TempError")},
    {"spf.result.permerror", MW_TEXT("PermError")},
    {"dmarc.policy-of", MW_TEXT("policy of {domain}: {policy}; this message: {disposition}")},
    {"dmarc.reason.spf-aligned", MW_TEXT("SPF passes for the author's domain.")},
    {"dmarc.reason.dkim-aligned", MW_TEXT("A signature of the author's domain passes.")},
    {"dmarc.reason.both-aligned", MW_TEXT("SPF and a signature pass for the author's domain.")},
    {"dmarc.reason.nothing-aligned", MW_TEXT("What passes speaks for another domain.")},
    {"dmarc.reason.nothing-passes", MW_TEXT("Neither SPF nor a signature passes.")},
    {"dmarc.reason.no-record", MW_TEXT("There is no DMARC record.")},
    {"dmarc.reason.record-unusable", MW_TEXT("The DMARC record cannot be used.")},
    {"dmarc.reason.dns-error", MW_TEXT("A look-up did not answer.")},
    {"dmarc.reason.method-error", MW_TEXT("SPF or DKIM could not be evaluated for now.")},

    {"gui.about", MW_TEXT("Sets up a home mail server, step by step.")},
    {"gui.not-as-root", MW_TEXT("The window does not run as root. Start it as your own user, or "
                                "use mailworthy-cli setup.")},
    {"gui.no-display",
     MW_TEXT("There is no display. mailworthy-cli setup asks the same questions in the terminal.")},
    {"gui.option-demo", MW_TEXT("Run on a shipped demo world; nothing is kept.")},
    {"gui.option-world", MW_TEXT("Run on a world file instead of the Internet.")},
    {"gui.option-no-delay", MW_TEXT("With a world: answer without its delays.")},
    {"gui.option-session", MW_TEXT("Go on with this set-up file.")},
    {"gui.option-resolver", MW_TEXT("Ask this name server.")},
    {"gui.option-lang", MW_TEXT("Language of the texts.")},

    {"export.title", MW_TEXT("Configuration for {server}")},
    {"export.about", MW_TEXT("This folder holds what the mail server needs. The script shows each "
                             "change, keeps a copy of what was there, and asks:")},
    {"export.options",
     MW_TEXT("It takes --yes (do not ask), --root DIR (work below DIR), --key FILE (the private "
             "key), --check, --reload and --undo (put everything back).")},
    {"export.then-by-hand",
     MW_TEXT("The script leaves this to you; it is part of the steps below:")},
    {"export.about-folder",
     MW_TEXT("This folder holds what the mail server needs. Name the folder that its configuration "
             "lies in; the script shows each change, keeps a copy of what was there, and asks:")},
    {"export.to-know", MW_TEXT("To be known before")},
    {"export.packages", MW_TEXT("What has to be installed first (Debian, Ubuntu)")},
    {"export.by-script", MW_TEXT("With the script")},
    {"export.by-hand", MW_TEXT("By hand, step by step")},
    {"export.how-new", MW_TEXT("Copy {file} to {target}.")},
    {"export.how-append",
     MW_TEXT("Add the lines of {file} to {target}, those that are not there yet.")},
    {"export.how-edit",
     MW_TEXT("Set what stands in {file} in {target}, each setting once; leave the rest.")},
    {"export.how-block",
     MW_TEXT("Put the lines of {file} into {target}, in place of those that an earlier export put "
             "there.")},
    {"export.key-seed",
     MW_TEXT("This server reads an Ed25519 key in another form: base64 of its last 32 octets, in "
             "one line. The script makes it; by hand: "
             "sed /^-/d FILE | base64 -d | tail -c 32 | base64")},
    {"export.key-not-used",
     MW_TEXT("{server} cannot sign with the key {selector} of {domain}. Receivers take the other "
             "key's signature; the record of this one does no harm.")},
    {"export.relay-signs",
     MW_TEXT("This server does not sign: the relay has to, for your domain. Without that, only SPF "
             "can carry DMARC.")},
    {"export.rights", MW_TEXT("Owner {owner}, group {group}, mode {mode}.")},
    {"export.key-inside", MW_TEXT("Put the private key of {domain} ({selector}), which is in this "
                                  "folder, to {target}. Then delete it here.")},
    {"export.key-elsewhere",
     MW_TEXT(
         "Put the private key of {domain} ({selector}) to {target}; it is not in this folder.")},
    {"export.run-check", MW_TEXT("Check: {command}")},
    {"export.run-reload", MW_TEXT("Apply: {command}")},
    {"export.send-test", MW_TEXT("Send one message to yourself and look at its signature; a passed "
                                 "check alone proves little.")},
    {"export.tried", MW_TEXT("Tried with: {tested}.")},
    {"export.documented", MW_TEXT("Made from the documentation, not tried: {tested}.")},
    {"export.written",
     MW_TEXT("The configuration is in {path}; README.md there says what goes where.")},

    {"step.domain", MW_TEXT("Your domain")},
    {"step.connection", MW_TEXT("Connection")},
    {"step.name", MW_TEXT("Reverse DNS and name")},
    {"step.lists", MW_TEXT("Block lists")},
    {"step.dkim", MW_TEXT("DKIM key")},
    {"step.spf", MW_TEXT("SPF")},
    {"step.dmarc", MW_TEXT("DMARC")},
    {"step.records", MW_TEXT("Review: records")},
    {"step.server", MW_TEXT("Server configuration")},
    {"step.verify", MW_TEXT("Verify live")},
    {"step.watch", MW_TEXT("Keep an eye")},

    {"setup.begins", MW_TEXT("Mailworthy sets up a home mail server, step by step. Enter takes the "
                             "answer in brackets; Ctrl+C ends, and you can go on later.")},
    {"setup.domain", MW_TEXT("Your mail domain")},
    {"setup.domain-reads", MW_TEXT("Read as {domain}.")},
    {"setup.goes-on", MW_TEXT("Going on with the set-up in {path}.")},
    {"setup.where", MW_TEXT("Where does the mail server run?")},
    {"where.this-machine", MW_TEXT("On this computer")},
    {"where.this-network", MW_TEXT("Elsewhere in this network")},
    {"where.elsewhere", MW_TEXT("On a rented server")},
    {"setup.measuring", MW_TEXT("Looking for your public addresses …")},
    {"setup.addresses", MW_TEXT("Public addresses of the server, with commas between")},
    {"setup.way", MW_TEXT("How does mail leave?")},
    {"way.direct", MW_TEXT("Directly from here")},
    {"way.relay", MW_TEXT("Through a relay")},
    {"setup.relay", MW_TEXT("The relay, with its port")},
    {"setup.host", MW_TEXT("Name of the mail host")},
    {"setup.greeting", MW_TEXT("How does the server greet?")},
    {"helo.own-name", MW_TEXT("With the mail host's own name")},
    {"helo.follows-ptr", MW_TEXT("With the name that the provider gave to the address")},
    {"setup.selector", MW_TEXT("DKIM selector for {domain} (the key is made now)")},
    {"setup.spf", MW_TEXT("What shall hold for other senders?")},
    {"spf.soft", MW_TEXT("Suspicious (~all): right for the beginning")},
    {"spf.hard", MW_TEXT("Not allowed (-all): when everything runs")},
    {"setup.dmarc", MW_TEXT("What shall happen to forged mail?")},
    {"dmarc.none", MW_TEXT("Only observe (none): right for the beginning")},
    {"dmarc.quarantine", MW_TEXT("Into the spam folder (quarantine)")},
    {"dmarc.reject", MW_TEXT("Refuse (reject)")},
    {"setup.rua", MW_TEXT("Mailbox for the daily reports")},
    {"setup.export", MW_TEXT("Write the server's configuration: mailworthy-cli export {path} "
                             "--server {server} --out FOLDER")},
    {"setup.check", MW_TEXT("When the records are entered: mailworthy-cli check --session {path}")},
    {"setup.watch", MW_TEXT("Run the same command once a day, from cron or a systemd timer; its "
                            "exit code says whether something needs you.")},
};

} // namespace

std::span<const Phrase> programTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
