// Words about what is wanted beside the basics, and what to do with it.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"error.extra.unknown", MW_TEXT("--extra {text} is not one of {known}.")},
    {"error.extra.needs-value", MW_TEXT("--extra {kind} needs a value, such as {example}.")},
    {"error.extra.bad-value",
     MW_TEXT("--extra {kind}: \"{text}\" cannot be used; {expected} would be right.")},

    {"plan.file", MW_TEXT("File for the web server, at {url}:")},
    {"extra.tls-rpt.no-mailbox",
     MW_TEXT("TLS reports for {domain} are not planned: there is no mailbox for reports. Name one: "
             "--extra tls-rpt=MAILBOX.")},
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
             "TLS reports are clean for some weeks, go on with --extra mta-sts=enforce.")},
    {"extra.sts.enforce",
     MW_TEXT(
         "Publish this policy of {domain} only when the TLS reports are clean for some weeks: a "
         "mail host without valid certificate then gets no mail. Never just delete record and "
         "file; leave with --extra mta-sts=none.")},
    {"extra.sts.leaving",
     MW_TEXT("This ends MTA-STS for {domain}: put this file and record in the place of the old "
             "ones, leave them until the max_age of the old policy has passed, then remove both.")},
    {"extra.sts.no-reports",
     MW_TEXT("Without TLS reports nobody sees whether the policy of {domain} works; add them with "
             "--extra tls-rpt.")},
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
};

} // namespace

std::span<const Phrase> extraPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
