#include "mail/spf/Merge.h"

#include "base/Overloaded.h"
#include "mail/spf/Trace.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace mailworthy::spf {

namespace {

constexpr std::array kKinds = {"added", "kept",     "removed",   "duplicate",
                               "moved", "replaced", "converted", "dropped"};

/// Cheap first, so that most messages are decided without a question (standards §1.7).
int rankOf(const Term &term)
{
    const Directive *directive = term.directive();
    if (!directive)
        return 100;
    return std::visit(Overloaded{
                          [](const Ip4 &) { return 0; },
                          [](const Ip6 &) { return 1; },
                          [](const A &) { return 2; },
                          [](const Mx &) { return 3; },
                          [](const Include &) { return 4; },
                          [](const Exists &) { return 5; },
                          [](const Ptr &) { return 6; },
                          [](const All &) { return 50; },
                      },
                      directive->mechanism);
}

/// The same without the qualifier.
QByteArray mechanismOf(const Term &term)
{
    const QByteArray key = meaningOf(term);
    return !key.isEmpty() && QByteArrayView("-~?").contains(key.front()) ? key.sliced(1) : key;
}

struct Source
{
    Term term;
    QByteArray text;
};

class Merger
{
public:
    mailworthy::Result<Merged> run(const MergeRequest &request);

private:
    using Kind = MergeChange::Kind;
    struct Line
    {
        Term term;
        QByteArray key;
    };

    void takePublished(const Record &record, const QByteArray &text);
    void takeTerm(Term term, const QByteArray &text, bool behindAll);
    void takeAll(const Directive &all, const QByteArray &text);
    void takeRedirect(const Term &term, const QByteArray &text);
    void takeRemovals(const std::vector<Term> &removals);
    void addTerm(const Term &term, const QByteArray &text);
    void settleEnd(Policy policy);
    void change(Kind kind, QByteArray term, QByteArray after)
    {
        m_changes.push_back({kind, std::move(term), std::move(after)});
    }

