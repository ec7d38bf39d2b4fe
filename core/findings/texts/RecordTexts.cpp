// Words about planned records: whether they are published, and what happened to them on the way.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"record.seen", "O", MW_TEXT("Record is published"),
     MW_TEXT("{name} has its {type} record ({what}) as planned, at {count, plural, one{# name "
             "server} other{all # name servers that answered}}."),
     "", ""},
    {"record.missing", "PW", MW_TEXT("Record is missing"),
     MW_TEXT("The {type} record that is planned for {name} ({what}) is not there. Receivers act as "
             "if it had never been made."),
     MW_TEXT("{cure}"), ""},
    {"record.different", "PW", MW_TEXT("Record differs from the plan"),
     MW_TEXT("The {type} record of {name} ({what}) is not what was planned: {how}."),
     MW_TEXT("{cure}"), ""},
    {"record.doubled-name", "PW", MW_TEXT("Record stands at a wrong name"),
     MW_TEXT("The {type} record for {name} was found at {at}, where nobody looks for it."),
     MW_TEXT("{cure}"), ""},
    {"record.truncated", "PW", MW_TEXT("Record is cut off"),
     MW_TEXT("The {type} record of {name} ends after {octets} of {planned} characters. The rest "
             "was lost when it was entered, and receivers cannot use it."),
     MW_TEXT("Enter the value again; if the form takes no more than 255 characters, enter it in "
             "two parts, each in quotes."),
     "RFC 1035 §3.3"},
    {"record.quoted", "PW", MW_TEXT("Quotes were stored with the record"),
     MW_TEXT("The {type} record of {name} has quotes or backslashes as a part of its text. "
             "Receivers cannot read it."),
     MW_TEXT("Enter the value again without quotes and backslashes; the form adds them itself."),
     "RFC 1035 §5.1"},
    {"record.spaces", "PW", MW_TEXT("Blanks got into the record"),
     MW_TEXT("The {type} record of {name} has blanks or line ends where none belong. Some "
             "receivers cannot use it."),
     MW_TEXT("Copy the value again with the copy button, in one piece."), ""},
    {"record.typography", "PW", MW_TEXT("Typographic characters got into the record"),
     MW_TEXT("The {type} record of {name} has curly quotes, long dashes or invisible characters, "
             "as text programs make them. Receivers cannot read it."),
     MW_TEXT("Copy the value again with the copy button, straight into the form."), ""},
    {"record.second", "PW", MW_TEXT("Several records where one is allowed"),
     MW_TEXT(
         "There are {count} records of this kind at {name}. Receivers then use none of them, or "
         "one by chance."),
     MW_TEXT("Keep only {values}, and delete the others."), "RFC 7208 §4.5, RFC 9989 §4.10"},
    {"record.alias-beside", "PW", MW_TEXT("An alias stands in the way"),
     MW_TEXT(
         "{name} is an alias (CNAME) of {target}. Nothing else can stand at such a name, so the "
         "{type} record is not seen."),
     MW_TEXT("Delete the alias at your DNS host, then enter the record."), "RFC 1034 §3.6.2"},
    {"record.only-some-servers", "W", MW_TEXT("Not all name servers have the record"),
     MW_TEXT("The {type} record of {name} is as planned at {servers}, but not at {others}. "
             "Receivers see the one or the other by chance."),
     MW_TEXT("Wait some minutes and look again. If it stays so, ask your DNS host why its servers "
             "differ."),
     "RFC 1912 §2.8"},
    {"record.old-cached", "N", MW_TEXT("Some still see what was there before"),
     MW_TEXT("All name servers have the {type} record of {name}, but {resolvers} still answers "
             "from memory. Receivers may see the old answer until {time}."),
     MW_TEXT("Wait; this passes by itself."), "RFC 2308 §5"},
    {"record.from-wildcard", "PW", MW_TEXT("A wildcard answers in place of the record"),
     MW_TEXT("There is no {type} record at {name}; what receivers see there comes from {wildcard}, "
             "which answers for every name."),
     MW_TEXT("Enter the record itself: it goes before the wildcard."), "RFC 4592"},
    {"record.extra", "N", MW_TEXT("There is more than planned"),
     MW_TEXT(
         "Beside the planned {type} record, {name} also has {values}. Some mail takes that way."),
     MW_TEXT("If you do not know it, delete it at your DNS host."), ""},
    {"record.unknown", "U", MW_TEXT("Record could not be looked up"),
     MW_TEXT("Whether {subject} is published could not be found out. {why}"),
     MW_TEXT("{firstStep}"), ""},
};

