// Words about block lists: the findings, what a listing does and means, and the steps off it.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    // block lists ‹address@zone or domain@zone›
    {"list.listed", "PWN", MW_TEXT("Listed on {list}"),
     MW_TEXT("{address} is on {list}: {meaning}{also}"), MW_TEXT("{stepText}"), "RFC 5782"},
    {"list.policy", "W", MW_TEXT("Known as a home line: {list}"),
     MW_TEXT("{address} is on the policy list {list}: {meaning} This is no accusation, but many "
             "receivers refuse direct mail from it.{also}"),
     MW_TEXT("{stepText}"), ""},
    {"list.range", "N", MW_TEXT("Neighbours listed on {list}"),
     MW_TEXT("{list} lists the network around {address}, not you: {meaning}{also}"),
     MW_TEXT("{stepText}"), ""},
    {"list.refused", "U", MW_TEXT("{list} refused to answer"),
     MW_TEXT("{list} refuses questions from where you ask ({cause}), so it is unknown whether "
             "{address} is on it."),
     MW_TEXT("{cure}{also}"), ""},
    {"list.unreachable", "U", MW_TEXT("{list} tells nothing today"),
     MW_TEXT("Whether {address} is on {list} is not known. {why}"), MW_TEXT("{cure}{also}"), ""},
    {"list.silent", "N", MW_TEXT("Smaller lists without an answer"),
     MW_TEXT("{count, plural, one{One small list} other{# small lists}} refused, gave no answer or "
             "failed the test question. Few receivers use them."),
     "", ""},
    {"list.clean", "O", MW_TEXT("Not listed"),
     MW_TEXT(
         "{answered} of {asked, plural, one{one list} other{# lists}} answered today; {subject} is "
         "not on {count} of them."),
     "", ""},
    {"list.praised", "O", MW_TEXT("Praised by {list}"),
     MW_TEXT("{address} is on {list}, a list of good senders: {meaning}"), "", ""},
    {"list.not-praised", "N", MW_TEXT("Not known to {list}"),
     MW_TEXT("{address} is not on {list}, a list of good senders. That does no harm."), "", ""},
    {"list.none-answered", "U", MW_TEXT("No list answered"),
     MW_TEXT("None of {count, plural, one{the one list} other{the # lists}} answered, so nothing "
             "is known about {subject}."),
     MW_TEXT("Check the name server and try again."), ""},
    {"list.void", "U", MW_TEXT("List answers mean nothing here"),
     MW_TEXT("The name server invents answers, and the lists' own servers cannot be asked from "
             "here. Nothing is known about {subject}."),
     MW_TEXT("{cure}"), ""},
    {"list.unknown", "U", MW_TEXT("Lists could not be asked"),
     MW_TEXT("The block lists could not be asked about {subject}. {why}"), MW_TEXT("{firstStep}"),
     ""},
    {"list.key-refused", "N", MW_TEXT("Key not accepted: {key}"),
     MW_TEXT(
         "{list} did not answer to your key {key}; what answers without one was asked without it. "
         "The key may be mistyped or have run out, or the name server here keeps such answers "
         "back."),
     MW_TEXT("Compare the key in {file} with the one on the operator's page. If it is right, ask "
             "through another name server; else take it out."),
     ""},
    {"list.key-exposed", "N", MW_TEXT("Others can read your keys"),
     MW_TEXT("Other users of this machine can read your keys for block lists in {file}."),
     MW_TEXT("Make the file readable for you alone: chmod 600 {file}"), ""},
};