    std::vector<Line> m_lines; ///< mechanisms without `all`
    std::unordered_set<std::string> m_keys;
    std::vector<Term> m_modifiers; ///< exp and unknown ones
    std::optional<Qualifier> m_all;
    std::vector<Source> m_redirects;
    bool m_hasExplanation = false;
    std::vector<MergeChange> m_changes;
};

std::string hashKey(const QByteArray &key)
{
    return key.toStdString();
}

void Merger::takePublished(const Record &record, const QByteArray &text)
{
    bool behindAll = false;
    for (const Term &term : record.terms) {
        const QByteArray published = text.sliced(term.range.offset, term.range.length);
        if (term.mechanism<All>()) {
            if (behindAll)
                change(Kind::Dropped, published, {});
            else
                takeAll(*term.directive(), published);
            behindAll = true;
            continue;
        }
        takeTerm(term, published, behindAll);
    }
}

/// Of several published records the softest `all` wins, so that nobody's mail fails who passed
/// before; never a `+all` that only one of them had.
void Merger::takeAll(const Directive &all, const QByteArray &text)
{
    const auto strictness = [](Qualifier q) {
        return q == Qualifier::Neutral    ? 0
               : q == Qualifier::SoftFail ? 1
               : q == Qualifier::Fail     ? 2
                                          : 3;
    };
    if (!m_all) {
        m_all = all.qualifier;
        return; // settleEnd says what became of it
    }
    const QByteArray before = toText(Term{Directive{*m_all, All{}}, {}});
    if (all.qualifier == *m_all)
        return change(Kind::Duplicate, text, {});
    if (strictness(all.qualifier) < strictness(*m_all)) {
        m_all = all.qualifier;
        return change(Kind::Replaced, before, text);
    }
    change(Kind::Dropped, text, {});
}

void Merger::takeTerm(Term term, const QByteArray &text, bool behindAll)
{
    if (std::holds_alternative<Redirect>(term.what))
        return takeRedirect(term, text);
    QByteArray key = meaningOf(term);
    if (!m_keys.insert(hashKey(key)).second)
        return change(Kind::Duplicate, text, {});
    if (std::holds_alternative<ExplanationModifier>(term.what)
        && std::exchange(m_hasExplanation, true))
        return change(Kind::Dropped, text, {});
    change(behindAll && term.directive() ? Kind::Moved : Kind::Kept, text, toText(term));
    if (term.directive())
        m_lines.push_back({std::move(term), std::move(key)});
    else
        m_modifiers.push_back(std::move(term));
}

/// settleEnd says what becomes of it; the same a second time is one redirect, not two.
void Merger::takeRedirect(const Term &term, const QByteArray &text)
{
    if (std::any_of(m_redirects.begin(), m_redirects.end(),
                    [&](const Source &source) { return sameTerm(source.term, term); }))
        return change(Kind::Duplicate, text, {});
    m_redirects.push_back({term, text});
}

void Merger::takeRemovals(const std::vector<Term> &removals)
{
    std::unordered_set<std::string> keys;
    for (const Term &term : removals)
        keys.insert(hashKey(meaningOf(term)));
    if (keys.empty())
        return;
    const auto isRemoved = [&](const Term &term) {
        return keys.count(hashKey(meaningOf(term))) > 0;
    };
    for (MergeChange &one : m_changes) {
        const std::variant<SyntaxError, Term> parsed = parseTerm(one.term);
        const auto *term = std::get_if<Term>(&parsed);
        if (term && (one.kind == Kind::Kept || one.kind == Kind::Moved) && isRemoved(*term)) {
            one.kind = Kind::Removed;
            one.after.clear();
        }
    }
    for (const Source &redirect : m_redirects) {
        if (isRemoved(redirect.term))
            change(Kind::Removed, redirect.text, {});
    }
    std::erase_if(m_lines, [&](const Line &line) { return isRemoved(line.term); });
    std::erase_if(m_modifiers, isRemoved);
    std::erase_if(m_redirects, [&](const Source &source) { return isRemoved(source.term); });
    for (const std::string &key : keys)
        m_keys.erase(key);
    m_hasExplanation = std::any_of(m_modifiers.begin(), m_modifiers.end(), [](const Term &term) {
        return std::holds_alternative<ExplanationModifier>(term.what);
    });
}

void Merger::addTerm(const Term &term, const QByteArray &text)
{
    const QByteArray key = meaningOf(term);
    if (const Directive *directive = term.directive(); directive && term.mechanism<All>()) {
        m_all = directive->qualifier;
        return change(Kind::Added, text, toText(term));
    }
    if (std::holds_alternative<Redirect>(term.what))
        return takeRedirect(term, text);
    if (!m_keys.insert(hashKey(key)).second)
        return change(Kind::Duplicate, text, {});
    if (!term.directive()) {
        if (std::holds_alternative<ExplanationModifier>(term.what)
            && std::exchange(m_hasExplanation, true))
            return change(Kind::Dropped, text, {});
        m_modifiers.push_back(term);
        return change(Kind::Added, text, toText(term));
    }
    // The same mechanism with another qualifier would be read first: the new one takes its place.
    const QByteArray mechanism = mechanismOf(term);
    for (Line &line : m_lines) {
        if (mechanismOf(line.term) != mechanism)
            continue;
        const auto isOld = [&](const MergeChange &one) {
            return one.after == toText(line.term)
                   && (one.kind == Kind::Kept || one.kind == Kind::Moved);
        };
        const auto old = std::find_if(m_changes.begin(), m_changes.end(), isOld);
        if (old != m_changes.end())
            *old = {Kind::Replaced, old->term, toText(term)};
        else
            change(Kind::Replaced, toText(line.term), toText(term));
        m_keys.erase(hashKey(line.key));
        line = {term, key};
        return;
    }
    const int rank = rankOf(term);
    // Terms are read from left to right: one that does not pass must not come first.
    const auto behind = std::find_if(m_lines.begin(), m_lines.end(), [rank](const Line &line) {
        return rankOf(line.term) > rank || line.term.directive()->qualifier != Qualifier::Pass;
    });
    m_lines.insert(behind, {term, key});
    change(Kind::Added, text, toText(term));
}

/// Redirect or all, not both (standards §1.7): a redirect beside an `all` was never read, and
/// beside another record's `all` it becomes an include.
void Merger::settleEnd(Policy policy)
{
    const QByteArray published = m_all ? toText(Term{Directive{*m_all, All{}}, {}}) : QByteArray();
    if (policy != Policy::Keep)
        m_all = policy == Policy::Soft ? Qualifier::SoftFail : Qualifier::Fail;
    const bool redirectStays = m_redirects.size() == 1 && !m_all;
    for (std::size_t i = redirectStays ? m_redirects.size() : 0; i < m_redirects.size(); ++i) {
        const Source &source = m_redirects[i];
        Term include{
            Directive{Qualifier::Pass, Include{std::get<Redirect>(source.term.what).target}}, {}};
        QByteArray key = meaningOf(include);
        if (!m_keys.insert(hashKey(key)).second) {
            change(Kind::Dropped, source.text, {});
            continue;
        }
        change(Kind::Converted, source.text, toText(include));
        m_lines.push_back({std::move(include), std::move(key)});
    }
    if (redirectStays) {
        change(Kind::Kept, m_redirects.front().text, toText(m_redirects.front().term));
        return;
    }
    m_redirects.clear();
    if (!m_all)
        m_all = Qualifier::SoftFail; // standards §1.7: end with exactly one all; with DMARC ~all is
                                     // the safer
    const QByteArray now = toText(Term{Directive{*m_all, All{}}, {}});
    if (published.isEmpty())
        change(Kind::Added, now, now);
    else
        change(published == now ? Kind::Kept : Kind::Replaced, published, now);
}

mailworthy::Result<Merged> Merger::run(const MergeRequest &request)
{
    Merged merged;
    merged.before = request.published;
    for (const QByteArray &text : request.published) {
        const Parsed parsed = parse(text);
        if (const auto *record = std::get_if<Record>(&parsed)) {
            takePublished(*record, text);
            continue;
        }
        const auto *error = std::get_if<SyntaxError>(&parsed);
        return failure(QStringLiteral("spf.merge-malformed"),
                       {{QStringLiteral("record"), displayText(text)},
                        {QStringLiteral("offset"), qint64(error ? error->offset : 0)},
                        {QStringLiteral("expected"),
                         error ? toString(error->expected) : QStringLiteral("version")}});
    }
    const auto readAll =
        [](const std::vector<QByteArray> &texts) -> mailworthy::Result<std::vector<Term>> {
        std::vector<Term> terms;
        for (const QByteArray &text : texts) {
            std::variant<SyntaxError, Term> parsed = parseTerm(text);
            if (const auto *error = std::get_if<SyntaxError>(&parsed))
                return failure(QStringLiteral("spf.merge-bad-term"),
                               {{QStringLiteral("term"), displayText(text)},
                                {QStringLiteral("offset"), qint64(error->offset)},
                                {QStringLiteral("expected"), toString(error->expected)}});
            terms.push_back(std::get<Term>(std::move(parsed)));
        }
        return terms;
    };
    const mailworthy::Result<std::vector<Term>> removals = readAll(request.remove);
    if (!removals)
        return failure(removals.error());
    const mailworthy::Result<std::vector<Term>> additions = readAll(request.add);
    if (!additions)
        return failure(additions.error());
    takeRemovals(*removals);
    for (std::size_t i = 0; i < additions->size(); ++i)
        addTerm((*additions)[i], request.add[i]);
    settleEnd(request.policy);

    for (Line &line : m_lines)
        merged.record.terms.push_back(std::move(line.term));
    if (m_all)
        merged.record.terms.push_back(Term{Directive{*m_all, All{}}, {}});
    for (Source &redirect : m_redirects)
        merged.record.terms.push_back(std::move(redirect.term));
    for (Term &modifier : m_modifiers)
        merged.record.terms.push_back(std::move(modifier));
    merged.after = toText(merged.record);
    merged.changes = std::move(m_changes);
    merged.lookups =
        static_cast<int>(std::count_if(merged.record.terms.begin(), merged.record.terms.end(),
                                       [](const Term &term) { return term.causesLookup(); }));
    merged.changed =
        request.published.size() != 1
        || std::any_of(merged.changes.begin(), merged.changes.end(), [](const MergeChange &one) {
               return one.kind != Kind::Kept && one.kind != Kind::Duplicate;
           });
    return merged;
}

} // namespace

