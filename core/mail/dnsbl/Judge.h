#pragma once
// What a block list's answers prove. Pure: the answers of its controls and of the question in, one
// verdict out. Rules: an NXDOMAIN proves "clean" only where the must-be-listed control was listed
// over the same path; a list that lists a control that must not be listed is broken; a refusal is
// never a listing and never "clean".
#include "dns/Answer.h"
#include "mail/dnsbl/Code.h"
#include "mail/dnsbl/Query.h"
#include "mail/dnsbl/Told.h"

#include <QJsonObject>

namespace mailworthy::dnsbl {

enum class ListOutcome { Listed, Clean, Refused, Unreachable, Broken, Retired };
/// "listed", "clean", "refused", "unreachable", "broken", "retired"
QString toString(ListOutcome outcome);

enum class BrokenReason {
    NoControl,       ///< its must-be-listed control is not listed
    ListsEverything, ///< a control that must not be listed is
    Outside127,      ///< answers outside 127/8: parked, hijacked, or rewritten on the way
    NoZone,          ///< the zone does not exist
};
/// "no-control", "lists-everything", "outside-127", "no-zone"
QString toString(BrokenReason reason);

enum class Via { Resolver, Authoritative };
/// "resolver", "authoritative"
QString toString(Via via);

/// What became of the owner's key for a list that takes one.
enum class KeyUse {
    None,       ///< there is no key, or the list takes none
    Used,       ///< the list was asked with it
    Refused,    ///< the list does not know it: asked without it
    Unanswered, ///< nobody answered for it: asked without it
};
/// "none", "used", "refused", "unanswered"
QString toString(KeyUse use);

/// What came back for one name: the A records, or why there are none.
struct Probe
{
    dns::Outcome outcome = dns::Outcome::Timeout;
    std::vector<Address> codes;
    bool cut = false; ///< there were more codes, and TCP could not be had
    [[nodiscard]] static Probe of(const dns::Answer &answer);
    friend bool operator==(const Probe &, const Probe &) = default;
};

/// Everything heard about one subject at one list over one path. An empty `positive` with
/// `selfTest` means that the list has no control of this kind.
struct Hearing
{
    bool selfTest = true;
    std::optional<Probe> positive;
    std::vector<Probe> negatives;
    Probe question;
    /// What the zone's SOA came out as; asked only without self-test, where nothing else shows
    /// that the list is there.
    std::optional<dns::Outcome> zone;
    bool authoritative = false; ///< the list's own servers were asked
};

struct Verdict
{
    const data::BlockList *list = nullptr; ///< the caller keeps the catalogue alive
    Subject subject;
    ListOutcome outcome = ListOutcome::Unreachable;
    std::optional<BrokenReason> broken;
    std::optional<RefusalCause> refusal;
    std::optional<dns::Outcome> failure; ///< of Unreachable: timeout, server-failure …
    bool doubtful = false;               ///< Listed, although the list did not pass its own test
    std::vector<Address> codes;          ///< of the question, as they came
    std::vector<CodeReading> readings;   ///< of those codes; meanings point into the list
    std::vector<QByteArray> texts;       ///< the list's own TXT, asked only after a hit
    Told told;                           ///< what those texts tell beside the reason
    data::ListScope scope = data::ListScope::Address; ///< of the codes that answered: Policy when
                                                      ///< there are no others, else the list's
    data::ListWeight weight = data::ListWeight::Informative;
    Via via = Via::Resolver;
    std::optional<Endpoint> server;
    std::optional<bool>
        positiveControl; ///< true: passed, which is "listed"; empty: not asked, or not found out
    std::optional<bool> negativeControl; ///< true: passed, which is "not listed"
    /// The positive control was asked then, over the same path, and not again with this question.
    std::optional<Timestamp> provenAt;
    bool settled = true; ///< false: a provisional verdict, a better one follows
    dns::Name asked;     ///< the name of the question; a placeholder stands for a key
    KeyUse key = KeyUse::None;

    /// The run was stopped before this was heard to the end: no word about the list.
    [[nodiscard]] bool isCutOff() const { return failure == dns::Outcome::Cancelled; }
    /// Listed or clean: counts in "x of y lists answered".
    [[nodiscard]] bool isAnswer() const
    {
        return outcome == ListOutcome::Listed || outcome == ListOutcome::Clean;
    }
    /// The network that the listing is about: as told, else the size that the list works with.
    [[nodiscard]] std::optional<Range> range() const;
    /// The meanings of all codes, without repeats; empty when the list documents none.
    [[nodiscard]] QStringList meanings() const;
    /// What the list itself says, on one line and cut at `longestWords`; foreign text.
    [[nodiscard]] QString ownWords() const;
    /// A list of good senders names the subject.
    [[nodiscard]] bool isPraise() const;
    static constexpr qsizetype longestWords = 300; ///< ours; a TXT record may have 64 KiB
};

/// `list` must outlive the verdict. A retired list is Retired whatever was heard.
[[nodiscard]] Verdict judge(const data::BlockList &list, const Subject &subject,
                            const Hearing &hearing);
/// For a list that is explained, never asked.
[[nodiscard]] Verdict retired(const data::BlockList &list, const Subject &subject);

/// One entry of "lists" of `blocklists --json`.
[[nodiscard]] QJsonObject toJson(const Verdict &verdict);

struct Totals
{
    int listed = 0, clean = 0, refused = 0, unreachable = 0, broken = 0;
    [[nodiscard]] int answered() const { return listed + clean; }
    friend bool operator==(const Totals &, const Totals &) = default;
};
/// Of those that were heard.
[[nodiscard]] Totals totalsOf(const std::vector<Verdict> &verdicts);
[[nodiscard]] QJsonObject toJson(const Totals &totals);

} // namespace mailworthy::dnsbl
