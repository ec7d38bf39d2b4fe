#pragma once
// explain: any record of mail, its kind recognised or said. One record as text in, the common shape
// of an explained record out; offsets count octets in what was given.
#include "cli/Explaining.h"
#include "mail/transport/Reading.h"

namespace mailworthy::cli {

[[nodiscard]] ExplainedRecord explainRecord(const QByteArray &text,
                                            std::optional<transport::Kind> as = {});

} // namespace mailworthy::cli
