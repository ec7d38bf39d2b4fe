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
    {"inbound.not-tested", "N", MW_TEXT("Whether mail comes in was not tried"),
     MW_TEXT("Whether others reach {host} on port 25 cannot be seen from inside your network."),
     MW_TEXT("Send yourself a mail from a mailbox elsewhere."), ""},

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
