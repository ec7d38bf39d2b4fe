#pragma once
// The parts of Lint that judge what was looked up: the worst-case walk and what check_host() says.
// Internal to Lint.
#include "mail/spf/Lint.h"

namespace mailworthy::spf::lintparts {

[[nodiscard]] QStringList displayList(const std::vector<QByteArray> &texts);
[[nodiscard]] LintIssue issue(Issue what, Args args = {}, std::optional<Range> range = {});

void lintBudget(std::vector<LintIssue> &issues, const Budget &budget,
                const std::vector<Sender> &senders);
/// The verdicts for the addresses mail leaves from.
void lintSenders(std::vector<LintIssue> &issues, const std::vector<Sender> &senders);
/// What the terms do not show by themselves: an include, a redirect or an exists can let everybody
/// send, and the end of the record can stand in another one.
void lintStrangers(std::vector<LintIssue> &issues, const std::vector<Sender> &strangers);
/// A part of the record that could not be looked up: what it says is not known, whatever the
/// senders get.
void lintUnanswered(std::vector<LintIssue> &issues, const Budget &budget);

} // namespace mailworthy::spf::lintparts
