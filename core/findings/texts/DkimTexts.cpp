// Words about DKIM.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Entry entries[] = {
    {"dkim.matches", "O", MW_TEXT("DKIM key fits"),
     MW_TEXT("The key published at {name} is the one of your set-up ({algorithm}, {bits} bit)."),
     "", "RFC 6376 §3.6"},
    {"dkim.published", "O", MW_TEXT("DKIM key is published"),
     MW_TEXT("A good key is published at {name} ({algorithm}, {bits} bit). Without the key file it "
             "cannot be compared."),
     "", "RFC 6376 §3.6"},
    {"dkim.missing", "P", MW_TEXT("No DKIM key published"),
     MW_TEXT("There is no key at {name}. Receivers cannot check your signatures, and several "
             "refuse unsigned mail."),
     MW_TEXT("Publish the DKIM record from the records page."), "RFC 6376 §3.6.2"},
    {"dkim.no-room", "P", MW_TEXT("No room in DNS for the DKIM key"),
     MW_TEXT(
         "With the selector {selector} the key of {domain} would stand at a name of {length} "
         "characters, and DNS takes {most}. Receivers could never find it, and would refuse what "
         "it signs."),
     MW_TEXT("Take a shorter selector, or send from a shorter domain."), "RFC 1035 §2.3.4"},
    {"dkim.mismatch", "P", MW_TEXT("Another DKIM key is published"),
     MW_TEXT("The key at {name} is not the one of your set-up. Every signature of your server "
             "fails."),
     MW_TEXT("Publish the record of your key, or give the server the other key file."),
     "RFC 6376 §3.6.1"},
    {"dkim.truncated", "P", MW_TEXT("DKIM key is cut off"),
     MW_TEXT("The key published at {name} ends too early, after {octets} characters. Every "
             "signature fails."),
     MW_TEXT("Enter the value again; if the form cuts at 255 characters, enter it in two quoted "
             "parts."),
     "RFC 6376 §3.6.2.2"},
    {"dkim.damaged", "P", MW_TEXT("DKIM key is damaged"),
     MW_TEXT("The key at {name} was changed when it was entered ({damage}). {consequence}"),
     MW_TEXT("Copy the value again with the copy button."), "RFC 6376 §3.6.1"},
    {"dkim.syntax", "P", MW_TEXT("DKIM record cannot be read"),
     MW_TEXT("The record at {name} cannot be read at character {position}: {expected}. Receivers "
             "act as if there were no key."),
     MW_TEXT("Replace it by the record from the records page."), "RFC 6376 §3.6.1"},
    {"dkim.revoked", "P", MW_TEXT("DKIM key is withdrawn"),
     MW_TEXT("The record at {name} says that this key is withdrawn. Mail signed with it fails."),
     MW_TEXT("Sign with another selector, or publish the key again."), "RFC 6376 §3.6.1"},
    {"dkim.too-weak", "P", MW_TEXT("DKIM key is too short"),
     MW_TEXT("The key at {name} has {bits} bit. Receivers must not accept less than 1024."),
     MW_TEXT("Make a new key with 2048 bit."), "RFC 8301 §3.2"},
    {"dkim.weak", "W", MW_TEXT("DKIM key is short"),
     MW_TEXT(
         "The key at {name} has {bits} bit. It works today, but 2048 is what receivers ask for."),
     MW_TEXT("Make a new key with 2048 bit."), "RFC 8301 §3.2"},
    {"dkim.testing", "W", MW_TEXT("DKIM is in test mode"),
     MW_TEXT("The record at {name} says that signatures are only tests. Some receivers then ignore "
             "them."),
     MW_TEXT("Take t=y out of the record."), "RFC 6376 §3.6.1"},
    {"dkim.multiple", "P", MW_TEXT("Several records at one selector"),
     MW_TEXT("There are {count} text records at {name}. Receivers pick one by chance."),
     MW_TEXT("Keep only the DKIM record there."), "RFC 6376 §3.6.2.2"},
    {"dkim.wrong-type", "P", MW_TEXT("DKIM key of another kind"),
     MW_TEXT("The record at {name} says {claimed}, but the key in it is something else ({found}). "
             "Every signature fails."),
     MW_TEXT("Replace it by the record from the records page."), "RFC 8463 §4"},
    {"dkim.restricted", "P", MW_TEXT("DKIM key may not be used for mail"),
     MW_TEXT("The record at {name} allows only {values}. Signatures on mail fail."),
     MW_TEXT("Take the {tag} tag out of the record."), "RFC 6376 §3.6.1"},
    {"dkim.misplaced", "P", MW_TEXT("DKIM key at the wrong name"),
     MW_TEXT("The key is at {found}, but receivers look at {name}."),
     MW_TEXT("Enter only {label} as the name; the DNS host adds the domain itself."),
     "RFC 6376 §3.6.2.1"},
    {"dkim.bare-key", "N", MW_TEXT("DKIM key without its wrapping"),
     MW_TEXT("The key at {name} is written in a short form that some receivers do not read."),
     MW_TEXT("Replace it by the record from the records page."), "RFC 6376 §3.6.1"},
    {"dkim.no-version", "N", MW_TEXT("DKIM record without v=DKIM1"),
     MW_TEXT("The record at {name} does not begin with v=DKIM1. That is allowed, but some checkers "
             "want it."),
     "", "RFC 6376 §3.6.1"},
    {"dkim.obsolete-tags", "N", MW_TEXT("Old tags in DKIM"),
     MW_TEXT("The record at {name} holds tags that count no more."),
     MW_TEXT("Take them out when you change the record."), "RFC 6376 §3.6.1"},
    {"dkim.unknown-tags", "N", MW_TEXT("Unknown tags in DKIM"),
     MW_TEXT("The record at {name} holds tags that receivers ignore."), "", "RFC 6376 §3.2"},
    {"dkim.long", "N", MW_TEXT("DKIM record is long"),
     MW_TEXT("The record at {name} is longer than one old answer holds. Old routers may lose it."),
     "", ""},
    {"dkim.only-ed25519", "WN", MW_TEXT("Only a key of the newer kind"),
     MW_TEXT("All keys of {domain} that were looked up are Ed25519. Several large receivers cannot "
             "check such "
             "signatures and treat the mail as unsigned."),
     MW_TEXT("Add a second selector with an RSA key of 2048 bit and sign with both."),
     "RFC 8463 §4"},
    {"dkim.unknown", "U", MW_TEXT("DKIM key could not be checked"),
     MW_TEXT("Whether a key is published for {subject} could not be found out. {why}"),
     MW_TEXT("Check again, or name the selector your server signs with."), ""},
};

} // namespace

std::span<const Entry> dkimTexts()
{
    return entries;
}

} // namespace mailworthy::findings
