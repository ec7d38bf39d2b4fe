// Words about DMARC.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"dmarc.fine", "O", MW_TEXT("DMARC protects the domain"),
     MW_TEXT("Forged mail in the name of {domain} is to be treated as \"{policy}\"."), "",
     "RFC 9989"},
    {"dmarc.missing", "W", MW_TEXT("No DMARC record"),
     MW_TEXT(
         "{domain} does not say what to do with forgeries. Large receivers expect such a record."),
     MW_TEXT("Publish the DMARC record from the records page."), "RFC 9989 §4.10"},
    {"dmarc.multiple", "P", MW_TEXT("Several DMARC records"),
     MW_TEXT("There are {count} DMARC records at {name}. Receivers ignore all of them."),
     MW_TEXT("Keep one."), "RFC 9989 §4.10"},
    {"dmarc.syntax", "P", MW_TEXT("DMARC record cannot be read"),
     MW_TEXT("The record at {name} cannot be read at \"{text}\" (expected: {expected}). "
             "{consequence}"),
     MW_TEXT("Replace it by the record from the records page."), "RFC 9989 §4.8"},
    {"dmarc.policy-none", "N", MW_TEXT("DMARC only observes"),
     MW_TEXT("The policy of {domain} is none: forgeries are delivered as usual while you collect "
             "reports."),
     MW_TEXT("When the reports are clean for some weeks, go on to quarantine."), "RFC 9989 §7.4"},
    {"dmarc.testing", "N", MW_TEXT("DMARC is in test mode"),
     MW_TEXT("The policy of {domain} is \"{policy}\", but with t=y receivers apply only "
             "\"{applied}\" to forgeries."),
     MW_TEXT("When the reports are clean for some weeks, take t=y out of the record."),
     "RFC 9989 §4.7"},
    {"dmarc.no-reports", "W", MW_TEXT("DMARC without reports"),
     MW_TEXT("Nobody gets reports about {domain}, so who sends in its name and whose mail fails "
             "stays unseen."),
     MW_TEXT("Name a mailbox for reports (rua)."), "RFC 9990"},
    {"dmarc.reports-unauthorised", "W", MW_TEXT("Reports go to a domain that did not agree"),
     MW_TEXT("Reports about {domain} go to {destination}, which has not agreed to take them. They "
             "will not arrive."),
     MW_TEXT("Publish \"v=DMARC1;\" at {name}, or use a mailbox of your own domain."),
     "RFC 9990 §3"},
    {"dmarc.report-domain-without-mail", "W", MW_TEXT("Report mailbox cannot get mail"),
     MW_TEXT("Reports about {domain} go to {destination}, which takes no mail."),
     MW_TEXT("Use a mailbox that exists."), "RFC 9990 §3"},
    {"dmarc.unaligned", "P", MW_TEXT("DMARC cannot pass"),
     MW_TEXT("Mail from {domain} cannot pass its own DMARC check: neither SPF nor DKIM speaks for "
             "it. With the policy "
             "\"{policy}\" it is refused."),
     MW_TEXT("Mend SPF and DKIM first."), "RFC 9989 §4.4"},
    {"dmarc.obsolete-tags", "N", MW_TEXT("Old tags in DMARC"),
     MW_TEXT("The record of {domain} holds tags that count no more: {tags}."),
     MW_TEXT("Take them out when you change the record."), "RFC 9989 §4.7"},
    {"dmarc.weaker-below", "W", MW_TEXT("Weaker DMARC below"),
     MW_TEXT("Names below {domain} are protected less ({tag}={value}) than the domain itself "
             "({policy})."),
     MW_TEXT("Take the {tag} tag out, or set it to {policy}."), "RFC 9989 §4.7"},
    {"dmarc.misplaced", "P", MW_TEXT("DMARC at the wrong name"),
     MW_TEXT(
         "There is a DMARC record at {found}, but receivers look at {name}, where there is none."),
     MW_TEXT("Enter only _dmarc as the name; the DNS host adds the domain itself."),
     "RFC 9989 §4.10"},
    {"dmarc.methods-differ", "N", MW_TEXT("Old and new receivers differ"),
     MW_TEXT("Receivers with the current rules take {treeDomain} as your organisation, older ones "
             "{listDomain}."),
     "", "RFC 9989 §4.10.2"},
    {"dmarc.inherited", "N", MW_TEXT("DMARC comes from above"),
     MW_TEXT("{domain} has no record of its own; the one of {from} counts ({policy})."), "",
     "RFC 9989 §4.10.1"},
    {"dmarc.ignored-tag", "N", MW_TEXT("Part of DMARC is ignored"),
     MW_TEXT("Receivers ignore a part of the record of {domain} that they cannot read."),
     MW_TEXT("Correct it or take it out."), "RFC 9989 §4.8"},
    {"dmarc.unused-tag", "N", MW_TEXT("Part of DMARC has no effect"),
     MW_TEXT("A part of the record of {domain} has no effect where it stands."), "",
     "RFC 9989 §4.7"},
    {"dmarc.order", "N", MW_TEXT("DMARC policy does not come second"),
     MW_TEXT("Older receivers want p= right behind v=DMARC1 in the record of {domain}."),
     MW_TEXT("Move it there when you change the record."), "RFC 7489 §6.3"},
    {"dmarc.unknown", "U", MW_TEXT("DMARC could not be checked in full"),
     MW_TEXT("Not everything about DMARC of {subject} could be found out. {why}"),
     MW_TEXT("Check again later."), ""},
};

} // namespace

std::span<const Entry> dmarcTexts()
{
    return entries;
}

} // namespace mailworthy::findings
