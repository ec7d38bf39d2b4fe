// One SPF record: read, printed, explained, judged, diagnosed.
#include "Fuzz.h"
#include "mail/spf/Explain.h"
#include "mail/spf/Lint.h"

namespace spf = mailworthy::spf;
using mailworthy::fuzz::isWithin;

namespace {

constexpr qsizetype mostRepeated = 65'535; // RFC 1035 §4.2.1: what a message can hold

void checkTerms(QByteArrayView text, const spf::Record &record)
{
    const spf::Parsed again = spf::parse(spf::toText(record));
    const auto *printed = std::get_if<spf::Record>(&again);
    MW_HOLDS(printed && *printed == record);
    if (text.size() > mostRepeated)
        return;
    for (const spf::Term &term : record.terms) {
        MW_HOLDS(isWithin(text, term.range.offset, term.range.length));
        const auto alone = spf::parseTerm(text.sliced(term.range.offset, term.range.length));
        const auto *same = std::get_if<spf::Term>(&alone);
        MW_HOLDS(same && *same == term);
    }
}

void checkDiagnosis(QByteArrayView text, const spf::Diagnosis &diagnosis)
{
    MW_HOLDS(!diagnosis.mistakes.empty());
    MW_HOLDS(isWithin(text, diagnosis.range.offset, diagnosis.range.length));
    if (diagnosis.suggestion.isEmpty())
        return;
    MW_HOLDS(std::holds_alternative<spf::Record>(spf::parse(diagnosis.suggestion)));
    // What we propose is nothing that we would mend again.
    MW_HOLDS(!spf::diagnose(diagnosis.suggestion));
}

} // namespace

MW_FUZZ_TARGET(spf_record)
{
    const spf::Parsed parsed = spf::parse(input);
    const auto *record = std::get_if<spf::Record>(&parsed);
    MW_HOLDS(spf::isSpf(input) == !std::holds_alternative<spf::NotSpf>(parsed));
    if (record)
        checkTerms(input, *record);
    if (const auto *error = std::get_if<spf::SyntaxError>(&parsed)) {
        MW_HOLDS(isWithin(input, error->offset));
        MW_HOLDS(isWithin(input, error->term.offset, error->term.length));
    }

    const spf::Explained explained = spf::explain(input);
    MW_HOLDS(explained.isSpf == spf::isSpf(input));
    MW_HOLDS(explained.valid == (record != nullptr));
    MW_HOLDS(explained.tokens.size() <= spf::kMaxTokens + 1);
    qsizetype end = 0;
    for (const spf::Token &token : explained.tokens) {
        MW_HOLDS(isWithin(input, token.range.offset, token.range.length));
        MW_HOLDS(input.sliced(token.range.offset, token.range.length) == token.text);
        MW_HOLDS(token.range.offset >= end);
        end = token.range.end();
    }
    if (input.size() <= mostRepeated)
        MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(explained)));
    if (explained.diagnosis)
        checkDiagnosis(input, *explained.diagnosis);

    for (const spf::LintIssue &issue : spf::lintRecord(input)) {
        if (issue.range)
            MW_HOLDS(isWithin(input, issue.range->offset, issue.range->length));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(issue.args)));
    }
}
