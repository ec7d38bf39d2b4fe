#pragma once
// The explanations of SPF, DKIM and DMARC records in the shape that all `explain` commands share.
#include "cli/Explaining.h"
#include "mail/spf/Explain.h"
#include "mail/spf/Lint.h"

namespace mailworthy::cli {

/// `explained` is of `text`, with or without a walk added. The findings are those of the text alone.
[[nodiscard]] ExplainedRecord spfShape(const spf::Explained &explained, const QByteArray &text,
                                       const QString &subject);
/// Issues of the record `text` as findings; what stands at their place is in the argument "found".
[[nodiscard]] std::vector<findings::Finding> spfFindings(const std::vector<spf::LintIssue> &issues,
                                                         const QByteArray &text,
                                                         const QString &subject);
[[nodiscard]] ExplainedRecord dkimShape(const QByteArray &text, const QString &subject);
[[nodiscard]] ExplainedRecord dmarcShape(const QByteArray &text, const QString &subject);

} // namespace mailworthy::cli
