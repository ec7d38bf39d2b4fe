// Words about a server's configuration that was read: what it says, and where it differs from the plan.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    // server ‹host›
    {"server.greets-right", "O", MW_TEXT("The server greets with the name of the plan"),
     MW_TEXT("Its configuration makes it greet other servers as {name}, as planned."), "",
     "RFC 5321 §4.1.1.1"},
    {"server.greets-wrong", "P", MW_TEXT("The server greets with a wrong name"),
     MW_TEXT("{consequence}"), MW_TEXT("{cure}"), "RFC 5321 §4.1.1.1"},
    {"server.config-differs", "W", MW_TEXT("{fault}"), MW_TEXT("{consequence}"), MW_TEXT("{cure}"),
     ""},
    {"server.open-relay", "P", MW_TEXT("Strangers may send through this server"),
     MW_TEXT("{consequence}"), MW_TEXT("{firstStep}"), "RFC 5321 §7.9"},
    {"server.not-read", "N", MW_TEXT("Some mail may leave another way"),
     MW_TEXT("What stands in these tables can send mail of some domains, or from some senders, "
             "another way than "
             "the one that is judged here: {files}. They were not read."),
     MW_TEXT("Look into them for a relay or a domain that you have forgotten."), ""},
    {"server.unknown", "U", MW_TEXT("The configuration does not tell everything"),
     MW_TEXT("Part of the configuration could not be judged. {why}"), MW_TEXT("{firstStep}"), ""},
};

