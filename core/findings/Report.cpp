#include "findings/Report.h"

#include <QJsonArray>

namespace mailworthy::findings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array checkWords{u"not-run", u"running", u"done", u"stopped"};

QString toString(CheckOutcome outcome)
{
    return QString::fromUtf16(checkWords.at(static_cast<std::size_t>(outcome)));
}

CheckOutcome checkOutcomeFrom(QStringView text)
{
    // A run that was under way when the file was written did not end.
    if (text == u"done")
        return CheckOutcome::Done;
    return text == u"not-run" ? CheckOutcome::NotRun : CheckOutcome::Stopped;
}

std::optional<facts::Evidence> evidenceFromJson(const QJsonObject &object)
{
    facts::Evidence evidence;
    const QString kind = object[u"kind"].toString();
    for (const auto candidate : {facts::Evidence::Kind::Dns, facts::Evidence::Kind::Http,
                                 facts::Evidence::Kind::Smtp, facts::Evidence::Kind::File,
                                 facts::Evidence::Kind::Stun, facts::Evidence::Kind::Router}) {
        if (facts::toString(candidate) == kind)
            evidence.kind = candidate;
    }
    evidence.asked = object[u"asked"].toString();
    evidence.of = object[u"of"].toString();
    evidence.answer = object[u"answer"].toString();
    if (const auto at = timestampFromIso(object[u"at"].toString()))
        evidence.at = *at;
    return evidence;
}

} // namespace

Severity worse(Severity a, Severity b)
{
    return rank(a) < rank(b) ? a : b;
}

Summary summarise(std::span<const Finding> findings)
{
    Summary summary;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Ok: ++summary.ok; break;
        case Severity::Note: ++summary.note; break;
        case Severity::Warning: ++summary.warning; break;
        case Severity::Problem: ++summary.problem; break;
        case Severity::Unknown: ++summary.unknown; break;
        }
    }
    return summary;
}

Summary Report::summary() const
{
    return summarise(findings);
}

std::vector<Finding> Report::ofArea(QStringView area) const
{
    std::vector<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.code.size() > area.size() && finding.code.startsWith(area)
            && finding.code[area.size()] == u'.')
            found.push_back(finding);
    }
    return found;
}

bool Report::has(QStringView code) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &f) { return f.code == code; });
}

int exitCode(const Summary &summary)
{
    if (summary.problem > 0)
        return 2;
    if (summary.warning > 0)
        return 1;
    return summary.unknown > 0 ? 3 : 0;
}

QJsonObject toJson(const Summary &summary)
{
    return {{u"ok"_s, summary.ok},
            {u"note"_s, summary.note},
            {u"warning"_s, summary.warning},
            {u"problem"_s, summary.problem},
            {u"unknown"_s, summary.unknown}};
}

QJsonObject toJson(const facts::Evidence &evidence)
{
    return {{u"kind"_s, facts::toString(evidence.kind)},
            {u"asked"_s, evidence.asked},
            {u"of"_s, evidence.of},
            {u"answer"_s, evidence.answer},
            {u"at"_s, toIso(evidence.at)}};
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const facts::Evidence &item : finding.evidence)
        evidence.append(toJson(item));
    QJsonObject fix = argsToJson(finding.fix.args);
    fix.insert(u"kind"_s, toString(finding.fix.kind));
    return {{u"code"_s, finding.code},
            {u"severity"_s, toString(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"args"_s, argsToJson(finding.args)},
            {u"fix"_s, fix},
            {u"evidence"_s, evidence}};
}

Result<Finding> findingFromJson(const QJsonObject &object)
{
    Finding finding;
    finding.code = object[u"code"].toString();
    const std::optional<Severity> severity = severityFromString(object[u"severity"].toString());
    if (finding.code.isEmpty() || !severity)
        return failure(u"report.bad"_s, {{u"field"_s, u"findings"_s}});
    finding.severity = *severity;
    finding.subject = object[u"subject"].toString();
    finding.args = argsFromJson(object[u"args"].toObject());
    QJsonObject fix = object[u"fix"].toObject();
    finding.fix.kind = fixKindFromString(fix[u"kind"].toString()).value_or(Fix::Kind::None);
    fix.remove(u"kind"_s);
    finding.fix.args = argsFromJson(fix);
    for (const QJsonValue &item : object[u"evidence"].toArray()) {
        if (const auto evidence = evidenceFromJson(item.toObject()))
            finding.evidence.push_back(*evidence);
    }
    return finding;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(toJson(finding));
    QJsonObject checks;
    for (const auto &[id, state] : report.checks) {
        checks.insert(id, QJsonObject{{u"outcome"_s, toString(state.outcome)},
                                      {u"finished"_s, toIso(state.finished)},
                                      {u"plan"_s, QString::fromLatin1(state.fingerprint)}});
    }
    return {{u"findings"_s, findings}, {u"checks"_s, checks}};
}

Result<Report> reportFromJson(const QJsonObject &object)
{
    Report report;
    for (const QJsonValue &item : object[u"findings"].toArray()) {
        Result<Finding> finding = findingFromJson(item.toObject());
        if (!finding)
            return failure(finding.error());
        report.findings.push_back(std::move(*finding));
    }
    const QJsonObject checks = object[u"checks"].toObject();
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        CheckState state;
        state.outcome = checkOutcomeFrom(entry[u"outcome"].toString());
        state.finished = timestampFromIso(entry[u"finished"].toString()).value_or(Timestamp{});
        state.fingerprint = entry[u"plan"].toString().toLatin1();
        report.checks.emplace(it.key(), state);
    }
    return report;
}

} // namespace mailworthy::findings
