#include "mail/spf/Lint.h"

#include "mail/spf/LintParts.h"
#include "mail/spf/Merge.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

using namespace lintparts;

constexpr std::array kCodes = {
    "spf.pass",         "spf.missing",
    "spf.multiple",     "spf.syntax",
    "spf.not-covering", "spf.too-many-lookups",
    "spf.near-limit",   "spf.void-lookups",
    "spf.loop",         "spf.include-without-record",
    "spf.mx-too-many",  "spf.pass-all",
    "spf.no-all",       "spf.ptr",
    "spf.dead-terms",   "spf.duplicate-terms",
    "spf.long",         "spf.quoted",
    "spf.typography",   "spf.misplaced",
    "spf.helo-missing", "spf.unknown-modifier",
    "spf.unknown",
};

QStringList mistakeWords(const Diagnosis &diagnosis)
{
    QStringList words;
    for (const Mistake mistake : diagnosis.mistakes)
        words.append(toString(mistake));
    return words;
}

bool has(const Diagnosis &diagnosis, std::initializer_list<Mistake> any)
{
    return std::any_of(any.begin(), any.end(), [&](Mistake one) {
        return std::find(diagnosis.mistakes.begin(), diagnosis.mistakes.end(), one)
               != diagnosis.mistakes.end();
    });
}

/// One cause, one issue: stored quotes, typography, or any other mistake.
LintIssue issueOf(const Diagnosis &diagnosis, const std::optional<SyntaxError> &error)
{
    Args args{{QStringLiteral("mistakes"), mistakeWords(diagnosis)},
              {QStringLiteral("found"), displayText(diagnosis.found)},
              {QStringLiteral("suggestion"), displayText(diagnosis.suggestion)},
              {QStringLiteral("offset"), qint64(error ? error->offset : diagnosis.range.offset)}};
    if (error)
        args.insert_or_assign(QStringLiteral("expected"), toString(error->expected));
    Issue what = Issue::Syntax;
    if (has(diagnosis, {Mistake::QuotesStored}))
        what = Issue::Quoted;
    else if (has(diagnosis, {Mistake::TypographicDash, Mistake::TypographicQuote,
                             Mistake::InvisibleCharacter}))
        what = Issue::Typography;
    return issue(what, std::move(args), error ? error->term : diagnosis.range);
}

QString termText(QByteArrayView text, const Term &term)
{
    return displayText(text.sliced(term.range.offset, term.range.length));
}

bool isTooWide(const Directive &directive)
{
    if (directive.qualifier != Qualifier::Pass)
        return false;
    if (std::holds_alternative<All>(directive.mechanism))
        return true;
    if (const auto *ip4 = std::get_if<Ip4>(&directive.mechanism))
        return ip4->prefix < kWidest4;
    if (const auto *ip6 = std::get_if<Ip6>(&directive.mechanism))
        return ip6->prefix < kWidest6;
    const auto wide = [](DualCidr cidr) { return cidr.v4 < kWidest4 || cidr.v6 < kWidest6; };
    if (const auto *a = std::get_if<A>(&directive.mechanism))
        return wide(a->cidr);
    const auto *mx = std::get_if<Mx>(&directive.mechanism);
    return mx && wide(mx->cidr);
}

void lintEnd(std::vector<LintIssue> &issues, QByteArrayView text, const Record &record)
{
    const std::optional<std::size_t> all = record.firstAll();
    if (!all) {
        if (!record.redirect())
            issues.push_back(issue(Issue::NoAll, {{QStringLiteral("qualifier"), QString()}}));
        return;
    }
    const Term &end = record.terms[*all];
    if (end.directive()->qualifier == Qualifier::Neutral)
        issues.push_back(
            issue(Issue::NoAll, {{QStringLiteral("qualifier"), QStringLiteral("?")}}, end.range));
    QStringList dead;
    std::optional<Range> first;
    for (std::size_t i = 0; i < record.terms.size(); ++i) {
        const Term &term = record.terms[i];
        // RFC 7208 §5.1: mechanisms behind all, and redirect beside it, are ignored
        if (std::holds_alternative<Redirect>(term.what) || (i > *all && term.directive())) {
            dead.append(termText(text, term));
            first = first ? first : std::optional(term.range);
        }
    }
    if (!dead.isEmpty())
        issues.push_back(issue(
            Issue::DeadTerms,
            {{QStringLiteral("terms"), dead}, {QStringLiteral("behind"), termText(text, end)}},
            first));
}

