#pragma once
// The report of a set-up as values and finished sentences: what was found, in the order of the
// steps, with evidence and time; the records to publish, explained; what was not checked. Page,
// printed form and JSON are made of it, so that they say the same as window and command line. Pure.
// Holds no secret: the plan has none, and evidence is kept without the owner's list keys.
#include "checks/Readiness.h"
#include "findings/ShownFindings.h"
#include "plan/Planner.h"
#include "plan/Steps.h"

namespace mailworthy::exporting {

/// One exchange with the outside; several findings may rest on it.
struct ReportEvidence
{
    QString time, asked, of, answer;
};

struct ReportFinding
{
    findings::Severity severity = findings::Severity::Ok;
    QString code;
    QString subject;
    QString text; ///< what is and what it does to the mail
    QString fix;  ///< the first step; may be empty
    QString seen; ///< when; empty where nothing tells
    /// Places in ReportDocument::evidence, from 0.
    std::vector<std::size_t> evidence;
    QString reference;
    bool outdated = false; ///< the plan is another one since
};

struct ReportSection
{
    QString id; ///< "spf"; "more" for what belongs to no step
    QString title;
    std::vector<ReportFinding> findings; ///< the worst first
    bool outdated = false;               ///< one of them is
};

/// A piece of a record. SPF fills all, the others text and meaning.
struct ReportToken
{
    QString text, prefix, type, value, result, meaning;
};

struct ReportRecord
{
    QString name, type, ttl, value;
    QString purpose, need, action, zone;
    QString sentence;      ///< what the whole says; may be empty
    QStringList published; ///< what stands there now, where it is another one
    bool setByProvider = false;
    bool isSpf = false; ///< its tokens have all columns
    std::vector<ReportToken> tokens;
};

struct ReportKey
{
    QString domain, selector, kind, strength, fingerprint;
};

/// A line of the head: "Mail host", "mail.example.org".
struct ReportFact
{
    QString label;
    QStringList values;
    bool isTechnical = false; ///< names and addresses: always from left to right
};

/// What nobody has looked at, and why.
struct ReportGap
{
    QString subject, reason;
};

struct ReportGate
{
    QString id, name, word; ///< "reachable"
    std::optional<findings::Severity> worst;
};

struct ReportDocument
{
    QString language;
    bool rightToLeft = false;
    QString title, domain, made;
    bool anonymised = false;
    QString verdict;
    findings::Summary summary;
    int low = 0, high = 100;
    std::vector<ReportGate> gates;
    std::vector<ReportFact> facts;
    std::vector<ReportSection> sections;
    std::vector<ReportGap> gaps;
    std::vector<ReportRecord> records;
    bool recordsAreBlind = false; ///< what stands at their names was not looked up
    std::vector<ReportKey> keys;
    std::vector<ReportEvidence> evidence;
    QJsonObject json; ///< the document for programs
};

struct ReportInput
{
    const plan::MailPlan &plan;
    const findings::Report &report;
    const plan::Published *published = nullptr; ///< null: not looked up
    const checks::DataSet &data;
    Timestamp made{};
    bool anonymise = false;
};

/// In the language of now. The plan may be empty.
[[nodiscard]] ReportDocument makeReport(const ReportInput &input);

/// One file for a browser; nothing in it leads outside.
[[nodiscard]] Result<QString> reportPage(const ReportDocument &document);
/// The same for a printer: what QTextDocument understands.
[[nodiscard]] Result<QString> reportForPrint(const ReportDocument &document);

} // namespace mailworthy::exporting
