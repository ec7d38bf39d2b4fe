// Words about SPF.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"spf.pass", "O", MW_TEXT("SPF allows your server"),
     MW_TEXT("SPF of {domain} allows {addresses}."), "", "RFC 7208"},
    {"spf.missing", "P", MW_TEXT("No SPF record"),
     MW_TEXT("{domain} does not say who may send for it. Large receivers refuse or distrust such "
             "mail."),
     MW_TEXT("Publish the SPF record from the records page."), "RFC 7208 §3"},
    {"spf.multiple", "P", MW_TEXT("Two SPF records"),
     MW_TEXT("{domain} has {count} SPF records. Receivers stop with an error and treat the mail as "
             "not allowed."),
     MW_TEXT("Merge them into one; the records page shows the merged record."), "RFC 7208 §4.5"},
    {"spf.syntax", "P", MW_TEXT("SPF record cannot be read"),
     MW_TEXT(
         "The SPF record of {domain} cannot be read at \"{found}\". Receivers stop with an error."),
     MW_TEXT("Replace it by the record from the records page."), "RFC 7208 §4.6"},
    {"spf.not-covering", "P", MW_TEXT("SPF does not allow your server"),
     MW_TEXT("SPF of {domain} says \"{result}\" for your address {address}. Receivers see a sender "
             "that is not allowed."),
     MW_TEXT("Replace the record by the one from the records page."), "RFC 7208 §4.6"},
    {"spf.too-many-lookups", "P", MW_TEXT("SPF needs too many look-ups"),
     MW_TEXT("SPF of {domain} needs {count} look-ups; receivers stop at {limit} with an error."),
     MW_TEXT("Take out services you no longer use, or give one a subdomain of its own. Writing a "
             "service out as addresses is the last resort: they change without notice."),
     "RFC 7208 §4.6.4"},
    {"spf.flattened", "W", MW_TEXT("Addresses of a service stand in SPF"),
     MW_TEXT(
         "{include} is written out as addresses ({networks} networks). When the service changes "
         "them, which it does without telling you, mail sent through it is no longer allowed."),
     MW_TEXT("Write it out anew every week, or put the include back as soon as there is room."),
     "RFC 7208 §4.6.4"},
    {"spf.near-limit", "W", MW_TEXT("SPF is near its limit"),
     MW_TEXT("SPF of {domain} uses {count} of {limit} look-ups. One more service can break it, "
             "even one you do not control."),
     MW_TEXT("Take out services you no longer use."), "RFC 7208 §4.6.4"},
    {"spf.void-lookups", "P", MW_TEXT("SPF asks for names that are gone"),
     MW_TEXT("SPF of {domain} makes {count} look-ups without an answer; receivers stop after "
             "{limit} with an error."),
     MW_TEXT("Take out the terms whose names no longer exist: {names}"), "RFC 7208 §4.6.4"},
    {"spf.loop", "P", MW_TEXT("SPF goes in circles"),
     MW_TEXT("SPF of {domain} comes back to {name}. Receivers stop with an error."),
     MW_TEXT("Take out the include or redirect that leads back."), "RFC 7208 §4.6.4"},
    {"spf.include-without-record", "P", MW_TEXT("SPF includes a name without SPF"),
     MW_TEXT(
         "SPF of {domain} includes {name}, which has no SPF record. Receivers stop with an error."),
     MW_TEXT("Take the term out, or correct the name."), "RFC 7208 §5.2"},
    {"spf.mx-too-many", "P", MW_TEXT("Too many MX hosts in SPF"),
     MW_TEXT("The mx term of {domain} leads to more than 10 hosts. Receivers stop with an error."),
     MW_TEXT("Name your server by its address instead of mx."), "RFC 7208 §4.6.4"},
    {"spf.pass-all", "P", MW_TEXT("SPF allows everybody"),
     MW_TEXT("SPF of {domain} lets anyone send in its name ({term}). Receivers distrust such a "
             "domain."),
     MW_TEXT("Take {term} out, and end the record with ~all or -all."), "RFC 7208 §5.1"},
    {"spf.relay-named", "O", MW_TEXT("SPF names the relay"),
     MW_TEXT("SPF of {domain} lets the relay {relay} send in its name."), "", "RFC 7208 §5.2"},
    {"spf.no-all", "W", MW_TEXT("SPF has no end"),
     MW_TEXT("SPF of {domain} does not say what holds for other senders, so forgeries are neither "
             "allowed nor refused."),
     MW_TEXT("End the record with ~all, later with -all."), "RFC 7208 §4.7"},
    {"spf.ptr", "W", MW_TEXT("SPF uses ptr"),
     MW_TEXT(
         "SPF of {domain} uses ptr, which is slow and should not be used. Some receivers skip it."),
     MW_TEXT("Name your server by its address instead."), "RFC 7208 §5.5"},
    {"spf.dead-terms", "W", MW_TEXT("SPF has terms without effect"),
     MW_TEXT("These parts of SPF of {domain} never count: {terms}."),
     MW_TEXT("Take them out, or put them before the all term."), "RFC 7208 §5.1"},
    {"spf.duplicate-terms", "W", MW_TEXT("SPF says things twice"),
     MW_TEXT(
         "SPF of {domain} holds these parts twice: {terms}. They cost look-ups and gain nothing."),
     MW_TEXT("Keep each once."), ""},
    {"spf.long", "W", MW_TEXT("SPF answer is long"),
     MW_TEXT("The text records of {domain} come to {octets} octets. Old routers lose answers over "
             "512."),
     MW_TEXT("Shorten the SPF record, or remove old verification texts beside it."),
     "RFC 7208 §3.4"},
    {"spf.quoted", "P", MW_TEXT("Quotes stored in SPF"),
     MW_TEXT("The SPF record of {domain} was stored with quotes or backslashes. Receivers do not "
             "see it as SPF."),
     MW_TEXT("Enter the value again without quotes."), "RFC 7208 §4.5"},
    {"spf.typography", "P", MW_TEXT("Wrong characters in SPF"),
     MW_TEXT("The SPF record of {domain} holds characters that look right but are not. Receivers "
             "stop with an error."),
     MW_TEXT("Copy the value again with the copy button, not from a formatted text."),
     "RFC 7208 §4.6"},
    {"spf.misplaced", "P", MW_TEXT("SPF at the wrong name"),
     MW_TEXT(
         "There is an SPF record at {name}, but receivers look at {domain}, where there is none."),
     MW_TEXT("Move the record to {domain}."), "RFC 7208 §3"},
    {"spf.helo-missing", "N", MW_TEXT("No SPF for the greeting name"),
     MW_TEXT("{name} has no SPF record of its own. Bounces from your server are judged by it."),
     MW_TEXT("Publish \"v=spf1 a -all\" at {name}."), "RFC 7208 §10.1.3"},
    {"spf.unknown-modifier", "N", MW_TEXT("SPF holds unknown parts"),
     MW_TEXT("SPF of {domain} holds parts that receivers do not know and skip: {names}."),
     MW_TEXT("Check their spelling."), "RFC 7208 §6"},
    {"spf.unknown", "U", MW_TEXT("SPF could not be checked"),
     MW_TEXT("Whether SPF of {subject} allows your server could not be found out. {why}"),
     MW_TEXT("Check again later."), "RFC 7208 §2.6.6"},
};

} // namespace

std::span<const Entry> spfTexts()
{
    return entries;
}

} // namespace mailworthy::findings
