// Words about what is wanted beside the basics: what to do with it, and what a check finds of TLS
// between mail servers.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"sts.fine", "O", MW_TEXT("MTA-STS protects your mail"),
     MW_TEXT("Servers that know MTA-STS deliver to {domain} only over verified TLS."), "",
     "RFC 8461 §5"},
    {"sts.absent", "N", MW_TEXT("No MTA-STS"),
     MW_TEXT("{domain} does not ask other servers for verified TLS; somebody on the way could read "
             "mail to you."),
     MW_TEXT("With a certificate of a public CA you can add it on the records page."), "RFC 8461"},
    {"sts.multiple", "P", MW_TEXT("Several MTA-STS records"),
     MW_TEXT("There are {count} MTA-STS records at {name}. Senders then act as if there were no "
             "policy."),
     MW_TEXT("Leave one."), "RFC 8461 §3.1"},
    {"sts.policy-unreachable", "P", MW_TEXT("The MTA-STS policy cannot be fetched"),
     MW_TEXT("{domain} announces a policy, but {url} does not give it: {why}. New senders see no "
             "policy; those that remember one go by it."),
     MW_TEXT("Put the file at that address: answered with 200, as text/plain, without redirect."),
     "RFC 8461 §3.3"},
    {"sts.certificate", "P", MW_TEXT("The certificate of the policy host is not valid"),
     MW_TEXT("{url} shows no certificate that is valid for its name, so senders do not take the "
             "policy of {domain}."),
     MW_TEXT("Get a certificate of a public CA for that name."), "RFC 8461 §3.3"},
    {"sts.mx-not-covered", "P", MW_TEXT("The policy leaves a mail host out"),
     MW_TEXT(
         "The MTA-STS policy of {domain} does not name {hosts}. Senders that enforce it deliver "
         "nothing there."),
     MW_TEXT("Add an mx line for each to the policy, and give the record a new id."),
     "RFC 8461 §4.1"},
    {"sts.unknown", "U", MW_TEXT("MTA-STS unknown"),
     MW_TEXT("Not everything about MTA-STS of {subject} could be found out. {why}"),
     MW_TEXT("Check again later."), "RFC 8461"},

    {"tlsrpt.fine", "O", MW_TEXT("TLS reports are asked for"),
     MW_TEXT("Reports about failed TLS on the way to {domain} go to {destinations}."), "",
     "RFC 8460 §3"},
    {"tlsrpt.multiple", "W", MW_TEXT("Several TLS report records"),
     MW_TEXT("There are {count} records at {name}. Senders then send no reports."),
     MW_TEXT("Leave one."), "RFC 8460 §3"},
    {"tlsrpt.unknown", "U", MW_TEXT("TLS reports unknown"),
     MW_TEXT("Whether {subject} asks for TLS reports could not be found out. {why}"),
     MW_TEXT("Check again later."), "RFC 8460"},

    {"tlsa.fine", "O", MW_TEXT("The key of the server is in DNS"),
     MW_TEXT("{host} has a TLSA record that came with proof: senders that know DANE accept only "
             "that key."),
     "", "RFC 7672 §3"},
    {"tlsa.unsigned-zone", "W", MW_TEXT("TLSA without DNSSEC"),
     MW_TEXT("{host} has a TLSA record, but its zone is not signed. Senders ignore the record."),
     MW_TEXT("Sign the zone with DNSSEC, or take the record out."), "RFC 7672 §2.2"},
    {"tlsa.unknown", "U", MW_TEXT("TLSA unknown"),
     MW_TEXT("Whether the TLSA record of {subject} counts could not be found out. {why}"),
     MW_TEXT("Check again later, with a validating resolver on this machine or in your network."),
     "RFC 7672"},

    {"caa.forbids", "P", MW_TEXT("CAA forbids your certificate authority"),
     MW_TEXT("The CAA records at {at} do not let {issuer} issue a certificate for {host}. The next "
             "renewal fails."),
     MW_TEXT("Add a CAA record that names the CA."), "RFC 8659 §3"},
    {"caa.unknown", "U", MW_TEXT("CAA unknown"),
     MW_TEXT("Who may issue certificates for {subject} could not be found out. {why}"),
     MW_TEXT("Check again later."), "RFC 8659"},
};