void lintTerms(std::vector<LintIssue> &issues, QByteArrayView text, const Record &record)
{
    QStringList unknown;
    QStringList repeated;
    std::optional<Range> unknownRange;
    std::optional<Range> repeatedRange;
    std::vector<QByteArray> seen;
    for (const Term &term : record.terms) {
        const auto usesName = [](const MacroString &macro) {
            return macro.uses(MacroLetter::ValidatedName);
        };
        bool slow = term.mechanism<Ptr>() != nullptr;
        if (const Include *include = term.mechanism<Include>())
            slow = usesName(include->target);
        else if (const Exists *exists = term.mechanism<Exists>())
            slow = usesName(exists->target);
        else if (const A *a = term.mechanism<A>())
            slow = a->target && usesName(*a->target);
        if (slow)
            issues.push_back(
                issue(Issue::Ptr, {{QStringLiteral("term"), termText(text, term)}}, term.range));
        if (const Directive *directive = term.directive(); directive && isTooWide(*directive))
            issues.push_back(issue(Issue::PassAll, {{QStringLiteral("term"), termText(text, term)}},
                                   term.range));
        if (const auto *modifier = std::get_if<UnknownModifier>(&term.what)) {
            unknown.append(displayText(modifier->name));
            unknownRange = unknownRange ? unknownRange : std::optional(term.range);
        }
        seen.push_back(meaningOf(term));
    }
    if (!unknown.isEmpty())
        issues.push_back(
            issue(Issue::UnknownModifier, {{QStringLiteral("names"), unknown}}, unknownRange));

    std::vector<std::size_t> order(seen.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t x, std::size_t y) { return seen[x] < seen[y]; });
    std::vector<std::size_t> again;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (seen[order[i]] == seen[order[i - 1]] && record.terms[order[i]].directive())
            again.push_back(order[i]);
    }
    std::sort(again.begin(), again.end());
    for (const std::size_t i : again) {
        repeated.append(termText(text, record.terms[i]));
        repeatedRange = repeatedRange ? repeatedRange : std::optional(record.terms[i].range);
    }
    if (!repeated.isEmpty())
        issues.push_back(
            issue(Issue::DuplicateTerms, {{QStringLiteral("terms"), repeated}}, repeatedRange));
}

void lintSize(std::vector<LintIssue> &issues, qsizetype octets)
{
    if (octets > kLongRecord) // RFC 7208 §3.4
        issues.push_back(issue(Issue::Long, {{QStringLiteral("octets"), qint64(octets)},
                                             {QStringLiteral("limit"), qint64(kLongRecord)},
                                             {QStringLiteral("what"), QStringLiteral("record")}}));
}

/// RFC 7208 §3.4 counts the whole answer: each text with a length octet for each of its strings,
/// and its header.
qsizetype answerSize(const QByteArray &domain, const std::vector<QByteArray> &texts)
{
    constexpr qsizetype header = 12;       // RFC 1035 §4.1.1
    constexpr qsizetype questionTail = 4;  // type and class
    constexpr qsizetype recordHeader = 12; // compressed owner, type, class, TTL, length
    qsizetype size = header + domain.size() + 2 + questionTail;
    for (const QByteArray &text : texts)
        size += recordHeader + text.size() + (text.size() + 254) / 255;
    return size;
}

/// There is no record receivers read: is there one they almost read?
std::vector<LintIssue> lintAbsence(const LintInput &input)
{
    std::vector<LintIssue> issues;
    for (const QByteArray &text : input.texts) {
        if (const std::optional<Diagnosis> diagnosis = diagnose(text))
            issues.push_back(issueOf(*diagnosis, {}));
    }
    for (const Stray &stray : input.strays)
        issues.push_back(
            issue(Issue::Misplaced, {{QStringLiteral("name"), displayText(stray.name)},
                                     {QStringLiteral("record"), displayText(stray.record)}}));
    if (issues.empty())
        issues.push_back(
            issue(Issue::Missing, {{QStringLiteral("domain"), displayText(input.domain)}}));
    return issues;
}

