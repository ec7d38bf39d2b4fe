#include "mail/spf/LintParts.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf::lintparts {

QStringList displayList(const std::vector<QByteArray> &texts)
{
    QStringList list;
    for (const QByteArray &text : texts)
        list.append(displayText(text));
    return list;
}

LintIssue issue(Issue what, Args args, std::optional<Range> range)
{
    return {what, std::move(args), range};
}

void lintBudget(std::vector<LintIssue> &issues, const Budget &budget,
                const std::vector<Sender> &senders)
{
    for (const QByteArray &name : budget.loops)
        issues.push_back(issue(Issue::Loop, {{QStringLiteral("name"), displayText(name)}}));
    // A loop is over the limit by itself: one cause, one issue.
    if (budget.lookups > kMaxLookups && budget.loops.empty())
        issues.push_back(
            issue(Issue::TooManyLookups, {{QStringLiteral("count"), qint64(budget.lookups)},
                                          {QStringLiteral("limit"), qint64(kMaxLookups)}}));
    else if (budget.lookups >= kNearLookupLimit && budget.lookups <= kMaxLookups)
        issues.push_back(issue(Issue::NearLimit, {{QStringLiteral("count"), qint64(budget.lookups)},
                                                  {QStringLiteral("limit"), qint64(kMaxLookups)}}));
    const auto unusable = [&issues](const std::vector<QByteArray> &names, const QString &state) {
        for (const QByteArray &name : names)
            issues.push_back(
                issue(Issue::IncludeWithoutRecord, {{QStringLiteral("name"), displayText(name)},
                                                    {QStringLiteral("state"), state}}));
    };
    unusable(budget.withoutRecord, QStringLiteral("missing"));
    unusable(budget.broken, QStringLiteral("broken"));
    for (const QByteArray &name : budget.tooManyMx)
        issues.push_back(issue(Issue::MxTooMany, {{QStringLiteral("name"), displayText(name)},
                                                  {QStringLiteral("limit"), qint64(kMaxMxHosts)}}));
    // Only for a family that mail leaves by; IPv4 when nobody said which.
    const auto leavesBy = [&senders](Family family) {
        return senders.empty()
                   ? family == Family::V4
                   : std::any_of(senders.begin(), senders.end(), [family](const Sender &sender) {
                         return sender.address.unmapped().family() == family;
                     });
    };
    const bool six =
        leavesBy(Family::V6) && (!leavesBy(Family::V4) || budget.voids6 > budget.voids4);
    const int voids = six ? budget.voids6 : budget.voids4;
    if (voids > kMaxVoidLookups)
        issues.push_back(issue(
            Issue::VoidLookups,
            {{QStringLiteral("count"), qint64(voids)},
             {QStringLiteral("limit"), qint64(kMaxVoidLookups)},
             {QStringLiteral("names"), displayList(six ? budget.voidNames6 : budget.voidNames4)}}));
    const bool said = std::any_of(issues.begin(), issues.end(), [](const LintIssue &one) {
        return one.issue == Issue::DuplicateTerms;
    });
    if (!budget.repeated.empty() && !said)
        issues.push_back(issue(Issue::DuplicateTerms,
                               {{QStringLiteral("terms"), displayList(budget.repeated)}}));
}

namespace {

bool saysWhy(const std::vector<LintIssue> &issues)
{
    static constexpr std::array causes = {Issue::TooManyLookups, Issue::VoidLookups, Issue::Loop,
                                          Issue::IncludeWithoutRecord, Issue::MxTooMany};
    return std::any_of(issues.begin(), issues.end(), [](const LintIssue &one) {
        return std::find(causes.begin(), causes.end(), one.issue) != causes.end();
    });
}

} // namespace

void lintStrangers(std::vector<LintIssue> &issues, const std::vector<Sender> &strangers)
{
    const auto said = [&issues](Issue what) {
        return std::any_of(issues.begin(), issues.end(),
                           [what](const LintIssue &one) { return one.issue == what; });
    };
    const auto all = [&strangers](Result result) {
        return !strangers.empty()
               && std::all_of(strangers.begin(), strangers.end(), [result](const Sender &sender) {
                      return sender.verdict.result == result;
                  });
    };
    if (all(Result::Pass) && !said(Issue::PassAll))
        issues.push_back(
            issue(Issue::PassAll,
                  {{QStringLiteral("term"),
                    displayText(strangers.front().verdict.mechanism.value_or(QByteArray()))}}));
    const bool undecided =
        std::none_of(strangers.begin(), strangers.end(),
                     [](const Sender &sender) { return sender.verdict.mechanism.has_value(); });
    if (all(Result::Neutral) && undecided && !said(Issue::NoAll))
        issues.push_back(issue(Issue::NoAll, {{QStringLiteral("qualifier"), QString()}}));
}

namespace {

/// The first included or redirected name whose record could not be asked for.
const Lookup *firstUnanswered(const RecordTrace &record)
{
    for (const TermTrace &term : record.terms) {
        for (const RecordTrace &below : term.below) {
            const std::optional<dns::Outcome> &outcome = below.lookup.outcome;
            const bool answered = !outcome || outcome == dns::Outcome::Records
                                  || outcome == dns::Outcome::NoData
                                  || outcome == dns::Outcome::NoSuchName;
            if (!answered)
                return &below.lookup;
            if (const Lookup *deeper = firstUnanswered(below))
                return deeper;
        }
    }
    return nullptr;
}

} // namespace

void lintUnanswered(std::vector<LintIssue> &issues, const Budget &budget)
{
    const bool said = std::any_of(issues.begin(), issues.end(),
                                  [](const LintIssue &one) { return one.issue == Issue::Unknown; });
    const Lookup *open = firstUnanswered(budget.trace.root);
    if (said || !open)
        return;
    issues.push_back(
        issue(Issue::Unknown, {{QStringLiteral("reason"), QStringLiteral("dns-error")},
                               {QStringLiteral("name"), displayText(open->name)},
                               {QStringLiteral("outcome"), dns::toString(*open->outcome)}}));
}

void lintSenders(std::vector<LintIssue> &issues, const std::vector<Sender> &senders)
{
    QStringList passing;
    bool all = !senders.empty();
    for (const Sender &sender : senders) {
        const QString address = sender.address.toString();
        const Verdict &verdict = sender.verdict;
        if (verdict.result == Result::Pass) {
            passing.append(address);
            continue;
        }
        all = false;
        // One cause, one issue: what makes the record an error for everybody was said above.
        if (verdict.result == Result::PermError && saysWhy(issues))
            continue;
        if (verdict.result == Result::TempError) {
            Args args = verdict.why.args;
            args.insert_or_assign(QStringLiteral("reason"), toString(verdict.why.reason));
            args.insert_or_assign(QStringLiteral("address"), address);
            issues.push_back(issue(Issue::Unknown, std::move(args)));
            continue;
        }
        issues.push_back(
            issue(Issue::NotCovering, {{QStringLiteral("address"), address},
                                       {QStringLiteral("result"), toString(verdict.result)},
                                       {QStringLiteral("reason"), toString(verdict.why.reason)},
                                       {QStringLiteral("mechanism"),
                                        displayText(verdict.mechanism.value_or(QByteArray()))}}));
    }
    if (all)
        issues.insert(issues.begin(), issue(Issue::Pass, {{QStringLiteral("addresses"), passing}}));
}

} // namespace mailworthy::spf::lintparts