QByteArray meaningOf(const Term &term)
{
    Term plain = term;
    if (Directive *directive = std::get_if<Directive>(&plain.what)) {
        if (auto *ip4 = std::get_if<Ip4>(&directive->mechanism))
            ip4->network = ip4->network.masked(ip4->prefix);
        if (auto *ip6 = std::get_if<Ip6>(&directive->mechanism))
            ip6->network = ip6->network.masked(ip6->prefix);
    }
    QByteArray text = toText(plain);
    if (!text.contains('%')) // the case of a macro letter means something
        text = text.toLower();
    // A final dot changes nothing (RFC 7208 §7.3)
    return text.endsWith('.') ? text.chopped(1) : text;
}

QString toString(MergeChange::Kind kind)
{
    return QString::fromLatin1(kKinds.at(static_cast<std::size_t>(kind)));
}

mailworthy::Result<Merged> merge(const MergeRequest &request)
{
    return Merger().run(request);
}

bool sameTerm(const Term &x, const Term &y)
{
    return meaningOf(x) == meaningOf(y);
}

QJsonObject toJson(const Merged &merged)
{
    QJsonArray before;
    for (const QByteArray &text : merged.before)
        before.append(displayText(text));
    QJsonArray changes;
    for (const MergeChange &one : merged.changes)
        changes.append(QJsonObject{{QStringLiteral("kind"), toString(one.kind)},
                                   {QStringLiteral("term"), displayText(one.term)},
                                   {QStringLiteral("after"),
                                    one.after.isEmpty() ? QJsonValue() : displayText(one.after)}});
    return {{QStringLiteral("before"), before},
            {QStringLiteral("after"), displayText(merged.after)},
            {QStringLiteral("changed"), merged.changed},
            {QStringLiteral("lookups"), merged.lookups},
            {QStringLiteral("changes"), changes}};
}

} // namespace mailworthy::spf
