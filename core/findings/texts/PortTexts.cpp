// Words about ports: can mail leave, does the relay take it, does mail come in; and what a server
// shows when it is spoken to.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    // ports ‹family or relay›
    {"port25.open", "O", MW_TEXT("Mail can leave over {family}"),
     MW_TEXT("Connections to port 25 of other mail servers get through; reached: {who}."), "",
     "RFC 5321"},
    {"port25.turned-away", "W", MW_TEXT("A receiver turns this line away"),
     MW_TEXT("{who} answers on port 25 over {family}, but refuses this address before any mail is "
             "offered: {reply}"),
     MW_TEXT("Look at the block lists and the reverse name first; the answer often names a page "
             "that helps."),
     "RFC 5321 §3.1"},
    {"port25.blocked", "P", MW_TEXT("Port 25 is blocked over {family}"),
     MW_TEXT("No mail server can be reached on port 25 ({how}; tried: {who}). Mail cannot leave "
             "this line directly. Many home lines are set like this by the provider."),
     MW_TEXT("Look for the switch in the provider's or router's settings, or ask the provider to "
             "open port 25. If it stays shut, send through a relay."),
     ""},
    {"port25.refused", "P", MW_TEXT("Port 25 is refused on the way over {family}"),
     MW_TEXT("Connections to port 25 are turned back at once ({how}; tried: {who}). Mail cannot "
             "leave this line directly. A firewall in this machine, the router or the provider "
             "does that."),
     MW_TEXT("Allow outgoing port 25 for this machine in its firewall and in the router, then ask "
             "the provider. If it stays shut, send through a relay."),
     ""},
    {"port25.intercepted", "P", MW_TEXT("Somebody else answers on port 25 over {family}"),
     MW_TEXT("Instead of {who} somebody on the way answers: “{banner}”. Others can read "
             "your mail on the way, and receivers may see them in place of your server."),
     MW_TEXT("Switch off the mail shield of a virus scanner or firewall, or ask the provider to "
             "let port 25 through. Else send through a relay over TLS."),
     "RFC 7435"},
    {"port25.unknown", "U", MW_TEXT("Could not tell whether mail can leave over {subject}"),
     MW_TEXT("Whether port 25 is open over {subject} could not be found out. {why}"),
     MW_TEXT("Try again from the machine that sends the mail."), ""},
    {"relay.reachable", "O", MW_TEXT("The relay can be reached"),
     MW_TEXT("{relay} answers and protects the connection ({tls})."), "", "RFC 6409"},
    {"relay.unreachable", "P", MW_TEXT("The relay cannot be reached"),
     MW_TEXT("{relay} does not take mail from here: {how}. Without it no mail leaves."),
     MW_TEXT("Compare host and port with what the relay's help pages say, and try port 465 or 587 "
             "if another is set."),
     "RFC 6409"},
    {"relay.no-tls", "W", MW_TEXT("The relay offers no TLS"),
     MW_TEXT("{relay} answers without TLS, so the password and the mail could be read on the way."),
     MW_TEXT("Use port 465 or 587 of the relay; if that offers no TLS either, somebody on the way "
             "takes it out."),
     "RFC 8314"},
    {"relay.certificate", "W", MW_TEXT("The relay's certificate does not fit"),
     MW_TEXT("{relay} shows a certificate that should not be trusted: {fault} (names: {names}). A "
             "careful server refuses to log in there."),
     MW_TEXT(
         "Use the host name that the relay's help pages give; the certificate is for that one."),
     "RFC 8314"},
    {"relay.unknown", "U", MW_TEXT("The relay could not be tried"),
     MW_TEXT("Whether {subject} takes mail could not be found out. {why}"),
     MW_TEXT("Try again in a minute."), ""},
    {"inbound.reached", "O", MW_TEXT("Mail can come in"),
     MW_TEXT("{host} was reached from outside on port 25 ({meaning})."), "", "RFC 5321"},
    {"inbound.impossible", "P", MW_TEXT("Mail cannot come in"),
     MW_TEXT("Others cannot reach {host} on port 25: {cause}. Mail to it is lost or comes back."),
     MW_TEXT("{consequence}"), ""},
    {"inbound.only-v6", "N", MW_TEXT("IPv4 is not shown by this"),
     MW_TEXT("The connection to {host} came over IPv6. Whether IPv4 works as well is still open; "
             "many senders have nothing else."),
     MW_TEXT("Send from a mailbox whose servers use IPv4."), ""},
    {"inbound.unknown", "U", MW_TEXT("Could not tell whether mail comes in"),
     MW_TEXT("Whether others reach {subject} on port 25 is still open. {why}"),
     MW_TEXT("{consequence}"), ""},
    {"inbound.not-tested", "N", MW_TEXT("Whether mail comes in was not tried"),
     MW_TEXT("Whether others reach {host} on port 25 cannot be seen from inside your network."),
     MW_TEXT(
         "Send yourself a mail from a mailbox elsewhere. Where no server runs yet, “mailworthy-cli "
         "greet” waits for it."),
     ""},

    // STARTTLS of a mail server ‹host›
    {"starttls.fine", "O", MW_TEXT("TLS works"),
     MW_TEXT("{host} takes TLS with a certificate that fits, valid until {until}."), "",
     "RFC 3207"},
    {"starttls.missing", "W", MW_TEXT("No TLS offered"),
     MW_TEXT("{host} does not offer STARTTLS: mail to it travels readable, and some senders refuse "
             "to send it."),
     MW_TEXT("Give the server a certificate, for example from Let's Encrypt, and switch TLS on."),
     "RFC 3207"},
    {"starttls.name", "W", MW_TEXT("The certificate does not fit the host"),
     MW_TEXT("{host} shows a certificate that others cannot trust for it: {fault} (names: "
             "{names})."),
     MW_TEXT("Get a certificate for the name of the mail host from a public CA."), "RFC 7817"},
    {"starttls.expired", "W", MW_TEXT("The certificate is not valid now"),
     MW_TEXT("The certificate of {host} is not valid at this time (until {until})."),
     MW_TEXT("Renew it, check that the server loads the new one, and check the clock."),
     "RFC 5280 §4.1.2.5"},
    {"starttls.expires-soon", "W", MW_TEXT("The certificate ends soon"),
     MW_TEXT("The certificate of {host} ends on {until}."),
     MW_TEXT("Renew it and check that the server loads the new one."), "RFC 5280 §4.1.2.5"},
    {"starttls.unknown", "U", MW_TEXT("TLS could not be tried"),
     MW_TEXT("Whether {subject} takes TLS could not be found out. {why}"),
     MW_TEXT("Try again; if nothing answers on port 25 alone, from another line."), ""},
};

