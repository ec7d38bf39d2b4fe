// Words about what stands beside SPF, DKIM and DMARC: MTA-STS, TLS reports, TLSA, CAA, MX, SRV, the
// file for mail programs and the permission to send reports; and what the pieces of them mean.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"sts.syntax", "P", MW_TEXT("MTA-STS cannot be read"),
     MW_TEXT("The MTA-STS text of {domain} cannot be read: {expected} is missing at \"{text}\". "
             "Senders act as if there were no policy."),
     MW_TEXT("Correct it there; a new policy also needs a new id."), "RFC 8461 §3"},
    {"sts.testing", "N", MW_TEXT("MTA-STS only observes"),
     MW_TEXT("The policy of {domain} is in testing: mail is delivered also when TLS fails, and you "
             "get reports."),
     MW_TEXT("When the TLS reports are clean for some weeks, change the mode to enforce."),
     "RFC 8461 §5"},
    {"sts.opted-out", "N", MW_TEXT("MTA-STS is switched off"),
     MW_TEXT("The policy of {domain} says none: senders do not insist on TLS."),
     MW_TEXT("Leave it until the max_age of the policy before has passed, then remove record and "
             "file."),
     "RFC 8461 §8.3"},
    {"sts.short-age", "W", MW_TEXT("MTA-STS is hardly remembered"),
     MW_TEXT("Senders remember the policy of {domain} for {seconds} seconds only, so that an "
             "attacker needs little patience."),
     MW_TEXT("Set max_age to some weeks, such as 2419200."), "RFC 8461 §3.2"},
    {"sts.repeated-field", "W", MW_TEXT("MTA-STS says something twice"),
     MW_TEXT("In the policy of {domain} these stand there more than once, and only the first "
             "counts: {names}."),
     MW_TEXT("Take the others out."), "RFC 8461 §3.2"},
    {"sts.extension", "N", MW_TEXT("MTA-STS holds unknown fields"),
     MW_TEXT("Senders skip these fields of {domain}: {names}."), "", "RFC 8461 §3"},
    {"sts.separator", "W", MW_TEXT("MTA-STS begins in an odd way"),
     MW_TEXT("The record of {domain} has a blank in front of the first semicolon. Some senders do "
             "not take it for MTA-STS."),
     MW_TEXT("Let it begin with \"v=STSv1;\"."), "RFC 8461 §3.1"},
    {"sts.misplaced", "P", MW_TEXT("MTA-STS at the wrong name"),
     MW_TEXT("The record stands at {found}; senders look at {expected}."),
     MW_TEXT("Publish it at {expected}."), "RFC 8461 §3.1"},

    {"tlsrpt.syntax", "W", MW_TEXT("TLS report record cannot be read"),
     MW_TEXT("The record of {domain} cannot be read: {expected} is missing at \"{text}\". No "
             "reports will come."),
     MW_TEXT("Correct it there."), "RFC 8460 §3"},
    {"tlsrpt.other-scheme", "N", MW_TEXT("Part of the TLS reports goes nowhere"),
     MW_TEXT("Reports go to mail addresses and https only; this is skipped: {uris}."),
     MW_TEXT("Name a mailbox (mailto:)."), "RFC 8460 §3"},
    {"tlsrpt.separator", "W", MW_TEXT("TLS report record begins in an odd way"),
     MW_TEXT("The record of {domain} has a blank in front of the first semicolon. Some senders do "
             "not take it for what it is."),
     MW_TEXT("Let it begin with \"v=TLSRPTv1;\"."), "RFC 8460 §3"},
    {"tlsrpt.extension", "N", MW_TEXT("TLS report record holds unknown fields"),
     MW_TEXT("Senders skip these fields of {domain}: {names}."), "", "RFC 8460 §3"},
    {"tlsrpt.misplaced", "W", MW_TEXT("TLS report record at the wrong name"),
     MW_TEXT("The record stands at {found}; senders look at {expected}."),
     MW_TEXT("Publish it at {expected}."), "RFC 8460 §3"},

    {"tlsa.syntax", "W", MW_TEXT("TLSA record cannot be read"),
     MW_TEXT("The record cannot be read: {expected} is missing at \"{text}\". It cannot be "
             "published so."),
     MW_TEXT("It has to be three numbers and hexadecimal digits, such as 3 1 1 and 64 digits."),
     "RFC 6698 §2.2"},
    {"tlsa.unusable", "W", MW_TEXT("TLSA record is of no use for mail"),
     MW_TEXT("Mail servers cannot use a TLSA record that begins with {usage} {selector} {matching} "
             "and holds this data. With no other record they encrypt, but do not check whom they "
             "talk to."),
     MW_TEXT("Publish 3 1 1 with the SHA-256 digest of the server's public key."), "RFC 7672 §3.1"},
    {"tlsa.full-data", "N", MW_TEXT("TLSA record holds everything"),
     MW_TEXT("The record holds a whole certificate or key ({octets} octets) in place of its "
             "digest. Such large answers do not arrive everywhere."),
     MW_TEXT("Publish the SHA-256 digest (3 1 1)."), "RFC 7671 §10.1.2"},
    {"tlsa.follows-certificate", "N", MW_TEXT("TLSA record changes with every certificate"),
     MW_TEXT("The record names the whole certificate. Each renewal needs a new record before the "
             "new certificate is used, else mail is held back."),
     MW_TEXT("Publish 3 1 1 and keep the key when you renew."), "RFC 7672 §3.1.1"},
    {"tlsa.needs-chain", "N", MW_TEXT("TLSA record names a CA"),
     MW_TEXT("The record names a certificate authority. Your server has to send the certificate of "
             "that CA along, and its name has to fit."),
     "", "RFC 7672 §3.1.2"},
    {"tlsa.misplaced", "W", MW_TEXT("TLSA record at the wrong name"),
     MW_TEXT("The record stands at {found}; mail servers look at {expected}, with the name of the "
             "mail host."),
     MW_TEXT("Publish it at {expected}."), "RFC 7672 §2.2.3"},

    {"mx.syntax", "P", MW_TEXT("MX record cannot be read"),
     MW_TEXT("The record cannot be read: {expected} is missing at \"{text}\"."),
     MW_TEXT("It has to be a number and the name of your mail host."), "RFC 1035 §3.3.9"},
    {"mx.host-name", "P", MW_TEXT("MX names no reachable host"),
     MW_TEXT("The MX record of {domain} names {host}, which means something else to every sender. "
             "Mail to you is lost."),
     MW_TEXT("Name your mail host with its full name."), "RFC 5321 §5.1"},
    {"mx.null-preference", "N", MW_TEXT("Null MX with an odd number"),
     MW_TEXT("A record that says \"no mail\" should have the number 0, not {preference}."),
     MW_TEXT("Write 0 and a dot."), "RFC 7505 §3"},
    {"mx.null-beside", "P", MW_TEXT("\"No mail\" beside mail hosts"),
     MW_TEXT("One MX record of {domain} says that it takes no mail, others name hosts. Senders "
             "disagree about what that means."),
     MW_TEXT("Keep either the one or the others."), "RFC 7505 §3"},

    {"srv.syntax", "W", MW_TEXT("SRV record cannot be read"),
     MW_TEXT("The record cannot be read: {expected} is missing at \"{text}\"."),
     MW_TEXT("It has to be priority, weight, port and the name of the host."), "RFC 2782"},
    {"srv.target", "W", MW_TEXT("SRV record leads nowhere"),
     MW_TEXT("Mail programs cannot reach \"{target}\" from this record: it has to be a host name "
             "with a port."),
     MW_TEXT("Name the host and its port."), "RFC 2782"},
    {"srv.not-offered", "N", MW_TEXT("Service is not offered"),
     MW_TEXT("The record tells mail programs that this service is not there."), "",
     "RFC 6186 §3.4"},
    {"srv.not-offered-port", "N", MW_TEXT("Port of a service that is not offered"),
     MW_TEXT("The record says that the service is not there; its port {port} means nothing."),
     MW_TEXT("Write 0 0 0 and a dot."), "RFC 6186 §3.4"},
    {"srv.port", "N", MW_TEXT("Unusual port"),
     MW_TEXT("The record names the port {port}; {service} has {usual} as a rule."),
     MW_TEXT("Check that your server listens there."), "RFC 6186"},
    {"srv.prefer-tls", "N", MW_TEXT("Encrypted from the start is better"),
     MW_TEXT("{service} begins without encryption. Mail programs should use the service that is "
             "encrypted from the start."),
     MW_TEXT("Publish the record of that service with a lower priority number as well."),
     "RFC 8314 §3"},
    {"srv.other-domain", "N", MW_TEXT("Mail programs will ask"),
     MW_TEXT("{target} is not part of the mail domain, so mail programs have to ask their owners "
             "whether it is right."),
     "", "RFC 6186 §6"},
    {"srv.not-mail", "N", MW_TEXT("Not a service of mail"),
     MW_TEXT("No mail program looks at {name}."), "", "RFC 6186"},
    {"srv.misplaced", "W", MW_TEXT("SRV record at the wrong name"),
     MW_TEXT("The record stands at {found}, which names no service."),
     MW_TEXT("Publish it at a name such as _submissions._tcp in front of your domain."),
     "RFC 2782"},

    {"caa.syntax", "W", MW_TEXT("CAA record cannot be read"),
     MW_TEXT("The record cannot be read: {expected} is missing at \"{text}\". Certificate "
             "authorities take that as a no."),
     MW_TEXT("Correct it, else your certificate may not be renewed."), "RFC 8659 §4"},
    {"caa.critical", "P", MW_TEXT("CAA forbids every certificate"),
     MW_TEXT("The tag {tag} is marked as critical and nobody knows it. No certificate authority "
             "may issue for {domain}."),
     MW_TEXT("Take the record out, or set its first number to 0."), "RFC 8659 §4.1"},
    {"caa.unknown-tag", "N", MW_TEXT("CAA with an unknown tag"),
     MW_TEXT("Certificate authorities skip the tag {tag}."), "", "RFC 8659 §4.1"},
    {"caa.flags", "N", MW_TEXT("CAA with reserved flags"),
     MW_TEXT("The first number is {flags}; only 0 and 128 have a meaning."), MW_TEXT("Write 0."),
     "RFC 8659 §4.1"},
    {"caa.nobody", "W", MW_TEXT("CAA lets nobody issue"),
     MW_TEXT("By this record ({tag}) no certificate authority may issue for {domain}, unless "
             "another record names one."),
     MW_TEXT("Name the CA your certificate comes from."), "RFC 8659 §4.2"},
    {"caa.method", "W", MW_TEXT("CAA methods cannot be read"),
     MW_TEXT("\"{method}\" is no list of validation methods, or there are two such lists. The CA "
             "will not issue."),
     MW_TEXT("Write the methods once, with commas between, such as dns-01,http-01."),
     "RFC 8657 §4"},
    {"caa.account", "W", MW_TEXT("CAA account cannot be read"),
     MW_TEXT("The account in the CAA record of {domain} is no URI, or there are two. The CA will "
             "not issue."),
     MW_TEXT("Write the account URI that your ACME program shows, once."), "RFC 8657 §3"},
    {"caa.parameter", "N", MW_TEXT("CAA with a parameter of one CA"),
     MW_TEXT("What {name} means is up to the CA that the record names."), "", "RFC 8659 §4.2"},

    {"autoconfig.syntax", "P", MW_TEXT("The file for mail programs cannot be read"),
     MW_TEXT("Mail programs cannot read the file: {expected} is missing at \"{text}\". They ask "
             "their owners for every setting."),
     MW_TEXT("Correct it there."), "draft-ietf-mailmaint-autoconfig"},
    {"autoconfig.html", "P", MW_TEXT("A web page in the place of the file for mail programs"),
     MW_TEXT("The web server answers with a page for people. Some mail programs stop there."),
     MW_TEXT("Put the file at that address, or let the server answer 404."),
     "draft-ietf-mailmaint-autoconfig"},
    {"autoconfig.content-type", "W", MW_TEXT("The file for mail programs comes as something else"),
     MW_TEXT("The web server sends the file as {type}; some mail programs then ignore it."),
     MW_TEXT("Let the server send it as text/xml."), "draft-ietf-mailmaint-autoconfig"},
    {"autoconfig.clear-text", "P", MW_TEXT("Passwords in clear text"),
     MW_TEXT("Mail programs are told to use {host}, port {port}, without encryption. Everybody on "
             "the way can read the password."),
     MW_TEXT("Name a port with TLS and set the socketType to SSL."), "RFC 8314 §4.1"},
    {"autoconfig.prefer-tls", "N", MW_TEXT("Encrypted from the start is better"),
     MW_TEXT("The connection to {host}, port {port}, begins without encryption."),
     MW_TEXT("Name the server with the socketType SSL first."), "RFC 8314 §3"},
    {"autoconfig.no-incoming", "W", MW_TEXT("No server to read mail from"),
     MW_TEXT("The file names no server that mail programs can fetch mail from."),
     MW_TEXT("Add an incomingServer of the type imap."), "draft-ietf-mailmaint-autoconfig"},
    {"autoconfig.no-outgoing", "W", MW_TEXT("No server to send mail with"),
     MW_TEXT("The file names no server that mail programs can send mail with."),
     MW_TEXT("Add an outgoingServer of the type smtp."), "draft-ietf-mailmaint-autoconfig"},
    {"autoconfig.no-domain", "N", MW_TEXT("The file names no mail domain"),
     MW_TEXT("Some mail programs use the file only for the domains that it names."),
     MW_TEXT("Add a domain element."), "draft-ietf-mailmaint-autoconfig"},

    {"name.relative", "W", MW_TEXT("The final dot is missing"),
     MW_TEXT(
         "{host} has no dot at the end. In a zone file the zone is then added to it once more."),
     MW_TEXT("Add a dot at the end when you edit a zone file; most web panels do not want it."),
     "RFC 1035 §5.1"},

    {"dmarc.permission-tags", "N", MW_TEXT("Part of the permission has no effect"),
     MW_TEXT("In a record that permits reports these are ignored: {tags}."), "", "RFC 9990 §3"},
    {"dmarc.permission-for-all", "N", MW_TEXT("Every domain may send you reports"),
     MW_TEXT("The record stands at a wildcard: reports about any domain may come here."), "",
     "RFC 9990 §3"},
    {"dmarc.permission-misplaced", "W", MW_TEXT("Permission at the wrong name"),
     MW_TEXT("The record stands at {found}, where nobody looks for it."),
     MW_TEXT("Publish it at YOUR-DOMAIN._report._dmarc in front of the domain that takes the "
             "reports."),
     "RFC 9990 §3"},
    {"dmarc.permission-host", "W", MW_TEXT("Reports are not sent on"),
     MW_TEXT("The record of {destination} names {host}; another host is ignored."),
     MW_TEXT("Name a mailbox at {destination}."), "RFC 9990 §3"},
};