constexpr Phrase phrases[] = {
    {"server.greets-wrong.effect.unusable",
     MW_TEXT(
         "Its configuration makes it greet other servers as {name} ({setting}). That is no name "
         "of a mail server on the Internet, and many receivers refuse it. The plan has "
         "{wanted}.")},
    {"server.greets-wrong.effect.alone",
     MW_TEXT(
         "Its configuration makes it greet other servers as {name} ({setting}). That is no name "
         "of a mail server on the Internet, and many receivers refuse it.")},
    {"server.greets-wrong.effect.other",
     MW_TEXT("Its configuration makes it greet other servers as {name} ({setting}); the plan, and "
             "the records made from it, have {wanted}.")},
    {"server-cure.greets-unusable",
     MW_TEXT("Let the server greet with the name that its address leads back to; the exported "
             "configuration does.")},
    {"server-cure.greets-other",
     MW_TEXT("Use the exported configuration, or take the server's name over into the plan if that "
             "is the right one.")},
    {"server.open-relay.effect.everybody",
     MW_TEXT("{setting} lets everybody hand in mail for everybody. Senders of spam find such a "
             "server within hours, and block lists soon after.")},
    {"server.open-relay.effect.restrictions",
     MW_TEXT("{setting} has nothing that refuses mail of strangers for strangers "
             "(reject_unauth_destination). Senders of spam find such a server within hours, and "
             "block lists soon after.")},
    {"first-step.server.open-relay",
     MW_TEXT(
         "Let only your own networks and users who have logged in send through the server, then "
         "reload it.")},
    {"first-step.server.unknown",
     MW_TEXT("Give the missing files as well, as the user who may read them.")},
    {"first-step.reading.open",
     MW_TEXT(
         "Give the other files of the server as well, those of the signer too. What stands in none "
         "of them, such as the machine's own name, can be set in the configuration.")},
    {"first-step.reading.key-unreadable",
     MW_TEXT("Start the command again on the server as root: sudo mailworthy-cli server read …")},
    {"first-step.reading.key-elsewhere",
     MW_TEXT("Start mailworthy-cli server read on the server itself to have the keys compared.")},

    // What differs.
    {"server-fault.unsigned-domain", MW_TEXT("Mail of a domain is not signed")},
    {"server.config-differs.effect.unsigned-domain",
     MW_TEXT("The configuration has no key for {domain}: its mail leaves without a signature, and "
             "DMARC then rests on SPF alone.")},
    {"server-cure.unsigned-domain",
     MW_TEXT("Use the exported configuration; it has every domain of the plan.")},
    {"server-fault.other-domain", MW_TEXT("Mail is signed for another domain")},
    {"server.config-differs.effect.other-domain",
     MW_TEXT("Mail of {domain} is signed for {signs}. Such a signature is valid, but it does not "
             "count for {domain} in DMARC.")},
    {"server-cure.other-domain", MW_TEXT("Sign each domain with a key of its own, as the exported "
                                         "configuration does.")},
    {"server-fault.other-selector", MW_TEXT("Mail is signed with another selector")},
    {"server.config-differs.effect.other-selector",
     MW_TEXT("Mail of {domain} is signed with the selector {selector}; the plan publishes "
             "{wanted}. Unless {selector} is published too, receivers find no key.")},
    {"server-cure.other-selector",
     MW_TEXT(
         "Take the server's selector over into the plan, or use the exported configuration once "
         "the record of the plan is published.")},
    {"server-fault.other-key", MW_TEXT("The server signs with another key")},
    {"server.config-differs.effect.other-key",
     MW_TEXT("{path} holds another key than the one that the plan publishes for {selector} of "
             "{domain}. Every signature fails until both are the same.")},
    {"server-cure.other-key",
     MW_TEXT("Copy the key file of the plan to the server, or plan with the server's key "
             "(plan --import-key).")},
    {"server-fault.key-missing", MW_TEXT("A key file is not there")},
    {"server.config-differs.effect.key-missing",
     MW_TEXT("The configuration names {path}, and there is no such file on this machine. Mail of "
             "{domain} waits or leaves unsigned.")},
    {"server-cure.key-missing",
     MW_TEXT("Copy the key file there with the owner and mode that the export names.")},
    {"server-fault.key-unusable", MW_TEXT("A key file holds no usable key")},
    {"server.config-differs.effect.key-unusable",
     MW_TEXT("{path} holds no private key that can sign. Mail of {domain} waits or leaves "
             "unsigned.")},
    {"server-cure.key-unusable",
     MW_TEXT("Copy the key file there with the owner and mode that the export names.")},
    {"server-fault.key-owner", MW_TEXT("The signer may not read the key file")},
    {"server.config-differs.effect.key-owner",
     MW_TEXT(
         "{path} belongs to root, and nobody else may read it. The signer runs as another user: "
         "mail of {domain} waits or leaves unsigned.")},
    {"server-cure.key-owner",
     MW_TEXT("Give the file to the user of the signer, as the export names owner and mode.")},
    {"server-fault.key-open", MW_TEXT("The signer refuses a key that everybody may read")},
    {"server.config-differs.effect.key-open",
     MW_TEXT("Every user of the machine may read {path}. OpenDKIM refuses such a key: mail of "
             "{domain} is turned away for the time being.")},
    {"server-cure.key-open",
     MW_TEXT("Set the mode of the file to 0600, and who owns it to opendkim.")},
    {"server-fault.algorithm", MW_TEXT("The kind of the key does not fit")},
    {"server.config-differs.effect.algorithm",
     MW_TEXT("The key in {path} is of another kind than the configuration says. The signer refuses "
             "all mail, or signs it wrongly.")},
    {"server-cure.algorithm",
     MW_TEXT("Give each kind of key a signer of its own: one process of OpenDKIM or one filter of "
             "dkimsign has one kind.")},
    {"server-fault.ed25519-form", MW_TEXT("rspamd cannot read the Ed25519 key")},
    {"server.config-differs.effect.ed25519-form",
     MW_TEXT("rspamd wants the Ed25519 key in {path} as one line of base64, not as PEM. It leaves "
             "that signature out without saying so.")},
    {"server-cure.ed25519-form", MW_TEXT("Use the key file of the export; it has that form.")},
    {"server-fault.signer-not-asked", MW_TEXT("The server does not ask the signer")},
    {"server.config-differs.effect.signer-not-asked",
     MW_TEXT("The signer is set up, but {setting} is empty: no mail is handed to it, and all mail "
             "leaves unsigned.")},
    {"server-cure.signer-not-asked",
     MW_TEXT("Set smtpd_milters and non_smtpd_milters as in the exported configuration.")},
    {"server-fault.local-unsigned", MW_TEXT("Mail of the server itself is not signed")},
    {"server.config-differs.effect.local-unsigned",
     MW_TEXT("What programs on the server send, such as cron and web applications, does not go "
             "through the signer and leaves without a signature.")},
    {"server-cure.local-unsigned",
     MW_TEXT("Postfix: set non_smtpd_milters = $smtpd_milters. rspamd: sign_local = true. "
             "OpenSMTPD: give the filter to “listen on socket” as well.")},
    {"server-fault.bounces-unsigned", MW_TEXT("Bounces are not signed")},
    {"server.config-differs.effect.bounces-unsigned",
     MW_TEXT("Mail that the server returns leaves without a signature. It has no envelope sender, "
             "so only a signature can make it pass DMARC.")},
    {"server-cure.bounces-unsigned",
     MW_TEXT("Postfix: set internal_mail_filter_classes = bounce, notify. rspamd: "
             "allow_envfrom_empty = true.")},
    {"server-fault.unsigned-when-down", MW_TEXT("Mail leaves unsigned while the signer is down")},
    {"server.config-differs.effect.unsigned-when-down",
     MW_TEXT("When the signer does not answer, or has no key, mail is sent without a signature "
             "instead of waiting.")},
    {"server-cure.unsigned-when-down",
     MW_TEXT(
         "Postfix: set milter_default_action = tempfail. Sendmail: add F=T to the filter. Exim: "
         "set dkim_strict = 1.")},
    {"server-fault.not-relayed", MW_TEXT("Mail does not go through the relay")},
    {"server.config-differs.effect.not-relayed",
     MW_TEXT("The plan sends through {wanted}; the server hands mail to the receivers directly.")},
    {"server-cure.not-relayed", MW_TEXT("Use the exported configuration; it has the relay.")},
    {"server-fault.relayed", MW_TEXT("Mail goes through a relay")},
    {"server.config-differs.effect.relayed",
     MW_TEXT("The server sends through {relay}; the plan sends directly. Receivers see the relay's "
             "address, which SPF must have.")},
    {"server-cure.relayed",
     MW_TEXT("Take the relay over into the plan, or take it out of the server's configuration.")},
    {"server-fault.other-relay", MW_TEXT("Mail goes through another relay")},
    {"server.config-differs.effect.other-relay",
     MW_TEXT("The server sends through {relay}; the plan has {wanted}.")},
    {"server-cure.other-relay",
     MW_TEXT("Take the server's relay over into the plan, or use the exported configuration.")},
    {"server-fault.family-used",
     MW_TEXT("The server sends over a family that the plan leaves out")},
    {"server.config-differs.effect.family-used",
     MW_TEXT("The server may send over {family}; the plan does not, and SPF and the reverse name "
             "are not made for it.")},
    {"server-cure.family-used",
     MW_TEXT("Use the exported configuration, or let the plan send over that family.")},
    {"server-fault.family-off", MW_TEXT("The server does not send over a family of the plan")},
    {"server.config-differs.effect.family-off",
     MW_TEXT("The plan sends over {family}; the server's configuration switches it off.")},
    {"server-cure.family-off",
     MW_TEXT("Use the exported configuration, or leave that family out of the plan.")},
    {"server-fault.table-kind", MW_TEXT("The signing table never matches")},
    {"server.config-differs.effect.table-kind",
     MW_TEXT("{setting} has patterns with a star, but is not read as “refile:”. They never match, "
             "and mail leaves unsigned without a word.")},
    {"server-cure.table-kind",
     MW_TEXT("Write SigningTable refile:PATH in opendkim.conf and restart OpenDKIM.")},
    {"server-fault.no-such-key", MW_TEXT("The signing table names a key that is not there")},
    {"server.config-differs.effect.no-such-key",
     MW_TEXT("The signing table names {setting}, which the key table does not have. Mail of those "
             "senders is refused for the time being.")},
    {"server-cure.no-such-key", MW_TEXT("Write the same name into both tables.")},
    {"server-fault.exim-tainted", MW_TEXT("Exim cannot open the key")},
    {"server.config-differs.effect.exim-tainted",
     MW_TEXT("{setting} is made from the mail itself. Since version 4.94 Exim opens no file under "
             "such a name, so mail is deferred or leaves unsigned.")},
    {"server-cure.exim-tainted",
     MW_TEXT("Look the domain up in a file, as the exported configuration does.")},
    {"server-fault.submission-unsigned", MW_TEXT("What your mail programs send is not signed")},
    {"server.config-differs.effect.submission-unsigned",
     MW_TEXT("In master.cf the entrance for your users goes past the signer ({setting}): what they "
             "send leaves "
             "without a signature.")},
    {"server-cure.submission-unsigned",
     MW_TEXT("Take that option out of master.cf, and reload Postfix.")},
    {"server-fault.rspamd-no-login", MW_TEXT("Mail of users who logged in is not signed")},
    {"server.config-differs.effect.rspamd-no-login",
     MW_TEXT("{setting} is off: what your mail programs send leaves without a signature.")},
    {"server-cure.rspamd-no-login", MW_TEXT("Set sign_authenticated = true and reload rspamd.")},

    // What is not told, for {now}.
    {"server-open.greeting", MW_TEXT("the name that it greets with")},
    {"server-open.signing", MW_TEXT("with which keys mail is signed")},
    {"server-open.selector", MW_TEXT("the selector")},
    {"server-open.key", MW_TEXT("where the key lies")},
    {"server-open.relay", MW_TEXT("whether mail goes through a relay")},
    {"server-open.family", MW_TEXT("whether it sends over IPv4 and IPv6")},

    // Reasons and errors.
    {"error.reading.open", MW_TEXT("The text does not tell: {now}.")},
    {"error.reading.missing",
     MW_TEXT("The text does not tell: {now}. It names files that were not given: {files}.")},
    {"error.reading.key-unreadable",
     MW_TEXT("You may not read the key file here, so it could not be compared: {files}.")},
    {"error.reading.key-elsewhere",
     MW_TEXT("The key file is not on this machine, so it could not be compared: {files}.")},
    {"error.reading.unknown-kind",
     MW_TEXT("“{text}” is no kind of server that is known. Known: {known}.")},
    {"error.reading.no-reader",
     MW_TEXT("Configuration of {kind} is not read yet; only written (export).")},
    {"error.reading.empty", MW_TEXT("There is no text to read.")},
    {"error.reading.too-large", MW_TEXT("A text is longer than {bytes} octets.")},
    {"error.reading.too-many", MW_TEXT("More than {most} texts at once are not read.")},
    {"error.reading.not-recognised",
     MW_TEXT("The text looks like no configuration that is known.")},
    {"error.reading.not-recognised.in-file",
     MW_TEXT("{file} looks like no configuration that is known.")},
    {"error.reading.syntax", MW_TEXT("The text cannot be understood at line {line}.")},
    {"error.reading.no-domain",
     MW_TEXT("The text names no mail domain, so no plan can be made from it. Make one first (plan "
             "DOMAIN --session FILE).")},

    // What it says, sentence by sentence.
    {"server-says.read-as", MW_TEXT("Read as: {what}.")},
    {"server-says.other-kind",
     MW_TEXT("That is not the configuration of {kind}; it was read as what it is.")},
    {"server-says.skipped",
     MW_TEXT("Left out, because it looks like no configuration that is known: {files}.")},
    {"server-says.greets", MW_TEXT("It greets other servers as {name}.")},
    {"server-says.greets-ptr", MW_TEXT("It greets with the reverse name of the address in use.")},
    {"server-says.greets-computed",
     MW_TEXT("What it greets with is worked out while it runs ({setting}).")},
    {"server-says.greets-not-told", MW_TEXT("What it greets with is not told.")},
    {"server-says.own-name", MW_TEXT("It calls itself {name}.")},
    {"server-says.own-computed",
     MW_TEXT("What it calls itself is worked out while it runs ({setting}).")},
    {"server-says.own-not-told",
     MW_TEXT("What it calls itself is not told; it is the name of the machine then.")},
    {"server-says.signs",
     MW_TEXT("Mail of {domain} is signed with the selector {selector}; the key is {path}.")},
    {"server-says.signs-no-file",
     MW_TEXT("Mail of {domain} is signed with the selector {selector}.")},
    {"server-says.signs-inside",
     MW_TEXT("Mail of {domain} is signed with the selector {selector}; the key stands in the "
             "configuration itself and was not kept.")},
    {"server-says.any-sender", MW_TEXT("every sender")},
    {"server-says.signs-nothing", MW_TEXT("Nothing is signed.")},
    {"server-says.signing-not-told", MW_TEXT("With which keys mail is signed is not told.")},
    {"server-says.signing-computed",
     MW_TEXT("With which keys mail is signed is worked out while it runs.")},
    {"server-says.bounces-signed", MW_TEXT("Bounces are signed.")},
    {"server-says.bounces-unsigned", MW_TEXT("Bounces are not signed.")},
    {"server-says.local-unsigned", MW_TEXT("What the server itself sends is not signed.")},
    {"server-says.down-waits", MW_TEXT("While the signer is down, mail waits.")},
    {"server-says.down-unsigned", MW_TEXT("While the signer is down, mail leaves unsigned.")},
    {"server-says.down-refused", MW_TEXT("While the signer is down, mail is refused.")},
    {"server-says.direct", MW_TEXT("Mail goes to the receivers directly.")},
    {"server-says.relay", MW_TEXT("Mail goes through {relay}.")},
    {"server-says.relay-not-told", MW_TEXT("Whether mail goes through a relay is not told.")},
    {"server-says.both-families", MW_TEXT("It sends over IPv4 and IPv6.")},
    {"server-says.only-v4", MW_TEXT("It sends over IPv4 alone.")},
    {"server-says.only-v6", MW_TEXT("It sends over IPv6 alone.")},
    {"server-says.binds", MW_TEXT("Outgoing connections come from {addresses}.")},
    {"server-says.closed", MW_TEXT("Strangers may not send through it.")},
    {"server-says.key-read", MW_TEXT("{path}: {what}")},
    {"server-says.key-missing", MW_TEXT("{path}: not on this machine")},
    {"server-says.key-unreadable", MW_TEXT("{path}: you may not read it")},
    {"server-says.key-unusable", MW_TEXT("{path}: no usable key")},
    {"server-says.taken", MW_TEXT("Taken over into {path}.")},
    {"server-says.nothing-new", MW_TEXT("{path} has all of this already.")},
};

} // namespace

std::span<const Entry> serverTexts()
{
    return entries;
}

std::span<const Phrase> serverPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
