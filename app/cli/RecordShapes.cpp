#include "cli/RecordShapes.h"

#include "findings/TokenWords.h"
#include "mail/dkim/Explain.h"
#include "mail/dmarc/Explain.h"

#include <algorithm>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// DKIM and DMARC explanations have the same form.
template<typename Explanation>
ExplainedRecord tagListShape(const Explanation &explained, bool isOne, const QString &kind,
                             const QString &subject)
{
    ExplainedRecord record;
    record.kind = isOne ? kind : QString();
    record.valid = explained.valid;
    if (explained.error)
        record.error = {explained.error->offset, explained.error->expected};
    if (!isOne)
        return record;
    for (const auto &token : explained.tokens)
        record.tokens.push_back({token.text, findings::meaningOf(token)});
    for (const auto &lint : explained.lints)
        record.findings.push_back(recordFinding(lint.code, subject, lint.args));
    return record;
}

/// What the walk found for a token, in words.
QStringList remarksOf(const spf::Token &token)
{
    QStringList remarks;
    if (!token.addresses.empty()) {
        QStringList list;
        for (const Address &address : token.addresses)
            list << address.toString();
        remarks << findings::phrase(u"spf.stands-for"_s, {{u"addresses"_s, list}});
    }
    if (token.matchesOwn)
        remarks << (*token.matchesOwn ? findings::phrase(u"spf.matches-own"_s)
                                      : findings::phrase(u"spf.matches-others"_s));
    return remarks;
}

} // namespace

std::vector<findings::Finding> spfFindings(const std::vector<spf::LintIssue> &issues,
                                           const QByteArray &text, const QString &subject)
{
    std::vector<findings::Finding> found;
    for (const spf::LintIssue &issue : issues) {
        Args args = issue.args;
        if (issue.range)
            args.try_emplace(u"found"_s,
                             spf::displayText(text.mid(issue.range->offset, issue.range->length)));
        found.push_back(recordFinding(spf::toString(issue.issue), subject, args));
    }
    return found;
}

ExplainedRecord spfShape(const spf::Explained &explained, const QByteArray &text,
                         const QString &subject)
{
    ExplainedRecord record;
    const bool meant = explained.isSpf || explained.diagnosis;
    record.kind = meant ? u"spf"_s : QString();
    record.valid = explained.valid;
    if (explained.error)
        record.error = {explained.error->offset, spf::toString(explained.error->expected)};
    if (!meant)
        return record;
    if (!explained.isSpf) { // no receiver takes it for SPF, but an owner did
        const QByteArrayView begin("v=spf1");
        const QByteArray found = text.left(begin.size()).toLower();
        const auto end =
            std::mismatch(begin.begin(), begin.end(), found.begin(), found.end()).first;
        record.error = {end - begin.begin(), u"v=spf1"_s};
        record.tokens.push_back({spf::displayText(text), findings::phrase(u"spf.token.bad"_s)});
    }
    for (const spf::Token &token : explained.tokens) {
        const QStringList columns{token.prefix, token.type, spf::displayText(token.value),
                                  findings::resultWord(token)};
        QJsonObject fields = spf::toJson(token);
        fields.remove(u"description"_s);
        fields.remove(u"args"_s);
        record.tokens.push_back({spf::displayText(token.text), findings::meaningOf(token), columns,
                                 remarksOf(token), fields});
    }
    record.cut = explained.cut;
    record.findings = spfFindings(spf::lintAlone(text), text, subject);
    return record;
}

ExplainedRecord dkimShape(const QByteArray &text, const QString &subject)
{
    const dkim::Explanation explained = dkim::explain(text);
    return tagListShape(explained, explained.isDkim, u"dkim"_s, subject);
}

ExplainedRecord dmarcShape(const QByteArray &text, const QString &subject)
{
    const dmarc::Explanation explained = dmarc::explain(text);
    return tagListShape(explained, explained.isDmarc, u"dmarc"_s, subject);
}

} // namespace mailworthy::cli