constexpr Phrase phrases[] = {
    {"error.extra.unknown", MW_TEXT("--extra {text} is not one of {known}.")},
    {"error.extra.needs-value", MW_TEXT("--extra {kind} needs a value, such as {example}.")},
    {"error.extra.bad-value",
     MW_TEXT("--extra {kind}: \"{text}\" cannot be used; {expected} would be right.")},

    {"plan.file", MW_TEXT("File for the web server, at {url}:")},
    {"extra.tls-rpt.no-mailbox",
     MW_TEXT("TLS reports for {domain} are not planned: there is no mailbox for reports. Name "
             "one for the DMARC reports, or for these.")},
    {"extra.sts.not-here",
     MW_TEXT("MTA-STS for {domain} is not planned: its mail is not taken here.")},
    {"extra.sts.file",
     MW_TEXT("Put the policy at {url}. {name} has to lead to a web server with a certificate of a "
             "public CA for that name, which answers with 200, as text/plain, without redirect. "
             "Publish the record only when the file is there.")},
    {"extra.sts.certificates",
     MW_TEXT("Before that, every mail host needs a certificate of a public CA for its name, shown "
             "after STARTTLS: {hosts}.")},
    {"extra.sts.testing",
     MW_TEXT("The policy of {domain} begins in testing: mail comes also when TLS fails. When the "
             "TLS reports are clean for some weeks, go on to enforce.")},
    {"extra.sts.enforce",
     MW_TEXT(
         "Publish this policy of {domain} only when the TLS reports are clean for some weeks: a "
         "mail host without valid certificate then gets no mail. Never just delete record and "
         "file; leave with the mode none.")},
    {"extra.sts.leaving",
     MW_TEXT("This ends MTA-STS for {domain}: put this file and record in the place of the old "
             "ones, leave them until the max_age of the old policy has passed, then remove both.")},
    {"extra.sts.no-reports",
     MW_TEXT("Without TLS reports nobody sees whether the policy of {domain} works; add them as "
             "well.")},
    {"extra.sts.moving",
     MW_TEXT("The policy of {domain} names the servers that take its mail today as well. When the "
             "MX record has been changed, put the new policy in its place.")},
    {"extra.clients.file",
     MW_TEXT("Mail programs look for the file at {url}. {name} has to lead to a web server that "
             "sends it as text/xml. The servers in it have to listen there.")},
    {"extra.caa.forbids",
     MW_TEXT("What is published at {at} does not let {issuer} issue for {host}: without the new "
             "record the next renewal fails.")},
    {"extra.caa.critical",
     MW_TEXT("At {at} stands a CAA record with a critical tag that nobody knows: no CA issues for "
             "{host} as long as it is there.")},
    {"extra.caa.unbound",
     MW_TEXT("At {at} stands a record that lets {issuer} issue for everybody who controls {host}; "
             "what you bind it to counts only when that record is gone.")},
    {"extra.tlsa.unknown",
     MW_TEXT("TLSA for {host} is not planned: whether its zone is signed could not be found out.")},
    {"extra.tlsa.unsigned",
     MW_TEXT("TLSA for {host} is not planned: its zone is not signed, so senders would ignore the "
             "record. Switch DNSSEC on at your DNS host first.")},
    {"extra.tlsa.unproven",
     MW_TEXT("TLSA for {host} is not planned: its zone is signed, not proven. Ask through a "
             "validating resolver on this machine or in your network.")},
    {"extra.tlsa.bogus",
     MW_TEXT("TLSA for {host} is not planned: the signatures of its zone do not hold. Mend DNSSEC "
             "first; mail is lost already.")},
    {"extra.tlsa.renewal",
     MW_TEXT("The TLSA record of {host} holds as long as the key: let renewals reuse the key, or "
             "publish the record of the next key beside this one two TTLs before the change. A "
             "record that fits no key stops mail.")},
    {"extra.tlsa.domain-unproven",
     MW_TEXT("For mail to {domain} senders do not look at the TLSA record: its own zone, with the "
             "MX record, does not come with proof.")},
    {"extra.null-mx.sending",
     MW_TEXT("{domain} takes no mail any more, not even bounces, so receivers may refuse mail from "
             "it. If it sends none either, v=spf1 -all and a DMARC policy of reject say so; both "
             "are yours to choose, nothing of them was changed.")},

    {"sts.why.no-address", MW_TEXT("its name has no address")},
    {"sts.why.unreachable", MW_TEXT("no web server answers there")},
    {"sts.why.timeout", MW_TEXT("the web server does not answer in time")},
    {"sts.why.too-large", MW_TEXT("the file is larger than 64 KiB")},
    {"sts.why.malformed", MW_TEXT("the answer is no HTTP")},
    {"sts.why.redirect", MW_TEXT("the web server redirects, and senders do not follow")},
    {"sts.why.status", MW_TEXT("the web server does not answer with 200")},
    {"sts.why.type", MW_TEXT("the file does not come as text/plain")},
};

} // namespace

std::span<const Entry> extraTexts()
{
    return entries;
}

std::span<const Phrase> extraPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
