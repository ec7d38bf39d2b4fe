#pragma once
// The words of a listing that are put together from codes: the sentences behind its meaning
// (argument "also") and the numbered steps off the list ("steps"). For Catalog, and for the rows of
// lists.
#include "base/Args.h"
#include "mail/dnsbl/Judge.h"

namespace mailworthy::findings {

/// Replaces "also" by its sentences and adds "stepText". `shown`: the other arguments in the
/// language of now. A finding that an older version kept has neither: then the one sentence that it
/// could say stands for them.
void addListWords(Args &shown);

/// The outcome in a word or two: "listed", "refused to answer", "praised" …
[[nodiscard]] QString outcomeWord(const dnsbl::Verdict &verdict);
/// One line about a listing: what it means, and what the list tells of it. Of "clean" the good word
/// or the score, where there is one. Empty for every other outcome. May hold the list's own text.
[[nodiscard]] QString listingWords(const dnsbl::Verdict &verdict);

} // namespace mailworthy::findings
