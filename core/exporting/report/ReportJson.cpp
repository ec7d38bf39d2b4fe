#include "exporting/report/ReportJson.h"

#include "checks/Coverage.h"
#include "exporting/Records.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The plan, of its keys what the public may know; where the files lie is nobody's business.
QJsonObject planJson(const plan::MailPlan &plan)
{
    QJsonObject object = plan::toJson(plan);
    QJsonArray domains;
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        QJsonObject domain = object[u"domains"].toArray().at(qsizetype(i)).toObject();
        QJsonArray selectors;
        for (const plan::Selector &selector : plan.domains[i].selectors) {
            QJsonObject shown{{u"name"_s, selector.name}};
            if (selector.publicKey) {
                shown.insert(u"algorithm"_s, keys::toString(selector.publicKey->algorithm()));
                shown.insert(u"bits"_s, selector.publicKey->bits());
                shown.insert(u"fingerprint"_s,
                             QString::fromLatin1(selector.publicKey->fingerprint().toHex()));
            }
            selectors.append(shown);
        }
        domain.insert(u"selectors"_s, selectors);
        domains.append(domain);
    }
    object.insert(u"domains"_s, domains);
    return object;
}

QJsonArray recordsJson(std::span<const plan::PlannedRecord> records,
                       const std::vector<ReportRecord> &shown)
{
    QJsonArray array = toJson(records);
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonArray tokens;
        for (const ReportToken &token : shown[static_cast<std::size_t>(i)].tokens)
            tokens.append(QJsonObject{{u"text"_s, token.text}, {u"meaning"_s, token.meaning}});
        QJsonObject record = array[i].toObject();
        record.insert(u"tokens"_s, tokens);
        array[i] = record;
    }
    return array;
}

QJsonObject readinessJson(const ReportDocument &document)
{
    QJsonArray gates;
    for (const ReportGate &gate : document.gates) {
        gates.append(QJsonObject{
            {u"gate"_s, gate.id},
            {u"worst"_s, gate.worst ? QJsonValue(findings::toString(*gate.worst)) : QJsonValue()}});
    }
    return {{u"low"_s, document.low}, {u"high"_s, document.high}, {u"gates"_s, gates}};
}

} // namespace

QJsonObject reportJson(const ReportInput &input, const ReportDocument &document,
                       std::span<const plan::PlannedRecord> records)
{
    const checks::Coverage coverage(input.report, input.plan);
    QJsonArray checks;
    for (const checks::Check &check : checks::allChecks()) {
        const QString id = QString::fromLatin1(check.id);
        const auto state = input.report.checks.find(id);
        if (state == input.report.checks.end() && check.onlyWhenNamed)
            continue;
        const bool done = state != input.report.checks.end()
                          && state->second.outcome == findings::CheckOutcome::Done;
        checks.append(
            QJsonObject{{u"check"_s, id},
                        {u"done"_s, done},
                        {u"finished"_s, done ? toIso(state->second.finished) : QJsonValue()},
                        {u"outdated"_s, done && coverage.isOutdated(id)}});
    }
    return {{u"schema"_s, 1},
            {u"command"_s, u"report"_s},
            {u"subject"_s, input.plan.isEmpty() ? QString() : input.plan.domain().name.ascii()},
            {u"made"_s, toIso(input.made)},
            {u"anonymised"_s, input.anonymise},
            {u"findings"_s, findings::shownJson(input.report.findings)},
            {u"summary"_s, findings::toJson(document.summary)},
            {u"readiness"_s, readinessJson(document)},
            {u"plan"_s, planJson(input.plan)},
            {u"records"_s, recordsJson(records, document.records)},
            {u"publishedKnown"_s, input.published != nullptr},
            {u"checks"_s, checks}};
}

} // namespace mailworthy::exporting
