// Words about the domain, the MX and the mail host.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    // domain ‹domain›
    {"domain.found", "O", MW_TEXT("Domain found"),
     MW_TEXT("{domain} exists; its records are kept by {servers}."), "", ""},
    {"domain.unregistered", "P", MW_TEXT("Domain does not exist"),
     MW_TEXT("{domain} does not exist in DNS. Mail from it is refused everywhere."),
     MW_TEXT("Check the spelling, or register the domain first."), ""},
    {"domain.public-suffix", "P", MW_TEXT("Not a domain of one owner"),
     MW_TEXT("{domain} is a name under which others register theirs. Mail records there are not "
             "yours to set."),
     MW_TEXT("Use the domain you registered below it."), ""},
    {"domain.dynamic-dns", "WP", MW_TEXT("Name of a dynamic DNS service"),
     MW_TEXT("{domain} belongs to the dynamic DNS service {service}. DKIM and reverse names cannot "
             "be set there as with "
             "an own domain."),
     MW_TEXT("Use a domain of your own."), ""},
    {"domain.dnssec-bogus", "P", MW_TEXT("DNS signatures are broken"),
     MW_TEXT("The DNSSEC signatures of {domain} do not hold. Receivers that check them cannot see "
             "any of your records."),
     MW_TEXT("Have the DNS host renew the signatures, or take the DS record out at the registrar."),
     "RFC 4035"},
    {"domain.signed", "O", MW_TEXT("DNS is signed"),
     MW_TEXT("{domain} is signed with DNSSEC, and the signatures hold."), "", "RFC 4035"},
    {"domain.signed-unproven", "N", MW_TEXT("DNS is signed, not proven here"),
     MW_TEXT(
         "{domain} is signed with DNSSEC. From here it cannot be proven that the signatures hold."),
     "", "RFC 4035"},
    {"domain.unsigned", "N", MW_TEXT("DNS is not signed"),
     MW_TEXT("{domain} is not signed with DNSSEC. Mail works without it."), "", ""},
    {"domain.wildcard", "N", MW_TEXT("Every name answers"),
     MW_TEXT("{domain} has a wildcard: names that nobody made have records too. A missing record "
             "can look like a wrong one."),
     "", "RFC 4592"},
    {"domain.lame-server", "W", MW_TEXT("A name server does not know the domain"),
     MW_TEXT(
         "{server} ({addresses}) is named as a name server of {domain}, but when it is asked it "
         "{found}. A receiver that asks it finds your records late or not at all."),
     MW_TEXT("Have the domain set up on {server}, or take that server out of the list of name "
             "servers at your registrar and at your DNS host."),
     "RFC 1912 §2.8"},
    {"domain.silent-server", "N", MW_TEXT("A name server does not answer from here"),
     MW_TEXT("{server} ({addresses}) did not answer, while other name servers of {domain} did. "
             "Receivers then ask the others, which takes a little longer."),
     MW_TEXT("Check again later. If it stays silent, have it mended or taken out of the list of "
             "name servers."),
     "RFC 2182"},
    {"domain.servers-disagree", "W", MW_TEXT("The name servers do not say the same"),
     MW_TEXT("Not every name server of {domain} gives the same answer for {records}: {servers} "
             "against {others}. Which of them a receiver asks is chance, so the same mail can "
             "pass once and fail the next time."),
     MW_TEXT(
         "If you changed a record in the last minutes, wait and check again. Otherwise have the "
         "domain copied anew to {servers}, or ask your DNS host why the copies differ."),
     "RFC 1034 §4.3.5"},
    {"domain.unknown", "U", MW_TEXT("Domain could not be looked up in full"),
     MW_TEXT("Not everything about {subject} could be looked up. {why}"), MW_TEXT("{firstStep}"),
     ""},

    // MX ‹domain or host›
    {"mx.fine", "O", MW_TEXT("Mail finds your server"),
     MW_TEXT("Mail for {domain} goes to {host}, which has the address {addresses}."), "",
     "RFC 5321 §5.1"},
    {"mx.missing", "W", MW_TEXT("No MX record"),
     MW_TEXT("{domain} does not say where its mail goes. Some receivers refuse senders whose "
             "domain cannot take mail."),
     MW_TEXT("Publish an MX record that names your mail host."), "RFC 5321 §5.1"},
    {"mx.null", "N", MW_TEXT("Domain takes no mail"),
     MW_TEXT("{domain} says that it takes no mail at all (null MX). Some receivers then refuse "
             "mail from it."),
     MW_TEXT("Replace it by an MX record if the domain shall send and receive."), "RFC 7505"},
    {"mx.literal", "P", MW_TEXT("MX names an address"),
     MW_TEXT("The MX record of {domain} holds the address {host}. It has to be a name; mail to you "
             "is lost."),
     MW_TEXT("Publish an A record for your mail host and name that host in the MX record."),
     "RFC 5321 §5.1"},
    {"mx.alias", "P", MW_TEXT("MX names an alias"),
     MW_TEXT("The MX host {host} is an alias (CNAME). Some senders do not deliver to it."),
     MW_TEXT("Give {host} its own address record, or name the real host in the MX record."),
     "RFC 2181 §10.3"},
    {"mx.no-address", "P", MW_TEXT("MX host has no address"),
     MW_TEXT(
         "Mail for {domain} goes to {host}, which has no address. Nothing can be delivered there."),
     MW_TEXT("Publish an address record for {host}."), "RFC 5321 §5.1"},
    {"mx.private-address", "P", MW_TEXT("MX host has an inner address"),
     MW_TEXT("The MX host {host} has the address {addresses}, which the outside cannot reach."),
     MW_TEXT("Publish your public address for {host}."), "RFC 1918"},
    {"mx.inner-beside", "W", MW_TEXT("MX host has an inner address as well"),
     MW_TEXT("Beside its public address the MX host {host} has {addresses}, which the outside "
             "cannot reach. Mail that tries it first comes late or not at all."),
     MW_TEXT("Take {addresses} out of the DNS records of {host}."), "RFC 1918"},
    {"mx.proxied", "PW", MW_TEXT("A web proxy stands in front of the MX host"),
     MW_TEXT(
         "The MX host {host} has the address {addresses} of the web proxy {proxy}, which passes "
         "on web pages and no mail. Mail that is sent there does not arrive."),
     MW_TEXT("Switch the proxy off for {host} at your DNS host (at Cloudflare: from the orange "
             "cloud to 'DNS only'), so that the name shows the address of your server."),
     "RFC 5321 §5.1"},
    {"mx.elsewhere", "W", MW_TEXT("Mail goes to another server today"),
     MW_TEXT("Mail for {domain} goes to {who} today, not to {ownHost}. The records are prepared; "
             "you decide when to switch."),
     MW_TEXT("{cure}"), ""},
    {"mx.unknown", "U", MW_TEXT("MX could not be looked up"),
     MW_TEXT("Not everything about the way of mail to {subject} could be found out. {why}"),
     MW_TEXT("Check again later."), ""},
    {"host.fine", "O", MW_TEXT("Mail host has its address"),
     MW_TEXT("{host} has the address {addresses}, as it should."), "", ""},
    {"host.address-differs", "P", MW_TEXT("Mail host has another address"),
     MW_TEXT("{host} should have the address {address}, but DNS says {addresses}. Mail and "
             "greeting go astray."),
     MW_TEXT("Correct the address record of {host}."), ""},
    {"host.extra-address", "WN", MW_TEXT("Mail host has one more address"),
     MW_TEXT("{host} also leads to {addresses}, as far as known no address of your server. Mail "
             "that takes this way may not reach you."),
     MW_TEXT("Take the record out, or give {addresses} as an address of your server."),
     "RFC 5321 §5.1"},
    {"host.no-address", "WN", MW_TEXT("Mail host has no address yet"),
     MW_TEXT("{host} has no address record, so nothing can find your server by this name."),
     MW_TEXT("Publish the address record from the records page."), ""},
    {"host.inner-address", "W", MW_TEXT("Mail host has an inner address in public DNS"),
     MW_TEXT("{host} leads to {addresses}, which nobody outside can reach."),
     MW_TEXT("Take {addresses} out of the public DNS records of {host}."), "RFC 1918"},
    {"host.local-answer", "N", MW_TEXT("Your network knows this name by another address"),
     MW_TEXT(
         "Your network answers {addresses} for {host}, the rest of the world gets {found}. Mail "
         "is judged by what the world gets."),
     "", ""},
    {"host.unknown", "U", MW_TEXT("Mail host could not be looked up"),
     MW_TEXT("The address of {subject} could not be found out. {why}"),
     MW_TEXT("Check again later."), ""},
};

} // namespace

std::span<const Entry> domainTexts()
{
    return entries;
}

} // namespace mailworthy::findings