constexpr Phrase phrases[] = {
    {"record-kind.other-value", MW_TEXT("another value stands there")},
    {"record-kind.other-edition",
     MW_TEXT("it names another edition of the policy than the planned one")},
    {"record-kind.other-key", MW_TEXT("it holds another key than your key file")},
    {"record-kind.damaged-key", MW_TEXT("the key was changed on its way")},
    {"record-kind.revoked", MW_TEXT("it says that the key is withdrawn")},
    {"record-kind.testing", MW_TEXT("it says that signatures are only tests (t=y)")},
    {"record-kind.unreadable", MW_TEXT("receivers cannot read it")},
    {"record-kind.not-covering", MW_TEXT("it does not let your server send")},
    {"record-kind.relative-target",
     MW_TEXT("the domain was added to the name that it points to a second time")},
    {"record-kind.relative-alias",
     MW_TEXT("it is an alias (CNAME) whose target lacks its final dot: the DNS host added the "
             "domain, and {stored} does not lead anywhere")},
    {"record-kind.other-target", MW_TEXT("it points to another name")},

    {"record-cure.enter", MW_TEXT("Enter it at your DNS host as the records page shows it.")},
    {"record-cure.provider",
     MW_TEXT("Ask whoever gives you the address; the page of the reverse name has the request.")},
    {"record-cure.other-value", MW_TEXT("Replace it by the record from the records page.")},
    {"record-cure.other-edition",
     MW_TEXT("Put the planned policy file in its place at the web server first, then replace the "
             "record: its id makes senders fetch the file again.")},
    {"record-cure.other-key",
     MW_TEXT("Publish the record of your key, or give the server the other key file.")},
    {"record-cure.damaged-key", MW_TEXT("Copy the value again with the copy button.")},
    {"record-cure.revoked", MW_TEXT("Publish the record of your key from the records page.")},
    {"record-cure.testing", MW_TEXT("Replace it by the record from the records page.")},
    {"record-cure.unreadable", MW_TEXT("Copy the value again with the copy button.")},
    {"record-cure.not-covering", MW_TEXT("Replace it by the merged record from the records page.")},
    {"record-cure.relative-target",
     MW_TEXT("Enter the target with a dot at its end; if the form takes no dot, enter it as the "
             "records page shows it.")},
    {"record-cure.relative-alias",
     MW_TEXT("Enter the target of the alias as {typed} with the dot at its end; if the form takes "
             "no dot, choose a full name there.")},
    {"record-cure.relative-alias-other",
     MW_TEXT("If the alias is wanted, enter its target as {typed} with the dot at its end. Else "
             "delete the alias and enter the record from the records page.")},
    {"record-cure.other-target", MW_TEXT("Replace it by the record from the records page.")},
    {"record-cure.place-doubled",
     MW_TEXT("Enter the name without the domain; the form of your DNS host adds it itself.")},
    {"record-cure.place-half-name",
     MW_TEXT("Enter the whole name, as the records page shows it, and delete the other record.")},
    {"record-cure.place-above-domain",
     MW_TEXT("Enter the name with the part of your domain that the zone does not have, and delete "
             "the other record.")},
    {"record-cure.place-apex",
     MW_TEXT("Enter the record at its own name, as the records page shows it, and delete the one "
             "at the domain.")},

    {"switch.today",
     MW_TEXT("Mail for {domain} goes to {who} today. Everything else can be published now and "
             "leaves that as it is; the MX record comes last.")},
    {"switch.senders",
     MW_TEXT(
         "Before SPF is published: if you send mail through {who} as well, take its "
         "include:{include} into the record. Else that mail counts as suspicious from then on.")},
    {"switch.senders-unknown",
     MW_TEXT(
         "Before SPF is published: if you send mail through {who} as well, take the include "
         "that is named there for SPF into the record. Else that mail counts as suspicious from "
         "then on.")},
    {"switch.lower",
     MW_TEXT("Now: set the TTL of the MX record that is there ({published}) to {short} seconds, "
             "and leave its value alone. Its TTL is {ttl} seconds: some remember it until {time}, "
             "so do not switch before.")},
    {"switch.lower-unknown",
     MW_TEXT("Now: set the TTL of the MX record that is there ({published}) to {short} seconds, "
             "and leave its value alone. Then wait as long as its TTL was.")},
    {"switch.is-low",
     MW_TEXT("The TTL of the MX record that is there ({published}) is {ttl} seconds: short enough "
             "to switch.")},
    {"switch.prove",
     MW_TEXT("Then: prove your server. The other records are verified, it greets with its name, "
             "and it takes a mail from outside.")},
    {"switch.make",
     MW_TEXT("Last: put {ownHost} in the place of {published}. Keep the mailboxes at {who} for "
             "some days: latecomers still deliver there, and the way back is open.")},
    {"switch.cure", MW_TEXT("Change the MX record last, when everything else stands.")},
    {"switch.cure-lower",
     MW_TEXT("Change the MX record last, when everything else stands. Set its TTL to {short} "
             "seconds now: a switch is then seen within minutes from {time} on.")},
    {"switch.cure-low",
     MW_TEXT("Change the MX record last, when everything else stands. Its TTL is short already.")},
    {"switch.not-in-file",
     MW_TEXT("The MX record of {domain} is not in here: mail goes to another server today, and "
             "that change comes last.")},
    {"switch.option",
     MW_TEXT("The file leaves the MX record out until then; --switch writes it as well.")},
    {"verify.ready-to-switch",
     MW_TEXT("All is published but for the MX record, which you change last.")},

    {"viewer.resolver", MW_TEXT("your resolver")},
    {"first-step.record.unknown", MW_TEXT("Look again later.")},
    {"error.fact.server-lame", MW_TEXT("{server} does not know the zone.")},
    {"error.fact.server-silent", MW_TEXT("{server} does not answer.")},
    {"error.fact.not-judged", MW_TEXT("Not all that is needed for it could be found out.")},

    {"seen.new", MW_TEXT("new")},
    {"seen.old", MW_TEXT("old")},
    {"seen.none", MW_TEXT("none")},
    {"seen.unknown", MW_TEXT("?")},
    {"seen.not-asked", MW_TEXT("later")},
    {"verify.servers", MW_TEXT("Who has which record:")},
    {"verify.legend",
     MW_TEXT("new: as planned · old: something else stands there · none: nothing there · ?: could "
             "not tell · later: asked when the name servers have it")},
    {"verify.resolver", MW_TEXT("your resolver")},
    {"verify.everywhere", MW_TEXT("Every planned record is seen everywhere.")},
    {"verify.where-answered",
     MW_TEXT("Every planned record is seen wherever an answer came; some gave none.")},
    {"verify.published", MW_TEXT("{seen} of {total} records are at all name servers.")},
    {"verify.old-until", MW_TEXT("Receivers may see the old answer until {time}.")},
    {"verify.next-look",
     MW_TEXT("{seen} of {total} records are at all name servers. Next look in {seconds} s.")},
    {"verify.viewers", MW_TEXT("{servers, plural, one{# name server} other{# name servers}}, "
                               "{resolvers, plural, one{# resolver} other{# resolvers}}")},
    {"verify.countdown",
     MW_TEXT("Next look in {seconds, plural, one{# second} other{# seconds}}.")},
    {"verify.time-over", MW_TEXT("The time is over, and not everything is there yet.")},
    {"verify.bad-wait", MW_TEXT("--wait takes a number of seconds from 0 to 86400.")},
};

} // namespace

std::span<const Entry> recordTexts()
{
    return entries;
}

std::span<const Phrase> recordPhrases()
{
    return phrases;
}

} // namespace mailworthy::findings