constexpr Phrase phrases[] = {
    {"removal.unknown", MW_TEXT("see the list's own page")},
    {"listing.no-meaning", MW_TEXT("it does not say why.")},
    {"refusal.wrong-name", MW_TEXT("the question was wrong")},
    {"refusal.public-resolver", MW_TEXT("it does not answer public name servers")},
    {"refusal.unattributable",
     MW_TEXT(
         "it answers no public name servers, nor any whose address has no reverse name that says "
         "whose it is")},
    {"refusal.key-refused", MW_TEXT("it did not accept your key")},
    {"refusal.too-many", MW_TEXT("too many questions came from this name server")},
    {"refusal.other", MW_TEXT("it gives no reason")},
    {"refusal.unknown", MW_TEXT("it gives no reason")},
    {"cure.wrong-name", MW_TEXT("The list may have moved. See whether there is a newer version of "
                                "this program.")},
    {"cure.public-resolver",
     MW_TEXT("Use your provider's name server or one of your own, not a public one.")},
    {"cure.unattributable",
     MW_TEXT("If the name server that asks is your own, give its address a reverse name; else use "
             "your provider's name server or one of your own.")},
    {"cure.key-refused",
     MW_TEXT(
         "Compare your key with the one on the operator's page. This list answers with a valid key "
         "only.")},
    {"cure.too-many", MW_TEXT("Use a name server of your own, and ask again tomorrow.")},
    {"cure.other",
     MW_TEXT("Use your provider's name server or one of your own, not a public one.")},
    {"cure.wait", MW_TEXT("There is nothing to mend on your side; check again later.")},
    {"cure.another-server", MW_TEXT("Use another name server and check again.")},
    {"cure.own-server",
     MW_TEXT("Use another name server, best one of your own (unbound), and check again.")},
    {"cure.caught",
     MW_TEXT("First switch off in the router what catches look-ups (DNS filter, parental control, "
             "forced DNS). Where there is none, ask the provider to leave port 53 alone.")},
    {"cure.intercepted",
     MW_TEXT(
         "Another name server does not help: your router or provider answers in the place of "
         "every one. First switch off in the router what catches look-ups (DNS filter, parental "
         "control, forced DNS). Where there is none, ask the provider to leave port 53 alone.")},
    {"cure.key", MW_TEXT("This list answers only with a key of its operator.")},

    // What it does to the mail: by the weight of the list, or by what it is about
    {"listing.effect.decisive",
     MW_TEXT("Most large receivers ask this list: they refuse mail from there.")},
    {"listing.effect.common",
     MW_TEXT("Many receivers ask this list: some refuse the mail, others take it for spam.")},
    {"listing.effect.minor", MW_TEXT("Few receivers ask this list.")},
    {"listing.effect.informative", MW_TEXT("Hardly any receiver refuses mail because of it.")},
    {"listing.effect.new-domain",
     MW_TEXT("This is no accusation: the list names every domain for its age, and that passes.")},
    {"listing.effect.dynamic-name",
     MW_TEXT("This is no accusation: the list names every domain of such a service.")},

    // Sentences that stand behind the meaning, where there is something to say
    {"listing.since", MW_TEXT("By its own word it has been there since {since}.")},
    {"listing.last-seen", MW_TEXT("By its own word it was last seen on {lastSeen}.")},
    {"listing.range", MW_TEXT("The entry is about {range}.")},
    {"listing.networks",
     MW_TEXT("This list names whole networks: the entry is about {range}, and a "
             "neighbour in it may be meant.")},
    {"listing.asn", MW_TEXT("The provider's network is AS{asn}.")},
    {"listing.doubt", MW_TEXT("The list did not pass its own test today, so this may be wrong.")},
    {"listing.untested", MW_TEXT("The lists' test points were not asked (--no-self-test): what "
                                 "stands here was not proven.")},
    {"lists.stopped", MW_TEXT("Stopped: {answered} of {asked} answers came.")},
    {"lists.stopped-listed",
     MW_TEXT("Stopped: {answered} of {asked} answers came, {listed, plural, one{one of them a "
             "listing} other{# of them listings}}.")},
    {"lists.stopped-before", MW_TEXT("The other cells show what was answered before.")},
    {"listing.look-up", MW_TEXT("By hand it can be looked up there: {removal}")},
    {"listing.key-helps", MW_TEXT("With a free key of its operator the list answers all the same; "
                                  "mailworthy-cli blocklists --help says where it goes.")},

    // The steps off a list
    {"steps.order", MW_TEXT("In this order: {steps}")},
    {"step.fix-reverse-name",
     MW_TEXT("Put the reverse name of {address} right first: lists that look at it refuse every "
             "request before that.")},
    {"step.fix-greeting",
     MW_TEXT("Let the server greet with the reverse name of {address} before you ask.")},
    {"step.clean-device",
     MW_TEXT("Find and clean the infected device behind this line; before that "
             "the entry is back within hours.")},
    {"step.clean-site",
     MW_TEXT("Clean the web site that was broken into; it is not about your mail.")},
    {"step.stop-bounces", MW_TEXT("Let the server refuse unknown recipients while the sender is "
                                  "still connected, and send no bounces afterwards.")},
    {"step.stop-tor-exit", MW_TEXT("Give the Tor exit an address of its own.")},
    {"step.own-domain", MW_TEXT("Send under a domain of your own, not under a free dynamic name.")},
    {"step.find-cause", MW_TEXT("Find and stop what sent such mail: a stolen password, an open "
                                "relay, a form on a web site, a device.")},
    {"step.remove-own-address",
     MW_TEXT("Only with a fixed address that has a reverse name of your own: take this single "
             "address off ({removal}).")},
    {"step.ask-removal", MW_TEXT("Ask to be taken off ({removal}).")},
    {"step.wants", MW_TEXT("What the list says about it: {wants}")},
    {"step.takes", MW_TEXT("How long it takes: {expiry}")},
    {"step.wait", MW_TEXT("Wait: the entry goes by itself.")},
    {"step.wait-expiry", MW_TEXT("Wait, the entry goes by itself: {expiry}")},
    {"step.ask-provider", MW_TEXT("Write to your provider; nobody else can change it.")},
    {"step.ask-relay",
     MW_TEXT("Tell the operator of the relay: there your mail is handed over, though it may go on "
             "from other addresses. If receivers refuse it, send through another relay.")},
    {"step.own-prefix", MW_TEXT("Ask your provider for an IPv6 network (/64) of your own.")},
    {"step.other-address", MW_TEXT("Ask for an address outside that network.")},
    {"step.use-relay", MW_TEXT("Send through a relay.")},
    {"step.use-relay-else", MW_TEXT("Where that is not possible, send through a relay.")},
    {"step.never-pay", MW_TEXT("Never pay: this list takes money for a removal.")},
    {"step.no-known-way", MW_TEXT("No way off this list is known ({removal}).")},
};

} // namespace

std::span<const Entry> listTexts()
{
    return entries;
}

std::span<const Phrase> listPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
