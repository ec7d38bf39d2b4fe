// Words about whoever gives out the address, the letter to him, the greeting that follows his name,
// and relays.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    // the card
    {"provider.title", MW_TEXT("Whoever gives you the address")},
    {"provider.label.name", MW_TEXT("Provider")},
    {"provider.label.ptr", MW_TEXT("Reverse name (PTR)")},
    {"provider.label.port25", MW_TEXT("Port 25 outwards")},
    {"provider.label.fixed", MW_TEXT("Fixed address")},
    {"provider.label.as-of", MW_TEXT("Date of this")},
    {"provider.as-of", MW_TEXT("{date}. Providers change this: ask yours.")},
    {"provider.usually", MW_TEXT("Usually: {text}")},
    {"provider.not-known",
     MW_TEXT("The reverse name does not tell whose address this is. Whoever gives you the address "
             "sets its name: on a rented server usually in the customer panel, on a line at home "
             "usually nobody but the provider's support, and often on business lines alone.")},
    {"provider.ptr.panel", MW_TEXT("You set it yourself.")},
    {"provider.ptr.request", MW_TEXT("Support sets it on request.")},
    {"provider.ptr.yes", MW_TEXT("It can be set; ask how.")},
    {"provider.ptr.delegation", MW_TEXT("The reverse zone is handed over to you.")},
    {"provider.ptr.business", MW_TEXT("It is set on business lines alone.")},
    {"provider.ptr.no",
     MW_TEXT("The provider fixes it. Let your server greet with that name, or send through a "
             "relay.")},
    {"provider.ptr.unknown", MW_TEXT("Not known; ask.")},
    {"provider.port25.open", MW_TEXT("Open.")},
    {"provider.port25.customer-opens", MW_TEXT("Closed at first; you can open it yourself.")},
    {"provider.port25.on-request", MW_TEXT("Closed at first; opened on request.")},
    {"provider.port25.fixed-address", MW_TEXT("Open with a fixed address alone.")},
    {"provider.port25.business", MW_TEXT("Open on business lines alone.")},
    {"provider.port25.fee", MW_TEXT("Opened for a fee.")},
    {"provider.port25.closed", MW_TEXT("Closed: send through a relay.")},
    {"provider.port25.unknown", MW_TEXT("Not known; the check of the ports shows it.")},
    {"provider.fixed.yes", MW_TEXT("Yes.")},
    {"provider.fixed.option", MW_TEXT("As an option.")},
    {"provider.fixed.fee", MW_TEXT("For a fee.")},
    {"provider.fixed.business", MW_TEXT("On business lines.")},
    {"provider.fixed.partial", MW_TEXT("On some lines.")},
    {"provider.fixed.no", MW_TEXT("No.")},
    {"provider.fixed.unknown", MW_TEXT("Not known; ask.")},

    // the letter
    {"request.title", MW_TEXT("Request to the provider, ready to copy")},
    {"request.begin",
     MW_TEXT("Please set the reverse DNS name (PTR record) of {count, plural, one{this address} "
             "other{these # addresses}}:")},
    {"request.why", MW_TEXT("My mail server sends from there, and many receivers refuse mail from "
                            "an address without a name of its own that leads back to it.")},
    {"request.name-open", MW_TEXT("(name of my mail server)")},
    {"request.forward.leads",
     MW_TEXT("The forward record is in place: {name} has the address {address}.")},
    {"request.forward.missing", MW_TEXT("The forward record {name} {type} {address} is not there "
                                        "yet; I publish it before you set the name.")},
    {"request.forward.elsewhere",
     MW_TEXT("{name} still leads to {addresses}; I publish {name} {type} {address} before you set "
             "the name.")},
    {"request.forward.open",
     MW_TEXT("I publish the forward record of that name before you set it.")},
    {"request.forward.unknown", MW_TEXT("The forward record of {name} for {address} could not be "
                                        "looked up; please check that it is there.")},
    {"request.lookup", MW_TEXT("What look-ups gave on {date} (UTC):")},
    {"request.no-record", MW_TEXT("no record")},
    {"request.before",
     MW_TEXT("Publish this before you ask: {records}. Many providers refuse a name that does not "
             "lead back to the address yet.")},

    // the greeting follows the provider's name
    {"follow.title", MW_TEXT("When the server greets with the provider's name")},
    {"follow.lead",
     MW_TEXT("The provider has named the address {name}, and that name leads back to it. Your "
             "server may greet with it: nothing changes but the greeting.")},
    {"follow.set", MW_TEXT("Set in {place}: {line}")},
    {"follow.keep", MW_TEXT("Leave {keep} as it is: it is the server's own name.")},
    {"follow.whole-server",
     MW_TEXT("This kind of server has one name for everything: it calls itself so to everybody. "
             "The certificate stays made out to your own name, and mail programs go on connecting "
             "to that.")},
    {"follow.export", MW_TEXT("The configuration that is exported is written this way already.")},
    {"follow.set-open",
     MW_TEXT("In your server's settings, change the name it greets other servers with (EHLO), and "
             "no other name.")},
    {"follow.generic",
     MW_TEXT("The name looks like that of a customer line. Greeting with it mends the mismatch, "
             "but some receivers still refuse such names; a relay is then the way.")},
    {"follow.must-not", MW_TEXT("What must not change:")},
    {"follow.your-domain", MW_TEXT("your domain")},
    {"follow.your-host", MW_TEXT("your mail host")},
    {"kept.mail-domain", MW_TEXT("Your mail addresses stay in {value}.")},
    {"kept.from", MW_TEXT("The sender that people read (From) stays in {value}.")},
    {"kept.return-path",
     MW_TEXT("The bounce address (Return-Path) stays in {value}: SPF and DMARC look at it.")},
    {"kept.mail-exchanger", MW_TEXT("The MX record goes on naming {value}: mail to you comes in "
                                    "as before.")},
    {"kept.domain-spf",
     MW_TEXT("The SPF record stays at {value} and names your address. The provider's name gets "
             "none from you: its zone is not yours.")},
    {"kept.dkim-domain", MW_TEXT("DKIM goes on signing for {value} (the d= of the signature).")},
    {"kept.dmarc", MW_TEXT("The DMARC record stays at {value}.")},
    {"kept.host-name",
     MW_TEXT("The server's own name stays {value}, with its address record: mail programs connect "
             "to it.")},
    {"kept.certificate", MW_TEXT("Certificates stay made out to {value}.")},

    // relays
    {"relay.list.yes", MW_TEXT("Relays that suit a home server:")},
    {"relay.list.limited", MW_TEXT("Relays that suit under conditions:")},
    {"relay.list.then",
     MW_TEXT(
         "As known in {date}; their own pages count. \"mailworthy-cli ports --relay HOST:PORT\" "
         "tries one and says what it needs. What stands in <…> is shown on the account page.")},
    {"relay.list.hint",
     MW_TEXT("\"mailworthy-cli ports --relay list\" shows the relays that suit a home server.")},
    {"relay.title", MW_TEXT("The relay")},
    {"relay.suits.yes", MW_TEXT("{name} suits a home server.")},
    {"relay.suits.limited", MW_TEXT("{name} suits a home server under conditions.")},
    {"relay.suits.no", MW_TEXT("{name} does not suit a home server with a domain of its own.")},
    {"relay.suits.unknown", MW_TEXT("Whether {name} suits a home server is not known.")},
    {"relay.not-known",
     MW_TEXT("{host} is not among the relays that are known here (list of {date}).")},
    {"relay.ask-operator",
     MW_TEXT("Ask its operator three things: which include goes into SPF, whether it signs with "
             "DKIM for your domain or keeps your server's signature, and whether the bounce "
             "address can be in your domain.")},
    {"relay.mailbox",
     MW_TEXT("It serves the mailboxes of a provider; it is no relay for other domains.")},
    {"relay.aligns-never",
     MW_TEXT("Neither SPF nor DKIM can align with your domain there: DMARC fails.")},
    {"relay.verified-domain", MW_TEXT("Your domain has to be verified there first.")},
    {"relay.spf.include",
     MW_TEXT("SPF: include:{include} belongs into the record of your domain.")},
    {"relay.spf.subdomain",
     MW_TEXT("SPF: nothing at your domain itself. include:{include} belongs to the subdomain that "
             "the relay uses for bounces; its account page names it.")},
    {"relay.spf.subdomain-open",
     MW_TEXT("SPF: nothing at your domain itself; the account page names a subdomain for bounces "
             "and its records.")},
    {"relay.spf.from-account",
     MW_TEXT("SPF: take the include from the account page of the relay ({include}) and put it "
             "into the record of your domain.")},
    {"relay.spf.nothing",
     MW_TEXT("SPF: nothing at your domain. An include there would help nothing and let every "
             "customer of the relay pass for your domain.")},
    {"relay.spf.unknown",
     MW_TEXT("SPF: what it needs is not known; the account page of the relay says it.")},
    {"relay.spf-aligns.yes", MW_TEXT("SPF can align with your domain.")},
    {"relay.spf-aligns.optional",
     MW_TEXT("SPF aligns only after an extra step: a bounce domain of your own, set up there.")},
    {"relay.spf-aligns.no", MW_TEXT("SPF cannot align with your domain.")},
    {"relay.spf-aligns.unknown", MW_TEXT("Whether SPF can align with your domain is not known.")},
    {"relay.dkim.cname", MW_TEXT("DKIM: let the relay sign for your domain, with CNAME records "
                                 "from its account page.")},
    {"relay.dkim.txt", MW_TEXT("DKIM: let the relay sign for your domain, with a TXT record from "
                               "its account page.")},
    {"relay.dkim.kept", MW_TEXT("DKIM: the signature that your server makes is kept.")},
    {"relay.dkim.theirs-only", MW_TEXT("DKIM: the relay signs for its own domain alone.")},
    {"relay.dkim.unknown",
     MW_TEXT("DKIM: whether it signs for your domain or keeps your server's signature is not "
             "known.")},
    {"relay.dkim-aligns.yes", MW_TEXT("DKIM can align with your domain.")},
    {"relay.dkim-aligns.optional", MW_TEXT("DKIM aligns only after an extra step there.")},
    {"relay.dkim-aligns.no", MW_TEXT("DKIM cannot align with your domain.")},
    {"relay.dkim-aligns.unknown", MW_TEXT("Whether DKIM can align with your domain is not known.")},
    {"relay.sign-at-home",
     MW_TEXT("Sign at home as well, never over Message-ID, and switch the tracking of links and "
             "openings off: it would break the signature.")},
    {"relay.as-of", MW_TEXT("Known of it in {date}; its own pages count.")},
};

} // namespace

std::span<const Phrase> providerPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
