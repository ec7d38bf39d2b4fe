// Words about the line: resolver, address, reverse name, EHLO name.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    // resolver ‹server›
    {"resolver.fine", "O", MW_TEXT("Name server works"),
     MW_TEXT("The name server {server} answers honestly and completely."), "", ""},
    {"resolver.silent", "P", MW_TEXT("Name server does not answer"),
     MW_TEXT("The name server {server} does not answer. Nothing about your mail can be looked up "
             "through it."),
     MW_TEXT(
         "Check your Internet connection, or name another server with --resolver or in the menu."),
     ""},
    {"resolver.rewrites-nxdomain", "P", MW_TEXT("Name server invents answers"),
     MW_TEXT("The name server {server} gives the address {address} for names that do not exist. "
             "Block-list answers "
             "through it mean nothing, and a mail server behind it would misjudge senders."),
     MW_TEXT("{cure}"), "RFC 8020"},
    {"resolver.intercepted", "W", MW_TEXT("Somebody else answers name look-ups"),
     MW_TEXT("A question sent to an address without a name server was answered. Your router or "
             "provider catches "
             "look-ups, so servers cannot be asked directly from here."),
     MW_TEXT(
         "Switch off in the router what catches look-ups (DNS filter, parental control, forced "
         "DNS). Where there is none, ask your provider to leave port 53 alone, or run the check "
         "from another place."),
     ""},
    {"resolver.public", "N", MW_TEXT("Public name server in use"),
     MW_TEXT("{server} is a public name server ({operator}). Several block lists refuse questions "
             "that come through it."),
     MW_TEXT("For block lists, use your provider's name server or one of your own."), ""},
    {"resolver.cuts-answers", "W", MW_TEXT("Name server cuts long answers"),
     MW_TEXT("Long answers do not come through {server} ({missing} does not work). A good DKIM "
             "record can look "
             "damaged from here."),
     MW_TEXT("Update the router, or use another name server."), "RFC 6891"},
    {"resolver.not-validating", "N", MW_TEXT("Name server does not prove signatures"),
     MW_TEXT("The name server {server} does not check DNSSEC. Signed zones can be seen, but not "
             "proven, from here."),
     "", "RFC 4035"},
    {"resolver.unknown", "U", MW_TEXT("Name server could not be judged"),
     MW_TEXT("Whether the name server {subject} answers honestly could not be found out. {why}"),
     MW_TEXT("Check again in a minute."), ""},

    {"clock.wrong", "W", MW_TEXT("The clock of this machine is wrong"),
     MW_TEXT("Here it is {here}, while {sources} have {said}. Mail that is sent with such a clock "
             "carries a date that filters take for a sign of spam. Signatures and certificates "
             "count as not valid yet, or no longer."),
     MW_TEXT(
         "Switch the synchronisation of the clock on (on Debian and Ubuntu: timedatectl set-ntp "
         "true), then check again."),
     "RFC 5322 §3.6.1"},

    // address ‹address›
    {"address.found", "O", MW_TEXT("Public address found"),
     MW_TEXT("Your public address is {address}; {count, plural, one{one source says so} other{# "
             "sources say so}}."),
     "", ""},
    {"address.given", "O", MW_TEXT("Address as you gave it"),
     MW_TEXT("The address {address} is the one you gave. It is a public address."), "", ""},
    {"address.conflict", "W", MW_TEXT("Services see different addresses"),
     MW_TEXT("Different services see different addresses: {addresses}. Several lines, a VPN or a "
             "shared address can be "
             "the cause. Records can name only what mail really leaves from."),
     MW_TEXT("Switch a VPN off and check again, or say which address is right."), ""},
    {"address.unknown", "U", MW_TEXT("Public address not found"),
     MW_TEXT("Your public {family} address could not be found out. {why}"),
     MW_TEXT("Type the address in, or check the connection and try again."), ""},
    {"address.nat", "N", MW_TEXT("Behind a router"),
     MW_TEXT("This machine is {local} at home and {address} outside. The router has to pass port "
             "25 on to it."),
     MW_TEXT("Set a port forwarding for port 25 in the router."), ""},
    {"address.double-nat", "W", MW_TEXT("Router without a public address"),
     MW_TEXT("Your router itself has only the inner address {router}, while the Internet sees "
             "{address}. Another router stands before it, or the provider shares the address. "
             "Mail from outside arrives only when both pass port 25 on."),
     MW_TEXT("Look for a second box, often the provider's modem: switch its router off (bridge "
             "mode) or forward port 25 in both. Without a second box, ask the provider for a "
             "public IPv4 address."),
     "RFC 1918"},
    {"address.router-differs", "W", MW_TEXT("The router has another outer address"),
     MW_TEXT(
         "Your router says that its outer address is {router}, but the Internet sees {address}. "
         "Either the provider translates once more, and then nobody reaches you at {address}, "
         "or mail leaves by another way: a second line or a VPN."),
     MW_TEXT("Switch a VPN off and check again. Look in the router whether it has a second line. "
             "With one line alone, ask the provider whether {address} is yours alone."),
     "RFC 1918"},
    {"address.disputed", "N", MW_TEXT("Not everybody sees the same address"),
     MW_TEXT("Most see {address}; something else was said as well: {others}. A VPN, a second line "
             "or a service that errs can be the cause."),
     MW_TEXT("If mail can leave from {others} too, give both addresses."), ""},
    {"address.cgnat", "P", MW_TEXT("Address shared with other customers"),
     MW_TEXT("The line has the inner address {local}: your provider shares {address} between "
             "customers. Nobody can "
             "deliver mail to you over IPv4, and the reverse name is not yours."),
     MW_TEXT("Ask the provider for a public IPv4 address, or send and receive through a relay."),
     "RFC 6598"},
    {"address.passed-on", "N", MW_TEXT("Inner address, yet mail comes in"),
     MW_TEXT("The line has the inner address {local}, as where a provider shares {address} between "
             "customers. But somebody outside reached you over IPv4, so port 25 is passed on."),
     MW_TEXT("Ask the provider whether {address} and its reverse name are yours alone, and for how "
             "long."),
     "RFC 6598"},
    {"address.dynamic", "W", MW_TEXT("Address looks like it changes"),
     MW_TEXT("{address} looks like the address of a home line that changes ({reasons}). Many "
             "receivers distrust such "
             "senders."),
     MW_TEXT("A fixed address helps; so does sending through a relay."), ""},
    {"address.temporary-v6", "W", MW_TEXT("Temporary IPv6 address"),
     MW_TEXT("{address} is a privacy address and will be gone in a day. Mail sent from it has no "
             "reverse name."),
     MW_TEXT("Bind the mail server to the machine's stable address, or send over IPv4 only."),
     "RFC 8981"},
    {"address.not-public", "P", MW_TEXT("Address is not public"),
     MW_TEXT("{address} is no public address ({class}). Receivers never see it, so no record may "
             "name it."),
     MW_TEXT("Give the address that the outside sees."), "RFC 6890"},
    {"address.none-v6", "N", MW_TEXT("No IPv6"),
     MW_TEXT("This line has no IPv6 address. Mail works over IPv4 alone."), "", ""},

    // reverse name ‹address›
    {"ptr.confirmed", "O", MW_TEXT("Reverse name fits"),
     MW_TEXT("{address} is called {name}, and that name leads back to it."), "", "RFC 8601 §3"},
    {"ptr.missing", "P", MW_TEXT("No reverse name"),
     MW_TEXT("{address} has no name. Gmail and many others refuse mail from such an address."),
     MW_TEXT("Ask whoever gives you the address to set its reverse name (PTR) to your mail host's "
             "name."),
     "RFC 1912 §2.1"},
    {"ptr.no-forward", "P", MW_TEXT("Reverse name leads nowhere"),
     MW_TEXT("{address} is called {name}, but that name has no address of this family (IPv4 or "
             "IPv6). Receivers treat this like no name at all."),
     MW_TEXT("Publish an address record of {name} that leads to {address}, or have the reverse "
             "name changed."),
     "RFC 8601 §3"},
    {"ptr.other-address", "P", MW_TEXT("Reverse name leads elsewhere"),
     MW_TEXT("{address} is called {name}, but that name has the address {addresses}. Receivers "
             "treat this like no name."),
     MW_TEXT("Make the name's address record and the reverse name point to each other."),
     "RFC 8601 §3"},
    {"ptr.generic", "W", MW_TEXT("Name of a customer line"),
     MW_TEXT("The name {name} looks like a customer line: {ruleText}. Some receivers refuse such "
             "names."),
     MW_TEXT("Ask the provider for a name of your own; where that is impossible, send through a "
             "relay."),
     ""},
    {"ptr.several", "N", MW_TEXT("Several reverse names"),
     MW_TEXT("{address} has {count, plural, one{one name} other{# names}}: {names}. Some receivers "
             "look at only one of "
             "them, by chance."),
     MW_TEXT("Keep one reverse name, the one your server greets with."), "RFC 1912 §2.1"},
    {"ptr.unknown", "U", MW_TEXT("Reverse name could not be checked"),
     MW_TEXT("Whether {subject} has a reverse name that leads back to it could not be found out. "
             "{why}"),
     MW_TEXT("{consequence}"), ""},

    // EHLO ‹name›
    {"helo.fine", "O", MW_TEXT("Greeting name fits"),
     MW_TEXT("The greeting name {name} is the reverse name of {address} and leads back to it."), "",
     "RFC 5321 §4.1.1.1"},
    {"helo.differs", "W", MW_TEXT("Greeting and reverse name differ"),
     MW_TEXT(
         "The server greets as {name}, but {address} is called {ptr}. Strict receivers object."),
     MW_TEXT("{consequence}"), "RFC 5321 §4.1.4"},
    {"helo.follows-provider", "N", MW_TEXT("Greets with the provider's name"),
     MW_TEXT("The server greets as {name}, the name your provider gave to {address}. Your mail "
             "domain stays your own."),
     "", ""},
    {"helo.no-address", "P", MW_TEXT("Greeting name has no address"),
     MW_TEXT("The greeting name {name} has no address. Many receivers refuse a greeting they "
             "cannot look up."),
     MW_TEXT("Publish an address record for {name}."), "RFC 5321 §4.1.1.1"},
    {"helo.other-address", "P", MW_TEXT("Greeting name leads elsewhere"),
     MW_TEXT("The greeting name {name} has the address {addresses}, not {address}. Receivers see a "
             "false greeting."),
     MW_TEXT("{consequence}"), "RFC 5321 §4.1.4"},
    {"helo.unusable", "P", MW_TEXT("Greeting name cannot be used"),
     MW_TEXT("{name} is no name a mail server may greet with: {why}. Receivers refuse it."),
     MW_TEXT("Greet with the full name of the mail host."), "RFC 5321 §4.1.1.1"},
    {"helo.unknown", "U", MW_TEXT("Greeting name could not be checked"),
     MW_TEXT("The greeting could not be checked for {subject}. {why}"),
     MW_TEXT("Check again later, or greet with the name of your mail host."), ""},
};

} // namespace

std::span<const Entry> lineTexts()
{
    return entries;
}

const std::vector<Entry> &findingTexts()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> collected;
        for (const std::span<const Entry> part :
             {lineTexts(), listTexts(), domainTexts(), spfTexts(), dkimTexts(), dmarcTexts(),
              transportTexts(), extraTexts(), portTexts(), recordTexts(), serverTexts()})
            collected.insert(collected.end(), part.begin(), part.end());
        return collected;
    }();
    return all;
}

} // namespace mailworthy::findings