void addHelo(std::vector<LintIssue> &issues, const LintInput &input)
{
    if (input.heloWithoutRecord)
        issues.push_back(issue(Issue::HeloMissing,
                               {{QStringLiteral("name"), displayText(*input.heloWithoutRecord)}}));
}

} // namespace

QString toString(Issue what)
{
    return QString::fromLatin1(kCodes.at(static_cast<std::size_t>(what)));
}

std::vector<LintIssue> lintRecord(QByteArrayView text)
{
    std::vector<LintIssue> issues;
    const Parsed parsed = parse(text);
    const std::optional<Diagnosis> diagnosis = diagnose(text);
    if (const auto *error = std::get_if<SyntaxError>(&parsed)) {
        if (diagnosis) {
            issues.push_back(issueOf(*diagnosis, *error));
        } else {
            issues.push_back(issue(Issue::Syntax,
                                   {{QStringLiteral("offset"), qint64(error->offset)},
                                    {QStringLiteral("expected"), toString(error->expected)}},
                                   error->term));
        }
    } else if (diagnosis) {
        issues.push_back(issueOf(*diagnosis, {}));
    }
    if (const auto *record = std::get_if<Record>(&parsed)) {
        lintEnd(issues, text, *record);
        lintTerms(issues, text, *record);
    }
    if (isSpf(text))
        lintSize(issues, text.size());
    return issues;
}

std::vector<LintIssue> lintAlone(QByteArrayView text)
{
    std::vector<LintIssue> issues = lintRecord(text);
    const Parsed parsed = parse(text);
    if (const auto *record = std::get_if<Record>(&parsed)) {
        Budget own;
        // What stands behind `all`, and a redirect beside it, is never read (§5.1).
        const std::optional<std::size_t> all = record->firstAll();
        for (std::size_t i = 0; i < record->terms.size() && i <= all.value_or(i); ++i) {
            const Term &term = record->terms[i];
            const bool isRead = !all || !std::holds_alternative<Redirect>(term.what);
            own.lookups += term.causesLookup() && isRead ? 1 : 0;
        }
        lintparts::lintBudget(issues, own, {});
    }
    return issues;
}

std::vector<LintIssue> lint(const LintInput &input)
{
    std::vector<LintIssue> issues;
    if (input.failure) {
        issues.push_back(
            issue(Issue::Unknown, {{QStringLiteral("reason"), QStringLiteral("dns-error")},
                                   {QStringLiteral("name"), displayText(input.domain)},
                                   {QStringLiteral("outcome"), dns::toString(*input.failure)}}));
        return issues;
    }
    const std::vector<QByteArray> records = selectRecords(input.texts);
    if (records.empty()) {
        issues = lintAbsence(input);
        addHelo(issues, input);
        return issues;
    }
    if (records.size() > 1) {
        issues.push_back(
            issue(Issue::Multiple, {{QStringLiteral("count"), qint64(records.size())},
                                    {QStringLiteral("records"), displayList(records)}}));
        addHelo(issues, input);
        return issues;
    }
    const QByteArray &text = records.front();
    issues = lintRecord(text);
    const bool readable = std::holds_alternative<Record>(parse(text));
    if (const qsizetype size = answerSize(input.domain, input.texts); size > kLongAnswer)
        issues.push_back(issue(Issue::Long, {{QStringLiteral("octets"), qint64(size)},
                                             {QStringLiteral("limit"), qint64(kLongAnswer)},
                                             {QStringLiteral("what"), QStringLiteral("answer")}}));
    if (readable && input.budget)
        lintBudget(issues, *input.budget, input.senders);
    if (readable) {
        lintSenders(issues, input.senders);
        lintStrangers(issues, input.strangers);
    }
    if (readable && input.budget)
        lintUnanswered(issues, *input.budget);
    addHelo(issues, input);
    return issues;
}

} // namespace mailworthy::spf
