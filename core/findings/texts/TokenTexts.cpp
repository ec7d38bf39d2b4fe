// What a token of a record means, for the explained tables of SPF, DKIM and DMARC.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    // SPF: {result} is the word for what a match gives
    {"spf.token.version", MW_TEXT("This is an SPF record, version 1.")},
    {"spf.token.all", MW_TEXT("Everybody else: {result}.")},
    {"spf.token.include", MW_TEXT("Whoever the SPF record of {name} lets pass: {result}.")},
    {"spf.token.a", MW_TEXT("The addresses of {name}: {result}.")},
    {"spf.token.a-own", MW_TEXT("The addresses of the domain itself: {result}.")},
    {"spf.token.mx", MW_TEXT("The mail hosts of {name}: {result}.")},
    {"spf.token.mx-own", MW_TEXT("The domain's own mail hosts: {result}.")},
    {"spf.token.ptr",
     MW_TEXT("Addresses whose reverse name ends so: {result}. Slow; better left out.")},
    {"spf.token.ip4", MW_TEXT("The address {address}: {result}.")},
    {"spf.token.ip4-network", MW_TEXT("The addresses {first} to {last}: {result}.")},
    {"spf.token.ip6", MW_TEXT("The address {address}: {result}.")},
    {"spf.token.ip6-network", MW_TEXT("The addresses {first} to {last}: {result}.")},
    {"spf.token.exists", MW_TEXT("If the name {name} exists: {result}.")},
    {"spf.token.redirect", MW_TEXT("If nothing fits, the record of {name} decides.")},
    {"spf.token.exp", MW_TEXT("Refused senders are told the text at {name}.")},
    {"spf.token.unknown-modifier", MW_TEXT("Not known; receivers skip it.")},
    {"spf.token.bad", MW_TEXT("This cannot be read; receivers stop with an error.")},
    {"spf.token.dead", MW_TEXT("Never read: it stands behind the end of the record.")},

    // DKIM
    // Why a token that this program writes stands where it does.
    {"why.dkim.token.version", MW_TEXT("Some receivers want it first.")},
    {"why.dkim.token.k.rsa", MW_TEXT("Every receiver knows it.")},
    {"why.dkim.token.k.ed25519",
     MW_TEXT("Short and strong; who does not know it takes your RSA key.")},
    {"why.dkim.token.p.rsa", MW_TEXT("With it receivers check what your key file has signed.")},
    {"why.dkim.token.p.ed25519", MW_TEXT("With it receivers check what your key file has signed.")},
    {"why.dmarc.token.version", MW_TEXT("Has to stand first.")},
    {"why.dmarc.token.p.none", MW_TEXT("Nothing is lost while you look on; the first step.")},
    {"why.dmarc.token.p.quarantine", MW_TEXT("The middle step: an error costs no mail yet.")},
    {"why.dmarc.token.p.reject", MW_TEXT("The goal: nobody gets forged mail in your name.")},
    {"why.dmarc.token.sp.none", MW_TEXT("Names below may still send without being set up.")},
    {"why.dmarc.token.sp.quarantine", MW_TEXT("Names below get a step of their own.")},
    {"why.dmarc.token.sp.reject", MW_TEXT("Nothing is sent from names below.")},
    {"why.dmarc.token.adkim.s", MW_TEXT("You chose that nothing but this domain counts.")},
    {"why.dmarc.token.aspf.s", MW_TEXT("You chose that nothing but this domain counts.")},
    {"why.dmarc.token.rua", MW_TEXT("The reports show who sends in your name.")},
    {"why.dmarc.token.t.y", MW_TEXT("A trial before the next step.")},

    {"dkim.token.version", MW_TEXT("This is a DKIM key.")},
    {"dkim.token.p.revoked", MW_TEXT("The key is withdrawn.")},
    {"dkim.token.p.unreadable", MW_TEXT("The key cannot be read.")},
    {"dkim.token.p.rsa", MW_TEXT("The public key: RSA, {bits} bit.")},
    {"dkim.token.p.ed25519", MW_TEXT("The public key: Ed25519.")},
    {"dkim.token.k.rsa", MW_TEXT("The kind of key: RSA.")},
    {"dkim.token.k.ed25519", MW_TEXT("The kind of key: Ed25519.")},
    {"dkim.token.k.unknown", MW_TEXT("A kind of key that nobody knows.")},
    {"dkim.token.h", MW_TEXT("Hashes that may be used.")},
    {"dkim.token.s.mail", MW_TEXT("May be used for mail.")},
    {"dkim.token.s.other", MW_TEXT("May not be used for mail.")},
    {"dkim.token.t.testing", MW_TEXT("Test mode: signatures are not to count yet.")},
    {"dkim.token.t.strict", MW_TEXT("Only for addresses of exactly this domain.")},
    {"dkim.token.t.both", MW_TEXT("Test mode, and only for addresses of exactly this domain.")},
    {"dkim.token.t.other", MW_TEXT("Flags that nobody knows.")},
    {"dkim.token.n", MW_TEXT("A note for people.")},
    {"dkim.token.g", MW_TEXT("An old tag; receivers ignore it.")},
    {"dkim.token.unknown", MW_TEXT("Not known; receivers ignore it.")},
    {"dkim.token.ignored", MW_TEXT("Receivers ignore it.")},

    // DMARC
    {"dmarc.token.version", MW_TEXT("This is a DMARC record.")},
    {"dmarc.token.p.none", MW_TEXT("Forged mail: deliver as usual, only observe.")},
    {"dmarc.token.p.quarantine", MW_TEXT("Forged mail: into the spam folder.")},
    {"dmarc.token.p.reject", MW_TEXT("Forged mail: refuse.")},
    {"dmarc.token.sp.none", MW_TEXT("For names below: only observe.")},
    {"dmarc.token.sp.quarantine", MW_TEXT("For names below: into the spam folder.")},
    {"dmarc.token.sp.reject", MW_TEXT("For names below: refuse.")},
    {"dmarc.token.np.none", MW_TEXT("For names that do not exist: only observe.")},
    {"dmarc.token.np.quarantine", MW_TEXT("For names that do not exist: into the spam folder.")},
    {"dmarc.token.np.reject", MW_TEXT("For names that do not exist: refuse.")},
    {"dmarc.token.adkim.r", MW_TEXT("A signature of the same organisation will do.")},
    {"dmarc.token.adkim.s", MW_TEXT("The signature must be of exactly this domain.")},
    {"dmarc.token.aspf.r", MW_TEXT("SPF of the same organisation will do.")},
    {"dmarc.token.aspf.s", MW_TEXT("SPF must pass for exactly this domain.")},
    {"dmarc.token.rua", MW_TEXT("Daily reports go there.")},
    {"dmarc.token.ruf", MW_TEXT("Reports about single mails go there; few are sent.")},
    {"dmarc.token.fo", MW_TEXT("When reports about single mails are wanted.")},
    {"dmarc.token.psd.y", MW_TEXT("Others register their domains below this name.")},
    {"dmarc.token.psd.n", MW_TEXT("This is the organisation's own domain.")},
    {"dmarc.token.psd.u", MW_TEXT("The receiver finds out whose domain this is.")},
    {"dmarc.token.t.y", MW_TEXT("Test mode: the policy is applied one step milder.")},
    {"dmarc.token.t.n", MW_TEXT("No test mode.")},
    {"dmarc.token.pct", MW_TEXT("Old: counts no more.")},
    {"dmarc.token.rf", MW_TEXT("Old: counts no more.")},
    {"dmarc.token.ri", MW_TEXT("Old: counts no more.")},
    {"dmarc.token.unknown", MW_TEXT("Not known; receivers ignore it.")},
    {"dmarc.token.bad-value", MW_TEXT("Cannot be read; the default holds.")},
    {"dmarc.token.no-policy",
     MW_TEXT("No policy; receivers only observe, or ignore the whole record.")},
    {"dmarc.token.no-tag", MW_TEXT("No tag; receivers ignore it.")},
    {"dmarc.token.repeated", MW_TEXT("Stands there twice; the whole record is ignored.")},
    {"dmarc.token.not-read", MW_TEXT("Not read: the record is none.")},

    // damage to a DKIM key
    {"damage.blanks", MW_TEXT("blanks inside the key")},
    {"damage.quotes", MW_TEXT("quotes were stored")},
    {"damage.backslashes", MW_TEXT("backslashes were stored")},
    {"damage.other-octets", MW_TEXT("characters that no key has")},
    {"damage.lower-case", MW_TEXT("capital letters became small ones")},
    {"damage.other-case", MW_TEXT("letters changed their case")},
    {"damage.gap", MW_TEXT("a piece in the middle is missing")},
    {"damage.repeated", MW_TEXT("a piece stands twice")},
    {"damage.pem-lines", MW_TEXT("the BEGIN and END lines were stored")},
    {"damage.private-key", MW_TEXT("the private key was published; make a new key")},
    {"damage.ed-as-spki", MW_TEXT("the Ed25519 key has its wrapping around it")},
    {"damage.ed-without-type", MW_TEXT("k=ed25519 is missing")},
    {"damage.rsa-as-ed", MW_TEXT("an RSA key under k=ed25519")},
    {"damage.unknown-type", MW_TEXT("a kind of key that nobody knows")},
    {"damage.padding", MW_TEXT("the = at the end was lost or added")},
};

} // namespace

std::span<const Phrase> tokenTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
