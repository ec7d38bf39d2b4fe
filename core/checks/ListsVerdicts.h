#pragma once
// What the word of one list about one subject means for the owner, as a finding. Pure; used by
// ListsJudge. `subject` is that of the finding ("address@zone"), `at` when the list was asked.
#include "findings/Finding.h"
#include "mail/dnsbl/Advice.h"

namespace mailworthy::checks {

/// How the lists were asked.
struct AskedThrough
{
    bool publicResolver = false;
    bool intercepted = false; ///< somebody answers in the place of every name server
};

/// Of a listing, with what it does and the steps off it.
void judgeListing(const dnsbl::Verdict &verdict, const dnsbl::Circumstances &line,
                  const QString &subject, Timestamp at, std::vector<findings::Finding> &out);
/// Of a decisive or common list that told nothing. The reason says whether it refused, was silent or
/// failed its test.
void judgeNoAnswer(const dnsbl::Verdict &verdict, const AskedThrough &way, const QString &subject,
                   Timestamp at, std::vector<findings::Finding> &out);
/// Of a list of good senders that answered.
void judgePraise(const dnsbl::Verdict &verdict, const QString &subject, Timestamp at,
                 std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