constexpr Phrase phrases[] = {
    {"error.fact.server-elsewhere",
     MW_TEXT("The server is another machine; run this on the server itself.")},
    {"error.fact.no-receiver-address",
     MW_TEXT("None of the receivers that are tried has an address of this family.")},
    {"error.fact.no-receiver-answered",
     MW_TEXT("None of the receivers that were tried said anything that tells.")},
    {"error.fact.no-connection",
     MW_TEXT("Nothing answers on other ports either; is this machine online?")},
    {"error.fact.no-other-port",
     MW_TEXT("Nothing answers on port 25, and no other port could be tried beside it, so it may be "
             "the whole line.")},
    {"error.fact.no-line", MW_TEXT("No connection left this machine. Is it online?")},
    {"error.smtp.silent", MW_TEXT("Nothing answered at {place}.")},
    {"error.smtp.refused", MW_TEXT("The connection to {place} was refused.")},
    {"error.smtp.unreachable", MW_TEXT("There is no way to {place} from here ({detail}).")},
    {"error.smtp.no-answer", MW_TEXT("{place} took the connection and said nothing more.")},
    {"error.smtp.dropped", MW_TEXT("{place} closed the connection in the middle.")},
    {"error.smtp.rejected", MW_TEXT("{place} turned us away: {detail}")},
    {"error.smtp.not-smtp", MW_TEXT("What answers at {place} does not speak SMTP: {detail}")},
    {"error.smtp.tls-failed", MW_TEXT("TLS with {place} did not come about ({detail}).")},
    {"error.smtp.cancelled", MW_TEXT("The dialogue with {place} was stopped.")},
    {"error.smtp.no-address", MW_TEXT("{host} has no address.")},
    {"error.smtp.bad-place",
     MW_TEXT("{text} names no server; write HOST or HOST:PORT, for example mx.example.org:25.")},

    {"inbound.by-test", MW_TEXT("by the test that was given")},
    {"inbound.shared-address",
     MW_TEXT("the provider shares your IPv4 address among customers, and there is no IPv6 address "
             "instead")},
    {"inbound.timed-out", MW_TEXT("a mail server outside that tried got no answer")},
    {"inbound.refused", MW_TEXT("a mail server outside that tried was turned back at once")},
    {"inbound.impossible.effect.shared",
     MW_TEXT(
         "Ask the provider for an IPv4 address of your own; many have it as an option. Else let "
         "a rented server or a VPN with a fixed address take the mail for you.")},
    {"inbound.impossible.effect.usual",
     MW_TEXT("See that the server runs and waits on port 25, forward port 25 to it in the router, "
             "open it in the firewall, then ask the provider whether it lets port 25 in.")},
    {"inbound.unknown.effect.usual",
     MW_TEXT("Send a mail from a mailbox elsewhere while “mailworthy-cli greet” waits, or give "
             "what arrived to “check --inbound”.")},
    {"inbound.unknown.effect.nothing-came",
     MW_TEXT(
         "Look in this order: was a mail sent at all, and to a name whose MX record leads here? "
         "Does the router forward port 25 to this machine? Does its firewall let it in? Does "
         "the provider let port 25 in?")},
    {"inbound.unknown.effect.nothing-came-port",
     MW_TEXT(
         "Look in this order: was a mail sent at all, and to a name whose MX record leads here? "
         "Does the router forward port 25 to port {port} of this machine? Does its firewall let it "
         "in? Does the provider let port 25 in?")},
    {"inbound.unknown.effect.port-taken",
     MW_TEXT(
         "Stop it for the moment; or let it run, send a mail to it from a mailbox elsewhere, and "
         "give the Received lines of that mail to “check --inbound”.")},
    {"inbound.unknown.effect.not-allowed",
     MW_TEXT("Run “sudo mailworthy-cli greet” in a terminal, or give the program that right once: "
             "sudo setcap cap_net_bind_service=+ep PROGRAM.")},
    {"error.inbound.nothing-came", MW_TEXT("Nobody came while the greeter waited.")},
    {"error.inbound.own-address",
     MW_TEXT("Only you yourself came, over your own public address. Many routers send such a "
             "connection back by themselves; it says nothing about others.")},
    {"error.inbound.own-network",
     MW_TEXT("The only connection came from an address of your own network. If nobody in it "
             "connected, a router or a container's network hides who came.")},
    {"error.inbound.hidden",
     MW_TEXT("A connection came from an address that is not public. Perhaps something in between "
             "hides who came; perhaps it was somebody near you.")},
    {"error.inbound.own-unknown",
     MW_TEXT("A connection came from a public address, but your own public address is not known, "
             "and it may be that one. Name yours with --address.")},
    {"error.inbound.port-taken",
     MW_TEXT("Another program waits on this port, most likely your mail server.")},
    {"error.inbound.not-allowed", MW_TEXT("Only an administrator may wait on this port.")},
    {"error.inbound.not-possible", MW_TEXT("Nobody can wait for connections here.")},
    {"error.inbound.stopped", MW_TEXT("The test was stopped before anybody came.")},
    {"error.inbound.nothing-told",
     MW_TEXT("The text tells nothing of a connection to your server. Give the Received lines of a "
             "mail that arrived, a mail server's report that it could not connect, or what a port "
             "test from elsewhere printed.")},
    {"error.inbound.other-host",
     MW_TEXT("The text tells of another server: neither your host's name nor your address is in "
             "it.")},
    {"error.inbound.other-port", MW_TEXT("The text does not show that it was port 25.")},
    {"error.inbound.anywhere",
     MW_TEXT("The text does not show from which address the test was made; at home it proves "
             "nothing. A Received line of a mail that arrived shows it.")},
    {"error.inbound.inside",
     MW_TEXT("The text was made on your own machine or in your own network; it says nothing about "
             "others.")},
    {"error.inbound.login",
     MW_TEXT("That mail came from somebody who had logged in, as mail programs do; such mail takes "
             "another port.")},
    {"error.inbound.fetched",
     MW_TEXT(
         "That mail was not brought by another mail server over SMTP; it was fetched, or handed "
         "on by a program.")},
    {"error.inbound.old",
     MW_TEXT("What the text tells is not of the last seven days; much may have changed since.")},
    {"error.inbound.undated",
     MW_TEXT("What the text tells has no time, so it may be of long ago.")},
    {"error.inbound.test-failed",
     MW_TEXT("A test that gets no connection may fail at its own end: many lines let no connection "
             "to port 25 out. The report of a mail server tells more.")},
    {"error.inbound.their-side",
     MW_TEXT(
         "The other server found no way here; that may be for a cause on its side. What a large "
         "mail provider reports, or a second server elsewhere, tells more.")},
    {"error.inbound.greet-port", MW_TEXT("Somebody came from outside, but to port {port}. Mail "
                                         "servers come to port 25, and nothing "
                                         "shows that it leads there.")},
    {"error.inbound.one-family",
     MW_TEXT(
         "A server outside could not connect over one of IPv4 and IPv6. Your line has both, and "
         "nothing shows whether the other one works.")},
    {"error.inbound.contradictory",
     MW_TEXT("One part of the text shows a connection that came in, another one that did not. Give "
             "only what is newest.")},

    {"greet.measures", MW_TEXT("Looking for your public addresses …")},
    {"greet.waits", MW_TEXT("Waiting on port {port} for {seconds, plural, one{one second} other{# "
                            "seconds}}; Ctrl+C ends.")},
    {"greet.send", MW_TEXT("Send a mail from a mailbox elsewhere (not from this network) to an "
                           "address of your domain now.")},
    {"greet.send-to", MW_TEXT("Send a mail from a mailbox elsewhere (not from this network) to an "
                              "address whose mail goes to {host} now.")},
    {"greet.addresses", MW_TEXT("Others reach this line at {addresses}.")},
    {"greet.shared", MW_TEXT("Your provider shares the IPv4 address among customers; over it most "
                             "likely nobody will come.")},
    {"greet.forward", MW_TEXT("The router has to forward port 25 to port {port} of this machine.")},
    {"greet.no-mail-lost",
     MW_TEXT("No mail is taken, and none is lost: the other server is asked to "
             "bring it again later.")},
    {"greet.came", MW_TEXT("{address} has connected ({origin}).")},
    {"greet.origin.outside", MW_TEXT("from outside")},
    {"greet.origin.own-address", MW_TEXT("your own address")},
    {"greet.origin.own-network", MW_TEXT("your own network")},
    {"greet.origin.hidden", MW_TEXT("an address that is not public")},
    {"greet.origin.own-unknown", MW_TEXT("perhaps your own address")},
    {"greet.bad-seconds", MW_TEXT("--seconds takes a whole number from 1 to 86400.")},
    {"greet.bad-port", MW_TEXT("--port takes a number from 1 to 65535.")},

    {"port.silent", MW_TEXT("nothing answers")},
    {"port.refused", MW_TEXT("the connection is refused")},
    {"port.reset", MW_TEXT("the connection is cut")},
    {"port.dropped", MW_TEXT("the connection is cut")},
    {"port.no-greeting", MW_TEXT("the connection stands, and nothing is said")},
    {"port.no-answer", MW_TEXT("the connection stands, and nothing is said")},
    {"port.unreachable", MW_TEXT("there is no way there")},
    {"port.rejected", MW_TEXT("it turns us away")},
    {"port.not-smtp", MW_TEXT("what answers does not speak SMTP")},
    {"port.tls-failed", MW_TEXT("TLS does not come about")},
    {"port.cancelled", MW_TEXT("it was stopped")},
    {"port.no-address", MW_TEXT("its name has no address that can be used from here")},
    {"certificate.trusted", MW_TEXT("trusted")},
    {"certificate.other-name", MW_TEXT("it is for another name")},
    {"certificate.expired", MW_TEXT("it has ended")},
    {"certificate.not-yet-valid", MW_TEXT("it is not valid yet")},
    {"certificate.self-signed", MW_TEXT("it is signed by itself")},
    {"certificate.untrusted", MW_TEXT("no known authority vouches for it")},
};

} // namespace

std::span<const Entry> portTexts()
{
    return entries;
}

std::span<const Phrase> portPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
