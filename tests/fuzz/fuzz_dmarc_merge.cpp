// DMARC records merged. Lines: "p" and a published text, "a" and "f" a mailbox for reports, "w" and
// letters for the wish (n q r policy, N Q R for subdomains, t test, s strict, ! may weaken, o only
// these addresses).
#include "Fuzz.h"
#include "mail/dmarc/Build.h"

namespace dmarc = mailworthy::dmarc;

namespace {

void addWish(dmarc::Wish &wish, const QByteArray &letters)
{
    for (const char letter : letters) {
        switch (letter) {
        case 'n': wish.policy = dmarc::Policy::None; break;
        case 'q': wish.policy = dmarc::Policy::Quarantine; break;
        case 'r': wish.policy = dmarc::Policy::Reject; break;
        case 'N': wish.subdomainPolicy = dmarc::Policy::None; break;
        case 'Q': wish.subdomainPolicy = dmarc::Policy::Quarantine; break;
        case 'R': wish.nonexistentPolicy = dmarc::Policy::Reject; break;
        case 't': wish.testing = true; break;
        case 'T': wish.testing = false; break;
        case 's': wish.dkimAlignment = dmarc::Alignment::Strict; break;
        case '!': wish.mayWeaken = true; break;
        case 'o': wish.dropOtherReports = true; break;
        default: break;
        }
    }
}

} // namespace

MW_FUZZ_TARGET(dmarc_merge)
{
    std::vector<QByteArray> published;
    dmarc::Wish wish;
    for (const QByteArray &line : mailworthy::fuzz::linesOf(input)) {
        const QByteArray text = line.mid(1);
        const char letter = line.isEmpty() ? '\0' : line[0];
        if (letter == 'p')
            published.push_back(text);
        else if (letter == 'w')
            addWish(wish, text);
        else if (letter == 'a' || letter == 'f')
            if (const auto uri = dmarc::mailtoUri(QString::fromUtf8(text)))
                (letter == 'a' ? wish.aggregate : wish.failure).push_back(*uri);
    }
    const dmarc::Merge merged = dmarc::merge(published, wish);
    const dmarc::Reading reading = dmarc::parse(merged.text);
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    MW_HOLDS(parsed && parsed->use == dmarc::Use::AsWritten);
    MW_HOLDS(parsed->record == merged.record && merged.record.policy);
    const dmarc::Selection before = dmarc::select(published);
    if (!merged.changed)
        MW_HOLDS(before.records.size() == 1 && before.records.front() == merged.text);
    // Never weaker than what counted before, unless that was asked for.
    if (before.parsed && before.parsed->effective() && !wish.mayWeaken)
        MW_HOLDS(!dmarc::isWeaker(*merged.record.policy, *before.parsed->effective()->policy));
    for (const dmarc::Change &change : merged.changes)
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(change.args)));

    // Published, it is what was wished, and stays.
    const dmarc::Merge itself = dmarc::merge({merged.text}, {});
    MW_HOLDS(!itself.changed && itself.text == merged.text);
    const dmarc::Merge again = dmarc::merge({merged.text}, wish);
    MW_HOLDS(!again.changed && again.text == merged.text);
}
