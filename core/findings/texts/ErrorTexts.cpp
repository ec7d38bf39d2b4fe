// Why something could not be done or found out: one sentence that names what is wrong and what to
// do.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    // what an owner types
    {"error.domain.empty",
     MW_TEXT("No domain was given. Type the part after the @, such as example.org.")},
    {"error.domain.is-address",
     MW_TEXT("{text} is an IP address. Type the domain's name instead, such as example.org.")},
    {"error.domain.ends-in-number",
     MW_TEXT("\"{text}\" ends in a number, which no domain does. Type the domain's name, such as "
             "example.org.")},
    {"error.domain.label-too-long",
     MW_TEXT("The part \"{label}\" is longer than the 63 characters that DNS allows.")},
    {"error.domain.too-long",
     MW_TEXT("The name is longer than the 253 characters that DNS allows.")},
    {"error.domain.empty-label",
     MW_TEXT("\"{text}\" has two dots in a row or begins with a dot. Take the extra dot out.")},
    {"error.domain.bad-character",
     MW_TEXT(
         "\"{character}\" cannot stand in a domain name. Letters, digits, hyphens and dots can.")},
    {"error.domain.bad-hyphen",
     MW_TEXT("The part \"{label}\" begins or ends with a hyphen, which DNS does not allow.")},
    {"error.domain.bad-idn",
     MW_TEXT("\"{text}\" is not a name that can be registered ({reason}). Check the spelling.")},
    {"error.domain.single-label",
     MW_TEXT("\"{text}\" is not a full domain. Type it with its ending, such as example.org.")},
    {"error.address.not-an-address",
     MW_TEXT("\"{text}\" is not an IP address. Write it like 203.0.113.25 or 2001:db8::25.")},
    {"error.address.has-port",
     MW_TEXT("\"{text}\" is an address with a port. Give the address alone: {address}.")},
    {"error.address.is-network",
     MW_TEXT("\"{text}\" is a network. Give one address of it alone, without the slash.")},
    {"error.address.has-zone",
     MW_TEXT("\"{text}\" is an address with an interface behind it. Leave \"{zone}\" out.")},
    {"error.address.leading-zero",
     MW_TEXT("\"{text}\" is no IPv4 address: \"{part}\" begins with a zero, and some programs read "
             "such a number as octal. Write it without the zero.")},
    {"error.address.too-large",
     MW_TEXT("\"{text}\" is no IPv4 address: {part} is larger than 255. Check the number.")},
    {"error.address.part-count",
     MW_TEXT("\"{text}\" is no IPv4 address: it has {count} numbers, not four. Write it like "
             "203.0.113.25.")},
    {"error.address.not-public",
     MW_TEXT(
         "{address} is not a public address ({class}). Give the address that the outside sees.")},
    {"error.endpoint.not-an-address",
     MW_TEXT("\"{text}\" is not an address of a name server. Write it like 192.0.2.53, "
             "192.0.2.53:5300 or [2001:db8::53]:5300.")},
    {"error.name.bad", MW_TEXT("\"{text}\" is not a DNS name ({reason}).")},
    {"error.selector.bad",
     MW_TEXT("\"{text}\" cannot be a selector. Use letters, digits and hyphens, such as s1.")},
    {"error.selector.no-room",
     MW_TEXT(
         "With the selector {selector} the key of {domain} would stand at a name of {length} "
         "characters, and DNS takes {most}: receivers could never find it, and would refuse what "
         "it signs. Take a shorter selector, or send from a shorter domain.")},
    {"error.selector.taken",
     MW_TEXT(
         "At the selector {selector} a key is published already whose private half is not here; "
         "mail may still be signed with it. Take {suggestion} for the new key and leave the "
         "old one until nothing signs with it any more, or choose the file of the old key.")},
    {"error.selector.unknown",
     MW_TEXT("The set-up has no key of {domain} with the selector {selector}. Make it first "
             "(--selector {selector}), or name one that is there.")},
    {"error.selector.no-key",
     MW_TEXT("There is no key file for {selector} of {domain}. Give it first (--import-key).")},
    {"error.selector.signs",
     MW_TEXT("The key {selector} of {domain} signs now. Let another key sign first (--sign-with); "
             "then this one can go.")},
    {"error.mailbox.bad",
     MW_TEXT("\"{text}\" is not a mail address. Write it like dmarc@example.org.")},
    {"error.relay.is-address",
     MW_TEXT("\"{text}\" is an address. Give the relay's name, such as smtp.example.net:587: its "
             "certificate is made out to the name.")},
    {"error.relay.bad", MW_TEXT("\"{text}\" is not a relay. Write it like smtp.example.net:587.")},

    // files
    {"error.file.missing", MW_TEXT("There is no file {path}. Check the path.")},
    {"error.file.unreadable", MW_TEXT("{path} cannot be read ({reason}). Check its rights.")},
    {"error.file.too-large",
     MW_TEXT("{path} is larger than expected ({bytes} octets) and was not read.")},
    {"error.file.exists",
     MW_TEXT("{path} exists already and was not touched. Choose another place or move it away.")},
    {"error.file.unwritable", MW_TEXT("{path} cannot be written ({reason}). Nothing was changed; "
                                      "check the folder's rights and the free space.")},
    {"error.output.lost",
     MW_TEXT("Not everything could be written to standard output. Look where it goes, and whether "
             "there is room.")},
    {"error.json.too-large",
     MW_TEXT("The file is larger than expected ({bytes} octets) and was not read.")},
    {"error.json.syntax.in-file",
     MW_TEXT("{file} is damaged at line {line}, column {column}: {what}.")},
    {"error.json.not-an-object.in-file",
     MW_TEXT("{file} does not hold what was expected: an object in JSON.")},
    {"error.json.too-large.in-file",
     MW_TEXT("{file} is larger than expected ({bytes} octets) and was not read.")},
    {"error.json.syntax", MW_TEXT("The file is damaged at line {line}, column {column}: {what}.")},
    {"error.json.not-an-object",
     MW_TEXT("The file does not hold what was expected. Choose another one.")},
    {"error.session.damaged", MW_TEXT("The set-up file {path} is damaged and was left as it is. "
                                      "Choose another one, or move it away to begin anew.")},
    {"error.session.other-domain",
     MW_TEXT("The set-up file {path} is for {found}, not for {domain}. Choose another file with "
             "--session, or leave it out.")},
    {"error.session.newer",
     MW_TEXT("The set-up file {path} was written by a newer version of Mailworthy (format {found}, "
             "this one reads {known}). Update Mailworthy; the file was left as it is.")},
    {"error.plan.bad", MW_TEXT("The field \"{field}\" holds something unexpected: {found}.")},
    {"error.report.bad", MW_TEXT("The saved results cannot be read ({field}).")},
    {"error.world.bad", MW_TEXT("{file}, line {line}: found \"{found}\", expected {expected}.")},
    {"error.world.missing",
     MW_TEXT("There is no world named \"{name}\" and no such file. Shipped worlds: {known}.")},
    {"error.data.schema", MW_TEXT("The data file {file} cannot be used: in the entry {entry} the "
                                  "field {field} should be {expected}.")},
    {"error.data.schema.whole",
     MW_TEXT("The data file {file} cannot be used: the field {field} should be {expected}.")},
    {"error.data.missing", MW_TEXT("There is no data file {file}.")},

    // keys
    {"error.key.exists",
     MW_TEXT("There is a key file {path} already. It was not touched; choose another selector.")},
    {"error.key.no-pem",
     MW_TEXT("This is no private key in PEM form. Choose a file that begins with -----BEGIN.")},
    {"error.key.replaced",
     MW_TEXT("{path} holds another key than the plan. Put the key back, or take this one with a "
             "new selector (--selector, --import-key).")},
    {"error.key.public-only",
     MW_TEXT(
         "The file holds only the public half of a key. Choose the file with the private one.")},
    {"error.key.damaged",
     MW_TEXT("The key in this file is damaged. Take it from a copy, or make a new one.")},
    {"error.key.malformed",
     MW_TEXT("The key cannot be read at octet {offset}: {expected} was expected.")},
    {"error.key.truncated",
     MW_TEXT("The key ends too early: {missing} octets are missing at octet {offset}.")},
    {"error.key.size", MW_TEXT("Keys of {bits} bit cannot be used. Take one of 1024 to 8192 bit.")},
    {"error.key.type", MW_TEXT("Keys of the kind {oid} cannot be used for DKIM. Use RSA or "
                               "Ed25519.")},
    {"error.key.bad-length",
     MW_TEXT("An Ed25519 key has 32 octets, this one has {octets}. Copy it again as a whole.")},
    {"error.key.no-pkcs1",
     MW_TEXT("An Ed25519 key cannot be written in the old RSA form. Use the usual PEM form.")},
    {"error.key.cancelled", MW_TEXT("Making the key was stopped. Nothing was written.")},
    {"error.key.internal", MW_TEXT("The key could not be used ({reason}).")},
    {"error.serverkey.no-pem",
     MW_TEXT("{path} holds neither a certificate nor a key in PEM form. Choose the file that your "
             "mail server names as its certificate.")},
    {"error.serverkey.encrypted",
     MW_TEXT(
         "The key in {path} is protected by a password. Choose the certificate; it needs none.")},
    {"error.serverkey.damaged",
     MW_TEXT("The certificate or key in {path} is damaged. Take it from a copy.")},
    {"error.keyfile.bad-name",
     MW_TEXT("\"{text}\" cannot be part of a file name. Use letters, digits, hyphens and dots.")},

    // messages and their signatures
    {"error.dkim.no-from",
     MW_TEXT("The message has no From field among those to be signed. DKIM needs one.")},
    {"error.dkim.several-from",
     MW_TEXT("The message has {count} From fields; there may be only one. It was not signed.")},
    {"error.dkim.bad-first-line",
     MW_TEXT("The message begins with a blank, so its first line belongs to no field. It was not "
             "signed.")},
    {"error.dkim.bad-header-name",
     MW_TEXT("\"{name}\" is not the name of a header field. Write it like From:To:Subject.")},
    {"error.dkim.header-not-signable",
     MW_TEXT("The field {name} changes on the way and cannot be signed. Leave it out.")},
    {"error.dkim.bad-selector",
     MW_TEXT("\"{selector}\" cannot be a selector. Use letters, digits and hyphens, such as s1.")},
    {"error.dkim.bad-identity",
     MW_TEXT("\"{identity}\" does not lie in the signing domain, so nobody could check it.")},
    {"error.dkim.bad-expiry", MW_TEXT("The signature would expire before it begins.")},
    {"error.dkim.cancelled", MW_TEXT("Signing was stopped. Nothing was written.")},
    {"error.message.header-too-large",
     MW_TEXT("The header of the message is larger than {limit} octets and was not read.")},
    {"error.message.too-many-fields",
     MW_TEXT("The header of the message has more than {limit} fields and was not read.")},
    {"error.message.spool",
     MW_TEXT("The message could not be kept aside while it was read ({reason}). Make room in the "
             "folder for temporary files.")},
    {"error.dmarc.bad-domain",
     MW_TEXT("\"{text}\" is not a domain. Give a name such as example.org, or an address such as "
             "me@example.org.")},
    {"error.dmarc.bad-identifier",
     MW_TEXT("\"{text}\" is not a result and a domain. Write it like pass:example.org.")},
    {"error.dmarc.bad-mailbox",
     MW_TEXT("\"{text}\" is not a mail address. Write it like dmarc@example.org.")},
    {"error.suffixes.missing",
     MW_TEXT("This machine has no list of public suffixes. Install the package publicsuffix.")},
    {"error.suffixes.unreadable", MW_TEXT("The list of public suffixes {path} cannot be read.")},
    {"error.zone.bad", MW_TEXT("Line {line} cannot be read: {what}.")},
    {"error.key.encrypted", MW_TEXT("The key is protected by a password, which mail servers cannot "
                                    "use. Save it without one.")},
    {"error.key.unsupported",
     MW_TEXT("Keys of the kind {type} cannot be used for DKIM. Use RSA or Ed25519.")},
    {"error.key.too-weak",
     MW_TEXT("The key has {bits} bit; receivers refuse DKIM keys below 1024. Make a new one.")},
    {"error.key.failed", MW_TEXT("The key could not be made ({reason}).")},
    {"error.key.missing", MW_TEXT("There is no key for {domain} yet. Make one first.")},

    // why something is unknown
    {"error.fact.not-asked", MW_TEXT("It was not checked.")},
    {"error.fact.stopped", MW_TEXT("The check was stopped.")},
    {"error.fact.needs-address", MW_TEXT("Your public address is needed first.")},
    {"error.fact.no-confirmed-name",
     MW_TEXT("The address has no reverse name that leads back to it, so there is none to greet "
             "with.")},
    {"error.fact.unregistered", MW_TEXT("The domain does not exist yet.")},
    {"error.list.none-takes", MW_TEXT("None of the lists asked takes such a question.")},
    {"error.list.retired", MW_TEXT("The list closed down and is not asked any more.")},
    {"error.list.retired-one",
     MW_TEXT("{list} closed down and is not asked any more. What it answers today: {now}.")},
    {"error.list.retired-on",
     MW_TEXT("{list} closed down on {date} and is not asked any more. What it answers today: "
             "{now}.")},
    {"error.list.bad-key",
     MW_TEXT("The key {field} in {file} is no key: it has 6 to 63 letters and digits, as the "
             "operator's page shows it, and nothing else.")},
    {"error.list.unknown-key", MW_TEXT("{file} names a key that no list takes. Known: {known}.")},
    {"error.fact.no-method-answered",
     MW_TEXT("None of the services that tell an address answered.")},
    {"error.fact.addresses-differ", MW_TEXT("The services do not agree on your address.")},
    {"error.fact.no-proof",
     MW_TEXT("The zone is signed, but no validating resolver that can be trusted was asked.")},
    {"error.fact.no-resolver", MW_TEXT("This machine names no DNS server. Check its network "
                                       "settings, or give one with --resolver.")},
    {"error.fact.no-resolver-v6",
     MW_TEXT(
         "This machine names no DNS server over IPv6, and --no-ipv4 leaves those over IPv4 out. "
         "Give one with --resolver, or leave --no-ipv4 out.")},
    {"error.fact.no-resolver-v4",
     MW_TEXT(
         "This machine names no DNS server over IPv4, and --no-ipv6 leaves those over IPv6 out. "
         "Give one with --resolver, or leave --no-ipv6 out.")},
    {"error.fact.zone-servers-silent",
     MW_TEXT("None of the domain's own name servers answered from here, so it could not be seen "
             "whether they say the same.")},
    {"error.fact.zone-servers-intercepted",
     MW_TEXT("None of the domain's own name servers answered as one does, yet the domain is found: "
             "somebody on the way may answer in their place.")},
    {"error.fact.resolver-silent", MW_TEXT("The name server does not answer.")},
    {"error.fact.resolver-useless",
     MW_TEXT("The name server answers, but of no use: it does not even know the root of the DNS.")},
    {"error.fact.dnssec-bogus",
     MW_TEXT("The domain's DNS signatures are broken, so its records cannot be seen.")},
    {"error.fact.no-selector",
     MW_TEXT("DNS does not tell which selector is in use, and no usual one has a key.")},
    // What to do first where it is unknown: by the reason, else by the finding
    {"first-step.list.unknown",
     MW_TEXT("See whether this is what you meant to ask, and try again later.")},
    {"first-step.domain.unknown", MW_TEXT("Check the spelling, or try again in a minute.")},
    {"first-step.address.not-public", MW_TEXT("The address check finds out which one that is.")},
    {"first-step.list.none-takes",
     MW_TEXT("Choose other lists: some take addresses, others domains.")},
    {"first-step.list.retired", MW_TEXT("Leave it out; nobody should ask it any more.")},
    {"first-step.list.retired-one", MW_TEXT("Leave it out; nobody should ask it any more.")},
    {"first-step.list.retired-on", MW_TEXT("Leave it out; nobody should ask it any more.")},
    {"first-step.fact.needs-address", MW_TEXT("Find out or give your public address first.")},
    {"first-step.fact.stopped", MW_TEXT("Check again.")},
    {"first-step.dns.cancelled", MW_TEXT("Check again.")},
    {"first-step.fact.no-resolver", MW_TEXT("Check again when there is one.")},
    {"first-step.fact.resolver-silent",
     MW_TEXT("See to the name server first: is this machine connected? Then check again, or ask "
             "another one.")},
    {"first-step.fact.resolver-useless", MW_TEXT("Use another name server and check again.")},
    {"first-step.dns.timeout", MW_TEXT("Try again in a minute.")},
    {"first-step.dns.unreachable", MW_TEXT("Try again in a minute.")},
    {"first-step.dns.refused", MW_TEXT("Ask another name server.")},
    {"first-step.dns.server-failure",
     MW_TEXT("Try again in a minute. If it stays so, look at the domain's own name servers, or ask "
             "another name server.")},
    {"first-step.fact.zone-servers-silent", MW_TEXT("Check again from another network.")},
    {"first-step.fact.zone-servers-intercepted", MW_TEXT("Check again from another network.")},
    {"error.dns.refused", MW_TEXT("The name server refused to answer ({question}).")},
    {"error.dns.server-failure", MW_TEXT("The name server could not get an answer ({question}).")},
    {"error.dns.timeout", MW_TEXT("No answer came in time ({question}).")},
    {"error.dns.unreachable", MW_TEXT("The name server could not be reached ({question}).")},
    {"error.dns.malformed", MW_TEXT("The answer could not be read ({question}).")},
    {"error.dns.cut",
     MW_TEXT("The answer comes cut short here, and nobody hands it over whole ({question}).")},
    {"error.dns.cancelled", MW_TEXT("The check was stopped.")},
    {"error.dns.no-data", MW_TEXT("There is no such record ({question}).")},
    {"error.dns.no-such-name", MW_TEXT("There is no such name ({question}).")},
    {"error.list.refused", MW_TEXT("The list refuses questions that come this way.")},
    {"error.list.unreachable", MW_TEXT("The list gave no answer.")},
    {"error.list.intercepted",
     MW_TEXT("Your router or provider answers look-ups in the list's place, so what comes back "
             "proves nothing.")},
    {"error.list.no-control",
     MW_TEXT("The list does not pass its own test, so its silence proves nothing.")},
    {"error.list.lists-everything",
     MW_TEXT("The list names whatever it is asked about, so its answer proves nothing.")},
    {"error.list.outside-127",
     MW_TEXT("The list's answers are no list answers; its domain may have been given up.")},
    {"error.list.no-zone", MW_TEXT("The list no longer exists.")},
    {"error.list.none-answered", MW_TEXT("No list answered.")},
    {"error.list.resolver-rewrites", MW_TEXT("The name server invents answers.")},
    {"error.setup.bad-choice", MW_TEXT("\"{text}\" is not a number from 1 to {count}.")},
    {"error.setup.input-ended", MW_TEXT("The input ended before the last question. What was "
                                        "answered is kept; start setup again to go on.")},
    {"error.batch.too-long", MW_TEXT("The line is longer than {limit} octets and was not read.")},
    {"error.batch.field", MW_TEXT("The field \"{field}\" is missing or of the wrong kind.")},
    {"error.batch.surrogate",
     MW_TEXT("The field \"{field}\" holds half a surrogate pair, which is no character. Write the "
             "character itself in UTF-8.")},
    {"error.list.not-known", MW_TEXT("There is no list \"{text}\" in the data file.")},
    {"error.server.unknown", MW_TEXT("There is no server kind \"{text}\". Known: {known}.")},
    {"error.server.manifest",
     MW_TEXT("The description of the server kind {server} cannot be used (field {field}).")},
    {"error.updater.no-ipv6",
     MW_TEXT("{program} tells {host} IPv4 addresses alone, and the server has an IPv6 address too, "
             "which would get lost. Keep that one by hand, or leave it out of the plan.")},
    {"error.updater.no-host",
     MW_TEXT("{program} speaks to your DNS host: name it with --provider.")},
    {"error.updater.not-for-host",
     MW_TEXT("{program} cannot change records at the DNS host {host}. Name the host with "
             "--provider, or choose one of {known}.")},
    {"error.updater.host-outside",
     MW_TEXT("{host} lies in none of the domains of the plan, so its address is kept by somebody "
             "else.")},
    {"error.server.needs-relay",
     MW_TEXT("{server} hands all mail to a relay, and the plan names none. Choose a relay first "
             "(--relay HOST:PORT).")},
    {"error.server.needs-greeting",
     MW_TEXT("{server} is to greet with the provider's name for its address, and no name is known "
             "that leads back to it. Look again (--helo ptr), or give the server's own name "
             "(--helo NAME).")},
    {"error.server.no-usable-key",
     MW_TEXT("{server} cannot sign with the key of {domain}: it needs an RSA key. Make one beside "
             "it.")},
    {"error.server.fixed-selector",
     MW_TEXT("{server} signs under the selector {selector} alone, and the key of {domain} has "
             "another one. Make a key with the selector {selector} beside it.")},
    {"error.server.one-key",
     MW_TEXT("{server} has one key for all domains, and the plan has several. Give every domain "
             "the same key, or choose another kind of server.")},
    {"error.key.no-seed", MW_TEXT("Only an Ed25519 key can be written in this form.")},
    {"error.server.unsafe-name",
     MW_TEXT("\"{text}\" cannot be written into a configuration safely. Host names have letters, "
             "digits, hyphens and dots.")},
    {"error.template.unknown-variable", MW_TEXT("A template uses the unknown name \"{name}\".")},
    {"error.template.syntax", MW_TEXT("A template cannot be read at \"{what}\".")},
    {"error.server.unsafe-path",
     MW_TEXT(
         "\"{text}\" cannot be written into a configuration safely. A path begins with \"/\" and "
         "has letters, digits and ./_+- alone.")},
    {"error.export.not-ours",
     MW_TEXT("{path} holds something else and was not touched. Choose an empty or a "
             "new one.")},
    {"error.format.one-zone",
     MW_TEXT("The records lie in several zones, and what {format} writes is for one: name it with "
             "--zone. Known: {known}.")},
    {"error.format.unknown", MW_TEXT("There is no format \"{text}\". Known: {known}.")},
    {"error.check.needs-session",
     MW_TEXT("The check \"{check}\" compares with a plan: give a session file (--session), or use "
             "'verify'.")},
    {"error.check.unknown", MW_TEXT("There is no check \"{text}\". Known: {known}.")},
    {"error.dmarc.destination",
     MW_TEXT("Whether reports to {where} arrive could not be looked up.")},
    {"error.spf.bad-name", MW_TEXT("\"{name}\" is not a name that SPF can hold.")},
    {"error.spf.merge-malformed",
     MW_TEXT("The record \"{record}\" cannot be read at octet {offset}, so nothing was merged. "
             "Mend it first.")},
    {"error.spf.merge-bad-term",
     MW_TEXT("\"{term}\" is no term of SPF. Write it like ip4:203.0.113.25, mx or "
             "include:_spf.example.net.")},
    {"error.spf.flatten-unknown",
     MW_TEXT("What {name} stands for could not be looked up, so nothing was written out. Try again "
             "later.")},
    {"error.spf.flatten-no-record",
     MW_TEXT("{name} has no SPF record that can be read, so there is nothing to write out.")},
    {"error.spf.flatten-impossible",
     MW_TEXT("\"{term}\" at {name} cannot be written as addresses. Keep the include, or leave the "
             "service out.")},
    {"error.spf.flatten-no-include",
     MW_TEXT("The record has no include:{name}. Name an include that stands in it.")},
    {"error.spf.relay-addresses",
     MW_TEXT("Which addresses the relay {relay} sends from is not known here; its provider says "
             "what SPF has to name.")},
    {"error.preview.look-up", MW_TEXT("A look-up did not answer.")},
    {"error.spf.temperror", MW_TEXT("A look-up that SPF needs did not answer.")},
    {"error.spf.dns-error", MW_TEXT("A look-up that SPF needs did not answer.")},
    {"error.spf.time-limit", MW_TEXT("SPF took too long to look up.")},
    {"error.spf.cancelled", MW_TEXT("The check was stopped.")},
};

} // namespace

std::span<const Phrase> errorTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
