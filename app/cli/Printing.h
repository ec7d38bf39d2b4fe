#pragma once
// From the printed form of a document to PDF, by the program that stands beside this one: the
// command line itself is without everything that draws.
#include "base/Result.h"

#include <stop_token>

namespace mailworthy::cli {

/// Errors "print.missing" {program}: it is not installed; "print.failed" {reason}; "print.stopped".
[[nodiscard]] Result<QByteArray> printed(const QByteArray &page, const std::stop_token &stop);

} // namespace mailworthy::cli
