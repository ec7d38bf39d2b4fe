// Single words and short phrases: states, purposes, needs, actions, steps.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"severity.ok", MW_TEXT("Good")},
    {"severity.note", MW_TEXT("Worth knowing")},
    {"severity.warning", MW_TEXT("Should be fixed")},
    {"severity.problem", MW_TEXT("Stops mail")},
    {"severity.unknown", MW_TEXT("Could not tell")},

    // How many of a step's findings stop mail, are to be fixed, or (all of them) are accepted by
    // the owner, beside its name
    {"state.stop-mail", MW_TEXT("{count, plural, one{# stops mail} other{# stop mail}}")},
    {"state.to-be-fixed", MW_TEXT("{count, plural, one{# to be fixed} other{# to be fixed}}")},
    {"state.accepted", MW_TEXT("{count, plural, one{# accepted} other{# accepted}}")},
    {"state.outdated", MW_TEXT("Out of date")},
    {"state.declined", MW_TEXT("Left out by you")},

    {"purpose.host-address", MW_TEXT("Address of the mail host")},
    {"purpose.reverse-name", MW_TEXT("Reverse name of the address")},
    {"purpose.mail-exchanger", MW_TEXT("Where mail goes")},
    {"purpose.spf", MW_TEXT("SPF: who may send")},
    {"purpose.helo-spf", MW_TEXT("SPF of the greeting name")},
    {"purpose.dkim", MW_TEXT("DKIM: your signature")},
    {"purpose.dmarc", MW_TEXT("DMARC: what to do with forgeries")},
    {"purpose.report-permission", MW_TEXT("DMARC: takes the reports of another domain")},
    {"purpose.tls-rpt", MW_TEXT("TLS reports: where failures are told")},
    {"purpose.mta-sts", MW_TEXT("MTA-STS: mail to you only over TLS")},
    {"purpose.client-service", MW_TEXT("How mail programs find the server")},
    {"purpose.caa", MW_TEXT("CAA: who may issue certificates")},
    {"purpose.tlsa", MW_TEXT("TLSA: the key of the server")},
    {"purpose.null-mx", MW_TEXT("No mail is taken here")},

    {"need.required", MW_TEXT("required")},
    {"need.recommended", MW_TEXT("recommended")},
    {"need.optional", MW_TEXT("optional")},

    {"action.add", MW_TEXT("Add")},
    {"action.replace", MW_TEXT("Replace")},
    {"action.keep", MW_TEXT("Keep")},
    {"action.remove", MW_TEXT("Remove")},
    {"action.replace-last", MW_TEXT("Replace last")},
    {"action.unknown", MW_TEXT("Could not tell")},

    {"lame.refused", MW_TEXT("refuses to answer")},
    {"lame.failed", MW_TEXT("answers with a failure (SERVFAIL)")},
    {"lame.not-authoritative", MW_TEXT("gives answers that are not its own")},
    {"lame.referral", MW_TEXT("points to other servers")},
    {"lame.denies", MW_TEXT("says that there is no such domain")},

    // Why a name looks like one of many: the rules of line/GenericName.h
    {"name-rule.full-address", MW_TEXT("it holds the whole address")},
    {"name-rule.three-octets", MW_TEXT("it holds three numbers of the address")},
    {"name-rule.two-octets", MW_TEXT("it holds two numbers of the address")},
    {"name-rule.last-octet", MW_TEXT("it holds the last number of the address")},
    {"name-rule.access-word", MW_TEXT("it has a word that providers use for customer lines")},
    {"name-rule.customer-word", MW_TEXT("it has a word that stands for customers")},
    {"name-rule.digit-run", MW_TEXT("it has a long run of digits")},
    {"name-rule.many-numbers", MW_TEXT("it has many numbers")},
    {"name-rule.number-text-number", MW_TEXT("it mixes numbers and letters as lists of lines do")},
    {"name-rule.bare-address", MW_TEXT("it is nothing but the address")},
    {"name-rule.hosting-suffix", MW_TEXT("a hoster gives such names to every machine")},
    {"outcome.listed", MW_TEXT("listed")},
    {"outcome.clean", MW_TEXT("not listed")},
    {"outcome.praised", MW_TEXT("praised")},
    {"outcome.refused", MW_TEXT("refused to answer")},
    {"outcome.unreachable", MW_TEXT("no answer")},
    {"outcome.broken", MW_TEXT("failed its test")},
    {"outcome.retired", MW_TEXT("closed down")},

    {"weight.decisive", MW_TEXT("Decisive")},
    {"weight.common", MW_TEXT("Common")},
    {"weight.minor", MW_TEXT("Minor")},
    {"weight.informative", MW_TEXT("Informative")},

    {"cli.about", MW_TEXT("mailworthy-cli checks and prepares a home mail server: address, names, "
                          "block lists, SPF, DKIM, DMARC.")},
    {"cli.common-options", MW_TEXT("Options of every command:")},
    {"cli.help-topics",
     MW_TEXT("COMMAND --help explains a command; worlds --help explains world files.")},
    {"cli.no-command", MW_TEXT("No command was given. mailworthy-cli --help lists them.")},
    {"cli.unknown-command",
     MW_TEXT("There is no command \"{text}\". mailworthy-cli --help lists them.")},
    {"cli.see-help", MW_TEXT("mailworthy-cli {command} --help shows how it is used.")},
    {"cli.no-such-language", MW_TEXT("There is no language \"{text}\". Known: {known}.")},
    {"cli.bad-jobs", MW_TEXT("--jobs {text} is not a number from 1 to 1000.")},
    {"cli.bad-timeout", MW_TEXT("--timeout {text} is not a number of seconds up to 600.")},
    {"cli.no-family-left", MW_TEXT("--no-ipv4 and --no-ipv6 together leave nothing to check.")},
    {"cli.not-together", MW_TEXT("--{option} has no meaning beside --{other}.")},
    {"cli.bad-bind",
     MW_TEXT("--bind takes one IPv4 and one IPv6 address of the server; \"{text}\" is not one, or "
             "the second of its family.")},
    {"cli.missing-option", MW_TEXT("The option --{option} is needed.")},
    {"cli.bad-option", MW_TEXT("--{option} {text} is not one of {known}.")},
    {"cli.bad-greeting",
     MW_TEXT("--helo takes one word without blanks, such as mail.example.org.")},
    {"cli.one-argument", MW_TEXT("One argument is needed: {what}.")},
    {"cli.too-many", MW_TEXT("Too many arguments: {text}.")},
    {"plan.no-provider-name",
     MW_TEXT("The address has no reverse name that leads back to it, so the server cannot greet "
             "with it yet.")},
    {"setup.no-json",
     MW_TEXT("setup asks questions and has no document to print; plan does the same for scripts.")},
    {"plan.host-guessed",
     MW_TEXT("Where mail goes today could not be found out, so {host} was taken as the mail host; "
             "name another one with --host. {why}")},
    {"address.your-outer", MW_TEXT("your outer address")},
    {"cli.family-left-out",
     MW_TEXT("{address} was given, and --{option} leaves its family out. Take one of them away.")},
    {"cli.with-session",
     MW_TEXT("--{option} belongs to a check without a session; the session file has its own.")},
    {"cli.more-mistakes", MW_TEXT("The world has more mistakes of this kind.")},

    {"records.by-provider", MW_TEXT("Set by whoever gives you the address; ask for it.")},
    {"records.replaces", MW_TEXT("replaces: {value}")},
    {"records.removes", MW_TEXT("removes: {value}")},
    {"records.title", MW_TEXT("DNS records of {domain}")},
    {"records.alias-there",
     MW_TEXT(
         "{name} is an alias (CNAME) for {target}: take that out first, nothing can stand beside "
         "it.")},
    {"records.blind",
     MW_TEXT(
         "Nothing could be looked up: what stands at these names is not in here, and a tool that "
         "replaces whole sets would delete it. Write it down again with a connection, or look at "
         "the tool's preview first.")},
    {"records.odd-octets",
     MW_TEXT("A text at {name} holds octets that are no characters; only formats of zone files can "
             "say them.")},
    {"records.not-looked-up",
     MW_TEXT(
         "Whether there are {type} records at {name} already could not be found out: look before "
         "you add.")},
    {"records.delete-by-hand", MW_TEXT("Delete by hand: {value}")},
    {"records.delete-set", MW_TEXT("Delete all {type} records of {name}.")},
    {"records.no-such-type", MW_TEXT("There is no word for {type} records here; add it by hand.")},
    {"records.batch", MW_TEXT("Mail records; what others put there stays.")},
    {"records.cloudflare",
     MW_TEXT(
         "For the import of DNS records. Untick “Proxy imported DNS records”: mail does not pass "
         "the proxy. An import only adds; it deletes nothing.")},
    {"records.cloudflare-host",
     MW_TEXT("Add the mail host by hand, as “DNS only”, because an import may put it behind the "
             "proxy.")},
    {"records.dnscontrol",
     MW_TEXT(
         "For dnsconfig.js. Put your provider in the place of PROVIDER, and look at “dnscontrol "
         "preview” before you push. NO_PURGE leaves alone what is not named here.")},
    {"records.octodns",
     MW_TEXT(
         "Save as mail/{zone}.yaml. octoDNS deletes what its files do not hold, so write down "
         "first what the zone has: octodns-dump --output-dir existing {zone}. PROVIDER. Then use "
         "this configuration, and look at the plan before “--doit”:")},
    {"records.lexicon",
     MW_TEXT("Run with PROVIDER set to the name that lexicon has for your DNS host, and its access "
             "data in the environment.")},
    {"records.nsupdate",
     MW_TEXT("nsupdate -k KEYFILE THISFILE. Only what is named here is deleted, value by value.")},
    {"records.powerdns",
     MW_TEXT(
         "For pdnsutil of PowerDNS 4. A set that is replaced holds what stood in it and stays.")},
    {"records.windows", MW_TEXT("For PowerShell on the DNS server, with the module DnsServer.")},
    {"records.windows-long",
     MW_TEXT("Too long for PowerShell: the old tool takes it in pieces, the DNS Manager in several "
             "lines.")},
    {"records.dnsmasq",
     MW_TEXT("For dnsmasq.conf. It answers inside your network; the world asks the DNS host of the "
             "domain.")},
    {"records.tinydns", MW_TEXT("For the file data of tinydns; then run tinydns-data.")},
    {"field.purpose", MW_TEXT("What for")},
    {"field.action", MW_TEXT("What to do")},
    {"records.form-of", MW_TEXT("As the form of {host} wants it")},
    {"records.any-host", MW_TEXT("any DNS host")},
    {"field.name", MW_TEXT("Name")},
    {"field.type", MW_TEXT("Type")},
    {"field.value", MW_TEXT("Value")},
    {"field.ttl", MW_TEXT("TTL")},
    {"field.priority", MW_TEXT("Priority")},
    {"field.weight", MW_TEXT("Weight")},
    {"field.port", MW_TEXT("Port")},
    {"field.reverse-of", MW_TEXT("Reverse zone entry")},
    {"trap.host-adds-domain", MW_TEXT("Type only {name}. {host} adds your domain itself.")},
    {"trap.no-second-spf",
     MW_TEXT("Change the record that is there. A second SPF record makes receivers stop.")},
    {"trap.no-second-dmarc",
     MW_TEXT("Change the record that is there. Two DMARC records count as none.")},
    {"trap.no-type",
     MW_TEXT("{host} is known to take no records of the type {type}. Another DNS host does.")},
    {"trap.beside-caa",
     MW_TEXT("Leave the CAA records that are there; this one goes beside them.")},
    {"trap.too-long",
     MW_TEXT("This value has {octets} characters; {host} takes {limit}. Use a shorter key.")},
    {"trap.no-proxy",
     MW_TEXT("Switch the web proxy of {host} off for this record; mail does not go through it.")},
    {"trap.mx-last",
     MW_TEXT("Enter this one last, when your server has been proved: from then on the mail comes "
             "to it.")},
    {"trap.ask-provider",
     MW_TEXT("Your provider sets this, not your DNS host. Ask for it with exactly this name.")},

    {"dynamic.owner-says-fixed", MW_TEXT("you say that it is fixed")},
    {"dynamic.owner-says-changing", MW_TEXT("you say that it changes")},
    {"dynamic.changed", MW_TEXT("it has changed since last time")},
    {"dynamic.carrier-nat", MW_TEXT("the provider shares it between customers")},
    {"dynamic.policy-list", MW_TEXT("it is on a list of home lines")},
    {"dynamic.name-says-dynamic", MW_TEXT("its name says so")},
    {"dynamic.name-says-static", MW_TEXT("its name says that it is fixed")},
    {"dynamic.name-generic", MW_TEXT("its name is one of a customer line")},
    {"dynamic.name-custom", MW_TEXT("its name is one of your own")},
    {"dynamic.unchanged-long", MW_TEXT("it has been the same for long")},
    {"dynamic.no-reverse-name", MW_TEXT("it has no reverse name")},

    // What to do about names, by the case
    {"ptr.unknown.effect.usual",
     MW_TEXT(
         "Try again; if it stays so, tell the provider that the reverse zone does not answer.")},
    {"ptr.unknown.effect.forward",
     MW_TEXT("Try again; if it stays so, see whether the name servers of {name} answer.")},
    {"ptr.unknown.effect.here",
     MW_TEXT("Look first why names cannot be asked from here, then check again.")},
    {"helo.differs.effect.usual", MW_TEXT("Have the reverse name set to {name}.")},
    {"helo.differs.effect.confirmed",
     MW_TEXT("Have the reverse name set to {name}, or let the server greet as {ptr}.")},
    {"helo.other-address.effect.usual",
     MW_TEXT("Correct the address record of {name}, or greet with the name of {address}.")},
    {"helo.other-address.effect.provider",
     MW_TEXT("{name} belongs to the provider and leads to one of your addresses alone. Let the "
             "server send over that address alone, or ask the provider to let {name} lead to "
             "{address} as well.")},
    {"host.nothing-outside", MW_TEXT("no address")},

    {"ehlo.empty", MW_TEXT("it is empty")},
    {"ehlo.trailing-dot", MW_TEXT("it ends with a dot")},
    {"ehlo.bare-address", MW_TEXT("it is an address, not a name")},
    {"ehlo.bad-literal", MW_TEXT("it is an address, and not written as the standard wants")},
    {"ehlo.bad-character", MW_TEXT("it holds a character that host names do not have")},
    {"ehlo.not-ascii",
     MW_TEXT("it holds letters outside ASCII; use the form that begins with xn--")},
    {"ehlo.bad-hyphen", MW_TEXT("a part of it begins or ends with a hyphen")},
    {"ehlo.empty-label", MW_TEXT("it has two dots in a row")},
    {"ehlo.label-too-long", MW_TEXT("a part of it is longer than 63 characters")},
    {"ehlo.too-long", MW_TEXT("it is longer than 253 characters")},
    {"ehlo.literal", MW_TEXT("it is an address in brackets, which many refuse")},
    {"ehlo.single-label", MW_TEXT("it has no dot, so it is not a full name")},
    {"ehlo.localhost", MW_TEXT("every machine calls itself localhost")},
    {"ehlo.private-name", MW_TEXT("its ending exists only at home")},
    {"ehlo.reserved-name", MW_TEXT("its ending is reserved and never leads to a mail host")},
    {"ehlo.numeric-end", MW_TEXT("it ends in a number")},

    {"ask.lists", MW_TEXT("Ask the block lists: each of them learns your address or your domain")},
    {"declined.lists", MW_TEXT("No list is asked, so a listing goes unnoticed.")},

    {"verdict.nothing", MW_TEXT("Nothing was checked yet.")},
    {"verdict.partly",
     MW_TEXT("Nothing that was checked stops your mail; not everything was checked yet.")},
    {"verdict.outdated", MW_TEXT("The set-up was changed since it was checked. Check it again.")},
    {"verdict.ready", MW_TEXT("Ready: nothing stops your mail.")},
    {"verdict.ready-with-warnings",
     MW_TEXT("Ready, with {count, plural, one{one thing} other{# things}} that should be fixed.")},
    {"verdict.declined",
     MW_TEXT("Nothing that was checked stops your mail. What you left out is not judged.")},
    {"verdict.declined-with-warnings",
     MW_TEXT("Nothing that was checked stops your mail; {count, plural, one{one thing} other{# "
             "things}} should be fixed. What you left out is not judged.")},
    {"verdict.records-open",
     MW_TEXT("Not everything is in place: {count, plural, one{# record is} other{# records are}} "
             "not published as planned.")},
    {"verdict.not-ready",
     MW_TEXT("Not ready: {count, plural, one{one thing stops} other{# things stop}} your mail.")},
    {"verdict.not-known",
     MW_TEXT("Not certain: {count, plural, one{one thing} other{# things}} could not be checked.")},
};

} // namespace

std::span<const Phrase> wordTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