constexpr Phrase phrases[] = {
    {"transport.token.owner", MW_TEXT("The name the record stands at.")},
    {"transport.token.ttl", MW_TEXT("How long others may remember it ({seconds}).")},
    {"transport.token.class", MW_TEXT("The class: the Internet.")},
    {"transport.token.type", MW_TEXT("The type of the record: {type}.")},
    {"transport.token.not-read", MW_TEXT("Not read.")},
    {"transport.token.bad", MW_TEXT("Cannot be read: here should be {expected}.")},

    {"sts.token.version", MW_TEXT("This is an MTA-STS record: the domain has a policy for TLS.")},
    {"sts.token.id",
     MW_TEXT("The edition of the policy; senders fetch it anew when this changes.")},
    {"sts.token.extension", MW_TEXT("Not known; senders skip it.")},
    {"sts.token.policy-version", MW_TEXT("This is an MTA-STS policy.")},
    {"sts.token.mode.enforce",
     MW_TEXT("Without a valid certificate mail is not delivered to the domain.")},
    {"sts.token.mode.testing", MW_TEXT("Mail is delivered in any case; failures are reported.")},
    {"sts.token.mode.none", MW_TEXT("There is no policy any more.")},
    {"sts.token.max-age", MW_TEXT("How long senders remember the policy: {days, plural, one{# day} "
                                  "other{# days}} ({seconds} seconds).")},
    {"sts.token.mx", MW_TEXT("Mail may go to the host {name}.")},
    {"sts.token.mx-wildcard",
     MW_TEXT("Mail may go to every host one label below {name}, and not deeper.")},
    {"sts.token.repeated", MW_TEXT("Stands there for a second time; senders ignore it.")},

    {"tlsrpt.token.version", MW_TEXT("This record asks for reports about TLS.")},
    {"tlsrpt.token.rua", MW_TEXT("Daily reports go to {addresses}.")},
    {"tlsrpt.token.extension", MW_TEXT("Not known; senders skip it.")},

    {"tlsa.token.usage.0", MW_TEXT("A public CA; mail servers do not use this kind.")},
    {"tlsa.token.usage.1",
     MW_TEXT("A certificate of a public CA; mail servers do not use this kind.")},
    {"tlsa.token.usage.2", MW_TEXT("The certificate comes from this CA.")},
    {"tlsa.token.usage.3", MW_TEXT("The server's own certificate or key; no CA is needed.")},
    {"tlsa.token.usage.unknown", MW_TEXT("A use that nobody knows.")},
    {"tlsa.token.selector.0", MW_TEXT("The whole certificate is meant.")},
    {"tlsa.token.selector.1", MW_TEXT("The public key is meant; it may outlive the certificate.")},
    {"tlsa.token.selector.unknown", MW_TEXT("A part that nobody knows.")},
    {"tlsa.token.matching.0", MW_TEXT("The data is the thing itself.")},
    {"tlsa.token.matching.1", MW_TEXT("The data is its SHA-256 digest.")},
    {"tlsa.token.matching.2", MW_TEXT("The data is its SHA-512 digest.")},
    {"tlsa.token.matching.unknown", MW_TEXT("A comparison that nobody knows.")},
    {"tlsa.token.data", MW_TEXT("What has to match ({octets, plural, one{# octet} other{# "
                                "octets}}).")},

    {"mx.token.preference", MW_TEXT("Smaller numbers are tried first.")},
    {"mx.token.exchange", MW_TEXT("The host that takes the mail: {host}.")},
    {"mx.token.null", MW_TEXT("No host: the domain takes no mail.")},

    {"srv.token.priority", MW_TEXT("Smaller numbers are tried first.")},
    {"srv.token.weight", MW_TEXT("Among equals, how often this one is taken.")},
    {"srv.token.port", MW_TEXT("The port {port}.")},
    {"srv.token.port-of", MW_TEXT("The port {port}, usual for {service}.")},
    {"srv.token.target", MW_TEXT("The host that offers the service: {host}.")},
    {"srv.token.none", MW_TEXT("The service is not offered.")},

    {"caa.token.flags", MW_TEXT("A CA that does not know the tag may skip the record.")},
    {"caa.token.critical", MW_TEXT("A CA that does not know the tag must not issue.")},
    {"caa.token.tag.issue", MW_TEXT("Who may issue certificates:")},
    {"caa.token.tag.issuewild", MW_TEXT("Who may issue wildcard certificates:")},
    {"caa.token.tag.issuemail", MW_TEXT("Who may issue certificates for S/MIME:")},
    {"caa.token.tag.issuevmc", MW_TEXT("Who may issue certificates for logos:")},
    {"caa.token.tag.iodef", MW_TEXT("Where a CA reports requests it has refused:")},
    {"caa.token.tag.contactemail", MW_TEXT("The mailbox a CA may ask for consent:")},
    {"caa.token.tag.contactphone", MW_TEXT("The number a CA may call for consent:")},
    {"caa.token.tag.unknown", MW_TEXT("A tag that is not known here.")},
    {"caa.token.issuer", MW_TEXT("The certificate authority {issuer}.")},
    {"caa.token.nobody", MW_TEXT("Nobody.")},
    {"caa.token.accounturi", MW_TEXT("Only for this account at the CA.")},
    {"caa.token.validationmethods", MW_TEXT("Only when the CA checks by one of these: {value}.")},
    {"caa.token.parameter", MW_TEXT("A parameter whose meaning the CA decides.")},
    {"caa.token.url", MW_TEXT("The address {url}.")},
    {"caa.token.text", MW_TEXT("The value.")},

    {"autoconfig.token.version",
     MW_TEXT("This file sets mail programs up (version {version} of the format).")},
    {"autoconfig.token.provider", MW_TEXT("Whose servers these are: {id}.")},
    {"autoconfig.token.incoming", MW_TEXT("A server to read mail from, by {type}:")},
    {"autoconfig.token.outgoing", MW_TEXT("A server to send mail with, by {type}:")},
    {"autoconfig.token.domain", MW_TEXT("For addresses of the domain {domain}.")},
    {"autoconfig.token.name", MW_TEXT("What mail programs call the account: {name}.")},
    {"autoconfig.token.other", MW_TEXT("{name}: not needed for the account.")},
    {"autoconfig.token.host", MW_TEXT("The host {host}.")},
    {"autoconfig.token.port", MW_TEXT("The port {port}.")},
    {"autoconfig.token.socket.ssl", MW_TEXT("Encrypted from the start.")},
    {"autoconfig.token.socket.starttls", MW_TEXT("Encryption is switched on in the dialogue.")},
    {"autoconfig.token.socket.plain", MW_TEXT("Not encrypted.")},
    {"autoconfig.token.authentication", MW_TEXT("How the program logs in: {way}.")},
    {"autoconfig.token.username", MW_TEXT("The user name: {name}.")},
    {"error.autoconfig.no-server", MW_TEXT("The file for mail programs names no server.")},
    {"error.autoconfig.bad-host", MW_TEXT("\"{text}\" is no host name for mail programs.")},

    {"dmarc.token.permission",
     MW_TEXT("The domain agrees to take DMARC reports of the other one.")},
    {"dmarc.token.permission-rua", MW_TEXT("Daily reports shall go there instead.")},
    {"dmarc.token.permission-ruf", MW_TEXT("Reports about single mails shall go there instead.")},
    {"dmarc.token.permission-ignored", MW_TEXT("Means nothing in a permission; ignored.")},

    {"error.sts.bad-id", MW_TEXT("\"{text}\" is no id: 1 to 32 letters and digits are needed.")},
    {"error.sts.bad-age", MW_TEXT("A policy is remembered for 0 to 31557600 seconds, not "
                                  "{seconds}.")},
    {"error.sts.no-hosts", MW_TEXT("The policy names no mail host.")},
    {"error.sts.bad-host", MW_TEXT("\"{text}\" is no host name for a policy.")},
    {"error.tlsrpt.no-destination", MW_TEXT("TLS reports need a place to go.")},
    {"error.tlsrpt.bad-destination",
     MW_TEXT("TLS reports cannot go to \"{text}\": a mailto: or https: address is needed.")},
    {"error.mx.bad-host", MW_TEXT("\"{host}\" cannot be a mail host.")},
    {"error.caa.bad-issuer", MW_TEXT("\"{text}\" is no name of a certificate authority.")},
    {"error.caa.bad-parameter", MW_TEXT("\"{text}\" cannot stand in a CAA record.")},
};

} // namespace

std::span<const Entry> transportTexts()
{
    return entries;
}

std::span<const Phrase> transportPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
