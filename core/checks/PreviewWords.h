#pragma once
// A preview in words and in JSON. Whole sentences from the catalogue; names, addresses and terms
// are their arguments.
#include "checks/Preview.h"

#include <QJsonArray>

namespace mailworthy::checks {

/// "Your mail from 44.128.0.25"
[[nodiscard]] QString titleText(const SampleMail &mail);
/// "From X, envelope Y, signed by Z."
[[nodiscard]] QString identityText(const SampleMail &mail);
/// "It passes, because …"
[[nodiscard]] QString verdictText(const SampleMail &mail, const Judgement &judgement);
/// What becomes of the reports that go to another organization.
[[nodiscard]] QString reportsText(const ReportDestination &destination);
[[nodiscard]] findings::Severity severityOf(const ReportDestination &destination);

/// The results as receivers note them: "pass  start.example  ip4:44.128.0.25", "pass  s1"; no
/// sentence.
[[nodiscard]] QString spfLine(const SpfSight &sight);
[[nodiscard]] QString signatureLine(const SignatureSight &sight);

/// [{"domain","kind","from","envelope","address","helo","relay","selectors","title","identity",
///   "now":{"result","severity","reason","spf","dkim","policy","policyTag","policyDomain",
///          "testing","disposition","unknown","text"},"after":{…},"changes"}]
[[nodiscard]] QJsonArray toJson(std::span<const PreviewItem> items);
/// [{"domain","mailbox","host","name","value","permission","own","severity","text"}]
[[nodiscard]] QJsonArray toJson(std::span<const ReportDestination> destinations);
[[nodiscard]] QJsonArray toJson(std::span<const Rollout> rollouts);

} // namespace mailworthy::checks
