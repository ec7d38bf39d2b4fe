#pragma once
// The explanations of SPF, DKIM and DMARC records in the shape that all `explain` commands share.
#include "cli/Explaining.h"
#include "mail/spf/Explain.h"

namespace mailworthy::cli {

/// `explained` is of `text`, with or without a walk added.
[[nodiscard]] ExplainedRecord spfShape(const spf::Explained &explained, const QByteArray &text,
                                       const QString &subject);
[[nodiscard]] ExplainedRecord dkimShape(const QByteArray &text, const QString &subject);
[[nodiscard]] ExplainedRecord dmarcShape(const QByteArray &text, const QString &subject);

} // namespace mailworthy::cli
