#include "gui/models/SpfViews.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using plan::SpfSource;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

QString wordsOf(const spf::Term &term)
{
    const spf::Directive *directive = term.directive();
    if (!directive)
        return std::holds_alternative<spf::Redirect>(term.what) ? tr("goes on there") : QString();
    if (!term.mechanism<spf::All>())
        return {};
    switch (directive->qualifier) {
    case spf::Qualifier::Fail: return tr("all others: not allowed");
    case spf::Qualifier::SoftFail: return tr("all others: suspicious");
    case spf::Qualifier::Neutral: return tr("all others: nothing said");
    case spf::Qualifier::Pass: return tr("all others: allowed");
    }
    return {};
}

/// A question that was answered, be it with nothing.
bool isAnswered(const spf::Lookup &lookup)
{
    return !lookup.outcome || *lookup.outcome == dns::Outcome::Records
           || *lookup.outcome == dns::Outcome::NoData
           || *lookup.outcome == dns::Outcome::NoSuchName;
}

Status statusOf(const spf::TermTrace &term)
{
    if (term.beyondLimit)
        return Status::Problem;
    const bool asked =
        std::all_of(term.lookups.begin(), term.lookups.end(), isAnswered)
        && std::all_of(term.below.begin(), term.below.end(),
                       [](const spf::RecordTrace &record) { return isAnswered(record.lookup); });
    if (!asked)
        return Status::Unknown; // silence says nothing of the record there
    const auto isBroken = [](const spf::RecordTrace &record) {
        return record.error.has_value() || record.repeats || record.records != 1;
    };
    if (std::any_of(term.below.begin(), term.below.end(), isBroken))
        return Status::Problem;
    const bool isVoid = std::any_of(term.lookups.begin(), term.lookups.end(),
                                    [](const spf::Lookup &lookup) { return lookup.counted; });
    return isVoid ? Status::Warning : Status::Ok;
}

// Words stand outside of the class: lupdate would give them its name.
QString insteadOf(std::size_t records)
{
    return records > 1 ? tr("one record instead of %1").arg(records) : QString();
}

QString andMore(std::size_t count)
{
    return tr("and %1 more").arg(count);
}

class Tree
{
public:
    explicit Tree(const plan::SpfMerge &merge) : m_merge(merge) {}

    void addRecord(const spf::RecordTrace &record, int depth)
    {
        for (const spf::TermTrace &term : record.terms) {
            ++m_all;
            if (m_rows.size() < kMaxTreeRows) {
                SpfTreeRow row;
                row.depth = depth;
                row.term = spf::displayText(term.text);
                row.words = depth == 1 ? ownWords(term) : wordsOf(term.term);
                row.lookups = term.term.causesLookup() ? 1 : 0;
                row.status = statusOf(term);
                m_rows.push_back(std::move(row));
            }
            for (const spf::RecordTrace &below : term.below)
                addRecord(below, depth + 1);
        }
    }
    void addRoot(const spf::RecordTrace &root)
    {
        m_rows.push_back(
            {0, spf::displayText(root.domain), insteadOf(m_merge.published.size()), 0, Status::Ok});
        addRecord(root, 1);
    }
    std::vector<SpfTreeRow> take()
    {
        if (m_all + 1 > m_rows.size())
            m_rows.push_back({1, u"…"_s, andMore(m_all + 1 - m_rows.size()), 0, Status::Ok});
        return std::move(m_rows);
    }

private:
    /// Of the outermost record the list knows whose each term is.
    QString ownWords(const spf::TermTrace &term) const
    {
        for (const plan::SpfTerm &item : m_merge.terms) {
            if (item.kept && item.text == term.text)
                return ownerWords(item);
        }
        return wordsOf(term.term);
    }

    const plan::SpfMerge &m_merge;
    std::vector<SpfTreeRow> m_rows;
    std::size_t m_all = 0;
};

} // namespace

QString ownerWords(const plan::SpfTerm &term)
{
    if (!term.services.isEmpty())
        return term.services.join(tr(" or "));
    switch (term.source) {
    case SpfSource::Server: return tr("this server");
    case SpfSource::Relay: return tr("your relay");
    case SpfSource::Service: return tr("another service");
    case SpfSource::WebHost: return tr("the web address");
    case SpfSource::MailHosts: return tr("the mail hosts (MX)");
    case SpfSource::Network: return tr("another server");
    case SpfSource::Other: break;
    }
    return tr("another rule");
}

Status walkStatus(const spf::Budget &walk)
{
    if (walk.lookups > spf::kMaxLookups || walk.voids > spf::kMaxVoidLookups || !walk.loops.empty()
        || !walk.withoutRecord.empty() || !walk.broken.empty() || !walk.tooManyMx.empty())
        return Status::Problem;
    if (!walk.complete || !walk.unanswered.empty())
        return Status::Unknown;
    return walk.lookups >= spf::kNearLookupLimit ? Status::Warning : Status::Ok;
}

std::vector<SpfTreeRow> spfTreeRows(const spf::Budget &walk, const plan::SpfMerge &merge)
{
    Tree tree(merge);
    tree.addRoot(walk.trace.root);
    return tree.take();
}

} // namespace mailworthy::gui
