#pragma once
// The records, files and words for what is wanted beside the basics (plan/Extras.h). Pure. Every
// record is optional; what is published is kept where it means the same, and nothing of it is
// destroyed: a CA or a key goes beside those that are there.
#include "plan/Planner.h"

namespace mailworthy::plan {

/// A file for a web server, not for DNS.
struct PlannedFile
{
    QString url;  ///< where mail servers or mail programs ask for it
    QString path; ///< of the URL: "/.well-known/mta-sts.txt"
    QByteArray content;
    Purpose purpose = Purpose::MtaSts;
    friend bool operator==(const PlannedFile &, const PlannedFile &) = default;
};

/// What the owner has to know or do beside: a phrase of the catalogue.
struct Remark
{
    QString code; ///< "extra.sts.file"
    Args args;
    friend bool operator==(const Remark &, const Remark &) = default;
};

struct PlannedExtras
{
    std::vector<PlannedRecord> records;
    std::vector<PlannedFile> files;
    std::vector<Remark> remarks;
};

[[nodiscard]] std::vector<dns::Question> extraQuestions(const MailPlan &plan);
/// The records are part of planRecords.
[[nodiscard]] PlannedExtras planExtras(const MailPlan &plan, const Published &published);

/// The names from the mail host upwards at which a CA looks for CAA, the nearest first (RFC 8659
/// §3); the top-level domain is nobody's to set.
[[nodiscard]] std::vector<dns::Name> caaNames(const dns::Name &host);

/// How long senders remember the policy: a day while it is tried (RFC 8461 §3.2, "weeks or more"
/// when it is meant).
inline constexpr std::chrono::seconds triedMaxAge{86400};
inline constexpr std::chrono::seconds meantMaxAge{2419200};

} // namespace mailworthy::plan
